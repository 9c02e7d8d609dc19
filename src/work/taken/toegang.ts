/**
 * Which data a role may see of a person, from the tasks of the dossier and the handbook alone: from the day the step
 * begins until it ends, and the set days after. Steps that still wait count from their begin; a step that lapses ends
 * on the day of the lapse. Pure: the same facts, the same access.
 */
import { bereik } from '#access/policy.ts'
import type { Toegangsrij } from '#access/sight.ts'
import { type Rol, rolnamen } from '#core/actor.ts'
import { type Dag, dagInAmsterdam, laatste, plusDagen } from '#core/day.ts'
import type { FeitId, HuishoudenId } from '#core/ids.ts'
import { alleFeiten, type Dossier, type Feit, feitsoorten, laatsteFeit } from '#work/dossier/index.ts'
import { lapsedBy, type Taak } from './derive.ts'
import { antwoorden } from './handboek/feitvraag.ts'
import type { Stap, Versie } from './handboek/model.ts'
import { stapVan } from './handboek/versies.ts'

export interface Toegang extends Toegangsrij {
  readonly stap: string
  readonly versie: string
  /** The household that the step is for as a whole; absent where it is for this person alone. */
  readonly huishouden: HuishoudenId | null
}

/** Roles whose steps open dossiers: their own, or those of who they help. */
const opentMetStappen: ReadonlySet<Rol> = new Set(
  rolnamen.flatMap((r) => {
    const b = bereik[r]
    return typeof b === 'string' ? [] : b.stappenVan
  }),
)

/** All access that the tasks of a dossier give, past access too, in the order of the tasks. */
export function toegangVan(
  d: Dossier,
  feiten: readonly Feit[],
  taken: readonly Taak[],
  versies: readonly Versie[],
): Toegang[] {
  const huishouden = laatsteFeit(d, 'inHuishouden')?.inhoud.huishouden ?? null
  const uit: Toegang[] = []
  for (const t of taken) {
    if (t.versie === null || !opentMetStappen.has(t.rol)) continue
    const stap = stapVan(versies, t.stap, t.versie)
    if (stap === undefined) continue
    const tot = lastDay(d, feiten, t, stap)
    if (tot !== null && tot < t.ontstaanOp) continue
    uit.push({
      rol: t.rol,
      stap: t.stap,
      versie: t.versie,
      gegevens: dataOf(stap),
      van: t.ontstaanOp,
      tot,
      huishouden: stap.voor.includes('hoofdVanHuishouden') ? huishouden : null,
    })
  }
  return uit
}

/** What a step needs: the kinds it names, and the kind of the fact that its role records to end it. */
export function dataOf(stap: Stap): Toegangsrij['gegevens'] {
  const bekend = gegevensVan.get(stap)
  if (bekend !== undefined) return bekend
  const uit = [...new Set([...stap.gegevens, feitsoorten[stap.gedaan.soort].gegeven])]
  gegevensVan.set(stap, uit)
  return uit
}

/** Steps of an adopted version never change. */
const gegevensVan = new WeakMap<Stap, Toegangsrij['gegevens']>()

/** The last day of access by this task; null while it is not over. */
function lastDay(d: Dossier, feiten: readonly Feit[], t: Taak, stap: Stap): Dag | null {
  if (t.stand === 'open' || t.stand === 'wacht') return null
  if (t.stand === 'vervallen') {
    const begin = antwoorden(d, stap.na).findLast((f) => f.op === t.ontstaanOp)
    return (begin && lapsedBy(d, stap, begin)?.op) ?? reliefDay(d, stap) ?? plusDagen(t.ontstaanOp, -1)
  }
  // Done before it began: the step never asked for anything.
  if (t.gedaanOp === null || t.gedaanOp < t.ontstaanOp) return plusDagen(t.ontstaanOp, -1)
  return plusDagen(laatste(t.gedaanOp, recordedOn(feiten, t) ?? t.gedaanOp), stap.nazorg)
}

/** The day on which DUO exempted or dispensed from the part that this step is about. */
function reliefDay(d: Dossier, { onderdeel }: Stap): Dag | undefined {
  if (onderdeel === undefined) return undefined
  return [...alleFeiten(d, 'vrijstellingVerleend'), ...alleFeiten(d, 'ontheffingVerleend')].find(
    (f) => f.inhoud.onderdeel === onderdeel,
  )?.op
}

/**
 * The day on which the role itself recorded the end, so that it can still correct what it recorded late. A correction
 * does not lengthen: the day of the fact that was first recorded counts.
 */
function recordedOn(feiten: readonly Feit[], t: Taak): Dag | undefined {
  const vind = (id: FeitId | null | undefined) => feiten.find((f) => f.id === id)
  let f = vind(t.gedaanDoor)
  for (let eerder = vind(f?.vervangt); eerder !== undefined; eerder = vind(f?.vervangt)) f = eerder
  return f?.door.rol === t.rol ? dagInAmsterdam(f.vastgelegdOp) : undefined
}
