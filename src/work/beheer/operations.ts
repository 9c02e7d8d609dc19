/** Setting up a municipality: organisations, staff, and tokens for machines. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { organisatiesoorten, rollen, rolnamen } from '#core/actor.ts'
import type { MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'

const sleutelnaam = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, {
  error: 'Een kenmerk heeft kleine letters, cijfers en streepjes, zoals eemland-wonen.',
})
const korteTekst = (lengte: number) =>
  z.string().trim().min(1, { error: 'Dit mag niet leeg zijn.' }).max(lengte)

const inrichten = operatie({
  naam: 'beheer.inrichten',
  soort: 'wijzig',
  titel: 'Legt organisaties en medewerkers met hun rol en doel vast',
  http: { methode: 'POST', pad: '/inrichtingen' },
  nodig: { handeling: 'beheren', gegevens: ['beheer'] },
  invoer: z.strictObject({
    organisaties: z
      .array(z.strictObject({ id: sleutelnaam, soort: z.enum(organisatiesoorten), naam: korteTekst(100) }))
      .max(200),
    medewerkers: z
      .array(
        z.strictObject({
          id: sleutelnaam,
          organisatie: sleutelnaam,
          naam: korteTekst(100),
          rol: z.enum(rolnamen),
          doel: korteTekst(200),
          actief: z.boolean().default(true),
        }),
      )
      .max(2000),
  }),
  uitvoer: z.object({ organisaties: z.number(), medewerkers: z.number() }),
  async doe(c, { organisaties, medewerkers }) {
    const { gemeente } = c.actor
    if (organisaties.length > 0) {
      await c.tx
        .insertInto('organisatie')
        .values(organisaties.map((o) => ({ ...o, id: o.id as OrganisatieId, gemeente })))
        .onConflict((k) =>
          k.columns(['gemeente', 'id']).doUpdateSet({ naam: sql`excluded.naam`, soort: sql`excluded.soort` }),
        )
        .execute()
    }
    const alle = await c.tx
      .selectFrom('organisatie')
      .select(['id', 'soort'])
      .where('gemeente', '=', gemeente)
      .execute()
    const soort = new Map(alle.map((o) => [o.id as string, o.soort]))
    const fouten = medewerkers.flatMap((m, i) =>
      soort.get(m.organisatie) === rollen[m.rol].organisatie
        ? []
        : [
            {
              veld: `medewerkers.${i}.rol`,
              fout: `De rol ${rollen[m.rol].naam} hoort niet bij deze organisatie.`,
            },
          ],
    )
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    if (medewerkers.length > 0) {
      await c.tx
        .insertInto('medewerker')
        .values(
          medewerkers.map((m) => ({
            ...m,
            id: m.id as MedewerkerId,
            organisatie: m.organisatie as OrganisatieId,
            gemeente,
          })),
        )
        .onConflict((k) =>
          k.columns(['gemeente', 'id']).doUpdateSet({
            organisatie: sql`excluded.organisatie`,
            naam: sql`excluded.naam`,
            rol: sql`excluded.rol`,
            doel: sql`excluded.doel`,
            actief: sql`excluded.actief`,
          }),
        )
        .execute()
    }
    await c.tx
      .insertInto('wijziging')
      .values({
        gemeente,
        id: c.nieuwId(),
        op: c.nu,
        door: c.actor.medewerker,
        operatie: 'beheer.inrichten',
        wat: JSON.stringify({
          organisaties: organisaties.map((o) => o.id),
          medewerkers: medewerkers.map((m) => `${m.id}: ${m.rol}`),
        }),
      })
      .execute()
    return gedaan({ organisaties: organisaties.length, medewerkers: medewerkers.length })
  },
})

/** Days that a token is valid at most. */
const GELDIG_HOOGSTENS = 366

const sleutelMaken = operatie({
  naam: 'beheer.toegangssleutelMaken',
  soort: 'wijzig',
  titel: 'Maakt een toegangssleutel voor een systeem; de sleutel is alleen nu te zien',
  uitleg:
    'De sleutel werkt met de organisatie, rol en het doel van de genoemde medewerker. Bewaard wordt alleen een hash.',
  http: { methode: 'POST', pad: '/toegangssleutels' },
  nodig: { handeling: 'beheren', gegevens: ['beheer'] },
  invoer: z.strictObject({
    naam: korteTekst(100),
    medewerker: sleutelnaam,
    dagen: z.coerce.number().int().min(1).max(GELDIG_HOOGSTENS),
  }),
  uitvoer: z.object({ sleutel: z.string(), verloopt: z.string().meta({ format: 'date-time' }) }),
  async doe(c, { naam, medewerker, dagen }) {
    const { gemeente } = c.actor
    const bekend = await c.tx
      .selectFrom('medewerker')
      .select('id')
      .where('gemeente', '=', gemeente)
      .where('id', '=', medewerker as MedewerkerId)
      .where('actief', '=', true)
      .executeTakeFirst()
    if (bekend === undefined) return geweigerd('nietGevonden', { wat: 'medewerker' })
    const sleutel = `wortel_${gemeente}_${randomBytes(32).toString('base64url')}`
    const verloopt = new Date(Date.parse(c.nu) + dagen * 86_400_000).toISOString()
    await c.tx
      .insertInto('toegangssleutel')
      .values({
        gemeente,
        hash: hashOf(sleutel),
        naam,
        medewerker: bekend.id,
        gemaakt_op: c.nu,
        verloopt,
        ingetrokken_op: null,
      })
      .execute()
    return gedaan({ sleutel, verloopt })
  },
})

const sleutelIntrekken = operatie({
  naam: 'beheer.toegangssleutelIntrekken',
  soort: 'wijzig',
  titel: 'Trekt de toegangssleutels met deze naam in',
  http: { methode: 'DELETE', pad: '/toegangssleutels/{naam}' },
  nodig: { handeling: 'beheren', gegevens: ['beheer'] },
  invoer: z.strictObject({ naam: korteTekst(100) }),
  uitvoer: z.object({ ingetrokken: z.number() }),
  async doe(c, { naam }) {
    const r = await c.tx
      .updateTable('toegangssleutel')
      .set({ ingetrokken_op: c.nu })
      .where('gemeente', '=', c.actor.gemeente)
      .where('naam', '=', naam)
      .where('ingetrokken_op', 'is', null)
      .executeTakeFirst()
    if (r.numUpdatedRows === 0n) return geweigerd('nietGevonden', { wat: 'toegangssleutel' })
    return gedaan({ ingetrokken: Number(r.numUpdatedRows) })
  },
})

/** Hash under which a token or session is stored; the secret itself has 256 bits, so a plain hash suffices. */
export function hashOf(geheim: string): Uint8Array {
  return createHash('sha256').update(geheim).digest()
}

export const beheeroperaties = { inrichten, sleutelMaken, sleutelIntrekken }
