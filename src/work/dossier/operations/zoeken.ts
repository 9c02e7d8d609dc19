/** Finding dossiers by name or phase. */
import { z } from 'zod'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan } from '#core/result.ts'
import { operatie } from '../context.ts'
import { keys } from '../lijsten.ts'
import { fullName } from '../persons.ts'
import { searchDossiers } from '../queries.ts'
import { FaseUit, LichtUit } from '../schemas.ts'
import { type Fase, fasen } from '../stand.ts'
import type { Lichtkleur } from '../stoplicht.ts'

const PER_PAGINA = 50

export const zoeken = operatie({
  naam: 'dossier.zoeken',
  soort: 'lees',
  titel: 'Zoekt dossiers op naam, fase of stoplicht',
  http: { methode: 'GET', pad: '/dossiers' },
  nodig: { handeling: 'zien', gegevens: ['taken', 'identiteit'] },
  invoer: z.strictObject({
    zoek: z.string().trim().max(100).optional(),
    fase: z.enum(keys(fasen)).optional(),
    stoplicht: LichtUit.optional(),
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
          stoplicht: gegeven('inburgering', LichtUit),
          doelgroep: gegeven('verblijf', z.string()),
          geopendOp: z.string().nullable().meta({ format: 'date' }),
          gekoppeldOp: gegeven('huisvesting', z.string().meta({ format: 'date' })),
          regie: z.string().nullable().meta({ description: 'Medewerker die de casusregie heeft.' }),
        }),
      ),
    ),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, { zoek, fase, stoplicht, pagina }) {
    const rijen = await searchDossiers(c.tx, c.actor, {
      zoek,
      fase,
      stoplicht,
      pagina,
      perPagina: PER_PAGINA,
    })
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      dossiers: rijen.map((r) => ({
        id: r.dossier,
        naam:
          r.achternaam === null
            ? null
            : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
        fase: r.fase as Fase,
        stoplicht: r.stoplicht as Lichtkleur | null,
        doelgroep: r.doelgroep,
        geopendOp: r.geopend_op,
        gekoppeldOp: r.gekoppeld_op,
        regie: r.regie,
      })),
      totaal: Number(rijen[0]?.totaal ?? 0),
      pagina,
      perPagina: PER_PAGINA,
    })
  },
})
