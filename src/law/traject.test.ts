/** From intake to exam: each step with its articles and facts, each norm one below, on and above. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, uitkomst } from '#test/oordeel.ts'
import { begeleidingVanaf } from './begeleiding.ts'
import { gratisOver, uitslagUiterlijk } from './examen.ts'
import { huisvestingstermijn } from './huisvesting.ts'
import { type Intakeonderdeel, intakeInAfwezigheid, intakeStand } from './intake.ts'
import { afschalenMag, leerrouteWijzigbaar } from './leerroute.ts'
import { verrekenenMag } from './lokaal.ts'
import { mapAfgerond, pvtAfgerond } from './modules.ts'
import type { Niveau, Taalonderdeel } from './onderdelen.ts'

const NU = dag('2026-11-24')
describe('brede intake', () => {
  const oproep = (op: string, tot: string, verschenen = false) =>
    feit({ op: dag(op), tot: dag(tot), verschenen }, op)
  const drie = [
    oproep('2026-10-01', '2026-10-08'),
    oproep('2026-10-15', '2026-10-22'),
    oproep('2026-11-01', '2026-11-23'),
  ]
  const bij = (op: string, reeks = drie) => intakeInAfwezigheid(reeks, dag(op))
  const alleen = (naam: string) => `intake.oproepen | wi2021 14.2 | ${naam}`

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 14 lid 2: op de laatste dag van de derde oproep nog niet', () => bij('2026-11-23'), false, [alleen('2026-10-01, 2026-10-15')]],
    ['art. 14 lid 2: de dag erna wel', () => bij('2026-11-24'), true, [alleen('2026-10-01, 2026-10-15, 2026-11-01')]],
    ['art. 14 lid 2: op de dag van de eerste oproep is er nul keer weggebleven', () => bij('2026-10-01'), false, [alleen('')]],
    ['art. 14 lid 2: een dag voor de eerste oproep is er geen', () => bij('2026-09-30'), 'intakeGepland: intake.oproep', []],
    ['art. 14 lid 2: twee keer weggebleven is te weinig', () => bij('2026-11-24', drie.slice(0, 2)), false, [alleen('2026-10-01, 2026-10-15')]],
    ['art. 14 lid 2: wie verscheen, is er', () => bij('2026-11-24', [...drie, oproep('2026-11-24', '2026-11-30', true)]), 'nvt', ['intake.verschenen | wi2021 14.2 | 2026-11-24']],
    ['art. 14 lid 2: wie morgen verschijnt, nog niet', () => bij('2026-11-24', [...drie, oproep('2026-11-25', '2026-11-30', true)]), true, [alleen('2026-10-01, 2026-10-15, 2026-11-01')]],
    ['art. 14 lid 2: op de eerste dag van de wet geldt de norm', () => bij('2022-01-01', [oproep('2021-12-01', '2021-12-31')]), false, [alleen('2021-12-01')]],
    ['art. 14 lid 2: een dag eerder niet', () => bij('2021-12-31', [oproep('2021-12-01', '2021-12-31')]), 'intakeGepland: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('art. 14 lid 2: de stap noemt hoe vaak, en hoe vaak nodig is', () => {
    expect(bij('2026-11-24').stappen[0]!.waarden).toEqual({ keren: 3, nodig: 3 })
    expect(
      bij('2026-11-24', [...drie, oproep('2026-11-24', '2026-11-30', true)]).stappen[0]!.waarden,
    ).toEqual({
      op: '2026-11-24',
    })
  })

  const alles: readonly Intakeonderdeel[] = [
    'leerbaarheidstoets',
    'vooropleidingWerk',
    'omstandigheden',
    'voorschools',
    'taalniveau',
    'werkkansen',
    'zelfredzaamheid',
  ]
  const artikelen = [
    'wi2021 14.3.a',
    'wi2021 14.3.b',
    'wi2021 14.3.c',
    'wi2021 14.3.d',
    'bi2021 5.2.1.a',
    'bi2021 5.2.1.b',
    'bi2021 5.2.1.c',
  ]
  const geen = { gedaan: [], kind: feit(true, 'kind') }
  const open = alles.map((o, i) => [o, `intake.open | ${artikelen[i]} | `] as const)
  const openBehalve = (...weg: Intakeonderdeel[]) => open.filter(([o]) => !weg.includes(o)).map(([o]) => o)
  const nietVast = 'intake.nietVastgelegd | bi2021 5.2.3 | '

  const gedaan = alles.map((o) => feit(o, o))
  const alGedaan = alles.map((o, i) => `intake.gedaan | ${artikelen[i]} | ${o}`)
  const vast = 'intake.vastgelegd | bi2021 5.2.3 | vast'
  const vastgelegd = opDe('2026-11-01', 'vast')
  // biome-ignore format: one line a case reads as a table
  const standen: readonly Geval[] = [
    ['art. 14 lid 3: met niets gedaan staat elk deel open, met zijn artikel', () => intakeStand(geen, NU), { volledig: false, open: alles }, [...open.map(([, s]) => s), nietVast]],
    ['art. 14 lid 3: alles gedaan en vastgelegd is volledig', () => intakeStand({ ...geen, gedaan, vastgelegd }, NU), { volledig: true, open: [] }, [...alGedaan, vast]],
    ['Besluit art. 5.2 lid 3: niet vastgelegd is niet volledig', () => intakeStand({ ...geen, gedaan }, NU), { volledig: false, open: [] }, [...alGedaan, nietVast]],
    ['art. 14 lid 3: vastgelegd en niets gedaan is niet volledig', () => intakeStand({ ...geen, vastgelegd }, NU), { volledig: false, open: alles }, [...open.map(([, s]) => s), vast]],
  ]
  toets(standen)

  it('art. 14 lid 3 onder d: zonder kind wordt voorschoolse educatie niet gevraagd', () => {
    const o = intakeStand({ ...geen, kind: feit(false, 'kind') }, NU)
    expect(uitkomst(o)).toEqual({ volledig: false, open: openBehalve('voorschools') })
    expect(o.stappen).toHaveLength(7)
  })
  it('art. 14 lid 6: de vrijstelling van de toets bestaat sinds 1 januari 2023', () => {
    const met = (op: string) =>
      intakeStand({ ...geen, toetsOntheffing: feit('visueleBeperking', 'oog') }, dag(op))
    expect(gronden(met('2023-01-01'))[0]).toBe('intake.toetsVrij | wi2021 14.6 | oog')
    expect(met('2023-01-01').stappen[0]!.waarden).toEqual({ grond: 'visueleBeperking' })
    expect(uitkomst(met('2023-01-01'))).toEqual({ volledig: false, open: openBehalve('leerbaarheidstoets') })
    expect(gronden(met('2022-12-31'))[0]).toBe('intake.open | wi2021 14.3.a | ')
    expect(uitkomst(met('2022-12-31'))).toEqual({ volledig: false, open: alles })
  })
  it('art. 14 lid 6: wie is vrijgesteld en de toets toch deed, heeft hem gedaan; de rest verandert niet', () => {
    const toetsOntheffing = feit('auditieveBeperking' as const, 'oor')
    const o = intakeStand({ ...geen, toetsOntheffing, gedaan: [feit('leerbaarheidstoets', 't')] }, NU)
    expect(gronden(o)[0]).toBe('intake.gedaan | wi2021 14.3.a | t')
    expect(gronden(o)[1]).toBe('intake.open | wi2021 14.3.b | ')
  })
  it('art. 15 lid 4: na een verhuizing met leerroute alleen toets en vooropleiding niet opnieuw', () => {
    const o = intakeStand({ ...geen, verhuisdMetRoute: opDe('2026-10-01', 'verhuisd') }, NU)
    expect(uitkomst(o)).toEqual({
      volledig: false,
      open: openBehalve('leerbaarheidstoets', 'vooropleidingWerk'),
    })
    expect(gronden(o).slice(0, 3)).toEqual([
      'intake.nietOpnieuw | wi2021 15.4 | verhuisd',
      'intake.nietOpnieuw | wi2021 15.4 | verhuisd',
      'intake.open | wi2021 14.3.c | ',
    ])
    expect(o.stappen[1]!.waarden).toEqual({ onderdeel: 'vooropleidingWerk' })
  })
})

describe('leerroute wijzigen en afschalen', () => {
  const begin = opDe('2025-01-10', 'begin')
  const bij = (op: string, meer: object = {}) =>
    leerrouteWijzigbaar({ van: 'b1', naar: 'z', begin, ...meer }, dag(op))
  const venster = 'leerroute.venster | bi2021 5.4.1 | begin'
  const b1 = { leerroute: feit('b1' as const, 'route'), uren: feit(600, 'uren') }
  const uren = 'afschalen.uren | bi2021 5.5.1 | uren'
  const inzet = (ja: boolean) =>
    `afschalen.${ja ? 'ingespannen' : 'nietIngespannen'} | wi2021 17.3, bi2021 5.5.1 | inzet`
  const klaar = { ...b1, voldoendeIngespannen: feit(true, 'inzet') }

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 5.4 lid 1: op de laatste dag van anderhalf jaar mag het', () => bij('2026-07-09'), { mag: true, tot: '2026-07-09' }, [venster]],
    ['Besluit art. 5.4 lid 1: een dag later niet', () => bij('2026-07-10'), { mag: false, tot: '2026-07-09' }, [venster, 'leerroute.teLaat | bi2021 5.4.1 | ']],
    ['Besluit art. 5.4 lid 2: na een opleiding wel', () => bij('2026-07-10', { opleidingGeeindigd: opDe('2026-07-10', 'opl') }), { mag: true, tot: '2026-07-09' }, [venster, 'leerroute.naOpleiding | bi2021 5.4.2 | opl']],
    ['Besluit art. 5.4 lid 2: een opleiding die morgen eindigt, nog niet', () => bij('2026-07-10', { opleidingGeeindigd: opDe('2026-07-11', 'opl') }), { mag: false, tot: '2026-07-09' }, [venster, 'leerroute.teLaat | bi2021 5.4.1 | ']],
    ['Besluit art. 5.4 lid 3: in een bijzonder geval wel, vanaf die dag', () => bij('2026-07-10', { bijzonderGeval: opDe('2026-07-10', 'bij') }), { mag: true, tot: '2026-07-09' }, [venster, 'leerroute.bijzonder | bi2021 5.4.3 | bij']],
    ['Besluit art. 5.4 lid 3: een dag eerder niet', () => bij('2026-07-10', { bijzonderGeval: opDe('2026-07-11', 'bij') }), { mag: false, tot: '2026-07-09' }, [venster, 'leerroute.teLaat | bi2021 5.4.1 | ']],
    ['Besluit art. 5.4 lid 1: van onderwijs naar B1 altijd', () => bij('2029-01-01', { van: 'onderwijs', naar: 'b1' }), { mag: true }, ['leerroute.onderwijsNaarB1 | bi2021 5.4.1 | ']],
    ['Besluit art. 5.4 lid 1: van onderwijs naar Z niet altijd', () => bij('2026-07-10', { van: 'onderwijs' }), { mag: false, tot: '2026-07-09' }, [venster, 'leerroute.teLaat | bi2021 5.4.1 | ']],
    ['Besluit art. 5.4 lid 1: van Z naar B1 niet altijd', () => bij('2026-07-10', { van: 'z', naar: 'b1' }), { mag: false, tot: '2026-07-09' }, [venster, 'leerroute.teLaat | bi2021 5.4.1 | ']],
    ['Wi2021 art. 17 lid 2: dezelfde route is geen wijziging', () => bij('2026-07-09', { naar: 'b1' }), 'nvt', ['leerroute.zelfde | wi2021 17.2 | ']],
    ['Besluit art. 5.4: begonnen op de eerste dag van de wet', () => bij('2022-06-01', { begin: opDe('2022-01-01', 'begin') }), { mag: true, tot: '2023-06-30' }, [venster]],
    ['Besluit art. 5.4: begonnen een dag voor de wet', () => bij('2022-06-01', { begin: opDe('2021-12-31') }), 'pipVastgesteld: buitenGeldigheid', []],
    ['Wi2021 art. 17 lid 3: in een andere route niet', () => afschalenMag({ leerroute: feit('z', 'route') }, NU), 'nvt', ['afschalen.andereRoute | wi2021 17.3 | route']],
    ['Besluit art. 5.5 lid 1: met 599 uur niet', () => afschalenMag({ ...klaar, uren: feit(599, 'uren') }, NU), false, [uren]],
    ['Besluit art. 5.5 lid 1: met 600 uur hangt het aan de inzet', () => afschalenMag(b1, NU), 'inspanning: afschalen.inspanning', [uren]],
    ['Besluit art. 5.5 lid 2: uren van de intake tellen mee', () => afschalenMag({ ...b1, uren: feit(590, 'uren'), urenIntake: feit(10, 'intake') }, NU), 'inspanning: afschalen.inspanning', ['afschalen.uren | bi2021 5.5.1, bi2021 5.5.2 | uren, intake']],
    ['Wi2021 art. 17 lid 3: zonder inzet niet', () => afschalenMag({ ...b1, voldoendeIngespannen: feit(false, 'inzet') }, NU), false, [uren, inzet(false)]],
    ['Wi2021 art. 17 lid 3: zonder oordeel over B1', () => afschalenMag(klaar, NU), 'oordeelB1: afschalen.b1', [uren, inzet(true)]],
    ['Wi2021 art. 17 lid 3: B1 is haalbaar', () => afschalenMag({ ...klaar, b1Onhaalbaar: feit(false, 'b1') }, NU), false, [uren, inzet(true), 'afschalen.b1Haalbaar | wi2021 17.3 | b1']],
    ['Wi2021 art. 17 lid 3: B1 is onhaalbaar', () => afschalenMag({ ...klaar, b1Onhaalbaar: feit(true, 'b1') }, NU), true, [uren, inzet(true), 'afschalen.b1Onhaalbaar | wi2021 17.3 | b1']],
    ['Besluit art. 5.5: op de eerste dag van de wet', () => afschalenMag(b1, dag('2022-01-01')), 'inspanning: afschalen.inspanning', [uren]],
  ]
  toets(gevallen)

  it('Besluit art. 5.4 en 5.5: de stappen noemen dagen en uren', () => {
    expect(bij('2026-07-10').stappen.map((s) => s.waarden)).toEqual([
      { begin: '2025-01-10', maanden: 18, tot: '2026-07-09' },
      { op: '2026-07-10', tot: '2026-07-09' },
    ])
    expect(bij('2026-07-10', { bijzonderGeval: opDe('2026-07-10') }).stappen[1]!.waarden).toEqual({
      dag: '2026-07-10',
    })
    expect(bij('2026-07-11', { opleidingGeeindigd: opDe('2026-07-10') }).stappen[1]!.waarden).toEqual({
      dag: '2026-07-10',
    })
    expect(afschalenMag({ ...b1, urenIntake: feit(10, 'i') }, NU).stappen[0]!.waarden).toEqual({
      gevolgd: 610,
      norm: 600,
    })
  })
})

describe('PVT en MAP', () => {
  const slot = opDe('2026-11-24', 'slot')
  const pvtSlot = 'modules.afgesloten | wi2021 6.4 | slot'
  const mapSlot = 'modules.afgesloten | bi2021 3.2 | slot'
  const map = { leerroute: feit('b1' as const, 'route'), afgesloten: slot }
  const mapVoorbehoud = ['modules.mapUren']

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Wi2021 art. 6 lid 4: twaalf uur en getekend op de dag zelf', () => pvtAfgerond({ uren: feit(12, 'u'), afgesloten: slot }, NU), true, ['modules.uren | bi2021 3.1.3 | u', pvtSlot]],
    ['Wi2021 art. 6 lid 4: elf uur is te weinig', () => pvtAfgerond({ uren: feit(11, 'u'), afgesloten: slot }, NU), false, ['modules.uren | bi2021 3.1.3 | u', pvtSlot]],
    ['Wi2021 art. 6 lid 4: morgen getekend is nog niet getekend', () => pvtAfgerond({ uren: feit(12, 'u'), afgesloten: slot }, dag('2026-11-23')), false, ['modules.uren | bi2021 3.1.3 | u', 'modules.nietAfgesloten | wi2021 6.4 | ']],
    ['Wi2021 art. 6 lid 4: zonder handtekening niet', () => pvtAfgerond({ uren: feit(12, 'u') }, NU), false, ['modules.uren | bi2021 3.1.3 | u', 'modules.nietAfgesloten | wi2021 6.4 | ']],
    ['Besluit art. 3.1 lid 5: uren van de intake tellen mee', () => pvtAfgerond({ uren: feit(10, 'u'), urenIntake: feit(2, 'i'), afgesloten: slot }, NU), true, ['modules.uren | bi2021 3.1.3, bi2021 3.1.5 | u, i', pvtSlot]],
    ['Besluit art. 3.1: op de eerste dag van de wet', () => pvtAfgerond({ uren: feit(12, 'u') }, dag('2022-01-01')), false, ['modules.uren | bi2021 3.1.3 | u', 'modules.nietAfgesloten | wi2021 6.4 | ']],
    ['Besluit art. 3.1: een dag voor de wet', () => pvtAfgerond({ uren: feit(12, 'u') }, dag('2021-12-31')), 'uren: buitenGeldigheid', []],
    ['Besluit art. 3.2: veertig uur en gesproken', () => mapAfgerond({ ...map, uren: feit(40, 'u') }, NU), true, ['modules.uren | ri2021 3.1 | u', mapSlot], mapVoorbehoud],
    ['Besluit art. 3.2: negenendertig uur is te weinig', () => mapAfgerond({ ...map, uren: feit(39, 'u') }, NU), false, ['modules.uren | ri2021 3.1 | u', mapSlot], mapVoorbehoud],
    ['Besluit art. 3.2 lid 3: uren van de intake tellen mee', () => mapAfgerond({ ...map, uren: feit(38, 'u'), urenIntake: feit(2, 'i') }, NU), true, ['modules.uren | ri2021 3.1, bi2021 3.2.3 | u, i', mapSlot], mapVoorbehoud],
    ['Besluit art. 3.2: zonder gesprek niet', () => mapAfgerond({ leerroute: map.leerroute, uren: feit(40, 'u') }, NU), false, ['modules.uren | ri2021 3.1 | u', 'modules.nietAfgesloten | bi2021 3.2 | '], mapVoorbehoud],
    ['Wi2021 art. 8 lid 3: geen MAP in de onderwijsroute', () => mapAfgerond({ ...map, leerroute: feit('onderwijs', 'route'), uren: feit(40, 'u') }, NU), 'nvt', ['modules.geenMap | wi2021 8.3 | route']],
    ['Wi2021 art. 6: in de zelfredzaamheidsroute wel', () => mapAfgerond({ ...map, leerroute: feit('z', 'route'), uren: feit(40, 'u') }, NU), true, ['modules.uren | ri2021 3.1 | u', mapSlot], mapVoorbehoud],
  ]
  toets(gevallen)

  it('Besluit art. 3.1 en 3.2: de stappen noemen de module, de uren en de dag', () => {
    expect(pvtAfgerond({ uren: feit(12, 'u'), afgesloten: slot }, NU).stappen.map((s) => s.waarden)).toEqual([
      { module: 'pvt', uren: 12, nodig: 12 },
      { module: 'pvt', dag: '2026-11-24' },
    ])
    expect(
      mapAfgerond({ leerroute: map.leerroute, uren: feit(40, 'u') }, NU).stappen.map((s) => s.waarden),
    ).toEqual([{ module: 'map', uren: 40, nodig: 40 }, { module: 'map' }])
  })
})

describe('examens', () => {
  const asiel = { doelgroep: 'asielstatushouder', onderdeel: 'lezen', gebruikt: 0 } as const
  const bij = (niveau: Niveau, pip: Niveau, gebruikt = 0) =>
    gratisOver({ ...asiel, gebruikt, niveau, niveauPip: feit(pip, 'pip') }, NU)
  const gratis = 'examen.gratis | bi2021 3.7, duo gratis examenpogingen | '
  const uitslag = (onderdeel: Taalonderdeel | 'knm', op: string, niveau?: Niveau) =>
    uitslagUiterlijk(feit({ onderdeel, op: dag(op), ...(niveau && { niveau }) }, 'examen'))
  const acht = 'examen.uitslag | duo Examenreglement art. 16 lid 3 | examen'
  const zestien = 'examen.uitslag | duo bericht van 31 juli 2026 | examen'

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 3.7: op het niveau van het plan', () => bij('A2', 'A2'), 2, [gratis]],
    ['Besluit art. 3.7: een niveau hoger', () => bij('B1', 'A2', 1), 1, [gratis]],
    ['Besluit art. 3.7: een niveau lager', () => bij('A2', 'B1'), 0, ['examen.onderNiveau | duo gratis examenpogingen | pip']],
    ['Besluit art. 3.7: na twee pogingen', () => bij('A2', 'A2', 2), 0, [gratis]],
    ['Besluit art. 3.7: na drie pogingen niet minder dan nul', () => bij('A2', 'A2', 3), 0, [gratis]],
    ['Besluit art. 3.7: KNM kent geen niveau', () => gratisOver({ ...asiel, onderdeel: 'knm' }, NU), 2, [gratis]],
    ['Besluit art. 3.7: zonder niveau van het plan', () => gratisOver({ ...asiel, niveau: 'B1' }, NU), 'pipVastgesteld: examen.niveau', []],
    ['Besluit art. 3.7: zonder niveau van het examen', () => gratisOver({ ...asiel, niveauPip: feit('B1', 'pip') }, NU), 'pipVastgesteld: examen.niveau', []],
    ['Besluit art. 3.7: gezinsmigranten betalen', () => gratisOver({ ...asiel, doelgroep: 'gezinsOfOverigeMigrant' }, NU), 'nvt', ['examen.zelfBetalen | bi2021 3.7, duo gratis examenpogingen | ']],
    ['Besluit art. 3.7: op de eerste dag van de wet', () => gratisOver({ ...asiel, onderdeel: 'knm' }, dag('2022-01-01')), 2, [gratis]],
    ['Examenreglement art. 16: spreken op A2, een dag voor het bericht', () => uitslag('spreken', '2026-07-30', 'A2'), '2026-09-24', [acht]],
    ['Examenreglement art. 16: spreken op A2, vanaf het bericht', () => uitslag('spreken', '2026-07-31', 'A2'), '2026-11-20', [zestien]],
    ['Examenreglement art. 16: schrijven op A2, vanaf het bericht', () => uitslag('schrijven', '2026-07-31', 'A2'), '2026-11-20', [zestien]],
    ['Examenreglement art. 16: luisteren op A2 valt er niet onder', () => uitslag('luisteren', '2026-07-31', 'A2'), '2026-09-25', [acht]],
    ['Examenreglement art. 16: KNM ook niet', () => uitslag('knm', '2026-07-31'), '2026-09-25', [acht]],
    ['Examenreglement art. 16: op B1 is het een staatsexamen', () => uitslag('spreken', '2026-07-31', 'B1'), 'nvt', ['examen.staatsexamen | duo Examenreglement art. 16 lid 3 | examen']],
    ['Examenreglement art. 16: op de eerste dag van de wet', () => uitslag('knm', '2022-01-01'), '2022-02-26', [acht]],
    ['Examenreglement art. 16: een dag eerder', () => uitslag('knm', '2021-12-31'), 'examenGedaan: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('Besluit art. 3.7: de stappen noemen niveau, pogingen en dag', () => {
    expect(bij('A2', 'B1').stappen[0]!.waarden).toEqual({ niveau: 'A2', nodig: 'B1' })
    expect(bij('B1', 'B1', 1).stappen[0]!.waarden).toEqual({ aantal: 2, gebruikt: 1, over: 1 })
    expect(uitslag('knm', '2026-07-31').stappen[0]!.waarden).toEqual({
      op: '2026-07-31',
      weken: 8,
      uiterlijk: '2026-09-25',
    })
  })
})

describe('begeleiding, woning en verrekenen', () => {
  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Wi2021 art. 13 lid 3: begeleiding vanaf de inschrijving', () => begeleidingVanaf({ doelgroep: 'asielstatushouder', ingeschreven: opDe('2026-03-01', 'in') }), '2026-03-01', ['begeleiding.vanaf | wi2021 13.3 | in']],
    ['Wi2021 art. 13 lid 1: niet voor wie geen asielstatushouder is', () => begeleidingVanaf({ doelgroep: 'gezinsOfOverigeMigrant', ingeschreven: opDe('2026-03-01', 'in') }), 'nvt', ['begeleiding.nietAsiel | wi2021 13.1 | ']],
    ['Huisvestingswet art. 28: tien weken na koppeling', () => huisvestingstermijn({ gekoppeld: opDe('2026-03-01', 'koppel'), asiel: true }), { begin: '2026-03-02', laatsteDag: '2026-05-10' }, ['huisvesting.plicht | hvw2014 28 | ', 'huisvesting.tienWeken | keten woonruimte binnen tien weken na koppeling | koppel'], ['huisvesting.ketenafspraak']],
    ['Huisvestingswet art. 28: ook wie niet voor asiel kwam en is gekoppeld', () => huisvestingstermijn({ gekoppeld: opDe('2026-03-01', 'koppel'), asiel: false }), { begin: '2026-03-02', laatsteDag: '2026-05-10' }, ['huisvesting.plicht | hvw2014 28 | ', 'huisvesting.tienWeken | keten woonruimte binnen tien weken na koppeling | koppel'], ['huisvesting.ketenafspraak']],
    ['Huisvestingswet art. 28: niet gekoppeld en geen asiel', () => huisvestingstermijn({ asiel: false }), 'nvt', ['huisvesting.nietGekoppeld | hvw2014 28 | ']],
    ['Huisvestingswet art. 28: asiel en nog niet gekoppeld', () => huisvestingstermijn({ asiel: true }), 'gekoppeld: huisvesting.gekoppeld', []],
    ['ketenafspraak: gekoppeld voor er een afspraak was', () => huisvestingstermijn({ gekoppeld: opDe('2012-12-31'), asiel: true }), 'gekoppeld: buitenGeldigheid', []],
    ['Gemeentewet art. 121: zonder verordening niet', () => verrekenenMag({}, NU), false, ['lokaal.geenVerordening | gemw 121, awb 4:93 | ']],
    ['Gemeentewet art. 121: de dag voor de verordening niet', () => verrekenenMag({ verordening: opDe('2026-11-25', 'v') }, NU), false, ['lokaal.verordeningLater | gemw 121, awb 4:93 | v']],
    ['Gemeentewet art. 121: vanaf haar eerste dag wel', () => verrekenenMag({ verordening: opDe('2026-11-24', 'v') }, NU), true, ['lokaal.verordening | gemw 121, awb 4:93 | v'], ['lokaal.beslagvrij']],
  ]
  toets(gevallen)

  it('Gemeentewet art. 121: de stap noemt de dag van de verordening', () => {
    expect(verrekenenMag({ verordening: opDe('2026-11-25') }, NU).stappen[0]!.waarden).toEqual({
      op: '2026-11-25',
    })
    expect(verrekenenMag({ verordening: opDe('2026-11-24') }, NU).stappen[0]!.waarden).toEqual({
      op: '2026-11-24',
    })
  })
})
