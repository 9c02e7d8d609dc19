import { describe, expect, it } from 'vitest'
import type { Rol } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { facts, gekoppeld, newFact } from '#test/facts.ts'
import { checkFact } from './decide.ts'
import type { NieuwFeit } from './facts.ts'

const dossier = facts(...gekoppeld)
/** On the last day of waiting the home was offered and its contract signed. */
const getekend = facts(
  ...gekoppeld,
  ['woningAangeboden', '2026-06-01', { woningtype: 'appartement', kamers: 2 }],
  ['huurcontractGetekend', '2026-06-01'],
)
const regel = (nieuw: NieuwFeit, feiten = dossier, rol: Rol = 'klantmanager') => {
  const w = checkFact(feiten, nieuw, { rol, dag: dag('2026-11-24') })
  return w?.code === 'feitKanNiet' ? w.waarden.regel : w?.code
}

describe('wat vastgelegd kan worden', () => {
  it('een sleutel na het contract kan, ook op dezelfde dag', () => {
    expect(regel(newFact('sleutelOvergedragen', '2026-08-05', {}), getekend)).toBeUndefined()
    expect(regel(newFact('sleutelOvergedragen', '2026-06-01', {}), getekend)).toBeUndefined()
  })

  it.each<[string, NieuwFeit, string]>([
    ['volgorde', newFact('sleutelOvergedragen', '2026-05-31', {}), 'een sleutel vóór de koppeling'],
    ['volgorde', newFact('verhuisd', '2026-08-05', {}), 'verhuizen zonder sleutel'],
    ['toekomst', newFact('sleutelOvergedragen', '2026-11-25', {}), 'iets wat nog moet gebeuren'],
    ['teVroeg', newFact('kennisgevingOntvangen', '1899-12-31', {}), 'een jaartal dat niet kan'],
    [
      'eenmalig',
      newFact('geboren', '1991-01-01', { geboortedatum: '1991-01-01' as never, geslacht: 'vrouw' }),
      'een tweede geboortedatum',
    ],
    ['dubbel', newFact('gekoppeld', '2026-06-01', { opvang: 'coa' }), 'precies hetzelfde nog eens'],
    [
      'datum',
      newFact('intakeGepland', '2026-08-05', { datum: dag('2026-08-01') }),
      'een afspraak in het verleden',
    ],
    [
      'vrijstelling',
      newFact('vrijstellingVerleend', '2026-08-05', { omvang: 'tijdelijk', reden: 'OPL' }),
      'tijdelijk zonder einde',
    ],
    [
      'doel',
      newFact('vergunningVerleend', '2026-08-05', { soort: 'regulierTijdelijkDoel' }),
      'tijdelijk doel zonder doel',
    ],
    [
      'reden',
      newFact('gekoppeld', '2026-06-02', { opvang: 'coa' }, { vervangt: 'feit-4' as FeitId }),
      'corrigeren zonder reden',
    ],
    [
      'geldtNiet',
      newFact('ingetrokken', '2026-08-05', { feit: 'feit-99' as FeitId }, { reden: 'dubbel' }),
      'intrekken wat er niet is',
    ],
    [
      'geopend',
      newFact('ingetrokken', '2026-08-05', { feit: 'feit-1' as FeitId }, { reden: 'dubbel' }),
      'het openen intrekken',
    ],
    [
      'andereSoort',
      newFact('sleutelOvergedragen', '2026-08-05', {}, { vervangt: 'feit-4' as FeitId, reden: 'dubbel' }),
      'corrigeren met een andere soort',
    ],
  ])('geweigerd (%s): $2', (verwacht, nieuw) => {
    expect(regel(nieuw)).toBe(verwacht)
  })

  it('een rol legt alleen zijn eigen soorten vast', () => {
    expect(regel(newFact('sleutelOvergedragen', '2026-08-05', {}), dossier, 'begeleider')).toBe('rol')
    expect(
      regel(newFact('sleutelOvergedragen', '2026-08-05', {}), getekend, 'verhuurmedewerker'),
    ).toBeUndefined()
  })

  it('wie een soort niet mag vastleggen, mag die ook niet intrekken', () => {
    const intrekken = newFact('ingetrokken', '2026-08-05', { feit: 'feit-4' as FeitId }, { reden: 'dubbel' })
    expect(regel(intrekken, dossier, 'verhuurmedewerker')).toBe('rol')
    expect(regel(intrekken, dossier, 'klantmanager')).toBeUndefined()
  })

  it('een coach legt alleen gesprekken van een coach vast, en trekt die van een ander niet in', () => {
    const gesprek = (g: 'coachgesprek' | 'hoorzitting') =>
      newFact('gesprekGevoerd', '2026-08-05', { gesprek: g })
    expect(regel(gesprek('coachgesprek'), dossier, 'vrijwilliger')).toBeUndefined()
    expect(regel(gesprek('hoorzitting'), dossier, 'vrijwilliger')).toBe('rol')
    expect(regel(gesprek('hoorzitting'), dossier, 'begeleider')).toBeUndefined()
    const gevoerd = facts(...gekoppeld, [
      'gesprekGevoerd',
      '2026-08-05',
      { gesprek: 'hoorzitting' },
      { id: 'h' },
    ])
    const weg = newFact('ingetrokken', '2026-08-06', { feit: 'h' as FeitId })
    expect(regel({ ...weg, reden: 'dubbel' }, gevoerd, 'vrijwilliger')).toBe('rol')
    const anders = {
      ...gesprek('coachgesprek'),
      vervangt: 'h' as FeitId,
      reden: 'verkeerdIngevoerd',
    } as const
    expect(regel(anders, gevoerd, 'vrijwilliger')).toBe('rol')
  })

  it('na overlijden gebeurt er niets meer, wat ervóór ligt kan nog wel worden vastgelegd', () => {
    const na = facts(...gekoppeld, ['overleden', '2026-07-01'])
    expect(regel(newFact('sleutelOvergedragen', '2026-08-05', {}), na)).toBe('overleden')
    expect(regel(newFact('vertraagd', '2026-06-20', { reden: 'renovatie' }), na)).toBeUndefined()
  })

  it('een dossier begint met het openen ervan', () => {
    expect(regel(newFact('gekoppeld', '2026-06-01', { opvang: 'coa' }), [])).toBe('nietGeopend')
    expect(regel(newFact('dossierGeopend', '2026-06-01', {}), [])).toBeUndefined()
  })
})
