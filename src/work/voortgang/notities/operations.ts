/** Notes about a person, apart from facts: read and written by category, as far as the kind of data allows. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { Rol } from '#core/actor.ts'
import { DossierId } from '#core/ids.ts'
import { gegevenPerRij, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { keys, operatie, reachable } from '#work/dossier/index.ts'
import { NOTITIE_HOOGSTENS, type Notitiecategorie, notitiecategorieen } from './model.ts'
import { noteRows, writeNote } from './queries.ts'

const AANTAL = 100

/** The categories that this role may see or write among those whose kind of data is open here. */
const categoriesOf = (rol: Rol, handeling: 'zien' | 'vastleggen', open: ReadonlySet<string>) =>
  keys(notitiecategorieen).filter((k) => {
    const { gegeven } = notitiecategorieen[k]
    return open.has(gegeven) && heeftRecht(rol, handeling, gegeven)
  })

const NotitieRij = gegevenPerRij(
  z.object({
    id: z.string(),
    categorie: z.enum(keys(notitiecategorieen)),
    tekst: z.string(),
    op: z.string().meta({ format: 'date-time' }),
    door: z.string(),
    feit: z.string().nullable().meta({ description: 'Het feit waarbij de notitie hoort.' }),
  }),
  (n) => notitiecategorieen[n.categorie].gegeven,
)

const lijst = operatie({
  naam: 'notities.lijst',
  soort: 'lees',
  titel: 'Toont notities over een persoon, nieuwste eerst, in de categorieën die deze rol mag zien',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/notities' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      notities: z.array(NotitieRij),
      schrijven: z
        .array(z.enum(keys(notitiecategorieen)))
        .meta({ description: 'Categorieën waarin deze rol hier mag schrijven.' }),
    }),
  ),
  async doe(c, { dossier }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const mag = categoriesOf(c.actor.rol, 'zien', open)
    const rijen = await noteRows(c.tx, c.actor, dossier, mag, AANTAL)
    return gedaan({
      dossier,
      notities: rijen.map((r) => ({
        id: r.id,
        categorie: r.categorie as Notitiecategorie,
        tekst: r.tekst,
        op: r.op,
        door: r.naam ?? r.door,
        feit: r.feit,
      })),
      schrijven: categoriesOf(c.actor.rol, 'vastleggen', open),
    })
  },
})

const schrijven = operatie({
  naam: 'notities.schrijven',
  soort: 'wijzig',
  titel: 'Schrijft een notitie over een persoon in een categorie',
  uitleg:
    'Een notitie is geen feit en verandert niet. Zij wordt verwijderd als haar bewaartermijn voorbij is.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/notities' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    dossier: DossierId,
    categorie: z.enum(keys(notitiecategorieen), { error: 'Kies waarover de notitie gaat.' }),
    tekst: z
      .string()
      .trim()
      .min(3, { error: 'Schrijf de notitie.' })
      .max(NOTITIE_HOOGSTENS, { error: `Een notitie heeft ten hoogste ${NOTITIE_HOOGSTENS} tekens.` }),
  }),
  uitvoer: z.object({ notitie: z.string() }),
  async doe(c, { dossier, categorie, tekst }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const { gegeven } = notitiecategorieen[categorie]
    if (!categoriesOf(c.actor.rol, 'vastleggen', open).includes(categorie))
      return geweigerd('geenStap', { gegevens: gegeven })
    c.gezien([dossier])
    return gedaan({ notitie: await writeNote(c, dossier, { categorie, tekst, feit: null }) })
  },
})

export const notitieoperaties = { lijst, schrijven }
