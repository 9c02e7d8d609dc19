import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rolnamen } from '#core/actor.ts'
import { type Dag, dag } from '#core/day.ts'
import { heeftRecht } from './may.ts'
import { besprekelijk, gedeeld, zichtVan } from './samen.ts'
import { type Bereiklijn, reikt } from './sight.ts'

const op = fc.option(fc.constant<Dag>(dag('2026-06-01')))
const lijnen = fc.record({
  gekoppeldOp: op,
  sleutelOp: op,
  verhuisdOp: op,
  pipOp: op,
  voldaanOp: op,
  overgedragenOp: op,
  vertrokkenOp: op,
}) as fc.Arbitrary<Bereiklijn>
const groepen = fc.uniqueArray(fc.constantFrom(...rolnamen), { maxLength: 5 })

test('samen zichtbaar is precies wat ieder afzonderlijk mag zien', () => {
  fc.assert(
    fc.property(groepen, lijnen, (rollen, lijn) => {
      const samen = gedeeld(rollen.map((r) => zichtVan(r, lijn)))
      for (const g of besprekelijk) {
        const ieder = rollen.length > 0 && rollen.every((r) => reikt(r, lijn) && heeftRecht(r, 'zien', g))
        expect(samen.zichtbaar.has(g), `${rollen} ${g}`).toBe(ieder)
        expect(samen.verborgen.some((v) => v.gegeven === g)).toBe(!ieder)
      }
      expect(samen.zonderToegang).toEqual(rollen.filter((r) => !reikt(r, lijn)))
    }),
  )
})

test('wie erbij komt, maakt nooit iets zichtbaar', () => {
  fc.assert(
    fc.property(groepen, fc.constantFrom(...rolnamen), lijnen, (rollen, erbij, lijn) => {
      fc.pre(rollen.length > 0)
      const eerst = gedeeld(rollen.map((r) => zichtVan(r, lijn))).zichtbaar
      const dan = gedeeld([...rollen, erbij].map((r) => zichtVan(r, lijn))).zichtbaar
      expect([...dan].every((g) => eerst.has(g))).toBe(true)
    }),
  )
})

test('met de taalschool erbij blijft het inkomen weg, en staat erbij om wie', () => {
  const d = dag('2026-06-01')
  const lijn: Bereiklijn = {
    gekoppeldOp: d,
    sleutelOp: d,
    verhuisdOp: null,
    pipOp: d,
    voldaanOp: null,
    overgedragenOp: null,
    vertrokkenOp: null,
  }
  const samen = gedeeld((['klantmanager', 'taalschoolcoordinator'] as const).map((r) => zichtVan(r, lijn)))
  expect([...samen.zichtbaar]).toEqual(['identiteit', 'inburgering', 'taken'])
  expect(samen.verborgen.find((v) => v.gegeven === 'inkomen')?.door).toEqual(['taalschoolcoordinator'])
  expect(samen.zonderToegang).toEqual([])
})
