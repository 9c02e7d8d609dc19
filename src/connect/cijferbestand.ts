/** Targets and realisations per half year by source, as the input of `cijfers.invoeren`. Pure. */
import type { Grootheid } from '#work/huisvesting/index.ts'
import { type Rijlezer, rijlezer } from './cellen.ts'
import type { Foutenlijst } from './fouten.ts'
import type { Kolommen, Rij } from './tabel.ts'

type Cijferkolom =
  | 'bron'
  | 'halfjaar'
  | 'taakstelling'
  | 'gerealiseerd'
  | 'standBegin'
  | 'standEinde'
  | 'percentage'
  | 'voetnoot'

export const cijferkolommen: Kolommen<Cijferkolom> = {
  bron: { naam: 'Bron', verplicht: true },
  halfjaar: { naam: 'Halfjaar', ook: ['Periode'], verplicht: true },
  taakstelling: { naam: 'Taakstelling', verplicht: true },
  gerealiseerd: { naam: 'Gerealiseerd', ook: ['Realisatie'], verplicht: true },
  standBegin: { naam: 'Stand begin', ook: ['Stand aan het begin'], verplicht: false },
  standEinde: { naam: 'Stand einde', ook: ['Stand eind', 'Stand aan het eind'], verplicht: false },
  percentage: { naam: 'Percentage', verplicht: false },
  voetnoot: { naam: 'Voetnoot', ook: ['Opmerking'], verplicht: false },
}

/** Which quantity a column holds, and whether it counts people. */
const GROOTHEDEN = {
  taakstelling: { grootheid: 'taakstelling', soort: 'aantal' },
  gerealiseerd: { grootheid: 'gerealiseerd', soort: 'aantal' },
  standBegin: { grootheid: 'stand_begin', soort: 'stand' },
  standEinde: { grootheid: 'stand_einde', soort: 'stand' },
  percentage: { grootheid: 'percentage', soort: 'percentage' },
} as const satisfies Partial<Record<Cijferkolom, { grootheid: Grootheid; soort: string }>>
type Getalkolom = keyof typeof GROOTHEDEN

export interface Cijferinvoer {
  readonly bron: string
  readonly grootheid: Grootheid
  readonly periode: string
  /** Null: the source says that it is not published. */
  readonly waarde: number | null
  readonly voetnoot: string | null
}

const NIET_BEKEND = /^(n\.?\s?b\.?|niet bekend|onbekend|-)$/i

/**
 * Reads figures of one file, row by row: a row gives a figure for every cell that says something. `n.b.` is a figure
 * that was not published; an empty cell says nothing.
 */
export function cijferlezer(fouten: Foutenlijst): (rij: Rij<Cijferkolom>) => Cijferinvoer[] {
  const lezerVan = rijlezer(cijferkolommen, fouten)
  return (rij) => {
    const r = lezerVan(rij)
    const bron = r.cel('bron')
    if (bron === '')
      r.nee('bron', 'De bron ontbreekt.', 'Schrijf waar het cijfer is gepubliceerd, zoals Provincie Utrecht.')
    if (bron.length > 200) r.nee('bron', 'Dit is langer dan 200 tekens.', 'Maak de naam van de bron korter.')
    const periode = readHalfYear(r)
    const voetnoot = r.cel('voetnoot') === '' ? null : r.cel('voetnoot')
    if (voetnoot !== null && voetnoot.length > 1000)
      r.nee('voetnoot', 'Dit is langer dan 1000 tekens.', 'Maak de voetnoot korter.')
    const kolommen = Object.keys(GROOTHEDEN) as Getalkolom[]
    const gevuld = kolommen.filter((k) => r.cel(k) !== '')
    if (gevuld.length === 0)
      r.nee(
        'taakstelling',
        'In deze rij staat geen cijfer.',
        'Vul een cijfer in, schrijf n.b. als het niet is gepubliceerd, of haal de rij weg.',
      )
    if (periode === undefined) return []
    const ander = r.eerder(JSON.stringify([bron, periode]))
    if (ander !== undefined)
      r.nee(
        'halfjaar',
        `Dit halfjaar van deze bron staat ook in rij ${ander}.`,
        'Laat één van beide rijen staan.',
      )
    return gevuld.flatMap((k) => {
      const waarde = readFigure(r, k)
      return waarde === undefined
        ? []
        : [{ bron, grootheid: GROOTHEDEN[k].grootheid, periode, waarde, voetnoot }]
    })
  }
}

function readHalfYear(r: Rijlezer<Cijferkolom>): string | undefined {
  const t = r.cel('halfjaar')
  const advies = 'Schrijf jaar en halfjaar als 2021-2.'
  if (/^\d{4}-\d{2}-\d{2}$/.test(t))
    return r.nee(
      'halfjaar',
      'Hiervan heeft Excel een datum gemaakt.',
      `Maak de kolom op als tekst. ${advies}`,
    )
  const m = /^((?:19|20)\d\d)\s?-\s?([12]|I{1,2})$/.exec(t)
  if (m === null)
    return r.nee('halfjaar', t === '' ? 'Het halfjaar ontbreekt.' : 'Dit is geen halfjaar.', advies)
  return `${m[1]}-${m[2]!.length === 2 || m[2] === '2' ? 2 : 1}`
}

function readFigure(r: Rijlezer<Cijferkolom>, k: Getalkolom): number | null | undefined {
  if (NIET_BEKEND.test(r.cel(k))) return null
  const n = r.getal(k)
  if (n === undefined) return undefined
  const { soort } = GROOTHEDEN[k]
  if (soort !== 'percentage' && !Number.isInteger(n))
    return r.nee(k, 'Dit is geen heel getal.', 'Mensen tellen in hele getallen; verbeter het cijfer.')
  if (soort !== 'stand' && n < 0)
    return r.nee(
      k,
      'Dit getal kan niet onder nul zijn.',
      'Verbeter het cijfer; alleen een stand kan negatief zijn.',
    )
  return n
}
