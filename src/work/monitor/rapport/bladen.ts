/** A report as tables: the same rows for CSV, XLSX and ODS, made from the text of the report alone. Pure. */

import type { Dag } from '#core/day.ts'
import { inTekst } from '#core/day.ts'
import { halfjaarVan } from '#law/taakstelling.ts'
import type { Rapport } from './maken.ts'

export type Cel = string | number | null
export interface Blad {
  readonly naam: string
  readonly rijen: readonly (readonly Cel[])[]
}

const HIDDEN = 'niet getoond'

/** The sheets of a report, the first with all figures. */
export function bladen(r: Rapport): Blad[] {
  return [
    { naam: 'Cijfers', rijen: cijfers(r) },
    { naam: 'Verloop', rijen: course(r) },
    { naam: 'Definities', rijen: definities(r) },
    { naam: 'Kwaliteit', rijen: quality(r) },
    { naam: 'Verantwoording', rijen: about(r) },
  ]
}

/** Every figure on a row of its own: the whole, then each group. */
function cijfers(r: Rapport): Cel[][] {
  const kop = [
    'indicator',
    'naam',
    'uitsplitsing',
    'groep',
    'personen',
    'waarde',
    'eenheid',
    'delen',
    'opmerking',
  ]
  const uit: Cel[][] = [kop]
  for (const i of r.indicatoren) {
    const row = (uitsplitsing: string, g: NonNullable<typeof i.totaal>): Cel[] => [
      i.id,
      i.naam,
      uitsplitsing,
      g.naam,
      g.n,
      g.waarde,
      i.eenheid ?? 'verdeling',
      g.delen === null ? HIDDEN : i.delen.map((naam, n) => `${naam}: ${g.delen![n]}`).join('; '),
      '',
    ]
    if (i.totaal === null) uit.push([i.id, i.naam, '', 'Totaal', null, null, i.eenheid ?? '', '', i.geen])
    else uit.push(row('', i.totaal))
    for (const u of i.uitsplitsingen) for (const g of u.groepen) uit.push(row(u.kenmerk, g))
  }
  return uit
}

function course(r: Rapport): Cel[][] {
  return [
    ['indicator', 'naam', 'halfjaar', 'peildatum', 'waarde', 'eenheid'],
    ...r.indicatoren.flatMap((i) =>
      i.verloop.map((p): Cel[] => [
        i.id,
        i.naam,
        halfjaarVan(p.peildatum as Dag),
        p.peildatum,
        p.waarde ?? HIDDEN,
        i.eenheid ?? '',
      ]),
    ),
  ]
}

function definities(r: Rapport): Cel[][] {
  return [
    [
      'indicator',
      'naam',
      'vraag',
      'doel',
      'soort',
      'formule',
      'bron',
      'eigenaar',
      'extra vastleggen',
      'nulmeting',
      'streefwaarde',
    ],
    ...r.indicatoren.map((i): Cel[] => [
      i.id,
      i.naam,
      i.vraag,
      i.doel,
      i.soort,
      i.formule ?? i.geen,
      i.bron,
      i.eigenaar,
      i.last,
      i.nulmeting === null ? '' : `${i.nulmeting.waarde ?? HIDDEN} op ${i.nulmeting.op}`,
      i.streef === null ? '' : `${i.streef.richting} ${i.streef.waarde} op ${i.streef.op}: ${i.streef.zin}`,
    ]),
  ]
}

function quality(r: Rapport): Cel[][] {
  return [
    ['partner', 'feiten in het halfjaar', 'meer dan 14 dagen later vastgelegd', 'dagen bij de helft'],
    ...r.kwaliteit.partners.map((p): Cel[] => [p.partner, p.feiten, p.laat, p.helft]),
    ['ontbrekend feit', 'vast te leggen door', 'dossiers', null],
    ...r.kwaliteit.ontbreekt.map((o): Cel[] => [o.feit, o.door, o.dossiers, null]),
  ]
}

function about(r: Rapport): Cel[][] {
  return [
    ['Rapport', r.nummer],
    ['Gemeente', r.gemeente],
    ['Halfjaar', r.halfjaar],
    ['Peildatum', inTekst(r.peildatum as Dag)],
    ['Zoals bekend op', inTekst(r.kennisdatum as Dag)],
    [
      'Set indicatoren',
      `${r.set.naam}, versie ${r.set.versie}${r.set.besluit === null ? '' : ` (${r.set.besluit})`}`,
    ],
    [
      'Kleine groepen',
      `Groepen van minder dan ${r.drempel} personen staan er niet, en ook niet wat ze zou verraden.`,
    ],
    ['Bron', 'De feiten van gemeente en partners; niemand vult er iets voor in.'],
    ['Landelijke cijfers', 'CBS, Statistiek Wet inburgering (CC BY 4.0).'],
  ]
}

/** The first sheet as CSV with semicolons, as Dutch spreadsheets read it; with a mark so that they read it as UTF-8. */
export function alsCsv(r: Rapport): string {
  const veld = (c: Cel) => {
    const t = c === null ? '' : String(c)
    // A cell that begins like a formula would be run by a spreadsheet.
    const veilig = /^[=+\-@\t\r]/.test(t) && typeof c === 'string' ? `'${t}` : t
    return /[";\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
  }
  return `\uFEFF${cijfers(r)
    .map((rij) => rij.map(veld).join(';'))
    .join('\r\n')}\r\n`
}
