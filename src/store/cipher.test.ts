import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCipher } from './cipher.ts'

const sleutel = (n: number) => new Uint8Array(32).fill(n)
const cipher = makeCipher(sleutel(1))
const tekst = fc.string({ unit: 'binary' })

test('wat versleuteld is komt met dezelfde sleutel en plaats precies terug', () => {
  fc.assert(
    fc.property(tekst, tekst, (t, plaats) => {
      expect(cipher.ontsleutel(cipher.versleutel(t, plaats), plaats)).toBe(t)
    }),
  )
})

test('op een andere plaats, met een andere sleutel of gewijzigd is het niet te lezen', () => {
  const cijfer = cipher.versleutel('999990019', 'GM0308/dossier-a/bsn')
  expect(() => cipher.ontsleutel(cijfer, 'GM0308/dossier-b/bsn')).toThrow()
  expect(() => makeCipher(sleutel(2)).ontsleutel(cijfer, 'GM0308/dossier-a/bsn')).toThrow()
  for (let i = 0; i < cijfer.length; i++) {
    const anders = Uint8Array.from(cijfer)
    anders[i]! ^= 1
    expect(() => cipher.ontsleutel(anders, 'GM0308/dossier-a/bsn'), `byte ${i}`).toThrow()
  }
  for (const kort of [0, 1, 11, 12, 27]) {
    expect(() => cipher.ontsleutel(cijfer.subarray(0, kort), 'GM0308/dossier-a/bsn')).toThrow()
  }
})

test('tweemaal hetzelfde versleutelen geeft niet tweemaal hetzelfde', () => {
  const [a, b] = [cipher.versleutel('999990019', 'p'), cipher.versleutel('999990019', 'p')]
  expect(Buffer.from(a).equals(b)).toBe(false)
  expect(Buffer.from(a).includes('999990019')).toBe(false)
})

test('de zoeksleutel is steeds dezelfde en verschilt per nummer, soort en sleutel', () => {
  const zoek = (t: string, soort: string, n = 1) => Buffer.from(makeCipher(sleutel(n)).zoeksleutel(t, soort))
  expect(zoek('999990019', 'bsn').equals(zoek('999990019', 'bsn'))).toBe(true)
  const anders = [zoek('999990020', 'bsn'), zoek('999990019', 'vnummer'), zoek('999990019', 'bsn', 2)]
  for (const a of anders) expect(a.equals(zoek('999990019', 'bsn'))).toBe(false)
})

test('een sleutel van een andere lengte dan 32 bytes wordt geweigerd', () => {
  for (const n of [0, 16, 31, 33]) expect(() => makeCipher(new Uint8Array(n))).toThrow(RangeError)
})
