/**
 * Members of a waiting household who go and live apart, such as a grown-up child: they become a household of their own,
 * which is matched by itself. Facts only; the coupling and its last day stay those of each person.
 */
import { z } from 'zod'
import type { DossierId, FeitId, HuishoudenId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  type Context,
  checkFact,
  factsOf,
  fold,
  fullName,
  laatsteFeit,
  type NieuwFeit,
  operatie,
  reachable,
} from '#work/dossier/index.ts'
import { dossierveld } from '../match/operations.ts'
import { logChange } from '../queries.ts'
import { type Wachtende, wachtenden } from './queries.ts'

interface Lid {
  readonly dossier: DossierId
  readonly naam: string | null
  readonly rol: string | null
  readonly volwassen: boolean | null
}

/** Members that wait together, the head first. */
async function membersOf(c: Context, h: Wachtende): Promise<Lid[]> {
  const rijen = await c.tx
    .selectFrom('dossier_stand as s')
    .leftJoin('persoon as p', (j) =>
      j.onRef('p.gemeente', '=', 's.gemeente').onRef('p.dossier', '=', 's.dossier'),
    )
    .select(['s.dossier', 's.huishoudrol', 's.volwassen', 'p.voornamen', 'p.voorvoegsel', 'p.achternaam'])
    .where('s.gemeente', '=', c.actor.gemeente)
    .where('s.dossier', 'in', [...h.wacht.leden])
    .orderBy('s.dossier')
    .execute()
  return rijen
    .map((r) => ({
      dossier: r.dossier,
      naam:
        r.achternaam === null
          ? null
          : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
      rol: r.huishoudrol,
      volwassen: r.volwassen,
    }))
    .sort((a, b) => Number(b.dossier === h.wacht.hoofd) - Number(a.dossier === h.wacht.hoofd))
}

/** Whether the actor reaches all of them with the household open. */
async function reachesAll(c: Context, leden: readonly DossierId[]): Promise<boolean> {
  const bereikt = await reachable(c.tx, c.actor, leden)
  return leden.every((d) => bereikt.get(d)?.has('huishouden'))
}

const leden = operatie({
  naam: 'huishouden.leden',
  soort: 'lees',
  titel: 'Toont wie er samen op een woning wachten',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/wachtend-huishouden' },
  // For who may say so: a landlord hears names only of who was chosen for a dwelling of its own.
  nodig: { handeling: 'vastleggen', gegevens: ['huishouden'] },
  invoer: z.strictObject({ dossier: dossierveld }),
  uitvoer: z.object({
    leden: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          naam: gegeven('identiteit', z.string()),
          rol: gegeven('huishouden', z.string()),
          volwassen: gegeven('huishouden', z.boolean()),
        }),
      ),
    ),
  }),
  async doe(c, { dossier }) {
    const [h] = await wachtenden(c.tx, c.actor, dossier)
    if (h === undefined || !(await reachesAll(c, h.wacht.leden)))
      return geweigerd('nietGevonden', { wat: 'wachtend huishouden' })
    c.gezien(h.wacht.leden)
    return gedaan({ leden: await membersOf(c, h) })
  },
})

const splitsen = operatie({
  naam: 'huishouden.splitsen',
  soort: 'besluit',
  titel: 'Legt vast wie van een wachtend huishouden apart gaat wonen; zij worden een eigen huishouden',
  uitleg:
    'Wie apart gaat is ten minste één volwassene, en in het eerste huishouden blijft ook een volwassene. Daarna krijgt elk ' +
    'huishouden een eigen woonbehoefte en een eigen woning.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/wachtend-huishouden/splitsing' },
  nodig: { handeling: 'vastleggen', gegevens: ['huishouden'] },
  invoer: z.strictObject({
    dossier: dossierveld,
    apart: z.array(dossierveld).min(1, { error: 'Kies wie apart gaat wonen.' }).max(20),
  }),
  uitvoer: z.object({ hoofd: z.string(), nieuwHoofd: z.string() }),
  async doe(c, { dossier, apart: gevraagd }) {
    const fout = (zin: string) => geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'apart', fout: zin }])
    const [h] = await wachtenden(c.tx, c.actor, dossier)
    if (h === undefined || !(await reachesAll(c, h.wacht.leden)))
      return geweigerd('nietGevonden', { wat: 'wachtend huishouden' })
    if (h.houdt !== null || h.aangeboden)
      return geweigerd('nietNu', {
        toelichting:
          'Voor dit huishouden is al een woning gekozen of aangeboden. Laat die eerst los, of trek het aanbod in.',
      })
    const alle = await membersOf(c, h)
    const apart = alle.filter((l) => gevraagd.includes(l.dossier))
    const blijft = alle.filter((l) => !gevraagd.includes(l.dossier))
    if (apart.length !== new Set(gevraagd).size) return fout('Wie apart gaat, hoort bij dit huishouden.')
    if (apart.some((l) => l.dossier === h.wacht.hoofd))
      return fout('Het hoofd van het huishouden blijft; kies wie er apart gaat wonen.')
    const eerste = apart.find((l) => l.volwassen === true)
    if (eerste === undefined) return fout('Een kind gaat niet zonder volwassene apart wonen.')
    if (!blijft.some((l) => l.volwassen === true))
      return fout('Er blijft geen volwassene in dit huishouden over.')
    const feiten = await factsOf(c.tx, h.wacht.leden)
    const basis = { op: c.actor.dag, bron: 'medewerker' } as const
    const huishouden = c.nieuwId() as HuishoudenId
    const nieuw: (NieuwFeit & { dossier: DossierId; id: FeitId })[] = apart.map((l) => ({
      ...basis,
      dossier: l.dossier,
      id: c.nieuwId() as FeitId,
      soort: 'inHuishouden',
      inhoud: {
        huishouden,
        rol: l === eerste ? 'hoofd' : l.volwassen === true ? 'partner' : 'kind',
      },
    }))
    // Living apart is settled by this: what is left of the need is a home for who stays.
    const behoefte = laatsteFeit(
      fold(feiten.get(h.wacht.hoofd)!, { peildatum: c.actor.dag }),
      'woonbehoefteVastgesteld',
    )
    if (behoefte?.inhoud.samenwonen === 'apart')
      nieuw.push({
        ...basis,
        dossier: h.wacht.hoofd,
        id: c.nieuwId() as FeitId,
        soort: 'woonbehoefteVastgesteld',
        inhoud: { ...behoefte.inhoud, samenwonen: 'samen' },
      })
    for (const f of nieuw) {
      const nee = checkFact(feiten.get(f.dossier)!, f, c.actor)
      if (nee !== undefined) return { ok: false, weigering: nee }
    }
    const gelegd = await c.leg(nieuw, new Map(nieuw.map((f) => [f.dossier, feiten.get(f.dossier)!])))
    if ('code' in gelegd) return { ok: false, weigering: gelegd }
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'huishouden.splitsen', { huishouden })
    return gedaan({ hoofd: h.wacht.hoofd, nieuwHoofd: eerste.dossier })
  },
})

export const splitsoperaties = { leden, splitsen }
