/** Letters that were made: listed, seen as sent with their hash, and the file that went out. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type DossierId, DossierId as DossierIdSchema } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, keys, operatie, reachable } from '#work/dossier/index.ts'
import { type Briefinhoud, BriefinhoudSchema, type Briefsoort, briefsoorten } from './model.ts'
import { hashOf } from './schrijven.ts'

/** The bytes of a file; never sent as JSON, so these operations have no address. */
const Bytes = z.custom<Uint8Array>((x) => x instanceof Uint8Array)

const BriefId = z.uuid({ error: 'Dit is geen kenmerk van een brief.' })

const lijst = operatie({
  naam: 'brieven.lijst',
  soort: 'lees',
  titel: 'Toont welke brieven en besluiten aan deze persoon zijn gemaakt, nieuwste eerst',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/brieven' },
  nodig: { handeling: 'zien', gegevens: ['brieven'] },
  invoer: z.strictObject({ dossier: DossierIdSchema }),
  uitvoer: z.object({
    brieven: z.array(
      z.object({
        id: z.string(),
        soort: z.enum(keys(briefsoorten)),
        naam: z.string(),
        op: z.string().meta({ format: 'date-time' }),
        door: z.string(),
        bestand: z.boolean().meta({ description: 'Of de PDF is bewaard.' }),
      }),
    ),
  }),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const rijen = await c.tx
      .selectFrom('brief')
      .leftJoin('brief_bestand', (j) =>
        j
          .onRef('brief_bestand.gemeente', '=', 'brief.gemeente')
          .onRef('brief_bestand.brief', '=', 'brief.id'),
      )
      .leftJoin('medewerker', (j) =>
        j.onRef('medewerker.gemeente', '=', 'brief.gemeente').onRef('medewerker.id', '=', 'brief.door'),
      )
      .select(['brief.id', 'brief.soort', 'brief.op', 'brief.door', 'medewerker.naam', 'brief_bestand.hash'])
      .where('brief.gemeente', '=', c.actor.gemeente)
      .where('brief.dossier', '=', dossier)
      .orderBy('brief.op', 'desc')
      .orderBy('brief.id')
      .limit(200)
      .execute()
    return gedaan({
      brieven: rijen.map((r) => ({
        id: r.id,
        soort: r.soort as Briefsoort,
        naam: briefsoorten[r.soort as Briefsoort].naam,
        op: r.op,
        door: r.naam ?? r.door,
        bestand: r.hash !== null,
      })),
    })
  },
})

/** The letter when this actor reaches its dossier. */
async function letterRow(c: Context, id: string) {
  const r = await c.tx
    .selectFrom('brief')
    .leftJoin('brief_bestand', (j) =>
      j.onRef('brief_bestand.gemeente', '=', 'brief.gemeente').onRef('brief_bestand.brief', '=', 'brief.id'),
    )
    .selectAll('brief')
    .select('brief_bestand.hash as bestandhash')
    .where('brief.gemeente', '=', c.actor.gemeente)
    .where('brief.id', '=', id)
    .executeTakeFirst()
  if (r === undefined) return undefined
  if (!(await reachable(c.tx, c.actor, [r.dossier])).has(r.dossier)) return undefined
  c.gezien([r.dossier])
  return r
}

const zien = operatie({
  naam: 'brieven.zien',
  soort: 'lees',
  titel: 'Toont een brief zoals hij is gemaakt, en of hij nog precies zo is',
  http: { methode: 'GET', pad: '/brieven/{brief}' },
  nodig: { handeling: 'zien', gegevens: ['brieven'] },
  invoer: z.strictObject({ brief: BriefId }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      id: z.string(),
      dossier: z.string(),
      soort: z.enum(keys(briefsoorten)),
      sjabloon: z.number().meta({ description: 'Versie van het sjabloon.' }),
      op: z.string().meta({ format: 'date-time' }),
      inhoud: gegeven('brieven', BriefinhoudSchema),
      hash: z.string().meta({ description: 'SHA-256 over soort, sjabloon en inhoud.' }),
      ongewijzigd: z.boolean(),
      bestandhash: z.string().nullable().meta({ description: 'SHA-256 van de bewaarde PDF.' }),
    }),
  ),
  async doe(c, { brief }) {
    const r = await letterRow(c, brief)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'brief' })
    const { id, dossier, sjabloon, op, hash, bestandhash } = r
    const soort = r.soort as Briefsoort
    const inhoud = r.inhoud as Briefinhoud
    const ongewijzigd = hashOf(soort, sjabloon, inhoud) === hash
    return gedaan({ id, dossier, soort, sjabloon, op, inhoud, hash, ongewijzigd, bestandhash })
  },
})

const bestandBewaren = operatie({
  naam: 'brieven.bestandBewaren',
  soort: 'wijzig',
  titel: 'Bewaart de PDF van een brief, eenmaal',
  nodig: { handeling: 'vastleggen', gegevens: ['brieven'] },
  invoer: z.strictObject({ brief: BriefId, pdf: Bytes }),
  uitvoer: z.object({ hash: z.string() }),
  async doe(c, { brief, pdf }) {
    const r = await letterRow(c, brief)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'brief' })
    if (r.bestandhash !== null) return geweigerd('bestaatAl', { wat: 'Het bestand van deze brief' })
    const hash = createHash('sha256').update(pdf).digest('hex')
    await c.tx.insertInto('brief_bestand').values({ gemeente: c.actor.gemeente, brief, pdf, hash }).execute()
    return gedaan({ hash })
  },
})

const bestand = operatie({
  naam: 'brieven.bestand',
  soort: 'lees',
  titel: 'Geeft de bewaarde PDF van een brief',
  nodig: { handeling: 'zien', gegevens: ['brieven'] },
  invoer: z.strictObject({ brief: BriefId }),
  uitvoer: perDossier(
    'dossier',
    z.object({ dossier: z.string(), naam: z.string(), pdf: gegeven('brieven', Bytes) }),
  ),
  async doe(c, { brief }) {
    const r = await letterRow(c, brief)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'brief' })
    const f = await c.tx
      .selectFrom('brief_bestand')
      .select('pdf')
      .where('gemeente', '=', c.actor.gemeente)
      .where('brief', '=', brief)
      .executeTakeFirst()
    if (f === undefined) return geweigerd('nietGevonden', { wat: 'bestand van deze brief' })
    const naam = `${r.soort}-${(r.inhoud as Briefinhoud).dag}.pdf`
    return gedaan({ dossier: r.dossier as DossierId, naam, pdf: f.pdf })
  },
})

export const briefoperaties = { lijst, zien, bestandBewaren, bestand }
