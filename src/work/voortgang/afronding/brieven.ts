/** Letters at the end of the duty: that it is met, with the text of a certificate, or that it ended otherwise. */
import { inTekst } from '#core/day.ts'
import type { Oordeel } from '#core/explain.ts'
import type { Plicht } from '#law/plicht.ts'
import { art } from '#law/source.ts'
import { legUit } from '#law/uitleg.ts'
import { alinea, type Briefstof, kop, lijst } from '#work/brieven/index.ts'
import {
  type Beoordeling,
  type Dossier,
  type Feit,
  laatsteFeit,
  type Onderdeelstand,
  onderdeelnamen,
} from '#work/dossier/index.ts'

export const afrondingsbrieven = ['plichtVoldaan', 'plichtGeeindigd'] as const
export type Afrondingsbrief = (typeof afrondingsbrieven)[number]

const KLAAR: Readonly<Record<Onderdeelstand['stand'], string>> = {
  behaald: 'behaald',
  vrij: 'vrijgesteld of ontheven',
  nietGevraagd: 'niet nodig',
  nietVastgelegd: 'door DUO vastgesteld',
  open: 'open',
}

/** The letter, with the fact on which it rests; or why it cannot be written now. */
export function afrondingsbrief(
  soort: Afrondingsbrief,
  d: Dossier,
  b: Beoordeling,
): { readonly stof: Briefstof; readonly feit: Feit } | { readonly nogNiet: string } {
  return soort === 'plichtVoldaan' ? met(d, b) : ended(d, b.plicht)
}

function met(d: Dossier, b: Beoordeling): ReturnType<typeof afrondingsbrief> {
  const feit = laatsteFeit(d, 'plichtVoldaan')
  if (feit === undefined)
    return { nogNiet: 'DUO heeft nog niet vastgesteld dat aan de plicht is voldaan. Leg dat eerst vast.' }
  const delen = b.vordering.onderdelen.filter((o) => o.stand !== 'nietGevraagd')
  return {
    feit,
    stof: {
      soort: 'plichtVoldaan',
      invulling: { dag: { dag: feit.op } },
      delen: [
        alinea(
          `Gefeliciteerd. DUO stelde vast dat u op ${inTekst(feit.op)} aan uw inburgeringsplicht hebt voldaan.`,
        ),
        ...(delen.length === 0
          ? []
          : [
              kop('Wat u hebt gedaan'),
              lijst(delen.map((o) => `${onderdeelnamen[o.onderdeel]}: ${KLAAR[o.stand]}`)),
            ]),
        kop('Uw certificaat'),
        alinea(
          `Hierbij verklaart de gemeente dat u op ${inTekst(feit.op)} uw inburgering hebt afgerond en alle onderdelen van uw persoonlijk plan hebt doorlopen. Het diploma of certificaat van de examens krijgt u van DUO. Bewaar deze brief daarbij.`,
        ),
        kop('Hoe het verder gaat'),
        lijst([
          'De begeleiding bij het inburgeren stopt. Hebt u daarna hulp nodig, dan verwijzen wij u persoonlijk door.',
          'Over een jaar vragen wij u hoe het met u gaat.',
          'Uw gegevens over de inburgering bewaren wij niet langer dan de wet zegt.',
        ]),
      ],
      grond: [
        {
          zin: 'Aan de plicht is voldaan als het participatieverklaringstraject, de module Arbeidsmarkt en Participatie en de leerroute zijn afgerond.',
          artikel: art('wi2021', '6.1'),
        },
        {
          zin: 'Gegevens gaan weg vijf jaar na het einde van de plicht.',
          artikel: art('bi2021', '9.9.1.a'),
        },
      ],
    },
  }
}

/** The duty is over without having been met: exempted, relieved, or no longer bound. */
function ended(d: Dossier, plicht: Oordeel<Plicht>): ReturnType<typeof afrondingsbrief> {
  const feit = laatsteFeit(d, 'ontheffingVerleend') ?? laatsteFeit(d, 'vrijstellingVerleend')
  if (laatsteFeit(d, 'plichtVoldaan') !== undefined)
    return { nogNiet: 'Aan de plicht is voldaan; maak de brief die dat zegt.' }
  if (plicht.soort !== 'nvt' || feit === undefined || feit.inhoud.omvang !== 'volledig')
    return {
      nogNiet: 'Deze brief is er voor wie DUO volledig vrijstelde of onthief. Leg dat besluit eerst vast.',
    }
  const uitleg = legUit('inburgeringsplicht', plicht)
  return {
    feit,
    stof: {
      soort: 'plichtGeeindigd',
      invulling: { dag: { dag: feit.op } },
      delen: [
        alinea(`Vanaf ${inTekst(feit.op)} hoeft u niet meer in te burgeren.`),
        kop('Waarom'),
        alinea(uitleg.kern),
        kop('Hoe het verder gaat'),
        lijst([
          'U krijgt van ons geen oproepen meer voor de inburgering. Verder leren mag altijd.',
          'Hebt u nog hulp nodig, dan verwijzen wij u persoonlijk door.',
        ]),
      ],
      grond: [
        {
          zin: 'DUO beslist over vrijstelling en ontheffing.',
          artikel: feit.soort === 'ontheffingVerleend' ? art('wi2021', '5.1') : art('wi2021', '4.1'),
        },
      ],
    },
  }
}
