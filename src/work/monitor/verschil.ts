/** What changed since a report, and why: facts that came later, facts of since then, and another definition. */
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import { elkDossier, type Moment, meet } from './lopen.ts'
import type { Indicator } from './model.ts'
import { onthul } from './onthulling.ts'
import { type Eenheid, eenheidVan, kopwaarde } from './waarde.ts'

export interface Verschil {
  readonly id: string
  readonly naam: string
  readonly eenheid: Eenheid | null
  /** As reported; about the same day with what is known now; now by the definition of then; now. */
  readonly toen: number | null
  readonly laterBekend: number | null
  readonly nieuweFeiten: number | null
  readonly nu: number | null
  readonly waarom: string[]
}

export interface Feitentelling {
  /** Facts of after the report. */
  readonly nieuw: number
  /** Facts of before the report that were recorded after it. */
  readonly later: number
  /** Facts that were corrected or withdrawn after it. */
  readonly verbeterd: number
}

interface Vraag {
  /** The report: its moment, its indicators and the values it gave. */
  readonly toen: Moment & {
    readonly indicatoren: readonly Indicator[]
    readonly waarden: ReadonlyMap<string, number | null>
  }
  readonly nu: Moment & { readonly indicatoren: readonly Indicator[] }
  readonly drempel: number
}

/** Measures what is needed in one walk, and says per indicator what moved it. */
export async function verschillen(
  tx: Tx,
  wie: Pick<Actor, 'gemeente' | 'dag'>,
  { toen, nu, drempel }: Vraag,
): Promise<{ indicatoren: Verschil[]; feiten: Feitentelling }> {
  const moment = { peildatum: nu.peildatum, kennisdatum: nu.kennisdatum }
  const vragen = [
    { peildatum: toen.peildatum, kennisdatum: nu.kennisdatum, indicatoren: toen.indicatoren },
    { ...moment, indicatoren: toen.indicatoren },
    { ...moment, indicatoren: nu.indicatoren },
  ]
  const uit = await meet(tx, wie, vragen, wie.dag)
  const [later, nieuw, eind] = vragen.map((v, n) => {
    const open = onthul(v.indicatoren, uit[n]!, drempel)
    return new Map(v.indicatoren.map((i, k) => [i.id, kopwaarde(i, open[k]!)]))
  })
  const alle = new Map([...toen.indicatoren, ...nu.indicatoren].map((i) => [i.id, i]))
  const indicatoren = [...alle.values()]
    .filter((i) => i.formule !== undefined && eenheidVan(i.formule) !== undefined)
    .map((i): Verschil => {
      const v = {
        toen: toen.waarden.get(i.id) ?? null,
        laterBekend: later!.get(i.id) ?? null,
        nieuweFeiten: nieuw!.get(i.id) ?? null,
        nu: eind!.get(i.id) ?? null,
      }
      const inToen = toen.waarden.has(i.id)
      const inNu = nu.indicatoren.some((x) => x.id === i.id)
      return {
        id: i.id,
        naam: i.naam,
        eenheid: eenheidVan(i.formule!) ?? null,
        ...v,
        waarom: reasons(v, inToen, inNu),
      }
    })
  return { indicatoren, feiten: await count(tx, wie, toen, nu) }
}

function reasons(
  v: Pick<Verschil, 'toen' | 'laterBekend' | 'nieuweFeiten' | 'nu'>,
  inToen: boolean,
  inNu: boolean,
): string[] {
  if (!inToen) return ['nieuw in de set']
  if (!inNu) return ['niet meer in de set']
  return [
    ...(v.laterBekend !== v.toen ? ['later bekend of verbeterd'] : []),
    ...(v.nieuweFeiten !== v.laterBekend ? ['nieuwe feiten'] : []),
    ...(v.nu !== v.nieuweFeiten ? ['gewijzigde definitie'] : []),
  ]
}

async function count(
  tx: Tx,
  wie: Pick<Actor, 'gemeente' | 'dag'>,
  toen: Moment,
  nu: Moment,
): Promise<Feitentelling> {
  const som = { nieuw: 0, later: 0, verbeterd: 0 }
  const sinds = (vastgelegd: Dag) => vastgelegd > toen.kennisdatum && vastgelegd <= nu.kennisdatum
  await elkDossier(tx, wie, wie.dag, (d) => {
    d.eachKnown((op, vastgelegd) => {
      if (vastgelegd > nu.kennisdatum || op > nu.peildatum) return
      if (op > toen.peildatum) som.nieuw++
      else if (sinds(vastgelegd)) som.later++
    })
    d.eachCorrection((vastgelegd) => {
      if (sinds(vastgelegd)) som.verbeterd++
    })
  })
  return som
}
