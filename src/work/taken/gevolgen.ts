/** What recording did to the tasks: as they stood before against as they are derived now. Pure. */
import type { DossierId } from '#core/ids.ts'
import { feitsoorten, type Taakgevolg } from '#work/dossier/index.ts'
import type { Taak } from './derive.ts'
import type { Versie } from './handboek/model.ts'
import { stapVan } from './handboek/versies.ts'
import type { Eerder } from './project.ts'
import { eindfeit, titelVan } from './uit.ts'

const OPEN: readonly string[] = ['open', 'wacht']

interface Afgeleid {
  readonly dossier: DossierId
  readonly taken: readonly Taak[]
}

/** The tasks that ended, began, can be done now, wait again or lapsed. */
export function gevolgen(
  voor: readonly Eerder[],
  na: readonly Afgeleid[],
  versies: readonly Versie[],
): Taakgevolg[] {
  const eerder = new Map(voor.map((t) => [`${t.dossier} ${t.stap}`, t.stand]))
  const uit: Taakgevolg[] = []
  const zeg = (t: Eerder, versie: string | null, wat: Taakgevolg['wat'] | undefined) => {
    if (wat === undefined) return
    const s = stapVan(versies, t.stap, versie)
    const { gegeven } = feitsoorten[eindfeit(t.stap, s).soort]
    uit.push({ dossier: t.dossier, stap: t.stap, titel: titelVan(t.stap, s), rol: t.rol, gegeven, wat })
  }
  for (const { dossier, taken } of na) {
    for (const t of taken) {
      const sleutel = `${dossier} ${t.stap}`
      zeg({ ...t, dossier }, t.versie, change(eerder.get(sleutel), t.stand))
      eerder.delete(sleutel)
    }
  }
  // What is not derived any more was work until now; a missing fact is no longer missing.
  for (const t of voor)
    if (eerder.has(`${t.dossier} ${t.stap}`) && OPEN.includes(t.stand))
      zeg(t, null, t.stap.startsWith('ontbreekt:') ? 'klaar' : 'vervallen')
  return uit
}

function change(voor: string | undefined, na: Taak['stand']): Taakgevolg['wat'] | undefined {
  const liep = voor !== undefined && OPEN.includes(voor)
  if (OPEN.includes(na)) {
    if (!liep) return 'nieuw'
    return voor === na ? undefined : na === 'open' ? 'kan' : 'wacht'
  }
  if (na === 'vervallen') return liep ? 'vervallen' : undefined
  return liep ? 'klaar' : undefined
}
