/**
 * The sentences of the law room: for every step, reservation and missing fact one Dutch sentence from its values.
 * Rules give codes and values; a code without a sentence does not compile.
 */
import { type Dag, inTekst } from '#core/day.ts'
import {
  type Artikel,
  stap as maakStap,
  type Ontbreekt,
  type Oordeel,
  onbepaald,
  type Stap,
} from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { type Leerroute, type Niveau, type Onderdeel, onderdelen } from './onderdelen.ts'

const d = inTekst

/** What a step says. The parameter's type is what the rule must give. */
const stapzinnen = {
  'atw.verlengd': (w: { dag: Dag; reden: string; tot: Dag }) =>
    `${d(w.dag)} is ${w.reden}; de termijn loopt door tot en met ${d(w.tot)}.`,
  'atw.tweeWerkdagen': (w: { dag: Dag; tot: Dag }) =>
    `Tot ${d(w.dag)} zijn er geen twee werkdagen; de termijn loopt door tot en met ${d(w.tot)}.`,
  'plicht.asiel': (w: { op: Dag }) =>
    `De vergunning van ${d(w.op)} maakt deze persoon asielstatushouder voor de inburgering.`,
  'plicht.migrant': (w: { op: Dag }) =>
    `De vergunning van ${d(w.op)} maakt deze persoon gezins- of overige migrant.`,
  'plicht.tijdelijkDoel': (w: { op: Dag }) =>
    `De vergunning van ${d(w.op)} is voor een tijdelijk doel: geen inburgeringsplicht.`,
  'plicht.tijdelijkeBescherming': (w: { op: Dag }) =>
    `Tijdelijke bescherming sinds ${d(w.op)} is geen vergunning die tot inburgeren verplicht.`,
  'plicht.euBurger': (w: { op: Dag }) =>
    `Burger van EU, EER of Zwitserland (sinds ${d(w.op)}): geen inburgeringsplicht.`,
  'plicht.voor2013': (w: { sinds: Dag }) =>
    `Plichtig geworden op ${d(w.sinds)}, vóór 1 januari 2013: daarvoor geldt ouder recht, dat Wortel niet rekent.`,
  'plicht.teJong': (w: { leeftijd: number; dag: Dag }) =>
    `Jonger dan ${w.leeftijd} jaar; wordt dat op ${d(w.dag)}.`,
  'plicht.leeftijd': (w: { leeftijd: number; sinds: Dag }) =>
    `Met ${w.leeftijd} jaar en een vergunning valt deze persoon sinds ${d(w.sinds)} onder de plicht.`,
  'plicht.aow': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} is de pensioengerechtigde leeftijd bereikt: geen inburgeringsplicht.`,
  'plicht.wi2021': (w: { sinds: Dag }) =>
    `Plichtig sinds ${d(w.sinds)}, dus op of na 1 januari 2022: de Wet inburgering 2021 geldt.`,
  'plicht.wi2013': (w: { sinds: Dag }) =>
    `Plichtig sinds ${d(w.sinds)}, dus vóór 1 januari 2022: de oude Wet inburgering blijft gelden.`,
  'plicht.ondertussengroep': (w: { ingeschreven: Dag }) =>
    `Hier ingeschreven op ${d(w.ingeschreven)}: hoort bij de ondertussengroep.`,
  'plicht.overleden': (w: { op: Dag }) => `Overleden op ${d(w.op)}.`,
  'plicht.voldaan': (w: { op: Dag }) => `Op ${d(w.op)} is aan de inburgeringsplicht voldaan.`,
  'plicht.vrijgesteld': (_: Record<never, never>) => 'DUO verleende volledige vrijstelling.',
  'plicht.deelsVrijgesteld': (_: Record<never, never>) =>
    'DUO verleende vrijstelling van een deel; de rest van de plicht blijft.',
  'plicht.tijdelijkVrijgesteld': (w: { tot: Dag }) => `Tijdelijk vrijgesteld tot en met ${d(w.tot)}.`,
  'plicht.ontheven': (_: Record<never, never>) => 'DUO verleende volledige ontheffing.',
  'plicht.deelsOntheven': (_: Record<never, never>) =>
    'DUO verleende ontheffing van een deel; de rest van de plicht blijft.',
  'plicht.vertrokken': (w: { op: Dag; grens: Dag }) =>
    `Op ${d(w.op)} uit Nederland vertrokken en op ${d(w.grens)} nog weg: na meer dan een jaar eindigt de plicht.`,
  'pip.kennisgeving': (w: { dag: Dag }) => `DUO's kennisgeving is gedagtekend ${d(w.dag)}.`,
  'pip.laterIngeschreven': (w: { kennisgeving: Dag; dag: Dag }) =>
    `Op ${d(w.kennisgeving)} nog niet ingeschreven in de gemeente die huisvest; dat werd ${d(w.dag)}. Vanaf die dag telt het.`,
  'pip.inschrijving': (w: { dag: Dag }) =>
    `Ingeschreven op ${d(w.dag)}. In 2022 telde de termijn vanaf de inschrijving, niet vanaf de kennisgeving.`,
  'pip.verhuizing': (w: { dag: Dag }) =>
    `Met een plan verhuisd naar deze gemeente: ingeschreven op ${d(w.dag)}.`,
  'pip.tienWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `${w.weken} weken na ${d(w.vanaf)} is ${d(w.tot)}.`,
  'pip.wachtOpInformatie': (w: { gevraagd: Dag }) =>
    `Op ${d(w.gevraagd)} is informatie van een derde gevraagd; zolang die er niet is, mag de termijn worden overschreden.`,
  'pip.tweeWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `De informatie kwam op ${d(w.vanaf)}; ${w.weken} weken later is ${d(w.tot)}.`,
  'termijn.begin': (w: { pip: Dag; begin: Dag }) =>
    `Het eerste plan is gedagtekend ${d(w.pip)}; de termijn begint de dag erna, ${d(w.begin)}. Een later plan verandert dat niet.`,
  'termijn.beginWi2013': (w: { begin: Dag }) =>
    `Onder de oude wet begint de termijn op de dag van plichtig worden: ${d(w.begin)}.`,
  'termijn.jaren': (w: { jaren: number; begin: Dag; laatsteDag: Dag; exclusief: Dag }) =>
    `${w.jaren} jaar vanaf ${d(w.begin)}: laatste dag ${d(w.laatsteDag)} (bij DUO staat de dag erna: ${d(w.exclusief)}).`,
  'termijn.onderbroken': (w: { van: Dag; tot: Dag; dagen: number; laatsteDag: Dag }) =>
    `Onderbroken van ${d(w.van)} tot ${d(w.tot)}: ${w.dagen} dagen erbij, laatste dag ${d(w.laatsteDag)}.`,
  'termijn.verlengd': (w: { laatsteDag: Dag }) => `DUO verlengde de termijn: laatste dag ${d(w.laatsteDag)}.`,
  'huisvesting.plicht': (_: Record<never, never>) =>
    'Het college voorziet in de huisvesting van vergunninghouders volgens de taakstelling.',
  'huisvesting.tienWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `Gekoppeld op ${d(w.vanaf)}; ${w.weken} weken later is ${d(w.tot)}.`,
  'huisvesting.nietGekoppeld': (_: Record<never, never>) =>
    'Niet door COA gekoppeld: deze persoon valt niet onder de taakstelling en zoekt zelf woonruimte.',
  'begeleiding.vanaf': (w: { dag: Dag }) => `Begeleiding vanaf de inschrijving in de BRP op ${d(w.dag)}.`,
  'begeleiding.nietAsiel': (_: Record<never, never>) =>
    'De wet regelt maatschappelijke begeleiding alleen voor asielstatushouders.',
  'leerroute.zelfde': (_: Record<never, never>) => 'De leerroute blijft dezelfde: er is niets te wijzigen.',
  'leerroute.onderwijsNaarB1': (_: Record<never, never>) =>
    'Van de onderwijsroute naar de B1-route mag het hele traject.',
  'leerroute.venster': (w: { begin: Dag; maanden: number; tot: Dag }) =>
    `De leerroute kan ${w.maanden} maanden vanaf ${d(w.begin)} opnieuw worden vastgesteld: tot en met ${d(w.tot)}.`,
  'leerroute.naOpleiding': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} eindigde een opleiding die geen vrijstelling geeft; daarna mag de leerroute nog wijzigen.`,
  'leerroute.bijzonder': (w: { dag: Dag }) =>
    `Het college stelde op ${d(w.dag)} een bijzonder geval vast en mag van het tijdvak afwijken.`,
  'leerroute.teLaat': (w: { op: Dag; tot: Dag }) =>
    `Op ${d(w.op)} is ${d(w.tot)} voorbij: wijzigen mag alleen nog na een opleiding zonder vrijstelling of in een bijzonder geval.`,
  'afschalen.andereRoute': (_: Record<never, never>) =>
    'Examens op A2 in plaats van B1 bestaan alleen in de B1-route.',
  'afschalen.uren': (w: { gevolgd: number; norm: number }) =>
    `${n(w.gevolgd)} van de ${n(w.norm)} cursusuren Nederlands zijn gevolgd.`,
  'afschalen.ingespannen': (_: Record<never, never>) =>
    'Het college oordeelde dat de inzet tijdens de lessen voldoende was.',
  'afschalen.nietIngespannen': (_: Record<never, never>) =>
    'Het college oordeelde dat de inzet tijdens de lessen onvoldoende was.',
  'voldaan.route': (w: { route: Leerroute }) =>
    `Nodig zijn het participatieverklaringstraject, de MAP en ${routezinnen[w.route]}.`,
  'voldaan.vrij': (w: { onderdeel: Onderdeel; grond: 'vrijgesteld' | 'ontheven' }) =>
    `${onderdelen[w.onderdeel]}: ${w.grond} door DUO.`,
  'voldaan.afgerond': (w: { onderdeel: Onderdeel; dag: Dag }) =>
    `${onderdelen[w.onderdeel]}: afgerond op ${d(w.dag)}.`,
  'voldaan.open': (w: { onderdeel: Onderdeel }) => `${onderdelen[w.onderdeel]}: staat nog open.`,
  'voldaan.geenMap': (_: Record<never, never>) =>
    'Wie het taalschakeltraject volgt of heeft afgerond, hoeft de MAP niet te doen.',
  'voldaan.taal': (w: { onderdeel: Onderdeel; niveau: Niveau; nodig: Niveau }) =>
    `${onderdelen[w.onderdeel]}: behaald op ${w.niveau}, nodig is ${w.nodig}.`,
  'voldaan.taalOpen': (w: { onderdeel: Onderdeel; nodig: Niveau }) =>
    `${onderdelen[w.onderdeel]}: staat nog open, nodig is ${w.nodig}.`,
  'voldaan.examen': (w: { onderdeel: Onderdeel }) => `${onderdelen[w.onderdeel]}: behaald.`,
  'voldaan.terugval': (_: Record<never, never>) =>
    'De onderwijsroute is niet behaald, maar alle onderdelen van het inburgeringsexamen wel: dat telt.',
  'voldaan.uren': (w: { onderdeel: Onderdeel; uren: number; norm: number }) =>
    `${onderdelen[w.onderdeel]}: ${n(w.uren)} van ${n(w.norm)}.`,
  'boete.opTijd': (w: { dag: Dag; tot: Dag }) =>
    `Verschenen en meegewerkt op ${d(w.dag)}, binnen de termijn tot en met ${d(w.tot)}: geen boete.`,
  'boete.termijnLoopt': (w: { tot: Dag }) =>
    `De gestelde termijn loopt nog tot en met ${d(w.tot)}: geen boete.`,
  'boete.nietVerschenen': (w: { tot: Dag }) =>
    `Niet verschenen of onvoldoende meegewerkt binnen de termijn tot en met ${d(w.tot)}.`,
  'boete.geenDerde': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} is een tweede boete opgelegd; een derde kent de wet niet. Het college voltooit de intake zonder de persoon.`,
  'boete.intake': (w: { bedrag: number }) => `De boete voor de brede intake is ${euro(w.bedrag)}.`,
  'boete.plan': (w: { dag: Dag; bedrag: number }) =>
    `Op ${d(w.dag)} is geconstateerd dat aan het plan onvoldoende is meegewerkt; de boete begint bij ${euro(w.bedrag)}.`,
  'boete.herhaling': (w: { keren: number; maanden: number; bedrag: number }) =>
    `Herhaald binnen ${w.maanden} maanden na een overtreding met een onherroepelijke boete, ${w.keren} keer verhoogd: ${euro(w.bedrag)}.`,
  'boete.verwijt': (w: { procent: number; bedrag: number }) =>
    `Naar de mate van verwijt ${w.procent} procent: ${euro(w.bedrag)}.`,
  'boete.geenVerwijt': (_: Record<never, never>) => 'De persoon valt niets te verwijten: geen boete.',
  'boete.alVerlaagd': (_: Record<never, never>) =>
    'Voor dezelfde gedraging is de bijstand al verlaagd: een boete blijft achterwege.',
  'boete.plafond': (w: { plafond: number; opgelegd: number; bedrag: number }) =>
    `Boetes samen ten hoogste ${euro(w.plafond)} in deze termijn, al opgelegd ${euro(w.opgelegd)}: deze boete wordt ${euro(w.bedrag)}.`,
  'boete.asiel': (_: Record<never, never>) =>
    'Volgens uitspraken van 2025 mag een asielstatushouder hooguit in uitzonderlijke gevallen een boete krijgen. Die gingen over de oude wet en over DUO.',
  'taakstelling.formule': (w: {
    landelijk: number
    inwoners: number
    inwonersNederland: number
    uitkomst: number
  }) =>
    `${n(w.landelijk)} × ${n(w.inwoners)} ÷ ${n(w.inwonersNederland)}, naar boven afgerond: ${n(w.uitkomst)}.`,
  'taakstelling.halfjaarEerst': (w: { gerealiseerd: number; taakstelling: number; voorHalfjaar: number }) =>
    `${n(w.gerealiseerd)} gehuisvest; ${n(w.voorHalfjaar)} tellen voor de taakstelling van ${n(w.taakstelling)} van dit halfjaar.`,
  'taakstelling.achterstand': (w: { rest: number; voorAchterstand: number }) =>
    `Van de overige ${n(w.rest)} gaan er ${n(w.voorAchterstand)} af van de achterstand.`,
  'taakstelling.voorsprong': (w: { personen: number }) =>
    `${n(w.personen)} over: voorsprong voor het volgende halfjaar.`,
  'taakstelling.tekort': (w: { personen: number }) => `${n(w.personen)} tekort: dat wordt achterstand.`,
  'taakstelling.stand': (w: { begin: number; eind: number }) =>
    `Stand aan het begin ${n(w.begin)}, aan het eind ${n(w.eind)}.`,
  'toezicht.gehaald': (_: Record<never, never>) => 'Aan het eind van het halfjaar is er geen achterstand.',
  'toezicht.kleiner': (w: { begin: number; eind: number }) =>
    `De achterstand nam af van ${n(-w.begin)} naar ${n(-w.eind)}.`,
  'toezicht.groter': (w: { begin: number; eind: number }) =>
    `De achterstand groeide van ${n(-w.begin)} naar ${n(-w.eind)}.`,
  'toezicht.gelijk': (w: { eind: number }) => `De achterstand bleef ${n(-w.eind)}.`,
  'toezicht.bijzonder': (_: Record<never, never>) =>
    'Bijzondere omstandigheden zijn gemeld; de provincie weegt die.',
  'toezicht.voorstel': (w: { trede: number }) =>
    w.trede === 0
      ? 'Voorstel: geen trede. De provincie oordeelt.'
      : `Voorstel: trede ${w.trede}. De provincie oordeelt; dit is geen oordeel.`,
} as const

// Arrears of nothing are -0 when counted from a standing, which must not be read as a minus.
const getal = new Intl.NumberFormat('nl-NL', { signDisplay: 'negative' })
const n = (x: number): string => getal.format(x)

const routezinnen: Readonly<Record<Leerroute, string>> = {
  b1: 'het inburgeringsexamen',
  onderwijs: 'de onderwijsroute',
  z: 'de zelfredzaamheidsroute',
}

const euro = (x: number): string =>
  `€ ${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: Number.isInteger(x) ? 0 : 2 }).format(x)}`

export type Stapcode = keyof typeof stapzinnen
type Waarden<C extends Stapcode> = Parameters<(typeof stapzinnen)[C]>[0]

const voorbehouden = {
  'huisvesting.ketenafspraak':
    'De tien weken zijn een afspraak in de keten, geen wettelijke termijn. De Algemene termijnenwet verlengt haar daarom niet.',
  'termijn.schrikkeldag':
    'De termijn begint op 29 februari. Of zij op 28 februari of 1 maart eindigt, staat nergens; hier is 28 februari als eerste dag erna genomen. Vraag het bij DUO na.',
  'termijn.onderbrokenVoorBegin':
    'De persoon was weg voordat de termijn begon. Het besluit zegt niet of die tijd meetelt; hier telt alleen de tijd vanaf het begin.',
  'pip.overgang':
    'Op 1 januari 2023 wijzigde het besluit: voortaan telt de kennisgeving van DUO. Voor een termijn die toen liep, is geen overgangsregel gevonden; hier blijft de inschrijving tellen.',
  'boete.verdubbeling':
    'Het besluit zegt “steeds met 100 procent van het boetebedrag verhoogd”. Wortel leest dat als verdubbelen, en telt een eerdere boete mee die op de dag van constatering onherroepelijk was.',
  'atw.gelijkgesteld':
    'Welke dagen voor dit jaar bij besluit zijn gelijkgesteld met feestdagen, is niet gevonden; de termijn kan een dag later eindigen.',
} as const
export type Voorbehoudcode = keyof typeof voorbehouden

const ontbreekzinnen = {
  'plicht.vergunning':
    'Welke verblijfsvergunning is wanneer verleend? Zonder dat is niet te zeggen of de plicht bestaat.',
  'plicht.leeftijd':
    'De (volledige) geboortedatum is nodig om te zeggen of de leeftijd van 16 jaar is bereikt.',
  'plicht.welkeWet': 'De volledige geboortedatum is nodig om te zeggen welke wet geldt.',
  'plicht.aow':
    'De volledige geboortedatum, of de AOW-leeftijd van dit jaar, is nodig om te zeggen of de pensioenleeftijd is bereikt.',
  'pip.kennisgeving': 'De kennisgeving van DUO ontbreekt: pas daarmee begint de termijn voor het plan.',
  'pip.ingeschreven':
    'De inschrijving in de gemeente die huisvest ontbreekt: was die er nog niet bij de kennisgeving, dan telt het vanaf de inschrijving.',
  'pip.inschrijving':
    'De inschrijving in de gemeente ontbreekt: in 2022 telde de termijn voor het plan vanaf die dag.',
  'pip.informatie':
    'De informatie van een derde is nog niet ontvangen; twee weken daarna moet het plan er zijn.',
  'termijn.pip': 'Er is nog geen plan (PIP): de inburgeringstermijn begint de dag na de dagtekening.',
  'huisvesting.gekoppeld': 'De dag van koppeling ontbreekt.',
  'begeleiding.ingeschreven': 'De inschrijving in de BRP ontbreekt: op die dag begint de begeleiding.',
  'leerroute.begin': 'Er is nog geen plan (PIP): pas daarna kan de leerroute opnieuw worden vastgesteld.',
  'voldaan.leerroute': 'Welke leerroute is vastgesteld? Zonder plan (PIP) is niet te zeggen wat nodig is.',
  'afschalen.leerroute': 'Welke leerroute is vastgesteld? Zonder plan (PIP) is dat niet te zeggen.',
  'afschalen.uren': 'Hoeveel cursusuren Nederlands zijn gevolgd? De school geeft dat door.',
  'afschalen.inspanning':
    'Heeft de persoon zich tijdens de lessen voldoende ingespannen? Dat oordeelt het college.',
  'boete.oproep':
    'Een schriftelijke waarschuwing met een herhaalde oproep en een nieuwe termijn ontbreekt: zonder die is er geen boete.',
  'boete.verwijt': 'In welke mate valt de gedraging de persoon te verwijten? Dat oordeelt het college.',
  'boete.bijstand': 'Is voor dezelfde gedraging de bijstand verlaagd? Dan blijft de boete achterwege.',
  'boete.asiel':
    'Mag het college een asielstatushouder onder de Wet inburgering 2021 nog beboeten? Daarover is geen bron gevonden. Vraag eerst juridisch advies.',
  buitenGeldigheid: 'Voor deze dag kent Wortel de waarde van de wet niet. Controleer de datum.',
} as const
export type Ontbreekcode = keyof typeof ontbreekzinnen

/** A step with a code that has a sentence and the values which that sentence needs. */
export function stap<C extends Stapcode>(
  code: C,
  waarden: Waarden<C>,
  artikelen: readonly Artikel[],
  feiten: readonly (FeitId | undefined)[] = [],
): Stap {
  return maakStap(code, waarden as Stap['waarden'], artikelen, feiten)
}

/** Undetermined for want of one fact; `feit` is the kind of fact to record. */
export function mist<T>(feit: string, code: Ontbreekcode, stappen: readonly Stap[] = []): Oordeel<T> {
  return onbepaald([{ feit, code }], stappen)
}

/** The sentence of a step. Throws a RangeError for a code that no rule gives. */
export function zin(s: Stap): string {
  const maak = (stapzinnen as Record<string, (w: never) => string>)[s.code]
  if (maak === undefined) throw new RangeError(`no sentence for step '${s.code}'`)
  return maak(s.waarden as never)
}

/** The sentence of a reservation. */
export function voorbehoudzin(code: string): string {
  const tekst = (voorbehouden as Record<string, string>)[code]
  if (tekst === undefined) throw new RangeError(`no sentence for reservation '${code}'`)
  return tekst
}

/** What is missing and why. */
export function ontbreekzin(o: Ontbreekt): string {
  const tekst = (ontbreekzinnen as Record<string, string>)[o.code]
  if (tekst === undefined) throw new RangeError(`no sentence for missing '${o.code}'`)
  return tekst
}
