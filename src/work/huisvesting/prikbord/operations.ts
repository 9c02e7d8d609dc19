/** The pin board: what is offered, offering, changing, withdrawing, holding and letting go. */
import { z } from 'zod'

import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, DagSchema, keys, operatie } from '#work/dossier/index.ts'
import { Bestand, noteImport } from '../invoer.ts'
import { logChange } from '../queries.ts'
import { isVerhuurder, standen, WoningInvoer } from './model.ts'
import {
  events,
  insertDwelling,
  photos,
  standVan,
  updateDwelling,
  verhuurders,
  wijknamen,
  withdrawDwelling,
  woningrij,
  woningrijen,
} from './queries.ts'
import { hold, lapse, release, standing } from './reserveringen.ts'
import { WoningUit, woningUit } from './uit.ts'

export const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const zienNodig = { handeling: 'zien', gegevens: ['woningen'] } as const
const legNodig = { handeling: 'vastleggen', gegevens: ['woningen'] } as const
const Naam = z.object({ code: z.string(), naam: z.string() })
const gemist = () => geweigerd('nietGevonden', { wat: 'woning' })

const lijst = operatie({
  naam: 'woningen.lijst',
  soort: 'lees',
  titel: 'Toont de woningen op het prikbord',
  uitleg: 'Een verhuurder ziet alleen de eigen woningen.',
  http: { methode: 'GET', pad: '/woningen' },
  nodig: zienNodig,
  invoer: z.strictObject({
    stand: z.enum([...keys(standen), 'alle']).default('aangeboden'),
    wijk: z.string().max(20).optional(),
    kamers: z.coerce
      .number()
      .int()
      .min(1)
      .max(12)
      .optional()
      .meta({ description: 'Ten minste zoveel kamers.' }),
    verhuurder: z.string().max(50).optional(),
  }),
  uitvoer: z.object({
    aantallen: z.object(Object.fromEntries(keys(standen).map((s) => [s, z.number()]))).meta({
      description: 'Hoeveel woningen in elke stand.',
    }),
    woningen: z.array(WoningUit),
    wijken: z.array(Naam),
    verhuurders: z.array(z.object({ id: z.string(), naam: z.string() })),
    eigen: z.boolean(),
  }),
  async doe(c, { stand, wijk, kamers, verhuurder }) {
    const rijen = await woningrijen(c.tx, c.actor, { ookIngetrokken: true })
    const alle = rijen.map((r) => woningUit(r, c.actor.dag))
    const aantallen = Object.fromEntries(
      keys(standen).map((s) => [s, alle.filter((w) => w.stand === s).length]),
    )
    return gedaan({
      aantallen,
      woningen: alle.filter(
        (w) =>
          (stand === 'alle' || w.stand === stand) &&
          (wijk === undefined || wijk === '' || w.wijk === wijk) &&
          (kamers === undefined || w.kamers >= kamers) &&
          (verhuurder === undefined || verhuurder === '' || w.verhuurder === verhuurder),
      ),
      wijken: await wijknamen(c.tx, c.actor),
      verhuurders: (await verhuurders(c.tx, c.actor)).map(({ id, naam }) => ({ id, naam })),
      eigen: isVerhuurder(c.actor),
    })
  },
})

const Reservering = z.object({
  id: z.string(),
  stand: z.string(),
  van: z.string().meta({ format: 'date' }),
  tot: z.string().nullable().meta({ format: 'date' }),
  door: z.string().nullable(),
  metHuishouden: z.boolean(),
})

const zien = operatie({
  naam: 'woningen.zien',
  soort: 'lees',
  titel: 'Toont één woning: wat zij is, wie haar vasthoudt en wat ermee gebeurde',
  http: { methode: 'GET', pad: '/woningen/{woning}' },
  nodig: zienNodig,
  invoer: z.strictObject({ woning: uuid }),
  uitvoer: z.object({
    woning: WoningUit,
    fotos: z.array(z.object({ id: z.string(), tekst: z.string() })),
    reserveringen: z.array(Reservering),
    gebeurtenissen: z.array(
      z.object({
        volg: z.number(),
        soort: z.string(),
        op: z.string().meta({ format: 'date-time' }),
        door: z.string().nullable(),
      }),
    ),
  }),
  async doe(c, { woning }) {
    const r = await woningrij(c.tx, c.actor, woning)
    if (r === undefined) return gemist()
    return gedaan({
      woning: woningUit(r, c.actor.dag),
      fotos: (await photos(c.tx, c.actor, woning)).map(({ id, tekst }) => ({ id, tekst })),
      reserveringen: (await standing(c, { woning }))
        .filter((x) => x.tot === null || x.tot >= c.actor.dag)
        .map((x) => ({
          id: x.id,
          stand: x.stand,
          van: x.van,
          tot: x.tot,
          door: x.door,
          metHuishouden: x.hoofd !== null,
        })),
      gebeurtenissen: (await events(c.tx, c.actor, woning)).map((g) => ({
        volg: g.volg,
        soort: g.soort,
        op: g.vastgelegd_op,
        door: g.door,
      })),
    })
  },
})

/** The landlord for whom this is done: its own organisation, or one that is named. */
async function landlord(c: Context, gevraagd: string | undefined) {
  if (isVerhuurder(c.actor)) {
    return gevraagd === undefined || gevraagd === c.actor.organisatie
      ? { ok: true as const, id: c.actor.organisatie }
      : geweigerd('ongeldig', { aantal: 1 }, [
          { veld: 'verhuurder', fout: 'Een verhuurder biedt alleen eigen woningen aan.' },
        ])
  }
  const bekend = (await verhuurders(c.tx, c.actor)).find((v) => v.id === gevraagd)
  return bekend === undefined
    ? geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'verhuurder', fout: 'Kies een verhuurder uit het register van partners.' },
      ])
    : { ok: true as const, id: bekend.id }
}

const dubbel = (kenmerk: string) =>
  `Woning ${kenmerk} van deze verhuurder staat al op het prikbord. Wijzig dat aanbod, of trek het eerst in.`

const aanbieden = operatie({
  naam: 'woningen.aanbieden',
  soort: 'wijzig',
  titel: 'Biedt een woning aan op het prikbord',
  http: { methode: 'POST', pad: '/woningen' },
  nodig: legNodig,
  invoer: z.strictObject({ verhuurder: z.string().max(50).optional(), woning: WoningInvoer }),
  uitvoer: z.object({ woning: z.string() }),
  async doe(c, { verhuurder, woning }) {
    const wie = await landlord(c, verhuurder)
    if (!wie.ok) return wie
    const fout = await unknownDistrict(c, [woning])
    if (fout !== undefined)
      return geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'woning.wijk', fout: fout.fout }])
    const id = await insertDwelling(c, wie.id, woning)
    if (id === undefined)
      return geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'woning.kenmerk', fout: dubbel(woning.kenmerk) }])
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.aanbieden', { woning: id })
    return gedaan({ woning: id })
  },
})

async function unknownDistrict(c: Context, woningen: readonly WoningInvoer[]) {
  const bekend = new Set((await wijknamen(c.tx, c.actor)).map((w) => w.code))
  const i = woningen.findIndex((w) => !bekend.has(w.wijk))
  return i < 0
    ? undefined
    : { i, fout: `Wijk ${woningen[i]!.wijk} is niet bekend. Kies een wijk van de kaart.` }
}

const wijzigen = operatie({
  naam: 'woningen.wijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt een aangeboden woning',
  http: { methode: 'PUT', pad: '/woningen/{woning}' },
  nodig: legNodig,
  invoer: z.strictObject({
    woning: uuid,
    wijzigingen: z.coerce
      .number()
      .int()
      .min(0)
      .meta({ description: 'Zoals gelezen; anders was iemand eerder.' }),
    inhoud: WoningInvoer,
  }),
  uitvoer: z.object({ woning: z.string() }),
  async doe(c, { woning, wijzigingen, inhoud }) {
    const r = await woningrij(c.tx, c.actor, woning)
    if (r === undefined) return gemist()
    if (r.ingetrokken_op !== null) return geweigerd('nietNu', { toelichting: 'Deze woning is ingetrokken.' })
    if (r.toegewezen > 0)
      return geweigerd('nietNu', {
        toelichting: 'Deze woning is toegewezen; wat het huishouden is beloofd, wijzigt niet meer.',
      })
    const fout = await unknownDistrict(c, [inhoud])
    if (fout !== undefined)
      return geweigerd('ongeldig', { aantal: 1 }, [{ veld: 'inhoud.wijk', fout: fout.fout }])
    if (inhoud.kenmerk.toLowerCase() !== r.kenmerk.toLowerCase()) {
      const bestaat = (await woningrijen(c.tx, c.actor, { ookIngetrokken: false })).some(
        (x) => x.verhuurder === r.verhuurder && x.kenmerk.toLowerCase() === inhoud.kenmerk.toLowerCase(),
      )
      if (bestaat)
        return geweigerd('ongeldig', { aantal: 1 }, [
          { veld: 'inhoud.kenmerk', fout: dubbel(inhoud.kenmerk) },
        ])
    }
    if (!(await updateDwelling(c, woning, inhoud, wijzigingen)))
      return geweigerd('gewijzigd', { verwacht: wijzigingen, gevonden: r.wijzigingen })
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.wijzigen', { woning })
    return gedaan({ woning })
  },
})

export const intrekredenen = {
  verhuurdAanAnder: 'Aan een ander verhuurd',
  nietBeschikbaar: 'Toch niet beschikbaar',
  herstel: 'Groot herstel nodig',
  bewoond: 'Bewoond: van het bord',
  vergissing: 'Vergissing',
} as const

const intrekken = operatie({
  naam: 'woningen.intrekken',
  soort: 'wijzig',
  titel: 'Trekt een woning in; wat ermee gebeurde, blijft staan',
  http: { methode: 'POST', pad: '/woningen/{woning}/intrekken' },
  nodig: legNodig,
  invoer: z.strictObject({ woning: uuid, reden: z.enum(keys(intrekredenen), { error: 'Kies een reden.' }) }),
  uitvoer: z.object({ woning: z.string() }),
  async doe(c, { woning, reden }) {
    const r = await woningrij(c.tx, c.actor, woning)
    if (r === undefined) return gemist()
    if (r.ingetrokken_op !== null) return geweigerd('bestaatAl', { wat: 'het intrekken van deze woning' })
    await lapse(c)
    const vast = (await standing(c, { woning })).find((x) => x.stand === 'vastgehouden')
    if (vast !== undefined)
      return geweigerd('nietNu', {
        toelichting: `${vast.door ?? 'Iemand'} houdt deze woning vast${vast.hoofd === null ? '' : ' voor een huishouden'}. Laat haar eerst los.`,
      })
    await withdrawDwelling(c, woning, reden)
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.intrekken', { woning, reden })
    return gedaan({ woning })
  },
})

const reserveren = operatie({
  naam: 'woningen.reserveren',
  soort: 'wijzig',
  titel: 'Houdt een woning vast van dag tot dag, nog zonder huishouden',
  http: { methode: 'POST', pad: '/woningen/{woning}/reserveringen' },
  nodig: legNodig,
  invoer: z.strictObject({ woning: uuid, van: DagSchema, tot: DagSchema }),
  uitvoer: z.object({ reservering: z.string() }),
  async doe(c, { woning, van, tot }) {
    const r = await woningrij(c.tx, c.actor, woning)
    if (r === undefined) return gemist()
    if (tot < van || tot < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'tot', fout: 'De laatste dag ligt vóór de eerste, of is al voorbij.' },
      ])
    await lapse(c)
    const stand = standVan(r, c.actor.dag)
    if (stand === 'ingetrokken' || stand === 'verlopen')
      return geweigerd('nietNu', { toelichting: `Deze woning is ${standen[stand].toLowerCase()}.` })
    const uit = await hold(c, r, { hoofd: null, personen: null, van, tot })
    if (!uit.ok) return uit
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.reserveren', { woning, van, tot })
    return gedaan({ reservering: uit.id })
  },
})

const loslaten = operatie({
  naam: 'woningen.loslaten',
  soort: 'wijzig',
  titel: 'Laat een vastgehouden woning los die nog geen huishouden heeft',
  http: { methode: 'POST', pad: '/woningen/{woning}/reserveringen/{reservering}/loslaten' },
  nodig: legNodig,
  invoer: z.strictObject({ woning: uuid, reservering: uuid }),
  uitvoer: z.object({ woning: z.string() }),
  async doe(c, { woning, reservering }) {
    if ((await woningrij(c.tx, c.actor, woning)) === undefined) return gemist()
    const [r] = (await standing(c, { id: reservering })).filter((x) => x.woning === woning)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'reservering' })
    if (r.hoofd !== null)
      return geweigerd('nietNu', {
        toelichting: 'Deze woning is voor een huishouden vastgehouden. Laat haar los bij de match.',
      })
    await release(c, reservering, woning, 'losgelaten')
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.loslaten', { woning, reservering })
    return gedaan({ woning })
  },
})

const invoeren = operatie({
  naam: 'woningen.invoeren',
  soort: 'wijzig',
  titel: 'Biedt veel woningen tegelijk aan; met `proef` alleen wat er zou gebeuren',
  uitleg: 'Alles of niets. Een woning die al op het prikbord staat, wordt bijgewerkt als zij anders is.',
  http: { methode: 'POST', pad: '/woningen/invoer' },
  nodig: legNodig,
  invoer: z.strictObject({
    proef: z.boolean(),
    verhuurder: z.string().max(50).optional(),
    woningen: z.array(WoningInvoer).min(1).max(2000),
    bestand: Bestand.optional(),
  }),
  uitvoer: z.object({
    proef: z.boolean(),
    nieuw: z.number(),
    gewijzigd: z.number(),
    gelijk: z.number(),
    eerder: z.string().nullable().meta({ format: 'date-time' }),
    uitkomsten: z.array(z.enum(['nieuw', 'gewijzigd', 'gelijk'])),
  }),
  async doe(c, { proef, verhuurder, woningen, bestand }) {
    const wie = await landlord(c, verhuurder)
    if (!wie.ok) return wie
    const fout = await unknownDistrict(c, woningen)
    if (fout !== undefined)
      return geweigerd('ongeldig', { aantal: 1 }, [{ veld: `woningen.${fout.i}.wijk`, fout: fout.fout }])
    const gezien = new Set<string>()
    const twee = woningen.flatMap((w, i) => {
      const k = w.kenmerk.toLowerCase()
      const eerste = !gezien.has(k)
      gezien.add(k)
      return eerste
        ? []
        : [{ veld: `woningen.${i}.kenmerk`, fout: `Woning ${w.kenmerk} staat er twee keer in.` }]
    })
    if (twee.length > 0) return geweigerd('ongeldig', { aantal: twee.length }, twee)
    const bekend = new Map(
      (await woningrijen(c.tx, c.actor, { ookIngetrokken: false }))
        .filter((r) => r.verhuurder === wie.id)
        .map((r) => [r.kenmerk.toLowerCase(), r]),
    )
    const bezet = woningen.flatMap((w, i) =>
      (bekend.get(w.kenmerk.toLowerCase())?.toegewezen ?? 0) > 0
        ? [
            {
              veld: `woningen.${i}.kenmerk`,
              fout: `Woning ${w.kenmerk} is al toegewezen. Trek haar eerst in.`,
            },
          ]
        : [],
    )
    if (bezet.length > 0) return geweigerd('ongeldig', { aantal: bezet.length }, bezet)
    const telling = { nieuw: 0, gewijzigd: 0, gelijk: 0 }
    const uitkomsten: ('nieuw' | 'gewijzigd' | 'gelijk')[] = []
    for (const w of woningen) {
      const r = bekend.get(w.kenmerk.toLowerCase())
      const uitkomst =
        r === undefined ? 'nieuw' : sameDwelling(w, woningUit(r, c.actor.dag)) ? 'gelijk' : 'gewijzigd'
      telling[uitkomst]++
      uitkomsten.push(uitkomst)
      if (proef) continue
      if (r === undefined && (await insertDwelling(c, wie.id, w)) === undefined)
        return geweigerd('nietNu', { toelichting: `${dubbel(w.kenmerk)} Er is niets ingevoerd.` })
      if (r !== undefined && uitkomst === 'gewijzigd' && !(await updateDwelling(c, r.id, w, r.wijzigingen)))
        return geweigerd('gewijzigd', { verwacht: r.wijzigingen, gevonden: r.wijzigingen + 1 })
    }
    if (!proef) await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'woningen.invoeren', telling)
    const eerder = await noteImport(c, {
      soort: 'woningen',
      bestand,
      proef,
      nieuw: telling.nieuw + telling.gewijzigd,
    })
    return gedaan({ proef, ...telling, eerder, uitkomsten })
  },
})

/** Whether the board already says exactly this. */
function sameDwelling(w: WoningInvoer, r: WoningUit): boolean {
  return keys(WoningInvoer.shape).every((k) => w[k] === (r as Record<string, unknown>)[k])
}

export const prikbordoperaties = {
  lijst,
  zien,
  aanbieden,
  wijzigen,
  intrekken,
  reserveren,
  loslaten,
  invoeren,
}
