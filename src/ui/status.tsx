/** How something stands in time: icon, word and colour together, never colour alone. */
import { type Dag, dagenTussen, inTabel } from '#core/day.ts'
import { Icoon, type Icoonnaam } from './icons.tsx'

export type Toestand = 'te-laat' | 'bijna' | 'op-tijd' | 'gedaan' | 'onbepaald' | 'wacht'

const woorden: { readonly [T in Toestand]: string } = {
  'te-laat': 'Te laat',
  bijna: 'Bijna',
  'op-tijd': 'Op tijd',
  gedaan: 'Gedaan',
  onbepaald: 'Onbepaald',
  wacht: 'Wacht',
}

export function Status({ toestand, woord }: { toestand: Toestand; woord?: string }) {
  return (
    <span className={`w-status w-status--${toestand}`}>
      <Icoon naam={toestand as Icoonnaam} />
      {woord ?? woorden[toestand]}
    </span>
  )
}

/** Days within which a term counts as nearly due. */
const BIJNA = 7

/** How a running term stands on a day; undetermined without a last day. */
export function toestandVan(laatsteDag: Dag | null, vandaag: Dag, bijna = BIJNA): Toestand {
  if (laatsteDag === null) return 'onbepaald'
  const over = dagenTussen(vandaag, laatsteDag)
  return over < 0 ? 'te-laat' : over <= bijna ? 'bijna' : 'op-tijd'
}

/** The days left in words: `nog 9 dagen`, `vandaag`, `4 dagen te laat`. */
export function dagenOver(laatsteDag: Dag, vandaag: Dag): string {
  const over = dagenTussen(vandaag, laatsteDag)
  if (over === 0) return 'vandaag'
  if (over === 1) return 'morgen'
  return over > 0 ? `nog ${over} dagen` : `${telDagen(-over)} te laat`
}

/** A number of days in words. */
export function telDagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`
}

/** A last day with the days left and its state. */
export function Termijndag({
  laatsteDag,
  vandaag,
  bijna,
}: {
  laatsteDag: Dag | null
  vandaag: Dag
  bijna?: number
}) {
  if (laatsteDag === null) return <Status toestand="onbepaald" />
  return (
    <span className="w-termijndag">
      <Status toestand={toestandVan(laatsteDag, vandaag, bijna)} woord={dagenOver(laatsteDag, vandaag)} />
      <time dateTime={laatsteDag}>{inTabel(laatsteDag)}</time>
    </span>
  )
}
