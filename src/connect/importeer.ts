/**
 * `wortel import`: a file becomes the input of one operation, so all or nothing. Faults of the file, and what the
 * operation refuses, are told by sheet, row and column.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Bestandsfout, foutenlijst } from './fouten.ts'
import { type Deur, type Importsoort, type Importuitkomst, soorten } from './soorten.ts'
import { openBlad } from './tabel.ts'

export interface Importopdracht {
  readonly soort: Importsoort
  readonly pad: string
  /** Dry run: tells what would happen and changes nothing. */
  readonly proef: boolean
}

/**
 * Reads the file and performs the operation by this door. When the file is wrong or the operation is refused,
 * nothing has changed. Throws the error of the file system when the file cannot be opened.
 */
export async function importeer(deur: Deur, opdracht: Importopdracht): Promise<Importuitkomst> {
  const bytes = await readFile(opdracht.pad)
  const fouten = foutenlijst()
  try {
    return await soorten[opdracht.soort]({
      soort: opdracht.soort,
      deur,
      blad: await openBlad(bytes, opdracht.soort),
      naam: basename(opdracht.pad),
      vingerafdruk: createHash('sha256').update(bytes).digest('hex'),
      proef: opdracht.proef,
      fouten,
    })
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout
    fouten.meld(fout.invoerfout)
    return { gelukt: false, fouten: fouten.fouten, aantal: fouten.aantal }
  }
}
