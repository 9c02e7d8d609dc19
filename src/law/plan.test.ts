/** The plan: its term by the text of each year, what it must hold, and the relief from money worries beside it. */
import { describe, expect, it } from 'vitest'
import { feit, type Geval, gronden, opDe, toets, uitkomst, waarden } from '#test/oordeel.ts'
import { type OntzorgInvoer, ontzorging } from './ontzorgen.ts'
import { type PipInvoer, pipTermijn } from './pip.ts'
import { type Pipinhoud, type Pipveld, pipInhoud } from './pip-inhoud.ts'
import { vergunningsoorten } from './plicht.ts'

describe('Besluit art. 5.3: de termijn voor het plan', () => {
  const migrant = (meer: Partial<PipInvoer>) => pipTermijn({ doelgroep: 'gezinsOfOverigeMigrant', ...meer })
  const asiel = (meer: Partial<PipInvoer>) => pipTermijn({ doelgroep: 'asielstatushouder', ...meer })
  const k = opDe('2026-01-05', 'kennis')
  const kennis = 'pip.kennisgeving | bi2021 5.3.1 | kennis'
  const tien = (feiten: string, artikel = 'bi2021 5.3.1') => `pip.tienWeken | ${artikel} | ${feiten}`
  const dagen = { begin: '2026-01-06', laatsteDag: '2026-03-16' }
  const vraag = { kennisgeving: k, informatieGevraagd: opDe('2026-03-16', 'vraag') }

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['lid 1: tien weken na de kennisgeving', () => migrant({ kennisgeving: k }), dagen, [kennis, tien('kennis')]],
    ['lid 1: op dezelfde dag ingeschreven verandert niets', () => asiel({ kennisgeving: k, ingeschreven: opDe('2026-01-05', 'in') }), dagen, [kennis, tien('kennis')]],
    ['lid 1: een dag later ingeschreven telt vanaf die dag', () => asiel({ kennisgeving: k, ingeschreven: opDe('2026-01-06', 'in') }), { begin: '2026-01-07', laatsteDag: '2026-03-17' }, [kennis, 'pip.laterIngeschreven | bi2021 5.3.1 | in', tien('in')]],
    ['lid 1: een asielstatushouder zonder inschrijving', () => asiel({ kennisgeving: k }), 'ingeschreven: pip.ingeschreven', [kennis]],
    ['lid 1: zonder kennisgeving', () => asiel({ ingeschreven: k }), 'kennisgevingOntvangen: pip.kennisgeving', []],
    ['lid 1, tekst 2022: kennisgeving op de laatste dag ervan, zonder inschrijving', () => migrant({ kennisgeving: opDe('2022-12-31') }), 'ingeschreven: pip.inschrijving', []],
    ['lid 1, tekst 2022: de inschrijving telt', () => migrant({ kennisgeving: opDe('2022-06-01'), ingeschreven: opDe('2022-06-07', 'in') }), { begin: '2022-06-08', laatsteDag: '2022-08-16' }, ['pip.inschrijving | bi2022 5.3.1 | in', tien('in', 'bi2022 5.3.1')]],
    ['lid 1, tekst 2022: ingeschreven op de laatste dag ervan', () => migrant({ kennisgeving: opDe('2022-06-01'), ingeschreven: opDe('2022-12-31', 'in') }), { begin: '2023-01-01', laatsteDag: '2023-03-13' }, ['pip.inschrijving | bi2022 5.3.1 | in', tien('in', 'bi2022 5.3.1'), 'atw.verlengd | atw 1.1 | ', 'atw.verlengd | atw 1.1 | '], ['pip.overgang']],
    ['lid 1: ingeschreven op de eerste dag van de tekst van 2023', () => migrant({ kennisgeving: opDe('2022-06-01'), ingeschreven: opDe('2023-01-01', 'in') }), { begin: '2023-01-02', laatsteDag: '2023-03-13' }, ['pip.inschrijving | bi2021 5.3.1 | in', tien('in'), 'atw.verlengd | atw 1.1 | ']],
    ['lid 3: verhuisd met plan', () => asiel({ verhuisdMetPlan: opDe('2026-01-05', 'verhuisd') }), dagen, ['pip.verhuizing | bi2021 5.3.3 | verhuisd', tien('verhuisd', 'bi2021 5.3.3')]],
    ['lid 3: verhuisd met plan op de eerste dag van de tekst van 2023', () => asiel({ verhuisdMetPlan: opDe('2023-01-02', 'verhuisd') }), { begin: '2023-01-03', laatsteDag: '2023-03-13' }, ['pip.verhuizing | bi2021 5.3.3 | verhuisd', tien('verhuisd', 'bi2021 5.3.3')]],
    ['lid 2, tekst 2022: verhuisd met plan', () => asiel({ verhuisdMetPlan: opDe('2022-06-07', 'verhuisd') }), { begin: '2022-06-08', laatsteDag: '2022-08-16' }, ['pip.verhuizing | bi2022 5.3.2 | verhuisd', tien('verhuisd', 'bi2022 5.3.2')]],
    ['lid 3: verhuisd voor de wet gold', () => asiel({ verhuisdMetPlan: opDe('2021-12-31', 'verhuisd') }), 'kennisgevingOntvangen: buitenGeldigheid', ['pip.verhuizing | bi2021 5.3.3 | verhuisd']],
    ['lid 2: gevraagd op de laatste dag en nog niets ontvangen', () => migrant(vraag), 'informatieDerdeOntvangen: pip.informatie', [kennis, tien('kennis'), 'pip.wachtOpInformatie | bi2021 5.3.2 | vraag']],
    ['lid 2: gevraagd een dag na de laatste dag', () => migrant({ ...vraag, informatieGevraagd: opDe('2026-03-17', 'vraag') }), dagen, [kennis, tien('kennis')]],
    ['lid 2: ontvangen voor het gevraagd was, telt niet als antwoord', () => migrant({ ...vraag, informatieOntvangen: opDe('2026-03-15', 'antwoord') }), 'informatieDerdeOntvangen: pip.informatie', [kennis, tien('kennis'), 'pip.wachtOpInformatie | bi2021 5.3.2 | vraag']],
    ['lid 2: ontvangen op de dag van vragen', () => migrant({ ...vraag, informatieOntvangen: opDe('2026-03-16', 'antwoord') }), { ...dagen, laatsteDag: '2026-03-30' }, [kennis, tien('kennis'), 'pip.tweeWeken | bi2021 5.3.2 | antwoord']],
    ['lid 2: twee weken die op de laatste dag eindigen, verlengen niet', () => migrant({ kennisgeving: k, informatieGevraagd: opDe('2026-02-01'), informatieOntvangen: opDe('2026-03-02', 'antwoord') }), dagen, [kennis, tien('kennis')]],
    ['lid 2: twee weken die een dag later eindigen wel', () => migrant({ kennisgeving: k, informatieGevraagd: opDe('2026-02-01'), informatieOntvangen: opDe('2026-03-03', 'antwoord') }), { ...dagen, laatsteDag: '2026-03-17' }, [kennis, tien('kennis'), 'pip.tweeWeken | bi2021 5.3.2 | antwoord']],
    ['lid 2: uitstel bestaat sinds 2023; gevraagd in 2022 stelt niet uit', () => migrant({ kennisgeving: opDe('2022-11-01'), ingeschreven: opDe('2022-11-01', 'in'), informatieGevraagd: opDe('2022-12-31') }), { begin: '2022-11-02', laatsteDag: '2023-01-10' }, ['pip.inschrijving | bi2022 5.3.1 | in', tien('in', 'bi2022 5.3.1')], ['pip.overgang']],
    ['lid 2: gevraagd op 1 januari 2023 stelt uit, en de overgang blijft gezegd', () => migrant({ kennisgeving: opDe('2022-11-01'), ingeschreven: opDe('2022-11-01', 'in'), informatieGevraagd: opDe('2023-01-01'), informatieOntvangen: opDe('2023-01-10', 'antwoord') }), { begin: '2022-11-02', laatsteDag: '2023-01-24' }, ['pip.inschrijving | bi2022 5.3.1 | in', tien('in', 'bi2022 5.3.1'), 'pip.tweeWeken | bi2021 5.3.2 | antwoord'], ['pip.overgang']],
    ['lid 2: te vroeg ontvangen om te verlengen, en de overgang blijft gezegd', () => migrant({ kennisgeving: opDe('2022-11-01'), ingeschreven: opDe('2022-11-01', 'in'), informatieGevraagd: opDe('2023-01-01'), informatieOntvangen: opDe('2023-01-01', 'antwoord') }), { begin: '2022-11-02', laatsteDag: '2023-01-16' }, ['pip.inschrijving | bi2022 5.3.1 | in', tien('in', 'bi2022 5.3.1'), 'pip.tweeWeken | bi2021 5.3.2 | antwoord', 'atw.verlengd | atw 1.1 | '], ['pip.overgang']],
  ]
  toets(gevallen)

  it('lid 1 en 2: de stappen noemen dag, weken en einde', () => {
    const o = migrant({ ...vraag, informatieOntvangen: opDe('2026-03-17') })
    expect(waarden(o)).toEqual([
      { dag: '2026-01-05' },
      { vanaf: '2026-01-05', weken: 10, tot: '2026-03-16' },
      { vanaf: '2026-03-17', weken: 2, tot: '2026-03-31' },
    ])
    expect(waarden(migrant(vraag)).at(-1)).toEqual({ gevraagd: '2026-03-16' })
    expect(waarden(asiel({ kennisgeving: k, ingeschreven: opDe('2026-01-06') }))[1]).toEqual({
      kennisgeving: '2026-01-05',
      dag: '2026-01-06',
    })
  })
})

describe('Wi2021 art. 15: wat het plan bevat', () => {
  const velden: readonly [Pipveld, string][] = [
    ['leerroute', 'wi2021 15.1.a'],
    ['ondersteuning', 'wi2021 15.1.b'],
    ['intensiteitPvt', 'wi2021 15.1.c'],
    ['intensiteitMap', 'wi2021 15.1.c'],
    ['voorschools', 'wi2021 15.1.d'],
    ['intensiteitLeerroute', 'wi2021 15.2'],
    ['voortgangsgesprekken', 'bi2021 5.3.4'],
    ['bijstand', 'wi2021 15.3'],
  ]
  const vol: Pipinhoud = {
    doelgroep: 'asielstatushouder',
    leerroute: feit('b1', 'leerroute'),
    kind: feit(true, 'kind'),
    bijstand: feit(true, 'uitkering'),
    ingevuld: [],
  }
  const nodig = (meer: Partial<Pipinhoud>) => {
    const o = pipInhoud({ ...vol, ...meer })
    return o.soort === 'bepaald' ? o.stappen.map((s) => s.waarden.veld) : o.soort
  }
  const zonder = (veld: Pipveld) => velden.map(([v]) => v).filter((v) => v !== veld)
  const ingevuld = velden
    .filter(([v]) => v !== 'leerroute')
    .map(([v]) => feit(v as Exclude<Pipveld, 'leerroute'>, v))

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['lid 1–3: met alles leeg staat elk veld open behalve de leerroute', () => pipInhoud(vol), { volledig: false, open: zonder('leerroute') }, velden.map(([v, a]) => (v === 'leerroute' ? `pipinhoud.ingevuld | ${a} | leerroute` : `pipinhoud.leeg | ${a} | `))],
    ['lid 1–3: met alles ingevuld is het volledig', () => pipInhoud({ ...vol, ingevuld }), { volledig: true, open: [] }, velden.map(([v, a]) => `pipinhoud.ingevuld | ${a} | ${v}`)],
    ['lid 1–3: één veld leeg is niet volledig', () => pipInhoud({ ...vol, ingevuld: ingevuld.slice(1) }), { volledig: false, open: ['ondersteuning'] }, velden.map(([v, a]) => (v === 'ondersteuning' ? `pipinhoud.leeg | ${a} | ` : `pipinhoud.ingevuld | ${a} | ${v}`))],
  ]
  toets(gevallen)

  it.each<[string, Partial<Pipinhoud>, Pipveld]>([
    ['art. 8 lid 3: in de onderwijsroute geen MAP', { leerroute: feit('onderwijs', 'r') }, 'intensiteitMap'],
    [
      'art. 15 lid 1 onder d: zonder kind geen voorschoolse educatie',
      { kind: feit(false, 'k') },
      'voorschools',
    ],
    [
      'art. 15 lid 2: alleen voor asielstatushouders de intensiteit van de route',
      { doelgroep: 'gezinsOfOverigeMigrant' },
      'intensiteitLeerroute',
    ],
    ['art. 15 lid 3: zonder bijstand geen beschikkingen', { bijstand: feit(false, 'b') }, 'bijstand'],
  ])('%s', (_, meer, veld) => {
    expect(nodig(meer)).toEqual(zonder(veld))
    expect(nodig({})).toEqual(velden.map(([v]) => v))
  })
})

describe('Participatiewet art. 56a: ontzorgen', () => {
  const bij = (meer: Partial<OntzorgInvoer> = {}) =>
    ontzorging({
      wet: 'wi2021',
      vergunning: feit('asielBepaaldeTijd', 'permit'),
      bijstandVanaf: opDe('2026-01-31', 'bijstand'),
      ...meer,
    })
  const zes = 'ontzorgen.maanden | pw 56a.2 | bijstand'
  const geenKeuze = 'ontzorgen.geenKeuze | pw 56a.2 | '
  const uit = (laatsteDag: string, betaalt = true) => ({ begin: '2026-01-31', laatsteDag, betaalt })

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['lid 2: zes maanden, zonder keuze van de gemeente', () => bij(), uit('2026-07-30'), [zes, geenKeuze]],
    ['lid 2: de bijstand eindigt op de laatste dag van de zes maanden', () => bij({ bijstandTotEnMet: opDe('2026-07-30', 'einde') }), uit('2026-07-30'), [zes, geenKeuze]],
    ['lid 2: de bijstand eindigt een dag eerder', () => bij({ bijstandTotEnMet: opDe('2026-07-29', 'einde') }), uit('2026-07-29'), [zes, 'ontzorgen.bijstandEindigt | pw 56a.2 | einde', geenKeuze]],
    ['lid 2: de bijstand eindigt later', () => bij({ bijstandTotEnMet: opDe('2026-08-30', 'einde') }), uit('2026-07-30'), [zes, geenKeuze]],
    ['lid 2: de gemeente koos betalen', () => bij({ vasteLasten: feit(true, 'keuze') }), uit('2026-07-30'), [zes, 'ontzorgen.betaalt | pw 56a.2 | keuze']],
    ['brief van 2023: de gemeente koos maatwerk', () => bij({ vasteLasten: feit(false, 'keuze') }), uit('2026-07-30', false), [zes, 'ontzorgen.maatwerk | ontzorgen2023 vaste lasten, pw 56a.2 | keuze'], ['ontzorgen.vooruitlopend']],
    ['lid 1: niet onder de oude wet', () => bij({ wet: 'wi2013' }), 'nvt', ['ontzorgen.oudeWet | pw 56a.1 | ']],
    ['lid 2: bijstand op de eerste dag van de wet', () => bij({ bijstandVanaf: opDe('2022-01-01', 'bijstand') }), { begin: '2022-01-01', laatsteDag: '2022-06-30', betaalt: true }, [zes, geenKeuze]],
    ['lid 2: bijstand een dag eerder', () => bij({ bijstandVanaf: opDe('2021-12-31') }), 'bijstandToegekend: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it.each(vergunningsoorten)('lid 1: alleen met een asielvergunning voor bepaalde tijd; met %s', (soort) => {
    const o = bij({ vergunning: feit(soort, 'permit') })
    if (soort === 'asielBepaaldeTijd') expect(o.soort).toBe('bepaald')
    else expect(gronden(o)).toEqual(['ontzorgen.andereVergunning | pw 56a.1 | permit'])
  })

  it('lid 2: de stappen noemen maanden en laatste dag', () => {
    const o = bij({ bijstandTotEnMet: opDe('2026-03-01') })
    expect(uitkomst(o)).toEqual(uit('2026-03-01'))
    expect(waarden(o).slice(0, 2)).toEqual([
      { vanaf: '2026-01-31', maanden: 6, tot: '2026-07-30' },
      { tot: '2026-03-01' },
    ])
  })
})
