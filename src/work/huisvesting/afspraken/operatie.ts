/** Promised and delivered: prestatieafspraken of the register against the keys in the facts. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { gedaan } from '#core/result.ts'
import type { Tx } from '#store/open.ts'
import { operatie } from '#work/dossier/index.ts'
import { versiesVan } from '#work/taken/index.ts'
import { organisatienamen } from '../meting/query.ts'
import { type Belofte, type Levering, nakoming } from './leveren.ts'

/** Half years of keys that are shown beside the promises. */
const HALFJAREN = 6

export const prestaties = operatie({
  naam: 'huisvesting.prestaties',
  soort: 'lees',
  titel: 'Toont wat verhuurders in prestatieafspraken beloofden en wat zij leverden, per halfjaar',
  http: { methode: 'GET', pad: '/prestaties' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    beloften: z.array(
      z.object({
        overeenkomst: z.string(),
        titel: z.string(),
        verhuurders: z.array(z.string()),
        naam: z.string(),
        eenheid: z.enum(['personen', 'woningen']),
        doel: z.number(),
        vanaf: z.string().meta({ format: 'date' }),
        tot: z.string().meta({ format: 'date' }),
        halfjaren: z.array(
          z.object({ halfjaar: z.string(), beloofd: z.number(), geleverd: z.number(), loopt: z.boolean() }),
        ),
        geleverd: z.number(),
        nuBeloofd: z.number(),
        opSchema: z.boolean(),
      }),
    ),
    leveringen: z.array(
      z.object({
        verhuurder: z.string().nullable(),
        naam: z.string(),
        halfjaar: z.string(),
        personen: z.number(),
        woningen: z.number(),
      }),
    ),
  }),
  async doe(c) {
    const namen = await organisatienamen(c.tx, c.actor)
    const leveringen = await delivered(c.tx, c.actor)
    const beloften = await promises(c.tx, c.actor)
    const laatste = [...new Set(leveringen.map((l) => l.halfjaar))].sort().slice(-HALFJAREN)
    const naam = (v: string) => namen.get(v) ?? v
    return gedaan({
      beloften: beloften.map((b) => {
        const n = nakoming(b, leveringen, c.actor.dag)
        return { ...n, verhuurders: n.verhuurders.map(naam), halfjaren: n.halfjaren.map((h) => ({ ...h })) }
      }),
      leveringen: leveringen
        .filter((l) => laatste.includes(l.halfjaar))
        .map((l) => ({ ...l, naam: l.verhuurder === null ? 'Niet bekend' : naam(l.verhuurder) })),
    })
  },
})

/** Persons and homes with a first key per landlord and half year. */
async function delivered(tx: Tx, actor: Actor): Promise<Levering[]> {
  const r = await sql<Levering>`
    select verhuurder,
      date_part('year', sleutel_op) || case when date_part('month', sleutel_op) < 7 then '-1' else '-2' end as halfjaar,
      count(*)::int as personen, count(distinct (coalesce(huishouden, dossier), gekoppeld_op))::int as woningen
    from dossier_stand
    where gemeente = ${actor.gemeente} and sleutel_op is not null and gekoppeld_op is not null
    group by 1, 2 order by 2, 1`.execute(tx)
  return r.rows
}

interface Resultaat {
  readonly naam: string
  readonly eenheid: string
  readonly doel: number
  readonly richting: string
  readonly stap: string | null
}

interface Inhoud {
  readonly titel: string
  readonly partijen: readonly string[]
  readonly vanaf: Dag
  readonly tot: Dag | null
  readonly resultaten: readonly Resultaat[]
}

const EENHEDEN: Readonly<Record<string, Belofte['eenheid']>> = {
  personen: 'personen',
  vergunninghouders: 'personen',
  woningen: 'woningen',
  huishoudens: 'woningen',
}

/** Promises of keys: results in persons or homes, on a step of the handbook that ends with a key. */
async function promises(tx: Tx, actor: Actor): Promise<Belofte[]> {
  const rijen = await tx
    .selectFrom('overeenkomst')
    .select(['id', 'inhoud'])
    .where('gemeente', '=', actor.gemeente)
    .where('soort', '=', 'prestatieafspraken')
    .where('tot', 'is not', null)
    .orderBy('vanaf', 'desc')
    .execute()
  const verhuurders = new Set(
    (
      await tx
        .selectFrom('organisatie')
        .select('id')
        .where('gemeente', '=', actor.gemeente)
        .where('soort', '=', 'corporatie')
        .execute()
    ).map((o) => o.id as string),
  )
  const sleutelstappen = new Set(
    (await versiesVan(tx)).flatMap((v) =>
      [...v.stappen.values()].filter((s) => s.gedaan.soort === 'sleutelOvergedragen').map((s) => s.id),
    ),
  )
  return rijen.flatMap(({ id, inhoud }) => {
    const o = inhoud as Inhoud
    return o.resultaten.flatMap((r): Belofte[] => {
      const eenheid = EENHEDEN[r.eenheid.toLowerCase()]
      if (
        eenheid === undefined ||
        r.richting !== 'tenminste' ||
        r.stap === null ||
        !sleutelstappen.has(r.stap)
      )
        return []
      return [
        {
          overeenkomst: id,
          titel: o.titel,
          verhuurders: o.partijen.filter((p) => verhuurders.has(p)),
          naam: r.naam,
          eenheid,
          doel: r.doel,
          vanaf: o.vanaf,
          tot: o.tot!,
        },
      ]
    })
  })
}
