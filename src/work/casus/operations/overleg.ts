/** Meetings: listed, planned, seen with what those present may see together, called off, taken into a calendar. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { rollen } from '#core/actor.ts'
import { perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { bord, deelnemersrollen } from '../bord.ts'
import { kalender } from '../kalender.ts'
import { puntUit } from '../punt.ts'
import { agreementRows, meetingRows, note, noteRows, type Overlegrij, staffRows } from '../queries.ts'
import { DeelnemerUit, OverlegId, OverlegIn, OverlegUit, PuntUit } from './schemas.ts'

const lijst = operatie({
  naam: 'casus.overleggen',
  soort: 'lees',
  titel: 'Toont de casusoverleggen waar deze rol bij hoort, nieuwste eerst',
  http: { methode: 'GET', pad: '/casusoverleggen' },
  nodig: { handeling: 'zien', gegevens: ['overleg'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    overleggen: z.array(OverlegUit.extend({ punten: z.number(), besloten: z.number() })),
  }),
  async doe(c) {
    const rijen = await meetingRows(c.tx, c.actor, heeftRecht(c.actor.rol, 'beheren', 'overleg'))
    return gedaan({
      overleggen: rijen.map((r) => ({
        ...meetingOut(r),
        punten: Number(r.punten ?? 0),
        besloten: Number(r.besloten ?? 0),
      })),
    })
  },
})

function meetingOut(o: Overlegrij): z.input<typeof OverlegUit> {
  const { id, dag, begin, eind, vorm, plaats, stand } = o
  return { id, dag, begin, eind, vorm, plaats, stand }
}

const plannen = operatie({
  naam: 'casus.plannen',
  soort: 'wijzig',
  titel: 'Plant een casusoverleg; de agenda volgt uit wat vastzit',
  http: { methode: 'POST', pad: '/casusoverleggen' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: OverlegIn,
  uitvoer: z.object({ id: z.string() }),
  async doe(c, o) {
    if (o.dag < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'dag', fout: 'Deze dag is voorbij. Kies vandaag of later.' },
      ])
    const id = c.nieuwId()
    const { gemeente, organisatie, medewerker, rol } = c.actor
    await c.tx
      .insertInto('overleg')
      .values({ ...o, gemeente, id, stand: 'gepland', gemaakt_op: c.nu, gemaakt_door: medewerker })
      .execute()
    // Who calls the meeting takes part.
    await c.tx.insertInto('overleg_deelnemer').values({ gemeente, overleg: id, rol, organisatie }).execute()
    await note(c, 'casus.plannen', { overleg: id, ...o })
    return gedaan({ id })
  },
})

const afzeggen = operatie({
  naam: 'casus.afzeggen',
  soort: 'wijzig',
  titel: 'Zegt een gepland casusoverleg af',
  http: { methode: 'POST', pad: '/casusoverleggen/{overleg}/afzegging' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: z.strictObject({ overleg: OverlegId }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { overleg }) {
    const r = await c.tx
      .updateTable('overleg')
      .set((eb) => ({ stand: 'afgezegd', wijzigingen: eb('wijzigingen', '+', 1) }))
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', overleg)
      .where('stand', '=', 'gepland')
      .executeTakeFirst()
    if (r.numUpdatedRows !== 1n)
      return geweigerd('nietNu', { toelichting: 'Alleen een gepland overleg is af te zeggen.' })
    await note(c, 'casus.afzeggen', { overleg })
    return gedaan({ id: overleg })
  },
})

const zien = operatie({
  naam: 'casus.zien',
  soort: 'lees',
  titel: 'Toont een casusoverleg met agenda en verslag: alleen wat alle aanwezigen mogen zien',
  uitleg:
    'Vóór het overleg tellen de genodigden, daarna de aanwezigen. Van elk dossier staat er wat zij allen mogen zien; wat ' +
    'is weggelaten, is genoemd. Mag een van hen het dossier niet zien, dan staat er waarom en verder niets.',
  http: { methode: 'GET', pad: '/casusoverleggen/{overleg}' },
  nodig: { handeling: 'zien', gegevens: ['overleg'] },
  invoer: z.strictObject({ overleg: OverlegId }),
  uitvoer: OverlegUit.extend({
    hoogstens: z.number(),
    leidt: z.boolean().meta({ description: 'Of deze rol het overleg leidt.' }),
    deelnemers: z.array(
      DeelnemerUit.extend({ aanwezig: z.array(z.object({ id: z.string(), naam: z.string() })) }),
    ),
    voorstel: z
      .array(DeelnemerUit.extend({ waarom: z.string(), genodigd: z.boolean() }))
      .meta({ description: 'Wie volgens het handboek werk heeft in de dossiers op de agenda.' }),
    medewerkers: z
      .array(DeelnemerUit.extend({ id: z.string(), naam: z.string() }))
      .meta({ description: 'Wie er namens de genodigden kan zijn; alleen voor wie het overleg leidt.' }),
    punten: z.array(PuntUit),
    eraf: z.array(
      perDossier('dossier', PuntUit.pick({ dossier: true, naam: true }).extend({ reden: z.string() })),
    ),
    buiten: z.number().meta({ description: 'Punten waar deze rol geen werk in heeft.' }),
    rest: z.number().meta({ description: 'Dossiers met een reden die niet op deze agenda passen.' }),
  }),
  async doe(c, { overleg: id }) {
    const b = await bord(c, id)
    if (b === undefined) return geweigerd('nietGevonden', { wat: 'casusoverleg' })
    const gehouden = b.overleg.stand === 'gehouden'
    const eigen = b.punten.filter((p) => p.reikt)
    const ids = eigen.map((p) => p.dossier)
    const afspraken = await agreementRows(c.tx, c.actor, ids)
    const notities = await noteRows(c.tx, c.actor, ids)
    const staf = await staffRows(c.tx, c.actor, deelnemersrollen)
    const eraf = b.eraf.filter((p) => p.reikt)
    c.gezien([...ids, ...eraf.map((p) => p.dossier)])
    const naam = new Map(staf.map((s) => [s.id as string, s.naam]))
    const deelnemer = (
      d: { rol: (typeof staf)[number]['rol']; organisatie: string },
      organisatienaam: string,
    ) => ({
      rol: d.rol,
      rolnaam: rollen[d.rol].naam,
      organisatie: d.organisatie,
      organisatienaam,
    })
    const genodigd = (rol: string, organisatie: string) =>
      b.deelnemers.some((d) => d.rol === rol && d.organisatie === organisatie)
    const actief = staf.filter((s) => s.actief)
    return gedaan({
      ...meetingOut(b.overleg),
      hoogstens: b.overleg.hoogstens,
      leidt: b.leidt,
      deelnemers: b.deelnemers.map((d) => ({
        ...deelnemer(d, d.naam),
        aanwezig: d.aanwezig.map((m) => ({ id: m, naam: naam.get(m) ?? m })),
      })),
      voorstel: b.leidt
        ? b.betrokken.flatMap((r) => {
            const van = Map.groupBy(
              actief.filter((s) => s.rol === r.rol),
              (s) => s.organisatie,
            )
            return [...van].map(([organisatie, leden]) => ({
              ...deelnemer({ rol: r.rol, organisatie }, leden[0]!.organisatieNaam),
              waarom: why(r.stappen, r.dossiers, r.zoals),
              genodigd: genodigd(r.rol, organisatie),
            }))
          })
        : [],
      medewerkers: b.leidt
        ? actief
            .filter((s) => genodigd(s.rol, s.organisatie))
            .map((s) => ({ ...deelnemer(s, s.organisatieNaam), id: s.id, naam: s.naam }))
        : [],
      punten: eigen.map((p) => puntUit(p, id, gehouden, afspraken, notities)),
      eraf: eraf.map((p) => ({
        dossier: p.dossier,
        naam: puntUit(p, id, gehouden, [], []).naam,
        reden: p.rij!.eraf!,
      })),
      buiten: b.punten.length - eigen.length,
      rest: b.rest,
    })
  },
})

/** Why a role is proposed. */
function why(stappen: number, dossiers: number, zoals: string): string {
  const s = stappen === 1 ? '1 open stap' : `${stappen} open stappen`
  return `${s} in ${dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`}, zoals ‘${zoals}’.`
}

const bestand = operatie({
  naam: 'casus.kalender',
  soort: 'lees',
  titel: 'Geeft een casusoverleg als iCalendar-bestand, zonder personen erin',
  http: { methode: 'GET', pad: '/casusoverleggen/{overleg}/kalender' },
  nodig: { handeling: 'zien', gegevens: ['overleg'] },
  invoer: z.strictObject({ overleg: OverlegId }),
  uitvoer: z.object({ naam: z.string(), ics: z.string() }),
  async doe(c, { overleg: id }) {
    const rijen = await meetingRows(c.tx, c.actor, heeftRecht(c.actor.rol, 'beheren', 'overleg'))
    const o = rijen.find((r) => r.id === id)
    if (o === undefined) return geweigerd('nietGevonden', { wat: 'casusoverleg' })
    return gedaan({ naam: `casusoverleg-${o.dag}.ics`, ics: kalender(o, c.actor.gemeenteNaam, c.nu) })
  },
})

export const overlegoperaties = { lijst, plannen, afzeggen, zien, bestand }
