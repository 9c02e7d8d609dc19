/** The key of who signs nothing: the contract stands in the dossier of the head of the household. */
import type { DossierId, HuishoudenId } from '#core/ids.ts'
import type { Veldfout } from '#core/result.ts'
import type { Context } from '../context.ts'
import type { Feit, NieuwFeit } from '../facts.ts'
import { alleFeiten, fold, laatsteFeit } from '../fold.ts'
import { factsOf } from '../queries.ts'

/**
 * Faults of keys recorded for members of a household whose head has no contract and no key by that day. `tot` are the
 * facts of the dossiers in the request with those of the request; of other heads the facts are looked up. Two queries,
 * and only when there are such keys.
 */
export async function keysWithoutContract(
  c: Context,
  feiten: readonly (NieuwFeit & { readonly dossier: DossierId })[],
  tot: ReadonlyMap<DossierId, readonly Feit[]>,
): Promise<Veldfout[]> {
  const dag = { peildatum: c.actor.dag }
  const leden = feiten.flatMap((f, i) => {
    if (f.soort !== 'sleutelOvergedragen' || f.bron === 'gepubliceerd') return []
    const thuis = laatsteFeit(fold(tot.get(f.dossier)!, dag), 'inHuishouden')?.inhoud
    return thuis === undefined || thuis.rol === 'hoofd' ? [] : [{ i, op: f.op, huishouden: thuis.huishouden }]
  })
  if (leden.length === 0) return []
  const hoofden = await headsOf(c, [...new Set(leden.map((l) => l.huishouden as HuishoudenId))])
  const vreemd = [...hoofden.values()].flat().filter((d) => !tot.has(d))
  const alle = new Map([...tot, ...(await factsOf(c.tx, vreemd))])
  const getekend = (d: DossierId, op: string) => {
    const hoofd = fold(alle.get(d)!, dag)
    const bewijs = [...alleFeiten(hoofd, 'huurcontractGetekend'), ...alleFeiten(hoofd, 'sleutelOvergedragen')]
    return bewijs.some((f) => f.op <= op)
  }
  return leden
    .filter(({ op, huishouden }) => {
      const van = hoofden.get(huishouden as HuishoudenId) ?? []
      return van.length > 0 && !van.some((d) => getekend(d, op))
    })
    .map(({ i }) => ({
      veld: `feiten.${i}`,
      fout: "'Sleutel overgedragen' kan pas na 'Huurcontract getekend' bij het hoofd van het huishouden. Leg dat eerst vast.",
    }))
}

async function headsOf(
  c: Context,
  huishoudens: readonly HuishoudenId[],
): Promise<Map<HuishoudenId, DossierId[]>> {
  const rijen = await c.tx
    .selectFrom('dossier_stand')
    .select(['dossier', 'huishouden'])
    .where('gemeente', '=', c.actor.gemeente)
    .where('huishouden', 'in', huishoudens)
    .where('huishoudrol', '=', 'hoofd')
    .where('vertrokken_op', 'is', null)
    .execute()
  const uit = new Map<HuishoudenId, DossierId[]>()
  for (const r of rijen) uit.set(r.huishouden!, [...(uit.get(r.huishouden!) ?? []), r.dossier])
  return uit
}
