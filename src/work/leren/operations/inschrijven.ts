/** A place in a course: had once, lost with a reason, waited for when the course is full. */
import { z } from 'zod'
import { DossierId, type FeitId } from '#core/ids.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { leerroutes } from '#law/onderdelen.ts'
import {
  beoordeel,
  type Context,
  DagSchema,
  type Dossier,
  eersteFeit,
  effects,
  type Feit,
  factsOf,
  fold,
  keys,
  laatsteFeit,
  leerrouteVan,
  operatie,
  reachable,
  standVan,
  TaakgevolgUit,
  uitschrijfredenen,
} from '#work/dossier/index.ts'
import { keurmerkGeldt, keurmerkOp, WACHTLIJST } from '../model.ts'
import { type Cursusrij, courseRow, freePlace, keurmerken, takePlace } from '../queries.ts'
import { GEGEVEN, legAlle } from './leggen.ts'

const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const legt = { handeling: 'vastleggen', gegevens: ['inburgering', 'cursussen'] } as const
const nietNu = (toelichting: string) => geweigerd('nietNu', { toelichting })

interface Zaak {
  readonly cursus: Cursusrij
  readonly feiten: Map<DossierId, Feit[]>
  readonly d: Dossier
}

/** The course and the person, both within reach. */
async function caseOf(c: Context, cursus: string, dossier: DossierId): Promise<Result<Zaak>> {
  const r = await courseRow(c.tx, c.actor, cursus)
  if (r === undefined) return geweigerd('nietGevonden', { wat: 'cursus' })
  const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
  if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
  if (!open.has(GEGEVEN)) return geweigerd('geenStap', { gegevens: GEGEVEN })
  const feiten = await factsOf(c.tx, [dossier])
  return gedaan({ cursus: r, feiten, d: fold(feiten.get(dossier)!, { peildatum: c.actor.dag }) })
}

/** Why this person cannot have a place in this course; undefined when it can. */
async function unfit(c: Context, { cursus, d }: Zaak): Promise<string | undefined> {
  if (cursus.gesloten_op !== null) return 'Deze cursus is gesloten. Kies een andere.'
  const stand = standVan(d, beoordeel(d))
  const route = leerrouteVan(d)?.waarde
  if (stand.wet === 'wi2021' && route === undefined)
    return 'Er is nog geen plan (PIP). Stel het eerst vast: de cursus hoort bij de leerroute (Wi2021 art. 16 lid 1).'
  if (route !== undefined && !cursus.routes.includes(route))
    return `Het plan noemt de ${leerroutes[route].toLowerCase()}; deze cursus is daar niet voor. Kies een andere cursus, of wijzig eerst het plan.`
  const merk = keurmerkOp((await keurmerken(c.tx, c.actor)).get(cursus.school) ?? [], c.actor.dag)
  // A family or other migrant may choose such a school, but cannot borrow for it; the page says so.
  if (stand.doelgroep === 'asielstatushouder' && !keurmerkGeldt(merk)) return merk.zin
  return undefined
}

const inschrijven = operatie({
  naam: 'leren.inschrijven',
  soort: 'besluit',
  titel: 'Schrijft iemand in voor een cursus; bij een asielstatushouder is dat ook het aanbod',
  uitleg:
    'Wie de laatste plaats krijgt, beslist de database: wie net te laat is, hoort dat de cursus vol is. Het aanbod moet ' +
    'tijdig zijn (Wi2021 art. 16 lid 1); wet en besluit noemen geen aantal weken, het handboek wel.',
  http: { methode: 'POST', pad: '/cursussen/{cursus}/inschrijvingen' },
  nodig: legt,
  invoer: z.strictObject({ cursus: uuid, dossier: DossierId, op: DagSchema.optional() }),
  uitvoer: z.object({ feit: z.string(), plek: z.number(), taken: z.array(TaakgevolgUit) }),
  async doe(c, { cursus, dossier, op = c.actor.dag }) {
    const r = await caseOf(c, cursus, dossier)
    if (!r.ok) return r
    const nee = await unfit(c, r.waarde)
    if (nee !== undefined) return nietNu(nee)
    const { cursus: rij, d, feiten } = r.waarde
    if (await hasPlace(c, cursus, dossier))
      return geweigerd('bestaatAl', { wat: 'de inschrijving van deze persoon voor deze cursus' })
    const feit = c.nieuwId() as FeitId
    const plek = await takePlace(c, 'cursusplaats', { id: cursus, plekken: rij.plekken }, dossier, feit)
    if (plek === undefined)
      return nietNu(
        `'${rij.naam}' is vol: alle ${rij.plekken} plaatsen zijn vergeven, misschien net. Kies een andere cursus, of zet deze persoon op de wachtlijst.`,
      )
    await freePlace(c, 'cursuswachtlijst', cursus, dossier)
    const inhoud = { cursus, start: rij.start, weken: rij.weken, urenPerWeek: rij.uren_per_week }
    const basis = { op, bron: 'medewerker' } as const
    const fout = await legAlle(
      c,
      [
        { dossier, id: feit, veld: 'op', feit: { soort: 'cursusIngeschreven', ...basis, inhoud } },
        ...(offerNeeded(d)
          ? [{ dossier, veld: 'op', feit: { soort: 'aanbodGedaan', ...basis, inhoud: {} } } as const]
          : []),
      ],
      feiten,
    )
    if (fout !== undefined) return { ok: false, weigering: fout }
    return gedaan({ feit, plek, taken: effects(c) })
  },
})

/** The first course of a status holder since the plan is the offer (Wi2021 art. 16 lid 1; DUO counts the enrolment). */
function offerNeeded(d: Dossier): boolean {
  return (
    standVan(d, beoordeel(d)).doelgroep === 'asielstatushouder' &&
    laatsteFeit(d, 'pipVastgesteld') !== undefined &&
    eersteFeit(d, 'aanbodGedaan') === undefined
  )
}

async function hasPlace(c: Context, cursus: string, dossier: DossierId): Promise<boolean> {
  const r = await c.tx
    .selectFrom('cursusplaats')
    .select('plek')
    .where('gemeente', '=', c.actor.gemeente)
    .where('cursus', '=', cursus)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  return r !== undefined
}

const wachten = operatie({
  naam: 'leren.wachten',
  soort: 'besluit',
  titel: 'Zet iemand op de wachtlijst van een volle cursus',
  http: { methode: 'POST', pad: '/cursussen/{cursus}/wachtlijst' },
  nodig: legt,
  invoer: z.strictObject({ cursus: uuid, dossier: DossierId }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { cursus, dossier }) {
    const r = await caseOf(c, cursus, dossier)
    if (!r.ok) return r
    const nee = await unfit(c, r.waarde)
    if (nee !== undefined) return nietNu(nee)
    const { cursus: rij, feiten } = r.waarde
    if (await hasPlace(c, cursus, dossier)) return nietNu('Deze persoon heeft al een plaats in deze cursus.')
    if (rij.bezet < rij.plekken) return nietNu('Er is nog plaats in deze cursus. Schrijf meteen in.')
    const feit = c.nieuwId() as FeitId
    const plek = await takePlace(c, 'cursuswachtlijst', { id: cursus, plekken: rij.plekken }, dossier, feit)
    if (plek === undefined)
      return nietNu(
        `Deze persoon staat al op de wachtlijst, of de wachtlijst van ${WACHTLIJST} mensen is vol. Kies een andere cursus.`,
      )
    const fout = await legAlle(
      c,
      [
        {
          dossier,
          id: feit,
          veld: 'dossier',
          feit: { soort: 'cursusWachtlijst', op: c.actor.dag, bron: 'medewerker', inhoud: { cursus } },
        },
      ],
      feiten,
    )
    return fout === undefined ? gedaan({ feit }) : { ok: false, weigering: fout }
  },
})

const uitschrijven = operatie({
  naam: 'leren.uitschrijven',
  soort: 'besluit',
  titel: 'Schrijft iemand uit van een cursus of haar wachtlijst, met een reden',
  uitleg: 'De plaats is meteen vrij; wie bovenaan de wachtlijst staat, wordt niet vanzelf ingeschreven.',
  http: { methode: 'POST', pad: '/cursussen/{cursus}/uitschrijvingen' },
  nodig: legt,
  invoer: z.strictObject({
    cursus: uuid,
    dossier: DossierId,
    waarom: z.enum(keys(uitschrijfredenen), { error: 'Kies waarom.' }),
    op: DagSchema.optional(),
  }),
  uitvoer: z.object({
    cursus: z.string(),
    wachtend: z.number().meta({ description: 'Hoeveel mensen nu op een plaats wachten.' }),
  }),
  async doe(c, { cursus, dossier, waarom, op = c.actor.dag }) {
    const r = await caseOf(c, cursus, dossier)
    if (!r.ok) return r
    const plaats = await freePlace(c, 'cursusplaats', cursus, dossier)
    const wacht = await freePlace(c, 'cursuswachtlijst', cursus, dossier)
    if (!plaats && !wacht)
      return nietNu('Deze persoon heeft geen plaats in deze cursus, en wacht er niet op.')
    const fout = await legAlle(
      c,
      [
        {
          dossier,
          veld: 'op',
          feit: { soort: 'cursusUitgeschreven', op, bron: 'medewerker', inhoud: { cursus, waarom } },
        },
      ],
      r.waarde.feiten,
    )
    if (fout !== undefined) return { ok: false, weigering: fout }
    return gedaan({ cursus, wachtend: r.waarde.cursus.wachtend - (wacht ? 1 : 0) })
  },
})

export const inschrijfoperaties = { inschrijven, wachten, uitschrijven }
