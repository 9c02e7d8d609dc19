/** The action list of the handbook itself: who does what by when to make it better, and from which question it came. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { OrganisatieId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { DagSchema, keys, operatie } from '#work/dossier/index.ts'
import {
  actionRow,
  actionRows,
  insertAction,
  linkProposal,
  partners,
  reactionRow,
  updateAction,
} from '../handboek/actions.ts'
import { stappenVan } from '../handboek/model.ts'
import { kiesVersie, note } from './handboek.ts'

export const actiestanden = {
  open: 'Open',
  bezig: 'Bezig',
  klaar: 'Klaar',
  vervallen: 'Vervallen',
} as const

const tekst = (ten: number) =>
  z
    .string()
    .trim()
    .min(5, { error: 'Schrijf ten minste een korte zin.' })
    .max(ten, { error: `Dit mag ten hoogste ${ten} tekens hebben.` })
const id = z.uuid({ error: 'Dit is geen kenmerk van een actie.' })
const halfjaar = z.string().regex(/^\d{4}-[12]$/, { error: 'Schrijf een halfjaar als 2026-1.' })

const acties = operatie({
  naam: 'handboek.acties',
  soort: 'lees',
  titel: 'Toont de actielijst van het handboek: wie wat wanneer doet om het te verbeteren',
  http: { methode: 'GET', pad: '/handboekacties' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ reactie: z.uuid().optional(), halfjaar: halfjaar.optional() }),
  uitvoer: z.object({
    acties: z.array(
      z.object({
        id: z.string(),
        wat: z.string(),
        organisatie: z.string(),
        organisatienaam: z.string(),
        uiterlijk: z.string().meta({ format: 'date' }),
        stand: z.enum(keys(actiestanden)),
        stap: z.string().nullable(),
        stapTitel: z.string().nullable(),
        halfjaar: z.string().nullable(),
        reactie: z.string().nullable(),
        vraag: z.string().nullable().meta({ description: 'De reactie waar de actie uit volgt.' }),
        toelichting: z.string(),
        magBijwerken: z.boolean(),
      }),
    ),
    organisaties: z.array(z.object({ id: z.string(), naam: z.string() })),
  }),
  async doe(c, vraag) {
    const g = await kiesVersie(c)
    const titels = new Map(g === undefined ? [] : stappenVan(g.handboek).map((s) => [s.id, s.titel]))
    const rijen = await actionRows(c.tx, c.actor, vraag)
    const beheert = heeftRecht(c.actor.rol, 'beheren', 'handboek')
    const werktMee = heeftRecht(c.actor.rol, 'vastleggen', 'handboek')
    return gedaan({
      acties: rijen.map((r) => ({
        ...r,
        stapTitel: r.stap === null ? null : (titels.get(r.stap) ?? null),
        magBijwerken: beheert || (werktMee && r.organisatie === c.actor.organisatie),
      })),
      organisaties: await partners(c.tx, c.actor),
    })
  },
})

const toevoegen = operatie({
  naam: 'handboek.actieToevoegen',
  soort: 'wijzig',
  titel: 'Zet een actie op de actielijst van het handboek',
  http: { methode: 'POST', pad: '/handboekacties' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    wat: tekst(300),
    organisatie: z
      .string()
      .max(60)
      .transform((o) => o as OrganisatieId),
    uiterlijk: DagSchema,
    reactie: z.uuid({ error: 'Dit is geen kenmerk van een reactie.' }).optional(),
    stap: z.string().max(60).optional(),
    halfjaar: halfjaar.optional(),
  }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { reactie, stap, ...rest }) {
    if (!(await partners(c.tx, c.actor)).some((p) => p.id === rest.organisatie))
      return geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'organisatie', fout: 'Kies wie de actie doet.' }])
    const vraag = reactie === undefined ? undefined : await reactionRow(c.tx, c.actor, reactie)
    if (reactie !== undefined && vraag === undefined) return geweigerd('nietGevonden', { wat: 'reactie' })
    const nieuw = c.nieuwId()
    await insertAction(c.tx, c.actor, c.nu, { id: nieuw, ...rest, reactie, stap: stap ?? vraag?.stap })
    await note(c, 'handboek.actieToevoegen', { id: nieuw })
    return gedaan({ id: nieuw })
  },
})

const bijwerken = operatie({
  naam: 'handboek.actieBijwerken',
  soort: 'wijzig',
  titel: 'Zegt hoe het met een actie staat',
  uitleg: 'Dat mag wie het handboek beheert, en wie bij de organisatie werkt die de actie doet.',
  http: { methode: 'POST', pad: '/handboekacties/{id}' },
  nodig: { handeling: 'vastleggen', gegevens: ['handboek'] },
  invoer: z.strictObject({
    id,
    stand: z.enum(keys(actiestanden), { error: 'Kies hoe het ermee staat.' }),
    toelichting: z.string().trim().max(500, { error: 'Dit mag ten hoogste 500 tekens hebben.' }).default(''),
  }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { id: welke, stand, toelichting }) {
    const rij = await actionRow(c.tx, c.actor, welke)
    if (rij === undefined) return geweigerd('nietGevonden', { wat: 'actie' })
    if (rij.organisatie !== c.actor.organisatie && !heeftRecht(c.actor.rol, 'beheren', 'handboek'))
      return geweigerd('nietNu', {
        toelichting:
          'Deze actie is van een andere organisatie. Vraag haar, of wie het handboek beheert, om dit bij te werken.',
      })
    await updateAction(c.tx, c.actor, c.nu, { id: welke, stand, toelichting })
    await note(c, 'handboek.actieBijwerken', { id: welke, stand })
    return gedaan({ id: welke })
  },
})

const uitwerken = operatie({
  naam: 'handboek.voorstelUitwerken',
  soort: 'wijzig',
  titel: 'Koppelt een voorstel aan het concept waarin het wordt uitgewerkt',
  http: { methode: 'POST', pad: '/handboekreacties/{id}/concept' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    id: z.uuid({ error: 'Dit is geen kenmerk van een reactie.' }),
    versie: z.string().max(30),
  }),
  uitvoer: z.object({ versie: z.string(), stap: z.string().nullable() }),
  async doe(c, { id: reactie, versie }) {
    const rij = await reactionRow(c.tx, c.actor, reactie)
    if (rij === undefined) return geweigerd('nietGevonden', { wat: 'reactie' })
    const g = await kiesVersie(c, versie)
    if (g?.stand !== 'concept')
      return geweigerd('nietNu', {
        toelichting: 'Een voorstel wordt uitgewerkt in een concept. Maak dat eerst.',
      })
    await linkProposal(c.tx, c.actor, reactie, versie)
    await note(c, 'handboek.voorstelUitwerken', { reactie, versie })
    const stap = stappenVan(g.handboek).some((s) => s.id === rij.stap) ? rij.stap : null
    return gedaan({ versie, stap })
  },
})

export const actieoperaties = { acties, actieToevoegen: toevoegen, actieBijwerken: bijwerken, uitwerken }
