import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { legUit } from '#law/uitleg.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { fold } from './fold.ts'
import { overigeOordelen } from './oordelen.ts'
import { beoordeel } from './termen.ts'

const kernen = (rijen: readonly Rij[], peildatum = '2026-11-24') => {
  const d = fold(facts(...rijen), { peildatum: dag(peildatum) })
  return overigeOordelen(d, beoordeel(d)).map((o) => `${o.naam}: ${legUit(o.regel, o.oordeel).kern}`)
}

describe('wat verder geldt voor een dossier', () => {
  it('Wi2021 art. 13 lid 3 en 17 lid 2, Besluit art. 4.5: begeleiding, verlenging en leerroute', () => {
    const rijen: Rij[] = [
      ...gekoppeld,
      ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
      ['kennisgevingOntvangen', '2026-08-20'],
      ['pipVastgesteld', '2026-10-01', { leerroute: 'b1' }],
    ]
    expect(kernen(rijen)).toEqual([
      'Maatschappelijke begeleiding: De begeleiding begint op 14 augustus 2026.',
      'Voldaan aan de plicht: Nog open: Participatieverklaringstraject (PVT); Module Arbeidsmarkt en Participatie (MAP); Leesvaardigheid; Luistervaardigheid; Schrijfvaardigheid; Spreekvaardigheid; Kennis van de Nederlandse maatschappij (KNM).',
      'Verlenging aanvragen: Verlenging vragen kan vanaf 2 april 2029.',
      'Leerroute wijzigen: De leerroute mag wijzigen. Het gewone tijdvak loopt tot en met 1 april 2028.',
      'Plan aanleveren bij DUO: Dit plan kan naar DUO.',
    ])
    expect(kernen(rijen, '2028-04-02').at(-2)).toBe(
      'Leerroute wijzigen: De leerroute mag niet wijzigen. Het gewone tijdvak loopt tot en met 1 april 2028.',
    )
  })

  it('Wi2013 art. 7a en Besluit inburgering 2013 art. 2.12: de oude wet', () => {
    const oud: Rij[] = [
      ['dossierGeopend', '2020-03-01'],
      ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'man' }],
      ['vergunningVerleend', '2020-02-01', { soort: 'regulierGezin' }],
      ['ingeschreven', '2020-03-01', { gemeente: 'GM0308' }],
    ]
    expect(kernen(oud, '2020-11-24')).toEqual([
      'Voldaan aan de plicht (oude wet): Nog open: Leesvaardigheid; Luistervaardigheid; Schrijfvaardigheid; Spreekvaardigheid; Kennis van de Nederlandse maatschappij (KNM); Oriëntatie op de Nederlandse arbeidsmarkt (ONA); Participatieverklaringstraject (PVT).',
      'PVT onder de oude wet: Het PVT moet uiterlijk 28 februari 2021 zijn afgerond.',
      'Verlenging aanvragen: Verlenging vragen kan vanaf 1 augustus 2022.',
    ])
    expect(kernen([...oud, ['participatieverklaringOndertekend', '2020-09-01']], '2020-11-24')).toHaveLength(
      2,
    )
  })

  it('zonder plicht en inschrijving geldt er niets', () => {
    expect(kernen([['dossierGeopend', '2026-06-01']])).toEqual([])
  })
})
