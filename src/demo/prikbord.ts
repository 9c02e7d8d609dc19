/**
 * The pin board of the demonstration: the districts of Baarn, two corporations and a private landlord with made-up
 * dwellings, what waiting households need, and some choices. Only the outlines of the districts are real.
 */
import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { type Dag, plusDagen, plusMaanden } from '#core/day.ts'
import { partneroperaties } from '#work/beleid/operations/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { vindoperaties } from '#work/huisvesting/operations/index.ts'
import { koppelingenInvoeren } from '#work/huisvesting/operations/koppelingen.ts'
import type { WoningInvoer } from '#work/huisvesting/prikbord/model.ts'
import type { Doe } from './doe.ts'
import { plaatje } from './plaatje.ts'
import { toeval } from './toeval.ts'

const { prikbord, fotos, wijken, match, kiezen } = vindoperaties
const BRON =
  'CBS Wijk- en Buurtkaart (CBS en Kadaster), CC BY 4.0, vereenvoudigd; verspreide huizen buiten de kernen weggelaten'

const VERHUURDERS = [
  { partner: 'woonstichting-voorbeeld', soort: 'corporatie', naam: 'Woonstichting Voorbeeld (verzonnen)' },
  {
    partner: 'verhuur-voorbeeld',
    soort: 'verhuurder',
    naam: 'Particuliere verhuurder Voorbeeld (verzonnen)',
  },
] as const

type Woning = z.input<typeof WoningInvoer>
type Kort = Pick<Woning, 'kenmerk' | 'soort' | 'wijk' | 'kamers' | 'verdieping' | 'huur'> &
  Partial<Woning> & { readonly over?: number }

/** Reference, kind, district, rooms, floor, rent in cents; `over` is the days until it is free. */
const EEMLAND: readonly Kort[] = [
  { kenmerk: 'EW-1204', soort: 'appartement', wijk: 'BU03080103', kamers: 2, verdieping: 2, huur: 612_40 },
  {
    kenmerk: 'EW-1377',
    soort: 'appartement',
    wijk: 'BU03080103',
    kamers: 3,
    verdieping: 1,
    huur: 688_15,
    over: 9,
  },
  {
    kenmerk: 'EW-0231',
    soort: 'eengezinswoning',
    wijk: 'BU03080105',
    kamers: 5,
    verdieping: 0,
    huur: 751_30,
    over: 20,
  },
  {
    kenmerk: 'EW-0712',
    soort: 'eengezinswoning',
    wijk: 'BU03080104',
    kamers: 4,
    verdieping: 0,
    huur: 739_90,
    over: 5,
  },
  {
    kenmerk: 'EW-2045',
    soort: 'appartement',
    wijk: 'BU03080102',
    kamers: 2,
    verdieping: 3,
    huur: 590_00,
    lift: true,
  },
  {
    kenmerk: 'EW-2046',
    soort: 'appartement',
    wijk: 'BU03080102',
    kamers: 1,
    verdieping: 0,
    huur: 498_75,
    gelijkvloers: true,
  },
  {
    kenmerk: 'EW-1980',
    soort: 'eengezinswoning',
    wijk: 'BU03080101',
    kamers: 6,
    verdieping: 0,
    huur: 763_00,
    over: 40,
  },
  {
    kenmerk: 'EW-0088',
    soort: 'appartement',
    wijk: 'BU03080000',
    kamers: 3,
    verdieping: 0,
    huur: 702_60,
    aangepast: true,
    gelijkvloers: true,
    over: 14,
  },
]
const ANDERE: readonly (readonly [string, readonly Kort[]])[] = [
  [
    'woonstichting-voorbeeld',
    [
      {
        kenmerk: 'WV-17',
        soort: 'eengezinswoning',
        wijk: 'BU03080005',
        kamers: 4,
        verdieping: 0,
        huur: 748_20,
      },
      {
        kenmerk: 'WV-33',
        soort: 'appartement',
        wijk: 'BU03080003',
        kamers: 2,
        verdieping: 1,
        huur: 655_00,
        over: 12,
      },
      {
        kenmerk: 'WV-41',
        soort: 'tijdelijk',
        wijk: 'BU03080004',
        kamers: 3,
        verdieping: 0,
        huur: 640_00,
        over: 3,
      },
    ],
  ],
  [
    'verhuur-voorbeeld',
    [
      {
        kenmerk: 'P-1',
        soort: 'kamer',
        wijk: 'BU03080000',
        kamers: 1,
        verdieping: 2,
        huur: 525_00,
        gedeeld: true,
        plekken: 3,
      },
      { kenmerk: 'P-2', soort: 'appartement', wijk: 'BU03080500', kamers: 3, verdieping: 0, huur: 895_00 },
    ],
  ],
]

/** Districts that take no more than so many households in twelve months. */
const GRENZEN = [
  ['BU03080103', 2, 'Er kwamen hier de afgelopen jaren al veel huishoudens.'],
  ['BU03080102', 4, 'Afspraak met bewoners en wijkbeheerder.'],
  ['BU03080105', 3, 'Spreiding over het dorp.'],
] as const

function woning({ over = 0, ...k }: Kort, vandaag: Dag): Woning {
  const vanaf = plusDagen(vandaag, over)
  return {
    oppervlakte: 22 + k.kamers * 15,
    lift: false,
    gelijkvloers: false,
    aangepast: false,
    gedeeld: false,
    vanaf,
    tijdelijkTot: k.soort === 'tijdelijk' ? plusMaanden(vanaf, 24) : null,
    ...k,
    synthetisch: true,
  }
}

interface Wijk {
  readonly code: string
  readonly naam: string
  readonly vorm: readonly (readonly (readonly [number, number])[])[]
}

/** The districts with their outlines. */
export function buurten(): readonly Wijk[] {
  return JSON.parse(readFileSync(new URL('./data/baarn-buurten.json', import.meta.url), 'utf8')) as Wijk[]
}

/** Hangs up the pin board and lets people choose, all on the day itself. */
export async function hangPrikbordOp(doe: Doe, vandaag: Dag): Promise<void> {
  await doe(vandaag, 'beleidsmedewerker', wijken.invoeren, { bron: BRON, wijken: buurten() })
  for (const [wijk, huishoudens, toelichting] of GRENZEN)
    await doe(vandaag, 'beleidsmedewerker', wijken.grensVastleggen, {
      wijk,
      huishoudens,
      toelichting,
      vanaf: `${vandaag.slice(0, 4)}-01-01`,
    })
  for (const v of VERHUURDERS)
    await doe(vandaag, 'beleidsmedewerker', partneroperaties.vastleggen, {
      ...v,
      toelichting: 'Verzonnen voor de demonstratie.',
      nieuw: true,
    })
  for (const k of EEMLAND) {
    const { woning: id } = await doe(vandaag, 'verhuurmedewerker', prikbord.aanbieden, {
      woning: woning(k, vandaag),
    })
    const foto = plaatje(toeval(`foto/${k.kenmerk}`), k.soort === 'eengezinswoning' ? 2 : 4)
    await doe(vandaag, 'verhuurmedewerker', fotos.toevoegen, {
      woning: id,
      tekst: `Verzonnen tekening van woning ${k.kenmerk}: een ${k.soort} van voren`,
      inhoud: Buffer.from(foto).toString('base64'),
    })
  }
  for (const [verhuurder, lijst] of ANDERE)
    for (const k of lijst)
      await doe(vandaag, 'klantmanager', prikbord.aanbieden, { verhuurder, woning: woning(k, vandaag) })
  await families(doe, vandaag)
  await needs(doe, vandaag)
  await choices(doe, vandaag)
}

/** Families coupled in the last weeks, so that there is something to choose: days ago, ages, and who may follow. */
const GEZINNEN: readonly {
  readonly naam: string
  readonly dagen: number
  readonly geboren: readonly number[]
  readonly komt: readonly [number, 'klein' | 'redelijk' | 'groot']
}[] = [
  { naam: 'Amira', dagen: 61, geboren: [1988, 1986, 2014], komt: [0, 'klein'] },
  { naam: 'Dawit', dagen: 55, geboren: [1999], komt: [2, 'groot'] },
  { naam: 'Selin', dagen: 47, geboren: [1994, 1992], komt: [0, 'klein'] },
  { naam: 'Yusuf', dagen: 40, geboren: [1985, 1987, 2010, 2013, 2018], komt: [0, 'klein'] },
  { naam: 'Hana', dagen: 33, geboren: [2003], komt: [0, 'klein'] },
  { naam: 'Omar', dagen: 26, geboren: [1979], komt: [4, 'redelijk'] },
  { naam: 'Marwa', dagen: 18, geboren: [1991, 2015], komt: [1, 'klein'] },
  { naam: 'Samuel', dagen: 9, geboren: [2001], komt: [0, 'klein'] },
]

async function families(doe: Doe, vandaag: Dag): Promise<void> {
  const koppelingen = GEZINNEN.flatMap((g, i) =>
    g.geboren.map((jaar, j) => ({
      persoon: {
        voornamen: j === 0 ? g.naam : `Gezinslid ${j + 1} van ${g.naam}`,
        achternaam: 'Voorbeeld',
        vnummer: String(9_970_000_000 + i * 10 + j),
        synthetisch: true,
      },
      geboren: { geboortedatum: `${jaar}-05-0${j + 1}`, geslacht: 'onbekend' },
      land: '7009',
      vergunning: { soort: 'asielBepaaldeTijd', op: plusDagen(vandaag, -g.dagen - 7) },
      gekoppeldOp: plusDagen(vandaag, -g.dagen),
      gezin: { nummer: g.naam, rol: j === 0 ? 'hoofd' : jaar > 2008 ? 'kind' : 'partner' },
    })),
  )
  await doe(vandaag, 'koppelpunt', koppelingenInvoeren, { proef: false, koppelingen })
  const { huishoudens } = await doe(vandaag, 'klantmanager', match.huishoudens, {})
  for (const g of GEZINNEN) {
    const h = huishoudens.find((x) => x.naam === `${g.naam} Voorbeeld`)!
    const [personen, kans] = g.komt
    const inhoud = {
      personen,
      kans,
      minderjarig: Math.max(0, personen - 1),
      grond: personen === 0 ? 'eigenOpgave' : 'aanvraagIngediend',
    }
    await doe(vandaag, 'klantmanager', dossieroperaties.vastleggen, {
      feiten: [
        {
          dossier: h.dossier,
          soort: 'nareisVerwacht',
          op: plusDagen(vandaag, -Math.min(7, g.dagen)),
          inhoud,
        },
      ],
    })
  }
}

/** What most of those who wait need; of one nobody asked yet. */
async function needs(doe: Doe, vandaag: Dag): Promise<void> {
  const { huishoudens } = await doe(vandaag, 'klantmanager', match.huishoudens, {})
  for (const h of huishoudens.slice(0, -1)) {
    const t = toeval(`behoefte/${h.dossier}`)
    const band = h.volwassenen < h.personen && t.kans(0.6)
    const inhoud = {
      mobiliteit: t.kans(0.2) ? 'lift' : 'trappen',
      aanpassing: 'nee',
      delen: h.personen === 1 && t.kans(0.5) ? 'ja' : 'nee',
      // Two grown-ups who each want a home of their own: first is said who goes.
      samenwonen: h.naam === 'Selin Voorbeeld' ? 'apart' : 'samen',
      ...(band ? { wijk: t.kies(['BU03080103', 'BU03080104', 'BU03080000']), band: 'school' } : {}),
    }
    await doe(vandaag, 'klantmanager', dossieroperaties.vastleggen, {
      feiten: [{ dossier: h.dossier, soort: 'woonbehoefteVastgesteld', op: vandaag, inhoud }],
    })
  }
}

/** The first proposal is taken by a person; the second is ruled out, with a reason. */
async function choices(doe: Doe, vandaag: Dag): Promise<void> {
  const { rijen } = await doe(vandaag, 'klantmanager', match.alles, {})
  const [eerste, tweede] = rijen.filter((r) => r.woning !== null)
  if (eerste !== undefined)
    await doe(vandaag, 'klantmanager', kiezen.bevestigen, {
      dossier: eerste.dossier,
      woning: eerste.woning!.id,
    })
  if (tweede !== undefined)
    await doe(vandaag, 'klantmanager', match.besluiten, {
      dossier: tweede.dossier,
      woning: tweede.woning!.id,
      soort: 'uitgesloten',
      reden: 'schoolOfWerk',
    })
}
