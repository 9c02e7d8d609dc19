/**
 * What may be recorded: a new fact against the facts that hold. Pure. A refusal names the rule that says no; the
 * sentence a person reads stands with the rule.
 */
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { type Dag, grenzen, inTekst } from '#core/day.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import { afspraken } from './afspraken.ts'
import { checkPlanFact } from './decide-plan.ts'
import { checkTalkFact } from './decide-voortgang.ts'
import { checkProgress } from './decide-vordering.ts'
import { type Feit, type Feitsoort, feitsoorten, type Inhoud, type NieuwFeit } from './facts.ts'
import { alleFeiten, type Dossier, eersteFeit, fold, geldt, laatsteFeit } from './fold.ts'
import { coachgesprekken, functies } from './lijsten.ts'
import { checkHome, checkJudgement, checkOwnList, checkStillHolds } from './woonregels.ts'

/** Facts a dossier has once; a second one is a correction of the first. */
const EENMALIG: readonly Feitsoort[] = [
  'dossierGeopend',
  'geboren',
  'kennisgevingOntvangen',
  'plichtVoldaan',
  'overleden',
]

/** Facts that can only hold after another fact, on the same day or later. */
const NA: { readonly [S in Feitsoort]?: Feitsoort } = {
  koppelingVervallen: 'gekoppeld',
  vertraagd: 'gekoppeld',
  woningAangeboden: 'gekoppeld',
  woonbehoefteVastgesteld: 'gekoppeld',
  matchVoorgesteld: 'gekoppeld',
  regeldagGepland: 'gekoppeld',
  sleutelOvergedragen: 'gekoppeld',
  woonsignaalGemeld: 'sleutelOvergedragen',
  begeleidingsduurGewijzigd: 'begeleidingGestart',
  taaleisBesluitGenomen: 'taaleisBeoordeeld',
  boeteBesluitGenomen: 'nietVerschenen',
  bezwaarBeslist: 'bezwaarOntvangen',
  huisbezoekGedaan: 'sleutelOvergedragen',
  begeleidingOvergedragen: 'begeleidingGestart',
  informatieDerdeOntvangen: 'informatieDerdeGevraagd',
  aanbodGedaan: 'pipVastgesteld',
  lessenGestart: 'pipVastgesteld',
  teruggekeerd: 'vertrokken',
  leerrouteGewijzigd: 'pipVastgesteld',
  examenOpA2Toegestaan: 'pipVastgesteld',
  inzetBeoordeeld: 'pipVastgesteld',
  cursusnormVerlaagd: 'pipVastgesteld',
  mapPortfolioKlaar: 'pipVastgesteld',
  eindgesprekZRouteGevoerd: 'pipVastgesteld',
  taalschakeltrajectGestopt: 'taalschakeltrajectGestart',
  taalschakeltrajectAfgerond: 'taalschakeltrajectGestart',
}

/** Kinds that only their own operation records, since it checks what the facts alone cannot tell. */
export type Eigenweg = 'taak' | 'toewijzing' | 'overleg' | 'toets' | 'match' | 'gesprek' | 'verzoek' | 'groep'
const CURSUS: { naam: Eigenweg; zin: string } = {
  naam: 'groep',
  zin: 'Schrijf in of uit bij de cursus zelf: daar telt of er plaats is.',
}
const WORKSHOP: { naam: Eigenweg; zin: string } = {
  naam: 'groep',
  zin: 'Nodig uit en leg vast wie er was bij de workshop zelf.',
}
const STAF: { naam: Eigenweg; zin: string } = {
  naam: 'toewijzing',
  zin: 'Wijs een medewerker toe bij het dossier of in de werkvoorraad.',
}
const EIGEN_WEG: { readonly [S in Feitsoort]?: { readonly naam: Eigenweg; readonly zin: string } } = {
  stapNietNodig: { naam: 'taak', zin: 'Zeg bij de taak zelf dat zij niet van toepassing is.' },
  medewerkerToegewezen: STAF,
  toewijzingBeeindigd: STAF,
  afspraakGemaakt: { naam: 'overleg', zin: 'Een afspraak hoort bij het verslag van een casusoverleg.' },
  matchVoorgesteld: { naam: 'match', zin: 'Kies of laat de woning los op het prikbord.' },
  gespreksafspraakGemaakt: {
    naam: 'gesprek',
    zin: 'Een afspraak hoort bij een voortgangsgesprek: leg haar daar vast.',
  },
  verzoekBeslist: {
    naam: 'verzoek',
    zin: 'Leg het besluit vast op de pagina Verzoeken: daar staat wat het verandert.',
  },
  cursusIngeschreven: CURSUS,
  cursusWachtlijst: CURSUS,
  cursusUitgeschreven: CURSUS,
  pvtUitgenodigd: WORKSHOP,
  pvtNietGekomen: WORKSHOP,
}

/** Kinds that are withdrawn along their own way too: something outside the dossier hangs on them. */
const EIGEN_TERUGWEG: readonly Feitsoort[] = [
  'matchVoorgesteld',
  'cursusIngeschreven',
  'cursusWachtlijst',
  'cursusUitgeschreven',
  'pvtUitgenodigd',
  'pvtNietGekomen',
]

const VROEGST = '1900-01-01'

/** Refusal when this fact cannot be recorded now by this role; undefined when it can. */
export function checkFact(
  feiten: readonly Feit[],
  nieuw: NieuwFeit,
  actor: Pick<Actor, 'rol' | 'dag'> & { readonly langs?: Eigenweg },
): Weigering | undefined {
  const soort = feitsoorten[nieuw.soort]
  if (!(soort.door as readonly string[]).includes(actor.rol)) {
    return no('rol', `'${soort.naam}' wordt niet door deze rol vastgelegd.`)
  }
  const doel = feiten.find((f) => f.id === nieuw.vervangt)
  if (notForCoach(actor.rol, nieuw) || (doel !== undefined && notForCoach(actor.rol, doel)))
    return no('rol', 'Een coach legt alleen de gesprekken van een coach vast.')
  const weg = EIGEN_WEG[nieuw.soort]
  if (weg !== undefined && actor.langs !== weg.naam) return no('eigenWeg', weg.zin)
  if (nieuw.op > actor.dag)
    return no('toekomst', `${inTekst(nieuw.op)} ligt in de toekomst. Leg het vast als het zover is.`)
  if (nieuw.op < VROEGST)
    return no('teVroeg', `${inTekst(nieuw.op)} is te lang geleden. Controleer het jaartal.`)
  if ((nieuw.vervangt === undefined) !== (nieuw.reden === undefined) && nieuw.soort !== 'ingetrokken') {
    return no('reden', 'Een correctie noemt het feit dat wordt vervangen én de reden.')
  }
  if (nieuw.soort === 'ingetrokken' && nieuw.reden === undefined)
    return no('reden', 'Intrekken vraagt een reden.')
  if (feiten.length === 0) return checkFirst(nieuw)
  const nu = fold(feiten, { peildatum: actor.dag })
  if (nieuw.soort === 'ingetrokken') return checkWithdrawal(feiten, nu, nieuw, actor)
  const niet = nieuw.soort === 'afspraakNagekomen' ? checkKept(nu, nieuw, actor.rol) : undefined
  if (niet !== undefined) return niet
  if (nieuw.soort === 'leerbaarheidstoetsGepland' && nieuw.inhoud.toetsleider && actor.langs !== 'toets')
    return no(
      'eigenWeg',
      'Plan een toets met een toetsleider op de pagina van de toets: daar telt het certificaat.',
    )
  const lijst = nieuw.soort === 'regeldagPuntGeregeld' ? checkOwnList(nieuw, actor.rol) : undefined
  if (lijst !== undefined) return lijst
  const eerst = nieuw.vervangt !== undefined ? checkCorrection(feiten, nu, nieuw) : checkOrder(nu, nieuw)
  return eerst ?? checkPlanFact(nu, nieuw) ?? checkTalkFact(nu, nieuw)
}

/** A talk that is not a coach's, for a coach. */
function notForCoach(rol: Rol, f: Pick<NieuwFeit, 'soort' | 'inhoud'>): boolean {
  if (rol !== 'vrijwilliger' || f.soort !== 'gesprekGevoerd') return false
  return !coachgesprekken.includes((f.inhoud as Inhoud<'gesprekGevoerd'>).gesprek)
}

function checkFirst(nieuw: NieuwFeit): Weigering | undefined {
  if (nieuw.soort === 'dossierGeopend') return undefined
  return no('nietGeopend', 'Een dossier begint met het openen ervan.')
}

function checkWithdrawal(
  feiten: readonly Feit[],
  nu: Dossier,
  nieuw: NieuwFeit<'ingetrokken'>,
  { rol, langs }: { readonly rol: Rol; readonly langs?: Eigenweg },
): Weigering | undefined {
  const doel = feiten.find((f) => f.id === nieuw.inhoud.feit)
  if (doel === undefined || !geldt(nu, doel))
    return no('geldtNiet', 'Dit feit geldt niet (meer), dus intrekken kan niet.')
  if (doel.soort === 'dossierGeopend')
    return no('geopend', 'Het openen van een dossier is niet in te trekken.')
  const weg = EIGEN_TERUGWEG.includes(doel.soort) ? EIGEN_WEG[doel.soort] : undefined
  if (weg !== undefined && langs !== weg.naam) return no('eigenWeg', weg.zin)
  // Who may not record a kind of fact may not undo it either.
  if (!(feitsoorten[doel.soort].door as readonly Rol[]).includes(rol) || notForCoach(rol, doel))
    return no('rol', `'${feitsoorten[doel.soort].naam}' wordt niet door deze rol ingetrokken.`)
  return checkStillHolds(nu, doel)
}

function checkCorrection(feiten: readonly Feit[], nu: Dossier, nieuw: NieuwFeit): Weigering | undefined {
  const doel = feiten.find((f) => f.id === nieuw.vervangt)
  if (doel === undefined || !geldt(nu, doel))
    return no('geldtNiet', 'Dit feit geldt niet (meer), dus corrigeren kan niet.')
  if (doel.soort !== nieuw.soort)
    return no('andereSoort', 'Een correctie houdt dezelfde soort; trek het feit anders in.')
  return (
    checkAfter(nu, nieuw) ??
    checkContent(nieuw) ??
    checkStillHolds(nu, doel, nieuw) ??
    refuse(checkProgress(nu, nieuw))
  )
}

function checkOrder(nu: Dossier, nieuw: NieuwFeit): Weigering | undefined {
  const naam = feitsoorten[nieuw.soort].naam
  if (EENMALIG.includes(nieuw.soort) && eersteFeit(nu, nieuw.soort) !== undefined) {
    return no('eenmalig', `'${naam}' staat al in het dossier. Corrigeer dat feit als het anders is.`)
  }
  const overleden = laatsteFeit(nu, 'overleden')
  if (overleden !== undefined && nieuw.op > overleden.op) {
    return no('overleden', `De persoon is overleden op ${inTekst(overleden.op)}.`)
  }
  const zelfde = alleFeiten(nu, nieuw.soort).find((f) => f.op === nieuw.op && same(f.inhoud, nieuw.inhoud))
  if (zelfde !== undefined && !overtaken(nu, zelfde))
    return no('dubbel', `'${naam}' op ${inTekst(nieuw.op)} staat al in het dossier.`)
  return checkAfter(nu, nieuw) ?? checkContent(nieuw) ?? refuse(checkProgress(nu, nieuw))
}

/** Handing over there and back on one day records the same twice; in between it did not hold. */
function overtaken(nu: Dossier, f: Feit): boolean {
  if (f.soort !== 'medewerkerToegewezen' && f.soort !== 'toewijzingBeeindigd') return false
  const { functie } = f.inhoud
  return [...alleFeiten(nu, 'medewerkerToegewezen'), ...alleFeiten(nu, 'toewijzingBeeindigd')].some(
    (g) => g.volg > f.volg && g.inhoud.functie === functie,
  )
}

function checkAfter(nu: Dossier, nieuw: NieuwFeit): Weigering | undefined {
  const eis = NA[nieuw.soort]
  if (eis === undefined) return checkHome(nu, nieuw)
  const eerder = eersteFeit(nu, eis)
  const naam = feitsoorten[nieuw.soort].naam
  const eisnaam = feitsoorten[eis].naam
  if (eerder === undefined) return no('volgorde', `'${naam}' kan pas na '${eisnaam}'. Leg dat eerst vast.`)
  if (nieuw.op < eerder.op) {
    return no('volgorde', `'${naam}' kan niet vóór '${eisnaam}' op ${inTekst(eerder.op)} liggen.`)
  }
  return checkHome(nu, nieuw)
}

/** Only an agreement that stands can be kept, once, by who made it or by who keeps the case together. */
function checkKept(nu: Dossier, nieuw: NieuwFeit<'afspraakNagekomen'>, rol: Rol): Weigering | undefined {
  const a = afspraken(nu).find((x) => x.feit === nieuw.inhoud.afspraak)
  if (a === undefined) return no('afspraak', 'Deze afspraak staat niet (meer) in het dossier.')
  if (a.nagekomen !== null && a.nagekomen.feit !== nieuw.vervangt)
    return no('afspraak', `Deze afspraak is al nagekomen op ${inTekst(a.nagekomen.op)}.`)
  if (nieuw.op < a.gemaaktOp)
    return no('volgorde', `De afspraak is gemaakt op ${inTekst(a.gemaaktOp)}; eerder nakomen kan niet.`)
  if (rol !== a.wie && rol !== functies.casusregie.rol)
    return no('rol', `Deze afspraak is gemaakt met: ${rollen[a.wie].naam.toLowerCase()}.`)
  return undefined
}

function checkContent(nieuw: NieuwFeit): Weigering | undefined {
  switch (nieuw.soort) {
    case 'geboren': {
      const { vroegst } = grenzen(nieuw.inhoud.geboortedatum)
      return nieuw.op === vroegst
        ? undefined
        : no('geboren', 'De dag van dit feit is de (vroegst mogelijke) geboortedag.')
    }
    case 'regeldagGepland':
    case 'intakeGepland':
    case 'leerbaarheidstoetsGepland':
      return notBefore(nieuw.inhoud.datum, nieuw.op, 'De geplande dag ligt vóór de dag van de afspraak.')
    case 'weigeringBeoordeeld':
      return checkJudgement(nieuw)
    case 'afspraakGemaakt':
      return notBefore(nieuw.inhoud.uiterlijk, nieuw.op, 'De laatste dag ligt vóór de dag van de afspraak.')
    case 'termijnVerlengd':
      return notBefore(nieuw.inhoud.laatsteDag, nieuw.op, 'De nieuwe laatste dag ligt vóór het besluit.')
    case 'vrijstellingVerleend': {
      const { omvang, tot } = nieuw.inhoud
      if ((omvang === 'tijdelijk') !== (tot !== undefined)) {
        return no(
          'vrijstelling',
          'Alleen een tijdelijke vrijstelling heeft een laatste dag, en die is dan verplicht.',
        )
      }
      return tot === undefined
        ? undefined
        : notBefore(tot, nieuw.op, 'De laatste dag ligt vóór de ingangsdag.')
    }
    case 'vergunningVerleend': {
      const { soort, tijdelijkDoel } = nieuw.inhoud
      if ((soort === 'regulierTijdelijkDoel') !== (tijdelijkDoel !== undefined)) {
        return no('doel', 'Alleen een vergunning voor een tijdelijk doel noemt dat doel, en dan verplicht.')
      }
      return undefined
    }
    case 'woonbehoefteVastgesteld':
      return (nieuw.inhoud.wijk === undefined) === (nieuw.inhoud.band === undefined)
        ? undefined
        : no('wijk', 'Een wijk van voorkeur noemt waarom, en andersom.')
    case 'nareisVerwacht':
      return (nieuw.inhoud.minderjarig ?? 0) <= nieuw.inhoud.personen
        ? undefined
        : no('nareis', 'Er kunnen niet meer minderjarigen komen dan personen.')
    default:
      return undefined
  }
}

const refuse = (w: { regel: string; zin: string } | undefined) => w && no(w.regel, w.zin)

function notBefore(dag: Dag, op: Dag, toelichting: string): Weigering | undefined {
  return dag < op ? no('datum', toelichting) : undefined
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function no(regel: string, toelichting: string): Weigering {
  return geweigerd('feitKanNiet', { regel, toelichting }).weigering
}
