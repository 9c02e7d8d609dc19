/** The adopted versions of a municipality's handbook; until the first of them begins, the delivered handbook holds. */
import { sql } from 'kysely'
import type { Tx } from '#store/open.ts'
import { lees } from './document.ts'
import { geleverd } from './geleverd.ts'
import { alsVersie, type Stap, type Versie } from './model.ts'

const zonder: readonly Versie[] = [alsVersie(geleverd.handboek)]

/** Adopted versions never change, so that each text is compiled once, whoever adopted it. */
const gelezen = new Map<string, Versie>()
/** Some thousand handbooks; more than all municipalities adopt in ten years. */
const HOOGSTENS = 5000

/** All versions by which is or was worked, oldest first. */
export async function versiesVan(tx: Tx): Promise<readonly Versie[]> {
  const eigen = sql<string>`current_setting('wortel.gemeente')`
  const rijen = await tx
    .selectFrom('handboek_versie')
    .select(['versie', 'vingerafdruk', 'vanaf'])
    .where('gemeente', '=', eigen as never)
    .where('stand', '=', 'vastgesteld')
    .orderBy('vanaf')
    .execute()
  if (rijen.length === 0) return zonder
  const nieuw = rijen.filter((r) => !gelezen.has(r.vingerafdruk)).map((r) => r.versie)
  if (nieuw.length > 0) {
    if (gelezen.size > HOOGSTENS) gelezen.clear()
    const teksten = await tx
      .selectFrom('handboek_versie')
      .select(['versie', 'vingerafdruk', 'inhoud'])
      .where('gemeente', '=', eigen as never)
      .where('versie', 'in', nieuw)
      .execute()
    for (const t of teksten) gelezen.set(t.vingerafdruk, compile(t.versie, t.inhoud))
  }
  const eigene = rijen.map((r) => gelezen.get(r.vingerafdruk)!)
  // Work that ran when the first own version began was of the delivered handbook, and moves over as that version says.
  const eerder = zonder.filter((g) => rijen[0]!.vanaf > g.vanaf && !rijen.some((r) => r.versie === g.versie))
  return [...eerder, ...eigene]
}

function compile(versie: string, inhoud: unknown): Versie {
  const uit = lees(inhoud)
  if (!uit.ok) throw new Error(`handbook ${versie} was adopted but cannot be read: ${uit.fouten[0]!.fout}`)
  return alsVersie(uit.handboek)
}

/** The step that a task came from: by the version that gave it, or the newest that has it. */
export function stapVan(versies: readonly Versie[], stap: string, versie: string | null): Stap | undefined {
  const eigen = versies.find((v) => v.versie === versie)?.stappen.get(stap)
  return eigen ?? versies.findLast((v) => v.stappen.has(stap))?.stappen.get(stap)
}
