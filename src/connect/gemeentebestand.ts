/** Municipalities, as the input of `gemeenten.invoeren`. Pure. */
import { rijlezer } from './cellen.ts'
import type { Foutenlijst } from './fouten.ts'
import type { Kolommen, Rij } from './tabel.ts'

type Gemeentekolom = 'gemeente' | 'naam' | 'provincie' | 'inwoners' | 'bron'

export const gemeentekolommen: Kolommen<Gemeentekolom> = {
  gemeente: { naam: 'gm_code', ook: ['Gemeentecode', 'Code'], verplicht: true },
  naam: { naam: 'Naam', ook: ['Gemeente', 'Gemeentenaam'], verplicht: true },
  provincie: { naam: 'Provincie', ook: ['Provincienaam'], verplicht: true },
  inwoners: { naam: 'Inwoners', ook: ['Aantal inwoners', 'Inwonertal'], verplicht: true },
  bron: { naam: 'Bron', verplicht: false },
}

export interface Gemeenteinvoer {
  readonly gemeente: string
  readonly naam: string
  readonly provincie: string
  readonly inwoners: number | null
  readonly bron: string
}

/** Reads municipalities of one file, row by row; `bron` is the source of a row that names none. */
export function gemeentelezer(
  fouten: Foutenlijst,
  bron: string,
): (rij: Rij<Gemeentekolom>) => Gemeenteinvoer | undefined {
  const lezerVan = rijlezer(gemeentekolommen, fouten)
  return (rij) => {
    const begin = fouten.aantal
    const r = lezerVan(rij)
    const gemeente = r.cel('gemeente').toUpperCase()
    if (!/^GM\d{4}$/.test(gemeente))
      r.nee(
        'gemeente',
        'Dit is geen gemeentecode.',
        'Schrijf GM met de vier cijfers van het CBS, zoals GM0308.',
      )
    else {
      const ander = r.eerder(gemeente)
      if (ander !== undefined)
        r.nee('gemeente', `Deze gemeente staat ook in rij ${ander}.`, 'Laat één van beide rijen staan.')
    }
    for (const [k, lengte] of [
      ['naam', 100],
      ['provincie', 50],
      ['bron', 200],
    ] as const) {
      if (r.cel(k) === '' && k !== 'bron') r.nee(k, `De ${k} ontbreekt.`, 'Vul de cel in.')
      if (r.cel(k).length > lengte)
        r.nee(k, `Dit is langer dan ${lengte} tekens.`, 'Controleer of de kolommen kloppen.')
    }
    const inwoners = r.cel('inwoners') === '' ? null : r.getal('inwoners')
    if (typeof inwoners === 'number' && (!Number.isInteger(inwoners) || inwoners < 0))
      r.nee('inwoners', 'Dit is geen aantal inwoners.', 'Schrijf een heel getal, of laat de cel leeg.')
    if (fouten.aantal > begin || inwoners === undefined) return undefined
    return {
      gemeente,
      naam: r.cel('naam'),
      provincie: r.cel('provincie'),
      inwoners,
      bron: r.cel('bron') === '' ? bron : r.cel('bron'),
    }
  }
}
