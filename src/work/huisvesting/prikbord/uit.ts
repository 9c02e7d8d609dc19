/** What leaves of a dwelling. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { keys } from '#work/dossier/index.ts'
import { standen, woningsoorten } from './model.ts'
import { standVan, vrijIn, type Woningrij } from './queries.ts'

const Dagtekst = z.string().meta({ format: 'date' })

export const WoningUit = z.object({
  id: z.string(),
  verhuurder: z.string(),
  verhuurderNaam: z.string(),
  corporatie: z.boolean(),
  kenmerk: z.string(),
  soort: z.enum(keys(woningsoorten)),
  oppervlakte: z.number(),
  kamers: z.number(),
  verdieping: z.number(),
  lift: z.boolean(),
  gelijkvloers: z.boolean(),
  aangepast: z.boolean(),
  huur: z.number().meta({ description: 'Centen per maand.' }),
  wijk: z.string(),
  wijkNaam: z.string(),
  vanaf: Dagtekst,
  tot: Dagtekst.nullable(),
  tijdelijkTot: Dagtekst.nullable(),
  gedeeld: z.boolean(),
  plekken: z.number(),
  vrij: z.number(),
  stand: z.enum(keys(standen)),
  aangebodenOp: z.string().meta({ format: 'date-time' }),
  foto: z.string().nullable().meta({ description: 'Kenmerk van de eerste foto.' }),
  wijzigingen: z.number(),
  synthetisch: z.boolean(),
})
export type WoningUit = z.output<typeof WoningUit>

/** A dwelling as it leaves. */
export function woningUit(r: Woningrij, dag: Dag): WoningUit {
  return {
    id: r.id,
    verhuurder: r.verhuurder,
    verhuurderNaam: r.verhuurderNaam,
    corporatie: r.verhuurderSoort === 'corporatie',
    kenmerk: r.kenmerk,
    soort: r.soort,
    oppervlakte: r.oppervlakte,
    kamers: r.kamers,
    verdieping: r.verdieping,
    lift: r.lift,
    gelijkvloers: r.gelijkvloers,
    aangepast: r.aangepast,
    huur: r.huur,
    wijk: r.wijk,
    wijkNaam: r.wijkNaam,
    vanaf: r.vanaf,
    tot: r.tot,
    tijdelijkTot: r.tijdelijk_tot,
    gedeeld: r.gedeeld,
    plekken: r.plekken,
    vrij: vrijIn(r),
    stand: standVan(r, dag),
    aangebodenOp: r.aangeboden_op,
    foto: r.foto,
    wijzigingen: r.wijzigingen,
    synthetisch: r.synthetisch,
  }
}
