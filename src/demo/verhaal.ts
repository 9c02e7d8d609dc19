/**
 * The story of Baarn as a list of steps: each is one performance of an operation by one role on one day. The same day
 * gives the same list; a later day gives the same people and more. Nothing here knows a database or the clock.
 */
import type { Rol } from '#core/actor.ts'
import { type Dag, eerste, laatste, plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { NieuwFeit } from '#work/dossier/index.ts'
import { geleverd } from '#work/taken/index.ts'
import { boekdag } from './boekdag.ts'
import { handboekwerk } from './handboekwerk.ts'
import { inburgeren } from './inburgeren.ts'
import type { Gebeurtenis, Huishouden, Opening, Stap, Vastlegging } from './model.ts'
import { nieuwe } from './nieuw.ts'
import { type Benoemd, benoem, type Testpersoon, testpersonen } from './personen.ts'
import { schrijver } from './schrijver.ts'
import { toeval } from './toeval.ts'
import { vroegere } from './vroeger.ts'
import { openen, wonen } from './wonen.ts'

/** Order of recording on a day: nobody records in a dossier that is not open, or on a key that is not there. */
const VOLGORDE: readonly Rol[] = [
  'koppelpunt',
  'verhuurmedewerker',
  'begeleider',
  'klantmanager',
  'sociaalwerker',
  'taalschoolcoordinator',
]

/** All households up to and including `vandaag`, in the order in which they became known. */
export function huishoudens(vandaag: Dag): Huishouden[] {
  return [...vroegere(), ...nieuwe(vandaag)]
    .filter((h) => h.komst <= vandaag)
    .sort((a, b) => (a.komst < b.komst ? -1 : a.komst > b.komst ? 1 : 0))
}

/** The steps up to and including `vandaag`, in the order in which they are performed. */
export function verhaal(vandaag: Dag, lijst: readonly Testpersoon[] = testpersonen()): Stap[] {
  const alle = huishoudens(vandaag)
  const namen = benoem(alle, lijst)
  const gebeurtenissen = alle.flatMap((h) => beleef(h, namen)).filter((g) => g.vast <= vandaag)
  return inStappen(gebeurtenissen, namen, vandaag)
}

/** Everything that happens to a household, however late, per dossier in the order of recording. */
function beleef(h: Huishouden, namen: ReadonlyMap<DossierId, Benoemd>): Gebeurtenis[] {
  const s = schrijver(h.soort === 'vroeger')
  const t = toeval(`${h.sleutel}/loop`)
  openen(s, h, (lid) => namen.get(lid.dossier)!.geslacht)
  const w = wonen(s, h, t)
  inburgeren(s, h, w, t)
  return h.leden.flatMap(({ dossier }) => {
    const verteld = inOrder(
      s.gebeurtenissen.filter((g) => g.dossier === dossier).map((g) => ({ ...g, rol: recorder(h, g) })),
      w.vertrokken,
    )
    return [...verteld, ...handboekwerk(dossier, verteld)]
  })
}

/** Partners whose steps begin with the coupling. */
const VANAF_KOPPELING: readonly Rol[] = ['begeleider', 'verhuurmedewerker', 'sociaalwerker']

/**
 * Who records it. A partner reaches only those for whom the handbook gives it a step: what partners did for people who
 * were coupled before there was a handbook, the client manager records for them.
 */
function recorder(h: Huishouden, g: Gebeurtenis): Rol {
  if (!VANAF_KOPPELING.includes(g.rol) || g.feit.soort === 'overdrachtBevestigd') return g.rol
  return h.komst < geleverd.handboek.vanaf ? 'klantmanager' : g.rol
}

/**
 * The events of one dossier: what happened later is not recorded earlier, and after leaving nothing is recorded any
 * more. Who leaves soon is not worked for in the last weeks.
 */
function inOrder(gebeurtenissen: readonly Gebeurtenis[], vertrokken: Dag | null): Gebeurtenis[] {
  const grens = vertrokken === null ? undefined : plusDagen(vertrokken, -21)
  const geboekt = new Map<string, Dag>()
  let tot: Dag | undefined
  return [...gebeurtenissen]
    .filter((g) => grens === undefined || g.feit.soort === 'vertrokken' || laatste(g.feit.op, g.vast) < grens)
    .sort(byDay)
    .map((g) => {
      let { vast } = g
      if (!g.los && !g.opent) {
        vast = laatste(tot ?? vast, vast)
        tot = vast
      }
      // What corrects or withdraws comes a fortnight later at the earliest: by then the fact has an identifier.
      if (g.doel !== undefined) vast = laatste(vast, plusDagen(geboekt.get(g.doel)!, 1))
      if (g.merk !== undefined) geboekt.set(g.merk, boekdag(vast))
      return { ...g, vast }
    })
}

function inStappen(
  gebeurtenissen: readonly Gebeurtenis[],
  namen: ReadonlyMap<DossierId, Benoemd>,
  vandaag: Dag,
): Stap[] {
  const perStap = new Map<string, { dag: Dag; rol: Rol; opent: boolean; wat: Gebeurtenis[] }>()
  for (const g of gebeurtenissen) {
    const op = eerste(boekdag(g.vast), vandaag)
    const opent = g.opent === true
    const sleutel = `${op} ${VOLGORDE.indexOf(g.rol)} ${opent ? 0 : 1}`
    const stap = perStap.get(sleutel)
    if (stap === undefined) perStap.set(sleutel, { dag: op, rol: g.rol, opent, wat: [g] })
    else stap.wat.push(g)
  }
  return [...perStap]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { dag: d, rol, opent, wat }]) =>
      opent
        ? { dag: d, rol, opening: openingen(wat, namen) }
        : { dag: d, rol, feiten: wat.sort(byDay).map(vastlegging) },
    )
}

const byDay = (a: Gebeurtenis, b: Gebeurtenis) => (a.feit.op < b.feit.op ? -1 : a.feit.op > b.feit.op ? 1 : 0)

function openingen(wat: readonly Gebeurtenis[], namen: ReadonlyMap<DossierId, Benoemd>): Opening[] {
  const feiten = new Map<DossierId, NieuwFeit[]>()
  for (const g of wat) {
    const eigen = feiten.get(g.dossier)
    if (eigen === undefined) feiten.set(g.dossier, [g.feit])
    else eigen.push(g.feit)
  }
  return [...feiten].map(([id, f]) => ({ id, persoon: namen.get(id)!.persoon, feiten: f }))
}

function vastlegging({ dossier, feit, merk, doel }: Gebeurtenis): Vastlegging {
  return { dossier, feit, ...(merk !== undefined && { merk }), ...(doel !== undefined && { doel }) }
}
