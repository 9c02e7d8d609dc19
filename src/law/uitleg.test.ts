/** An outcome in words: the one sentence by kind of outcome, and the steps with citations beside it. */
import { describe, expect, it } from 'vitest'
import { bepaald, nvt, onbepaald } from '#core/explain.ts'
import { opDe } from '#test/oordeel.ts'
import { begeleidingVanaf } from './begeleiding.ts'
import { art } from './source.ts'
import { citaat, legUit } from './uitleg.ts'

describe('een oordeel in woorden', () => {
  it('Wi2021 art. 13 lid 3: bepaald zegt de dag, met stap, bron en feit', () => {
    const o = begeleidingVanaf({ doelgroep: 'asielstatushouder', ingeschreven: opDe('2026-03-01', 'in') })
    const uitleg = legUit('maatschappelijke-begeleiding', o)
    expect(uitleg).toMatchObject({ soort: 'bepaald', voorbehoud: [], ontbreekt: [] })
    expect(uitleg.kern).toContain('1 maart 2026')
    expect(uitleg.stappen).toHaveLength(1)
    expect(uitleg.stappen[0]).toMatchObject({
      artikelen: [{ tekst: 'Wi2021, art. 13 lid 3', link: citaat(art('wi2021', '13.3')).link }],
      feiten: ['in'],
    })
  })

  it('Wi2021 art. 13 lid 1: niet van toepassing zegt waarom, en zonder stap alleen dat', () => {
    const o = begeleidingVanaf({ doelgroep: 'gezinsOfOverigeMigrant' })
    const uitleg = legUit('maatschappelijke-begeleiding', o)
    expect(uitleg.kern).toBe(uitleg.stappen[0]!.zin)
    expect(legUit('maatschappelijke-begeleiding', nvt([])).kern).toBe('Niet van toepassing.')
  })

  it('Wi2021 art. 13 lid 3: onbepaald zegt wat ontbreekt, en welk feit dat is', () => {
    const uitleg = legUit(
      'maatschappelijke-begeleiding',
      begeleidingVanaf({ doelgroep: 'asielstatushouder' }),
    )
    expect(uitleg.ontbreekt).toEqual([{ feit: 'ingeschreven', zin: uitleg.kern }])
    const meer = onbepaald<never>([
      { feit: 'a', code: 'begeleiding.ingeschreven' },
      { feit: 'b', code: 'duoboete.beide' },
    ])
    expect(legUit('maatschappelijke-begeleiding', meer).ontbreekt.map((m) => m.feit)).toEqual(['a', 'b'])
    expect(legUit('maatschappelijke-begeleiding', meer).kern).toBe(uitleg.kern)
  })

  it('een voorbehoud staat erbij als zin', () => {
    const o = bepaald(opDe('2026-03-01').waarde, [], ['lokaal.beslagvrij'])
    expect(legUit('maatschappelijke-begeleiding', o).voorbehoud).toEqual([
      expect.stringMatching(/^[A-Z].*\.$/),
    ])
  })
})
