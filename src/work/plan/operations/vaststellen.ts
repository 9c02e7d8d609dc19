/** Fixing the plan: what it would change, then the decision with its words and the proposal kept beside it. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { DossierId } from '#core/ids.ts'
import { gegevenPerRij, gegevenssoorten, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Result, type Veldfout } from '#core/result.ts'
import type { Leerroute } from '#law/onderdelen.ts'
import { pipvelden } from '#law/pip-inhoud.ts'
import { citeer } from '#law/source.ts'
import { ontbreekzin, zin } from '#law/zinnen.ts'
import {
  alleFeiten,
  type Context,
  checkFact,
  DagSchema,
  type Dossier,
  type Feit,
  factsOf,
  fold,
  keys,
  laatsteFeit,
  type NieuwFeit,
  operatie,
  provisional,
  reachable,
} from '#work/dossier/index.ts'
import { derive, type Projectie, stapVan, type Versie, versiesVan } from '#work/taken/index.ts'
import { inhoudVan, routewijziging, veldVan } from '../derive.ts'
import type { Pipvelden } from '../model.ts'
import { draftRow, writePlan } from '../queries.ts'
import { proposalOut } from './zien.ts'

const Vaststelling = z.strictObject({
  dossier: DossierId,
  versie: z.coerce
    .number()
    .int()
    .min(1)
    .meta({ description: 'De versie van het concept die wordt vastgesteld.' }),
  op: DagSchema.optional().meta({ format: 'date', description: 'Dagtekening; anders vandaag.' }),
  besproken: DagSchema.meta({
    format: 'date',
    description: 'De dag waarop het plan met de persoon is besproken.',
  }),
  getekend: z.enum(['ja', 'nee'], { error: 'Kies of de persoon heeft ondertekend.' }),
})
type Vaststelling = z.output<typeof Vaststelling>

interface Klaar {
  readonly feiten: readonly Feit[]
  readonly d: Dossier
  readonly velden: Pipvelden
  readonly feit: NieuwFeit<'pipVastgesteld'>
}

/** The decision as a fact when the draft is whole and law allows it; else why not, field by field. */
async function ready(c: Context, v: Vaststelling): Promise<Result<Klaar>> {
  const { dossier } = v
  if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
    return geweigerd('nietGevonden', { wat: 'dossier' })
  const concept = await draftRow(c.tx, c.actor, dossier)
  if (concept === undefined)
    return geweigerd('nietNu', { toelichting: 'Er is nog geen concept van het plan.' })
  if (concept.versie !== v.versie)
    return geweigerd('gewijzigd', { verwacht: v.versie, gevonden: concept.versie })
  const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
  const op = v.op ?? c.actor.dag
  const d = fold(feiten, { peildatum: c.actor.dag })
  const { velden } = concept
  const feit = decision(velden, op, v)
  const fouten = [...missing(d, velden), ...against(d, velden, op)]
  if (v.besproken > op)
    fouten.push({
      veld: 'besproken',
      fout: 'Bespreek het plan vóór het wordt vastgesteld; deze dag ligt erna.',
    })
  if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
  const nee = checkFact(feiten, feit, c.actor)
  return nee === undefined ? gedaan({ feiten, d, velden, feit }) : { ok: false, weigering: nee }
}

/** What the plan still misses: the intake on which it rests, the reason, and the content that the law asks. */
function missing(d: Dossier, velden: Pipvelden): Veldfout[] {
  const uit: Veldfout[] = []
  const eerste = laatsteFeit(d, 'pipVastgesteld') === undefined
  if (eerste && laatsteFeit(d, 'intakeAfgerond') === undefined)
    uit.push({
      veld: 'intake',
      fout: 'De brede intake is nog niet afgerond; het plan rust daarop (Wi2021 art. 15 lid 1).',
    })
  if (!velden.waarom) uit.push({ veld: 'waarom', fout: 'Schrijf waarom deze leerroute is gekozen.' })
  const inhoud = inhoudVan(d, velden)
  if (inhoud === undefined) {
    uit.push({
      veld: 'leerroute',
      fout: 'De verblijfsvergunning is niet vastgelegd; zonder haar is niet te zeggen wat het plan moet bevatten.',
    })
  } else if (inhoud.soort === 'onbepaald')
    uit.push(...inhoud.ontbreekt.map((o) => ({ veld: UNKNOWN[o.feit] ?? 'leerroute', fout: ontbreekzin(o) })))
  else if (inhoud.soort === 'bepaald')
    for (const veld of inhoud.waarde.open) {
      const s = inhoud.stappen.find((x) => x.waarden.veld === veld)!
      uit.push({
        veld: veldVan(veld),
        fout: `${pipvelden[veld]} ontbreekt (${s.artikelen.map(citeer).join(', ')}).`,
      })
    }
  return uit
}

/** The field of the form that answers what law misses. */
const UNKNOWN: Readonly<Record<string, string>> = { bijstand: 'heeftBijstand', inHuishouden: 'intake' }

/** Combinations that cannot be, with the article: a MAP in the education route, estimated hours, a route too late. */
function against(d: Dossier, velden: Pipvelden, op: Dag): Veldfout[] {
  const uit: Veldfout[] = []
  if (velden.leerroute === 'onderwijs' && velden.urenMap)
    uit.push({
      veld: 'urenMap',
      fout: 'In de onderwijsroute is er geen MAP (Wi2021 art. 8 lid 3). Laat dit leeg.',
    })
  if (velden.urenPvt && +velden.urenPvt < 12)
    uit.push({
      veld: 'urenPvt',
      fout: 'Het PVT duurt ten minste 12 uren (Besluit inburgering 2021 art. 3.1 lid 3).',
    })
  const w = routewijziging(d, velden, op)
  if (w?.soort === 'bepaald' && !w.waarde.mag) {
    const s = w.stappen.at(-1)!
    uit.push({ veld: 'leerroute', fout: `${zin(s)} (${s.artikelen.map(citeer).join(', ')})` })
  }
  return uit
}

function decision(velden: Pipvelden, op: Dag, v: Vaststelling): NieuwFeit<'pipVastgesteld'> {
  const getal = (w: string | undefined) => (w === undefined ? undefined : +w)
  const los = {
    niveau: velden.niveau as 'A2' | 'B1' | undefined,
    urenRoute: getal(velden.urenRoute),
    urenPvt: getal(velden.urenPvt),
    urenMap: getal(velden.urenMap),
    voortgangsgesprekken: getal(velden.voortgangsgesprekken),
    alfabetisering: velden.alfabetisering as 'A' | 'AA' | 'NVT' | undefined,
    opleidingAfmaken: velden.opleidingAfmaken as 'ja' | 'nee' | undefined,
    besproken: v.besproken,
    getekend: v.getekend,
  }
  const inhoud = Object.fromEntries(Object.entries(los).filter(([, w]) => w !== undefined))
  return {
    soort: 'pipVastgesteld',
    op,
    bron: 'medewerker',
    inhoud: { leerroute: velden.leerroute as Leerroute, ...inhoud },
  }
}

const dag = () => z.string().meta({ format: 'date' })
const GevolgUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    op: dag(),
    termijnen: z.array(
      gegevenPerRij(
        z.object({
          naam: z.string(),
          voor: dag().nullable(),
          na: dag().nullable(),
          klaar: z.boolean().meta({ description: 'Of het besluit deze termijn beëindigt.' }),
          gegeven: z.enum(keys(gegevenssoorten)),
        }),
        (t) => t.gegeven,
      ),
    ),
    taken: z.array(
      z.object({
        titel: z.string(),
        rol: z.string(),
        wat: z.enum(['klaar', 'nieuw', 'vervallen']),
        uiterlijk: dag().nullable(),
      }),
    ),
  }),
)

const gevolg = operatie({
  naam: 'pip.gevolg',
  soort: 'lees',
  titel: 'Toont wat het vaststellen van het plan zou veranderen: termijnen en taken',
  uitleg:
    'Er wordt niets vastgelegd. Kan het plan zo niet worden vastgesteld, dan staat er waarom, veld voor veld.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/pip/gevolgen' },
  nodig: { handeling: 'vastleggen', gegevens: ['inburgering', 'intake'] },
  invoer: Vaststelling,
  uitvoer: GevolgUit,
  async doe(c, v) {
    const r = await ready(c, v)
    if (!r.ok) return r
    const { feiten, feit } = r.waarde
    c.gezien([v.dossier])
    const versies = await versiesVan(c.tx)
    const nieuw = { ...provisional(feit, feiten.length), dossier: v.dossier } as Feit
    const voor = derive(feiten, c.actor.dag, versies)
    const na = derive([...feiten, nieuw], c.actor.dag, versies)
    return gedaan({
      dossier: v.dossier,
      op: feit.op,
      termijnen: terms(voor, na),
      taken: tasks(voor, na, versies),
    })
  },
})

function terms(voor: Projectie, na: Projectie): z.input<typeof GevolgUit>['termijnen'] {
  const namen = {
    huisvesting: 'Huisvesting',
    pip: 'Plan vaststellen (PIP)',
    inburgering: 'Inburgeringstermijn',
  }
  return (['pip', 'inburgering'] as const).flatMap((soort) => {
    const op = (p: Projectie) => p.termijnen.find((t) => t.soort === soort)
    const [v, n] = [op(voor), op(na)]
    const gelijk = v?.laatsteDag === n?.laatsteDag && v?.stand === n?.stand
    return gelijk
      ? []
      : [
          {
            naam: namen[soort],
            voor: v?.laatsteDag ?? null,
            na: n?.laatsteDag ?? null,
            klaar: n?.stand === 'voldaan' && v?.stand !== 'voldaan',
            gegeven: 'inburgering' as const,
          },
        ]
  })
}

const LOPEND: readonly string[] = ['open', 'wacht']

function tasks(
  voor: Projectie,
  na: Projectie,
  versies: readonly Versie[],
): z.input<typeof GevolgUit>['taken'] {
  const eerst = new Map(voor.taken.map((t) => [t.stap, t]))
  const dan = new Set(na.taken.map((t) => t.stap))
  const name = (stap: string, versie: string | null) => stapVan(versies, stap, versie)?.titel ?? stap
  const uit: z.input<typeof GevolgUit>['taken'] = []
  for (const t of na.taken) {
    const v = eerst.get(t.stap)
    const liep = v !== undefined && LOPEND.includes(v.stand)
    const loopt = LOPEND.includes(t.stand)
    if (liep === loopt) continue
    const wat = loopt ? 'nieuw' : t.stand === 'vervallen' ? 'vervallen' : 'klaar'
    uit.push({ titel: name(t.stap, t.versie), rol: rollen[t.rol].naam, wat, uiterlijk: t.uitersteDag })
  }
  for (const v of voor.taken)
    if (!dan.has(v.stap) && LOPEND.includes(v.stand))
      uit.push({ titel: name(v.stap, v.versie), rol: rollen[v.rol].naam, wat: 'vervallen', uiterlijk: null })
  return uit
}

const vaststellen = operatie({
  naam: 'pip.vaststellen',
  soort: 'besluit',
  titel: 'Stelt het persoonlijk plan vast, of wijzigt het met een nieuw besluit',
  uitleg:
    'Alleen een volledig concept dat met de wet klopt. De woorden en het voorstel zoals het toen was, worden bij het besluit ' +
    'bewaard en niet meer gewijzigd.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/pip' },
  nodig: { handeling: 'vastleggen', gegevens: ['inburgering', 'intake'] },
  invoer: Vaststelling,
  uitvoer: z.object({ feit: z.string(), wijziging: z.boolean() }),
  async doe(c, v) {
    const r = await ready(c, v)
    if (!r.ok) return r
    const { feiten, d, velden, feit } = r.waarde
    const geschreven = await c.leg([{ ...feit, dossier: v.dossier }], new Map([[v.dossier, feiten]]))
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    const id = geschreven[0]!.id
    await writePlan(c, v.dossier, id, velden, proposalOut(d))
    return gedaan({ feit: id, wijziging: alleFeiten(d, 'pipVastgesteld').length > 0 })
  },
})

export const besluitoperaties = { gevolg, vaststellen }
