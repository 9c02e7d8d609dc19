/** Figures and municipalities: rows become the input of their operations. */
import { expect, test } from 'vitest'
import { cijferkolommen, cijferlezer } from './cijferbestand.ts'
import { foutenlijst } from './fouten.ts'
import { type gemeentekolommen, gemeentelezer } from './gemeentebestand.ts'

type Cellen<T> = Partial<Record<keyof T, string>>
const leeg = <T extends object>(kolommen: T) =>
  Object.fromEntries(Object.keys(kolommen).map((k) => [k, ''])) as Record<keyof T, string>

function cijfers(...rijen: Cellen<typeof cijferkolommen>[]) {
  const fouten = foutenlijst()
  const lezer = cijferlezer(fouten)
  const goed = { ...leeg(cijferkolommen), bron: 'IBT', halfjaar: '2021-2', taakstelling: '16' }
  const uit = rijen.flatMap((r, i) => lezer({ blad: null, rij: i + 2, cellen: { ...goed, ...r } }))
  return { uit, fouten: fouten.fouten }
}

function gemeenten(...rijen: Cellen<typeof gemeentekolommen>[]) {
  const fouten = foutenlijst()
  const lezer = gemeentelezer(fouten, 'Bestand x.csv')
  const goed = { gemeente: 'GM0308', naam: 'Baarn', provincie: 'Utrecht', inwoners: '24.797', bron: '' }
  const uit = rijen.map((r, i) => lezer({ blad: null, rij: i + 2, cellen: { ...goed, ...r } }))
  return { uit, fouten: fouten.fouten }
}

test('elke gevulde cel van een rij is een cijfer, met de voetnoot van de rij', () => {
  const { uit, fouten } = cijfers({
    gerealiseerd: '22',
    standBegin: '−5',
    standEinde: '1',
    percentage: '137,5 %',
    voetnoot: 'Voorlopig',
  })
  expect(fouten).toEqual([])
  const van = { bron: 'IBT', periode: '2021-2', voetnoot: 'Voorlopig' }
  expect(uit).toEqual([
    { ...van, grootheid: 'taakstelling', waarde: 16 },
    { ...van, grootheid: 'gerealiseerd', waarde: 22 },
    { ...van, grootheid: 'stand_begin', waarde: -5 },
    { ...van, grootheid: 'stand_einde', waarde: 1 },
    { ...van, grootheid: 'percentage', waarde: 137.5 },
  ])
})

test('een lege cel zegt niets, n.b. zegt dat het niet is gepubliceerd', () => {
  expect(cijfers({ taakstelling: 'n.b.', gerealiseerd: '' }).uit).toEqual([
    { bron: 'IBT', periode: '2021-2', grootheid: 'taakstelling', waarde: null, voetnoot: null },
  ])
})

test.each([
  ['2021-1', '2021-1'],
  ['2021 - 2', '2021-2'],
  ['2021-I', '2021-1'],
  ['2021-II', '2021-2'],
])('halfjaar %s is %s', (halfjaar, periode) => {
  expect(cijfers({ halfjaar }).uit).toMatchObject([{ periode }])
})

test.each([
  ['1.234', 1234],
  ['13500', 13500],
])('%s is het getal %d', (taakstelling, waarde) => {
  expect(cijfers({ taakstelling }).uit).toMatchObject([{ waarde }])
})

test.each<[string, Cellen<typeof cijferkolommen>, string, string, string]>([
  ['bron ontbreekt', { bron: '' }, 'Bron', 'ontbreekt', 'gepubliceerd'],
  ['bron te lang', { bron: 'b'.repeat(201) }, 'Bron', 'langer dan 200', 'korter'],
  ['halfjaar ontbreekt', { halfjaar: '' }, 'Halfjaar', 'ontbreekt', '2021-2'],
  ['halfjaar is een jaar', { halfjaar: '2021' }, 'Halfjaar', 'geen halfjaar', '2021-2'],
  ['halfjaar 3', { halfjaar: '2021-3' }, 'Halfjaar', 'geen halfjaar', '2021-2'],
  ['Excel maakte er een datum van', { halfjaar: '2021-02-01' }, 'Halfjaar', 'Excel', 'als tekst'],
  ['geen getal', { taakstelling: 'veel' }, 'Taakstelling', 'geen getal', '29'],
  ['geen heel getal', { taakstelling: '16,5' }, 'Taakstelling', 'geen heel getal', 'hele getallen'],
  ['onder nul', { taakstelling: '-1' }, 'Taakstelling', 'onder nul', 'stand'],
  ['rij zonder cijfer', { taakstelling: '' }, 'Taakstelling', 'geen cijfer', 'n.b.'],
  ['voetnoot te lang', { voetnoot: 'v'.repeat(1001) }, 'Voetnoot', 'langer dan 1000', 'korter'],
])('cijfers, %s: kolom, wat er mis is en wat te doen', (_, cellen, kolom, fout, doe) => {
  expect(cijfers(cellen).fouten).toMatchObject([
    { rij: 2, kolom, fout: expect.stringContaining(fout), watTeDoen: expect.stringContaining(doe) },
  ])
})

test('hetzelfde halfjaar mag van twee bronnen, maar niet twee keer van één', () => {
  const { fouten } = cijfers({}, { bron: 'Jaarverslag' }, {})
  expect(fouten).toMatchObject([
    { rij: 4, kolom: 'Halfjaar', fout: 'Dit halfjaar van deze bron staat ook in rij 2.' },
  ])
})

test('een gemeente wordt gelezen; zonder bron is dat het bestand', () => {
  expect(gemeenten({}, { gemeente: 'gm0342', naam: 'Soest', inwoners: '', bron: 'CBS' })).toEqual({
    uit: [
      { gemeente: 'GM0308', naam: 'Baarn', provincie: 'Utrecht', inwoners: 24797, bron: 'Bestand x.csv' },
      { gemeente: 'GM0342', naam: 'Soest', provincie: 'Utrecht', inwoners: null, bron: 'CBS' },
    ],
    fouten: [],
  })
})

test.each<[string, Cellen<typeof gemeentekolommen>, string, string, string]>([
  ['code zonder GM', { gemeente: '0308' }, 'gm_code', 'geen gemeentecode', 'GM0308'],
  ['naam ontbreekt', { naam: '' }, 'Naam', 'ontbreekt', 'Vul'],
  ['provincie te lang', { provincie: 'p'.repeat(51) }, 'Provincie', 'langer dan 50', 'kolommen'],
  ['inwoners geen getal', { inwoners: 'veel' }, 'Inwoners', 'geen getal', 'leeg'],
  ['inwoners niet heel', { inwoners: '2,5' }, 'Inwoners', 'geen aantal', 'heel getal'],
])('gemeenten, %s: kolom, wat er mis is en wat te doen', (_, cellen, kolom, fout, doe) => {
  expect(gemeenten(cellen).fouten).toMatchObject([
    { rij: 2, kolom, fout: expect.stringContaining(fout), watTeDoen: expect.stringContaining(doe) },
  ])
})

test('een gemeente die twee keer voorkomt noemt de eerste rij', () => {
  expect(gemeenten({}, {}).fouten).toMatchObject([{ rij: 3, fout: 'Deze gemeente staat ook in rij 2.' }])
})
