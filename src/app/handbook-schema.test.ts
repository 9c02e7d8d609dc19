/** The published schema is that of the code, and says yes and no to the same handbooks as the reader. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handboek, stappen } from '#test/handboek.ts'
import { geleverd } from '#work/taken/handboek/geleverd.ts'
import { HandboekSchema } from '#work/taken/handboek/model.ts'
import { handbookSchema } from './handbook-schema.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const klopt = ajv.compile(JSON.parse(handbookSchema()))

describe('het gepubliceerde schema van een handboek', () => {
  it('is dat van de code', () => {
    const bestand = readFileSync(new URL('../../docs/schema/handboek.schema.json', import.meta.url), 'utf8')
    expect(bestand, 'docs/schema/handboek.schema.json is verouderd: draai npm run docs').toBe(
      handbookSchema(),
    )
  })

  it('laat het geleverde handboek door, en elk handboek van de goede vorm', () => {
    expect(klopt(geleverd.document)).toBe(true)
    fc.assert(
      fc.property(stappen, (s) => {
        expect(klopt(JSON.parse(JSON.stringify(handboek(s))))).toBe(true)
      }),
    )
  })

  it.each([
    ['een onbekend veld', { kleur: 'rood' }],
    ['een onbekende rol', { rol: 'burgemeester' }],
    ['een onbekend feit', { na: 'gekopeld' }],
    ['een onbekend woord', { voor: ['iedereen'] }],
    ['een duur die geen duur is', { uiterlijk: 'snel' }],
    ['een grond zonder artikel', { grond: 'wi2021' }],
    ['een lege titel', { titel: '' }],
    ['een sleutel met hoofdletters', { id: 'Intake' }],
  ])('weigert %s, zoals de lezer', (_, anders) => {
    const document = JSON.parse(JSON.stringify(geleverd.document))
    Object.assign(document.onderdelen[0].stappen[0], anders)
    expect(HandboekSchema.safeParse(document).success).toBe(false)
    expect(klopt(document)).toBe(false)
  })
})
