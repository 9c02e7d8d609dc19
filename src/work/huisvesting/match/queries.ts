/** Gathers the question of the match, and reads what people decided beforehand. */
import type { Actor } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'
import { type Wachtende, wachtenden } from '../behoefte/queries.ts'
import { standVan, vrijIn, type Woningrij, woningrijen } from '../prikbord/queries.ts'
import { ruimteVan, type Wijkrij, wijkrijen } from '../wijken/queries.ts'
import type { Matchvraag, Woning } from './model.ts'

/** Decisions that stand, with who took them and why. */
export function besluiten(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('matchbesluit as b')
    .leftJoin('medewerker as m', (j) => j.onRef('m.gemeente', '=', 'b.gemeente').onRef('m.id', '=', 'b.door'))
    .select(['b.id', 'b.hoofd', 'b.woning', 'b.soort', 'b.reden', 'b.vastgelegd_op', 'm.naam as door'])
    .where('b.gemeente', '=', actor.gemeente)
    .where('b.opgeheven_op', 'is', null)
    .orderBy('b.vastgelegd_op')
    .orderBy('b.id')
    .execute()
}
export type Besluitrij = Awaited<ReturnType<typeof besluiten>>[number]

/** The question with all it was made of. */
export interface Matchbeeld {
  readonly vraag: Matchvraag
  readonly huishoudens: readonly Wachtende[]
  readonly woningen: readonly Woningrij[]
  readonly besluiten: readonly Besluitrij[]
  readonly wijken: readonly Wijkrij[]
}

/** A dwelling as the match wants it. */
export function matchwoning(r: Woningrij): Woning {
  return {
    id: r.id,
    kenmerk: r.kenmerk,
    verhuurder: r.verhuurder,
    corporatie: r.verhuurderSoort === 'corporatie',
    kamers: r.kamers,
    verdieping: r.verdieping,
    lift: r.lift,
    gelijkvloers: r.gelijkvloers,
    aangepast: r.aangepast,
    huur: r.huur,
    wijk: r.wijk,
    vanaf: r.vanaf,
    tijdelijkTot: r.tijdelijk_tot,
    gedeeld: r.gedeeld,
    vrij: vrijIn(r),
  }
}

/** All that waits and all that is free, within reach: five queries, whatever the number. */
export async function matchbeeld(c: Context): Promise<Matchbeeld> {
  const { tx, actor } = c
  const huishoudens = await wachtenden(tx, actor)
  const woningen = await woningrijen(tx, actor, { ookIngetrokken: false })
  const beslist = await besluiten(tx, actor)
  const wijken = await wijkrijen(tx, actor)
  const vrij = woningen.filter((r) => standVan(r, actor.dag) === 'aangeboden')
  const zoekend = huishoudens.filter((h) => h.houdt === null && !h.aangeboden)
  const binnen = new Set<string>([...vrij.map((r) => r.id), ...zoekend.map((h) => h.wacht.hoofd)])
  return {
    vraag: {
      dag: actor.dag,
      huishoudens: zoekend.map((h) => h.huishouden),
      woningen: vrij.map(matchwoning),
      vooraf: beslist
        .filter((b) => binnen.has(b.hoofd) && binnen.has(b.woning))
        .map((b) => ({ huishouden: b.hoofd, woning: b.woning, soort: b.soort })),
      wijken: ruimteVan(wijken),
    },
    huishoudens,
    woningen,
    besluiten: beslist,
    wijken,
  }
}

/** The household of this dossier among those that wait; undefined when it does not wait or is out of reach. */
export function huishoudenVan(
  beeld: Pick<Matchbeeld, 'huishoudens'>,
  dossier: DossierId,
): Wachtende | undefined {
  return beeld.huishoudens.find((h) => h.wacht.leden.includes(dossier))
}
