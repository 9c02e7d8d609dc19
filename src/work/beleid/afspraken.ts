/** What is wrong with one agreement: run out, renewal at hand, delivered late, or promising what the handbook lacks. Pure. */
import { type Dag, laatste, plusDagen } from '#core/day.ts'
import type { Stap } from '#work/taken/index.ts'
import { wanneer } from '#work/taken/index.ts'
import { type Afspraak, gegevensVan, type Stelsel, stappenVan, type Waarschuwing } from './derive.ts'
import { duurVan, overeenkomstsoorten } from './model.ts'
import { looptijd, volgendeLevering } from './termen.ts'

/** All warnings about this agreement. */
export function agreementWarnings(s: Stelsel, a: Afspraak): Waarschuwing[] {
  const loop = looptijd(a, s.dag)
  if (loop.stand === 'komt') return []
  const basis: Basis = {
    organisaties: a.partijen.filter((p) => s.partners.find((x) => x.id === p)?.soort !== 'gemeente'),
    overeenkomst: a.id,
    pad: `/partners/overeenkomsten/${a.id}`,
  }
  const wijzig = { ...basis, pad: `${basis.pad}/wijzigen` }
  const tijd = timeWarnings(s, a, basis)
  if (loop.stand === 'afgelopen') {
    // What ended and was followed up needs no more than its last account.
    return [...tijd, ...shortfalls(s, a, basis, loop.einde!)]
  }
  return [...tijd, ...lateDeliveries(s, a, basis), ...contents(a, wijzig), ...tension(s, a, wijzig)]
}

type Basis = Pick<Waarschuwing, 'organisaties' | 'overeenkomst' | 'pad'>

/** Whether another agreement of the same kind with the same partners takes over after this day. */
function hasSuccessor(s: Stelsel, a: Afspraak, einde: Dag): boolean {
  return s.afspraken.some((x) => {
    if (x.id === a.id || x.soort !== a.soort) return false
    if (!a.partijen.every((p) => x.partijen.includes(p))) return false
    const tot = looptijd(x, s.dag).einde
    return x.vanaf >= a.vanaf && (tot === null || tot > einde)
  })
}

function timeWarnings(s: Stelsel, a: Afspraak, basis: Basis): Waarschuwing[] {
  const { einde, actie, stand } = looptijd(a, s.dag)
  if (einde === null) return []
  if (stand === 'afgelopen')
    return hasSuccessor(s, a, einde)
      ? []
      : [
          {
            code: 'verlopen',
            waarden: { titel: a.titel, einde },
            ernst: 'nu',
            sinds: plusDagen(einde, 1),
            ...basis,
          },
        ]
  if (actie === null || actie.soort === 'opnieuw') {
    if (hasSuccessor(s, a, einde)) return []
    if (actie !== null && actie.uiterlijk < s.dag)
      return [
        {
          code: 'opnieuwTeLaat',
          waarden: { titel: a.titel, uiterlijk: actie.uiterlijk, einde },
          ernst: 'nu',
          sinds: plusDagen(actie.uiterlijk, 1),
          ...basis,
        },
      ]
    const vanaf = actie?.herinnering ?? plusDagen(einde, -a.herinnering)
    if (s.dag < vanaf) return []
    return [
      actie === null
        ? { code: 'looptAf', waarden: { titel: a.titel, einde }, ernst: 'binnenkort', sinds: vanaf, ...basis }
        : {
            code: 'opnieuwSluiten',
            waarden: { titel: a.titel, uiterlijk: actie.uiterlijk, einde },
            ernst: 'binnenkort',
            sinds: vanaf,
            ...basis,
          },
    ]
  }
  if (s.dag < actie.herinnering || s.dag > actie.uiterlijk) return []
  return [
    {
      code: 'opzegdagNadert',
      waarden: { titel: a.titel, uiterlijk: actie.uiterlijk, einde, maanden: a.verlengdMet! },
      ernst: 'binnenkort',
      sinds: actie.herinnering,
      ...basis,
    },
  ]
}

/** Results of an agreement that ended without them. */
function shortfalls(s: Stelsel, a: Afspraak, basis: Basis, einde: Dag): Waarschuwing[] {
  return a.resultaten.flatMap((r): Waarschuwing[] => {
    const goed =
      r.geleverd !== null && (r.richting === 'tenminste' ? r.geleverd >= r.doel : r.geleverd <= r.doel)
    if (goed) return []
    const { naam, doel, eenheid, geleverd } = r
    return [
      {
        code: geleverd === null ? 'resultaatOnbekend' : 'resultaatNietGehaald',
        waarden: { titel: a.titel, resultaat: naam, doel, eenheid, geleverd },
        ernst: s.dag > plusDagen(einde, 365) ? 'letop' : 'nu',
        sinds: plusDagen(einde, 1),
        ...basis,
      },
    ]
  })
}

function lateDeliveries(s: Stelsel, a: Afspraak, basis: Basis): Waarschuwing[] {
  return a.leveringen.flatMap((l): Waarschuwing[] => {
    const uiterlijk = volgendeLevering(a, l)
    if (uiterlijk >= s.dag) return []
    return [
      {
        code: 'leveringTeLaat',
        waarden: { titel: a.titel, wat: l.wat, indicator: l.indicator, uiterlijk },
        ernst: 'nu',
        sinds: plusDagen(uiterlijk, 1),
        ...basis,
      },
    ]
  })
}

/** What the audit missed in agreements: a result to measure, data to deliver, a document that can be found. */
function contents(a: Afspraak, basis: Basis): Waarschuwing[] {
  const uit: Waarschuwing[] = []
  const zet = (code: 'geenResultaat' | 'geenLevering' | 'geenDocument') =>
    uit.push({ code, waarden: { titel: a.titel }, ernst: 'letop', sinds: a.vanaf, ...basis })
  const prestatie = overeenkomstsoorten[a.soort].werk && a.soort !== 'mandaat'
  if (prestatie && a.resultaten.length === 0) zet('geenResultaat')
  if (prestatie && a.leveringen.length === 0) zet('geenLevering')
  if (a.documenten.length === 0) zet('geenDocument')
  return uit
}

/** Where agreement and handbook say something else. */
function tension(s: Stelsel, a: Afspraak, basis: Basis): Waarschuwing[] {
  const uit: Waarschuwing[] = []
  const sinds = laatste(a.vanaf, s.handboek.vanaf)
  const stapVan = new Map(s.handboek.stappen.map((x) => [x.id, x]))
  const genoemd = [...a.stappen, ...a.resultaten.flatMap((r) => (r.stap === null ? [] : [r.stap]))]
  const weg = [...new Set(genoemd)].filter((x) => !stapVan.has(x))
  if (weg.length > 0)
    uit.push({
      code: 'stapBestaatNiet',
      waarden: { titel: a.titel, stappen: weg },
      ernst: 'nu',
      sinds,
      ...basis,
    })
  const los = a.resultaten.filter((r) => r.stap === null)
  if (los.length > 0)
    uit.push({
      code: 'resultaatZonderStap',
      waarden: { titel: a.titel, resultaten: los.map((r) => r.naam) },
      ernst: 'letop',
      sinds,
      ...basis,
    })
  if (overeenkomstsoorten[a.soort].werk) {
    const stappen = [...new Set(genoemd)].flatMap((id) => stapVan.get(id) ?? [])
    uit.push(...termTension(a, stappen, sinds, basis))
  }
  if (overeenkomstsoorten[a.soort].persoonsgegevens) {
    const soorten = s.partners.filter((p) => a.partijen.includes(p.id)).map((p) => p.soort)
    const nodig: readonly string[] = gegevensVan(soorten.flatMap((x) => stappenVan(s.handboek.stappen, x)))
    const ruim = a.gegevens.filter((g) => !nodig.includes(g))
    if (ruim.length > 0)
      uit.push({
        code: 'gegevensZonderStap',
        waarden: { titel: a.titel, gegevens: ruim },
        ernst: 'letop',
        sinds,
        ...basis,
      })
  }
  return uit
}

/** The last days that the handbook asks of these steps, beside what the agreement promises of them. */
function termTension(a: Afspraak, stappen: readonly Stap[], sinds: Dag, basis: Basis): Waarschuwing[] {
  const uit: Waarschuwing[] = []
  const zonder: { titel: string; handboek: string }[] = []
  for (const stap of stappen) {
    const u = stap.uiterlijk
    if ('geen' in u) continue
    const beloofd = a.resultaten.flatMap((r) => (r.stap === stap.id && r.termijn !== null ? [r.termijn] : []))
    // A term of the law or the chain must be promised; one that partners chose may be left to the handbook.
    if ('termijn' in u) {
      if (beloofd.length === 0) zonder.push({ titel: stap.titel, handboek: wanneer(u) })
      continue
    }
    for (const afspraak of beloofd) {
      const d = duurVan(afspraak)
      if (d.aantal !== u.aantal || d.eenheid !== u.eenheid)
        uit.push({
          code: 'termijnVerschilt',
          waarden: { titel: a.titel, stap: stap.titel, handboek: wanneer(u), afspraak },
          ernst: 'nu',
          sinds,
          ...basis,
        })
    }
  }
  // A mandate gives power, not terms.
  if (zonder.length > 0 && a.soort !== 'mandaat')
    uit.push({
      code: 'termijnOntbreekt',
      waarden: { titel: a.titel, stappen: zonder },
      ernst: 'nu',
      sinds,
      ...basis,
    })
  return uit
}
