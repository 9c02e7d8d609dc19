/** Kinds of fact: exams, by the words in which DUO exchanges them (Examen API), and the decision to examine at A2. */
import { z } from 'zod'
import { type Onderdeel, onderdelen, onderdelenWi2013, taalonderdelen } from '#law/onderdelen.ts'
import { DagSchema, examenresultaten, keys, redenenGeenResultaat } from '../lijsten.ts'
import { bi, type Feitsoortgegevens, wi } from './soort.ts'

const taal = keys(taalonderdelen)
/** Parts that are examined; ONA under the act of 2013 alone. */
export const examenonderdelen = [...taal, 'knm', 'ona'] as const
/** Parts of which DUO may exempt, and those of which it may dispense (Wi2021 art. 4 and 5; Besluit art. 2.7 lid 3). */
export const vrijstelbaar = ['pvt', 'map', ...examenonderdelen] as const
export const ontheefbaar = [...examenonderdelen, 'participatie'] as const

/** Levels at which DUO examines. */
export const examenniveaus = ['A2', 'B1', 'B2'] as const

/** Names of all parts under both acts. */
export const onderdeelnamen: Readonly<Record<Onderdeel | 'ona', string>> = {
  ...onderdelen,
  ona: onderdelenWi2013.ona,
}

const door = ['klantmanager', 'taalschoolcoordinator'] as const

export const examens = {
  examenAangemeld: {
    naam: 'Examen aangemeld',
    betekenis:
      'De persoon is aangemeld voor een examenonderdeel. Op: de dag van aanmelding; `datum` is de examendag.',
    gegeven: 'inburgering',
    door,
    artikel: bi('3.6'),
    inhoud: z.strictObject({
      onderdeel: z.enum(examenonderdelen),
      niveau: z.enum(examenniveaus).optional(),
      datum: DagSchema,
    }),
  },
  examenresultaatBekend: {
    naam: 'Examenresultaat bekend',
    betekenis: 'De uitslag van één poging voor een examenonderdeel. Op: de dag van het examen.',
    gegeven: 'inburgering',
    door,
    artikel: wi('7.1'),
    inhoud: z.strictObject({
      onderdeel: z.enum(examenonderdelen),
      niveau: z.enum(examenniveaus).optional(),
      resultaat: z.enum(keys(examenresultaten)),
      redenGeenResultaat: z.enum(keys(redenenGeenResultaat)).optional(),
    }),
  },
  inzetBeoordeeld: {
    naam: 'Inzet en haalbaarheid van B1 beoordeeld',
    betekenis:
      'Het college beoordeelde of de inzet in de lessen voldoende was en of B1 binnen de termijn haalbaar is. Op: de dag van het oordeel.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.5.1'),
    inhoud: z.strictObject({
      inzet: z.enum(['voldoende', 'onvoldoende']),
      b1: z.enum(['haalbaar', 'nietHaalbaar']),
    }),
  },
  examenOpA2Toegestaan: {
    naam: 'Examen op A2 toegestaan',
    betekenis:
      'Het college bepaalde dat een taalonderdeel op A2 mag in plaats van B1. Op: de dagtekening van het gewijzigde plan.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('17.3'),
    inhoud: z.strictObject({ onderdeel: z.enum(taal) }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
