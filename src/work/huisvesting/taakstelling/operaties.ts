/** The half year: what is asked, done, expected and judged; and recording what the province and councils decided. */
import { z } from 'zod'
import { bereik } from '#access/policy.ts'
import { plusJaren } from '#core/day.ts'
import { GemeenteCode } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { dagenVan, type Halfjaar, halfjaarVan, isHalfjaar, magVerschuiven } from '#law/taakstelling.ts'
import { treden } from '#law/toezicht.ts'
import { DagSchema, operatie } from '#work/dossier/index.ts'
import { woonduren } from '../meting/query.ts'
import { figures, judgements, logChange } from '../queries.ts'
import { type Halfjaarbeeld, halfjaarbeeld } from './beeld.ts'
import { countedPerDay, gemeentenlijst, pipeline, shifts, whoCounts } from './query.ts'
import { omgeving, type Regio, regioVan } from './regio.ts'
import { HalfjaarUit } from './schemas.ts'
import { zonderKleineTelling } from './telling.ts'
import { vergelijking } from './vergelijk.ts'

const HalfjaarSchema = z
  .string()
  .refine(isHalfjaar, { error: 'Schrijf een halfjaar als 2021-2.' })
  .transform((t) => t as Halfjaar)

/** Years of couplings from which the forecast learns. */
const LEERT_VAN = 3

export const halfjaar = operatie({
  naam: 'huisvesting.halfjaar',
  soort: 'lees',
  titel:
    'Toont één halfjaar van de taakstelling: doel, realisatie per maand, stand, prognose, oordeel en vergelijking',
  http: { methode: 'GET', pad: '/taakstellingen/{halfjaar}' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({ halfjaar: HalfjaarSchema.optional() }),
  uitvoer: HalfjaarUit,
  async doe(c, { halfjaar: gevraagd }) {
    const h = gevraagd ?? halfjaarVan(c.actor.dag)
    const { eerste, laatste } = dagenVan(h)
    if (eerste > c.actor.dag) return geweigerd('nietGevonden', { wat: 'halfjaar dat al is begonnen' })
    const cijfers = await figures(c.tx, c.actor)
    const verschoven = await shifts(c.tx, c.actor)
    const beeld = halfjaarbeeld(h, {
      cijfers,
      perDag: await countedPerDay(c.tx, c.actor),
      oordelen: await judgements(c.tx, c.actor),
      verschoven,
      pijplijn: await pipeline(c.tx, c.actor),
      duren: await woonduren(c.tx, c.actor, plusJaren(c.actor.dag, -LEERT_VAN)),
      vandaag: c.actor.dag,
    })
    const wie = await whoCounts(c.tx, c.actor, eerste, laatste)
    const telling = bereik[c.actor.rol] === 'alle' ? wie : zonderKleineTelling(wie)
    return gedaan({
      ...(structuredClone(beeld) as Kopie<Halfjaarbeeld>),
      oordelen: beeld.oordelen.map((o) => ({ ...o, naam: treden[o.trede]! })),
      verschoven: verschoven.filter((v) => v.periode === h),
      telling,
      vergelijking: vergelijking(cijfers),
      regio: structuredClone(
        regioVan(c.actor.gemeente, await gemeentenlijst(c.tx), cijfers, h) ?? null,
      ) as Kopie<Regio | null>,
      omgeving: omgeving(cijfers, h),
    })
  },
})

/** A copy may be changed: the output schema asks for that, the picture forbids it. */
type Kopie<T> = T extends string
  ? T
  : T extends readonly (infer E)[]
    ? Kopie<E>[]
    : T extends object
      ? { -readonly [K in keyof T]: Kopie<T[K]> }
      : T

const tekst = z.string().trim().max(4000, { error: 'Dit mag ten hoogste 4000 tekens hebben.' }).default('')

export const oordeelVastleggen = operatie({
  naam: 'toezicht.oordeelVastleggen',
  soort: 'wijzig',
  titel: 'Legt het oordeel van de provincie over een halfjaar vast',
  uitleg:
    'Met de tekst van de provincie en de omstandigheden die zij noemt; nooit namen of gegevens van personen.',
  http: { methode: 'POST', pad: '/toezichtoordelen' },
  nodig: { handeling: 'vastleggen', gegevens: ['cijfers'] },
  invoer: z.strictObject({
    periode: HalfjaarSchema,
    trede: z.coerce
      .number()
      .int()
      .min(0)
      .max(treden.length - 1),
    op: DagSchema,
    bron: z
      .string()
      .trim()
      .min(1, { error: 'Vul in waar het oordeel staat, zoals de brief en haar nummer.' })
      .max(200),
    tekst,
    omstandigheden: tekst,
    bijzonder: z.stringbool().or(z.boolean()).default(false),
  }),
  uitvoer: z.object({ periode: z.string(), trede: z.number() }),
  async doe(c, o) {
    const fout = (veld: string, f: string) => geweigerd('ongeldig', { aantal: 1 }, [{ veld, fout: f }])
    if (o.op > c.actor.dag) return fout('op', 'Deze dag ligt in de toekomst.')
    if (o.op <= dagenVan(o.periode).laatste)
      return fout('op', `Het halfjaar ${o.periode} was toen nog niet voorbij: de provincie oordeelt daarna.`)
    const bestaat = (await judgements(c.tx, c.actor)).some((x) => x.periode === o.periode && x.op === o.op)
    if (bestaat) return geweigerd('bestaatAl', { wat: `het oordeel over ${o.periode} van die dag` })
    await c.tx
      .insertInto('toezicht_oordeel')
      .values({ gemeente: c.actor.gemeente, ...o, vastgelegd_door: c.actor.medewerker })
      .execute()
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'toezicht.oordeelVastleggen', o)
    return gedaan({ periode: o.periode, trede: o.trede })
  },
})

export const verschuiven = operatie({
  naam: 'taakstelling.verschuiven',
  soort: 'wijzig',
  titel: 'Legt vast dat gemeenten samen hun taakstelling verschuiven (Huisvestingswet art. 29 lid 2)',
  uitleg:
    'Een positief aantal nam deze gemeente over van de andere, een negatief gaf zij. De som over de gemeenten blijft gelijk.',
  http: { methode: 'POST', pad: '/taakstellingen/{periode}/verschuivingen' },
  nodig: { handeling: 'vastleggen', gegevens: ['cijfers'] },
  invoer: z.strictObject({
    periode: HalfjaarSchema,
    andere: GemeenteCode,
    aantal: z.coerce
      .number({ error: 'Vul een aantal personen in.' })
      .int({ error: 'Personen zijn een heel getal.' })
      .min(-10_000)
      .max(10_000)
      .refine((n) => n !== 0, { error: 'Nul verschuift niets.' }),
    besluitOp: DagSchema,
    bron: z.string().trim().min(1, { error: 'Vul in waar het besluit staat.' }).max(200),
  }),
  uitvoer: z.object({ periode: z.string(), aantal: z.number() }),
  async doe(c, { periode, andere, aantal, besluitOp, bron }) {
    const fout = (veld: string, f: string) => geweigerd('ongeldig', { aantal: 1 }, [{ veld, fout: f }])
    if (besluitOp > c.actor.dag) return fout('besluitOp', 'Deze dag ligt in de toekomst.')
    if (andere === c.actor.gemeente) return fout('andere', 'Verschuiven gaat met een andere gemeente.')
    const bekend = await c.tx
      .selectFrom('gemeente')
      .select('gemeente')
      .where('gemeente', '=', andere)
      .executeTakeFirst()
    if (bekend === undefined) return fout('andere', 'Deze gemeente staat niet in de lijst van gemeenten.')
    const eerder = await shifts(c.tx, c.actor)
    if (eerder.some((v) => v.periode === periode && v.andere === andere))
      return geweigerd('bestaatAl', { wat: `de verschuiving met die gemeente in ${periode}` })
    const eigen = await ownTarget(c, periode, eerder)
    // Of the other only what moves is known; ours may not fall below nothing.
    if (
      eigen !== undefined &&
      !magVerschuiven([eigen, Math.abs(aantal)], [eigen + aantal, Math.abs(aantal) - aantal])
    )
      return fout('aantal', `De taakstelling van ${periode} is ${eigen}; die kan niet onder nul komen.`)
    await c.tx
      .insertInto('taakstelling_verschoven')
      .values({
        gemeente: c.actor.gemeente,
        periode,
        andere,
        aantal,
        besluit_op: besluitOp,
        bron,
        vastgelegd_door: c.actor.medewerker,
      })
      .execute()
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'taakstelling.verschuiven', {
      periode,
      andere,
      aantal,
      besluitOp,
      bron,
    })
    return gedaan({ periode, aantal })
  },
})

type Doe = Parameters<typeof halfjaar.doe>[0]

/** The target of a half year with what was shifted before, if any is known. */
async function ownTarget(c: Doe, periode: Halfjaar, verschoven: Awaited<ReturnType<typeof shifts>>) {
  const leeg = { perDag: [], oordelen: [], pijplijn: [], duren: [], vandaag: c.actor.dag }
  const beeld = halfjaarbeeld(periode, { ...leeg, cijfers: await figures(c.tx, c.actor), verschoven })
  return beeld.doel?.waarde
}
