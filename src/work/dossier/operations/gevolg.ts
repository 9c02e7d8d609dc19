/** What recording a fact would change: the terms before and after. Nothing is written. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { DossierId } from '#core/ids.ts'
import { perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '../context.ts'
import { checkFact } from '../decide.ts'
import { feitsoorten } from '../facts.ts'
import { provisional } from '../opening.ts'
import { factsOf, reachable } from '../queries.ts'
import { NieuwFeitSchema, TermijnUit } from '../schemas.ts'
import { watAls } from '../what-if.ts'
import { outTerm } from './zien.ts'

export const gevolg = operatie({
  naam: 'dossier.gevolg',
  soort: 'lees',
  titel: 'Toont wat het vastleggen van een feit zou veranderen, zonder het vast te leggen',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/gevolgen' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId, feit: NieuwFeitSchema }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      versie: z.number(),
      voor: z.array(TermijnUit),
      na: z.array(TermijnUit),
    }),
  ),
  async doe(c, { dossier, feit }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const { gegeven: soort } = feitsoorten[feit.soort]
    if (heeftRecht(c.actor.rol, 'zien', soort) && !open.has(soort))
      return geweigerd('geenStap', { gegevens: soort })
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const nee = checkFact(feiten, feit, c.actor)
    if (nee !== undefined) return { ok: false, weigering: nee }
    c.gezien([dossier])
    const nieuw = { ...provisional(feit, feiten.length), dossier }
    const { voor, na } = watAls(feiten, [nieuw], c.actor.dag)
    const termijnen = (b: typeof voor) => b.termijnen.map(outTerm)
    return gedaan({ dossier, versie: feiten.length, voor: termijnen(voor), na: termijnen(na) })
  },
})
