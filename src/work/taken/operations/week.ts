/** Operations of the week: the own tasks by day, and the same without persons for a calendar. */
import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Dag, dagenTussen, plusDagen } from '#core/day.ts'
import { gedaan } from '#core/result.ts'
import { DagSchema, operatie } from '#work/dossier/index.ts'
import { niveauVan } from '../escalatie.ts'
import { stapVan, versiesVan } from '../handboek/versies.ts'
import { base, runningTasks } from '../queries.ts'
import { settingToday, teamOf, wiensWerk } from '../team-queries.ts'
import { taakUit, titelVan } from '../uit.ts'
import { maandagVan, toonOp, werkweek } from '../week.ts'
import { nameOf, Werkregel, whose } from './werk.ts'

/** Tasks of one week that are shown; more is no week's work. */
const HOOGSTENS = 150
/** Late tasks that stand on top. */
const HOOGSTENS_LAAT = 25

const week = operatie({
  naam: 'taken.week',
  soort: 'lees',
  titel: 'Toont de eigen taken van een week, per werkdag, met bovenaan wat te laat is',
  uitleg:
    'Wat in het weekend uiterlijk moet, staat op vrijdag. Feestdagen zijn die van de Algemene termijnenwet.',
  http: { methode: 'GET', pad: '/weektaken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({
    dag: DagSchema.optional().meta({ description: 'Een dag in de week; zonder is het deze week.' }),
    wie: z.enum(['mij', 'team']).default('mij'),
  }),
  uitvoer: z.object({
    maandag: z.string().meta({ format: 'date' }),
    dagen: z.array(
      z.object({ dag: z.string(), naam: z.string(), vrij: z.string().nullable(), taken: z.array(Werkregel) }),
    ),
    teLaat: z.array(Werkregel),
    totaal: z.number(),
    totaalTeLaat: z.number(),
  }),
  async doe(c, { dag = c.actor.dag, wie }) {
    const maandag = maandagVan(dag)
    const zondag = plusDagen(maandag, 6)
    const { dag: vandaag } = c.actor
    const versies = await versiesVan(c.tx)
    const team = await teamOf(c.tx, c.actor)
    const afspraak = await settingToday(c.tx, c.actor)
    const lijst = (van: Dag | undefined, totEnMet: Dag, hoogstens: number) =>
      base(c.tx, c.actor, wiensWerk(c.actor, wie, team.bezetting))
        .leftJoin('persoon', (j) =>
          j.onRef('persoon.gemeente', '=', 'taak.gemeente').onRef('persoon.dossier', '=', 'taak.dossier'),
        )
        .selectAll('taak')
        .select(['voornamen', 'voorvoegsel', 'achternaam', sql<string>`count(*) over ()`.as('totaal')])
        .where('taak.stand', 'in', ['open', 'wacht'])
        .where('uiterste_dag', '<=', totEnMet)
        .$if(van !== undefined, (q) => q.where('uiterste_dag', '>=', van!))
        // Late is only what can be done.
        .$if(van === undefined, (q) => q.where('taak.stand', '=', 'open'))
        .orderBy('uiterste_dag')
        .orderBy('taak.dossier')
        .orderBy('taak.stap')
        .limit(hoogstens)
        .execute()
    const dezeWeek = await lijst(
      maandag < vandaag && vandaag <= zondag ? vandaag : maandag,
      zondag,
      HOOGSTENS,
    )
    const laat = await lijst(undefined, plusDagen(vandaag, -1), HOOGSTENS_LAAT)
    const alle = [...dezeWeek, ...laat]
    const dossiers = alle.map((r) => r.dossier)
    const lopend = Map.groupBy(await runningTasks(c.tx, c.actor, dossiers), (t) => t.dossier)
    c.gezien(dossiers)
    const uit = (r: (typeof alle)[number]) => ({
      ...taakUit(r, versies, c.actor.rol, lopend.get(r.dossier)),
      naam: nameOf(r),
      ...whose(r.medewerker, r.rol, c.actor, team),
      niveau: niveauVan({ rol: r.rol, stand: r.stand, uitersteDag: r.uiterste_dag }, vandaag, afspraak),
    })
    return gedaan({
      maandag,
      dagen: werkweek(maandag).map((w) => ({
        ...w,
        vrij: w.vrij ?? null,
        taken: dezeWeek.filter((r) => toonOp(r.uiterste_dag!, maandag) === w.dag).map(uit),
      })),
      teLaat: laat.map(uit),
      totaal: Number(dezeWeek[0]?.totaal ?? 0),
      totaalTeLaat: Number(laat[0]?.totaal ?? 0),
    })
  },
})

/** Days ahead that a calendar shows. */
const VOORUIT = 92

const agenda = operatie({
  naam: 'taken.agenda',
  soort: 'lees',
  titel: 'Geeft per dag en stap hoeveel eigen taken uiterlijk die dag moeten, zonder personen',
  uitleg: 'Voor een agenda: wat te laat is, staat op vandaag.',
  http: { methode: 'GET', pad: '/agenda' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    regels: z.array(
      z.object({
        dag: z.string().meta({ format: 'date' }),
        stap: z.string(),
        titel: z.string(),
        aantal: z.number(),
        teLaat: z.boolean(),
      }),
    ),
  }),
  async doe(c) {
    const { dag: vandaag } = c.actor
    const versies = await versiesVan(c.tx)
    const { bezetting } = await teamOf(c.tx, c.actor)
    const opDag = sql<Dag>`greatest(uiterste_dag, ${vandaag}::date)`
    const laat = sql<SqlBool>`uiterste_dag < ${vandaag}::date`
    const rijen = await base(c.tx, c.actor, wiensWerk(c.actor, 'mij', bezetting))
      .where('taak.stand', '=', 'open')
      .where('uiterste_dag', '<=', plusDagen(vandaag, VOORUIT))
      .select([opDag.as('dag'), 'taak.stap', laat.as('laat'), sql<string>`count(*)`.as('aantal')])
      .groupBy([sql.ref('dag'), 'taak.stap', sql.ref('laat')])
      .orderBy(sql.ref('dag'))
      .orderBy('taak.stap')
      .execute()
    return gedaan({
      regels: rijen.map((r) => ({
        dag: r.dag,
        stap: r.stap,
        titel: titelVan(r.stap, stapVan(versies, r.stap, null)),
        aantal: Number(r.aantal),
        teLaat: Boolean(r.laat) && dagenTussen(r.dag, vandaag) === 0,
      })),
    })
  },
})

export const weekoperaties = { week, agenda }
