/**
 * What is wrong with the agreements on a day: run out, missing for a flow of data, or at odds with the handbook. Pure:
 * codes and values; the words stand in `zinnen.ts`. One file reads all, since tension only shows side by side.
 */
import { type Organisatiesoort, type Rol, rollen, rolnamen } from '#core/actor.ts'
import { type Dag, eerste, laatste, plusDagen } from '#core/day.ts'
import { keys } from '#work/dossier/index.ts'
import type { Stap } from '#work/taken/index.ts'
import { agreementWarnings } from './afspraken.ts'
import {
  type Certificaatsoort,
  certificaatsoorten,
  type Overeenkomst,
  overeenkomstsoorten,
  persoonsgegevens,
} from './model.ts'
import { geldtOp, looptijd } from './termen.ts'
import type { Waarschuwingswaarden } from './zinnen.ts'

/** Something that is not right, as code and values. */
export type Waarschuwing = {
  [C in keyof Waarschuwingswaarden]: {
    readonly code: C
    readonly waarden: Waarschuwingswaarden[C]
    /** `nu`: wrong today; `binnenkort`: will be; `letop`: could be better. */
    readonly ernst: Ernst
    /** First day on which it was so, or on which the reminder began. */
    readonly sinds: Dag
    readonly organisaties: readonly string[]
    readonly overeenkomst: string | null
    /** Where to mend it. */
    readonly pad: string
  }
}[keyof Waarschuwingswaarden]
export const ernsten = { nu: 'Nu niet in orde', binnenkort: 'Binnenkort', letop: 'Kan beter' } as const
export type Ernst = keyof typeof ernsten

export type Afspraak = Overeenkomst & { readonly id: string }

export interface Partner {
  readonly id: string
  readonly soort: Organisatiesoort
  readonly naam: string
  readonly contacten: number
}

export interface Medewerkersoort {
  readonly id: string
  readonly organisatie: string
  readonly rol: Rol
}

export interface Bewijs {
  readonly organisatie: string
  readonly medewerker: string | null
  readonly soort: Certificaatsoort
  readonly vanaf: Dag
  readonly tot: Dag | null
}

/** Everything that is laid side by side. */
export interface Stelsel {
  readonly dag: Dag
  readonly partners: readonly Partner[]
  /** Active staff. */
  readonly medewerkers: readonly Medewerkersoort[]
  readonly certificaten: readonly Bewijs[]
  readonly afspraken: readonly Afspraak[]
  readonly handboek: { readonly versie: string; readonly vanaf: Dag; readonly stappen: readonly Stap[] }
}

/** Days beforehand that a certificate is said to run out. */
export const BEWIJS_VOORAF = 60

/** All warnings, what is wrong today first; the same input gives the same list in the same order. */
export function waarschuwingen(s: Stelsel): Waarschuwing[] {
  const alle = [
    ...s.partners.flatMap((p) => (p.soort === 'gemeente' ? [] : partnerWarnings(s, p))),
    ...s.afspraken.flatMap((a) => agreementWarnings(s, a)),
    ...roleWarnings(s),
    ...certificateWarnings(s),
  ]
  const rang = keys(ernsten)
  return alle
    .map((w, i) => ({ w, i }))
    .sort((a, b) => rang.indexOf(a.w.ernst) - rang.indexOf(b.w.ernst) || a.i - b.i)
    .map(({ w }) => w)
}

/** The roles that work at this kind of organisation. */
export function rollenVan(soort: Organisatiesoort): readonly Rol[] {
  return rolnamen.filter((r) => rollen[r].organisatie === soort)
}

/** The steps of the handbook that are the work of this kind of organisation. */
export function stappenVan(stappen: readonly Stap[], soort: Organisatiesoort): readonly Stap[] {
  const eigen = rollenVan(soort)
  return stappen.filter((s) => eigen.includes(s.rol))
}

/** The kinds of personal data that these steps need. */
export function gegevensVan(stappen: readonly Stap[]) {
  return persoonsgegevens.filter((g) => stappen.some((s) => s.gegevens.includes(g)))
}

/**
 * Since when the first of these things went uncovered: the day after the last agreement that covered it ended, or the
 * day the handbook began to ask it.
 */
function uncoveredSince<T>(
  s: Stelsel,
  afspraken: readonly Afspraak[],
  dingen: readonly T[],
  dekt: (a: Afspraak, ding: T) => boolean,
): Dag {
  return dingen
    .map((ding) =>
      afspraken
        .filter((a) => dekt(a, ding))
        .map((a) => looptijd(a, s.dag).einde)
        .filter((e): e is Dag => e !== null && e < s.dag)
        .map((e) => plusDagen(e, 1))
        .reduce(laatste, s.handboek.vanaf),
    )
    .reduce(eerste)
}

function partnerWarnings(s: Stelsel, p: Partner): Waarschuwing[] {
  const stappen = stappenVan(s.handboek.stappen, p.soort)
  if (stappen.length === 0) return []
  const pad = `/partners/${p.id}`
  const eigen = s.afspraken.filter((a) => a.partijen.includes(p.id))
  const geldig = eigen.filter((a) => geldtOp(a, s.dag))
  const uit: Waarschuwing[] = []
  const basis = { organisaties: [p.id], overeenkomst: null }

  const stroom = gegevensVan(stappen)
  const dektGegeven = (a: Afspraak, g: string) =>
    overeenkomstsoorten[a.soort].persoonsgegevens && (a.gegevens as readonly string[]).includes(g)
  const bloot = stroom.filter((g) => !geldig.some((a) => dektGegeven(a, g)))
  if (bloot.length > 0)
    uit.push({
      code: 'gegevensZonderAfspraak',
      waarden: { partner: p.naam, gegevens: bloot },
      ernst: 'nu',
      sinds: uncoveredSince(s, eigen, bloot, dektGegeven),
      ...basis,
      pad: `/partners/overeenkomsten/nieuw?soort=verwerkersovereenkomst&partij=${p.id}`,
    })
  const dektStap = (a: Afspraak, x: Stap) => overeenkomstsoorten[a.soort].werk && a.stappen.includes(x.id)
  const los = stappen.filter((x) => !geldig.some((a) => dektStap(a, x)))
  if (los.length > 0)
    uit.push({
      code: 'stappenZonderAfspraak',
      waarden: { partner: p.naam, stappen: los.map((x) => x.titel), van: stappen.length },
      ernst: 'nu',
      sinds: uncoveredSince(s, eigen, los, dektStap),
      ...basis,
      pad: `${pad}#overeenkomsten`,
    })
  if (p.contacten === 0)
    uit.push({
      code: 'geenContactpersoon',
      waarden: { partner: p.naam },
      ernst: 'letop',
      sinds: s.handboek.vanaf,
      ...basis,
      pad: `${pad}/contactpersonen/nieuw`,
    })
  return uit
}

/** Roles that have work but nobody who does it. */
function roleWarnings(s: Stelsel): Waarschuwing[] {
  const gevraagd = rolnamen.filter((r) => s.handboek.stappen.some((x) => x.rol === r))
  return gevraagd.flatMap((rol): Waarschuwing[] => {
    if (s.medewerkers.some((m) => m.rol === rol)) return []
    const partner = s.partners.find((p) => p.soort === rollen[rol].organisatie)
    return [
      {
        code: 'rolZonderMedewerker',
        waarden: { rol, partner: partner?.naam ?? null },
        ernst: 'nu',
        sinds: s.handboek.vanaf,
        organisaties: partner === undefined ? [] : [partner.id],
        overeenkomst: null,
        pad: partner === undefined ? '/partners' : `/partners/${partner.id}`,
      },
    ]
  })
}

/** Certificates that run out, and roles whose work needs one that nobody has. */
function certificateWarnings(s: Stelsel): Waarschuwing[] {
  const verlopen: Waarschuwing[] = []
  const naam = (id: string) => s.partners.find((p) => p.id === id)?.naam ?? id
  const goed = (c: Bewijs, dag: Dag) => c.vanaf <= dag && (c.tot === null || c.tot >= dag)
  for (const c of s.certificaten) {
    if (c.tot === null) continue
    const opvolger = s.certificaten.some(
      (x) =>
        x.soort === c.soort &&
        x.organisatie === c.organisatie &&
        x.medewerker === c.medewerker &&
        (x.tot ?? '9') > c.tot!,
    )
    if (opvolger || c.tot > plusDagen(s.dag, BEWIJS_VOORAF)) continue
    const over = c.tot < s.dag
    verlopen.push({
      code: over ? 'certificaatVerlopen' : 'certificaatVerloopt',
      waarden: { soort: c.soort, partner: naam(c.organisatie), tot: c.tot },
      ernst: over ? 'nu' : 'binnenkort',
      sinds: over ? plusDagen(c.tot, 1) : laatste(c.vanaf, plusDagen(c.tot, -BEWIJS_VOORAF)),
      organisaties: [c.organisatie],
      overeenkomst: null,
      pad: `/partners/${c.organisatie}`,
    })
  }
  const ontbreekt: Waarschuwing[] = []
  for (const soort of keys(certificaatsoorten)) {
    const { voorFeit, houder } = certificaatsoorten[soort]
    const rol = s.handboek.stappen.find((x) => x.gedaan.soort === voorFeit)?.rol
    if (rol === undefined) continue
    for (const p of s.partners.filter((x) => x.soort === rollen[rol].organisatie)) {
      const eigen = s.medewerkers.filter((m) => m.organisatie === p.id && m.rol === rol)
      if (houder === 'medewerker' && eigen.length === 0) continue
      const heeft = (c: Bewijs) =>
        c.soort === soort &&
        c.organisatie === p.id &&
        (houder === 'organisatie' || eigen.some((m) => m.id === c.medewerker))
      if (s.certificaten.some((c) => heeft(c) && goed(c, s.dag))) continue
      const eerder = s.certificaten
        .filter(heeft)
        .flatMap((c) => (c.tot === null || c.tot >= s.dag ? [] : [plusDagen(c.tot, 1)]))
      ontbreekt.push({
        code: 'certificaatOntbreekt',
        waarden: { soort, partner: p.naam, rol },
        ernst: 'nu',
        sinds: eerder.reduce(laatste, s.handboek.vanaf),
        organisaties: [p.id],
        overeenkomst: null,
        pad: `/partners/${p.id}`,
      })
    }
  }
  // Where nobody has it any more, that says enough.
  const gezegd = new Set(ontbreekt.map(certificateKey))
  return [...verlopen.filter((w) => w.ernst !== 'nu' || !gezegd.has(certificateKey(w))), ...ontbreekt]
}

const certificateKey = (w: Waarschuwing) =>
  `${'soort' in w.waarden ? w.waarden.soort : ''} ${w.organisaties[0]}`
