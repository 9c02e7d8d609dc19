/** Reports as open data: opened and closed by who publishes them, then there for everybody. */
import { z } from 'zod'
import { gedaan, geweigerd } from '#core/result.ts'
import { huisstijlNu } from '#work/brieven/index.ts'
import { operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { nummer, stored } from './rapporten.ts'
import { dag } from './schemas.ts'

/** Why everybody may see them. */
const GROND = 'Wet open overheid art. 3.1: gepubliceerd rapport zonder personen en zonder kleine groepen'

const rapportOpenstellen = operatie({
  naam: 'monitor.rapportOpenstellen',
  soort: 'wijzig',
  titel: 'Stelt een gepubliceerd rapport open als open data, of sluit het weer',
  uitleg:
    'Een open rapport is te zien en te hergebruiken zonder aanmelden. Wat al is gehaald, blijft bij wie het haalde.',
  http: { methode: 'PUT', pad: '/monitorrapporten/{nummer}/openstelling' },
  nodig: { handeling: 'beheren', gegevens: ['cijfers'] },
  invoer: z.strictObject({ nummer, open: z.boolean({ error: 'Kies open of gesloten.' }) }),
  uitvoer: z.object({ nummer: z.string(), open: z.boolean() }),
  async doe(c, v) {
    if ((await stored(c, v.nummer)) === undefined) return geweigerd('nietGevonden', { wat: 'rapport' })
    const { gemeente, medewerker: door } = c.actor
    if (v.open)
      await c.tx
        .insertInto('monitor_open')
        .values({ gemeente, nummer: v.nummer, op: c.nu, door })
        .onConflict((k) => k.columns(['gemeente', 'nummer']).doNothing())
        .execute()
    else
      await c.tx
        .deleteFrom('monitor_open')
        .where('gemeente', '=', gemeente)
        .where('nummer', '=', v.nummer)
        .execute()
    await note(c, 'monitor.rapportOpenstellen', v)
    return gedaan(v)
  },
})

const openRapporten = operatie({
  naam: 'monitor.openRapporten',
  soort: 'lees',
  titel: 'Toont welke rapporten open data zijn',
  nodig: { openbaar: GROND },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    gemeente: z.object({ code: z.string(), naam: z.string() }),
    email: z.string().nullable().meta({ description: 'Waar men vragen stelt, uit de huisstijl.' }),
    rapporten: z.array(
      z.object({
        nummer: z.string(),
        halfjaar: z.string(),
        peildatum: dag(),
        kennisdatum: dag(),
        vingerafdruk: z.string(),
        gepubliceerdOp: z.string(),
        opengesteldOp: z.string(),
      }),
    ),
  }),
  async doe(c) {
    const rijen = await c.tx
      .selectFrom('monitor_open')
      .innerJoin('monitor_rapport', (j) =>
        j
          .onRef('monitor_rapport.gemeente', '=', 'monitor_open.gemeente')
          .onRef('monitor_rapport.nummer', '=', 'monitor_open.nummer'),
      )
      .select([
        'monitor_rapport.nummer',
        'halfjaar',
        'peildatum',
        'kennisdatum',
        'vingerafdruk',
        'gepubliceerd_op as gepubliceerdOp',
        'monitor_open.op as opengesteldOp',
      ])
      .where('monitor_open.gemeente', '=', c.actor.gemeente)
      .orderBy('peildatum', 'desc')
      .orderBy('gepubliceerd_op', 'desc')
      .execute()
    const huis = await huisstijlNu(c.tx, c.actor)
    return gedaan({
      gemeente: { code: c.actor.gemeente, naam: c.actor.gemeenteNaam },
      email: huis === undefined || huis.email === '' ? null : huis.email,
      rapporten: rijen,
    })
  },
})

const openRapport = operatie({
  naam: 'monitor.openRapport',
  soort: 'lees',
  titel: 'Geeft een rapport dat open data is, woord voor woord zoals het is gepubliceerd',
  nodig: { openbaar: GROND },
  invoer: z.strictObject({ nummer }),
  uitvoer: z.object({ inhoud: z.string().meta({ description: 'JSON met vaste volgorde.' }) }),
  async doe(c, v) {
    const open = await c.tx
      .selectFrom('monitor_open')
      .select('nummer')
      .where('gemeente', '=', c.actor.gemeente)
      .where('nummer', '=', v.nummer)
      .executeTakeFirst()
    // Whether a report that is not open exists is nobody's business either.
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'rapport' })
    return gedaan({ inhoud: (await stored(c, v.nummer))!.inhoud })
  },
})

export const opendataoperaties = { rapportOpenstellen, openRapporten, openRapport }
