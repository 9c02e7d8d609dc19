/** What a version of the handbook would change in today's work, before anybody decides. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { askJob, lastJob, type Simulatie } from '../handboek/jobs.ts'
import { kiesVersie, note } from './handboek.ts'
import { veldnamen } from './verschil.ts'

const Werk = z.object({ open: z.number(), teLaat: z.number() })
const Standen = {
  nu: Werk,
  eersteDag: Werk.meta({ description: 'Op de eerste dag van de versie, zoals haar overgang zegt.' }),
  straks: Werk.meta({ description: 'Alsof de versie altijd al gold.' }),
  dossiers: z.number(),
  nieuwTeLaat: z.number().meta({ description: 'Taken die straks te laat zijn en nu niet.' }),
}
const Openen = {
  erbij: z.number().meta({ description: 'Dossiers waarin iets opengaat.' }),
  eraf: z.number().meta({ description: 'Dossiers waarin iets dichtgaat.' }),
}
const Uitkomst = z.object({
  tegenover: z.string(),
  dossiers: z.number(),
  geraakt: z.number().meta({
    description:
      'Dossiers waarin werk bijkomt, verdwijnt of van dag of rol verandert, alsof de versie altijd al gold.',
  }),
  geraaktEersteDag: z.number(),
  rollen: z.array(z.object({ rol: z.string(), ...Standen })),
  stappen: z.array(
    z.object({
      stap: z.string(),
      titel: z.string(),
      rol: z.string(),
      verschil: z.enum(['nieuw', 'weg', 'anders', 'gelijk']),
      velden: z.array(z.string()),
      ...Standen,
    }),
  ),
  toegang: z
    .array(
      z.object({
        rol: z.string(),
        ...Openen,
        gegevens: z.array(z.object({ soort: z.string(), ...Openen })),
      }),
    )
    .nullable()
    .meta({
      description:
        'Per rol de dossiers die de versie opent en sluit, en per soort gegevens, alsof zij altijd al gold. Leeg (null) als dat bij een eerdere berekening nog niet werd vergeleken.',
    }),
})

const nodig = { handeling: 'beheren', gegevens: ['handboek'] } as const
const invoer = z.strictObject({ versie: z.string().max(30) })

const starten = operatie({
  naam: 'handboek.simulatieStarten',
  soort: 'wijzig',
  titel: 'Laat uitrekenen wat een concept van het handboek verandert in de dossiers van vandaag',
  uitleg: 'Met weinig dossiers is de uitkomst er meteen; anders telt `gedaan` bij handboek.simulatie op.',
  http: { methode: 'POST', pad: '/handboeken/{versie}/simulaties' },
  nodig,
  invoer,
  uitvoer: z.object({ klaar: z.boolean(), totaal: z.number() }),
  async doe(c, { versie }) {
    const g = await kiesVersie(c, versie)
    if (g === undefined || g.stand === 'geleverd')
      return geweigerd('nietGevonden', { wat: 'concept van het handboek' })
    const loopt = await lastJob(c.tx, c.actor.gemeente, 'simulatie', versie)
    if (loopt?.klaar_op === null) return gedaan({ klaar: false, totaal: loopt.totaal })
    const uit = await askJob(c, 'simulatie', versie, g.wijzigingen)
    await note(c, 'handboek.simulatieStarten', { versie })
    return gedaan(uit)
  },
})

const simuleren = operatie({
  naam: 'handboek.simulatie',
  soort: 'lees',
  titel: 'Toont de laatste simulatie van een versie: hoever zij is, of wat er verandert',
  uitleg: 'Het antwoord telt werk en noemt geen personen.',
  http: { methode: 'GET', pad: '/handboeken/{versie}/simulatie' },
  nodig,
  invoer,
  uitvoer: z.object({
    versie: z.string(),
    stand: z.enum(['nooit', 'bezig', 'klaar']),
    gedaan: z.number(),
    totaal: z.number(),
    dag: z.string().nullable().meta({ format: 'date' }),
    actueel: z.boolean().meta({ description: 'Of het concept sindsdien niet is gewijzigd.' }),
    uitkomst: Uitkomst.nullable(),
  }),
  async doe(c, { versie }) {
    const g = await kiesVersie(c, versie)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    const k = await lastJob(c.tx, c.actor.gemeente, 'simulatie', versie)
    const uitkomst = (k?.uitkomst ?? null) as Simulatie | null
    return gedaan({
      versie,
      stand:
        k === undefined ? ('nooit' as const) : k.klaar_op === null ? ('bezig' as const) : ('klaar' as const),
      gedaan: k?.gedaan ?? 0,
      totaal: k?.totaal ?? 0,
      dag: k?.dag ?? null,
      actueel: k?.wijzigingen === g.wijzigingen,
      uitkomst: uitkomst && {
        ...uitkomst,
        rollen: uitkomst.rollen.map((r) => ({ ...r, rol: rollen[r.rol].naam })),
        stappen: uitkomst.stappen.map((s) => ({
          ...s,
          rol: rollen[s.rol].naam,
          velden: s.velden.map((v) => veldnamen[v]),
        })),
        toegang:
          uitkomst.toegang?.map((t) => ({
            ...t,
            rol: rollen[t.rol].naam,
            gegevens: t.gegevens.map((g) => ({ ...g, soort: gegevenssoorten[g.soort] })),
          })) ?? null,
      },
    })
  },
})

export const simulatieoperaties = { starten, simuleren }
