/** Who counts: a selection worked out for one dossier; cheap questions to the facts come before those to the law. Pure. */
import { type Dag, plusDagen, plusJaren } from '#core/day.ts'
import { dagenVan, halfjaarVan } from '#law/taakstelling.ts'
import { type Dossier, eindeVanDossier, laatsteFeit } from '#work/dossier/index.ts'
import { antwoorden, type Feitvraag, holds, sleutelVan } from '#work/taken/index.ts'
import type { Blik } from './blik.ts'
import type { Periode, Selectie } from './model.ts'

/** First day of a period that ends on the peildatum. */
export function beginVan(p: Periode, peildatum: Dag): Dag {
  if (p === 'halfjaar') return dagenVan(halfjaarVan(peildatum)).eerste
  if (p === 'jaar') return `${peildatum.slice(0, 4)}-01-01` as Dag
  return plusDagen(plusJaren(peildatum, p === 'twaalfMaanden' ? -1 : -3), 1)
}

/** Whether the dossier was there on its day: the municipality knew of the person, or a coupling or registration held. */
export function inBeeld(d: Dossier): boolean {
  return (['dossierGeopend', 'gekoppeld', 'ingeschreven'] as const).some(
    (s) => laatsteFeit(d, s) !== undefined,
  )
}

/** Whether this person belongs to the selection. */
export function telt(s: Selectie, b: Blik): boolean {
  const { d } = b
  if (s.cohort !== undefined) {
    const vanaf = beginVan(s.cohort.periode, d.peildatum)
    if (!antwoorden(d, s.cohort.feit).some((f) => f.op >= vanaf)) return false
  }
  if (!s.met.every((v) => antwoorden(d, v).length > 0)) return false
  if (s.zonder.some((v) => antwoorden(d, v).length > 0)) return false
  if (s.lopend && eindeVanDossier(d) !== undefined) return false
  return s.voor.every((v) => holds(v, d, b.b))
}

/** The conditions of a selection, one word each: a selection with more of them is part of one with fewer. */
export function voorwaardenVan(s: Selectie): string[] {
  const vraag = (v: Feitvraag) => sleutelVan(v)
  return [
    ...s.voor.map((v) => `voor ${v}`),
    ...s.met.map((v) => `met ${vraag(v)}`),
    ...s.zonder.map((v) => `zonder ${vraag(v)}`),
    ...(s.lopend ? ['lopend'] : []),
    ...(s.cohort === undefined ? [] : [`${s.cohort.periode} ${vraag(s.cohort.feit)}`]),
  ].sort()
}
