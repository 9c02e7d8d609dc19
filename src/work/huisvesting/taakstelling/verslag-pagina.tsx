/** The annex for the province and the text for the council, to read, print or keep as PDF. */
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { Verslag } from './verslag.ts'

export function Verslagpagina({ kader, v, halfjaar }: { kader: Kader; v: Verslag; halfjaar: string }) {
  return (
    <Pagina
      kader={kader}
      titel={v.titel}
      antwoord={v.antwoord}
      kruimels={[
        { naam: 'Huisvesting', pad: '/huisvesting' },
        { naam: `Taakstelling ${halfjaar}`, pad: `/huisvesting/taakstelling?halfjaar=${halfjaar}` },
      ]}
    >
      <p className="w-niet-op-papier">
        <a className="utrecht-link" href={`/huisvesting/taakstelling/${halfjaar}/verantwoording.pdf`}>
          Bewaar als pdf
        </a>
      </p>
      {v.delen.map((d) => (
        <section key={d.kop} className="w-sectie" aria-label={d.kop}>
          <h2 className="utrecht-heading-2">{d.kop}</h2>
          {d.alineas.map((a) => (
            <p key={a}>{a}</p>
          ))}
          {d.tabel !== undefined && (
            <Tabel
              bijschrift={d.kop}
              rijen={d.tabel.rijen}
              sleutel={(r) => r[0]!}
              kolommen={d.tabel.koppen.map((kop, i) => ({
                kop,
                getal: i > 0,
                cel: (r: readonly string[]) => r[i]!,
              }))}
            />
          )}
        </section>
      ))}
      <p className="w-bron">{v.voet}. Zonder gegevens van personen.</p>
    </Pagina>
  )
}
