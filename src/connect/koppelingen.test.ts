import { expect, test } from 'vitest'
import type { KoppelingInvoer } from '#work/huisvesting/index.ts'
import { foutenlijst, type Invoerfout } from './fouten.ts'
import { type Koppelingkolom, koppelingkolommen, koppelinglezer } from './koppelingen.ts'

const LEEG = Object.fromEntries(Object.keys(koppelingkolommen).map((k) => [k, ''])) as Record<
  Koppelingkolom,
  string
>
const GOED = {
  ...LEEG,
  vnummer: '9900000011',
  bsn: '999992843',
  voornamen: 'Thjazi',
  voorvoegsel: 'von',
  achternaam: 'Thursen',
  geboortedatum: '05-05-1992',
  geslacht: 'M',
  land: 'Syrië',
  vergunning: 'Asiel bepaalde tijd',
  vergunningOp: '12-01-2026',
  koppeling: '22-01-2026',
  gezin: 'G-1',
  rol: 'hoofd',
}

function lees(...rijen: Partial<Record<Koppelingkolom, string>>[]): {
  koppelingen: KoppelingInvoer[]
  fouten: readonly Invoerfout[]
} {
  const fouten = foutenlijst()
  const lezer = koppelinglezer(fouten)
  const koppelingen = rijen.flatMap((r, i) => {
    const k = lezer({ blad: 'Blad1', rij: i + 2, cellen: { ...GOED, ...r } })
    return k === undefined ? [] : [k]
  })
  return { koppelingen, fouten: fouten.fouten }
}

test('een volledige rij wordt een koppeling', () => {
  expect(lees({})).toEqual({
    koppelingen: [
      {
        persoon: {
          vnummer: '9900000011',
          bsn: '999992843',
          voornamen: 'Thjazi',
          voorvoegsel: 'von',
          achternaam: 'Thursen',
        },
        geboren: { geboortedatum: '1992-05-05', geslacht: 'man' },
        land: '7009',
        vergunning: { soort: 'asielBepaaldeTijd', op: '2026-01-12' },
        gekoppeldOp: '2026-01-22',
        opvang: 'coa',
        gezin: { nummer: 'G-1', rol: 'hoofd' },
      },
    ],
    fouten: [],
  })
})

test('wat niet verplicht is mag leeg zijn', () => {
  const { koppelingen, fouten } = lees({
    ...LEEG,
    vnummer: '9900000011',
    achternaam: 'Thursen',
    geboortedatum: '00-00-0000',
    geslacht: 'onbekend',
    koppeling: '2026-01-22',
  })
  expect(fouten).toEqual([])
  expect(koppelingen).toEqual([
    {
      persoon: { vnummer: '9900000011', voornamen: '', voorvoegsel: '', achternaam: 'Thursen' },
      gekoppeldOp: '2026-01-22',
      opvang: 'coa',
    },
  ])
})

test.each<[Partial<Record<Koppelingkolom, string>>, object]>([
  [{ vnummer: '990.000 00-11' }, { persoon: { vnummer: '9900000011' } }],
  [{ bsn: '10000008' }, { persoon: { bsn: '010000008' } }],
  [{ geboortedatum: '00-00-1992' }, { geboren: { geboortedatum: '1992' } }],
  [{ geboortedatum: '19920500' }, { geboren: { geboortedatum: '1992-05' } }],
  [{ geslacht: 'vrouwelijk' }, { geboren: { geslacht: 'vrouw' } }],
  [{ geslacht: 'X' }, { geboren: { geslacht: 'onbekend' } }],
  [{ land: '7009' }, { land: '7009' }],
  [{ land: 'SYRIE' }, { land: '7009' }],
  [{ land: 'Staatloos' }, { land: 'staatloos' }],
  [{ vergunning: '27' }, { vergunning: { soort: 'asielOnbepaaldeTijd' } }],
  [
    { vergunning: 'regulier bij asielstatushouder' },
    { vergunning: { soort: 'regulierBijAsielstatushouder' } },
  ],
  [{ opvang: 'Elders' }, { opvang: 'elders' }],
  [{ rol: 'Echtgenote' }, { gezin: { rol: 'partner' } }],
  [{ synthetisch: 'ja' }, { persoon: { synthetisch: true } }],
])('%j wordt %j', (cellen, verwacht) => {
  const { koppelingen, fouten } = lees(cellen)
  expect(fouten).toEqual([])
  expect(koppelingen).toMatchObject([verwacht])
})

test('een onbekend land van herkomst zegt niets', () => {
  for (const land of ['', '0000', 'Onbekend'])
    expect(lees({ land }).koppelingen[0]).not.toHaveProperty('land')
})

const lang = 'a'.repeat(201)
test.each<[string, Partial<Record<Koppelingkolom, string>>, string, string, string]>([
  ['V-nummer ontbreekt', { vnummer: '' }, 'V-nummer', 'ontbreekt', 'als tekst'],
  ['V-nummer te kort', { vnummer: '990000001' }, 'V-nummer', 'tien cijfers', 'als tekst'],
  ['V-nummer als macht van tien', { vnummer: '9,9E+09' }, 'V-nummer', 'tien cijfers', 'als tekst'],
  ['BSN voldoet niet aan de elfproef', { bsn: '999992844' }, 'BSN', 'elfproef', 'als tekst'],
  ['voornaam te lang', { voornamen: lang }, 'Voornamen', 'langer dan 200', 'kolommen'],
  ['voorvoegsel te lang', { voorvoegsel: lang }, 'Voorvoegsel', 'langer dan 20', 'kolommen'],
  ['vreemde tekens in een naam', { achternaam: 'A<b>' }, 'Achternaam', 'niet in een naam', 'weg'],
  ['achternaam ontbreekt', { achternaam: '' }, 'Achternaam', 'ontbreekt', 'één naam'],
  ['geboortedatum ontbreekt', { geboortedatum: '' }, 'Geboortedatum', 'ontbreekt', '00-00-1985'],
  [
    'geboortedatum bestaat niet',
    { geboortedatum: '31-02-1990' },
    'Geboortedatum',
    'geen bestaande',
    '00-00-1985',
  ],
  ['geslacht ontbreekt', { geslacht: '' }, 'Geslacht', 'leeg', 'man, vrouw, onbekend'],
  ['geslacht onbekend woord', { geslacht: 'q' }, 'Geslacht', 'niet bekend', 'man, vrouw, onbekend'],
  ['land bestaat niet', { land: 'Utopia' }, 'Land van herkomst', 'tabel 34', 'staatloos'],
  ['landcode bestaat niet', { land: '1234' }, 'Land van herkomst', 'tabel 34', 'staatloos'],
  ['vergunning onbekend', { vergunning: 'visum' }, 'Vergunning', 'niet bekend', 'asiel bepaalde tijd'],
  ['vergunning zonder datum', { vergunningOp: '' }, 'Datum vergunning', 'de datum niet', 'beide'],
  ['datum zonder vergunning', { vergunning: '' }, 'Vergunning', 'de soort niet', 'beide'],
  [
    'datum vergunning niet heel',
    { vergunningOp: '00-01-2026' },
    'Datum vergunning',
    'hele dag',
    '12-03-2026',
  ],
  ['datum koppeling ontbreekt', { koppeling: '' }, 'Datum koppeling', 'ontbreekt', '12-03-2026'],
  [
    'datum koppeling bestaat niet',
    { koppeling: '30-02-2026' },
    'Datum koppeling',
    'geen bestaande',
    '12-03-2026',
  ],
  ['datum koppeling niet heel', { koppeling: '2026' }, 'Datum koppeling', 'hele dag', '12-03-2026'],
  ['opvang onbekend', { opvang: 'hotel' }, 'Opvang', 'niet bekend', 'coa, elders'],
  ['rol zonder gezin', { gezin: '' }, 'Gezinsnummer', 'het gezinsnummer niet', 'beide'],
  ['gezin zonder rol', { rol: '' }, 'Rol in gezin', 'leeg', 'hoofd, partner, kind, anders'],
  ['gezinsnummer te lang', { gezin: 'g'.repeat(41) }, 'Gezinsnummer', 'langer dan 40', 'kolommen'],
  ['synthetisch onbekend', { synthetisch: 'misschien' }, 'Synthetisch', 'niet bekend', 'ja, nee'],
])('%s: blad, rij, kolom, waarde, wat er mis is en wat te doen', (_, cellen, kolom, fout, doe) => {
  const { koppelingen, fouten } = lees(cellen)
  expect(koppelingen).toEqual([])
  const waarde = Object.entries(koppelingkolommen).find(([, k]) => k.naam === kolom)![0] as Koppelingkolom
  const getoond = { ...GOED, ...cellen }[waarde]
  expect(fouten).toEqual([
    {
      blad: 'Blad1',
      rij: 2,
      kolom,
      waarde: getoond === '' ? null : getoond.length > 60 ? expect.stringMatching(/…$/) : getoond,
      fout: expect.stringContaining(fout),
      watTeDoen: expect.stringContaining(doe),
    },
  ])
})

test('alle fouten van een rij komen tegelijk', () => {
  const { fouten } = lees({ vnummer: '1', bsn: '2', geslacht: '', koppeling: 'x' })
  expect(fouten.map((f) => f.kolom)).toEqual(['V-nummer', 'BSN', 'Geslacht', 'Datum koppeling'])
})

test('een nummer dat twee keer voorkomt noemt de eerste rij', () => {
  const { fouten } = lees({}, { vnummer: '9900000012', rol: 'kind' }, { bsn: '', rol: 'kind' })
  expect(fouten.map((f) => [f.rij, f.kolom, f.fout])).toEqual([
    [3, 'BSN', 'Dit BSN staat ook in rij 2.'],
    [4, 'V-nummer', 'Dit V-nummer staat ook in rij 2.'],
  ])
})

test('een gezin met twee hoofden wordt geweigerd', () => {
  const { fouten } = lees({}, { vnummer: '9900000012', bsn: '' })
  expect(fouten).toMatchObject([
    { rij: 3, kolom: 'Rol in gezin', fout: 'Dit gezin heeft al een hoofd, in rij 2.' },
  ])
})
