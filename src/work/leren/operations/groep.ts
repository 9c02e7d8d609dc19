/** The group of a course: who is in it, who waits, and the hours of a lesson or week for the whole group at once. */
import { z } from 'zod'
import { type Dag, dagenTussen, inTekst } from '#core/day.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import {
  alleFeiten,
  DagSchema,
  type Dossier,
  eersteFeit,
  factsOf,
  fold,
  laatsteFeit,
  lesstand,
  operatie,
  reachable,
} from '#work/dossier/index.ts'
import { presentiefeiten } from '../presentie.ts'
import { courseRow, grenzenOp, keurmerken, placeRows } from '../queries.ts'
import { CursusUit, codeOf, cursusUit, nameOf } from '../uit.ts'
import { type Beoogd, GEGEVEN, legAlle } from './leggen.ts'

const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const dag = () => z.string().meta({ format: 'date' })
const gemist = () => geweigerd('nietGevonden', { wat: 'cursus' })

const DeelnemerUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    code: z.string().meta({ description: 'Waarmee het bestand van de school deze persoon noemt.' }),
    naam: gegeven('identiteit', z.string()),
    wacht: z.boolean(),
    sinds: z.string().meta({ format: 'date-time' }).nullable(),
    begonnen: gegeven('inburgering', z.boolean()),
    uren: gegeven(
      'inburgering',
      z.object({
        gevolgd: z.number(),
        geoorloofd: z.number(),
        ongeoorloofd: z.number(),
        achter: z
          .number()
          .nullable()
          .meta({ description: 'Uren achter op het rooster; null: niet te zeggen.' }),
        laatst: dag().nullable(),
      }),
    ),
    lijnen: gegeven(
      'inburgering',
      z.array(
        z.object({
          van: dag(),
          tot: dag(),
          gevolgd: z.number(),
          geoorloofd: z.number(),
          ongeoorloofd: z.number(),
        }),
      ),
    ),
  }),
)

const zien = operatie({
  naam: 'leren.groep',
  soort: 'lees',
  titel: 'Toont wie in een cursus zit of wacht, met gevolgde en gemiste uren in deze cursus',
  uitleg: 'Een school ziet alleen de eigen groepen, en van mensen alleen zolang een eigen stap open staat.',
  http: { methode: 'GET', pad: '/cursussen/{cursus}/groep' },
  nodig: { handeling: 'zien', gegevens: ['cursussen', 'inburgering'] },
  invoer: z.strictObject({ cursus: uuid }),
  uitvoer: z.object({ cursus: CursusUit, deelnemers: z.array(DeelnemerUit) }),
  async doe(c, { cursus }) {
    const rij = await courseRow(c.tx, c.actor, cursus)
    if (rij === undefined) return gemist()
    const merken = await keurmerken(c.tx, c.actor)
    const grenzen = await grenzenOp(c.tx, c.actor, c.actor.dag)
    const rijen = await placeRows(c.tx, c.actor, [cursus])
    const open = await reachable(
      c.tx,
      c.actor,
      rijen.map((r) => r.dossier),
    )
    const bereikt = rijen.filter((r) => open.has(r.dossier)).map((r) => r.dossier)
    const feiten = await factsOf(c.tx, bereikt)
    c.gezien(bereikt)
    return gedaan({
      cursus: cursusUit(rij, merken.get(rij.school) ?? [], c.actor.dag),
      deelnemers: rijen.map((r) => {
        const van = feiten.get(r.dossier)
        const d = van && fold(van, { peildatum: c.actor.dag })
        const s = d && lesstand(d, grenzen, new Set([cursus]))
        return {
          dossier: r.dossier as string,
          code: codeOf(r.dossier),
          naam: nameOf(r),
          wacht: r.wacht,
          sinds: r.sinds,
          begonnen: d === undefined ? null : eersteFeit(d, 'lessenGestart') !== undefined,
          uren:
            s === undefined
              ? null
              : {
                  gevolgd: s.totaal.gevolgd,
                  geoorloofd: s.totaal.geoorloofd,
                  ongeoorloofd: s.totaal.ongeoorloofd,
                  achter: s.achter.soort === 'bepaald' ? s.achter.uren : null,
                  laatst: s.perioden.at(-1)?.tot ?? null,
                },
          lijnen:
            s?.perioden.map(({ vanaf, tot, gevolgd, geoorloofd, ongeoorloofd }) => ({
              van: vanaf,
              tot,
              gevolgd,
              geoorloofd,
              ongeoorloofd,
            })) ?? null,
        }
      }),
    })
  },
})

const uren = z
  .int({ error: 'Schrijf hele uren, zoals 6. Rond een half uur af.' })
  .min(0, { error: 'Uren zijn niet minder dan nul.' })
  .max(84, { error: 'Meer dan 84 uur past niet in een week.' })

export const Presentieregel = z.strictObject({
  dossier: DossierId,
  van: DagSchema,
  tot: DagSchema,
  gevolgd: uren,
  geoorloofd: uren,
  ongeoorloofd: uren,
})

/** What cannot be in one line, before any fact is looked at. */
function lineFault(r: z.output<typeof Presentieregel>, d: Dossier, cursus: string, vandaag: Dag) {
  const plaats = alleFeiten(d, 'cursusIngeschreven').findLast((f) => f.inhoud.cursus === cursus)
  if (plaats === undefined)
    return ['dossier', 'Deze persoon heeft geen plaats in deze cursus (gehad). Schrijf eerst in.'] as const
  if (r.van > r.tot) return ['van', 'De eerste dag ligt na de laatste.'] as const
  if (r.tot > vandaag)
    return ['tot', `${inTekst(r.tot)} is nog niet voorbij. Vul de uren daarna in.`] as const
  if (r.van < plaats.inhoud.start)
    return [
      'van',
      `De cursus begon voor deze persoon op ${inTekst(plaats.inhoud.start)}. Kies die dag of later.`,
    ] as const
  const dagen = dagenTussen(r.van, r.tot) + 1
  if (dagen > 7) return ['tot', 'Dit is langer dan een week. Vul de uren per les of per week in.'] as const
  if (r.gevolgd + r.geoorloofd + r.ongeoorloofd > dagen * 12)
    return ['gevolgd', `Zoveel uren passen niet in ${dagen === 1 ? 'één dag' : `${dagen} dagen`}.`] as const
  return undefined
}

const presentie = operatie({
  naam: 'leren.presentie',
  soort: 'besluit',
  titel: 'Legt voor een groep vast hoeveel uren les elk volgde en miste, per les of week; alles of niets',
  uitleg:
    'Wat er al precies zo staat, verandert niet; staat er voor dezelfde dagen iets anders, dan wordt dat gecorrigeerd. ' +
    'Met `proef` alleen wat er zou gebeuren.',
  http: { methode: 'POST', pad: '/cursussen/{cursus}/presentie' },
  nodig: { handeling: 'vastleggen', gegevens: ['inburgering', 'cursussen'] },
  invoer: z.strictObject({
    cursus: uuid,
    bron: z.enum(['medewerker', 'partner']).default('medewerker'),
    proef: z.boolean().default(false),
    regels: z.array(Presentieregel).min(1, { error: 'Vul voor ten minste één persoon uren in.' }).max(3000),
  }),
  uitvoer: z.object({
    proef: z.boolean(),
    uitkomsten: z.array(z.enum(['nieuw', 'gewijzigd', 'gelijk'])),
  }),
  async doe(c, { cursus, bron, proef, regels }) {
    if ((await courseRow(c.tx, c.actor, cursus)) === undefined) return gemist()
    const ids = [...new Set(regels.map((r) => r.dossier))]
    const open = await reachable(c.tx, c.actor, ids)
    const dicht = regels.flatMap((r, i): Veldfout[] =>
      open.get(r.dossier)?.has(GEGEVEN)
        ? []
        : [{ veld: `regels.${i}.dossier`, fout: 'Van deze persoon kan deze rol nu geen uren vastleggen.' }],
    )
    if (dicht.length > 0) return geweigerd('ongeldig', { aantal: dicht.length }, dicht.slice(0, 100))
    const feiten = await factsOf(c.tx, ids)
    const dossiers = new Map(ids.map((id) => [id, fold(feiten.get(id)!, { peildatum: c.actor.dag })]))
    const fouten: Veldfout[] = [...twice(regels)]
    const beoogd: Beoogd[] = []
    const uitkomsten: ('nieuw' | 'gewijzigd' | 'gelijk')[] = []
    for (const [i, r] of regels.entries()) {
      const d = dossiers.get(r.dossier)!
      const nee = lineFault(r, d, cursus, c.actor.dag)
      if (nee !== undefined) fouten.push({ veld: `regels.${i}.${nee[0]}`, fout: nee[1] })
      const { feiten: nieuw, uitkomst } = presentiefeiten(d, cursus, r, bron)
      uitkomsten.push(uitkomst)
      for (const feit of nieuw) beoogd.push({ dossier: r.dossier, feit, veld: `regels.${i}.gevolgd` })
    }
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100))
    beoogd.push(...firstLessons(regels, dossiers, bron))
    if (!proef) {
      const nee = await legAlle(c, beoogd, feiten)
      if (nee !== undefined) return { ok: false, weigering: nee }
    }
    c.gezien(ids)
    return gedaan({ proef, uitkomsten })
  },
})

/** A lesson of one day that somebody followed, and nothing tells yet that the lessons began: that was the first. */
function firstLessons(
  regels: readonly z.output<typeof Presentieregel>[],
  dossiers: ReadonlyMap<DossierId, Dossier>,
  bron: 'medewerker' | 'partner',
): Beoogd[] {
  const eerste = new Map<DossierId, Dag>()
  for (const r of regels) {
    const d = dossiers.get(r.dossier)!
    if (r.van !== r.tot || r.gevolgd === 0 || eersteFeit(d, 'lessenGestart') !== undefined) continue
    if (laatsteFeit(d, 'pipVastgesteld') === undefined) continue
    const was = eerste.get(r.dossier)
    if (was === undefined || r.van < was) eerste.set(r.dossier, r.van)
  }
  return [...eerste].map(([dossier, op]) => ({
    dossier,
    veld: 'regels',
    feit: { soort: 'lessenGestart', op, bron, inhoud: {} },
  }))
}

/** Lines of one person whose days overlap. */
function twice(regels: readonly z.output<typeof Presentieregel>[]): Veldfout[] {
  const perPersoon = new Map<DossierId, { van: Dag; tot: Dag }[]>()
  const fouten: Veldfout[] = []
  for (const [i, { dossier, van, tot }] of regels.entries()) {
    const eerder = perPersoon.get(dossier) ?? []
    if (eerder.some((e) => e.van <= tot && van <= e.tot))
      fouten.push({ veld: `regels.${i}.van`, fout: 'Voor deze persoon staan deze dagen er twee keer in.' })
    perPersoon.set(dossier, [...eerder, { van, tot }])
  }
  return fouten
}

export const groepoperaties = { groep: zien, presentie }
