/** What each landlord offered on the pin board in a year, and what of it went to a household. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import { jaarVan } from '#core/day.ts'
import { gedaan } from '#core/result.ts'
import type { Tx } from '#store/open.ts'
import { operatie } from '#work/dossier/index.ts'
import { isVerhuurder } from './model.ts'

const aanbod = operatie({
  naam: 'prikbord.aanbod',
  soort: 'lees',
  titel: 'Toont per verhuurder hoeveel woningen in een jaar zijn aangeboden en toegewezen',
  uitleg:
    'Een verhuurder ziet alleen de eigen woningen. Wat is beloofd en geleverd, staat bij de prestaties.',
  http: { methode: 'GET', pad: '/verhuurders/aanbod' },
  nodig: { handeling: 'zien', gegevens: ['woningen'] },
  invoer: z.strictObject({ jaar: z.coerce.number().int().min(2013).max(2100).optional() }),
  uitvoer: z.object({
    jaar: z.number(),
    verhuurders: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        corporatie: z.boolean(),
        aangeboden: z.number(),
        open: z.number(),
        huishoudens: z.number(),
        personen: z.number(),
      }),
    ),
  }),
  async doe(c, { jaar = jaarVan(c.actor.dag) }) {
    const rijen = await perLandlord(c.tx, c.actor, jaar)
    return gedaan({
      jaar,
      verhuurders: rijen
        .filter((v) => !isVerhuurder(c.actor) || v.id === c.actor.organisatie)
        .map(({ soort, ...v }) => ({ ...v, corporatie: soort === 'corporatie' })),
    })
  },
})

/** What was offered and assigned by each landlord in a year. */
async function perLandlord(tx: Tx, actor: Actor, jaar: number) {
  const r = await sql<{
    id: string
    naam: string
    soort: string
    aangeboden: number
    open: number
    huishoudens: number
    personen: number
  }>`
    select o.id, o.naam, o.soort,
      (select count(*)::int from woning w where w.gemeente = o.gemeente and w.verhuurder = o.id
        and date_part('year', w.aangeboden_op at time zone 'Europe/Amsterdam') = ${jaar}) as aangeboden,
      (select count(*)::int from woning w where w.gemeente = o.gemeente and w.verhuurder = o.id and w.ingetrokken_op is null
        and (w.tot is null or w.tot >= ${actor.dag}::date) and not exists (select from woningreservering r
          where r.gemeente = w.gemeente and r.woning = w.id and r.stand = 'toegewezen')) as open,
      (select count(*)::int from woningreservering r join woning w on w.gemeente = r.gemeente and w.id = r.woning
        where r.gemeente = o.gemeente and w.verhuurder = o.id and r.stand = 'toegewezen'
        and date_part('year', r.van) = ${jaar}) as huishoudens,
      (select coalesce(sum(r.personen), 0)::int from woningreservering r join woning w on w.gemeente = r.gemeente and w.id = r.woning
        where r.gemeente = o.gemeente and w.verhuurder = o.id and r.stand = 'toegewezen'
        and date_part('year', r.van) = ${jaar}) as personen
    from organisatie o where o.gemeente = ${actor.gemeente} and o.soort in ('corporatie', 'verhuurder')
    order by o.naam, o.id`.execute(tx)
  return r.rows
}

export const aanbodoperaties = { aanbod }
