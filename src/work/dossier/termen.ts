/**
 * The table of running terms: which facts start each, which rule of law computes it, which fact ends it and who
 * answers for it. And the judgement on which they rest: who must integrate under which act.
 */
import type { Organisatiesoort } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import type { GemeenteCode } from '#core/ids.ts'
import { huisvestingstermijn } from '#law/huisvesting.ts'
import { pipTermijn, type Termijndagen } from '#law/pip.ts'
import { breektPlicht, doelgroepVan, type Plicht, plicht } from '#law/plicht.ts'
import { inburgeringstermijn } from '#law/termijn.ts'
import type { Kerncode } from '#law/zinnen/kern.ts'
import type { Feit, Feitsoort } from './facts.ts'
import { alleFeiten, type Dossier, dagVan, eersteFeit, laatsteFeit } from './fold.ts'
import { keys } from './lijsten.ts'
import { type Vordering, vorderingVan } from './vordering.ts'

export const termijnsoorten = {
  huisvesting: {
    naam: 'Huisvesting',
    regel: 'huisvestingstermijn',
    aanZet: 'corporatie',
    gedaanDoor: 'sleutelOvergedragen',
  },
  pip: {
    naam: 'Plan vaststellen (PIP)',
    regel: 'persoonlijk-plan',
    aanZet: 'uitvoering',
    gedaanDoor: 'pipVastgesteld',
  },
  inburgering: {
    naam: 'Inburgeringstermijn',
    regel: 'inburgeringstermijn',
    aanZet: 'uitvoering',
    gedaanDoor: 'plichtVoldaan',
  },
} as const satisfies Record<
  string,
  { naam: string; regel: Kerncode; aanZet: Organisatiesoort; gedaanDoor: Feitsoort }
>
export type Termijnsoort = keyof typeof termijnsoorten

export interface Termijn {
  readonly soort: Termijnsoort
  /** Late or in time is not said here: it is a comparison with the day of reading. */
  readonly stand: 'loopt' | 'voldaan' | 'vervallen' | 'onbepaald'
  readonly begin: Dag | null
  readonly laatsteDag: Dag | null
  readonly voldaanOp: Dag | null
  readonly oordeel: Oordeel<Termijndagen>
}

/** Everything law says of a dossier. */
export interface Beoordeling {
  readonly plicht: Oordeel<Plicht>
  /** The duty as it was before it ended by being met, an exemption, relief or death; else the same. */
  readonly plichtOoit: Oordeel<Plicht>
  readonly termijnen: readonly Termijn[]
  /** What of the duty is met and what is open; also after it ended. */
  readonly vordering: Vordering
}

/** Applies the law to a dossier on its `peildatum`. */
export function beoordeel(d: Dossier): Beoordeling {
  const { plicht, plichtOoit, termijnen, vordering } = new Oordelen(d)
  return { plicht, plichtOoit, termijnen, vordering }
}

/** The same judgement, each part of it worked out at the first question: figures over all dossiers ask few of them. */
export class Oordelen implements Beoordeling {
  readonly #d: Dossier
  readonly #termijnen = new Map<Termijnsoort, Termijn | undefined>()
  #invoer: ReturnType<typeof plichtInvoer> | undefined
  #plicht: Oordeel<Plicht> | undefined
  #plichtOoit: Oordeel<Plicht> | undefined
  #vordering: Vordering | undefined

  constructor(d: Dossier) {
    this.#d = d
  }

  #input() {
    this.#invoer ??= plichtInvoer(this.#d)
    return this.#invoer
  }

  get plicht(): Oordeel<Plicht> {
    this.#plicht ??= plicht(this.#input(), this.#d.peildatum)
    return this.#plicht
  }

  get plichtOoit(): Oordeel<Plicht> {
    this.#plichtOoit ??=
      this.plicht.soort === 'bepaald' ? this.plicht : dutyBeforeEnd(this.#input(), this.#d.peildatum)
    return this.#plichtOoit
  }

  get termijnen(): readonly Termijn[] {
    return keys(termijnsoorten).flatMap((soort) => this.termijn(soort) ?? [])
  }

  /** The term of one kind; undefined where there is none for this person. */
  termijn(soort: Termijnsoort): Termijn | undefined {
    if (!this.#termijnen.has(soort))
      this.#termijnen.set(
        soort,
        toTerm(this.#d, soort, this.#judge(soort), eindeVanDossier(this.#d) !== undefined),
      )
    return this.#termijnen.get(soort)
  }

  get vordering(): Vordering {
    this.#vordering ??= vorderingVan(this.#d, this.plichtOoit)
    return this.#vordering
  }

  #judge(soort: Termijnsoort): Oordeel<Termijndagen> {
    if (soort === 'huisvesting') return huisvesting(this.#d)
    if (soort === 'pip') return pip(this.#d, this.plicht)
    // A term that was met keeps its last day, though the duty of which it was the term is over.
    return inburgering(
      this.#d,
      laatsteFeit(this.#d, 'plichtVoldaan') === undefined ? this.plicht : this.plichtOoit,
    )
  }
}

/** The duty without what ended it. */
function dutyBeforeEnd(invoer: ReturnType<typeof plichtInvoer>, peildatum: Dag): Oordeel<Plicht> {
  const { voldaan: _v, vrijstelling: _s, ontheffing: _h, overleden: _o, ...voorEinde } = invoer
  return plicht(voorEinde, peildatum)
}

/** The fact that ends the municipality's work for this person: left, died, or the coupling lapsed. */
export function eindeVanDossier(d: Dossier): Feit | undefined {
  const overleden = laatsteFeit(d, 'overleden')
  if (overleden !== undefined) return overleden
  const vertrokken = laatsteFeit(d, 'vertrokken')
  const terug = laatsteFeit(d, 'teruggekeerd')
  if (vertrokken !== undefined && (terug === undefined || terug.op < vertrokken.op)) return vertrokken
  const vervallen = laatsteFeit(d, 'koppelingVervallen')
  const gekoppeld = laatsteFeit(d, 'gekoppeld')
  if (vervallen !== undefined && (gekoppeld === undefined || gekoppeld.op <= vervallen.op)) return vervallen
  return undefined
}

/** First registration in the BRP of this municipality. */
export function ingeschrevenHier(d: Dossier): Gegeven<Dag> | undefined {
  const f = alleFeiten(d, 'ingeschreven').find((i) => (i.inhoud.gemeente as GemeenteCode) === d.gemeente)
  return f && { waarde: f.op, feit: f.id }
}

function toTerm(
  d: Dossier,
  soort: Termijnsoort,
  oordeel: Oordeel<Termijndagen>,
  gesloten: boolean,
): Termijn | undefined {
  const klaar = doneBy(d, soort)
  const voldaanOp = klaar?.op ?? null
  if (oordeel.soort === 'nvt') return undefined
  if (oordeel.soort === 'onbepaald') {
    if (klaar !== undefined || gesloten) return undefined
    return { soort, stand: 'onbepaald', begin: null, laatsteDag: null, voldaanOp: null, oordeel }
  }
  const { begin, laatsteDag } = oordeel.waarde
  const stand = klaar !== undefined ? 'voldaan' : gesloten ? 'vervallen' : 'loopt'
  return { soort, stand, begin, laatsteDag, voldaanOp, oordeel }
}

/** The fact that ends the term: a key after the coupling, and after a move a plan fixed here. */
function doneBy(d: Dossier, soort: Termijnsoort): Feit | undefined {
  const sinds =
    soort === 'huisvesting'
      ? dagVan(d, 'gekoppeld')?.waarde
      : soort === 'pip'
        ? movedWithPlan(d)?.waarde
        : undefined
  const gedaan: readonly Feit[] = alleFeiten(d, termijnsoorten[soort].gedaanDoor)
  // The first plan meets its term and the first home ends the waiting; what changes later is not late for that.
  if (soort === 'pip' || soort === 'huisvesting')
    return gedaan.find((f) => sinds === undefined || f.op >= sinds)
  const klaar = gedaan.at(-1)
  return klaar !== undefined && (sinds === undefined || klaar.op >= sinds) ? klaar : undefined
}

/** Registration here of somebody who lived in another municipality and had a plan there. */
export function movedWithPlan(d: Dossier): Gegeven<Dag> | undefined {
  const hier = ingeschrevenHier(d)
  const plan = eersteFeit(d, 'pipVastgesteld')
  if (hier === undefined || plan === undefined || plan.op >= hier.waarde) return undefined
  const elders = alleFeiten(d, 'ingeschreven').some((f) => (f.inhoud.gemeente as GemeenteCode) !== d.gemeente)
  return elders ? hier : undefined
}

function plichtInvoer(d: Dossier) {
  const geboren = laatsteFeit(d, 'geboren')
  // An absence of more than a year ends the duty; a permit granted after it may begin a new one.
  const lang = endingAbsence(d)
  const vergunning =
    (lang && alleFeiten(d, 'vergunningVerleend').find((v) => v.op > lang.op)) ??
    eersteFeit(d, 'vergunningVerleend')
  const vertrokken =
    lang !== undefined && vergunning !== undefined && vergunning.op > lang.op ? undefined : lang
  const vrijstelling = weightiest(d, 'vrijstellingVerleend')
  const ontheffing = weightiest(d, 'ontheffingVerleend')
  const ingeschreven = ingeschrevenHier(d)
  const voldaan = dagVan(d, 'plichtVoldaan')
  const overleden = dagVan(d, 'overleden')
  return {
    ...(geboren && { geboortedatum: { waarde: geboren.inhoud.geboortedatum, feit: geboren.id } }),
    ...(vergunning && {
      vergunning: { waarde: { soort: vergunning.inhoud.soort, op: vergunning.op }, feit: vergunning.id },
    }),
    ...(vrijstelling && {
      vrijstelling: {
        waarde: {
          omvang: vrijstelling.inhoud.omvang,
          reden: vrijstelling.inhoud.reden,
          ...(vrijstelling.inhoud.tot && { tot: vrijstelling.inhoud.tot }),
        },
        feit: vrijstelling.id,
      },
    }),
    ...(ontheffing && { ontheffing: { waarde: ontheffing.inhoud, feit: ontheffing.id } }),
    ...(ingeschreven && { ingeschreven }),
    ...(voldaan && { voldaan }),
    ...(overleden && { overleden }),
    ...(vertrokken && { vertrokken: { waarde: vertrokken.op, feit: vertrokken.id } }),
  }
}

/** What relieves of most: the whole, then what is temporary and holds, then a part. Each part is a fact of its own. */
function weightiest<S extends 'vrijstellingVerleend' | 'ontheffingVerleend'>(d: Dossier, soort: S) {
  const alle = alleFeiten(d, soort) as readonly Feit<'vrijstellingVerleend' | 'ontheffingVerleend'>[]
  const laatste =
    alle.findLast((f) => f.inhoud.omvang === 'volledig') ??
    alle.findLast((f) => 'tot' in f.inhoud && f.inhoud.tot !== undefined && f.inhoud.tot >= d.peildatum) ??
    alle.at(-1)
  return laatste as Feit<S> | undefined
}

function huisvesting(d: Dossier): Oordeel<Termijndagen> {
  const gekoppeld = dagVan(d, 'gekoppeld')
  // Who was never coupled is housed under the target only once COA couples; its absence is no missing fact by itself.
  return huisvestingstermijn({ ...(gekoppeld && { gekoppeld }), asiel: false })
}

function pip(d: Dossier, p: Oordeel<Plicht>): Oordeel<Termijndagen> {
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  if (vergunning === undefined) return nvt(p.stappen)
  // The obligation may have ended since (fulfilled, moved); the plan of somebody who never was bound has no term.
  if (p.soort !== 'bepaald' && laatsteFeit(d, 'pipVastgesteld') === undefined) return nvt(p.stappen)
  if (p.soort === 'bepaald' && p.waarde.wet !== 'wi2021') return nvt(p.stappen)
  const kennisgeving = dagVan(d, 'kennisgevingOntvangen')
  if (kennisgeving === undefined && ingeschrevenHier(d) === undefined) return nvt(p.stappen)
  const ingeschreven = ingeschrevenHier(d)
  // Who still waits for the home cannot be registered there: the ten weeks have yet to begin, nothing is missing.
  if (ingeschreven === undefined && wachtOpWoning(d)) return nvt(p.stappen)
  const verhuisdMetPlan = movedWithPlan(d)
  const informatieGevraagd = dagVan(d, 'informatieDerdeGevraagd')
  const informatieOntvangen = dagVan(d, 'informatieDerdeOntvangen')
  return pipTermijn({
    doelgroep: doelgroepVan(vergunning.inhoud.soort),
    onderTaakstelling: vergunning.inhoud.soort.startsWith('asiel'),
    ...(verhuisdMetPlan && { verhuisdMetPlan }),
    ...(kennisgeving && { kennisgeving }),
    ...(ingeschreven && { ingeschreven }),
    ...(informatieGevraagd && { informatieGevraagd }),
    ...(informatieOntvangen && { informatieOntvangen }),
  })
}

function wachtOpWoning(d: Dossier): boolean {
  return laatsteFeit(d, 'gekoppeld') !== undefined && laatsteFeit(d, 'sleutelOvergedragen') === undefined
}

function inburgering(d: Dossier, p: Oordeel<Plicht>): Oordeel<Termijndagen> {
  if (p.soort !== 'bepaald') return nvt(p.stappen)
  // Plans, breaks and lengthenings of a duty that has ended do not belong to the one that began after it.
  const vanaf = endingAbsence(d)?.op ?? ''
  const eerstePip = alleFeiten(d, 'pipVastgesteld').find((f) => f.op > vanaf)
  if (p.waarde.wet === 'wi2021' && eerstePip === undefined) return nvt(p.stappen)
  return inburgeringstermijn({
    plicht: p.waarde,
    ...(eerstePip && { eerstePip: { waarde: eerstePip.op, feit: eerstePip.id } }),
    verlengingen: alleFeiten(d, 'termijnVerlengd')
      .filter((f) => f.op > vanaf)
      .map((f) => ({ waarde: f.inhoud.laatsteDag, feit: f.id })),
    vrijgesteld: alleFeiten(d, 'vrijstellingVerleend').flatMap((f) =>
      f.inhoud.tot === undefined || f.inhoud.tot >= d.peildatum || f.op <= vanaf
        ? []
        : [{ waarde: { van: f.op, totEnMet: f.inhoud.tot }, feit: f.id }],
    ),
    onderbrekingen: onderbrekingen(d),
  })
}

/** Breaks of residence that have ended and belong to the duty that holds. */
export function onderbrekingen(d: Dossier): Gegeven<{ readonly van: Dag; readonly tot: Dag }>[] {
  const vanaf = endingAbsence(d)?.op ?? ''
  return absences(d).flatMap(({ van, tot }) =>
    tot === undefined || van.op <= vanaf ? [] : [{ waarde: { van: van.op, tot: tot.op }, feit: tot.id }],
  )
}

/**
 * Times abroad: from leaving the Netherlands to the return, if any. Leaving again without having returned is the same
 * absence, so that no day counts twice. A move within the country breaks nothing.
 */
function absences(d: Dossier): { van: Feit<'vertrokken'>; tot: Feit<'teruggekeerd'> | undefined }[] {
  const terug = alleFeiten(d, 'teruggekeerd')
  const uit: { van: Feit<'vertrokken'>; tot: Feit<'teruggekeerd'> | undefined }[] = []
  for (const van of alleFeiten(d, 'vertrokken')) {
    const vorige = uit.at(-1)
    const nogWeg = vorige !== undefined && (vorige.tot === undefined || van.op < vorige.tot.op)
    if (van.inhoud.naar !== 'buitenland' || nogWeg) continue
    uit.push({ van, tot: terug.find((t) => t.op >= van.op) })
  }
  return uit
}

/** The last departure that ended the duty: longer away than the decree allows. */
function endingAbsence(d: Dossier): Feit<'vertrokken'> | undefined {
  return absences(d).findLast(({ van, tot }) => breektPlicht(van.op, tot?.op ?? d.peildatum))?.van
}
