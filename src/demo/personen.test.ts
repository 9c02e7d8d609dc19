import { expect, test } from 'vitest'
import { dag } from '#core/day.ts'
import { isBsn, isVnummer } from '#core/ids.ts'
import { Persoon } from '#work/dossier/persons.ts'
import { leesCsv } from './lees.ts'
import { benoem, deelDag, testpersonen } from './personen.ts'
import { huishoudens } from './verhaal.ts'

const namen = () => [...benoem(huishoudens(dag('2026-11-24')), testpersonen()).values()]

test('elke testpersoon staat er een keer in, met een BSN dat klopt en van niemand anders is', () => {
  const lijst = testpersonen()
  const nummers = lijst.flatMap((p) => p.bsn ?? [])
  expect(lijst.length).toBeGreaterThan(250)
  expect(new Set(lijst.map((p) => `${p.voornamen} ${p.voorvoegsel} ${p.achternaam}`)).size).toBe(lijst.length)
  expect(new Set(nummers).size).toBe(nummers.length)
  expect(nummers.every(isBsn)).toBe(true)
})

test('het nummer dat niet aan de elfproef voldoet en het dubbele nummer worden niet gebruikt', () => {
  const fout = leesCsv<'bsn' | 'elfproef_ok'>('rvig-testpersonen.csv').find((r) => r.elfproef_ok !== 'ja')!
  const lijst = testpersonen()
  expect(lijst.some((p) => p.bsn === fout.bsn)).toBe(false)
  const metDubbel = lijst.filter((p) => ['Puk', 'Serooskerke'].includes(p.achternaam))
  expect(metDubbel.map((p) => p.bsn)).toEqual(['999992788', null])
})

test('namen met leestekens blijven zoals RvIG ze geeft', () => {
  expect(testpersonen().map((p) => p.achternaam)).toContain('Żywiałowska')
})

test('een datum waarvan maand of dag nul is, is gedeeltelijk bekend; een datum van nullen is onbekend', () => {
  expect(deelDag('19851201')).toBe('1985-12-01')
  expect(deelDag('20080700')).toBe('2008-07')
  expect(deelDag('19680000')).toBe('1968')
  expect(deelDag('00000000')).toBeNull()
  expect(testpersonen().find((p) => p.achternaam === 'Bhutto')!.geboren).toBe('1968')
})

test('iedereen in het verhaal is synthetisch, met een eigen V-nummer dat begint met 99', () => {
  const alle = namen().map((n) => n.persoon)
  expect(alle.every((p) => p.synthetisch && isVnummer(p.vnummer) && p.vnummer.startsWith('99'))).toBe(true)
  expect(new Set(alle.map((p) => p.vnummer)).size).toBe(alle.length)
  const nummers = alle.flatMap((p) => p.bsn ?? [])
  expect(new Set(nummers).size).toBe(nummers.length)
  for (const p of alle) expect(Persoon.safeParse(p).success).toBe(true)
})

test('kinderen dragen de naam van het hoofd en hebben geen BSN', () => {
  const alle = huishoudens(dag('2026-11-24'))
  const wie = benoem(alle, testpersonen())
  for (const { leden } of alle) {
    const hoofd = wie.get(leden[0]!.dossier)!.persoon
    for (const kind of leden.filter((l) => l.rol === 'kind')) {
      const { persoon } = wie.get(kind.dossier)!
      expect(persoon.achternaam).toBe(hoofd.achternaam)
      expect(persoon.bsn).toBeUndefined()
    }
  }
})
