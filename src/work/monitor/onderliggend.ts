/** The persons beneath a figure: which dossiers it counts, in which part, and on which facts that rests. */
import type { Actor } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Feit, Feitsoort } from '#work/dossier/index.ts'
import { antwoorden, type Feitvraag, type Versie } from '#work/taken/index.ts'
import { Blik } from './blik.ts'
import { deelVan, delen } from './deel.ts'
import { kenmerklijst } from './kenmerken.ts'
import { elkDossier, handboeken, type Moment } from './lopen.ts'
import type { Formule } from './model.ts'
import { inBeeld, telt } from './selectie.ts'

export interface Onderliggend {
  readonly totaal: number
  readonly delen: { deel: string; naam: string; aantal: number }[]
  readonly dossiers: { dossier: DossierId; deel: string; feiten: readonly Feit[] }[]
}

/** Kinds of fact that a formula looks at. */
export function gelezenFeiten(f: Formule): Feitvraag[] {
  const uit: Feitvraag[] = [...f.van.met, ...(f.van.cohort === undefined ? [] : [f.van.cohort.feit])]
  const kind = (soort: Feitsoort | undefined) => (soort === undefined ? [] : [{ soort, met: {} }])
  if (f.soort === 'gebeurtenissen') uit.push(f.tel)
  if (f.soort === 'aandeel') uit.push(...f.waarvan.met, ...f.waarvan.zonder)
  if (f.soort === 'duur' || f.soort === 'tijdig') uit.push(f.begin, f.eind)
  if (f.soort === 'verdeling' || f.soort === 'beweging') uit.push(...kind(kenmerklijst[f.naar].feit))
  if (f.soort === 'termijn')
    uit.push(
      ...{
        huisvesting: ['gekoppeld', 'vertraagd', 'sleutelOvergedragen'] as const,
        pip: ['ingeschreven', 'kennisgevingOntvangen', 'pipVastgesteld'] as const,
        inburgering: ['pipVastgesteld', 'termijnVerlengd', 'plichtVoldaan'] as const,
      }[f.termijn].flatMap(kind),
    )
  return uit
}

/** How the part of a person reads. */
function partName(f: Formule, deel: string): string {
  if (f.soort === 'verdeling' || f.soort === 'beweging')
    return deel.split(' ').map(kenmerklijst[f.naar].woord).join(' → ')
  const vast: Readonly<Record<string, string>> =
    f.soort === 'termijn' || f.soort === 'stap' ? delen.tijdig : delen[f.soort]
  return vast[deel] ?? deel
}

interface Keuze {
  readonly deel?: string | undefined
  readonly pagina: number
  readonly perPagina: number
}

/** The dossiers of one page, in the order of their identifiers, and how many there are of each part. */
export async function peek(
  tx: Tx,
  actor: Pick<Actor, 'gemeente' | 'dag'>,
  f: Formule,
  { peildatum, kennisdatum }: Moment,
  keuze: Keuze,
): Promise<Onderliggend> {
  const handboek: readonly Versie[] = (await handboeken(tx, actor))(kennisdatum)
  const vragen = gelezenFeiten(f)
  const perDeel = new Map<string, number>()
  const dossiers: Onderliggend['dossiers'] = []
  let totaal = 0
  const vanaf = (keuze.pagina - 1) * keuze.perPagina
  await elkDossier(tx, actor, actor.dag, (alles) => {
    const dossier = alles.bekendOp(kennisdatum)
    if (dossier.versie === 0) return
    const b = new Blik(dossier, peildatum, handboek)
    if (!inBeeld(b.d) || !telt(f.van, b)) return
    const deel = deelVan(f, b)?.deel
    if (deel === undefined) return
    perDeel.set(deel, (perDeel.get(deel) ?? 0) + 1)
    if (keuze.deel !== undefined && keuze.deel !== deel) return
    if (totaal >= vanaf && dossiers.length < keuze.perPagina)
      dossiers.push({ dossier: dossier.id, deel: partName(f, deel), feiten: factsOf(b, vragen) })
    totaal++
  })
  return {
    totaal,
    delen: [...perDeel]
      .map(([deel, aantal]) => ({ deel, naam: partName(f, deel), aantal }))
      .sort((a, b) => (a.naam < b.naam ? -1 : 1)),
    dossiers,
  }
}

function factsOf(b: Blik, vragen: readonly Feitvraag[]): readonly Feit[] {
  const uit = new Map(vragen.flatMap((v) => antwoorden(b.d, v)).map((f) => [f.id, f]))
  return [...uit.values()].sort((x, y) => (x.op < y.op ? -1 : x.op > y.op ? 1 : x.volg - y.volg))
}
