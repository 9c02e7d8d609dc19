import { CompiledQuery } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { insertOf, type Kolom, tablesWithRow } from '#test/rows.ts'
import { describeStores, type Proef } from '#test/stores.ts'

const ONBEVOEGD = '42501'

describeStores('de muur tussen gemeenten', (open) => {
  let proef: Proef
  let tabellen: Map<string, Kolom[]>
  const eigen = (opdracht: string, waarden: unknown[] = []) =>
    proef.store.eenheid(proef.gemeente, async (tx) =>
      tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(opdracht, waarden)),
    )

  beforeAll(async () => {
    proef = await open()
    tabellen = await tablesWithRow(proef.beheer, proef.buur)
    // One statement, so that both stores do it in one transaction; references are not looked at in between.
    await proef.beheer(`do $$ begin
      perform set_config('session_replication_role', 'replica', true);
      ${[...tabellen]
        .filter(([tabel]) => tabel !== 'gemeente')
        .map(([tabel, kolommen]) => insertOf(tabel, kolommen))
        .map(({ opdracht, waarden }) =>
          opdracht.replace(/\$(\d+)/g, (_, n) => {
            const w = waarden[Number(n) - 1]
            return w instanceof Uint8Array ? `'\\x01'` : `'${String(w)}'`
          }),
        )
        .join(';\n')};
    end $$`)
  })

  test('elke tabel heeft een sleutel die met de gemeente begint', async () => {
    const eersteSleutelkolom = await proef.beheer(`
      select c.relname as tabel, a.attname as kolom from pg_class c
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migratie'`)
    expect(eersteSleutelkolom.length).toBe(tabellen.size)
    expect(eersteSleutelkolom.filter((r) => r.kolom !== 'gemeente')).toEqual([])
  })

  test('elke andere unieke sleutel begint ook met de gemeente', async () => {
    const uniek = await proef.beheer(`
      select i.indexrelid::regclass::text as sleutel, a.attname as kolom from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace and c.relname <> 'migratie'
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique`)
    expect(uniek.filter((r) => r.kolom !== 'gemeente')).toEqual([])
  })

  test('elke tabel heeft rijbeveiliging aan, ook voor de eigenaar', async () => {
    const zonder = await proef.beheer(`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname <> 'migratie' and not (relrowsecurity and relforcerowsecurity)`)
    expect(zonder).toEqual([])
  })

  test('er is geen weergave of functie die met meer rechten werkt dan wie haar aanroept', async () => {
    const weergaven = await proef.beheer(`select viewname from pg_views where schemaname = 'public'`)
    const functies = await proef.beheer(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    )
    expect([...weergaven, ...functies]).toEqual([])
  })

  test('elke tabel heeft een rij van de buurgemeente, en wie hier werkt ziet er geen één', async () => {
    for (const tabel of tabellen.keys()) {
      const buiten = await proef.beheer(`select 1 from ${tabel} where gemeente = $1`, [proef.buur])
      expect(buiten.length, tabel).toBe(1)
      if (tabel === 'gemeente') continue
      const { rows } = await eigen(`select * from ${tabel}`)
      expect(rows, tabel).toEqual([])
    }
  })

  test('een rij voor de buurgemeente toevoegen wordt geweigerd', async () => {
    for (const [tabel, kolommen] of tabellen) {
      if (tabel === 'gemeente') continue
      const { opdracht, waarden } = insertOf(tabel, kolommen)
      await expect(eigen(opdracht, waarden), tabel).rejects.toMatchObject({ code: ONBEVOEGD })
    }
  })

  test('een rij van de buurgemeente wijzigen of weghalen raakt niets of wordt geweigerd', async () => {
    for (const tabel of tabellen.keys()) {
      if (tabel === 'gemeente') continue
      for (const opdracht of [`update ${tabel} set gemeente = gemeente`, `delete from ${tabel}`]) {
        const geraakt = await eigen(opdracht).then(
          (r) => Number(r.numAffectedRows ?? 0),
          (fout: { code: string }) => fout.code,
        )
        expect([0, ONBEVOEGD], `${opdracht}`).toContain(geraakt)
      }
      const nog = await proef.beheer(`select 1 from ${tabel} where gemeente = $1`, [proef.buur])
      expect(nog.length, tabel).toBe(1)
    }
  })

  test('een eigen rij kan niet naar de buurgemeente worden verplaatst', async () => {
    await eigen(`insert into organisatie values ($1, 'y', 'gemeente', 'Y')`, [proef.gemeente])
    await expect(
      eigen(`update organisatie set gemeente = $1 where id = 'y'`, [proef.buur]),
    ).rejects.toMatchObject({ code: ONBEVOEGD })
  })

  describe('de tabel gemeente is openbaar', () => {
    test('iedere eenheid van werk leest alle gemeenten', async () => {
      const { rows } = await eigen('select gemeente from gemeente where gemeente in ($1, $2)', [
        proef.gemeente,
        proef.buur,
      ])
      expect(rows.length).toBe(2)
    })

    test('wie niet zegt stamgegevens in te voeren, voegt geen gemeente toe en wijzigt er geen', async () => {
      await expect(
        eigen(`insert into gemeente values ('GM1999', 'Nergens', 'Utrecht', null, 'test')`),
      ).rejects.toMatchObject({ code: ONBEVOEGD })
      await eigen(`update gemeente set naam = 'Gekaapt'`)
      expect(await proef.beheer(`select 1 from gemeente where naam = 'Gekaapt'`)).toEqual([])
    })

    test('niemand haalt een gemeente weg', async () => {
      await expect(eigen('delete from gemeente')).rejects.toMatchObject({ code: ONBEVOEGD })
    })
  })

  test('zonder ingestelde gemeente is er niets te zien, te schrijven of te wijzigen', async () => {
    for (const [tabel, kolommen] of tabellen) {
      const zonder = (opdracht: string, waarden: unknown[] = []) =>
        proef.store.eenheid('' as Proef['gemeente'], (tx) =>
          tx.executeQuery<object>(CompiledQuery.raw(opdracht, waarden)),
        )
      if (tabel !== 'gemeente') expect((await zonder(`select * from ${tabel}`)).rows, tabel).toEqual([])
      const { opdracht, waarden } = insertOf(tabel, kolommen)
      await expect(zonder(opdracht, waarden), tabel).rejects.toMatchObject({ code: ONBEVOEGD })
    }
  })
})
