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
  leeg: { naam: 'Zonder activiteiten beginnen', activiteiten: [] as Geschreven[] },
} as const
export type Sjabloon = keyof typeof sjablonen
