/**
 * Append and read facts. Facts go in per dossier under the version the writer decided on; all rows of one call go
 * in one statement. Nothing here updates or deletes a fact; the database refuses that too.
 */
import { sql } from 'kysely'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import type { Tx } from './open.ts'

/** A fact as the store knows it: kinds and contents are the business of `work/dossier/facts.ts`. */
export interface FeitRij {
  readonly id: FeitId
  readonly gemeente: GemeenteCode
  readonly dossier: DossierId
  readonly volg: number
  readonly soort: string
  readonly op: Dag
  readonly vastgelegdOp: string
  readonly door: { readonly medewerker: MedewerkerId; readonly organisatie: OrganisatieId; readonly rol: Rol }
  readonly bron: string
  readonly inhoud: unknown
  readonly vervangt?: FeitId
  readonly reden?: string
}

/**
 * Appends facts. `volg` of each must follow on what is recorded: 1 for a new dossier, else the version known to the
 * writer plus one, without gaps (RangeError). Returns the refusal when another writer came first; the transaction
 * must then be rolled back, since other dossiers of the same call may have moved on.
 */
export async function appendFacts(tx: Tx, feiten: readonly FeitRij[]): Promise<Weigering | undefined> {
  if (feiten.length === 0) return undefined
  const verwacht = new Map<string, { van: number; tot: number }>()
  for (const f of feiten) {
    const v = verwacht.get(f.dossier)
    if (v === undefined) verwacht.set(f.dossier, { van: f.volg - 1, tot: f.volg })
    else if (f.volg === v.tot + 1) v.tot = f.volg
    else throw new RangeError(`fact ${f.volg} of dossier ${f.dossier} does not follow on ${v.tot}`)
  }
  // In one order for everybody, so that two writers of the same dossiers wait for each other and do not deadlock.
  const dossiers = [...verwacht].map(([id, v]) => ({ id, ...v })).sort((a, b) => (a.id < b.id ? -1 : 1))
  // The row of the dossier is the lock: a second writer waits here and then finds another version.
  const bijgewerkt = await sql<{ id: string }>`
    with d as (select * from jsonb_to_recordset(${JSON.stringify(dossiers)}::jsonb) as d(id uuid, van int, tot int)),
    nieuw as (
      insert into dossier (gemeente, id, versie)
      select current_setting('wortel.gemeente'), id, tot from d where van = 0
      on conflict do nothing returning id
    ), verder as (
      update dossier set versie = d.tot from d
      where dossier.gemeente = current_setting('wortel.gemeente') and dossier.id = d.id and d.van > 0
        and dossier.versie = d.van
      returning dossier.id
    )
    select id from nieuw union all select id from verder`.execute(tx)
  if (bijgewerkt.rows.length !== dossiers.length) {
    const gelukt = new Set(bijgewerkt.rows.map((r) => r.id))
    const botst = dossiers.find((d) => !gelukt.has(d.id))!
    return geweigerd('gewijzigd', { verwacht: botst.van, gevonden: await versionOf(tx, botst.id) }).weigering
  }
  await sql`
    insert into feit (gemeente, dossier, volg, id, soort, op, vastgelegd_op, door_medewerker, door_organisatie,
      door_rol, bron, inhoud, vervangt, reden)
    select current_setting('wortel.gemeente'), dossier, volg, id, soort, op, "vastgelegdOp", door ->> 'medewerker',
      door ->> 'organisatie', door ->> 'rol', bron, inhoud, vervangt, reden
    from jsonb_to_recordset(${JSON.stringify(feiten)}::jsonb) as f(dossier uuid, volg int, id uuid, soort text, op date,
      "vastgelegdOp" timestamptz, door jsonb, bron text, inhoud jsonb, vervangt uuid, reden text)`.execute(tx)
  return undefined
}

async function versionOf(tx: Tx, dossier: string): Promise<number> {
  const rij = await tx
    .selectFrom('dossier')
    .select('versie')
    .where('gemeente', '=', sql<GemeenteCode>`current_setting('wortel.gemeente')`)
    .where('id', '=', dossier as DossierId)
    .executeTakeFirst()
  return rij?.versie ?? 0
}

/** All facts of these dossiers, in order of recording per dossier; an empty list where there are none. */
export async function readFacts(
  tx: Tx,
  dossiers: readonly DossierId[],
  soorten?: readonly string[],
): Promise<Map<DossierId, FeitRij[]>> {
  const uit = new Map<DossierId, FeitRij[]>(dossiers.map((d) => [d, []]))
  if (dossiers.length === 0) return uit
  const rijen = await tx
    .selectFrom('feit')
    .selectAll()
    .where('gemeente', '=', sql<GemeenteCode>`current_setting('wortel.gemeente')`)
    .where(sql<boolean>`dossier = any(${sql.val([...dossiers])}::uuid[])`)
    .$if(soorten !== undefined, (q) => q.where('soort', 'in', soorten!))
    .orderBy('dossier')
    .orderBy('volg')
    .execute()
  for (const r of rijen) {
    uit.get(r.dossier)!.push({
      id: r.id,
      gemeente: r.gemeente,
      dossier: r.dossier,
      volg: r.volg,
      soort: r.soort,
      op: r.op,
      vastgelegdOp: r.vastgelegd_op,
      door: { medewerker: r.door_medewerker, organisatie: r.door_organisatie, rol: r.door_rol },
      bron: r.bron,
      inhoud: r.inhoud,
      ...(r.vervangt === null ? {} : { vervangt: r.vervangt }),
      ...(r.reden === null ? {} : { reden: r.reden }),
    })
  }
  return uit
}

/**
 * Identifiers of all dossiers of the municipality after `na`, in order; for work in portions. With `vast` nobody
 * records facts in them until the transaction ends, so that what is derived from them is not of yesterday.
 */
export async function dossierPage(
  tx: Tx,
  na: DossierId | undefined,
  aantal: number,
  vast?: 'vast',
): Promise<DossierId[]> {
  const rijen = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente', '=', sql<GemeenteCode>`current_setting('wortel.gemeente')`)
    .$if(na !== undefined, (q) => q.where('id', '>', na!))
    .orderBy('id')
    .limit(aantal)
    .$if(vast !== undefined, (q) => q.forUpdate())
    .execute()
  return rijen.map((r) => r.id)
}
