/** No small number is published, nor what would give one away. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Processcijfer } from './actions.ts'
import { KLEINSTE, perRole, publish } from './figures.ts'

const cijfer = (delen: Partial<Processcijfer>): Processcijfer => {
  const c = { opTijd: 0, laat: 0, nietNodig: 0, openTeLaat: 0, open: 0, ...delen }
  const aantal = c.opTijd + c.laat + c.nietNodig + c.openTeLaat + c.open
  return {
    stap: 's',
    rol: 'klantmanager',
    mediaan: c.laat ? 3 : null,
    hoogst: c.laat ? 9 : null,
    ...c,
    aantal,
  }
}
const namen = ['opTijd', 'laat', 'nietNodig', 'openTeLaat', 'open'] as const
const willekeurig = fc
  .record(
    Object.fromEntries(namen.map((n) => [n, fc.nat(12)])) as Record<
      (typeof namen)[number],
      fc.Arbitrary<number>
    >,
  )
  .map(cijfer)

describe('procescijfers van een stap', () => {
  it('minder dan vijf taken: niets', () => {
    expect(new Set(Object.values(publish(cijfer({ opTijd: 3, laat: 1 }))))).toEqual(new Set([null]))
  })

  it('genoeg van alles: alles, met mediaan en hoogste', () => {
    expect(publish(cijfer({ opTijd: 15, laat: 5 }))).toMatchObject({
      aantal: 20,
      opTijd: 15,
      laat: 5,
      nietNodig: 0,
      aandeelOpTijd: 75,
      mediaanLaat: 3,
      hoogstLaat: 9,
    })
  })

  it('één klein getal verbergt ook het kleinste ander, anders volgt het uit het totaal', () => {
    expect(publish(cijfer({ opTijd: 20, laat: 1, open: 6 }))).toMatchObject({
      aantal: 27,
      opTijd: 20,
      laat: null,
      open: null,
      aandeelOpTijd: null,
      hoogstLaat: null,
    })
  })

  it('nooit staat er een getal van één tot vier, en nooit volgt er precies één uit de rest', () => {
    fc.assert(
      fc.property(willekeurig, (c) => {
        const p = publish(c)
        for (const n of namen) {
          expect(p[n] === null || p[n] === 0 || p[n]! >= KLEINSTE).toBe(true)
          if (p[n] !== null) expect(p[n]).toBe(c[n])
        }
        const verborgen = namen.filter((n) => p[n] === null)
        if (p.aantal !== null) expect(verborgen.length).not.toBe(1)
        if (p.aandeelOpTijd !== null) expect([p.opTijd, p.laat, p.openTeLaat]).not.toContain(null)
        if (p.hoogstLaat !== null) expect(p.laat).toBeGreaterThanOrEqual(KLEINSTE)
      }),
    )
  })

  it('per rol is afgerond, zodat ook uit een verschil geen stap volgt', () => {
    expect(perRole([cijfer({ opTijd: 11, laat: 1 }), cijfer({ opTijd: 6, openTeLaat: 7 })])).toEqual([
      { rol: 'klantmanager', aantal: 25, opTijd: 15, laat: null, openTeLaat: 5 },
    ])
    fc.assert(
      fc.property(fc.array(willekeurig), (lijst) => {
        for (const { rol: _, ...r } of perRole(lijst))
          for (const n of Object.values(r)) expect(n === null || n % 5 === 0).toBe(true)
      }),
    )
  })
})
