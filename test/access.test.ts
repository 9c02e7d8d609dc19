/** The access policy: what the table says, reviewed as text, and the two phrasings of reach compared. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { heeftRecht } from '#access/may.ts'
import { type Bereikkolom, bereik } from '#access/policy.ts'
import { reikt, reiktSql } from '#access/sight.ts'
import { rolnamen } from '#core/actor.ts'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { type Gegevenssoort, gegevenssoorten, handelingen } from '#core/operation.ts'
import { describeStores } from '#test/stores.ts'

const soorten = Object.keys(gegevenssoorten) as Gegevenssoort[]
const TEKEN = { zien: 'z', vastleggen: 'v', beheren: 'b' }

/** The whole policy as the text that is reviewed: a letter per act, a point where the answer is no. */
function policyText(): string {
  const breed = Math.max(...rolnamen.map((r) => r.length)) + 1
  const kolom = (s: string) => s.slice(0, 11).padEnd(12)
  const regels = rolnamen.map((rol) => {
    const cellen = soorten.map((s) =>
      kolom(handelingen.map((h) => (heeftRecht(rol, h, s) ? TEKEN[h] : '.')).join('')),
    )
    return `${rol.padEnd(breed)}${cellen.join('')}`.trimEnd()
  })
  const reikwijdte = rolnamen.map((rol) => {
    const b = bereik[rol]
    const zin = typeof b === 'string' ? b : `met ${b.wel.join(', ')}; zonder ${b.niet.join(', ')}`
    return `${rol.padEnd(breed)}${zin}`
  })
  return [
    'Wie mag wat: z = zien, v = vastleggen, b = beheren, . = nee. Nagekeken bij elke wijziging van het beleid.',
    '',
    `${''.padEnd(breed)}${soorten.map(kolom).join('')}`.trimEnd(),
    ...regels,
    '',
    'Welke dossiers een rol bereikt:',
    ...reikwijdte,
    '',
  ].join('\n')
}

test('het beleid is precies wat is nagekeken (test/toegang.txt)', async () => {
  await expect(policyText()).toMatchFileSnapshot('./toegang.txt')
})

const kolommen: readonly Bereikkolom[] = [
  'gekoppeldOp',
  'sleutelOp',
  'verhuisdOp',
  'pipOp',
  'voldaanOp',
  'overgedragenOp',
  'vertrokkenOp',
]
const snake = (k: string) => k.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
const naOf = fc.option(fc.nat(3000).map((n) => plusDagen(dag('2020-01-01'), n)))
const lijn = fc.record(Object.fromEntries(kolommen.map((k) => [k, naOf])) as Record<Bereikkolom, typeof naOf>)

describeStores('welke dossiers een rol bereikt', (open) => {
  test('is in SQL hetzelfde als in de filter, voor elke rol', async () => {
    const { store, gemeente } = await open()
    await fc.assert(
      fc.asyncProperty(fc.array(lijn, { minLength: 1, maxLength: 60 }), async (lijnen) => {
        const terug = new Error('teruggedraaid')
        const werk = store.eenheid(gemeente, async (tx) => {
          const rijen = lijnen.map((l) => ({ id: randomUUID(), l }))
          await sql`insert into dossier select ${gemeente}, (r ->> 'id')::uuid, 1
            from jsonb_array_elements(${JSON.stringify(rijen)}::jsonb) r`.execute(tx)
          const volledig = rijen.map(({ id, l }) => ({
            gemeente,
            dossier: id,
            versie: 1,
            peildatum: '2026-01-01' as Dag,
            doelgroep: 'x',
            wet: 'x',
            fase: 'x',
            ontbreekt: [],
            ...Object.fromEntries(kolommen.map((k) => [snake(k), l[k]])),
          }))
          await sql`insert into dossier_stand select (jsonb_populate_record(null::dossier_stand, r)).*
            from jsonb_array_elements(${JSON.stringify(volledig)}::jsonb) r`.execute(tx)
          for (const rol of rolnamen) {
            const gezien = await tx
              .selectFrom('dossier_stand')
              .select('dossier')
              .where(reiktSql(rol))
              .execute()
            const verwacht = rijen.filter((r) => reikt(rol, r.l)).map((r) => r.id as string)
            expect(gezien.map((r) => r.dossier as string).sort(), rol).toEqual(verwacht.sort())
          }
          throw terug
        })
        await expect(werk).rejects.toBe(terug)
      }),
      { numRuns: 25 },
    )
  })
})
