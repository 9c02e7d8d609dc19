/** The municipality's own questions of the intake: shown, and set anew as a next version. */
import { z } from 'zod'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { EigenvraagSchema, eigenVragen, HOOGSTENS } from '../eigen.ts'

const VraagUit = EigenvraagSchema.extend({ id: z.string() })

const vragenZien = operatie({
  naam: 'intake.vragenZien',
  soort: 'lees',
  titel: 'Toont welke vragen de gemeente zelf aan de brede intake toevoegt',
  http: { methode: 'GET', pad: '/intakevragen' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({ versie: z.number(), vragen: z.array(VraagUit) }),
  async doe(c) {
    const { versie, nu } = await eigenVragen(c.tx, c.actor)
    return gedaan({ versie, vragen: [...nu] })
  },
})

const vragenVaststellen = operatie({
  naam: 'intake.vragenVaststellen',
  soort: 'wijzig',
  titel: 'Stelt vast welke vragen de gemeente zelf aan de brede intake toevoegt',
  uitleg:
    'De lijst vervangt de vorige. Een vraag die erin blijft, houdt haar kenmerk. Antwoorden op een vraag die vervalt, ' +
    'blijven te lezen in de intake waarin zij zijn gegeven.',
  http: { methode: 'POST', pad: '/intakevragen' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    versie: z.coerce
      .number()
      .int()
      .min(0)
      .meta({ description: 'De versie die de schrijver zag; 0 als er nog geen was.' }),
    vragen: z
      .array(EigenvraagSchema)
      .max(HOOGSTENS, { error: `Ten hoogste ${HOOGSTENS} eigen vragen: een intake is geen enquête.` }),
  }),
  uitvoer: z.object({ versie: z.number() }),
  async doe(c, { versie, vragen }) {
    const staat = await eigenVragen(c.tx, c.actor)
    if (staat.versie !== versie) return geweigerd('gewijzigd', { verwacht: versie, gevonden: staat.versie })
    const bekend = new Set([...staat.nu, ...staat.vroeger].map((v) => v.id))
    const fouten = vragen.flatMap((v, i) => {
      if (v.id !== undefined && !bekend.has(v.id))
        return [{ veld: `vragen.${i}.id`, fout: 'Deze vraag is niet bekend. Laat het kenmerk weg.' }]
      if (vragen.findIndex((w) => w.vraag === v.vraag) < i)
        return [{ veld: `vragen.${i}.vraag`, fout: 'Deze vraag staat er twee keer in.' }]
      return []
    })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const nieuw = vragen.map((v) => ({ ...v, id: v.id ?? `eigen-${c.nieuwId()}` }))
    await c.tx
      .insertInto('intake_eigen_vragen')
      .values({
        gemeente: c.actor.gemeente,
        versie: versie + 1,
        vragen: JSON.stringify(nieuw),
        op: c.nu,
        door: c.actor.medewerker,
      })
      .execute()
    await note(c, 'intake.vragenVaststellen', { versie: versie + 1, vragen: nieuw.map((v) => v.vraag) })
    return gedaan({ versie: versie + 1 })
  },
})

export const eigenvraagoperaties = { vragenZien, vragenVaststellen }
