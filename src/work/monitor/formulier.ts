/** An indicator as form fields, and form fields as an indicator as it is written. Pure. */
import { isDag } from '#core/day.ts'
import { leesDatum } from '#ui/form-date.ts'
import { dateParts } from '#work/dossier/index.ts'
import { ticked, vraagUit, vraagWaarde } from '#work/taken/index.ts'
import type { Indicatordocument } from './model.ts'

export type Body = Readonly<Record<string, string | undefined>>

/** Facts that can be named beside each other in a selection. */
export const FEITEN = 3
type Vraag = Parameters<typeof vraagWaarde>[0]
interface Selectiedocument {
  voor?: string[]
  met?: Vraag[]
  zonder?: Vraag[]
  lopend?: boolean
  cohort?: { feit: Vraag; periode: string }
}

const ticks = (naam: string, gekozen: readonly string[] = []) =>
  Object.fromEntries(gekozen.map((w) => [`${naam}-${w}`, 'ja']))
const listed = (naam: string, vragen: readonly Vraag[] = []) =>
  Object.fromEntries(vragen.map((v, n) => [`${naam}-${n}`, vraagWaarde(v)]))

function selectieVelden(naam: string, s: Selectiedocument = {}): Record<string, string> {
  return {
    ...ticks(`${naam}voor`, s.voor),
    ...listed(`${naam}met`, s.met),
    ...listed(`${naam}zonder`, s.zonder),
    ...(s.lopend === true && { [`${naam}lopend-ja`]: 'ja' }),
    ...(s.cohort !== undefined && {
      [`${naam}cohort`]: vraagWaarde(s.cohort.feit),
      [`${naam}periode`]: s.cohort.periode,
    }),
  }
}

const dagVelden = (naam: string, d: string) => {
  if (!isDag(d)) return {}
  const { dag, maand, jaar } = dateParts(d)
  return { [`${naam}-dag`]: dag, [`${naam}-maand`]: maand, [`${naam}-jaar`]: jaar }
}

/** The fields of an indicator as it stands. */
export function velden(i: Indicatordocument): Record<string, string> {
  const f = i.formule as (Record<string, unknown> & { soort: string; van: Selectiedocument }) | undefined
  const vraag = (k: string) => (f?.[k] === undefined ? {} : { [k]: vraagWaarde(f[k] as Vraag) })
  const woord = (k: string) => (f?.[k] === undefined ? {} : { [k]: String(f[k]) })
  return {
    naam: i.naam,
    vraag: i.vraag,
    thema: i.thema,
    doel: i.doel,
    soort: i.soort,
    bron: i.bron,
    frequentie: i.frequentie,
    eigenaar: i.eigenaar,
    toelichting: i.toelichting ?? '',
    landelijk: i.landelijk ?? '',
    ...(typeof i.last === 'object' && { lastWie: i.last.wie, lastWat: i.last.wat }),
    ...ticks('uitsplitsing', i.uitsplitsing),
    ...(i.nulmeting !== undefined && dagVelden('nulmeting', i.nulmeting.op)),
    ...(i.nulmeting !== undefined &&
      'waarde' in i.nulmeting && {
        nulWaarde: String(i.nulmeting.waarde),
        nulHerkomst: i.nulmeting.herkomst,
      }),
    ...(i.streef !== undefined && {
      streef: String(i.streef.waarde),
      richting: i.streef.richting,
      ...dagVelden('streefdag', i.streef.op),
    }),
    formulesoort: f?.soort ?? 'ontbreekt',
    ...(i.ontbreekt !== undefined && {
      feit: i.ontbreekt.feit,
      door: i.ontbreekt.door,
      uitleg: i.ontbreekt.uitleg,
    }),
    ...selectieVelden('van', f?.van),
    ...selectieVelden('waarvan', f?.waarvan as Selectiedocument | undefined),
    ...vraag('tel'),
    ...vraag('begin'),
    ...vraag('eind'),
    ...woord('periode'),
    ...woord('binnen'),
    ...woord('termijn'),
    ...woord('stap'),
    ...woord('naar'),
    ...woord('over'),
  }
}

const text = (b: Body, k: string) => (b[k] ?? '').trim().replaceAll('\r\n', '\n')
const orNone = (b: Body, k: string) => (text(b, k) === '' ? undefined : text(b, k))
const ask = (b: Body, k: string) => (text(b, k) === '' ? undefined : vraagUit(text(b, k)))
/** What is no number stays as it is, for the schema to refuse. */
const number = (t: string): unknown => {
  const n = Number(t.replace(',', '.'))
  return t === '' || Number.isNaN(n) ? t : n
}
/** A day as text; what is no day stays as it was written, for the schema to refuse. */
function dayText(b: Body, naam: string): string | undefined {
  const d = leesDatum(b, naam)
  if (d === undefined || typeof d === 'string') return d
  return [b[`${naam}-dag`], b[`${naam}-maand`], b[`${naam}-jaar`]].join('-')
}

function selectie(b: Body, naam: string): Selectiedocument {
  const alle = (k: string) =>
    Array.from({ length: FEITEN }, (_, n) => ask(b, `${naam}${k}-${n}`)).filter((v) => v !== undefined)
  const voor = ticked(b, `${naam}voor`)
  const [met, zonder, cohort] = [alle('met'), alle('zonder'), ask(b, `${naam}cohort`)]
  return {
    ...(voor.length > 0 && { voor }),
    ...(met.length > 0 && { met }),
    ...(zonder.length > 0 && { zonder }),
    ...(text(b, `${naam}lopend-ja`) === 'ja' && { lopend: true }),
    ...(cohort !== undefined && { cohort: { feit: cohort, periode: text(b, `${naam}periode`) } }),
  }
}

function formule(b: Body): object | undefined {
  const soort = text(b, 'formulesoort')
  if (soort === 'ontbreekt') return undefined
  const eigen: Readonly<Record<string, () => object>> = {
    gebeurtenissen: () => ({ tel: ask(b, 'tel'), periode: text(b, 'periode') }),
    aandeel: () => ({ waarvan: selectie(b, 'waarvan') }),
    verdeling: () => ({ naar: text(b, 'naar') }),
    duur: () => ({ begin: ask(b, 'begin'), eind: ask(b, 'eind') }),
    tijdig: () => ({ begin: ask(b, 'begin'), eind: ask(b, 'eind'), binnen: text(b, 'binnen') }),
    termijn: () => ({ termijn: text(b, 'termijn') }),
    stap: () => ({ stap: text(b, 'stap') }),
    beweging: () => ({ naar: text(b, 'naar'), over: text(b, 'over') }),
  }
  return { soort, van: selectie(b, 'van'), ...eigen[soort]?.() }
}

/** The indicator as the form sent it; what it cannot be, the check of the set says. */
export function inhoudUit(b: Body): Record<string, unknown> {
  const f = formule(b)
  const nul = dayText(b, 'nulmeting')
  const nulWaarde = text(b, 'nulWaarde')
  const streef = text(b, 'streef')
  return {
    naam: text(b, 'naam'),
    vraag: text(b, 'vraag'),
    thema: text(b, 'thema'),
    doel: text(b, 'doel'),
    soort: text(b, 'soort'),
    formule: f,
    ontbreekt:
      f === undefined
        ? { feit: text(b, 'feit'), door: text(b, 'door'), uitleg: text(b, 'uitleg') }
        : undefined,
    uitsplitsing: ticked(b, 'uitsplitsing'),
    bron: text(b, 'bron'),
    frequentie: text(b, 'frequentie'),
    nulmeting:
      nul === undefined
        ? undefined
        : nulWaarde === ''
          ? { op: nul }
          : { op: nul, waarde: number(nulWaarde), herkomst: text(b, 'nulHerkomst') },
    streef:
      streef === ''
        ? undefined
        : { waarde: number(streef), richting: text(b, 'richting'), op: dayText(b, 'streefdag') },
    eigenaar: text(b, 'eigenaar'),
    last: text(b, 'lastWie') === '' ? 'geen' : { wie: text(b, 'lastWie'), wat: text(b, 'lastWat') },
    landelijk: orNone(b, 'landelijk'),
    toelichting: orNone(b, 'toelichting'),
  }
}
