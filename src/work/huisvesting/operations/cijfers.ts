/** Figures without persons: the housing target by source, the time it took, recording both. */
import { z } from 'zod'
import { dag, plusJaren } from '#core/day.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { huisvestingsweken } from '#law/huisvesting.ts'
import { halfjaarVan } from '#law/taakstelling.ts'
import { treden } from '#law/toezicht.ts'
import {
  DagSchema,
  keys,
  operatie,
  UitlegUit,
  type Vertragingsreden,
  vertragingsredenen,
} from '#work/dossier/index.ts'
import { doorlooptijd as berekenDoorlooptijd } from '../doorlooptijd.ts'
import { Bestand, noteImport } from '../invoer.ts'
import { durations, figures, judgements, logChange, writeFigures } from '../queries.ts'
import { onmogelijk } from '../taakstelling/onmogelijk.ts'
import { countedPerDay } from '../taakstelling/query.ts'
import { formuleRegels, grootheden, halfjaarregels, tegenspraken } from '../taakstelling.ts'

const getal = z.number().nullable()

const taakstelling = operatie({
  naam: 'huisvesting.taakstelling',
  soort: 'lees',
  titel: 'Toont taakstelling, realisatie en stand per halfjaar, per bron, met tegenspraken',
  http: { methode: 'GET', pad: '/taakstellingen' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    halfjaar: z.string(),
    halfjaren: z.array(
      z.object({
        halfjaar: z.string(),
        bron: z.string(),
        taakstelling: getal,
        gerealiseerd: getal,
        begin: getal,
        eind: getal,
        percentageKaal: getal,
        percentageGecorrigeerd: getal,
        geteld: z.number(),
        uitleg: UitlegUit.nullable(),
        voorstel: z.object({ trede: z.number(), naam: z.string(), uitleg: UitlegUit }).nullable(),
        oordeel: z
          .object({ trede: z.number(), naam: z.string(), op: z.string(), bron: z.string() })
          .nullable(),
      }),
    ),
    geteld: z.array(z.object({ halfjaar: z.string(), aantal: z.number() })),
    formule: z.array(
      z.object({
        halfjaar: z.string(),
        bron: z.string(),
        uitkomst: z.number(),
        gepubliceerd: getal,
        uitleg: UitlegUit,
      }),
    ),
    tegenspraken: z.array(z.object({ titel: z.string(), uitleg: z.string(), bronnen: z.array(z.string()) })),
    cijfers: z.array(
      z.object({
        bron: z.string(),
        grootheid: z.string(),
        periode: z.string(),
        waarde: getal,
        voetnoot: z.string().nullable(),
      }),
    ),
  }),
  async doe(c) {
    const cijfers = await figures(c.tx, c.actor)
    const perDag = await countedPerDay(c.tx, c.actor)
    const oordelen = await judgements(c.tx, c.actor)
    const perHalfjaar = new Map<string, number>()
    for (const d of perDag) {
      const h = halfjaarVan(d.op)
      perHalfjaar.set(h, (perHalfjaar.get(h) ?? 0) + d.aantal)
    }
    const laatste = new Map(oordelen.map((o) => [o.periode, o]))
    const regels = halfjaarregels(cijfers, perHalfjaar, new Map([...laatste].map(([p, o]) => [p, o.trede])))
    const totEnMet = (d: string) => perDag.filter((x) => x.op <= d).reduce((a, x) => a + x.aantal, 0)
    return gedaan({
      halfjaar: halfjaarVan(c.actor.dag),
      halfjaren: regels.map((r) => {
        const o = laatste.get(r.halfjaar)
        return {
          ...r,
          uitleg: mutable(r.uitleg),
          voorstel: r.voorstel && {
            trede: r.voorstel.trede,
            naam: treden[r.voorstel.trede]!,
            uitleg: mutable(r.voorstel.uitleg)!,
          },
          oordeel:
            o === undefined ? null : { trede: o.trede, naam: treden[o.trede]!, op: o.op, bron: o.bron },
        }
      }),
      geteld: [...perHalfjaar]
        .map(([halfjaar, aantal]) => ({ halfjaar, aantal }))
        .sort((a, b) => (a.halfjaar < b.halfjaar ? -1 : 1)),
      formule: formuleRegels(cijfers).map((f) => ({ ...f, uitleg: mutable(f.uitleg)! })),
      tegenspraken: tegenspraken(cijfers, regels, { totEnMet }).map((t) => ({
        ...t,
        bronnen: [...t.bronnen],
      })),
      cijfers: cijfers.map((x) => ({ ...x, grootheid: grootheden[x.grootheid] })),
    })
  },
})

/** The explanation as the output schema wants it. */
function mutable<T>(u: T | null): z.input<typeof UitlegUit> | null {
  return u === null ? null : (structuredClone(u) as z.input<typeof UitlegUit>)
}

const doorlooptijd = operatie({
  naam: 'huisvesting.doorlooptijd',
  soort: 'lees',
  titel: 'Toont hoe lang het duurde van koppeling tot sleutel',
  http: { methode: 'GET', pad: '/doorlooptijden' },
  nodig: { handeling: 'zien', gegevens: ['cijfers'] },
  invoer: z.strictObject({ sinds: DagSchema.optional() }),
  uitvoer: z.object({
    sinds: z.string().meta({ format: 'date' }),
    termijnDagen: z.number(),
    gehuisvest: z.number(),
    wachtend: z.number(),
    gemiddeld: getal,
    mediaan: getal,
    p90: getal,
    binnenTermijn: z.number(),
    klassen: z.array(z.object({ van: z.number(), totEnMet: getal, aantal: z.number() })),
    perJaar: z.array(
      z.object({ jaar: z.string(), aantal: z.number(), mediaan: z.number(), binnenTermijn: z.number() }),
    ),
    redenen: z.array(z.object({ reden: z.string(), aantal: z.number() })),
  }),
  async doe(c, { sinds }) {
    const vanaf = sinds ?? plusJaren(dag(`${c.actor.dag.slice(0, 4)}-01-01`), -5)
    const rijen = await durations(c.tx, c.actor, vanaf)
    const termijnDagen = huisvestingsweken.reeks[0]!.waarde * 7
    const d = berekenDoorlooptijd(
      rijen.map((r) => ({ ...r, jaar: String(r.jaar), aantal: Number(r.aantal) })),
      termijnDagen,
    )
    return gedaan({
      sinds: vanaf,
      termijnDagen,
      ...d,
      klassen: [...d.klassen],
      perJaar: [...d.perJaar],
      redenen: d.redenen.map((r) => ({
        reden:
          r.reden === null ? 'Geen reden vastgelegd' : vertragingsredenen[r.reden as Vertragingsreden].naam,
        aantal: r.aantal,
      })),
    })
  },
})

const periode = z
  .string()
  .regex(/^\d{4}(-[12]|-\d{2}|-\d{2}-\d{2})?(\/\d{4}(-\d{2}-\d{2})?)?(:[\p{L}\d][\p{L}\d_ -]*)?$/u, {
    error:
      'Een periode is een jaar (2021), halfjaar (2021-2), maand (2021-03), dag (2021-03-01) of tijdvak (2013/2021).',
  })

const invoeren = operatie({
  naam: 'cijfers.invoeren',
  soort: 'wijzig',
  titel: 'Legt gepubliceerde cijfers van een bron vast; met `proef` alleen wat er zou veranderen',
  http: { methode: 'POST', pad: '/cijfers' },
  nodig: { handeling: 'beheren', gegevens: ['cijfers'] },
  invoer: z.strictObject({
    proef: z.boolean(),
    bron: z.string().trim().min(1).max(200),
    cijfers: z
      .array(
        z.strictObject({
          bron: z
            .string()
            .trim()
            .min(1)
            .max(200)
            .optional()
            .meta({ description: 'Alleen als dit cijfer een andere bron heeft.' }),
          grootheid: z.enum(keys(grootheden)),
          periode,
          waarde: z.number().finite().nullable(),
          voetnoot: z.string().max(1000).nullable().default(null),
        }),
      )
      .min(1)
      .max(10_000),
    bestand: Bestand.optional(),
  }),
  uitvoer: z.object({
    nieuw: z.number(),
    gewijzigd: z.number(),
    gelijk: z.number(),
    proef: z.boolean(),
    eerder: z
      .string()
      .nullable()
      .meta({ format: 'date-time', description: 'Wanneer dit bestand eerder is ingevoerd.' }),
    uitkomsten: z
      .array(z.object({ uitkomst: z.enum(['nieuw', 'gewijzigd', 'gelijk']), was: getal }))
      .meta({ description: 'Wat er met elk cijfer gebeurt, in de volgorde van de invoer.' }),
  }),
  async doe(c, { proef, bron, cijfers, bestand }) {
    const sleutel = (x: { bron: string; grootheid: string; periode: string }) =>
      JSON.stringify([x.bron, x.grootheid, x.periode])
    const bekend = new Map((await figures(c.tx, c.actor)).map((x) => [sleutel(x), x]))
    const alle = cijfers.map((x) => ({ ...x, bron: x.bron ?? bron }))
    const gezien = new Set<string>()
    const dubbel = alle.flatMap((x, i) => {
      const eerste = !gezien.has(sleutel(x))
      gezien.add(sleutel(x))
      return eerste ? [] : [{ veld: `cijfers.${i}`, fout: 'Dit cijfer staat er twee keer in.' }]
    })
    const fouten = [...dubbel, ...onmogelijk(alle, [...bekend.values()], c.actor.dag)]
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100))
    const telling = { nieuw: 0, gewijzigd: 0, gelijk: 0 }
    const uitkomsten = alle.map((x) => {
      const was = bekend.get(sleutel(x))
      const uitkomst =
        was === undefined
          ? ('nieuw' as const)
          : was.waarde === x.waarde && was.voetnoot === x.voetnoot
            ? ('gelijk' as const)
            : ('gewijzigd' as const)
      telling[uitkomst]++
      return { uitkomst, was: was?.waarde ?? null }
    })
    const anders = alle.filter((_, i) => uitkomsten[i]!.uitkomst !== 'gelijk')
    if (!proef && anders.length > 0) {
      await writeFigures(c.tx, c.actor, anders)
      await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'cijfers.invoeren', { bron, cijfers: anders })
    }
    const nieuw = telling.nieuw + telling.gewijzigd
    const eerder = await noteImport(c, { soort: 'cijfers', bestand, proef, nieuw })
    return gedaan({ ...telling, proef, eerder, uitkomsten })
  },
})

export const cijferoperaties = { taakstelling, doorlooptijd, invoeren }
