/** Branded identifiers and the checks of the numbers that other registers give. */
import { z } from 'zod'

export type GemeenteCode = string & { readonly __gemeente: true }
export type DossierId = string & { readonly __dossier: true }
export type FeitId = string & { readonly __feit: true }
export type HuishoudenId = string & { readonly __huishouden: true }
export type OrganisatieId = string & { readonly __organisatie: true }
export type MedewerkerId = string & { readonly __medewerker: true }

/** CBS code of a municipality: `GM` and four digits. */
export const GemeenteCode = z
  .string()
  .regex(/^GM\d{4}$/, { error: 'Een gemeentecode is GM met vier cijfers, zoals GM0308.' })
  .transform((t) => t as GemeenteCode)

const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
export const DossierId = uuid.transform((t) => t as DossierId)
export const FeitId = uuid.transform((t) => t as FeitId)
export const HuishoudenId = uuid.transform((t) => t as HuishoudenId)

/** Key of a member of staff, as set up: no name, no number. */
export const MedewerkerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,49}$/, { error: 'Dit is geen kenmerk van een medewerker.' })
  .transform((t) => t as MedewerkerId)

/**
 * Whether the text is a burgerservicenummer: nine digits, not all zero, that satisfy the eleven-test
 * (Wet algemene bepalingen burgerservicenummer; weights 9…2 and −1).
 */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false
  let som = 0
  for (let i = 0; i < 8; i++) som += (9 - i) * +tekst[i]!
  return (som - +tekst[8]!) % 11 === 0
}

/** Whether the text is a vreemdelingennummer (V-nummer): ten digits. */
export function isVnummer(tekst: string): boolean {
  return /^\d{10}$/.test(tekst)
}
