/** The list of municipalities, public reference data. */
import { sql } from 'kysely'
import { z } from 'zod'
import { GemeenteCode } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { Bestand, noteImport } from '../invoer.ts'
import { logChange } from '../queries.ts'

export const gemeentenInvoeren = operatie({
  naam: 'gemeenten.invoeren',
  soort: 'wijzig',
  titel: 'Legt de lijst van gemeenten vast; met `proef` alleen wat er zou veranderen',
  http: { methode: 'POST', pad: '/gemeenten' },
  nodig: { handeling: 'beheren', gegevens: ['beheer'] },
  invoer: z.strictObject({
    proef: z.boolean(),
    gemeenten: z
      .array(
        z.strictObject({
          gemeente: GemeenteCode,
          naam: z.string().trim().min(1).max(100),
          provincie: z.string().trim().min(1).max(50),
          inwoners: z.number().int().min(0).nullable(),
          bron: z.string().trim().min(1).max(200),
        }),
      )
      .min(1)
      .max(1000),
    bestand: Bestand.optional(),
  }),
  uitvoer: z.object({
    nieuw: z.number(),
    gewijzigd: z.number(),
    gelijk: z.number(),
    proef: z.boolean(),
    eerder: z
      .string()
      .nullable()
      .meta({ format: 'date-time', description: 'Wanneer dit bestand eerder is ingevoerd.' }),
    uitkomsten: z
      .array(z.enum(['nieuw', 'gewijzigd', 'gelijk']))
      .meta({ description: 'Wat er met elke gemeente gebeurt, in de volgorde van de invoer.' }),
  }),
  async doe(c, { proef, gemeenten, bestand }) {
    const codes = gemeenten.map((g) => g.gemeente)
    const dubbel = gemeenten.flatMap((g, i) =>
      codes.indexOf(g.gemeente) < i
        ? [{ veld: `gemeenten.${i}.gemeente`, fout: 'Deze gemeente staat er twee keer in.' }]
        : [],
    )
    if (dubbel.length > 0) return geweigerd('ongeldig', { aantal: dubbel.length }, dubbel)
    const bekend = new Map(
      (await c.tx.selectFrom('gemeente').selectAll().execute()).map((g) => [g.gemeente, g]),
    )
    const telling = { nieuw: 0, gewijzigd: 0, gelijk: 0 }
    const uitkomsten = gemeenten.map((g) => {
      const was = bekend.get(g.gemeente)
      const gelijk =
        was !== undefined &&
        was.naam === g.naam &&
        was.provincie === g.provincie &&
        was.inwoners === g.inwoners &&
        was.bron === g.bron
      const uitkomst =
        was === undefined ? ('nieuw' as const) : gelijk ? ('gelijk' as const) : ('gewijzigd' as const)
      telling[uitkomst]++
      return uitkomst
    })
    const anders = gemeenten.filter((_, i) => uitkomsten[i] !== 'gelijk')
    if (!proef && anders.length > 0) {
      await sql`select set_config('wortel.stamgegevens', 'ja', true)`.execute(c.tx)
      await sql`
        insert into gemeente (gemeente, naam, provincie, inwoners, bron)
        select gemeente, naam, provincie, inwoners, bron
        from jsonb_to_recordset(${JSON.stringify(anders)}::jsonb) as g(gemeente text, naam text, provincie text, inwoners int, bron text)
        on conflict (gemeente) do update set naam = excluded.naam, provincie = excluded.provincie,
          inwoners = excluded.inwoners, bron = excluded.bron`.execute(c.tx)
      await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'gemeenten.invoeren', { aantal: anders.length })
    }
    const nieuw = telling.nieuw + telling.gewijzigd
    const eerder = await noteImport(c, { soort: 'gemeenten', bestand, proef, nieuw })
    return gedaan({ ...telling, proef, eerder, uitkomsten })
  },
})
