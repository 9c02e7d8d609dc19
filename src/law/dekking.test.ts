/** No article of the act or its decree is missing, and what is said to be computed is. */
import { describe, expect, it } from 'vitest'
import { isZin } from '#test/oordeel.ts'
import { citations, dekking } from './dekking.ts'
import { regels } from './index.ts'
import { articleNumber } from './source.ts'

const tot = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const per = (hoofdstuk: number, aantal: number) => tot(aantal).map((n) => `${hoofdstuk}.${n}`)

/** The articles as they follow one another in the texts valid on 21 October 2025 and 2 April 2026. */
const wet = [...tot(40), '40a', 41, 42, '42a', '43–52', 53, 54, 55, 56].map(String)
const besluit = [
  '1.1',
  ...per(2, 8),
  ...per(3, 19),
  ...per(4, 5),
  ...per(5, 5),
  '6.1',
  '6.2',
  '6.2a',
  ...per(6, 16).slice(2),
  ...per(7, 2),
  ...per(8, 3),
  ...per(9, 12),
  ...per(10, 8),
  '12.1',
  '12.1a',
  '12.2',
  '12.3',
]

describe('dekking van wet en besluit', () => {
  it('geen artikel ontbreekt, geen staat er dubbel, en ze staan op volgorde', () => {
    const van = (bron: string) =>
      dekking()
        .filter((r) => r.bron === bron)
        .map((r) => r.artikel)
    expect(van('wi2021')).toEqual(wet)
    expect(van('bi2021')).toEqual(besluit)
  })

  it('wat gerekend heet, noemt een regel; al het andere zegt waarom niet', () => {
    for (const { bron, artikel, dekking: d } of dekking()) {
      if (d.soort === 'regel') expect(d.regels.length, `${bron} ${artikel}`).toBeGreaterThan(0)
      else expect(d.waarom, `${bron} ${artikel}`).toMatch(/^\S.*\.$/)
    }
  })

  it('wat een regel noemt, heet hier gerekend', () => {
    const gerekend = new Set(
      dekking()
        .filter((r) => r.dekking.soort === 'regel')
        .map((r) => `${r.bron} ${r.artikel}`),
    )
    for (const r of regels)
      for (const a of citations(r))
        if (a.bron === 'wi2021' || a.bron === 'bi2021')
          expect([...gerekend], r.id).toContain(`${a.bron} ${articleNumber(a)}`)
  })
})

it('elke regel die niet of maar deels met een dossier rekent, zegt in een zin waarom', () => {
  for (const r of regels.filter((x) => x.losVanDossier !== undefined)) isZin(r.waaromLos ?? '')
  for (const r of regels.filter((x) => x.losVanDossier === undefined))
    expect(r.waaromLos, r.id).toBeUndefined()
})
