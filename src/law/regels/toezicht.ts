import { bepaald } from '#core/explain.ts'
import type { Regel } from '../regel.ts'
import { art } from '../source.ts'
import { voorstelTrede } from '../toezicht.ts'

export const regel: Regel = {
  id: 'toezicht',
  titel: 'Toezicht van de provincie op de taakstelling',
  samenvatting:
    'De provincie oordeelt na elk halfjaar en kiest een trede op een ladder van zes. Dat oordeel wordt vastgelegd zoals het is. Wortel doet hooguit een voorstel met redenen, nooit een oordeel.',
  artikelen: [art('ibt', 'ladder van zes treden')],
  waarden: [],
  voorbeelden: [
    {
      naam: 'De achterstand groeit na trede 1: voorstel trede 2, het oordeel blijft aan de provincie (kader interbestuurlijk toezicht)',
      reken: () => {
        const v = voorstelTrede({ begin: -3, eind: -12, vorigeTrede: 1, bijzonder: false })
        return bepaald(v.trede, v.stappen)
      },
      verwacht: 2,
    },
    {
      naam: 'Een stand van precies nul: geen trede (kader interbestuurlijk toezicht)',
      reken: () => {
        const v = voorstelTrede({ begin: -3, eind: 0, vorigeTrede: 3, bijzonder: false })
        return bepaald(v.trede, v.stappen)
      },
      verwacht: 0,
    },
    {
      naam: 'De achterstand wordt kleiner: een trede lager, maar niet onder 1 (kader interbestuurlijk toezicht)',
      reken: () => {
        const v = voorstelTrede({ begin: -12, eind: -1, vorigeTrede: 1, bijzonder: false })
        return bepaald(v.trede, v.stappen)
      },
      verwacht: 1,
    },
    {
      naam: 'Bij bijzondere omstandigheden geen hogere trede (kader interbestuurlijk toezicht)',
      reken: () => {
        const v = voorstelTrede({ begin: -3, eind: -12, vorigeTrede: 2, bijzonder: true })
        return bepaald(v.trede, v.stappen)
      },
      verwacht: 2,
    },
  ],
}
