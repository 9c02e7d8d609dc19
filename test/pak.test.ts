/** Packed facts from before the lines are written in lines by the migration, to the letter as they are packed now. */
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { expect, it } from 'vitest'
import { facts } from '#test/facts.ts'
import { pak } from '#work/dossier/index.ts'

const feiten = facts(
  ['dossierGeopend', '2026-01-02'],
  ['gekoppeld', '2026-01-03', { opvang: 'coa' }],
  ['sleutelOvergedragen', '2026-04-05'],
  ['gekoppeld', '2026-01-04', { opvang: 'coa' }, { vervangt: 'feit-2', reden: 'verkeerdIngevoerd' }],
  ['gesprekGevoerd', '2026-05-01', { gesprek: 'inkeergesprek' }],
)
/** As the version before packed them. */
const VOORHEEN = [
  `{"r":["klantmanager"],"f":{"dossierGeopend":[1,9498,9498,0],"gekoppeld":[2,9499,9499,0,4,9500,9500,0],"sleutelOvergedragen":[3,9591,9591,0],"gesprekGevoerd":[5,9617,9617,0]},"i":{"gekoppeld":[{"opvang":"coa"},{"opvang":"coa"}],"gesprekGevoerd":[{"gesprek":"inkeergesprek"}]},"v":[[4,9500,2]]}`,
  '{"r":["klantmanager"],"f":{"gekoppeld":[1,9498,9498,0]},"i":{"gekoppeld":[{"opvang":"coa"}]}}',
]

it('zet gepakte feiten van vroeger om naar de regels van nu, letterlijk gelijk aan opnieuw pakken', async () => {
  const db = await PGlite.create()
  try {
    await db.exec('create table dossier_pak (nr integer, pak text not null)')
    for (const [nr, tekst] of VOORHEEN.entries())
      await db.query('insert into dossier_pak values ($1, $2)', [nr, tekst])
    await db.exec(readFileSync('migrations/0017-pak-in-regels.sql', 'utf8'))
    const { rows } = await db.query<{ pak: string }>('select pak from dossier_pak order by nr')
    expect(rows.map((r) => r.pak)).toEqual([
      pak(feiten),
      pak(facts(['gekoppeld', '2026-01-02', { opvang: 'coa' }])),
    ])
  } finally {
    await db.close()
  }
})
