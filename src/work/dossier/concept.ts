/** Answers of a talk, kept one by one as they are given: never over somebody else's, and apart from the facts. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Result, type Veldfout } from '#core/result.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from './context.ts'
import { reachable } from './queries.ts'

/** Tables that hold answers, one row per question; they have the same columns. */
export type Antwoordtabel = 'intake_antwoord' | 'gesprek_antwoord'

/** Longest answer, in characters. */
const HOOGSTENS = 2000

export const AntwoordUit = z.object({
  vraag: z.string(),
  antwoord: z.string(),
  versie: z.number(),
  op: z.string().meta({ format: 'date-time' }),
  door: z.string(),
})

/** Some answers of one dossier, at most `hoogstens` at a time, each with how often the writer saw it changed. */
export const antwoordenIn = (hoogstens: number) =>
  z.strictObject({
    dossier: DossierId,
    antwoorden: z
      .array(
        z.strictObject({
          vraag: z.string().max(60),
          antwoord: z
            .string()
            .max(HOOGSTENS, { error: `Een antwoord heeft ten hoogste ${HOOGSTENS} tekens.` }),
          versie: z.coerce.number().int().min(0).default(0),
        }),
      )
      .min(1)
      .max(hoogstens),
  })
type Antwoorden = z.output<ReturnType<typeof antwoordenIn>>

export const BewaardUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    bewaard: z.array(z.object({ vraag: z.string(), versie: z.number() })),
    botsingen: gegeven('intake', z.array(AntwoordUit)),
  }),
)

interface Antwoordrij {
  readonly vraag: string
  readonly antwoord: string
  readonly versie: number
  readonly op: string
  /** Name of who wrote it, or the identifier of one who is no longer known. */
  readonly door: string
}

/** What was answered, in the order of the database. */
export async function answersOf(
  tx: Tx,
  { gemeente }: Pick<Actor, 'gemeente'>,
  tabel: Antwoordtabel,
  dossier: DossierId,
): Promise<Antwoordrij[]> {
  const r = await sql<Antwoordrij>`
    select a.vraag, a.antwoord, a.versie, a.op, coalesce(m.naam, a.door) as door
    from ${sql.table(tabel)} a left join medewerker m on m.gemeente = a.gemeente and m.id = a.door
    where a.gemeente = ${gemeente} and a.dossier = ${dossier}::uuid`.execute(tx)
  return r.rows
}

/**
 * Writes each answer whose version is the one the writer saw, in one statement; says which were written. An answer that
 * stands there already in the same words counts as written.
 */
async function write(
  c: Context,
  tabel: Antwoordtabel,
  { dossier, antwoorden }: Antwoorden,
): Promise<ReadonlyMap<string, number>> {
  const r = await sql<{ vraag: string; versie: number }>`
    insert into ${sql.table(tabel)} as a (gemeente, dossier, vraag, antwoord, versie, op, door)
    select ${c.actor.gemeente}, ${dossier}::uuid, vraag, antwoord, versie + 1, ${c.nu}::timestamptz, ${c.actor.medewerker}
    from jsonb_to_recordset(${JSON.stringify(antwoorden)}::jsonb) as n(vraag text, antwoord text, versie int)
    on conflict (gemeente, dossier, vraag) do update
      set antwoord = excluded.antwoord,
        versie = case when a.antwoord = excluded.antwoord then a.versie else a.versie + 1 end,
        op = case when a.antwoord = excluded.antwoord then a.op else excluded.op end,
        door = case when a.antwoord = excluded.antwoord then a.door else excluded.door end
      where a.versie = excluded.versie - 1 or a.antwoord = excluded.antwoord
    returning vraag, versie`.execute(c.tx)
  return new Map(r.rows.map((x) => [x.vraag, x.versie]))
}

/** A question as far as keeping an answer must know it: the answers to choose from, where there are any. */
interface Gevraagd {
  readonly vraag: string
  readonly keuzes?: Readonly<Record<string, string>>
}

/**
 * Keeps the answers. What somebody else wrote meanwhile stays and comes back under `botsingen`; the rest is kept. Refuses
 * them all when one is no answer to a question of this talk.
 */
export async function keepAnswers(
  c: Context,
  tabel: Antwoordtabel,
  invoer: Antwoorden,
  vragen: ReadonlyMap<string, Gevraagd>,
  vreemd: string,
): Promise<Result<z.input<typeof BewaardUit>>> {
  const { dossier, antwoorden } = invoer
  if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
    return geweigerd('nietGevonden', { wat: 'dossier' })
  const fouten = antwoorden.flatMap((a, i): Veldfout[] => {
    const v = vragen.get(a.vraag)
    if (v === undefined) return [{ veld: `antwoorden.${i}.vraag`, fout: vreemd }]
    return v.keuzes !== undefined && a.antwoord !== '' && !Object.hasOwn(v.keuzes, a.antwoord)
      ? [{ veld: `antwoorden.${i}.antwoord`, fout: 'Kies een antwoord uit de lijst.' }]
      : []
  })
  if (new Set(antwoorden.map((a) => a.vraag)).size !== antwoorden.length)
    fouten.push({ veld: 'antwoorden', fout: 'Een vraag staat er twee keer in.' })
  if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
  const geschreven = await write(c, tabel, invoer)
  c.gezien([dossier])
  const gebotst = antwoorden.filter((a) => !geschreven.has(a.vraag)).map((a) => a.vraag)
  const van = gebotst.length === 0 ? [] : await answersOf(c.tx, c.actor, tabel, dossier)
  return gedaan({
    dossier,
    bewaard: [...geschreven].map(([vraag, versie]) => ({ vraag, versie })),
    botsingen: van.filter((a) => gebotst.includes(a.vraag)),
  })
}
