/**
 * The municipality in its province: what each would get of a national target by inhabitants, and what was published of
 * regions and of the country around it. Only published numbers; what is missing is said. Pure.
 */
import { dagenVan, type Halfjaar, isHalfjaar, taakstellingFormule } from '#law/taakstelling.ts'
import type { Cijfer, Grootheid } from '../taakstelling.ts'

export interface Buurgemeente {
  readonly gemeente: string
  readonly naam: string
  readonly provincie: string
  readonly inwoners: number | null
  readonly bron: string
}

export interface Regiodeel {
  readonly naam: string
  readonly inwoners: number
  /** Persons of the national target by the formula, rounded up; null without a published target. */
  readonly deel: number | null
  readonly eigen: boolean
}

export interface Regio {
  readonly provincie: string
  /** The last half year up to the one that is looked at of which a national target was published. */
  readonly halfjaar: Halfjaar | null
  readonly landelijk: number | null
  /** Source of the national target, and of the inhabitants. */
  readonly bron: string | null
  readonly inwonersbron: string
  readonly gemeenten: readonly Regiodeel[]
  /** Municipalities of the province, or the country, of which no inhabitants are known: then nothing is divided. */
  readonly zonderInwoners: readonly string[]
}

/** The province of this municipality; undefined where it is not in the list. */
export function regioVan(
  eigen: string,
  alle: readonly Buurgemeente[],
  cijfers: readonly Cijfer[],
  tot: Halfjaar,
): Regio | undefined {
  const hier = alle.find((g) => g.gemeente === eigen)
  if (hier === undefined) return undefined
  const provincie = alle.filter((g) => g.provincie === hier.provincie)
  const zonderInwoners = alle.filter((g) => g.inwoners === null).map((g) => g.naam)
  const nederland = alle.reduce((a, g) => a + (g.inwoners ?? 0), 0)
  const doel = cijfers
    .filter(
      (c): c is Cijfer & { waarde: number; periode: Halfjaar } =>
        c.grootheid === 'landelijk' && c.waarde !== null && isHalfjaar(c.periode) && c.periode <= tot,
    )
    .sort((a, b) => (a.periode < b.periode ? 1 : -1))[0]
  const part = (inwoners: number) =>
    doel === undefined || zonderInwoners.length > 0
      ? null
      : taakstellingFormule({ landelijk: doel.waarde, inwoners, inwonersNederland: nederland }).waarde
  return {
    provincie: hier.provincie,
    halfjaar: doel?.periode ?? null,
    landelijk: doel?.waarde ?? null,
    bron: doel?.bron ?? null,
    inwonersbron: hier.bron,
    gemeenten: provincie
      .filter((g) => g.inwoners !== null)
      .map((g) => ({
        naam: g.naam,
        inwoners: g.inwoners!,
        deel: part(g.inwoners!),
        eigen: g.gemeente === eigen,
      }))
      .sort((a, b) => b.inwoners - a.inwoners),
    zonderInwoners,
  }
}

export interface Omgeving {
  readonly gebied: string
  readonly periode: string
  readonly wat: Grootheid
  readonly waarde: number
  readonly bron: string
  readonly voetnoot: string | null
}

const OM_ONS_HEEN: readonly Grootheid[] = [
  'regio_taak',
  'regio_gehuisvest',
  'gemeenten_gehaald',
  'gemeenten_niet_gehaald',
  'opvang',
  'vergunningen',
]

/** What was published of provinces, reception and permits up to the end of a half year, newest first. */
export function omgeving(cijfers: readonly Cijfer[], tot: Halfjaar): Omgeving[] {
  const eind = dagenVan(tot).laatste
  return cijfers
    .flatMap((c) => {
      const [periode, gebied = 'Nederland'] = c.periode.split(':') as [string, string?]
      const begin = isHalfjaar(periode) ? dagenVan(periode).eerste : periode
      return c.waarde !== null && OM_ONS_HEEN.includes(c.grootheid) && begin <= eind
        ? [{ gebied, periode, wat: c.grootheid, waarde: c.waarde, bron: c.bron, voetnoot: c.voetnoot, begin }]
        : []
    })
    .sort((a, b) => (a.begin > b.begin ? -1 : a.begin < b.begin ? 1 : a.gebied < b.gebied ? -1 : 1))
    .map(({ begin: _, ...o }) => o)
}
