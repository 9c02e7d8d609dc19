/** What a form sends, as the input of an operation; and an agreement back as a form. Pure. */
import { type Dag, isDag } from '#core/day.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { dateParts } from '#work/dossier/index.ts'

export type Body = Readonly<Record<string, string | undefined>>

/** Reads fields one by one and keeps what is wrong with the days among them. */
export function lezer(body: Body) {
  const fouten: Fout[] = []
  return {
    fouten,
    tekst: (naam: string): string | undefined => blank(body[naam]) ?? undefined,
    ofNiets: (naam: string): string | null => blank(body[naam]),
    /** A number with comma or point; what is no number stays as it is, for the schema to refuse. */
    getal: (naam: string): string | null => blank(body[naam])?.replace(',', '.') ?? null,
    dag(naam: string): Dag | null {
      const d = leesDatum(body, naam)
      if (d === undefined) return null
      if (typeof d === 'string') return d
      fouten.push({ veld: naam, fout: d.fout })
      return null
    },
    /** Days, one a line. */
    dagen(naam: string): Dag[] {
      const regels = (body[naam] ?? '').split(/[\n,;]/).map((t) => t.trim())
      return regels.flatMap((r) => {
        if (r === '') return []
        const d = leesDatum({ 'x-dag': r }, 'x')
        if (typeof d === 'string' && isDag(d)) return [d]
        fouten.push({
          veld: naam,
          fout: `‘${r}’ is geen dag. Schrijf elke dag op een eigen regel, zoals 22-12-2027.`,
        })
        return []
      })
    },
    /** Values of a list of checkboxes, sent as `naam-waarde`. */
    aangekruist: (naam: string): string[] =>
      Object.keys(body)
        .filter((k) => k.startsWith(`${naam}-`) && body[k] === 'ja')
        .map((k) => k.slice(naam.length + 1)),
    /** How many lines of a list were sent, after `zonderLegeRegels`. */
    aantal: (lijst: string): number => indices(body, lijst).length,
  }
}

const blank = (t: string | undefined): string | null => {
  const kaal = (t ?? '').trim()
  return kaal === '' ? null : kaal
}

function indices(body: Body, lijst: string): number[] {
  const vorm = new RegExp(`^${lijst}-(\\d{1,3})-`)
  const uit = new Set<number>()
  for (const k of Object.keys(body)) {
    const m = vorm.exec(k)
    if (m !== null) uit.add(Number(m[1]))
  }
  return [...uit].sort((a, b) => a - b)
}

/**
 * The body without lines in which none of these fields was filled in; what is left is numbered from 0, so that faults
 * of the input and fields of the form bear the same number.
 */
export function zonderLegeRegels(body: Body, lijsten: Readonly<Record<string, readonly string[]>>): Body {
  const uit: Record<string, string | undefined> = { ...body }
  for (const [lijst, velden] of Object.entries(lijsten)) {
    const alle = indices(body, lijst)
    for (const k of Object.keys(uit)) if (alle.some((i) => k.startsWith(`${lijst}-${i}-`))) delete uit[k]
    const vol = alle.filter((i) => velden.some((v) => blank(body[`${lijst}-${i}-${v}`]) !== null))
    vol.forEach((oud, nieuw) => {
      for (const [k, w] of Object.entries(body))
        if (k.startsWith(`${lijst}-${oud}-`))
          uit[`${lijst}-${nieuw}-${k.slice(`${lijst}-${oud}-`.length)}`] = w
    })
  }
  return uit
}

/** The fields by which a line of each list counts as filled in. */
export const lijstvelden = {
  resultaten: ['naam', 'eenheid', 'doel', 'termijn', 'geleverd'],
  leveringen: ['wat', 'indicator'],
  documenten: ['titel', 'plaats'],
} as const

/** The input of an agreement from its form. */
export function overeenkomstVan(body: Body) {
  const l = lezer(body)
  const regels = <T>(lijst: string, maak: (voor: string) => T): T[] =>
    Array.from({ length: l.aantal(lijst) }, (_, i) => maak(`${lijst}-${i}`))
  const invoer = {
    soort: l.tekst('soort'),
    titel: l.tekst('titel'),
    partijen: l.aangekruist('partijen'),
    vanaf: l.dag('vanaf') ?? undefined,
    tot: l.dag('tot'),
    samenvatting: l.tekst('samenvatting'),
    verlenging: l.tekst('verlenging'),
    verlengdMet: l.getal('verlengdMet'),
    termijn: l.ofNiets('termijn'),
    herinnering: l.getal('herinnering') ?? undefined,
    opgezegdOp: l.dag('opgezegdOp'),
    stappen: l.aangekruist('stappen'),
    gegevens: l.aangekruist('gegevens'),
    resultaten: regels('resultaten', (v) => ({
      naam: l.tekst(`${v}-naam`),
      eenheid: l.tekst(`${v}-eenheid`),
      doel: l.getal(`${v}-doel`) ?? undefined,
      richting: l.tekst(`${v}-richting`),
      stap: l.ofNiets(`${v}-stap`),
      termijn: l.ofNiets(`${v}-termijn`),
      geleverd: l.getal(`${v}-geleverd`),
      geleverdOp: l.dag(`${v}-geleverdOp`),
    })),
    leveringen: regels('leveringen', (v) => ({
      wat: l.tekst(`${v}-wat`),
      indicator: l.tekst(`${v}-indicator`),
      frequentie: l.tekst(`${v}-frequentie`),
      laatst: l.dag(`${v}-laatst`),
    })),
    documenten: regels('documenten', (v) => ({
      titel: l.tekst(`${v}-titel`),
      op: l.dag(`${v}-op`),
      plaats: l.tekst(`${v}-plaats`),
    })),
  }
  return { invoer, fouten: l.fouten }
}

/** The form of something that was stored: texts and days as they are filled in. */
export function alsBody(o: object, voor = ''): Record<string, string> {
  const uit: Record<string, string> = {}
  for (const [k, w] of Object.entries(o)) {
    const naam = `${voor}${k}`
    if (typeof w === 'number') uit[naam] = String(w).replace('.', ',')
    else if (isDag(w)) for (const [deel, t] of Object.entries(dateParts(w))) uit[`${naam}-${deel}`] = t
    else if (typeof w === 'string') uit[naam] = w
    else if (Array.isArray(w))
      w.forEach((x, i) => {
        if (typeof x === 'string') uit[`${naam}-${x}`] = 'ja'
        else if (typeof x === 'object' && x !== null) Object.assign(uit, alsBody(x, `${naam}-${i}-`))
      })
  }
  return uit
}

/** A day of a form, as its three fields show it. */
export const datumdelen = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

/** Faults of an input as faults of the form: the path becomes the name of the field. */
export const formulierfouten = (velden: readonly Fout[]): Fout[] =>
  velden.map((f) => ({
    // A fault in one of many ticks belongs to the whole list.
    veld: f.veld.replace(/^(partijen|stappen|gegevens|na|vergaderdagen)\.\d+$/, '$1').replaceAll('.', '-'),
    fout: f.fout,
  }))
