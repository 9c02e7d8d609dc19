/** SQL of the need: households that wait and are within reach, with what is held for them. Three queries, however many. */
import { sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { factsOf, fullName } from '#work/dossier/index.ts'
import { isVerhuurder } from '../prikbord/model.ts'
import { type Behoeftebeeld, behoeftebeeld, behoeftefeiten, type Wachtend } from './derive.ts'

/** What is held for a household now. */
export interface Houdt {
  readonly reservering: string
  readonly woning: string
  readonly kenmerk: string
  readonly stand: 'vastgehouden' | 'toegewezen'
  readonly tot: Dag | null
  /** Whether the dwelling is of who looks, or who looks is no landlord. */
  readonly zichtbaar: boolean
}

export interface Wachtende extends Behoeftebeeld {
  readonly wacht: Wachtend
  /** Null for a landlord before one of its dwellings is held for this household, and where the name was erased. */
  readonly naam: string | null
  readonly houdt: Houdt | null
  /** Whether a home was offered outside the pin board. */
  readonly aangeboden: boolean
}

/** Households that wait, longest first; one of them when asked by any of its members. */
export async function wachtenden(tx: Tx, actor: Actor, lid?: DossierId): Promise<Wachtende[]> {
  const rijen = await tx
    .selectFrom(
      tx
        .selectFrom('dossier_stand')
        .where('dossier_stand.gemeente', '=', actor.gemeente)
        .where('fase', '=', 'wachtOpWoning')
        .where(reiktSql(actor, ['huisvesting', 'huishouden']))
        .groupBy(sql`coalesce(huishouden, dossier)`)
        .select([
          sql<DossierId>`(array_agg(dossier order by (huishoudrol = 'hoofd') desc nulls last, dossier))[1]`.as(
            'hoofd',
          ),
          sql<DossierId[]>`array_agg(dossier order by dossier)`.as('leden'),
          sql<number>`count(*)::int`.as('personen'),
          sql<number>`(count(*) filter (where volwassen is not false))::int`.as('volwassenen'),
          sql<Dag>`min(gekoppeld_op)`.as('gekoppeld_op'),
          sql<Dag | null>`min(aangeboden_op)`.as('aangeboden_op'),
        ])
        .$if(lid !== undefined, (q) => q.having(sql<boolean>`${lid}::uuid = any(array_agg(dossier))`))
        .as('h'),
    )
    .leftJoin('termijn', (j) =>
      j
        .onRef('termijn.dossier', '=', 'h.hoofd')
        .on('termijn.gemeente', '=', actor.gemeente)
        .on('termijn.soort', '=', 'huisvesting'),
    )
    .leftJoin('persoon', (j) =>
      j.onRef('persoon.dossier', '=', 'h.hoofd').on('persoon.gemeente', '=', actor.gemeente),
    )
    .leftJoin('woningreservering as r', (j) =>
      j
        .on(sql<boolean>`r.hoofd = any(h.leden)`)
        .on('r.gemeente', '=', actor.gemeente)
        .on('r.stand', '!=', 'losgelaten')
        .on(sql<boolean>`coalesce(r.tot, ${actor.dag}::date) >= ${actor.dag}::date`),
    )
    .leftJoin('woning as w', (j) => j.onRef('w.id', '=', 'r.woning').onRef('w.gemeente', '=', 'r.gemeente'))
    .selectAll('h')
    .select(['termijn.laatste_dag', 'voornamen', 'voorvoegsel', 'achternaam'])
    .select(['r.id as reservering', 'r.woning', 'r.stand', 'r.tot', 'w.kenmerk', 'w.verhuurder'])
    .orderBy('h.gekoppeld_op')
    .orderBy('h.hoofd')
    .execute()
  const feiten = await factsOf(
    tx,
    rijen.flatMap((r) => r.leden),
    behoeftefeiten,
  )
  const verhuurder = isVerhuurder(actor)
  return rijen.map((r): Wachtende => {
    const wacht: Wachtend = {
      hoofd: r.hoofd,
      leden: r.leden,
      personen: r.personen,
      volwassenen: r.volwassenen,
      gekoppeldOp: r.gekoppeld_op,
      laatsteDag: r.laatste_dag,
    }
    const zichtbaar = !verhuurder || r.verhuurder === actor.organisatie
    const naamMag = !verhuurder || (r.reservering !== null && zichtbaar)
    return {
      ...behoeftebeeld(wacht, feiten, actor.dag),
      wacht,
      naam:
        !naamMag || r.achternaam === null
          ? null
          : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
      houdt:
        r.reservering === null
          ? null
          : {
              reservering: r.reservering,
              woning: r.woning!,
              kenmerk: r.kenmerk!,
              stand: r.stand as Houdt['stand'],
              tot: r.tot,
              zichtbaar,
            },
      aangeboden: r.aangeboden_op !== null,
    }
  })
}
