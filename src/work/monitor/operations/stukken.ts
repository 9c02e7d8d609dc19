/** Texts for council and partners from a published report. */
import { z } from 'zod'
import { gedaan, geweigerd } from '#core/result.ts'
import { keys, operatie } from '#work/dossier/index.ts'
import { type Stuk, stuk, stuksoorten } from '../rapport/stukken.ts'
import { nummer, stored } from './rapporten.ts'
import { dag } from './schemas.ts'

const tekst = z.string()
const StukUit = z.object({
  soort: z.enum(keys(stuksoorten)),
  titel: tekst,
  van: tekst,
  delen: z.array(
    z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('kop'), tekst }),
      z.object({ soort: z.literal('alinea'), tekst }),
      z.object({ soort: z.literal('open'), tekst }).meta({ description: 'Wat een mens nog schrijft.' }),
      z.object({ soort: z.literal('lijst'), punten: z.array(tekst) }),
      z.object({
        soort: z.literal('tabel'),
        tabel: z.object({ bijschrift: tekst, koppen: z.array(tekst), rijen: z.array(z.array(tekst)) }),
      }),
    ]),
  ),
  herkomst: tekst,
  kennisdatum: dag(),
})

const rapportStuk = operatie({
  naam: 'monitor.rapportStuk',
  soort: 'lees',
  titel: 'Geeft een tekst voor raad of partner die uit een gepubliceerd rapport volgt',
  uitleg:
    'Wat een mens moet oordelen of beslissen, staat er als open plek in. Hetzelfde rapport geeft altijd dezelfde tekst.',
  http: { methode: 'GET', pad: '/monitorrapporten/{nummer}/stukken/{soort}' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({
    nummer,
    soort: z.enum(keys(stuksoorten), { error: 'Kies een soort stuk.' }),
    partner: z.string().max(100).optional().meta({ description: 'Nodig bij een rapport voor een partner.' }),
  }),
  uitvoer: StukUit,
  async doe(c, v) {
    const r = await stored(c, v.nummer)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'rapport' })
    const s = stuk(v.soort, r.rapport, r.vingerafdruk, v.partner)
    if ('nogNiet' in s) return geweigerd('nietNu', { toelichting: s.nogNiet })
    return gedaan({ ...plain(s), soort: v.soort, kennisdatum: r.kennisdatum })
  },
})

const plain = (s: Stuk) => structuredClone(s) as z.input<typeof StukUit>

export const stukoperaties = { rapportStuk }
