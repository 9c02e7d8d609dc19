import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dag, dag, dagenTussen, plusDagen } from '#core/day.ts'
import { duurVan } from '../model.ts'
import { na } from '../termen.ts'
import { type Planuitkomst, reken } from './derive.ts'
import { type Activiteit, planfouten } from './model.ts'
import { sjablonen } from './sjablonen.ts'
import { planzin, standzin } from './zinnen.ts'

const act = (id: string, duur: string, naVan: string[] = [], meer: Partial<Activiteit> = {}): Activiteit => ({
  id,
  naam: id.toUpperCase(),
  wie: 'Gemeente',
  duur,
  na: naVan,
  vergaderdagen: [],
  begonnenOp: null,
  klaarOp: null,
  overgeslagen: false,
  toelichting: null,
  ...meer,
})
const van = (u: Planuitkomst, id: string) => u.activiteiten.find((a) => a.activiteit.id === id)!
const D = dag

describe('terugrekenen', () => {
  const plan = {
    inWerking: D('2022-01-01'),
    activiteiten: [
      act('nota', '4 weken'),
      act('advies', '6 weken', ['nota']),
      act('raad', '8 weken', ['advies']),
    ],
  }

  test('zes weken advies vóór acht weken raad: elke stap met zijn uiterste dagen', () => {
    const u = reken(plan, D('2021-01-01'))
    expect(van(u, 'raad')).toMatchObject({ uiterlijkBegin: '2021-11-06', uiterlijkKlaar: '2021-12-31' })
    expect(van(u, 'advies')).toMatchObject({ uiterlijkBegin: '2021-09-25', uiterlijkKlaar: '2021-11-05' })
    expect(van(u, 'nota')).toMatchObject({ uiterlijkBegin: '2021-08-28', uiterlijkKlaar: '2021-09-24' })
    expect(u.begin).toBe('2021-08-28')
    expect(u.pad).toEqual(['NOTA', 'ADVIES', 'RAAD'])
    expect(u.teLaat).toBeLessThan(0)
  })

  test('wie te laat is leest hoeveel dagen, en wanneer het had moeten beginnen', () => {
    const u = reken(plan, D('2021-09-06'))
    expect(van(u, 'nota')).toMatchObject({ speling: -9, teLaatBegonnen: 9, stand: 'open' })
    expect(standzin(van(u, 'nota'), D('2021-09-06'))).toBe(
      'Had op 28 augustus 2021 moeten beginnen: 9 dagen te laat.',
    )
    expect(u.teLaat).toBe(9)
    expect(planzin(u, plan.inWerking)).toBe(
      'Zoals het nu staat is alles 9 dagen te laat klaar voor de ingang op 1 januari 2022.',
    )
  })

  test('een raadsbesluit valt op een vergaderdag: de laatste die nog op tijd is', () => {
    const raad = act('raad', '8 weken', [], {
      vergaderdagen: [D('2021-11-24'), D('2021-12-22'), D('2022-01-26')],
    })
    const u = reken({ inWerking: D('2022-01-01'), activiteiten: [raad] }, D('2021-01-01'))
    expect(van(u, 'raad')).toMatchObject({ uiterlijkKlaar: '2021-12-22', uiterlijkBegin: '2021-10-28' })
    const later = reken({ inWerking: D('2022-01-01'), activiteiten: [raad] }, D('2021-12-01'))
    expect(van(later, 'raad').klaar).toBe('2022-01-26')
  })

  test('zonder vergaderdag op tijd zegt de uitkomst dat', () => {
    const raad = act('raad', '8 weken', [], { vergaderdagen: [D('2022-02-01')] })
    expect(
      van(reken({ inWerking: D('2022-01-01'), activiteiten: [raad] }, D('2021-01-01')), 'raad')
        .geenVergadering,
    ).toBe(true)
  })

  test('wat echt gebeurde telt vanaf de dag dat het gebeurde, niet eerder', () => {
    const echt = {
      ...plan,
      activiteiten: [
        act('nota', '4 weken', [], { begonnenOp: D('2021-09-10'), klaarOp: D('2021-10-01') }),
        ...plan.activiteiten.slice(1),
      ],
    }
    expect(van(reken(echt, D('2021-09-09')), 'nota').stand).toBe('open')
    expect(van(reken(echt, D('2021-09-20')), 'nota')).toMatchObject({ stand: 'bezig', teLaatBegonnen: 13 })
    expect(van(reken(echt, D('2021-12-01')), 'nota')).toMatchObject({ stand: 'klaar', teLaatKlaar: 7 })
  })

  test('wie begon voordat klaar was waarop hij wacht, valt op', () => {
    const u = reken(
      {
        ...plan,
        activiteiten: [
          plan.activiteiten[0]!,
          act('advies', '6 weken', ['nota'], { begonnenOp: D('2021-08-01'), klaarOp: D('2021-09-01') }),
          plan.activiteiten[2]!,
        ],
      },
      D('2021-09-10'),
    )
    expect(van(u, 'advies').tegenVolgorde).toEqual(['nota'])
  })
})

test('een kring wordt geweigerd met de namen, en wachten op niets ook', () => {
  expect(
    planfouten([act('a', '1 week', ['c']), act('b', '1 week', ['a']), act('c', '1 week', ['b'])])[0]!.fout,
  ).toBe('Zo komt het nooit klaar: ‘A’ wacht op ‘C’ wacht op ‘B’ wacht op ‘A’. Haal één van deze af.')
  expect(planfouten([act('a', '1 week', ['a'])])[0]!.fout).toContain('‘A’ wacht op ‘A’')
  expect(planfouten([act('a', '1 week', ['z'])])[0]!.fout).toContain(
    'wacht op een activiteit die er niet is: z',
  )
  expect(planfouten([act('a', '1 week'), act('a', '2 weken')])[0]!.fout).toContain('hetzelfde kenmerk')
})

test('de sjablonen zijn plannen zonder fouten', () => {
  for (const s of Object.values(sjablonen))
    expect(planfouten(s.activiteiten.map((x) => act(x.id, x.duur, x.na)))).toEqual([])
})

const eenheid = fc.constantFrom('werkdagen', 'dagen', 'weken', 'maanden')
const duren = fc.tuple(fc.integer({ min: 1, max: 20 }), eenheid).map(([n, e]) => `${n} ${e}`)
/** Plans without circles: each activity waits only for earlier ones. */
const plannen = fc
  .array(
    fc.record({
      duur: duren,
      na: fc.array(fc.nat(20), { maxLength: 3 }),
      raad: fc.array(fc.nat(700), { maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((rijen) =>
    rijen.map((r, i) =>
      act(`a${i}`, r.duur, [...new Set(r.na.filter((n) => n < i).map((n) => `a${n}`))], {
        vergaderdagen: r.raad.map((n) => plusDagen(D('2024-06-01'), n)),
      }),
    ),
  )
const dagen = fc.nat(900).map((n) => plusDagen(D('2025-01-01'), n))
const inWerking = D('2026-07-01')
const begins = (a: readonly Activiteit[], op: Dag = inWerking) =>
  new Map(
    reken({ inWerking: op, activiteiten: a }, D('2020-01-01')).activiteiten.map((x) => [
      x.activiteit.id,
      x.uiterlijkBegin,
    ]),
  )

describe('voor elk plan geldt', () => {
  test('een langere duur geeft nooit een later begin, van geen enkele activiteit', () => {
    fc.assert(
      fc.property(plannen, fc.nat(), fc.integer({ min: 1, max: 9 }), (a, welke, meer) => {
        const i = welke % a.length
        const d = duurVan(a[i]!.duur)
        const langer = a.map((x, n) => (n === i ? { ...x, duur: `${d.aantal + meer} ${d.eenheid}` } : x))
        const [eerst, dan] = [begins(a), begins(langer)]
        for (const x of a) expect(dan.get(x.id)! <= eerst.get(x.id)!).toBe(true)
      }),
    )
  })

  test('een afhankelijkheid erbij geeft nooit een later begin; een latere ingang nooit een eerder', () => {
    fc.assert(
      fc.property(plannen, fc.nat(), fc.nat(), fc.nat(200), (a, x, y, n) => {
        const [i, j] = [x % a.length, y % a.length].sort((p, q) => p - q) as [number, number]
        const eerst = begins(a)
        if (i !== j) {
          const meer = begins(a.map((z, k) => (k === j ? { ...z, na: [...new Set([...z.na, `a${i}`])] } : z)))
          for (const z of a) expect(meer.get(z.id)! <= eerst.get(z.id)!).toBe(true)
        }
        const later = begins(a, plusDagen(inWerking, n))
        for (const z of a) expect(later.get(z.id)! >= eerst.get(z.id)!).toBe(true)
      }),
    )
  })

  test('wie op de uiterste dag begint, is op tijd klaar voor wat erop wacht en voor de ingang', () => {
    fc.assert(
      fc.property(plannen, (a) => {
        const u = reken({ inWerking, activiteiten: a }, D('2020-01-01'))
        for (const x of u.activiteiten) {
          const klaar = na(x.uiterlijkBegin, duurVan(x.activiteit.duur))
          expect(klaar <= plusDagen(x.uiterlijkKlaar, 1)).toBe(true)
          expect(x.uiterlijkKlaar < inWerking).toBe(true)
          for (const v of x.activiteit.na) expect(van(u, v).uiterlijkKlaar < x.uiterlijkBegin).toBe(true)
        }
      }),
    )
  })

  test('het kritieke pad loopt zonder gat van het eerste begin tot de ingang', () => {
    fc.assert(
      fc.property(plannen, (a) => {
        const zonderRaad = a.map((x) => ({ ...x, vergaderdagen: [] }))
        const u = reken({ inWerking, activiteiten: zonderRaad }, D('2020-01-01'))
        const keten = u.pad.map((naam) => u.activiteiten.find((x) => x.activiteit.naam === naam)!)
        expect(keten[0]!.uiterlijkBegin).toBe(u.begin)
        keten.forEach((x, i) => {
          expect(x.kritiek).toBe(true)
          const volgende = keten[i + 1]?.uiterlijkBegin ?? inWerking
          expect(plusDagen(x.uiterlijkKlaar, 1)).toBe(volgende)
        })
      }),
    )
  })

  test('de volgorde waarin de activiteiten staan maakt niets uit', () => {
    fc.assert(
      fc.property(plannen, dagen, (a, peildag) => {
        expect(reken({ inWerking, activiteiten: [...a].reverse() }, peildag)).toEqual(
          reken({ inWerking, activiteiten: a }, peildag),
        )
      }),
    )
  })

  test('een dag wachten maakt de verwachting nooit vroeger', () => {
    fc.assert(
      fc.property(plannen, dagen, fc.nat(60), (a, peildag, n) => {
        const nu = reken({ inWerking, activiteiten: a }, peildag)
        const straks = reken({ inWerking, activiteiten: a }, plusDagen(peildag, n))
        const zonderRaad = a.every((x) => x.vergaderdagen.length === 0)
        if (zonderRaad) expect(straks.verwacht >= nu.verwacht).toBe(true)
        for (const x of straks.activiteiten) expect(x.speling).toBe(dagenTussen(x.begin, x.uiterlijkBegin))
      }),
    )
  })
})
