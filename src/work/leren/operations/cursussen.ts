/** Courses and schools: listed, added, changed and closed; marks of quality; and the bounds the municipality set. */
import { z } from 'zod'
import { type Actor, rollen } from '#core/actor.ts'
import type { OrganisatieId } from '#core/ids.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { type Context, DagSchema, keys, operatie } from '#work/dossier/index.ts'
import { CursusInvoer, cursusniveaus, keurmerkOp, keurmerksoorten, regel } from '../model.ts'
import {
  closeCourse,
  courseRow,
  courseRows,
  grenzenOp,
  insertCourse,
  isSchool,
  keurmerken,
  logChange,
  schoolRows,
  updateCourse,
} from '../queries.ts'
import { CursusUit, cursusUit, KeurmerkUit } from '../uit.ts'

const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const ziet = { handeling: 'zien', gegevens: ['cursussen'] } as const
const legt = { handeling: 'vastleggen', gegevens: ['cursussen'] } as const
const gemist = () => geweigerd('nietGevonden', { wat: 'cursus' })

const lijst = operatie({
  naam: 'cursussen.lijst',
  soort: 'lees',
  titel: 'Toont cursussen met school, keurmerk, start, uren, plaats en vrije plaatsen',
  uitleg: 'Een school ziet alleen de eigen cursussen.',
  http: { methode: 'GET', pad: '/cursussen' },
  nodig: ziet,
  invoer: z.strictObject({
    leerroute: z.enum(keys(leerroutes)).optional(),
    niveau: z.enum(keys(cursusniveaus)).optional(),
    ookGesloten: z.stringbool().default(false),
  }),
  uitvoer: z.object({
    cursussen: z.array(CursusUit),
    scholen: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        keurmerk: KeurmerkUit,
        keurmerken: z.array(
          z.object({
            soort: z.enum(keys(keurmerksoorten)),
            vanaf: z.string().meta({ format: 'date' }),
            tot: z.string().meta({ format: 'date' }).nullable(),
          }),
        ),
      }),
    ),
    grenzen: z.object({
      achter: z.number().nullable(),
      verzuim: z.number().nullable(),
      vanaf: z.string().meta({ format: 'date' }).nullable(),
      toelichting: z.string().nullable(),
    }),
  }),
  async doe(c, { leerroute, niveau, ookGesloten }) {
    const merken = await keurmerken(c.tx, c.actor)
    const rijen = await courseRows(c.tx, c.actor, { ookGesloten })
    const scholen = await schoolRows(c.tx, c.actor)
    const van = (id: OrganisatieId) => merken.get(id) ?? []
    return gedaan({
      cursussen: rijen
        .filter(
          (r) =>
            (leerroute === undefined || r.routes.includes(leerroute)) && (niveau ?? r.niveau) === r.niveau,
        )
        .map((r) => cursusUit(r, van(r.school), c.actor.dag)),
      scholen: scholen.map((s) => ({
        ...s,
        keurmerk: keurmerkOp(van(s.id), c.actor.dag),
        keurmerken: van(s.id),
      })),
      grenzen: await grenzenOp(c.tx, c.actor, c.actor.dag),
    })
  },
})

/** Whose course it is: a school offers its own, the others say for which school. */
async function schoolFor(c: Context, gevraagd: string | undefined): Promise<Result<OrganisatieId>> {
  const scholen = await schoolRows(c.tx, c.actor)
  const id = isSchool(c.actor) ? c.actor.organisatie : gevraagd
  const s = scholen.find((x) => x.id === id)
  if (s !== undefined && (gevraagd === undefined || gevraagd === s.id)) return gedaan(s.id)
  return geweigerd('ongeldig', { aantal: 1 }, [
    {
      veld: 'school',
      fout: `Kies een taalschool die hier partner is${scholen.length === 0 ? '. Leg haar eerst bij Partners vast' : `: ${scholen.map((x) => x.naam).join(', ')}`}.`,
    },
  ])
}

const toevoegen = operatie({
  naam: 'cursussen.toevoegen',
  soort: 'wijzig',
  titel: 'Voegt een cursus van een taalschool toe',
  http: { methode: 'POST', pad: '/cursussen' },
  nodig: legt,
  invoer: z.strictObject({ school: z.string().max(50).optional(), cursus: CursusInvoer }),
  uitvoer: z.object({ cursus: z.string() }),
  async doe(c, { school, cursus }) {
    const wie = await schoolFor(c, school)
    if (!wie.ok) return wie
    const id = await insertCourse(c, wie.waarde, cursus)
    await logChange(c, 'cursussen.toevoegen', { cursus: id, ...cursus })
    return gedaan({ cursus: id })
  },
})

const wijzigen = operatie({
  naam: 'cursussen.wijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt een cursus; wie al is ingeschreven houdt het rooster van toen',
  http: { methode: 'PUT', pad: '/cursussen/{cursus}' },
  nodig: legt,
  invoer: z.strictObject({
    cursus: uuid,
    wijzigingen: z.coerce.number().int().min(0),
    inhoud: CursusInvoer,
  }),
  uitvoer: z.object({ cursus: z.string() }),
  async doe(c, { cursus, wijzigingen, inhoud }) {
    const r = await courseRow(c.tx, c.actor, cursus)
    if (r === undefined) return gemist()
    if (r.gesloten_op !== null)
      return geweigerd('nietNu', { toelichting: 'Deze cursus is gesloten. Voeg een nieuwe toe.' })
    if (inhoud.plekken < r.bezet)
      return geweigerd('ongeldig', { aantal: 1 }, [
        {
          veld: 'inhoud.plekken',
          fout: `Er zijn al ${r.bezet} mensen ingeschreven. Schrijf eerst iemand uit, of kies ten minste ${r.bezet} plaatsen.`,
        },
      ])
    if (!(await updateCourse(c, cursus, inhoud, wijzigingen)))
      return geweigerd('gewijzigd', { verwacht: wijzigingen, gevonden: r.wijzigingen })
    await logChange(c, 'cursussen.wijzigen', { cursus, ...inhoud })
    return gedaan({ cursus })
  },
})

const sluiten = operatie({
  naam: 'cursussen.sluiten',
  soort: 'wijzig',
  titel: 'Sluit een cursus: er komt niemand meer bij, wie een plaats heeft houdt haar',
  http: { methode: 'POST', pad: '/cursussen/{cursus}/sluiten' },
  nodig: legt,
  invoer: z.strictObject({ cursus: uuid }),
  uitvoer: z.object({ cursus: z.string() }),
  async doe(c, { cursus }) {
    const r = await courseRow(c.tx, c.actor, cursus)
    if (r === undefined) return gemist()
    if (r.gesloten_op !== null) return geweigerd('bestaatAl', { wat: 'het sluiten van deze cursus' })
    await closeCourse(c, cursus)
    await logChange(c, 'cursussen.sluiten', { cursus })
    return gedaan({ cursus })
  },
})

/** A school does not vouch for itself. */
const schoolZelf = (actor: Actor) =>
  isSchool(actor)
    ? geweigerd('geenToegang', {
        rol: rollen[actor.rol].naam,
        handeling: 'vastleggen',
        gegevens: 'Keurmerk van een school',
        grond: 'een school legt haar eigen keurmerk niet vast; de gemeente controleert het',
      })
    : undefined

const keurmerk = operatie({
  naam: 'cursussen.keurmerk',
  soort: 'wijzig',
  titel: 'Legt een keurmerk of diploma-erkenning van een taalschool vast',
  http: { methode: 'POST', pad: '/taalscholen/{school}/keurmerken' },
  nodig: legt,
  invoer: z
    .strictObject({
      school: z.string().max(50),
      soort: z.enum(keys(keurmerksoorten), { error: 'Kies keurmerk of erkenning.' }),
      vanaf: DagSchema,
      tot: DagSchema.nullable(),
      bron: regel('Waar dit is nagekeken', 160),
    })
    .refine((k) => k.tot === null || k.tot >= k.vanaf, {
      path: ['tot'],
      error: 'De laatste dag ligt vóór de eerste.',
    }),
  uitvoer: z.object({ school: z.string() }),
  async doe(c, { school, ...k }) {
    const nee = schoolZelf(c.actor)
    if (nee !== undefined) return nee
    const wie = await schoolFor(c, school)
    if (!wie.ok) return wie
    await c.tx
      .insertInto('keurmerk')
      .values({
        gemeente: c.actor.gemeente,
        school: wie.waarde,
        ...k,
        vastgelegd_op: c.nu,
        door: c.actor.medewerker,
      })
      .onConflict((x) =>
        x
          .columns(['gemeente', 'school', 'soort', 'vanaf'])
          .doUpdateSet({ tot: k.tot, bron: k.bron, vastgelegd_op: c.nu, door: c.actor.medewerker }),
      )
      .execute()
    await logChange(c, 'cursussen.keurmerk', { school, ...k })
    return gedaan({ school })
  },
})

const procent = z
  .int({ error: 'Schrijf een heel percentage, zoals 20.' })
  .min(1, { error: 'Een grens is ten minste 1 procent. Laat haar leeg als er geen is.' })
  .max(100, { error: 'Een grens is ten hoogste 100 procent.' })
  .nullable()

const grenzen = operatie({
  naam: 'cursussen.grenzen',
  soort: 'wijzig',
  titel: 'Stelt vast vanaf hoeveel procent de gemeente van achter en van te veel verzuim spreekt',
  uitleg: 'Geen wet noemt een grens. Zonder keuze toont Wortel de uren en zegt dat er geen grens is.',
  http: { methode: 'POST', pad: '/leergrenzen' },
  nodig: { handeling: 'beheren', gegevens: ['cursussen'] },
  invoer: z.strictObject({
    vanaf: DagSchema,
    achter: procent,
    verzuim: procent,
    toelichting: regel('Waar dit is afgesproken', 200),
  }),
  uitvoer: z.object({ vanaf: z.string() }),
  async doe(c, i) {
    await c.tx
      .insertInto('leergrens')
      .values({ gemeente: c.actor.gemeente, ...i, vastgelegd_op: c.nu, door: c.actor.medewerker })
      .execute()
    await logChange(c, 'cursussen.grenzen', i)
    return gedaan({ vanaf: i.vanaf })
  },
})

export const cursusoperaties = { lijst, toevoegen, wijzigen, sluiten, keurmerk, grenzen }
