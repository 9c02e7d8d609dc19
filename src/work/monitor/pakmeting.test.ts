/** Figures counted from packed facts are those of the slow way: the full fold of every fact, the law asked in whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { facts, type Rij } from '#test/facts.ts'
import {
  beoordeel,
  type Feit,
  fold,
  Oordelen,
  Pakdossier,
  pak,
  type Termijnsoort,
} from '#work/dossier/index.ts'
import { Blik } from './blik.ts'
import { geleverd } from './geleverd.ts'
import { meter } from './meten.ts'

const BEGIN = dag('2022-01-01')
const { indicatoren } = geleverd.set
const mogelijk: readonly (readonly [string, object])[] = [
  ['geboren', { geboortedatum: '1990-05-05', geslacht: 'vrouw' }],
  ['vergunningVerleend', { soort: 'asielBepaaldeTijd' }],
  ['vergunningVerleend', { soort: 'gezinshereniging' }],
  ['gekoppeld', { opvang: 'coa' }],
  ['sleutelOvergedragen', {}],
  ['ingeschreven', { gemeente: 'GM0308' }],
  ['kennisgevingOntvangen', {}],
  ['pipVastgesteld', { leerroute: 'b1' }],
  ['pipVastgesteld', { leerroute: 'z' }],
  ['lessenGestart', {}],
  ['begeleidingGestart', {}],
  ['begeleidingOvergedragen', {}],
  ['bijstandToegekend', {}],
  ['participatieverklaringOndertekend', {}],
  ['vertrokken', { naar: 'buitenland' }],
  ['plichtVoldaan', {}],
]
/** A history: facts on days, recorded later or not, some withdrawn again. */
const verloop = fc.array(
  fc.tuple(fc.constantFrom(...mogelijk), fc.nat(1600), fc.nat(60), fc.integer({ min: 0, max: 9 })),
  { minLength: 2, maxLength: 16 },
)
type Verloop = readonly (readonly [readonly [string, object], number, number, number])[]

function history(stappen: Verloop): Feit[] {
  let gekend: Dag = BEGIN
  const rijen: Rij[] = [['dossierGeopend', BEGIN, {}, { gekend }]]
  for (const [[soort, inhoud], op, later, weg] of stappen) {
    gekend = plusDagen(gekend, later)
    rijen.push([soort as Rij[0], plusDagen(BEGIN, op), inhoud, { gekend }])
    if (weg === 0)
      rijen.push([
        'ingetrokken',
        plusDagen(BEGIN, op),
        { feit: `feit-${rijen.length}` },
        { gekend, reden: 'dubbel' },
      ])
  }
  return facts(...rijen)
}

describe('meten uit gepakte feiten', () => {
  it('geeft van alle geleverde indicatoren wat de volledige vouw geeft, op elke dag', () => {
    let geteld = 0
    fc.assert(
      fc.property(
        fc.array(verloop, { minLength: 3, maxLength: 12 }),
        fc.nat(1700),
        fc.nat(900),
        (mensen, p, k) => {
          const [peildatum, kennisdatum] = [plusDagen(BEGIN, p), plusDagen(BEGIN, k)]
          const [snel, traag] = [meter(indicatoren), meter(indicatoren)]
          for (const feiten of mensen.map(history)) {
            const { dossier, gemeente } = feiten[0]!
            snel.tel(new Blik(new Pakdossier(pak(feiten), dossier, gemeente, kennisdatum), peildatum, []))
            traag.tel(new Blik({ op: (d) => fold(feiten, { peildatum: d, kennisdatum }) }, peildatum, []))
          }
          const uit = snel.klaar()
          expect(uit).toEqual(traag.klaar())
          geteld += uit.reduce((a, m) => a + m.totaal.n, 0)
        },
      ),
      { numRuns: 120 },
    )
    expect(geteld).toBeGreaterThan(1000)
  })

  it('vraagt de wet bij stukjes en in elke volgorde hetzelfde als in één keer', () => {
    const vragen = ['vordering', 'inburgering', 'plichtOoit', 'pip', 'plicht', 'huisvesting'] as const
    fc.assert(
      fc.property(
        verloop,
        fc.nat(1700),
        fc.shuffledSubarray([...vragen], { minLength: 1 }),
        (stappen, p, volgorde) => {
          const d = fold(history(stappen), { peildatum: plusDagen(BEGIN, p) })
          const heel = beoordeel(d)
          const lui = new Oordelen(d)
          for (const v of volgorde) {
            if (v === 'plicht' || v === 'plichtOoit' || v === 'vordering') expect(lui[v]).toEqual(heel[v])
            else
              expect(lui.termijn(v satisfies Termijnsoort)).toEqual(heel.termijnen.find((t) => t.soort === v))
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
