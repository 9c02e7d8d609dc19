/** Days as people and registers write them. Pure. */
import { type DeelDag, isDeelDag } from '#core/day.ts'

const MET_TIJD = /[T ]0?0:00(:00(\.0+)?)?Z?$/
const DAG_EERST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const JAAR_EERST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/
const JAAR_MAAND = /^(\d{4})(?:-(\d{2}))?$/

/**
 * A date of which month and day may be unknown: `12-3-1985`, `1985-03-12`, `19850312`, and as the BRP writes what is
 * unknown `00-00-1985` or `19850300`. `onbekend` when nothing is known of it, undefined when it is no date.
 */
export function leesDeelDag(tekst: string): DeelDag | 'onbekend' | undefined {
  const t = tekst.replace(MET_TIJD, '')
  const d = DAG_EERST.exec(t)
  const j = JAAR_EERST.exec(t)
  const m = JAAR_MAAND.exec(t)
  const [jaar, maand, dag] =
    d !== null
      ? [d[3]!, d[2]!.padStart(2, '0'), d[1]!.padStart(2, '0')]
      : j !== null
        ? [j[1]!, j[3]!, j[4]!]
        : m !== null
          ? [m[1]!, m[2] ?? '00', '00']
          : []
  if (jaar === undefined) return undefined
  if (jaar === '0000') return maand === '00' && dag === '00' ? 'onbekend' : undefined
  if (maand === '00' && dag !== '00') return undefined
  const heel = maand === '00' ? jaar : dag === '00' ? `${jaar}-${maand}` : `${jaar}-${maand}-${dag}`
  return isDeelDag(heel) ? heel : undefined
}
