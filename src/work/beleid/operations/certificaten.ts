/** Certificates and authorisations of staff and organisations. */
import { z } from 'zod'
import type { MedewerkerId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { CertificaatSchema, organisatiekenmerk } from '../model.ts'
import { organisationRow, worksAt } from '../queries.ts'

const nodig = { handeling: 'beheren', gegevens: ['beheer'] } as const
const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })

/** Refuses a holder who does not work there; undefined when all is well. */
async function wrongHolder(c: Context, medewerker: string | null, organisatie: string) {
  if (medewerker === null || (await worksAt(c.tx, c.actor, medewerker, organisatie))) return undefined
  return geweigerd('ongeldig', { aantal: 1 }, [
    { veld: 'medewerker', fout: 'Deze medewerker werkt niet (meer) bij deze organisatie.' },
  ])
}

const toevoegen = operatie({
  naam: 'certificaten.toevoegen',
  soort: 'wijzig',
  titel: 'Legt een certificaat of autorisatie vast, van een medewerker of van de organisatie zelf',
  uitleg: 'Zonder nummers: vastgelegd wordt dat het er is, van wanneer tot wanneer, en waar het bewijs ligt.',
  http: { methode: 'POST', pad: '/partners/{partner}/certificaten' },
  nodig,
  invoer: CertificaatSchema.safeExtend({ partner: organisatiekenmerk }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { partner, ...velden }) {
    const o = await organisationRow(c.tx, c.actor, partner)
    if (o === undefined) return geweigerd('nietGevonden', { wat: 'partner' })
    const fout = await wrongHolder(c, velden.medewerker, partner)
    if (fout !== undefined) return fout
    const id = c.nieuwId()
    await c.tx
      .insertInto('certificaat')
      .values({
        gemeente: c.actor.gemeente,
        id,
        organisatie: o.id,
        ...velden,
        medewerker: velden.medewerker as MedewerkerId | null,
      })
      .execute()
    await note(c, 'certificaten.toevoegen', { partner, id, soort: velden.soort, tot: velden.tot })
    return gedaan({ id })
  },
})

const verwijderen = operatie({
  naam: 'certificaten.verwijderen',
  soort: 'wijzig',
  titel: 'Verwijdert een certificaat of autorisatie',
  http: { methode: 'DELETE', pad: '/certificaten/{certificaat}' },
  nodig,
  invoer: z.strictObject({ certificaat: uuid }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { certificaat }) {
    const r = await c.tx
      .deleteFrom('certificaat')
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', certificaat)
      .executeTakeFirst()
    if (r.numDeletedRows !== 1n) return geweigerd('nietGevonden', { wat: 'certificaat' })
    await note(c, 'certificaten.verwijderen', { id: certificaat })
    return gedaan({ id: certificaat })
  },
})

export const certificaatoperaties = { toevoegen, verwijderen }
