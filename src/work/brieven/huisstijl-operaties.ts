/** The house style of letters: shown, set anew as a next version, and the logo of a version. */
import { sql } from 'kysely'
import { z } from 'zod'
import { leesBeeld } from '#core/beeld.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { BriefhuisSchema, HuisstijlSchema, huisstijlNu } from './huisstijl.ts'

const zien = operatie({
  naam: 'huisstijl.zien',
  soort: 'lees',
  titel: 'Toont de huisstijl waarin brieven nu worden gemaakt',
  http: { methode: 'GET', pad: '/huisstijl' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    huisstijl: BriefhuisSchema.nullable().meta({ description: 'Leeg zolang er geen is vastgesteld.' }),
  }),
  async doe(c) {
    return gedaan({ huisstijl: (await huisstijlNu(c.tx, c.actor)) ?? null })
  },
})

const vaststellen = operatie({
  naam: 'huisstijl.vaststellen',
  soort: 'wijzig',
  titel: 'Stelt de huisstijl van nieuwe brieven vast; brieven die er al zijn, blijven zoals ze zijn',
  http: { methode: 'POST', pad: '/huisstijl' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    ...HuisstijlSchema.shape,
    logo: z
      .base64({ error: 'Het logo is geen geldige base64.' })
      .optional()
      .meta({ description: 'JPEG of PNG, ten hoogste 200 kB; zonder blijft het logo dat er was.' }),
    logoWeg: z.boolean().default(false),
    versie: z.coerce
      .number()
      .int()
      .min(0)
      .meta({ description: 'De versie die de schrijver zag; 0 als er nog geen was.' }),
  }),
  uitvoer: z.object({ versie: z.number() }),
  async doe(c, { logo, logoWeg, versie, ...inhoud }) {
    const nu = await huisstijlNu(c.tx, c.actor)
    const gevonden = nu?.versie ?? 0
    if (gevonden !== versie) return geweigerd('gewijzigd', { verwacht: versie, gevonden })
    const beeld = logo === undefined ? undefined : leesBeeld(Buffer.from(logo, 'base64'), 'logo')
    if (beeld !== undefined && 'fout' in beeld)
      return geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'logo', fout: beeld.fout }])
    const houdt = beeld === undefined && !logoWeg && nu?.logo === true
    if ((beeld !== undefined || houdt) && inhoud.logotekst === '')
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'logotekst', fout: 'Beschrijf het logo, voor wie het niet ziet.' },
      ])
    const oud = (kolom: 'logo' | 'logosoort') =>
      sql<never>`(select ${sql.ref(kolom)} from huisstijl where gemeente = ${c.actor.gemeente} and versie = ${gevonden})`
    await c.tx
      .insertInto('huisstijl')
      .values({
        gemeente: c.actor.gemeente,
        versie: gevonden + 1,
        inhoud: JSON.stringify(inhoud),
        logo: houdt ? oud('logo') : beeld === undefined ? null : Buffer.from(beeld.inhoud),
        logosoort: houdt ? oud('logosoort') : (beeld?.soort ?? null),
        op: c.nu,
        door: c.actor.medewerker,
      })
      .execute()
    await note(c, 'huisstijl.vaststellen', { versie: gevonden + 1, ...inhoud })
    return gedaan({ versie: gevonden + 1 })
  },
})

const logo = operatie({
  naam: 'huisstijl.logo',
  soort: 'lees',
  titel: 'Geeft het logo van een versie van de huisstijl',
  http: { methode: 'GET', pad: '/huisstijlen/{versie}/logo' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: z.coerce.number().int().min(1) }),
  uitvoer: z.object({ soort: z.enum(['image/jpeg', 'image/png']), inhoud: z.base64() }),
  async doe(c, { versie }) {
    const r = await c.tx
      .selectFrom('huisstijl')
      .select(['logo', 'logosoort'])
      .where('gemeente', '=', c.actor.gemeente)
      .where('versie', '=', versie)
      .executeTakeFirst()
    if (r?.logo == null || r.logosoort === null) return geweigerd('nietGevonden', { wat: 'logo' })
    return gedaan({ soort: r.logosoort, inhoud: Buffer.from(r.logo).toString('base64') })
  },
})

export const huisstijloperaties = { zien, vaststellen, logo }
