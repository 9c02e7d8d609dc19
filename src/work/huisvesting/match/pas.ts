/** Holds a household against a dwelling: what stands in the way, or what it adds to each goal. And ranks. Pure. */
import { type Dag, dagenTussen, laatste } from '#core/day.ts'
import { huurgrens } from '#law/huurgrens.ts'
import type { Bezwaar, Huishouden, Matchvraag, Paar, Vooraf, Waarde, Woning } from './model.ts'
import { KAMERS_OVER, kamersNodig } from './norm.ts'

/** Weeks of waiting that count at most: ten years. */
const WEKEN = 520

/** Decisions made beforehand, quick to look up. */
export interface Beslist {
  readonly uitgesloten: ReadonlySet<string>
  readonly vastVanHuishouden: ReadonlyMap<string, string>
  readonly vastInWoning: ReadonlyMap<string, number>
}

const sleutel = (huishouden: string, woning: string) => `${huishouden} ${woning}`

export function beslist(vooraf: readonly Vooraf[]): Beslist {
  const vast = vooraf.filter((v) => v.soort === 'vast')
  const inWoning = new Map<string, number>()
  for (const v of vast) inWoning.set(v.woning, (inWoning.get(v.woning) ?? 0) + 1)
  return {
    uitgesloten: new Set(
      vooraf.filter((v) => v.soort === 'uitgesloten').map((v) => sleutel(v.huishouden, v.woning)),
    ),
    vastVanHuishouden: new Map(vast.map((v) => [v.huishouden, v.woning])),
    vastInWoning: inWoning,
  }
}

/** What stands in the way of this household in this dwelling, whatever people decided. */
function objections(h: Huishouden, w: Woning, begin: Dag): Bezwaar[] {
  const nee: Bezwaar[] = []
  if (w.vrij < 1) nee.push({ code: 'vol' })
  const grens = huurgrens(h.personen, w.corporatie, begin)
  if (grens === undefined) nee.push({ code: 'huurgrensOnbekend', dag: begin })
  else if (w.huur > grens) nee.push({ code: 'huurTeHoog', huur: w.huur, grens })
  const nodig = kamersNodig(h)
  if (w.kamers < nodig.nu) nee.push({ code: 'teKlein', kamers: w.kamers, nodig: nodig.nu })
  const hoogstens = nodig.allen + KAMERS_OVER
  if (w.kamers > hoogstens) nee.push({ code: 'teGroot', kamers: w.kamers, hoogstens })
  const b = h.behoefte
  if (b === null) return [{ code: 'behoefteOnbekend' }, ...nee]
  if (!b.samen) nee.push({ code: 'apart' })
  if (b.aanpassing && !w.aangepast) nee.push({ code: 'geenAanpassing' })
  if (w.gedeeld && !b.delen) nee.push({ code: 'deeltNiet' })
  const zonderTrap = (w.verdieping === 0 || w.lift) && (b.mobiliteit === 'lift' || w.gelijkvloers)
  if (b.mobiliteit !== 'trappen' && !zonderTrap)
    nee.push({ code: 'trap', verdieping: w.verdieping, mobiliteit: b.mobiliteit })
  return nee
}

/** The pair on that day. */
export function pas(h: Huishouden, w: Woning, dag: Dag, v: Beslist): Paar {
  const begin = laatste(dag, w.vanaf)
  const nee = objections(h, w, begin)
  const vast = v.vastVanHuishouden.get(h.id)
  if (v.uitgesloten.has(sleutel(h.id, w.id))) nee.unshift({ code: 'uitgesloten' })
  if (
    (vast !== undefined && vast !== w.id) ||
    (vast === undefined && (v.vastInWoning.get(w.id) ?? 0) >= w.vrij && w.vrij > 0)
  )
    nee.push({ code: 'anderVast' })
  const [eerste, ...meer] = nee
  if (eerste !== undefined) return { kan: false, bezwaren: [eerste, ...meer] }
  const nodig = kamersNodig(h)
  const waarde: Waarde = {
    opTijd: h.laatsteDag !== null && begin <= h.laatsteDag ? h.personen : 0,
    gehuisvest: h.personen,
    gezin: w.kamers >= nodig.allen ? 2 : w.kamers >= nodig.waarschijnlijk ? 1 : 0,
    voorkeur: h.behoefte?.wijk === w.wijk ? 1 : 0,
    wachttijd: Math.min(WEKEN, Math.max(0, Math.floor(dagenTussen(h.gekoppeldOp, dag) / 7))),
    leeg: w.kamers - nodig.nu,
  }
  return { kan: true, vast: vast === w.id, waarde, begin, nodig, nareisOnbekend: h.komt === null }
}

/** One line of a ranking. */
export interface Plaats<T> {
  readonly wat: T
  readonly paar: Paar
}

/** Order of pairs of one household or one dwelling: what can be first, then goal by goal, then the first day. */
function better(a: Paar, b: Paar): number {
  if (!a.kan || !b.kan) return a.kan ? -1 : b.kan ? 1 : a.bezwaren.length - b.bezwaren.length
  if (a.vast !== b.vast) return a.vast ? -1 : 1
  const [x, y] = [a.waarde, b.waarde]
  return (
    y.opTijd - x.opTijd ||
    y.gehuisvest - x.gehuisvest ||
    y.gezin - x.gezin ||
    y.voorkeur - x.voorkeur ||
    y.wachttijd - x.wachttijd ||
    x.leeg - y.leeg ||
    (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0)
  )
}

function rank<T extends { readonly id: string }>(lijst: readonly T[], paar: (x: T) => Paar): Plaats<T>[] {
  return lijst
    .map((wat) => ({ wat, paar: paar(wat) }))
    .sort((a, b) => better(a.paar, b.paar) || (a.wat.id < b.wat.id ? -1 : a.wat.id > b.wat.id ? 1 : 0))
}

/** All dwellings for one household, best first; those that cannot be come last, with why. */
export function woningenVoor(h: Huishouden, vraag: Matchvraag): Plaats<Woning>[] {
  const v = beslist(vraag.vooraf)
  return rank(vraag.woningen, (w) => pas(h, w, vraag.dag, v))
}

/** All households for one dwelling, best first. */
export function huishoudensVoor(w: Woning, vraag: Matchvraag): Plaats<Huishouden>[] {
  const v = beslist(vraag.vooraf)
  return rank(vraag.huishoudens, (h) => pas(h, w, vraag.dag, v))
}
