/** Plans to start from: what a policy change asks in a municipality, with usual durations to adapt. */
import type { z } from 'zod'
import type { PlanactiviteitSchema } from './model.ts'

export type Geschreven = z.input<typeof PlanactiviteitSchema>

const a = (
  id: string,
  naam: string,
  wie: string,
  duur: string,
  na: string[],
  toelichting: string | null = null,
): Geschreven => ({ id, naam, wie, duur, na, toelichting })

const ADVIES = 'De adviesraad heeft zes weken om te adviseren.'
const RAAD =
  'Van stukken aanleveren tot besluit: commissie en raad. Vul de vergaderdagen in om precies te rekenen.'

/**
 * How the Wet inburgering 2021 came to Baarn, on the days that the audit of 2022 gives; the durations are assumptions,
 * save the six weeks of the advisory council.
 */
const baarn: readonly Geschreven[] = [
  {
    ...a('portefeuillehouder', 'Portefeuillehouder aanwijzen', 'College', '2 weken', []),
    klaarOp: '2021-06-08',
    toelichting: 'Bekend: 8 juni 2021.',
  },
  {
    ...a('projectleider', 'Projectleider aanstellen', 'Gemeente', '8 weken', ['portefeuillehouder']),
    klaarOp: '2021-08-31',
    toelichting: 'Bekend: eind augustus 2021.',
  },
  {
    ...a('beleidsnota', 'Beleidsnota en raadsvoorstel schrijven', 'Projectleider', '12 weken', [
      'projectleider',
    ]),
    klaarOp: '2021-12-22',
    toelichting: 'De dag zelf is niet bekend; uiterlijk bij het raadsbesluit.',
  },
  {
    ...a('advies', 'Advies van de Adviesraad Sociaal Domein', 'Adviesraad Sociaal Domein', '6 weken', [
      'beleidsnota',
    ]),
    overgeslagen: true,
    toelichting: 'De adviesraad kreeg de zes weken niet die voor een advies staan.',
  },
  {
    ...a('raad', 'Besluit van de gemeenteraad', 'Gemeenteraad', '8 weken', ['advies']),
    klaarOp: '2021-12-22',
    toelichting: 'Bekend: 22 december 2021, negen dagen vóór de wet.',
  },
  {
    ...a('mandaat', 'Mandaat aan BBS', 'College', '3 weken', ['raad']),
    klaarOp: '2022-01-18',
    toelichting: 'Bekend: 18 januari 2022.',
  },
  {
    ...a('handboek', 'Handboek met de partners schrijven', 'BBS en partners', '10 weken', ['beleidsnota']),
    klaarOp: '2022-05-31',
    toelichting: 'Bekend: mei 2022, met open vragen over onder meer toegang tot systemen en certificaten.',
  },
  {
    ...a('eersten', 'Klaar voor de eerste inburgeraars', 'Alle partners', '2 weken', ['mandaat', 'handboek']),
    klaarOp: '2022-04-01',
    toelichting:
      'Bekend: de eerste inburgeraars onder de nieuwe wet kwamen in april 2022, vóór het handboek.',
  },
]

/** The day on which the Wet inburgering 2021 came into force. */
export const INGANG_WI2021 = '2022-01-01'

/** Templates by key. */
export const sjablonen = {
  stelselwijziging: {
    naam: 'Nieuwe wet of groot nieuw beleid invoeren',
    activiteiten: [
      a('portefeuillehouder', 'Portefeuillehouder aanwijzen', 'College', '2 weken', []),
      a('projectleider', 'Projectleider aanstellen', 'Gemeente', '8 weken', ['portefeuillehouder']),
      a('beleidsnota', 'Beleidsnota schrijven, met partners en doelgroep', 'Projectleider', '12 weken', [
        'projectleider',
      ]),
      a(
        'advies',
        'Advies van de Adviesraad Sociaal Domein',
        'Adviesraad Sociaal Domein',
        '6 weken',
        ['beleidsnota'],
        ADVIES,
      ),
      a('college', 'Advies verwerken en besluit van het college', 'College', '3 weken', ['advies']),
      a('raad', 'Besluit van de gemeenteraad', 'Gemeenteraad', '8 weken', ['college'], RAAD),
      a('mandaat', 'Mandaat aan de uitvoeringsorganisatie', 'College', '3 weken', ['raad']),
      a('dvo', 'Dienstverleningsovereenkomst sluiten', 'Gemeente en uitvoeringsorganisatie', '6 weken', [
        'raad',
      ]),
      a('inkoop', 'Taallessen inkopen', 'Gemeenten samen', '6 maanden', ['beleidsnota']),
      a(
        'afspraken',
        'Afspraken met partners: resultaten, termijnen en gegevens',
        'Gemeente en partners',
        '8 weken',
        ['beleidsnota'],
      ),
      a('verwerkers', 'Verwerkersovereenkomsten sluiten', 'Gemeente en partners', '6 weken', ['afspraken']),
      a('handboek', 'Handboek schrijven en vaststellen', 'Uitvoeringsorganisatie en partners', '10 weken', [
        'afspraken',
      ]),
      a('systemen', 'Toegang tot systemen van DUO en COA regelen', 'Uitvoeringsorganisatie', '8 weken', [
        'mandaat',
      ]),
      a(
        'certificaten',
        'Afnemers van de leerbaarheidstoets certificeren',
        'Uitvoeringsorganisatie',
        '6 weken',
        ['projectleider'],
      ),
      a('opleiding', 'Medewerkers en vrijwilligers opleiden', 'Alle partners', '4 weken', [
        'handboek',
        'certificaten',
      ]),
      a('proef', 'Proefdraaien met het eerste dossier', 'Alle partners', '2 weken', [
        'opleiding',
        'systemen',
        'verwerkers',
        'inkoop',
        'dvo',
      ]),
    ],
  },
  verordening: {
    naam: 'Verordening of raadsbesluit',
    activiteiten: [
      a('opdracht', 'Opdracht en vraag scherp krijgen', 'Portefeuillehouder', '2 weken', []),
      a('ontwerp', 'Ontwerp schrijven', 'Beleidsmedewerker', '6 weken', ['opdracht']),
      a(
        'uitvoeringstoets',
        'Uitvoeringstoets door de uitvoeringsorganisatie',
        'Uitvoeringsorganisatie',
        '4 weken',
        ['ontwerp'],
      ),
      a(
        'advies',
        'Advies van de Adviesraad Sociaal Domein',
        'Adviesraad Sociaal Domein',
        '6 weken',
        ['ontwerp'],
        ADVIES,
      ),
      a('college', 'Advies verwerken en besluit van het college', 'College', '3 weken', [
        'advies',
        'uitvoeringstoets',
      ]),
      a('raad', 'Besluit van de gemeenteraad', 'Gemeenteraad', '8 weken', ['college'], RAAD),
      a('bekendmaking', 'Bekendmaken in het gemeenteblad', 'Gemeente', '1 week', ['raad']),
      a('voorbereiding', 'Werkwijze en brieven aanpassen', 'Uitvoeringsorganisatie', '4 weken', ['college']),
    ],
  },
  voorbeeldBaarn: {
    naam: 'Voorbeeld: de Wet inburgering 2021 in Baarn (ingang 1 januari 2022)',
    activiteiten: baarn,
  },
  leeg: { naam: 'Zonder activiteiten beginnen', activiteiten: [] as Geschreven[] },
} as const
export type Sjabloon = keyof typeof sjablonen
