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
  /** For dwellings: whose they are, when who imports is no landlord. */
  readonly verhuurder?: string
}

/**
 * Reads the file and performs the operation by this door. When the file is wrong or the operation is refused,
 * nothing has changed. Throws the error of the file system when the file cannot be opened.
 */
export async function importeer(deur: Deur, opdracht: Importopdracht): Promise<Importuitkomst> {
  const { pad, ...rest } = opdracht
  return importeerBytes(deur, { ...rest, naam: basename(pad) }, await readFile(pad))
}

/** The same for a file that was sent. */
export async function importeerBytes(
  deur: Deur,
  { naam, ...opdracht }: Omit<Importopdracht, 'pad'> & { readonly naam: string },
  bytes: Uint8Array,
): Promise<Importuitkomst> {
  const fouten = foutenlijst()
  try {
    return await soorten[opdracht.soort]({
      ...opdracht,
      deur,
      blad: await openBlad(bytes, opdracht.soort),
      naam,
      vingerafdruk: createHash('sha256').update(bytes).digest('hex'),
      fouten,
    })
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout
    fouten.meld(fout.invoerfout)
    return { gelukt: false, fouten: fouten.fouten, aantal: fouten.aantal }
  }
}
