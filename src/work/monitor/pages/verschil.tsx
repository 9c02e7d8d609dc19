/** What changed since a report, and what moved each figure. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { rapportoperaties } from '../operations/rapporten.ts'
import { inCijfers } from '../waarde.ts'

export type VerschilUit = z.output<typeof rapportoperaties.verschil.uitvoer>

export function VerschilPagina({ kader, v }: { kader: Kader; v: VerschilUit }) {
  const anders = v.indicatoren.filter((i) => i.waarom.length > 0)
  const { nieuw, later, verbeterd } = v.feiten
  type Rij = (typeof anders)[number]
  const getal = (k: 'toen' | 'laterBekend' | 'nieuweFeiten' | 'nu') => (i: Rij) =>
    inCijfers(i[k], i.eenheid ?? undefined)
  return (
    <Pagina
      kader={kader}
      titel={`Veranderd sinds rapport ${v.nummer}`}
      antwoord={`${anders.length} van de ${v.indicatoren.length} cijfers zijn op ${inTekst(v.peildatum as Dag)} anders dan op ${inTekst(v.toen as Dag)}.`}
      kruimels={[
        { naam: 'Monitor', pad: '/monitor' },
        { naam: `Rapport ${v.nummer}`, pad: `/monitor/rapporten/${v.nummer}` },
      ]}
    >
      <p>
        Sinds het rapport gebeurden {nieuw} nieuwe feiten; van vóór de peildatum werden er {later} pas later
        vastgelegd, en {verbeterd} werden verbeterd of ingetrokken.
      </p>
      <Tabel
        bijschrift="Cijfers die anders zijn, en waardoor"
        rijen={anders}
        sleutel={(i) => i.id}
        leeg={<p>Er is niets veranderd.</p>}
        kolommen={[
          { kop: 'Indicator', cel: (i) => i.naam },
          { kop: 'In het rapport', getal: true, cel: getal('toen') },
          { kop: 'Zelfde dag, wat nu bekend is', getal: true, cel: getal('laterBekend') },
          { kop: 'Nu, definitie van toen', getal: true, cel: getal('nieuweFeiten') },
          { kop: 'Nu', getal: true, cel: getal('nu') },
          { kop: 'Waardoor', cel: (i) => i.waarom.join(', ') },
        ]}
      />
    </Pagina>
  )
}
