/**
 * Writes fifty facts through the door, one at a time, and says of each that it is acknowledged; until it is killed
 * by `kill.test.ts`. Arguments: where the store is (JSON), and the municipality.
 */

import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { perform } from '#app/perform.ts'
import type { Actor } from '#core/actor.ts'
import { dag, plusDagen } from '#core/day.ts'
import type { GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { makeCipher } from '#store/cipher.ts'
import { openStore, type Waar } from '#store/open.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'

const SCHRIJVEN = 50
const DOSSIERS = 5

await write(JSON.parse(process.argv[2]!) as Waar, process.argv[3] as GemeenteCode)

async function write(waar: Waar, gemeente: GemeenteCode): Promise<void> {
  const store = await openStore(waar)
  await store.eenheid(gemeente, async (tx) => {
    await sql`select set_config('wortel.stamgegevens', 'ja', true)`.execute(tx)
    await tx
      .insertInto('gemeente')
      .values({ gemeente, naam: 'Baarn', provincie: 'Utrecht', inwoners: null, bron: 'test' })
      .onConflict((c) => c.doNothing())
      .execute()
  })
  const huis = { store, cipher: makeCipher(new Uint8Array(32).fill(7)), nu: () => '2026-06-01T10:00:00.000Z' }
  const vandaag = dag('2026-06-01')
  const actor: Actor = {
    gemeente,
    gemeenteNaam: 'Baarn',
    organisatie: 'bbs' as OrganisatieId,
    organisatieNaam: 'BBS',
    organisatiesoort: 'uitvoering',
    medewerker: 'proef' as MedewerkerId,
    naam: 'Proef',
    rol: 'klantmanager',
    doel: 'proef',
    via: 'opdrachtregel',
    dag: vandaag,
  }
  const gekoppeld = { soort: 'gekoppeld', op: '2026-01-05', bron: 'tvs', inhoud: { opvang: 'coa' } }
  const geopend = await perform(huis, actor, dossieroperaties.openen, {
    dossiers: Array.from({ length: DOSSIERS }, (_, i) => ({
      persoon: { voornamen: 'Proef', achternaam: `Persoon ${i}`, synthetisch: true },
      feiten: [gekoppeld],
    })),
  })
  if (!geopend.ok) throw new Error(JSON.stringify(geopend.weigering))
  for (let i = 0; i < SCHRIJVEN; i++) {
    const { id: dossier } = geopend.waarde.dossiers[i % DOSSIERS]!
    const op = plusDagen(dag('2026-01-06'), i)
    const gelegd = await perform(huis, actor, dossieroperaties.vastleggen, {
      feiten: [{ dossier, soort: 'vertraagd', op, bron: 'medewerker', inhoud: { reden: 'renovatie' } }],
    })
    if (!gelegd.ok) throw new Error(JSON.stringify(gelegd.weigering))
    // Straight to the pipe, so that what is said is said before the next write begins.
    writeSync(1, `${dossier} ${gelegd.waarde.feiten[0]!.id}\n`)
  }
  await store.sluit()
}
