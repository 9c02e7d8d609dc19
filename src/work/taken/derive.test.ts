import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { beoordeel, fold } from '#work/dossier/index.ts'
import { taken } from './derive.ts'
import { geleverd } from './handboek/geleverd.ts'
import { alsVersie } from './handboek/model.ts'

const handboek = [alsVersie(geleverd.handboek)]
const van = (rijen: readonly Rij[], peildatum = '2026-11-24') => {
  const d = fold(facts(...rijen), { peildatum: dag(peildatum) })
  return new Map(taken(d, beoordeel(d), handboek).map((t) => [t.stap, t]))
}
const gehuisvest: readonly Rij[] = [
  ...gekoppeld,
  ['woningAangeboden', '2026-07-20', { woningtype: 'appartement', kamers: 3 }],
  ['regeldagGepland', '2026-07-24', { datum: '2026-08-05' }],
  ['sleutelOvergedragen', '2026-08-05'],
  ['verhuisd', '2026-08-12'],
  ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
  ['kennisgevingOntvangen', '2026-09-01'],
]

describe('taken volgen uit feiten en handboek', () => {
  it('een koppeling geeft begeleiding, corporatie en nareis werk; de sleutel wacht op het contract', () => {
    const t = van(gekoppeld, '2026-06-05')
    expect([...t.keys()]).toEqual([
      'begeleiding-starten',
      'begeleiding-informeren',
      'coa-overdracht',
      'nareis-inschatten',
      'woonbehoefte-vaststellen',
      'woning-voorstellen',
      'woning-aanbieden',
      'verwachtingen-bespreken',
      'sleutel-overdragen',
    ])
    expect(t.get('woning-aanbieden')).toMatchObject({
      rol: 'verhuurmedewerker',
      stand: 'open',
      uitersteDag: '2026-07-27',
    })
    expect(t.get('sleutel-overdragen')).toMatchObject({
      stand: 'wacht',
      wachtOp: 'huurcontractGetekend',
      uitersteDag: '2026-08-10',
    })
    expect(t.get('begeleiding-starten')!.uitersteDag).toBe('2026-06-15')
  })

  it('alleen het gevraagde feit beëindigt een taak, en zegt door welk feit', () => {
    const t = van(gehuisvest)
    expect(t.get('sleutel-overdragen')).toMatchObject({
      stand: 'gedaan',
      gedaanOp: '2026-08-05',
      gedaanDoor: 'feit-7',
    })
    expect(t.get('begeleiding-starten')!.stand).toBe('open')
    expect(t.get('pip-vaststellen')).toMatchObject({ stand: 'wacht', uitersteDag: '2026-11-10' })
    expect(t.get('huisbezoek-doen')!.uitersteDag).toBe('2026-11-12')
  })

  it('een kind en wie geen hoofd van het huishouden is, krijgt geen huisvestingstaken', () => {
    const kind: readonly Rij[] = [
      ['dossierGeopend', '2026-06-01'],
      ['geboren', '2018-03-12', { geboortedatum: '2018-03-12', geslacht: 'man' }],
      ['vergunningVerleend', '2026-05-20', { soort: 'asielBepaaldeTijd' }],
      ['gekoppeld', '2026-06-01', { opvang: 'coa' }],
      ['inHuishouden', '2026-06-01', { huishouden: '00000000-0000-4000-8000-000000000002', rol: 'kind' }],
      ['sleutelOvergedragen', '2026-08-05'],
      ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
    ]
    expect([...van(kind).keys()]).toEqual(['inschrijving-vastleggen'])
  })

  it('wie vertrekt of van wie de koppeling vervalt, geeft geen open werk meer', () => {
    const weg = van([...gekoppeld, ['koppelingVervallen', '2026-07-01', { reden: 'andereGemeente' }]])
    expect(weg.size).toBeGreaterThan(3)
    expect(new Set([...weg.values()].map((t) => t.stand))).toEqual(new Set(['vervallen']))
  })

  it('wie na tien weken geen woning heeft, geeft de corporatie de taak om te zeggen waarom', () => {
    expect(van(gekoppeld, '2026-08-10').has('vertraging-verklaren')).toBe(false)
    expect(van(gekoppeld, '2026-08-11').get('vertraging-verklaren')).toMatchObject({
      rol: 'verhuurmedewerker',
      stand: 'open',
    })
    const laat: Rij[] = [...gekoppeld, ['sleutelOvergedragen', '2026-09-01']]
    expect(van(laat).get('vertraging-verklaren')!.stand).toBe('open')
  })

  it('een gegeven dat ontbreekt is een taak voor wie het vastlegt', () => {
    const zonder = van(gekoppeld.filter(([s]) => s !== 'vergunningVerleend'))
    expect(zonder.get('ontbreekt:vergunningVerleend')).toMatchObject({
      rol: 'klantmanager',
      stand: 'open',
      uitersteDag: null,
    })
  })

  it('wat vóór het handboek gebeurde, geeft geen taken', () => {
    const oud = gekoppeld.map(([s, op, i]) => [s, op.replace('2026', '2019'), i] as Rij)
    expect(van(oud).size).toBe(0)
  })
})
