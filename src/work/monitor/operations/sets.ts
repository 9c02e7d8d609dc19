/** Sets of indicators: read, brought in, changed as a concept with a trial of each definition, adopted by the council. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { inTekst } from '#core/day.ts'
import { gedaan, geweigerd, type Result, type Veldfout } from '#core/result.ts'
import { type Context, DagSchema, operatie } from '#work/dossier/index.ts'
import { keyFor, note } from '#work/taken/index.ts'
import { beeld, drempelVoor } from '../beeld.ts'
import { alsYaml, HOOGSTENS, lees, leesYaml } from '../document.ts'
import { geleverd } from '../geleverd.ts'
import { type Indicatordocument, IndicatorSchema, type Setdocument } from '../model.ts'
import {
  adoptSet,
  drempelOp,
  dropSet,
  type Gekozen,
  insertSet,
  kiesSet,
  setDrempel,
  setOp,
  setRow,
  setRows,
  updateSet,
} from '../queries.ts'
import { dag, IndicatorUit, indicatorUit, SetUit } from './schemas.ts'
import { MomentIn, momentVan } from './zien.ts'

const versienaam = z.string().max(30)
const nieuweNaam = z.string().regex(/^[0-9a-z][0-9a-z.-]{0,29}$/, {
  error: 'Een versie heeft kleine letters, cijfers, punten en streepjes, zoals 2027-1.',
})
const nodig = { handeling: 'beheren', gegevens: ['cijfers'] } as const
const basis = { versie: versienaam, wijzigingen: z.coerce.number().int().min(0) }
const uitvoer = z.object({ versie: z.string(), wijzigingen: z.number() })

/** Whether who asks works on sets; others see those that were adopted. */
const changes = (c: Context) => heeftRecht(c.actor.rol, 'beheren', 'cijfers')

const lijst = operatie({
  naam: 'monitor.sets',
  soort: 'lees',
  titel: 'Toont de sets indicatoren, welke vandaag geldt, en de drempel voor kleine groepen',
  http: { methode: 'GET', pad: '/indicatorensets' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    geldt: z.string(),
    drempel: z.number(),
    sets: z.array(SetUit.omit({ naam: true }).extend({ wijzigingen: z.number() })),
  }),
  async doe(c) {
    const rijen = (await setRows(c.tx, c.actor)).filter((r) => r.stand !== 'concept' || changes(c))
    const geldt = await setOp(c.tx, c.actor, { peildatum: c.actor.dag, kennisdatum: c.actor.dag })
    const { versie, vanaf } = geleverd.set
    return gedaan({
      geldt: geldt.set.versie,
      drempel: await drempelOp(c.tx, c.actor, c.actor.dag),
      sets: [
        ...rijen.map((r) => ({
          versie: r.versie,
          stand: r.stand,
          vanaf: r.vanaf,
          besluit: r.besluit,
          wijzigingen: r.wijzigingen,
        })),
        { versie, vanaf, stand: 'geleverd' as const, besluit: null, wijzigingen: 0 },
      ],
    })
  },
})

const uitvoeren = operatie({
  naam: 'monitor.setUitvoeren',
  soort: 'lees',
  titel: 'Geeft een set indicatoren als YAML',
  http: { methode: 'GET', pad: '/indicatorensets/{versie}/yaml' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({ versie: versienaam }),
  uitvoer: uitvoer.extend({ stand: z.string(), vanaf: dag(), yaml: z.string() }),
  async doe(c, { versie }) {
    const g = await kiesSet(c.tx, c.actor, versie)
    if (g === undefined || (g.stand === 'concept' && !changes(c)))
      return geweigerd('nietGevonden', { wat: 'set indicatoren' })
    return gedaan({
      versie,
      wijzigingen: g.wijzigingen,
      stand: g.stand,
      vanaf: g.set.vanaf,
      yaml: alsYaml(g.document),
    })
  },
})

const concept = operatie({
  naam: 'monitor.conceptMaken',
  soort: 'wijzig',
  titel: 'Maakt van een set indicatoren een concept om aan te werken',
  http: { methode: 'POST', pad: '/indicatorensets/{van}/concepten' },
  nodig,
  invoer: z.strictObject({ van: versienaam, versie: nieuweNaam, vanaf: DagSchema }),
  uitvoer: z.object({ versie: z.string() }),
  async doe(c, { van, ...nieuw }) {
    const g = await kiesSet(c.tx, c.actor, van)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'set indicatoren' })
    const document = { ...g.document, ...nieuw }
    if (nieuw.versie === geleverd.set.versie || !(await insertSet(c.tx, c.actor, c.nu, document)))
      return geweigerd('bestaatAl', { wat: `set ${nieuw.versie}` })
    await note(c, 'monitor.conceptMaken', { van, versie: nieuw.versie })
    return gedaan({ versie: nieuw.versie })
  },
})

const invoeren = operatie({
  naam: 'monitor.setInvoeren',
  soort: 'wijzig',
  titel: 'Leest een set indicatoren in YAML als concept; fouten noemen de regel',
  uitleg: 'Een concept met dezelfde versienaam wordt vervangen.',
  http: { methode: 'POST', pad: '/indicatorensets' },
  nodig,
  invoer: z.strictObject({
    yaml: z.string().min(1, { error: 'Er is geen tekst.' }).max(HOOGSTENS, { error: 'De set is te groot.' }),
  }),
  uitvoer: z.object({ versie: z.string(), indicatoren: z.number() }),
  async doe(c, { yaml }) {
    const gelezen = leesYaml(yaml)
    if (!gelezen.ok) {
      const velden = gelezen.fouten.slice(0, 100).map((f) => ({ veld: `regel ${f.regel}`, fout: f.fout }))
      return geweigerd('ongeldig', { aantal: gelezen.fouten.length }, velden)
    }
    const { versie, indicatoren } = gelezen.set
    const rij = await setRow(c.tx, c.actor, versie)
    if (rij?.stand === 'vastgesteld' || versie === geleverd.set.versie)
      return geweigerd('nietNu', {
        toelichting: `Set ${versie} staat vast. Geef het concept een andere versienaam.`,
      })
    if (rij === undefined) await insertSet(c.tx, c.actor, c.nu, gelezen.document)
    else await updateSet(c.tx, c.actor, versie, gelezen.document, rij.wijzigingen)
    await note(c, 'monitor.setInvoeren', { versie })
    return gedaan({ versie, indicatoren: indicatoren.length })
  },
})

/** An indicator as it is written; it is checked as a whole. */
const geschreven = z.object(
  Object.fromEntries(
    Object.keys(IndicatorSchema.shape)
      .filter((k) => k !== 'id')
      .map((k) => [k, z.unknown().optional()]),
  ),
)

/** Fields that say nothing are left out, so that the document stays short. */
const tidy = (x: object) =>
  Object.fromEntries(
    Object.entries(x).filter(
      ([, v]) => v !== undefined && v !== null && !(Array.isArray(v) && v.length === 0),
    ),
  ) as Indicatordocument

/** The document with one indicator written anew, added, or taken away; undefined when it is not there. */
function withIndicator(d: Setdocument, id: string, inhoud: object | null): Setdocument | undefined {
  const is = d.indicatoren.findIndex((i) => i.id === id)
  if (is < 0)
    return inhoud === null ? undefined : { ...d, indicatoren: [...d.indicatoren, tidy({ id, ...inhoud })] }
  const anders = inhoud === null ? [] : [tidy({ id, ...inhoud })]
  return { ...d, indicatoren: [...d.indicatoren.slice(0, is), ...anders, ...d.indicatoren.slice(is + 1)] }
}

/** Faults of the document, each at its field of the indicator that is being written. */
function placed(fouten: readonly { pad: readonly (string | number)[]; fout: string }[]): Veldfout[] {
  return fouten.map(({ pad, fout }) => ({ veld: String(pad[2] ?? 'naam'), fout }))
}

/** The concept, or why it cannot be changed. */
async function conceptOf(c: Context, versie: string): Promise<Result<Gekozen>> {
  const g = await kiesSet(c.tx, c.actor, versie)
  if (g === undefined) return geweigerd('nietGevonden', { wat: 'set indicatoren' })
  if (g.stand === 'concept') return gedaan(g)
  return geweigerd('nietNu', {
    toelichting: 'Alleen een concept is te wijzigen. Maak eerst een concept van deze set.',
  })
}

const wijzigen = operatie({
  naam: 'monitor.indicatorWijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt, maakt of verwijdert een indicator in een concept',
  uitleg: 'Zonder `inhoud` wordt de indicator verwijderd; met id `nieuw` wordt hij gemaakt.',
  http: { methode: 'POST', pad: '/indicatorensets/{versie}/indicatoren/{id}' },
  nodig,
  invoer: z.strictObject({ ...basis, id: z.string().max(60), inhoud: z.union([geschreven, z.null()]) }),
  uitvoer: uitvoer.extend({ id: z.string() }),
  async doe(c, { versie, wijzigingen, id, inhoud }) {
    const g = await conceptOf(c, versie)
    if (!g.ok) return g
    const { document, wijzigingen: nu } = g.waarde
    const sleutel =
      id === 'nieuw' ? keyFor(String(inhoud?.naam ?? ''), new Set(document.indicatoren.map((i) => i.id))) : id
    const anders = withIndicator(document, sleutel, inhoud)
    if (anders === undefined) return geweigerd('nietGevonden', { wat: 'indicator' })
    const gelezen = lees(anders)
    if (!gelezen.ok) return geweigerd('ongeldig', { aantal: gelezen.fouten.length }, placed(gelezen.fouten))
    if (!(await updateSet(c.tx, c.actor, versie, gelezen.document, wijzigingen)))
      return geweigerd('gewijzigd', { verwacht: wijzigingen, gevonden: nu })
    await note(c, 'monitor.indicatorWijzigen', { versie, id: sleutel, weg: inhoud === null })
    return gedaan({ versie, wijzigingen: wijzigingen + 1, id: sleutel })
  },
})

const proef = operatie({
  naam: 'monitor.indicatorProef',
  soort: 'lees',
  titel: 'Rekent uit wat een indicator zou tonen als hij zo in de set stond; er verandert niets',
  http: { methode: 'POST', pad: '/indicatorensets/{versie}/proeven' },
  nodig,
  invoer: z.strictObject({ versie: versienaam, id: z.string().max(60), ...MomentIn, inhoud: geschreven }),
  uitvoer: z.object({ peildatum: dag(), indicator: IndicatorUit }),
  async doe(c, { versie, id, inhoud, ...v }) {
    const m = momentVan(c.actor, v)
    if (!m.ok) return m
    const g = await kiesSet(c.tx, c.actor, versie)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'set indicatoren' })
    const gelezen = lees(withIndicator(g.document, id, inhoud))
    if (!gelezen.ok) return geweigerd('ongeldig', { aantal: gelezen.fouten.length }, placed(gelezen.fouten))
    // Measured with the whole set: what may be shown depends on what the others show.
    const b = await beeld(
      c.tx,
      c.actor,
      { ...g, set: gelezen.set },
      m.waarde,
      await drempelVoor(c.tx, c.actor),
      false,
    )
    const zelf = b.indicatoren.find((x) => x.indicator.id === id)!
    return gedaan({ peildatum: b.peildatum, indicator: indicatorUit(zelf, b.peildatum) })
  },
})

const weggooien = operatie({
  naam: 'monitor.conceptWeggooien',
  soort: 'wijzig',
  titel: 'Gooit een concept van een set indicatoren weg',
  http: { methode: 'DELETE', pad: '/indicatorensets/{versie}' },
  nodig,
  invoer: z.strictObject({ versie: versienaam }),
  uitvoer: z.object({ versie: z.string() }),
  async doe(c, { versie }) {
    if (!(await dropSet(c.tx, c.actor, versie))) return geweigerd('nietGevonden', { wat: 'concept' })
    await note(c, 'monitor.conceptWeggooien', { versie })
    return gedaan({ versie })
  },
})

const vaststellen = operatie({
  naam: 'monitor.setVaststellen',
  soort: 'wijzig',
  titel: 'Legt vast dat de raad een set indicatoren heeft vastgesteld; vanaf haar eerste dag geldt zij',
  http: { methode: 'POST', pad: '/indicatorensets/{versie}/vaststelling' },
  nodig,
  invoer: z.strictObject({
    versie: versienaam,
    besluit: z
      .string()
      .trim()
      .min(5, { error: 'Noem het raadsbesluit, zoals: raadsbesluit van 30 september 2026, nummer 12.' })
      .max(200),
  }),
  uitvoer: z.object({ versie: z.string(), vanaf: dag() }),
  async doe(c, { versie, besluit }) {
    const g = await conceptOf(c, versie)
    if (!g.ok) return g
    const { vanaf } = g.waarde.set
    const eerder = (await setRows(c.tx, c.actor)).filter((r) => r.stand === 'vastgesteld')
    const botst = eerder.find((r) => r.vanaf >= vanaf)
    if (botst !== undefined)
      return geweigerd('nietNu', {
        toelichting: `Set ${botst.versie} geldt vanaf ${inTekst(botst.vanaf)}. Kies een latere eerste dag.`,
      })
    await adoptSet(c.tx, c.actor, c.nu, versie, besluit)
    await note(c, 'monitor.setVaststellen', { versie, vanaf })
    return gedaan({ versie, vanaf })
  },
})

const drempel = operatie({
  naam: 'monitor.drempelVaststellen',
  soort: 'wijzig',
  titel: 'Stelt vanaf een dag de drempel vast: groepen van minder personen worden niet getoond',
  http: { methode: 'POST', pad: '/monitordrempels' },
  nodig,
  invoer: z.strictObject({
    vanaf: DagSchema,
    drempel: z.coerce
      .number({ error: 'Schrijf een getal.' })
      .int({ error: 'Schrijf een heel getal.' })
      .min(3, { error: 'Minder dan 3 beschermt niemand.' })
      .max(20, { error: 'Meer dan 20 laat in een kleine gemeente niets over.' }),
  }),
  uitvoer: z.object({ vanaf: dag(), drempel: z.number() }),
  async doe(c, v) {
    if (v.vanaf < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'vanaf', fout: 'Een drempel geldt op zijn vroegst vanaf vandaag.' },
      ])
    if (!(await setDrempel(c.tx, c.actor, c.nu, v.vanaf, v.drempel)))
      return geweigerd('bestaatAl', { wat: 'een drempel vanaf die dag' })
    await note(c, 'monitor.drempelVaststellen', v)
    return gedaan(v)
  },
})

export const setoperaties = {
  lijst,
  uitvoeren,
  concept,
  invoeren,
  wijzigen,
  proef,
  weggooien,
  vaststellen,
  drempel,
}
