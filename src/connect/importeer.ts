/**
 * `wortel import`: a file becomes the input of one operation, so all or nothing. Faults of the file, and what the
 * operation refuses, are told by sheet, row and column.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { dagInAmsterdam, inTekst } from '#core/day.ts'
import type { Operatie } from '#core/operation.ts'
import type { Result, Veldfout, Weigering } from '#core/result.ts'
import type { Context } from '#work/dossier/index.ts'
import { type Grootheid, grootheden, huisvestingsoperaties, type KoppelingInvoer } from '#work/huisvesting/index.ts'
import { type Cijferinvoer, cijferkolommen, cijferlezer } from './cijferbestand.ts'
import { Bestandsfout, type Foutenlijst, foutenlijst, type Invoerfout } from './fouten.ts'
import { type Gemeenteinvoer, gemeentekolommen, gemeentelezer } from './gemeentebestand.ts'
import { type Koppelingkolom, koppelinglezer, koppelingkolommen } from './koppelingen.ts'
import { type Blad, leesTabel, openBlad } from './tabel.ts'

export const importsoorten = ['koppelingen', 'cijfers', 'gemeenten'] as const
export type Importsoort = (typeof importsoorten)[number]

export interface Importopdracht {
  readonly soort: Importsoort
  readonly pad: string
  /** Dry run: tells what would happen and changes nothing. */
  readonly proef: boolean
}

/** The door, for the actor who imports. */
export type Deur = <I extends z.ZodType, O extends z.ZodType>(
  operatie: Operatie<Context, I, O>,
  invoer: unknown,
) => Promise<Result<z.output<O>>>

/** What happens with one row. */
export interface Importregel {
  readonly rij: number
  readonly tekst: string
}

export interface Importverslag {
  readonly soort: Importsoort
  readonly proef: boolean
  readonly blad: string | null
  /** How often each thing happened, in words: `12 nieuwe dossiers`. */
  readonly telling: readonly string[]
  readonly regels: readonly Importregel[]
  /** What the user should know: columns not used, imported before. */
  readonly meldingen: readonly string[]
}

export type Importuitkomst =
  | { readonly gelukt: true; readonly verslag: Importverslag }
  /** The file is wrong; nothing has changed. `fouten` are the first ones of `aantal`. */
  | { readonly gelukt: false; readonly fouten: readonly Invoerfout[]; readonly aantal: number }
  /** The operation was refused for another reason than the contents; nothing has changed. */
  | { readonly gelukt: false; readonly weigering: Weigering }

/** Reads the file and performs the operation by this door. Throws when the file is not there. */
export async function importeer(deur: Deur, opdracht: Importopdracht): Promise<Importuitkomst> {
  const bytes = await readFile(opdracht.pad)
  const bestand = { vingerafdruk: createHash('sha256').update(bytes).digest('hex'), naam: basename(opdracht.pad) }
  const fouten = foutenlijst()
  try {
    const blad = await openBlad(bytes, opdracht.soort)
    return await soorten[opdracht.soort]({ deur, blad, bestand, fouten, proef: opdracht.proef })
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout
    fouten.meld(fout.invoerfout)
    return { gelukt: false, fouten: fouten.fouten, aantal: fouten.aantal }
  }
}
