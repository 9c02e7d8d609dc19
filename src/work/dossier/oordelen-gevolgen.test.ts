/** What follows once a term has passed or the duty has ended, from facts that a dossier has. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { legUit } from '#law/uitleg.ts'
import { facts, type Rij } from '#test/facts.ts'
import { fold } from './fold.ts'
import { overigeOordelen } from './oordelen.ts'
import { beoordeel } from './termen.ts'

const oordelen = (rijen: readonly Rij[], peildatum: string) => {
  const d = fold(facts(...rijen), { peildatum: dag(peildatum) })
  return overigeOordelen(d, beoordeel(d))
}
const kern = (naam: string, rijen: readonly Rij[], peildatum: string) => {
  const o = oordelen(rijen, peildatum).find((x) => x.naam === naam)
  return o && legUit(o.regel, o.oordeel).kern
}

const persoon: Rij[] = [
  ['dossierGeopend', '2022-01-10'],
  ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'man' }],
]
const gezin: Rij[] = [
  ...persoon,
  ['vergunningVerleend', '2022-01-10', { soort: 'regulierGezin' }],
  ['ingeschreven', '2022-02-01', { gemeente: 'GM0308' }],
  ['kennisgevingOntvangen', '2022-02-05'],
  ['pipVastgesteld', '2022-03-31', { leerroute: 'b1' }],
]
const pvt: Rij = ['participatieverklaringOndertekend', '2023-01-10']
const map: Rij = ['mapAfgerond', '2023-02-10']

describe('Wi2021 art. 24 en 25: na de termijn', () => {
  it('op de laatste dag nog niets, een dag later wat DUO kan opleggen', () => {
    expect(kern('Boete van DUO', gezin, '2025-03-31')).toBeUndefined()
    expect(kern('Verlenging aanvragen', gezin, '2025-03-31')).toBeDefined()
    expect(kern('Verlenging aanvragen', gezin, '2025-04-01')).toBeUndefined()
    expect(kern('Boete van DUO', gezin, '2025-04-01')).toMatch(/tabel/)
  })

  it('wat gedaan is telt niet mee, en de stappen noemen de rest', () => {
    const stappen = (rijen: Rij[]) =>
      oordelen(rijen, '2025-04-01')
        .find((o) => o.naam === 'Boete van DUO')
        ?.oordeel.stappen.map((s) => s.code)
    expect(stappen([...gezin, pvt])).toEqual(['duoboete.pvtMap', 'duoboete.route'])
    expect(stappen([...gezin, pvt, map])).toEqual(['duoboete.route'])
  })

  it('met een vrijstelling van een deel wordt niets gezegd', () => {
    const vrij: Rij = ['vrijstellingVerleend', '2023-01-01', { omvang: 'gedeeltelijk', reden: 'GED' }]
    expect(kern('Boete van DUO', [...gezin, vrij], '2025-04-01')).toBeUndefined()
  })
})

describe('Wi2021 art. 24 en 25: met examens en vrijstelling per onderdeel', () => {
  const taal = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const
  const examen = (onderdeel: string): Rij => [
    'examenresultaatBekend',
    '2024-05-01',
    { onderdeel, ...(onderdeel === 'knm' ? {} : { niveau: 'B1' }), resultaat: 'geslaagd' },
  ]
  const vrij: Rij = [
    'vrijstellingVerleend',
    '2023-01-01',
    { omvang: 'gedeeltelijk', reden: 'GED', onderdeel: 'knm' },
  ]

  it('is de route gehaald, dan blijft alleen de boete voor PVT of MAP', () => {
    const rijen = [...gezin, pvt, ...taal.map(examen), examen('knm')]
    expect(kern('Boete van DUO', rijen, '2025-04-01')).toBe('DUO kan € 340 opleggen.')
    expect(kern('Boete van DUO', [...rijen, map], '2025-04-01')).toBeUndefined()
  })

  it('een genoemd onderdeel dat is vrijgesteld telt mee', () => {
    const rijen = [...gezin, pvt, map, vrij, ...taal.map(examen)]
    expect(kern('Boete van DUO', rijen, '2025-04-01')).toBeUndefined()
    expect(kern('Boete van DUO', rijen.slice(0, -1), '2025-04-01')).toMatch(/tabel/)
  })
})

describe('Participatiewet art. 56a: ontzorgen', () => {
  const asiel: Rij[] = gezin.map((r) =>
    r[0] === 'vergunningVerleend' ? [r[0], r[1], { soort: 'asielBepaaldeTijd' }] : r,
  )
  const bijstand: Rij = ['bijstandToegekend', '2022-04-15']

  it('zes maanden vanaf het recht op bijstand, en niet langer dan de bijstand', () => {
    expect(kern('Ontzorgen', asiel, '2022-05-01')).toBeUndefined()
    expect(kern('Ontzorgen', [...asiel, bijstand], '2022-05-01')).toBe(
      'Ontzorgen van 15 april 2022 tot en met 14 oktober 2022; de gemeente betaalt de vaste lasten.',
    )
    expect(
      kern('Ontzorgen', [...asiel, bijstand, ['bijstandBeeindigd', '2022-08-01']], '2022-09-01'),
    ).toMatch(/tot en met 31 juli 2022/)
  })

  it('niet met een reguliere vergunning', () => {
    expect(kern('Ontzorgen', [...gezin, bijstand], '2022-05-01')).toBeUndefined()
  })
})

describe('Wi2013 art. 28 en 31: na de termijn van de oude wet', () => {
  const oud: Rij[] = [
    ...persoon,
    ['vergunningVerleend', '2020-02-01', { soort: 'regulierGezin' }],
    ['ingeschreven', '2020-03-01', { gemeente: 'GM0308' }],
  ]

  it('het PVT heeft zijn eigen jaar', () => {
    expect(kern('Boete van DUO onder de oude wet, PVT', oud, '2021-02-28')).toBeUndefined()
    expect(kern('Boete van DUO onder de oude wet, PVT', oud, '2022-03-01')).toMatch(/340/)
  })

  it('voor het examen ontbreken de uren', () => {
    expect(kern('Boete van DUO onder de oude wet, examen', oud, '2023-02-01')).toMatch(/uren/)
  })
})

describe('Besluit art. 5.3 lid 1: een plan van vóór de inschrijving', () => {
  it('weigert DUO, tenzij een andere gemeente het vaststelde', () => {
    const vroeg = gezin.map((r): Rij => (r[0] === 'pipVastgesteld' ? [r[0], '2022-01-20', r[2]!] : r))
    expect(kern('Plan aanleveren bij DUO', vroeg, '2022-05-01')).toMatch(/weigert/)
    const elders: Rij = ['ingeschreven', '2022-01-12', { gemeente: 'GM0307' }]
    expect(kern('Plan aanleveren bij DUO', [...vroeg, elders], '2022-05-01')).toBeUndefined()
  })
})

describe('Besluit art. 9.9: bewaren', () => {
  it('vijf jaar na het voldoen, en bij overlijden meteen', () => {
    const klaar: Rij[] = [...gezin, ['plichtVoldaan', '2024-06-01']]
    expect(kern('Gegevens verwijderen', klaar, '2024-07-01')).toBe('De gegevens zijn weg op 1 juni 2029.')
    const dood: Rij[] = [...gezin, ['overleden', '2024-06-02']]
    expect(kern('Gegevens verwijderen', dood, '2024-07-01')).toBe('De gegevens zijn weg op 2 juni 2024.')
    expect(kern('Gegevens verwijderen', gezin, '2024-07-01')).toBeUndefined()
  })
})
