/** The list of municipalities, public reference data. */
import { sql } from 'kysely'
import { z } from 'zod'
import { GemeenteCode } from '#core/ids.ts'
import { gedaan } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
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
  }),
  uitvoer: z.object({ nieuw: z.number(), gewijzigd: z.number(), gelijk: z.number(), proef: z.boolean() }),
  async doe(c, { proef, gemeenten }) {
    const bekend = new Map(
      (await c.tx.selectFrom('gemeente').selectAll().execute()).map((g) => [g.gemeente, g]),
    )
    const telling = { nieuw: 0, gewijzigd: 0, gelijk: 0 }
    const anders = gemeenten.filter((g) => {
      const was = bekend.get(g.gemeente)
      const gelijk =
        was !== undefined &&
        was.naam === g.naam &&
        was.provincie === g.provincie &&
        was.inwoners === g.inwoners &&
        was.bron === g.bron
      telling[was === undefined ? 'nieuw' : gelijk ? 'gelijk' : 'gewijzigd']++
      return !gelijk
    })
    if (!proef && anders.length > 0) {
      await sql`
        insert into gemeente (gemeente, naam, provincie, inwoners, bron)
        select gemeente, naam, provincie, inwoners, bron
        from jsonb_to_recordset(${JSON.stringify(anders)}::jsonb) as g(gemeente text, naam text, provincie text, inwoners int, bron text)
        on conflict (gemeente) do update set naam = excluded.naam, provincie = excluded.provincie,
          inwoners = excluded.inwoners, bron = excluded.bron`.execute(c.tx)
      await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'gemeenten.invoeren', { aantal: anders.length })
    }
    return gedaan({ ...telling, proef })
  },
})
