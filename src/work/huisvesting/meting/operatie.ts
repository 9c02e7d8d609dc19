/** How long it took from coupling to offer, contract, key and move, with those who still wait counted in. */
import { z } from 'zod'
import { bereik } from '#access/policy.ts'
import { organisatiesoortnamen } from '#core/actor.ts'
import { dag, plusJaren } from '#core/day.ts'
import { gedaan } from '#core/result.ts'
import { huisvestingsweken, wekenVergunningTotVertrek } from '#law/huisvesting.ts'
import { DagSchema, keys, operatie } from '#work/dossier/index.ts'
import { KLEIN } from './klein.ts'
import {
  binnen,
  indelingen,
  inStappen,
  type Mijlpaal,
  meet,
  mijlpalen,
  perGroep,
  zonderKleine,
} from './meet.ts'
import { organisatienamen, woonduren } from './query.ts'

const getal = z.number().nullable()
/** Days between points of the curve for who may not see persons. */
const VIER_WEKEN = 28

const Deel = z.object({ deel: z.number(), laag: z.number(), hoog: z.number() }).nullable()
const CijfersUit = z.object({
  naam: z.string(),
  klaar: z.number(),
  wachtend: z.number(),
  onbekend: z.number(),
  gemiddeld: getal,
  mediaan: getal,
  p25: getal,
  p75: getal,
  p90: getal,
  mediaanAllen: getal,
})

export const meting = operatie({
  naam: 'huisvesting.meting',
  soort: 'lees',
  titel: 'Toont hoe lang het duurde van koppeling tot aanbod, contract, sleutel en verhuizing',
  uitleg:
    'Met `per` ook per groep. Wie nog wacht telt mee zolang hij wacht (Kaplan–Meier). Wie geen personen mag zien, ziet ' +
    'geen groepen van minder dan vijf personen, en de kromme per vier weken.',
  http: { methode: 'GET', pad: '/woonduren' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({
    sinds: DagSchema.optional(),
    per: z.enum(keys(indelingen)).default('grootte'),
  }),
  uitvoer: z.object({
    sinds: z.string().meta({ format: 'date' }),
    per: z.enum(keys(indelingen)),
    termijnDagen: z.number(),
    binnenTermijn: Deel,
    /** From permit to move, within fourteen weeks. */
    vergunningDagen: z.number(),
    binnenVergunning: z.object({ klaar: z.number(), opTijd: z.number() }),
    klein: z.number().nullable().meta({ description: 'Onder dit aantal personen is een groep verborgen.' }),
    mijlpalen: z.array(CijfersUit),
    curve: z.array(z.object({ dag: z.number(), wacht: z.number(), laag: z.number(), hoog: z.number() })),
    groepen: z.array(
      z.object({
        naam: z.string(),
        groep: CijfersUit.pick({ klaar: true, wachtend: true, gemiddeld: true, mediaanAllen: true })
          .extend({ binnen: getal })
          .nullable(),
      }),
    ),
  }),
  async doe(c, { sinds, per }) {
    const vanaf = sinds ?? plusJaren(dag(`${c.actor.dag.slice(0, 4)}-01-01`), -5)
    const rijen = await woonduren(c.tx, c.actor, vanaf)
    const namen = new Map<string, string>([
      ...(await organisatienamen(c.tx, c.actor)),
      ...Object.entries(organisatiesoortnamen),
    ])
    const termijnDagen = huisvestingsweken.reeks[0]!.waarde * 7
    const vergunningDagen = wekenVergunningTotVertrek.reeks[0]!.waarde * 7
    const zietPersonen = bereik[c.actor.rol] === 'alle'
    const alle = keys(mijlpalen).map((m) => ({ m, ...meet(rijen, m) }))
    const sleutel = alle.find((x) => x.m === 'sleutel')!.curve
    const groepen = perGroep(rijen, per, termijnDagen, namen)
    const verhuisd = rijen.filter((r) => r.vanafVergunning !== null)
    const som = (van: typeof rijen) => van.reduce((a, r) => a + r.personen, 0)
    return gedaan({
      sinds: vanaf,
      per,
      termijnDagen,
      binnenTermijn: binnen(sleutel, termijnDagen),
      vergunningDagen,
      binnenVergunning: {
        klaar: som(verhuisd),
        opTijd: som(verhuisd.filter((r) => r.vanafVergunning! <= vergunningDagen)),
      },
      klein: zietPersonen ? null : KLEIN,
      mijlpalen: alle.map(({ m, cijfers }) =>
        shown({ naam: mijlpalen[m satisfies Mijlpaal], ...cijfers }, zietPersonen),
      ),
      curve: inStappen(sleutel, zietPersonen ? 7 : VIER_WEKEN),
      groepen: zietPersonen ? groepen.map((groep) => ({ naam: groep.naam, groep })) : zonderKleine(groepen),
    })
  },
})

/** Times of a few persons are nobody's business but of those who may see them. */
function shown(c: z.input<typeof CijfersUit>, zietPersonen: boolean): z.input<typeof CijfersUit> {
  if (zietPersonen || c.klaar === 0 || c.klaar >= KLEIN) return c
  return { ...c, gemiddeld: null, mediaan: null, p25: null, p75: null, p90: null, mediaanAllen: null }
}
