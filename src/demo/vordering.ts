/**
 * How far an adult comes under the 2021 act: exams, hours, taalschakeltraject and closing talk, so that by the day on
 * which DUO says that the duty is met, the facts show it. An assumption; nothing of it is published.
 */
import { type Dag, dagenTussen, plusDagen } from '#core/day.ts'
import { type Leerroute, type Taalonderdeel, taalonderdelen } from '#law/onderdelen.ts'
import { type Huishouden, type Lid, naDagen } from './model.ts'
import type { Schrijver } from './schrijver.ts'
import { type Toeval, toeval } from './toeval.ts'

/** Hours are recorded once in so many days. */
const PERIODE = 182

export interface Loop {
  readonly pip: Dag
  readonly leerroute: Leerroute
  /** The day on which DUO says that the duty is met, or relieves of it. */
  readonly klaar: Dag
  /** Met, not relieved: by then everything is there. */
  readonly voldaan: boolean
  /** The day of signing, and that of the closing talk of MAP. */
  readonly pvt: Dag
  readonly map: Dag
}

/** What is recorded between the plan and the end. */
export function vorder(s: Schrijver, h: Huishouden, lid: Lid, l: Loop): void {
  const t = toeval(`${lid.dossier}/vordering`)
  if (l.leerroute === 'z') zRoute(s, h, lid, l, t)
  else if (l.leerroute === 'onderwijs') onderwijs(s, lid, l, t)
  else {
    b1Route(s, lid, l, l.pip, t)
    if (h.soort !== 'gezin') lessen(s, lid, l, t)
  }
}

/** The five exams, some only the second time, some writing or speaking at A2. */
function b1Route(s: Schrijver, lid: Lid, l: Loop, vanaf: Dag, t: Toeval): void {
  const wie = [lid]
  const ruimte = dagenTussen(vanaf, l.klaar)
  const dag = (deel: number) => naDagen(vanaf, Math.floor(ruimte * deel))
  const opA2 = ruimte > 500 && t.kans(0.15) ? t.kies(['schrijven', 'spreken'] as const) : undefined
  const ontheven = opA2 === undefined && t.kans(0.05) ? 'schrijven' : undefined
  if (opA2 !== undefined) {
    s.leg(wie, 'inzetBeoordeeld', dag(0.7), { inzet: 'voldoende', b1: 'nietHaalbaar' })
    s.leg(wie, 'examenOpA2Toegestaan', naDagen(dag(0.7), 10), { onderdeel: opA2 })
  }
  if (ontheven !== undefined)
    s.leg(wie, 'ontheffingVerleend', dag(0.6), {
      omvang: 'gedeeltelijk',
      grond: 'MED',
      onderdeel: ontheven,
    })
  for (const onderdeel of [...(Object.keys(taalonderdelen) as Taalonderdeel[]), 'knm' as const]) {
    if (onderdeel === ontheven) continue
    const deel = onderdeel === opA2 ? 0.88 : 0.5 + t.getal(0, 38) / 100
    const niveau =
      onderdeel === 'knm' ? {} : { niveau: onderdeel === opA2 ? ('A2' as const) : ('B1' as const) }
    const examen = dag(deel)
    s.leg(wie, 'examenAangemeld', plusDagen(examen, -42), { onderdeel, ...niveau, datum: examen })
    if (t.kans(0.25) && onderdeel !== opA2) {
      s.leg(wie, 'examenresultaatBekend', examen, { onderdeel, ...niveau, resultaat: 'gezakt' }, duo)
      if (l.voldaan || t.kans(0.5))
        s.leg(wie, 'examenresultaatBekend', dag(0.9 + t.getal(0, 6) / 100), passed(onderdeel, niveau), duo)
    } else s.leg(wie, 'examenresultaatBekend', examen, passed(onderdeel, niveau), duo)
  }
}

const duo = { bron: 'duo' } as const
const passed = (onderdeel: Taalonderdeel | 'knm', niveau: { niveau?: 'A2' | 'B1' }) =>
  ({ onderdeel, ...niveau, resultaat: 'geslaagd' }) as const

/** Hours of lessons in the B1 route, as the school told. */
function lessen(s: Schrijver, lid: Lid, l: Loop, t: Toeval): void {
  for (const { vanaf, tot } of perioden(l, 4))
    s.leg([lid], 'cursusurenGevolgd', tot, { vanaf, uren: t.getal(120, 190), waar: 'les' }, partner)
}
const partner = { rol: 'klantmanager', bron: 'partner' } as const

/** The traject, or after a while the B1 route. */
function onderwijs(s: Schrijver, lid: Lid, l: Loop, t: Toeval): void {
  const wie = [lid]
  const start = naDagen(l.pip, t.getal(60, 150))
  if (start >= l.klaar) return
  s.leg(wie, 'taalschakeltrajectGestart', start, {})
  if (t.kans(0.25)) {
    const stop = naDagen(start, t.getal(120, 240))
    const wissel = naDagen(stop, t.getal(10, 30))
    s.leg(wie, 'taalschakeltrajectGestopt', stop, {})
    s.leg(wie, 'leerrouteGewijzigd', wissel, { leerroute: 'b1', grond: 'onderwijsNaarB1' })
    b1Route(s, lid, l, wissel, t)
    s.leg(wie, 'mapAfgerond', naDagen(wissel, t.getal(60, 150)), {})
  } else if (l.voldaan) s.leg(wie, 'taalschakeltrajectAfgerond', plusDagen(l.klaar, -t.getal(20, 60)), {})
}

/** Hours until the norm, PVT and MAP off those of participation, and the closing talk. */
function zRoute(s: Schrijver, h: Huishouden, lid: Lid, l: Loop, t: Toeval): void {
  const wie = [lid]
  const alle = perioden(l, 6)
  const ieder = l.voldaan ? Math.ceil(800 / alle.length) : t.getal(60, 120)
  const school = h.soort === 'gezin' ? { rol: 'klantmanager' as const, bron: 'partner' as const } : {}
  for (const { vanaf, tot } of alle) {
    s.leg(wie, 'cursusurenGevolgd', tot, { vanaf, uren: ieder, waar: 'les' }, school)
    if (h.soort !== 'gezin') s.leg(wie, 'participatieurenGevolgd', tot, { vanaf, uren: ieder })
  }
  const module = { rol: 'klantmanager' } as const
  s.leg(wie, 'moduleurenGevolgd', l.pvt, { module: 'pvt', uren: 12 }, module)
  s.leg(wie, 'moduleurenGevolgd', l.map, { module: 'map', uren: 40 }, module)
  if (l.voldaan) s.leg(wie, 'eindgesprekZRouteGevoerd', plusDagen(l.klaar, -t.getal(10, 20)), {})
}

/** At most so many periods one after another from three months after the plan, the last well before the end. */
function perioden(l: Loop, hoogstens: number): { vanaf: Dag; tot: Dag }[] {
  const uit: { vanaf: Dag; tot: Dag }[] = []
  const grens = plusDagen(l.klaar, -60)
  let vanaf = plusDagen(l.pip, 90)
  while (uit.length < hoogstens) {
    const tot = naDagen(vanaf, PERIODE - 1)
    if (tot > grens) break
    uit.push({ vanaf, tot })
    vanaf = plusDagen(tot, 1)
  }
  return uit
}
