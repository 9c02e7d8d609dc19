import { describe, expect, it } from 'vitest'
import { cijferbronnen } from '#demo/cijfers.ts'
import { type Cijfer, formuleRegels, halfjaarregels, tegenspraken } from './taakstelling.ts'

const geen = { totEnMet: () => 282 }
const baarn: Cijfer[] = cijferbronnen().flatMap(({ bron, cijfers }) =>
  cijfers.map((c) => ({
    bron,
    grootheid: c.grootheid,
    periode: c.periode,
    waarde: c.waarde,
    voetnoot: c.voetnoot ?? null,
  })),
)
const cijfer = (bron: string, grootheid: Cijfer['grootheid'], periode: string, waarde: number): Cijfer => ({
  bron,
  grootheid,
  periode,
  waarde,
  voetnoot: null,
})

describe('bronnen naast elkaar (cijfers van Baarn)', () => {
  const regels = halfjaarregels(baarn, new Map(), new Map())
  const gevonden = tegenspraken(baarn, regels, geen).map((t) => t.titel)

  it('het totaal 297 is niet de som van de jaren (293)', () => {
    expect(gevonden.find((t) => t.includes('297'))).toBe(
      'Het genoemde totaal 297 is niet de som van de jaren',
    )
  })

  it('105% past bij een andere basis dan de voetnoot zegt', () => {
    const t = tegenspraken(baarn, regels, geen).find((x) => x.titel.startsWith('105%'))!
    expect(t.uitleg).toContain('22 van 16 is 138%')
    expect(t.uitleg).toContain('22 van 21')
  })

  it('jaartabel en halfjaren verschillen in 2016 en 2018 tot en met 2021', () => {
    expect(gevonden.filter((t) => t.includes('jaar en halfjaren')).map((t) => t.slice(13, 17))).toEqual([
      '2016',
      '2018',
      '2019',
      '2020',
      '2021',
    ])
  })

  it('het landelijke getal van 2022-1 verschilt tussen bronnen', () => {
    expect(gevonden).toContain('Landelijke taakstelling 2022-1: bronnen verschillen')
  })

  it('282 gehuisvest klopt met de telling; een andere telling valt op', () => {
    expect(gevonden.some((t) => t.startsWith('282'))).toBe(false)
    expect(
      tegenspraken(baarn, regels, { totEnMet: () => 281 }).some(
        (t) => t.titel === '282 gehuisvest volgens de bron, 281 in Wortel',
      ),
    ).toBe(true)
  })

  it('waar bronnen het eens zijn, is er geen tegenspraak', () => {
    const eens = [
      cijfer('a', 'taakstelling', '2020-1', 8),
      cijfer('a', 'gerealiseerd', '2020-1', 8),
      cijfer('a', 'stand_begin', '2020-1', -1),
      cijfer('a', 'stand_begin', '2020-2', -1),
      cijfer('b', 'taakstelling', '2020-1', 8),
    ]
    expect(tegenspraken(eens, halfjaarregels(eens, new Map(), new Map()), geen)).toEqual([])
  })

  it('een stand die niet uit taakstelling en realisatie volgt, wordt gemeld', () => {
    const anders = [
      cijfer('a', 'taakstelling', '2020-1', 8),
      cijfer('a', 'gerealiseerd', '2020-1', 5),
      cijfer('a', 'stand_begin', '2020-1', -1),
      cijfer('a', 'stand_begin', '2020-2', -2),
      cijfer('a', 'taakstelling', '2020-2', 1),
    ]
    const t = tegenspraken(anders, halfjaarregels(anders, new Map(), new Map()), geen)
    expect(t.map((x) => x.uitleg)).toEqual(['Uit taakstelling en realisatie volgt -4.'])
  })

  it('de formule staat naast het gepubliceerde getal en vervangt het niet', () => {
    const f = formuleRegels(baarn).find((x) => x.halfjaar === '2022-2')!
    expect(f).toMatchObject({ uitkomst: 20, gepubliceerd: null })
  })
})
