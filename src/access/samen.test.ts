import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Rol, rolnamen } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import type { MedewerkerId } from '#core/ids.ts'
import { besprekelijk, gedeeld, zichtVan } from './samen.ts'
import { type Bereiklijn, openIn, reikt } from './sight.ts'

const NU = dag('2026-06-01')
const lijnen = fc.record({
  eigen: fc.array(
    fc.record({
      rol: fc.constantFrom(...rolnamen),
      gegevens: fc.uniqueArray(fc.constantFrom(...besprekelijk), { minLength: 1, maxLength: 4 }),
      van: fc.constant(NU),
      tot: fc.option(fc.constant(NU)),
    }),
    { maxLength: 6 },
  ),
  huishouden: fc.constant([]),
  vertrokken: fc.boolean(),
  toewijzingen: fc.constant([]),
}) as fc.Arbitrary<Bereiklijn>
const wie = (rol: Rol) => ({ rol, dag: NU, medewerker: '' as MedewerkerId })
const groepen = fc.uniqueArray(fc.constantFrom(...rolnamen), { maxLength: 5 })

test('samen zichtbaar is precies wat ieder afzonderlijk mag zien', () => {
  fc.assert(
    fc.property(groepen, lijnen, (rollen, lijn) => {
      const samen = gedeeld(rollen.map((r) => zichtVan(r, lijn, NU)))
      for (const g of besprekelijk) {
        const ieder =
          rollen.length > 0 && rollen.every((r) => reikt(wie(r), lijn) && openIn(wie(r), lijn).has(g))
        expect(samen.zichtbaar.has(g), `${rollen} ${g}`).toBe(ieder)
        expect(samen.verborgen.some((v) => v.gegeven === g)).toBe(!ieder)
      }
      expect(samen.zonderToegang).toEqual(rollen.filter((r) => !reikt(wie(r), lijn)))
    }),
  )
})

test('wie erbij komt, maakt nooit iets zichtbaar', () => {
  fc.assert(
    fc.property(groepen, fc.constantFrom(...rolnamen), lijnen, (rollen, erbij, lijn) => {
      fc.pre(rollen.length > 0)
      const eerst = gedeeld(rollen.map((r) => zichtVan(r, lijn, NU))).zichtbaar
      const dan = gedeeld([...rollen, erbij].map((r) => zichtVan(r, lijn, NU))).zichtbaar
      expect([...dan].every((g) => eerst.has(g))).toBe(true)
    }),
  )
})

test('met de taalschool erbij blijft het inkomen weg, en staat erbij om wie', () => {
  const lijn: Bereiklijn = {
    eigen: [
      {
        rol: 'taalschoolcoordinator',
        gegevens: ['identiteit', 'inburgering', 'inkomen'],
        van: NU,
        tot: null,
      },
    ],
    huishouden: [],
    vertrokken: false,
    toewijzingen: [],
  }
  const samen = gedeeld(
    (['klantmanager', 'taalschoolcoordinator'] as const).map((r) => zichtVan(r, lijn, NU)),
  )
  expect([...samen.zichtbaar]).toEqual(['identiteit', 'inburgering', 'taken'])
  expect(samen.verborgen.find((v) => v.gegeven === 'inkomen')?.door).toEqual(['taalschoolcoordinator'])
  expect(samen.zonderToegang).toEqual([])
})
