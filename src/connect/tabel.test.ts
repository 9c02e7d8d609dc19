import fc from 'fast-check'
import { type CellValue, writeOds, writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { Bestandsfout, foutenlijst, foutregel } from './fouten.ts'
import { type Kolommen, leesTabel, openBlad, type Rij } from './tabel.ts'

const kolommen: Kolommen<'naam' | 'dag' | 'aantal'> = {
  naam: { naam: 'Naam', ook: ['Achternaam'], verplicht: true },
  dag: { naam: 'Datum van één dag', verplicht: true },
  aantal: { naam: 'Aantal', verplicht: false },
}
type K = keyof typeof kolommen

const utf8 = (t: string) => new TextEncoder().encode(t)
const win1252 = (t: string) => Uint8Array.from(t, (c) => c.charCodeAt(0))

async function lees(bytes: Uint8Array, meeste = 1000) {
  const rijen: Rij<K>[] = []
  const fouten = foutenlijst()
  try {
    const blad = await openBlad(bytes, 'gegevens')
    const meldingen = await leesTabel(blad, kolommen, meeste, fouten, (r) => rijen.push(r))
    return { rijen, meldingen, fouten: fouten.fouten, aantal: fouten.aantal }
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout
    return { rijen: [], meldingen: [], fouten: [fout.invoerfout], aantal: 1 }
  }
}

const xlsx = (rows: CellValue[][], name = 'Gegevens') => writeXlsx({ sheets: [{ name, rows }] })

const eerste = { blad: null, rij: 2, cellen: { naam: 'Özdemir', dag: '12-03-2026', aantal: '3' } }

test.each([
  ['puntkomma', 'Naam;Datum van één dag;Aantal\r\nÖzdemir;12-03-2026;3\r\n'],
  ['komma', 'Naam,Datum van één dag,Aantal\nÖzdemir,12-03-2026,3'],
  ['tab', 'Naam\tDatum van één dag\tAantal\nÖzdemir\t12-03-2026\t3\n'],
  [
    'scheiding in de kop tussen aanhalingstekens',
    '"Naam";"Datum van één dag";"Aantal"\nÖzdemir;12-03-2026;3',
  ],
  ['BOM', '\uFEFFNaam;Datum van één dag;Aantal\nÖzdemir;12-03-2026;3'],
  ['hoofdletters, spaties en accenten anders', ' NAAM ;datum  van een_dag;Aantal\nÖzdemir ; 12-03-2026;3'],
  ['andere naam en volgorde', 'Aantal;Datum van één dag;Achternaam\n3;12-03-2026;Özdemir'],
])('CSV met %s wordt gelezen', async (_, tekst) => {
  expect(await lees(utf8(tekst))).toMatchObject({ rijen: [eerste], fouten: [], meldingen: [] })
})

test('CSV uit Excel met sep= op de eerste regel houdt zijn rijnummers', async () => {
  const { rijen } = await lees(utf8('sep=,\r\nNaam,Datum van één dag,Aantal\r\nÖzdemir,12-03-2026,3'))
  expect(rijen).toEqual([{ ...eerste, rij: 3 }])
})

test('CSV in UTF-16 wordt gelezen', async () => {
  const tekst = '\uFEFFNaam;Datum van één dag;Aantal\nÖzdemir;12-03-2026;3'
  const bytes = new Uint8Array(Uint16Array.from(tekst, (c) => c.charCodeAt(0)).buffer)
  expect((await lees(bytes)).rijen).toEqual([eerste])
})

test('CSV in Windows-1252 wordt omgezet, en dat wordt gezegd', async () => {
  const r = await lees(win1252('Naam;Datum van één dag;Aantal\nÖzdemir;12-03-2026;3'))
  expect(r.rijen).toEqual([eerste])
  expect(r.meldingen).toEqual([expect.stringContaining('Windows-1252')])
})

test('lege rijen tellen mee in het rijnummer en worden overgeslagen', async () => {
  const { rijen } = await lees(utf8('\n\nNaam;Datum van één dag\n;\n\nA;B\n'))
  expect(rijen).toEqual([{ blad: null, rij: 6, cellen: { naam: 'A', dag: 'B', aantal: '' } }])
})

test('een scheidingsteken, aanhalingsteken en regeleinde mogen in een cel', async () => {
  const { rijen } = await lees(utf8('Naam;Datum van één dag\n"de ""Vries""; zn";"a\nb"\nC;D'))
  expect(rijen.map((r) => [r.rij, r.cellen.naam, r.cellen.dag])).toEqual([
    [2, 'de "Vries"; zn', 'a\nb'],
    [3, 'C', 'D'],
  ])
})

test('een kolom die niet wordt gebruikt, wordt gemeld', async () => {
  const r = await lees(utf8('Naam;Datum van één dag;Telefoon\nA;B;06'))
  expect(r.rijen).toHaveLength(1)
  expect(r.meldingen).toEqual(["De kolom 'Telefoon' wordt niet gebruikt."])
})

test('XLSX: datums worden dagen, getallen tekst, en van een formule telt de uitkomst', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Blad1',
        rows: [
          ['Naam', 'Datum van één dag', 'Aantal'],
          ['Özdemir', new Date('2026-03-12T00:00:00Z'), 2812345678],
          ['Formule', null, 105.3],
        ],
        columns: [{}, { numFmt: 'dd-mm-yyyy' }, {}],
        cells: new Map([['2,1', { formula: 'A2', formulaResult: 'uitkomst', type: 'formula' }]]),
      },
    ],
  })
  expect((await lees(bytes)).rijen).toEqual([
    { blad: 'Blad1', rij: 2, cellen: { naam: 'Özdemir', dag: '2026-03-12', aantal: '2812345678' } },
    { blad: 'Blad1', rij: 3, cellen: { naam: 'Formule', dag: 'uitkomst', aantal: '105,3' } },
  ])
})

test('ODS wordt gelezen als XLSX', async () => {
  const rows = [
    ['Naam', 'Datum van één dag', 'Aantal'],
    ['Özdemir', new Date('2026-03-12T00:00:00Z'), 3],
  ]
  const bytes = await writeOds({ sheets: [{ name: 'Blad1', rows }] })
  expect((await lees(bytes)).rijen).toEqual([
    { blad: 'Blad1', rij: 2, cellen: { naam: 'Özdemir', dag: '2026-03-12', aantal: '3' } },
  ])
})

const kop = ['Naam', 'Datum van één dag']

test.each([
  [
    'het enige blad dat niet leeg is',
    [
      { name: 'Leeg', rows: [] },
      { name: 'A & B', rows: [kop, ['x', 'y']] },
    ],
    'A & B',
  ],
  [
    'het blad met de goede naam',
    [
      { name: 'Toelichting', rows: [['Lees dit']] },
      { name: 'GEGEVENS', rows: [kop, ['x', 'y']] },
    ],
    'GEGEVENS',
  ],
  [
    'geen verborgen blad',
    [
      { name: 'Lijsten', rows: [['a']], hidden: true },
      { name: 'Blad2', rows: [kop, ['x', 'y']] },
    ],
    'Blad2',
  ],
])('van meer bladen wordt gelezen: %s', async (_, sheets, naam) => {
  expect((await lees(await writeXlsx({ sheets }))).rijen).toMatchObject([{ blad: naam, rij: 2 }])
})

/** Every fault of a whole file, with what it must say. */
const bestandsfouten: [string, () => Promise<Uint8Array> | Uint8Array, string, string][] = [
  ['een leeg bestand', () => new Uint8Array(), 'Het bestand is leeg', 'Kies het bestand'],
  ['alleen lege regels', () => utf8('\n\n'), 'Het bestand is leeg', 'Kies het bestand'],
  ['alleen kolomnamen', () => utf8('Naam;Datum van één dag'), 'staan geen rijen', 'Kies het bestand'],
  ['een oud Excel-bestand', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'oud Excel-bestand', '.xlsx'],
  ['een ander soort bestand', () => Uint8Array.of(0x89, 0x50, 0, 0), 'geen tekstbestand', 'CSV (UTF-8)'],
  ['onbekende tekens', () => Uint8Array.of(0x4e, 0x81, 0xff), 'niet te herkennen', 'CSV UTF-8'],
  [
    'een beschadigde werkmap',
    async () => (await xlsx([kop, ['x', 'y']])).slice(0, 400),
    'beschadigd',
    'bewaar het opnieuw',
  ],
  [
    'een zip die geen werkmap is',
    () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
    'beschadigd',
    'bewaar het opnieuw',
  ],
  [
    'een werkmap met een beschadigd blad',
    async () => {
      const bytes = await xlsx(Array.from({ length: 500 }, (_, i) => [`naam ${i}`, `dag ${i * 7}`]))
      const blad = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 40
      return bytes.fill(0x55, blad, blad + 200)
    },
    'beschadigd',
    'bewaar het opnieuw',
  ],
  [
    'meer bladen zonder de goede naam',
    () => writeXlsx({ sheets: ['Jan', 'Feb'].map((name) => ({ name, rows: [kop] })) }),
    'meer dan één blad: Jan, Feb',
    "'gegevens'",
  ],
  ['een leeg blad', () => xlsx([[null]]), 'leeg', 'Kies het bestand'],
  ['een open aanhalingsteken', () => utf8('Naam;Datum van één dag\nA;"B\nC;D'), 'niet gesloten', 'verdubbel'],
  ['een aanhalingsteken in een cel', () => utf8('Naam;Datum van één dag\n"A"x;B'), 'niet kan', 'verdubbel'],
]
test.each(bestandsfouten)('%s wordt geweigerd met wat er te doen is', async (_, maak, fout, doe) => {
  const r = await lees(await maak())
  expect(r.rijen).toEqual([])
  expect(r.aantal).toBe(1)
  expect(r.fouten[0]!.fout).toContain(fout)
  expect(r.fouten[0]!.watTeDoen).toContain(doe)
})

const beide = async (rows: string[][]): Promise<[string | null, Uint8Array][]> => [
  [null, utf8(rows.map((r) => r.join(';')).join('\n'))],
  ['Blad1', await xlsx(rows, 'Blad1')],
]

test('een ontbrekende kolom: blad, rij en wat er wel staat', async () => {
  for (const [blad, bytes] of await beide([
    ['Naam', 'Aantal'],
    ['x', 'y'],
  ]))
    expect((await lees(bytes)).fouten).toEqual([
      {
        blad,
        rij: 1,
        kolom: 'Datum van één dag',
        waarde: null,
        fout: "De kolom 'Datum van één dag' ontbreekt.",
        watTeDoen: 'Zet in de eerste rij de namen van de kolommen. Gevonden: Naam, Aantal.',
      },
    ])
})

test('een dubbele kolom wordt geweigerd, ook onder een andere naam', async () => {
  for (const [blad, bytes] of await beide([
    ['Naam', 'Achternaam', 'Datum van één dag'],
    ['x', 'y', 'z'],
  ]))
    expect((await lees(bytes)).fouten).toMatchObject([
      { blad, rij: 1, kolom: 'Naam', waarde: 'Naam, Achternaam', fout: expect.stringContaining('2 keer') },
    ])
})

test('een cel zonder kolomnaam wordt geweigerd: een scheidingsteken te veel valt op', async () => {
  for (const [blad, bytes] of await beide([kop, ['a', 'b', 'c'], ['d', 'e']])) {
    const r = await lees(bytes)
    expect(r.fouten).toMatchObject([{ blad, rij: 2, kolom: '3', waarde: 'c' }])
    expect(r.rijen).toMatchObject([{ rij: 3 }])
  }
})

test('een formule die een fout geeft, wordt gemeld', async () => {
  for (const [blad, bytes] of await beide([kop, ['#N/A', 'b'], ['a', '#VERW!']]))
    expect((await lees(bytes)).fouten).toMatchObject([
      { blad, rij: 2, kolom: 'Naam', waarde: '#N/A', fout: expect.stringContaining('formule') },
      { blad, rij: 3, kolom: 'Datum van één dag', waarde: '#VERW!' },
    ])
})

test('te veel rijen: het lezen stopt', async () => {
  for (const [blad, bytes] of await beide([kop, ['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']])) {
    const r = await lees(bytes, 2)
    expect(r.aantal).toBe(1)
    expect(r.fouten).toMatchObject([{ blad, rij: 4, fout: 'Het bestand heeft meer dan 2 rijen.' }])
  }
})

test('van veel fouten staan de eerste honderd er en het aantal klopt', async () => {
  const r = await lees(utf8(['Naam;Datum van één dag', ...Array(250).fill('a;b;c')].join('\n')))
  expect(r.fouten).toHaveLength(100)
  expect(r.aantal).toBe(250)
})

test('een fout wordt één leesbare regel', () => {
  const f = {
    blad: 'Blad1',
    rij: 5,
    kolom: 'BSN',
    waarde: '12',
    fout: 'Dit is geen BSN.',
    watTeDoen: 'Verbeter.',
  }
  expect(foutregel(f)).toBe('Blad Blad1, rij 5, kolom BSN, "12": Dit is geen BSN. Verbeter.')
  expect(foutregel({ ...f, blad: null, kolom: null, waarde: null })).toBe('Rij 5: Dit is geen BSN. Verbeter.')
  expect(foutregel({ ...f, blad: null, rij: null, kolom: null, waarde: null })).toBe(
    'Dit is geen BSN. Verbeter.',
  )
})

/** Text as it can stand in a cell: not trimmed away, not a failed formula. */
const cel = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((t) =>
    t
      .replace(/[\p{Cc}\u2028\u2029]/gu, '')
      .replaceAll('\u00a0', ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((t) => !t.startsWith('#') && !/^sep=/i.test(t))
const tabel = fc.array(
  fc.tuple(cel, cel, cel).filter((r) => r.some((c) => c !== '')),
  { minLength: 1, maxLength: 20 },
)
const quote = (t: string) => `"${t.replaceAll('"', '""')}"`

test('wat is geschreven wordt gelezen: CSV en XLSX geven dezelfde rijen terug', async () => {
  await fc.assert(
    fc.asyncProperty(tabel, fc.constantFrom(';', ',', '\t'), async (rijen, scheiding) => {
      const alles = [['Naam', 'Datum van één dag', 'Aantal'], ...rijen]
      const csv = utf8(alles.map((r) => r.map(quote).join(scheiding)).join('\r\n'))
      const verwacht = rijen.map(([naam, dag, aantal], i) => ({ rij: i + 2, cellen: { naam, dag, aantal } }))
      for (const bytes of [csv, await xlsx(alles)]) {
        const r = await lees(bytes)
        expect(r.fouten).toEqual([])
        expect(r.rijen.map(({ rij, cellen }) => ({ rij, cellen }))).toEqual(verwacht)
      }
    }),
    { numRuns: 60 },
  )
})
