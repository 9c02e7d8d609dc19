/** A letter as a Typst document: real text in reading order with headings, lists and tables. Text goes in as data. */
import { inTekst } from '#core/day.ts'
import { briefhoofd, KLEUR } from './huisstijl.ts'
import type { Briefinhoud } from './model.ts'

const OPMAAK = `
#let d = json(bytes(sys.inputs.data))
#let tint = rgb(d.kleur)
#set document(title: d.titel, author: d.afzender, date: datetime(year: d.jaar, month: d.maand, day: d.dagnummer))
#set text(font: ("Noto Sans", "Noto Naskh Arabic"), size: 10.5pt, lang: "nl", region: "NL", hyphenate: false)
#set par(leading: 0.7em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 22mm, bottom: 24mm),
  footer: context [
    #set text(size: 8pt, fill: rgb("#4a5a5f"))
    #d.gemeente #sym.dot.c #d.titel
    #h(1fr)
    #counter(page).get().first() van #counter(page).final().first()
  ],
)
#show heading.where(level: 1): set text(size: 17pt, weight: 600, fill: tint)
#show heading.where(level: 2): set text(size: 12pt, weight: 600, fill: tint)
#show heading: set block(above: 1.5em, below: 0.8em)

#grid(
  columns: (1fr, auto),
  column-gutter: 8mm,
  [
    #text(size: 13pt, weight: 600, fill: tint, d.gemeente)

    #d.afzender

    #set text(size: 9pt, fill: rgb("#4a5a5f"))
    #set par(leading: 0.5em, spacing: 0.5em)
    #for regel in d.hoofd { par(regel) }
  ],
  if d.logo != none { image(bytes(d.logo), alt: d.logotekst, height: 18mm) },
)

#v(8mm)
#d.aan.naam

#if d.aan.adres != "" [#d.aan.adres]

#v(6mm)
#d.dag

#heading(level: 1, d.titel)

#for deel in d.delen {
  if deel.soort == "kop" { heading(level: 2, deel.tekst) }
  if deel.soort == "alinea" { par(deel.tekst) }
  if deel.soort == "lijst" { list(..deel.punten.map(p => [#p])) }
  if deel.soort == "tabel" {
    table(
      columns: (60mm, 1fr),
      stroke: (x, y) => (bottom: 0.4pt + rgb("#d9d6cc")),
      inset: (x: 2pt, y: 4pt),
      table.header(..deel.koppen.map(k => text(size: 9pt, fill: rgb("#4a5a5f"), k))),
      ..deel.rijen.flatten().map(c => [#c]),
    )
  }
}

#for regel in d.ondertekening { par(regel) }

#if d.grond.len() > 0 {
  heading(level: 2, d.grondkop)
  list(..d.grond.map(g => [#g.zin (#g.artikel)]))
}

#if d.samenvatting != none {
  let s = d.samenvatting
  set text(lang: s.taal, dir: if s.richting == "rtl" { rtl } else { ltr })
  set align(start)
  heading(level: 2, s.titel)
  list(..s.regels.map(r => [#r]))
}
`

/** The document of this letter with the logo of its house style, and what it says as JSON. */
export function letterTypst(
  b: Briefinhoud,
  logo?: Uint8Array,
): { readonly opmaak: string; readonly data: string } {
  return {
    opmaak: OPMAAK,
    data: JSON.stringify({
      ...b,
      gemeente: `Gemeente ${b.gemeente}`,
      dag: inTekst(b.dag),
      jaar: +b.dag.slice(0, 4),
      maand: +b.dag.slice(5, 7),
      dagnummer: +b.dag.slice(8),
      grondkop: GRONDKOP,
      hoofd: b.huis === undefined ? [] : briefhoofd(b.huis),
      kleur: b.huis?.kleur ?? KLEUR,
      logo: logo === undefined ? null : [...logo],
      logotekst: b.huis?.logotekst ?? '',
    }),
  }
}

/** Heading above the articles on which a letter rests. */
export const GRONDKOP = 'Waarop dit berust'
