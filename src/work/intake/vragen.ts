/**
 * The questions of the broad intake, by the part of the law they serve; the last part is what the municipality adds.
 * What facts already say is shown beside them (`bekend`) and never asked. Subjects after Wi2021 art. 14 lid 3 and Besluit
 * inburgering 2021 art. 5.2.
 */
import type { Artikel } from '#core/explain.ts'
import { intakeonderdelen } from '#law/intake.ts'
import type { Conclusieonderdeel } from '#work/dossier/index.ts'

interface Basis {
  readonly id: string
  readonly vraag: string
  readonly hint?: string
}
export type Vraag = Basis &
  (
    | { readonly soort: 'tekst' }
    | { readonly soort: 'keuze'; readonly keuzes: Readonly<Record<string, string>> }
  )

export interface Vragendeel {
  readonly id: Conclusieonderdeel | 'eigen'
  readonly naam: string
  /** The article that asks for it; absent where the municipality adds it. */
  readonly artikel?: Artikel
  readonly vragen: readonly Vraag[]
}

const tekst = (id: string, vraag: string, hint?: string): Vraag => ({
  id,
  vraag,
  soort: 'tekst',
  ...(hint && { hint }),
})
const keuze = (
  id: string,
  vraag: string,
  keuzes: Readonly<Record<string, string>>,
  hint?: string,
): Vraag => ({
  id,
  vraag,
  soort: 'keuze',
  keuzes,
  ...(hint && { hint }),
})
const jaNee = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik (nog) niet' }
const deel = (id: Conclusieonderdeel, ...vragen: readonly Vraag[]): Vragendeel => ({
  id,
  naam: intakeonderdelen[id].naam,
  artikel: intakeonderdelen[id].artikel,
  vragen,
})

export const vragendelen: readonly Vragendeel[] = [
  deel(
    'vooropleidingWerk',
    tekst(
      'school',
      'Welke scholen of opleidingen zijn gevolgd, hoe lang en met welk diploma?',
      'Ook in het land van herkomst en onderweg.',
    ),
    keuze('diplomaPapier', 'Zijn er papieren van de diploma’s?', {
      ...jaNee,
      kwijt: 'Ja, maar niet meer te krijgen',
    }),
    tekst(
      'werk',
      'Welk werk is gedaan, hoe lang en wat ging daarin goed?',
      'Ook onbetaald werk en werk in een eigen zaak.',
    ),
    tekst('vakmanschap', 'Wat kan iemand goed, en wat wil iemand daarmee?'),
  ),
  deel(
    'omstandigheden',
    tekst(
      'gezondheid',
      'Is er iets in de gezondheid waar het plan rekening mee moet houden?',
      'Alleen wat nodig is om het plan te laten passen; geen diagnose.',
    ),
    tekst('spanning', 'Wat vraagt nu veel energie: zorgen, slapen, familie, procedures?'),
    tekst('steun', 'Wie helpt er, en wat geeft kracht?'),
    keuze('zorgThuis', 'Zorgt iemand thuis voor kinderen of familie?', jaNee),
    keuze('zienHoren', 'Is er een beperking in zien of horen die de leerbaarheidstoets onmogelijk maakt?', {
      nee: 'Nee',
      zien: 'Ja, in het zien',
      horen: 'Ja, in het horen, en de toets lukt daardoor niet',
    }),
  ),
  deel(
    'voorschools',
    keuze('kind', 'Is er een kind tussen twee en vier jaar?', { ja: 'Ja', nee: 'Nee' }),
    tekst(
      'vve',
      'Gaat het kind naar de voorschool of peuteropvang? Zo nee, wat is ervoor nodig?',
      'Overslaan als er geen kind van die leeftijd is.',
    ),
  ),
  deel(
    'taalniveau',
    tekst('talen', 'Welke talen spreekt, leest en schrijft iemand?'),
    keuze('schrift', 'Kan iemand lezen en schrijven?', {
      latijns: 'Ja, ook in ons schrift',
      anders: 'Ja, in een ander schrift',
      nee: 'Nee, of nauwelijks',
    }),
    tekst(
      'nederlands',
      'Hoeveel Nederlands is er al geleerd, waar, en hoe ging dat?',
      'Ook lessen in de opvang (voorinburgering).',
    ),
  ),
  deel(
    'werkkansen',
    tekst('wensWerk', 'Welk werk wil iemand, nu en over drie jaar?'),
    tekst('belemmering', 'Wat staat werk nog in de weg?', 'Vervoer, opvang, papieren, gezondheid.'),
    keuze('vrijwillig', 'Wil iemand vrijwilligerswerk of een werkervaringsplek?', jaNee),
  ),
  deel(
    'zelfredzaamheid',
    tekst('regelen', 'Wat regelt iemand zelf: geld, post, afspraken, de dokter?'),
    keuze('digitaal', 'Lukt het om zelf iets te regelen met een telefoon of computer?', {
      zelf: 'Ja, zelf',
      hulp: 'Met hulp',
      nee: 'Nee',
    }),
    tekst('netwerk', 'Wie kent iemand in het dorp, en waar doet iemand al mee?'),
  ),
  {
    id: 'eigen',
    naam: 'Wat de gemeente verder wil weten',
    vragen: [
      tekst('wensen', 'Wat wil iemand zelf bereiken met de inburgering?'),
      tekst(
        'lestijden',
        'Op welke dagen en tijden kan iemand naar les?',
        'Denk aan werk, school van de kinderen en vervoer.',
      ),
      tekst(
        'positief',
        'Wat zou het leven hier nu het meest verbeteren?',
        'Gezond zijn, meedoen, dagelijks leven: wat telt voor iemand zelf.',
      ),
    ],
  },
]
