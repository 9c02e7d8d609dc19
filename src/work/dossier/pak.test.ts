/** A packed dossier is the dossier: on any day and as known on any day it folds to what `fold` gives of its facts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { facts, type Rij } from '#test/facts.ts'
import { type Feit, type Feitsoort, feitsoortnamen } from './facts.ts'
import { type Dossier, fold } from './fold.ts'
import { Pakdossier, pak } from './pak.ts'
import { beoordeel } from './termen.ts'

const BEGIN = dag('2024-01-01')
const soorten = ['gekoppeld', 'vertraagd', 'sleutelOvergedragen', 'pipVastgesteld', 'gesprekGevoerd'] as const
const inhouden: Readonly<Record<string, object>> = {
  gekoppeld: { opvang: 'coa' },
  vertraagd: { reden: 'renovatie' },
  pipVastgesteld: { leerroute: 'z' },
  gesprekGevoerd: { gesprek: 'inkeergesprek' },
}

/** Facts of which some correct or withdraw an earlier one, or a correction, or a withdrawal. */
const geschiedenis = fc
  .array(
    fc.tuple(
      fc.constantFrom(...soorten),
      fc.nat(600),
      fc.nat(200),
      fc.option(fc.nat(20), { nil: undefined }),
      fc.boolean(),
    ),
    {
      minLength: 1,
      maxLength: 18,
    },
  )
  .map((rijen) => {
    let gekend: Dag = BEGIN
    return facts(
      ...rijen.map(([soort, op, later, doel, intrekken], i): Rij => {
        gekend = plusDagen(gekend, later % 40)
        const feit = doel === undefined || i === 0 ? undefined : `feit-${(doel % i) + 1}`
        const dagOp = plusDagen(BEGIN, op)
        if (feit === undefined) return [soort, dagOp, inhouden[soort] ?? {}, { gekend }]
        if (intrekken) return ['ingetrokken', dagOp, { feit }, { gekend, reden: 'dubbel' }]
        return [soort, dagOp, inhouden[soort] ?? {}, { gekend, vervangt: feit }]
      }),
    )
  })

/** What both know of the facts that hold. */
function gist(d: Dossier) {
  return Object.fromEntries(
    feitsoortnamen
      .map((s): [Feitsoort, readonly Feit[]] => [s, (d.feiten[s] ?? []) as readonly Feit[]])
      .filter(([, f]) => f.length > 0)
      .map(([s, f]) => [
        s,
        f.map((x) => ({
          volg: x.volg,
          op: x.op,
          inhoud: JSON.stringify(x.inhoud).replaceAll(/"feit-(\d+)"/g, '"#$1"'),
        })),
      ]),
  )
}

describe('een gepakt dossier', () => {
  it('vouwt op elke peildatum en kennisdatum tot wat de vouw van de feiten geeft', () => {
    let gecorrigeerd = 0
    fc.assert(
      fc.property(geschiedenis, fc.nat(700), fc.nat(900), (feiten, p, k) => {
        const [peildatum, kennisdatum] = [plusDagen(BEGIN, p), plusDagen(BEGIN, k)]
        const verwacht = fold(feiten, { peildatum, kennisdatum })
        const uit = new Pakdossier(pak(feiten), feiten[0]!.dossier, feiten[0]!.gemeente, kennisdatum)
        expect(gist(uit.op(peildatum))).toEqual(gist(verwacht))
        expect(uit.versie).toBe(verwacht.versie)
        if (feiten.some((f) => f.vervangt !== undefined || f.soort === 'ingetrokken')) gecorrigeerd++
      }),
      { numRuns: 400 },
    )
    expect(gecorrigeerd).toBeGreaterThan(100)
  })

  it('geeft de wet hetzelfde te oordelen: dezelfde plicht, dezelfde termijnen', () => {
    const feiten = facts(
      ['dossierGeopend', '2026-01-02'],
      ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'vrouw' }],
      ['vergunningVerleend', '2026-01-01', { soort: 'asielBepaaldeTijd' }],
      ['gekoppeld', '2026-01-02', { opvang: 'coa' }],
      ['sleutelOvergedragen', '2026-04-05'],
      ['ingeschreven', '2026-04-06', { gemeente: 'GM0308' }],
      ['kennisgevingOntvangen', '2026-04-20'],
      ['pipVastgesteld', '2026-06-01', { leerroute: 'b1' }],
    )
    const peildatum = dag('2026-11-24')
    const d = new Pakdossier(pak(feiten), feiten[0]!.dossier, feiten[0]!.gemeente, peildatum).op(peildatum)
    const naam = (id: FeitId) => `#${feiten.find((f) => f.id === id)!.volg}`
    const zelfde = JSON.parse(
      JSON.stringify(beoordeel(fold(feiten, { peildatum }))).replaceAll(/feit-\d+/g, (id) =>
        naam(id as FeitId),
      ),
    )
    expect(JSON.parse(JSON.stringify(beoordeel(d)))).toEqual(zelfde)
    expect(zelfde.termijnen).toHaveLength(3)
  })

  it('bevat geen naam, kenmerk of moment: alleen dagen, rollen en de inhoud van de feiten', () => {
    const tekst = pak(facts(['gekoppeld', '2026-01-02', { opvang: 'coa' }]))
    expect(tekst).toBe('[["klantmanager"],["gekoppeld"],[1],[1,9498,9498,0]]\n[{"opvang":"coa"}]')
  })

  it('een moment rond middernacht hoort bij de dag in Amsterdam', () => {
    const [feit] = facts(['gekoppeld', '2026-07-01', { opvang: 'coa' }])
    const laat = pak([{ ...feit!, vastgelegdOp: '2026-07-01T22:30:00.000Z' } as Feit])
    const zie = (k: string) => new Pakdossier(laat, feit!.dossier, feit!.gemeente, dag(k)).versie
    expect([zie('2026-07-01'), zie('2026-07-02')]).toEqual([0, 1])
  })
})
