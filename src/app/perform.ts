/**
 * The door. Every look and every change, by page, API, command line or clock, goes through `perform`: check who,
 * check input, open a transaction, load, decide, write, strip what this actor may not see, log.
 */
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { may } from '#access/may.ts'
import { bereik } from '#access/policy.ts'
import type { Actor } from '#core/actor.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { geweigerd, type Result, type Veldfout, type Weigering } from '#core/result.ts'
import type { Cipher } from '#store/cipher.ts'
import { appendFacts } from '#store/facts.ts'
import { logInzage } from '#store/log.ts'
import type { Store, Tx } from '#store/open.ts'
import { type Context, type Feit, reachable, type Taakgevolg, type Zicht } from '#work/dossier/index.ts'
import { bereikInWoorden, dichtInWoorden, project, versiesVan } from '#work/taken/index.ts'
import { dossiersIn, strip } from './strip.ts'

/** What the door needs of the process. */
export interface Huis {
  readonly store: Store
  readonly cipher: Cipher
  /** The moment it is, ISO 8601 in UTC; the demonstration lets it run through the past. */
  nu(): string
  /** Told how far a long operation is. */
  voortgang?(gedaan: number, totaal: number): void
}

/** Rolls the transaction back with a refusal as its outcome. */
class Terug extends Error {
  readonly weigering: Weigering
  constructor(weigering: Weigering) {
    super(weigering.code)
    this.weigering = weigering
  }
}

/** Performs an operation for this actor. A refusal changes nothing and is logged; faults of ours are thrown. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  huis: Huis,
  actor: Actor,
  operatie: Operatie<Context, I, O>,
  invoer: unknown,
): Promise<Result<z.output<O>>> {
  const nu = huis.nu()
  const gezien = new Set<DossierId>()
  const mag = may(actor.rol, operatie.nodig)
  if (!mag.ok) return refuse(huis, actor, operatie, nu, mag.weigering)
  const gelezen = operatie.invoer.safeParse(invoer)
  if (!gelezen.success)
    return geweigerd('ongeldig', { aantal: gelezen.error.issues.length }, fieldErrors(gelezen.error))
  try {
    const waarde = await huis.store.eenheid(actor.gemeente, async (tx) => {
      const context = makeContext(huis, actor, tx, nu, gezien)
      const uitkomst = await operatie.doe(context, gelezen.data)
      if (!uitkomst.ok) throw new Terug(uitkomst.weigering)
      // After the work: what is open is what is open once its facts stand.
      const zicht = await sightOf(tx, actor, dossiersIn(operatie.uitvoer, uitkomst.waarde))
      const antwoord = strip(operatie.uitvoer, uitkomst.waarde, actor.rol, zicht)
      await log(tx, actor, operatie, nu, 'gedaan', [...gezien])
      return antwoord
    })
    return { ok: true, waarde }
  } catch (fout) {
    if (fout instanceof Terug) return refuse(huis, actor, operatie, nu, fout.weigering)
    throw fout
  }
}

/** What is open for this actor in these dossiers; who has them all needs no query. */
async function sightOf(tx: Tx, actor: Actor, dossiers: readonly DossierId[]): Promise<Zicht> {
  return bereik[actor.rol] === 'alle' ? new Map() : reachable(tx, actor, dossiers)
}

function makeContext(huis: Huis, actor: Actor, tx: Tx, nu: string, gezien: Set<DossierId>): Context {
  const gevolgen: Taakgevolg[] = []
  return {
    actor,
    tx,
    nu,
    cipher: huis.cipher,
    nieuwId: randomUUID,
    gezien: (dossiers) => {
      for (const d of dossiers) gezien.add(d)
    },
    voortgang: (gedaan, totaal) => huis.voortgang?.(gedaan, totaal),
    async leg(nieuw, bekend) {
      const alle = new Map<DossierId, Feit[]>()
      const feiten = nieuw.map((n): Feit => {
        let van = alle.get(n.dossier)
        if (van === undefined) {
          van = [...(bekend.get(n.dossier) ?? [])]
          alle.set(n.dossier, van)
        }
        const feit = {
          ...n,
          id: n.id ?? (randomUUID() as FeitId),
          gemeente: actor.gemeente,
          volg: van.length + 1,
          vastgelegdOp: nu,
          door: { medewerker: actor.medewerker, organisatie: actor.organisatie, rol: actor.rol },
        } as Feit
        van.push(feit)
        return feit
      })
      const botsing = await appendFacts(tx, feiten)
      if (botsing !== undefined) return botsing
      const nieuwe = new Set([...alle.keys()].filter((d) => (bekend.get(d)?.length ?? 0) === 0))
      gevolgen.push(...(await project(tx, alle, actor.dag, nieuwe)))
      for (const d of alle.keys()) gezien.add(d)
      return feiten
    },
    taakgevolgen: () => gevolgen,
  }
}

async function refuse(
  huis: Huis,
  actor: Actor,
  operatie: Operatie<Context>,
  nu: string,
  weigering: Weigering,
): Promise<{ ok: false; weigering: Weigering }> {
  const uit = await huis.store.eenheid(actor.gemeente, async (tx) => {
    await log(tx, actor, operatie, nu, weigering.code, [])
    return explain(tx, actor, weigering)
  })
  return { ok: false, weigering: uit }
}

/**
 * Adds to a refusal which step or agreement is missing. Of a dossier that is not found it says when this role reaches
 * any: the same whether or not it exists.
 */
async function explain(tx: Tx, actor: Actor, w: Weigering): Promise<Weigering> {
  if (w.code === 'nietGevonden' && w.waarden.wat === 'dossier') {
    const zin = bereikInWoorden(actor.rol, await versiesVan(tx), actor.dag)
    return zin === undefined ? w : { ...w, waarden: { ...w.waarden, bereik: zin } }
  }
  if (w.code !== 'geenStap') return w
  const uitleg = dichtInWoorden(w.waarden.gegevens, actor.rol, await versiesVan(tx), actor.dag)
  return { ...w, waarden: { ...w.waarden, uitleg } }
}

async function log(
  tx: Tx,
  actor: Actor,
  operatie: Operatie<Context>,
  nu: string,
  uitkomst: string,
  dossiers: readonly DossierId[],
): Promise<void> {
  if ('openbaar' in operatie.nodig) return
  const { medewerker, organisatie, rol, doel, via } = actor
  const gegevens = operatie.nodig.gegevens
  await logInzage(
    tx,
    { op: nu, medewerker, organisatie, rol, doel, via, operatie: operatie.naam, gegevens, uitkomst },
    dossiers,
  )
}

function fieldErrors(fout: z.ZodError): Veldfout[] {
  return fout.issues.map((i) => ({ veld: i.path.join('.'), fout: i.message }))
}
