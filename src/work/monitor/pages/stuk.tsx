/** A text for council or partner on screen: to read, to copy, to print. */
import type { z } from 'zod'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { stukoperaties } from '../operations/stukken.ts'
import type { Stuktabel } from '../rapport/stukken.ts'

export type StukUit = z.output<typeof stukoperaties.rapportStuk.uitvoer>

export function StukPagina({
  kader,
  nummer,
  s,
  pdf,
}: {
  kader: Kader
  nummer: string
  s: StukUit
  /** Where it is as PDF. */
  pdf: string
}) {
  const nogOpen = s.delen.filter((d) => d.soort === 'open').length
  return (
    <Pagina
      kader={kader}
      titel={s.titel}
      antwoord={
        nogOpen === 0
          ? 'Klaar om te gebruiken.'
          : `Een concept: op ${nogOpen === 1 ? 'één plek' : `${nogOpen} plekken`} schrijft een mens nog iets.`
      }
      kruimels={[
        { naam: 'Monitor', pad: '/monitor' },
        { naam: 'Rapporten', pad: '/monitor/rapporten' },
        { naam: nummer, pad: `/monitor/rapporten/${nummer}` },
      ]}
      ernaast={
        <nav className="w-blok" aria-label="Andere vorm">
          <a className="utrecht-link" href={pdf}>
            Als pdf, ook voor wie een schermlezer gebruikt
          </a>
        </nav>
      }
    >
      <article className="w-brief">
        <p className="w-brief__huis">{s.van}</p>
        {s.delen.map((d, i) => (
          <Deel key={i} d={d} />
        ))}
        <p className="w-bron">{s.herkomst}</p>
      </article>
    </Pagina>
  )
}

function Deel({ d }: { d: StukUit['delen'][number] }) {
  if (d.soort === 'kop') return <h2 className="utrecht-heading-3">{d.tekst}</h2>
  if (d.soort === 'alinea') return <p>{d.tekst}</p>
  if (d.soort === 'open')
    return (
      <p className="w-open">
        <strong>Nog te schrijven:</strong> {d.tekst}
      </p>
    )
  if (d.soort === 'lijst')
    return (
      <ul className="w-lijst">
        {d.punten.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    )
  return <Cijfertabel t={d.tabel} />
}

function Cijfertabel({ t }: { t: Stuktabel }) {
  return (
    <Tabel
      bijschrift={t.bijschrift}
      bijschriftZichtbaar
      rijen={t.rijen}
      sleutel={(r) => r[0]!}
      leeg={null}
      kolommen={t.koppen.map((kop, n) => ({ kop, cel: (r: readonly string[]) => r[n] }))}
    />
  )
}
