/** A dwelling on screen: its features in words, its state as icon and word. */
import { type Dag, inTabel } from '#core/day.ts'
import { Status, type Toestand } from '#ui/status.tsx'
import { bedrag, kamers } from '../match/zinnen.ts'
import { standen, type Woningstand, woningsoorten } from './model.ts'
import type { WoningUit } from './uit.ts'
import { Woningtekening } from './woning-tekening.tsx'

const toestanden: { readonly [S in Woningstand]: Toestand } = {
  aangeboden: 'op-tijd',
  gereserveerd: 'bijna',
  toegewezen: 'gedaan',
  ingetrokken: 'wacht',
  verlopen: 'te-laat',
}

export const Woningstatus = ({ stand }: { stand: Woningstand }) => (
  <Status toestand={toestanden[stand]} woord={standen[stand]} />
)

const verdieping = (v: number) => (v === 0 ? 'begane grond' : v < 0 ? 'souterrain' : `${v}e verdieping`)

/** Size and access in one line. */
export function kenmerkenzin(w: WoningUit): string {
  const delen = [
    `${woningsoorten[w.soort]}, ${w.oppervlakte} m², ${kamers(w.kamers)}`,
    verdieping(w.verdieping) + (w.lift ? ' met lift' : w.verdieping > 0 ? ' zonder lift' : ''),
  ]
  if (w.gelijkvloers) delen.push('gelijkvloers')
  if (w.aangepast) delen.push('aangepast')
  if (w.gedeeld) delen.push(`gedeeld, plek voor ${w.plekken} huishoudens`)
  return delen.join(' · ')
}

export const huurzin = (w: WoningUit): string => `${bedrag(w.huur)} per maand`

/** When it can be lived in. */
export function vanafzin(w: WoningUit): string {
  const tot = w.tijdelijkTot === null ? '' : `, tijdelijk tot en met ${inTabel(w.tijdelijkTot as Dag)}`
  return `vrij vanaf ${inTabel(w.vanaf as Dag)}${tot}`
}

/** The picture of a dwelling, or a drawing where there is none. */
export function Woningfoto({ w, tekst }: { w: WoningUit; tekst: string }) {
  if (w.foto === null) return <Woningtekening soort={w.soort} />
  return (
    <Woningtekening soort={w.soort}>
      <img src={`/huisvesting/prikbord/${w.id}/fotos/${w.foto}`} alt={tekst} loading="lazy" />
    </Woningtekening>
  )
}
