/**
 * Partners, agreements and plans of the demonstration. The parties and kinds of agreement are those of the audit of
 * 2022; contact persons and plans are made up, save the plan of 2020–2022.
 */
import type { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import { type Dag, plusDagen, plusMaanden } from '#core/day.ts'
import type { Operatie } from '#core/operation.ts'
import {
  certificaatoperaties,
  overeenkomstoperaties,
  partneroperaties,
  planoperaties,
} from '#work/beleid/operations/index.ts'
import { INGANG_WI2021, sjablonen } from '#work/beleid/planning/sjablonen.ts'
import type { Context } from '#work/dossier/index.ts'
import { demoMedewerkers } from './organisaties.ts'
import { overeenkomsten } from './overeenkomsten.ts'

/** One operation of the demonstration. */
export interface Verrichting {
  readonly rol: Rol
  readonly operatie: Operatie<Context>
  readonly invoer: unknown
}

function verricht<I extends z.ZodType, O extends z.ZodType>(
  rol: Rol,
  operatie: Operatie<Context, I, O>,
  invoer: z.input<I>,
): Verrichting {
  return { rol, operatie: operatie as unknown as Operatie<Context>, invoer }
}

/** Everything, in the order in which it is done; all on the day itself. */
export function partners(vandaag: Dag): readonly Verrichting[] {
  return [
    ...organisaties(),
    ...contacten(),
    ...overeenkomsten(vandaag).map((o) => verricht('beleidsmedewerker', overeenkomstoperaties.maken, o)),
    ...bewijzen(vandaag),
    ...plannen(vandaag),
  ]
}

function organisaties(): Verrichting[] {
  const andere = [
    ['duo', 'DUO', 'Registratie van termijnen en examens; eigenaar van de leerbaarheidstoets.'],
    ['asdb', 'Adviesraad Sociaal Domein Baarn', 'Adviseert het college; heeft zes weken per advies.'],
    ['huurdersraad', 'Huurdersorganisatie Eemland Wonen', 'Partij bij de prestatieafspraken.'],
    ['bunschoten', 'Gemeente Bunschoten', 'Koopt taallessen mee in.'],
    ['soest', 'Gemeente Soest', 'Koopt taallessen mee in.'],
  ] as const
  return andere.map(([partner, naam, toelichting]) =>
    verricht('beleidsmedewerker', partneroperaties.vastleggen, {
      partner,
      naam,
      soort: 'overig',
      toelichting,
      nieuw: true,
    }),
  )
}

function contacten(): Verrichting[] {
  const mensen = [
    ['bbs', 'Karin Voorbeeld', 'Teamleider inburgering'],
    ['vwn', 'Joris Voorbeeld', 'Teamleider'],
    ['eemland-wonen', 'Petra Voorbeeld', 'Manager wonen'],
    ['taalschool', 'Marloes Voorbeeld', 'Accountmanager'],
    ['gemeente', 'Jasper Voorbeeld', 'Beleidsmedewerker en contractbeheerder'],
  ] as const
  return mensen.map(([partner, naam, functie]) =>
    verricht('beleidsmedewerker', partneroperaties.contactMaken, {
      partner,
      naam,
      functie,
      email: `${naam.split(' ')[0]!.toLowerCase()}@${partner}.example`,
    }),
  )
}

function bewijzen(vandaag: Dag): Verrichting[] {
  const klantmanagers = demoMedewerkers.filter((m) => m.rol === 'klantmanager').map((m) => m.id)
  const leg = (
    partner: string,
    soort: z.input<typeof certificaatoperaties.toevoegen.invoer>['soort'],
    medewerker: string | null,
    tot: Dag | null,
  ) =>
    verricht('beheerder', certificaatoperaties.toevoegen, {
      partner,
      soort,
      medewerker,
      kenmerk: medewerker === null ? 'Register van het keurmerk' : 'Personeelsdossier',
      vanaf: tot === null ? '2022-07-01' : plusMaanden(tot, -24),
      tot,
    })
  const bij = 'bbs'
  return [
    leg(bij, 'toetsafnemer', klantmanagers[0]!, plusDagen(vandaag, 30)),
    leg(bij, 'optimum', klantmanagers[0]!, plusDagen(vandaag, -20)),
    leg(bij, 'duo', klantmanagers[0]!, plusMaanden(vandaag, 10)),
    leg(bij, 'tvs', klantmanagers[1]!, null),
    leg('taalschool', 'keurmerk', null, plusMaanden(vandaag, 7)),
  ]
}

function plannen(vandaag: Dag): Verrichting[] {
  const ingang = `${plusMaanden(vandaag, 4).slice(0, 8)}01`
  const begonnen = plusDagen(vandaag, -24)
  return [
    verricht('beleidsmedewerker', planoperaties.maken, {
      naam: 'Invoering van de Wet inburgering 2021 in Baarn (2020–2022)',
      inWerking: INGANG_WI2021,
      toelichting:
        'Teruggerekend vanaf de ingang van de wet, met de dagen die de audit van 2022 noemt. De duren zijn aannames, behalve de zes weken van de adviesraad. Kies onderaan een dag in 2021 om te zien hoe het er toen voor stond.',
      sjabloon: 'voorbeeldBaarn',
    }),
    verricht('beleidsmedewerker', planoperaties.maken, {
      naam: 'Verordening inburgering (verzonnen voorbeeld)',
      inWerking: ingang,
      toelichting: 'De raad vroeg een voorstel over een verordening. Deze planning is verzonnen.',
      activiteiten: sjablonen.verordening.activiteiten.map((a) =>
        a.id === 'opdracht'
          ? { ...a, begonnenOp: plusDagen(begonnen, -14), klaarOp: plusDagen(begonnen, -1) }
          : a.id === 'ontwerp'
            ? { ...a, begonnenOp: begonnen }
            : a,
      ),
    }),
  ]
}
