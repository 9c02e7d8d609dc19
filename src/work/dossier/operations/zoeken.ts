/** Finding dossiers by name or phase. */
import { z } from 'zod'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan } from '#core/result.ts'
import { operatie } from '../context.ts'
import { keys } from '../lijsten.ts'
import { fullName } from '../persons.ts'
import { searchDossiers } from '../queries.ts'
import { FaseUit } from '../schemas.ts'
import { type Fase, fasen } from '../stand.ts'

const PER_PAGINA = 50

export const zoeken = operatie({
  naam: 'dossier.zoeken',
  soort: 'lees',
  titel: 'Zoekt dossiers op naam of fase',
  http: { methode: 'GET', pad: '/dossiers' },
  nodig: { handeling: 'zien', gegevens: ['taken', 'identiteit'] },
  invoer: z.strictObject({
    zoek: z.string().trim().max(100).optional(),
    fase: z.enum(keys(fasen)).optional(),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  uitvoer: z.object({
    dossiers: z.array(
      perDossier(
        'id',
        z.object({
          id: z.string(),
          naam: gegeven('identiteit', z.string()),
          fase: FaseUit,
          doelgroep: gegeven('verblijf', z.string()),
          geopendOp: z.string().nullable().meta({ format: 'date' }),
          gekoppeldOp: gegeven('huisvesting', z.string().meta({ format: 'date' })),
        }),
      ),
    ),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, { zoek, fase, pagina }) {
    const rijen = await searchDossiers(c.tx, c.actor, { zoek, fase, pagina, perPagina: PER_PAGINA })
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      dossiers: rijen.map((r) => ({
        id: r.dossier,
        naam:
          r.achternaam === null
            ? null
            : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
        fase: r.fase as Fase,
        doelgroep: r.doelgroep,
        geopendOp: r.geopend_op,
        gekoppeldOp: r.gekoppeld_op,
      })),
      totaal: Number(rijen[0]?.totaal ?? 0),
      pagina,
      perPagina: PER_PAGINA,
    })
  },
})
