/** What another version would change: nothing when it says the same, and otherwise just that. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { stap, stappen, versie } from '#test/handboek.ts'
import { beoordeel, fold } from '#work/dossier/index.ts'
import { taken } from '../derive.ts'
import { sides } from './jobs.ts'
import type { Versie } from './model.ts'
import { compareSteps, vergelijker } from './vergelijk.ts'

const VANDAAG = dag('2026-07-15')
const reken = (oud: Versie, nieuw: Versie, ...dossiers: readonly (readonly Rij[])[]) => {
  const { nu, opEersteDag, straks } = sides([oud], nieuw, VANDAAG)
  const telling = vergelijker(oud, nieuw, VANDAAG)
  for (const rijen of dossiers) {
    const d = fold(facts(...rijen), { peildatum: VANDAAG })
    const b = beoordeel(d)
    telling.tel(taken(d, b, nu), taken(d, b, opEersteDag), taken(d, b, straks))
  }
  return telling.uitkomst()
}
const oud = versie([stap('plan', { uiterlijk: '8 weken' }), stap('rond', { gedaan: 'intakeAfgerond' })])
const klaar: readonly Rij[] = [...gekoppeld, ['intakeGepland', '2026-06-05', { datum: '2026-06-09' }]]

describe('vergelijken van versies', () => {
  it('dezelfde stappen onder een andere naam veranderen in geen dossier iets', () => {
    fc.assert(
      fc.property(stappen, (s) => {
        const uit = reken(versie(s), versie(s, { versie: 'anders', overgang: 'lopend' }), gekoppeld, klaar)
        expect(uit).toMatchObject({ dossiers: 2, geraakt: 0, geraaktEersteDag: 0 })
        for (const x of uit.stappen)
          expect(x).toMatchObject({ verschil: 'gelijk', velden: [], dossiers: 0, nieuwTeLaat: 0 })
      }),
    )
  })

  it('een kortere tijd: welke taken te laat worden, in hoeveel dossiers, voor welke rol', () => {
    const nieuw = versie(
      [stap('plan', { uiterlijk: '2 weken' }), stap('rond', { gedaan: 'intakeAfgerond' })],
      {
        versie: 'kort',
        overgang: 'lopend',
      },
    )
    const uit = reken(oud, nieuw, gekoppeld, klaar)
    expect(uit).toMatchObject({ dossiers: 2, geraakt: 1, geraaktEersteDag: 1 })
    expect(uit.stappen[0]).toMatchObject({
      stap: 'plan',
      verschil: 'anders',
      velden: ['uiterlijk'],
      dossiers: 1,
      nieuwTeLaat: 1,
      nu: { open: 1, teLaat: 0 },
      eersteDag: { open: 1, teLaat: 1 },
      straks: { open: 1, teLaat: 1 },
    })
    expect(uit.rollen).toEqual([
      expect.objectContaining({ rol: 'klantmanager', dossiers: 1, nieuwTeLaat: 1 }),
    ])
  })

  it('als lopend werk blijft, verandert op de eerste dag niets en straks wel', () => {
    const nieuw = versie([stap('plan', { uiterlijk: '2 weken' })], { versie: 'kort', overgang: 'nieuw' })
    expect(reken(oud, nieuw, gekoppeld)).toMatchObject({ geraakt: 1, geraaktEersteDag: 0 })
  })

  it('een stap erbij of eraf geeft meer of minder taken', () => {
    const nieuw = versie(
      [stap('rond', { gedaan: 'intakeAfgerond' }), stap('extra', { gedaan: 'pipVastgesteld' })],
      {
        versie: 'ander',
        overgang: 'lopend',
      },
    )
    const uit = reken(oud, nieuw, gekoppeld)
    expect(uit.stappen.map((s) => [s.stap, s.verschil, s.nu.open, s.straks.open])).toEqual([
      ['rond', 'gelijk', 1, 1],
      ['extra', 'nieuw', 0, 1],
      ['plan', 'weg', 1, 0],
    ])
  })

  it('de volgorde van woorden in een stap is geen verschil', () => {
    const a = versie([stap('x', { voor: ['plichtig', 'volwassen'], gegevens: ['identiteit', 'taken'] })])
    const b = versie([stap('x', { voor: ['volwassen', 'plichtig'], gegevens: ['taken', 'identiteit'] })])
    expect(compareSteps(a, b)[0]!.velden).toEqual([])
  })
})
