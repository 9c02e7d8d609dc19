/**
 * What one coupling (a row of the export of COA's Taakstelling Volg Systeem) means for what is recorded: a new
 * dossier, nothing, a new fact, or a contradiction. Pure; whose dossier it is was looked up before.
 */
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import { grenzen, inTekst } from '#core/day.ts'
import type { HuishoudenId } from '#core/ids.ts'
import {
  alleFeiten,
  checkFact,
  DagSchema,
  DeelDagSchema,
  type Feit,
  fold,
  huishoudrollen,
  keys,
  laatsteFeit,
  type NieuwFeit,
  opening,
  Persoon,
} from '#work/dossier/index.ts'

export const geslachten = ['man', 'vrouw', 'onbekend'] as const
export const opvangsoorten = ['coa', 'elders'] as const
export const gezinsrollen = keys(huishoudrollen)

/** Permits on which somebody is coupled; the others are not housed under the target. */
export const vergunningenBijKoppeling = [
  'asielBepaaldeTijd',
  'asielOnbepaaldeTijd',
  'regulierBijAsielstatushouder',
  'regulierGezin',
  'regulierOverig',
] as const
export type VergunningBijKoppeling = (typeof vergunningenBijKoppeling)[number]

/** One coupling as it comes in. `persoon.vnummer` is what a person is recognised by. */
export const Koppeling = z.strictObject({
  persoon: Persoon.omit({ adres: true }).extend({ vnummer: Persoon.shape.vnummer.unwrap() }),
  geboren: z.strictObject({ geboortedatum: DeelDagSchema, geslacht: z.enum(geslachten) }).optional(),
  land: z
    .string()
    .regex(/^(\d{4}|staatloos)$/, {
      error: 'Een landcode heeft vier cijfers (BRP-tabel 34), of is staatloos.',
    })
    .optional(),
  vergunning: z.strictObject({ soort: z.enum(vergunningenBijKoppeling), op: DagSchema }).optional(),
  gekoppeldOp: DagSchema,
  opvang: z.enum(opvangsoorten).default('coa'),
  gezin: z
    .strictObject({
      nummer: z.string().trim().min(1, { error: 'Het gezinsnummer is leeg.' }).max(40),
      rol: z.enum(gezinsrollen),
    })
    .optional(),
})
export type Koppeling = z.output<typeof Koppeling>
export type KoppelingInvoer = z.input<typeof Koppeling>

/** What happens with a coupling. */
export const koppelinguitkomsten = ['nieuw', 'bekend', 'nieuweKoppeling'] as const
export type Koppelinguitkomst = (typeof koppelinguitkomsten)[number]

/** What cannot be, and in which field of the coupling. */
export interface Tegenstrijdig {
  readonly veld: string
  readonly fout: string
}

type Wie = Pick<Actor, 'rol' | 'dag'>

/** The facts a coupling states, without order. */
function factsIn(k: Koppeling, huishouden: HuishoudenId | undefined): NieuwFeit[] {
  const bron = 'tvs'
  const feiten: NieuwFeit[] = [{ soort: 'gekoppeld', op: k.gekoppeldOp, bron, inhoud: { opvang: k.opvang } }]
  if (k.geboren !== undefined)
    feiten.push({ soort: 'geboren', op: grenzen(k.geboren.geboortedatum).vroegst, bron, inhoud: k.geboren })
  if (k.land !== undefined)
    feiten.push({ soort: 'herkomstBekend', op: k.gekoppeldOp, bron, inhoud: { land: k.land } })
  if (k.vergunning !== undefined)
    feiten.push({
      soort: 'vergunningVerleend',
      op: k.vergunning.op,
      bron,
      inhoud: { soort: k.vergunning.soort },
    })
  if (k.gezin !== undefined && huishouden !== undefined)
    feiten.push({ soort: 'inHuishouden', op: k.gekoppeldOp, bron, inhoud: { huishouden, rol: k.gezin.rol } })
  return feiten
}

/** In which field of a coupling the day or contents of a fact stand. */
const VELD: { readonly [S in NieuwFeit['soort']]?: string } = {
  dossierGeopend: 'gekoppeldOp',
  gekoppeld: 'gekoppeldOp',
  geboren: 'geboren.geboortedatum',
  herkomstBekend: 'land',
  vergunningVerleend: 'vergunning.op',
  inHuishouden: 'gezin.rol',
}

/** The facts with which a dossier opens on this coupling, or what contradicts. */
export function openingOf(
  k: Koppeling,
  huishouden: HuishoudenId | undefined,
  wie: Wie,
): { readonly feiten: readonly NieuwFeit[]; readonly fouten: readonly Tegenstrijdig[] } {
  const { feiten, fouten } = opening(factsIn(k, huishouden), wie)
  const botst = new Map<string, string>()
  for (const f of fouten) {
    const veld = VELD[f.feit.soort] ?? ''
    if (!botst.has(veld)) botst.set(veld, f.toelichting)
  }
  if (k.geboren !== undefined && grenzen(k.geboren.geboortedatum).vroegst > k.gekoppeldOp)
    botst.set('geboren.geboortedatum', 'De geboortedatum ligt na de datum van koppeling.')
  return { feiten, fouten: [...botst].map(([veld, fout]) => ({ veld, fout })) }
}

/**
 * What a coupling means for somebody known: nothing when this coupling was recorded before (also when it was
 * corrected or withdrawn since), a new fact when it is later than the last one, else a contradiction.
 */
export function laterCoupling(
  k: Koppeling,
  bekend: readonly Feit[],
  wie: Wie,
  magZien: boolean,
): { readonly uitkomst: 'bekend' } | { readonly feit: NieuwFeit } | Tegenstrijdig {
  if (bekend.some((f) => f.soort === 'gekoppeld' && f.op === k.gekoppeldOp)) return { uitkomst: 'bekend' }
  const laatste = laatsteFeit(fold(bekend, { peildatum: wie.dag }), 'gekoppeld')
  if (laatste !== undefined && k.gekoppeldOp < laatste.op) {
    const wanneer = magZien ? `op ${inTekst(laatste.op)}` : 'op een latere dag'
    return {
      veld: 'gekoppeldOp',
      fout: `Deze persoon is al gekoppeld ${wanneer}, na ${inTekst(k.gekoppeldOp)}.`,
    }
  }
  const feit = factsIn(k, undefined)[0]!
  const nee = checkFact(bekend, feit, wie)
  if (nee?.code === 'feitKanNiet') return { veld: 'gekoppeldOp', fout: nee.waarden.toelichting }
  return { feit }
}

/** In what a coupling of somebody known differs from what is recorded; names of fields, never values. */
export function differences(k: Koppeling, bekend: readonly Feit[], wie: Wie): string[] {
  const d = fold(bekend, { peildatum: wie.dag })
  const uit: string[] = []
  const geboren = laatsteFeit(d, 'geboren')?.inhoud
  if (k.geboren !== undefined && geboren?.geboortedatum !== k.geboren.geboortedatum) uit.push('geboortedatum')
  if (k.geboren !== undefined && geboren?.geslacht !== k.geboren.geslacht) uit.push('geslacht')
  if (k.land !== undefined && laatsteFeit(d, 'herkomstBekend')?.inhoud.land !== k.land)
    uit.push('land van herkomst')
  const { vergunning: v } = k
  if (
    v !== undefined &&
    !alleFeiten(d, 'vergunningVerleend').some((f) => f.op === v.op && f.inhoud.soort === v.soort)
  )
    uit.push('vergunning')
  return uit
}
