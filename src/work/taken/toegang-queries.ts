/** SQL of access: the rows that open one dossier, its own and those of its household. */
import { sql } from 'kysely'
import type { Bereiklijn, Toegangsrij } from '#access/sight.ts'
import type { Actor, Rol } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'

export interface Opgeslagen extends Toegangsrij {
  readonly stap: string
  readonly versie: string
  /** Whether the step is done in the dossier of another member of the household. */
  readonly viaHuishouden: boolean
}

/** Everything on which reach in this dossier depends, with the steps that give it. */
export async function accessOf(
  tx: Tx,
  actor: Actor,
  dossier: DossierId,
): Promise<Bereiklijn & { eigen: readonly Opgeslagen[]; huishouden: readonly Opgeslagen[] }> {
  const rijen = await tx
    .selectFrom('dossier_stand as s')
    .innerJoin('toegang as t', (j) =>
      j
        .onRef('t.gemeente', '=', 's.gemeente')
        .on((eb) =>
          eb.or([
            eb('t.dossier', '=', eb.ref('s.dossier')),
            eb.and([eb('t.huishouden', '=', eb.ref('s.huishouden')), eb('s.vertrokken_op', 'is', null)]),
          ]),
        ),
    )
    .select(['t.rol', 't.stap', 't.versie', 't.gegevens', 't.van', 't.tot', 't.dossier'])
    .where('s.gemeente', '=', actor.gemeente)
    .where('s.dossier', '=', dossier)
    .orderBy('t.van')
    .orderBy(sql`t.stap collate "C"`)
    .execute()
  const alle = rijen.map((r) => ({
    rol: r.rol as Rol,
    stap: r.stap,
    versie: r.versie,
    gegevens: r.gegevens as Toegangsrij['gegevens'],
    van: r.van,
    tot: r.tot,
    viaHuishouden: r.dossier !== dossier,
  }))
  const toewijzingen = await tx
    .selectFrom('toewijzing')
    .select(['functie', 'medewerker'])
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .execute()
  return {
    eigen: alle.filter((r) => !r.viaHuishouden),
    huishouden: alle.filter((r) => r.viaHuishouden),
    vertrokken: false,
    toewijzingen,
  }
}
