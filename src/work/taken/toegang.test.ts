import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beleid } from '#access/policy.ts'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { beoordeel, fold } from '#work/dossier/index.ts'
import { taken } from './derive.ts'
import { geleverd } from './handboek/geleverd.ts'
import { alsVersie, type Versie } from './handboek/model.ts'
import { toegangVan } from './toegang.ts'
import { toegangsvergelijker } from './toegang-verschil.ts'
import { bereikInWoorden, dichtInWoorden } from './waarom.ts'

const handboek = [alsVersie(geleverd.handboek)]
const van = (rijen: readonly Rij[], op: Dag | string, versies: readonly Versie[] = handboek) => {
  const feiten = facts(...rijen)
  const d = fold(feiten, { peildatum: op as Dag })
  return toegangVan(d, feiten, taken(d, beoordeel(d), versies), versies)
}
const stap = (rijen: readonly Rij[], id: string, op: string = '2026-11-24') =>
  van(rijen, op).find((t) => t.stap === id)
const met = (...meer: Rij[]): Rij[] => [...gekoppeld, ...meer]
/** The delivered handbook with one step changed. */
const anders = (id: string, wat: object): Versie[] => [
  {
    ...handboek[0]!,
    stappen: new Map([...handboek[0]!.stappen].map(([k, s]) => [k, k === id ? { ...s, ...wat } : s])),
  },
]

describe('wie wat ziet volgt uit de stappen', () => {
  it('van het begin van de stap tot zij klaar is, ook zolang zij wacht, en de nazorg daarna', () => {
    expect(stap(gekoppeld, 'sleutel-overdragen')).toMatchObject({ van: '2026-06-01', tot: null })
    const klaar = met(
      ['regeldagGepland', '2026-07-01', { datum: '2026-08-05' }],
      ['sleutelOvergedragen', '2026-08-05'],
    )
    expect(stap(klaar, 'sleutel-overdragen')).toMatchObject({ van: '2026-06-01', tot: '2026-08-19' })
    expect(stap(klaar, 'sleutel-overdragen', '2026-08-04')).toMatchObject({ tot: null })
  })

  it('wat vervalt eindigt op de dag dat het vervalt', () => {
    const weg = met(['koppelingVervallen', '2026-07-01', { reden: 'andereGemeente' }])
    for (const t of van(weg, '2026-11-24')) expect(t.tot).toBe('2026-07-01')
    const over = met(['begeleidingGestart', '2026-06-03'], ['begeleidingOvergedragen', '2026-10-01'])
    expect(stap(over, 'kennismaken')).toMatchObject({ tot: '2026-10-01' })
    expect(stap(over, 'warm-overdragen')).toMatchObject({ tot: '2026-10-31' })
  })

  it('wie opnieuw wordt gekoppeld na een overdracht, krijgt weer begeleiding, en de begeleider weer zicht', () => {
    const weer = met(
      ['begeleidingGestart', '2026-06-03'],
      ['begeleidingOvergedragen', '2026-07-01'],
      ['gekoppeld', '2026-09-01', { opvang: 'coa' }],
      ['begeleidingGestart', '2026-09-05'],
    )
    expect(stap(weer, 'kennismaken')).toMatchObject({ van: '2026-09-05', tot: null })
  })

  it('wat klaar was voordat de stap begon, gaf nooit toegang', () => {
    const eerder = met(
      ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
      ['voorzieningGeregeld', '2026-07-01', { voorziening: 'digid' }],
    )
    expect(stap(eerder, 'digid-regelen')).toBeUndefined()
  })

  it('wie zelf laat vastlegt, houdt de nazorg vanaf het vastleggen; wat een ander laat vastlegt rekt niets op', () => {
    const rijen = met(['sleutelOvergedragen', '2026-08-05', {}, { gekend: '2026-10-01' }])
    const feiten = facts(...rijen)
    const rol = (r: string) => feiten.map((f) => ({ ...f, door: { ...f.door, rol: r } })) as typeof feiten
    const tot = (alle: typeof feiten) => {
      const d = fold(alle, { peildatum: dag('2026-11-24') })
      return toegangVan(d, alle, taken(d, beoordeel(d), handboek), handboek).find(
        (t) => t.stap === 'sleutel-overdragen',
      )?.tot
    }
    expect(tot(rol('verhuurmedewerker'))).toBe('2026-10-15')
    expect(tot(rol('klantmanager'))).toBe('2026-08-19')
  })

  it('een stap voor het hoofd van het huishouden geldt het huishouden, een stap voor één persoon niet', () => {
    const huishouden = '00000000-0000-4000-8000-000000000002'
    const rijen = met(
      ['inHuishouden', '2026-06-01', { huishouden, rol: 'hoofd' }],
      ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
    )
    expect(stap(rijen, 'sleutel-overdragen')).toMatchObject({ huishouden })
    expect(stap(rijen, 'digid-regelen')).toMatchObject({ huishouden: null })
  })

  it('nooit opent een stap meer dan het beleid van haar rol geeft, en nooit iets voor wie geen stap heeft', () => {
    for (const s of handboek[0]!.stappen.values())
      for (const g of s.gegevens) expect(beleid[s.rol][g]?.handelingen, `${s.id} ${g}`).toContain('zien')
    const rollen = new Set(van(gekoppeld, '2026-11-24').map((t) => t.rol))
    expect([...rollen].sort()).toEqual(['begeleider', 'verhuurmedewerker'])
  })

  it('meer nazorg sluit nooit eerder', () => {
    const klaar = met(['sleutelOvergedragen', '2026-08-05'])
    fc.assert(
      fc.property(fc.nat(730), fc.nat(730), (a, b) => {
        const tot = (nazorg: number) =>
          van(klaar, '2026-11-24', anders('sleutel-overdragen', { nazorg })).find(
            (t) => t.stap === 'sleutel-overdragen',
          )!.tot!
        expect(tot(a)).toBe(plusDagen(dag('2026-08-05'), a))
        if (a <= b) expect(tot(a) <= tot(b)).toBe(true)
      }),
    )
  })
})

describe('wat een ander handboek opent en sluit', () => {
  it('dezelfde versie verandert niets; een soort gegevens erbij of een stap eraf telt per rol en soort', () => {
    const nu = van(gekoppeld, '2026-06-10')
    const tel = (straks: ReturnType<typeof van>) => {
      const v = toegangsvergelijker(dag('2026-06-10'))
      v.tel(nu, straks)
      v.tel(nu, nu)
      return v.uitkomst()
    }
    expect(tel(nu)).toEqual([])
    const zonder = nu.filter((t) => t.rol !== 'verhuurmedewerker')
    expect(tel(zonder)).toMatchObject([{ rol: 'verhuurmedewerker', erbij: 0, eraf: 1 }])
    const meer = van(
      gekoppeld,
      '2026-06-10',
      anders('begeleiding-starten', { gegevens: ['identiteit', 'huishouden', 'huisvesting', 'inburgering'] }),
    )
    expect(tel(meer).find((v) => v.rol === 'begeleider')).toEqual({
      rol: 'begeleider',
      erbij: 0,
      eraf: 0,
      gegevens: [{ soort: 'inburgering', erbij: 1, eraf: 0 }],
    })
    // What the policy does not give, no handbook opens.
    const teveel = anders('woning-aanbieden', {
      gegevens: ['identiteit', 'huishouden', 'huisvesting', 'inkomen'],
    })
    expect(tel(van(gekoppeld, '2026-06-10', teveel))).toEqual([])
  })
})

describe('toegang in woorden', () => {
  const NU = dag('2026-11-24')

  it('noemt de stappen, vanaf welk feit en tot welk, en de overeenkomst', () => {
    expect(bereikInWoorden('taalschoolcoordinator', handboek, NU)).toBe(
      "De rol Coördinator taalschool ziet een dossier alleen zolang daarin een stap van het handboek open staat: vanaf 'Aanbod leerroute gedaan' (Lessen starten, tot 'Lessen gestart' en 30 dagen daarna; Cursusuren bijhouden tot de norm, tot 'Cursusuren gevolgd' en 30 dagen daarna). De toegang rust op: overeenkomst leerroutes en verwerkersovereenkomst met de gemeente (AVG art. 28).",
    )
    expect(bereikInWoorden('klantmanager', handboek, NU)).toBeUndefined()
  })

  it('zegt wat ontbreekt: een stap die nu niet open staat, een stap in het handboek, of een regel in het beleid', () => {
    expect(dichtInWoorden('huisvesting', 'begeleider', handboek, NU)).toContain('Nu staat geen stap open')
    expect(dichtInWoorden('huisvesting', 'begeleider', handboek, NU)).toContain('Verhuizen begeleiden')
    expect(dichtInWoorden('inkomen', 'begeleider', handboek, NU)).toContain('toegangsbeleid')
    const leeg = [{ ...handboek[0]!, stappen: new Map() }]
    expect(dichtInWoorden('huisvesting', 'begeleider', leeg, NU)).toContain(
      'Geen stap van het geldende handboek',
    )
    expect(bereikInWoorden('begeleider', leeg, NU)).toContain('geen enkele stap')
  })
})
