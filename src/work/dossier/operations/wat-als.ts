/** What if a fact held, also on a day to come: duty and terms before and after. Nothing is written. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { laatste } from '#core/day.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { legUit } from '#law/uitleg.ts'
import { operatie } from '../context.ts'
import { checkFact } from '../decide.ts'
import { feitsoorten } from '../facts.ts'
import { provisional } from '../opening.ts'
import { factsOf, reachable } from '../queries.ts'
import { NieuwFeitSchema, TermijnUit, UitlegUit } from '../schemas.ts'
import { watAls as reken } from '../what-if.ts'
import { outExplanation, outTerm } from './zien.ts'

const Stand = z.object({ plicht: gegeven('verblijf', UitlegUit), termijnen: z.array(TermijnUit) })

export const watAls = operatie({
  naam: 'dossier.watAls',
  soort: 'lees',
  titel: 'Rekent uit wat zou gelden als een feit waar was, ook op een dag die nog komt',
  uitleg:
    'Er wordt niets vastgelegd. Ligt het feit in de toekomst, dan wordt gerekend alsof het die dag is; beide uitkomsten gelden op dezelfde dag.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/wat-als' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId, feit: NieuwFeitSchema }),
  uitvoer: perDossier(
    'dossier',
    z.object({ dossier: z.string(), peildatum: z.string().meta({ format: 'date' }), voor: Stand, na: Stand }),
  ),
  async doe(c, { dossier, feit }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const { gegeven: soort } = feitsoorten[feit.soort]
    if (heeftRecht(c.actor.rol, 'zien', soort) && !open.has(soort))
      return geweigerd('geenStap', { gegevens: soort })
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const peildatum = laatste(c.actor.dag, feit.op)
    if (!heeftRecht(c.actor.rol, 'vastleggen', feitsoorten[feit.soort].gegeven))
      return geweigerd('feitKanNiet', {
        regel: 'rol',
        toelichting: 'Deze rol mag deze soort gegevens niet vastleggen, en er dus ook niet mee rekenen.',
      })
    const nee = checkFact(feiten, feit, { rol: c.actor.rol, dag: peildatum })
    if (nee !== undefined) return { ok: false, weigering: nee }
    c.gezien([dossier])
    const { voor, na } = reken(feiten, [{ ...provisional(feit, feiten.length), dossier }], peildatum)
    const stand = (b: typeof voor) => ({
      plicht: outExplanation(legUit('inburgeringsplicht', b.plicht)),
      termijnen: b.termijnen.map(outTerm),
    })
    return gedaan({ dossier, peildatum, voor: stand(voor), na: stand(na) })
  },
})
