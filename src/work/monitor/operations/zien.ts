/** The monitor read: all figures at a moment, and for who may the persons beneath a figure. */
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import { type Dag, inTekst } from '#core/day.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { contentInWords, DagSchema, type Feit, feitsoorten, operatie } from '#work/dossier/index.ts'
import { beeld, drempelVoor, halfjaareinden, kiestDag } from '../beeld.ts'
import type { Moment } from '../lopen.ts'
import { peek } from '../onderliggend.ts'
import { kiesSet, setOp } from '../queries.ts'
import { dag, MonitorUit, monitorUit } from './schemas.ts'

/** What is asked of a moment: days may be left out. */
export const MomentIn = {
  peildatum: DagSchema.optional(),
  kennisdatum: DagSchema.optional().meta({ description: 'Zonder: wat nu bekend is.' }),
}

const HALFJAREN = 20

/** Ends of half years that may be chosen. */
export const keuzedagen = (vandaag: Dag) => halfjaareinden(vandaag, HALFJAREN)

/** The moment that was asked for, or why it cannot be. */
export function momentVan(
  actor: Actor,
  v: { peildatum?: Dag | undefined; kennisdatum?: Dag | undefined },
): Result<Moment> {
  const vrij = kiestDag(actor.rol)
  const einden = keuzedagen(actor.dag)
  const peildatum = v.peildatum ?? (vrij ? actor.dag : einden[0]!)
  const kennisdatum = v.kennisdatum ?? actor.dag
  const nee = (veld: string, fout: string) => geweigerd('ongeldig', { aantal: 1 }, [{ veld, fout }])
  if (peildatum > actor.dag)
    return nee('peildatum', `Op ${inTekst(peildatum)} is nog niets te meten. Kies vandaag of eerder.`)
  if (kennisdatum > actor.dag)
    return nee('kennisdatum', 'Wat later bekend wordt, weet niemand nu. Kies vandaag of eerder.')
  if (kennisdatum < peildatum)
    return nee('kennisdatum', 'Toen was deze peildatum nog niet voorbij. Kies de peildatum of later.')
  if (!vrij && !einden.includes(peildatum))
    return nee(
      'peildatum',
      'Kies het eind van een halfjaar: cijfers van losse dagen zouden één persoon verraden.',
    )
  if (!vrij && kennisdatum !== actor.dag && kennisdatum !== peildatum)
    return nee('kennisdatum', 'Kies wat nu bekend is, of wat op de peildatum bekend was.')
  return gedaan({ peildatum, kennisdatum })
}

const zien = operatie({
  naam: 'monitor.zien',
  soort: 'lees',
  titel: 'Toont alle indicatoren op een peildatum, zoals bekend op een kennisdatum',
  uitleg:
    'Groepen van minder personen dan de drempel worden niet getoond, en ook niet wat ze zou verraden; wie de personen zelf mag ' +
    'zien, krijgt alles. Wie alleen cijfers ziet, kiest het eind van een halfjaar.',
  http: { methode: 'GET', pad: '/monitor' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({
    ...MomentIn,
    versie: z
      .string()
      .max(30)
      .optional()
      .meta({ description: 'Een andere set dan die op de peildatum gold.' }),
  }),
  uitvoer: MonitorUit.extend({
    vrij: z.boolean().meta({ description: 'Of elke dag te kiezen is.' }),
    dagen: z.array(dag()).meta({ description: 'Einden van halfjaren.' }),
  }),
  async doe(c, v) {
    const m = momentVan(c.actor, v)
    if (!m.ok) return m
    const gekozen =
      v.versie === undefined ? await setOp(c.tx, c.actor, m.waarde) : await kiesSet(c.tx, c.actor, v.versie)
    if (gekozen === undefined || (gekozen.stand === 'concept' && !kiestDag(c.actor.rol)))
      return geweigerd('nietGevonden', { wat: 'set indicatoren' })
    const drempel = await drempelVoor(c.tx, c.actor)
    const b = await beeld(c.tx, c.actor, gekozen, m.waarde, drempel)
    return gedaan({ ...monitorUit(b), vrij: kiestDag(c.actor.rol), dagen: keuzedagen(c.actor.dag) })
  },
})

/** Persons on one page. */
const PER_PAGINA = 25

const onderliggend = operatie({
  naam: 'monitor.onderliggend',
  soort: 'lees',
  titel: 'Toont welke dossiers een cijfer vormen, met de feiten waarop het rust',
  uitleg:
    'Zonder namen. Alleen voor wie deze gegevens van alle dossiers mag zien; elk getoond dossier komt in het logboek.',
  http: { methode: 'GET', pad: '/monitor/indicatoren/{id}/dossiers' },
  nodig: {
    handeling: 'zien',
    gegevens: [
      'cijfers',
      'verblijf',
      'huishouden',
      'huisvesting',
      'inburgering',
      'begeleiding',
      'inkomen',
      'taken',
    ],
  },
  invoer: z.strictObject({
    id: z.string().max(60),
    ...MomentIn,
    deel: z.string().max(60).optional().meta({ description: 'Alleen wie in dit deel valt.' }),
    pagina: z.coerce.number().int().min(1).default(1),
  }),
  uitvoer: z.object({
    naam: z.string(),
    vraag: z.string(),
    peildatum: dag(),
    kennisdatum: dag(),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
    delen: z.array(z.object({ deel: z.string(), naam: z.string(), aantal: z.number() })),
    dossiers: z.array(
      z.object({
        dossier: z.string(),
        deel: z.string(),
        feiten: z.array(z.object({ feit: z.string(), inhoud: z.string(), op: dag(), bekend: dag() })),
      }),
    ),
  }),
  async doe(c, v) {
    const m = momentVan(c.actor, v)
    if (!m.ok) return m
    const gekozen = await setOp(c.tx, c.actor, m.waarde)
    const i = gekozen.set.indicatoren.find((x) => x.id === v.id)
    if (i?.formule === undefined) return geweigerd('nietGevonden', { wat: 'indicator met een cijfer' })
    const uit = await peek(c.tx, c.actor, i.formule, m.waarde, { ...v, perPagina: PER_PAGINA })
    c.gezien(uit.dossiers.map((d) => d.dossier))
    return gedaan({
      naam: i.naam,
      vraag: i.vraag,
      ...m.waarde,
      totaal: uit.totaal,
      pagina: v.pagina,
      perPagina: PER_PAGINA,
      delen: uit.delen,
      dossiers: uit.dossiers.map((d) => ({
        dossier: d.dossier,
        deel: d.deel,
        feiten: d.feiten.map((f: Feit) => ({
          feit: feitsoorten[f.soort].naam,
          inhoud: contentInWords(f.soort, f.inhoud),
          op: f.op,
          bekend: f.vastgelegdOp,
        })),
      })),
    })
  },
})

export const zienoperaties = { zien, onderliggend }
