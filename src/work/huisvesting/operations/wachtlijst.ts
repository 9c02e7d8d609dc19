/** Who waits for a home, since when and until when. */
import { z } from 'zod'
import { dagenTussen } from '#core/day.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan } from '#core/result.ts'
import { fullName, operatie, type Vertragingsreden, vertragingsredenen } from '#work/dossier/index.ts'
import { waitingHouseholds } from '../queries.ts'

const PER_PAGINA = 50

export const wachtlijst = operatie({
  naam: 'huisvesting.wachtlijst',
  soort: 'lees',
  titel: 'Toont de huishoudens die op een woning wachten, langst wachtend eerst',
  http: { methode: 'GET', pad: '/wachtenden' },
  nodig: { handeling: 'zien', gegevens: ['huisvesting', 'huishouden'] },
  invoer: z.strictObject({ pagina: z.coerce.number().int().min(1).max(10_000).default(1) }),
  uitvoer: z.object({
    /** All households and persons that wait, and households beyond the last day. */
    totaal: z.number(),
    personen: z.number(),
    teLaat: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
    huishoudens: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          naam: gegeven('identiteit', z.string()),
          personen: z.number(),
          volwassenen: z.number(),
          gekoppeldOp: z.string().meta({ format: 'date' }),
          dagenGewacht: z.number(),
          laatsteDag: z.string().nullable().meta({ format: 'date' }),
          aangebodenOp: z.string().nullable().meta({ format: 'date' }),
          vertraging: z.string().nullable(),
          aanZet: z.string().nullable(),
        }),
      ),
    ),
  }),
  async doe(c, { pagina }) {
    const rijen = await waitingHouseholds(c.tx, c.actor, {
      vanaf: (pagina - 1) * PER_PAGINA,
      aantal: PER_PAGINA,
    })
    c.gezien(rijen.flatMap((r) => r.leden))
    const eerste = rijen[0]
    return gedaan({
      totaal: Number(eerste?.totaal ?? 0),
      personen: Number(eerste?.totaalPersonen ?? 0),
      teLaat: Number(eerste?.totaalTeLaat ?? 0),
      pagina,
      perPagina: PER_PAGINA,
      huishoudens: rijen.map((r) => {
        const reden = r.vertraging as Vertragingsreden | null
        return {
          dossier: r.hoofd,
          naam:
            r.achternaam === null
              ? null
              : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
          personen: Number(r.personen),
          volwassenen: Number(r.volwassenen),
          gekoppeldOp: r.gekoppeld_op,
          dagenGewacht: dagenTussen(r.gekoppeld_op, c.actor.dag),
          laatsteDag: r.laatste_dag,
          aangebodenOp: r.aangeboden_op,
          vertraging: reden === null ? null : vertragingsredenen[reden].naam,
          aanZet: reden === null ? null : vertragingsredenen[reden].aanZet,
        }
      }),
    })
  },
})
