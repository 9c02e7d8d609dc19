/** Dwellings: a row of a landlord's list becomes the input of `woningen.invoeren`. Pure. */
import { type WoningInvoerIn, woningsoorten } from '#work/huisvesting/index.ts'
import { jaNee, type Rijlezer, rijlezer, woordenlijst } from './cellen.ts'
import type { Foutenlijst } from './fouten.ts'
import { type Kolommen, kaal, type Rij } from './tabel.ts'

export type Woningkolom =
  | 'kenmerk'
  | 'soort'
  | 'wijk'
  | 'oppervlakte'
  | 'kamers'
  | 'verdieping'
  | 'lift'
  | 'gelijkvloers'
  | 'aangepast'
  | 'huur'
  | 'vanaf'
  | 'tot'
  | 'tijdelijkTot'
  | 'gedeeld'
  | 'plekken'

export const woningkolommen: Kolommen<Woningkolom> = {
  kenmerk: { naam: 'Kenmerk', ook: ['VHE-nummer', 'Nummer', 'Referentie'], verplicht: true },
  soort: { naam: 'Soort', ook: ['Soort woning', 'Woningtype'], verplicht: true },
  wijk: { naam: 'Wijk', ook: ['Buurt', 'Wijkcode', 'Buurtcode'], verplicht: true },
  oppervlakte: { naam: 'Oppervlakte', ook: ['m2', 'GBO', 'Oppervlakte m2'], verplicht: true },
  kamers: { naam: 'Kamers', ook: ['Aantal kamers'], verplicht: true },
  verdieping: { naam: 'Verdieping', ook: ['Etage', 'Woonlaag'], verplicht: true },
  lift: { naam: 'Lift', verplicht: false },
  gelijkvloers: { naam: 'Gelijkvloers', verplicht: false },
  aangepast: { naam: 'Aangepast', verplicht: false },
  huur: { naam: 'Huur', ook: ['Rekenhuur', 'Huurprijs'], verplicht: true },
  vanaf: { naam: 'Vrij vanaf', ook: ['Beschikbaar vanaf', 'Vanaf'], verplicht: true },
  tot: { naam: 'Aanbod tot', ook: ['Aanbod tot en met'], verplicht: false },
  tijdelijkTot: { naam: 'Tijdelijk tot', ook: ['Tijdelijk tot en met'], verplicht: false },
  gedeeld: { naam: 'Gedeeld', ook: ['Delen'], verplicht: false },
  plekken: { naam: 'Plekken', ook: ['Aantal huishoudens'], verplicht: false },
}

const soorten = woordenlijst({
  appartement: [woningsoorten.appartement],
  eengezinswoning: [woningsoorten.eengezinswoning],
  kamer: [woningsoorten.kamer],
  tijdelijk: [woningsoorten.tijdelijk],
} satisfies Record<keyof typeof woningsoorten, [string]>)
type Lezer = Rijlezer<Woningkolom>

/** Reads dwellings of one file, row by row; undefined for a row with a fault. `wijken` are those of the municipality. */
export function woninglezer(
  fouten: Foutenlijst,
  wijken: readonly { readonly code: string; readonly naam: string }[],
): (rij: Rij<Woningkolom>) => WoningInvoerIn | undefined {
  const lezerVan = rijlezer(woningkolommen, fouten)
  const wijk = new Map(
    wijken.flatMap((w) => [w.code, w.naam].map((t): [string, string] => [kaal(t), w.code])),
  )
  return (rij) => {
    const begin = fouten.aantal
    const r = lezerVan(rij)
    const kenmerk = r.cel('kenmerk')
    if (kenmerk === '') r.nee('kenmerk', 'Het kenmerk ontbreekt.', 'Geef elke woning een eigen kenmerk.')
    const ander = kenmerk === '' ? undefined : r.eerder(kaal(kenmerk))
    if (ander !== undefined)
      r.nee('kenmerk', `Dit kenmerk staat ook in rij ${ander}.`, 'Laat elke woning één keer staan.')
    const code = wijk.get(kaal(r.cel('wijk')))
    if (code === undefined)
      r.nee('wijk', 'Deze wijk is niet bekend.', `Kies uit: ${wijken.map((w) => w.naam).join(', ')}.`)
    const gelezen = {
      soort: r.keuze('soort', soorten),
      oppervlakte: whole(r, 'oppervlakte'),
      kamers: whole(r, 'kamers'),
      verdieping: whole(r, 'verdieping'),
      huur: rent(r),
      vanaf: r.dag('vanaf'),
    }
    const rest = {
      lift: yes(r, 'lift'),
      gelijkvloers: yes(r, 'gelijkvloers'),
      aangepast: yes(r, 'aangepast'),
      gedeeld: yes(r, 'gedeeld'),
      tot: r.cel('tot') === '' ? null : (r.dag('tot') ?? null),
      tijdelijkTot: r.cel('tijdelijkTot') === '' ? null : (r.dag('tijdelijkTot') ?? null),
      plekken: r.cel('plekken') === '' ? 1 : (whole(r, 'plekken') ?? 1),
    }
    if (fouten.aantal > begin) return undefined
    return {
      kenmerk,
      wijk: code!,
      ...rest,
      ...(gelezen as Required<{ [K in keyof typeof gelezen]: NonNullable<(typeof gelezen)[K]> }>),
    }
  }
}

const yes = (r: Lezer, k: Woningkolom) => r.cel(k) !== '' && r.keuze(k, jaNee) === 'ja'

function whole(r: Lezer, k: Woningkolom): number | undefined {
  const n = r.getal(k)
  if (n === undefined || Number.isInteger(n)) return n
  return r.nee(k, 'Dit is geen heel getal.', 'Rond af op een heel getal.')
}

/** Euros in the file become cents; what cannot be a rent is said here, by row. */
function rent(r: Lezer): number | undefined {
  const cel = r.cel('huur').replace(/^€\s*/, '')
  if (!/^-?[\d.\s]+(,\d{1,2})?$|^-?\d+(\.\d{1,2})?$/.test(cel))
    return r.nee('huur', 'De huur is geen bedrag.', 'Schrijf euro’s, zoals 684,50.')
  const euro = Number(
    cel.includes(',') || /\.\d{3}(\.|$)/.test(cel) ? cel.replace(/[.\s]/g, '').replace(',', '.') : cel,
  )
  if (euro <= 0)
    return r.nee('huur', 'De huur is nul of minder; dat kan niet.', 'Vul de rekenhuur per maand in.')
  if (euro > 2500)
    return r.nee(
      'huur',
      'De huur is hoger dan € 2.500 per maand.',
      'Staat de komma goed? Schrijf 684,50 en niet 68450.',
    )
  return Math.round(euro * 100)
}
