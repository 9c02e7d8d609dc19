/**
 * The annex for the province and the paragraph for the council, from the half year as it stands: one document, for the
 * page and for the PDF. Pure.
 */
import { type Dag, inTekst } from '#core/day.ts'
import type { Halfjaarantwoord } from './pagina.tsx'
import { kernzin, nodigzinnen, prognosezinnen, raadstekst } from './zinnen.ts'

export interface Tabeldeel {
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
}

export interface Verslagdeel {
  readonly kop: string
  readonly alineas: readonly string[]
  readonly tabel?: Tabeldeel
}

export interface Verslag {
  readonly titel: string
  readonly antwoord: string
  readonly delen: readonly Verslagdeel[]
  readonly voet: string
}

const t = (n: number | null) => (n === null ? 'niet bekend' : n.toLocaleString('nl-NL'))

const klein = (n: number | null) => (n === null ? 'minder dan vijf' : String(n))

/** The document of this half year. */
export function verslagVan(h: Halfjaarantwoord, gemeente: string, vandaag: Dag): Verslag {
  const tel = h.telling
  const bronnen = h.doel?.bronnen.map((b) => `${b.bron}: ${b.waarde}`).join('; ') ?? ''
  const delen: Verslagdeel[] = [
    {
      kop: 'Taakstelling, realisatie en stand',
      alineas: [
        `De cijfers zijn geteld uit vastgelegde feiten op ${inTekst(vandaag)}. ${bronnen === '' ? '' : `Taakstelling volgens ${bronnen}.`}`.trim(),
        ...(h.rekening?.stappen.map((s) => s.zin) ?? []),
      ],
      tabel: {
        koppen: ['Wat', 'Personen'],
        rijen: [
          ['Taakstelling', t(h.doel?.waarde ?? null)],
          ...h.verschoven.map((v) => [`Waarvan verschoven met ${v.naam}`, t(v.aantal)]),
          ['Stand aan het begin', t(h.begin?.stand ?? null)],
          ['Gehuisvest', t(h.gerealiseerd)],
          ...(tel.kinderen === null ? [] : [['Waarvan kinderen', t(tel.kinderen)]]),
          [h.voorbij ? 'Stand aan het eind' : `Stand op ${inTekst(vandaag)}`, t(h.stand)],
        ],
      },
    },
    {
      kop: 'Verloop per maand',
      alineas: [
        h.maanden.length === 0
          ? 'Niet te geven: taakstelling of stand aan het begin is niet bekend.'
          : 'Nodig is elke maand een zesde van wat te doen is; opgeteld vanaf het begin.',
      ],
      ...(h.maanden.length > 0 && {
        tabel: {
          koppen: ['Tot en met', 'Nodig', 'Gehuisvest'],
          rijen: h.maanden.map((m) => [
            inTekst(m.tot as Dag),
            String(m.nodig),
            m.klaar === null ? 'moet nog komen' : String(m.klaar),
          ]),
        },
      }),
    },
    ...(h.voorbij
      ? []
      : [
          { kop: 'Prognose', alineas: prognosezinnen(h) },
          { kop: 'Wat nodig is', alineas: nodigzinnen(h) },
        ]),
    {
      kop: 'Wie telt mee',
      alineas: [
        'Elke persoon die COA aan deze gemeente koppelde telt één keer, op de dag van de eerste sleutel; kinderen ook. Een andere woning telt niet nog eens.',
        `Naar elders verhuisd en toch geteld: ${klein(tel.vertrokken)}. Koppeling vervallen vóór een sleutel, niet geteld: ${klein(tel.vervallen)}.`,
      ],
    },
    {
      kop: 'Toezicht',
      alineas: [
        ...h.oordelen.map((o) =>
          `Oordeel van ${inTekst(o.op as Dag)} (${o.bron}): trede ${o.trede}, ${o.naam.toLowerCase()}. ${o.tekst} ${o.omstandigheden === '' ? '' : `Omstandigheden: ${o.omstandigheden}`}`.trim(),
        ),
        ...(h.oordelen.length === 0 ? ['De provincie heeft nog geen oordeel gegeven.'] : []),
        ...(h.voorstel?.uitleg.stappen.map((s) => s.zin) ?? []),
      ],
    },
    { kop: 'Tekst voor de raad', alineas: raadstekst(h, gemeente) },
  ]
  return {
    titel: `Huisvesting van vergunninghouders, ${h.halfjaar}`,
    antwoord: kernzin(h),
    delen: delen.map((d) => ({ ...d, alineas: d.alineas.filter((a) => a !== '') })),
    voet: `Gemeente ${gemeente}, ${inTekst(vandaag)}`,
  }
}
