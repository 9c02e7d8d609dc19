/** Whom a task waits for: the first link, and every link up to who is at turn. */
import { type Dag, inTabel } from '#core/day.ts'

export interface Schakeltaak {
  readonly rol: string
  readonly wachtOp: string | null
  readonly wachtOpWie: string | null
  readonly keten: readonly {
    readonly feit: string
    readonly stap: string | null
    readonly titel: string | null
    readonly rol: string
    readonly stand: 'open' | 'wacht' | 'nietBegonnen' | 'geenStap'
    readonly uitersteDag: string | null
  }[]
}

const standen = {
  open: 'is aan zet',
  wacht: 'wacht zelf ook',
  nietBegonnen: 'is nog niet begonnen',
  geenStap: 'legt dit vast; het handboek heeft er geen stap voor',
} as const

/** Whom a task waits for: the first link, and on request every link up to who is at turn. */
export function Ketenlijst({ taak, open = false }: { taak: Schakeltaak; open?: boolean }) {
  if (taak.wachtOp === null) return <span className="w-zacht">niemand</span>
  const eerst = taak.wachtOpWie === taak.rol ? 'eerst zelf' : taak.wachtOpWie
  const meer = taak.keten.length > 1 || open
  return (
    <span>
      {eerst}
      <span className="w-subtekst">{taak.wachtOp}</span>
      {meer && taak.keten.length > 0 && (
        <details className="w-wachtketen" open={open}>
          <summary>Hele keten ({taak.keten.length})</summary>
          <ol>
            {taak.keten.map((s) => (
              <li key={`${s.stap}${s.feit}`}>
                <strong>{s.titel ?? s.feit}</strong>
                <span className="w-subtekst">
                  {s.rol} {standen[s.stand]}
                  {s.uitersteDag !== null && `, uiterlijk ${inTabel(s.uitersteDag as Dag)}`}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </span>
  )
}
