/** What law says of a dossier beside its running terms: windows and first days that follow from the same facts. Pure. */
import type { Oordeel } from '#core/explain.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { begeleidingVanaf } from '#law/begeleiding.ts'
import { leerrouteWijzigbaar } from '#law/leerroute.ts'
import type { Leerroute } from '#law/onderdelen.ts'
import { doelgroepVan } from '#law/plicht.ts'
import { verlengingAanvragen } from '#law/verlenging.ts'
import { aanvragen2013, pvtTermijn2013 } from '#law/wi2013.ts'
import type { Kerncode, Kernwaarde } from '#law/zinnen/kern.ts'
import { type Dossier, eersteFeit, laatsteFeit } from './fold.ts'
import { type Beoordeling, ingeschrevenHier } from './termen.ts'

export interface Dossieroordeel {
  readonly naam: string
  readonly regel: Kerncode
  readonly gegeven: Gegevenssoort
  readonly oordeel: Oordeel<never>
}

/** The judgements that apply to this person; what does not apply is left out. */
export function overigeOordelen(d: Dossier, b: Beoordeling): Dossieroordeel[] {
  const uit: Dossieroordeel[] = []
  const zeg = <C extends Kerncode>(
    naam: string,
    regel: C,
    gegeven: Gegevenssoort,
    oordeel: Oordeel<Kernwaarde<C>>,
  ) => {
    if (oordeel.soort !== 'nvt') uit.push({ naam, regel, gegeven, oordeel: oordeel as Oordeel<never> })
  }
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  const hier = ingeschrevenHier(d)
  if (vergunning !== undefined && hier !== undefined) {
    const doelgroep = doelgroepVan(vergunning.inhoud.soort)
    zeg(
      'Maatschappelijke begeleiding',
      'maatschappelijke-begeleiding',
      'begeleiding',
      begeleidingVanaf({
        doelgroep,
        ingeschreven: hier,
        ...(b.plicht.soort === 'bepaald' && { wet: b.plicht.waarde.wet }),
      }),
    )
  }
  const { plicht } = b
  if (plicht.soort !== 'bepaald') return uit
  const { wet, sinds } = plicht.waarde
  const termijn = b.termijnen.find((t) => t.soort === 'inburgering' && t.stand === 'loopt')
  const grond = vergunning?.id ?? d.feiten.dossierGeopend![0]!.id
  if (wet === 'wi2013') {
    const invoer = { plichtigSinds: { waarde: sinds, feit: grond }, ...(hier && { ingeschreven: hier }) }
    if (laatsteFeit(d, 'participatieverklaringOndertekend') === undefined)
      zeg('PVT onder de oude wet', 'oude-wet', 'inburgering', pvtTermijn2013(invoer))
  }
  if (termijn?.laatsteDag) {
    const laatsteDag = { waarde: termijn.laatsteDag, feit: laatsteFeit(d, 'termijnVerlengd')?.id ?? grond }
    const oordeel = wet === 'wi2021' ? verlengingAanvragen(laatsteDag) : aanvragen2013(laatsteDag)
    zeg('Verlenging aanvragen', 'verlenging-aanvragen', 'inburgering', oordeel)
  }
  const plan = laatsteFeit(d, 'pipVastgesteld')
  if (wet === 'wi2021' && termijn?.begin && plan !== undefined) {
    const begin = { waarde: termijn.begin, feit: eersteFeit(d, 'pipVastgesteld')!.id }
    const wissel = { van: plan.inhoud.leerroute, naar: otherRoute(plan.inhoud.leerroute), begin }
    zeg('Leerroute wijzigen', 'leerroute-wijzigen', 'inburgering', leerrouteWijzigbaar(wissel, d.peildatum))
  }
  return uit
}

/** A route for which the ordinary window holds; from education route to B1 route there is none. */
const otherRoute = (van: Leerroute): Leerroute => (van === 'z' ? 'b1' : 'z')
