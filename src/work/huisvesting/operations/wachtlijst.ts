/** Who waits for a home, since when and until when. */
import { z } from 'zod'
import { dag, dagenTussen } from '#core/day.ts'
import { gegeven } from '#core/operation.ts'
import { gedaan } from '#core/result.ts'
import { fullName, operatie, type Vertragingsreden, vertragingsredenen } from '#work/dossier/index.ts'
import { type Wachtende, waitingHouseholds } from '../queries.ts'

export const wachtlijst = operatie({
  naam: 'huisvesting.wachtlijst',
  soort: 'lees',
  titel: 'Toont de huishoudens die op een woning wachten, langst wachtend eerst',
  http: { methode: 'GET', pad: '/wachtenden' },
  nodig: { handeling: 'zien', gegevens: ['huisvesting', 'huishouden'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    personen: z.number(),
    huishoudens: z.array(
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
  }),
  async doe(c) {
    const rijen = (await waitingHouseholds(c.tx, c.actor)) as Wachtende[]
    c.gezien(rijen.map((r) => r.dossier))
    const perHuishouden = Map.groupBy(rijen, (r) => r.huishouden ?? r.dossier)
    return gedaan({
      personen: rijen.length,
      huishoudens: [...perHuishouden.values()].map((leden) => {
        const hoofd = leden.find((l) => l.huishoudrol === 'hoofd') ?? leden[0]!
        const reden = leden.find((l) => l.vertraging !== null)?.vertraging as Vertragingsreden | undefined
        const gekoppeldOp = dag(hoofd.gekoppeld_op!)
        return {
          dossier: hoofd.dossier,
          naam:
            hoofd.achternaam === null
              ? null
              : fullName({
                  voornamen: hoofd.voornamen!,
                  voorvoegsel: hoofd.voorvoegsel!,
                  achternaam: hoofd.achternaam,
                }),
          personen: leden.length,
          volwassenen: leden.filter((l) => l.volwassen !== false).length,
          gekoppeldOp,
          dagenGewacht: dagenTussen(gekoppeldOp, c.actor.dag),
          laatsteDag: hoofd.laatste_dag,
          aangebodenOp: hoofd.aangeboden_op,
          vertraging: reden === undefined ? null : vertragingsredenen[reden].naam,
          aanZet: reden === undefined ? null : vertragingsredenen[reden].aanZet,
        }
      }),
    })
  },
})
