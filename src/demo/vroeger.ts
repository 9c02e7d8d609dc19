/**
 * The households of 2013–2021: the 282 who were housed up to 5-11-2021 and the 15 who then waited. Origin and half year
 * of the key agree with what is published; household, ages, day of coupling and day of the key are assumed.
 */
import { type Dag, dag, dagenTussen, jaarVan, laatste, plusDagen } from '#core/day.ts'
import type { HuishoudenId } from '#core/ids.ts'
import { dagenVan } from '#law/taakstelling.ts'
import { GEHUISVEST, herkomsten, naPeildag, PEILDAG, verdeling, WACHTEND } from './gehuisvest.ts'
import { stelSamen } from './gezin.ts'
import { type Bijzonder, type Huishouden, naDagen, werkdag } from './model.ts'
import { type Toeval, toeval } from './toeval.ts'

/** Share of household sizes: how many of a hundred households have one, two, … seven people. */
const GROOTTES = [42, 14, 13, 13, 10, 5, 3] as const

const EERSTE_KOPPELING = dag('2013-01-02')

/** The households of the 282, by day of the key. */
export function gehuisvesten(): Huishouden[] {
  const t = toeval('vroeger')
  const over = herkomsten().map((h) => ({ ...h }))
  const uit: Huishouden[] = []
  for (const v of verdeling()) {
    const { eerste, laatste: eind } = dagenVan(v.periode)
    const deel = eind > PEILDAG ? naPeildag() : 0
    const tot = eind > PEILDAG ? PEILDAG : eind
    // Nobody is coupled before 2013, so that the first keys come some weeks into that year.
    const van = v.periode === '2013-1' ? plusDagen(eerste, 70) : eerste
    for (let rest = v.aantal - deel; rest > 0; ) {
      const herkomst = over[t.weeg(over.map((h) => h.aantal))]!
      const grootte = Math.min(rest, herkomst.aantal, t.weeg(GROOTTES) + 1)
      herkomst.aantal -= grootte
      rest -= grootte
      const sleutelOp = keyDay(t, van, tot)
      uit.push(maak(`vroeger-${uit.length + 1}`, herkomst.code, grootte, sleutelOp))
    }
  }
  return uit.sort((a, b) => (a.sleutelOp! < b.sleutelOp! ? -1 : 1))
}

/** A working day in that span; at most a few days short of its end when that falls on a day of rest. */
function keyDay(t: Toeval, van: Dag, tot: Dag): Dag {
  for (;;) {
    const d = werkdag(plusDagen(van, t.getal(0, dagenTussen(van, tot))))
    if (d <= tot) return d
  }
}

function maak(sleutel: string, herkomst: string, grootte: number, sleutelOp: Dag): Huishouden {
  const t = toeval(sleutel)
  // The peak of 2015 and 2016 took longer, and so do large families.
  const druk = [2015, 2016].includes(jaarVan(sleutelOp)) ? 4 : 0
  const weken = t.getal(5, 16) + druk + (grootte > 4 ? t.getal(4, 10) : t.getal(0, 3))
  const komst = werkdag(laatste(EERSTE_KOPPELING, plusDagen(sleutelOp, -7 * weken)))
  return {
    sleutel,
    id: t.uuid() as HuishoudenId,
    soort: 'vroeger',
    herkomst,
    leden: stelSamen(t, grootte, komst),
    vergund: werkdag(plusDagen(komst, -t.getal(6, 24))),
    komst,
    sleutelOp,
    bijzonder: t.kans(0.06) ? ['verhuistWeg'] : [],
  }
}

interface Wachtend {
  readonly grootte: number
  readonly herkomst: string
  readonly komst: string
  readonly sleutelOp: string
}

/**
 * The 15 who waited on 5-11-2021. Six got the key in what was left of 2021, as the published 22 of that half year asks;
 * nine in 2022, who so belong to the ondertussengroep. Their origin and households are assumed.
 */
const WACHTENDEN: readonly Wachtend[] = [
  { grootte: 4, herkomst: '7009', komst: '2021-07-12', sleutelOp: '2021-11-22' },
  { grootte: 1, herkomst: '9003', komst: '2021-08-30', sleutelOp: '2021-11-15' },
  { grootte: 1, herkomst: '5048', komst: '2021-09-20', sleutelOp: '2021-12-09' },
  { grootte: 5, herkomst: '7009', komst: '2021-08-23', sleutelOp: '2022-03-14' },
  { grootte: 3, herkomst: '6043', komst: '2021-10-04', sleutelOp: '2022-01-24' },
  { grootte: 1, herkomst: '6023', komst: '2021-10-25', sleutelOp: '2022-01-10' },
]

/** The households of the 15. */
export function wachtenden(): Huishouden[] {
  return WACHTENDEN.map((w, i) => {
    const sleutel = `wachtend-${i + 1}`
    const t = toeval(sleutel)
    const komst = dag(w.komst)
    return {
      sleutel,
      id: t.uuid() as HuishoudenId,
      soort: 'vroeger',
      herkomst: w.herkomst,
      leden: stelSamen(t, w.grootte, komst),
      vergund: naDagen(komst, -t.getal(9, 20)),
      komst,
      sleutelOp: dag(w.sleutelOp),
      bijzonder: [] satisfies Bijzonder[],
    }
  })
}

/** Everybody of the published years: 282 and 15. Throws when the numbers no longer add up. */
export function vroegere(): Huishouden[] {
  const alle = [gehuisvesten(), wachtenden()]
  const personen = alle.map((lijst) => lijst.reduce((som, h) => som + h.leden.length, 0))
  if (personen[0] !== GEHUISVEST || personen[1] !== WACHTEND) {
    throw new RangeError(
      `the story holds ${personen.join(' and ')} people, not ${GEHUISVEST} and ${WACHTEND}`,
    )
  }
  return alle.flat()
}
