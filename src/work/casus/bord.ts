/** A meeting as it lies on the table: who takes part, what is on the agenda, and what those present see together. */
import { heeftRecht } from '#access/may.ts'
import { type Gedeeld, gedeeld, type Zicht, zichtVan } from '#access/samen.ts'
import { type Actor, type Rol, rolnamen } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import type { Context } from '#work/dossier/index.ts'
import { versiesVan } from '#work/taken/index.ts'
import { agenda, type Betrokken, betrokken, type Signaal } from './derive.ts'
import {
  candidates,
  type Deelnemerrij,
  itemRows,
  type Lijn,
  lines,
  meetingRow,
  type Overlegrij,
  type Puntrij,
  participantRows,
  pieces,
} from './queries.ts'

/** Roles that can take part in a casusoverleg. */
export const deelnemersrollen: readonly Rol[] = rolnamen.filter((r) => heeftRecht(r, 'zien', 'overleg'))

export interface Punt {
  readonly dossier: DossierId
  readonly lijn: Lijn
  /** What people said of it; absent for what only follows from the facts. */
  readonly rij: Puntrij | undefined
  readonly redenen: readonly Signaal[]
  readonly huisgenoten: number
  /** What those present, and who looks, see together. */
  readonly samen: Gedeeld
  /** Whether who looks may see this dossier at all. */
  readonly reikt: boolean
}

export interface Bord {
  readonly overleg: Overlegrij
  readonly deelnemers: readonly Deelnemerrij[]
  /** Roles that are there; before the meeting, those invited. */
  readonly erbij: readonly Rol[]
  readonly punten: readonly Punt[]
  /** Dossiers that a person took off the agenda. */
  readonly eraf: readonly Punt[]
  /** How many more dossiers give a reason. */
  readonly rest: number
  readonly betrokken: readonly Betrokken[]
  /** Whether who looks calls the meeting. */
  readonly leidt: boolean
}

/** The meeting for who looks; undefined when it does not exist or this role has no part in it. */
export async function bord(c: Context, id: string): Promise<Bord | undefined> {
  const overleg = await meetingRow(c.tx, c.actor, id)
  if (overleg === undefined) return undefined
  const deelnemers = await participantRows(c.tx, c.actor, id)
  const leidt = heeftRecht(c.actor.rol, 'beheren', 'overleg')
  const { rol, organisatie } = c.actor
  if (!leidt && !deelnemers.some((d) => d.rol === rol && d.organisatie === organisatie)) return undefined
  const rijen = new Map((await itemRows(c.tx, c.actor, id)).map((r) => [r.dossier, r]))
  const gehouden = overleg.stand === 'gehouden'
  const gepland = overleg.stand === 'gepland'
  const nodig = new Set([...(gepland ? await candidates(c.tx, c.actor) : []), ...rijen.keys()])
  const lijnen = await lines(c.tx, c.actor, [...nodig])
  const erbij = [...new Set(deelnemers.filter((d) => !gehouden || d.aanwezig.length > 0).map((d) => d.rol))]
  const punt = (dossier: DossierId, redenen: readonly Signaal[], huisgenoten: number): Punt => {
    const lijn = lijnen.get(dossier)!
    const rij = rijen.get(dossier)
    return { dossier, lijn, rij, redenen, huisgenoten, ...sightOn(c.actor, lijn, rij, erbij) }
  }
  const weg = [...rijen.values()].filter((r) => r.eraf !== null && r.nummer === null)
  const basis = { overleg, deelnemers, erbij, leidt, eraf: weg.map((r) => punt(r.dossier, [], 0)) }
  if (!gepland) {
    const vast = [...rijen.values()].filter((r) => r.nummer !== null)
    const punten = vast.map((r) => punt(r.dossier, r.redenen as Signaal[], 0))
    return { ...basis, punten, rest: 0, betrokken: [] }
  }
  const stukken = await pieces(c.tx, c.actor, lijnen, await versiesVan(c.tx))
  const met = (k: 'erbij' | 'eraf') =>
    new Set([...rijen.values()].filter((r) => r[k] !== null).map((r) => r.dossier))
  const uit = agenda(stukken, c.actor.dag, {
    erbij: met('erbij'),
    eraf: met('eraf'),
    hoogstens: overleg.hoogstens,
  })
  return {
    ...basis,
    punten: uit.punten.map((p) => punt(p.dossier, p.redenen, p.huisgenoten)),
    rest: uit.rest,
    betrokken: betrokken(
      stukken,
      uit.punten,
      (r, d) => zichtVan(r, lijnen.get(d)!.bereik, c.actor.dag).reikt,
    ).filter((b) => deelnemersrollen.includes(b.rol)),
  }
}

/**
 * What is seen of an item. Before it is decided: what all who are there and who looks see together, without the roles
 * that step out for it. After: what was shared then, as far as who looks may see it now; who was there may have no
 * work in the dossier any more.
 */
export function sightOn(
  actor: Pick<Actor, 'rol' | 'dag'>,
  lijn: Lijn,
  rij: Pick<Puntrij, 'besluit' | 'gedeeld' | 'zonder'> | undefined,
  erbij: readonly Rol[],
): { samen: Gedeeld; reikt: boolean } {
  const sees = (rol: Rol) => zichtVan(rol, lijn.bereik, actor.dag)
  const eigen = sees(actor.rol)
  const blijft = new Set([actor.rol, ...erbij.filter((r) => !rij?.zonder.includes(r))])
  const samen = gedeeld([...blijft].map(sees))
  if (rij === undefined || rij.besluit === null) return { samen, reikt: eigen.reikt }
  const toen: Zicht = {
    ...eigen,
    ziet: new Set(rij.gedeeld.filter((g) => eigen.ziet.has(g as Gegevenssoort))) as Zicht['ziet'],
  }
  const nu = gedeeld([toen])
  const verborgen = nu.verborgen.map((v) => ({
    gegeven: v.gegeven,
    door: [...blijft].filter((r) => !heeftRecht(r, 'zien', v.gegeven)),
  }))
  return { samen: { ...nu, verborgen: verborgen.filter((v) => v.door.length > 0) }, reikt: eigen.reikt }
}
