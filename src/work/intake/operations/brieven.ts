/** Letters of the intake: seen before they are made, and made. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
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
import { type Context, factsOf, fold, laatsteFeit, operatie, reachable } from '#work/dossier/index.ts'
import { type Intakebrief, intakebrief, intakebrieven } from '../brieven.ts'
import { summonsRows } from '../queries.ts'

const invoer = z.strictObject({
  dossier: DossierId,
  soort: z.enum(intakebrieven, { error: 'Kies een brief.' }),
})

async function compose(
  c: Context,
  dossier: DossierId,
  soort: Intakebrief,
): Promise<Result<{ inhoud: Briefinhoud; let: string | null; feit: string | null }>> {
  if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
    return geweigerd('nietGevonden', { wat: 'dossier' })
  c.gezien([dossier])
  const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
  const d = fold(feiten, { peildatum: c.actor.dag })
  const stof = intakebrief(soort, d, await summonsRows(c.tx, c.actor, dossier))
  if ('nogNiet' in stof) return geweigerd('nietNu', { toelichting: stof.nogNiet })
  const bij =
    soort === 'toetsUitnodiging'
      ? 'leerbaarheidstoetsGepland'
      : soort === 'intakeUitkomst'
        ? 'intakeAfgerond'
        : 'intakeGepland'
  return gedaan({
    inhoud: await opstellen(c, dossier, feiten, stof),
    let: taalwaarschuwing(taalVan(feiten, c.actor.dag)),
    feit: laatsteFeit(d, bij)?.id ?? null,
  })
}

const briefVoorbeeld = operatie({
  naam: 'intake.briefVoorbeeld',
  soort: 'lees',
  titel: 'Toont een brief over intake of toets zoals hij nu zou luiden; er wordt niets bewaard',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/intake/brieven/{soort}' },
  nodig: { handeling: 'zien', gegevens: ['brieven', 'inburgering', 'intake'] },
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
  naam: 'intake.briefMaken',
  soort: 'wijzig',
  titel: 'Maakt een brief over intake of toets en bewaart hem zoals hij is',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/intake/brieven/{soort}' },
  nodig: { handeling: 'vastleggen', gegevens: ['brieven'] },
  invoer,
  uitvoer: z.object({ brief: z.string() }),
  async doe(c, { dossier, soort }) {
    const r = await compose(c, dossier, soort)
    if (!r.ok) return r
    return gedaan({ brief: await bewaren(c, dossier, soort, r.waarde.inhoud, r.waarde.feit as never) })
  },
})

export const intakebriefoperaties = { briefVoorbeeld, briefMaken }
