/** People in each route and what happens to them, for tests of how far somebody is. */
import { dag } from '#core/day.ts'
import { legUit } from '#law/uitleg.ts'
import { beoordeel, fold } from '#work/dossier/index.ts'
import { overigeOordelen } from '#work/dossier/oordelen.ts'
import { facts, type Rij } from './facts.ts'

export const EINDE = '2026-11-24'
export const persoon = (soort: string, leerroute: string): Rij[] => [
  ['dossierGeopend', '2022-06-01'],
  ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'vrouw' }],
  ['vergunningVerleend', '2022-05-20', { soort }],
  ['ingeschreven', '2022-08-14', { gemeente: 'GM0308' }],
  ['kennisgevingOntvangen', '2022-09-01'],
  ['pipVastgesteld', '2024-11-01', { leerroute }],
]
export const b1 = persoon('asielBepaaldeTijd', 'b1')
export const z = persoon('asielBepaaldeTijd', 'z')
export const zGezin = persoon('regulierGezin', 'z')
export const onderwijs = persoon('asielBepaaldeTijd', 'onderwijs')
export const modules: Rij[] = [
  ['participatieverklaringOndertekend', '2025-03-01'],
  ['mapAfgerond', '2025-09-01'],
]
export const taal = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const
export const examen = (onderdeel: string, op: string, meer: object = {}): Rij => [
  'examenresultaatBekend',
  op,
  { onderdeel, ...(onderdeel === 'knm' ? {} : { niveau: 'B1' }), resultaat: 'geslaagd', ...meer },
]
export const alleExamens: Rij[] = [...taal.map((t) => examen(t, '2026-02-01')), examen('knm', '2026-02-08')]
export const uren = (vanaf: string, op: string, aantal: number, waar = 'les'): Rij => [
  'cursusurenGevolgd',
  op,
  { vanaf, uren: aantal, waar },
]

export const van = (rijen: readonly Rij[], peildatum = EINDE, kennisdatum?: string) =>
  beoordeel(
    fold(facts(...rijen), {
      peildatum: dag(peildatum),
      ...(kennisdatum !== undefined && { kennisdatum: dag(kennisdatum) }),
    }),
  ).vordering
export const open = (rijen: readonly Rij[], peildatum = EINDE) =>
  van(rijen, peildatum)
    .onderdelen.filter((o) => o.stand === 'open')
    .map((o) => o.onderdeel)
export const deel = (rijen: readonly Rij[], onderdeel: string, peildatum = EINDE) =>
  van(rijen, peildatum).onderdelen.find((o) => o.onderdeel === onderdeel)
export const oordelen = (rijen: readonly Rij[], peildatum = EINDE) => {
  const d = fold(facts(...rijen), { peildatum: dag(peildatum) })
  return new Map(overigeOordelen(d, beoordeel(d)).map((o) => [o.naam, legUit(o.regel, o.oordeel)] as const))
}
