/** Type of the table in which persons that count under the housing target are counted by day. */
import type { ColumnType } from 'kysely'
import type { Dag } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'

export interface WoontellingTabel {
  gemeente: GemeenteCode
  nr: ColumnType<string, never, never>
  op: Dag
  aantal: number
}

export interface Teltabellen {
  woontelling: WoontellingTabel
}
