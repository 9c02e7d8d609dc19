/**
 * The lock on the data folder. PGlite has none of its own: a second process would open the same files without an
 * error and rows would vanish. The lock is one of the operating system (SQLite takes it for us), so it ends with the
 * process that holds it, however that ends: nothing stale has to be judged or taken over.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another living process holds the data folder. */
export class BezetteMap extends Error {
  override name = 'BezetteMap'
  constructor(map: string, houder: string) {
    super(
      `De map ${map} is in gebruik door een ander proces (${houder}). ` +
        'Twee processen tegelijk zouden gegevens kwijtraken. Stop dat proces, of kies met WORTEL_DATA een andere map.',
    )
  }
}

export interface Lock {
  /** Lets go of the folder; a second time does nothing. */
  release(): void
}

const BEZET = 5

/** Takes the lock of this folder, which must exist. Throws `BezetteMap` when another process, or this one, has it. */
export function lockFolder(map: string): Lock {
  const slot = new DatabaseSync(join(map, 'wortel.lock'))
  const naam = join(map, 'wortel.pid')
  try {
    slot.exec('begin exclusive')
  } catch (fout) {
    slot.close()
    if ((fout as { errcode?: number }).errcode === BEZET) throw new BezetteMap(map, holder(naam))
    throw fout
  }
  // Only for the sentence above: who has the lock is known to the operating system, not to this file.
  writeFileSync(naam, String(process.pid))
  return {
    release() {
      if (!slot.isOpen) return
      rmSync(naam, { force: true })
      slot.close()
    },
  }
}

function holder(naam: string): string {
  try {
    return `nummer ${Number.parseInt(readFileSync(naam, 'utf8'), 10)}`.replace('NaN', 'onbekend')
  } catch {
    return 'nummer onbekend' // it has the lock but has not yet said who it is
  }
}
