/** Kinds of fact: from the offer of a route to the duty met. */
import { z } from 'zod'
import { ontheffingsgronden, vrijstellingsgronden } from '#law/gronden.ts'
import { DagSchema, keys } from '../lijsten.ts'
import { examenniveaus, ontheefbaar, vrijstelbaar } from './examens.ts'
import { type Feitsoortgegevens, leeg, wi } from './soort.ts'

export const inburgeren = {
  aanbodGedaan: {
    naam: 'Aanbod leerroute gedaan',
    betekenis: 'De gemeente bood de cursus van de leerroute aan en schreef in. Op: de dag van inschrijving.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    artikel: wi('16.1'),
    inhoud: leeg,
  },
  lessenGestart: {
    naam: 'Lessen gestart',
    betekenis: 'De eerste les van de leerroute is gevolgd. Op: de dag van de eerste les.',
    gegeven: 'inburgering',
    door: ['taalschoolcoordinator', 'klantmanager'],
    artikel: wi('16.1'),
    inhoud: leeg,
  },
  participatieverklaringOndertekend: {
    naam: 'Participatieverklaring ondertekend',
    betekenis:
      'Het participatieverklaringstraject is afgerond met ondertekening. Op: de dag van ondertekening.',
    gegeven: 'inburgering',
    door: ['begeleider', 'klantmanager'],
    artikel: wi('6.1.a'),
    inhoud: leeg,
  },
  mapAfgerond: {
    naam: 'MAP afgerond',
    betekenis:
      'De module Arbeidsmarkt en Participatie is afgerond met een eindgesprek. Op: de dag van het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('6.1.b'),
    inhoud: leeg,
  },
  vrijstellingVerleend: {
    naam: 'Vrijstelling verleend',
    betekenis:
      'DUO verleende vrijstelling. Op: de ingangsdag; `tot` alleen bij een tijdelijke vrijstelling (laatste dag), `onderdeel` alleen bij een gedeeltelijke: elk onderdeel apart.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('4.1'),
    inhoud: z.strictObject({
      omvang: z.enum(['volledig', 'gedeeltelijk', 'tijdelijk']),
      reden: z.enum(keys(vrijstellingsgronden)),
      tot: DagSchema.optional(),
      onderdeel: z.enum(vrijstelbaar).optional(),
      niveau: z.enum(examenniveaus).optional(),
    }),
  },
  ontheffingVerleend: {
    naam: 'Ontheffing verleend',
    betekenis:
      'DUO verleende ontheffing. Op: de ingangsdag; bij een gedeeltelijke elk `onderdeel` apart, van participatie zo nodig tot een aantal uren.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('5.1'),
    inhoud: z.strictObject({
      omvang: z.enum(['volledig', 'gedeeltelijk']),
      grond: z.enum(keys(ontheffingsgronden)),
      onderdeel: z.enum(ontheefbaar).optional(),
      urenBelastbaarheid: z.int().min(0).max(9999).optional(),
    }),
  },
  termijnVerlengd: {
    naam: 'Inburgeringstermijn verlengd',
    betekenis: 'DUO verlengde de termijn. Op: de dag van het besluit; `laatsteDag` is de nieuwe laatste dag.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('12.1'),
    inhoud: z.strictObject({ laatsteDag: DagSchema }),
  },
  plichtVoldaan: {
    naam: 'Aan de inburgeringsplicht voldaan',
    betekenis: 'DUO stelde vast dat aan de plicht is voldaan. Op: de dag waarop is voldaan.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('6.1'),
    inhoud: leeg,
  },
} as const satisfies Record<string, Feitsoortgegevens>
