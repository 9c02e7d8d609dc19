/** Where facts or values fall short: each rule says which fact is missing and why, and never guesses. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { Oordeel } from '#core/explain.ts'
import { legtUit, op } from '#test/oordeel.ts'
import { boeteVanDuo, nieuweTermijn } from './boete-duo.ts'
import { gratisOver, uitslagUiterlijk } from './examen.ts'
import { intakeInAfwezigheid, intakeStand } from './intake.ts'
import { afschalenMag, leerrouteWijzigbaar } from './leerroute.ts'
import { type Modulestand, mapAfgerond, pvtAfgerond } from './modules.ts'
import { ontzorging } from './ontzorgen.ts'
import { type Pipinhoud, pipAanleverbaar, pipInhoud } from './pip-inhoud.ts'
import { plicht } from './plicht.ts'
import { taaleisTermijn, taaleisVerlaging, taaltoetsNodig } from './taaleis.ts'
import {
  type Inspanning,
  verlengingAanvragen,
  verlengingBeschikt,
  verlengingInspanning,
  verlengingZonderVerwijt,
} from './verlenging.ts'
import { aanvragen2013, inspanning2013, pvtTermijn2013, voldaanStand2013 } from './wi2013.ts'
import { boeteWi2013, leningKwijt, leningTot, nieuweTermijnWi2013 } from './wi2013-geld.ts'

const NU = dag('2026-11-24')
const LANG_GELEDEN = dag('1990-06-01')
const d = (t: string) => op(dag(t))
const oud = op(LANG_GELEDEN)
const migrant = 'gezinsOfOverigeMigrant' as const
const asiel = 'asielstatushouder' as const
const niveaus = { lezen: 'B1', luisteren: 'B1', schrijven: 'B1', spreken: 'B1' } as const
const inspanning: Inspanning = {
  doelgroep: migrant,
  examenniveau: niveaus,
  behaald: [],
  afgerond: [],
  leerroute: op('b1'),
  laatsteDag: d('2026-12-31'),
  lesuren: op(300),
}
const zonder = <T extends object, K extends keyof T>(o: T, ...k: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(o).filter(([naam]) => !k.includes(naam as K))) as Omit<T, K>
const plan: Pipinhoud = {
  doelgroep: asiel,
  leerroute: op('b1'),
  kind: op(false),
  bijstand: op(true),
  ingevuld: [],
}
const aanlevering = {
  doelgroep: asiel,
  dagtekening: NU,
  leerroute: 'b1',
  plichtSinds: dag('2026-01-01'),
} as const
const duo = { doelgroep: migrant, laatsteDag: d('2025-06-30'), open: ['map'] } as const
const fout2013 = {
  doelgroep: migrant,
  laatsteDag: d('2020-06-30'),
  onderdeel: 'examen',
  cursusuren: op(100),
  graad: op('nietAlles' as const),
} as const
const taal = { kennisgeving: d('2026-01-10'), hertoetsen: [], inkeergesprekEerst: true } as const
const module: Modulestand = { leerroute: op('b1'), uren: op(10) }

// biome-ignore format: one line a case reads as a table
const gevallen: readonly [artikel: string, fout: () => Oordeel<unknown>, feit: string, code: string][] = [
  ['Wi2021 art. 3: zonder vergunning', () => plicht({}, NU), 'vergunningVerleend', 'plicht.vergunning'],
  ['Wi2021 art. 3: zonder geboortedatum', () => plicht({ vergunning: op({ soort: 'asielBepaaldeTijd', op: dag('2024-01-05') }) }, NU), 'geboren', 'plicht.leeftijd'],
  ['Wi2021 art. 12 en Besluit art. 4.5: aanvragen vóór de wet', () => verlengingAanvragen(oud), 'pipVastgesteld', 'buitenGeldigheid'],
  ['Besluit art. 4.5: beslissen vóór de wet', () => verlengingBeschikt(oud), 'verlengingAangevraagd', 'buitenGeldigheid'],
  ['Besluit art. 4.4: zonder leerroute', () => verlengingInspanning(zonder(inspanning, 'leerroute')), 'pipVastgesteld', 'verlenging.leerroute'],
  ['Besluit art. 4.4: zonder termijn', () => verlengingInspanning(zonder(inspanning, 'laatsteDag')), 'pipVastgesteld', 'verlenging.termijn'],
  ['Besluit art. 4.4: termijn vóór de wet', () => verlengingInspanning({ ...inspanning, laatsteDag: oud }), 'pipVastgesteld', 'buitenGeldigheid'],
  ['Besluit art. 4.4 lid 2: zonder aanwezigheid', () => verlengingInspanning({ ...inspanning, doelgroep: asiel }), 'aanwezigheid', 'verlenging.lessen'],
  ['Besluit art. 4.4 lid 3: zonder uren', () => verlengingInspanning(zonder(inspanning, 'lesuren')), 'uren', 'verlenging.uren'],
  ['Wi2021 art. 12: lengte bij ziekte', () => verlengingZonderVerwijt({ grond: op('ziekte'), termijn: { begin: dag('2024-01-01'), laatsteDag: NU } }), 'termijnVerlengd', 'verlenging.duur'],
  ['Wi2021 art. 12: bevalling zonder dag', () => verlengingZonderVerwijt({ grond: op('bevalling'), termijn: { begin: dag('2024-01-01'), laatsteDag: NU } }), 'bevallen', 'verlenging.bevallen'],
  ['Wi2021 art. 12: bevalling vóór de wet', () => verlengingZonderVerwijt({ grond: op('bevalling'), termijn: { begin: LANG_GELEDEN, laatsteDag: LANG_GELEDEN }, bevallen: oud }), 'bevallen', 'buitenGeldigheid'],
  ['Wi2021 art. 15: zonder leerroute', () => pipInhoud(zonder(plan, 'leerroute')), 'leerroute', 'pipinhoud.leerroute'],
  ['Wi2021 art. 15: zonder gezin', () => pipInhoud(zonder(plan, 'kind')), 'inHuishouden', 'intake.kind'],
  ['Wi2021 art. 15: zonder bijstand', () => pipInhoud(zonder(plan, 'bijstand')), 'bijstand', 'pipinhoud.bijstand'],
  ['voorwaarden DUO: zonder vestiging', () => pipAanleverbaar(aanlevering), 'ingeschreven', 'pipinhoud.gevestigd'],
  ['Wi2021 art. 24: zonder termijn', () => boeteVanDuo(zonder(duo, 'laatsteDag'), NU), 'pipVastgesteld', 'duoboete.termijn'],
  ['Wi2021 art. 24: termijn vóór de wet', () => boeteVanDuo({ ...duo, laatsteDag: oud }, NU), 'pipVastgesteld', 'buitenGeldigheid'],
  ['Wi2021 art. 24: PVT en MAP samen', () => boeteVanDuo({ ...duo, open: ['pvt', 'map'] }, NU), 'besluitDuo', 'duoboete.beide'],
  ['Wi2021 art. 25: bedrag voor de leerroute', () => boeteVanDuo({ ...duo, open: ['leerroute'] }, NU), 'besluitDuo', 'duoboete.tabel'],
  ['Wi2021 art. 24: asielstatushouder', () => boeteVanDuo({ ...duo, doelgroep: asiel }, NU), 'besluitDuo', 'duoboete.asiel'],
  ['Wi2021 art. 25: boete vóór de wet', () => nieuweTermijn({ bekendgemaakt: oud, leerroute: 'b1', open: ['map'] }), 'besluitDuo', 'buitenGeldigheid'],
  ['Wi2021 art. 25: zonder examens', () => nieuweTermijn({ bekendgemaakt: d('2026-01-01'), leerroute: 'b1', open: ['leerroute'] }), 'examenresultaat', 'nieuweTermijn.examens'],
  ['Wi2021 art. 25: zonder uren', () => nieuweTermijn({ bekendgemaakt: d('2026-01-01'), leerroute: 'z', open: ['leerroute'] }), 'uren', 'nieuweTermijn.uren'],
  ['Wi2013 art. 7: na 2021', () => voldaanStand2013({ plichtigSinds: d('2022-01-01'), behaald: [], vrij: [] }), 'vergunningVerleend', 'wi2013.andereWet'],
  ['Wi2013 art. 7: vóór 2013', () => voldaanStand2013({ plichtigSinds: oud, behaald: [], vrij: [] }), 'vergunningVerleend', 'wi2013.andereWet'],
  ['Wi2013 art. 7a: zonder inschrijving', () => pvtTermijn2013({ plichtigSinds: d('2018-01-01') }), 'ingeschreven', 'wi2013.ingeschreven'],
  ['Wi2013 art. 7b: aanvragen vóór de wet', () => aanvragen2013(oud), 'vergunningVerleend', 'buitenGeldigheid'],
  ['Wi2013 art. 6: zonder uren', () => inspanning2013({ pogingen: op(4) }, 'ontheffing'), 'uren', 'afschalen.uren'],
  ['Wi2013 art. 6: zonder pogingen', () => inspanning2013({ uren: op(600) }, 'ontheffing'), 'examenresultaat', 'wi2013.pogingen'],
  ['Wi2013 art. 6: drie of vier pogingen', () => inspanning2013({ uren: op(600), pogingen: op(3) }, 'ontheffing'), 'besluitDuo', 'wi2013.drieOfVier'],
  ['Wi2013 art. 31: zonder uren', () => boeteWi2013(zonder(fout2013, 'cursusuren'), NU), 'uren', 'afschalen.uren'],
  ['Wi2013 art. 31: zonder inspanning', () => boeteWi2013(zonder(fout2013, 'graad'), NU), 'examenresultaat', 'wi2013.pogingen'],
  ['Wi2013 art. 31: vóór de wet', () => boeteWi2013({ ...fout2013, laatsteDag: oud }, NU), 'vergunningVerleend', 'buitenGeldigheid'],
  ['Wi2013 art. 28: PVT vóór de wet', () => boeteWi2013({ ...fout2013, onderdeel: 'pvt', laatsteDag: oud }, NU), 'vergunningVerleend', 'buitenGeldigheid'],
  ['Wi2013 art. 32: vóór de wet', () => nieuweTermijnWi2013(oud, 'examen'), 'besluitDuo', 'buitenGeldigheid'],
  ['Wi2013 art. 16: lening, nog niet klaar', () => leningKwijt({ doelgroep: asiel, laatsteDag: d('2020-01-01') }), 'plichtVoldaan', 'wi2013.klaar'],
  ['Wi2013 art. 16: lening, te laat klaar', () => leningKwijt({ doelgroep: asiel, laatsteDag: d('2020-01-01'), klaar: d('2020-01-02') }), 'besluitDuo', 'wi2013.leningLaat'],
  ['Wi2013 art. 16: lening vóór de wet', () => leningTot(oud), 'vergunningVerleend', 'buitenGeldigheid'],
  ['Participatiewet art. 18b lid 2: zonder jaren onderwijs', () => taaltoetsNodig({}, NU), 'onderwijsjaren', 'taaleis.jaren'],
  ['Participatiewet art. 18b lid 2: vóór de wet', () => taaltoetsNodig({ jarenOnderwijs: op(4) }, LANG_GELEDEN), 'onderwijsjaren', 'buitenGeldigheid'],
  ['Participatiewet art. 18b lid 3: vóór de wet', () => taaleisTermijn('toets', oud), 'bijstandAangevraagd', 'buitenGeldigheid'],
  ['Participatiewet art. 18b lid 4: zonder kennisgeving', () => taaleisVerlaging(zonder(taal, 'kennisgeving'), NU), 'vermoedenGemeld', 'taaleis.kennisgeving'],
  ['Participatiewet art. 18b lid 4: kennisgeving nog niet', () => taaleisVerlaging(taal, dag('2026-01-09')), 'vermoedenGemeld', 'taaleis.kennisgeving'],
  ['Participatiewet art. 18b: vóór de wet', () => taaleisVerlaging({ ...taal, kennisgeving: oud }, NU), 'vermoedenGemeld', 'buitenGeldigheid'],
  ['Participatiewet art. 18b lid 6: op de laatste dag van de maand', () => taaleisVerlaging(taal, dag('2026-02-10')), 'taallesBegonnen', 'taaleis.maandLoopt'],
  ['Baarn: geen verlaging zonder inkeergesprek', () => taaleisVerlaging(taal, dag('2026-02-11')), 'inkeergesprekGevoerd', 'taaleis.inkeergesprek'],
  ['Participatiewet art. 18b lid 10: zonder nieuwe toets', () => taaleisVerlaging({ ...taal, inkeergesprekEerst: false }, NU), 'taaltoetsAfgenomen', 'taaleis.hertoets'],
  ['Participatiewet art. 56a: zonder bijstand', () => ontzorging({ wet: 'wi2021', vergunning: op('asielBepaaldeTijd') }), 'bijstandToegekend', 'ontzorgen.bijstand'],
  ['Participatiewet art. 56a: vóór de wet', () => ontzorging({ wet: 'wi2021', vergunning: op('asielBepaaldeTijd'), bijstandVanaf: oud }), 'bijstandToegekend', 'buitenGeldigheid'],
  ['Besluit art. 3.7: zonder niveau', () => gratisOver({ doelgroep: asiel, onderdeel: 'lezen', gebruikt: 0 }, NU), 'pipVastgesteld', 'examen.niveau'],
  ['Besluit art. 3.7: vóór de wet', () => gratisOver({ doelgroep: asiel, onderdeel: 'knm', gebruikt: 0 }, LANG_GELEDEN), 'pipVastgesteld', 'buitenGeldigheid'],
  ['uitslag: zonder niveau', () => uitslagUiterlijk(op({ onderdeel: 'lezen', op: NU })), 'examenGedaan', 'examen.niveauExamen'],
  ['uitslag: vóór de wet', () => uitslagUiterlijk(op({ onderdeel: 'knm', op: LANG_GELEDEN })), 'examenGedaan', 'buitenGeldigheid'],
  ['Wi2021 art. 14 lid 3: zonder gezin', () => intakeStand({ gedaan: [] }, NU), 'inHuishouden', 'intake.kind'],
  ['Wi2021 art. 14: vóór de wet', () => intakeStand({ gedaan: [], kind: op(true) }, LANG_GELEDEN), 'intakeAfgerond', 'buitenGeldigheid'],
  ['Wi2021 art. 14 lid 2: zonder oproep', () => intakeInAfwezigheid([], NU), 'intakeGepland', 'intake.oproep'],
  ['Wi2021 art. 14 lid 2: vóór de wet', () => intakeInAfwezigheid([op({ op: LANG_GELEDEN, tot: LANG_GELEDEN, verschenen: false })], LANG_GELEDEN), 'intakeGepland', 'buitenGeldigheid'],
  ['Wi2021 art. 17 lid 2: zonder begin', () => leerrouteWijzigbaar({ van: 'b1', naar: 'z' }, NU), 'pipVastgesteld', 'leerroute.begin'],
  ['Wi2021 art. 17 lid 2: vóór de wet', () => leerrouteWijzigbaar({ van: 'b1', naar: 'z', begin: oud }, NU), 'pipVastgesteld', 'buitenGeldigheid'],
  ['Wi2021 art. 17 lid 3: zonder leerroute', () => afschalenMag({}, NU), 'pipVastgesteld', 'afschalen.leerroute'],
  ['Wi2021 art. 17 lid 3: zonder uren', () => afschalenMag({ leerroute: op('b1') }, NU), 'uren', 'afschalen.uren'],
  ['Besluit art. 5.5: vóór de wet', () => afschalenMag({ leerroute: op('b1'), uren: op(600) }, LANG_GELEDEN), 'uren', 'buitenGeldigheid'],
  ['Wi2021 art. 17 lid 3: zonder inspanning', () => afschalenMag({ leerroute: op('b1'), uren: op(600) }, NU), 'inspanning', 'afschalen.inspanning'],
  ['Wi2021 art. 6: zonder leerroute', () => mapAfgerond(zonder(module, 'leerroute'), NU), 'pipVastgesteld', 'voldaan.leerroute'],
  ['Wi2021 art. 6: zonder uren MAP', () => mapAfgerond(zonder(module, 'uren'), NU), 'uren', 'modules.mapUren'],
  ['Wi2021 art. 6: zonder uren PVT', () => pvtAfgerond(zonder(module, 'uren'), NU), 'uren', 'modules.pvtUren'],
  ['Wi2021 art. 6: vóór de wet', () => mapAfgerond(module, LANG_GELEDEN), 'uren', 'buitenGeldigheid'],
]

describe('wat ontbreekt, wordt genoemd', () => {
  it.each(gevallen)('%s', (_, reken, feit, code) => {
    const o = reken()
    legtUit(o)
    expect(o).toMatchObject({ soort: 'onbepaald', ontbreekt: [{ feit, code }] })
  })
})
