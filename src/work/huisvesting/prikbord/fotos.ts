/** Photographs of a dwelling: added, shown and taken away by who may, each checked and without metadata. */
import { z } from 'zod'
import { leesBeeld } from '#core/beeld.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { logChange } from '../queries.ts'
import { uuid } from './operations.ts'
import { event, photos, woningrij } from './queries.ts'

/** Photographs of one dwelling at most. */
const HOOGSTENS = 8
const gemist = () => geweigerd('nietGevonden', { wat: 'woning' })

const toevoegen = operatie({
  naam: 'woningen.fotoToevoegen',
  soort: 'wijzig',
  titel: 'Voegt een foto van een woning toe (JPEG of PNG, ten hoogste 1,5 MB)',
  uitleg: 'Plaats, tijd en toestel die een camera bij de foto schrijft, worden weggelaten.',
  http: { methode: 'POST', pad: '/woningen/{woning}/fotos' },
  nodig: { handeling: 'vastleggen', gegevens: ['woningen'] },
  invoer: z.strictObject({
    woning: uuid,
    tekst: z
      .string()
      .trim()
      .min(1, { error: 'Beschrijf wat er op de foto te zien is, voor wie haar niet ziet.' })
      .max(200, { error: 'De beschrijving is langer dan 200 tekens.' }),
    inhoud: z.base64({ error: 'De foto is geen geldige base64.' }),
  }),
  uitvoer: z.object({ foto: z.string() }),
  async doe(c, { woning, tekst, inhoud }) {
    const r = await woningrij(c.tx, c.actor, woning)
    if (r === undefined) return gemist()
    const beeld = leesBeeld(Buffer.from(inhoud, 'base64'))
    if ('fout' in beeld) return geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'inhoud', fout: beeld.fout }])
    if ((await photos(c.tx, c.actor, woning)).length >= HOOGSTENS)
      return geweigerd('nietNu', { toelichting: `Er staan al ${HOOGSTENS} foto’s. Haal er eerst een weg.` })
    const foto = c.nieuwId()
    await c.tx
      .insertInto('woningfoto')
      .values({
        gemeente: c.actor.gemeente,
        woning,
        id: foto,
        soort: beeld.soort,
        inhoud: Buffer.from(beeld.inhoud),
        tekst,
        door: c.actor.medewerker,
        op: c.nu,
      })
      .execute()
    await event(c, woning, 'fotoToegevoegd', { foto })
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.fotoToevoegen', { woning, foto })
    return gedaan({ foto })
  },
})

const zien = operatie({
  naam: 'woningen.foto',
  soort: 'lees',
  titel: 'Geeft een foto van een woning',
  http: { methode: 'GET', pad: '/woningen/{woning}/fotos/{foto}' },
  nodig: { handeling: 'zien', gegevens: ['woningen'] },
  invoer: z.strictObject({ woning: uuid, foto: uuid }),
  uitvoer: z.object({ soort: z.string(), tekst: z.string(), inhoud: z.string().meta({ format: 'base64' }) }),
  async doe(c, { woning, foto }) {
    if ((await woningrij(c.tx, c.actor, woning)) === undefined) return gemist()
    const f = await c.tx
      .selectFrom('woningfoto')
      .select(['soort', 'tekst', 'inhoud'])
      .where('gemeente', '=', c.actor.gemeente)
      .where('woning', '=', woning)
      .where('id', '=', foto)
      .executeTakeFirst()
    if (f === undefined) return geweigerd('nietGevonden', { wat: 'foto' })
    return gedaan({ soort: f.soort, tekst: f.tekst, inhoud: Buffer.from(f.inhoud).toString('base64') })
  },
})

const weghalen = operatie({
  naam: 'woningen.fotoWeghalen',
  soort: 'wijzig',
  titel: 'Haalt een foto van een woning weg',
  http: { methode: 'DELETE', pad: '/woningen/{woning}/fotos/{foto}' },
  nodig: { handeling: 'vastleggen', gegevens: ['woningen'] },
  invoer: z.strictObject({ woning: uuid, foto: uuid }),
  uitvoer: z.object({ woning: z.string() }),
  async doe(c, { woning, foto }) {
    if ((await woningrij(c.tx, c.actor, woning)) === undefined) return gemist()
    const weg = await c.tx
      .deleteFrom('woningfoto')
      .where('gemeente', '=', c.actor.gemeente)
      .where('woning', '=', woning)
      .where('id', '=', foto)
      .executeTakeFirst()
    if (weg.numDeletedRows === 0n) return geweigerd('nietGevonden', { wat: 'foto' })
    await event(c, woning, 'fotoWeggehaald', { foto })
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.fotoWeghalen', { woning, foto })
    return gedaan({ woning })
  },
})

export const fotooperaties = { toevoegen, zien, weghalen }
