/** What people who work by the handbook say of it: remarks, questions and proposals, each with what came of it. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { stappenVan } from '../handboek/model.ts'
import { reactionRows, versionRows } from '../handboek/queries.ts'
import { kiesVersie, note } from './handboek.ts'

export const reactiesoorten = { opmerking: 'Opmerking', vraag: 'Vraag', voorstel: 'Voorstel' } as const
export const uitkomsten = {
  beantwoord: 'Beantwoord',
  overgenomen: 'Overgenomen in het handboek',
  afgewezen: 'Niet overgenomen',
} as const

const tekst = z
  .string()
  .trim()
  .min(5, { error: 'Schrijf ten minste een korte zin.' })
  .max(2000, { error: 'Dit mag ten hoogste 2000 tekens hebben.' })

const tonen = operatie({
  naam: 'handboek.reacties',
  soort: 'lees',
  titel: 'Toont opmerkingen, vragen en voorstellen bij het handboek, open eerst',
  http: { methode: 'GET', pad: '/handboekreacties' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ stap: z.string().max(60).optional() }),
  uitvoer: z.object({
    concepten: z
      .array(z.string())
      .meta({ description: 'Concepten waarin een voorstel kan worden uitgewerkt.' }),
    reacties: z.array(
      z.object({
        id: z.string(),
        stap: z.string(),
        titel: z
          .string()
          .nullable()
          .meta({ description: 'Titel van de stap; leeg als zij niet meer bestaat.' }),
        versie: z.string(),
        soort: z.enum(['opmerking', 'vraag', 'voorstel']),
        tekst: z.string(),
        organisatie: z.string(),
        rol: z.string(),
        op: z.string().meta({ format: 'date-time' }),
        uitkomst: z.string().nullable(),
        antwoord: z.string().nullable(),
        beantwoordOp: z.string().nullable().meta({ format: 'date-time' }),
        concept: z
          .string()
          .nullable()
          .meta({ description: 'Het concept waarin het voorstel wordt uitgewerkt.' }),
      }),
    ),
  }),
  async doe(c, { stap }) {
    const g = await kiesVersie(c)
    const titels = new Map(g === undefined ? [] : stappenVan(g.handboek).map((s) => [s.id, s.titel]))
    const rijen = await reactionRows(c.tx, c.actor, stap)
    const concepten = (await versionRows(c.tx, c.actor)).filter((v) => v.stand === 'concept')
    return gedaan({
      concepten: concepten.map((v) => v.versie),
      reacties: rijen.map(({ beantwoord_op, rol, ...r }) => ({
        ...r,
        titel: titels.get(r.stap) ?? null,
        rol: rollen[rol as Rol].naam,
        beantwoordOp: beantwoord_op,
      })),
    })
  },
})

const reageren = operatie({
  naam: 'handboek.reageren',
  soort: 'wijzig',
  titel: 'Plaatst een opmerking, vraag of voorstel bij een stap van het handboek',
  uitleg: 'De tekst gaat over het werk, niet over personen: zij is voor alle partners te lezen.',
  http: { methode: 'POST', pad: '/handboekreacties' },
  nodig: { handeling: 'vastleggen', gegevens: ['handboek'] },
  invoer: z.strictObject({
    stap: z.string().max(60),
    soort: z.enum(['opmerking', 'vraag', 'voorstel'], { error: 'Kies opmerking, vraag of voorstel.' }),
    tekst,
  }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { stap, soort, tekst: inhoud }) {
    const g = await kiesVersie(c)
    if (g === undefined || !stappenVan(g.handboek).some((s) => s.id === stap))
      return geweigerd('nietGevonden', { wat: 'stap van het handboek' })
    const id = c.nieuwId()
    await c.tx
      .insertInto('handboek_reactie')
      .values({
        gemeente: c.actor.gemeente,
        id,
        stap,
        versie: g.handboek.versie,
        soort,
        tekst: inhoud,
        organisatie: c.actor.organisatie,
        rol: c.actor.rol,
        door: c.actor.medewerker,
        op: c.nu,
      })
      .execute()
    return gedaan({ id })
  },
})

const beantwoorden = operatie({
  naam: 'handboek.reactieBeantwoorden',
  soort: 'wijzig',
  titel: 'Beantwoordt een opmerking, vraag of voorstel en zegt wat ermee gebeurt',
  http: { methode: 'POST', pad: '/handboekreacties/{id}/antwoord' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    id: z.uuid({ error: 'Dit is geen kenmerk van een reactie.' }),
    uitkomst: z.enum(['beantwoord', 'overgenomen', 'afgewezen'], { error: 'Kies wat ermee gebeurt.' }),
    antwoord: tekst,
  }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { id, uitkomst, antwoord }) {
    const r = await c.tx
      .updateTable('handboek_reactie')
      .set({ uitkomst, antwoord, beantwoord_door: c.actor.medewerker, beantwoord_op: c.nu })
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', id)
      .where('uitkomst', 'is', null)
      .executeTakeFirst()
    if (r.numUpdatedRows !== 1n)
      return geweigerd('nietNu', {
        toelichting: 'Deze reactie bestaat niet, of iemand anders heeft haar al beantwoord.',
      })
    await note(c, 'handboek.reactieBeantwoorden', { id, uitkomst })
    return gedaan({ id })
  },
})

export const reactieoperaties = { tonen, reageren, beantwoorden }
