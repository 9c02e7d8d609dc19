/** Photographs: what is taken, what is refused, and that a camera's notes are gone. */
import { expect, test } from 'vitest'
import { leesBeeld } from './beeld.ts'

const seg = (merk: number, inhoud: readonly number[]) => [
  0xff,
  merk,
  (inhoud.length + 2) >> 8,
  (inhoud.length + 2) & 255,
  ...inhoud,
]
const tekst = (t: string) => [...Buffer.from(t, 'latin1')]
const frame = (breed: number, hoog: number) =>
  seg(0xc0, [8, hoog >> 8, hoog & 255, breed >> 8, breed & 255, 1, 1, 17, 0])
const jpeg = (...delen: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...delen.flat(), ...seg(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 3, 0xff, 0xd9])

test('een JPEG houdt beeld en maat, en verliest plaats, tijd en toestel', () => {
  const exif = seg(0xe1, tekst('Exif\0\0GPS 52.21 5.29'))
  const uit = leesBeeld(jpeg(seg(0xe0, tekst('JFIF\0')), exif, seg(0xfe, tekst('Canon')), frame(640, 480)))
  if ('fout' in uit) throw new Error(uit.fout)
  expect([uit.soort, uit.breed, uit.hoog]).toEqual(['image/jpeg', 640, 480])
  const plat = Buffer.from(uit.inhoud).toString('latin1')
  expect(plat).toContain('JFIF')
  expect(plat).not.toMatch(/GPS|Canon|Exif/)
  expect([...uit.inhoud.slice(-5)]).toEqual([1, 2, 3, 0xff, 0xd9])
})

test('een PNG verliest tekst en EXIF', () => {
  const chunk = (naam: string, inhoud: readonly number[]) => [
    0,
    0,
    0,
    inhoud.length,
    ...tekst(naam),
    ...inhoud,
    0,
    0,
    0,
    0,
  ]
  const ihdr = chunk('IHDR', [0, 0, 1, 64, 0, 0, 0, 240, 8, 2, 0, 0, 0])
  const png = Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...ihdr,
    ...chunk('tEXt', tekst('Author Jan')),
    ...chunk('eXIf', tekst('GPS')),
    ...chunk('IDAT', [1]),
    ...chunk('IEND', []),
  ])
  const uit = leesBeeld(png)
  if ('fout' in uit) throw new Error(uit.fout)
  expect([uit.soort, uit.breed, uit.hoog]).toEqual(['image/png', 320, 240])
  expect(Buffer.from(uit.inhoud).toString('latin1')).not.toMatch(/Jan|GPS/)
})

test.each([
  ['leeg', new Uint8Array(), 'Kies een foto.'],
  ['een SVG', Uint8Array.from(tekst('<svg/>')), 'Dit bestand is geen hele JPEG- of PNG-foto.'],
  ['een afgebroken JPEG', jpeg(frame(10, 10)).slice(0, -2), 'Dit bestand is geen hele JPEG- of PNG-foto.'],
  ['een JPEG zonder maat', jpeg(), 'Dit bestand is geen hele JPEG- of PNG-foto.'],
  [
    'een JPEG die te groot is',
    jpeg(frame(9000, 10)),
    'De foto heeft meer dan 8000 beeldpunten in een richting. Maak haar kleiner.',
  ],
])('%s wordt geweigerd', (_, bytes, fout) => {
  expect(leesBeeld(bytes)).toEqual({ fout })
})
