/** Schemas of facts and explanations as they come in and go out. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { DossierId, FeitId } from '#core/ids.ts'
import { type Gegevenssoort, gegevenPerRij, gegevenssoorten, perDossier } from '#core/operation.ts'
import type { Context } from './context.ts'
import { type Feitsoort, feitsoorten, feitsoortnamen, type NieuwFeit } from './facts.ts'
import { onderdeelnamen } from './feitsoorten/examens.ts'
import { correctieredenen, DagSchema, feitbronnen, keys } from './lijsten.ts'
import { fasegegevens, fasen } from './stand.ts'
import { lichtkleuren, signalen } from './stoplicht.ts'
import type { Termijnsoort } from './termen.ts'

const algemeen = {
  op: DagSchema,
  bron: z.enum(keys(feitbronnen)).default('medewerker'),
  vervangt: FeitId.optional(),
  reden: z.enum(keys(correctieredenen)).optional(),
}

const perSoort = feitsoortnamen.map((soort) =>
  z.strictObject({ ...algemeen, soort: z.literal(soort), inhoud: feitsoorten[soort].inhoud }),
)

/** A fact to record, of any kind; its contents are checked by the schema of that kind. */
export const NieuwFeitSchema = z
  .discriminatedUnion('soort', perSoort as [(typeof perSoort)[number], ...typeof perSoort])
  .transform((f) => f as NieuwFeit)

const metDossier = perSoort.map((s) => s.extend({ dossier: DossierId }))

/** A fact to record in an existing dossier. */
export const FeitVanDossier = z
  .discriminatedUnion('soort', metDossier as [(typeof metDossier)[number], ...typeof metDossier])
  .transform((f) => f as NieuwFeit & { readonly dossier: DossierId })

/** A fact as it leaves: every field written out. Of the kind of data that its kind of fact holds. */
const FeitRij = z.object({
  id: z.string(),
  soort: z.enum(feitsoortnamen as [Feitsoort, ...Feitsoort[]]),
  naam: z.string(),
  op: z.string().meta({ format: 'date' }),
  vastgelegdOp: z.string().meta({ format: 'date-time' }),
  door: z.string(),
  bron: z.string(),
  inhoud: z.record(z.string(), z.unknown()),
  geldt: z.boolean(),
  vervangt: z.string().nullable(),
  reden: z.string().nullable(),
})
export const FeitUit = gegevenPerRij(FeitRij, (f) => feitsoorten[f.soort].gegeven)

/** A kind of fact by name, of the kind of data that it holds. */
export const FeitsoortUit = gegevenPerRij(z.enum(feitsoortnamen), (s) => feitsoorten[s].gegeven)

export const UitlegUit = z.object({
  soort: z.enum(['bepaald', 'nvt', 'onbepaald']),
  kern: z.string().meta({ description: 'De uitkomst in één zin.' }),
  stappen: z.array(
    z.object({
      zin: z.string(),
      artikelen: z.array(z.object({ tekst: z.string(), link: z.string() })),
      feiten: z.array(z.string()),
    }),
  ),
  voorbehoud: z.array(z.string()),
  ontbreekt: z.array(z.object({ feit: z.string(), zin: z.string() })),
})

/** The kind of data that a term tells something about. */
const TERMIJNGEGEVEN: { readonly [S in Termijnsoort]: Gegevenssoort } = {
  huisvesting: 'huisvesting',
  pip: 'inburgering',
  inburgering: 'inburgering',
}

const TermijnRij = z.object({
  soort: z.enum(keys(TERMIJNGEGEVEN)),
  naam: z.string(),
  stand: z.enum(['loopt', 'voldaan', 'vervallen', 'onbepaald']),
  begin: z.string().nullable().meta({ format: 'date' }),
  laatsteDag: z.string().nullable().meta({ format: 'date' }),
  voldaanOp: z.string().nullable().meta({ format: 'date' }),
  aanZet: z.string(),
  uitleg: UitlegUit,
})
/** A term as it leaves, of the kind of data that it tells something about. */
export const TermijnUit = gegevenPerRij(TermijnRij, (t) => TERMIJNGEGEVEN[t.soort])

const OnderdeelRij = z.object({
  onderdeel: z.enum(keys(onderdeelnamen)),
  naam: z.string(),
  stand: z.enum(['behaald', 'vrij', 'nietGevraagd', 'open', 'nietVastgelegd']),
  op: z.string().nullable().meta({ format: 'date', description: 'De dag waarop het onderdeel klaar was.' }),
  nodig: z.string().nullable().meta({ description: 'Niveau dat nodig is, bij een taalonderdeel.' }),
  uren: z.number().nullable(),
  norm: z.number().nullable().meta({ description: 'Uren die nodig zijn.' }),
  pogingen: z.number().nullable().meta({ description: 'Pogingen voor het examen, ongeacht de uitslag.' }),
  feit: z.string().nullable().meta({ description: 'Het feit waardoor het onderdeel klaar is.' }),
})
/** A part of the duty as it leaves. */
export const OnderdeelUit = gegevenPerRij(OnderdeelRij, () => 'inburgering')

export const LichtUit = z.enum(keys(lichtkleuren))

/** The traffic light as it leaves: its colour and why. */
export const StoplichtUit = z.object({
  kleur: LichtUit,
  signalen: z.array(
    z.object({
      over: z.enum(keys(signalen)),
      kleur: LichtUit,
      zin: z.string(),
      feiten: z.array(z.string()).meta({ description: 'De feiten waarop het signaal rust.' }),
      ontbreekt: z
        .string()
        .nullable()
        .meta({ description: 'De soort feit zonder welke niets te zeggen is.' }),
    }),
  ),
})

/** The phase of a dossier, of the kind of data that it tells of. */
export const FaseUit = gegevenPerRij(z.enum(keys(fasen)), (f) => fasegegevens[f]).nullable()

/** What recording did to one task, of the kind of data that the fact of the task holds. */
export const TaakgevolgUit = gegevenPerRij(
  perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      stap: z.string(),
      titel: z.string(),
      rol: z.string(),
      gegeven: z.enum(keys(gegevenssoorten)),
      wat: z.enum(['klaar', 'nieuw', 'kan', 'wacht', 'vervallen']),
    }),
  ),
  (g) => g.gegeven,
)

/** What this operation did to tasks; the door leaves out what is not open for who asks. */
export function effects(c: Context): z.input<typeof TaakgevolgUit>[] {
  return c.taakgevolgen().map((g) => ({ ...g, rol: rollen[g.rol].naam }))
}
