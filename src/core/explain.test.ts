import { describe, expect, it } from 'vitest'
import { bepaald, nvt, onbepaald, stap } from './explain.ts'
import type { FeitId } from './ids.ts'

const feit = (id: string) => id as FeitId
const artikel = { bron: 'bi2021', artikel: '5.3.1' }

describe('een waarde met haar redenen', () => {
  it('een stap noemt alleen feiten die er zijn, in de volgorde waarin ze zijn gegeven', () => {
    const s = stap('pip.tienWeken', { weken: 10 }, [artikel], [feit('b'), undefined, feit('a')])
    expect(s).toEqual({
      code: 'pip.tienWeken',
      waarden: { weken: 10 },
      artikelen: [artikel],
      feiten: ['b', 'a'],
    })
    expect(stap('pip.tienWeken', {}, []).feiten).toEqual([])
  })

  it('een oordeel houdt zijn stappen en voorbehoud, of het nu bepaald, onbepaald of niet van toepassing is', () => {
    const stappen = [stap('pip.kennisgeving', {}, [artikel])]
    expect(bepaald(7, stappen, ['atw.gelijkgesteld'])).toEqual({
      soort: 'bepaald',
      waarde: 7,
      stappen,
      voorbehoud: ['atw.gelijkgesteld'],
    })
    expect(nvt(stappen)).toEqual({ soort: 'nvt', stappen, voorbehoud: [] })
    const mist = { feit: 'kennisgevingOntvangen', code: 'pip.kennisgeving' }
    expect(onbepaald([mist], stappen)).toEqual({
      soort: 'onbepaald',
      ontbreekt: [mist],
      stappen,
      voorbehoud: [],
    })
  })

  it('een waarde die 0, leeg of onwaar is, is evengoed bepaald', () => {
    for (const w of [0, '', false, null])
      expect(bepaald(w, [])).toMatchObject({ soort: 'bepaald', waarde: w })
  })
})
