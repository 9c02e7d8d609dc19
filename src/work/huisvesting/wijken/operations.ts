/** Districts: where the load lies and which limits hold. */
import { z } from 'zod'
import { gedaan, geweigerd } from '#core/result.ts'
import { DagSchema, operatie, Wijkcode } from '#work/dossier/index.ts'
import { logChange } from '../queries.ts'
import { grenzenVan, wijkrijen } from './queries.ts'

const Dagtekst = z.string().meta({ format: 'date' })
const Ring = z
  .array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
  .min(4)
  .max(2000)

/** Outline of a district: rings of [longitude, latitude]; the first ring is the outside. */
export const Vorm = z.array(Ring).min(1).max(20)
export type Vorm = z.output<typeof Vorm>

const lijst = operatie({
  naam: 'wijken.lijst',
  soort: 'lees',
  titel: 'Toont de wijken met hun grens en hoeveel huishoudens er kwamen wonen',
  uitleg:
    'Geteld zijn woningen die in twaalf maanden aan een huishouden zijn toegewezen of ervoor worden vastgehouden.',
  http: { methode: 'GET', pad: '/wijken' },
  nodig: { handeling: 'zien', gegevens: ['woningen'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    wijken: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        vorm: Vorm.nullable(),
        bron: z.string(),
        grens: z.number().nullable(),
        grensVanaf: Dagtekst.nullable(),
        toelichting: z.string().nullable(),
        belasting: z.number(),
      }),
    ),
    grenzen: z.array(
      z.object({
        wijk: z.string(),
        vanaf: Dagtekst,
        huishoudens: z.number().nullable(),
        toelichting: z.string(),
        door: z.string().nullable(),
      }),
    ),
  }),
  async doe(c) {
    const rijen = await wijkrijen(c.tx, c.actor)
    const grenzen = await grenzenVan(c.tx, c.actor)
    return gedaan({
      wijken: rijen.map(({ personen: _, ...w }) => ({
        ...w,
        vorm: w.vorm === null ? null : Vorm.parse(w.vorm),
      })),
      grenzen: grenzen.map(({ vastgelegd_op: _, ...g }) => g),
    })
  },
})

const invoeren = operatie({
  naam: 'wijken.invoeren',
  soort: 'wijzig',
  titel: 'Legt de wijken van de gemeente vast, met hun omtrek',
  http: { methode: 'POST', pad: '/wijken' },
  nodig: { handeling: 'beheren', gegevens: ['woningen'] },
  invoer: z.strictObject({
    bron: z.string().trim().min(1).max(200),
    wijken: z
      .array(
        z.strictObject({ code: Wijkcode, naam: z.string().trim().min(1).max(80), vorm: Vorm.nullable() }),
      )
      .min(1)
      .max(500),
  }),
  uitvoer: z.object({ wijken: z.number() }),
  async doe(c, { bron, wijken }) {
    const codes = wijken.map((w) => w.code)
    const dubbel = codes.findIndex((x, i) => codes.indexOf(x) < i)
    if (dubbel >= 0)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: `wijken.${dubbel}.code`, fout: `Wijk ${codes[dubbel]} staat er twee keer in.` },
      ])
    for (const w of wijken) {
      const rij = { naam: w.naam, vorm: w.vorm === null ? null : JSON.stringify(w.vorm), bron }
      await c.tx
        .insertInto('wijk')
        .values({ gemeente: c.actor.gemeente, code: w.code, ...rij })
        .onConflict((x) => x.columns(['gemeente', 'code']).doUpdateSet(rij))
        .execute()
    }
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'wijken.invoeren', { bron, codes })
    return gedaan({ wijken: wijken.length })
  },
})

const grensVastleggen = operatie({
  naam: 'wijken.grensVastleggen',
  soort: 'wijzig',
  titel: 'Legt vast hoeveel huishoudens een wijk vanaf een dag in twaalf maanden ten hoogste krijgt',
  http: { methode: 'POST', pad: '/wijken/{wijk}/grenzen' },
  nodig: { handeling: 'beheren', gegevens: ['woningen'] },
  invoer: z.strictObject({
    wijk: Wijkcode,
    vanaf: DagSchema,
    huishoudens: z
      .int({ error: 'Een grens is een heel getal, of leeg.' })
      .min(0, { error: 'Een grens is niet kleiner dan nul.' })
      .max(10_000, { error: 'Deze grens is te hoog.' })
      .nullable(),
    toelichting: z
      .string()
      .trim()
      .min(1, { error: 'Leg uit waarom deze grens er is.' })
      .max(300, { error: 'De uitleg is langer dan 300 tekens.' }),
  }),
  uitvoer: z.object({ wijk: z.string() }),
  async doe(c, { wijk, ...grens }) {
    const bekend = (await wijkrijen(c.tx, c.actor)).some((w) => w.code === wijk)
    if (!bekend) return geweigerd('nietGevonden', { wat: 'wijk' })
    await c.tx
      .insertInto('wijkgrens')
      .values({ gemeente: c.actor.gemeente, wijk, ...grens, vastgelegd_op: c.nu, door: c.actor.medewerker })
      .execute()
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'wijken.grensVastleggen', { wijk, ...grens })
    return gedaan({ wijk })
  },
})

export const wijkoperaties = { lijst, invoeren, grensVastleggen }
