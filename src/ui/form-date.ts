/** Reads a day from the three fields of `Datumveld`, or from `12-3-2026` typed in one of them. */
import { type Dag, isDag } from '#core/day.ts'

/** The day; undefined when nothing was filled in; or what is wrong with it, in Dutch. */
export function leesDatum(
  velden: Readonly<Record<string, string | undefined>>,
  naam: string,
): Dag | undefined | { readonly fout: string } {
  const [d, m, j] = ['dag', 'maand', 'jaar'].map((deel) => (velden[`${naam}-${deel}`] ?? '').trim()) as [
    string,
    string,
    string,
  ]
  if (d === '' && m === '' && j === '') return undefined
  const heel = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(d)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(d)
  const [jaar, maand, dagdeel] = iso
    ? [iso[1], iso[2], iso[3]]
    : heel
      ? [heel[3], heel[2], heel[1]]
      : [j, m, d]
  if (!/^\d{4}$/.test(jaar!) || !/^\d{1,2}$/.test(maand!) || !/^\d{1,2}$/.test(dagdeel!)) {
    return { fout: 'Vul dag, maand en jaar in cijfers in, zoals 12 3 2026.' }
  }
  const tekst = `${jaar}-${maand!.padStart(2, '0')}-${dagdeel!.padStart(2, '0')}`
  return isDag(tekst) ? tekst : { fout: `${dagdeel}-${maand}-${jaar} is geen bestaande dag.` }
}
