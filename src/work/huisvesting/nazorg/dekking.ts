/**
 * Whether signals of a caretaker may reach the one who keeps the case together: only when the handbook asks the
 * corporation for them and an agreement on personal data that holds today names them. Says what is missing. Pure.
 */
import type { Dag } from '#core/day.ts'
import type { Versie } from '#work/taken/index.ts'

/** What of an agreement is looked at. */
export interface Overeenkomst {
  readonly soort: string
  readonly titel: string
  readonly partijen: readonly string[]
  readonly gegevens: readonly string[]
  readonly vanaf: Dag
  readonly tot: Dag | null
  readonly opgezegdOp: Dag | null
}

/** Kinds of agreement that arrange a flow of personal data between parties. */
const REGELT_GEGEVENS: readonly string[] = ['convenant', 'verwerkersovereenkomst']

/** The reason why signals are not to be seen, or undefined when they are. `verhuurders` are the organisations that let homes. */
export function nietGedekt(
  versies: readonly Versie[],
  overeenkomsten: readonly Overeenkomst[],
  verhuurders: ReadonlySet<string>,
  dag: Dag,
): string | undefined {
  const geldend = versies.findLast((v) => v.vanaf <= dag)
  const stap = [...(geldend?.stappen.values() ?? [])].find((s) => s.gedaan.soort === 'woonsignaalGemeld')
  if (stap === undefined)
    return 'het geldende handboek heeft geen stap waarmee de corporatie een signaal meldt; stel die stap voor in het handboek'
  const geldt = (o: Overeenkomst) =>
    o.vanaf <= dag && (o.tot === null || o.tot >= dag) && (o.opgezegdOp === null || o.opgezegdOp > dag)
  const noemt = overeenkomsten.filter(
    (o) =>
      REGELT_GEGEVENS.includes(o.soort) &&
      o.gegevens.includes('woonsignalen') &&
      o.partijen.some((p) => verhuurders.has(p)),
  )
  if (noemt.some(geldt)) return undefined
  const verlopen = noemt.find((o) => o.vanaf <= dag)
  return verlopen === undefined
    ? `er is geen convenant of verwerkersovereenkomst met de corporatie dat signalen over het wonen noemt; de stap '${stap.titel}' rust daarop`
    : `'${verlopen.titel}' noemt signalen over het wonen, maar geldt niet meer; sluit een nieuwe overeenkomst`
}
