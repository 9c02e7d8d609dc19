/**
 * Learning in the demonstration: two made-up language schools beside the real one, courses, places, hours of the last
 * months, somebody behind, and a workshop to come. All of it is made up; nothing is published.
 */
import { type Dag, plusDagen, weekdag } from '#core/day.ts'
import { partneroperaties } from '#work/beleid/operations/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { lerenoperaties } from '#work/leren/operations/index.ts'
import type { Doe } from './doe.ts'
import { toeval } from './toeval.ts'

const { cursussen, groep, inschrijven, leren, workshops } = lerenoperaties

/** People in a course at most, and whole weeks of lessons that are registered. */
const DEELNEMERS = 5
const WEKEN = 10

/** Schools, courses and a workshop; with places and hours for people whose route fits. */
export async function leerMee(doe: Doe, vandaag: Dag): Promise<void> {
  await doe(vandaag, 'beleidsmedewerker', partneroperaties.vastleggen, {
    partner: 'taalschool-voorbeeld',
    soort: 'taalschool',
    naam: 'Taalschool Voorbeeld',
    toelichting: 'Verzonnen voor de demonstratie.',
    nieuw: true,
  })
  const jaar = vandaag.slice(0, 4)
  for (const [school, tot] of [
    ['taalschool', `${Number(jaar) + 1}-12-31`],
    ['taalschool-voorbeeld', plusDagen(vandaag, -20)],
  ] as const)
    await doe(vandaag, 'klantmanager', cursussen.keurmerk, {
      school,
      soort: 'keurmerkInburgeren',
      vanaf: `${Number(jaar) - 2}-01-01`,
      tot,
      bron: 'Verzonnen voor de demonstratie',
    })
  // A Monday, so many whole weeks ago.
  const maandag = plusDagen(vandaag, 1 - weekdag(vandaag) - WEKEN * 7)
  const [b1, z] = await courses(doe, vandaag, maandag)
  const wie = await learners(doe, vandaag, maandag)
  await fill(doe, vandaag, b1, maandag, wie.b1, 9)
  await fill(doe, vandaag, z, maandag, wie.z, 6)
  // The B1 course has as many places as the first of them take.
  for (const dossier of wie.b1.slice(DEELNEMERS, DEELNEMERS + 1))
    await doe(vandaag, 'klantmanager', inschrijven.wachten, { cursus: b1, dossier })
  await workshop(doe, vandaag)
}

async function courses(doe: Doe, vandaag: Dag, maandag: Dag): Promise<[string, string]> {
  const uit: string[] = []
  const basis = { plaats: 'Verzonnen lokaal, Baarn', synthetisch: true, prijs: 2400_00 }
  for (const [school, c] of [
    [
      'taalschool',
      {
        naam: 'B1 overdag',
        routes: ['b1'],
        niveau: 'B1',
        start: maandag,
        weken: 40,
        urenPerWeek: 9,
        dagdelen: ['maOchtend', 'woOchtend', 'vrOchtend'],
        plekken: DEELNEMERS,
      },
    ],
    [
      'taalschool',
      {
        naam: 'Z-route taal en KNM',
        routes: ['z'],
        niveau: 'A1',
        start: maandag,
        weken: 60,
        urenPerWeek: 6,
        dagdelen: ['diMiddag', 'doMiddag'],
        plekken: 10,
      },
    ],
    [
      'taalschool',
      {
        naam: 'B1 in de avond',
        routes: ['b1', 'onderwijs'],
        niveau: 'B1',
        start: plusDagen(vandaag, 24),
        weken: 30,
        urenPerWeek: 6,
        dagdelen: ['avond'],
        plekken: 15,
      },
    ],
    [
      'taalschool-voorbeeld',
      {
        naam: 'Naar A2 op zaterdag',
        routes: ['b1', 'z'],
        niveau: 'A2',
        start: plusDagen(vandaag, 10),
        weken: 20,
        urenPerWeek: 4,
        dagdelen: ['zaterdag'],
        plekken: 12,
      },
    ],
  ] as const) {
    const r = await doe(vandaag, 'klantmanager', cursussen.toevoegen, { school, cursus: { ...basis, ...c } })
    uit.push(r.cursus)
  }
  return [uit[0]!, uit[1]!]
}

/** People who are integrating now and had lessons before, but none since that Monday; by route, in a fixed order. */
async function learners(
  doe: Doe,
  vandaag: Dag,
  maandag: Dag,
): Promise<{ readonly b1: string[]; readonly z: string[] }> {
  const uit = { b1: [] as string[], z: [] as string[] }
  for (let pagina = 1; pagina <= 4; pagina++) {
    const r = await doe(vandaag, 'klantmanager', dossieroperaties.zoeken, { fase: 'inburgeren', pagina })
    for (const { id } of r.dossiers) {
      const l = await doe(vandaag, 'klantmanager', leren.zien, { dossier: id })
      if (l.doelgroep !== 'asielstatushouder' || l.wet !== 'wi2021') continue
      const laatst = l.lessen?.perioden.at(-1)?.tot
      if (laatst === undefined || laatst >= maandag) continue
      if (l.leerroute === 'b1' || l.leerroute === 'z') uit[l.leerroute].push(id)
      if (uit.b1.length > DEELNEMERS && uit.z.length >= 3) return uit
    }
  }
  return uit
}

/** Places and weekly hours; the second in the group misses much. */
async function fill(
  doe: Doe,
  vandaag: Dag,
  cursus: string,
  maandag: Dag,
  mensen: readonly string[],
  perWeek: number,
): Promise<void> {
  const erin = mensen.slice(0, DEELNEMERS)
  for (const dossier of erin)
    await doe(vandaag, 'klantmanager', inschrijven.inschrijven, {
      cursus,
      dossier,
      op: plusDagen(maandag, -7),
    })
  const regels = erin.flatMap((dossier, n) => {
    const t = toeval(`lessen/${dossier}`)
    return Array.from({ length: WEKEN }, (_, week) => {
      const van = plusDagen(maandag, week * 7)
      const zonder = n === 1 ? t.getal(2, 5) : t.kans(0.12) ? t.getal(1, 3) : 0
      const met = t.kans(0.15) ? t.getal(1, 2) : 0
      return {
        dossier,
        van,
        tot: plusDagen(van, 4),
        gevolgd: Math.max(0, perWeek - zonder - met),
        geoorloofd: met,
        ongeoorloofd: zonder,
      }
    })
  })
  if (regels.length > 0)
    await doe(vandaag, 'klantmanager', groep.presentie, { cursus, bron: 'partner', regels })
}

/** A workshop in nine days, with the people whose turn it is. */
async function workshop(doe: Doe, vandaag: Dag): Promise<void> {
  const { workshop: id } = await doe(vandaag, 'begeleider', workshops.plannen, {
    dag: plusDagen(vandaag, 9),
    tijd: '09:30',
    plaats: 'Verzonnen zaal, Baarn',
    uren: 6,
    tolk: 'ar',
    ondertekening: true,
    plekken: 8,
  })
  const { kandidaten } = await doe(vandaag, 'klantmanager', workshops.zien, { workshop: id })
  for (const { dossier } of kandidaten.slice(0, 4))
    await doe(vandaag, 'klantmanager', workshops.uitnodigen, { workshop: id, dossier })
}
