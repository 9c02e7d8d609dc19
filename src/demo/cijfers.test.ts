import { expect, test } from 'vitest'
import type { Dag } from '#core/day.ts'
import { cijferoperaties } from '#work/huisvesting/operations/cijfers.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { formuleRegels, halfjaarregels, tegenspraken } from '#work/huisvesting/taakstelling.ts'
import { cijferbronnen, gemeenten } from './cijfers.ts'

const alle = cijferbronnen().flatMap(({ bron, cijfers }) => cijfers.map((c) => ({ ...c, bron })))

test('elke bron past in cijfers.invoeren en geeft elk cijfer een keer', () => {
  for (const { bron, cijfers } of cijferbronnen()) {
    expect(cijferoperaties.invoeren.invoer.safeParse({ proef: false, bron, cijfers }).error).toBeUndefined()
    expect(new Set(cijfers.map((c) => `${c.grootheid} ${c.periode}`)).size).toBe(cijfers.length)
  }
})

test('de 342 gemeenten passen in gemeenten.invoeren', () => {
  const lijst = gemeenten()
  expect(lijst).toHaveLength(342)
  expect(gemeentenInvoeren.invoer.safeParse({ proef: false, gemeenten: lijst }).error).toBeUndefined()
  expect(lijst.reduce((som, g) => som + g.inwoners, 0)).toBe(18_130_231)
})

test('de bekende tegenspraken blijven staan: 297 tegen 293, en 105% op een andere grondslag', () => {
  const regels = halfjaarregels(alle, new Map(), new Map())
  const titels = tegenspraken(alle, regels, { totEnMet: (_: Dag) => 282 }).map((t) => t.titel)
  expect(titels).toContain('Het genoemde totaal 297 is niet de som van de jaren')
  expect(titels).toContain('105% in 2021-2 volgt niet uit de taakstelling')
  expect(titels).toContain('Landelijke taakstelling 2022-1: bronnen verschillen')
  expect(titels.some((t) => t.includes('in Wortel'))).toBe(false)
})

test('105% is 22 van de 16 plus een achterstand van 5', () => {
  const regel = halfjaarregels(alle, new Map(), new Map()).find((r) => r.halfjaar === '2021-2')!
  expect([regel.begin, regel.eind, regel.percentageKaal, regel.percentageGecorrigeerd]).toEqual([
    -5, 1, 138, 105,
  ])
})

test('de formule van 2022-2 geeft 20 voor Baarn (Huisvestingswet art. 29)', () => {
  const uitkomsten = formuleRegels(alle).filter((f) => f.halfjaar === '2022-2')
  expect(new Set(uitkomsten.map((f) => f.uitkomst))).toEqual(new Set([20]))
})
