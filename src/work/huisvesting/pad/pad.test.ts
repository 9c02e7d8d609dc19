/** The way of a household: from any facts, one place where it stands; and the list of the regeldag. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { fold } from '#work/dossier/index.ts'
import { alsVersie, geleverd } from '#work/taken/index.ts'
import { inEenZin, padVan, stations } from './pad.ts'
import { regeldagVan } from './regeldag.ts'

const handboek = [alsVersie(geleverd.handboek)]
const woning = { woningtype: 'appartement', kamers: 3 }
const van = (rijen: readonly Rij[], op = '2026-12-01') =>
  padVan(fold(facts(...gekoppeld, ...rijen), { peildatum: dag(op) }), [], handboek)
const stand = (rijen: readonly Rij[], op?: string) =>
  Object.fromEntries(van(rijen, op)!.stations.map((s) => [s.id, s.stand]))

const behoefte = { mobiliteit: 'trappen', aanpassing: 'nee', delen: 'nee', samenwonen: 'samen' }

const loop: readonly Rij[] = [
  ['woonbehoefteVastgesteld', '2026-06-20', behoefte],
  ['matchVoorgesteld', '2026-06-28', { woning: '00000000-0000-4000-8000-00000000a001' }],
  ['woningAangeboden', '2026-07-01', woning],
  ['woningBezichtigd', '2026-07-03'],
  ['regeldagGepland', '2026-07-05', { datum: '2026-07-20' }],
  ['huurcontractGetekend', '2026-07-20'],
  ['sleutelOvergedragen', '2026-07-20'],
  ['verhuisd', '2026-07-25'],
]

describe('de weg van koppeling tot wonen', () => {
  it('na elk feit staat precies het volgende station aan de beurt', () => {
    for (const [i, verwacht] of [
      'behoefte',
      'voorgesteld',
      'aangeboden',
      'bezichtigd',
      'regeldag',
      'contract',
      'sleutel',
      'verhuisd',
    ].entries()) {
      const s = stand(loop.slice(0, i))
      expect(
        Object.keys(s).filter((k) => s[k] === 'nu'),
        `na ${i} feiten`,
      ).toEqual([verwacht])
    }
  })

  it('na de verhuizing kan wat erna komt in elke volgorde; is alles gedaan, dan zegt het dat', () => {
    const na = stand(loop)
    expect(['tweede-afspraak', 'wijkbeheerder', 'buren', 'bezoek'].map((k) => na[k])).toEqual([
      'open',
      'open',
      'open',
      'open',
    ])
    const rest: Rij[] = [
      ['gesprekGevoerd', '2026-08-01', { gesprek: 'tweedeAfspraak' }],
      ['partijGeinformeerd', '2026-07-06', { partij: 'wijkbeheerder' }],
      ['partijGeinformeerd', '2026-07-21', { partij: 'buren' }],
      ['huisbezoekGedaan', '2026-10-25'],
    ]
    expect(inEenZin(van([...loop, ...rest])!)).toBe('Alle stappen naar wonen zijn gedaan.')
    expect(inEenZin(van(loop)!)).toBe('Woont er; nog 4 te doen.')
  })

  it('wat voorbij is zonder dag, is onbekend en niet te doen', () => {
    expect(stand([['sleutelOvergedragen', '2026-07-20']])).toMatchObject({
      aangeboden: 'onbekend',
      contract: 'onbekend',
      verhuisd: 'nu',
    })
  })

  it('zegt van elk station wie aan zet is, ook van behoefte en voorstel; een aanbod buiten het prikbord kent geen voorstel', () => {
    expect(
      van([])!
        .stations.slice(1, 4)
        .map((s) => [s.naam, s.aanZet]),
    ).toEqual([
      ['Woonbehoefte bekend', 'begeleider'],
      ['Woning voorgesteld', 'klantmanager'],
      ['Woning aangeboden', 'verhuurmedewerker'],
    ])
    expect(stand([loop[0]!, loop[2]!])).toMatchObject({ behoefte: 'gedaan', voorgesteld: 'onbekend' })
  })

  it('een geweigerd aanbod staat weer open, tenzij het blijft staan', () => {
    const nee: Rij[] = [...loop.slice(0, 3), ['aanbodGeweigerd', '2026-07-02', { grond: 'teDuur' }]]
    expect(stand(nee)).toMatchObject({ aangeboden: 'nu' })
    const blijft: Rij = [
      'weigeringBeoordeeld',
      '2026-07-04',
      { terecht: 'nietTerecht', gevolg: 'aanbodBlijft' },
    ]
    expect(stand([...nee, blijft])).toMatchObject({ aangeboden: 'gedaan', bezichtigd: 'nu' })
    expect(van([...nee, blijft])!.weigeringen).toEqual([
      { op: '2026-07-02', grond: 'Huur te hoog', gevolg: 'het aanbod blijft staan' },
    ])
  })

  it('een vervallen koppeling en een andere woning', () => {
    expect(inEenZin(van([['koppelingVervallen', '2026-06-20', { reden: 'overig' }]])!)).toBe(
      'De koppeling is vervallen.',
    )
    const opnieuw = van([...loop, ['herhuisvestingNodig', '2026-11-01', { reden: 'gezinGekomen' }]])!
    expect(opnieuw).toMatchObject({ soort: 'andere', begin: '2026-11-01' })
    expect(opnieuw.stations[0]).toMatchObject({ naam: 'Andere woning nodig', stand: 'gedaan' })
    expect(opnieuw.stations.slice(1).every((s) => s.stand !== 'gedaan')).toBe(true)
  })

  it('wie aan zet is zegt het handboek; zonder koppeling is er geen weg', () => {
    expect(van([])!.stations.find((s) => s.id === 'regeldag')?.aanZet).toBe('begeleider')
    expect(
      padVan(fold(facts(['dossierGeopend', '2026-06-01']), { peildatum: dag('2026-12-01') }), [], handboek),
    ).toBeUndefined()
  })

  it('uit willekeurige feiten: elk station één keer, hooguit één aan de beurt, en niets gedaan dat nog moet komen', () => {
    fc.assert(
      fc.property(fc.subarray([...loop]), fc.integer({ min: 1, max: 31 }), (rijen, d) => {
        const op = `2026-07-${String(d).padStart(2, '0')}`
        const p = van(rijen, op)!
        expect(p.stations.map((s) => s.id)).toEqual(stations.map((s) => s.id))
        expect(p.stations.filter((s) => s.stand === 'nu').length).toBeLessThanOrEqual(1)
        for (const s of p.stations) expect(s.op === null || s.op <= op).toBe(true)
      }),
    )
  })
})

describe('de lijst van de regeldag', () => {
  const lees = (rijen: readonly Rij[]) =>
    regeldagVan(fold(facts(...gekoppeld, ...rijen), { peildatum: dag('2026-12-01') }))
  it('een punt is klaar door zijn eigen feit, bij de partij die het doet', () => {
    const r = lees([...loop, ['regeldagPuntGeregeld', '2026-07-10', { punt: 'meterstanden' }]])!
    expect(r.punten.filter((p) => p.gedaanOp !== null).map((p) => [p.naam, p.rol])).toEqual([
      ['Meterstanden opgenomen', 'verhuurmedewerker'],
      ['Huurcontract getekend', 'verhuurmedewerker'],
      ['Sleutel overgedragen', 'verhuurmedewerker'],
    ])
    expect(new Set(r.punten.map((p) => p.rol))).toEqual(
      new Set(['begeleider', 'verhuurmedewerker', 'klantmanager']),
    )
  })
  it('zonder plan is er geen regeldag; bij een andere woning begint de lijst opnieuw', () => {
    expect(lees([])).toBeUndefined()
    const nieuw: Rij[] = [
      ['herhuisvestingNodig', '2026-10-01', { reden: 'gezinGekomen' }],
      ['regeldagGepland', '2026-10-20', { datum: '2026-11-02', tolk: 'geenTolkNodig' }],
    ]
    const r = lees([...loop, ...nieuw])!
    expect(r.datum).toBe('2026-11-02')
    expect(r.punten.every((p) => p.gedaanOp === null)).toBe(true)
    expect(r.punten.filter((p) => p.nietNodig).map((p) => p.naam)).toEqual(['Tolk geregeld'])
  })
})
