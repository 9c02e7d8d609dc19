import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { stap, versie } from '#test/handboek.ts'
import { nietGedekt, type Overeenkomst } from './dekking.ts'

const vraagt = versie([
  stap('melden', { titel: 'Melden', rol: 'verhuurmedewerker', na: 'verhuisd', gedaan: 'woonsignaalGemeld' }),
])
const convenant: Overeenkomst = {
  soort: 'convenant',
  titel: 'Convenant wonen',
  partijen: ['gemeente', 'eemland'],
  gegevens: ['woonsignalen'],
  vanaf: dag('2026-01-01'),
  tot: dag('2026-12-31'),
  opgezegdOp: null,
}
const zegt = (o: Partial<Overeenkomst> = {}, versies = [vraagt], op = '2026-06-01') =>
  nietGedekt(versies, [{ ...convenant, ...o }], new Set(['eemland']), dag(op))

describe('signalen komen alleen bij de casusregisseur als stap en overeenkomst ze dekken', () => {
  it('met stap en geldend convenant wel, op de eerste en de laatste dag ook', () => {
    expect(zegt()).toBeUndefined()
    expect(zegt({}, [vraagt], '2026-01-01')).toBeUndefined()
    expect(zegt({}, [vraagt], '2026-12-31')).toBeUndefined()
  })
  it.each<[string, string | undefined, string]>([
    ['zonder stap', zegt({}, [versie([stap('x')])]), 'geen stap'],
    [
      'zonder overeenkomst die ze noemt',
      zegt({ gegevens: ['huisvesting'] }),
      "geen convenant of verwerkersovereenkomst met de corporatie dat signalen over het wonen noemt; de stap 'Melden' rust daarop",
    ],
    ['prestatieafspraken regelen geen gegevens', zegt({ soort: 'prestatieafspraken' }), 'geen convenant'],
    ['met een andere partij', zegt({ partijen: ['gemeente', 'bbs'] }), 'geen convenant'],
    [
      'na de laatste dag',
      zegt({}, [vraagt], '2027-01-01'),
      "'Convenant wonen' noemt signalen over het wonen, maar geldt niet meer",
    ],
    ['opgezegd', zegt({ opgezegdOp: dag('2026-06-01') }), 'geldt niet meer'],
    ['nog niet begonnen', zegt({}, [vraagt], '2025-12-31'), 'geen'],
  ])('%s niet, en het zegt wat ontbreekt', (_, zin, bevat) => {
    expect(zin).toContain(bevat)
  })
})
