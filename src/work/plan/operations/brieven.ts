/** The decision letter of the plan: seen before it is made, and made. */
import { z } from 'zod'
import { DossierId, type FeitId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import {
  type Briefinhoud,
  BriefinhoudSchema,
  bewaren,
  opstellen,
  taalVan,
  taalwaarschuwing,
} from '#work/brieven/index.ts'
import {
  alleFeiten,
  beoordeel,
  type Context,
  factsOf,
  fold,
  operatie,
  reachable,
} from '#work/dossier/index.ts'
import { type Pipbrief, pipbrief, pipbrieven } from '../brieven.ts'
import { planRows } from '../queries.ts'

const invoer = z.strictObject({ dossier: DossierId, soort: z.enum(pipbrieven, { error: 'Kies een brief.' }) })

async function compose(
  c: Context,
  dossier: DossierId,
  soort: Pipbrief,
): Promise<Result<{ inhoud: Briefinhoud; let: string | null; feit: FeitId }>> {
  if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
    return geweigerd('nietGevonden', { wat: 'dossier' })
  c.gezien([dossier])
  const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
  const d = fold(feiten, { peildatum: c.actor.dag })
  const plannen = alleFeiten(d, 'pipVastgesteld')
  const besluit = plannen.at(-1)
  const wijziging = soort === 'pipWijziging'
  if (besluit === undefined || (wijziging && plannen.length < 2))
    return geweigerd('nietNu', {
      toelichting: wijziging ? 'Het plan is nog niet gewijzigd.' : 'Het plan is nog niet vastgesteld.',
    })
  if (!wijziging && plannen.length > 1)
    return geweigerd('nietNu', { toelichting: 'Het plan is gewijzigd; maak het besluit tot wijziging.' })
  const woorden = (await planRows(c.tx, c.actor, dossier)).find((r) => r.feit === besluit.id)
  if (woorden === undefined)
    return geweigerd('nietNu', {
      toelichting:
        'Van dit plan zijn de woorden niet bewaard; stel het plan hier vast om er een besluit van te maken.',
    })
  const { dag, gemeenteNaam } = c.actor
  const stof = pipbrief(soort, woorden.velden, besluit, beoordeel(d), dag, gemeenteNaam)
  return gedaan({
    inhoud: await opstellen(c, dossier, feiten, stof),
    let: taalwaarschuwing(taalVan(feiten, dag)),
    feit: besluit.id,
  })
}

const briefVoorbeeld = operatie({
  naam: 'pip.briefVoorbeeld',
  soort: 'lees',
  titel: 'Toont het besluit over het plan zoals het nu zou luiden; er wordt niets bewaard',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/pip/brieven/{soort}' },
  nodig: { handeling: 'zien', gegevens: ['brieven', 'inburgering', 'intake', 'inkomen'] },
  invoer,
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      inhoud: gegeven('brieven', BriefinhoudSchema),
      let: z.string().nullable().meta({ description: 'Waarschuwing over de taal.' }),
    }),
  ),
  async doe(c, { dossier, soort }) {
    const r = await compose(c, dossier, soort)
    return r.ok ? gedaan({ dossier, inhoud: r.waarde.inhoud, let: r.waarde.let }) : r
  },
})

const briefMaken = operatie({
  naam: 'pip.briefMaken',
  soort: 'wijzig',
  titel: 'Maakt het besluit over het plan en bewaart het zoals het is',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/pip/brieven/{soort}' },
  nodig: { handeling: 'vastleggen', gegevens: ['brieven'] },
  invoer,
  uitvoer: z.object({ brief: z.string() }),
  async doe(c, { dossier, soort }) {
    const r = await compose(c, dossier, soort)
    if (!r.ok) return r
    return gedaan({ brief: await bewaren(c, dossier, soort, r.waarde.inhoud, r.waarde.feit) })
  },
})

export const pipbriefoperaties = { briefVoorbeeld, briefMaken }
