/** Clean-up of words about people whose retention is over: shown first, then done with a record. Facts stay; they name nobody. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { bewaring, type Context, factsOf, fold, keys, operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { candidates, countWords, eraseAll, woordtabellen } from './queries.ts'

/** Dossiers folded at a time, and most that one clean-up takes. */
const PORTIE = 200
const HOOGSTENS = 1000

interface Weg {
  readonly dossier: DossierId
  /** The day from which the words must be gone, by the decree. */
  readonly vanaf: Dag
}

/** The dossiers of which the term is over today, and whether there are more than one clean-up takes. */
async function due(c: Context): Promise<{ weg: readonly Weg[]; meer: boolean }> {
  const weg: Weg[] = []
  let na: DossierId | undefined
  for (;;) {
    const portie = await candidates(c.tx, c.actor, na, PORTIE)
    for (const [dossier, feiten] of await factsOf(c.tx, portie)) {
      const o = bewaring(fold(feiten, { peildatum: c.actor.dag }))
      if (o?.soort === 'bepaald' && o.waarde <= c.actor.dag) weg.push({ dossier, vanaf: o.waarde })
    }
    if (portie.length < PORTIE || weg.length >= HOOGSTENS)
      return { weg: weg.slice(0, HOOGSTENS), meer: portie.length === PORTIE || weg.length > HOOGSTENS }
    na = portie.at(-1)
  }
}

const Aantal = z.object({ soort: z.enum(keys(woordtabellen)), naam: z.string(), aantal: z.number() })

/** How much of each kind goes, over all dossiers. */
async function amounts(c: Context, weg: readonly Weg[]): Promise<z.output<typeof Aantal>[]> {
  const per = await countWords(
    c.tx,
    c.actor,
    weg.map((w) => w.dossier),
  )
  return keys(woordtabellen).map((soort) => ({
    soort,
    naam: woordtabellen[soort],
    aantal: [...per.values()].reduce((n, x) => n + (x[soort] ?? 0), 0),
  }))
}

const tonen = operatie({
  naam: 'opruimen.tonen',
  soort: 'lees',
  titel: 'Toont van welke dossiers de bewaartermijn voorbij is en hoeveel woorden daarvan weg moeten',
  uitleg:
    'Vijf jaar na het einde van de plicht, of bij overlijden (Besluit inburgering 2021 art. 9.9). Er gaat niets weg.',
  http: { methode: 'GET', pad: '/opruimingen' },
  nodig: { handeling: 'beheren', gegevens: ['beheer'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    dossiers: z.array(z.object({ dossier: z.string(), vanaf: z.string().meta({ format: 'date' }) })),
    aantallen: z.array(Aantal),
    meer: z.boolean().meta({ description: 'Of er meer zijn dan in één keer worden opgeruimd.' }),
  }),
  async doe(c) {
    const { weg, meer } = await due(c)
    c.gezien(weg.map((w) => w.dossier))
    return gedaan({ dossiers: weg.map((w) => ({ ...w })), aantallen: await amounts(c, weg), meer })
  },
})

const doen = operatie({
  naam: 'opruimen.doen',
  soort: 'wijzig',
  titel: 'Verwijdert woorden over personen van wie de bewaartermijn voorbij is; feiten zonder naam blijven',
  uitleg:
    'Noemt hoeveel dossiers er volgens `opruimen.tonen` waren; is dat intussen anders, dan gaat er niets weg. Wat wegging staat in het wijzigingslogboek.',
  http: { methode: 'POST', pad: '/opruimingen' },
  nodig: { handeling: 'beheren', gegevens: ['beheer'] },
  invoer: z.strictObject({ dossiers: z.coerce.number().int().min(0) }),
  uitvoer: z.object({ dossiers: z.number(), aantallen: z.array(Aantal), meer: z.boolean() }),
  async doe(c, { dossiers: verwacht }) {
    const { weg, meer } = await due(c)
    if (weg.length !== verwacht) return geweigerd('gewijzigd', { verwacht, gevonden: weg.length })
    const aantallen = await amounts(c, weg)
    const ids = weg.map((w) => w.dossier)
    await eraseAll(c.tx, c.actor, ids)
    c.gezien(ids)
    await note(c, 'opruimen.doen', { dossiers: ids, aantallen })
    return gedaan({ dossiers: weg.length, aantallen, meer })
  },
})

export const opruimoperaties = { tonen, doen }
