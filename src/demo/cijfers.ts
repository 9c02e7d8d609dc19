/** The published figures of Baarn and the country, source by source, as `cijfers.invoeren` and `gemeenten.invoeren` take them. */
import { GemeenteCode } from '#core/ids.ts'
import type { Grootheid } from '#work/huisvesting/taakstelling.ts'
import { GEHUISVEST, halfjaren, herkomsten, jaartabel, PEILDAG, WACHTEND } from './gehuisvest.ts'
import { leesCsv } from './lees.ts'

export interface DemoCijfer {
  readonly grootheid: Grootheid
  readonly periode: string
  readonly waarde: number | null
  readonly voetnoot: string | null
}

export interface Cijferbron {
  readonly bron: string
  /** Where it comes from and how far to trust it. */
  readonly toelichting: string
  readonly cijfers: readonly DemoCijfer[]
}

const ONDERZOEK = 'Rekenkameronderzoek inburgering Baarn (2022)'
const NIET_GEPUBLICEERD = 'Niet gepubliceerd.'

const cijfer = (
  grootheid: Grootheid,
  periode: string,
  waarde: number | null,
  voetnoot: string | null = null,
): DemoCijfer => ({ grootheid, periode, waarde, voetnoot })

/** Every source with its figures; sources that contradict each other stay side by side. */
export function cijferbronnen(): Cijferbron[] {
  return [
    yearly(),
    halfYearly(),
    housed(),
    inhabitants(),
    reference(),
    ...national(),
    ...around(),
    expected(),
  ]
}

/** Half years of which the demonstration assumes a target: half of what the audit expected a year, no arrears. */
const VERWACHT_VANAF = 2026
const VERWACHT_TOT = 2030

function expected(): Cijferbron {
  const jaren = Array.from({ length: VERWACHT_TOT - VERWACHT_VANAF + 1 }, (_, i) => VERWACHT_VANAF + i)
  const noot = 'Aanname in de demonstratie: de helft van de 26 per jaar die het onderzoek verwachtte.'
  return {
    bron: 'Verwachting in de demonstratie',
    toelichting: 'Niet gepubliceerd: zo heeft het lopende halfjaar in de demonstratie een taakstelling.',
    cijfers: [
      ...jaren.flatMap((j) =>
        [1, 2].map((d) => cijfer('taakstelling', `${j}-${d}`, VERWACHT_PER_JAAR / 2, noot)),
      ),
      cijfer('stand_begin', `${VERWACHT_VANAF}-1`, 0, 'Aanname in de demonstratie.'),
    ],
  }
}

/** The audit states 297; its years add up to 293. */
const TOTAAL_VOLGENS_TABEL = 297
const VERWACHT_PER_JAAR = 26

function yearly(): Cijferbron {
  return {
    bron: `${ONDERZOEK}, jaartabel`,
    toelichting:
      'Gepubliceerd. Het genoemde totaal is niet de som van de jaren; beide staan er zoals de bron ze geeft.',
    cijfers: [
      ...[...jaartabel()].map(([jaar, aantal]) => cijfer('taakstelling', String(jaar), aantal)),
      cijfer('totaal', '2013/2021', TOTAAL_VOLGENS_TABEL, 'Totaal zoals de tabel het noemt.'),
      ...[2022, 2023, 2024].map((jaar) =>
        cijfer('taakstelling', String(jaar), VERWACHT_PER_JAAR, 'Verwachting volgens het onderzoek.'),
      ),
    ],
  }
}

function halfYearly(): Cijferbron {
  return {
    bron: 'Provincie Utrecht, IBT-dashboard',
    toelichting: `Halfjaarcijfers zoals overgenomen in het ${ONDERZOEK}; 2017-2 is niet gepubliceerd.`,
    cijfers: [
      ...halfjaren().flatMap((h) => [
        cijfer('taakstelling', h.periode, h.taakstelling, h.taakstelling === null ? NIET_GEPUBLICEERD : null),
        cijfer('gerealiseerd', h.periode, h.gerealiseerd, h.gerealiseerd === null ? NIET_GEPUBLICEERD : null),
      ]),
      cijfer('stand_begin', '2016-1', -9, 'Achterstand van 9 aan het begin van het halfjaar.'),
      cijfer('stand_begin', '2018-1', -3, 'Achterstand van 3 aan het begin van het halfjaar.'),
      cijfer('percentage', '2021-2', 105, 'percentage van de taakstelling (weergave van de voetnoot)'),
    ],
  }
}

function housed(): Cijferbron {
  const periode = `2013/${PEILDAG}`
  return {
    bron: `${ONDERZOEK}, gehuisvesten en herkomst`,
    toelichting: 'Gepubliceerd: personen, kinderen meegeteld, van januari 2013 tot en met 5 november 2021.',
    cijfers: [
      cijfer('gehuisvest', periode, GEHUISVEST, 'Kinderen meegeteld.'),
      cijfer('wachtend', periode, WACHTEND, 'Nog te huisvesten op 5 november 2021.'),
      ...herkomsten().map((h) =>
        cijfer('gehuisvest', `${periode}:${h.code}`, h.aantal, `Herkomst volgens het onderzoek: ${h.naam}.`),
      ),
    ],
  }
}

function inhabitants(): Cijferbron {
  return {
    bron: `${ONDERZOEK}, inwoners`,
    toelichting: 'Gepubliceerd: inwoners van Baarn op 1 januari 2021.',
    cijfers: [cijfer('inwoners', '2021', 24_797, 'Op 1 januari.')],
  }
}

function reference(): Cijferbron {
  return {
    bron: 'CBS, inwoners van Nederland (herinnerd)',
    toelichting: 'Uit het geheugen, niet nagekeken bij het CBS; nodig voor de formule van 2022.',
    cijfers: [cijfer('inwoners_landelijk', '2021', 17_475_415, 'Op 1 januari. Herinnerd, niet nagekeken.')],
  }
}

/** National target per half year. */
function national(): Cijferbron[] {
  const namen = new Map(leesCsv<'bron' | 'omschrijving'>('bronnen.csv').map((b) => [b.bron, b.omschrijving]))
  const rijen = leesCsv<'periode' | 'taakstelling' | 'gerealiseerd' | 'stand_einde' | 'bron' | 'opmerking'>(
    'landelijk-halfjaar.csv',
  )
  const ook = (g: Grootheid, periode: string, tekst: string) =>
    tekst === '' ? [] : [cijfer(g, periode, Number(tekst))]
  return [...Map.groupBy(rijen, (r) => r.bron)].map(([code, van]) => ({
    bron: namen.get(code)!,
    toelichting: 'Landelijke taakstelling per halfjaar, overgenomen uit de genoemde publicatie.',
    cijfers: van.flatMap((r) => [
      cijfer('landelijk', r.periode, Number(r.taakstelling), r.opmerking || null),
      ...ook('landelijk_gerealiseerd', r.periode, r.gerealiseerd),
      ...ook('landelijk_stand', r.periode, r.stand_einde),
    ]),
  }))
}

/** Provinces, reception and permits as published; most by newspapers, rounded. */
function around(): Cijferbron[] {
  const opvang = leesCsv<'datum' | 'statushouders' | 'bron' | 'opmerking'>('opvang-landelijk.csv').map(
    (r) => ({
      bron: r.bron,
      cijfer: cijfer('opvang', r.datum, Number(r.statushouders), r.opmerking || null),
    }),
  )
  const regio = leesCsv<'datum' | 'gebied' | 'grootheid' | 'waarde' | 'bron' | 'opmerking'>(
    'regio-toezicht.csv',
  ).map((r) => ({
    bron: r.bron,
    cijfer: cijfer(r.grootheid as Grootheid, `${r.datum}:${r.gebied}`, Number(r.waarde), r.opmerking || null),
  }))
  const vergunningen = leesCsv<'periode' | 'aantal' | 'opmerking'>('vergunningen-landelijk.csv').map((r) => ({
    bron: 'CBS, Asiel en integratie 2022, hoofdstuk 3',
    cijfer: cijfer('vergunningen', r.periode, Number(r.aantal), r.opmerking || null),
  }))
  return [...Map.groupBy([...opvang, ...regio, ...vergunningen], (x) => x.bron)].map(([bron, van]) => ({
    bron,
    toelichting: 'Overgenomen uit de genoemde publicatie; meestal afgerond.',
    cijfers: van.map((x) => x.cijfer),
  }))
}

const GEMEENTEN_BRON = 'gemeentle, 28-5-2026 (Unlicense); tweede hand, omstreeks 1-1-2026'

/** The 342 municipalities of 2026 with their inhabitants. */
export function gemeenten() {
  return leesCsv<'gm_code' | 'naam' | 'provincie' | 'inwoners'>('gemeenten-2026.csv').map((r) => ({
    gemeente: GemeenteCode.parse(r.gm_code),
    naam: r.naam,
    provincie: r.provincie,
    inwoners: Number(r.inwoners),
    bron: GEMEENTEN_BRON,
  }))
}
