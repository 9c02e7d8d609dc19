/**
 * The households since 2022, year after year by the same pattern with chance in it: 26 people coupled a year, as the
 * audit expected, and four who come for their family. Nothing of this is published; it keeps the desks at work.
 */
import { type Dag, dag, jaarVan, plusDagen, plusWeken } from '#core/day.ts'
import type { HuishoudenId } from '#core/ids.ts'
import { alleenJaar, nareizigers, stelSamen } from './gezin.ts'
import { type Bijzonder, type Huishouden, naDagen, werkdag } from './model.ts'
import { type Toeval, toeval } from './toeval.ts'

const EERSTE_JAAR = 2022

/** People coupled to the municipality in a year. */
export const GEKOPPELD_PER_JAAR = 26
/** People a year who come for their family and are never coupled. */
export const GEZINSMIGRANTEN_PER_JAAR = 4

/** Three large families a year wait so long that at any moment one of them is past the ten weeks. */
const LANGE = ['01-31', '05-31', '10-01'] as const
const LANGE_WEKEN = 30
const LANGE_GROOTTES = [
  [5, 4, 4],
  [7, 3, 3],
  [4, 3, 6],
  [6, 4, 3],
] as const

/** The others: day of coupling (give or take some days), and what is special about each. */
const KORTE: readonly { readonly dag: string; readonly bijzonder: readonly Bijzonder[] }[] = [
  { dag: '01-18', bijzonder: ['alleenGeboortejaar'] },
  { dag: '02-24', bijzonder: ['verhuistWeg', 'informatieVanDerde'] },
  { dag: '04-05', bijzonder: ['geborenOntbreekt'] },
  { dag: '05-03', bijzonder: ['planTeLaat', 'weigertAanbod'] },
  { dag: '07-06', bijzonder: ['vrijgesteld'] },
  { dag: '08-22', bijzonder: ['regeldagIngetrokken'] },
  { dag: '10-28', bijzonder: ['informatieVanDerde'] },
  { dag: '12-06', bijzonder: ['laatVastgelegd', 'sleutelGecorrigeerd'] },
]
/** Sizes of the short ones but for the household of `ALLEENSTAAND`, which is always one person. */
const KORTE_GROOTTES = [1, 1, 1, 2, 2, 2, 3] as const
const ALLEENSTAAND = 2
const KORTE_WEKEN = [7, 8, 9, 9, 10, 12, 15, 19] as const

const NAREIS_WEKEN = 3

/** Which year a special story is told in; the ones not named are told every year. */
const ALLEEN_IN: { readonly [B in Bijzonder]?: (jaar: number) => boolean } = {
  alleenGeboortejaar: (j) => j % 2 === 0,
  verhuistWeg: (j) => j % 3 === 2,
  vrijgesteld: (j) => j % 2 === 1,
}

const GEZINSMIGRANTEN: readonly { readonly dag: string; readonly bijzonder: readonly Bijzonder[] }[] = [
  { dag: '02-13', bijzonder: [] },
  { dag: '05-22', bijzonder: ['planTeLaat'] },
  { dag: '09-09', bijzonder: ['informatieVanDerde'] },
  { dag: '11-17', bijzonder: [] },
]

/** Origins since 2022, weighed; an assumption after the audit's origins, none of it is published. */
const HERKOMST_ASIEL = [
  '7009',
  '7009',
  '7009',
  '7009',
  '6043',
  '6043',
  '5048',
  '9003',
  '6023',
  '5012',
  'staatloos',
] as const
const HERKOMST_GEZIN = ['6043', '5022', '7046', '6008', '7009', '7042'] as const

/** The households that became known up to and including `vandaag`, in order of that day. */
export function nieuwe(vandaag: Dag): Huishouden[] {
  const uit: Huishouden[] = []
  for (let jaar = EERSTE_JAAR; jaar <= jaarVan(vandaag); jaar++) uit.push(...vanJaar(jaar))
  return uit.filter((h) => h.komst <= vandaag).sort((a, b) => (a.komst < b.komst ? -1 : 1))
}

function vanJaar(jaar: number): Huishouden[] {
  const t = toeval(`jaar-${jaar}`)
  const lang = t.kies(LANGE_GROOTTES)
  const groottes = t.schud(KORTE_GROOTTES).toSpliced(ALLEENSTAAND, 0, 1)
  const weken = t.schud(KORTE_WEKEN)
  const uit: Huishouden[] = []
  LANGE.forEach((d, i) => {
    uit.push(asiel(`${jaar}-lang-${i + 1}`, onDay(t, jaar, d, 4), lang[i]!, LANGE_WEKEN, []))
  })
  KORTE.forEach((k, i) => {
    const bijzonder = k.bijzonder.filter((b) => ALLEEN_IN[b]?.(jaar) ?? true)
    const komst = onDay(t, jaar, k.dag, 5)
    if (groottes[i] === 3 && jaar % 2 === 0 && jaar > EERSTE_JAAR) uit.push(nareis(jaar, komst))
    else uit.push(asiel(korteSleutel(jaar, i), komst, groottes[i]!, weken[i]!, bijzonder))
  })
  if (jaar % 2 === 0) uit.push(vervallen(`${jaar}-vervallen`, onDay(t, jaar, '06-20', 5)))
  GEZINSMIGRANTEN.forEach((g, i) => {
    uit.push(gezinsmigrant(`${jaar}-gezin-${i + 1}`, onDay(t, jaar, g.dag, 6), g.bijzonder))
  })
  return uit
}

function onDay(t: Toeval, jaar: number, maandDag: string, speling: number): Dag {
  return werkdag(plusDagen(dag(`${jaar}-${maandDag}`), t.getal(-speling, speling)))
}

function asiel(
  sleutel: string,
  komst: Dag,
  grootte: number,
  weken: number,
  bijzonder: readonly Bijzonder[],
): Huishouden {
  const t = toeval(sleutel)
  const leden = stelSamen(t, grootte, komst)
  return {
    sleutel,
    id: huishoudenVan(sleutel),
    soort: 'asiel',
    herkomst: herkomstVan(sleutel),
    leden: bijzonder.includes('alleenGeboortejaar') ? [alleenJaar(leden[0]!), ...leden.slice(1)] : leden,
    vergund: naDagen(komst, -t.getal(8, 30)),
    komst,
    sleutelOp: werkdag(plusWeken(komst, weken)),
    bijzonder,
  }
}

const korteSleutel = (jaar: number, i: number) => `${jaar}-kort-${i + 1}`

/** A partner and two children who follow the person who came alone the year before. */
function nareis(jaar: number, komst: Dag): Huishouden {
  const eerder = korteSleutel(jaar - 1, ALLEENSTAAND)
  const sleutel = `${jaar}-nareis`
  const t = toeval(sleutel)
  return {
    sleutel,
    id: huishoudenVan(eerder),
    soort: 'nareis',
    herkomst: herkomstVan(eerder),
    leden: nareizigers(t, 2, komst),
    vergund: naDagen(komst, -t.getal(20, 40)),
    komst,
    // The home is there already.
    sleutelOp: werkdag(plusWeken(komst, NAREIS_WEKEN)),
    bijzonder: [],
  }
}

const huishoudenVan = (sleutel: string) => toeval(`${sleutel}/huishouden`).uuid() as HuishoudenId
const herkomstVan = (sleutel: string) => toeval(`${sleutel}/herkomst`).kies(HERKOMST_ASIEL)

/** Somebody whose coupling is withdrawn again, because another municipality fits better. */
function vervallen(sleutel: string, komst: Dag): Huishouden {
  return { ...asiel(sleutel, komst, 1, 10, ['koppelingVervalt']), sleutelOp: null }
}

function gezinsmigrant(sleutel: string, komst: Dag, bijzonder: readonly Bijzonder[]): Huishouden {
  const t = toeval(sleutel)
  return {
    sleutel,
    id: t.uuid() as HuishoudenId,
    soort: 'gezin',
    herkomst: t.kies(HERKOMST_GEZIN),
    leden: stelSamen(t, 1, komst).map((lid) => ({ ...lid, rol: 'partner' })),
    vergund: naDagen(komst, -t.getal(10, 40)),
    komst,
    sleutelOp: null,
    bijzonder,
  }
}
