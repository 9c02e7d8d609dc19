import { describe, expect, test } from 'vitest'
import {
  GEHUISVEST,
  halfjaren,
  herkomsten,
  jaartabel,
  naPeildag,
  PEILDAG,
  verdeling,
  WACHTEND,
} from './gehuisvest.ts'
import { gehuisvesten, vroegere, wachtenden } from './vroeger.ts'

const som = (r: readonly number[]) => r.reduce((a, b) => a + b, 0)
const halfjaar = (d: string) => `${d.slice(0, 4)}-${d.slice(5, 7) <= '06' ? 1 : 2}`

describe('de gepubliceerde cijfers', () => {
  test('de jaren tellen op tot 293, de herkomst tot 282, de halfjaren tot 201', () => {
    expect(som([...jaartabel().values()])).toBe(293)
    expect(som(herkomsten().map((h) => h.aantal))).toBe(GEHUISVEST)
    expect(som(halfjaren().map((h) => h.gerealiseerd ?? 0))).toBe(201)
  })

  test('wat niet is gepubliceerd, komt uit de jaartabel: 8 + 21 + 43, en 42 - 27 = 15 in 2017-2', () => {
    const aangenomen = verdeling().filter((v) => v.aanname)
    expect(aangenomen.map((v) => [v.periode, v.aantal])).toEqual([
      ['2013-1', 4],
      ['2013-2', 4],
      ['2014-1', 10],
      ['2014-2', 11],
      ['2015-1', 21],
      ['2015-2', 22],
      ['2017-2', 15],
    ])
  })

  test('201 + 72 + 15 = 288, zes meer dan de 282 van 5 november: die zes komen in 2021-2 daarna', () => {
    expect(som(verdeling().map((v) => v.aantal))).toBe(288)
    expect(naPeildag()).toBe(6)
  })

  test('de jaartabel geeft voor 2019 en 2020 de realisatie van de halfjaren', () => {
    for (const jaar of [2019, 2020]) {
      const delen = halfjaren().filter((h) => h.periode.startsWith(String(jaar)))
      expect(jaartabel().get(jaar)).toBe(som(delen.map((h) => h.gerealiseerd!)))
    }
  })
})

describe('de huishoudens van die jaren', () => {
  const alle = vroegere()
  const personen = alle.flatMap((h) => h.leden.map(() => h))

  test('elk halfjaar krijgt precies zoveel personen de sleutel als gepubliceerd of aangenomen', () => {
    const geteld = Map.groupBy(personen, (h) => halfjaar(h.sleutelOp!))
    for (const v of verdeling())
      expect([v.periode, geteld.get(v.periode)!.length]).toEqual([v.periode, v.aantal])
  })

  test('op 5 november 2021 hebben 282 personen de sleutel, met precies de gepubliceerde herkomst', () => {
    const op = personen.filter((h) => h.sleutelOp! <= PEILDAG)
    expect(op).toHaveLength(GEHUISVEST)
    const geteld = Map.groupBy(op, (h) => h.herkomst)
    for (const h of herkomsten()) expect([h.naam, geteld.get(h.code)!.length]).toEqual([h.naam, h.aantal])
    expect(som(gehuisvesten().map((h) => h.leden.length))).toBe(GEHUISVEST)
  })

  test('op die dag wachten er 15, allemaal al gekoppeld', () => {
    const wacht = personen.filter((h) => h.komst <= PEILDAG && h.sleutelOp! > PEILDAG)
    expect(wacht).toHaveLength(WACHTEND)
    expect(som(wachtenden().map((h) => h.leden.length))).toBe(WACHTEND)
  })

  test('huishoudens tellen een tot zeven personen en wachten vijf tot dertig weken', () => {
    for (const h of alle) {
      expect(h.leden.length).toBeGreaterThanOrEqual(1)
      expect(h.leden.length).toBeLessThanOrEqual(7)
      const weken = (Date.parse(h.sleutelOp!) - Date.parse(h.komst)) / (7 * 86_400_000)
      expect(weken).toBeGreaterThanOrEqual(4)
      expect(weken).toBeLessThanOrEqual(31)
    }
  })
})
