/** Writing a letter: who it is from and to, in the language of the person, kept with a hash. */
import { createHash } from 'node:crypto'
import type { Artikel } from '#core/explain.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import { citaat } from '#law/uitleg.ts'
import { type Context, type Feit, fold, laatsteFeit, readPerson, type Taal } from '#work/dossier/index.ts'
import { type Briefhuis, huisstijlNu } from './huisstijl.ts'
import {
  alinea,
  type BEZWAARADRES,
  type Briefinhoud,
  type Briefsoort,
  briefsoorten,
  type Deel,
} from './model.ts'
import { type Invulling, samenvatting } from './samenvattingen.ts'

/** What a letter of one kind says; the rest follows from who writes to whom. */
export interface Briefstof {
  readonly soort: Briefsoort
  readonly delen: readonly (Deel | typeof BEZWAARADRES)[]
  readonly grond: readonly { readonly zin: string; readonly artikel: Artikel }[]
  readonly invulling: Invulling
}

/** The language in which this person is reached, as the facts say. */
export function taalVan(feiten: readonly Feit[], dag: Context['actor']['dag']): Taal | undefined {
  return laatsteFeit(fold(feiten, { peildatum: dag }), 'taalBekend')?.inhoud.taal
}

/** The letter as it would go out today. */
export async function opstellen(
  c: Context,
  dossier: DossierId,
  feiten: readonly Feit[],
  stof: Briefstof,
): Promise<Briefinhoud> {
  const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
  const taal = taalVan(feiten, c.actor.dag)
  const huis = await huisstijlNu(c.tx, c.actor)
  const { gemeenteNaam, organisatieNaam, naam, dag } = c.actor
  return {
    gemeente: gemeenteNaam,
    afzender: organisatieNaam,
    ...(huis && { huis }),
    aan: { naam: persoon?.naam ?? 'Naam niet (meer) bekend', adres: persoon?.adres ?? '' },
    dag,
    titel: briefsoorten[stof.soort].naam,
    delen: stof.delen.flatMap((d) => (d.soort === 'bezwaaradres' ? objectionTo(huis) : [d])),
    grond: stof.grond.map((g) => ({ zin: g.zin, artikel: citaat(g.artikel).tekst })),
    ondertekening: [
      `Namens het college van burgemeester en wethouders van ${gemeenteNaam},`,
      naam,
      organisatieNaam,
    ],
    samenvatting: taal === undefined ? null : samenvatting(stof.soort, taal, stof.invulling),
  }
}

const objectionTo = (huis: Briefhuis | undefined): Deel[] =>
  huis === undefined || huis.bezwaar === '' ? [] : [alinea(`Stuur uw bezwaar naar:\n${huis.bezwaar}`)]

/** Keeps the letter as it is; it never changes after. Returns its identifier. */
export async function bewaren(
  c: Context,
  dossier: DossierId,
  soort: Briefsoort,
  inhoud: Briefinhoud,
  feit: FeitId | null,
): Promise<string> {
  const id = c.nieuwId()
  const { sjabloon } = briefsoorten[soort]
  const tekst = JSON.stringify(inhoud)
  await c.tx
    .insertInto('brief')
    .values({
      gemeente: c.actor.gemeente,
      dossier,
      id,
      soort,
      sjabloon,
      taal: inhoud.samenvatting?.taal ?? 'nl',
      inhoud: tekst,
      hash: hashOf(soort, sjabloon, inhoud),
      feit,
      op: c.nu,
      door: c.actor.medewerker,
    })
    .execute()
  return id
}

/** Hash over kind, version of the template and contents, whatever the order in which a database gives keys back. */
export function hashOf(soort: string, sjabloon: number, inhoud: unknown): string {
  return createHash('sha256')
    .update(`${soort}@${sjabloon}\n${JSON.stringify(sorted(inhoud))}`)
    .digest('hex')
}

function sorted(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(sorted)
  if (typeof x !== 'object' || x === null) return x
  return Object.fromEntries(
    Object.entries(x)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, w]) => [k, sorted(w)]),
  )
}
