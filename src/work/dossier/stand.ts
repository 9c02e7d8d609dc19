/** The line of a dossier in lists: what one sees at a glance, derived from the fold and the law. */
import type { Dag } from '#core/day.ts'
import type { HuishoudenId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { meerderjarig } from '#law/meerderjarig.ts'
import { doelgroepVan } from '#law/plicht.ts'
import { alleFeiten, type Dossier, dagVan, eersteFeit, laatsteFeit } from './fold.ts'
import type { Vertragingsreden } from './lijsten.ts'
import { type Beoordeling, eindeVanDossier, ingeschrevenHier } from './termen.ts'
import { leerrouteVan } from './vordering.ts'

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
  readonly sleutelOp: Dag | null
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
  /** Kinds of fact that are missing, so that a judgement is undetermined. */
  readonly ontbreekt: readonly string[]
}

/** The line of this dossier. */
export function standVan(d: Dossier, b: Beoordeling): Stand {
  const huishouden = laatsteFeit(d, 'inHuishouden')
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  const vertraging = laatsteFeit(d, 'vertraagd')
  const gekoppeldOp = dagVan(d, 'gekoppeld')?.waarde ?? null
  // What happened before a new coupling belongs to the home before it.
  const sinds = (soort: 'woningAangeboden' | 'sleutelOvergedragen' | 'verhuisd') => {
    const op = dagVan(d, soort)?.waarde ?? null
    return op !== null && gekoppeldOp !== null && op < gekoppeldOp ? null : op
  }
  const sleutelOp = sinds('sleutelOvergedragen')
  const dagen = {
    geopendOp: dagVan(d, 'dossierGeopend')?.waarde ?? null,
    gekoppeldOp,
    vergundOp: vergunning?.op ?? null,
    aangebodenOp: sinds('woningAangeboden'),
    sleutelOp,
    verhuisdOp: sinds('verhuisd'),
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
    doelgroep: vergunning === undefined ? 'onbekend' : doelgroepVan(vergunning.inhoud.soort),
    wet: b.plicht.soort === 'bepaald' ? b.plicht.waarde.wet : b.plicht.soort === 'nvt' ? 'geen' : 'onbepaald',
    fase: phase(d, b, dagen),
    herkomst: laatsteFeit(d, 'herkomstBekend')?.inhoud.land ?? null,
    volwassen: isAdult(d),
    huishouden: huishouden?.inhoud.huishouden ?? null,
    huishoudrol: huishouden?.inhoud.rol ?? null,
    leerroute: leerrouteVan(d)?.waarde ?? null,
    vertraging: (sleutelOp === null ? vertraging?.inhoud.reden : delayBefore(d, sleutelOp)) ?? null,
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
