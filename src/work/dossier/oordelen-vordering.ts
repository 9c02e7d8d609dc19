/** What law says of how far somebody is: duty met or what is open, modules, exams, A2, and a change of route. Pure. */
import type { Dag } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { gratisOver, uitslagUiterlijk } from '#law/examen.ts'
import { type Afschaling, afschalenMag, leerrouteWijzigbaar } from '#law/leerroute.ts'
import { mapAfgerond, pvtAfgerond } from '#law/modules.ts'
import { type Leerroute, taalonderdelen } from '#law/onderdelen.ts'
import type { Plicht } from '#law/plicht.ts'
import type { Kerncode, Kernwaarde } from '#law/zinnen/kern.ts'
import type { Feit, Inhoud } from './facts.ts'
import { onderdeelnamen } from './feitsoorten/examens.ts'
import { alleFeiten, type Dossier, eersteFeit, laatsteFeit } from './fold.ts'
import type { Beoordeling } from './termen.ts'
import { leerrouteVan } from './vordering.ts'

/** Says a judgement of a rule under a name; what does not apply is left out. */
export type Zeg = <C extends Kerncode>(
  naam: string,
  regel: C,
  gegeven: Gegevenssoort,
  oordeel: Oordeel<Kernwaarde<C>>,
) => void

/** The judgements of the progress of this dossier, the duty met or open first. */
export function vorderingsoordelen(d: Dossier, b: Beoordeling, zeg: Zeg): void {
  zeg('Voldaan aan de plicht', 'voldaan', 'inburgering', b.vordering.voldaan)
  zeg('Voldaan aan de plicht (oude wet)', 'oude-wet', 'inburgering', b.vordering.voldaan2013)
  if (b.plicht.soort !== 'bepaald' || b.plicht.waarde.wet !== 'wi2021') return
  const leerroute = leerrouteVan(d)
  if (leerroute === undefined) return
  modules(d, leerroute, zeg)
  lowerLevel(d, leerroute, zeg)
  freeAttempts(d, b, b.plicht.waarde, zeg)
  results(d, zeg)
}

/** PVT and MAP by their hours; without recorded hours only their end tells. */
function modules(d: Dossier, leerroute: Gegeven<Leerroute>, zeg: Zeg): void {
  const einden = {
    pvt: eersteFeit(d, 'participatieverklaringOndertekend'),
    map: eersteFeit(d, 'mapAfgerond'),
  }
  for (const module of ['pvt', 'map'] as const) {
    const uren = alleFeiten(d, 'moduleurenGevolgd').filter((f) => f.inhoud.module === module)
    const vooraf = credited(d, module)
    if (uren.length + vooraf.length === 0) continue
    const intake = sum(vooraf)
    const einde = einden[module]
    const stand = {
      leerroute,
      uren: sum(uren) ?? { waarde: 0, feit: vooraf[0]!.id },
      ...(intake && { urenIntake: intake }),
      ...(einde && { afgesloten: { waarde: einde.op, feit: einde.id } }),
    }
    const oordeel = module === 'pvt' ? pvtAfgerond(stand, d.peildatum) : mapAfgerond(stand, d.peildatum)
    zeg(onderdeelnamen[module], 'pvt-en-map', 'inburgering', oordeel)
  }
}

/** Whether exams at A2 may be allowed: from the first hour of lessons that is recorded in the B1 route. */
function lowerLevel(d: Dossier, leerroute: Gegeven<Leerroute>, zeg: Zeg): void {
  const les = alleFeiten(d, 'cursusurenGevolgd').filter((f) => f.inhoud.waar === 'les')
  const intake = sum(credited(d, 'nederlands'))
  const oordeel = laatsteFeit(d, 'inzetBeoordeeld')
  if (leerroute.waarde !== 'b1' || (les.length === 0 && intake === undefined && oordeel === undefined)) return
  const uren = sum(les)
  const invoer: Afschaling = {
    leerroute,
    ...(uren && { uren }),
    ...(intake && { urenIntake: intake }),
    ...(oordeel && {
      voldoendeIngespannen: { waarde: oordeel.inhoud.inzet === 'voldoende', feit: oordeel.id },
      b1Onhaalbaar: { waarde: oordeel.inhoud.b1 === 'nietHaalbaar', feit: oordeel.id },
    }),
  }
  zeg('Examens op A2', 'examens-op-a2', 'inburgering', afschalenMag(invoer, d.peildatum))
}

/** Hours of this part that the intake credited. */
const credited = (d: Dossier, onderdeel: Inhoud<'intakeurenMeegeteld'>['onderdeel']) =>
  alleFeiten(d, 'intakeurenMeegeteld').filter((f) => f.inhoud.onderdeel === onderdeel)

/** Free attempts that are left for what was tried and still stands open. */
function freeAttempts(d: Dossier, b: Beoordeling, { doelgroep }: Plicht, zeg: Zeg): void {
  const plan = leerrouteVan(d)!
  for (const o of b.vordering.onderdelen) {
    const { onderdeel, nodig } = o
    if (o.stand !== 'open' || (onderdeel !== 'knm' && !(onderdeel in taalonderdelen))) continue
    const gebruikt = alleFeiten(d, 'examenresultaatBekend').filter(
      (f) => f.inhoud.onderdeel === onderdeel && counts(f),
    ).length
    if (gebruikt === 0) continue
    const niveau = nodig && { niveau: nodig, niveauPip: { waarde: nodig, feit: plan.feit } }
    zeg(
      `Gratis examenpogingen: ${lower(onderdeelnamen[onderdeel])}`,
      'examens',
      'inburgering',
      gratisOver(
        { doelgroep, onderdeel: onderdeel as keyof typeof taalonderdelen | 'knm', ...niveau, gebruikt },
        d.peildatum,
      ),
    )
  }
}

/** An attempt counts unless the person could not help that it came to nothing, or cancelled in time. */
function counts({ inhoud: i }: Feit<'examenresultaatBekend'>): boolean {
  return i.resultaat !== 'geen' || i.redenGeenResultaat === 'verwijtbaar' || i.redenGeenResultaat === 'absent'
}

/** When the result must be there of an exam that was registered and has been by. */
function results(d: Dossier, zeg: Zeg): void {
  for (const f of alleFeiten(d, 'examenAangemeld')) {
    const { onderdeel, niveau, datum } = f.inhoud
    if (onderdeel === 'ona' || datum > d.peildatum) continue
    const uitslag = alleFeiten(d, 'examenresultaatBekend').some(
      (r) => r.inhoud.onderdeel === onderdeel && r.op >= datum,
    )
    if (uitslag) continue
    const examen = { waarde: { onderdeel, ...(niveau && { niveau }), op: datum }, feit: f.id }
    zeg(
      `Uitslag van het examen: ${lower(onderdeelnamen[onderdeel])}`,
      'examens',
      'inburgering',
      uitslagUiterlijk(examen),
    )
  }
}

/** Whether the route may change now, and whether the last change might be made on its day. */
export function routeoordelen(d: Dossier, begin: Gegeven<Dag>, zeg: Zeg): void {
  const route = leerrouteVan(d)!.waarde
  const wissel = { van: route, naar: otherRoute(route), begin }
  zeg('Leerroute wijzigen', 'leerroute-wijzigen', 'inburgering', leerrouteWijzigbaar(wissel, d.peildatum))
  const laatste = laatsteFeit(d, 'leerrouteGewijzigd')
  if (laatste === undefined) return
  const { leerroute: naar, grond } = laatste.inhoud
  const van = leerrouteVan(d, laatste.id)!.waarde
  const dag = { waarde: laatste.op, feit: laatste.id }
  const oordeel = leerrouteWijzigbaar(
    {
      van,
      naar,
      begin,
      ...(grond === 'naOpleiding' && { opleidingGeeindigd: dag }),
      ...(grond === 'bijzonderGeval' && { bijzonderGeval: dag }),
    },
    laatste.op,
  )
  zeg('Wijziging van de leerroute', 'leerroute-wijzigen', 'inburgering', oordeel)
}

/** A route for which the ordinary window holds; from education route to B1 route there is none. */
const otherRoute = (van: Leerroute): Leerroute => (van === 'z' ? 'b1' : 'z')

/** Hours together, on the fact that was recorded last; undefined without any. */
export function sum(
  uren: readonly { readonly id: Feit['id']; readonly inhoud: { readonly uren: number } }[],
): Gegeven<number> | undefined {
  const laatst = uren.at(-1)
  return laatst && { waarde: uren.reduce((s, f) => s + f.inhoud.uren, 0), feit: laatst.id }
}

const lower = (t: string) => (/^[A-Z][a-z]/.test(t) ? t.charAt(0).toLowerCase() + t.slice(1) : t)
