/**
 * From a line of a group sheet to facts: what is new, what corrects, what stands there already. The same sheet twice
 * gives nothing the second time. Pure.
 */
import type { Dag } from '#core/day.ts'
import { alleFeiten, type Dossier, type Feit, type NieuwFeit, type Verzuim } from '#work/dossier/index.ts'

/** Whole hours of one person in one lesson or week of a course. */
export interface Presentieregel {
  readonly van: Dag
  readonly tot: Dag
  readonly gevolgd: number
  readonly geoorloofd: number
  readonly ongeoorloofd: number
}

export type Presentieuitkomst = 'nieuw' | 'gewijzigd' | 'gelijk'

type Urenfeit = Feit<'cursusurenGevolgd' | 'lesurenGemist'>

/** The facts that make the dossier say what the line says, and what that does. */
export function presentiefeiten(
  d: Dossier,
  cursus: string,
  r: Presentieregel,
  bron: NieuwFeit['bron'],
): { readonly feiten: readonly NieuwFeit[]; readonly uitkomst: Presentieuitkomst } {
  const zelfde = (f: Urenfeit) => f.inhoud.cursus === cursus && f.inhoud.vanaf === r.van && f.op === r.tot
  const gemist = (v: Verzuim) =>
    alleFeiten(d, 'lesurenGemist').find((f) => zelfde(f) && f.inhoud.verzuim === v)
  const basis = { op: r.tot, bron } as const
  const plaats = { vanaf: r.van, cursus }
  const delen = [
    set(
      alleFeiten(d, 'cursusurenGevolgd').find(zelfde),
      r.gevolgd,
      (uren): NieuwFeit => ({
        ...basis,
        soort: 'cursusurenGevolgd',
        inhoud: { ...plaats, uren, waar: 'les' },
      }),
    ),
    ...(['geoorloofd', 'ongeoorloofd'] as const).map((verzuim) =>
      set(
        gemist(verzuim),
        r[verzuim],
        (uren): NieuwFeit => ({ ...basis, soort: 'lesurenGemist', inhoud: { ...plaats, uren, verzuim } }),
      ),
    ),
  ]
  const feiten = delen.flatMap((x) => (x.feit === undefined ? [] : [x.feit]))
  const corrigeert = delen.some((x) => x.was)
  const uitkomst = feiten.length === 0 ? 'gelijk' : corrigeert ? 'gewijzigd' : 'nieuw'
  // What is withdrawn or corrected goes first, so that it stands in nobody's way.
  return { feiten: feiten.toSorted((a, b) => rank(a) - rank(b)), uitkomst }
}

const rank = (f: NieuwFeit) => (f.soort === 'ingetrokken' ? 0 : f.vervangt !== undefined ? 1 : 2)

function set(
  bestaand: Urenfeit | undefined,
  uren: number,
  maak: (uren: number) => NieuwFeit,
): { readonly feit?: NieuwFeit; readonly was: boolean } {
  const was = bestaand !== undefined
  if ((bestaand?.inhoud.uren ?? 0) === uren) return { was }
  if (bestaand === undefined) return { feit: maak(uren), was }
  if (uren === 0) {
    const { op, bron } = maak(1)
    return {
      feit: { soort: 'ingetrokken', op, bron, inhoud: { feit: bestaand.id }, reden: 'bronGecorrigeerd' },
      was,
    }
  }
  return { feit: { ...maak(uren), vervangt: bestaand.id, reden: 'bronGecorrigeerd' } as NieuwFeit, was }
}
