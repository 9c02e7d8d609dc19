/** Published national figures, as CBS gave them. */
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { Landelijk } from '../landelijk.ts'

export function LandelijkPagina({ kader, cijfers }: { kader: Kader; cijfers: readonly Landelijk[] }) {
  return (
    <Pagina
      kader={kader}
      titel="Landelijke cijfers"
      antwoord="Wat het CBS over de Wet inburgering 2021 publiceerde, om eigen cijfers naast te leggen."
      kruimels={[{ naam: 'Monitor', pad: '/monitor' }]}
    >
      <Tabel
        bijschrift="Statistiek Wet inburgering, per jaar waarin de plicht begon"
        bijschriftZichtbaar
        rijen={cijfers}
        sleutel={(c) => `${c.uitgave}${c.cohort}${c.groep}${c.indicator}${c.eenheid}`}
        kolommen={[
          { kop: 'Wat', cel: (c) => `${c.indicator}, ${c.groep}` },
          { kop: 'Plicht begonnen in', cel: (c) => c.cohort },
          {
            kop: 'Landelijk',
            getal: true,
            cel: (c) => (c.eenheid === 'procent' ? `${c.waarde}%` : c.waarde.toLocaleString('nl-NL')),
          },
          { kop: 'Uitgave', cel: (c) => c.uitgave },
        ]}
      />
      <p>
        Bron: CBS, Statistiek Wet inburgering, uitgaven 2022 (voorlopig) en 2023 (CC BY 4.0). Het CBS rondt
        aantallen af op honderdtallen. Per gemeente zijn er geen cijfers gepubliceerd. Een later rapport kan
        een eerder cijfer herzien; daarom staat de uitgave erbij.
      </p>
    </Pagina>
  )
}
