/** How good the facts are on which figures rest: recorded late, by whom; and missing, so that the law cannot tell. */
import { type Organisatiesoort, organisatiesoortnamen, rollen } from '#core/actor.ts'
import { type Dag, dagenTussen } from '#core/day.ts'
import { eindeVanDossier, type Feitsoort, feitsoorten, type Pakdossier } from '#work/dossier/index.ts'
import type { Versie } from '#work/taken/index.ts'
import { Blik } from './blik.ts'
import type { Moment } from './lopen.ts'
import { inBeeld } from './selectie.ts'

/** A fact that is recorded more than so many days after it happened, counts as late. */
export const LAAT_NA = 14

export interface Kwaliteit {
  /** Facts that happened in the period and were known; days to their recording, for half of them at most. */
  readonly partners: { partner: string; feiten: number; laat: number; helft: number }[]
  readonly ontbreekt: { feit: string; door: string; dossiers: number }[]
}

class Vertraging {
  feiten = 0
  laat = 0
  readonly perDagen = new Map<number, number>()
  add(dagen: number): void {
    this.feiten++
    if (dagen > LAAT_NA) this.laat++
    this.perDagen.set(dagen, (this.perDagen.get(dagen) ?? 0) + 1)
  }
  median(): number {
    let over = Math.ceil(this.feiten / 2)
    for (const [dagen, n] of [...this.perDagen].sort(([a], [b]) => a - b)) {
      over -= n
      if (over <= 0) return dagen
    }
    return 0
  }
}

/** Counts over all dossiers; give it each once, as known on the kennisdatum. Small numbers are left out. */
export function kwaliteitsmeter(van: Dag, moment: Moment, handboek: readonly Versie[], drempel: number) {
  const partners = new Map<Organisatiesoort, Vertraging>()
  const ontbreekt = new Map<Feitsoort, number>()
  return {
    tel(dossier: Pakdossier): void {
      dossier.eachKnown((op, vastgelegd, rol) => {
        if (op < van || op > moment.peildatum) return
        const soort = rollen[rol].organisatie
        let v = partners.get(soort)
        if (v === undefined) {
          v = new Vertraging()
          partners.set(soort, v)
        }
        v.add(Math.max(0, dagenTussen(op, vastgelegd)))
      })
      const { d, b } = new Blik(dossier, moment.peildatum, handboek)
      if (!inBeeld(d) || eindeVanDossier(d) !== undefined) return
      const soorten = new Set<Feitsoort>()
      for (const o of [b.plicht, ...b.termijnen.map((t) => t.oordeel)])
        if (o.soort === 'onbepaald') for (const m of o.ontbreekt) soorten.add(m.feit as Feitsoort)
      for (const s of soorten) ontbreekt.set(s, (ontbreekt.get(s) ?? 0) + 1)
    },
    klaar: (): Kwaliteit => ({
      partners: [...partners]
        .filter(([, v]) => v.feiten >= drempel)
        .map(([soort, v]) => ({
          partner: organisatiesoortnamen[soort],
          feiten: v.feiten,
          laat: v.laat,
          helft: v.median(),
        }))
        .sort((x, y) => (x.partner < y.partner ? -1 : 1)),
      ontbreekt: [...ontbreekt]
        .filter(([, n]) => n >= drempel)
        .map(([soort, dossiers]) => ({
          feit: feitsoorten[soort].naam,
          door: organisatiesoortnamen[rollen[feitsoorten[soort].door[0]].organisatie],
          dossiers,
        }))
        .sort((x, y) => y.dossiers - x.dossiers || (x.feit < y.feit ? -1 : 1)),
    }),
  }
}
