/** Merging two edits of one draft: nothing that only one of them changed is ever lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Pipvelden, veldfouten, veldnamen, voegSamen } from './model.ts'

const velden = fc.record(Object.fromEntries(veldnamen.map((v) => [v, fc.constantFrom('', 'a', 'b', 'c')])), {
  requiredKeys: [],
}) as fc.Arbitrary<Pipvelden>
const van = (v: Pipvelden, naam: (typeof veldnamen)[number]) => v[naam] ?? ''

test('wat één van beiden wijzigde blijft; wat beiden anders wijzigden is een botsing', () => {
  fc.assert(
    fc.property(velden, velden, velden, (basis, mijn, hun) => {
      const s = voegSamen(basis, mijn, hun)
      for (const v of veldnamen) {
        const [b, m, h] = [van(basis, v), van(mijn, v), van(hun, v)]
        expect(s.botsingen.includes(v)).toBe(m !== b && h !== b && m !== h)
        if (m === b) expect(van(s.velden, v)).toBe(h)
        if (h === b) expect(van(s.velden, v)).toBe(m)
      }
    }),
  )
})

test('van wie begint maakt voor wat niet botst niet uit', () => {
  fc.assert(
    fc.property(velden, velden, velden, (basis, een, twee) => {
      const [a, b] = [voegSamen(basis, een, twee), voegSamen(basis, twee, een)]
      expect(a.botsingen).toEqual(b.botsingen)
      for (const v of veldnamen) if (!a.botsingen.includes(v)) expect(van(a.velden, v)).toBe(van(b.velden, v))
    }),
  )
})

test.each([
  [{ leerroute: 'hoog' }, 'leerroute'],
  [{ urenPvt: '12,5' }, 'urenPvt'],
  [{ urenPvt: '0' }, 'urenPvt'],
  [{ urenPerWeek: '61' }, 'urenPerWeek'],
  [{ voortgangsgesprekken: 'veel' }, 'voortgangsgesprekken'],
])('een concept houdt niet vast wat geen waarde van het veld is: %j', (v, veld) => {
  expect(veldfouten(v).map((f) => f.veld)).toEqual([veld])
})

test('een leeg veld is in een concept geen fout', () => {
  expect(veldfouten({ leerroute: '', urenPvt: '' })).toEqual([])
})
