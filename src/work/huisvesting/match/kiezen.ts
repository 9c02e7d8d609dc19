/**
 * A person chooses: holds a dwelling for a household, lets it go, or offers it. Each writes the fact in the dossier and
 * what happened to the dwelling in one transaction; of two people at the same moment one wins, and the other is told.
 */
import { z } from 'zod'
import { plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  type Context,
  checkFact,
  DagSchema,
  type Feit,
  factsOf,
  type NieuwFeit,
  operatie,
  reachable,
} from '#work/dossier/index.ts'
import { wachtenden } from '../behoefte/queries.ts'
import { standen } from '../prikbord/model.ts'
import { uuid } from '../prikbord/operations.ts'
import { standVan, woningrij } from '../prikbord/queries.ts'
import { assign, hold, lapse, linkFact, release, standing } from '../prikbord/reserveringen.ts'
import { logChange } from '../queries.ts'
import { dossierveld } from './operations.ts'
import { beslist, pas } from './pas.ts'
import { besluiten, matchwoning } from './queries.ts'
import { bezwaarzin } from './zinnen.ts'

/** Days that a dwelling is held for a household when nobody says otherwise, and at most. */
export const DAGEN = { gewoon: 14, hoogstens: 60 } as const

const nodig = { handeling: 'vastleggen', gegevens: ['huisvesting', 'woningen'] } as const

/** Records this fact for these dossiers, for whom it can be; the first must. */
async function record(
  c: Context,
  dossiers: readonly DossierId[],
  maak: (d: DossierId, bekend: readonly Feit[]) => NieuwFeit | undefined,
) {
  const bekend = await factsOf(c.tx, dossiers)
  const feiten: (NieuwFeit & { dossier: DossierId })[] = []
  for (const [i, d] of dossiers.entries()) {
    const f = maak(d, bekend.get(d)!)
    if (f === undefined) continue
    const nee = checkFact(bekend.get(d)!, f, { ...c.actor, langs: 'match' })
    if (nee !== undefined && i === 0) return { ok: false as const, weigering: nee }
    if (nee === undefined) feiten.push({ ...f, dossier: d })
  }
  const geschreven = await c.leg(feiten, new Map(feiten.map((f) => [f.dossier, bekend.get(f.dossier)!])))
  return 'code' in geschreven
    ? { ok: false as const, weigering: geschreven }
    : { ok: true as const, feiten: geschreven }
}

/** Members of the household whom the actor reaches with housing open, the head first. */
async function members(c: Context, hoofd: DossierId, leden: readonly DossierId[]): Promise<DossierId[]> {
  const bereikt = await reachable(c.tx, c.actor, leden)
  return [hoofd, ...leden.filter((d) => d !== hoofd)].filter((d) => bereikt.get(d)?.has('huisvesting'))
}

const bevestigen = operatie({
  naam: 'match.bevestigen',
  soort: 'besluit',
  titel: 'Kiest een woning voor een huishouden en houdt haar vast',
  uitleg: 'Was iemand anders eerder met deze woning of dit huishouden, dan zegt de weigering wie en wanneer.',
  http: { methode: 'POST', pad: '/matches' },
  nodig,
  invoer: z.strictObject({ dossier: dossierveld, woning: uuid, tot: DagSchema.optional() }),
  uitvoer: z.object({ match: z.string(), tot: z.string().meta({ format: 'date' }) }),
  async doe(c, { dossier, woning, tot: gevraagd }) {
    const tot = gevraagd ?? plusDagen(c.actor.dag, DAGEN.gewoon)
    if (tot < c.actor.dag || tot > plusDagen(c.actor.dag, DAGEN.hoogstens))
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'tot', fout: `Vasthouden kan tot en met vandaag en hoogstens ${DAGEN.hoogstens} dagen.` },
      ])
    await lapse(c)
    const [h] = await wachtenden(c.tx, c.actor, dossier)
    if (h === undefined) return geweigerd('nietGevonden', { wat: 'wachtend huishouden' })
    const w = await woningrij(c.tx, c.actor, woning)
    if (w === undefined) return geweigerd('nietGevonden', { wat: 'woning' })
    const stand = standVan(w, c.actor.dag)
    if (stand === 'ingetrokken' || stand === 'verlopen')
      return geweigerd('nietNu', { toelichting: `Deze woning is ${standen[stand].toLowerCase()}.` })
    if (h.aangeboden)
      return geweigerd('nietNu', {
        toelichting: 'Aan dit huishouden is al een woning aangeboden. Trek dat aanbod eerst in.',
      })
    const vooraf = (await besluiten(c.tx, c.actor)).map((b) => ({
      huishouden: b.hoofd,
      woning: b.woning,
      soort: b.soort,
    }))
    // Whether it is free is for the database to say; here whether it fits.
    const paar = pas(h.huishouden, { ...matchwoning(w), vrij: w.plekken }, c.actor.dag, beslist(vooraf))
    if (!paar.kan)
      return geweigerd('nietNu', {
        toelichting: `Deze woning past niet. ${paar.bezwaren.map(bezwaarzin).join(' ')}`,
      })
    const uit = await hold(c, w, { hoofd: h.wacht.hoofd, personen: h.wacht.personen, van: c.actor.dag, tot })
    if (!uit.ok) return uit
    const feit = {
      soort: 'matchVoorgesteld',
      op: c.actor.dag,
      bron: 'medewerker',
      inhoud: { woning },
    } as const
    const gelegd = await record(c, [h.wacht.hoofd], () => feit)
    if (!gelegd.ok) return gelegd
    await linkFact(c, uit.id, gelegd.feiten[0]!.id)
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'match.bevestigen', { match: uit.id, woning })
    return gedaan({ match: uit.id, tot })
  },
})

/** The hold of a household within reach of who asks. */
async function holdOf(c: Context, match: string) {
  const [r] = await standing(c, { id: match })
  if (r === undefined || r.hoofd === null) return undefined
  const [h] = await wachtenden(c.tx, c.actor, r.hoofd)
  const w = await woningrij(c.tx, c.actor, r.woning)
  return h === undefined || w === undefined ? undefined : { r, h, w, hoofd: r.hoofd }
}

const loslaten = operatie({
  naam: 'match.loslaten',
  soort: 'besluit',
  titel: 'Laat de woning los die voor een huishouden wordt vastgehouden',
  http: { methode: 'POST', pad: '/matches/{match}/loslaten' },
  nodig,
  invoer: z.strictObject({ match: uuid }),
  uitvoer: z.object({ dossier: z.string() }),
  async doe(c, { match }) {
    const m = await holdOf(c, match)
    if (m === undefined) return geweigerd('nietGevonden', { wat: 'match' })
    const open = m.h.aangeboden && m.r.stand === 'toegewezen'
    if (open)
      return geweigerd('nietNu', {
        toelichting: 'De woning is al aangeboden. Trek eerst dat aanbod in het dossier in.',
      })
    await release(c, match, m.r.woning, 'losgelaten')
    if (m.r.feit !== null) {
      const feit = m.r.feit
      const gelegd = await record(c, [m.hoofd], () => ({
        soort: 'ingetrokken',
        op: c.actor.dag,
        bron: 'medewerker',
        inhoud: { feit },
        reden: 'nietDoorgegaan',
      }))
      if (!gelegd.ok) return gelegd
    }
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'match.loslaten', { match })
    return gedaan({ dossier: m.hoofd })
  },
})

const aanbieden = operatie({
  naam: 'match.aanbieden',
  soort: 'besluit',
  titel: 'Biedt de vastgehouden woning aan het huishouden aan; zij is daarmee toegewezen',
  http: { methode: 'POST', pad: '/matches/{match}/aanbod' },
  nodig,
  invoer: z.strictObject({ match: uuid }),
  uitvoer: z.object({ dossier: z.string(), feiten: z.number() }),
  async doe(c, { match }) {
    await lapse(c)
    const m = await holdOf(c, match)
    if (m === undefined) return geweigerd('nietGevonden', { wat: 'match' })
    if (m.r.stand === 'toegewezen') return geweigerd('bestaatAl', { wat: 'het aanbod van deze woning' })
    if (!(await assign(c, match, m.r.woning)))
      return geweigerd('nietNu', {
        toelichting: 'Iemand houdt deze woning later nog vast. Laat die reservering eerst los.',
      })
    const inhoud = { woningtype: m.w.soort, kamers: m.w.kamers, woning: m.w.id }
    const feit = { soort: 'woningAangeboden', op: c.actor.dag, bron: 'medewerker', inhoud } as const
    const gelegd = await record(c, await members(c, m.hoofd, m.h.wacht.leden), () => feit)
    if (!gelegd.ok) return gelegd
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'match.aanbieden', { match, woning: m.w.id })
    return gedaan({ dossier: m.hoofd, feiten: gelegd.feiten.length })
  },
})

export const kiesoperaties = { bevestigen, loslaten, aanbieden }
