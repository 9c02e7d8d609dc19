/** A step as form fields, and form fields as a step: what is written stays the same on the way. Pure. */
import { type Feitsoort, feitsoorten, feitsoortnamen, keuzevelden } from '#work/dossier/index.ts'
import { vraagInWoorden } from '../uit.ts'
import type { Handboekdocument } from './model.ts'

export type Geschreven = Handboekdocument['onderdelen'][number]['stappen'][number]
type Vraag = Geschreven['na']
type Body = Readonly<Record<string, string | undefined>>

/** Most facts that can make a step lapse, as the schema says. */
export const ZONDER = 10

/** A question for a fact as one form value: `gesprekGevoerd gesprek=kennismaking`. */
export function vraagWaarde(v: Vraag): string {
  if (typeof v === 'string') return v
  const { feit, ...met } = v as { feit: string } & Record<string, string>
  return [feit, ...Object.entries(met).map(([k, w]) => `${k}=${w}`)].join(' ')
}

/** That form value as a question again. */
export function vraagUit(waarde: string): Vraag {
  const [feit, ...velden] = waarde.split(' ')
  if (velden.length === 0) return feit as Feitsoort
  const met = velden.map((v) => v.split('=') as [string, string])
  return { feit: feit as Feitsoort, ...Object.fromEntries(met) }
}

/** All questions one can choose: each kind of fact, and each of its values; what the step has now is among them. */
export function vraagkeuzes(...nu: readonly string[]): { waarde: string; naam: string }[] {
  const waarden = feitsoortnamen.flatMap((soort) => [
    soort as string,
    ...[...keuzevelden(soort)].flatMap(([veld, waarden]) => waarden.map((o) => `${soort} ${veld}=${o}`)),
  ])
  return [...new Set([...waarden, ...nu.filter((w) => w !== '')])]
    .map((waarde) => ({ waarde, naam: inWords(waarde) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

function inWords(waarde: string): string {
  const v = vraagUit(waarde)
  if (typeof v === 'string') return v in feitsoorten ? vraagInWoorden({ soort: v, met: {} }) : v
  const { feit, ...met } = v as { feit: Feitsoort } & Record<string, string>
  return feit in feitsoorten ? vraagInWoorden({ soort: feit, met }) : waarde
}

/** Units of time and terms of the law, as the last field of "wanneer" holds them. */
export function stapVelden(s: Geschreven): Record<string, string> {
  const duur = /^(\d+) (.+)$/.exec(s.uiterlijk)
  const [bron = '', ...artikel] = s.grond.split(' ')
  const enkel: Record<string, string> = {
    werkdag: 'werkdagen',
    dag: 'dagen',
    week: 'weken',
    maand: 'maanden',
  }
  return {
    titel: s.titel,
    uitleg: s.uitleg,
    rol: s.rol,
    na: vraagWaarde(s.na),
    gedaan: vraagWaarde(s.gedaan),
    onderdeel: s.onderdeel ?? '',
    ...(s.ookEerder === true && { 'ookEerder-ja': 'ja' }),
    wachtOp: s.wachtOp === undefined ? '' : vraagWaarde(s.wachtOp),
    'uiterlijk-aantal': duur?.[1] ?? '',
    'uiterlijk-eenheid': duur === null ? s.uiterlijk : (enkel[duur[2]!] ?? duur[2]!),
    bron,
    artikel: artikel.join(' '),
    nazorg: String(s.nazorg ?? 0),
    ...Object.fromEntries((s.zonder ?? []).map((z, i) => [`zonder-${i}`, vraagWaarde(z)])),
    ...ticks('voor', s.voor),
    ...ticks('gegevens', s.gegevens),
    ...ticks('nietNodigDoor', s.nietNodigDoor),
  }
}

const ticks = (naam: string, gekozen: readonly string[] = []) =>
  Object.fromEntries(gekozen.map((w) => [`${naam}-${w}`, 'ja']))

/** The values of a list of checkboxes, sent as `naam-waarde`. */
export const ticked = (body: Body, naam: string): string[] =>
  Object.keys(body)
    .filter((k) => k.startsWith(`${naam}-`) && body[k] === 'ja')
    .map((k) => k.slice(naam.length + 1))

/** The facts that make the step lapse, as they were sent. */
export const zonderVelden = (body: Body): string[] =>
  Array.from({ length: ZONDER }, (_, i) => body[`zonder-${i}`] ?? '').filter((z) => z !== '')

/** The step as the form sent it; what it cannot be, the check of the document says. */
export function stapUit(body: Body): Record<string, unknown> {
  const t = (veld: string) => (body[veld] ?? '').trim()
  const eenheid = t('uiterlijk-eenheid')
  const metAantal = /^(werkdagen|dagen|weken|maanden)( voor |$)/.test(eenheid)
  const nazorg = Number(t('nazorg') || '0')
  return {
    titel: t('titel'),
    uitleg: t('uitleg').replaceAll('\r\n', '\n'),
    rol: t('rol'),
    na: vraagUit(t('na')),
    gedaan: vraagUit(t('gedaan')),
    onderdeel: t('onderdeel') === '' ? undefined : t('onderdeel'),
    ookEerder: t('ookEerder-ja') === 'ja' ? true : undefined,
    wachtOp: t('wachtOp') === '' ? undefined : vraagUit(t('wachtOp')),
    uiterlijk: metAantal ? `${t('uiterlijk-aantal')} ${eenheid}` : eenheid,
    grond: t('bron') === 'lokaal' ? 'lokaal' : `${t('bron')} ${t('artikel')}`,
    nazorg: nazorg === 0 ? undefined : nazorg,
    zonder: zonderVelden(body).map(vraagUit),
    voor: ticked(body, 'voor'),
    gegevens: ticked(body, 'gegevens'),
    nietNodigDoor: ticked(body, 'nietNodigDoor'),
  }
}
