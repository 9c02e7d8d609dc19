/**
 * Long work on the handbook, in portions with their progress: what a version would change, and deriving every dossier
 * again under a version that was adopted. With few dossiers it is done at once; with many the clock does it, and a
 * process that stops halfway begins again. Doing it twice does no harm.
 */
import { type Dag, eerste, laatste } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { dossierPage, readFacts } from '#store/facts.ts'
import type { Tx } from '#store/open.ts'
import { beoordeel, type Context, type Feit, fold } from '#work/dossier/index.ts'
import { taken } from '../derive.ts'
import { rebuild } from '../project.ts'
import { toegangVan } from '../toegang.ts'
import { type Toegangsverschil, toegangsvergelijker } from '../toegang-verschil.ts'
import { lees } from './document.ts'
import { alsVersie, type Versie } from './model.ts'
import { versionRow } from './queries.ts'
import { type Vergelijking, vergelijker } from './vergelijk.ts'
import { versiesVan } from './versies.ts'

/** Runs work in one transaction of the municipality. */
type Unit = <T>(werk: (tx: Tx) => Promise<T>) => Promise<T>

/** Most dossiers for which nobody needs to wait. */
export const METEEN = 500
/** Dossiers at a time; between portions other work gets its turn. */
const PORTIE = 200

export type Klussoort = 'simulatie' | 'overgang'

/** The last simulation of a version, or deriving under it. */
export function lastJob(tx: Tx, gemeente: Context['actor']['gemeente'], soort: Klussoort, versie?: string) {
  return tx
    .selectFrom('handboek_klus')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .where('soort', '=', soort)
    .$if(versie !== undefined, (q) => q.where('versie', '=', versie!))
    .orderBy('volg', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** How many dossiers there are. */
async function dossierCount(c: Context): Promise<number> {
  const r = await c.tx
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<string>().as('aantal'))
    .where('gemeente', '=', c.actor.gemeente)
    .executeTakeFirstOrThrow()
  return Number(r.aantal)
}

/** Does the work at once when it is little, else notes it for the clock; says whether it is done. */
export async function askJob(
  c: Context,
  soort: Klussoort,
  versie: string,
  wijzigingen: number,
): Promise<{ readonly klaar: boolean; readonly totaal: number }> {
  const totaal = await dossierCount(c)
  const id = c.nieuwId()
  const nieuw = await c.tx
    .insertInto('handboek_klus')
    .values({
      gemeente: c.actor.gemeente,
      id,
      soort,
      versie,
      wijzigingen,
      dag: c.actor.dag,
      totaal,
      gevraagd_op: c.nu,
      gevraagd_door: c.actor.medewerker,
    })
    // Asked by two at once: the one that runs serves both.
    .onConflict((x) => x.columns(['gemeente', 'soort', 'versie']).where('klaar_op', 'is', null).doNothing())
    .executeTakeFirst()
  if (nieuw.numInsertedOrUpdatedRows === 0n) return { klaar: false, totaal }
  if (totaal > METEEN) return { klaar: false, totaal }
  await work(
    (werk) => werk(c.tx),
    { id, soort, versie, dag: c.actor.dag },
    c.actor,
    () => c.nu,
    (n) => c.voortgang(n, totaal),
  )
  return { klaar: true, totaal }
}

/** Does all work that waits, oldest first; returns how much. Faults are thrown, and the work waits for the next time. */
export async function runJobs(
  unit: Unit,
  actor: Pick<Context['actor'], 'gemeente'>,
  vandaag: Dag,
  nu: () => string,
  voortgang: (gedaan: number, totaal: number) => void = () => undefined,
): Promise<number> {
  const wacht = await unit((tx) =>
    tx
      .selectFrom('handboek_klus')
      .select(['id', 'soort', 'versie', 'totaal'])
      .where('gemeente', '=', actor.gemeente)
      .where('klaar_op', 'is', null)
      .orderBy('volg')
      .execute(),
  )
  for (const { totaal, ...k } of wacht)
    await work(unit, { ...k, dag: vandaag }, actor, nu, (n) => voortgang(n, totaal))
  return wacht.length
}

interface Klus {
  readonly id: string
  readonly soort: Klussoort
  readonly versie: string
  readonly dag: Dag
}

async function work(
  unit: Unit,
  klus: Klus,
  { gemeente }: Pick<Context['actor'], 'gemeente'>,
  nu: () => string,
  voortgang: (gedaan: number) => void,
): Promise<void> {
  const note = (tx: Tx, rij: { gedaan?: number; uitkomst?: string; klaar_op?: string; dag?: Dag }) =>
    tx
      .updateTable('handboek_klus')
      .set(rij)
      .where('gemeente', '=', gemeente)
      .where('id', '=', klus.id)
      .execute()
  const progress = async (tx: Tx, gedaan: number) => {
    voortgang(gedaan)
    await note(tx, { gedaan })
  }
  if (klus.soort === 'overgang') {
    await rebuild(unit, klus.dag, progress)
    await unit((tx) => note(tx, { klaar_op: nu() }))
    return
  }
  const uitkomst = await simulate(unit, gemeente, klus, progress)
  // A concept that was thrown away in the meantime has no outcome.
  await unit((tx) =>
    note(tx, { klaar_op: nu(), dag: klus.dag, ...(uitkomst && { uitkomst: JSON.stringify(uitkomst) }) }),
  )
}

/** What a version would change in the work, and in who sees what; against which version. */
export interface Simulatie extends Vergelijking {
  readonly tegenover: string
  /** Had it always held; absent in outcomes of before access was compared. */
  readonly toegang?: readonly Toegangsverschil[]
}

/** What the version would change in all dossiers of the municipality. */
async function simulate(
  unit: Unit,
  gemeente: Context['actor']['gemeente'],
  { versie, dag }: Klus,
  progress: (tx: Tx, gedaan: number) => Promise<void>,
): Promise<Simulatie | undefined> {
  const begin = await unit(async (tx) => {
    const rij = await versionRow(tx, { gemeente }, versie)
    const gelezen = rij && lees(rij.inhoud)
    return gelezen?.ok ? { vast: await versiesVan(tx), ander: alsVersie(gelezen.handboek) } : undefined
  })
  if (begin === undefined) return undefined
  const { nu, opEersteDag, straks } = sides(begin.vast, begin.ander, dag)
  const telling = vergelijker(nu.at(-1)!, straks[0]!, dag)
  const toegang = toegangsvergelijker(dag)
  let na: DossierId | undefined
  for (let gedaan = 0; ; ) {
    const ids = await unit(async (tx) => {
      const portie = await dossierPage(tx, na, PORTIE)
      for (const feiten of ((await readFacts(tx, portie)) as Map<DossierId, Feit[]>).values()) {
        const d = fold(feiten, { peildatum: dag })
        const b = beoordeel(d)
        const [was, wordt] = [taken(d, b, nu), taken(d, b, straks)]
        telling.tel(was, taken(d, b, opEersteDag), wordt)
        toegang.tel(toegangVan(d, feiten, was, nu), toegangVan(d, feiten, wordt, straks))
      }
      gedaan += portie.length
      await progress(tx, gedaan)
      return portie
    })
    if (ids.length < PORTIE) break
    na = ids.at(-1)
  }
  return { ...telling.uitkomst(), toegang: toegang.uitkomst(), tegenover: nu.at(-1)!.versie }
}

/** The versions as they hold, as they would hold were the other one in force today, and the other one alone. */
export function sides(vast: readonly Versie[], ander: Versie, vandaag: Dag) {
  const inWerking = vast.filter((v) => v.vanaf <= vandaag && v.versie !== ander.versie)
  const nu = inWerking.length > 0 ? inWerking : [vast[0]!]
  const begin = nu.reduce((d, v) => eerste(d, v.vanaf), nu[0]!.vanaf)
  const opEersteDag = [...nu, { ...ander, vanaf: laatste(nu.at(-1)!.vanaf, vandaag) }]
  return { nu, opEersteDag, straks: [{ ...ander, vanaf: begin }] as const }
}
