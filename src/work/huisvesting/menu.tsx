/** The places within housing, as far as this role has them. */
import { heeftRecht } from '#access/may.ts'
import type { Rol } from '#core/actor.ts'
import type { Plek } from '#ui/layout.tsx'

/** Pages of housing for this role. */
export function huisvestingsplekken(rol: Rol): Plek[] {
  const ziet = (g: Parameters<typeof heeftRecht>[2]) => heeftRecht(rol, 'zien', g)
  const plekken: Plek[] = [{ naam: 'Wie wacht', pad: '/huisvesting' }]
  if (ziet('huisvesting')) plekken.push({ naam: 'Regeldagen', pad: '/huisvesting/regeldagen' })
  if (ziet('woningen')) {
    plekken.push({ naam: 'Prikbord', pad: '/huisvesting/prikbord' })
    if (ziet('huisvesting') && ziet('huishouden'))
      plekken.push(
        { naam: 'Woonbehoeften', pad: '/huisvesting/woonbehoeften' },
        { naam: 'Match voor allen', pad: '/huisvesting/match' },
      )
    plekken.push({ naam: 'Wijken', pad: '/huisvesting/wijken' })
  }
  if (ziet('cijfers'))
    plekken.push(
      { naam: 'Taakstelling', pad: '/huisvesting/taakstelling' },
      { naam: 'Hoe lang het duurt', pad: '/huisvesting/doorlooptijd' },
      { naam: 'Beloofd en geleverd', pad: '/huisvesting/prestaties' },
    )
  return plekken
}

/** The menu of housing; nothing where there is one place only. */
export function Huisvestingmenu({ plekken, pad }: { plekken: readonly Plek[]; pad: string }) {
  if (plekken.length < 2) return null
  const hier = [...plekken].reverse().find((p) => pad === p.pad || pad.startsWith(`${p.pad}/`))
  return (
    <nav className="w-submenu" aria-label="Huisvesting">
      <ul>
        {plekken.map((p) => (
          <li key={p.pad}>
            <a href={p.pad} aria-current={p === hier ? 'page' : undefined}>
              {p.naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
