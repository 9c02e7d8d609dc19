/** Imports of files through the door, for tests on a database. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { perform } from '#app/perform.ts'
import { importeer } from '#connect/importeer.ts'
import type { Importsoort, Importverslag } from '#connect/soorten.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import type { MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { makeCipher } from '#store/cipher.ts'
import type { Proef } from './stores.ts'

/** The documented example of a kind of file. */
export const voorbeeld = (soort: Importsoort) => `docs/voorbeelden/${soort}.csv`
/** Its text. */
export const tekst = (soort: Importsoort) => readFileSync(voorbeeld(soort), 'utf8')
const cipher = makeCipher(new Uint8Array(32).fill(7))

/** A folder for the files of a test file; gives the function that writes one and returns its path. */
export function eigenMap(): (naam: string, inhoud: string | Uint8Array) => string {
  let map: string
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'wortel-invoer-'))
  })
  afterAll(() => rmSync(map, { recursive: true, force: true }))
  return (naam, inhoud) => {
    const pad = join(map, naam)
    writeFileSync(pad, inhoud)
    return pad
  }
}

/** Imports for one municipality on 1 March 2026; `stappen` gathers the progress that was told. */
export function maker(p: Proef) {
  const stappen: [number, number][] = []
  const huis = {
    store: p.store,
    cipher,
    nu: () => '2026-03-01T09:00:00.000Z',
    voortgang: (gedaan: number, totaal: number) => stappen.push([gedaan, totaal]),
  }
  const actor = (rol: Rol): Actor => ({
    gemeente: p.gemeente,
    gemeenteNaam: 'Proef',
    organisatie: 'o' as OrganisatieId,
    organisatieNaam: 'O',
    organisatiesoort: 'gemeente',
    medewerker: 'm' as MedewerkerId,
    naam: 'M',
    rol,
    doel: 'proef',
    via: 'opdrachtregel',
    dag: dag('2026-03-01'),
  })
  const voer = (soort: Importsoort, pad: string, proef = false, rol?: Rol) =>
    importeer(
      (operatie, invoer) =>
        perform(huis, actor(rol ?? (soort === 'koppelingen' ? 'koppelpunt' : 'beheerder')), operatie, invoer),
      { soort, pad, proef },
    )
  /** Everything that an import may change, as text. */
  const staat = async () => {
    const uit: Record<string, unknown> = {}
    for (const tabel of [
      'dossier',
      'feit',
      'persoon',
      'dossier_stand',
      'termijn',
      'taak',
      'cijfer',
      'invoer',
      'wijziging',
    ])
      uit[tabel] = await p.beheer(`select * from ${tabel} where gemeente = $1 order by ${tabel}::text`, [
        p.gemeente,
      ])
    return JSON.stringify(uit)
  }
  return { huis, actor, voer, staat, stappen }
}

/** The report of an import that must succeed. */
export async function gelukt(r: ReturnType<typeof importeer>): Promise<Importverslag> {
  const uit = await r
  if (!uit.gelukt) throw new Error(JSON.stringify(uit))
  return uit.verslag
}
