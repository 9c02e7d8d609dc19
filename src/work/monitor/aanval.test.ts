/**
 * The attack: somebody who has everything that is published of a set, and knows how the figures hang together, works
 * out by linear programming between which bounds every hidden number lies. No small number may be found.
 */
import highs, { type LegacyHighs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { facts, type Rij } from '#test/facts.ts'
import { fold } from '#work/dossier/index.ts'
import { Blik } from './blik.ts'
import { lees } from './document.ts'
import { meter } from './meten.ts'
import type { Indicator } from './model.ts'
import { type Openmeting, onthul } from './onthulling.ts'

const PEILDATUM = dag('2026-11-24')
const DREMPEL = 5

const routes = ['b1', 'onderwijs', 'z', 'geenPlan'] as const
const geslachten = ['man', 'vrouw'] as const
const rollen = ['hoofd', 'partner', 'kind'] as const
const merken = ['gekoppeld', 'lessenGestart', 'mapAfgerond', 'participatieverklaringOndertekend'] as const
type Merk = (typeof merken)[number]

/** A kind of person; how many there are of each is what the attacker does not know. */
interface Soort {
  readonly route: (typeof routes)[number]
  readonly geslacht: (typeof geslachten)[number]
  readonly rol: (typeof rollen)[number]
  readonly merken: ReadonlySet<Merk>
}
const soorten: Soort[] = routes.flatMap((route) =>
  geslachten.flatMap((geslacht) =>
    rollen.flatMap((rol) =>
      Array.from({ length: 2 ** merken.length }, (_, bits) => ({
        route,
        geslacht,
        rol,
        merken: new Set(merken.filter((_, i) => (bits >> i) & 1)),
      })),
    ),
  ),
)

const basis = {
  vraag: 'Hoe vaak?',
  thema: 'Proef',
  doel: 'tactisch',
  soort: 'output',
  bron: 'uitvoering',
  frequentie: 'halfjaar',
  eigenaar: 'Proef',
  last: 'geen',
}
const indicator = (id: string, formule: object, uitsplitsing: string[] = []) => ({
  ...basis,
  id,
  naam: id,
  formule,
  uitsplitsing,
})
const gelezen = lees({
  naam: 'Proef',
  versie: 'proef-1',
  vanaf: '2026-01-01',
  indicatoren: [
    indicator('lessen', { soort: 'aandeel', van: {}, waarvan: { met: ['lessenGestart'] } }, [
      'leerroute',
      'geslacht',
    ]),
    indicator('map', { soort: 'aandeel', van: {}, waarvan: { met: ['mapAfgerond'] } }, [
      'leerroute',
      'huishoudrol',
    ]),
    indicator(
      'pvt',
      {
        soort: 'aandeel',
        van: { met: ['gekoppeld'] },
        waarvan: { met: ['participatieverklaringOndertekend'] },
      },
      ['huishoudrol', 'leerroute'],
    ),
    indicator('gekoppelden', { soort: 'aantal', van: { met: ['gekoppeld'] } }, ['leerroute', 'geslacht']),
    indicator('lessen-gekoppeld', { soort: 'aantal', van: { met: ['gekoppeld', 'lessenGestart'] } }, [
      'leerroute',
    ]),
    indicator(
      'map-na-lessen',
      { soort: 'aandeel', van: { met: ['lessenGestart'] }, waarvan: { met: ['mapAfgerond'] } },
      ['leerroute', 'geslacht'],
    ),
    indicator('routes', { soort: 'verdeling', van: {}, naar: 'leerroute' }),
  ],
})
if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten))
const set = gelezen.set.indicatoren

/** Numbers that look random and are the same every time. */
function gen(zaad: number) {
  let x = zaad * 2654435761
  return (n: number) => {
    x = (x * 1103515245 + 12345) % 2147483648
    return Math.floor((x / 2147483648) * n)
  }
}

function persons(zaad: number): Soort[] {
  const kies = gen(zaad)
  for (let i = 0; i < 5; i++) kies(2)
  const aantal = 12 + kies(60)
  // Uneven on purpose: small groups and rare parts.
  const zeldzaam = 2 + kies(8)
  return Array.from({ length: aantal }, () => ({
    route: routes[Math.min(kies(zeldzaam), 3)]!,
    geslacht: geslachten[kies(5) === 0 ? 0 : 1]!,
    rol: rollen[Math.min(kies(zeldzaam), 2)]!,
    merken: new Set(merken.filter((_, i) => kies(10) < [8, 6, 2, 5][i]!)),
  }))
}

function published(mensen: readonly Soort[]): Openmeting[] {
  const m = meter(set)
  for (const p of mensen) {
    const rijen: Rij[] = [
      ['dossierGeopend', '2024-01-01'],
      ['geboren', '1990-01-01', { geboortedatum: '1990-01-01', geslacht: p.geslacht }],
      ['inHuishouden', '2024-01-01', { huishouden: 'x', rol: p.rol }],
      ...[...p.merken].map((s): Rij => [s, '2024-02-01', s === 'gekoppeld' ? { opvang: 'coa' } : {}]),
    ]
    if (p.route !== 'geenPlan') rijen.push(['pipVastgesteld', '2024-03-01', { leerroute: p.route }])
    const alle = facts(...rijen)
    m.tel(new Blik({ op: (d) => fold(alle, { peildatum: d }) }, PEILDATUM, []))
  }
  return onthul(set, m.klaar(), DREMPEL)
}

const kenmerk = (naam: string, s: Soort): string =>
  naam === 'leerroute' ? s.route : naam === 'geslacht' ? s.geslacht : s.rol
const hasAll = (s: Soort, eisen: readonly { soort: string }[]) =>
  eisen.every((e) => s.merken.has(e.soort as Merk))
const counts = (i: Indicator, s: Soort) => hasAll(s, i.formule!.van.met)
const inPart = (i: Indicator, s: Soort) =>
  i.formule!.soort === 'aandeel' ? hasAll(s, i.formule!.waarvan.met) : true

interface Bekend {
  readonly over: readonly number[]
  readonly is: number
}
const which = (geldt: (s: Soort) => boolean) => soorten.flatMap((s, n) => (geldt(s) ? [n] : []))

/** Every published number as a sum over kinds of persons. */
function knowledge(open: readonly Openmeting[]): Bekend[] {
  const uit: Bekend[] = []
  open.forEach((o, n) => {
    if ('geen' in o) return
    const i = set[n]!
    const row = (rij: { n: number; delen: readonly number[] | null }, in_: (s: Soort) => boolean) => {
      uit.push({ over: which((s) => counts(i, s) && in_(s)), is: rij.n })
      if (rij.delen === null || i.formule!.soort !== 'aandeel') return
      uit.push({ over: which((s) => counts(i, s) && inPart(i, s) && in_(s)), is: rij.delen[0]! })
    }
    row(o.totaal, () => true)
    if (i.formule!.soort === 'verdeling')
      o.delen.forEach((d, k) => {
        uit.push({ over: which((s) => d.deel.split('+').includes(s.route)), is: o.totaal.delen![k]! })
      })
    for (const u of o.uitsplitsingen)
      for (const g of u.groepen) row(g.rij, (s) => g.waarden.includes(kenmerk(u.kenmerk, s)))
  })
  return uit
}

/** Everything that a small number could be read from: parts of groups, groups, and differences between indicators. */
function targets(): { naam: string; over: number[] }[] {
  const uit: { naam: string; over: number[] }[] = []
  for (const i of set) {
    const vak = (naam: string, in_: (s: Soort) => boolean) => {
      uit.push({ naam: `${i.id} ${naam}`, over: which((s) => counts(i, s) && in_(s)) })
      if (i.formule!.soort !== 'aandeel') return
      uit.push({ naam: `${i.id} ${naam} wel`, over: which((s) => counts(i, s) && inPart(i, s) && in_(s)) })
      uit.push({ naam: `${i.id} ${naam} niet`, over: which((s) => counts(i, s) && !inPart(i, s) && in_(s)) })
    }
    vak('totaal', () => true)
    for (const k of i.uitsplitsing)
      for (const w of k === 'leerroute' ? routes : k === 'geslacht' ? geslachten : rollen)
        vak(`${k} ${w}`, (s) => kenmerk(k, s) === w)
  }
  return uit
}

/** The seeds that found most faults; `WORTEL_AANVAL=300` tries as many in a row. */
const aantal = Number(process.env.WORTEL_AANVAL ?? 0)
const zaden =
  aantal > 0 ? Array.from({ length: aantal }, (_, i) => i + 1) : [1, 3, 7, 13, 26, 31, 117, 128, 132]

const som = (over: readonly number[]) => over.map((v) => `x${v}`).join(' + ')

describe('niemand leidt een klein aantal af uit wat is gepubliceerd', () => {
  let solver: LegacyHighs
  beforeAll(async () => {
    // The package types its loader as a module.
    solver = await (highs as unknown as () => Promise<LegacyHighs>)()
  })

  function bounds(bekend: readonly Bekend[], over: readonly number[]): [number, number] {
    const eisen = bekend.filter((b) => b.over.length > 0).map((b, n) => ` c${n}: ${som(b.over)} = ${b.is}`)
    const grens = (richting: string) => {
      const lp = `${richting}\n obj: ${som(over)}\nSubject To\n${eisen.join('\n')}\nBounds\n${soorten.map((_, v) => ` x${v} <= 1000`).join('\n')}\nEnd\n`
      const r = solver.solve(lp)
      if (r.Status !== 'Optimal') throw new Error(r.Status)
      return r.ObjectiveValue
    }
    return [grens('Minimize'), grens('Maximize')]
  }

  it.each(zaden)('bij verzonnen gemeente %i', (zaad) => {
    const mensen = persons(zaad)
    const bekend = knowledge(published(mensen))
    const gevonden: string[] = []
    let verborgen = 0
    for (const t of targets()) {
      const waar = mensen.filter((p) =>
        t.over.some((v) => {
          const s = soorten[v]!
          return (
            s.route === p.route &&
            s.geslacht === p.geslacht &&
            s.rol === p.rol &&
            s.merken.size === p.merken.size &&
            [...s.merken].every((m) => p.merken.has(m))
          )
        }),
      ).length
      if (waar === 0 || waar >= DREMPEL) continue
      verborgen++
      const [laag, hoog] = bounds(bekend, t.over)
      // Found is a number of which it is certain that it is small.
      if (hoog < DREMPEL - 1e-6) gevonden.push(`${t.naam}: ${laag}–${hoog} (is ${waar})`)
    }
    if (aantal === 0) expect(verborgen).toBeGreaterThan(0)
    expect(gevonden).toEqual([])
  })
})
