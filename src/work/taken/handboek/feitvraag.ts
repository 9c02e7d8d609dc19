/** Whether facts answer what a handbook asks for: a kind of fact with, where named, the values of its fields. Pure. */
import {
  alleFeiten,
  type Dossier,
  type Feit,
  type Feitsoort,
  feitsoorten,
  keuzevelden,
} from '#work/dossier/index.ts'
import type { Feitvraag } from './model.ts'

/** The facts that hold and answer the question, oldest first. Registration counts only in this municipality. */
export function antwoorden(d: Dossier, { soort, met }: Feitvraag): readonly Feit[] {
  const alle = alleFeiten(d, soort) as readonly Feit[]
  if (alle.length === 0) return alle
  const eisen = Object.entries(met)
  if (eisen.length === 0 && soort !== 'ingeschreven') return alle
  return alle.filter((f) => {
    const inhoud = f.inhoud as Readonly<Record<string, unknown>>
    if (f.soort === 'ingeschreven' && (inhoud.gemeente as string) !== d.gemeente) return false
    return eisen.every(([veld, waarde]) => inhoud[veld] === waarde)
  })
}

/** Whether a fact that answers the one question may answer the other too. */
export function overlapt(a: Feitvraag, b: Feitvraag): boolean {
  if (a.soort !== b.soort) return false
  return Object.entries(a.met).every(([veld, waarde]) => (b.met[veld] ?? waarde) === waarde)
}

/** The key of a question, the same for equal ones. */
export function sleutelVan(v: Feitvraag): string {
  const velden = Object.entries(v.met)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, w]) => `${k}=${w}`)
  return [v.soort satisfies Feitsoort, ...velden].join(' ')
}

/** What a question asks that the kind of fact does not have: a field, or a value of it; in sentences. */
export function vraagfouten({ soort, met }: Feitvraag): string[] {
  const velden = keuzevelden(soort)
  return Object.entries(met).flatMap(([veld, waarde]) => {
    const kan = velden.get(veld)
    if (kan === undefined)
      return [`'${feitsoorten[soort].naam}' heeft geen keuzeveld '${veld}'. Haal het weg.`]
    return kan.includes(waarde) ? [] : [`'${waarde}' kan niet bij '${veld}'. Kies uit: ${kan.join(', ')}.`]
  })
}
