/** What is written in a step stays the same through the form. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stappen } from '#test/handboek.ts'
import { keyFor } from '../operations/bewerken.ts'
import { geleverd } from './geleverd.ts'
import { type Handboek, HandboekSchema, StapSchema, stappenVan } from './model.ts'
import { stapUit, stapVelden, vraagkeuzes, vraagWaarde } from './step-form.ts'

const geschreven = geleverd.document.onderdelen.flatMap((o) => o.stappen)
const betekenis = (s: object) => StapSchema.parse(JSON.parse(JSON.stringify(s)))

describe('een stap als formulier', () => {
  it('heen en terug betekent elke geleverde stap hetzelfde', () => {
    for (const s of geschreven)
      expect(betekenis({ id: s.id, ...stapUit(stapVelden(s)) })).toEqual(betekenis(s))
  })

  it('heen en terug betekent elke stap van de goede vorm hetzelfde', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        for (const s of lijst)
          expect(betekenis({ id: s.id, ...stapUit(stapVelden(s)) })).toEqual(betekenis(s))
      }),
    )
  })

  it('elk feit dat een geleverde stap vraagt, staat in de keuzelijst, in woorden', () => {
    const keuzes = new Map(vraagkeuzes().map((k) => [k.waarde, k.naam]))
    for (const s of geschreven)
      for (const v of [s.na, s.gedaan, ...(s.wachtOp ? [s.wachtOp] : []), ...(s.zonder ?? [])])
        expect(keuzes.get(vraagWaarde(v)), vraagWaarde(v)).toMatch(/^[A-Z]/)
    expect(new Set(keuzes.values()).size).toBe(keuzes.size)
  })

  it('een onbekend feit uit een oud concept valt niet weg uit de keuzelijst', () => {
    expect(vraagkeuzes('ooitBestaan waarde=x').some((k) => k.waarde === 'ooitBestaan waarde=x')).toBe(true)
  })

  it('een nieuwe stap krijgt een sleutel die het schema toestaat en die er nog niet is', () => {
    const bezet = new Set(stappenVan(geleverd.handboek as Handboek).map((s) => s.id))
    expect(keyFor('Brede intake plannen!', new Set())).toBe('brede-intake-plannen')
    expect(keyFor('Intake plannen', bezet)).toBe('intake-plannen-2')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (titel) => {
        const id = keyFor(titel, bezet)
        expect(StapSchema.shape.id.safeParse(id).success, id).toBe(true)
        expect(bezet.has(id)).toBe(false)
      }),
    )
  })
})

it('het handboek dat uit het formulier komt, is het geleverde', () => {
  const document = {
    ...geleverd.document,
    onderdelen: geleverd.document.onderdelen.map((o) => ({
      ...o,
      stappen: o.stappen.map((s) => ({ id: s.id, ...JSON.parse(JSON.stringify(stapUit(stapVelden(s)))) })),
    })),
  }
  expect(HandboekSchema.parse(document)).toEqual(geleverd.handboek)
})
