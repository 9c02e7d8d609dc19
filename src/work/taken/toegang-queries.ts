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

/** On what reach in a dossier depends, with the steps that give it. */
export interface Toegangslijn extends Bereiklijn {
  readonly eigen: readonly Opgeslagen[]
  readonly huishouden: readonly Opgeslagen[]
}

/** Everything on which reach in these dossiers depends: two queries, whatever the number. */
export async function accessOf(
  tx: Tx,
  actor: Actor,
  dossiers: readonly DossierId[],
): Promise<Map<DossierId, Toegangslijn>> {
  const gevraagd = sql.val([...dossiers])
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
    .select(['t.rol', 't.stap', 't.versie', 't.gegevens', 't.van', 't.tot', 't.dossier', 's.dossier as voor'])
    .where('s.gemeente', '=', actor.gemeente)
    .where(sql<boolean>`s.dossier = any(${gevraagd}::uuid[])`)
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
    voor: r.voor,
    viaHuishouden: r.dossier !== r.voor,
  }))
  const toewijzingen = await tx
    .selectFrom('toewijzing')
    .select(['dossier', 'functie', 'medewerker'])
    .where('gemeente', '=', actor.gemeente)
    .where(sql<boolean>`dossier = any(${gevraagd}::uuid[])`)
    .execute()
  const perDossier = Map.groupBy(alle, (r) => r.voor)
  const werk = Map.groupBy(toewijzingen, (t) => t.dossier)
  return new Map(
    dossiers.map((d) => {
      const rijen = perDossier.get(d) ?? []
      const lijn = {
        eigen: rijen.filter((r) => !r.viaHuishouden),
        huishouden: rijen.filter((r) => r.viaHuishouden),
        // Rows of a household that somebody left were not read.
        vertrokken: false,
        toewijzingen: werk.get(d) ?? [],
      }
      return [d, lijn]
    }),
  )
}
