/** The delivered handbook as pages and documents get it, without a database. */
import { geleverd } from '#work/taken/handboek/geleverd.ts'
import type { Handboekbeeld } from '#work/taken/handboek/pages.tsx'
import { stepOut } from '#work/taken/operations/handboek.ts'

export function beeldVan(): Handboekbeeld {
  const { handboek: h } = geleverd
  return {
    naam: h.naam,
    versie: h.versie,
    stand: 'geleverd',
    vanaf: h.vanaf,
    overgang: h.overgang,
    wijzigingen: 0,
    afleiden: null,
    toelichting: h.toelichting ?? null,
    onderdelen: h.onderdelen.map((o) => ({
      id: o.id,
      naam: o.naam,
      toelichting: o.toelichting ?? null,
      stappen: o.stappen.map((s) => stepOut(s, 0)),
    })),
    versies: [],
  }
}
