/** The region on screen: shares within the province, and what was published around it. */
import type { z } from 'zod'
import { Balkdiagram } from '#ui/chart.tsx'
import { Tabel } from '#ui/table.tsx'
import { type Grootheid, grootheden } from '../taakstelling.ts'
import type { HalfjaarUit } from './schemas.ts'

type Uit = z.output<typeof HalfjaarUit>
const getal = (x: number) => x.toLocaleString('nl-NL')
/** Municipalities in the picture: the own one and those nearest to it in size. */
const IN_BEELD = 9

export function Regio({ h }: { h: Uit }) {
  const r = h.regio
  return (
    <section className="w-sectie" aria-labelledby="regio">
      <h2 className="utrecht-heading-2" id="regio">
        Vergeleken met de regio
      </h2>
      {r === null ? (
        <p className="w-leeg">
          De lijst van gemeenten is nog niet ingevoerd; zonder inwoners en provincie is er geen regio om mee
          te vergelijken. De functioneel beheerder doet dat met `wortel import gemeenten`.
        </p>
      ) : (
        <Provincie r={r} />
      )}
      {h.omgeving.length > 0 && (
        <details className="w-cijfers">
          <summary>Wat is gepubliceerd over provincies, opvang en vergunningen ({h.omgeving.length})</summary>
          <Tabel
            bijschrift="Gepubliceerde cijfers om ons heen, nieuwste eerst"
            rijen={h.omgeving}
            sleutel={(o) => o.gebied + o.periode + o.wat + o.bron}
            kolommen={[
              { kop: 'Periode', cel: (o) => o.periode },
              { kop: 'Gebied', cel: (o) => o.gebied },
              { kop: 'Wat', cel: (o) => grootheden[o.wat as Grootheid] },
              { kop: 'Aantal', getal: true, cel: (o) => getal(o.waarde) },
              { kop: 'Bron', cel: (o) => (o.voetnoot === null ? o.bron : `${o.bron}: ${o.voetnoot}`) },
            ]}
          />
        </details>
      )}
      <p className="w-bron">
        De realisatie per gemeente in deze provincie is niet in een open bron gevonden; wie haar heeft, voert
        haar in bij de cijfers.
      </p>
    </section>
  )
}

function Provincie({ r }: { r: NonNullable<Uit['regio']> }) {
  const som = r.gemeenten.reduce((a, g) => a + (g.deel ?? 0), 0)
  const hier = r.gemeenten.findIndex((g) => g.eigen)
  const eigen = r.gemeenten[hier]
  if (eigen === undefined || eigen.deel === null)
    return (
      <p className="w-leeg">
        {r.landelijk === null
          ? 'Er is geen landelijke taakstelling ingevoerd om over gemeenten te verdelen.'
          : `Van ${r.zonderInwoners.length} gemeenten ontbreken de inwoners, dus het deel van elke gemeente is niet te zeggen.`}
      </p>
    )
  const van = Math.max(0, Math.min(hier - 4, r.gemeenten.length - IN_BEELD))
  const tabel = (
    <Tabel
      bijschrift={`Deel van de landelijke taakstelling in ${r.provincie}`}
      rijen={r.gemeenten}
      sleutel={(g) => g.naam}
      kolommen={[
        { kop: 'Gemeente', cel: (g) => (g.eigen ? <strong>{g.naam}</strong> : g.naam) },
        { kop: 'Inwoners', getal: true, cel: (g) => getal(g.inwoners) },
        { kop: 'Personen', getal: true, cel: (g) => (g.deel === null ? 'n.b.' : getal(g.deel)) },
      ]}
    />
  )
  return (
    <Balkdiagram
      titel={`Van elke ${getal(r.landelijk!)} landelijk komen er ${eigen.deel} hier en ${getal(som)} in ${r.provincie}`}
      bron={`Landelijke taakstelling ${r.halfjaar}: ${r.bron}. Verdeeld met de formule van de wet (art. 29) over de inwoners van nu: ${r.inwonersbron}. De wet rekent met een eerdere peildatum, dus het gepubliceerde getal kan afwijken. In beeld: ${r.gemeenten[van]!.naam} tot ${r.gemeenten[Math.min(van + IN_BEELD, r.gemeenten.length) - 1]!.naam}; de tabel geeft de hele provincie.`}
      eenheid="personen"
      balken={r.gemeenten
        .slice(van, van + IN_BEELD)
        .map((g) => ({ naam: g.naam, waarde: g.deel!, nadruk: g.eigen }))}
      tabel={tabel}
    />
  )
}
