/** The decision letter of the plan and of its change: every field in words, on what it rests, and how to object. */
import { type Dag, inTekst } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'
import { bezwaartermijn } from '#law/besluit.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { art } from '#law/source.ts'
import { alinea, BEZWAARADRES, type Briefstof, kop, tabel } from '#work/brieven/index.ts'
import type { Beoordeling, Feit } from '#work/dossier/index.ts'
import { type Pipvelden, pipformulier, type Veldnaam, type Veldvorm, veldnamen } from './model.ts'

export const pipbrieven = ['pipBesluit', 'pipWijziging'] as const
export type Pipbrief = (typeof pipbrieven)[number]

/** Fields in the words of the letter; what the college noted for itself is left out. */
const koppen: Partial<Record<Veldnaam, string>> = {
  leerroute: 'Leerroute',
  niveau: 'Niveau van de taalexamens',
  urenRoute: 'Uren van de leerroute, geschat',
  urenPerWeek: 'Uren les per week',
  alfabetisering: 'Leren lezen en schrijven',
  opleidingAfmaken: 'Lopende opleiding eerst afmaken',
  urenPvt: 'Uren participatieverklaringstraject (PVT)',
  urenMap: 'Uren module Arbeidsmarkt en Participatie (MAP)',
  taal: 'Taal',
  participatie: 'Meedoen',
  ondersteuning: 'Ondersteuning en begeleiding',
  voorschools: 'Voorschool van uw kind',
  bijstand: 'Bijstand en ontzorgen',
  voortgangsgesprekken: 'Aantal voortgangsgesprekken',
}

const uitPlan: readonly (readonly [string, Artikel])[] = [
  [
    'De gemeente stelt met u een persoonlijk plan vast, met de leerroute, ondersteuning, PVT en MAP.',
    art('wi2021', '15.1'),
  ],
  ['In het plan staat hoe vaak wij de voortgang bespreken.', art('bi2021', '5.3.4')],
  [
    'Uw inburgeringstermijn is drie jaar en begint op de dag na de dagtekening van het eerste plan.',
    art('wi2021', '11.1'),
  ],
]

/** The letter about this decision. `bekend` is the day on which it is made known. */
export function pipbrief(
  soort: Pipbrief,
  velden: Pipvelden,
  besluit: Feit<'pipVastgesteld'>,
  b: Beoordeling,
  bekend: Dag,
  gemeente: string,
): Briefstof {
  const bezwaar = bezwaartermijn({ waarde: bekend, feit: besluit.id })
  const termijn = b.termijnen.find((t) => t.soort === 'inburgering')
  // The term of objection is always determined; without it no decision may go out.
  if (bezwaar.soort !== 'bepaald') throw new RangeError('no term of objection on this day')
  const { laatsteDag } = bezwaar.waarde
  const route = leerroutes[besluit.inhoud.leerroute]
  const wijziging = soort === 'pipWijziging'
  const rijen = veldnamen.flatMap((v): [string, string][] => {
    const naam = koppen[v]
    const w = velden[v]
    if (naam === undefined || w === undefined || w === '') return []
    const vorm: Veldvorm = pipformulier[v]
    return [[naam, vorm.soort === 'keuze' ? (vorm.keuzes[w] ?? w) : w]]
  })
  return {
    soort,
    invulling: {
      route,
      bezwaar: { dag: laatsteDag },
      begin: { dag: termijn?.begin ?? bekend },
    },
    delen: [
      alinea(
        wijziging
          ? `Wij hebben uw persoonlijk plan inburgering en participatie (PIP) gewijzigd op ${inTekst(besluit.op)}.`
          : `Wij hebben uw persoonlijk plan inburgering en participatie (PIP) vastgesteld op ${inTekst(besluit.op)}.`,
      ),
      ...(besluit.inhoud.besproken
        ? [alinea(`Wij bespraken het plan met u op ${inTekst(besluit.inhoud.besproken)}.`)]
        : []),
      kop('Uw plan'),
      tabel('Uw plan', ['Onderwerp', 'Afspraak'], rijen),
      kop('Waarom deze leerroute'),
      alinea(velden.waarom ?? ''),
      ...(termijn?.begin && termijn.laatsteDag
        ? [
            kop('Uw inburgeringstermijn'),
            alinea(
              `${wijziging ? 'De termijn verandert niet door deze wijziging. Zij loopt' : 'Uw termijn loopt'} van ${inTekst(termijn.begin)} tot en met ${inTekst(termijn.laatsteDag)}. DUO stelt de termijn vast en schrijft u daarover.`,
            ),
          ]
        : []),
      kop('Bent u het niet eens met dit besluit?'),
      alinea(
        `U kunt bezwaar maken tot en met ${inTekst(laatsteDag)}. Schrijf een brief aan het college van burgemeester en wethouders van ${gemeente}. Zet daarin uw naam en adres, de dag, tegen welk besluit u bezwaar maakt en waarom, en onderteken de brief. Praat gerust eerst met ons.`,
      ),
      BEZWAARADRES,
    ],
    grond: [
      ...uitPlan.map(([zin, artikel]) => ({ zin, artikel })),
      ...(velden.bijstand
        ? [
            {
              zin: 'Besluiten over uw bijstand en over het betalen van vaste lasten horen bij het plan.',
              artikel: art('wi2021', '15.3'),
            },
          ]
        : []),
      {
        zin: 'Bezwaar maken kan binnen zes weken na de dag waarop het besluit is bekendgemaakt.',
        artikel: art('awb', '6:7'),
      },
    ],
  }
}
