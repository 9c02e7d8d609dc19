/** Recording facts in existing dossiers: new ones, corrections and withdrawals. All or nothing. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { type Context, operatie } from '../context.ts'
import { checkFact } from '../decide.ts'
import { type Feit, feitsoorten } from '../facts.ts'
import { provisional } from '../opening.ts'
import { factsOf, household, reachable } from '../queries.ts'
import { FeitVanDossier, TaakgevolgUit, visibleEffects } from '../schemas.ts'

export const vastleggen = operatie({
  naam: 'dossier.feitenVastleggen',
  soort: 'besluit',
  titel: 'Legt feiten vast in bestaande dossiers',
  uitleg:
    'Een correctie noemt met `vervangt` het feit dat zij vervangt, en een reden. Intrekken gaat met de soort `ingetrokken`. ' +
    'Met `versie` (alleen bij één dossier) wordt geweigerd als iemand anders intussen iets vastlegde. ' +
    'Met `huishouden` geldt het ene feit ook voor de anderen in het huishouden voor wie het kan.',
  http: { methode: 'POST', pad: '/feiten' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    feiten: z.array(FeitVanDossier).min(1).max(10_000),
    versie: z.coerce.number().int().min(1).optional(),
    huishouden: z.boolean().default(false),
  }),
  uitvoer: z.object({
    feiten: z.array(z.object({ id: z.string(), dossier: z.string() })),
    taken: z.array(TaakgevolgUit).meta({
      description: 'Welke taken dit beëindigde en welke begonnen; leeg bij veel dossiers tegelijk.',
    }),
  }),
  async doe(c, { feiten: gevraagd, versie, huishouden }) {
    const ids = [...new Set(gevraagd.map((f) => f.dossier))]
    const bereikt = await reachable(c.tx, c.actor, ids)
    if (ids.some((d) => !bereikt.has(d))) return geweigerd('nietGevonden', { wat: 'dossier' })
    const bekend = await factsOf(c.tx, ids)
    if (versie !== undefined && ids.length === 1 && bekend.get(ids[0]!)!.length !== versie) {
      return geweigerd('gewijzigd', { verwacht: versie, gevonden: bekend.get(ids[0]!)!.length })
    }
    const feiten = huishouden ? [...gevraagd, ...(await forHousehold(c, gevraagd, bekend))] : gevraagd
    const fouten: Veldfout[] = []
    const tot = new Map<DossierId, Feit[]>([...bekend].map(([d, f]) => [d, [...f]]))
    for (const [i, f] of feiten.entries()) {
      const van = tot.get(f.dossier)!
      const doel = f.soort === 'ingetrokken' ? van.find((x) => x.id === f.inhoud.feit)?.soort : f.soort
      // Withdrawing a fact asks the right to record that kind of fact.
      const gegeven = feitsoorten[doel ?? f.soort].gegeven
      const nee = checkFact(van, f, c.actor)
      if (!heeftRecht(c.actor.rol, 'vastleggen', gegeven)) {
        fouten.push({ veld: `feiten.${i}`, fout: 'Deze rol mag deze soort gegevens niet vastleggen.' })
      } else if (nee?.code === 'feitKanNiet')
        fouten.push({ veld: `feiten.${i}`, fout: nee.waarden.toelichting })
      van.push({ ...provisional(f, van.length), dossier: f.dossier })
    }
    if (fouten.length === 1 && gevraagd.length === 1) {
      return geweigerd('feitKanNiet', { regel: 'feit', toelichting: fouten[0]!.fout }, fouten)
    }
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100))
    const geschreven = await c.leg(feiten, bekend)
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    return gedaan({
      feiten: geschreven.map((f) => ({ id: f.id, dossier: f.dossier })),
      taken: visibleEffects(c),
    })
  },
})

type Gevraagd = z.output<typeof FeitVanDossier>

/** The same fact for the others of the household for whom it can be; their facts are added to `bekend`. */
async function forHousehold(
  c: Context,
  gevraagd: readonly Gevraagd[],
  bekend: Map<DossierId, Feit[]>,
): Promise<Gevraagd[]> {
  const feit = gevraagd[0]!
  if (gevraagd.length > 1 || feit.vervangt !== undefined || feit.soort === 'ingetrokken') return []
  const anderen = (await household(c.tx, c.actor, feit.dossier))
    .map((l) => l.dossier)
    .filter((d) => d !== feit.dossier)
  const uit: Gevraagd[] = []
  for (const [dossier, feiten] of await factsOf(c.tx, anderen)) {
    if (checkFact(feiten, feit, c.actor) !== undefined) continue
    bekend.set(dossier, feiten)
    uit.push({ ...feit, dossier })
  }
  return uit
}
