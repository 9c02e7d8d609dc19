/** What a second reading of the Participatiewet and the Algemene wet bestuursrecht showed, by article. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { Artikel, Oordeel } from '#core/explain.ts'
import { op } from '#test/oordeel.ts'
import {
  type Bezwaarschrift,
  beslistermijn,
  bezwaarBeslist,
  bezwaarOpTijd,
  boeteVervalt,
  dwangsom,
} from './besluit.ts'
import { type Taaleis, taaleisVerlaging } from './taaleis.ts'
import { citaat } from './uitleg.ts'

const d = (t: string) => op(dag(t))
const art = (a: Artikel) => `${a.bron} ${a.artikel}`
const artikelen = (o: Oordeel<unknown>) => o.stappen.flatMap((s) => s.artikelen.map(art))

describe('Participatiewet art. 18b lid 10 en 11: een hogere stap vraagt een slechte toets en te weinig voortgang', () => {
  const eis: Taaleis = { kennisgeving: d('2026-01-10'), hertoetsen: [], inkeergesprekEerst: false }
  const toets = (t: string, voldoende: boolean, voortgang?: boolean) =>
    op({ op: dag(t), voldoende, ...(voortgang !== undefined && { voortgang }) })
  const bij = (meer: Partial<Taaleis>, t = '2026-07-10') => taaleisVerlaging({ ...eis, ...meer }, dag(t))

  it('zonder oordeel over de voortgang is de volgende stap onbepaald', () => {
    expect(bij({ hertoetsen: [toets('2026-06-01', false)] })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'taalvoortgang', code: 'taaleis.voortgang' }],
    })
  })

  it('met de voortgang die te verwachten is komt de stap niet', () => {
    const o = bij({ hertoetsen: [toets('2026-06-01', false, true)] })
    expect(o.soort).toBe('nvt')
    expect(artikelen(o).at(-1)).toBe('pw 18b.10')
  })

  it('wat bij de toets staat gaat voor het algemene oordeel', () => {
    const voortgang = op(true)
    expect(bij({ hertoetsen: [toets('2026-06-01', false, false)], voortgang })).toMatchObject({
      waarde: { procent: 40 },
    })
    expect(bij({ hertoetsen: [toets('2026-06-01', false)], voortgang: op(false) })).toMatchObject({
      waarde: { procent: 40, van: '2026-07-10' },
    })
  })

  it('lid 11: de stap naar 100 procent noemt haar eigen lid', () => {
    const hertoetsen = [toets('2026-06-01', false, false), toets('2026-12-01', false, false)]
    const o = bij({ hertoetsen }, '2027-01-10')
    expect(o).toMatchObject({ waarde: { procent: 100, van: '2027-01-10' } })
    expect(artikelen(o)).toEqual(['pw 18b.4', 'pw 18b.10', 'pw 18b.11', 'pw 18b.11'])
  })

  it('lid 11: een late toets draagt één stap, niet ook de volgende', () => {
    const laat = toets('2026-08-15', false, false)
    expect(bij({ hertoetsen: [laat] }, '2027-01-10')).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'taaleis.hertoets' }],
    })
    expect(bij({ hertoetsen: [laat, toets('2026-08-16', false, false)] }, '2027-01-10')).toMatchObject({
      waarde: { procent: 100, van: '2027-01-10' },
    })
  })

  it('een goede toets ertussen is geen slechte', () => {
    const hertoetsen = [toets('2026-05-01', true), toets('2026-06-01', false, false)]
    expect(bij({ hertoetsen })).toMatchObject({
      stappen: [{}, { waarden: { op: '2026-06-01' } }, {}],
      waarde: { procent: 40 },
    })
  })
})

describe('Awb art. 4:15 en 7:10 lid 2: de termijn staat stil', () => {
  const ontvangen = d('2026-06-01')
  const einde = (o: Oordeel<{ laatsteDag: string }>) => o.soort === 'bepaald' && o.waarde.laatsteDag

  it.each([
    ['2026-06-08', '2026-06-08', '2026-07-27'],
    ['2026-06-08', '2026-06-09', '2026-07-27'],
    ['2026-06-08', '2026-06-10', '2026-07-28'],
    ['2026-06-08', '2026-06-15', '2026-08-03'],
  ])('gevraagd op %s en gekregen op %s: tot en met %s', (gevraagd, hersteld, tot) => {
    expect(einde(beslistermijn(ontvangen, [{ gevraagd: d(gevraagd), hersteld: d(hersteld) }]))).toBe(tot)
  })

  it('twee keer vragen telt op; zolang er niets is, is het einde onbekend', () => {
    const eerst = { gevraagd: d('2026-06-08'), hersteld: d('2026-06-10') }
    const tweede = { gevraagd: d('2026-06-19'), hersteld: d('2026-06-21') }
    const o = beslistermijn(ontvangen, [eerst, tweede])
    expect(einde(o)).toBe('2026-07-29')
    expect(artikelen(o).filter((a) => a === 'awb 4:15.1')).toHaveLength(2)
    expect(beslistermijn(ontvangen, [{ gevraagd: d('2026-06-08') }])).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'aanvraagAangevuld', code: 'besluit.opgeschort' }],
    })
  })

  it('art. 7:10 lid 2 en 3: verdagen kan ook op een dag die er door stilstand bij kwam', () => {
    const b = { bezwaarTot: d('2025-06-23'), commissie: false } as const
    const opschortingen = [{ gevraagd: d('2025-07-01'), hersteld: d('2025-07-09') }]
    const o = bezwaarBeslist({ ...b, opschortingen, verdaagd: d('2025-08-11') })
    expect(artikelen(o)).toContain('awb 7:10.2')
    expect(einde(o)).toBe('2025-09-22')
    expect(einde(bezwaarBeslist({ ...b, verdaagd: d('2025-08-11') }))).toBe('2025-08-04')
  })
})

describe('Awb art. 6:9 tot en met 6:11: is het bezwaar op tijd', () => {
  const termijn = { begin: dag('2025-05-13'), laatsteDag: dag('2025-06-23') }
  const bij = (ontvangen: string, meer: Partial<Bezwaarschrift> = {}) =>
    bezwaarOpTijd({ termijn, ontvangen: d(ontvangen), ...meer })

  it('art. 6:10: te vroeg is geen reden om af te wijzen', () => {
    expect(bij('2025-05-12')).toMatchObject({ waarde: { opTijd: true }, voorbehoud: ['bezwaar.vroeg'] })
    expect(bij('2025-05-13')).toMatchObject({ waarde: { opTijd: true }, voorbehoud: [] })
  })

  it('art. 6:9 lid 2: gepost binnen de termijn en binnen een week erna ontvangen', () => {
    expect(bij('2025-06-24')).toMatchObject({
      ontbreekt: [{ feit: 'bezwaarGepost', code: 'bezwaar.gepost' }],
    })
    expect(bij('2025-06-30', { gepost: d('2025-06-23') })).toMatchObject({ waarde: { opTijd: true } })
    expect(bij('2025-06-30', { gepost: d('2025-06-24') })).toMatchObject({
      ontbreekt: [{ code: 'bezwaar.verzuim' }],
    })
    expect(bij('2025-07-01', { gepost: d('2025-06-23') }).soort).toBe('onbepaald')
  })

  it('Termijnenwet art. 1: eindigt de week op een feestdag, dan telt de dag erna', () => {
    const kerst = { begin: dag('2026-11-07'), laatsteDag: dag('2026-12-18') }
    const gepost = d('2026-12-18')
    expect(bezwaarOpTijd({ termijn: kerst, ontvangen: d('2026-12-28'), gepost })).toMatchObject({
      waarde: { opTijd: true },
    })
    expect(bezwaarOpTijd({ termijn: kerst, ontvangen: d('2026-12-29'), gepost }).soort).toBe('onbepaald')
  })

  it.each([true, false])('art. 6:11: het oordeel van het college over verzuim beslist: %s', (geenVerzuim) => {
    const o = bij('2025-08-01', { geenVerzuim: op(geenVerzuim) })
    expect(o).toMatchObject({ waarde: { opTijd: geenVerzuim } })
    expect(artikelen(o).at(-1)).toBe('awb 6:11')
  })
})

describe('Awb art. 5:45: wanneer een boete niet meer mag', () => {
  it.each([
    [340, '2029-02-28', 'awb 5:45.2'],
    [341, '2031-02-28', 'awb 5:45.1'],
  ])('een boete van ten hoogste € %i', (hoogst, tot, artikel) => {
    const o = boeteVervalt(d('2026-03-01'), hoogst)
    expect(o).toMatchObject({ waarde: tot, voorbehoud: ['besluit.vervalOpgeschort'] })
    expect(artikelen(o)).toEqual(['awb 5:53.1', artikel])
  })

  it('vóór de titel over boetes is het onbepaald', () => {
    expect(boeteVervalt(d('2009-06-30'), 340).soort).toBe('onbepaald')
  })
})

describe('Awb art. 4:17: uitzonderingen', () => {
  it('staan bij een bedrag, niet waar er geen dwangsom is', () => {
    const i = { beslissenTot: d('2026-09-01'), ingebrekestelling: d('2026-09-10') }
    expect(dwangsom(i, dag('2026-10-01')).voorbehoud).toEqual(['dwangsom.uitgezonderd', 'dwangsom.eersteDag'])
    expect(dwangsom(i, dag('2026-09-01')).voorbehoud).toEqual([])
  })
})

describe('bronnen uit de tweede hand', () => {
  it('zeggen dat bij elke verwijzing, een gelezen wet niet', () => {
    expect(citaat({ bron: 'duo', artikel: 'extra tijd na een boete' }).tekst).toMatch(
      /\(uit de tweede hand\)$/,
    )
    expect(citaat({ bron: 'wi2021', artikel: '24.1' }).tekst).toBe('Wi2021, art. 24 lid 1')
  })
})
