/** The people assigned to me, with what runs for them: the list of a coach, on a phone. */
import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { reiktSql } from '#access/sight.ts'
import { type Actor, rolnamen } from '#core/actor.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan } from '#core/result.ts'
import { type Fase, FaseUit, functies, operatie } from '#work/dossier/index.ts'
import { invallers, rollenVan } from '../bezetting.ts'
import { versiesVan } from '../handboek/versies.ts'
import { base, likeName, type Wiens } from '../queries.ts'
import { teamOf } from '../team-queries.ts'
import { TaakVanDossier, taakUit } from '../uit.ts'
import { nameOf } from './werk.ts'

const PER_PAGINA = 25

const mijnMensen = operatie({
  naam: 'taken.mijnMensen',
  soort: 'lees',
  titel:
    'Toont de mensen voor wie ik het werk doe, ook als vervanger, met hun lopende taken van de eigen rol',
  uitleg: 'Een begeleider ziet er ook de taken van de coach die de persoon helpt.',
  http: { methode: 'GET', pad: '/mijn-mensen' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({
    zoek: z.string().trim().max(100).default(''),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  uitvoer: z.object({
    mensen: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          naam: gegeven('identiteit', z.string()),
          fase: FaseUit,
          sinds: z.string().meta({ format: 'date' }),
          werk: z.string(),
          voor: z.string().nullable().meta({ description: 'De collega die ik vervang.' }),
          aanspreekpunt: z.string().nullable().meta({ description: 'De maatschappelijk begeleider.' }),
          taken: z.array(TaakVanDossier),
        }),
      ),
    ),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, { zoek, pagina }) {
    const team = await teamOf(c.tx, c.actor)
    const versies = await versiesVan(c.tx)
    const namen = new Map(team.collegas.map((m) => [m.id, m.naam]))
    const ikVoor = [c.actor.medewerker, ...team.bezetting.vervangt]
    const rijen = await c.tx
      .selectFrom('toewijzing')
      .innerJoin('dossier_stand', (j) =>
        j
          .onRef('dossier_stand.gemeente', '=', 'toewijzing.gemeente')
          .onRef('dossier_stand.dossier', '=', 'toewijzing.dossier'),
      )
      .leftJoin('persoon', (j) =>
        j
          .onRef('persoon.gemeente', '=', 'toewijzing.gemeente')
          .onRef('persoon.dossier', '=', 'toewijzing.dossier'),
      )
      .leftJoin('toewijzing as b', (j) =>
        j
          .onRef('b.gemeente', '=', 'toewijzing.gemeente')
          .onRef('b.dossier', '=', 'toewijzing.dossier')
          .on('b.functie', '=', 'begeleiding'),
      )
      .leftJoin('medewerker as bm', (j) =>
        j.onRef('bm.gemeente', '=', 'b.gemeente').onRef('bm.id', '=', 'b.medewerker'),
      )
      .select([
        'toewijzing.dossier',
        'toewijzing.functie',
        'toewijzing.medewerker',
        'toewijzing.sinds',
        'fase',
        'voornamen',
        'voorvoegsel',
        'achternaam',
        'bm.naam as begeleider',
        sql<string>`count(*) over ()`.as('totaal'),
      ])
      .where('toewijzing.gemeente', '=', c.actor.gemeente)
      .where(sql<SqlBool>`toewijzing.medewerker = any(${sql.val(ikVoor)}::text[])`)
      .where('fase', '!=', 'gesloten')
      // Who may not see a name may not find by it either.
      .where(reiktSql(c.actor, zoek === '' ? [] : ['identiteit']))
      .$if(zoek !== '', (q) => q.where('zoeknaam', 'like', `%${likeName(zoek)}%`))
      .orderBy(sql`achternaam collate nl_icu`)
      .orderBy('toewijzing.dossier')
      .orderBy('toewijzing.functie')
      .limit(PER_PAGINA)
      .offset((pagina - 1) * PER_PAGINA)
      .execute()
    const dossiers = rijen.map((r) => r.dossier)
    const taken = await base(c.tx, c.actor, workWith(c.actor, ikVoor))
      .selectAll('taak')
      .where('taak.stand', 'in', ['open', 'wacht'])
      .where(sql<SqlBool>`taak.dossier = any(${sql.val(dossiers)}::uuid[])`)
      .orderBy('uiterste_dag')
      .orderBy('stap')
      .execute()
    const per = Map.groupBy(taken, (t) => t.dossier)
    c.gezien(dossiers)
    return gedaan({
      mensen: rijen.map((r) => ({
        dossier: r.dossier,
        naam: nameOf(r),
        fase: r.fase as Fase,
        sinds: r.sinds,
        werk: functies[r.functie as keyof typeof functies].naam,
        voor: r.medewerker === c.actor.medewerker ? null : (namen.get(r.medewerker) ?? r.medewerker),
        aanspreekpunt: r.begeleider,
        taken: (per.get(r.dossier) ?? []).map((t) => taakUit(t, versies, c.actor.rol, per.get(r.dossier))),
      })),
      totaal: Number(rijen[0]?.totaal ?? 0),
      pagina,
      perPagina: PER_PAGINA,
    })
  },
})

/** Whose tasks stand with my people: my own, and those of a role for which mine fills in. */
function workWith({ rol }: Actor, ikVoor: Wiens['medewerkers']): Wiens {
  const helpers = rolnamen.filter((r) => invallers[r]?.rol === rol)
  return { rollen: [...rollenVan(rol), ...helpers], medewerkers: ikVoor }
}

export const mensenoperaties = { mijnMensen }
