/** Reports to the council: looked at beforehand, published under a number, read again, and worked out again. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Halfjaar, halfjaarVan, isHalfjaar } from '#law/taakstelling.ts'
import { type Context, operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { halfjaareinden } from '../beeld.ts'
import { drempelOp, kiesSet, setOp } from '../queries.ts'
import { maakRapport, type Rapport, rapportmoment, vasteTekst, vingerafdruk } from '../rapport/maken.ts'
import { verschillen } from '../verschil.ts'
import { dag, MonitorUit } from './schemas.ts'
import { MomentIn, momentVan } from './zien.ts'

const halfjaar = z.string().refine(isHalfjaar, { error: 'Schrijf een halfjaar als 2026-1.' })
export const nummer = z
  .string()
  .regex(/^20\d\d-[12]\.\d{1,3}$/, { error: 'Een rapport heeft een nummer als 2026-1.1.' })

const RapportUit = MonitorUit.extend({
  nummer: z.string(),
  halfjaar: z.string(),
  gemeente: z.string(),
  kwaliteit: z.object({
    partners: z.array(
      z.object({ partner: z.string(), feiten: z.number(), laat: z.number(), helft: z.number() }),
    ),
    ontbreekt: z.array(z.object({ feit: z.string(), door: z.string(), dossiers: z.number() })),
  }),
})

/** Half years of which a report can still be asked. */
const AANTAL = 8

const lijst = operatie({
  naam: 'monitor.rapporten',
  soort: 'lees',
  titel: 'Toont de gepubliceerde rapporten aan de raad',
  http: { methode: 'GET', pad: '/monitorrapporten' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    rapporten: z.array(
      z.object({
        nummer: z.string(),
        halfjaar: z.string(),
        peildatum: dag(),
        kennisdatum: dag(),
        set: z.string(),
        gepubliceerdOp: z.string(),
        vingerafdruk: z.string(),
      }),
    ),
    halfjaren: z.array(z.string()).meta({ description: 'Halfjaren die voorbij zijn.' }),
  }),
  async doe(c) {
    const rijen = await c.tx
      .selectFrom('monitor_rapport')
      .select(['nummer', 'halfjaar', 'peildatum', 'kennisdatum', 'versie', 'gepubliceerd_op', 'vingerafdruk'])
      .where('gemeente', '=', c.actor.gemeente)
      .orderBy('peildatum', 'desc')
      .orderBy('gepubliceerd_op', 'desc')
      .execute()
    return gedaan({
      rapporten: rijen.map(({ versie, gepubliceerd_op, ...r }) => ({
        ...r,
        set: versie,
        gepubliceerdOp: gepubliceerd_op,
      })),
      halfjaren: halfjaareinden(c.actor.dag, AANTAL)
        .filter((d) => d < c.actor.dag)
        .map((d) => halfjaarVan(d)),
    })
  },
})

const voorbeeld = operatie({
  naam: 'monitor.rapportVoorbeeld',
  soort: 'lees',
  titel: 'Toont hoe het rapport over een halfjaar er nu uit zou zien; er wordt niets gepubliceerd',
  http: { methode: 'GET', pad: '/monitorrapporten/voorbeelden/{halfjaar}' },
  nodig: { handeling: 'beheren', gegevens: ['cijfers'] },
  invoer: z.strictObject({ halfjaar }),
  uitvoer: RapportUit,
  async doe(c, v) {
    const m = rapportmoment(v.halfjaar, c.actor.dag)
    return m.ok ? gedaan(await maakRapport(c.tx, c.actor, 'voorbeeld', v.halfjaar, m.waarde)) : m
  },
})

const publiceren = operatie({
  naam: 'monitor.rapportPubliceren',
  soort: 'wijzig',
  titel: 'Publiceert het rapport over een halfjaar; daarna verandert het niet meer',
  uitleg: 'Een volgend rapport over hetzelfde halfjaar krijgt een eigen nummer; het vorige blijft.',
  http: { methode: 'POST', pad: '/monitorrapporten' },
  nodig: { handeling: 'beheren', gegevens: ['cijfers'] },
  invoer: z.strictObject({ halfjaar }),
  uitvoer: z.object({ nummer: z.string(), vingerafdruk: z.string() }),
  async doe(c, v) {
    const m = rapportmoment(v.halfjaar, c.actor.dag)
    if (!m.ok) return m
    const eerder = await c.tx
      .selectFrom('monitor_rapport')
      .select('kennisdatum')
      .where('gemeente', '=', c.actor.gemeente)
      .where('halfjaar', '=', v.halfjaar)
      .execute()
    if (eerder.some((r) => r.kennisdatum >= m.waarde.kennisdatum))
      return geweigerd('nietNu', {
        toelichting:
          'Dit rapport is vandaag al gepubliceerd. Een volgend rapport kan morgen, met wat vandaag bekend werd.',
      })
    const nr = `${v.halfjaar}.${eerder.length + 1}`
    const rapport = await maakRapport(c.tx, c.actor, nr, v.halfjaar, m.waarde)
    const inhoud = vasteTekst(rapport)
    await c.tx
      .insertInto('monitor_rapport')
      .values({
        gemeente: c.actor.gemeente,
        nummer: nr,
        halfjaar: v.halfjaar,
        ...m.waarde,
        versie: rapport.set.versie,
        inhoud,
        vingerafdruk: vingerafdruk(inhoud),
        gepubliceerd_op: c.nu,
        gepubliceerd_door: c.actor.medewerker,
      })
      .execute()
    await note(c, 'monitor.rapportPubliceren', { nummer: nr })
    return gedaan({ nummer: nr, vingerafdruk: vingerafdruk(inhoud) })
  },
})

/** The published report with this number. */
export async function stored(c: Context, nr: string) {
  const rij = await c.tx
    .selectFrom('monitor_rapport')
    .selectAll()
    .where('gemeente', '=', c.actor.gemeente)
    .where('nummer', '=', nr)
    .executeTakeFirst()
  return rij && { ...rij, rapport: JSON.parse(rij.inhoud) as Rapport }
}

const zien = operatie({
  naam: 'monitor.rapport',
  soort: 'lees',
  titel: 'Toont een gepubliceerd rapport, zoals het bij publicatie was',
  http: { methode: 'GET', pad: '/monitorrapporten/{nummer}' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({ nummer }),
  uitvoer: RapportUit.extend({
    gepubliceerdOp: z.string(),
    vingerafdruk: z.string(),
    open: z.boolean().meta({ description: 'Of het open data is.' }),
  }),
  async doe(c, v) {
    const r = await stored(c, v.nummer)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'rapport' })
    const open = await c.tx
      .selectFrom('monitor_open')
      .select('nummer')
      .where('gemeente', '=', c.actor.gemeente)
      .where('nummer', '=', v.nummer)
      .executeTakeFirst()
    return gedaan({
      ...r.rapport,
      gepubliceerdOp: r.gepubliceerd_op,
      vingerafdruk: r.vingerafdruk,
      open: open !== undefined,
    } as never)
  },
})

const narekenen = operatie({
  naam: 'monitor.rapportNarekenen',
  soort: 'lees',
  titel: 'Rekent een gepubliceerd rapport opnieuw uit de feiten, en zegt of het gelijk is',
  http: { methode: 'GET', pad: '/monitorrapporten/{nummer}/narekening' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({ nummer }),
  uitvoer: z.object({
    gelijk: z.boolean(),
    vingerafdruk: z.string(),
    anders: z.array(z.string()).meta({ description: 'Indicatoren die nu anders uitkomen.' }),
  }),
  async doe(c, v) {
    const r = await stored(c, v.nummer)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'rapport' })
    const opnieuw = await maakRapport(
      c.tx,
      { ...c.actor, gemeenteNaam: r.rapport.gemeente },
      r.nummer,
      r.halfjaar as Halfjaar,
      {
        peildatum: r.peildatum as Dag,
        kennisdatum: r.kennisdatum as Dag,
      },
    )
    const tekst = vasteTekst(opnieuw)
    const was = new Map(r.rapport.indicatoren.map((i) => [i.id, vasteTekst(i)]))
    return gedaan({
      gelijk: tekst === r.inhoud,
      vingerafdruk: vingerafdruk(tekst),
      anders: opnieuw.indicatoren.filter((i) => was.get(i.id) !== vasteTekst(i)).map((i) => i.naam),
    })
  },
})

const verschil = operatie({
  naam: 'monitor.verschil',
  soort: 'lees',
  titel: 'Toont wat er sinds een rapport veranderde, en waardoor',
  uitleg:
    'Per indicator: wat het rapport zei; dezelfde dag met wat nu bekend is; nu, met de definitie van toen; en nu. Waar een ' +
    'van die cijfers verborgen is, staat er niets.',
  http: { methode: 'GET', pad: '/monitorrapporten/{nummer}/verschillen' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({ nummer, ...MomentIn }),
  uitvoer: z.object({
    nummer: z.string(),
    toen: dag(),
    peildatum: dag(),
    kennisdatum: dag(),
    feiten: z.object({ nieuw: z.number(), later: z.number(), verbeterd: z.number() }),
    indicatoren: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        eenheid: z.enum(['personen', 'keer', 'procent', 'dagen']).nullable(),
        toen: z.number().nullable(),
        laterBekend: z.number().nullable(),
        nieuweFeiten: z.number().nullable(),
        nu: z.number().nullable(),
        waarom: z.array(z.string()),
      }),
    ),
  }),
  async doe(c, v) {
    const m = momentVan(c.actor, v)
    if (!m.ok) return m
    const r = await stored(c, v.nummer)
    const oud = r && (await kiesSet(c.tx, c.actor, r.versie))
    if (r === undefined || oud === undefined) return geweigerd('nietGevonden', { wat: 'rapport' })
    const uit = await verschillen(c.tx, c.actor, {
      toen: {
        peildatum: r.peildatum,
        kennisdatum: r.kennisdatum,
        indicatoren: oud.set.indicatoren,
        waarden: new Map(r.rapport.indicatoren.map((i) => [i.id, i.waarde])),
      },
      nu: { ...m.waarde, indicatoren: (await setOp(c.tx, c.actor, m.waarde)).set.indicatoren },
      // The report hid what its threshold asked; so does what is laid beside it, whoever looks.
      drempel: Math.max(r.rapport.drempel, await drempelOp(c.tx, c.actor, c.actor.dag)),
    })
    return gedaan({ nummer: r.nummer, toen: r.peildatum, ...m.waarde, ...uit })
  },
})

export const rapportoperaties = {
  verschil,
  rapporten: lijst,
  rapportVoorbeeld: voorbeeld,
  rapportPubliceren: publiceren,
  rapport: zien,
  rapportNarekenen: narekenen,
}
