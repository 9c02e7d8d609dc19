/** The places within housing; each is there for who may see what it shows. */
import type { Kader } from '#ui/layout.tsx'

const plekken = [
  { pad: '/huisvesting', naam: 'Wie wacht' },
  { pad: '/huisvesting/regeldagen', naam: 'Regeldagen', personen: true },
  { pad: '/huisvesting/taakstelling', naam: 'Taakstelling', cijfers: true },
  { pad: '/huisvesting/doorlooptijd', naam: 'Hoe lang het duurt', cijfers: true },
  { pad: '/huisvesting/prestaties', naam: 'Beloofd en geleverd', cijfers: true },
] as const

export interface Ziet {
  readonly personen: boolean
  readonly cijfers: boolean
}

export function Woonmenu({ kader, ziet }: { kader: Kader; ziet: Ziet }) {
  return (
    <nav className="w-submenu" aria-label="Huisvesting">
      <ul>
        {plekken
          .filter((p) => (!('personen' in p) || ziet.personen) && (!('cijfers' in p) || ziet.cijfers))
          .map((p) => (
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
