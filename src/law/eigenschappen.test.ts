/** What must hold of the rules for all inputs: facts of a later day do not matter, later starts end no earlier. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import { legtUit, op } from '#test/oordeel.ts'
import { beslistermijn, bezwaarBeslist, bezwaartermijn, dwangsom } from './besluit.ts'
import { boeteVanDuo, nieuweTermijn } from './boete-duo.ts'
import { intakeInAfwezigheid, intakeonderdelen, intakeStand, toetsontheffingen } from './intake.ts'
import { leerrouteWijzigbaar } from './leerroute.ts'
import { verrekenenMag } from './lokaal.ts'
import { mapAfgerond, pvtAfgerond } from './modules.ts'
import { leerroutes } from './onderdelen.ts'
import { ontzorging } from './ontzorgen.ts'
import { pipAanleverbaar, pipbezwaren } from './pip-inhoud.ts'
import { type Taaleis, taaleisVerlaging, taaltoetsNodig } from './taaleis.ts'
import { verlengingAanvragen, verlengingBeschikt, verlengingInspanning } from './verlenging.ts'
import { voldaanStand2013 } from './wi2013.ts'
import { boeteWi2013, inspanningsgraden } from './wi2013-geld.ts'

const dagen = fc.integer({ min: 0, max: 2500 }).map((n) => plusDagen(dag('2022-03-01'), n))
const gegeven = dagen.map(op)
const misschien = fc.option(gegeven, { nil: undefined })
const groep = fc.constantFrom('asielstatushouder' as const, 'gezinsOfOverigeMigrant' as const)
const route = fc.constantFrom(...(Object.keys(leerroutes) as (keyof typeof leerroutes)[]))

/** The outcome without its steps. */
const uitkomst = (o: Oordeel<unknown>) => (o.soort === 'bepaald' ? o.waarde : o.soort)
/** Only what had happened by that day. */
const tot = (f: Gegeven<Dag> | undefined, d: Dag) => (f !== undefined && f.waarde <= d ? f : undefined)
const met = <K extends string>(k: K, f: Gegeven<Dag> | undefined) =>
  (f === undefined ? {} : { [k]: f }) as { [P in K]?: Gegeven<Dag> }

describe('feiten van na de peildatum veranderen niets', () => {
  it('Awb art. 4:17: dwangsom', () => {
    fc.assert(
      fc.property(gegeven, misschien, misschien, dagen, (grens, brief, beslist, d) => {
        const bij = (b: typeof brief, c: typeof beslist) =>
          dwangsom({ beslissenTot: grens, ...met('ingebrekestelling', b), ...met('beslist', c) }, d)
        expect(uitkomst(bij(brief, beslist))).toEqual(uitkomst(bij(tot(brief, d), tot(beslist, d))))
        legtUit(bij(brief, beslist))
      }),
    )
  })

  const hertoets = fc
    .tuple(dagen, fc.boolean(), fc.boolean())
    .map(([d, voldoende, voortgang]) => op({ op: d, voldoende, voortgang }))
  const taal: fc.Arbitrary<Taaleis> = fc
    .tuple(
      misschien,
      misschien,
      misschien,
      misschien,
      fc.array(hertoets, { maxLength: 4 }),
      fc.boolean(),
      misschien,
    )
    .map(([k, begonnen, bewijs, geen, hertoetsen, inkeergesprekEerst, gesprek]) => ({
      ...met('kennisgeving', k),
      ...met('begonnen', begonnen),
      ...met('bewijs', bewijs),
      ...met('geenVerwijt', geen),
      ...met('inkeergesprek', gesprek),
      hertoetsen,
      inkeergesprekEerst,
    }))

  it('Participatiewet art. 18b: de taaleis', () => {
    fc.assert(
      fc.property(taal, dagen, (i, d) => {
        const nu: Taaleis = {
          ...met('kennisgeving', tot(i.kennisgeving, d)),
          ...met('begonnen', tot(i.begonnen, d)),
          ...met('bewijs', tot(i.bewijs, d)),
          ...met('geenVerwijt', tot(i.geenVerwijt, d)),
          ...met('inkeergesprek', tot(i.inkeergesprek, d)),
          hertoetsen: i.hertoetsen.filter((t) => t.waarde.op <= d),
          inkeergesprekEerst: i.inkeergesprekEerst,
        }
        expect(uitkomst(taaleisVerlaging(i, d))).toEqual(uitkomst(taaleisVerlaging(nu, d)))
        legtUit(taaleisVerlaging(i, d))
      }),
      { numRuns: 400 },
    )
  })

  it('Participatiewet art. 18b lid 9 tot en met 11: een verlaging begint nooit voor de kennisgeving en ligt om de dag', () => {
    fc.assert(
      fc.property(taal, dagen, (i, d) => {
        const o = taaleisVerlaging(i, d)
        if (o.soort !== 'bepaald') return
        expect(o.waarde.van >= i.kennisgeving!.waarde && o.waarde.van <= d).toBe(true)
        if (o.waarde.totEnMet !== undefined) expect(o.waarde.totEnMet >= d).toBe(true)
        expect([20, 40, 100]).toContain(o.waarde.procent)
      }),
      { numRuns: 400 },
    )
  })

  it('Wi2021 art. 14 lid 2, 17 lid 2, 25 lid 3; Wi2013 art. 31: oproepen, route, vergunning', () => {
    const oproep = fc
      .tuple(dagen, fc.nat(30), fc.boolean())
      .map(([d, n, verschenen]) => op({ op: d, tot: plusDagen(d, n), verschenen }))
    fc.assert(
      fc.property(
        fc.array(oproep, { maxLength: 5 }),
        gegeven,
        misschien,
        groep,
        dagen,
        (o, eind, f, g, d) => {
          const toen = o.filter((x) => x.waarde.op <= d)
          expect(intakeInAfwezigheid(o, d)).toEqual(intakeInAfwezigheid(toen, d))
          const duo = (v: typeof f) =>
            boeteVanDuo(
              { doelgroep: g, laatsteDag: eind, open: ['leerroute'], ...met('vergunningGeweigerd', v) },
              d,
            )
          expect(uitkomst(duo(f))).toEqual(uitkomst(duo(tot(f, d))))
          const oud = (v: typeof f) =>
            boeteWi2013(
              {
                doelgroep: g,
                laatsteDag: eind,
                onderdeel: 'examen',
                cursusuren: op(100),
                graad: op('nietAlles'),
                ...met('vergunningGeweigerd', v),
              },
              d,
            )
          expect(uitkomst(oud(f))).toEqual(uitkomst(oud(tot(f, d))))
          const wijzig = (v: typeof f) =>
            leerrouteWijzigbaar({ van: 'b1', naar: 'z', begin: eind, ...met('bijzonderGeval', v) }, d)
          expect(uitkomst(wijzig(f))).toEqual(uitkomst(wijzig(tot(f, d))))
          for (const x of [intakeInAfwezigheid(o, d), duo(f), oud(f)]) legtUit(x)
        },
      ),
    )
  })

  it('Wi2021 art. 6 lid 4; Gemeentewet art. 121; Participatiewet art. 18b lid 2: slot, verordening, bewijs', () => {
    fc.assert(
      fc.property(misschien, fc.nat(30), fc.nat(12), dagen, (f, uren, jaren, d) => {
        const nu = tot(f, d)
        const pvt = (v: typeof f) => pvtAfgerond({ uren: op(uren), ...met('afgesloten', v) }, d)
        expect(uitkomst(pvt(f))).toEqual(uitkomst(pvt(nu)))
        expect(pvt(f)).toMatchObject({ waarde: uren >= 12 && nu !== undefined })
        const mag = (v: typeof f) => verrekenenMag(met('verordening', v), d)
        expect(uitkomst(mag(f))).toEqual(uitkomst(mag(nu)))
        const toets = (v: typeof f) => taaltoetsNodig({ jarenOnderwijs: op(jaren), ...met('diploma', v) }, d)
        expect(uitkomst(toets(f))).toEqual(uitkomst(toets(nu)))
      }),
    )
  })
})

describe('later beginnen geeft nooit een eerder einde', () => {
  const einde = (o: Oordeel<{ laatsteDag: Dag }>) => (o.soort === 'bepaald' ? o.waarde.laatsteDag : undefined)
  const vroegLaat = fc.tuple(dagen, fc.nat(300)).map(([d, n]) => [d, plusDagen(d, n)] as const)

  it('Awb art. 4:13, 6:7 en 7:10; Besluit art. 4.5; Participatiewet art. 56a', () => {
    const regels: ((d: Dag) => Oordeel<{ laatsteDag: Dag }>)[] = [
      (d) => bezwaartermijn(op(d)),
      (d) => beslistermijn(op(d)),
      (d) => bezwaarBeslist({ bezwaarTot: op(d), commissie: true }),
      (d) => verlengingBeschikt(op(d)),
      (d) => ontzorging({ wet: 'wi2021', vergunning: op('asielBepaaldeTijd'), bijstandVanaf: op(d) }),
    ]
    fc.assert(
      fc.property(vroegLaat, fc.constantFrom(...regels), ([vroeg, laat], reken) => {
        expect(einde(reken(laat))! >= einde(reken(vroeg))!).toBe(true)
        expect(einde(reken(vroeg))! > vroeg).toBe(true)
        legtUit(reken(vroeg))
      }),
    )
  })

  it('Besluit art. 4.5 lid 1: aanvragen kan altijd voor het einde, en later als het einde later is', () => {
    fc.assert(
      fc.property(vroegLaat, ([vroeg, laat]) => {
        const [a, b] = [verlengingAanvragen(op(vroeg)), verlengingAanvragen(op(laat))]
        if (a.soort !== 'bepaald' || b.soort !== 'bepaald') throw new Error('always determined')
        expect(a.waarde < vroeg && a.waarde <= b.waarde).toBe(true)
      }),
    )
  })

  it('Awb art. 4:17 lid 1 en 2: de dwangsom daalt nooit en is ten hoogste € 1.442', () => {
    fc.assert(
      fc.property(gegeven, fc.nat(60), vroegLaat, (grens, n, [vroeg, laat]) => {
        const brief = op(plusDagen(grens.waarde, 1 + n))
        const som = (d: Dag) => {
          const o = dwangsom({ beslissenTot: grens, ingebrekestelling: brief }, d)
          return o.soort === 'bepaald' ? o.waarde : 0
        }
        expect(som(laat) >= som(vroeg) && som(laat) <= 1442).toBe(true)
      }),
    )
  })

  it('Wi2021 art. 24 lid 2: meer examens of uren geven nooit een langere nieuwe termijn, nooit meer dan twee jaar', () => {
    fc.assert(
      fc.property(gegeven, fc.nat(4), fc.nat(4), fc.nat(900), fc.nat(900), (dagBoete, e1, e2, u1, u2) => {
        const naExamens = (behaald: number) =>
          nieuweTermijn({
            bekendgemaakt: dagBoete,
            leerroute: 'b1',
            open: ['leerroute'],
            behaald: op(behaald),
          })
        const naUren = (uren: number) =>
          nieuweTermijn({
            bekendgemaakt: dagBoete,
            leerroute: 'z',
            open: ['leerroute'],
            cursusuren: op(uren),
          })
        for (const [f, x, y] of [
          [naExamens, e1, e2],
          [naUren, u1, u2],
        ] as const) {
          const [weinig, veel] = [f(Math.min(x, y)), f(Math.max(x, y))]
          if (weinig.soort !== 'bepaald' || veel.soort !== 'bepaald') throw new Error('always determined')
          expect(weinig.waarde.maanden >= veel.waarde.maanden && weinig.waarde.maanden <= 24).toBe(true)
        }
      }),
    )
  })
})

describe('elk oordeel legt zich uit', () => {
  const onderdelen = Object.keys(intakeonderdelen) as (keyof typeof intakeonderdelen)[]

  it('Wi2021 art. 14 lid 3: volledig is precies: niets open en vastgelegd', () => {
    const toets = fc.option(fc.constantFrom(...toetsontheffingen).map(op), { nil: undefined })
    fc.assert(
      fc.property(fc.subarray(onderdelen), fc.boolean(), toets, misschien, (gedaan, kind, vrij, vast) => {
        const o = intakeStand(
          {
            gedaan: gedaan.map(op),
            kind: op(kind),
            ...(vrij && { toetsOntheffing: vrij }),
            ...met('vastgelegd', vast),
          },
          dag('2026-11-24'),
        )
        legtUit(o)
        if (o.soort !== 'bepaald') throw new Error('always determined')
        expect(o.waarde.volledig).toBe(o.waarde.open.length === 0 && vast !== undefined)
        for (const open of o.waarde.open) expect(gedaan).not.toContain(open)
        expect(o.waarde.open.includes('voorschools')).toBe(kind && !gedaan.includes('voorschools'))
      }),
    )
  })

  it('voorwaarden DUO: een plan mag precies als er geen bezwaar is, en elk bezwaar heeft een zin', () => {
    const niveau = fc.option(fc.constantFrom('A1' as const, 'A2' as const, 'B1' as const), { nil: undefined })
    fc.assert(
      fc.property(
        groep,
        route,
        niveau,
        dagen,
        dagen,
        gegeven,
        misschien,
        fc.boolean(),
        (g, r, n, d, p, s, e, uren) => {
          const o = pipAanleverbaar({
            doelgroep: g,
            leerroute: r,
            dagtekening: d,
            plichtSinds: p,
            gevestigd: s,
            ...(n && { niveau: n }),
            ...met('eerstePip', e),
            ...(uren && { intensiteitB1: 600 }),
          })
          legtUit(o)
          if (o.soort !== 'bepaald') throw new Error('always determined')
          expect(o.waarde.mag).toBe(o.waarde.bezwaren.length === 0)
          for (const b of o.waarde.bezwaren) expect(pipbezwaren).toContain(b)
          expect(o.waarde.bezwaren.includes('a2Onderwijs')).toBe(n === 'A2' && r === 'onderwijs')
        },
      ),
    )
  })

  it('Besluit art. 4.4: verlengen vraagt elk van de voorwaarden', () => {
    const taal = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const
    fc.assert(
      fc.property(
        gegeven,
        groep,
        fc.boolean(),
        fc.nat(900),
        fc.subarray([...taal, 'knm' as const]),
        fc.subarray(['pvt' as const, 'map' as const]),
        (eind, g, alle, uren, behaald, af) => {
          const o = verlengingInspanning({
            doelgroep: g,
            laatsteDag: eind,
            leerroute: op('b1'),
            examenniveau: { lezen: 'B1', luisteren: 'B1', schrijven: 'B1', spreken: 'A2' },
            alleLessenGevolgd: op(alle),
            lesuren: op(uren),
            behaald: behaald.map(op),
            afgerond: af.map(op),
          })
          legtUit(o)
          const lessen = g === 'asielstatushouder' ? alle : uren >= 450
          const genoeg =
            lessen &&
            behaald.includes('knm') &&
            behaald.filter((b) => b !== 'knm').length >= 2 &&
            af.length === 2
          expect(o).toMatchObject({ waarde: { verlengd: genoeg } })
          if (o.soort === 'bepaald' && genoeg) expect(o.waarde.laatsteDag! > eind.waarde).toBe(true)
        },
      ),
    )
  })

  it('Besluit art. 3.2: de MAP is af met uren en gesprek, en bestaat niet in de onderwijsroute', () => {
    fc.assert(
      fc.property(route, fc.nat(80), fc.nat(20), gegeven, dagen, (r, uren, intake, slot, d) => {
        const o = mapAfgerond(
          { leerroute: op(r), uren: op(uren), urenIntake: op(intake), afgesloten: slot },
          d,
        )
        legtUit(o)
        if (r === 'onderwijs') expect(o.soort).toBe('nvt')
        else expect(o).toMatchObject({ waarde: uren + intake >= 40 && slot.waarde <= d })
      }),
    )
  })

  it('Wi2013 art. 7 en 7a: wie eerder plichtig werd, heeft nooit meer open', () => {
    const alles = ['lezen', 'luisteren', 'schrijven', 'spreken', 'knm', 'ona', 'pvt'] as const
    const oud = fc.integer({ min: 0, max: 3200 }).map((n) => plusDagen(dag('2013-01-01'), n))
    fc.assert(
      fc.property(oud, fc.nat(1000), fc.subarray([...alles]), (van, n, behaald) => {
        const stand = (d: Dag) =>
          voldaanStand2013({ plichtigSinds: op(d), behaald: behaald.map(op), vrij: [] })
        const later = plusDagen(van, n)
        if (later > '2021-12-31') return
        const [a, b] = [stand(van), stand(later)]
        legtUit(a)
        if (a.soort !== 'bepaald' || b.soort !== 'bepaald') throw new Error('always determined')
        expect(b.waarde.open).toEqual(expect.arrayContaining([...a.waarde.open]))
      }),
    )
  })

  it('Wi2013 art. 31: meer uren of meer pogingen geven nooit een hogere boete', () => {
    const som = (uren: number, graad: (typeof inspanningsgraden)[number]) => {
      const o = boeteWi2013(
        {
          doelgroep: 'gezinsOfOverigeMigrant',
          laatsteDag: op(dag('2022-05-31')),
          onderdeel: 'examen',
          cursusuren: op(uren),
          graad: op(graad),
        },
        dag('2022-07-01'),
      )
      return o.soort === 'bepaald' ? o.waarde : 0
    }
    fc.assert(
      fc.property(fc.nat(700), fc.nat(300), fc.nat(2), fc.nat(2), (uren, meer, g1, g2) => {
        const [laag, hoog] = [inspanningsgraden[Math.min(g1, g2)]!, inspanningsgraden[Math.max(g1, g2)]!]
        expect(som(uren + meer, laag) <= som(uren, laag)).toBe(true)
        expect(som(uren, hoog) <= som(uren, laag)).toBe(true)
      }),
    )
  })
})
