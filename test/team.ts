/** A municipality with colleagues in every organisation, a neighbour, and families coupled, for tests of the work. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { type Huis, perform } from '#app/perform.ts'
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { dagInAmsterdam } from '#core/day.ts'
import type { DossierId, GemeenteCode } from '#core/ids.ts'
import { openStore, type Store } from '#store/open.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { BAARN, houseOn, serverOf } from './server.ts'

export const SOEST = 'GM0342' as GemeenteCode

const organisaties = [
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'vwn', soort: 'begeleiding', naam: 'VWN' },
  { id: 'ander', soort: 'begeleiding', naam: 'Andere begeleiding' },
  { id: 'wonen', soort: 'corporatie', naam: 'Wonen' },
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'coa', soort: 'coa', naam: 'COA' },
] as const
const staf: readonly [string, string, Rol][] = [
  ['kim', 'bbs', 'klantmanager'],
  ['koen', 'bbs', 'klantmanager'],
  ['karin', 'bbs', 'klantmanager'],
  ['vera', 'vwn', 'begeleider'],
  ['vic', 'vwn', 'begeleider'],
  ['tess', 'vwn', 'teamleider'],
  ['vrij', 'vwn', 'vrijwilliger'],
  ['veer', 'vwn', 'vrijwilliger'],
  ['vreemd', 'ander', 'begeleider'],
  ['hugo', 'wonen', 'verhuurmedewerker'],
  ['beleid', 'gemeente', 'beleidsmedewerker'],
  ['bea', 'gemeente', 'beheerder'],
  ['coa', 'coa', 'koppelpunt'],
]

export interface Werkproef {
  readonly huis: Huis
  readonly app: FastifyInstance
  /** The moment it is for this house; may be set forward. */
  nu: string
  api(wie: string, methode: 'GET' | 'POST' | 'PUT' | 'DELETE', pad: string, body?: unknown): Promise<Antwoord>
  /** Couples so many families; returns their dossiers. */
  koppel(aantal: number): Promise<DossierId[]>
  legVast(wie: string, dossier: string, soort: string, op: string, inhoud?: object): Promise<Antwoord>
}
export interface Antwoord {
  readonly status: number
  /** JSON of whatever shape; the test says what it expects. */
  readonly body: ReturnType<JSON['parse']>
}

/** Opens the municipality before the tests of a file; `op`: the moment at which it begins. */
export function werkproef(op: string): Werkproef {
  let store: Store
  let huis: Huis
  let app: FastifyInstance
  let volgnummer = 0
  const proef = { nu: op }
  const sleutels = new Map<string, string>()

  beforeAll(async () => {
    store = await openStore({ geheugen: true })
    huis = { ...houseOn(store), nu: () => proef.nu }
    for (const gemeente of [BAARN, SOEST]) {
      const beheer = actor(gemeente, proef.nu)
      const rij = { gemeente, naam: gemeente, provincie: 'Utrecht', inwoners: 1, bron: 'proef' }
      await must(perform(huis, beheer, gemeentenInvoeren, { proef: false, gemeenten: [rij] }))
      const medewerkers = staf.map(([id, organisatie, rol]) => ({
        id,
        organisatie,
        naam: `Naam ${id}`,
        rol,
        doel: 'Proef',
      }))
      await must(perform(huis, beheer, beheeroperaties.inrichten, { organisaties, medewerkers }))
      for (const [id] of staf) {
        const r = await perform(huis, beheer, beheeroperaties.sleutelMaken, {
          naam: id,
          medewerker: id,
          dagen: 300,
        })
        if (r.ok) sleutels.set(gemeente === BAARN ? id : `${id}@soest`, r.waarde.sleutel)
      }
    }
    app = await serverOf(huis)
  }, 120_000)
  afterAll(async () => {
    await app.close()
    await store.sluit()
  })

  const api: Werkproef['api'] = async (wie, methode, pad, body) => {
    const r = await app.inject({
      method: methode,
      url: `/api/v1${pad}`,
      headers: { authorization: `Bearer ${sleutels.get(wie) ?? wie}` },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: r.statusCode, body: r.json() }
  }
  return {
    get nu() {
      return proef.nu
    },
    set nu(moment: string) {
      proef.nu = moment
    },
    get huis() {
      return huis
    },
    get app() {
      return app
    },
    api,
    async koppel(aantal: number) {
      const dossiers = Array.from({ length: aantal }, () => ({
        persoon: {
          voornamen: 'Proef',
          achternaam: `Persoon ${++volgnummer}`,
          vnummer: String(2_000_000_000 + volgnummer),
          synthetisch: true,
        },
        feiten: [
          {
            soort: 'geboren',
            op: '1990-03-12',
            bron: 'tvs',
            inhoud: { geboortedatum: '1990-03-12', geslacht: 'vrouw' },
          },
          {
            soort: 'vergunningVerleend',
            op: '2026-05-20',
            bron: 'ind',
            inhoud: { soort: 'asielBepaaldeTijd' },
          },
          { soort: 'gekoppeld', op: '2026-06-01', bron: 'tvs', inhoud: { opvang: 'coa' } },
        ],
      }))
      const r = await api('coa', 'POST', '/dossiers', { dossiers })
      return r.body.dossiers.map((d: { id: DossierId }) => d.id)
    },
    legVast: (wie: string, dossier: string, soort: string, dag: string, inhoud: object = {}) =>
      api(wie, 'POST', '/feiten', { feiten: [{ dossier, soort, op: dag, inhoud }] }),
  }
}

function actor(gemeente: GemeenteCode, nu: string): Actor {
  return {
    gemeente,
    gemeenteNaam: gemeente,
    organisatie: 'gemeente' as never,
    organisatieNaam: 'Gemeente',
    organisatiesoort: rollen.beheerder.organisatie,
    medewerker: 'bea' as never,
    naam: 'Bea',
    rol: 'beheerder',
    doel: 'Inrichten',
    via: 'opdrachtregel',
    dag: dagInAmsterdam(nu),
  }
}

async function must(r: Promise<{ ok: boolean }>): Promise<void> {
  const uit = await r
  if (!uit.ok) throw new Error(JSON.stringify(uit))
}
