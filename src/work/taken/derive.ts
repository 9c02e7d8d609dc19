/** Tasks of a dossier, derived from its facts, its terms and the handbook. Pure: the same dossier, the same tasks. */
import type { Rol } from '#core/actor.ts'
import { type Dag, plusMaanden } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { intakeonderdelen } from '#law/intake.ts'
import { plusDuur, plusWerkdagen } from '#law/termijnenwet.ts'
import {
  afspraken,
  alleFeiten,
  type Beoordeling,
  type Dossier,
  eindeVanDossier,
  type Feit,
  type Feitsoort,
  feitsoorten,
  ingeschrevenHier,
  intakeOpen,
  laatsteFeit,
  type Onderdeelstand,
  toewijzingen,
} from '#work/dossier/index.ts'
import { agreementKey } from './afspraak.ts'
import { invallers } from './bezetting.ts'
import { talkTasks } from './gespreksafspraak.ts'
import { antwoorden } from './handboek/feitvraag.ts'
import type { Stap, Versie } from './handboek/model.ts'
import { heldOnce, holds } from './handboek/voorwaarden.ts'

export interface Taak {
  /** Key of the handbook step; or `ontbreekt:` with the missing kind of fact; or that of an agreement. */
  readonly stap: string
  /** The kind of data that the task tells of: that of the fact that ends it. */
  readonly gegeven: Gegevenssoort
  /** The version of the handbook that says so; absent for a missing fact. */
  readonly versie: string | null
  /** Who has it today, which is who fills in where the role of the step has nobody for this person. */
  readonly rol: Rol
  readonly stand: 'open' | 'wacht' | 'gedaan' | 'nietNodig' | 'vervallen'
  readonly ontstaanOp: Dag
  /** Absent where the step has no last day, or the term itself is undetermined. */
  readonly uitersteDag: Dag | null
  /** The kind of fact this task waits for; somebody else's turn. */
  readonly wachtOp: Feitsoort | null
  readonly gedaanOp: Dag | null
  readonly gedaanDoor: FeitId | null
  readonly grond: Artikel | 'lokaal'
}

/**
 * All tasks, done and lapsed ones included, in the order of the handbook; then those for missing facts. `versies` are
 * the adopted versions, oldest first. A task follows the version of the day on which it began, until a later version
 * that takes running work over comes into force; what was done by then stays as it was.
 */
export function taken(d: Dossier, b: Beoordeling, versies: readonly Versie[]): Taak[] {
  const geldend = versies.filter((v) => v.vanaf <= d.peildatum)
  const uit: Taak[] = []
  const gevraagd = new Set<Feitsoort>()
  for (const id of stepKeys(geldend)) {
    const taak = byVersions(d, b, geldend, id, geldend.length - 1)
    if (taak === undefined) continue
    uit.push(taak.taak)
    if (taak.taak.gedaanOp === null) gevraagd.add(taak.stap.gedaan.soort)
  }
  return [...uit, ...missingFactTasks(d, b, gevraagd), ...agreementTasks(d), ...talkTasks(d)]
}

/** The task of one step alone, as `taken` gives it; undefined where it never began for this person. */
export function taakVan(
  d: Dossier,
  b: Beoordeling,
  versies: readonly Versie[],
  stap: string,
): Taak | undefined {
  const geldend = versies.filter((v) => v.vanaf <= d.peildatum)
  return byVersions(d, b, geldend, stap, geldend.length - 1)?.taak
}

/** Keys of all steps: those of the newest version in its order, then those that only older versions have. */
function stepKeys(versies: readonly Versie[]): Iterable<string> {
  if (versies.length === 1) return versies[0]!.stappen.keys()
  return new Set([...versies].reverse().flatMap((v) => [...v.stappen.keys()]))
}

interface Uitkomst {
  readonly taak: Taak
  readonly stap: Stap
}

/** The task of one step by the versions up to and including `n`; `tot`: only work that began before that day. */
function byVersions(
  d: Dossier,
  b: Beoordeling,
  versies: readonly Versie[],
  id: string,
  n: number,
  tot?: Dag,
): Uitkomst | undefined {
  const versie = versies[n]
  if (versie === undefined) return undefined
  const stap = versie.stappen.get(id)
  const begin = stap && antwoorden(d, stap.na).findLast((f) => tot === undefined || f.op < tot)
  if (stap !== undefined && begin !== undefined && begin.op >= versie.vanaf)
    return derive(d, b, versie, stap, begin)
  const eerder = byVersions(d, b, versies, id, n - 1, versie.vanaf)
  if (eerder === undefined || versie.overgang === 'nieuw') return eerder
  const { gedaanOp } = eerder.taak
  if (gedaanOp !== null && gedaanOp < versie.vanaf) return eerder
  return stap && begin && derive(d, b, versie, stap, begin)
}

function derive(d: Dossier, b: Beoordeling, versie: Versie, stap: Stap, begin: Feit): Uitkomst | undefined {
  if (!stap.voor.every((v) => heldOnce(v, d, b))) return undefined
  const deel = stap.onderdeel && b.vordering.onderdelen.find((o) => o.onderdeel === stap.onderdeel)
  if (stap.onderdeel !== undefined && deel === undefined) return undefined
  const klaar = deel === undefined ? doneBy(d, stap, begin) : closedBy(d, stap, deel)
  const nietNodig = klaar === undefined ? notNeeded(d, stap, begin) : undefined
  // What was done stays in sight when its duty ends; what was not, is no longer work.
  if (klaar === undefined && nietNodig === undefined && !stap.voor.every((v) => holds(v, d, b)))
    return undefined
  // A part that something else closed, such as an exemption, is no work of this step any more.
  const weg = lapsedBy(d, stap, begin) !== undefined || (deel !== undefined && deel.stand !== 'open')
  const open = klaar === undefined && nietNodig === undefined && !weg
  const wacht =
    open &&
    stap.wachtOp !== undefined &&
    antwoorden(d, stap.wachtOp).every((f) => belongsToEarlierHome(d, f, begin))
  const einde = klaar ?? nietNodig
  return {
    stap,
    taak: {
      stap: stap.id,
      gegeven: feitsoorten[stap.gedaan.soort].gegeven,
      versie: versie.versie,
      rol: doneByRole(d, stap, einde?.op),
      stand: klaar ? 'gedaan' : nietNodig ? 'nietNodig' : weg ? 'vervallen' : wacht ? 'wacht' : 'open',
      ontstaanOp: begin.op,
      uitersteDag: lastDay(stap, begin, b),
      wachtOp: wacht ? stap.wachtOp!.soort : null,
      gedaanOp: einde?.op ?? null,
      gedaanDoor: einde?.id ?? null,
      grond: stap.grond,
    },
  }
}

/** The role that has the task: that of the step, or who fills in where nobody was assigned on the day (`op`) of its end. */
function doneByRole(d: Dossier, stap: Stap, op: Dag = d.peildatum): Rol {
  const invaller = invallers[stap.rol]
  if (invaller === undefined) return stap.rol
  return toewijzingen(d, op).some((t) => t.functie === invaller.functie) ? stap.rol : invaller.rol
}

/** The fact that ended the step; the fact that began it does not, so that a step can call for itself again. */
function doneBy(d: Dossier, stap: Stap, begin: Feit): Feit | undefined {
  const klaar = antwoorden(d, stap.gedaan)
  return (
    klaar.find((f) => f.op >= begin.op && f.id !== begin.id) ?? (stap.ookEerder ? klaar.at(-1) : undefined)
  )
}

/** The fact that closed the part of the duty, if it is of the kind that the step asks; whenever it came. */
function closedBy(d: Dossier, stap: Stap, deel: Onderdeelstand): Feit | undefined {
  if (deel.stand !== 'behaald') return undefined
  return antwoorden(d, stap.gedaan).find((f) => deel.feiten.includes(f.id))
}

/**
 * The first fact by which the step lapses: the end of the dossier, or a fact that the step cannot go with. What
 * happened before a new coupling, or before another home was needed, belongs to the home before it.
 */
export function lapsedBy(d: Dossier, stap: Stap, begin: Feit): Feit | undefined {
  const weg = stap.zonder.flatMap((z) => antwoorden(d, z).filter((f) => !belongsToEarlierHome(d, f, begin)))
  const einde = eindeVanDossier(d)
  if (einde !== undefined) weg.push(einde)
  return weg.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg))[0]
}

function belongsToEarlierHome(d: Dossier, f: Feit, begin: Feit): boolean {
  const woningen = [...alleFeiten(d, 'gekoppeld'), ...alleFeiten(d, 'herhuisvestingNodig')]
  return woningen.some((k) => k.op > f.op && k.op <= begin.op)
}

/** The fact that says that the step is not for this person. */
function notNeeded(d: Dossier, stap: Stap, begin: Feit): Feit | undefined {
  return alleFeiten(d, 'stapNietNodig').findLast((f) => f.inhoud.stap === stap.id && f.op >= begin.op)
}

function lastDay({ uiterlijk: u }: Stap, begin: Feit, b: Beoordeling): Dag | null {
  if ('geen' in u) return null
  if ('termijn' in u) {
    const eind = b.termijnen.find((t) => t.soort === u.termijn)?.laatsteDag ?? null
    return eind === null || u.maandenVoor === 0 ? eind : plusMaanden(eind, -u.maandenVoor)
  }
  if (u.eenheid === 'werkdagen') return plusWerkdagen(begin.op, u.aantal)
  return plusDuur(begin.op, { aantal: u.aantal, eenheid: u.eenheid })
}

/** A missing fact is a task for who may record it, unless a step already asks for it. */
function missingFactTasks(d: Dossier, b: Beoordeling, gevraagd: ReadonlySet<Feitsoort>): Taak[] {
  if (eindeVanDossier(d) !== undefined) return []
  const uit = new Map<string, Taak>()
  const intake = intakeTask(d)
  if (intake !== undefined) uit.set('intakeConclusieGetrokken', intake)
  const geopend = laatsteFeit(d, 'dossierGeopend')
  const sinds = ingeschrevenHier(d)?.waarde ?? geopend?.op ?? d.peildatum
  for (const o of [b.plicht, ...b.termijnen.map((t) => t.oordeel)]) {
    if (o.soort !== 'onbepaald') continue
    for (const m of o.ontbreekt) {
      const soort = m.feit as Feitsoort
      if (gevraagd.has(soort) || uit.has(soort)) continue
      uit.set(soort, {
        stap: `ontbreekt:${soort}`,
        gegeven: feitsoorten[soort].gegeven,
        versie: null,
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

/** After a talk of the intake: parts of which no conclusion is drawn yet, until the intake is completed. */
function intakeTask(d: Dossier): Taak | undefined {
  const gesprek = laatsteFeit(d, 'intakegesprekGevoerd')
  if (gesprek === undefined || laatsteFeit(d, 'intakeAfgerond') !== undefined) return undefined
  const open = intakeOpen(d).find((o) => o !== 'leerbaarheidstoets')
  return open === undefined
    ? undefined
    : {
        stap: 'ontbreekt:intakeConclusieGetrokken',
        gegeven: feitsoorten.intakeConclusieGetrokken.gegeven,
        versie: null,
        rol: feitsoorten.intakeConclusieGetrokken.door[0],
        stand: 'open',
        ontstaanOp: gesprek.op,
        uitersteDag: null,
        wachtOp: null,
        gedaanOp: null,
        gedaanDoor: null,
        grond: intakeonderdelen[open].artikel,
      }
}

/** An agreement made in a casusoverleg is a task until the fact that it was kept. */
function agreementTasks(d: Dossier): Taak[] {
  const weg = eindeVanDossier(d) !== undefined
  return afspraken(d).map((a) => ({
    stap: agreementKey(a),
    gegeven: feitsoorten.afspraakNagekomen.gegeven,
    versie: null,
    rol: a.wie,
    stand: a.nagekomen ? 'gedaan' : weg ? 'vervallen' : 'open',
    ontstaanOp: a.gemaaktOp,
    uitersteDag: a.uiterlijk,
    wachtOp: null,
    gedaanOp: a.nagekomen?.op ?? null,
    gedaanDoor: a.nagekomen?.feit ?? null,
    grond: 'lokaal',
  }))
}
