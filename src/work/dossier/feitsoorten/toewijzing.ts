/** Kinds of fact: who does the work for this person. Staff are named by their key; their names live with the staff. */
import { z } from 'zod'
import { MedewerkerId } from '#core/ids.ts'
import { functies, keys } from '../lijsten.ts'
import type { Feitsoortgegevens } from './soort.ts'

const door = [
  'klantmanager',
  'begeleider',
  'teamleider',
  'verhuurmedewerker',
  'sociaalwerker',
  'taalschoolcoordinator',
] as const
const inhoud = z.strictObject({ functie: z.enum(keys(functies)), medewerker: MedewerkerId })

export const toewijzing = {
  medewerkerToegewezen: {
    naam: 'Medewerker toegewezen',
    betekenis:
      'Een medewerker doet dit werk voor deze persoon. Op: de eerste dag. Wie het eerder deed, draagt het daarmee over.',
    gegeven: 'taken',
    door,
    inhoud,
  },
  toewijzingBeeindigd: {
    naam: 'Toewijzing beëindigd',
    betekenis: 'Deze medewerker doet dit werk niet meer voor deze persoon. Op: de eerste dag zonder.',
    gegeven: 'taken',
    door,
    inhoud,
  },
} as const satisfies Record<string, Feitsoortgegevens>
