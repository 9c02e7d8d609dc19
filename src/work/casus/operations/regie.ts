/** Casusregie: who keeps a dossier together, and the running dossiers for which nobody does. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Fase, FaseUit, fullName, operatie, reachable } from '#work/dossier/index.ts'
import { leadOf, leads, withoutLead } from '../regie-queries.ts'

const PER_PAGINA = 50

const vanDossier = operatie({
  naam: 'casus.regie',
  soort: 'lees',
  titel: 'Zegt wie de casusregie van een dossier heeft',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/casusregie' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({
    regie: z
      .object({
        medewerker: z.string(),
        naam: z.string(),
        organisatie: z.string(),
        sinds: z.string().meta({ format: 'date' }),
      })
      .nullable(),
    keuzes: z
      .array(z.object({ id: z.string(), naam: z.string(), dossiers: z.number() }))
      .meta({ description: 'Wie de casusregie kan krijgen; alleen voor wie haar verdeelt.' }),
  }),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const r = await leadOf(c.tx, c.actor, dossier)
    const keuzes = heeftRecht(c.actor.rol, 'vastleggen', 'overleg') ? await leads(c.tx, c.actor) : []
    return gedaan({
      keuzes: keuzes.map((k) => ({ ...k, dossiers: Number(k.dossiers) })),
      regie:
        r === undefined
          ? null
          : { medewerker: r.id, naam: r.naam, organisatie: r.organisatie, sinds: r.sinds },
    })
  },
})

const zonder = operatie({
  naam: 'casus.zonderRegie',
  soort: 'lees',
  titel: 'Toont lopende dossiers zonder casusregie, en wie haar kan hebben',
  http: { methode: 'GET', pad: '/dossiers-zonder-casusregie' },
  nodig: { handeling: 'vastleggen', gegevens: ['overleg'] },
  invoer: z.strictObject({ pagina: z.coerce.number().int().min(1).max(10_000).default(1) }),
  uitvoer: z.object({
    dossiers: z.array(
      perDossier(
        'id',
        z.object({
          id: z.string(),
          naam: gegeven('identiteit', z.string()),
          plaats: gegeven('huishouden', z.string()),
          fase: FaseUit,
          geopendOp: z.string().nullable().meta({ format: 'date' }),
        }),
      ),
    ),
    medewerkers: z.array(z.object({ id: z.string(), naam: z.string(), dossiers: z.number() })),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, { pagina }) {
    const rijen = await withoutLead(c.tx, c.actor, pagina, PER_PAGINA)
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      dossiers: rijen.map((r) => ({
        id: r.dossier,
        naam:
          r.achternaam === null
            ? null
            : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
        plaats: r.huishoudrol,
        fase: r.fase as Fase,
        geopendOp: r.geopend_op,
      })),
      medewerkers: (await leads(c.tx, c.actor)).map((m) => ({ ...m, dossiers: Number(m.dossiers) })),
      totaal: Number(rijen[0]?.totaal ?? 0),
      pagina,
      perPagina: PER_PAGINA,
    })
  },
})

export const regieoperaties = { regie: vanDossier, zonderRegie: zonder }
