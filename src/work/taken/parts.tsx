/** Pieces that the pages of the work share: their own menu, whose a task is, how far it went up. */
import { rollen } from '#core/actor.ts'
import type { Kader } from '#ui/layout.tsx'
import { niveaus } from './escalatie.ts'

const PADEN = [
  { naam: 'Lijst', pad: '/werkvoorraad' },
  { naam: 'Week', pad: '/werkvoorraad/week' },
  { naam: 'Mijn mensen', pad: '/werkvoorraad/mensen' },
  { naam: 'Verdelen', pad: '/werkvoorraad/verdeling' },
  { naam: 'Blijft liggen', pad: '/werkvoorraad/geescaleerd' },
  { naam: 'Wacht op ons', pad: '/werkvoorraad/wacht-op-ons' },
  { naam: 'Agenda en mail', pad: '/werkvoorraad/eigen' },
] as const

/** A coach divides no work, and answers for no late work of others. */
const NIET_VOOR_COACH: readonly string[] = ['/werkvoorraad/verdeling', '/werkvoorraad/geescaleerd']

/** Where else the work stands. */
export function Werkmenu({ kader }: { kader: Kader }) {
  const coach = kader.wie?.rol === rollen.vrijwilliger.naam
  const paden = PADEN.filter((p) => !(coach && NIET_VOOR_COACH.includes(p.pad)))
  return (
    <nav className="w-submenu" aria-label="Werkvoorraad">
      <ul>
        {paden.map((p) => (
          <li key={p.pad}>
            <a href={p.pad} aria-current={kader.pad === p.pad ? 'page' : undefined}>
              {p.naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export interface Eigenaar {
  readonly vanWie: string | null
  readonly hoe: 'eigen' | 'vervanging' | 'nietVerdeeld' | 'zonderVervanging' | 'collega'
}

/** Whose task it is. */
export function VanWie({ taak }: { taak: Eigenaar }) {
  switch (taak.hoe) {
    case 'nietVerdeeld':
      return <span className="w-merkje">nog niet verdeeld</span>
    case 'vervanging':
      return (
        <span>
          {taak.vanWie}
          <span className="w-subtekst">ik vervang</span>
        </span>
      )
    case 'zonderVervanging':
      return (
        <span>
          {taak.vanWie}
          <span className="w-merkje">niemand vervangt</span>
        </span>
      )
    default:
      return <span>{taak.vanWie ?? <span className="w-zacht">allen</span>}</span>
  }
}

/** With whom a late task stands besides who does it. */
export function Niveau({ niveau }: { niveau: keyof typeof niveaus }) {
  if (niveau !== 'team' && niveau !== 'regie' && niveau !== 'beleid') return null
  return <span className="w-merkje">{niveaus[niveau]}</span>
}
