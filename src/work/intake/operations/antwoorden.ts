/** Answers: kept one by one as they are given, never over somebody else's, and erased when their time is over. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { antwoordenIn, BewaardUit, keepAnswers, operatie, reachable } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { delenMet, eigenVragen, vragenVan } from '../eigen.ts'
import { eraseWords } from '../queries.ts'

const antwoordenBewaren = operatie({
  naam: 'intake.antwoordenBewaren',
  soort: 'wijzig',
  titel: 'Bewaart antwoorden van de brede intake, elk zodra het er is',
  uitleg:
    'Elk antwoord noemt de versie die de schrijver zag (0 als er nog geen was). Schreef een ander intussen iets anders, ' +
    'dan blijft dat staan en komt het antwoord van de ander terug onder `botsingen`; de rest is bewaard. Een antwoord is ' +
    'geen feit: alleen de klantmanager ziet het, en het is te wissen.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/intake/antwoorden' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake'] },
  invoer: antwoordenIn(100),
  uitvoer: BewaardUit,
  async doe(c, invoer) {
    const eigen = await eigenVragen(c.tx, c.actor)
    const vragen = vragenVan(delenMet(eigen, new Set(eigen.vroeger.map((v) => v.id))))
    return keepAnswers(c, 'intake_antwoord', invoer, vragen, 'Deze vraag hoort niet bij de intake.')
  },
})

const wissen = operatie({
  naam: 'intake.wissen',
  soort: 'wijzig',
  titel: 'Wist alle antwoorden en toelichtingen van de brede intake; conclusies blijven als feit',
  http: { methode: 'DELETE', pad: '/dossiers/{dossier}/intake/antwoorden' },
  nodig: { handeling: 'beheren', gegevens: ['intake'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({ antwoorden: z.number() }),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const antwoorden = await eraseWords(c.tx, c.actor, dossier)
    c.gezien([dossier])
    await note(c, 'intake.wissen', { dossier, antwoorden })
    return gedaan({ antwoorden })
  },
})

export const antwoordoperaties = { antwoordenBewaren, wissen }
