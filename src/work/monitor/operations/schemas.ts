/** What operations of the monitor give. */
import { z } from 'zod'
import { organisatiesoortnamen, rollen } from '#core/actor.ts'
import { inTekst } from '#core/day.ts'
import type { Indicatorbeeld, Monitorbeeld } from '../beeld.ts'
import { kenmerklijst } from '../kenmerken.ts'
import { vergelijking } from '../landelijk.ts'
import { doelen, frequenties, soorten } from '../model.ts'
import type { Openrij } from '../onthulling.ts'
import { smart } from '../smart.ts'
import { eenheidVan, inCijfers, streefstand, waardeVan } from '../waarde.ts'
import { formuletekst, geencijfer } from '../zinnen.ts'

export const dag = () => z.string().meta({ format: 'date' })
const getal = () => z.number().nullable().meta({ description: 'Leeg: niet te tonen of er niet.' })

const RijUit = z.object({
  naam: z.string(),
  n: z.number().meta({ description: 'Aantal personen.' }),
  waarde: getal(),
  delen: z.array(z.number()).nullable().meta({ description: 'Leeg: verborgen om kleine aantallen.' }),
  kwart: getal(),
  driekwart: getal(),
})

export const IndicatorUit = z.object({
  id: z.string(),
  naam: z.string(),
  vraag: z.string(),
  thema: z.string(),
  doel: z.enum(['strategisch', 'tactisch', 'operationeel']),
  soort: z.string(),
  formule: z.string().nullable(),
  bron: z.string(),
  frequentie: z.string(),
  eigenaar: z.string(),
  last: z.string(),
  toelichting: z.string().nullable(),
  geen: z.string().nullable().meta({ description: 'Waarom er geen cijfer is, en wat helpt.' }),
  waarde: getal(),
  eenheid: z.enum(['personen', 'keer', 'procent', 'dagen']).nullable(),
  tekst: z.string().meta({ description: 'De waarde met haar eenheid.' }),
  delen: z.array(z.string()).meta({ description: 'Namen van de delen, in de volgorde van de aantallen.' }),
  totaal: RijUit.nullable(),
  uitsplitsingen: z.array(z.object({ kenmerk: z.string(), groepen: z.array(RijUit) })),
  onbepaald: z
    .number()
    .nullable()
    .meta({ description: 'Personen van wie de wet niet zegt of zij meetellen, omdat feiten ontbreken.' }),
  verloop: z.array(z.object({ peildatum: dag(), waarde: getal() })),
  nulmeting: z.object({ op: dag(), waarde: getal(), herkomst: z.string() }).nullable(),
  streef: z
    .object({
      waarde: z.number(),
      richting: z.enum(['minstens', 'hoogstens']),
      op: dag(),
      stand: z.enum(['zonderNulmeting', 'zonderCijfer', 'gehaald', 'nogNiet', 'teLaat']),
      zin: z.string(),
    })
    .nullable(),
  smart: z.array(z.object({ letter: z.string(), naam: z.string(), goed: z.boolean(), advies: z.string() })),
  landelijk: z.array(
    z.object({ uitgave: z.string(), cohort: z.string(), indicator: z.string(), waarde: z.number() }),
  ),
})
export type IndicatorUit = z.output<typeof IndicatorUit>

export const SetUit = z.object({
  versie: z.string(),
  naam: z.string(),
  stand: z.enum(['concept', 'vastgesteld', 'geleverd']),
  vanaf: dag(),
  besluit: z.string().nullable(),
})

export const MonitorUit = z.object({
  peildatum: dag(),
  kennisdatum: dag(),
  drempel: z.number().meta({ description: 'Minder personen dan dit staan er niet; 0 als alles te zien is.' }),
  set: SetUit,
  toelichting: z.string().nullable(),
  indicatoren: z.array(IndicatorUit),
})
export type MonitorUit = z.output<typeof MonitorUit>

/** One indicator as operations give it. */
export function indicatorUit(
  b: Indicatorbeeld,
  peildatum: Monitorbeeld['peildatum'],
): z.input<typeof IndicatorUit> {
  const { indicator: i, meting: m, waarde } = b
  const eenheid = i.formule === undefined ? undefined : eenheidVan(i.formule)
  const row = (naam: string, r: Openrij) => ({
    naam,
    n: r.n,
    waarde: i.formule === undefined ? null : waardeVan(i.formule, r),
    delen: r.delen === null ? null : [...r.delen],
    kwart: r.duur?.kwart ?? null,
    driekwart: r.duur?.driekwart ?? null,
  })
  const cijfer = 'geen' in m ? undefined : m
  return {
    id: i.id,
    naam: i.naam,
    vraag: i.vraag,
    thema: i.thema,
    doel: i.doel,
    soort: soorten[i.soort],
    formule: i.formule === undefined ? null : formuletekst(i.formule),
    bron: organisatiesoortnamen[i.bron],
    frequentie: frequenties[i.frequentie],
    eigenaar: i.eigenaar,
    last: i.last === 'geen' ? 'geen: het volgt uit het werk' : `${rollen[i.last.wie].naam}: ${i.last.wat}`,
    toelichting: i.toelichting ?? null,
    geen: 'geen' in m ? geencijfer(m.geen) : null,
    waarde,
    eenheid: eenheid ?? null,
    tekst: cijfer === undefined ? 'geen cijfer' : headline(b, eenheid),
    delen: cijfer?.delen.map((d) => d.naam) ?? [],
    totaal: cijfer === undefined ? null : row('Totaal', cijfer.totaal),
    uitsplitsingen:
      cijfer?.uitsplitsingen.map((u) => ({
        kenmerk: kenmerklijst[u.kenmerk as keyof typeof kenmerklijst].naam,
        groepen: u.groepen.map((g) => row(g.naam, g.rij)),
      })) ?? [],
    onbepaald: m.onbepaald,
    verloop: b.verloop.map((p) => ({ ...p })),
    nulmeting: i.nulmeting === undefined ? null : { op: i.nulmeting.op, ...origin(b) },
    streef: i.streef === undefined ? null : target(b, peildatum),
    smart: smart(i).map((t) => ({ ...t })),
    landelijk: i.landelijk === undefined ? [] : vergelijking(i.landelijk).map((l) => ({ ...l })),
  }
}

/** The value; for a distribution its largest part, for a movement how many moved. */
function headline(
  { indicator: i, meting: m, waarde }: Indicatorbeeld,
  eenheid: ReturnType<typeof eenheidVan>,
): string {
  if ('geen' in m) return 'geen cijfer'
  const { delen, totaal } = m
  if (eenheid !== undefined)
    return totaal.duur !== null && waarde === null ? 'nog niet bij de helft' : inCijfers(waarde, eenheid)
  if (totaal.delen === null) return 'n.b.'
  const procent = (aantal: number) => `${Math.round((100 * aantal) / totaal.n)}%`
  if (i.formule?.soort === 'beweging') {
    const moved = delen.map((d) => d.deel.split('+').map((x) => new Set(x.split(' ')).size > 1))
    // Taken together with who stayed, who moved cannot be told.
    if (moved.some((x) => new Set(x).size > 1)) return 'n.b.'
    return `${procent(totaal.delen.reduce((som, n, k) => (moved[k]![0] ? som + n : som), 0))} veranderde`
  }
  const grootst = totaal.delen.indexOf(Math.max(...totaal.delen))
  return `${procent(totaal.delen[grootst]!)} ${delen[grootst]!.naam}`
}

function origin(b: Indicatorbeeld): { waarde: number | null; herkomst: string } {
  const n = b.indicator.nulmeting!
  return {
    waarde: b.nulmeting,
    herkomst: 'waarde' in n ? n.herkomst : 'uit de feiten, zoals toen bekend',
  }
}

function target(b: Indicatorbeeld, peildatum: Monitorbeeld['peildatum']) {
  const { indicator: i } = b
  const s = i.streef!
  const stand = streefstand(i, b.waarde, peildatum)
  const eenheid = i.formule === undefined ? undefined : eenheidVan(i.formule)
  const verschil = 'verschil' in stand ? differ(stand.verschil, eenheid) : ''
  const zin = {
    geen: '',
    zonderNulmeting: 'Er is een streefwaarde maar geen nulmeting: of het beter gaat, is niet te zeggen.',
    zonderCijfer: 'Er is geen cijfer om met de streefwaarde te vergelijken.',
    gehaald: 'Gehaald.',
    nogNiet: `Nog ${verschil} te gaan, tot ${inTekst(s.op)}.`,
    teLaat: `Niet gehaald: op ${inTekst(s.op)} had het zover moeten zijn; het scheelt ${verschil}.`,
  }[stand.soort]
  return {
    waarde: s.waarde,
    richting: s.richting,
    op: s.op,
    stand: stand.soort as Exclude<typeof stand.soort, 'geen'>,
    zin,
  }
}

function differ(verschil: number, eenheid: ReturnType<typeof eenheidVan>): string {
  return eenheid === 'procent'
    ? `${verschil} ${verschil === 1 ? 'procentpunt' : 'procentpunten'}`
    : inCijfers(verschil, eenheid)
}

/** The whole monitor as operations give it. */
export function monitorUit(b: Monitorbeeld): z.input<typeof MonitorUit> {
  const { set, stand, besluit } = b.gekozen
  return {
    peildatum: b.peildatum,
    kennisdatum: b.kennisdatum,
    drempel: b.drempel,
    set: { versie: set.versie, naam: set.naam, stand, vanaf: set.vanaf, besluit },
    toelichting: set.toelichting ?? null,
    indicatoren: b.indicatoren.map((i) => indicatorUit(i, b.peildatum)),
  }
}

/** The kinds of goal in the order in which they are shown. */
export const doelvolgorde = Object.keys(doelen) as (keyof typeof doelen)[]
