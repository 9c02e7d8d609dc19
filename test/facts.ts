/** Builders of facts for tests: a fact of a dossier in one line. */
import type { Dag } from '#core/day.ts'
import { dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode } from '#core/ids.ts'
import type { Correctiereden, Feit, Feitsoort, Inhoud, NieuwFeit } from '#work/dossier/index.ts'

const DOSSIER = '00000000-0000-4000-8000-000000000001' as DossierId
const BAARN = 'GM0308' as GemeenteCode

export interface Meer {
  readonly id?: string
  /** Day on which it was recorded; the day itself unless told otherwise. */
  readonly gekend?: string
  readonly vervangt?: string
  readonly reden?: Correctiereden
}

/** A fact in one line: `[soort, op, inhoud?, meer?]`. */
export type Rij = readonly [Feitsoort, string, object?, Meer?]

/** Facts of one dossier, in order of recording. */
export function facts(...rijen: readonly Rij[]): Feit[] {
  return rijen.map(
    ([soort, op, inhoud = {}, meer = {}], i) =>
      ({
        id: (meer.id ?? `feit-${i + 1}`) as FeitId,
        gemeente: BAARN,
        dossier: DOSSIER,
        volg: i + 1,
        soort,
        op: dag(op),
        vastgelegdOp: `${meer.gekend ?? op}T09:00:00.000Z`,
        door: { medewerker: 'proef', organisatie: 'proef', rol: 'klantmanager' },
        bron: 'medewerker',
        inhoud,
        ...(meer.vervangt && { vervangt: meer.vervangt as FeitId, reden: meer.reden ?? 'verkeerdIngevoerd' }),
        ...(meer.reden && { reden: meer.reden }),
      }) as Feit,
  )
}

/** A fact to record. */
export function newFact<S extends Feitsoort>(
  soort: S,
  op: string,
  inhoud?: Inhoud<S>,
  meer: Partial<NieuwFeit> = {},
): NieuwFeit {
  return { soort, op: dag(op) as Dag, bron: 'medewerker', inhoud: inhoud ?? {}, ...meer } as NieuwFeit
}

/** Somebody coupled on 1 June 2026, with a permit and a birth date. */
export const gekoppeld: readonly Rij[] = [
  ['dossierGeopend', '2026-06-01'],
  ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'vrouw' }],
  ['vergunningVerleend', '2026-05-20', { soort: 'asielBepaaldeTijd' }],
  ['gekoppeld', '2026-06-01', { opvang: 'coa' }],
]
