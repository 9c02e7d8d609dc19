/** Who is in a household of a given size: roles and birth dates, by chance. */
import { type Dag, type DeelDag, jaarVan, plusDagen, plusJaren } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Lid } from './model.ts'
import type { Toeval } from './toeval.ts'

/** The members of a household as old as they are on `komst`. */
export function stelSamen(t: Toeval, grootte: number, komst: Dag): Lid[] {
  const volwassenen = grootte === 1 ? 1 : grootte === 2 ? (t.kans(0.5) ? 2 : 1) : t.kans(0.8) ? 2 : 1
  const kinderen = grootte - volwassenen
  const hoofd = kinderen > 0 ? t.getal(28, 47) : t.getal(20, 52)
  const uit = [lid(t, komst, 'hoofd', hoofd)]
  if (volwassenen === 2) uit.push(lid(t, komst, 'partner', Math.max(20, hoofd + t.getal(-5, 4))))
  for (let k = 0; k < kinderen; k++) uit.push(lid(t, komst, 'kind', t.getal(1, Math.min(16, hoofd - 20))))
  return uit
}

/** A partner and so many children who follow somebody who is here already. */
export function nareizigers(t: Toeval, kinderen: number, komst: Dag): Lid[] {
  const uit = [lid(t, komst, 'partner', t.getal(25, 38))]
  for (let k = 0; k < kinderen; k++) uit.push(lid(t, komst, 'kind', t.getal(1, 9)))
  return uit
}

function lid(t: Toeval, komst: Dag, rol: Lid['rol'], leeftijd: number): Lid {
  return { dossier: t.uuid() as DossierId, rol, geboren: geborenOp(t, komst, leeftijd) }
}

function geborenOp(t: Toeval, komst: Dag, leeftijd: number): DeelDag {
  const dag = plusDagen(plusJaren(komst, -leeftijd), -t.getal(1, 360))
  return dag as string as DeelDag
}

/** Only the year of birth is known, as the BRP has it for many who come without papers. */
export function alleenJaar(lid: Lid): Lid {
  return { ...lid, geboren: String(jaarVan(lid.geboren as string as Dag)) as DeelDag }
}
