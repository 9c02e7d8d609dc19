/** The sentences of the match: what stands in the way, what speaks for it, why not the other one. */
import { type Dag, inTekst, jaarVan } from '#core/day.ts'
import type { Bezwaar, Doel, Oplossing, Paar } from './model.ts'
import type { Reden } from './waarom.ts'

/** An amount in cents as text. */
export function bedrag(cent: number): string {
  return `€ ${(cent / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

export const kamers = (n: number): string => (n === 1 ? '1 kamer' : `${n} kamers`)

/** What stands in the way, as a sentence. */
export function bezwaarzin(b: Bezwaar): string {
  switch (b.code) {
    case 'uitgesloten':
      return 'Een medewerker sloot deze combinatie uit.'
    case 'anderVast':
      return 'Een medewerker zette een andere combinatie vast.'
    case 'vol':
      return 'In deze woning is geen plek meer vrij.'
    case 'behoefteOnbekend':
      return 'De woonbehoefte is nog niet vastgelegd.'
    case 'apart':
      return 'Dit huishouden gaat apart wonen. Leg vast wie er apart gaat wonen; dan krijgt elk deel een eigen woning.'
    case 'huurgrensOnbekend':
      return `De huurgrens van ${jaarVan(b.dag)} is nog niet bekend.`
    case 'huurTeHoog':
      return `De huur van ${bedrag(b.huur)} ligt boven de grens van ${bedrag(b.grens)} voor dit huishouden.`
    case 'teKlein':
      return `Te klein: ${kamers(b.kamers)}, en ${b.nodig} nodig.`
    case 'teGroot':
      return `Te groot: ${kamers(b.kamers)}, en ten hoogste ${b.hoogstens} als iedereen er is. Grote woningen blijven voor grote huishoudens.`
    case 'trap':
      return b.mobiliteit === 'gelijkvloers'
        ? 'Niet gelijkvloers, en dat is nodig.'
        : `Op verdieping ${b.verdieping} zonder lift, en traplopen gaat niet.`
    case 'geenAanpassing':
      return 'Niet aangepast, en dat is nodig.'
    case 'deeltNiet':
      return 'De woning wordt gedeeld, en dit huishouden kan niet delen.'
  }
}

/** What speaks for a pair that can be, in one line. */
export function voorzin(p: Extract<Paar, { kan: true }>, dag: Dag): string {
  const delen = [
    p.waarde.opTijd > 0 ? 'op tijd' : 'na de laatste dag',
    p.nareisOnbekend
      ? 'of er familie nakomt is nog niet geschat'
      : p.waarde.gezin === 2
        ? 'ook ruim genoeg als iedereen komt'
        : p.waarde.gezin === 1
          ? 'ruim genoeg voor wie waarschijnlijk komt'
          : 'te klein zodra er familie nakomt',
    p.waarde.leeg === 0 ? 'geen kamer over' : `${kamers(p.waarde.leeg)} over`,
  ]
  if (p.waarde.voorkeur > 0) delen.push('in de wijk van voorkeur')
  const begin = p.begin <= dag ? 'Nu vrij' : `Vrij vanaf ${inTekst(p.begin)}`
  return `${begin}: ${delen.join(', ')}.`
}

const verlies: { readonly [D in Doel]: (n: number) => string } = {
  opTijd: (n) => `${personen(n)} minder op tijd gehuisvest`,
  gehuisvest: (n) => `${personen(n)} minder gehuisvest`,
  gezin: () => 'minder ruimte voor familie die nakomt',
  overschrijding: (n) => `${n === 1 ? '1 woning' : `${n} woningen`} meer boven de grens van een wijk`,
  voorkeur: (n) => `${n === 1 ? '1 huishouden' : `${n} huishoudens`} minder in de wijk van voorkeur`,
  wachttijd: () => 'wie langer wacht komt dan later aan de beurt',
  leeg: (n) => `${kamers(n)} meer leeg`,
}
const personen = (n: number) => (n === 1 ? '1 persoon' : `${n} personen`)

/** Why the other dwelling is not the one, as a sentence; `naam` says how a household is called on this page. */
export function redenzin(r: Reden, naam: (huishouden: string) => string): string {
  if (r.code === 'kanNiet') return bezwaarzin(r.bezwaar)
  const wie = r.met === null ? 'die woning nemen' : `wisselen met ${naam(r.met)}`
  if (r.code === 'gelijk') return `Net zo goed: ${wie} maakt geen verschil.`
  // A proposal in which time ran out may be bettered; then it says so.
  if (r.verschil < 0) return `Beter: ${wie} verbetert het voorstel, dat nog niet het best bewezene is.`
  return `Wel mogelijk, maar ${wie} geeft ${verlies[r.doel](r.verschil)}.`
}

const doelzin: { readonly [D in Doel]: string } = {
  opTijd: 'zo veel mogelijk mensen op tijd',
  gehuisvest: 'zo veel mogelijk mensen gehuisvest',
  gezin: 'ruimte voor familie die nakomt',
  overschrijding: 'spreiding over de wijken',
  voorkeur: 'wijk van voorkeur',
  wachttijd: 'wie het langst wacht eerst',
  leeg: 'zo weinig mogelijk kamers over',
}

/** The goals in words, in their order. */
export const doelwoorden: readonly string[] = Object.values(doelzin)

/** What is proven of a solution, as a sentence. */
export function bewijszin(o: Pick<Oplossing, 'bewezen' | 'gat'>): string {
  if (o.gat === null)
    return 'Bewezen: op geen enkel doel is een betere verdeling mogelijk zonder verlies op een doel dat zwaarder telt.'
  const tot =
    o.bewezen.length === 0 ? 'Nog niets is bewezen' : `Bewezen tot en met: ${doelzin[o.bewezen.at(-1)!]}`
  return `${tot}. De tijd was om; op '${doelzin[o.gat.doel]}' kan een verdeling nog ten hoogste ${o.gat.hoogstens} beter zijn.`
}
