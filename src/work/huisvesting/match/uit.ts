/** What leaves of the match: pairs with their sentence, so that screens and API say the same. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { perDossier } from '#core/operation.ts'
import { keys } from '#work/dossier/index.ts'
import { HuishoudenUit, huishoudenUit } from '../behoefte/uit.ts'
import { WoningUit, woningUit } from '../prikbord/uit.ts'
import { doelen, type Paar } from './model.ts'
import type { Matchbeeld } from './queries.ts'
import { bezwaarzin, voorzin } from './zinnen.ts'

export const redenen = {
  schoolOfWerk: 'School of werk',
  netwerk: 'Familie of bekenden in de buurt',
  veiligheid: 'Veiligheid',
  rustInWijk: 'Rust in straat of wijk',
  voorkeurPersoon: 'Voorkeur van het huishouden',
  afspraakVerhuurder: 'Afspraak met de verhuurder',
  andersBesproken: 'Anders besproken in overleg',
} as const

export const BesluitUit = z.object({
  id: z.string(),
  soort: z.enum(['vast', 'uitgesloten']),
  reden: z.string(),
  door: z.string().nullable(),
  op: z.string().meta({ format: 'date-time' }),
})

export const PaarUit = z.object({
  kan: z.boolean(),
  vast: z.boolean(),
  zinnen: z.array(z.string()).meta({ description: 'Wat ervoor spreekt, of wat in de weg staat.' }),
  besluit: BesluitUit.nullable(),
})

export const UitkomstUit = z.object(Object.fromEntries(keys(doelen).map((d) => [d, z.number()])))
export const Huishoudenplaats = perDossier('dossier', HuishoudenUit.extend({ paar: PaarUit }))
export const Woningplaats = WoningUit.extend({ paar: PaarUit })

/** The pair in words, with the decision about it if there is one. */
export function paarUit(
  p: Paar,
  dag: Dag,
  beeld: Matchbeeld,
  hoofd: string,
  woning: string,
): z.output<typeof PaarUit> {
  const b = beeld.besluiten.find((x) => x.hoofd === hoofd && x.woning === woning)
  return {
    kan: p.kan,
    vast: p.kan && p.vast,
    zinnen: p.kan ? [voorzin(p, dag)] : p.bezwaren.map(bezwaarzin),
    besluit:
      b === undefined
        ? null
        : {
            id: b.id,
            soort: b.soort,
            reden: redenen[b.reden as keyof typeof redenen],
            door: b.door,
            op: b.vastgelegd_op,
          },
  }
}

/** Household and dwelling of the question as they leave. */
export function uitbeeld(beeld: Matchbeeld, dag: Dag) {
  const huishoudens = new Map(beeld.huishoudens.map((h) => [h.wacht.hoofd as string, h]))
  const woningen = new Map(beeld.woningen.map((w) => [w.id, w]))
  return {
    huishouden: (id: string) => huishoudenUit(huishoudens.get(id)!, dag),
    woning: (id: string) => woningUit(woningen.get(id)!, dag),
  }
}
