/** One row for any table, made from the catalogue, so that a new table is tested before anyone thinks of it. */
import type { Proef } from './stores.ts'

export interface Kolom {
  readonly naam: string
  readonly waarde: unknown
}

const UUID = '00000000-0000-4000-8000-000000000001'

/** A value for each type; equal everywhere, so that references meet. */
const waarden: Record<string, unknown> = {
  text: 'x',
  uuid: UUID,
  int4: 3,
  int8: 1,
  numeric: 1,
  bool: true,
  date: '2026-01-01',
  timestamptz: '2026-01-01T00:00:00Z',
  jsonb: '{}',
  bytea: Buffer.from([1]),
  _text: '{}',
  _uuid: `{${UUID}}`,
}

/** All tables with their columns and values for this municipality, `migratie` (which holds no data) excepted. */
export async function tablesWithRow(
  beheer: Proef['beheer'],
  gemeente: string,
): Promise<Map<string, Kolom[]>> {
  const kolommen = await beheer(
    `select table_name, column_name, udt_name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migratie'
       and is_identity = 'NO'
     order by table_name, ordinal_position`,
  )
  const lijsten = await closedLists(beheer)
  const uit = new Map<string, Kolom[]>()
  for (const { table_name, column_name, udt_name } of kolommen as Record<string, string>[]) {
    const waarde =
      column_name === 'gemeente'
        ? gemeente
        : (lijsten.get(`${table_name}.${column_name}`) ?? waarden[udt_name!])
    if (waarde === undefined)
      throw new Error(`test/rows.ts knows no value for type ${udt_name} of ${table_name}`)
    if (!uit.has(table_name!)) uit.set(table_name!, [])
    uit.get(table_name!)!.push({ naam: column_name!, waarde })
  }
  return uit
}

/** Of each column that a check binds to a closed list, the last value. */
async function closedLists(beheer: Proef['beheer']): Promise<Map<string, string>> {
  const regels = await beheer(`
    select c.conrelid::regclass::text as tabel, a.attname as kolom, pg_get_constraintdef(c.oid) as eis
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'c' and array_length(c.conkey, 1) = 1 and c.connamespace = 'public'::regnamespace`)
  const uit = new Map<string, string>()
  for (const { tabel, kolom, eis } of regels as Record<string, string>[]) {
    const laatste = [...eis!.matchAll(/'([^']+)'::text/g)].at(-1)?.[1]
    if (eis!.includes('ANY') && laatste !== undefined) uit.set(`${tabel}.${kolom}`, laatste)
  }
  return uit
}

/** `insert` of these columns with numbered parameters. */
export function insertOf(
  tabel: string,
  kolommen: readonly Kolom[],
): { opdracht: string; waarden: unknown[] } {
  const namen = kolommen.map((k) => `"${k.naam}"`).join(', ')
  const plaatsen = kolommen.map((_, i) => `$${i + 1}`).join(', ')
  return {
    opdracht: `insert into ${tabel} (${namen}) values (${plaatsen})`,
    waarden: kolommen.map((k) => k.waarde),
  }
}
