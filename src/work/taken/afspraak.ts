/** The key of the task that an agreement gives: who, what, and the fact, so that the row says it by itself. Pure. */
import { type Rol, rolnamen } from '#core/actor.ts'
import type { FeitId } from '#core/ids.ts'
import { type Afspraak, type Afspraaksoort, afspraaksoorten, keys } from '#work/dossier/index.ts'

const VORM = new RegExp(`^afspraak:(${rolnamen.join('|')}):(${keys(afspraaksoorten).join('|')}):(.+)$`)

/** The key under which an agreement stands among the tasks. */
export function agreementKey(a: Pick<Afspraak, 'wie' | 'wat' | 'feit'>): string {
  return `afspraak:${a.wie}:${a.wat}:${a.feit}`
}

/** The agreement that a task's key tells of; undefined for any other task. */
export function readAgreementKey(stap: string): Pick<Afspraak, 'wie' | 'wat' | 'feit'> | undefined {
  const delen = VORM.exec(stap)
  if (delen === null) return undefined
  return { wie: delen[1] as Rol, wat: delen[2] as Afspraaksoort, feit: delen[3] as FeitId }
}
