/** Tasks of a dossier, derived from its facts, its terms and the handbook. Pure: the same dossier, the same tasks. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { plusDuur, plusWerkdagen } from '#law/termijnenwet.ts'
import {
  alleFeiten,
  type Beoordeling,
  type Dossier,
  eindeVanDossier,
  type Feit,
  type Feitsoort,
  feitsoorten,
  ingeschrevenHier,
  laatsteFeit,
} from '#work/dossier/index.ts'
import { type Handboek, type Stap, stapVan, type Voorwaarde } from './handboek.ts'

export interface Taak {
  /** Key of the handbook step, or `ontbreekt:` with the kind of fact that is missing. */
  readonly stap: string
  readonly rol: Rol
  readonly stand: 'open' | 'wacht' | 'gedaan' | 'vervallen'
  readonly ontstaanOp: Dag
  /** Absent where the term itself is undetermined. */
  readonly uitersteDag: Dag | null
  /** The kind of fact this task waits for; somebody else's turn. */
  readonly wachtOp: Feitsoort | null
  readonly gedaanOp: Dag | null
  readonly gedaanDoor: FeitId | null
  readonly grond: Artikel | 'lokaal'
}

/** All tasks, done and lapsed ones included, in the order of the handbook; then those for missing facts. */
export function taken(d: Dossier, b: Beoordeling, handboek: Handboek): Taak[] {
  const uit: Taak[] = []
  for (const stap of handboek.stappen) {
    const taak = deriveTask(d, b, stap, handboek.vanaf)
    if (taak !== undefined) uit.push(taak)
  }
  return [...uit, ...missingFactTasks(d, b, uit)]
}

function deriveTask(d: Dossier, b: Beoordeling, stap: Stap, vanaf: Dag): Taak | undefined {
  const begin = triggerOf(d, stap)
  if (begin === undefined || begin.op < vanaf) return undefined
  if (!stap.voor.every((v) => holds(v, d, b))) return undefined
  const klaar = doneBy(d, stap, begin)
  const wacht = stap.wachtOp !== undefined && laatsteFeit(d, stap.wachtOp) === undefined ? stap.wachtOp : null
  const einde = eindeVanDossier(d)
  return {
    stap: stap.id,
    rol: stap.rol,
    stand:
      klaar !== undefined ? 'gedaan' : einde !== undefined ? 'vervallen' : wacht !== null ? 'wacht' : 'open',
    ontstaanOp: begin.op,
    uitersteDag: lastDay(stap, begin, b),
    wachtOp: klaar === undefined ? wacht : null,
    gedaanOp: klaar?.op ?? null,
    gedaanDoor: klaar?.id ?? null,
    grond: stap.grond,
  }
}

/** Registration starts and ends steps only where it is registration in this municipality. */
function factsOf(d: Dossier, soort: Feitsoort): readonly Feit[] {
  if (soort !== 'ingeschreven') return alleFeiten(d, soort) as readonly Feit[]
  return alleFeiten(d, 'ingeschreven').filter((f) => (f.inhoud.gemeente as string) === d.gemeente)
}

function triggerOf(d: Dossier, stap: Stap): Feit | undefined {
  return factsOf(d, stap.na).at(-1)
}

function doneBy(d: Dossier, stap: Stap, begin: Feit): Feit | undefined {
  const klaar = factsOf(d, stap.gedaanDoor)
  return klaar.find((f) => f.op >= begin.op) ?? (stap.ookEerder ? klaar.at(-1) : undefined)
}

function lastDay(stap: Stap, begin: Feit, b: Beoordeling): Dag | null {
  const u = stap.uiterlijk
  if ('termijn' in u) return b.termijnen.find((t) => t.soort === u.termijn)?.laatsteDag ?? null
  if (u.eenheid === 'werkdagen') return plusWerkdagen(begin.op, u.aantal)
  return plusDuur(begin.op, { aantal: u.aantal, eenheid: u.eenheid })
}

function holds(v: Voorwaarde, d: Dossier, b: Beoordeling): boolean {
  switch (v) {
    case 'hoofdVanHuishouden': {
      const h = laatsteFeit(d, 'inHuishouden')
      return h === undefined || h.inhoud.rol === 'hoofd'
    }
    case 'plichtig':
      return b.plicht.soort === 'bepaald' && b.plicht.waarde.wet === 'wi2021'
    case 'asielstatushouder':
      return b.plicht.soort === 'bepaald'
        ? b.plicht.waarde.doelgroep === 'asielstatushouder'
        : laatsteFeit(d, 'gekoppeld') !== undefined
  }
}

/** A missing fact is a task for who may record it, unless a step already asks for it. */
function missingFactTasks(d: Dossier, b: Beoordeling, stappen: readonly Taak[]): Taak[] {
  if (eindeVanDossier(d) !== undefined) return []
  const gevraagd = new Set(stappen.filter((t) => t.gedaanOp === null).map((t) => stapVan(t.stap)?.gedaanDoor))
  const uit = new Map<string, Taak>()
  const geopend = laatsteFeit(d, 'dossierGeopend')
  const sinds = ingeschrevenHier(d)?.waarde ?? geopend?.op ?? d.peildatum
  for (const o of [b.plicht, ...b.termijnen.map((t) => t.oordeel)]) {
    if (o.soort !== 'onbepaald') continue
    for (const m of o.ontbreekt) {
      const soort = m.feit as Feitsoort
      if (gevraagd.has(soort) || uit.has(soort)) continue
      uit.set(soort, {
        stap: `ontbreekt:${soort}`,
        rol: feitsoorten[soort].door[0],
        stand: 'open',
        ontstaanOp: sinds,
        uitersteDag: null,
        wachtOp: null,
        gedaanOp: null,
        gedaanDoor: null,
        grond: o.stappen.at(-1)?.artikelen[0] ?? 'lokaal',
      })
    }
  }
  return [...uit.values()]
}
