/**
 * The order in which a home comes about: nothing after a coupling that was withdrawn, no viewing without an offer, no
 * contract on an offer that was refused, no key before the contract, no move before the key. Each home begins with a
 * coupling, or with the finding that a household needs another one; what belongs to the home before does not count.
 * Pure.
 */
import { rollen } from '#core/actor.ts'
import { type Dag, inTekst } from '#core/day.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import { type Feit, type Feitsoort, feitsoorten, type NieuwFeit } from './facts.ts'
import { alleFeiten, type Dossier, laatsteFeit } from './fold.ts'
import { regeldagpunten } from './lijsten.ts'

/** What must have happened for the same home, on the same day or earlier. */
const NA_IN_WONING: { readonly [S in Feitsoort]?: Feitsoort } = {
  woningBezichtigd: 'woningAangeboden',
  aanbodGeweigerd: 'woningAangeboden',
  weigeringBeoordeeld: 'aanbodGeweigerd',
  woningGecontroleerd: 'woningAangeboden',
  regeldagPuntGeregeld: 'regeldagGepland',
  huurcontractGetekend: 'woningAangeboden',
  sleutelOvergedragen: 'huurcontractGetekend',
  verhuisd: 'sleutelOvergedragen',
}

/** What cannot be while no coupling stands. */
const VRAAGT_KOPPELING: readonly Feitsoort[] = [
  'matchVoorgesteld',
  'woningAangeboden',
  'woningBezichtigd',
  'regeldagGepland',
  'huurcontractGetekend',
  'sleutelOvergedragen',
]

/** Kinds that are checked again when a fact they rest on is corrected or withdrawn. */
const KETEN = Object.keys(NA_IN_WONING) as Feitsoort[]

type Woonfeit = Pick<NieuwFeit, 'soort' | 'op' | 'bron' | 'inhoud'>

/** Refusal when a fact about the home cannot be after what stands; undefined when it can, or is about something else. */
export function checkHome(nu: Dossier, nieuw: Woonfeit): Weigering | undefined {
  const { soort, op } = nieuw
  const naam = feitsoorten[soort].naam
  if (soort === 'koppelingVervallen') return withdrawnTooLate(nu, op)
  if (soort === 'herhuisvestingNodig') return onlyWhenHoused(nu, op)
  if (VRAAGT_KOPPELING.includes(soort)) {
    const weg = withdrawnBefore(nu, op)
    if (weg !== undefined)
      return no(
        'vervallen',
        `De koppeling is vervallen op ${inTekst(weg.op)}. '${naam}' kan daarna niet meer; leg eerst een nieuwe koppeling vast.`,
      )
  }
  const eis = NA_IN_WONING[soort]
  if (eis === undefined || (soort === 'sleutelOvergedragen' && !needsContract(nu, nieuw))) return undefined
  const sinds = startOfHome(nu, op)
  const voor = alleFeiten(nu, eis).filter((f) => sinds === undefined || f.op >= sinds)
  const eerste = voor[0]
  if (eerste === undefined)
    return no('volgorde', `'${naam}' kan pas na '${feitsoorten[eis].naam}'. Leg dat eerst vast.`)
  if (op < eerste.op)
    return no(
      'volgorde',
      `'${naam}' kan niet vóór '${feitsoorten[eis].naam}' op ${inTekst(eerste.op)} liggen.`,
    )
  return soort === 'huurcontractGetekend' ? refusedOffer(nu, op, sinds) : undefined
}

/**
 * Refusal when taking `doel` away, with or without something in its place, leaves a later fact of the home without what
 * it rests on: that one is corrected or withdrawn first.
 */
export function checkStillHolds(nu: Dossier, doel: Feit, ervoor?: NieuwFeit): Weigering | undefined {
  const rest = (alleFeiten(nu, doel.soort) as readonly Feit[]).filter((f) => f.id !== doel.id)
  const lijst = ervoor === undefined ? rest : [...rest, ervoor as Feit].sort((a, b) => (a.op < b.op ? -1 : 1))
  const straks = { ...nu, feiten: { ...nu.feiten, [doel.soort]: lijst } } as Dossier
  for (const soort of KETEN) {
    for (const f of alleFeiten(straks, soort) as readonly Feit[]) {
      if (f === (ervoor as unknown) || f.id === doel.id) continue
      if (checkHome(straks, f) === undefined || checkHome(nu, f) !== undefined) continue
      return no(
        'later',
        `Dan klopt '${feitsoorten[soort].naam}' op ${inTekst(f.op)} niet meer. Corrigeer dat eerst, of trek het in.`,
      )
    }
  }
  return undefined
}

/** Each party ticks its own list of the regeldag. */
export function checkOwnList(nieuw: NieuwFeit<'regeldagPuntGeregeld'>, rol: string): Weigering | undefined {
  const van = regeldagpunten[nieuw.inhoud.punt]
  return van.rol === rol
    ? undefined
    : no('rol', `'${van.naam}' staat op de lijst van de ${rollen[van.rol].naam.toLowerCase()}.`)
}

/** A home that fits may not be refused, so a refusal that was right always brings another offer. */
export function checkJudgement(nieuw: NieuwFeit<'weigeringBeoordeeld'>): Weigering | undefined {
  const { terecht, gevolg } = nieuw.inhoud
  if (terecht === 'terecht' && gevolg !== 'nieuwAanbod')
    return no('gevolg', 'Was de weigering terecht, dan komt er een nieuw aanbod.')
  return undefined
}

/** The coupling or the need of another home with which the home of this day began. */
export function startOfHome(d: Dossier, op: Dag): Dag | undefined {
  const begin = [...alleFeiten(d, 'gekoppeld'), ...alleFeiten(d, 'herhuisvestingNodig')]
  return begin.reduce<Dag | undefined>(
    (a, f) => (f.op <= op && (a === undefined || f.op > a) ? f.op : a),
    undefined,
  )
}

/**
 * Of years before the municipality recorded its work only keys are known, from published figures. Who is not the head
 * signs nothing: the contract stands in the dossier of the head, which the operation looks up.
 */
function needsContract(nu: Dossier, { bron }: Woonfeit): boolean {
  return bron !== 'gepubliceerd' && (laatsteFeit(nu, 'inHuishouden')?.inhoud.rol ?? 'hoofd') === 'hoofd'
}

function withdrawnBefore(nu: Dossier, op: Dag): Feit<'koppelingVervallen'> | undefined {
  const weg = alleFeiten(nu, 'koppelingVervallen').findLast((f) => f.op <= op)
  if (weg === undefined) return undefined
  return alleFeiten(nu, 'gekoppeld').some((k) => k.op > weg.op && k.op <= op) ? undefined : weg
}

function withdrawnTooLate(nu: Dossier, op: Dag): Weigering | undefined {
  const sinds = startOfHome(nu, op)
  const sleutel = alleFeiten(nu, 'sleutelOvergedragen').find((f) => f.op <= op && f.op >= (sinds ?? f.op))
  if (sleutel === undefined) return undefined
  return no(
    'sleutel',
    `De sleutel is overgedragen op ${inTekst(sleutel.op)}: een koppeling vervalt dan niet meer. Is de persoon weg, leg dan 'Vertrokken' vast.`,
  )
}

function onlyWhenHoused(nu: Dossier, op: Dag): Weigering | undefined {
  if (alleFeiten(nu, 'sleutelOvergedragen').some((f) => f.op <= op)) return undefined
  return no('volgorde', `'${feitsoorten.herhuisvestingNodig.naam}' kan pas na 'Sleutel overgedragen'.`)
}

/** No contract on an offer that was refused, unless it was decided that the offer stands. */
function refusedOffer(nu: Dossier, op: Dag, sinds: Dag | undefined): Weigering | undefined {
  const tot = (s: Feitsoort) =>
    (alleFeiten(nu, s) as readonly Feit[]).findLast(
      (f) => f.op <= op && (sinds === undefined || f.op >= sinds),
    )
  const [aanbod, nee] = [tot('woningAangeboden'), tot('aanbodGeweigerd')]
  if (aanbod === undefined || nee === undefined || !after(nee, aanbod)) return undefined
  const oordeel = tot('weigeringBeoordeeld') as Feit<'weigeringBeoordeeld'> | undefined
  if (oordeel !== undefined && after(oordeel, nee) && oordeel.inhoud.gevolg === 'aanbodBlijft')
    return undefined
  return no(
    'geweigerd',
    `Het aanbod is geweigerd op ${inTekst(nee.op)}. Leg eerst een nieuw aanbod vast, of dat het aanbod blijft staan.`,
  )
}

const after = (a: Feit, b: Feit) => a.op > b.op || (a.op === b.op && a.volg > b.volg)

function no(regel: string, toelichting: string): Weigering {
  return geweigerd('feitKanNiet', { regel, toelichting }).weigering
}
