/** What cannot be recorded of exams, hours, exemptions and the route, each with what to do. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { facts, newFact, type Rij } from '#test/facts.ts'
import { checkFact } from './decide.ts'
import type { NieuwFeit } from './facts.ts'

const rijen: Rij[] = [
  ['dossierGeopend', '2024-06-01'],
  ['pipVastgesteld', '2024-11-01', { leerroute: 'b1' }],
  ['cursusurenGevolgd', '2025-03-31', { vanaf: '2025-01-01', uren: 100, waar: 'les' }],
  ['leerrouteGewijzigd', '2025-06-01', { leerroute: 'z', grond: 'binnenTijdvak' }],
]
const weigering = (nieuw: NieuwFeit, met = facts(...rijen)) => {
  const w = checkFact(met, nieuw, { rol: 'klantmanager', dag: dag('2026-11-24') })
  return w?.code === 'feitKanNiet' ? `${w.waarden.regel}: ${w.waarden.toelichting}` : w?.code
}
const D = dag('2025-10-01')
const lezen = { onderdeel: 'lezen', niveau: 'B1' } as const
const corrigeert = { vervangt: 'feit-3' as FeitId, reden: 'verkeerdIngevoerd' as const }
const uren = (
  vanaf: string,
  op: string,
  aantal: number,
  waar: 'les' | 'eerderOnderwijs' = 'les',
  meer = {},
) => newFact('cursusurenGevolgd', op, { vanaf: dag(vanaf), uren: aantal, waar }, meer)

describe('wat van examens, uren en leerroute niet kan', () => {
  it.each<[string, NieuwFeit, RegExp]>([
    [
      'een examendag vóór de aanmelding',
      newFact('examenAangemeld', '2025-10-02', { ...lezen, datum: D }),
      /^datum/,
    ],
    [
      'een taalexamen zonder niveau',
      newFact('examenAangemeld', D, { onderdeel: 'lezen', datum: D }),
      /kies ook het niveau/,
    ],
    [
      'KNM met een niveau',
      newFact('examenresultaatBekend', D, { onderdeel: 'knm', niveau: 'B1', resultaat: 'geslaagd' }),
      /heeft geen niveau/,
    ],
    [
      'een taalresultaat zonder niveau',
      newFact('examenresultaatBekend', D, { onderdeel: 'spreken', resultaat: 'gezakt' }),
      /kies ook het niveau/,
    ],
    [
      'geen resultaat zonder reden',
      newFact('examenresultaatBekend', D, { ...lezen, resultaat: 'geen' }),
      /^resultaat/,
    ],
    [
      'een resultaat met reden',
      newFact('examenresultaatBekend', D, { ...lezen, resultaat: 'gezakt', redenGeenResultaat: 'absent' }),
      /^resultaat/,
    ],
    ['een periode achterstevoren', uren('2025-10-02', D, 5), /^periode: De eerste dag/],
    ['meer uren dan er in passen', uren('2025-10-01', D, 13), /^uren: 13 uur past niet in één dag/],
    [
      'meer participatie-uren dan er in passen',
      newFact('participatieurenGevolgd', D, { vanaf: dag('2025-09-30'), uren: 25 }),
      /25 uur past niet in 2 dagen/,
    ],
    [
      'lessen over dezelfde dagen',
      uren('2025-03-31', '2025-04-30', 10),
      /Van 1 januari 2025 tot en met 31 maart 2025 staan al uren/,
    ],
    [
      'een gedeeltelijke ontheffing zonder onderdeel',
      newFact('ontheffingVerleend', D, { omvang: 'gedeeltelijk', grond: 'MED' }),
      /^onderdeel/,
    ],
    [
      'een volledige vrijstelling met onderdeel',
      newFact('vrijstellingVerleend', D, { omvang: 'volledig', reden: 'DIP', onderdeel: 'knm' }),
      /^onderdeel/,
    ],
    [
      'een niveau bij KNM',
      newFact('vrijstellingVerleend', D, {
        omvang: 'gedeeltelijk',
        reden: 'GED',
        onderdeel: 'knm',
        niveau: 'A2',
      }),
      /^niveau/,
    ],
    [
      'uren die iemand aankan bij lezen',
      newFact('ontheffingVerleend', D, {
        omvang: 'gedeeltelijk',
        grond: 'MED',
        onderdeel: 'lezen',
        urenBelastbaarheid: 5,
      }),
      /^ontheffing/,
    ],
    [
      'de leerroute die al geldt',
      newFact('leerrouteGewijzigd', D, { leerroute: 'z', grond: 'binnenTijdvak' }),
      /^leerroute/,
    ],
    ['een afgerond traject dat nooit begon', newFact('taalschakeltrajectAfgerond', D, {}), /^volgorde/],
  ])('%s', (_, feit, fout) => expect(weigering(feit)).toMatch(fout))

  it.each<[string, NieuwFeit]>([
    ['KNM zonder niveau', newFact('examenresultaatBekend', D, { onderdeel: 'knm', resultaat: 'geslaagd' })],
    ['aanmelden op de dag zelf', newFact('examenAangemeld', D, { ...lezen, datum: D })],
    [
      'geen resultaat met reden',
      newFact('examenresultaatBekend', D, { ...lezen, resultaat: 'geen', redenGeenResultaat: 'absent' }),
    ],
    ['precies twaalf uur op een dag', uren('2025-10-01', D, 12)],
    ['lessen die aansluiten', uren('2025-04-01', '2025-04-30', 10)],
    ['de uren zelf corrigeren', uren('2025-01-01', '2025-03-31', 90, 'les', corrigeert)],
    ['terug naar B1', newFact('leerrouteGewijzigd', D, { leerroute: 'b1', grond: 'bijzonderGeval' })],
    [
      'ontheven van participatie tot wat kan',
      newFact('ontheffingVerleend', D, {
        omvang: 'gedeeltelijk',
        grond: 'MED',
        onderdeel: 'participatie',
        urenBelastbaarheid: 0,
      }),
    ],
    [
      'vrij van lezen op A2',
      newFact('vrijstellingVerleend', D, {
        omvang: 'gedeeltelijk',
        reden: 'GED',
        onderdeel: 'lezen',
        niveau: 'A2',
      }),
    ],
  ])('wel: %s', (_, feit) => expect(weigering(feit)).toBeUndefined())
})
