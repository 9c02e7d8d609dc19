/**
 * The form fields of each kind of fact, made from the schema of its contents: a closed list becomes a choice, a day
 * three fields, a number a small field. And back: what was sent becomes the input of the operation.
 */
import { z } from 'zod'
import { type Dag, grenzen, isDag, isDeelDag } from '#core/day.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { type Feitsoort, feitsoorten } from './facts.ts'
import { DagSchema, vertragingsredenen } from './lijsten.ts'
import { word } from './words.ts'

export type Veld =
  | {
      readonly soort: 'keuze'
      readonly naam: string
      readonly label: string
      readonly optioneel: boolean
      readonly hint?: string
      readonly keuzes: readonly { waarde: string; naam: string }[]
    }
  | {
      readonly soort: 'dag' | 'tekst' | 'getal'
      readonly naam: string
      readonly label: string
      readonly optioneel: boolean
      readonly hint?: string
    }

const labels: Readonly<Record<string, { label: string; hint?: string }>> = {
  datum: { label: 'Welke dag is gepland?' },
  geboortedatum: {
    label: 'Geboortedatum',
    hint: 'Jaar (1985), jaar-maand (1985-03) of hele dag (1985-03-12).',
  },
  geslacht: { label: 'Geslacht' },
  land: { label: 'Land van herkomst', hint: 'Landcode van vier cijfers uit de BRP, of staatloos.' },
  soort: { label: 'Soort vergunning' },
  tijdelijkDoel: { label: 'Tijdelijk doel', hint: 'Alleen bij een vergunning voor een tijdelijk doel.' },
  rol: { label: 'Plaats in het huishouden' },
  huishouden: { label: 'Kenmerk van het huishouden' },
  personen: { label: 'Hoeveel personen?' },
  kans: { label: 'Hoe waarschijnlijk is het?' },
  opvang: { label: 'Waar verblijft de persoon nu?' },
  reden: { label: 'Reden' },
  woningtype: { label: 'Soort woning' },
  kamers: { label: 'Aantal kamers' },
  woning: { label: 'Kenmerk van de woning', hint: 'Leeg laten; alleen een aanbod uit de match heeft dit.' },
  minderjarig: { label: 'Hoeveel daarvan zijn minderjarig?' },
  mobiliteit: { label: 'Traplopen' },
  aanpassing: { label: 'Is een aangepaste woning nodig?', hint: 'Alleen ja of nee. Waarom staat nergens.' },
  delen: { label: 'Kan het huishouden een woning delen?' },
  samenwonen: { label: 'Samen of apart wonen?' },
  wijk: { label: 'Wijk van voorkeur', hint: 'Code van de wijk; leeg als het niet uitmaakt.' },
  band: { label: 'Waarom deze wijk?' },
  gemeente: { label: 'Gemeente', hint: 'Gemeentecode, zoals GM0308 voor Baarn.' },
  uitkomst: { label: 'Uitkomst' },
  van: { label: 'Van wie?' },
  leerroute: { label: 'Leerroute' },
  omvang: { label: 'Omvang' },
  grond: { label: 'Grond' },
  tot: { label: 'Laatste dag', hint: 'Alleen bij een tijdelijke vrijstelling.' },
  laatsteDag: { label: 'Nieuwe laatste dag van de termijn' },
  naar: { label: 'Waarheen?' },
  feit: { label: 'Kenmerk van het feit' },
  voorziening: { label: 'Welke voorziening?' },
  lijn: { label: 'Welke lijn?' },
  gesprek: { label: 'Welk gesprek?' },
  partij: { label: 'Wie is geïnformeerd?' },
  stap: { label: 'Sleutel van de stap' },
  waarom: { label: 'Waarom?' },
  duur: { label: 'Langer of korter?' },
  besluit: { label: 'Wat is besloten?' },
  waarbij: { label: 'Waarbij?' },
  tegen: { label: 'Tegen welk besluit?' },
  functie: { label: 'Welk werk?' },
  medewerker: { label: 'Kenmerk van de medewerker' },
  overleg: { label: 'Kenmerk van het overleg' },
  afspraak: { label: 'Kenmerk van de afspraak' },
  bij: { label: 'Kenmerk van het verzoek' },
  verzoek: { label: 'Wat is gevraagd?' },
  verzoekgrond: { label: 'Op welke grond?' },
  advies: { label: 'Advies' },
  werk: { label: 'Werkt de persoon?' },
  studie: { label: 'Volgt de persoon een opleiding?' },
  vrijwilligerswerk: { label: 'Doet de persoon vrijwilligerswerk?' },
  wie: { label: 'Wie doet het?' },
  wat: { label: 'Wat is afgesproken?' },
  uiterlijk: { label: 'Uiterlijk' },
  onderdeel: {
    label: 'Welk onderdeel?',
    hint: 'Bij een gedeeltelijke vrijstelling of ontheffing: elk onderdeel apart.',
  },
  niveau: { label: 'Niveau', hint: 'Alleen bij een taalonderdeel.' },
  resultaat: { label: 'Resultaat' },
  redenGeenResultaat: { label: 'Waarom geen resultaat?', hint: 'Alleen als er geen resultaat is.' },
  inzet: { label: 'Inzet tijdens de lessen' },
  b1: { label: 'B1 binnen de termijn' },
  vanaf: { label: 'Eerste dag van de periode' },
  uren: { label: 'Aantal uren' },
  urenBelastbaarheid: {
    label: 'Uren participatie die iemand aankan',
    hint: 'Alleen bij ontheffing van participatie. Leeg of 0: in het geheel niet.',
  },
  waar: { label: 'Waar gevolgd?' },
  cursus: { label: 'Kenmerk van de cursus', hint: 'Leeg laten; alleen het groepsblad vult dit in.' },
  groep: { label: 'Kenmerk van de workshop' },
  start: { label: 'Eerste dag van de cursus' },
  weken: { label: 'Aantal weken' },
  urenPerWeek: { label: 'Uren les per week' },
  verzuim: { label: 'Met of zonder toestemming?' },
  toets: { label: 'Welke toets?' },
  vaardigheid: { label: 'Welke vaardigheid?' },
  gehaald: { label: 'Welk niveau is gehaald?' },
  thema: { label: 'Welk thema?' },
  module: { label: 'Welke module?' },
  plek: { label: 'Waar is het gesprek?' },
  apart: { label: 'Apart van de partner?' },
  tolk: { label: 'Is er een tolk nodig?' },
  taal: { label: 'Taal' },
  gewezen: { label: 'Gewezen op het recht op een gesprek alleen?' },
  alleen: { label: 'Was er niemand anders bij, behalve beroepshalve?' },
  toetsleider: {
    label: 'Kenmerk van de toetsleider',
    hint: 'Kies de toetsleider op de pagina van de toets.',
  },
  opnieuw: { label: 'Waarom opnieuw?', hint: 'Alleen als de toets al eens is afgenomen.' },
  behaald: { label: 'Behaalde score', hint: 'Zoals DUO haar geeft: 61,50.' },
  benodigd: { label: 'Benodigde score voor de B1-route', hint: 'Zoals DUO haar geeft: 55,00.' },
  urenRoute: { label: 'Geschatte uren van de leerroute' },
  urenPvt: { label: 'Uren van het PVT' },
  urenMap: { label: 'Uren van de MAP' },
  voortgangsgesprekken: { label: 'Aantal voortgangsgesprekken' },
  alfabetisering: { label: 'Alfabetiseringsonderwijs' },
  opleidingAfmaken: { label: 'Mag een lopende opleiding eerst worden afgemaakt?' },
  besproken: { label: 'Besproken op' },
  getekend: { label: 'Ondertekend door de persoon?' },
  terecht: { label: 'Was de weigering terecht?' },
  gevolg: { label: 'Wat volgt er?' },
  punt: { label: 'Wat is geregeld?' },
  signaal: { label: 'Welk signaal?' },
  tijd: { label: 'Hoe laat begint het?', hint: 'Zoals 09:30.' },
}

/** The fields that the contents of this kind of fact ask for. */
export function fieldsOf(soort: Feitsoort): Veld[] {
  const inhoud = feitsoorten[soort].inhoud
  return Object.entries(inhoud.shape as Record<string, z.ZodType>).map(([naam, schema]) =>
    field(soort, naam, schema),
  )
}

function field(soort: Feitsoort, naam: string, schema: z.ZodType): Veld {
  const optioneel = schema instanceof z.ZodOptional
  const kern = optioneel ? (schema.unwrap() as z.ZodType) : schema
  const { label, hint } = labels[naam] ?? { label: naam }
  const basis = { naam, label, optioneel, ...(hint === undefined ? {} : { hint }) }
  if (kern instanceof z.ZodEnum) {
    return {
      ...basis,
      soort: 'keuze',
      keuzes: kern.options.map((o) => ({ waarde: String(o), naam: choiceName(soort, naam, String(o)) })),
    }
  }
  if (kern === DagSchema) return { ...basis, soort: 'dag' }
  if (kern instanceof z.ZodNumber) return { ...basis, soort: 'getal' }
  return { ...basis, soort: 'tekst' }
}

function choiceName(soort: Feitsoort, veld: string, waarde: string): string {
  if (soort === 'vertraagd') return vertragingsredenen[waarde as keyof typeof vertragingsredenen].naam
  const naam = word(waarde, veld)
  return naam.charAt(0).toUpperCase() + naam.slice(1)
}

type Body = Readonly<Record<string, string | undefined>>

export interface Gelezen {
  readonly op: Dag | undefined
  readonly inhoud: Record<string, unknown>
  readonly fouten: readonly Fout[]
}

/** Reads what was sent for this kind of fact; what cannot be read is said per field. */
export function readFactForm(soort: Feitsoort, body: Body): Gelezen {
  const fouten: Fout[] = []
  const inhoud: Record<string, unknown> = {}
  for (const v of fieldsOf(soort)) {
    const naam = `inhoud-${v.naam}`
    if (v.soort === 'dag') {
      const d = leesDatum(body, naam)
      if (typeof d === 'object') fouten.push({ veld: naam, fout: d.fout })
      else if (d !== undefined) inhoud[v.naam] = d
      else if (!v.optioneel) fouten.push({ veld: naam, fout: `${v.label}: vul een dag in.` })
      continue
    }
    const tekst = (body[naam] ?? '').trim()
    if (tekst === '') {
      if (!v.optioneel) fouten.push({ veld: naam, fout: `${v.label}: vul dit in.` })
    } else inhoud[v.naam] = v.soort === 'getal' ? Number(tekst) : tekst
  }
  const op = soort === 'geboren' ? birthDay(inhoud.geboortedatum, fouten) : readDay(body, fouten)
  const klopt = feitsoorten[soort].inhoud.safeParse(inhoud)
  if (fouten.length === 0 && !klopt.success) {
    for (const i of klopt.error.issues)
      fouten.push({ veld: `inhoud-${String(i.path[0] ?? '')}`, fout: i.message })
  }
  return { op, inhoud, fouten }
}

/** The day of the fact "born" is the earliest that the birth date can be. */
function birthDay(datum: unknown, fouten: Fout[]): Dag | undefined {
  if (isDeelDag(datum)) return grenzen(datum).vroegst
  fouten.push({
    veld: 'inhoud-geboortedatum',
    fout: 'Schrijf een jaar (1985), jaar-maand (1985-03) of dag (1985-03-12).',
  })
  return undefined
}

function readDay(body: Body, fouten: Fout[]): Dag | undefined {
  const d = leesDatum(body, 'op')
  if (typeof d === 'object') fouten.push({ veld: 'op', fout: d.fout })
  else if (d === undefined) fouten.push({ veld: 'op', fout: 'Vul de dag in waarop dit gebeurde.' })
  else return d
  return undefined
}

/** A recorded fact as the form would have sent it, to correct it from there. */
export function factBody(f: {
  readonly op: string
  readonly inhoud: Readonly<Record<string, unknown>>
}): Record<string, string> {
  const uit: Record<string, string> = {}
  const zet = (naam: string, d: string) => {
    uit[`${naam}-dag`] = String(+d.slice(8))
    uit[`${naam}-maand`] = String(+d.slice(5, 7))
    uit[`${naam}-jaar`] = d.slice(0, 4)
  }
  zet('op', f.op)
  for (const [k, w] of Object.entries(f.inhoud)) {
    uit[`inhoud-${k}`] = String(w)
    if (isDag(w)) zet(`inhoud-${k}`, w)
  }
  return uit
}
