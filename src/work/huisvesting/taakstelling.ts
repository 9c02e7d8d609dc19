/**
 * The housing target as several sources give it: standings, both percentages, what Wortel itself counted, and where
 * sources contradict each other. Nothing is silently mended; the contradiction is the finding. Pure.
 */
import type { Dag } from '#core/day.ts'
import { bepaald } from '#core/explain.ts'
import {
  type Halfjaar,
  type Halfjaarstand,
  isHalfjaar,
  percentages,
  standen,
  taakstellingFormule,
  volgend,
} from '#law/taakstelling.ts'
import { voorstelTrede } from '#law/toezicht.ts'
import { legUit, type Uitleg } from '#law/uitleg.ts'

export const grootheden = {
  taakstelling: 'Taakstelling',
  gerealiseerd: 'Gerealiseerd',
  stand_begin: 'Stand aan het begin',
  stand_einde: 'Stand aan het eind',
  percentage: 'Percentage gerealiseerd',
  gehuisvest: 'Gehuisvest',
  wachtend: 'Nog te huisvesten',
  totaal: 'Totaal',
  landelijk: 'Landelijke taakstelling',
  landelijk_gerealiseerd: 'Landelijk gerealiseerd',
  landelijk_stand: 'Landelijke stand aan het eind',
  inwoners: 'Inwoners',
  inwoners_landelijk: 'Inwoners van Nederland',
  regio_taak: 'Taak van een provincie, met achterstand',
  regio_gehuisvest: 'Gehuisvest in een provincie',
  gemeenten_gehaald: 'Gemeenten die de taakstelling haalden',
  gemeenten_niet_gehaald: 'Gemeenten die de taakstelling niet haalden',
  opvang: 'Vergunninghouders in de opvang',
  vergunningen: 'Verleende asielvergunningen',
} as const
export type Grootheid = keyof typeof grootheden

export interface Cijfer {
  readonly bron: string
  readonly grootheid: Grootheid
  readonly periode: string
  readonly waarde: number | null
  readonly voetnoot: string | null
}

export interface Halfjaarregel {
  readonly halfjaar: Halfjaar
  readonly bron: string
  readonly taakstelling: number | null
  readonly gerealiseerd: number | null
  readonly begin: number | null
  readonly eind: number | null
  readonly percentageKaal: number | null
  readonly percentageGecorrigeerd: number | null
  /** Keys handed over in this half year according to the facts in Wortel. */
  readonly geteld: number
  readonly uitleg: Uitleg | null
  readonly voorstel: { readonly trede: number; readonly uitleg: Uitleg } | null
}

export interface Tegenspraak {
  readonly titel: string
  readonly uitleg: string
  readonly bronnen: readonly string[]
}

/** Per source that publishes half years: its figures with standings, in order of time. */
export function halfjaarregels(
  cijfers: readonly Cijfer[],
  geteld: ReadonlyMap<string, number>,
  oordelen: ReadonlyMap<string, number>,
): Halfjaarregel[] {
  const bronnen = new Set(
    cijfers.filter((c) => c.grootheid === 'taakstelling' && isHalfjaar(c.periode)).map((c) => c.bron),
  )
  return [...bronnen].flatMap((bron) => {
    let vorigeTrede = 0
    return standings(cijfers, bron).map((s) => {
      const p = percentages(s)
      const voorstel =
        s.begin === null || s.eind === null
          ? null
          : voorstelTrede({ begin: s.begin, eind: s.eind, vorigeTrede, bijzonder: false })
      vorigeTrede = oordelen.get(s.halfjaar) ?? voorstel?.trede ?? vorigeTrede
      return {
        halfjaar: s.halfjaar,
        bron,
        taakstelling: s.taakstelling,
        gerealiseerd: s.gerealiseerd,
        begin: s.begin,
        eind: s.eind,
        percentageKaal: p.kaal,
        percentageGecorrigeerd: p.gecorrigeerd,
        geteld: geteld.get(s.halfjaar) ?? 0,
        uitleg: s.stappen.length === 0 ? null : legUit('stand', bepaald(s.eind, s.stappen)),
        voorstel:
          voorstel === null
            ? null
            : {
                trede: voorstel.trede,
                uitleg: legUit('toezicht', bepaald(voorstel.trede, voorstel.stappen)),
              },
      }
    })
  })
}

function standings(cijfers: readonly Cijfer[], bron: string): Halfjaarstand[] {
  const van = cijfers.filter((c) => c.bron === bron && isHalfjaar(c.periode))
  const waarde = (g: Grootheid, p: string) =>
    van.find((c) => c.grootheid === g && c.periode === p)?.waarde ?? null
  const halfjaren = [...new Set(van.map((c) => c.periode))].sort() as Halfjaar[]
  const bekend = new Map<Halfjaar, number>()
  for (const h of halfjaren) {
    const begin = waarde('stand_begin', h)
    if (begin !== null) bekend.set(h, begin)
  }
  return standen(
    halfjaren.map((h) => ({
      halfjaar: h,
      taakstelling: waarde('taakstelling', h),
      gerealiseerd: waarde('gerealiseerd', h),
    })),
    bekend,
  )
}

/** The target by the formula of art. 29 for half years of which national number and inhabitants are known. */
export function formuleRegels(cijfers: readonly Cijfer[]) {
  const een = (g: Grootheid, p: string) =>
    cijfers.find((c) => c.grootheid === g && c.periode === p && c.waarde !== null)
  return cijfers
    .filter((c) => c.grootheid === 'landelijk' && isHalfjaar(c.periode) && c.waarde !== null)
    .flatMap((c) => {
      const jaar = String(Number(c.periode.slice(0, 4)) - 1)
      const inwoners = een('inwoners', jaar)?.waarde
      const nl = een('inwoners_landelijk', jaar)?.waarde
      if (inwoners == null || nl == null) return []
      const f = taakstellingFormule({ landelijk: c.waarde!, inwoners, inwonersNederland: nl })
      const gepubliceerd = een('taakstelling', c.periode)?.waarde ?? null
      return [
        {
          halfjaar: c.periode,
          bron: c.bron,
          uitkomst: f.waarde,
          gepubliceerd,
          uitleg: legUit('taakstelling', bepaald(f.waarde, [f.stap])),
        },
      ]
    })
    .sort((a, b) => (a.halfjaar < b.halfjaar ? -1 : 1))
}

/** Everything in which sources contradict themselves, each other or the count of facts. */
export function tegenspraken(
  cijfers: readonly Cijfer[],
  regels: readonly Halfjaarregel[],
  geteld: { readonly totEnMet: (d: Dag) => number },
): Tegenspraak[] {
  return [
    ...statedTotals(cijfers),
    ...percentageBases(cijfers, regels),
    ...statedStandings(cijfers, regels),
    ...sameFigure(cijfers),
    ...yearsAgainstHalfYears(cijfers),
    ...countedAgainstPublished(cijfers, geteld),
  ]
}

/** A stated total that is not the sum of the years in the same source. */
function statedTotals(cijfers: readonly Cijfer[]): Tegenspraak[] {
  return cijfers
    .filter((c) => c.grootheid === 'totaal' && c.waarde !== null && c.periode.includes('/'))
    .flatMap((t) => {
      const [van, tot] = t.periode.split('/') as [string, string]
      const delen = cijfers.filter(
        (c) =>
          c.bron === t.bron &&
          c.grootheid === 'taakstelling' &&
          /^\d{4}$/.test(c.periode) &&
          c.periode >= van &&
          c.periode <= tot,
      )
      const som = delen.reduce((a, c) => a + (c.waarde ?? 0), 0)
      if (delen.length === 0 || som === t.waarde) return []
      return [
        {
          titel: `Het genoemde totaal ${t.waarde} is niet de som van de jaren`,
          uitleg: `${delen.map((d) => d.waarde).join(' + ')} = ${som}, een verschil van ${Math.abs(t.waarde! - som)}.`,
          bronnen: [t.bron],
        },
      ]
    })
}

/** A published percentage that does not follow from the base which its note names. */
function percentageBases(cijfers: readonly Cijfer[], regels: readonly Halfjaarregel[]): Tegenspraak[] {
  return cijfers
    .filter((c) => c.grootheid === 'percentage' && c.waarde !== null)
    .flatMap((c) => {
      const r = regels.find((x) => x.bron === c.bron && x.halfjaar === c.periode)
      if (r === undefined || r.percentageKaal === null || c.waarde === r.percentageKaal) return []
      const past = c.waarde === r.percentageGecorrigeerd
      return [
        {
          titel: `${c.waarde}% in ${c.periode} volgt niet uit de taakstelling`,
          uitleg:
            `${r.gerealiseerd} van ${r.taakstelling} is ${r.percentageKaal}%. ` +
            (past
              ? `${c.waarde}% past bij de taakstelling plus de achterstand: ${r.gerealiseerd} van ${r.taakstelling! - Math.min(0, r.begin!)}. `
              : `Ook met de achterstand erbij komt er ${r.percentageGecorrigeerd ?? 'niets'} uit. `) +
            (c.voetnoot === null ? '' : `De voetnoot zegt: “${c.voetnoot}”.`),
          bronnen: [c.bron],
        },
      ]
    })
}

/** A stated standing that does not follow from target and realisation before it. */
function statedStandings(cijfers: readonly Cijfer[], regels: readonly Halfjaarregel[]): Tegenspraak[] {
  return cijfers
    .filter((c) => (c.grootheid === 'stand_begin' || c.grootheid === 'stand_einde') && c.waarde !== null)
    .flatMap((c) => {
      const berekend =
        c.grootheid === 'stand_einde'
          ? regels.find((r) => r.bron === c.bron && r.halfjaar === c.periode)?.eind
          : regels.find((r) => r.bron === c.bron && volgend(r.halfjaar) === c.periode)?.eind
      if (berekend === undefined || berekend === null || berekend === c.waarde) return []
      return [
        {
          titel: `De stand ${c.waarde} (${grootheden[c.grootheid].toLowerCase()} van ${c.periode}) volgt niet uit de cijfers`,
          uitleg: `Uit taakstelling en realisatie volgt ${berekend}.`,
          bronnen: [c.bron],
        },
      ]
    })
}

/** Two sources that give the same figure differently. */
function sameFigure(cijfers: readonly Cijfer[]): Tegenspraak[] {
  const perCijfer = Map.groupBy(
    cijfers.filter((c) => c.waarde !== null && c.grootheid !== 'totaal'),
    (c) => `${c.grootheid} ${c.periode}`,
  )
  return [...perCijfer.values()].flatMap((zelfde) => {
    if (new Set(zelfde.map((c) => c.waarde)).size < 2) return []
    const c = zelfde[0]!
    return [
      {
        titel: `${grootheden[c.grootheid]} ${c.periode}: bronnen verschillen`,
        uitleg: `${zelfde.map((x) => `${x.bron}: ${x.waarde}`).join('; ')}.`,
        bronnen: zelfde.map((x) => x.bron),
      },
    ]
  })
}

/** A year's target in one source against the two half years in another. */
function yearsAgainstHalfYears(cijfers: readonly Cijfer[]): Tegenspraak[] {
  const taak = (p: string) =>
    cijfers.filter((c) => c.grootheid === 'taakstelling' && c.periode === p && c.waarde !== null)
  return cijfers
    .filter((c) => c.grootheid === 'taakstelling' && /^\d{4}$/.test(c.periode) && c.waarde !== null)
    .flatMap((j) =>
      taak(`${j.periode}-1`).flatMap((een) => {
        const twee = taak(`${j.periode}-2`).find((x) => x.bron === een.bron)
        const som = twee && een.waarde! + twee.waarde!
        if (som === undefined || som === j.waarde) return []
        return [
          {
            titel: `Taakstelling ${j.periode}: jaar en halfjaren verschillen`,
            uitleg: `${j.bron}: ${j.waarde}; ${een.bron}: ${een.waarde} + ${twee!.waarde} = ${som}.`,
            bronnen: [j.bron, een.bron],
          },
        ]
      }),
    )
}

/** A published number of people housed against the keys in Wortel, by the last day that the period names. */
function countedAgainstPublished(
  cijfers: readonly Cijfer[],
  geteld: { readonly totEnMet: (d: Dag) => number },
): Tegenspraak[] {
  return cijfers
    .filter(
      (c) => c.grootheid === 'gehuisvest' && c.waarde !== null && /\/\d{4}-\d{2}-\d{2}$/.test(c.periode),
    )
    .flatMap((c) => {
      const tot = c.periode.split('/')[1] as Dag
      const aantal = geteld.totEnMet(tot)
      if (aantal === c.waarde) return []
      return [
        {
          titel: `${c.waarde} gehuisvest volgens de bron, ${aantal} in Wortel`,
          uitleg: `Geteld: sleutels tot en met ${tot}.`,
          bronnen: [c.bron],
        },
      ]
    })
}
