/** Opening dossiers: who it is and the first facts, one or many at once, all or nothing. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { operatie } from '../context.ts'
import { checkFact } from '../decide.ts'
import type { Feit, NieuwFeit } from '../facts.ts'
import { findByNumbers, Persoon, writePersons } from '../persons.ts'
import { NieuwFeitSchema } from '../schemas.ts'

/** Facts that make the municipality know of somebody; the earliest is the day the dossier opens. */
const AANLEIDING: readonly NieuwFeit['soort'][] = ['gekoppeld', 'ingeschreven', 'kennisgevingOntvangen']

export const openen = operatie({
  naam: 'dossier.openen',
  soort: 'besluit',
  titel: 'Opent dossiers: wie het is en de eerste feiten',
  uitleg:
    'Alles of niets: klopt één feit niet, dan wordt niets vastgelegd. Een BSN of V-nummer dat al bekend is, wordt geweigerd.',
  http: { methode: 'POST', pad: '/dossiers' },
  nodig: { handeling: 'vastleggen', gegevens: ['identiteit', 'huisvesting'] },
  invoer: z.strictObject({
    dossiers: z
      .array(
        z.strictObject({
          id: DossierId.optional(),
          persoon: Persoon,
          feiten: z.array(NieuwFeitSchema).min(1),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  uitvoer: z.object({ dossiers: z.array(z.object({ id: z.string() })) }),
  async doe(c, { dossiers }) {
    const bekend = await findByNumbers(
      c.tx,
      c.cipher,
      c.actor.gemeente,
      dossiers.map((d) => d.persoon),
    )
    const gezien = new Set<string>()
    const fouten: Veldfout[] = []
    const feiten: (NieuwFeit & { dossier: DossierId })[] = []
    const personen: { dossier: DossierId; persoon: Persoon }[] = []
    dossiers.forEach((d, i) => {
      for (const soort of ['vnummer', 'bsn'] as const) {
        const nummer = d.persoon[soort]
        if (nummer === undefined) continue
        const sleutel = `${soort}:${nummer}`
        if (bekend.has(sleutel) || gezien.has(sleutel)) {
          fouten.push({
            veld: `dossiers.${i}.persoon.${soort}`,
            fout: 'Dit nummer hoort al bij een ander dossier. Leg het feit daar vast.',
          })
        }
        gezien.add(sleutel)
      }
      const id = d.id ?? (c.nieuwId() as DossierId)
      const alle = withOpening(d.feiten)
      const tot: Feit[] = []
      alle.forEach((f, j) => {
        const nee = checkFact(tot, f, c.actor)
        if (nee?.code === 'feitKanNiet') {
          fouten.push({
            veld: `dossiers.${i}.feiten.${Math.max(0, j - (alle.length - d.feiten.length))}`,
            fout: nee.waarden.toelichting,
          })
        }
        tot.push(provisional(f, tot.length))
        feiten.push({ ...f, dossier: id })
      })
      personen.push({ dossier: id, persoon: d.persoon })
    })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100))
    const geschreven = await c.leg(feiten, new Map())
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    await writePersons(c.tx, c.cipher, c.actor.gemeente, personen)
    return gedaan({ dossiers: personen.map((p) => ({ id: p.dossier })) })
  },
})

/** A dossier begins with its opening, on the day of the first notice, and facts follow in order of day. */
function withOpening(feiten: readonly NieuwFeit[]): NieuwFeit[] {
  const opGevolg = [...feiten].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
  if (feiten.some((f) => f.soort === 'dossierGeopend')) {
    return [
      ...opGevolg.filter((f) => f.soort === 'dossierGeopend'),
      ...opGevolg.filter((f) => f.soort !== 'dossierGeopend'),
    ]
  }
  const aanleiding = opGevolg.find((f) => AANLEIDING.includes(f.soort)) ?? opGevolg.at(-1)!
  const geopend: NieuwFeit<'dossierGeopend'> = {
    soort: 'dossierGeopend',
    op: aanleiding.op as Dag,
    bron: aanleiding.bron,
    inhoud: {},
  }
  return [geopend, ...opGevolg]
}

/** Enough of a fact to check the next one against, before it is written. */
export function provisional(f: NieuwFeit, volg: number): Feit {
  return { ...f, id: `nieuw-${volg}`, dossier: 'nieuw', volg: volg + 1 } as Feit
}
