/** Answers: kept one by one as they are given, never over somebody else's, and erased when their time is over. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { operatie, reachable } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { delenMet, eigenVragen, vragenVan } from '../eigen.ts'
import { answerRows, eraseWords, writeAnswers } from '../queries.ts'
import type { Vraag } from '../vragen.ts'
import { AntwoordUit } from './zien.ts'

/** Longest answer, in characters. */
const HOOGSTENS = 2000

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
  invoer: z.strictObject({
    dossier: DossierId,
    antwoorden: z
      .array(
        z.strictObject({
          vraag: z.string().max(60),
          antwoord: z
            .string()
            .max(HOOGSTENS, { error: `Een antwoord heeft ten hoogste ${HOOGSTENS} tekens.` }),
          versie: z.coerce.number().int().min(0).default(0),
        }),
      )
      .min(1)
      .max(100),
  }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      bewaard: z.array(z.object({ vraag: z.string(), versie: z.number() })),
      botsingen: gegeven('intake', z.array(AntwoordUit)),
    }),
  ),
  async doe(c, { dossier, antwoorden }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const eigen = await eigenVragen(c.tx, c.actor)
    const bekend = vragenVan(delenMet(eigen, new Set(eigen.vroeger.map((v) => v.id))))
    const fouten = antwoorden.flatMap((a, i) => fault(bekend.get(a.vraag), a.antwoord, i))
    if (new Set(antwoorden.map((a) => a.vraag)).size !== antwoorden.length)
      fouten.push({ veld: 'antwoorden', fout: 'Een vraag staat er twee keer in.' })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const geschreven = await writeAnswers(c, dossier, antwoorden)
    c.gezien([dossier])
    const gebotst = antwoorden.filter((a) => !geschreven.has(a.vraag)).map((a) => a.vraag)
    const van = gebotst.length === 0 ? [] : await answerRows(c.tx, c.actor, dossier)
    return gedaan({
      dossier,
      bewaard: [...geschreven].map(([vraag, versie]) => ({ vraag, versie })),
      botsingen: van
        .filter((a) => gebotst.includes(a.vraag))
        .map(({ vraag, antwoord, versie, op, naam, door }) => ({
          vraag,
          antwoord,
          versie,
          op,
          door: naam ?? door,
        })),
    })
  },
})

function fault(v: Vraag | undefined, antwoord: string, i: number): Veldfout[] {
  if (v === undefined)
    return [{ veld: `antwoorden.${i}.vraag`, fout: 'Deze vraag hoort niet bij de intake.' }]
  if (v.soort === 'keuze' && antwoord !== '' && !Object.hasOwn(v.keuzes, antwoord))
    return [{ veld: `antwoorden.${i}.antwoord`, fout: 'Kies een antwoord uit de lijst.' }]
  return []
}

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
