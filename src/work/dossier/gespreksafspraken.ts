/** Agreements of progress talks and requests to DUO, each with how it ended, from the facts. Pure. */
import type { Dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import type { Inhoud } from './facts.ts'
import { alleFeiten, type Dossier } from './fold.ts'

export interface Gespreksafspraak extends Inhoud<'gespreksafspraakGemaakt'> {
  readonly feit: FeitId
  readonly gemaaktOp: Dag
  readonly afgerond: {
    readonly op: Dag
    readonly uitkomst: Inhoud<'gespreksafspraakAfgerond'>['uitkomst']
    readonly feit: FeitId
  } | null
}

/** The agreements that stand on the dossier's day, oldest first. */
export function gespreksafsprakenVan(d: Dossier): readonly Gespreksafspraak[] {
  const gemaakt = alleFeiten(d, 'gespreksafspraakGemaakt')
  if (gemaakt.length === 0) return []
  const klaar = new Map(alleFeiten(d, 'gespreksafspraakAfgerond').map((f) => [f.inhoud.afspraak, f]))
  return gemaakt.map(({ id, op, inhoud }) => {
    const f = klaar.get(id)
    return {
      ...inhoud,
      feit: id,
      gemaaktOp: op,
      afgerond: f === undefined ? null : { op: f.op, uitkomst: f.inhoud.uitkomst, feit: f.id },
    }
  })
}

/** Whether an agreement is open and its last day has passed. */
export const verstreken = (a: Gespreksafspraak, vandaag: Dag): boolean =>
  a.afgerond === null && a.uiterlijk < vandaag

export interface Verzoek extends Inhoud<'verzoekGedaan'> {
  readonly feit: FeitId
  readonly op: Dag
  readonly advies: { readonly op: Dag; readonly advies: Inhoud<'verzoekAdviesGegeven'>['advies'] } | null
  readonly besluit: { readonly op: Dag; readonly uitkomst: Inhoud<'verzoekBeslist'>['uitkomst'] } | null
}

/** The requests that stand, oldest first, each with the advice and the decision. */
export function verzoekenVan(d: Dossier): readonly Verzoek[] {
  const adviezen = new Map(alleFeiten(d, 'verzoekAdviesGegeven').map((f) => [f.inhoud.bij, f]))
  const besluiten = new Map(alleFeiten(d, 'verzoekBeslist').map((f) => [f.inhoud.bij, f]))
  return alleFeiten(d, 'verzoekGedaan').map(({ id, op, inhoud }) => {
    const a = adviezen.get(id)
    const b = besluiten.get(id)
    return {
      ...inhoud,
      feit: id,
      op,
      advies: a === undefined ? null : { op: a.op, advies: a.inhoud.advies },
      besluit: b === undefined ? null : { op: b.op, uitkomst: b.inhoud.uitkomst },
    }
  })
}
