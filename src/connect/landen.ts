/** Reads a country as people write it: by code or by name. */
import { landen } from '#work/dossier/index.ts'
import { kaal } from './tabel.ts'

const opNaam = new Map([...landen].map(([code, naam]) => [kaal(naam), code]))
const ONBEKEND = '0000'

/** Code of table 34 or `staatloos`; `onbekend` when that is what it says, undefined when there is no such country. */
export function leesLand(tekst: string): string | undefined {
  if (kaal(tekst) === 'staatloos') return 'staatloos'
  const cijfers = /^\d{1,4}$/.test(tekst) ? tekst.padStart(4, '0') : undefined
  const code = cijfers === undefined ? opNaam.get(kaal(tekst)) : landen.has(cijfers) ? cijfers : undefined
  return code === ONBEKEND ? 'onbekend' : code
}
