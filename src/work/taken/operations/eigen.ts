/** Operations of one's own: secret addresses of calendars, and the mail at the start of the day. */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { workCounts } from '../queries.ts'
import { settingToday, teamOf, wiensWerk } from '../team-queries.ts'
import { note } from './handboek.ts'

const nodig = { handeling: 'zien', gegevens: ['taken'] } as const
const moment = () => z.string().meta({ format: 'date-time' })

/** Calendars that one member may have at a time: a phone, a desktop, and some to spare. */
const HOOGSTENS = 5

/** Hash under which a secret address is stored; it has 256 bits of chance, so a plain hash suffices. */
export function agendaHash(geheim: string): Uint8Array {
  return createHash('sha256').update(`agenda ${geheim}`).digest()
}

const instellingen = operatie({
  naam: 'taken.eigenInstellingen',
  soort: 'lees',
  titel: 'Toont de eigen agenda-adressen (zonder het geheim) en de keuze voor de dagstartmail',
  http: { methode: 'GET', pad: '/eigen-instellingen' },
  nodig,
  invoer: z.strictObject({}),
  uitvoer: z.object({
    agendas: z.array(z.object({ id: z.string(), gemaaktOp: moment() })),
    dagstart: z.object({ adres: z.string(), sinds: moment() }).nullable(),
    laatste: z
      .object({ dag: z.string(), stand: z.string() })
      .nullable()
      .meta({ description: 'De laatste dagstartmail en of die weg is.' }),
  }),
  async doe(c) {
    const { gemeente, medewerker } = c.actor
    const agendas = await c.tx
      .selectFrom('agenda_abonnement')
      .select(['id', 'gemaakt_op'])
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', medewerker)
      .where('ingetrokken_op', 'is', null)
      .orderBy('gemaakt_op')
      .execute()
    const dagstart = await c.tx
      .selectFrom('dagstart')
      .select(['adres', 'sinds'])
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', medewerker)
      .executeTakeFirst()
    const laatste = await c.tx
      .selectFrom('post_uit')
      .select(['dag', 'stand'])
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', medewerker)
      .where('soort', '=', 'dagstart')
      .orderBy('dag', 'desc')
      .limit(1)
      .executeTakeFirst()
    return gedaan({
      agendas: agendas.map((a) => ({ id: a.id, gemaaktOp: a.gemaakt_op })),
      dagstart: dagstart ?? null,
      laatste: laatste ?? null,
    })
  },
})

const agendaMaken = operatie({
  naam: 'taken.agendaMaken',
  soort: 'wijzig',
  titel: 'Maakt een geheim adres voor de eigen agenda; het adres is alleen nu te zien',
  uitleg:
    'Wie het adres kent, ziet welke taken wanneer moeten en hoeveel, nooit van wie. Bewaard wordt alleen een hash.',
  http: { methode: 'POST', pad: '/agenda-adressen' },
  nodig,
  invoer: z.strictObject({}),
  uitvoer: z.object({ id: z.string(), geheim: z.string() }),
  async doe(c) {
    const { gemeente, medewerker } = c.actor
    const bekend = await c.tx
      .selectFrom('agenda_abonnement')
      .select('id')
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', medewerker)
      .where('ingetrokken_op', 'is', null)
      .execute()
    if (bekend.length >= HOOGSTENS)
      return geweigerd('nietNu', {
        toelichting: `Er zijn al ${HOOGSTENS} agenda-adressen. Trek er eerst een in.`,
      })
    const geheim = `${gemeente}.${randomBytes(32).toString('base64url')}`
    const id = c.nieuwId()
    await c.tx
      .insertInto('agenda_abonnement')
      .values({ gemeente, hash: agendaHash(geheim), id, medewerker, gemaakt_op: c.nu })
      .execute()
    await note(c, 'taken.agendaMaken', { id })
    return gedaan({ id, geheim })
  },
})

const agendaIntrekken = operatie({
  naam: 'taken.agendaIntrekken',
  soort: 'wijzig',
  titel: 'Trekt een eigen agenda-adres in; het werkt meteen niet meer',
  http: { methode: 'DELETE', pad: '/agenda-adressen/{id}' },
  nodig,
  invoer: z.strictObject({ id: z.uuid() }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { id }) {
    const r = await c.tx
      .updateTable('agenda_abonnement')
      .set({ ingetrokken_op: c.nu })
      .where('gemeente', '=', c.actor.gemeente)
      .where('medewerker', '=', c.actor.medewerker)
      .where('id', '=', id)
      .where('ingetrokken_op', 'is', null)
      .executeTakeFirst()
    if (r.numUpdatedRows === 0n) return geweigerd('nietGevonden', { wat: 'agenda-adres' })
    await note(c, 'taken.agendaIntrekken', { id })
    return gedaan({ id })
  },
})

const dagstartKiezen = operatie({
  naam: 'taken.dagstartKiezen',
  soort: 'wijzig',
  titel: 'Zet de eigen dagstartmail aan op een adres, of uit',
  uitleg: 'De mail zegt alleen hoeveel taken er zijn, met een link. Uitzetten wist het adres.',
  http: { methode: 'PUT', pad: '/dagstart' },
  nodig,
  invoer: z.strictObject({
    adres: z
      .email({ error: 'Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@gemeente.nl.' })
      .max(254)
      .optional()
      .meta({ description: 'Zonder adres gaat de mail uit.' }),
  }),
  uitvoer: z.object({ aan: z.boolean() }),
  async doe(c, { adres }) {
    const { gemeente, medewerker } = c.actor
    await c.tx
      .deleteFrom('dagstart')
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', medewerker)
      .execute()
    if (adres !== undefined)
      await c.tx.insertInto('dagstart').values({ gemeente, medewerker, adres, sinds: c.nu }).execute()
    // What still waits is not sent to who does not want it any more.
    else
      await c.tx
        .updateTable('post_uit')
        .set({ stand: 'verlopen' })
        .where('gemeente', '=', gemeente)
        .where('medewerker', '=', medewerker)
        .where('stand', '=', 'wacht')
        .execute()
    await note(c, 'taken.dagstartKiezen', { aan: adres !== undefined })
    return gedaan({ aan: adres !== undefined })
  },
})

/** `1 taak is`, `3 taken zijn`. */
const taken = (n: number) => (n === 1 ? '1 taak is' : `${n} taken zijn`)

/** Subject and text: numbers and an address, nothing of any person. */
export function dagstarttekst(
  t: { readonly teLaat: number; readonly bijna: number; readonly wacht: number },
  link: string,
): { onderwerp: string; tekst: string } {
  const delen = [
    t.teLaat > 0 ? `${taken(t.teLaat)} te laat.` : 'Niets is te laat.',
    t.bijna > 0 ? `${taken(t.bijna)} bijna aan de laatste dag.` : 'Niets is bijna aan de laatste dag.',
    ...(t.wacht > 0 ? [`${taken(t.wacht)} nog niet te doen, omdat eerst een ander aan zet is.`] : []),
  ]
  return {
    onderwerp: `Wortel: ${t.teLaat} te laat, ${t.bijna} bijna`,
    tekst: `${delen.join('\n')}\n\nBekijk de werkvoorraad: ${link}\n\nGeen dagstartmail meer? Zet die uit bij Werkvoorraad, Agenda en mail.\n`,
  }
}

const dagstartMaken = operatie({
  naam: 'taken.dagstartMaken',
  soort: 'wijzig',
  titel: 'Zet de dagstartmail van vandaag klaar voor deze medewerker, eenmaal per dag',
  nodig,
  invoer: z.strictObject({ basis: z.url() }),
  uitvoer: z.object({ gemaakt: z.boolean() }),
  async doe(c, { basis }) {
    const { gemeente, medewerker, dag } = c.actor
    const wil = await c.tx
      .selectFrom('dagstart')
      .select('adres')
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', medewerker)
      .executeTakeFirst()
    if (wil === undefined) return gedaan({ gemaakt: false })
    const { bezetting } = await teamOf(c.tx, c.actor)
    const { herinnerDagen } = await settingToday(c.tx, c.actor)
    const t = await workCounts(c.tx, c.actor, { wiens: wiensWerk(c.actor, 'mij', bezetting), herinnerDagen })
    const r = await c.tx
      .insertInto('post_uit')
      .values({
        gemeente,
        id: c.nieuwId(),
        soort: 'dagstart',
        medewerker,
        dag,
        adres: wil.adres,
        ...dagstarttekst(t, `${basis}/werkvoorraad`),
        volgende_op: c.nu,
        gemaakt_op: c.nu,
      })
      .onConflict((k) => k.columns(['gemeente', 'soort', 'medewerker', 'dag']).doNothing())
      .executeTakeFirst()
    return gedaan({ gemaakt: (r.numInsertedOrUpdatedRows ?? 0n) > 0n })
  },
})

export const eigenoperaties = { instellingen, agendaMaken, agendaIntrekken, dagstartKiezen, dagstartMaken }
