/** `npm run bench [-- NAME] [-- --json]`: measures, and holds each figure against a bar or a rival. */
import '../bin/react.js'
import { afleiden } from './derive.ts'
import { handboek } from './handbook.ts'
import { intake } from './intake.ts'
import { law } from './law.ts'
import { matchmeting } from './match.ts'
import type { Meting } from './measure.ts'
import { monitor } from './monitor.ts'
import { padMeting } from './pad-b1.ts'
import { pagesAt } from './pages.ts'
import { gewicht, invoer, start } from './process.ts'

const metingen: Readonly<Record<string, () => Promise<Meting[]>>> = {
  afleiden,
  handboek,
  law,
  match: matchmeting,
  monitor,
  start,
  gewicht,
  'paginas-300': pagesAt(300),
  'paginas-30000': pagesAt(30_000),
  invoer,
  intake,
  'pad-b1': padMeting,
}

const argumenten = process.argv.slice(2)
const json = argumenten.includes('--json')
const namen = argumenten.filter((a) => !a.startsWith('--'))
const onbekend = namen.filter((n) => !(n in metingen))
if (onbekend.length > 0) {
  console.error(`Onbekend: ${onbekend.join(', ')}. Kies uit: ${Object.keys(metingen).join(', ')}.`)
  process.exit(2)
}
for (const [naam, meet] of Object.entries(metingen)) {
  if (namen.length > 0 && !namen.includes(naam)) continue
  for (const m of await meet()) {
    if (json) console.log(JSON.stringify(m))
    else
      console.log(
        `${m.name.padEnd(54)} ${String(m.value).padStart(9)} ${m.unit.padEnd(11)} ${m.peer.padEnd(30)} ${m.ratio}`,
      )
  }
}
