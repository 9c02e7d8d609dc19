/** Who looked at this person's data, when and for which purpose. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import type { Inzageregel } from '#store/log.ts'
import { operatie } from '../context.ts'
import { looks, reachable } from '../queries.ts'

const HOOGSTENS = 200

export const inzage = operatie({
  naam: 'dossier.inzage',
  soort: 'lees',
  titel: 'Toont wie de gegevens van deze persoon heeft ingezien of gewijzigd',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/inzagen' },
  nodig: { handeling: 'zien', gegevens: ['taken', 'identiteit'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({
    inzagen: z.array(
      z.object({
        op: z.string().meta({ format: 'date-time' }),
        organisatie: z.string(),
        rol: z.string(),
        doel: z.string(),
        via: z.string(),
        operatie: z.string(),
        uitkomst: z.string(),
      }),
    ),
  }),
  async doe(c, { dossier }) {
    const bereikt = await reachable(c.tx, c.actor, [dossier])
    if (!bereikt.has(dossier)) return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const rijen = await looks(c.tx, c.actor, dossier, HOOGSTENS)
    return gedaan({ inzagen: rijen.map((r) => JSON.parse(r.regel) as Inzageregel) })
  },
})
