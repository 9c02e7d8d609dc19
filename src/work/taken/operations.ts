/** The operations of the work list. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { rollen } from '#core/actor.ts'
import type { Artikel } from '#core/explain.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { citaat } from '#law/uitleg.ts'
import { type Feitsoort, feitsoorten, fullName, keys, operatie, reachable } from '#work/dossier/index.ts'
import { handboek, stapVan } from './handboek.ts'
import { takenfilters, tasksOf, workCounts, workPage, workTotal } from './queries.ts'

const PER_PAGINA = 25
const dag = () => z.string().nullable().meta({ format: 'date' })

const TaakUit = z.object({
  dossier: z.string(),
  stap: z.string(),
  titel: z.string(),
  uitleg: z.string(),
  rol: z.string(),
  stand: z.enum(['open', 'wacht', 'gedaan', 'vervallen']),
  ontstaanOp: dag(),
  uitersteDag: dag(),
  wachtOp: z.string().nullable(),
  wachtOpWie: z.string().nullable(),
  gedaanOp: dag(),
  /** The kind of fact that ends the task. */
  gedaanDoor: z.string(),
  grond: z.object({ tekst: z.string(), link: z.string() }).nullable(),
})

interface Rij {
  dossier: string
  stap: string
  stand: string
  ontstaan_op: string
  uiterste_dag: string | null
  wacht_op: string | null
  gedaan_op: string | null
  grond: unknown
}

const lowerFirst = (t: string) => t.charAt(0).toLowerCase() + t.slice(1)

/** A task row in words. */
function outTask(r: Rij): z.input<typeof TaakUit> {
  const stap = stapVan(r.stap)
  const gevraagd = r.stap.startsWith('ontbreekt:') ? (r.stap.slice(10) as Feitsoort) : undefined
  const gedaanDoor = stap?.gedaanDoor ?? gevraagd!
  const wacht = r.wacht_op === null ? undefined : feitsoorten[r.wacht_op as Feitsoort]
  const rol = stap?.rol ?? feitsoorten[gedaanDoor].door[0]
  return {
    dossier: r.dossier,
    stap: r.stap,
    titel: stap?.titel ?? `Aanvullen: ${lowerFirst(feitsoorten[gedaanDoor].naam)}`,
    uitleg: stap?.uitleg ?? 'Zonder dit gegeven is niet te zeggen wat de wet vraagt.',
    rol: rollen[rol].naam,
    stand: r.stand as 'open',
    ontstaanOp: r.ontstaan_op,
    uitersteDag: r.uiterste_dag,
    wachtOp: wacht?.naam ?? null,
    wachtOpWie: wacht === undefined ? null : rollen[wacht.door[0]].naam,
    gedaanOp: r.gedaan_op,
    gedaanDoor,
    grond: r.grond === 'lokaal' ? null : { ...citaat(r.grond as Artikel) },
  }
}

const werkvoorraad = operatie({
  naam: 'taken.werkvoorraad',
  soort: 'lees',
  titel: 'Toont de taken van de eigen rol: wat nu, wat te laat, wat op een ander wacht',
  http: { methode: 'GET', pad: '/taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({
    filter: z.enum(keys(takenfilters)).default('open'),
    stap: z.string().max(100).optional(),
    zoek: z.string().trim().max(100).optional(),
    sorteer: z.enum(['dag', 'naam', 'stap']).default('dag'),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  uitvoer: z.object({
    tellingen: z.object({
      open: z.number(),
      teLaat: z.number(),
      dezeWeek: z.number(),
      later: z.number(),
      wacht: z.number(),
      gedaan: z.number(),
    }),
    stappen: z.array(z.object({ id: z.string(), titel: z.string() })),
    taken: z.array(TaakUit.extend({ naam: gegeven('identiteit', z.string()) })),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, vraag) {
    const tellingen = await workCounts(c.tx, c.actor)
    const rijen = await workPage(c.tx, c.actor, { ...vraag, perPagina: PER_PAGINA })
    // Where nothing narrows the list further, the count is known already.
    const smaller = vraag.stap !== undefined || (vraag.zoek ?? '') !== ''
    const totaal = smaller
      ? await workTotal(c.tx, c.actor, { ...vraag, perPagina: PER_PAGINA })
      : tellingen[vraag.filter]
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      tellingen,
      stappen: handboek.stappen.filter((s) => s.rol === c.actor.rol).map(({ id, titel }) => ({ id, titel })),
      taken: rijen.map((r) => ({
        ...outTask(r),
        naam:
          r.achternaam === null
            ? null
            : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
      })),
      totaal,
      pagina: vraag.pagina,
      perPagina: PER_PAGINA,
    })
  },
})

const vanDossier = operatie({
  naam: 'taken.vanDossier',
  soort: 'lees',
  titel: 'Toont de taken van alle partners in één dossier, voor zover de rol ervan mag weten',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({ taken: z.array(TaakUit) }),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const rijen = await tasksOf(c.tx, c.actor, dossier)
    const zichtbaar = rijen.map(outTask).filter((t) => {
      const soort = feitsoorten[t.gedaanDoor as Feitsoort]
      return heeftRecht(c.actor.rol, 'zien', soort.gegeven)
    })
    return gedaan({ taken: zichtbaar })
  },
})

export const takenoperaties = { werkvoorraad, vanDossier }
