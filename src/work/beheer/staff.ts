/** Staff: who works here in which role; added, given another role, and deactivated so that access ends at once. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type Organisatiesoort, type Rol, rollen, rolnamen } from '#core/actor.ts'
import type { MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, operatie } from '#work/dossier/index.ts'

const nodig = { handeling: 'beheren', gegevens: ['beheer'] } as const
const kenmerk = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, {
  error: 'Een kenmerk heeft kleine letters, cijfers en streepjes, zoals j-jansen.',
})
const tekst = (hoogstens: number) =>
  z
    .string({ error: 'Vul dit in.' })
    .trim()
    .min(1, { error: 'Vul dit in.' })
    .max(hoogstens, { error: `Dit mag ten hoogste ${hoogstens} tekens hebben.` })
const velden = {
  naam: tekst(100),
  rol: z.enum(rolnamen, { error: 'Kies een rol.' }),
  doel: tekst(200).meta({ description: 'Waarvoor deze persoon gegevens bekijkt; staat in het logboek.' }),
}

const lijst = operatie({
  naam: 'medewerkers.lijst',
  soort: 'lees',
  titel: 'Toont de medewerkers van een organisatie, ook wie niet meer werkt',
  http: { methode: 'GET', pad: '/organisaties/{organisatie}/medewerkers' },
  nodig: { handeling: 'zien', gegevens: ['beheer'] },
  invoer: z.strictObject({ organisatie: kenmerk }),
  uitvoer: z.object({
    rollen: z
      .array(z.object({ rol: z.enum(rolnamen), naam: z.string() }))
      .meta({ description: 'De rollen die bij deze soort organisatie horen.' }),
    medewerkers: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        rol: z.enum(rolnamen),
        rolnaam: z.string(),
        doel: z.string(),
        actief: z.boolean(),
      }),
    ),
  }),
  async doe(c, { organisatie }) {
    const soort = await kindOf(c, organisatie)
    if (soort === undefined) return geweigerd('nietGevonden', { wat: 'organisatie' })
    const rijen = await c.tx
      .selectFrom('medewerker')
      .select(['id', 'naam', 'rol', 'doel', 'actief'])
      .where('gemeente', '=', c.actor.gemeente)
      .where('organisatie', '=', organisatie as OrganisatieId)
      .orderBy('actief', 'desc')
      .orderBy('naam')
      .orderBy('id')
      .limit(2000)
      .execute()
    return gedaan({
      rollen: rolnamen
        .filter((r) => rollen[r].organisatie === soort)
        .map((r) => ({ rol: r, naam: rollen[r].naam })),
      medewerkers: rijen.map((m) => ({ ...m, rolnaam: rollen[m.rol].naam })),
    })
  },
})

async function kindOf(c: Context, organisatie: string): Promise<Organisatiesoort | undefined> {
  const o = await c.tx
    .selectFrom('organisatie')
    .select('soort')
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', organisatie as OrganisatieId)
    .executeTakeFirst()
  return o?.soort as Organisatiesoort | undefined
}

const wrongRole = (rol: Rol) =>
  geweigerd('ongeldig', { aantal: 1 }, [
    { veld: 'rol', fout: `De rol ${rollen[rol].naam} hoort niet bij deze organisatie.` },
  ])

const toevoegen = operatie({
  naam: 'medewerkers.toevoegen',
  soort: 'wijzig',
  titel: 'Voegt een medewerker toe aan een organisatie, met rol en doel',
  uitleg: 'Zonder kenmerk wordt er een van de naam gemaakt.',
  http: { methode: 'POST', pad: '/organisaties/{organisatie}/medewerkers' },
  nodig,
  invoer: z.strictObject({ organisatie: kenmerk, kenmerk: kenmerk.optional(), ...velden }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { organisatie, kenmerk: gevraagd, naam, rol, doel }) {
    const { gemeente } = c.actor
    const soort = await kindOf(c, organisatie)
    if (soort === undefined) return geweigerd('nietGevonden', { wat: 'organisatie' })
    if (rollen[rol].organisatie !== soort) return wrongRole(rol)
    const id = gevraagd ?? (await freeKey(c, naam))
    const nieuw = await c.tx
      .insertInto('medewerker')
      .values({
        gemeente,
        id: id as MedewerkerId,
        organisatie: organisatie as OrganisatieId,
        naam,
        rol,
        doel,
      })
      .onConflict((k) => k.columns(['gemeente', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (nieuw === undefined)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'kenmerk', fout: 'Dit kenmerk is al van een andere medewerker. Kies een ander.' },
      ])
    await log(c, 'medewerkers.toevoegen', { medewerker: id, organisatie, rol })
    return gedaan({ id })
  },
})

/** A key from the name that nobody has yet. */
async function freeKey(c: Context, naam: string): Promise<string> {
  const basis =
    naam
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'medewerker'
  const bezet = new Set(
    (
      await c.tx
        .selectFrom('medewerker')
        .select('id')
        .where('gemeente', '=', c.actor.gemeente)
        .where((eb) => eb(sql<string>`id`, 'like', `${basis}%`))
        .execute()
    ).map((m) => m.id as string),
  )
  for (let n = 1; ; n++) {
    const id = n === 1 ? basis : `${basis}-${n}`
    if (!bezet.has(id)) return id
  }
}

const wijzigen = operatie({
  naam: 'medewerkers.wijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt naam, rol of doel van een medewerker, of beëindigt of herstelt de toegang',
  uitleg:
    'Wie een andere rol krijgt of niet meer actief is, wordt overal afgemeld; van wie niet meer actief is, vervallen ook de toegangssleutels.',
  http: { methode: 'PUT', pad: '/medewerkers/{medewerker}' },
  nodig,
  invoer: z.strictObject({ medewerker: kenmerk, ...velden, actief: z.boolean() }),
  uitvoer: z.object({ id: z.string(), afgemeld: z.number() }),
  async doe(c, { medewerker, naam, rol, doel, actief }) {
    const { gemeente } = c.actor
    const id = medewerker as MedewerkerId
    const nu = await c.tx
      .selectFrom('medewerker')
      .select(['organisatie', 'rol', 'actief'])
      .where('gemeente', '=', gemeente)
      .where('id', '=', id)
      .executeTakeFirst()
    if (nu === undefined) return geweigerd('nietGevonden', { wat: 'medewerker' })
    if (rollen[rol].organisatie !== (await kindOf(c, nu.organisatie))) return wrongRole(rol)
    const blijftBeheerder = actief && rol === 'beheerder'
    if (nu.actief && nu.rol === 'beheerder' && !blijftBeheerder && !(await otherManager(c, id)))
      return geweigerd('nietNu', {
        toelichting:
          'Dit is de laatste functioneel beheerder; dan kan niemand de toegang meer beheren. Maak eerst een ander beheerder.',
      })
    await c.tx
      .updateTable('medewerker')
      .set({ naam, rol, doel, actief })
      .where('gemeente', '=', gemeente)
      .where('id', '=', id)
      .execute()
    const afgemeld = actief && rol === nu.rol ? 0 : await signOut(c, id, !actief)
    await log(c, 'medewerkers.wijzigen', { medewerker, rol, vorigeRol: nu.rol, actief })
    return gedaan({ id: medewerker, afgemeld })
  },
})

async function otherManager(c: Context, behalve: MedewerkerId): Promise<boolean> {
  const r = await c.tx
    .selectFrom('medewerker')
    .select('id')
    .where('gemeente', '=', c.actor.gemeente)
    .where('rol', '=', 'beheerder')
    .where('actief', '=', true)
    .where('id', '!=', behalve)
    .limit(1)
    .executeTakeFirst()
  return r !== undefined
}

/** Ends the sessions of a member of staff, and the tokens as well when access ends; how many sessions. */
async function signOut(c: Context, id: MedewerkerId, sleutels: boolean): Promise<number> {
  const { gemeente } = c.actor
  const r = await c.tx
    .deleteFrom('sessie')
    .where('gemeente', '=', gemeente)
    .where('medewerker', '=', id)
    .executeTakeFirst()
  if (sleutels)
    await c.tx
      .updateTable('toegangssleutel')
      .set({ ingetrokken_op: c.nu })
      .where('gemeente', '=', gemeente)
      .where('medewerker', '=', id)
      .where('ingetrokken_op', 'is', null)
      .execute()
  return Number(r.numDeletedRows)
}

async function log(c: Context, operatienaam: string, wat: object): Promise<void> {
  await c.tx
    .insertInto('wijziging')
    .values({
      gemeente: c.actor.gemeente,
      id: c.nieuwId(),
      op: c.nu,
      door: c.actor.medewerker,
      operatie: operatienaam,
      wat: JSON.stringify(wat),
    })
    .execute()
}

export const medewerkeroperaties = { lijst, toevoegen, wijzigen }
