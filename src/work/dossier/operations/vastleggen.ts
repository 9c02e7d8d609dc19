/** Recording facts in existing dossiers: new ones, corrections and withdrawals. All or nothing. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { DossierId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { type Context, operatie } from '../context.ts'
import { checkFact } from '../decide.ts'
import { type Feit, feitsoorten } from '../facts.ts'
import { provisional } from '../opening.ts'
import { factsOf, household, reachable, type Zicht } from '../queries.ts'
import { effects, FeitVanDossier, TaakgevolgUit } from '../schemas.ts'
import { keysWithoutContract } from './huurder.ts'

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
    const anderen = huishouden ? await forHousehold(c, gevraagd, bekend) : NIEMAND
    const feiten = [...gevraagd, ...anderen.feiten]
    const open: Zicht = new Map([...bereikt, ...anderen.open])
    const dicht = closedKind(feiten, bekend, open)
    if (dicht !== undefined && heeftRecht(c.actor.rol, 'vastleggen', dicht))
      return geweigerd('geenStap', { gegevens: dicht })
    const fouten: Veldfout[] = []
    const tot = new Map<DossierId, Feit[]>([...bekend].map(([d, f]) => [d, [...f]]))
    for (const [i, f] of feiten.entries()) {
      const van = tot.get(f.dossier)!
      const gegeven = kindOf(f, van)
      const nee = checkFact(van, f, c.actor)
      if (!heeftRecht(c.actor.rol, 'vastleggen', gegeven)) {
        fouten.push({ veld: `feiten.${i}`, fout: 'Deze rol mag deze soort gegevens niet vastleggen.' })
      } else if (nee?.code === 'feitKanNiet')
        fouten.push({ veld: `feiten.${i}`, fout: nee.waarden.toelichting })
      van.push({ ...provisional(f, van.length), dossier: f.dossier })
    }
    if (fouten.length === 0) fouten.push(...(await keysWithoutContract(c, feiten, tot)))
    if (fouten.length === 1 && gevraagd.length === 1) {
      return geweigerd('feitKanNiet', { regel: 'feit', toelichting: fouten[0]!.fout }, fouten)
    }
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100))
    const geschreven = await c.leg(feiten, bekend)
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    return gedaan({
      feiten: geschreven.map((f) => ({ id: f.id, dossier: f.dossier })),
      taken: effects(c),
    })
  },
})

/** The kind of data of a fact; withdrawing one asks the right to record the fact that is withdrawn. */
function kindOf(f: Gevraagd, bekend: readonly Feit[]): Gegevenssoort {
  const doel = f.soort === 'ingetrokken' ? bekend.find((x) => x.id === f.inhoud.feit)?.soort : f.soort
  return feitsoorten[doel ?? f.soort].gegeven
}

/** The first kind of data that is not open in its dossier: what a role may record, it records while a step asks it. */
function closedKind(
  feiten: readonly Gevraagd[],
  bekend: ReadonlyMap<DossierId, readonly Feit[]>,
  open: Zicht,
): Gegevenssoort | undefined {
  for (const f of feiten) {
    const soort = kindOf(f, bekend.get(f.dossier)!)
    if (!open.get(f.dossier)?.has(soort)) return soort
  }
  return undefined
}

type Gevraagd = z.output<typeof FeitVanDossier>

interface Huisgenoten {
  readonly feiten: readonly Gevraagd[]
  readonly open: Zicht
}
const NIEMAND: Huisgenoten = { feiten: [], open: new Map() }

/**
 * The same fact for the others of the household for whom it can be, where this role may record it now; their facts are
 * added to `bekend`.
 */
async function forHousehold(
  c: Context,
  gevraagd: readonly Gevraagd[],
  bekend: Map<DossierId, Feit[]>,
): Promise<Huisgenoten> {
  const feit = gevraagd[0]!
  if (gevraagd.length > 1 || feit.vervangt !== undefined || feit.soort === 'ingetrokken') return NIEMAND
  const leden = (await household(c.tx, c.actor, feit.dossier))
    .map((l) => l.dossier)
    .filter((d) => d !== feit.dossier)
  const open = await reachable(c.tx, c.actor, leden)
  const anderen = leden.filter((d) => open.get(d)?.has(feitsoorten[feit.soort].gegeven))
  const feiten: Gevraagd[] = []
  for (const [dossier, van] of await factsOf(c.tx, anderen)) {
    if (checkFact(van, feit, c.actor) !== undefined) continue
    bekend.set(dossier, van)
    feiten.push({ ...feit, dossier })
  }
  return { feiten, open }
}
