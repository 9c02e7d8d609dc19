/** Who does the work in the demonstration: shared out among colleagues, some left to divide, one of them away. */
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { type Functie, functies } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import type { Doe } from './doe.ts'
import { demoMedewerkers } from './organisaties.ts'

/** Who shares out which work, and how many of the dossiers with work stay undivided for who looks at the list. */
const VERDELING: readonly { functie: Functie; door: Rol; los: number }[] = [
  { functie: 'casusregie', door: 'klantmanager', los: 3 },
  { functie: 'begeleiding', door: 'teamleider', los: 2 },
  { functie: 'verhuur', door: 'verhuurmedewerker', los: 1 },
  { functie: 'welzijn', door: 'sociaalwerker', los: 1 },
  { functie: 'taalles', door: 'taalschoolcoordinator', los: 1 },
]

/** Operations that `verdeel` performs at most; progress counts them beforehand. */
export const verdeelstappen =
  VERDELING.reduce((n, v) => n + 1 + members(v.functie).length, 0) + members('vrijwilliger').length + 2

function members(functie: Functie) {
  return demoMedewerkers.filter((m) => m.rol === functies[functie].rol)
}

/** Shares out the work as it stands on `vandaag`; performs exactly `verdeelstappen` operations. */
export async function verdeel(doe: Doe, vandaag: Dag): Promise<void> {
  const begeleid: DossierId[] = []
  for (const { functie, door, los } of VERDELING) {
    const { dossiers } = await doe(vandaag, door, takenoperaties.teVerdelen, { functie, alles: true })
    const ids = dossiers.map((d) => d.dossier as DossierId)
    const leden = members(functie)
    // The last ones stay undivided; the others go round.
    const verdeeld = ids.slice(0, Math.max(leden.length, ids.length - los))
    if (functie === 'begeleiding') begeleid.push(...verdeeld)
    for (const [i, m] of leden.entries()) {
      const zijn = verdeeld.filter((_, n) => n % leden.length === i)
      if (zijn.length === 0) throw new Error(`nothing to share out: ${rollen[m.rol].naam}`)
      await doe(vandaag, door, dossieroperaties.toewijzen, { dossiers: zijn, functie, medewerker: m.id })
    }
  }
  // The latest last day comes last: people whose guidance runs, not those of whom old work lies about.
  for (const m of members('vrijwilliger'))
    await doe(vandaag, 'teamleider', dossieroperaties.toewijzen, {
      dossiers: begeleid.slice(-3),
      functie: 'vrijwilliger',
      medewerker: m.id,
    })
  const [noor, daan] = members('casusregie')
  await doe(vandaag, 'klantmanager', takenoperaties.afwezigheidVastleggen, {
    medewerker: noor!.id,
    van: vandaag,
    totEnMet: plusDagen(vandaag, 9),
    vervanger: daan!.id,
  })
  await doe(vandaag, 'beleidsmedewerker', takenoperaties.afspraakVaststellen, {
    vanaf: vandaag,
    herinnerDagen: 7,
    teamDagen: 1,
    regieDagen: 10,
    beleidDagen: 30,
  })
}
