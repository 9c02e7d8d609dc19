/** The way of one household, and the regeldagen that are near. */
import { z } from 'zod'
import { reiktSql } from '#access/sight.ts'
import { organisatiesoortnamen } from '#core/actor.ts'
import { plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { gegeven, gegevenPerRij, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, factsOf, fold, fullName, operatie, reachable } from '#work/dossier/index.ts'
import { versiesVan } from '#work/taken/index.ts'
import { inEenZin, padVan } from './pad.ts'
import { regeldagVan } from './regeldag.ts'

const dagUit = z.string().meta({ format: 'date' })
const DossierVraag = z.uuid({ error: 'Dit is geen dossier.' }).transform((t) => t as DossierId)

const Station = z.object({
  id: z.string(),
  naam: z.string(),
  gegeven: z.string(),
  stand: z.enum(['gedaan', 'nu', 'open', 'later', 'onbekend']),
  op: dagUit.nullable(),
  feit: z.string().nullable(),
  aanZet: z.string(),
  laatsteDag: dagUit.nullable(),
})

const PadUit = z.object({
  soort: z.enum(['eerste', 'andere']),
  begin: dagUit,
  vervallen: dagUit.nullable(),
  zin: z.string(),
  weigeringen: z.array(z.object({ op: dagUit, grond: z.string(), gevolg: z.string().nullable() })),
  vertragingen: z.array(z.object({ op: dagUit, reden: z.string(), aanZet: z.string() })),
})

export const pad = operatie({
  naam: 'huisvesting.pad',
  soort: 'lees',
  titel: 'Toont de weg van een huishouden van koppeling tot wonen: waar het staat en wie aan zet is',
  uitleg: 'Van wie geen hoofd van het huishouden is, de weg van het hoofd: die tekent en krijgt de sleutel.',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/woonpad' },
  nodig: { handeling: 'zien', gegevens: ['huisvesting'] },
  invoer: z.strictObject({ dossier: DossierVraag }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      naam: gegeven('identiteit', z.string()),
      pad: gegeven('huisvesting', PadUit),
      stations: z.array(gegevenPerRij(Station, (s) => s.gegeven as 'huisvesting')),
    }),
  ),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const hoofd = await headOf(c, dossier)
    const feiten = (await factsOf(c.tx, [hoofd.dossier])).get(hoofd.dossier)!
    c.gezien([...new Set([dossier, hoofd.dossier])])
    const taken = await c.tx
      .selectFrom('taak')
      .select(['stap', 'uiterste_dag as uitersteDag'])
      .where('gemeente', '=', c.actor.gemeente)
      .where('dossier', '=', hoofd.dossier)
      .execute()
    const p = padVan(fold(feiten, { peildatum: c.actor.dag }), taken, await versiesVan(c.tx))
    return gedaan({
      dossier: hoofd.dossier,
      naam: nameOf(hoofd),
      pad:
        p === undefined
          ? null
          : {
              soort: p.soort,
              begin: p.begin,
              vervallen: p.vervallen,
              zin: inEenZin(p),
              weigeringen: p.weigeringen.map((w) => ({ ...w })),
              vertragingen: p.vertragingen.map((v) => ({ ...v, aanZet: organisatiesoortnamen[v.aanZet] })),
            },
      stations: (p?.stations ?? []).map((s) => ({ ...s })),
    })
  },
})

interface Benoemd {
  readonly dossier: DossierId
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly achternaam: string | null
}

const nameOf = (p: Benoemd) =>
  p.achternaam === null
    ? null
    : fullName({ voornamen: p.voornamen!, voorvoegsel: p.voorvoegsel!, achternaam: p.achternaam })

/** The head of the household that this person belongs to, as far as the actor reaches it; else the person. */
async function headOf(c: Context, dossier: DossierId): Promise<Benoemd> {
  const rijen = await c.tx
    .selectFrom('dossier_stand')
    .leftJoin('persoon', (j) =>
      j
        .onRef('persoon.gemeente', '=', 'dossier_stand.gemeente')
        .onRef('persoon.dossier', '=', 'dossier_stand.dossier'),
    )
    .select(['dossier_stand.dossier', 'voornamen', 'voorvoegsel', 'achternaam'])
    .where('dossier_stand.gemeente', '=', c.actor.gemeente)
    .where(reiktSql(c.actor, ['huisvesting'], true))
    .where('dossier_stand.dossier', 'in', (eb) =>
      // Each part by its own index: the person, and the head of the household.
      eb
        .selectFrom('dossier_stand as zelf')
        .select('zelf.dossier')
        .where('zelf.gemeente', '=', c.actor.gemeente)
        .where('zelf.dossier', '=', dossier)
        .union(
          eb
            .selectFrom('dossier_stand as ik')
            .innerJoin('dossier_stand as hoofd', (j) =>
              j
                .onRef('hoofd.gemeente', '=', 'ik.gemeente')
                .onRef('hoofd.huishouden', '=', 'ik.huishouden')
                // The way of who was coupled later than the head is their own: family that came after.
                .onRef('hoofd.gekoppeld_op', '=', 'ik.gekoppeld_op'),
            )
            .select('hoofd.dossier')
            .where('ik.gemeente', '=', c.actor.gemeente)
            .where('ik.dossier', '=', dossier)
            .where('hoofd.huishoudrol', '=', 'hoofd')
            .where('hoofd.vertrokken_op', 'is', null),
        ),
    )
    .execute()
  const eigen = { dossier, voornamen: null, voorvoegsel: null, achternaam: null }
  return rijen.find((r) => r.dossier !== dossier) ?? rijen[0] ?? eigen
}

/** Days around today of which regeldagen are shown: what was not finished, and what is being made ready. */
const TERUG = 14
const VOORUIT = 60
const HOOGSTENS = 20

export const regeldagen = operatie({
  naam: 'huisvesting.regeldagen',
  soort: 'lees',
  titel: 'Toont de regeldagen die komen en net zijn geweest, met de lijst van elke partij',
  http: { methode: 'GET', pad: '/regeldagen' },
  nodig: { handeling: 'zien', gegevens: ['huisvesting'] },
  invoer: z.strictObject({ dossier: DossierVraag.optional() }),
  uitvoer: z.object({
    van: dagUit,
    tot: dagUit,
    regeldagen: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          naam: gegeven('identiteit', z.string()),
          personen: gegeven('huishouden', z.number()),
          datum: dagUit,
          tijd: z.string().nullable(),
          tolk: z.enum(['tolkNodig', 'geenTolkNodig']).nullable(),
          punten: z.array(
            gegevenPerRij(
              z.object({
                naam: z.string(),
                rol: z.string(),
                gegeven: z.string(),
                soort: z.string(),
                inhoud: z.record(z.string(), z.string()),
                gedaanOp: dagUit.nullable(),
                nietNodig: z.boolean(),
              }),
              (p) => p.gegeven as 'huisvesting',
            ),
          ),
        }),
      ),
    ),
  }),
  async doe(c, { dossier }) {
    const [van, tot] = [plusDagen(c.actor.dag, -TERUG), plusDagen(c.actor.dag, VOORUIT)]
    const rijen = await c.tx
      .selectFrom('dossier_stand')
      .leftJoin('persoon', (j) =>
        j
          .onRef('persoon.gemeente', '=', 'dossier_stand.gemeente')
          .onRef('persoon.dossier', '=', 'dossier_stand.dossier'),
      )
      .select(['dossier_stand.dossier', 'voornamen', 'voorvoegsel', 'achternaam'])
      .select((eb) =>
        eb
          .selectFrom('dossier_stand as lid')
          .select((e) => e.fn.countAll<string>().as('n'))
          .whereRef('lid.gemeente', '=', 'dossier_stand.gemeente')
          .whereRef('lid.huishouden', '=', 'dossier_stand.huishouden')
          .where('lid.vertrokken_op', 'is', null)
          .as('personen'),
      )
      .where('dossier_stand.gemeente', '=', c.actor.gemeente)
      .where('regeldag_op', '>=', van)
      .where('regeldag_op', '<=', tot)
      .where(reiktSql(c.actor, ['huisvesting'], dossier !== undefined))
      .$if(dossier !== undefined, (q) => q.where('dossier_stand.dossier', '=', dossier!))
      .orderBy('regeldag_op')
      .orderBy('dossier_stand.dossier')
      .limit(HOOGSTENS)
      .execute()
    const ids = rijen.map((r) => r.dossier)
    const feiten = await factsOf(c.tx, ids)
    c.gezien(ids)
    return gedaan({
      van,
      tot,
      regeldagen: rijen.flatMap((r) => {
        const dag = regeldagVan(fold(feiten.get(r.dossier)!, { peildatum: c.actor.dag }))
        if (dag === undefined) return []
        return [
          {
            dossier: r.dossier,
            naam: nameOf(r),
            personen: Math.max(1, Number(r.personen)),
            ...dag,
            punten: dag.punten.map((p) => ({ ...p, inhoud: { ...p.inhoud } })),
          },
        ]
      }),
    })
  },
})
