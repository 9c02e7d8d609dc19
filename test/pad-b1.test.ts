/** The whole B1 path by one client manager in Chromium: within the bar, nothing asked twice, each field for something. */
import { describe, expect, it } from 'vitest'
import { LAT_VELDEN, padB1 } from '../bench/pad-b1.ts'
import { browserpad } from './browser.ts'

describe.skipIf(browserpad === undefined)('het hele B1-pad op het scherm (Chromium)', () => {
  it('van koppeling tot aan de plicht voldaan: hoogstens 90 getypte velden, geen gegeven twee keer', async () => {
    const { teller, fase } = await padB1()
    expect(fase).toBe('voldaan')
    expect(teller.getypt.length).toBeLessThanOrEqual(LAT_VELDEN)
    // Far fewer would mean that the path skips its work.
    expect(teller.getypt.length).toBeGreaterThan(40)
    expect(new Set(teller.getypt.map((g) => g.gegeven)).size).toBe(teller.getypt.length)
    expect(teller.getypt.filter((g) => g.waarvoor.length < 15)).toEqual([])
    console.log(
      `B1-pad: ${teller.getypt.length} velden getypt, ${teller.gekozen} gekozen, ${teller.klikken} klikken, ${teller.paginas} pagina's`,
    )
  }, 600_000)
})
