/** The line of a dossier in lists: what one sees at a glance, derived from the fold and the law. */
import type { Dag } from '#core/day.ts'
import type { Oordeel } from '#core/explain.ts'
import type { HuishoudenId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { meerderjarig } from '#law/meerderjarig.ts'
import { doelgroepVan } from '#law/plicht.ts'
import { telling } from '#law/realisatie.ts'
import type { Feit } from './facts.ts'
import { alleFeiten, type Dossier, dagVan, eersteFeit, laatsteFeit } from './fold.ts'
import type { Vertragingsreden } from './lijsten.ts'
import { type Lichtkleur, stoplichtVan } from './stoplicht.ts'
import { type Beoordeling, eindeVanDossier, ingeschrevenHier } from './termen.ts'
import { leerrouteVan } from './vordering.ts'
import { startOfHome } from './woonregels.ts'

export const fasen = {
  nieuw: 'Nieuw',
  wachtOpWoning: 'Wacht op woning',
  sleutel: 'Sleutel gekregen',
  plan: 'Intake en plan',
  inburgeren: 'Inburgeren',
  gehuisvest: 'Gehuisvest',
  voldaan: 'Aan de plicht voldaan',
  gesloten: 'Gesloten',
} as const
export type Fase = keyof typeof fasen

/** The kind of data that a phase tells of; of the first and the last only that there is work, or no more. */
export const fasegegevens: { readonly [F in Fase]: Gegevenssoort } = {
  nieuw: 'taken',
  wachtOpWoning: 'huisvesting',
  sleutel: 'huisvesting',
  plan: 'inburgering',
  inburgeren: 'inburgering',
  gehuisvest: 'huisvesting',
  voldaan: 'inburgering',
  gesloten: 'taken',
}

export interface Stand {
  readonly doelgroep: 'asielstatushouder' | 'gezinsOfOverigeMigrant' | 'onbekend'
  readonly wet: 'wi2021' | 'wi2013' | 'geen' | 'onbepaald'
  readonly fase: Fase
  readonly herkomst: string | null
  readonly volwassen: boolean | null
  readonly huishouden: HuishoudenId | null
  readonly huishoudrol: string | null
  readonly geopendOp: Dag | null
  readonly gekoppeldOp: Dag | null
  readonly vergundOp: Dag | null
  readonly aangebodenOp: Dag | null
  readonly contractOp: Dag | null
  /** The day planned for contract and key of the home that is looked for; null when there is none. */
  readonly regeldagOp: Dag | null
  readonly sleutelOp: Dag | null
  /** Day on which the person counts as housed under the target; null while not. */
  readonly geteldOp: Dag | null
  /** Organisation that offered the home: the corporation or landlord; null where not known. */
  readonly verhuurder: string | null
  readonly verhuisdOp: Dag | null
  readonly ingeschrevenOp: Dag | null
  readonly kennisgevingOp: Dag | null
  readonly pipOp: Dag | null
  readonly leerroute: string | null
  readonly begeleidingOp: Dag | null
  readonly overgedragenOp: Dag | null
  readonly voldaanOp: Dag | null
  readonly vertrokkenOp: Dag | null
  readonly vertraging: Vertragingsreden | null
  /** Colour of the traffic light; null while no integration term runs. */
  readonly stoplicht: Lichtkleur | null
  /** Kinds of fact that are missing, so that a judgement is undetermined. */
  readonly ontbreekt: readonly string[]
}

/** The line of this dossier. */
export function standVan(d: Dossier, b: Beoordeling): Stand {
  const huishouden = laatsteFeit(d, 'inHuishouden')
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  const vertraging = laatsteFeit(d, 'vertraagd')
  const gekoppeldOp = dagVan(d, 'gekoppeld')?.waarde ?? null
  // What happened before a new coupling belongs to the home before it; a second home is not the one waited for.
  const eerste = (soort: 'huurcontractGetekend' | 'sleutelOvergedragen' | 'verhuisd') =>
    alleFeiten(d, soort).find((f) => gekoppeldOp === null || f.op >= gekoppeldOp)?.op ?? null
  const sleutelOp = eerste('sleutelOvergedragen')
  const aanbod = standingOffer(d, gekoppeldOp, sleutelOp)
  const dagen = {
    geopendOp: dagVan(d, 'dossierGeopend')?.waarde ?? null,
    gekoppeldOp,
    vergundOp: vergunning?.op ?? null,
    aangebodenOp: aanbod?.op ?? null,
    contractOp: eerste('huurcontractGetekend'),
    regeldagOp: plannedDay(d),
    sleutelOp,
    geteldOp: countedOn(d),
    verhuisdOp: eerste('verhuisd'),
    ingeschrevenOp: ingeschrevenHier(d)?.waarde ?? null,
    kennisgevingOp: dagVan(d, 'kennisgevingOntvangen')?.waarde ?? null,
    pipOp: eersteFeit(d, 'pipVastgesteld')?.op ?? null,
    begeleidingOp: dagVan(d, 'begeleidingGestart')?.waarde ?? null,
    overgedragenOp: dagVan(d, 'begeleidingOvergedragen')?.waarde ?? null,
    voldaanOp: dagVan(d, 'plichtVoldaan')?.waarde ?? null,
    vertrokkenOp: eindeVanDossier(d)?.op ?? null,
  }
  return {
    ...dagen,
    verhuurder: landlord(d, aanbod),
    doelgroep: vergunning === undefined ? 'onbekend' : doelgroepVan(vergunning.inhoud.soort),
    wet: b.plicht.soort === 'bepaald' ? b.plicht.waarde.wet : b.plicht.soort === 'nvt' ? 'geen' : 'onbepaald',
    fase: phase(d, b, dagen),
    herkomst: laatsteFeit(d, 'herkomstBekend')?.inhoud.land ?? null,
    volwassen: isAdult(d),
    huishouden: huishouden?.inhoud.huishouden ?? null,
    huishoudrol: huishouden?.inhoud.rol ?? null,
    leerroute: leerrouteVan(d)?.waarde ?? null,
    vertraging: (sleutelOp === null ? vertraging?.inhoud.reden : delayBefore(d, sleutelOp)) ?? null,
    stoplicht: stoplichtVan(d, b)?.kleur ?? null,
    ontbreekt: missing(b),
  }
}

function phase(
  d: Dossier,
  b: Beoordeling,
  s: Pick<Stand, 'voldaanOp' | 'sleutelOp' | 'gekoppeldOp' | 'pipOp' | 'ingeschrevenOp'>,
): Fase {
  if (eindeVanDossier(d) !== undefined) return 'gesloten'
  if (s.voldaanOp !== null) return 'voldaan'
  if (s.gekoppeldOp !== null && s.sleutelOp === null) return 'wachtOpWoning'
  const plichtig = b.plicht.soort === 'bepaald'
  if (plichtig && (s.pipOp !== null || b.plicht.waarde.wet === 'wi2013')) return 'inburgeren'
  if (plichtig && s.ingeschrevenOp !== null) return 'plan'
  if (s.sleutelOp !== null) return s.ingeschrevenOp === null ? 'sleutel' : 'gehuisvest'
  return 'nieuw'
}

/** The offer that led to the key, or that stands now: not one that was refused, unless it was decided that it stands. */
function standingOffer(
  d: Dossier,
  sinds: Dag | null,
  sleutelOp: Dag | null,
): Feit<'woningAangeboden'> | undefined {
  const binnen = (f: Feit) => (sinds === null || f.op >= sinds) && (sleutelOp === null || f.op <= sleutelOp)
  const aanbod = alleFeiten(d, 'woningAangeboden').findLast(binnen)
  const nee = alleFeiten(d, 'aanbodGeweigerd').findLast(binnen)
  if (aanbod === undefined || nee === undefined || sleutelOp !== null) return aanbod
  if (nee.op < aanbod.op || (nee.op === aanbod.op && nee.volg < aanbod.volg)) return aanbod
  const blijft = alleFeiten(d, 'weigeringBeoordeeld').findLast((f) => f.op >= nee.op)?.inhoud.gevolg
  return blijft === 'aanbodBlijft' ? aanbod : undefined
}

/** The regeldag of the home that the household is on its way to or lives in. */
function plannedDay(d: Dossier): Dag | null {
  const sinds = startOfHome(d, d.peildatum)
  const gepland = alleFeiten(d, 'regeldagGepland').findLast((f) => sinds === undefined || f.op >= sinds)
  return gepland?.inhoud.datum ?? null
}

/** Who lets the home: the organisation of the letting agent who offered it, or else of the one who handed over the key. */
function landlord(d: Dossier, aanbod: Feit | undefined): string | null {
  const bewijs = [aanbod, eersteFeit(d, 'sleutelOvergedragen')]
  return bewijs.find((f) => f?.door.rol === 'verhuurmedewerker')?.door.organisatie ?? null
}

/** The day on which this person counts under the target. */
export function countedOn(d: Dossier): Dag | null {
  const t = tellingVan(d)
  return t.soort === 'bepaald' ? t.waarde : null
}

/** Whether this person counts as housed under the target, with the reason. */
export function tellingVan(d: Dossier): Oordeel<Dag> {
  const gekoppeld = dagVan(d, 'gekoppeld')
  const weg = dagVan(d, 'koppelingVervallen')
  const vervallen =
    weg !== undefined && gekoppeld !== undefined && weg.waarde >= gekoppeld.waarde ? weg : undefined
  return telling({
    ...(gekoppeld && { gekoppeld }),
    ...(vervallen && { vervallen }),
    sleutels: alleFeiten(d, 'sleutelOvergedragen').map((f) => ({ waarde: f.op, feit: f.id })),
  })
}

/** The reason that held when the key came: the last one recorded before it. */
function delayBefore(d: Dossier, sleutelOp: Dag): Vertragingsreden | undefined {
  return alleFeiten(d, 'vertraagd').findLast((f) => f.op <= sleutelOp)?.inhoud.reden
}

function isAdult(d: Dossier): boolean | null {
  const geboren = laatsteFeit(d, 'geboren')
  return geboren === undefined ? null : (meerderjarig(geboren.inhoud.geboortedatum, d.peildatum) ?? null)
}

function missing(b: Beoordeling): string[] {
  const uit = new Set<string>()
  for (const o of [b.plicht, ...b.termijnen.map((t) => t.oordeel)]) {
    if (o.soort === 'onbepaald') for (const m of o.ontbreekt) uit.add(m.feit)
  }
  return [...uit].sort()
}
