/** The access policy: what the table says, reviewed as text, and the two phrasings of reach compared. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { heeftRecht } from '#access/may.ts'
import { bereik } from '#access/policy.ts'
import { type Bereiklijn, openIn, openRows, reikt, reiktSql, type Toegangsrij } from '#access/sight.ts'
import { type Actor, rolnamen } from '#core/actor.ts'
import { dag, plusDagen } from '#core/day.ts'
import type { DossierId, GemeenteCode, HuishoudenId, MedewerkerId } from '#core/ids.ts'
import { type Gegevenssoort, gegevenssoorten, handelingen } from '#core/operation.ts'
import type { Tx } from '#store/open.ts'
import { describeStores } from '#test/stores.ts'
import { reachable } from '#work/dossier/index.ts'

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
    const zin =
      typeof b === 'string'
        ? b
        : `stappen van ${b.stappenVan.join(', ')}${b.toegewezen ? `; alleen toegewezen als ${b.toegewezen}` : ''}`
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

const DAG0 = dag('2026-01-01')
const dagen = fc.nat(12).map((n) => plusDagen(DAG0, n))
const rij = fc.record({
  rol: fc.constantFrom(...rolnamen),
  gegevens: fc.uniqueArray(fc.constantFrom(...soorten), { minLength: 1, maxLength: 4 }),
  van: dagen,
  tot: fc.option(dagen),
})
type Rij = Toegangsrij & { readonly huishouden: boolean }
interface Proefdossier {
  readonly id: DossierId
  readonly thuis: HuishoudenId | null
  readonly vertrokken: boolean
  readonly rijen: readonly Rij[]
  readonly toewijzingen: readonly { functie: string; medewerker: MedewerkerId }[]
}
const medewerkers = ['piet', 'ilse'] as MedewerkerId[]
/** A few households, so that members meet; rows for the person alone and for the household. */
const dossiers = (zaad: string) =>
  fc.array(
    fc.record({
      thuis: fc.option(fc.constantFrom(...[1, 2, 3].map((n) => uuid(zaad, n) as HuishoudenId))),
      vertrokken: fc.boolean(),
      rijen: fc.array(
        fc.tuple(rij, fc.boolean()).map(([r, huishouden]): Rij => ({ ...r, huishouden })),
        {
          maxLength: 4,
        },
      ),
      toewijzingen: fc.uniqueArray(
        fc.record({
          functie: fc.constantFrom('vrijwilliger', 'begeleiding'),
          medewerker: fc.constantFrom(...medewerkers),
        }),
        { maxLength: 2, selector: (t) => `${t.functie} ${t.medewerker}` },
      ),
    }),
    { minLength: 1, maxLength: 25 },
  )
const uuid = (zaad: string, n: number) => `00000000-0000-4000-8000-${zaad}${String(n).padStart(11, '0')}`

/** What reach in a dossier depends on, out of all dossiers. */
function lineOf(d: Proefdossier, alle: readonly Proefdossier[]): Bereiklijn {
  return {
    eigen: d.rijen,
    huishouden:
      d.thuis === null
        ? []
        : alle.filter((x) => x.thuis === d.thuis).flatMap((x) => x.rijen.filter((r) => r.huishouden)),
    vertrokken: d.vertrokken,
    toewijzingen: d.toewijzingen,
  }
}

async function insert(tx: Tx, gemeente: GemeenteCode, alle: readonly Proefdossier[]): Promise<void> {
  const vul = (tabel: string, rijen: readonly object[]) =>
    sql`insert into ${sql.table(tabel)} select (jsonb_populate_record(null::${sql.table(tabel)},
      r || ${JSON.stringify({ gemeente })}::jsonb)).* from jsonb_array_elements(${JSON.stringify(rijen)}::jsonb) r`.execute(
      tx,
    )
  await vul(
    'dossier',
    alle.map((d) => ({ id: d.id, versie: 1 })),
  )
  await vul(
    'dossier_stand',
    alle.map((d) => ({
      dossier: d.id,
      versie: 1,
      peildatum: DAG0,
      doelgroep: 'x',
      wet: 'x',
      fase: 'x',
      ontbreekt: [],
      huishouden: d.thuis,
      vertrokken_op: d.vertrokken ? DAG0 : null,
    })),
  )
  await vul(
    'toegang',
    alle.flatMap((d) =>
      d.rijen.map((r, i) => ({
        ...r,
        dossier: d.id,
        stap: `stap-${i}`,
        versie: '1',
        huishouden: r.huishouden ? d.thuis : null,
      })),
    ),
  )
  await vul(
    'toewijzing',
    alle.flatMap((d) => d.toewijzingen.map((t) => ({ ...t, dossier: d.id, sinds: DAG0, feit: d.id }))),
  )
}

describeStores('welke dossiers een rol bereikt, en welke gegevens daarin', (open) => {
  test('is in SQL hetzelfde als in de filter, voor elke rol, dag en medewerker', async () => {
    const { store, gemeente, buur } = await open()
    const metId = (zaad: string) =>
      dossiers(zaad).map((alle) =>
        alle.map((d, i): Proefdossier => ({ ...d, id: uuid(zaad, 100 + i) as DossierId })),
      )
    await fc.assert(
      fc.asyncProperty(
        metId('1'),
        metId('2'),
        dagen,
        fc.constantFrom(...medewerkers),
        fc.uniqueArray(fc.constantFrom(...soorten), { maxLength: 2 }),
        async (alle, vreemd, vandaag, medewerker, met) => {
          const terug = new Error('teruggedraaid')
          const werk = store.eenheid(gemeente, async (tx) => {
            await sql`select set_config('wortel.gemeente', ${buur}, true)`.execute(tx)
            await insert(tx, buur, vreemd)
            await sql`select set_config('wortel.gemeente', ${gemeente}, true)`.execute(tx)
            await insert(tx, gemeente, alle)
            for (const rol of rolnamen) {
              const k = { rol, dag: vandaag, medewerker, gemeente } as Actor
              const lijn = (d: Proefdossier) => lineOf(d, alle)
              const bereikt = alle.filter((d) => reikt(k, lijn(d)))
              const ids = [...alle, ...vreemd].map((d) => d.id)
              const zicht = await reachable(tx, k, ids)
              expect([...zicht.keys()].sort(), rol).toEqual(bereikt.map((d) => d.id).sort())
              for (const d of bereikt)
                expect([...zicht.get(d.id)!].sort(), rol).toEqual([...openIn(k, lijn(d))].sort())
              const find = (weinig: boolean) =>
                tx
                  .selectFrom('dossier_stand')
                  .select('dossier')
                  .where(reiktSql(k, met, weinig))
                  .execute()
              const verwacht = bereikt.filter(
                (d) =>
                  bereik[rol] === 'alle' ||
                  met.every((g) => openRows(k, lijn(d)).some((r) => r.gegevens.includes(g))),
              )
              for (const weinig of [true, false]) {
                const gevonden = (await find(weinig)).map((r) => r.dossier)
                expect(gevonden.sort(), `${rol} ${weinig}`).toEqual(verwacht.map((d) => d.id).sort())
              }
            }
            throw terug
          })
          await expect(werk).rejects.toBe(terug)
        },
      ),
      { numRuns: 15 },
    )
  })
})
