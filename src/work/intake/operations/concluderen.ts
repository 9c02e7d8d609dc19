/** A conclusion about a part of the intake: a fact, with apart from it on which answers it rests and why. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  answersOf,
  checkFact,
  conclusieonderdelen,
  DagSchema,
  factsOf,
  keys,
  type NieuwFeit,
  operatie,
  reachable,
  uitkomsten,
} from '#work/dossier/index.ts'
import { delenMet, eigenVragen, vragenVan } from '../eigen.ts'

const concluderen = operatie({
  naam: 'intake.concluderen',
  soort: 'besluit',
  titel: 'Trekt een conclusie over een onderdeel van de brede intake, met de antwoorden waarop zij rust',
  uitleg:
    'De conclusie is een feit uit een gesloten lijst. Ten minste één gegeven antwoord draagt haar; de toelichting en de ' +
    'verwijzing naar antwoorden staan apart en zijn te wissen.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/intake/conclusies' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({
    dossier: DossierId,
    onderdeel: z.enum(conclusieonderdelen, { error: 'Kies een onderdeel.' }),
    uitkomst: z.enum(keys(uitkomsten), { error: 'Kies een uitkomst.' }),
    op: DagSchema.optional(),
    vragen: z
      .array(z.string().max(60))
      .min(1, { error: 'Kies ten minste één antwoord waarop de conclusie rust.' })
      .max(60),
    toelichting: z
      .string()
      .trim()
      .min(10, { error: 'Leg in een korte zin uit waarom dit uit de antwoorden volgt.' })
      .max(1000, { error: 'De toelichting heeft ten hoogste 1000 tekens.' }),
  }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { dossier, onderdeel, uitkomst, op = c.actor.dag, vragen: gekozen, toelichting }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const gegeven = new Set(
      (await answersOf(c.tx, c.actor, 'intake_antwoord', dossier))
        .filter((a) => a.antwoord.trim() !== '')
        .map((a) => a.vraag),
    )
    const leeg = gekozen.filter((v) => !gegeven.has(v))
    if (leeg.length > 0) {
      const bekend = vragenVan(delenMet(await eigenVragen(c.tx, c.actor), new Set()))
      const vraag = bekend.get(leeg[0]!)?.vraag ?? leeg[0]!
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'vragen', fout: `Deze vraag is nog niet beantwoord: ${vraag}` },
      ])
    }
    const bekend = await factsOf(c.tx, [dossier])
    const feit: NieuwFeit<'intakeConclusieGetrokken'> = {
      soort: 'intakeConclusieGetrokken',
      op,
      bron: 'medewerker',
      inhoud: { onderdeel, uitkomst },
    }
    const nee = checkFact(bekend.get(dossier)!, feit, c.actor)
    if (nee !== undefined) return { ok: false, weigering: nee }
    const geschreven = await c.leg([{ ...feit, dossier }], bekend)
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    const { gemeente, medewerker: door } = c.actor
    const id = geschreven[0]!.id
    await c.tx
      .insertInto('intake_grond')
      .values({ gemeente, dossier, feit: id, vragen: [...gekozen], toelichting, op: c.nu, door })
      .execute()
    return gedaan({ feit: id })
  },
})

export const conclusieoperaties = { concluderen }
