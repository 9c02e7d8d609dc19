/** A text for council or partner as a Typst document. Text goes in as data, never as markup. */
import { type Dag, dag, dagenTussen } from '#core/day.ts'
import type { Drukwerk } from '#work/taken/index.ts'
import type { Stuk } from './stukken.ts'

const OPMAAK = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.titel, author: d.van, keywords: ("monitor", "inburgering"))
#set text(font: "Noto Sans", size: 10.5pt, lang: "nl", region: "NL", hyphenate: true)
#set par(leading: 0.7em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 22mm, bottom: 22mm),
  footer: context [
    #set text(size: 8pt, fill: rgb("#4a5a5f"))
    #d.van
    #h(1fr)
    #counter(page).get().first() van #counter(page).final().first()
  ],
)
#show heading.where(level: 1): set text(size: 18pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 2): set text(size: 12.5pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading: set block(above: 1.5em, below: 0.8em)

#text(fill: rgb("#4a5a5f"), d.van)

#heading(level: 1, d.titel)

#for deel in d.delen {
  if deel.soort == "kop" { heading(level: 2, deel.tekst) }
  if deel.soort == "alinea" { par(deel.tekst) }
  if deel.soort == "open" { block(inset: (left: 8pt), stroke: (left: 2pt + rgb("#b35900")))[Nog te schrijven: #deel.tekst] }
  if deel.soort == "lijst" { list(..deel.punten.map(p => [#p])) }
  if deel.soort == "tabel" {
    let t = deel.tabel
    par(text(size: 9pt, fill: rgb("#4a5a5f"), t.bijschrift))
    table(
      columns: (2fr,) + (1fr,) * (t.koppen.len() - 1),
      stroke: (x, y) => (bottom: 0.4pt + rgb("#d9d6cc")),
      inset: (x: 3pt, y: 4pt),
      table.header(..t.koppen.map(k => text(size: 9pt, fill: rgb("#4a5a5f"), k))),
      ..t.rijen.flatten().map(c => text(size: 9.5pt, c)),
    )
  }
}

#v(6mm)
#text(size: 8.5pt, fill: rgb("#4a5a5f"), d.herkomst)
`

/** The document of this text; the same text of a report known on the same day gives the same document. */
export function stukTypst(s: Stuk, kennisdatum: Dag): Drukwerk {
  return {
    opmaak: OPMAAK,
    data: JSON.stringify(s),
    moment: dagenTussen(dag('1970-01-01'), kennisdatum) * 86_400,
  }
}
