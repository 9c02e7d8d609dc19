/** Two operations for letters of one subject: seen before it is made, and made and kept. */
import { z } from 'zod'
import { DossierId, type FeitId } from '#core/ids.ts'
import { type Gegevenssoort, gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { type Context, type Dossier, factsOf, fold, operatie, reachable } from '#work/dossier/index.ts'
import { BriefinhoudSchema, type Briefsoort } from './model.ts'
import { taalwaarschuwing } from './samenvattingen.ts'
import { type Briefstof, bewaren, opstellen, taalVan } from './schrijven.ts'

/** What a letter says today, and the fact that it is about. */
export interface Brieftekst {
  readonly stof: Briefstof
  readonly feit: FeitId | null
}

export function briefpaar<S extends Briefsoort>(k: {
  /** First word of the names of the operations, and the part of the address. */
  readonly deel: string
  readonly soorten: readonly [S, ...S[]]
  readonly titels: { readonly voorbeeld: string; readonly maken: string }
  /** Kinds of data that the text is made from. */
  readonly gegevens: readonly [Gegevenssoort, ...Gegevenssoort[]]
  /** The text of today; refuses what cannot be written now. */
  readonly tekst: (c: Context, d: Dossier, soort: S) => Promise<Result<Brieftekst>>
}) {
  const invoer = z.strictObject({
    dossier: DossierId,
    soort: z.enum(k.soorten, { error: 'Kies een brief.' }),
  })

  async function compose(c: Context, dossier: DossierId, soort: S) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const r = await k.tekst(c, fold(feiten, { peildatum: c.actor.dag }), soort)
    if (!r.ok) return r
    return gedaan({
      inhoud: await opstellen(c, dossier, feiten, r.waarde.stof),
      let: taalwaarschuwing(taalVan(feiten, c.actor.dag)),
      feit: r.waarde.feit,
    })
  }

  const briefVoorbeeld = operatie({
    naam: `${k.deel}.briefVoorbeeld`,
    soort: 'lees',
    titel: k.titels.voorbeeld,
    http: { methode: 'GET', pad: `/dossiers/{dossier}/${k.deel}/brieven/{soort}` },
    nodig: { handeling: 'zien', gegevens: k.gegevens },
    invoer,
    uitvoer: perDossier(
      'dossier',
      z.object({
        dossier: z.string(),
        inhoud: gegeven('brieven', BriefinhoudSchema),
        let: z.string().nullable().meta({ description: 'Waarschuwing over de taal.' }),
      }),
    ),
    async doe(c, { dossier, soort }) {
      const r = await compose(c, dossier, soort)
      return r.ok ? gedaan({ dossier, inhoud: r.waarde.inhoud, let: r.waarde.let }) : r
    },
  })

  const briefMaken = operatie({
    naam: `${k.deel}.briefMaken`,
    soort: 'wijzig',
    titel: k.titels.maken,
    http: { methode: 'POST', pad: `/dossiers/{dossier}/${k.deel}/brieven/{soort}` },
    nodig: { handeling: 'vastleggen', gegevens: ['brieven'] },
    invoer,
    uitvoer: z.object({ brief: z.string() }),
    async doe(c, { dossier, soort }) {
      const r = await compose(c, dossier, soort)
      if (!r.ok) return r
      return gedaan({ brief: await bewaren(c, dossier, soort, r.waarde.inhoud, r.waarde.feit) })
    },
  })

  return { briefVoorbeeld, briefMaken }
}
