/** The handbook as a Typst document for print. Text goes in as data, never as markup, so that no title can be code. */
import { type Dag, inTekst } from '#core/day.ts'
import type { Handboekbeeld } from './pages.tsx'
import { stepFields } from './print-page.tsx'

export interface Drukwerk {
  /** The document; it reads `sys.inputs.data`. */
  readonly opmaak: string
  /** What it says, as JSON. */
  readonly data: string
  /** The moment that the document says it was made, in seconds since 1970; absent: when it is made. */
  readonly moment?: number
}

const OPMAAK = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.titel, author: d.van, keywords: ("handboek", "inburgering"))
#set text(font: "Noto Sans", size: 9.5pt, lang: "nl", region: "NL", hyphenate: true)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 24mm, bottom: 22mm),
  footer: context [
    #set text(size: 8pt, fill: rgb("#4a5a5f"))
    #d.voet #sym.dot.c #d.versie
    #h(1fr)
    #counter(page).get().first() van #counter(page).final().first()
  ],
)
#show heading.where(level: 1): set text(size: 19pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 2): set text(size: 14pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 3): set text(size: 10.5pt, weight: 600)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.6em)
#show outline.entry: set block(above: 0.6em)

#heading(level: 1, d.titel)
#d.antwoord

#d.toelichting

#outline(title: d.inhoud, depth: 2, target: heading.where(level: 2))

#for (i, o) in d.onderdelen.enumerate() {
  if i == 0 { pagebreak() }
  heading(level: 2)[#(i + 1). #o.naam]
  par(o.toelichting)
  for (j, s) in o.stappen.enumerate() {
    block(breakable: false, width: 100%, above: 1.8em)[
      #heading(level: 3)[#(i + 1).#(j + 1) #s.titel]
      #par(s.uitleg)
      #table(
        columns: (30mm, 1fr),
        stroke: (x, y) => (bottom: 0.4pt + rgb("#d9d6cc")),
        inset: (x: 0pt, y: 3pt),
        table.header(..d.koppen.map(k => text(size: 8pt, fill: rgb("#4a5a5f"), k))),
        ..s.velden.flatten(),
      )
    ]
  }
}
`

/** The document of this version. */
export function handbookTypst(h: Handboekbeeld, gemeente: string, vandaag: Dag): Drukwerk {
  const standen = { concept: 'concept', vastgesteld: 'vastgesteld', geleverd: 'meegeleverd' } as const
  const stappen = h.onderdelen.reduce((n, o) => n + o.stappen.length, 0)
  return {
    opmaak: OPMAAK,
    data: JSON.stringify({
      titel: h.naam,
      van: `Gemeente ${gemeente}`,
      versie: `versie ${h.versie} (${standen[h.stand]})`,
      voet: h.naam,
      antwoord: `Versie ${h.versie}, ${standen[h.stand]}, vanaf ${inTekst(h.vanaf as Dag)}. ${stappen} stappen in ${h.onderdelen.length} onderdelen. Gemaakt op ${inTekst(vandaag)}.`,
      toelichting: h.toelichting ?? '',
      inhoud: 'Inhoud',
      koppen: ['Wat', 'Afspraak'],
      onderdelen: h.onderdelen.map((o) => ({
        naam: o.naam,
        toelichting: o.toelichting ?? '',
        stappen: o.stappen.map((s) => ({ titel: s.titel, uitleg: s.uitleg, velden: stepFields(s) })),
      })),
    }),
  }
}
