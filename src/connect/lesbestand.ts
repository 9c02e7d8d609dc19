/** Hours from a school's file: rows become the lines of `leren.presentie`, or every fault is told by row and column. */
import type { Dag } from '#core/day.ts'
import { codeOf } from '#work/leren/index.ts'
import { rijlezer } from './cellen.ts'
import { Bestandsfout, foutenlijst, type Invoerfout } from './fouten.ts'
import { type Kolommen, kaal, leesTabel, openBlad } from './tabel.ts'

type Leskolom = 'deelnemer' | 'naam' | 'van' | 'tot' | 'gevolgd' | 'geoorloofd' | 'ongeoorloofd'

export const leskolommen: Kolommen<Leskolom> = {
  deelnemer: { naam: 'Deelnemer', ook: ['Deelnemersnummer', 'Code'], verplicht: true },
  naam: { naam: 'Naam', verplicht: false },
  van: { naam: 'Van', ook: ['Eerste dag', 'Week', 'Datum'], verplicht: true },
  tot: { naam: 'Tot', ook: ['Tot en met', 'Laatste dag'], verplicht: false },
  gevolgd: { naam: 'Gevolgd', ook: ['Uren gevolgd', 'Aanwezig'], verplicht: true },
  geoorloofd: { naam: 'Met toestemming', ook: ['Geoorloofd', 'Geoorloofd gemist'], verplicht: false },
  ongeoorloofd: {
    naam: 'Zonder toestemming',
    ook: ['Ongeoorloofd', 'Ongeoorloofd gemist'],
    verplicht: false,
  },
}

/** Rows of one file at most. */
const MEESTE = 3000

export interface Lesregel {
  readonly dossier: string
  readonly van: Dag
  readonly tot: Dag
  readonly gevolgd: number
  readonly geoorloofd: number
  readonly ongeoorloofd: number
}

export type Lesbestand =
  | {
      readonly ok: true
      readonly regels: readonly Lesregel[]
      readonly rijen: readonly number[]
      readonly meldingen: readonly string[]
    }
  | { readonly ok: false; readonly fouten: readonly Invoerfout[]; readonly aantal: number }

/** Reads a file (CSV, XLSX or ODS) against the people of the group; with one fault nothing of it is used. */
export async function leesLesbestand(
  bytes: Uint8Array,
  deelnemers: readonly { readonly dossier: string; readonly naam: string | null }[],
): Promise<Lesbestand> {
  const fouten = foutenlijst()
  const regels: Lesregel[] = []
  const rijen: number[] = []
  const perCode = new Map<string, typeof deelnemers>()
  for (const d of deelnemers) perCode.set(codeOf(d.dossier), [...(perCode.get(codeOf(d.dossier)) ?? []), d])
  const lezerVan = rijlezer(leskolommen, fouten)
  try {
    const blad = await openBlad(bytes, 'uren')
    const meldingen = await leesTabel(blad, leskolommen, MEESTE, fouten, (rij) => {
      const begin = fouten.aantal
      const r = lezerVan(rij)
      const wie = perCode.get(r.cel('deelnemer').toUpperCase()) ?? []
      const een = wie.length === 1 ? wie[0] : undefined
      if (een === undefined)
        r.nee(
          'deelnemer',
          'Dit nummer hoort bij niemand in deze groep.',
          'Neem het over van het blad dat bij de groep te halen is.',
        )
      const naam = r.cel('naam')
      if (een !== undefined && naam !== '' && een.naam !== null && kaal(naam) !== kaal(een.naam))
        r.nee('naam', `Bij dit nummer hoort ${een.naam}.`, 'Controleer nummer en naam.')
      const van = r.dag('van')
      const tot = r.cel('tot') === '' ? van : r.dag('tot')
      const uren = (['gevolgd', 'geoorloofd', 'ongeoorloofd'] as const).map((k) => hours(r, k))
      if (fouten.aantal > begin || een === undefined || van === undefined || tot === undefined) return
      const [gevolgd = 0, geoorloofd = 0, ongeoorloofd = 0] = uren
      regels.push({ dossier: een.dossier, van, tot, gevolgd, geoorloofd, ongeoorloofd })
      rijen.push(rij.rij)
    })
    if (fouten.aantal > 0) return { ok: false, fouten: fouten.fouten, aantal: fouten.aantal }
    return { ok: true, regels, rijen, meldingen }
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout
    fouten.meld(fout.invoerfout)
    return { ok: false, fouten: fouten.fouten, aantal: fouten.aantal }
  }
}

/** Whole hours; an empty cell is none, save that of hours followed, which must be filled in. */
function hours(
  r: ReturnType<ReturnType<typeof rijlezer<Leskolom>>>,
  k: 'gevolgd' | 'geoorloofd' | 'ongeoorloofd',
) {
  if (r.cel(k) === '')
    return k === 'gevolgd' ? r.nee(k, 'De gevolgde uren ontbreken.', 'Vul 0 in als er niets is gevolgd.') : 0
  const n = r.getal(k)
  if (n === undefined || (Number.isInteger(n) && n >= 0)) return n
  return r.nee(k, 'Dit zijn geen hele uren.', 'Rond af op hele uren, 0 of meer.')
}

/** The faults of the operation, told by the row and column of the file. */
export function inRijen(
  velden: readonly { readonly veld: string; readonly fout: string }[],
  rijen: readonly number[],
): Invoerfout[] {
  return velden.map(({ veld, fout }) => {
    const [, plaats, kolom] = /^regels\.(\d+)\.?(\w*)$/.exec(veld) ?? []
    const k = { dossier: 'deelnemer' }[kolom ?? ''] ?? kolom ?? ''
    return {
      blad: null,
      rij: plaats === undefined ? null : (rijen[Number(plaats)] ?? null),
      kolom: k in leskolommen ? leskolommen[k as Leskolom].naam : null,
      waarde: null,
      fout,
      watTeDoen: 'Verbeter de rij en lees het bestand opnieuw.',
    }
  })
}

/** The sheet for a school: who is in the group, with an empty week; semicolons, as Dutch spreadsheets want them. */
export function lesblad(
  deelnemers: readonly { readonly dossier: string; readonly naam: string | null }[],
): string {
  // A cell that a spreadsheet would take for a formula is kept as text.
  const cel = (t: string) => {
    const veilig = /^[=+\-@\t]/.test(t) ? `'${t}` : t
    return /[";\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
  }
  const kop = ['deelnemer', 'naam', 'van', 'tot', 'gevolgd', 'geoorloofd', 'ongeoorloofd'] as const
  const regels = deelnemers.map((d) =>
    [codeOf(d.dossier), d.naam ?? '', '', '', '', '', ''].map(cel).join(';'),
  )
  return `\ufeff${[kop.map((k) => leskolommen[k].naam).join(';'), ...regels].join('\r\n')}\r\n`
}
