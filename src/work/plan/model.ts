/** The fields of a plan (PIP) as they are filled in: all text until the plan is fixed; and two edits of one plan merged. */
import { leerroutes } from '#law/onderdelen.ts'
import type { Pipveld } from '#law/pip-inhoud.ts'

interface Basis {
  readonly label: string
  readonly hint?: string
  /** Which content of the plan this fills (Wi2021 art. 15, Besluit art. 5.3). */
  readonly vult?: Pipveld
}
export type Veldvorm = Basis &
  (
    | { readonly soort: 'keuze'; readonly keuzes: Readonly<Record<string, string>> }
    | { readonly soort: 'getal'; readonly hoogstens: number }
    | { readonly soort: 'tekst' }
  )

const jaNee = { ja: 'Ja', nee: 'Nee' }

/** Every field by its name, in the order of the form. */
export const pipformulier = {
  leerroute: { soort: 'keuze', label: 'Welke leerroute?', keuzes: leerroutes, vult: 'leerroute' },
  waarom: {
    soort: 'tekst',
    label: 'Waarom deze leerroute?',
    hint: 'In eigen woorden, ook als het anders is dan het voorstel. Komt in het besluit.',
  },
  niveau: {
    soort: 'keuze',
    label: 'Niveau van de taalexamens in de B1-route',
    hint: 'Leeg laten is B1.',
    keuzes: { B1: 'B1', A2: 'A2 (pas na 600 uren les)' },
  },
  urenRoute: {
    soort: 'getal',
    label: 'Hoeveel uren duurt de leerroute naar schatting?',
    hint: 'Taal en KNM samen.',
    hoogstens: 9999,
    vult: 'intensiteitLeerroute',
  },
  urenPerWeek: { soort: 'getal', label: 'Hoeveel uren les per week?', hoogstens: 60 },
  alfabetisering: {
    soort: 'keuze',
    label: 'Is alfabetiseringsonderwijs nodig?',
    keuzes: {
      NVT: 'Nee',
      A: 'Ja, leert voor het eerst lezen en schrijven',
      AA: 'Ja, leest een ander schrift',
    },
  },
  opleidingAfmaken: {
    soort: 'keuze',
    label: 'Mag een opleiding die al loopt eerst worden afgemaakt?',
    keuzes: jaNee,
  },
  urenPvt: {
    soort: 'getal',
    label: 'Hoeveel uren PVT?',
    hint: 'Participatieverklaringstraject: de wet vraagt ten minste 12 uren.',
    hoogstens: 500,
    vult: 'intensiteitPvt',
  },
  urenMap: {
    soort: 'getal',
    label: 'Hoeveel uren MAP?',
    hint: 'Module Arbeidsmarkt en Participatie. Niet in de onderwijsroute.',
    hoogstens: 2000,
    vult: 'intensiteitMap',
  },
  taal: { soort: 'tekst', label: 'Taal: wat leert iemand waar, en wat oefent iemand thuis?' },
  participatie: { soort: 'tekst', label: 'Meedoen: werk, vrijwilligerswerk, studie of ontmoeten' },
  ondersteuning: {
    soort: 'tekst',
    label: 'Welke ondersteuning en begeleiding krijgt iemand?',
    hint: 'Maatschappelijke begeleiding, coaches, hulp bij gezondheid of gezin.',
    vult: 'ondersteuning',
  },
  voorschools: {
    soort: 'tekst',
    label: 'Afspraken over de voorschool van het kind',
    hint: 'Alleen als er een kind van die leeftijd is.',
    vult: 'voorschools',
  },
  heeftBijstand: { soort: 'keuze', label: 'Ontvangt iemand bijstand?', keuzes: jaNee },
  bijstand: {
    soort: 'tekst',
    label: 'Bijstand en ontzorgen: welke beschikkingen horen bij het plan?',
    hint: 'Rechten, plichten en het betalen van vaste lasten. Alleen bij bijstand.',
    vult: 'bijstand',
  },
  voortgangsgesprekken: {
    soort: 'getal',
    label: 'Hoeveel voortgangsgesprekken?',
    hoogstens: 60,
    vult: 'voortgangsgesprekken',
  },
  bijzonderGeval: {
    soort: 'keuze',
    label: 'Is dit een bijzonder geval, zodat de leerroute nog mag wijzigen?',
    hint: 'Alleen na anderhalf jaar; het college zegt waarom (Besluit art. 5.4 lid 3).',
    keuzes: jaNee,
  },
} as const satisfies Record<string, Veldvorm>
export type Veldnaam = keyof typeof pipformulier
export const veldnamen = Object.keys(pipformulier) as [Veldnaam, ...Veldnaam[]]

/** What is filled in; a field that is not there is empty. */
export type Pipvelden = { readonly [V in Veldnaam]?: string }

/** Fields with what is wrong in them: only what cannot be stored, an empty field is no fault of a draft. */
export function veldfouten(velden: Pipvelden): { readonly veld: Veldnaam; readonly fout: string }[] {
  return veldnamen.flatMap((veld) => {
    const vorm: Veldvorm = pipformulier[veld]
    const w = velden[veld] ?? ''
    if (w === '') return []
    if (vorm.soort === 'keuze' && !Object.hasOwn(vorm.keuzes, w))
      return [{ veld, fout: `${vorm.label} Kies uit de lijst.` }]
    if (vorm.soort === 'getal' && (!/^\d{1,4}$/.test(w) || +w < 1 || +w > vorm.hoogstens))
      return [{ veld, fout: `${vorm.label} Vul een heel getal van 1 tot en met ${vorm.hoogstens} in.` }]
    return []
  })
}

/** Two edits that began from the same draft, field by field. */
export interface Samengevoegd {
  readonly velden: Pipvelden
  /** Fields that both changed, each to something else: a person chooses. */
  readonly botsingen: readonly Veldnaam[]
}

/** What one changed and the other did not goes in; a field that both changed differently keeps mine and is named. */
export function voegSamen(basis: Pipvelden, mijn: Pipvelden, hun: Pipvelden): Samengevoegd {
  const velden: { [V in Veldnaam]?: string } = {}
  const botsingen: Veldnaam[] = []
  for (const v of veldnamen) {
    const [b, m, h] = [basis[v] ?? '', mijn[v] ?? '', hun[v] ?? '']
    const waarde = m === b ? h : m
    if (m !== b && h !== b && m !== h) botsingen.push(v)
    if (waarde !== '') velden[v] = waarde
  }
  return { velden, botsingen }
}
