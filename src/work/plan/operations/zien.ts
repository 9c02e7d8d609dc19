/** The plan of one person: the proposed route with its reasons, the draft, what misses, and what was fixed before. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { pipvelden } from '#law/pip-inhoud.ts'
import { legUit, type Uitleg } from '#law/uitleg.ts'
import {
  alleFeiten,
  type Context,
  eersteFeit,
  factsOf,
  fold,
  fullName,
  household,
  keys,
  laatsteFeit,
  operatie,
  reachable,
  readPerson,
  UitlegUit,
} from '#work/dossier/index.ts'
import { CONCEPT, heeftBijstand, inhoudVan, redencodes, routewijziging, voorstel } from '../derive.ts'
import { type Pipvelden, veldnamen } from '../model.ts'
import { draftRow, planRows } from '../queries.ts'

const dag = () => z.string().meta({ format: 'date' })
const Route = z.enum(keys(leerroutes))
/** Fields of a plan by name; what is empty is left out. */
export const Velden = z.partialRecord(
  z.enum(veldnamen),
  z.string().trim().max(3000, { error: 'Dit veld heeft ten hoogste 3000 tekens.' }),
)

export const VoorstelUit = z.object({
  route: Route.nullable().meta({ description: 'Leeg als toets en intake niet één kant op wijzen.' }),
  redenen: z.array(
    z.object({
      route: Route,
      richting: z.enum(['voor', 'tegen']),
      code: z.string(),
      zin: z.string(),
      feit: z.string(),
    }),
  ),
})

const ConceptUit = z.object({
  versie: z.number(),
  velden: Velden,
  op: z.string().meta({ format: 'date-time' }),
  door: z.string(),
})

const PlanUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    naam: gegeven('identiteit', z.string()),
    voorstel: gegeven('intake', VoorstelUit),
    intakeAfgerond: gegeven('inburgering', dag()),
    concept: gegeven('intake', ConceptUit),
    bijstand: gegeven('inkomen', z.boolean()),
    open: z
      .array(z.object({ veld: z.enum(keys(pipvelden)), naam: z.string() }))
      .meta({ description: 'Wat in het plan hoort en nog leeg is.' }),
    inhoud: gegeven('inburgering', UitlegUit),
    routewijziging: gegeven('inburgering', UitlegUit),
    vastgesteld: gegeven(
      'intake',
      z.array(
        z.object({
          feit: z.string(),
          op: dag(),
          leerroute: Route,
          door: z.string().nullable(),
          velden: Velden.nullable().meta({
            description: 'De woorden van het plan; leeg als die er niet (meer) zijn.',
          }),
        }),
      ),
    ),
    huisgenoten: gegeven(
      'huishouden',
      z.array(z.object({ dossier: z.string(), naam: z.string(), leerroute: z.string().nullable() })),
    ),
  }),
)

export const zien = operatie({
  naam: 'pip.zien',
  soort: 'lees',
  titel:
    'Toont het persoonlijk plan: voorstel met redenen, concept, wat ontbreekt, en wat eerder is vastgesteld',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/pip' },
  nodig: { handeling: 'zien', gegevens: ['inburgering', 'intake'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: PlanUit,
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    return gedaan(await planUit(c, dossier))
  },
})

async function planUit(c: Context, dossier: DossierId): Promise<z.input<typeof PlanUit>> {
  const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
  const leden = await household(c.tx, c.actor, dossier)
  const volwassenen = leden.filter((l) => l.volwassen === true || l.dossier === dossier)
  const alle = await factsOf(c.tx, [...new Set([dossier, ...volwassenen.map((l) => l.dossier)])])
  const concept = await draftRow(c.tx, c.actor, dossier)
  const woorden = new Map((await planRows(c.tx, c.actor, dossier)).map((r) => [r.feit, r]))
  c.gezien([...alle.keys()])
  const d = fold(alle.get(dossier)!, { peildatum: c.actor.dag })
  const velden: Pipvelden = concept?.velden ?? {}
  const inhoud = inhoudVan(d, velden)
  const wijziging = routewijziging(d, velden, c.actor.dag)
  return {
    dossier,
    naam: persoon?.naam ?? null,
    voorstel: proposalOut(d),
    intakeAfgerond: laatsteFeit(d, 'intakeAfgerond')?.op ?? null,
    concept:
      concept === undefined ? null : { versie: concept.versie, velden, op: concept.op, door: concept.door },
    bijstand: heeftBijstand(d, {})?.waarde ?? null,
    open:
      inhoud?.soort === 'bepaald' ? inhoud.waarde.open.map((veld) => ({ veld, naam: pipvelden[veld] })) : [],
    inhoud: inhoud === undefined ? null : outExplanation(legUit('inhoud-plan', inhoud)),
    routewijziging: wijziging === undefined ? null : outExplanation(legUit('leerroute-wijzigen', wijziging)),
    vastgesteld: alleFeiten(d, 'pipVastgesteld').map((f) => ({
      feit: f.id,
      op: f.op,
      leerroute: f.inhoud.leerroute,
      door: woorden.get(f.id)?.door ?? null,
      velden: woorden.get(f.id)?.velden ?? null,
    })),
    huisgenoten: volwassenen
      .filter((l) => l.dossier !== dossier && l.achternaam !== null)
      .map((l) => {
        const ander = fold(alle.get(l.dossier)!, { peildatum: c.actor.dag })
        const plan = eersteFeit(ander, 'pipVastgesteld') && laatsteFeit(ander, 'pipVastgesteld')
        return {
          dossier: l.dossier,
          naam: nameOf(l),
          leerroute: plan === undefined ? null : leerroutes[plan.inhoud.leerroute],
        }
      }),
  }
}

/** The proposal with its reasons in words. */
export function proposalOut(d: Parameters<typeof voorstel>[0]): z.output<typeof VoorstelUit> {
  const v = voorstel(d)
  return { route: v.route, redenen: v.redenen.map((r) => ({ ...r, zin: redencodes[r.code] })) }
}

const nameOf = (l: { voornamen: string | null; voorvoegsel: string | null; achternaam: string | null }) =>
  fullName({ voornamen: l.voornamen!, voorvoegsel: l.voorvoegsel!, achternaam: l.achternaam! })

/** An explanation as it leaves; the draft is no fact to link to. */
export function outExplanation(u: Uitleg): z.input<typeof UitlegUit> {
  return {
    soort: u.soort,
    kern: u.kern,
    stappen: u.stappen.map((s) => ({
      zin: s.zin,
      artikelen: [...s.artikelen],
      feiten: s.feiten.filter((f) => f !== CONCEPT),
    })),
    voorbehoud: [...u.voorbehoud],
    ontbreekt: [...u.ontbreekt],
  }
}
