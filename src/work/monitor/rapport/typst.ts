/** The report as a Typst document for print. Text goes in as data, never as markup. */
import { type Dag, dag, dagenTussen, inTekst } from '#core/day.ts'
import { halfjaarVan } from '#law/taakstelling.ts'
import type { Drukwerk } from '#work/taken/index.ts'
import { doelen } from '../model.ts'
import { doelvolgorde } from '../operations/schemas.ts'
import { inCijfers } from '../waarde.ts'
import { bladen } from './bladen.ts'
import type { Rapport } from './maken.ts'

const OPMAAK = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.titel, author: d.van, keywords: ("monitor", "inburgering"))
#set text(font: "Noto Sans", size: 9.5pt, lang: "nl", region: "NL", hyphenate: true)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 22mm, bottom: 20mm),
  footer: context [
    #set text(size: 8pt, fill: rgb("#4a5a5f"))
    #d.voet
    #h(1fr)
    #counter(page).get().first() van #counter(page).final().first()
  ],
)
#show heading.where(level: 1): set text(size: 19pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 2): set text(size: 14pt, weight: 600, fill: rgb("#0b5d4e"))
#show heading.where(level: 3): set text(size: 10.5pt, weight: 600)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.6em)

#let tabel(t) = table(
  columns: t.breedte.map(b => b * 1fr),
  stroke: (x, y) => (bottom: 0.4pt + rgb("#d9d6cc")),
  inset: (x: 3pt, y: 3pt),
  table.header(..t.kop.map(k => text(size: 8pt, fill: rgb("#4a5a5f"), k))),
  ..t.rijen.flatten(),
)

#heading(level: 1, d.titel)
#d.antwoord

#for a in d.verantwoording { par(a) }

#for deel in d.delen {
  heading(level: 2, deel.naam)
  for i in deel.indicatoren {
    block(breakable: true, width: 100%)[
      #heading(level: 3, i.naam)
      #par(i.vraag)
      #par(text(weight: 600, i.cijfer))
      #if i.uitleg != "" { par(i.uitleg) }
      #for t in i.tabellen {
        par(text(size: 8.5pt, t.bijschrift))
        tabel(t)
      }
      #par(text(size: 8.5pt, fill: rgb("#4a5a5f"), i.definitie))
    ]
  }
}

#heading(level: 2, "Hoe goed zijn de gegevens?")
#for t in d.kwaliteit {
  par(t.bijschrift)
  tabel(t)
}
`

interface Tabel {
  readonly bijschrift: string
  readonly breedte: readonly number[]
  readonly kop: readonly string[]
  readonly rijen: readonly (readonly string[])[]
}

/** The document of this report; the same report gives the same document. */
export function rapportTypst(r: Rapport): Drukwerk {
  const titel = `Monitor inburgering ${r.halfjaar}`
  const over = bladen(r).find((b) => b.naam === 'Verantwoording')!.rijen
  return {
    opmaak: OPMAAK,
    data: JSON.stringify({
      titel,
      van: `Gemeente ${r.gemeente}`,
      voet: `${titel} · rapport ${r.nummer} · gemeente ${r.gemeente}`,
      antwoord: `Stand op ${inTekst(r.peildatum as Dag)}, zoals bekend op ${inTekst(r.kennisdatum as Dag)}.`,
      verantwoording: over.slice(5).map(([naam, tekst]) => `${naam}: ${tekst}`),
      delen: doelvolgorde.map((doel) => ({
        naam: doelen[doel],
        indicatoren: r.indicatoren.filter((i) => i.doel === doel).map(part),
      })),
      kwaliteit: quality(r),
    }),
    moment: dagenTussen(dag('1970-01-01'), r.kennisdatum as Dag) * 86_400,
  }
}

type Indicator = Rapport['indicatoren'][number]

function part(i: Indicator) {
  const streef = i.streef
  return {
    naam: i.naam,
    vraag: i.vraag,
    cijfer: i.geen === null ? `${i.tekst}, van ${i.totaal!.n} personen` : 'Geen cijfer',
    uitleg: [
      i.geen ?? '',
      streef === null
        ? ''
        : `Streefwaarde: ${streef.richting} ${inCijfers(streef.waarde, i.eenheid ?? undefined)} op ${inTekst(streef.op as Dag)}. ${streef.zin}`,
    ]
      .filter((t) => t !== '')
      .join(' '),
    tabellen: i.geen === null ? tables(i) : [],
    definitie: `${i.formule ?? ''} Bron: ${i.bron}. Eigenaar: ${i.eigenaar}.`.trim(),
  }
}

function tables(i: Indicator): Tabel[] {
  const eenheid = i.eenheid ?? undefined
  const uit: Tabel[] = []
  if (eenheid === undefined && i.totaal!.delen !== null)
    uit.push({
      bijschrift: 'Verdeling',
      breedte: [3, 1],
      kop: ['Groep', 'Personen'],
      rijen: i.delen.map((naam, n) => [naam, String(i.totaal!.delen![n])]),
    })
  for (const u of i.uitsplitsingen)
    uit.push({
      bijschrift: `Naar ${u.kenmerk}`,
      breedte: [3, 1, 1],
      kop: ['Groep', 'Personen', 'Cijfer'],
      rijen: u.groepen.map((g) => [g.naam, String(g.n), inCijfers(g.waarde, eenheid)]),
    })
  const verloop = i.verloop.filter((p) => p.waarde !== null)
  if (verloop.length > 0)
    uit.push({
      bijschrift: 'Verloop, elk halfjaar zoals toen bekend',
      breedte: [3, 1],
      kop: ['Halfjaar', 'Cijfer'],
      rijen: verloop.map((p) => [halfjaarVan(p.peildatum as Dag), inCijfers(p.waarde, eenheid)]),
    })
  return uit
}

function quality(r: Rapport): Tabel[] {
  return [
    {
      bijschrift: 'Feiten die later zijn vastgelegd dan zij gebeurden, per partner',
      breedte: [3, 1, 2, 2],
      kop: ['Partner', 'Feiten', 'Meer dan 14 dagen later', 'Bij de helft binnen'],
      rijen: r.kwaliteit.partners.map((p) => [
        p.partner,
        String(p.feiten),
        String(p.laat),
        `${p.helft} dagen`,
      ]),
    },
    {
      bijschrift: 'Feiten die ontbreken, zodat de wet niet te zeggen is',
      breedte: [3, 2, 1],
      kop: ['Feit', 'Vast te leggen door', 'Dossiers'],
      rijen: r.kwaliteit.ontbreekt.map((o) => [o.feit, o.door, String(o.dossiers)]),
    },
  ].filter((t) => t.rijen.length > 0)
}
