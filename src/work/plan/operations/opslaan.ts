/** Saving a draft: edits of two people on one plan are merged field by field, and neither loses work. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie, reachable } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { type Pipvelden, veldfouten, veldnamen, voegSamen } from '../model.ts'
import { draftRow, erasePlan, writeDraft } from '../queries.ts'
import { Velden } from './zien.ts'

const opslaan = operatie({
  naam: 'pip.opslaan',
  soort: 'wijzig',
  titel: 'Bewaart het concept van het plan; wat een ander intussen wijzigde, blijft',
  uitleg:
    '`basis` is de versie waarop de schrijver begon (0: er was geen concept). Velden die een ander intussen wijzigde en de ' +
    'schrijver niet, gaan mee. Wijzigden beiden hetzelfde veld, dan is niets bewaard en staan beide onder `botsingen`; ' +
    'na een keuze wordt met de nieuwe `basis` opnieuw bewaard.',
  http: { methode: 'PUT', pad: '/dossiers/{dossier}/pip/concept' },
  nodig: { handeling: 'vastleggen', gegevens: ['inburgering', 'intake'] },
  invoer: z.strictObject({ dossier: DossierId, basis: z.coerce.number().int().min(0), velden: Velden }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      versie: z.number().meta({ description: 'De versie die nu geldt.' }),
      bewaard: z.boolean(),
      samengevoegd: z.boolean().meta({ description: 'Of wijzigingen van een ander zijn meegenomen.' }),
      botsingen: gegeven(
        'intake',
        z.array(z.object({ veld: z.enum(veldnamen), mijn: z.string(), hun: z.string() })),
      ),
      door: z.string().nullable().meta({ description: 'Wie intussen bewaarde.' }),
      velden: gegeven('intake', Velden).meta({
        description:
          'Wat is bewaard; bij een botsing beide versies samengevoegd, met de eigen waarde waar zij botsen.',
      }),
    }),
  ),
  async doe(c, { dossier, basis, velden }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const fouten = veldfouten(velden)
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const nu = await draftRow(c.tx, c.actor, dossier)
    const versie = nu?.versie ?? 0
    c.gezien([dossier])
    const begin = basis === 0 ? {} : ((await draftRow(c.tx, c.actor, dossier, basis))?.velden ?? {})
    const samen = voegSamen(begin, velden as Pipvelden, nu?.velden ?? {})
    const anders = versie !== basis
    const uit = { dossier, door: anders ? (nu?.door ?? null) : null }
    if (anders && samen.botsingen.length > 0)
      return gedaan({
        ...uit,
        versie,
        bewaard: false,
        samengevoegd: false,
        velden: samen.velden,
        botsingen: samen.botsingen.map((veld) => ({
          veld,
          mijn: velden[veld] ?? '',
          hun: nu?.velden[veld] ?? '',
        })),
      })
    const bewaar = anders ? samen.velden : clean(velden as Pipvelden)
    if (!(await writeDraft(c, dossier, versie + 1, bewaar)))
      return geweigerd('gewijzigd', { verwacht: versie, gevonden: versie + 1 })
    return gedaan({
      ...uit,
      versie: versie + 1,
      bewaard: true,
      samengevoegd: anders,
      velden: bewaar,
      botsingen: [],
    })
  },
})

const clean = (v: Pipvelden): Pipvelden =>
  Object.fromEntries(Object.entries(v).filter(([, w]) => w !== undefined && w !== ''))

const wissen = operatie({
  naam: 'pip.wissen',
  soort: 'wijzig',
  titel: 'Wist concepten en woorden van het plan; de feiten en de brieven blijven',
  http: { methode: 'DELETE', pad: '/dossiers/{dossier}/pip/concept' },
  nodig: { handeling: 'beheren', gegevens: ['intake'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({ dossier: z.string() }),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    await erasePlan(c.tx, c.actor, dossier)
    c.gezien([dossier])
    await note(c, 'pip.wissen', { dossier })
    return gedaan({ dossier })
  },
})

export const conceptoperaties = { opslaan, wissen }
