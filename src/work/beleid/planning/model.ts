/** A plan of a policy change: activities with durations, what they wait for, and what really happened. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { DagSchema } from '#work/dossier/index.ts'
import { DuurSchema, tekst } from '../model.ts'

export const activiteitkenmerk = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
  error: 'Een kenmerk heeft kleine letters, cijfers en streepjes.',
})

const velden = {
  naam: tekst(100),
  wie: tekst(100).meta({ description: 'Wie het doet: een partij of functie.' }),
  duur: DuurSchema,
  na: z.array(activiteitkenmerk).max(20).default([]).meta({ description: 'Waarop zij wacht.' }),
  vergaderdagen: z
    .array(DagSchema)
    .max(40)
    .default([])
    .meta({ description: 'Alleen op deze dagen kan zij klaar zijn, zoals raadsvergaderingen.' }),
  begonnenOp: DagSchema.nullable().default(null),
  klaarOp: DagSchema.nullable().default(null),
  overgeslagen: z
    .boolean()
    .default(false)
    .meta({ description: 'Het is niet gebeurd, en gebeurt niet meer.' }),
  toelichting: tekst(600).nullable().default(null),
}

function inOrder(
  a: { begonnenOp: Dag | null; klaarOp: Dag | null; overgeslagen: boolean },
  ctx: z.RefinementCtx,
): void {
  if (a.begonnenOp !== null && a.klaarOp !== null && a.klaarOp < a.begonnenOp)
    ctx.addIssue({ code: 'custom', path: ['klaarOp'], message: 'Klaar kan niet vóór het begin zijn.' })
  if (a.overgeslagen && (a.begonnenOp !== null || a.klaarOp !== null))
    ctx.addIssue({
      code: 'custom',
      path: ['overgeslagen'],
      message: 'Wat niet is gebeurd, heeft geen dag van begin of einde. Haal de dagen weg of het vinkje.',
    })
}

/** An activity as people write it. */
export const ActiviteitSchema = z.strictObject(velden).superRefine(inOrder)
/** An activity with its key in the plan. */
export const PlanactiviteitSchema = z.strictObject({ id: activiteitkenmerk, ...velden }).superRefine(inOrder)

export type Activiteit = z.output<typeof PlanactiviteitSchema>
export interface Plan {
  readonly inWerking: Dag
  readonly activiteiten: readonly Activiteit[]
}

/** Most activities of one plan. */
export const HOOGSTENS = 100

export interface Planfout {
  /** Key of the activity where it goes wrong. */
  readonly activiteit: string
  readonly fout: string
}

/** What does not fit together: the same key twice, waiting for what is not there, or going round in a circle. */
export function planfouten(activiteiten: readonly Activiteit[]): Planfout[] {
  const bij = new Map(activiteiten.map((a) => [a.id, a]))
  const fouten: Planfout[] = []
  activiteiten.forEach((a, i) => {
    if (activiteiten.findIndex((x) => x.id === a.id) !== i)
      fouten.push({
        activiteit: a.id,
        fout: `‘${a.naam}’ heeft hetzelfde kenmerk als een andere activiteit.`,
      })
    for (const v of a.na)
      if (!bij.has(v))
        fouten.push({ activiteit: a.id, fout: `‘${a.naam}’ wacht op een activiteit die er niet is: ${v}.` })
  })
  if (fouten.length > 0) return fouten
  const kring = circle(activiteiten, bij)
  if (kring === undefined) return []
  const namen = [...kring, kring[0]!].map((a) => `‘${a.naam}’`).join(' wacht op ')
  return [{ activiteit: kring[0]!.id, fout: `Zo komt het nooit klaar: ${namen}. Haal één van deze af.` }]
}

/** Activities that wait for each other all round; undefined when there are none. */
function circle(alle: readonly Activiteit[], bij: ReadonlyMap<string, Activiteit>): Activiteit[] | undefined {
  const klaar = new Set<string>()
  const visit = (a: Activiteit, weg: readonly Activiteit[]): Activiteit[] | undefined => {
    if (klaar.has(a.id)) return undefined
    const begin = weg.findIndex((x) => x.id === a.id)
    if (begin >= 0) return weg.slice(begin)
    for (const v of a.na) {
      const kring = visit(bij.get(v)!, [...weg, a])
      if (kring !== undefined) return kring
    }
    klaar.add(a.id)
    return undefined
  }
  for (const a of alle) {
    const kring = visit(a, [])
    if (kring !== undefined) return kring
  }
  return undefined
}
