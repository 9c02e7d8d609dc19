/**
 * The agenda of a casusoverleg, made from what is stuck: late tasks, chains that wait long, terms past or nearly so,
 * missing facts, silence. Each says why in a sentence and who is to move. Pure: the same dossiers, the same agenda, in
 * whatever order they come.
 */
import { organisatiesoortnamen, type Rol, rollen } from '#core/actor.ts'
import { type Dag, dagenTussen, inTekst } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { type Feitsoort, feitsoorten, type Termijnsoort, termijnsoorten } from '#work/dossier/index.ts'

/** An open or waiting task, as far as the agenda looks at it. */
export interface Opentaak {
  readonly titel: string
  readonly rol: Rol
  readonly wacht: boolean
  readonly sinds: Dag
  readonly uiterlijk: Dag | null
  /** The kind of fact it waits for. */
  readonly wachtOp: Feitsoort | null
  /** The kind of fact that ends it. */
  readonly gedaan: Feitsoort
  /** Whether it is an agreement of an earlier meeting. */
  readonly afspraak: boolean
}

/** A dossier as the agenda looks at it. */
export interface Stuk {
  readonly dossier: DossierId
  readonly huishouden: string | null
  readonly hoofd: boolean
  readonly taken: readonly Opentaak[]
  readonly termijnen: readonly { readonly soort: Termijnsoort; readonly laatsteDag: Dag }[]
  readonly ontbreekt: readonly Feitsoort[]
  /** Day of the last fact. */
  readonly laatsteFeit: Dag
  readonly regie: boolean
}

export const signaalsoorten = {
  taakTeLaat: 'Taak te laat',
  afspraakTeLaat: 'Afspraak te laat',
  wachtLang: 'Wacht lang',
  termijnVoorbij: 'Termijn voorbij',
  termijnBijna: 'Termijn bijna voorbij',
  ontbreekt: 'Gegeven ontbreekt',
  stil: 'Stil',
  geenRegie: 'Geen casusregie',
} as const

/** One reason to talk about a dossier. */
export interface Signaal {
  readonly soort: keyof typeof signaalsoorten
  readonly zin: string
  /** Who is to move, in words. */
  readonly aanZet: string
  /** All kinds of data that the sentence tells something of. */
  readonly gegevens: readonly Gegevenssoort[]
  readonly gewicht: number
}

export interface Agendapunt {
  readonly dossier: DossierId
  readonly redenen: readonly Signaal[]
  readonly gewicht: number
  /** Others of the same household with reasons of their own; they are not on the agenda apart. */
  readonly huisgenoten: number
}

/** Days: waiting so long is long, a term so near is nearly past, so long without a fact is silence. */
export const LANG = 28
export const BIJNA = 14
export const STIL = 60

const dagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`)
const onderwerp = (soort: Feitsoort): Gegevenssoort => feitsoorten[soort].gegeven
const wat = (soort: Feitsoort) => `‘${feitsoorten[soort].naam}’`
/** Months add to the weight, no more than six. */
const maanden = (n: number) => Math.max(0, Math.min(6, Math.floor(n / 30)))

/**
 * The reasons that a dossier gives, heaviest first. Terms of the law weigh most, then agreements that were not kept and
 * facts without which the law says nothing; late tasks of one role about one kind of data are one reason.
 */
export function signalen(s: Stuk, vandaag: Dag): Signaal[] {
  // In one order, so that of two tasks that are alike a chain always follows the same.
  const taken = [...s.taken].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  const laat = taken.filter((t) => !t.wacht && t.uiterlijk !== null && t.uiterlijk < vandaag)
  const groepen = Map.groupBy(laat, (t) => `${t.rol} ${onderwerp(t.gedaan)} ${t.afspraak}`)
  const wachtend = taken.filter((t) => t.wacht && dagenTussen(t.sinds, vandaag) >= LANG)
  const ketens = Map.groupBy(
    wachtend.map((t) => waits(t, taken, dagenTussen(t.sinds, vandaag))),
    (k) => `${k.aanZet} ${k.gegevens.join()}`,
  )
  const uit: Signaal[] = [
    ...[...groepen.values()].map((g) => late(g, vandaag)),
    ...[...ketens.values()].map(longest),
  ]
  for (const t of s.termijnen) {
    const over = dagenTussen(vandaag, t.laatsteDag)
    if (over > BIJNA) continue
    const { naam, aanZet } = termijnsoorten[t.soort]
    uit.push({
      soort: over < 0 ? 'termijnVoorbij' : 'termijnBijna',
      zin:
        over < 0
          ? `De termijn ‘${naam}’ is ${dagen(-over)} voorbij (laatste dag ${inTekst(t.laatsteDag)}).`
          : `De termijn ‘${naam}’ loopt af op ${inTekst(t.laatsteDag)}: nog ${dagen(over)}.`,
      aanZet: hoofdletter(organisatiesoortnamen[aanZet]),
      gegevens: [t.soort === 'huisvesting' ? 'huisvesting' : 'inburgering'],
      gewicht: over < 0 ? 10 + maanden(-over) : 6,
    })
  }
  for (const f of s.ontbreekt)
    uit.push({
      soort: 'ontbreekt',
      zin: `Niet te zeggen wat de wet vraagt: ${wat(f)} ontbreekt.`,
      aanZet: rollen[feitsoorten[f].door[0]].naam,
      gegevens: [onderwerp(f)],
      gewicht: 4,
    })
  const stil = dagenTussen(s.laatsteFeit, vandaag)
  if (s.taken.length > 0 && stil >= STIL)
    uit.push({
      soort: 'stil',
      zin: `Er is ${dagen(stil)} niets vastgelegd, terwijl er werk open staat.`,
      aanZet: rollen.klantmanager.naam,
      gegevens: ['taken'],
      gewicht: 1 + Math.min(3, Math.floor(stil / 90)),
    })
  // Alone it is no reason to meet; beside others it says why nothing moves.
  if (!s.regie && uit.length > 0)
    uit.push({
      soort: 'geenRegie',
      zin: 'Niemand heeft de casusregie.',
      aanZet: rollen.klantmanager.naam,
      gegevens: ['taken'],
      gewicht: 0,
    })
  return uit.sort((a, b) => b.gewicht - a.gewicht || compare(a.soort, b.soort) || compare(a.zin, b.zin))
}

/** Late tasks of one role about one kind of data. */
function late(groep: readonly Opentaak[], vandaag: Dag): Signaal {
  const [langst] = [...groep].sort(
    (a, b) => compare(a.uiterlijk!, b.uiterlijk!) || compare(a.titel, b.titel),
  ) as [Opentaak]
  const aantal = dagenTussen(langst.uiterlijk!, vandaag)
  return {
    soort: langst.afspraak ? 'afspraakTeLaat' : 'taakTeLaat',
    zin:
      groep.length === 1
        ? `‘${langst.titel}’ is ${dagen(aantal)} te laat.`
        : `${groep.length} taken zijn te laat, het langst ‘${langst.titel}’: ${dagen(aantal)}.`,
    aanZet: rollen[langst.rol].naam,
    gegevens: ['taken', onderwerp(langst.gedaan)],
    gewicht: langst.afspraak ? 6 : 1 + Math.min(2, Math.floor(maanden(aantal) / 2)),
  }
}

/** A task that waits, and the chain behind it: who waits for whom, up to who is to move. */
function waits(t: Opentaak, alle: readonly Opentaak[], sinds: number): Signaal {
  const keten: Feitsoort[] = []
  let op = t.wachtOp
  let wie: Rol = t.rol
  while (op !== null && !keten.includes(op)) {
    keten.push(op)
    const door = first(alle, op)
    wie = door?.rol ?? feitsoorten[op].door[0]
    op = door?.wacht ? door.wachtOp : null
  }
  return {
    soort: 'wachtLang',
    zin: `‘${t.titel}’ wacht al ${dagen(sinds)} op ${keten.map(wat).join(', en dat weer op ')}.`,
    aanZet: rollen[wie].naam,
    gegevens: [...new Set<Gegevenssoort>(['taken', onderwerp(t.gedaan), ...keten.map(onderwerp)])].sort(),
    gewicht: 1 + Math.min(3, maanden(sinds - LANG)),
  }
}

/** Of chains that end at the same role, about the same kinds of data, the longest; the others are counted. */
function longest(ketens: readonly Signaal[]): Signaal {
  const [eerste] = [...ketens].sort((a, b) => b.gewicht - a.gewicht || compare(a.zin, b.zin)) as [Signaal]
  const meer = ketens.length - 1
  if (meer === 0) return eerste
  const ook = meer === 1 ? 'Nog 1 taak wacht daar ook.' : `Nog ${meer} taken wachten daar ook.`
  return { ...eerste, zin: `${eerste.zin} ${ook}` }
}

/** The task that this fact would end; of several the same one whatever their order. */
function first(alle: readonly Opentaak[], soort: Feitsoort): Opentaak | undefined {
  return alle
    .filter((t) => t.gedaan === soort)
    .sort((a, b) => Number(a.wacht) - Number(b.wacht) || compare(a.titel, b.titel))[0]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const hoofdletter = (t: string) => t.charAt(0).toUpperCase() + t.slice(1)

/** Of each sort of reason the heaviest counts, so that many late tasks do not outweigh a term of the law. */
function weight(redenen: readonly Signaal[]): number {
  const perSoort = new Map<string, number>()
  for (const r of redenen) perSoort.set(r.soort, Math.max(perSoort.get(r.soort) ?? 0, r.gewicht))
  return [...perSoort.values()].reduce((n, g) => n + g, 0)
}

export interface Keuze {
  /** Dossiers that a person put on the agenda, and took off it. */
  readonly erbij: ReadonlySet<DossierId>
  readonly eraf: ReadonlySet<DossierId>
  /** At most so many follow from the facts. */
  readonly hoogstens: number
}

export interface Agenda {
  readonly punten: readonly Agendapunt[]
  /** How many more dossiers give a reason and did not fit. */
  readonly rest: number
}

/**
 * The agenda: what people added first in the order of weight, then what is stuck, heaviest first. Of a household one
 * dossier is on it, the head's where weights are equal.
 */
export function agenda(stukken: readonly Stuk[], vandaag: Dag, keuze: Keuze): Agenda {
  const alle = stukken
    .filter((s) => !keuze.eraf.has(s.dossier))
    .map((s) => {
      const redenen = signalen(s, vandaag)
      return { s, redenen, gewicht: weight(redenen) }
    })
    .sort(
      (a, b) =>
        Number(keuze.erbij.has(b.s.dossier)) - Number(keuze.erbij.has(a.s.dossier)) ||
        b.gewicht - a.gewicht ||
        Number(b.s.hoofd) - Number(a.s.hoofd) ||
        compare(a.s.dossier, b.s.dossier),
    )
  const perHuishouden = new Map<string, number>()
  const punten: Agendapunt[] = []
  const huis = (s: Stuk) => s.huishouden ?? s.dossier
  let rest = 0
  let afgeleid = 0
  for (const { s, redenen, gewicht } of alle) {
    const erbij = keuze.erbij.has(s.dossier)
    if (!erbij && redenen.length === 0) continue
    const al = perHuishouden.get(huis(s))
    if (!erbij && al !== undefined) {
      perHuishouden.set(huis(s), al + 1)
      continue
    }
    if (!erbij && afgeleid >= keuze.hoogstens) {
      rest++
      continue
    }
    if (!erbij) afgeleid++
    perHuishouden.set(huis(s), 0)
    punten.push({ dossier: s.dossier, redenen, gewicht, huisgenoten: 0 })
  }
  const huizen = new Map(stukken.map((s) => [s.dossier, huis(s)]))
  return {
    punten: punten.map((p) => ({ ...p, huisgenoten: perHuishouden.get(huizen.get(p.dossier)!) ?? 0 })),
    rest,
  }
}

/** A role that the handbook gives work in the dossiers of the agenda. */
export interface Betrokken {
  readonly rol: Rol
  readonly stappen: number
  readonly dossiers: number
  /** One of those steps. */
  readonly zoals: string
}

/** Whom the agenda touches: roles with open steps in its dossiers that they may see, most work first. */
export function betrokken(
  stukken: readonly Stuk[],
  punten: readonly Agendapunt[],
  reikt: (rol: Rol, dossier: DossierId) => boolean,
): Betrokken[] {
  const op = new Set(punten.map((p) => p.dossier))
  const perRol = new Map<Rol, { titels: string[]; dossiers: Set<DossierId> }>()
  for (const s of stukken) {
    if (!op.has(s.dossier)) continue
    for (const t of s.taken) {
      if (!reikt(t.rol, s.dossier)) continue
      const van = perRol.get(t.rol) ?? { titels: [], dossiers: new Set() }
      van.titels.push(t.titel)
      van.dossiers.add(s.dossier)
      perRol.set(t.rol, van)
    }
  }
  return [...perRol]
    .map(([rol, v]) => ({
      rol,
      stappen: v.titels.length,
      dossiers: v.dossiers.size,
      zoals: v.titels.sort(compare)[0]!,
    }))
    .sort((a, b) => b.stappen - a.stappen || compare(a.rol, b.rol))
}
