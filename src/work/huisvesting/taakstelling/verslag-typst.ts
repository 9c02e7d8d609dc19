/** The annex as a Typst document for print. Text goes in as data, never as markup. */
import type { Verslag } from './verslag.ts'

const OPMAAK = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.titel, author: d.van, keywords: ("taakstelling", "huisvesting"))
#set text(font: "Noto Sans", size: 10pt, lang: "nl", region: "NL", hyphenate: true)
#set par(leading: 0.65em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 24mm, bottom: 22mm),
  footer: context [
    #set text(size: 8pt, fill: rgb("#4a5a5f"))
    #d.voet #h(1fr)
    #counter(page).get().first() van #counter(page).final().first()
  ],
)
#show heading.where(level: 1): set text(size: 19pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 2): set text(size: 13pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)

#heading(level: 1, d.titel)
#d.antwoord

#for o in d.delen {
  heading(level: 2, o.kop)
  for a in o.alineas { par(a) }
  if "tabel" in o {
    table(
      columns: (1fr,) + (auto,) * (o.tabel.koppen.len() - 1),
      align: (x, y) => if x == 0 { left } else { right },
      stroke: (x, y) => (bottom: 0.4pt + rgb("#d9d6cc")),
      inset: (x: 2pt, y: 4pt),
      table.header(..o.tabel.koppen.map(k => text(size: 8pt, fill: rgb("#4a5a5f"), k))),
      ..o.tabel.rijen.flatten(),
    )
  }
}
`

/** The document as `makePdf` takes it. */
export function verslagTypst(v: Verslag, gemeente: string): { opmaak: string; data: string } {
  return { opmaak: OPMAAK, data: JSON.stringify({ ...v, van: `Gemeente ${gemeente}` }) }
}
