/** Signals after the key: for who keeps the case together, only as far as handbook and agreement go. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  alleFeiten,
  type Context,
  factsOf,
  fold,
  woonsignalen as namen,
  operatie,
  reachable,
  toewijzingen,
} from '#work/dossier/index.ts'
import { versiesVan } from '#work/taken/index.ts'
import { nietGedekt, type Overeenkomst } from './dekking.ts'

export const woonsignalen = operatie({
  naam: 'huisvesting.woonsignalen',
  soort: 'lees',
  titel: 'Toont de signalen van de wijkbeheerder over het wonen van een huishouden',
  uitleg:
    'Alleen aan wie casusregie doet voor dit dossier, en alleen als het handboek de corporatie om signalen vraagt en een ' +
    'geldende overeenkomst ze noemt. Een weigering zegt wat ontbreekt. De corporatie ziet wat zij zelf meldde zolang haar stap open is.',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/woonsignalen' },
  nodig: { handeling: 'zien', gegevens: ['woonsignalen'] },
  invoer: z.strictObject({ dossier: z.uuid().transform((t) => t as DossierId) }),
  uitvoer: z.object({
    dossier: z.string(),
    signalen: z.array(
      z.object({ op: z.string().meta({ format: 'date' }), signaal: z.string(), naam: z.string() }),
    ),
  }),
  async doe(c, { dossier }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const d = fold((await factsOf(c.tx, [dossier])).get(dossier)!, { peildatum: c.actor.dag })
    if (c.actor.rol === 'klantmanager') {
      const mist = toewijzingen(d).some(
        (t) => t.functie === 'casusregie' && t.medewerker === c.actor.medewerker,
      )
        ? await notCovered(c)
        : 'alleen wie casusregie doet voor dit dossier leest signalen; laat de casusregie toewijzen bij het dossier'
      if (mist !== undefined)
        return geweigerd('geenToegang', {
          rol: rollen[c.actor.rol].naam,
          handeling: 'zien',
          gegevens: gegevenssoorten.woonsignalen,
          grond: mist,
        })
    } else if (!open.has('woonsignalen')) return geweigerd('geenStap', { gegevens: 'woonsignalen' })
    c.gezien([dossier])
    return gedaan({
      dossier,
      signalen: alleFeiten(d, 'woonsignaalGemeld').map((f) => ({
        op: f.op,
        signaal: f.inhoud.signaal,
        naam: namen[f.inhoud.signaal],
      })),
    })
  },
})

async function notCovered(c: Context): Promise<string | undefined> {
  const rijen = await c.tx
    .selectFrom('overeenkomst')
    .select('inhoud')
    .where('gemeente', '=', c.actor.gemeente)
    .execute()
  const verhuurders = await c.tx
    .selectFrom('organisatie')
    .select('id')
    .where('gemeente', '=', c.actor.gemeente)
    .where('soort', '=', 'corporatie')
    .execute()
  return nietGedekt(
    await versiesVan(c.tx),
    rijen.map((r) => r.inhoud as Overeenkomst),
    new Set(verhuurders.map((v) => v.id as string)),
    c.actor.dag,
  )
}
