/**
 * The annex to an agreement on personal data: what a partner sees, for which steps, from when until when, and on what
 * ground. Derived from the handbook in force and the access policy, so that paper and practice say the same. Pure.
 */
import { beleid } from '#access/policy.ts'
import { type Organisatiesoort, type Rol, rollen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { citaat } from '#law/uitleg.ts'
import { type Stap, vraagInWoorden } from '#work/taken/index.ts'
import { gegevensVan, rollenVan, stappenVan } from './derive.ts'
import { type Persoonsgegeven, persoonsgegevens } from './model.ts'

export interface Gegevensregel {
  readonly gegeven: Persoonsgegeven
  readonly naam: string
  /** What the policy lets the role do with it. */
  readonly rol: Rol
  readonly handelingen: readonly string[]
  readonly grond: string
  /** Titles of the steps that need it. */
  readonly stappen: readonly string[]
}

export interface Stapregel {
  readonly id: string
  readonly titel: string
  readonly rol: Rol
  readonly gegevens: readonly string[]
  readonly vanaf: string
  readonly tot: string
  readonly grond: { readonly tekst: string; readonly link: string } | null
}

export interface Bijlage {
  readonly gegevens: readonly Gegevensregel[]
  readonly stappen: readonly Stapregel[]
  /** Rights that the policy gives and no step needs: to be taken away, or to be explained. */
  readonly zonderStap: readonly { readonly rol: Rol; readonly naam: string }[]
}

const woorden = { zien: 'zien', vastleggen: 'vastleggen', beheren: 'beheren' } as const

/** The annex for this kind of organisation under these steps. */
export function bijlageVan(soort: Organisatiesoort, alle: readonly Stap[]): Bijlage {
  const gegevens: Gegevensregel[] = []
  const zonderStap: { rol: Rol; naam: string }[] = []
  for (const rol of rollenVan(soort)) {
    const met = alle.filter((s) => s.rol === rol)
    // Who has no steps but works there leads the work of the others.
    const eigen = met.length > 0 ? met : stappenVan(alle, soort)
    const nodig = gegevensVan(eigen)
    for (const g of persoonsgegevens) {
      const recht = beleid[rol][g]
      if (met.length === 0 && recht === undefined) continue
      if (nodig.includes(g))
        gegevens.push({
          gegeven: g as Persoonsgegeven,
          naam: gegevenssoorten[g],
          rol,
          handelingen: recht?.handelingen.map((h) => woorden[h]) ?? [],
          grond: recht?.grond ?? 'geen regel in het toegangsbeleid: deze gegevens zijn niet te zien',
          stappen: eigen.filter((s) => s.gegevens.includes(g)).map((s) => s.titel),
        })
      else if (recht !== undefined) zonderStap.push({ rol, naam: gegevenssoorten[g] })
    }
  }
  return { gegevens, stappen: stappenVan(alle, soort).map(stepLine), zonderStap }
}

function stepLine(s: Stap): Stapregel {
  const einde = vraagInWoorden(s.gedaan)
  const nazorg = s.nazorg === 0 ? '' : `, en nog ${s.nazorg === 1 ? '1 dag' : `${s.nazorg} dagen`} daarna`
  return {
    id: s.id,
    titel: s.titel,
    rol: s.rol,
    gegevens: gegevensVan([s]).map((g) => gegevenssoorten[g]),
    vanaf: vraagInWoorden(s.na),
    tot: `${einde}${nazorg}`,
    grond: s.grond === 'lokaal' ? null : citaat(s.grond),
  }
}

/** The name of a role. */
export const rolnaam = (r: Rol): string => rollen[r].naam
