/** Signals of the caretaker, for who keeps the case together. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { woonsignalen as operatie } from './operatie.ts'

export function Signalenpagina({ kader, s }: { kader: Kader; s: z.output<typeof operatie.uitvoer> }) {
  const zorgen = s.signalen.filter((x) => x.signaal !== 'geenZorgen').length
  return (
    <Pagina
      kader={kader}
      titel="Signalen over het wonen"
      kruimels={[{ naam: 'Dossier', pad: `/dossiers/${s.dossier}` }]}
      antwoord={
        s.signalen.length === 0
          ? 'De wijkbeheerder meldde nog niets.'
          : zorgen === 0
            ? 'De wijkbeheerder ziet geen zorgen.'
            : `De wijkbeheerder meldde ${zorgen === 1 ? 'één keer' : `${zorgen} keer`} overlast of zorgen.`
      }
    >
      <Tabel
        bijschrift="Signalen, nieuwste eerst"
        rijen={[...s.signalen].reverse()}
        sleutel={(x) => x.op + x.signaal}
        leeg={<p>Drie maanden na de verhuizing vraagt het handboek de corporatie hoe het gaat.</p>}
        kolommen={[
          { kop: 'Dag', cel: (x) => inTabel(x.op as Dag) },
          { kop: 'Signaal', cel: (x) => x.naam },
        ]}
      />
      <p className="w-bron">
        Alleen wie casusregie doet ziet dit, en alleen zolang handboek en overeenkomst erin voorzien. Elke
        blik staat in het logboek. Er hoort geen verhaal bij: vraag de wijkbeheerder als dat nodig is.
      </p>
    </Pagina>
  )
}
