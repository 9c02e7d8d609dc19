/**
 * The projection: facts of a dossier give its line, its terms and its tasks. Rows of a dossier are replaced as a
 * whole in the transaction that appends its facts; `check` compares what stands with what the fold gives.
 */
import { sql } from 'kysely'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, MedewerkerId } from '#core/ids.ts'
import { dossierPage, readFacts } from '#store/facts.ts'
import type { Tx } from '#store/open.ts'
import {
  beoordeel,
  type Feit,
  fold,
  pak,
  type Stand,
  standVan,
  type Taakgevolg,
  type Termijn,
  type Toewijzing,
  termijnsoorten,
  toewijzingen,
} from '#work/dossier/index.ts'
import { functieVan } from './bezetting.ts'
import { type Taak, taken } from './derive.ts'
import { gevolgen } from './gevolgen.ts'
import type { Versie } from './handboek/model.ts'
import { versiesVan } from './handboek/versies.ts'
import { type Geteld, noteCounts } from './telling.ts'
import { type Toegang, toegangVan } from './toegang.ts'

export interface Projectie {
  readonly dossier: DossierId
  readonly versie: number
  readonly peildatum: Dag
  readonly stand: Stand
  readonly termijnen: readonly Termijn[]
  readonly taken: readonly Taak[]
  readonly toewijzingen: readonly Toewijzing[]
  /** Who sees what by which step; past access too. */
  readonly toegang: readonly Toegang[]
}

/** Derives everything that is stored beside the facts of one dossier. Pure. */
export function derive(feiten: readonly Feit[], peildatum: Dag, handboek: readonly Versie[]): Projectie {
  const d = fold(feiten, { peildatum })
  const b = beoordeel(d)
  const werk = taken(d, b, handboek)
  return {
    dossier: d.id,
    versie: d.versie,
    peildatum,
    stand: standVan(d, b),
    termijnen: b.termijnen,
    taken: werk,
    toewijzingen: toewijzingen(d),
    toegang: toegangVan(d, feiten, werk, handboek),
  }
}

/**
 * Derives and writes the projections of these dossiers; of those in `nieuw` nothing stands yet. Says what that did to
 * the tasks, where there are few enough to tell.
 */
export async function project(
  tx: Tx,
  feiten: ReadonlyMap<DossierId, readonly Feit[]>,
  peildatum: Dag,
  nieuw: ReadonlySet<DossierId> = new Set(),
): Promise<readonly Taakgevolg[]> {
  if (feiten.size === 0) return []
  const handboek = await versiesVan(tx)
  const projecties = [...feiten.values()].map((f) => derive(f, peildatum, handboek))
  const voor = await write(tx, projecties, nieuw, feiten)
  return voor === undefined ? [] : gevolgen(voor, projecties, handboek)
}

const snake = (s: string) => s.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

function standRow(p: Projectie): Record<string, unknown> {
  const rij: Record<string, unknown> = { dossier: p.dossier, versie: p.versie, peildatum: p.peildatum }
  for (const [k, v] of Object.entries(p.stand)) rij[snake(k)] = v
  return rij
}

function termRows(p: Projectie): Record<string, unknown>[] {
  return p.termijnen.map((t) => ({
    dossier: p.dossier,
    soort: t.soort,
    stand: t.stand,
    begin: t.begin,
    laatste_dag: t.laatsteDag,
    voldaan_op: t.voldaanOp,
    aan_zet: termijnsoorten[t.soort].aanZet,
    oordeel: t.oordeel,
  }))
}

function taskRows(p: Projectie): Record<string, unknown>[] {
  const wie = new Map<string, MedewerkerId>(p.toewijzingen.map((t) => [t.functie, t.medewerker]))
  return p.taken.map((t) => {
    const rij: Record<string, unknown> = {
      dossier: p.dossier,
      medewerker: wie.get(functieVan(t.rol) ?? '') ?? null,
    }
    for (const [k, v] of Object.entries(t)) rij[snake(k)] = v
    return rij
  })
}

function assignmentRows(p: Projectie): Record<string, unknown>[] {
  return p.toewijzingen.map((t) => ({ dossier: p.dossier, ...t }))
}

/** Access that is not over: what was can never be open again without a new derivation. */
function accessRows(p: Projectie): Record<string, unknown>[] {
  return p.toegang
    .filter((t) => t.tot === null || t.tot >= p.peildatum)
    .map((t) => ({ dossier: p.dossier, ...t }))
}

/** How a task stood before it was derived again. */
export interface Eerder {
  readonly dossier: DossierId
  readonly stap: string
  readonly rol: Rol
  readonly stand: string
}

/** Dossiers of one change of which the effect on tasks is told; an import of thousands is told by its own report. */
const VERTELD = 50

/** Writes the rows; returns how the tasks stood before, unless there are too many to tell. */
async function write(
  tx: Tx,
  projecties: readonly Projectie[],
  nieuw: ReadonlySet<DossierId>,
  feiten: ReadonlyMap<DossierId, readonly Feit[]>,
): Promise<readonly Eerder[] | undefined> {
  const g = sql`current_setting('wortel.gemeente')`
  const oud = projecties.map((p) => p.dossier).filter((d) => !nieuw.has(d))
  const vertel = projecties.length <= VERTELD
  let eerder: readonly Eerder[] = []
  let geteld: readonly Geteld[] = []
  if (oud.length > 0) {
    for (const tabel of [
      'taak',
      'termijn',
      'toewijzing',
      'toegang',
      'dossier_pak',
      'dossier_stand',
    ] as const) {
      const terug =
        tabel === 'dossier_stand'
          ? sql`returning geteld_op`
          : vertel && tabel === 'taak'
            ? sql`returning dossier, stap, rol, stand`
            : sql``
      const r = await sql<Eerder & { geteld_op: Geteld }>`delete from ${sql.table(tabel)}
        where gemeente = ${g} and dossier = any(${sql.val(oud)}::uuid[]) ${terug}`.execute(tx)
      if (tabel === 'taak') eerder = r.rows
      if (tabel === 'dossier_stand') geteld = r.rows.map((x) => x.geteld_op)
    }
  }
  const rijen = {
    dossier_stand: projecties.map(standRow),
    termijn: projecties.flatMap(termRows),
    taak: projecties.flatMap(taskRows),
    toewijzing: projecties.flatMap(assignmentRows),
    toegang: projecties.flatMap(accessRows),
    dossier_pak: projecties.map((p) => ({ dossier: p.dossier, pak: pak(feiten.get(p.dossier)!) })),
  }
  for (const [tabel, inhoud] of Object.entries(rijen)) {
    if (inhoud.length === 0) continue
    const gevuld = JSON.stringify(inhoud)
    // A function in FROM is called once a row; expanded in the select list it would be called once a column.
    await sql`insert into ${sql.table(tabel)}
      select p.* from jsonb_array_elements(${gevuld}::jsonb) r
      cross join lateral jsonb_populate_record(null::${sql.table(tabel)}, r || jsonb_build_object('gemeente', ${g})) p`.execute(
      tx,
    )
  }
  await noteCounts(
    tx,
    geteld,
    projecties.map((p) => p.stand.geteldOp),
  )
  return vertel ? eerder : undefined
}

/** Dossiers handled at a time by `rebuild` and `check`. */
const PORTIE = 500

/** Derives and writes all projections of the municipality again; returns how many dossiers. */
export async function rebuild(
  unit: <T>(werk: (tx: Tx) => Promise<T>) => Promise<T>,
  peildatum: Dag,
  voortgang: (tx: Tx, aantal: number) => unknown = () => undefined,
): Promise<number> {
  let na: DossierId | undefined
  let aantal = 0
  for (;;) {
    const portie = await unit(async (tx) => {
      const ids = await dossierPage(tx, na, PORTIE, 'vast')
      await project(tx, (await readFacts(tx, ids)) as Map<DossierId, Feit[]>, peildatum)
      await voortgang(tx, aantal + ids.length)
      return ids
    })
    aantal += portie.length
    if (portie.length < PORTIE) return aantal
    na = portie.at(-1)
  }
}

/** Dossiers of which the stored projection is not what the fold gives (on the day it was derived for). */
export async function check(unit: <T>(werk: (tx: Tx) => Promise<T>) => Promise<T>): Promise<DossierId[]> {
  const afwijkend: DossierId[] = []
  let na: DossierId | undefined
  for (;;) {
    const portie = await unit(async (tx) => {
      const ids = await dossierPage(tx, na, PORTIE)
      const feiten = (await readFacts(tx, ids)) as Map<DossierId, Feit[]>
      const opgeslagen = await stored(tx, ids)
      const handboek = await versiesVan(tx)
      for (const id of ids) {
        const rij = opgeslagen.get(id)
        const verwacht = rij && derive(feiten.get(id)!, rij.peildatum, handboek)
        if (
          verwacht === undefined ||
          canonical({ ...expectedRows(verwacht), pak: pak(feiten.get(id)!) }) !== canonical(rij!.rijen)
        )
          afwijkend.push(id)
      }
      return ids
    })
    if (portie.length < PORTIE) return afwijkend
    na = portie.at(-1)
  }
}

function expectedRows(p: Projectie) {
  const sorteer = (r: Record<string, unknown>[], ...k: string[]) => {
    const sleutel = (x: Record<string, unknown>) => k.map((v) => String(x[v])).join(' ')
    return r.sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1))
  }
  return {
    stand: standRow(p),
    termijnen: sorteer(termRows(p), 'soort'),
    taken: sorteer(taskRows(p), 'stap'),
    toewijzingen: sorteer(assignmentRows(p), 'functie', 'medewerker'),
    toegang: sorteer(accessRows(p), 'rol', 'stap'),
  }
}

async function stored(tx: Tx, ids: readonly DossierId[]) {
  const r = await sql<{ dossier: DossierId; peildatum: Dag; rijen: unknown }>`
    select s.dossier, s.peildatum, jsonb_build_object(
      'stand', to_jsonb(s) - 'gemeente',
      'termijnen', (select coalesce(jsonb_agg(to_jsonb(t) - 'gemeente' order by t.soort collate "C"), '[]') from termijn t
        where t.gemeente = s.gemeente and t.dossier = s.dossier),
      'taken', (select coalesce(jsonb_agg(to_jsonb(t) - 'gemeente' order by t.stap collate "C"), '[]') from taak t
        where t.gemeente = s.gemeente and t.dossier = s.dossier),
      'toewijzingen', (select coalesce(jsonb_agg(to_jsonb(t) - 'gemeente'
        order by t.functie collate "C", t.medewerker collate "C"), '[]') from toewijzing t
        where t.gemeente = s.gemeente and t.dossier = s.dossier),
      'toegang', (select coalesce(jsonb_agg(to_jsonb(t) - 'gemeente'
        order by t.rol collate "C", t.stap collate "C"), '[]') from toegang t
        where t.gemeente = s.gemeente and t.dossier = s.dossier),
      'pak', (select p.pak from dossier_pak p where p.gemeente = s.gemeente and p.dossier = s.dossier)) as rijen
    from dossier_stand s
    where s.gemeente = current_setting('wortel.gemeente') and s.dossier = any(${sql.val([...ids])}::uuid[])`.execute(
    tx,
  )
  return new Map(r.rows.map((x) => [x.dossier, x]))
}

/** JSON with sorted keys, so that equal contents give equal text. */
function canonical(x: unknown): string {
  return JSON.stringify(x, (_, v) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  )
}
