/** The order in which a home comes about, at the edge: what cannot be, and how a mistake is put right. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rol } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { facts, gekoppeld, newFact, type Rij } from '#test/facts.ts'
import { checkFact } from './decide.ts'
import type { Feit, NieuwFeit } from './facts.ts'

const woning = { woningtype: 'appartement', kamers: 3 } as const
const zegt = (feiten: readonly Feit[], nieuw: NieuwFeit, rol: Rol = 'klantmanager') => {
  const w = checkFact(feiten, nieuw, { rol, dag: dag('2026-12-31') })
  return w?.code === 'feitKanNiet' ? w.waarden.toelichting : w?.code
}
const met = (...rijen: Rij[]) => facts(...gekoppeld, ...rijen)
const aangeboden: Rij = ['woningAangeboden', '2026-07-01', woning]
const getekend: Rij = ['huurcontractGetekend', '2026-07-20']
const sleutel: Rij = ['sleutelOvergedragen', '2026-07-20']
const lid: Rij = [
  'inHuishouden',
  '2026-06-01',
  { huishouden: '00000000-0000-4000-8000-000000000002', rol: 'kind' },
]

describe('Huisvestingswet art. 28: van koppeling tot wonen, in deze volgorde', () => {
  it.each<[string, Rij[], NieuwFeit, string]>([
    [
      'een contract zonder aanbod',
      [],
      newFact('huurcontractGetekend', '2026-07-20', {}),
      "'Huurcontract getekend' kan pas na 'Woning aangeboden'. Leg dat eerst vast.",
    ],
    [
      'een sleutel zonder contract',
      [aangeboden],
      newFact('sleutelOvergedragen', '2026-07-20', {}),
      "'Sleutel overgedragen' kan pas na 'Huurcontract getekend'. Leg dat eerst vast.",
    ],
    [
      'een sleutel vóór het contract',
      [aangeboden, getekend],
      newFact('sleutelOvergedragen', '2026-07-19', {}),
      "'Sleutel overgedragen' kan niet vóór 'Huurcontract getekend' op 20 juli 2026 liggen.",
    ],
    [
      'verhuizen vóór de sleutel',
      [aangeboden, getekend, sleutel],
      newFact('verhuisd', '2026-07-19', {}),
      "'Verhuisd' kan niet vóór 'Sleutel overgedragen' op 20 juli 2026 liggen.",
    ],
    [
      'een bezichtiging zonder aanbod',
      [],
      newFact('woningBezichtigd', '2026-07-02', {}),
      "'Woning bezichtigd' kan pas na 'Woning aangeboden'. Leg dat eerst vast.",
    ],
    [
      'weigeren zonder aanbod',
      [],
      newFact('aanbodGeweigerd', '2026-07-02', { grond: 'teDuur' }),
      "'Aanbod geweigerd' kan pas na 'Woning aangeboden'. Leg dat eerst vast.",
    ],
    [
      'oordelen zonder weigering',
      [aangeboden],
      newFact('weigeringBeoordeeld', '2026-07-02', { terecht: 'nietTerecht', gevolg: 'aanbodBlijft' }),
      "'Weigering beoordeeld' kan pas na 'Aanbod geweigerd'. Leg dat eerst vast.",
    ],
    [
      'een aanbod na een vervallen koppeling',
      [['koppelingVervallen', '2026-06-20', { reden: 'andereGemeente' }]],
      newFact('woningAangeboden', '2026-07-01', woning),
      "De koppeling is vervallen op 20 juni 2026. 'Woning aangeboden' kan daarna niet meer; leg eerst een nieuwe koppeling vast.",
    ],
    [
      'een andere woning zonder eerste',
      [],
      newFact('herhuisvestingNodig', '2026-07-01', { reden: 'gezinGekomen' }),
      "'Andere woning nodig' kan pas na 'Sleutel overgedragen'.",
    ],
    [
      'een koppeling die na de sleutel vervalt',
      [aangeboden, getekend, sleutel],
      newFact('koppelingVervallen', '2026-08-01', { reden: 'vertrokken' }),
      "De sleutel is overgedragen op 20 juli 2026: een koppeling vervalt dan niet meer. Is de persoon weg, leg dan 'Vertrokken' vast.",
    ],
  ])('geweigerd: %s', (_, rijen, nieuw, zin) => {
    expect(zegt(met(...rijen), nieuw)).toBe(zin)
  })

  it('wie geen hoofd is tekent niets, en van gepubliceerde jaren is alleen de sleutel bekend', () => {
    expect(zegt(met(lid), newFact('sleutelOvergedragen', '2026-07-20', {}))).toBeUndefined()
    const oud = newFact('sleutelOvergedragen', '2026-07-20', {}, { bron: 'gepubliceerd' })
    expect(zegt(met(), oud)).toBeUndefined()
  })

  it('na een nieuwe koppeling telt wat ervóór lag niet', () => {
    const opnieuw = met(aangeboden, getekend, sleutel, ['gekoppeld', '2026-09-01', { opvang: 'coa' }])
    expect(zegt(opnieuw, newFact('sleutelOvergedragen', '2026-10-01', {}))).toContain('Leg dat eerst vast')
    expect(zegt(opnieuw, newFact('verhuisd', '2026-10-01', {}))).toContain('Leg dat eerst vast')
    // The day of before the new coupling belongs to the home before it.
    expect(zegt(opnieuw, newFact('verhuisd', '2026-07-25', {}))).toBeUndefined()
  })
})

describe('Huisvestingswet art. 28: een passende woning wordt niet geweigerd; wat er dan volgt', () => {
  const geweigerd: Rij[] = [aangeboden, ['aanbodGeweigerd', '2026-07-03', { grond: 'wilAndereWoning' }]]
  const oordeel = (gevolg: string, terecht = 'nietTerecht'): Rij => [
    'weigeringBeoordeeld',
    '2026-07-05',
    { terecht, gevolg },
  ]
  const teken = newFact('huurcontractGetekend', '2026-07-20', {})

  it('geen contract op een geweigerd aanbod, tenzij het aanbod blijft of er een nieuw komt', () => {
    expect(zegt(met(...geweigerd), teken)).toContain('Het aanbod is geweigerd op 3 juli 2026.')
    expect(zegt(met(...geweigerd, oordeel('bemiddelingStopt')), teken)).toContain('geweigerd')
    expect(zegt(met(...geweigerd, oordeel('nieuwAanbod')), teken)).toContain('geweigerd')
    expect(zegt(met(...geweigerd, oordeel('aanbodBlijft')), teken)).toBeUndefined()
    expect(
      zegt(met(...geweigerd, oordeel('nieuwAanbod'), ['woningAangeboden', '2026-07-10', woning]), teken),
    ).toBeUndefined()
  })

  it('was de weigering terecht, dan volgt een nieuw aanbod', () => {
    const fout = newFact('weigeringBeoordeeld', '2026-07-05', {
      terecht: 'terecht',
      gevolg: 'bemiddelingStopt',
    })
    expect(zegt(met(...geweigerd), fout)).toBe('Was de weigering terecht, dan komt er een nieuw aanbod.')
  })
})

describe('corrigeren en intrekken langs de weg naar een woning', () => {
  const alle = met(aangeboden, getekend, sleutel, ['verhuisd', '2026-07-25'])
  const id = (soort: string) => alle.find((f) => f.soort === soort)!.id
  const trekIn = (soort: string) =>
    newFact('ingetrokken', '2026-08-01', { feit: id(soort) }, { reden: 'verkeerdIngevoerd' })

  it('wat er later op rust gaat eerst; van achteren naar voren kan het', () => {
    expect(zegt(alle, trekIn('huurcontractGetekend'))).toBe(
      "Dan klopt 'Sleutel overgedragen' op 20 juli 2026 niet meer. Corrigeer dat eerst, of trek het in.",
    )
    expect(zegt(alle, trekIn('sleutelOvergedragen'))).toContain("'Verhuisd' op 25 juli 2026")
    expect(zegt(alle, trekIn('verhuisd'), 'begeleider')).toBeUndefined()
  })

  it('een dag verbeteren mag zolang de volgorde klopt', () => {
    const verbeter = (soort: 'huurcontractGetekend' | 'sleutelOvergedragen', op: string) =>
      newFact(soort, op, {}, { vervangt: id(soort) as FeitId, reden: 'verkeerdIngevoerd' })
    expect(zegt(alle, verbeter('sleutelOvergedragen', '2026-07-22'))).toBeUndefined()
    expect(zegt(alle, verbeter('sleutelOvergedragen', '2026-07-19'))).toContain('niet vóór')
    expect(zegt(alle, verbeter('sleutelOvergedragen', '2026-07-26'))).toContain("'Verhuisd'")
    expect(zegt(alle, verbeter('huurcontractGetekend', '2026-07-21'))).toContain("'Sleutel overgedragen'")
    expect(zegt(alle, verbeter('huurcontractGetekend', '2026-07-18'))).toBeUndefined()
  })
})

describe('de lijst van de regeldag', () => {
  const gepland = met(aangeboden, ['regeldagGepland', '2026-07-02', { datum: '2026-07-20' }])
  it('elke partij vinkt haar eigen punten af, en pas als de regeldag gepland is', () => {
    const tolk = newFact('regeldagPuntGeregeld', '2026-07-10', { punt: 'tolk' })
    expect(zegt(gepland, tolk, 'begeleider')).toBeUndefined()
    expect(zegt(gepland, tolk, 'verhuurmedewerker')).toBe(
      "'Tolk geregeld' staat op de lijst van de maatschappelijk begeleider.",
    )
    expect(zegt(met(aangeboden), tolk, 'begeleider')).toContain("pas na 'Regeldag gepland'")
  })
})

describe('langs willekeurige wegen', () => {
  const soorten = [
    'woningAangeboden',
    'aanbodGeweigerd',
    'weigeringBeoordeeld',
    'huurcontractGetekend',
    'sleutelOvergedragen',
    'verhuisd',
    'koppelingVervallen',
    'gekoppeld',
    'herhuisvestingNodig',
  ] as const
  const inhoud: Record<string, object> = {
    woningAangeboden: woning,
    aanbodGeweigerd: { grond: 'teDuur' },
    weigeringBeoordeeld: { terecht: 'nietTerecht', gevolg: 'aanbodBlijft' },
    koppelingVervallen: { reden: 'overig' },
    gekoppeld: { opvang: 'coa' },
    herhuisvestingNodig: { reden: 'gezinGekomen' },
  }
  it('staat er nooit een sleutel zonder contract ervóór, of een verhuizing zonder sleutel ervóór', () => {
    const stap = fc.tuple(
      fc.constantFrom(...soorten),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 6, max: 11 }),
    )
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
        let feiten = met()
        for (const [soort, d, m] of stappen) {
          const op = `2026-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
          const nieuw = newFact(soort, op, (inhoud[soort] ?? {}) as never)
          if (zegt(feiten, nieuw) === undefined)
            feiten = [
              ...feiten,
              {
                ...facts([soort, op, inhoud[soort] ?? {}])[0]!,
                id: `x${feiten.length}` as FeitId,
                volg: feiten.length + 1,
              },
            ]
        }
        const van = (s: string) => feiten.filter((f) => f.soort === s)
        for (const s of van('sleutelOvergedragen'))
          expect(van('huurcontractGetekend').some((c) => c.op <= s.op)).toBe(true)
        for (const v of van('verhuisd'))
          expect(van('sleutelOvergedragen').some((s) => s.op <= v.op)).toBe(true)
        for (const c of van('huurcontractGetekend'))
          expect(van('woningAangeboden').some((a) => a.op <= c.op)).toBe(true)
      }),
    )
  })
})
