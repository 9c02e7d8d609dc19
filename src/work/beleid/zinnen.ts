/** What each warning about agreements says: what is wrong, and what to do. */
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, inTekst } from '#core/day.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { type Certificaatsoort, certificaatsoorten, type Persoonsgegeven } from './model.ts'

/** Values that the sentence of each warning needs. */
export interface Waarschuwingswaarden {
  gegevensZonderAfspraak: { partner: string; gegevens: readonly string[] }
  stappenZonderAfspraak: { partner: string; stappen: readonly string[]; van: number }
  geenContactpersoon: { partner: string }
  rolZonderMedewerker: { rol: Rol; partner: string | null }
  certificaatVerlopen: Certificaatwaarden
  certificaatVerloopt: Certificaatwaarden
  certificaatOntbreekt: { soort: Certificaatsoort; partner: string; rol: Rol }
  verlopen: { titel: string; einde: Dag }
  looptAf: { titel: string; einde: Dag }
  opnieuwSluiten: { titel: string; uiterlijk: Dag; einde: Dag }
  opnieuwTeLaat: { titel: string; uiterlijk: Dag; einde: Dag }
  opzegdagNadert: { titel: string; uiterlijk: Dag; einde: Dag; maanden: number }
  resultaatOnbekend: Resultaatwaarden
  resultaatNietGehaald: Resultaatwaarden
  leveringTeLaat: { titel: string; wat: string; indicator: string; uiterlijk: Dag }
  geenResultaat: { titel: string }
  geenLevering: { titel: string }
  geenDocument: { titel: string }
  stapBestaatNiet: { titel: string; stappen: readonly string[] }
  resultaatZonderStap: { titel: string; resultaten: readonly string[] }
  termijnOntbreekt: { titel: string; stappen: readonly { titel: string; handboek: string }[] }
  termijnVerschilt: { titel: string; stap: string; handboek: string; afspraak: string }
  gegevensZonderStap: { titel: string; gegevens: readonly Persoonsgegeven[] }
}
interface Certificaatwaarden {
  soort: Certificaatsoort
  partner: string
  tot: Dag
}
interface Resultaatwaarden {
  titel: string
  resultaat: string
  doel: number
  eenheid: string
  geleverd: number | null
}

interface Zin {
  readonly wat: string
  readonly watNu: string
}

/** Items after a colon, at most so many by name. */
function opsomming(namen: readonly string[], hoogstens = 6): string {
  if (namen.length <= hoogstens) return namen.map((n) => `‘${n}’`).join(', ')
  return `${opsomming(namen.slice(0, hoogstens))} en nog ${namen.length - hoogstens}`
}

/** Steps by the term that the handbook asks. */
function perTerm(stappen: readonly { titel: string; handboek: string }[]): string {
  const termen = [...new Set(stappen.map((s) => s.handboek))]
  return termen
    .map((t) => `${opsomming(stappen.filter((s) => s.handboek === t).map((s) => s.titel))} ${t}`)
    .join('; ')
}

const soorten = (g: readonly string[]) =>
  g.map((x) => gegevenssoorten[x as Persoonsgegeven].toLowerCase()).join('; ')
const telStappen = (n: number) => (n === 1 ? 'één stap' : `${n} stappen`)

/** The sentences of each warning. */
const zinnen: { readonly [C in keyof Waarschuwingswaarden]: (w: Waarschuwingswaarden[C]) => Zin } = {
  gegevensZonderAfspraak: (w) => ({
    wat: `${w.partner} krijgt volgens het handboek persoonsgegevens waarvoor geen geldige verwerkersovereenkomst of convenant is: ${soorten(w.gegevens)}.`,
    watNu:
      'Sluit een verwerkersovereenkomst of convenant dat deze gegevens noemt, of haal ze uit de stappen van het handboek.',
  }),
  stappenZonderAfspraak: (w) => ({
    wat: `Het handboek vraagt van ${w.partner} ${telStappen(w.stappen.length)} (van ${w.van}) waarover geen geldige overeenkomst gaat: ${opsomming(w.stappen)}.`,
    watNu: 'Neem de stappen op in een overeenkomst, of wijzig het handboek.',
  }),
  geenContactpersoon: (w) => ({
    wat: `Van ${w.partner} is geen contactpersoon bekend.`,
    watNu: 'Voeg een contactpersoon toe.',
  }),
  rolZonderMedewerker: (w) => ({
    wat:
      w.partner === null
        ? `Het handboek geeft werk aan de rol ${rollen[w.rol].naam}, maar er is geen organisatie van die soort.`
        : `Het handboek geeft werk aan de rol ${rollen[w.rol].naam}, maar bij ${w.partner} heeft niemand die rol.`,
    watNu: 'Vraag de functioneel beheerder een medewerker met deze rol toe te voegen.',
  }),
  certificaatVerlopen: (w) => ({
    wat: `${certificaatsoorten[w.soort].naam} bij ${w.partner} is verlopen op ${inTekst(w.tot)}.`,
    watNu: 'Verleng het bewijs en leg de nieuwe dagen vast, of verwijder het als het niet meer nodig is.',
  }),
  certificaatVerloopt: (w) => ({
    wat: `${certificaatsoorten[w.soort].naam} bij ${w.partner} verloopt na ${inTekst(w.tot)}.`,
    watNu: 'Vraag verlenging aan en leg de nieuwe dagen vast.',
  }),
  certificaatOntbreekt: (w) => ({
    wat: `${w.partner} heeft geen geldig bewijs: ${certificaatsoorten[w.soort].naam}. Het handboek geeft de rol ${rollen[w.rol].naam} werk dat dit vraagt.`,
    watNu: 'Laat het bewijs halen en leg het vast bij deze organisatie.',
  }),
  verlopen: (w) => ({
    wat: `‘${w.titel}’ is verlopen op ${inTekst(w.einde)} en er is geen opvolger.`,
    watNu: 'Sluit een nieuwe overeenkomst, of leg vast dat er een is.',
  }),
  looptAf: (w) => ({
    wat: `‘${w.titel}’ loopt af na ${inTekst(w.einde)}.`,
    watNu: 'Besluit of er een opvolger moet komen.',
  }),
  opnieuwSluiten: (w) => ({
    wat: `‘${w.titel}’ loopt af na ${inTekst(w.einde)}; opnieuw sluiten begint uiterlijk op ${inTekst(w.uiterlijk)}.`,
    watNu: 'Begin met de nieuwe overeenkomst.',
  }),
  opnieuwTeLaat: (w) => ({
    wat: `Met de opvolger van ‘${w.titel}’ had op ${inTekst(w.uiterlijk)} moeten worden begonnen; zij loopt af na ${inTekst(w.einde)}.`,
    watNu: 'Begin nu met de nieuwe overeenkomst, of spreek af dat de oude doorloopt tot zij er is.',
  }),
  opzegdagNadert: (w) => ({
    wat: `‘${w.titel}’ wordt na ${inTekst(w.einde)} stilzwijgend met ${w.maanden} maanden verlengd; opzeggen kan tot en met ${inTekst(w.uiterlijk)}.`,
    watNu: 'Evalueer met de partner en besluit: laten doorlopen, aanpassen of opzeggen.',
  }),
  resultaatOnbekend: (w) => ({
    wat: `‘${w.titel}’ is afgelopen en het resultaat ‘${w.resultaat}’ (doel ${getal(w.doel)} ${w.eenheid}) is niet bekend.`,
    watNu: 'Vraag de partner wat is geleverd en leg het vast.',
  }),
  resultaatNietGehaald: (w) => ({
    wat: `‘${w.titel}’ is afgelopen; ‘${w.resultaat}’ kwam uit op ${getal(w.geleverd ?? 0)} ${w.eenheid}, het doel was ${getal(w.doel)}.`,
    watNu: 'Bespreek het met de partner en neem de les mee in de volgende overeenkomst.',
  }),
  leveringTeLaat: (w) => ({
    wat: `De gegevens ‘${w.wat}’ voor ‘${w.indicator}’ (‘${w.titel}’) hadden er op ${inTekst(w.uiterlijk)} moeten zijn.`,
    watNu: 'Vraag de partner om de gegevens en leg de dag van levering vast.',
  }),
  geenResultaat: (w) => ({
    wat: `‘${w.titel}’ belooft geen resultaat dat te meten is.`,
    watNu: 'Spreek een resultaat af met een eenheid en een doel.',
  }),
  geenLevering: (w) => ({
    wat: `‘${w.titel}’ vraagt geen gegevens: niemand hoeft te laten zien wat er van terechtkomt.`,
    watNu: 'Spreek af welke gegevens de partner levert, voor welke indicator en hoe vaak.',
  }),
  geenDocument: (w) => ({
    wat: `Bij ‘${w.titel}’ staat niet waar het ondertekende document ligt.`,
    watNu: 'Leg titel, dag en vindplaats vast.',
  }),
  stapBestaatNiet: (w) => ({
    wat: `‘${w.titel}’ noemt stappen die niet (meer) in het handboek staan: ${opsomming(w.stappen)}.`,
    watNu: 'Haal ze uit de overeenkomst, of zet ze in het handboek.',
  }),
  resultaatZonderStap: (w) => ({
    wat: `‘${w.titel}’ belooft iets waarvoor het handboek geen stap heeft: ${opsomming(w.resultaten)}.`,
    watNu: 'Koppel het resultaat aan een stap, of stel een stap voor in het handboek.',
  }),
  termijnOntbreekt: (w) => ({
    wat: `‘${w.titel}’ noemt geen termijn voor wat het handboek vraagt binnen een termijn van wet of keten: ${perTerm(w.stappen)}.`,
    watNu: 'Neem de termijn op als resultaat bij de stap.',
  }),
  termijnVerschilt: (w) => ({
    wat: `‘${w.titel}’ belooft ‘${w.stap}’ binnen ${w.afspraak}; het handboek vraagt het ${w.handboek}.`,
    watNu: 'Maak beide gelijk: wijzig de overeenkomst of het handboek.',
  }),
  gegevensZonderStap: (w) => ({
    wat: `‘${w.titel}’ geeft gegevens die geen stap van het handboek nodig heeft: ${soorten(w.gegevens)}.`,
    watNu: 'Haal ze uit de overeenkomst: wat niet nodig is, wordt niet gedeeld (AVG art. 5 lid 1 onder c).',
  }),
}

/** A number as people read it. */
export function getal(n: number): string {
  return n.toLocaleString('nl-NL')
}

/** A warning in words. */
export function waarschuwingstekst<C extends keyof Waarschuwingswaarden>(w: {
  readonly code: C
  readonly waarden: Waarschuwingswaarden[C]
}): Zin {
  return zinnen[w.code](w.waarden)
}
