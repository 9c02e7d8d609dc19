import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { geleverd } from '#work/taken/index.ts'
import { bijlageVan } from './bijlage.ts'
import {
  type Afspraak,
  type Bewijs,
  gegevensVan,
  type Stelsel,
  stappenVan,
  waarschuwingen,
} from './derive.ts'
import { OvereenkomstSchema } from './model.ts'
import { waarschuwingstekst } from './zinnen.ts'

const D = dag
const stappen = geleverd.handboek.onderdelen.flatMap((o) => o.stappen)
const vanCorporatie = stappenVan(stappen, 'corporatie').map((s) => s.id)

const afspraak = (meer: Partial<Afspraak>): Afspraak => ({
  ...OvereenkomstSchema.parse({
    soort: 'prestatieafspraken',
    titel: 'Prestatieafspraken',
    partijen: ['gemeente', 'eemland-wonen'],
    vanaf: '2026-01-01',
    tot: '2026-12-31',
    samenvatting: 'Wonen.',
    verlenging: 'geen',
    documenten: [{ titel: 'Afspraken', plaats: 'Register' }],
    leveringen: [{ wat: 'Aantallen', indicator: 'Gehuisvest', frequentie: 'jaar', laatst: '2026-01-01' }],
    resultaten: [
      {
        naam: 'Sleutels',
        eenheid: 'huishoudens',
        doel: 10,
        richting: 'tenminste',
        stap: 'sleutel-overdragen',
        termijn: '10 weken',
      },
    ],
    stappen: vanCorporatie,
  }),
  id: 'p1',
  ...meer,
})
const verwerkers = afspraak({
  id: 'v1',
  soort: 'verwerkersovereenkomst',
  titel: 'Verwerkersovereenkomst',
  resultaten: [],
  leveringen: [],
  stappen: [],
  gegevens: ['identiteit', 'huishouden', 'huisvesting', 'woonsignalen'],
})

/** Municipality and corporation, with all in order on this day. */
const stelsel = (meer: Partial<Stelsel> = {}): Stelsel => ({
  dag: D('2026-06-01'),
  partners: [
    { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente', contacten: 0 },
    { id: 'eemland-wonen', soort: 'corporatie', naam: 'Eemland Wonen', contacten: 1 },
  ],
  medewerkers: [{ id: 'anouk', organisatie: 'eemland-wonen', rol: 'verhuurmedewerker' }],
  certificaten: [],
  afspraken: [afspraak({}), verwerkers],
  handboek: {
    versie: 'proef',
    vanaf: D('2022-05-01'),
    stappen: stappen.filter((s) => s.rol === 'verhuurmedewerker'),
  },
  ...meer,
})
const codes = (s: Stelsel) => waarschuwingen(s).map((w) => w.code)
const een = (s: Stelsel, code: string) => waarschuwingen(s).find((w) => w.code === code)

test('waar alles is afgesproken is niets mis', () => {
  expect(waarschuwingen(stelsel())).toEqual([])
})

describe('gegevens zonder overeenkomst', () => {
  test('zonder verwerkersovereenkomst of convenant krijgt de partner ze zonder grond, sinds het handboek geldt', () => {
    const w = een(stelsel({ afspraken: [afspraak({})] }), 'gegevensZonderAfspraak')!
    expect(w).toMatchObject({ ernst: 'nu', sinds: '2022-05-01', organisaties: ['eemland-wonen'] })
    expect(w.waarden).toEqual({
      partner: 'Eemland Wonen',
      gegevens: ['identiteit', 'huishouden', 'huisvesting', 'woonsignalen'],
    })
    expect(waarschuwingstekst(w).wat).toContain('koppeling, woning en sleutel')
  })

  test('een overeenkomst die één soort mist, laat alleen die soort bloot', () => {
    const w = een(
      stelsel({
        afspraken: [afspraak({}), { ...verwerkers, gegevens: ['identiteit', 'huisvesting', 'woonsignalen'] }],
      }),
      'gegevensZonderAfspraak',
    )!
    expect(w.waarden).toMatchObject({ gegevens: ['huishouden'] })
  })

  test('na afloop ontbreekt zij sinds de dag erna', () => {
    const oud = { ...verwerkers, vanaf: D('2023-01-01'), tot: D('2025-12-31') }
    expect(een(stelsel({ afspraken: [afspraak({}), oud] }), 'gegevensZonderAfspraak')!.sinds).toBe(
      '2026-01-01',
    )
  })

  test('prestatieafspraken dekken geen gegevens, en een verwerkersovereenkomst geen werk', () => {
    const s = stelsel({
      afspraken: [
        afspraak({ gegevens: ['identiteit', 'huishouden', 'huisvesting', 'woonsignalen'] }),
        { ...verwerkers, gegevens: [], stappen: vanCorporatie },
      ],
    })
    expect(codes(s)).toContain('gegevensZonderAfspraak')
    expect(codes(stelsel({ afspraken: [{ ...verwerkers, stappen: vanCorporatie }] }))).toContain(
      'stappenZonderAfspraak',
    )
  })

  test('wie meer geeft dan een stap nodig heeft, hoort dat', () => {
    const w = een(
      stelsel({
        afspraken: [afspraak({}), { ...verwerkers, gegevens: [...verwerkers.gegevens, 'inkomen'] }],
      }),
      'gegevensZonderStap',
    )!
    expect(w.waarden).toMatchObject({ gegevens: ['inkomen'] })
  })
})

describe('handboek en overeenkomst naast elkaar', () => {
  test('een stap die in geen overeenkomst staat', () => {
    const w = een(
      stelsel({ afspraken: [afspraak({ stappen: ['woning-aanbieden', 'sleutel-overdragen'] }), verwerkers] }),
      'stappenZonderAfspraak',
    )!
    const andere = stappenVan(stappen, 'corporatie').filter(
      (s) => !['woning-aanbieden', 'sleutel-overdragen'].includes(s.id),
    )
    expect(andere.map((s) => s.id)).toContain('wijkbeheerder-informeren')
    expect(w.waarden).toMatchObject({ stappen: andere.map((s) => s.titel), van: vanCorporatie.length })
  })

  test('een overeenkomst die belooft wat het handboek niet heeft', () => {
    const s = stelsel({ afspraken: [afspraak({ stappen: [...vanCorporatie, 'bestaat-niet'] }), verwerkers] })
    expect(een(s, 'stapBestaatNiet')!.waarden).toMatchObject({ stappen: ['bestaat-niet'] })
    const los = afspraak({
      resultaten: [
        ...afspraak({}).resultaten,
        { ...afspraak({}).resultaten[0]!, naam: 'Iets anders', stap: null, termijn: null },
      ],
    })
    expect(een(stelsel({ afspraken: [los, verwerkers] }), 'resultaatZonderStap')!.waarden).toMatchObject({
      resultaten: ['Iets anders'],
    })
  })

  test('prestatieafspraken zonder de termijn van tien weken vallen op', () => {
    const zonder = afspraak({ resultaten: [{ ...afspraak({}).resultaten[0]!, termijn: null }] })
    const w = een(stelsel({ afspraken: [zonder, verwerkers] }), 'termijnOntbreekt')!
    expect(w.sinds).toBe('2026-01-01')
    expect(waarschuwingstekst(w).wat).toContain('‘Sleutel overdragen’')
  })

  test('een andere termijn dan het handboek ook', () => {
    const r = { ...afspraak({}).resultaten[0]!, stap: 'wijkbeheerder-informeren', termijn: '10 werkdagen' }
    const s = stelsel({ afspraken: [afspraak({ resultaten: [...afspraak({}).resultaten, r] }), verwerkers] })
    expect(een(s, 'termijnVerschilt')!.waarden).toMatchObject({
      afspraak: '10 werkdagen',
      handboek: 'binnen 5 werkdagen',
    })
  })

  test('zonder resultaat, gegevens of document kan het beter', () => {
    const kaal = afspraak({ resultaten: [], leveringen: [], documenten: [] })
    expect(codes(stelsel({ afspraken: [kaal, verwerkers] }))).toEqual([
      'termijnOntbreekt',
      'geenResultaat',
      'geenLevering',
      'geenDocument',
    ])
  })
})

describe('in de tijd', () => {
  const op = (d: string, a: Partial<Afspraak>) =>
    codes(
      stelsel({
        dag: D(d),
        afspraken: [
          afspraak({ leveringen: [{ ...afspraak({}).leveringen[0]!, laatst: D(d) }], ...a }),
          { ...verwerkers, tot: null },
        ],
      }),
    )

  test('afgelopen zonder opvolger, en met opvolger niet', () => {
    expect(op('2027-01-01', {})).toContain('verlopen')
    const s = stelsel({
      dag: D('2027-02-01'),
      afspraken: [
        afspraak({}),
        afspraak({ id: 'p2', vanaf: D('2027-01-01'), tot: D('2027-12-31') }),
        { ...verwerkers, tot: null },
      ],
    })
    expect(codes(s)).not.toContain('verlopen')
  })

  test('loopt af binnen de herinnering, en een dag eerder nog niet', () => {
    expect(op('2026-11-01', {})).toContain('looptAf')
    expect(op('2026-10-31', {})).not.toContain('looptAf')
  })

  test('opnieuw sluiten: eerst een herinnering, daarna te laat', () => {
    const opnieuw = { verlenging: 'opnieuw', termijn: '3 maanden' } as const
    expect(op('2026-10-01', opnieuw)).toContain('opnieuwSluiten')
    expect(op('2026-10-02', opnieuw)).toContain('opnieuwTeLaat')
  })

  test('de opzegdag nadert, en is daarna voorbij zonder waarschuwing', () => {
    const stil = { verlenging: 'stilzwijgend', verlengdMet: 12, termijn: '3 maanden' } as const
    expect(op('2026-09-30', stil)).toContain('opzegdagNadert')
    expect(op('2026-10-01', stil)).not.toContain('opzegdagNadert')
    expect(op('2027-06-01', stil)).not.toContain('verlopen')
  })

  test('gegevens te laat geleverd; resultaat na afloop onbekend of niet gehaald', () => {
    expect(
      codes(
        stelsel({ dag: D('2027-01-02'), afspraken: [afspraak({ tot: null }), { ...verwerkers, tot: null }] }),
      ),
    ).toContain('leveringTeLaat')
    expect(op('2027-01-01', {})).toContain('resultaatOnbekend')
    const r = { ...afspraak({}).resultaten[0]!, geleverd: 9, geleverdOp: D('2026-12-31') }
    expect(op('2027-01-01', { resultaten: [r] })).toContain('resultaatNietGehaald')
    expect(op('2027-01-01', { resultaten: [{ ...r, richting: 'hoogstens' }] })).not.toContain(
      'resultaatNietGehaald',
    )
  })
})

describe('mensen en bewijzen', () => {
  const bbs = (certificaten: Bewijs[]) =>
    stelsel({
      partners: [{ id: 'bbs', soort: 'uitvoering', naam: 'BBS', contacten: 1 }],
      medewerkers: [{ id: 'noor', organisatie: 'bbs', rol: 'klantmanager' }],
      certificaten,
      afspraken: [],
      handboek: {
        versie: 'x',
        vanaf: D('2022-05-01'),
        stappen: stappen.filter((s) => s.id === 'leerbaarheidstoets-afnemen'),
      },
    })
  const bewijs = (soort: Bewijs['soort'], tot: string | null): Bewijs => ({
    organisatie: 'bbs',
    medewerker: 'noor',
    soort,
    vanaf: D('2024-01-01'),
    tot: tot as Dag | null,
  })

  test('de leerbaarheidstoets vraagt een gecertificeerde afnemer en toegang tot Optimum', () => {
    expect(
      waarschuwingen(bbs([]))
        .filter((w) => w.code === 'certificaatOntbreekt')
        .map((w) => w.waarden),
    ).toMatchObject([{ soort: 'toetsafnemer' }, { soort: 'optimum' }])
    expect(codes(bbs([bewijs('toetsafnemer', null), bewijs('optimum', '2027-01-01')]))).not.toContain(
      'certificaatOntbreekt',
    )
  })

  test('verlopen wordt één keer gezegd, met sinds wanneer; bijna verlopen zestig dagen vooraf', () => {
    const s = bbs([bewijs('toetsafnemer', '2026-05-20'), bewijs('optimum', '2026-07-31')])
    expect(codes(s).filter((c) => c.startsWith('certificaat'))).toEqual([
      'certificaatOntbreekt',
      'certificaatVerloopt',
    ])
    expect(een(s, 'certificaatOntbreekt')!.sinds).toBe('2026-05-21')
    expect(codes(bbs([bewijs('toetsafnemer', null), bewijs('optimum', '2026-08-01')]))).not.toContain(
      'certificaatVerloopt',
    )
  })

  test('werk voor een rol die niemand heeft', () => {
    expect(codes(stelsel({ medewerkers: [] }))).toEqual(['rolZonderMedewerker'])
  })
})

test('een dag zonder geldige overeenkomst is altijd een dag met een waarschuwing, en nooit andersom', () => {
  const dagen = fc.nat(3000).map((n) => plusDagen(D('2020-01-01'), n))
  fc.assert(
    fc.property(dagen, dagen, dagen, (a, b, op) => {
      const [vanaf, tot] = a <= b ? [a, b] : [b, a]
      const s = stelsel({ dag: op, afspraken: [{ ...verwerkers, vanaf, tot }] })
      const w = een(s, 'gegevensZonderAfspraak')
      expect(w === undefined).toBe(vanaf <= op && op <= tot)
      if (w !== undefined && op > tot && tot >= s.handboek.vanaf) expect(w.sinds).toBe(plusDagen(tot, 1))
    }),
  )
})

test('elke waarschuwing wijst een pagina aan en heeft woorden zonder gaten', () => {
  for (const w of [
    ...waarschuwingen(stelsel({ afspraken: [], medewerkers: [] })),
    ...waarschuwingen(stelsel({ dag: D('2028-01-01') })),
  ]) {
    const { wat, watNu } = waarschuwingstekst(w)
    expect(w.pad).toMatch(/^\/partners/)
    expect(w.sinds <= '2028-01-01').toBe(true)
    expect(`${wat} ${watNu}`).not.toMatch(/undefined|null|NaN/)
  }
})

test('de bijlage noemt precies de gegevens die de stappen nodig hebben, met de grond uit het beleid', () => {
  const b = bijlageVan('begeleiding', stappen)
  const nodig = gegevensVan(stappenVan(stappen, 'begeleiding'))
  expect(b.gegevens.filter((g) => g.rol === 'begeleider').map((g) => g.gegeven)).toEqual(nodig)
  expect(b.zonderStap).toEqual([])
  expect(b.stappen.length).toBe(
    stappen.filter((s) => s.rol === 'begeleider' || s.rol === 'vrijwilliger').length,
  )
  // A coach has not more than the own steps need.
  expect(b.gegevens.filter((g) => g.rol === 'vrijwilliger').map((g) => g.gegeven)).toEqual([
    'identiteit',
    'begeleiding',
  ])
  expect(b.gegevens.every((g) => g.handelingen.includes('zien') && g.grond.length > 10)).toBe(true)
  expect(b.stappen.find((s) => s.id === 'warm-overdragen')!.tot).toMatch(/en nog 30 dagen daarna$/)
  expect(b.overleg).toContain('begeleider')
  expect(bijlageVan('overig', stappen)).toEqual({ gegevens: [], stappen: [], zonderStap: [], overleg: [] })
})

test('een recht waar geen stap om vraagt, staat als ruimer dan nodig', () => {
  const b = bijlageVan(
    'corporatie',
    stappen
      .filter((s) => s.id === 'wijkbeheerder-informeren')
      .map((s) => ({ ...s, gegevens: ['identiteit'] as const })),
  )
  expect(b.zonderStap.map((z) => z.naam)).toContain('Koppeling, woning en sleutel')
})
