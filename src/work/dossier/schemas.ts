/** Schemas of facts and explanations as they come in and go out. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { rollen } from '#core/actor.ts'
import { DossierId, FeitId } from '#core/ids.ts'
import type { Context } from './context.ts'
import { type Feitsoort, feitsoorten, feitsoortnamen, type NieuwFeit } from './facts.ts'
import { correctieredenen, DagSchema, feitbronnen, keys } from './lijsten.ts'

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

/** A fact as it leaves: every field written out. */
export const FeitUit = z.object({
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

export const TermijnUit = z.object({
  soort: z.string(),
  naam: z.string(),
  stand: z.enum(['loopt', 'voldaan', 'vervallen', 'onbepaald']),
  begin: z.string().nullable().meta({ format: 'date' }),
  laatsteDag: z.string().nullable().meta({ format: 'date' }),
  voldaanOp: z.string().nullable().meta({ format: 'date' }),
  aanZet: z.string(),
  uitleg: UitlegUit,
})

export const TaakgevolgUit = z.object({
  dossier: z.string(),
  stap: z.string(),
  titel: z.string(),
  rol: z.string(),
  wat: z.enum(['klaar', 'nieuw', 'kan', 'wacht', 'vervallen']),
})

/** What this operation did to tasks, as far as the role may know of them. */
export function visibleEffects(c: Context): z.input<typeof TaakgevolgUit>[] {
  return c
    .taakgevolgen()
    .filter((g) => heeftRecht(c.actor.rol, 'zien', g.gegeven))
    .map(({ dossier, stap, titel, rol, wat }) => ({ dossier, stap, titel, rol: rollen[rol].naam, wat }))
}
