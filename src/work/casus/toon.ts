/** What an agenda item shows: of everything known, only what all who are there may see. Pure. */
import { besprekelijk, type Gedeeld } from '#access/samen.ts'
import { type Rol, rollen } from '#core/actor.ts'
import { type Gegevenssoort, gegevenssoorten } from '#core/operation.ts'
import type { Signaal } from './derive.ts'

/** A dossier of which nothing is left out yet. */
export interface Puntbron {
  readonly naam: string | null
  readonly doelgroep: string
  readonly huishouden: number
  readonly gekoppeldOp: string | null
  readonly sleutelOp: string | null
  readonly leerroute: string | null
  readonly pipOp: string | null
  readonly begeleidingOp: string | null
  readonly redenen: readonly Pick<Signaal, 'soort' | 'zin' | 'aanZet' | 'gegevens'>[]
}

/** What may be shown; a field of a kind that is not shared is null. */
export interface Getoond {
  readonly naam: string | null
  readonly doelgroep: string | null
  readonly huishouden: number | null
  readonly gekoppeldOp: string | null
  readonly sleutelOp: string | null
  readonly leerroute: string | null
  readonly pipOp: string | null
  readonly begeleidingOp: string | null
  readonly redenen: readonly { soort: string; zin: string; aanZet: string }[]
}

const NIETS: Getoond = {
  naam: null,
  doelgroep: null,
  huishouden: null,
  gekoppeldOp: null,
  sleutelOp: null,
  leerroute: null,
  pipOp: null,
  begeleidingOp: null,
  redenen: [],
}

/** What those present see of this dossier; nothing at all while somebody is there who may not see it. */
export function toon(bron: Puntbron, samen: Gedeeld): Getoond {
  if (samen.zonderToegang.length > 0) return NIETS
  const als = <T>(g: Gegevenssoort, waarde: T): T | null => (samen.zichtbaar.has(g) ? waarde : null)
  return {
    naam: als('identiteit', bron.naam),
    doelgroep: als('verblijf', bron.doelgroep),
    huishouden: als('huishouden', bron.huishouden),
    gekoppeldOp: als('huisvesting', bron.gekoppeldOp),
    sleutelOp: als('huisvesting', bron.sleutelOp),
    leerroute: als('inburgering', bron.leerroute),
    pipOp: als('inburgering', bron.pipOp),
    begeleidingOp: als('begeleiding', bron.begeleidingOp),
    redenen: bron.redenen
      .filter((r) => r.gegevens.every((g) => samen.zichtbaar.has(g)))
      .map(({ soort, zin, aanZet }) => ({ soort, zin, aanZet })),
  }
}

/** What is left out, in a sentence a kind: "Inkomen is hier niet zichtbaar: de taalschool is aanwezig." */
export function weggelaten(samen: Gedeeld, aanwezig: boolean): string[] {
  if (samen.zonderToegang.length > 0) return []
  return samen.verborgen
    .filter((v) => v.gegeven !== 'taken' && besprekelijk.some((g) => g === v.gegeven))
    .map((v) => {
      const meer = v.door.length > 1
      const werkwoord = aanwezig
        ? meer
          ? 'zijn aanwezig'
          : 'is aanwezig'
        : meer
          ? 'zijn genodigd'
          : 'is genodigd'
      return `${gegevenssoorten[v.gegeven]}: hier niet zichtbaar, want ${opsomming(v.door)} ${werkwoord}.`
    })
}

/** Roles in a sentence: "de taalschoolcoördinator en de verhuurmedewerker". */
export function opsomming(door: readonly Rol[]): string {
  const namen = [...new Set(door)].map((r) => rollen[r].naam.toLowerCase())
  return namen.length <= 1 ? (namen[0] ?? 'niemand') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`
}
