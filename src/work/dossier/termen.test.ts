import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { fold } from './fold.ts'
import { standVan } from './stand.ts'
import { beoordeel, type Termijnsoort } from './termen.ts'

const van = (rijen: readonly Rij[], peildatum = '2026-11-24') =>
  beoordeel(fold(facts(...rijen), { peildatum: dag(peildatum) }))
const termijn = (rijen: readonly Rij[], soort: Termijnsoort, peildatum?: string) =>
  van(rijen, peildatum).termijnen.find((t) => t.soort === soort)

describe('van feiten naar termijnen', () => {
  it('zolang iemand op een woning wacht, is de termijn van het plan nog niet begonnen en ontbreekt er niets', () => {
    const wacht: Rij[] = [...gekoppeld, ['kennisgevingOntvangen', '2026-07-01']]
    expect(termijn(wacht, 'pip')).toBeUndefined()
    const binnen: Rij[] = [...wacht, ['sleutelOvergedragen', '2026-08-05']]
    expect(termijn(binnen, 'pip')?.stand).toBe('onbepaald')
    expect(
      termijn([...binnen, ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }]], 'pip')?.laatsteDag,
    ).toBe('2026-10-23')
  })

  it('een inschrijving in een andere gemeente telt hier niet', () => {
    const elders: Rij[] = [
      ...gekoppeld,
      ['kennisgevingOntvangen', '2026-07-01'],
      ['sleutelOvergedragen', '2026-08-05'],
      ['ingeschreven', '2026-08-14', { gemeente: 'GM0307' }],
    ]
    expect(termijn(elders, 'pip')?.stand).toBe('onbepaald')
  })

  it('Besluit art. 5.3 lid 3: met een plan verhuisd is tien weken na inschrijving hier, en de driejaarstermijn loopt door', () => {
    const verhuisd: Rij[] = [
      ...gekoppeld.filter(([s]) => s !== 'gekoppeld'),
      ['ingeschreven', '2026-06-02', { gemeente: 'GM0307' }],
      ['kennisgevingOntvangen', '2026-06-10'],
      ['pipVastgesteld', '2026-07-01', { leerroute: 'b1' }],
      ['ingeschreven', '2026-09-01', { gemeente: 'GM0308' }],
    ]
    expect(termijn(verhuisd, 'pip')).toMatchObject({ stand: 'loopt', laatsteDag: '2026-11-10' })
    expect(termijn(verhuisd, 'inburgering')?.laatsteDag).toBe('2029-07-01')
    const opnieuw: Rij[] = [...verhuisd, ['pipVastgesteld', '2026-10-01', { leerroute: 'b1' }]]
    expect(termijn(opnieuw, 'pip')).toMatchObject({ stand: 'voldaan', voldaanOp: '2026-10-01' })
    expect(termijn(opnieuw, 'inburgering')?.laatsteDag).toBe('2029-07-01')
  })

  it('Besluit art. 2.1 en 4.2: tot een jaar weg verlengt de termijn met die tijd; verhuizen binnen Nederland niet', () => {
    const basis: Rij[] = [
      ['dossierGeopend', '2022-06-01'],
      ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'man' }],
      ['vergunningVerleend', '2022-05-20', { soort: 'asielBepaaldeTijd' }],
      ['pipVastgesteld', '2022-09-01', { leerroute: 'b1' }],
    ]
    expect(termijn(basis, 'inburgering')?.laatsteDag).toBe('2025-09-01')
    const weg = (naar: string, terug: string): Rij[] => [
      ...basis,
      ['vertrokken', '2023-01-01', { naar }],
      ['teruggekeerd', terug],
    ]
    expect(termijn(weg('buitenland', '2023-01-31'), 'inburgering')?.laatsteDag).toBe('2025-10-01')
    expect(termijn(weg('andereGemeente', '2023-01-31'), 'inburgering')?.laatsteDag).toBe('2025-09-01')
    expect(van(weg('buitenland', '2024-01-02')).plicht.soort).toBe('nvt')
    const nieuw: Rij[] = [
      ...weg('buitenland', '2024-01-02'),
      ['vergunningVerleend', '2024-02-01', { soort: 'asielBepaaldeTijd' }],
    ]
    expect(van(nieuw).plicht).toMatchObject({ soort: 'bepaald', waarde: { sinds: '2024-02-01' } })
  })

  it('Besluit art. 2.1 lid 2: na meer dan een jaar weg hoort het oude plan niet bij de nieuwe plicht', () => {
    const nieuw: Rij[] = [
      ['dossierGeopend', '2022-06-01'],
      ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'man' }],
      ['vergunningVerleend', '2022-05-20', { soort: 'asielBepaaldeTijd' }],
      ['pipVastgesteld', '2022-09-01', { leerroute: 'b1' }],
      ['vertrokken', '2023-01-01', { naar: 'buitenland' }],
      ['teruggekeerd', '2025-06-15'],
      ['vergunningVerleend', '2025-07-01', { soort: 'asielBepaaldeTijd' }],
    ]
    expect(termijn(nieuw, 'inburgering')).toBeUndefined()
    const plan: Rij[] = [...nieuw, ['pipVastgesteld', '2025-09-01', { leerroute: 'b1' }]]
    expect(termijn(plan, 'inburgering')).toMatchObject({ begin: '2025-09-02', laatsteDag: '2028-09-01' })
  })

  it('Besluit art. 4.2: geen dag weg telt dubbel, en wat vóór het begin ligt telt niet, met voorbehoud', () => {
    const van = (...rijen: Rij[]): Rij[] => [
      ['dossierGeopend', '2022-06-01'],
      ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'man' }],
      ['vergunningVerleend', '2022-05-20', { soort: 'asielBepaaldeTijd' }],
      ['pipVastgesteld', '2022-09-01', { leerroute: 'b1' }],
      ...rijen,
    ]
    const buitenland = { naar: 'buitenland' }
    const dubbel = van(
      ['vertrokken', '2023-01-01', buitenland],
      ['vertrokken', '2023-01-05', buitenland],
      ['teruggekeerd', '2023-02-01'],
    )
    expect(termijn(dubbel, 'inburgering')?.laatsteDag).toBe('2025-10-02')
    const ervoor = termijn(
      van(['vertrokken', '2022-06-01', buitenland], ['teruggekeerd', '2022-08-31']),
      'inburgering',
    )
    expect(ervoor?.laatsteDag).toBe('2025-09-01')
    expect(ervoor?.oordeel.voorbehoud).toEqual(['termijn.onderbrokenVoorBegin'])
  })

  it('een sleutel van vóór een nieuwe koppeling voldoet de nieuwe termijn niet', () => {
    const weer: Rij[] = [
      ...gekoppeld,
      ['sleutelOvergedragen', '2026-07-01'],
      ['gekoppeld', '2026-09-01', { opvang: 'elders' }],
    ]
    expect(termijn(weer, 'huisvesting')).toMatchObject({ stand: 'loopt', laatsteDag: '2026-11-10' })
    const d = fold(facts(...weer), { peildatum: dag('2026-11-24') })
    expect(standVan(d, beoordeel(d))).toMatchObject({ fase: 'wachtOpWoning', sleutelOp: null })
  })

  it('na vertrek of een vervallen koppeling loopt er niets meer', () => {
    const weg: Rij[] = [...gekoppeld, ['koppelingVervallen', '2026-07-01', { reden: 'overig' }]]
    expect(termijn(weg, 'huisvesting')?.stand).toBe('vervallen')
  })
})
