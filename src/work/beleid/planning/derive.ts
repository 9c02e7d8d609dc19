/**
 * Counting a plan back from the day it is to be in force: until when each activity can begin and be done, which chain
 * decides (the critical path), and how late one is on a day. Pure.
 *
 * Ends are counted as the first day after (a border), so that one activity ends where the next begins.
 */
import { type Dag, dagenTussen, dag as dagVan, eerste, laatste, plusDagen } from '#core/day.ts'
import { duurVan } from '../model.ts'
import { na, voor } from '../termen.ts'
import type { Activiteit, Plan } from './model.ts'

export interface Gepland {
  readonly activiteit: Activiteit
  readonly stand: 'klaar' | 'bezig' | 'open' | 'overgeslagen'
  /** Last day on which it can begin, and last day on which it must be done. */
  readonly uiterlijkBegin: Dag
  readonly uiterlijkKlaar: Dag
  /** On the chain that decides whether the day is met. */
  readonly kritiek: boolean
  /** None of the meeting days comes in time, so that the days above count no meeting. */
  readonly geenVergadering: boolean
  /** What really happened, or what may be expected as things stand. */
  readonly begin: Dag
  readonly klaar: Dag
  /** Days that the begin can wait, as things stand; negative: too late. Null once it has begun. */
  readonly speling: number | null
  /** Days that it began, or does not begin, after the last day; null when the begin was not recorded. */
  readonly teLaatBegonnen: number | null
  /** Days after the last day that it was done, or will be. */
  readonly teLaatKlaar: number
  /** Keys of what it waits for that was not done yet when it began. */
  readonly tegenVolgorde: readonly string[]
}

export interface Planuitkomst {
  /** The day on which the first activity must begin. */
  readonly begin: Dag
  /** In order of the last day to begin. */
  readonly activiteiten: readonly Gepland[]
  /** Names of the critical path, from begin to end. */
  readonly pad: readonly string[]
  /** First day on which all is done, as things stand. */
  readonly verwacht: Dag
  /** Days after the day in force; zero or less is in time. */
  readonly teLaat: number
}

/** Counts a plan without faults (`planfouten`) back from its day in force, as things stand on `dag`. */
export function reken(plan: Plan, dag: Dag): Planuitkomst {
  const { activiteiten, inWerking } = plan
  const terug = countBack(plan)
  const heen = countForth(plan, dag)
  const begin = [...terug.values()].map((t) => t.begin).reduce(eerste, inWerking)
  const verwacht = [...heen.values()]
    .filter((h) => h.stand !== 'overgeslagen')
    .map((h) => h.grens)
    .reduce(laatste, begin)
  const pad = criticalPath(activiteiten, terug, begin)
  const uit = activiteiten.map((a): Gepland => {
    const t = terug.get(a.id)!
    const h = heen.get(a.id)!
    const weg = h.stand === 'overgeslagen'
    const klaar = weg ? plusDagen(t.grens, -1) : plusDagen(h.grens, -1)
    const uiterlijkKlaar = plusDagen(t.grens, -1)
    const begonnen = known(a.begonnenOp, dag)
    return {
      activiteit: a,
      stand: h.stand,
      uiterlijkBegin: t.begin,
      uiterlijkKlaar,
      kritiek: pad.kritiek.has(a.id),
      geenVergadering: t.geenVergadering,
      begin: weg ? t.begin : h.begin,
      klaar,
      speling: h.stand === 'open' ? dagenTussen(h.begin, t.begin) : null,
      teLaatBegonnen:
        h.stand === 'open'
          ? Math.max(0, dagenTussen(t.begin, dag))
          : begonnen === null
            ? null
            : Math.max(0, dagenTussen(t.begin, begonnen)),
      teLaatKlaar: h.stand === 'overgeslagen' ? 0 : Math.max(0, dagenTussen(uiterlijkKlaar, klaar)),
      tegenVolgorde:
        h.stand === 'open' || h.stand === 'overgeslagen'
          ? []
          : a.na.filter((v) => heen.get(v)!.grens > h.begin && heen.get(v)!.stand !== 'overgeslagen'),
    }
  })
  return {
    begin,
    activiteiten: [...uit].sort((x, y) => (order(x) < order(y) ? -1 : 1)),
    pad: pad.keten.map((id) => activiteiten.find((a) => a.id === id)!.naam),
    verwacht,
    teLaat: dagenTussen(inWerking, verwacht),
  }
}

const order = (g: Gepland) => `${g.uiterlijkBegin} ${g.uiterlijkKlaar} ${g.activiteit.id}`

interface Terug {
  readonly begin: Dag
  /** First day after the last day, and what that was before the meeting days were asked. */
  readonly grens: Dag
  readonly ruimte: Dag
  readonly geenVergadering: boolean
  /** Activities that begin exactly there. */
  readonly bindend: readonly string[]
}

function countBack({ activiteiten, inWerking }: Plan): Map<string, Terug> {
  const opvolgers = followers(activiteiten)
  const uit = new Map<string, Terug>()
  const visit = (a: Activiteit): Terug => {
    const bekend = uit.get(a.id)
    if (bekend !== undefined) return bekend
    const volgers = opvolgers.get(a.id)!.map((v) => ({ id: v.id, begin: visit(v).begin }))
    const ruimte = volgers.map((v) => v.begin).reduce(eerste, inWerking)
    const vergadering = a.vergaderdagen.filter((v) => v < ruimte).reduce(later, undefined)
    const grens = vergadering === undefined ? ruimte : plusDagen(vergadering, 1)
    const t = {
      begin: voor(grens, duurVan(a.duur)),
      grens,
      ruimte,
      geenVergadering: a.vergaderdagen.length > 0 && vergadering === undefined,
      bindend: volgers.filter((v) => v.begin === ruimte).map((v) => v.id),
    }
    uit.set(a.id, t)
    return t
  }
  for (const a of activiteiten) visit(a)
  return uit
}

const later = (beste: Dag | undefined, d: Dag): Dag => (beste === undefined || d > beste ? d : beste)

function followers(activiteiten: readonly Activiteit[]): Map<string, Activiteit[]> {
  const uit = new Map(activiteiten.map((a): [string, Activiteit[]] => [a.id, []]))
  for (const a of activiteiten) for (const v of a.na) uit.get(v)!.push(a)
  return uit
}

interface Heen {
  readonly stand: Gepland['stand']
  readonly begin: Dag
  readonly grens: Dag
}

/** What is known on that day, and what may be expected of the rest. */
function countForth({ activiteiten }: Plan, dag: Dag): Map<string, Heen> {
  const bij = new Map(activiteiten.map((a) => [a.id, a]))
  const uit = new Map<string, Heen>()
  const visit = (a: Activiteit): Heen => {
    const bekend = uit.get(a.id)
    if (bekend !== undefined) return bekend
    // What was skipped holds nobody up; what it waited for does.
    const vooraf = a.na.map((v) => visit(bij.get(v)!).grens)
    const h = expect(a, dag, vooraf)
    uit.set(a.id, h)
    return h
  }
  for (const a of activiteiten) visit(a)
  return uit
}

/** Before all plans: an activity that was skipped and waited for nothing holds nobody up. */
const NOOIT = dagVan('1900-01-01')

function expect(a: Activiteit, dag: Dag, vooraf: readonly Dag[]): Heen {
  const duur = duurVan(a.duur)
  if (a.overgeslagen) {
    const begin = vooraf.reduce(laatste, NOOIT)
    return { stand: 'overgeslagen', begin, grens: begin }
  }
  const klaar = known(a.klaarOp, dag)
  const begonnen = known(a.begonnenOp, dag)
  if (klaar !== null) {
    const grens = plusDagen(klaar, 1)
    return { stand: 'klaar', begin: begonnen ?? voor(grens, duur), grens }
  }
  if (begonnen !== null) {
    const grens = laatste(na(begonnen, duur), plusDagen(dag, 1))
    return { stand: 'bezig', begin: begonnen, grens: meetingAfter(a, grens) }
  }
  const begin = vooraf.reduce(laatste, dag)
  return { stand: 'open', begin, grens: meetingAfter(a, na(begin, duur)) }
}

/** The end, moved to the first meeting day that is not before it. */
function meetingAfter(a: Activiteit, grens: Dag): Dag {
  const dagen = a.vergaderdagen.map((v) => plusDagen(v, 1)).filter((g) => g >= grens)
  return dagen.length === 0 ? grens : dagen.reduce(eerste)
}

const known = (d: Dag | null, dag: Dag): Dag | null => (d !== null && d <= dag ? d : null)

/** The chains without a gap from the earliest begin to the day in force; and one of them, in order. */
function criticalPath(
  activiteiten: readonly Activiteit[],
  terug: ReadonlyMap<string, Terug>,
  begin: Dag,
): { kritiek: ReadonlySet<string>; keten: readonly string[] } {
  const kritiek = new Set<string>()
  const follow = (id: string): void => {
    if (kritiek.has(id)) return
    kritiek.add(id)
    for (const v of terug.get(id)!.bindend) follow(v)
  }
  const eersten = activiteiten
    .filter((a) => terug.get(a.id)!.begin === begin)
    .map((a) => a.id)
    .sort()
  for (const id of eersten) follow(id)
  const keten: string[] = []
  for (let id = eersten[0]; id !== undefined; id = [...terug.get(id)!.bindend].sort()[0]) keten.push(id)
  return { kritiek, keten }
}
