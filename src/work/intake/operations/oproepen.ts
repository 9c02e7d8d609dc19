/** Expecting somebody: for a talk of the intake, and for the learnability test with a certified person to take it. */
import { z } from 'zod'
import { inTekst } from '#core/day.ts'
import { DossierId, type FeitId, MedewerkerId } from '#core/ids.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import {
  type Context,
  checkFact,
  DagSchema,
  factsOf,
  intakeplekken,
  keys,
  type NieuwFeit,
  operatie,
  reachable,
  toetsherkansingen,
} from '#work/dossier/index.ts'
import { certifiedRows, holdsOn, type Oproeprij, writeSummons } from '../queries.ts'

const jaNee = z.enum(['ja', 'nee'])
const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Schrijf een tijd als 09:30.' })
const plaats = z
  .string()
  .trim()
  .min(3, { error: 'Schrijf waar iemand wordt verwacht: gebouw, kamer of adres.' })
  .max(160, { error: 'De plaats heeft ten hoogste 160 tekens.' })
  .refine((t) => !/[\p{Cc}<>]/u.test(t), { error: 'Dit bevat tekens die niet in een plaats voorkomen.' })

/** Records the summons, with its place apart. */
async function summon(
  c: Context,
  dossier: DossierId,
  feit: NieuwFeit,
  rij: Pick<Oproeprij, 'soort' | 'dag' | 'tijd' | 'plaats' | 'apparaat'>,
): Promise<Result<{ feit: string }>> {
  const bekend = await factsOf(c.tx, [dossier])
  const nee = checkFact(bekend.get(dossier)!, feit, { ...c.actor, langs: 'toets' })
  if (nee !== undefined) return { ok: false, weigering: nee }
  const geschreven = await c.leg([{ ...feit, dossier }], bekend)
  if ('code' in geschreven) return { ok: false, weigering: geschreven }
  const id: FeitId = geschreven[0]!.id
  await writeSummons(c, dossier, id, rij)
  return gedaan({ feit: id })
}

const plannen = operatie({
  naam: 'intake.plannen',
  soort: 'besluit',
  titel: 'Roept iemand op voor een gesprek van de brede intake',
  uitleg:
    'Partners worden elk apart opgeroepen. Wie de oproep krijgt, wordt gewezen op het recht op een gesprek alleen; de ' +
    'uitnodiging zegt het.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/intake/oproepen' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({
    dossier: DossierId,
    datum: DagSchema,
    tijd,
    plaats,
    plek: z.enum(keys(intakeplekken), { error: 'Kies een soort plek.' }),
    apart: jaNee.default('ja'),
    tolk: z.enum(['ja', 'nee'], { error: 'Kies of er een tolk bij is.' }),
  }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { dossier, datum, tijd: uur, plaats: waar, plek, apart, tolk }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    if (datum < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'datum', fout: 'Deze dag is voorbij. Kies vandaag of later.' },
      ])
    const inhoud = { datum, plek, apart, tolk }
    return summon(
      c,
      dossier,
      { soort: 'intakeGepland', op: c.actor.dag, bron: 'medewerker', inhoud },
      { soort: 'intake', dag: datum, tijd: uur, plaats: waar, apparaat: null },
    )
  },
})

export const apparaten = { laptop: 'Laptop', tablet: 'Tablet', computer: 'Vaste computer' } as const

const toetsPlannen = operatie({
  naam: 'intake.toetsPlannen',
  soort: 'besluit',
  titel:
    'Plant de leerbaarheidstoets: ruimte, apparaat, beveiligd netwerk en een gecertificeerde toetsleider',
  uitleg:
    'Het certificaat van de toetsleider geldt op de dag van de toets; anders wordt de toets niet gepland.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/leerbaarheidstoets/oproepen' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({
    dossier: DossierId,
    datum: DagSchema,
    tijd,
    plaats,
    apparaat: z.enum(keys(apparaten), { error: 'Kies het apparaat.' }),
    netwerk: z.literal('beveiligd', {
      error: 'De toets kan alleen op een beveiligd netwerk. Regel dat eerst.',
    }),
    toetsleider: MedewerkerId,
    opnieuw: z.enum(keys(toetsherkansingen)).optional(),
  }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { dossier, datum, tijd: uur, plaats: waar, apparaat, toetsleider, opnieuw }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    if (datum < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'datum', fout: 'Deze dag is voorbij. Kies vandaag of later.' },
      ])
    const bewijzen = (await certifiedRows(c.tx, c.actor)).filter((r) => r.id === toetsleider)
    if (!bewijzen.some((r) => holdsOn(r, datum)))
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'toetsleider', fout: uncertified(bewijzen, datum) },
      ])
    const inhoud = { datum, toetsleider, ...(opnieuw && { opnieuw }) }
    return summon(
      c,
      dossier,
      { soort: 'leerbaarheidstoetsGepland', op: c.actor.dag, bron: 'medewerker', inhoud },
      { soort: 'leerbaarheidstoets', dag: datum, tijd: uur, plaats: waar, apparaat },
    )
  },
})

function uncertified(bewijzen: Awaited<ReturnType<typeof certifiedRows>>, datum: string): string {
  const laatste = bewijzen.at(-1)
  if (laatste === undefined)
    return 'Deze medewerker heeft geen certificaat voor de leerbaarheidstoets. Kies een toetsleider die het heeft, of laat het certificaat bij de partner vastleggen.'
  const dagen =
    laatste.tot === null
      ? `vanaf ${inTekst(laatste.vanaf)}`
      : `van ${inTekst(laatste.vanaf)} tot en met ${inTekst(laatste.tot)}`
  return `Het certificaat van ${laatste.naam} geldt ${dagen}, niet op ${inTekst(datum as never)}. Kies een andere toetsleider of een andere dag.`
}

export const oproepoperaties = { plannen, toetsPlannen }
