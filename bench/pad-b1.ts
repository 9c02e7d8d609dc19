/**
 * The whole B1 path of a status holder by one client manager in a real browser, from coupling to the duty met: prints how
 * many fields are typed and chosen, clicks and pages, with what each typed field is for. Partners do their part through the
 * door; the clock of the house moves with the story. Fails when a datum is asked twice.
 */
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { operatorOf } from '#app/cli/operator.ts'
import type { Config } from '#app/config.ts'
import { type Huis, perform } from '#app/perform.ts'
import type { Rol } from '#core/actor.ts'
import { demoMedewerkers, demoOrganisaties } from '#demo/organisaties.ts'
import { openStore } from '#store/open.ts'
import { openBrowser } from '#test/browser.ts'
import { BAARN, houseOn, serverOf } from '#test/server.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { certificaatoperaties } from '#work/beleid/operations/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import type { Meting } from './measure.ts'
import { Teller } from './pad/teller.ts'
import { conclusies, examens, keuzen, vraagtekst, woorden } from './pad/verhaal.ts'

/** Most fields typed from coupling to the duty met. */
export const LAT_VELDEN = 90

const DOSSIER = '00000000-0000-4000-8000-0000000000b1'
const PAD = `/dossiers/${DOSSIER}`

export interface Padverslag {
  readonly teller: Teller
  /** Phase of the dossier at the end. */
  readonly fase: string
}

/** Walks the path; throws when a step fails or a datum is asked twice. */
export async function padB1(): Promise<Padverslag> {
  const store = await openStore({ geheugen: true })
  let nu = '2023-03-01T09:00:00.000Z'
  const huis: Huis = { ...houseOn(store), nu: () => nu }
  const app = await serverOf(huis)
  const browser = await openBrowser()
  try {
    await begin(huis)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const basis = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage()
    page.setDefaultTimeout(10_000)
    const t = new Teller(page, basis)
    /** It is that day; the person signs in as every morning, which is no part of the path. */
    const dag = async (d: string) => {
      nu = `${d}T09:00:00.000Z`
      const { paginas } = t
      await page.goto(`${basis}/aanmelden`)
      await page.click('button[value="demo-daan"]')
      t.paginas = paginas
    }
    const partner = (rol: Rol, ...feiten: object[]) =>
      must(
        perform(huis, operatorOf(huis, { gemeente: BAARN } as Config, rol), dossieroperaties.vastleggen, {
          feiten: feiten.map((f) => ({ dossier: DOSSIER, ...f })),
        }),
      )
    await house(dag, partner)
    await intake(t, page, dag)
    await plan(t, page, dag)
    await route(t, page, dag)
    await end(t, page, dag)
    const d = await perform(
      huis,
      operatorOf(huis, { gemeente: BAARN } as Config, 'klantmanager'),
      dossieroperaties.zien,
      {
        dossier: DOSSIER,
      },
    )
    return { teller: t, fase: d.ok ? (d.waarde.fase ?? '') : '' }
  } finally {
    await browser.close()
    await app.close()
    await store.sluit()
  }
}

type Dag = (d: string) => Promise<void>
type Partner = (rol: Rol, ...feiten: object[]) => Promise<void>
const must = async (r: Promise<{ ok: boolean }>): Promise<void> => {
  const uit = await r
  if (!uit.ok) throw new Error(JSON.stringify(uit))
}
const feit = (soort: string, op: string, inhoud: object = {}) => ({ soort, op, inhoud })

/** Organisations, staff, and the coupling as COA sends it. */
async function begin(huis: Huis): Promise<void> {
  const als = (rol: Rol) => operatorOf(huis, { gemeente: BAARN } as Config, rol)
  const gemeente = { gemeente: BAARN, naam: 'Baarn', provincie: 'Utrecht', inwoners: 25_442, bron: 'proef' }
  await must(perform(huis, als('beheerder'), gemeentenInvoeren, { proef: false, gemeenten: [gemeente] }))
  await must(
    perform(huis, als('beheerder'), beheeroperaties.inrichten, {
      organisaties: demoOrganisaties,
      medewerkers: demoMedewerkers,
    }),
  )
  await must(
    perform(huis, als('beheerder'), certificaatoperaties.toevoegen, {
      partner: 'bbs',
      soort: 'toetsafnemer',
      medewerker: 'demo-noor',
      vanaf: '2022-01-01',
    }),
  )
  await must(
    perform(huis, als('koppelpunt'), dossieroperaties.openen, {
      dossiers: [
        {
          id: DOSSIER,
          persoon: { voornamen: 'Rania', achternaam: 'Proefpad', synthetisch: true },
          feiten: [
            feit('geboren', '1994-05-02', { geboortedatum: '1994-05-02', geslacht: 'vrouw' }),
            feit('herkomstBekend', '2023-03-01', { land: '7009' }),
            feit('vergunningVerleend', '2023-02-10', { soort: 'asielBepaaldeTijd' }),
            feit('gekoppeld', '2023-03-01', { opvang: 'coa' }),
          ],
        },
      ],
    }),
  )
}

/** The corporation finds a home; that is their screen. */
async function house(dag: Dag, partner: Partner): Promise<void> {
  await dag('2023-04-20')
  await partner(
    'verhuurmedewerker',
    feit('woningAangeboden', '2023-04-03', { woningtype: 'appartement', kamers: 2 }),
  )
  await partner('verhuurmedewerker', feit('huurcontractGetekend', '2023-04-20'))
  await partner('verhuurmedewerker', feit('sleutelOvergedragen', '2023-04-20'))
}

async function intake(t: Teller, page: Page, dag: Dag): Promise<void> {
  await dag('2023-05-01')
  await record(t, 'ingeschreven')
  await t.ga(`${PAD}/feiten/nieuw?soort=kennisgevingOntvangen`)
  await t.typ(
    'input[name=op-dag]',
    '24-4-2023',
    'dagtekening van de kennisgeving',
    'De termijn voor het plan begint ermee.',
  )
  await effect(t)
  await t.ga(`${PAD}/intake`)
  await t.vouw('Taal en tolk')
  await t.kies('form[action$="/taal"] select[name=taal]', 'ar')
  await t.kies('form[action$="/taal"] select[name=tolk]', 'ja')
  await t.druk('Leg vast', 'Taal en tolk zijn vastgelegd.', 'form[action$="/taal"]')
  await t.typ(
    'form[action$="/plannen"] input[name=datum-dag]',
    '9-5-2023',
    'dag van de intake',
    'Staat in de oproep.',
  )
  await t.typ(
    'form[action$="/plannen"] input[name=tijd]',
    '09:30',
    'tijd van de intake',
    'Staat in de oproep.',
  )
  await t.typ(
    'form[action$="/plannen"] input[name=plaats]',
    'Gemeentehuis, kamer 2',
    'plaats van de intake',
    'Staat in de oproep.',
  )
  await t.druk('Roep op', 'De oproep is vastgelegd.')
  await letter(t, 'Uitnodiging voor de intake')
  await dag('2023-05-09')
  await t.ga(`${PAD}/intake/gesprek`)
  for (const [id, tekst] of Object.entries(woorden))
    await t.typ(
      `[data-vraag=${id}]`,
      tekst,
      `intake: ${vraagtekst.get(id)!}`,
      'Draagt een conclusie en het plan.',
    )
  for (const [id, keus] of Object.entries(keuzen)) await t.kies(`[data-vraag=${id}]`, keus)
  await t.druk('Bewaar alle antwoorden', 'De antwoorden zijn bewaard.')
  await t.ga(`${PAD}/intake`)
  await t.vouw('Vastleggen of het gesprek er was')
  await t.druk('Leg vast', 'Vastgelegd dat het gesprek er was.', 'form[action$="/was-er"]')
  await t.ga(`${PAD}/intake/conclusies`)
  for (const [onderdeel, uitkomst, vraag, waarom] of conclusies) {
    const form = `form:has(input[name=onderdeel][value=${onderdeel}])`
    await t.vink(`${form} input[name=vragen-${vraag}]`)
    await t.kies(`${form} select[name=uitkomst]`, uitkomst)
    await t.typ(
      `${form} textarea[name=toelichting]`,
      waarom,
      `conclusie ${onderdeel}`,
      'De wet vraagt waarop een conclusie rust.',
    )
    await t.druk('Leg de conclusie vast', 'De conclusie is vastgelegd.', form)
  }
  await t.ga(`${PAD}/intake/toets`)
  await t.typ('input[name=datum-dag]', '16-5-2023', 'dag van de toets', 'Staat in de uitnodiging.')
  await t.typ('input[name=tijd]', '10:00', 'tijd van de toets', 'Staat in de uitnodiging.')
  await t.typ('input[name=plaats]', 'Toetslokaal', 'ruimte van de toets', 'Staat in de uitnodiging.')
  await t.kies('select[name=netwerk]', 'beveiligd')
  await t.kies('select[name=toetsleider]', 'demo-noor')
  await t.druk('Plan de toets', 'De toets is gepland.')
  await letter(t, 'Uitnodiging voor de toets')
  await dag('2023-05-16')
  await t.ga(`${PAD}/intake/toets`)
  await t.kies('select[name=uitkomst]', 'b1Haalbaar')
  await t.typ('input[name=behaald]', '61,50', 'score van de toets', 'Bepaalt welke leerroute haalbaar is.')
  await t.druk('Leg de uitslag vast', 'De uitslag is vastgelegd.')
  await t.druk('Rond de intake vandaag af', 'De intake is afgerond.')
  await page.getByRole('link', { name: 'Brieven' }).first().waitFor()
}

async function plan(t: Teller, page: Page, dag: Dag): Promise<void> {
  await dag('2023-06-01')
  await t.ga(`${PAD}/plan`)
  await t.kies('select[name=leerroute]', 'b1')
  const besluit = 'Staat in het besluit over het plan.'
  for (const [veld, waarde, wat] of [
    [
      'waarom',
      'De toets zegt dat B1 haalbaar is en zij wil naar een beroepsopleiding.',
      'reden van de leerroute',
    ],
    ['ondersteuning', 'Maatschappelijke begeleiding en een taalcoach.', 'ondersteuning'],
    ['taal', 'Vier ochtenden les; thuis lezen met haar broer.', 'wat zij waar leert'],
    ['participatie', 'Vrijwilligerswerk in de winkel van de kringloop.', 'meedoen'],
  ] as const)
    await t.typ(`textarea[name=${veld}]`, waarde, `plan: ${wat}`, besluit)
  for (const [veld, waarde, wat] of [
    ['urenRoute', '600', 'uren leerroute'],
    ['urenPerWeek', '12', 'uren per week'],
    ['urenPvt', '15', 'uren PVT'],
    ['urenMap', '64', 'uren MAP'],
    ['voortgangsgesprekken', '4', 'aantal gesprekken'],
  ] as const)
    await t.typ(`input[name=${veld}]`, waarde, `plan: ${wat}`, besluit)
  await t.kies('select[name=heeftBijstand]', 'nee')
  await t.druk('Bewaar het concept', 'Het concept is bewaard.')
  await t.druk('Bekijk het gevolg en stel vast', 'Dagtekening van het besluit')
  await t.kies('select[name=getekend]', 'ja')
  await t.druk('Bekijk het gevolg', 'Wat hierdoor verandert')
  await t.druk('Stel het plan vast', 'Zo luidt de brief nu.')
  await t.druk('Maak de brief', 'PDF om te versturen')
  await page.getByText('Ongewijzigd').waitFor()
}

async function route(t: Teller, page: Page, dag: Dag): Promise<void> {
  await dag('2023-06-20')
  await record(t, 'aanbodGedaan')
  await dag('2023-09-04')
  await record(t, 'lessenGestart')
  await talk(t, page, dag, '2023-12-11', 'Vindt luisteren moeilijk, leest goed.', [
    'vrijwilligerswerkZoeken',
    '8-1-2024',
  ])
  // The school's statement: its first day is known, its last day and the hours are news.
  await dag('2024-02-20')
  await t.ga(`${PAD}/feiten/nieuw?soort=cursusurenGevolgd`)
  await t.typ(
    'input[name=op-dag]',
    '16-2-2024',
    'laatste dag van de opgave van uren',
    'Tot die dag telt het stoplicht de uren.',
  )
  await t.typ(
    'input[name=inhoud-uren]',
    '210',
    'gevolgde lesuren',
    'Stoplicht, verlenging en examens op A2 rekenen ermee.',
  )
  await t.kies('select[name=inhoud-waar]', 'les')
  await effect(t)
  await dag('2024-03-15')
  await record(t, 'participatieverklaringOndertekend')
  await talk(
    t,
    page,
    dag,
    '2024-06-10',
    'Spreekt meer op de kringloop.',
    ['examenAanmelden', '1-9-2024'],
    'gedaan',
  )
  await dag('2024-10-07')
  await record(t, 'mapAfgerond')
  await talk(t, page, dag, '2024-12-09', 'Is klaar voor de eerste examens.', undefined, 'gedaan')
  for (const [onderdeel, op, getypt] of examens) {
    await dag('2025-07-01')
    await t.ga(`${PAD}/feiten/nieuw?soort=examenresultaatBekend&inhoud-onderdeel=${onderdeel}`)
    await t.typ(
      'input[name=op-dag]',
      getypt,
      `dag van het examen ${onderdeel}`,
      `Toont dat het onderdeel op tijd is behaald (${op}).`,
    )
    if (onderdeel !== 'knm') await t.kies('select[name=inhoud-niveau]', 'B1')
    await t.kies('select[name=inhoud-resultaat]', 'geslaagd')
    await effect(t)
  }
}

async function end(t: Teller, page: Page, dag: Dag): Promise<void> {
  await dag('2025-07-10')
  await t.ga(`${PAD}/afronding`)
  await page.getByText('Alles is klaar.').waitFor()
  await t.typ(
    'input[name=op-dag]',
    '3-7-2025',
    'dag waarop aan de plicht is voldaan',
    'Beëindigt de plicht; de bewaartermijn begint.',
  )
  await t.druk('Leg vast dat aan de plicht is voldaan', 'Vastgelegd dat aan de plicht is voldaan.')
  await t.druk('Brief met certificaattekst', 'Zo luidt de brief nu.')
  await t.druk('Maak de brief', 'PDF om te versturen')
}

/** A fact of today without a word to type. */
async function record(t: Teller, soort: string): Promise<void> {
  await t.ga(`${PAD}/feiten/nieuw?soort=${soort}`)
  await effect(t)
}

/** The effect first, then recorded. */
async function effect(t: Teller): Promise<void> {
  await t.druk('Bekijk het gevolg', 'Wat hierdoor')
  await t.druk('Leg vast', 'Vastgelegd. Termijnen en taken zijn bijgewerkt.')
}

async function letter(t: Teller, naam: string): Promise<void> {
  await t.druk(naam, 'Zo luidt de brief nu.')
  await t.druk('Maak de brief', 'PDF om te versturen')
}

/** A progress talk: what came of open agreements, a few words, and perhaps a new agreement. */
async function talk(
  t: Teller,
  page: Page,
  dag: Dag,
  op: string,
  hoe: string,
  afspraak?: readonly [string, string],
  eerder?: 'gedaan',
): Promise<void> {
  await dag(op)
  await t.ga(`${PAD}/voortgang`)
  if (eerder !== undefined) await t.kies('select[name^=afspraak-]', eerder)
  else {
    await t.kies('select[name=werk]', 'geenWerk')
    await t.kies('select[name=studie]', 'geenStudie')
    await t.kies('select[name=vrijwilligerswerk]', 'vrijwilligerswerk')
  }
  await t.typ('textarea[name=taal]', hoe, `gesprek ${op}: taal`, 'Notitie voor het volgende gesprek.')
  if (afspraak !== undefined) {
    const [wat, uiterlijk] = afspraak
    await t.kies('select[name=wat-1]', wat)
    await t.typ(
      'input[name=uiterlijk-1]',
      uiterlijk,
      `laatste dag van de afspraak ${wat}`,
      'Over de dag heen wordt het een taak.',
    )
  }
  await t.druk('Leg het gesprek vast', 'Het gesprek is vastgelegd.')
  await page.getByText('Gehouden op').first().waitFor()
}

/** For `npm run bench`: the fields typed against the bar, and beside them what was chosen, clicked and opened. */
export async function padMeting(): Promise<Meting[]> {
  const { teller } = await padB1()
  for (const g of teller.getypt) console.log(`  ${g.gegeven}: ${g.waarvoor}`)
  const line = (name: string, value: number, unit: string): Meting => ({
    name,
    value,
    unit,
    peer: '–',
    ratio: 0,
  })
  const typed = teller.getypt.length
  return [
    {
      name: 'B1-pad: getypte velden',
      value: typed,
      unit: 'velden',
      peer: `lat ${LAT_VELDEN}`,
      ratio: typed / LAT_VELDEN,
    },
    line('B1-pad: keuzes', teller.gekozen, 'keuzes'),
    line('B1-pad: klikken', teller.klikken, 'klikken'),
    line('B1-pad: paginas', teller.paginas, 'paginas'),
  ]
}
