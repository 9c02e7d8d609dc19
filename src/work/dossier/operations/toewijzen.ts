/** Who does the work for a person: assigned, handed over to a colleague, ended. One operation for many dossiers. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { DossierId, MedewerkerId } from '#core/ids.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { operatie } from '../context.ts'
import { checkFact } from '../decide.ts'
import type { NieuwFeit } from '../facts.ts'
import { DagSchema, functies, keys } from '../lijsten.ts'
import { factsOf, reachable } from '../queries.ts'

export const toewijzen = operatie({
  naam: 'dossier.toewijzen',
  soort: 'besluit',
  titel: 'Wijst een medewerker toe aan dossiers, of beëindigt dat',
  uitleg:
    'Wat één medewerker tegelijk doet (zoals casusregie), draagt de vorige daarmee over. Met `einde` stopt de toewijzing. ' +
    'De medewerker is actief en heeft de rol die bij de functie hoort. Alles of niets.',
  http: { methode: 'POST', pad: '/toewijzingen' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    dossiers: z.array(DossierId).min(1, { error: 'Kies ten minste één dossier.' }).max(500),
    functie: z.enum(keys(functies), { error: 'Kies welk werk het is.' }),
    medewerker: MedewerkerId,
    op: DagSchema.optional(),
    einde: z.boolean().default(false),
  }),
  uitvoer: z.object({ feiten: z.array(z.object({ id: z.string(), dossier: z.string() })) }),
  async doe(c, { dossiers, functie, medewerker, op = c.actor.dag, einde }) {
    const ids = [...new Set(dossiers)]
    const bereikt = await reachable(c.tx, c.actor, ids)
    if (ids.some((d) => !bereikt.has(d))) return geweigerd('nietGevonden', { wat: 'dossier' })
    const staf = await c.tx
      .selectFrom('medewerker')
      .select(['rol', 'actief'])
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', medewerker)
      .executeTakeFirst()
    if (staf === undefined) return geweigerd('nietGevonden', { wat: 'medewerker' })
    const eis: Rol = functies[functie].rol
    // Assigning opens a dossier: a partner divides only its own work.
    if (c.actor.rol !== 'klantmanager' && rollen[eis].organisatie !== rollen[c.actor.rol].organisatie)
      return geweigerd('nietNu', {
        toelichting: `${functies[functie].naam} verdeelt de eigen organisatie, of de klantmanager.`,
      })
    if (!einde && (!staf.actief || staf.rol !== eis))
      return geweigerd('ongeldig', { aantal: 1 }, [
        {
          veld: 'medewerker',
          fout: staf.actief
            ? `${functies[functie].naam} doet een ${rollen[eis].naam.toLowerCase()}. Kies een medewerker met die rol.`
            : 'Deze medewerker werkt hier niet meer. Kies iemand anders.',
        },
      ])
    const feit = {
      soort: einde ? 'toewijzingBeeindigd' : 'medewerkerToegewezen',
      op,
      bron: 'medewerker',
      inhoud: { functie, medewerker },
    } as NieuwFeit
    const bekend = await factsOf(c.tx, ids)
    const fouten: Veldfout[] = ids.flatMap((d, i) => {
      const nee = checkFact(bekend.get(d)!, feit, { ...c.actor, langs: 'toewijzing' })
      return nee?.code === 'feitKanNiet' ? [{ veld: `dossiers.${i}`, fout: nee.waarden.toelichting }] : []
    })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const geschreven = await c.leg(
      ids.map((dossier) => ({ ...feit, dossier })),
      bekend,
    )
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    return gedaan({ feiten: geschreven.map((f) => ({ id: f.id, dossier: f.dossier })) })
  },
})
