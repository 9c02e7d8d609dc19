/** Pieces that the pages of learning share: the menu, folded forms, how a mark of quality stands, amounts. */
import type { z } from 'zod'
import { Status } from '#ui/status.tsx'
import type { lerenoperaties } from '../operations/index.ts'
import type { CursusUit } from '../uit.ts'

export const CURSUSSEN = { naam: 'Cursussen', pad: '/cursussen' } as const
export const WORKSHOPS = { naam: 'Workshops PVT', pad: '/workshops' } as const

/** What the page of one person shows. */
export type Leren = z.output<typeof lerenoperaties.leren.zien.uitvoer>

/** The form on which a fact of this kind is recorded. */
export const feitpad = (dossier: string, soort: string) => `/dossiers/${dossier}/feiten/nieuw?soort=${soort}`

export const options = (o: Readonly<Record<string, string>>) =>
  Object.entries(o).map(([waarde, naam]) => ({ waarde, naam: naam.charAt(0).toUpperCase() + naam.slice(1) }))

/** What of learning this role has, where that is more than one place. */
export function Leermenu({ pad, workshops }: { pad: string; workshops: boolean }) {
  if (!workshops) return null
  return (
    <nav className="w-submenu" aria-label="Leren">
      <ul>
        {[CURSUSSEN, WORKSHOPS].map((p) => (
          <li key={p.pad}>
            <a href={p.pad} aria-current={pad.startsWith(p.pad) ? 'page' : undefined}>
              {p.naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const standen = {
  geldig: ['gedaan', 'Keurmerk geldig'],
  verlooptBinnenkort: ['bijna', 'Keurmerk verloopt binnenkort'],
  verlopen: ['te-laat', 'Keurmerk verlopen'],
  onbekend: ['onbepaald', 'Keurmerk niet bekend'],
} as const

export function Keurmerkstatus({ keurmerk: { stand, zin } }: { keurmerk: CursusUit['keurmerk'] }) {
  return (
    <>
      <Status toestand={standen[stand][0]} woord={standen[stand][1]} />
      {stand !== 'geldig' && <span className="w-subtekst">{zin}</span>}
    </>
  )
}

/** Cents as euros: `€ 2.400`. */
export const euro = (centen: number | null): string =>
  centen === null
    ? 'Niet bekend'
    : `€ ${(centen / 100).toLocaleString('nl-NL', { minimumFractionDigits: centen % 100 === 0 ? 0 : 2 })}`

/** What was just done, in a sentence. */
export function Gelukt({ zin }: { zin: string | undefined }) {
  return zin === undefined ? null : (
    <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
      <p>{zin}</p>
    </div>
  )
}
