/** What is real in the demonstration, what is assumed and what is made up, in the sentences that the screens show. */
import { GEHUISVEST, halfjaren, herkomsten, jaartabel, naPeildag, verdeling, WACHTEND } from './gehuisvest.ts'
import { GEKOPPELD_PER_JAAR, GEZINSMIGRANTEN_PER_JAAR } from './nieuw.ts'

export interface Aanname {
  /** `echt` was published; `aanname` fills a gap in what was published; `verzonnen` rests on nothing. */
  readonly soort: 'echt' | 'aanname' | 'verzonnen'
  readonly titel: string
  readonly tekst: string
}

/** One sentence for the banner on every page of the demonstration. */
export const DEMOREGEL =
  'Demonstratie: de cijfers van Baarn tot en met 2021 zijn echt, alle personen en hun verhalen zijn verzonnen.'

/** Everything one must know before drawing a conclusion from the demonstration. */
export function aannames(): Aanname[] {
  const gepubliceerd = halfjaren().filter((h) => h.gerealiseerd !== null)
  const aangenomen = verdeling().filter((v) => v.aanname)
  const jaren = jaartabel()
  const totaal = verdeling().reduce((som, v) => som + v.aantal, 0)
  const laatste = verdeling().at(-1)!.aantal
  const na = naPeildag()
  return [
    {
      soort: 'echt',
      titel: 'Aantallen tot en met 2021',
      tekst:
        `Van ${gepubliceerd.length} halfjaren is de realisatie gepubliceerd. Tot en met 5 november 2021 kregen ` +
        `${GEHUISVEST} personen een woning en wachtten er ${WACHTEND}. De demonstratie telt precies zo.`,
    },
    {
      soort: 'echt',
      titel: 'Herkomst tot en met 2021',
      tekst:
        `De herkomst van de ${GEHUISVEST} is gepubliceerd, in ${herkomsten().length} groepen. ‘Congo’ is opgevat als ` +
        'Democratische Republiek Congo; ‘Zaïre’ staat er apart, met de oude landcode.',
    },
    {
      soort: 'echt',
      titel: 'Bronnen die elkaar tegenspreken',
      tekst:
        'De jaartabel noemt 297 als totaal, maar de jaren tellen op tot 293. Over 2021-2 staat er 105%, terwijl 22 van ' +
        '16 uitkomt op 138%. Zulke cijfers staan naast elkaar; geen ervan is verbeterd.',
    },
    {
      soort: 'aanname',
      titel: 'Halfjaren zonder gepubliceerde realisatie',
      tekst:
        `Voor ${aangenomen.map((v) => v.periode).join(', ')} is het aantal uit de jaartabel genomen ` +
        `(${[2013, 2014, 2015].map((j) => `${j}: ${jaren.get(j)}`).join(', ')}, gelijk over twee halfjaren verdeeld; ` +
        `2017-2: ${jaren.get(2017)} min 27 in 2017-1 is ${aangenomen.at(-1)!.aantal}). De jaartabel heet taakstelling, ` +
        'maar geeft voor 2019 en 2020 precies de realisatie.',
    },
    {
      soort: 'aanname',
      titel: 'Wie na 5 november 2021 een woning kreeg',
      tekst:
        `Alle halfjaren samen zijn ${totaal}; er waren er ${GEHUISVEST} op 5 november. Dus kregen ${na} van de ${laatste} ` +
        `uit 2021-2 de sleutel daarna. Zij horen bij de ${WACHTEND} wachtenden; de andere ${WACHTEND - na} volgden in 2022. ` +
        'Herkomst en gezinnen van de wachtenden zijn verzonnen.',
    },
    {
      soort: 'verzonnen',
      titel: 'Alle personen',
      tekst:
        'Namen en burgerservicenummers komen uit de testpersonen van RvIG (EUPL) en zijn door het lot verdeeld: een naam ' +
        'zegt niets over herkomst. Alleen volwassenen hebben een test-BSN, zolang de lijst strekt. Kinderen heten naar het ' +
        'gezin en hebben geen BSN. V-nummers zijn 99 met acht cijfers en bestaan niet.',
    },
    {
      soort: 'verzonnen',
      titel: 'Dagen, gezinnen en leeftijden',
      tekst:
        'Wanneer iemand werd gekoppeld, de sleutel kreeg of verhuisde, met wie en hoe oud: het is nergens gepubliceerd. ' +
        'De doorlooptijden zeggen dus niets over Baarn. Wat tot en met 2021 gebeurde, is per kwartaal vastgelegd; daarna ' +
        'per twee weken.',
    },
    {
      soort: 'verzonnen',
      titel: 'Inburgering',
      tekst:
        'Intakes, plannen, leerroutes, examens, vrijstellingen en ontheffingen zijn verzonnen. Van de volwassenen onder de ' +
        'wet van 2013 voldoet 84% aan de plicht, krijgt 12% ontheffing en blijft 4% te laat. Jongeren zijn vanaf 16 jaar ' +
        'vrijgesteld door school en vanaf 18 jaar door een diploma.',
    },
    {
      soort: 'verzonnen',
      titel: 'Alles sinds 2022',
      tekst:
        `Het onderzoek verwachtte ${GEKOPPELD_PER_JAAR} statushouders per jaar voor 2022–2024. De demonstratie koppelt er ` +
        `${GEKOPPELD_PER_JAAR} per jaar tot vandaag, plus ${GEZINSMIGRANTEN_PER_JAAR} gezinsmigranten en soms iemand van wie ` +
        'de koppeling vervalt. Herkomst, wachttijd (meestal 7 tot 30 weken) en reden van vertraging zijn gekozen om het werk te laten zien.',
    },
    {
      soort: 'aanname',
      titel: 'Taakstelling sinds 2022',
      tekst:
        'De taakstelling van Baarn sinds 2022 is niet gepubliceerd en staat er dus niet. Waar landelijk aantal en inwoners ' +
        'bekend zijn, staat de uitkomst van de formule erbij. Het inwonertal van Nederland op 1 januari 2021 is uit het ' +
        'geheugen genoteerd.',
    },
    {
      soort: 'verzonnen',
      titel: 'Overeenkomsten en planningen',
      tekst:
        'De soorten en partijen, het mandaat van 18 januari 2022 en prestatieafspraken zonder termijn zijn die van het ' +
        'onderzoek. Looptijden, resultaten, leveringen en certificaten zijn verzonnen. De planning van 2020–2022 heeft de ' +
        'dagen van het onderzoek; haar duren zijn aannames, behalve de zes weken van de adviesraad.',
    },
    {
      soort: 'verzonnen',
      titel: 'Medewerkers',
      tekst: 'De organisaties bestaan. De medewerkers heten allemaal Voorbeeld en bestaan niet.',
    },
    {
      soort: 'verzonnen',
      titel: 'Prikbord',
      tekst:
        'Alle woningen, twee van de drie verhuurders, de tekeningen, de grenzen van wijken, acht gezinnen die nog zoeken ' +
        'en wat huishoudens nodig hebben, zijn verzonnen. Echt zijn de namen en omtrekken van de wijken (CBS en Kadaster).',
    },
  ]
}
