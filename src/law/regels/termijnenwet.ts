import { dag, plusDagen } from '#core/day.ts'
import { bepaald, nvt, type Oordeel } from '#core/explain.ts'
import type { Regel } from '../regel.ts'
import { art } from '../source.ts'
import {
  type Duur,
  grenzenTermijnenwet,
  plusDuur,
  termijnenwetGeldt,
  verlengdEinde,
} from '../termijnenwet.ts'
import { stap } from '../zinnen.ts'

/** A term of that length after a day, as a rule would count it. */
function termijn(na: string, aantal: number, eenheid: Duur['eenheid']): Oordeel<unknown> {
  const duur: Duur = { aantal, eenheid }
  const einde = plusDuur(dag(na), duur)
  const telling = stap('atw.telling', { na: dag(na), aantal, eenheid, tot: einde }, [])
  if (!termijnenwetGeldt(duur)) return nvt([telling, stap('atw.geldtNiet', {}, [art('atw', '4.a')])])
  const { laatsteDag, stappen } = verlengdEinde(plusDagen(dag(na), 1), einde, duur)
  return bepaald(laatsteDag, [telling, ...stappen])
}

export const regel: Regel = {
  id: 'termijnenwet',
  titel: 'Wat er gebeurt als een termijn in een weekend eindigt',
  samenvatting:
    'Een termijn uit een wet of besluit die op zaterdag, zondag of een feestdag eindigt, loopt door tot de eerstvolgende werkdag. Dat geldt niet bij terugrekenen en niet voor termijnen van meer dan 90 dagen, twaalf weken of drie maanden, of in jaren. Voor afspraken die geen wet zijn, geldt zij niet.',
  artikelen: [art('atw', '1.1'), art('atw', '2'), art('atw', '3.1'), art('atw', '4.a'), art('atw', '5')],
  waarden: [grenzenTermijnenwet],
  voorbeelden: [
    {
      naam: 'Tien weken eindigen op tweede paasdag: een dag later, dinsdag 7 april 2026 (Termijnenwet art. 1 lid 1)',
      reken: () => termijn('2026-01-26', 10, 'weken'),
      verwacht: '2026-04-07',
    },
    {
      naam: 'Acht weken eindigen op eerste kerstdag: door tot maandag 28 december 2026 (Termijnenwet art. 1 lid 1 en 3)',
      reken: () => termijn('2026-10-30', 8, 'weken'),
      verwacht: '2026-12-28',
    },
    {
      naam: 'Drie dagen na vrijdag 20 november 2026 hebben maar één werkdag: een dag erbij (Termijnenwet art. 2)',
      reken: () => termijn('2026-11-20', 3, 'dagen'),
      verwacht: '2026-11-24',
    },
    {
      naam: 'Twaalf weken vallen er nog onder: zondag wordt maandag 30 november 2026 (Termijnenwet art. 4 onder a)',
      reken: () => termijn('2026-09-06', 12, 'weken'),
      verwacht: '2026-11-30',
    },
    {
      naam: 'Dertien weken niet meer: het blijft een zondag (Termijnenwet art. 4 onder a)',
      reken: () => termijn('2026-08-30', 13, 'weken'),
      soort: 'nvt',
    },
  ],
}
