/** What the progress talk asks: words for the note, and three choices that become a fact. */
import {
  afspraakmakers,
  gespreksafspraken,
  studiestanden,
  vrijwilligersstanden,
  werkstanden,
} from '#work/dossier/index.ts'

export interface Gespreksvraag {
  readonly id: string
  readonly vraag: string
  readonly hint?: string
  readonly keuzes?: Readonly<Record<string, string>>
}

/** Answered in words; kept as a note of the talk. */
export const woordvragen: readonly Gespreksvraag[] = [
  {
    id: 'taal',
    vraag: 'Hoe gaat het met de taal, de lessen en de examens?',
    hint: 'Alleen wat niet al uit uren en uitslagen blijkt.',
  },
  { id: 'meedoen', vraag: 'Hoe gaat het met meedoen, naast de lessen?' },
  { id: 'thuis', vraag: 'Wat staat in de weg: gezin, gezondheid, geld, wonen?' },
]

/** Answered by choosing; taken over from the last talk, so that only what changed is chosen. */
export const keuzevragen = [
  { id: 'werk', vraag: 'Werkt de persoon?', keuzes: werkstanden },
  { id: 'studie', vraag: 'Volgt de persoon een opleiding?', keuzes: studiestanden },
  { id: 'vrijwilligerswerk', vraag: 'Doet de persoon vrijwilligerswerk?', keuzes: vrijwilligersstanden },
] as const satisfies readonly Gespreksvraag[]

/** Most agreements that one talk makes. */
export const nieuweAfspraken = 3

/** Fields of the new agreements: what, who and until when. */
const afspraakvelden = Array.from({ length: nieuweAfspraken }, (_, i) => i + 1).flatMap(
  (n): Gespreksvraag[] => [
    { id: `wat-${n}`, vraag: 'Wat is afgesproken?', keuzes: gespreksafspraken },
    { id: `wie-${n}`, vraag: 'Wie doet het?', keuzes: afspraakmakers },
    { id: `uiterlijk-${n}`, vraag: 'Uiterlijk', hint: 'Zoals 12-3-2027.' },
  ],
)

/** All questions of which a draft is kept. */
export const vragen: ReadonlyMap<string, Gespreksvraag> = new Map(
  [...woordvragen, ...keuzevragen, ...afspraakvelden].map((v): [string, Gespreksvraag] => [v.id, v]),
)
