/**
 * Agreements of progress talks as tasks: what the client manager promised, from the talk on; what the person promised, once
 * its day has passed. Pure.
 */
import type { FeitId } from '#core/ids.ts'
import {
  type Dossier,
  eindeVanDossier,
  feitsoorten,
  type Gespreksafspraaksoort,
  gespreksafspraken,
  gespreksafsprakenVan,
  keys,
} from '#work/dossier/index.ts'
import type { Taak } from './derive.ts'

const VORM = new RegExp(
  `^gespreksafspraak:(persoon|klantmanager):(${keys(gespreksafspraken).join('|')}):(.+)$`,
)

/** The agreement that a task's key tells of; undefined for any other task. */
export function readTalkKey(
  stap: string,
): { readonly wie: string; readonly wat: Gespreksafspraaksoort; readonly feit: FeitId } | undefined {
  const delen = VORM.exec(stap)
  if (delen === null) return undefined
  return { wie: delen[1]!, wat: delen[2] as Gespreksafspraaksoort, feit: delen[3] as FeitId }
}

/** The name of such a task. */
export function talkTitle(wie: string, wat: Gespreksafspraaksoort): string {
  const naam = gespreksafspraken[wat]
  return wie === 'persoon'
    ? `Niet nagekomen afspraak bespreken: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`
    : `Afspraak: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`
}

/** The tasks that the agreements of progress talks give. */
export function talkTasks(d: Dossier): Taak[] {
  const weg = eindeVanDossier(d) !== undefined
  return gespreksafsprakenVan(d).flatMap((a): Taak[] => {
    const tot = a.afgerond?.op ?? d.peildatum
    if (a.wie === 'persoon' && tot <= a.uiterlijk) return []
    return [
      {
        stap: `gespreksafspraak:${a.wie}:${a.wat}:${a.feit}`,
        gegeven: feitsoorten.gespreksafspraakAfgerond.gegeven,
        versie: null,
        rol: 'klantmanager',
        stand: a.afgerond !== null ? 'gedaan' : weg ? 'vervallen' : 'open',
        ontstaanOp: a.wie === 'persoon' ? a.uiterlijk : a.gemaaktOp,
        uitersteDag: a.uiterlijk,
        wachtOp: null,
        gedaanOp: a.afgerond?.op ?? null,
        gedaanDoor: a.afgerond?.feit ?? null,
        grond: 'lokaal',
      },
    ]
  })
}
