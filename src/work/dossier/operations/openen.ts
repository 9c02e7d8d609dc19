/** Opening dossiers: who it is and the first facts, one or many at once, all or nothing. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { operatie } from '../context.ts'
import type { NieuwFeit } from '../facts.ts'
import { opening } from '../opening.ts'
import { findByNumbers, Persoon, writePersons } from '../persons.ts'
import { NieuwFeitSchema } from '../schemas.ts'

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
      const geopend = opening(d.feiten, c.actor)
      for (const f of geopend.fouten) {
        fouten.push({
          veld: `dossiers.${i}.feiten.${Math.max(0, d.feiten.indexOf(f.feit))}`,
          fout: f.toelichting,
        })
      }
      for (const f of geopend.feiten) feiten.push({ ...f, dossier: id })
      personen.push({ dossier: id, persoon: d.persoon })
    })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100))
    const geschreven = await c.leg(feiten, new Map())
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    await writePersons(c.tx, c.cipher, c.actor.gemeente, personen)
    return gedaan({ dossiers: personen.map((p) => ({ id: p.dossier })) })
  },
})
