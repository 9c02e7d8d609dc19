import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollen, rolnamen } from '#core/actor.ts'
import { type Gegevenssoort, gegevenssoorten, handelingen } from '#core/operation.ts'
import { heeftRecht, may } from './may.ts'
import { beleid, bereik } from './policy.ts'

const soorten = Object.keys(gegevenssoorten) as Gegevenssoort[]

test('wat niet in het beleid staat wordt geweigerd, met wat er ontbreekt', () => {
  for (const rol of rolnamen)
    for (const handeling of handelingen)
      for (const gegeven of soorten) {
        const staat = beleid[rol][gegeven]?.handelingen.includes(handeling) === true
        const antwoord = may(rol, { handeling, gegevens: [gegeven] })
        expect(antwoord.ok, `${rol} ${handeling} ${gegeven}`).toBe(staat)
        if (!antwoord.ok)
          expect(antwoord.weigering).toMatchObject({
            code: 'geenToegang',
            waarden: { rol: rollen[rol].naam, handeling, gegevens: gegevenssoorten[gegeven] },
          })
      }
})

test('één ontbrekend recht is genoeg om te weigeren', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rolnamen),
      fc.constantFrom(...handelingen),
      fc.uniqueArray(fc.constantFrom(...soorten), { minLength: 1 }),
      (rol, handeling, gegevens) => {
        const nodig = { handeling, gegevens: gegevens as [Gegevenssoort, ...Gegevenssoort[]] }
        expect(may(rol, nodig).ok).toBe(gegevens.every((g) => heeftRecht(rol, handeling, g)))
      },
    ),
  )
})

test('elk recht noemt zijn grond', () => {
  for (const rol of rolnamen)
    for (const [gegeven, recht] of Object.entries(beleid[rol]))
      expect(recht.grond, `${rol} ${gegeven}`).not.toBe('')
})

test('wie geen personen ziet bereikt ook geen dossiers, en omgekeerd', () => {
  const zonderPersonen = ['woningen', 'cursussen', 'workshops', 'cijfers', 'beheer', 'handboek']
  const vanPersonen = soorten.filter((s) => !zonderPersonen.includes(s))
  for (const rol of rolnamen)
    expect(bereik[rol] !== 'geen', rol).toBe(vanPersonen.some((s) => heeftRecht(rol, 'zien', s)))
})

test('wat openbaar is mag iedereen', () => {
  for (const rol of rolnamen) expect(may(rol, { openbaar: 'rekenregels' }).ok).toBe(true)
})
