/** Checks a set that has the right shape: whether each indicator can be measured, and says what it means to say. Pure. */
import {
  type Feitvraag,
  overlapt,
  type Plekfout,
  type Voorwaarde,
  vraagfouten,
  woorden,
} from '#work/taken/index.ts'
import type { Formule, Indicator, Indicatorenset, Selectie } from './model.ts'

/** All faults, in the order of the document; empty when every indicator can be measured. */
export function controleer(set: Indicatorenset): Plekfout[] {
  const ids = new Set<string>()
  return set.indicatoren.flatMap((i, n) => {
    const dubbel = ids.has(i.id)
      ? [{ pad: ['id'], fout: `Indicator '${i.id}' komt twee keer voor. Geef een andere sleutel.` }]
      : []
    ids.add(i.id)
    return [...dubbel, ...whole(i)].map((f) => ({ fout: f.fout, pad: ['indicatoren', n, ...f.pad] }))
  })
}

function whole(i: Indicator): Plekfout[] {
  const uit: Plekfout[] = []
  if ((i.formule === undefined) === (i.ontbreekt === undefined))
    uit.push({
      pad: i.formule === undefined ? ['id'] : ['ontbreekt'],
      fout: `Indicator '${i.id}' heeft een formule, of zegt met 'ontbreekt' welk feit er nog niet is. Een van beide.`,
    })
  if (i.streef !== undefined && i.nulmeting !== undefined && i.streef.op <= i.nulmeting.op)
    uit.push({ pad: ['streef'], fout: 'De streefdag ligt na de nulmeting. Kies een latere dag.' })
  if (i.formule === undefined) return uit
  if (i.formule.soort === 'verdeling' || i.formule.soort === 'beweging') {
    if (i.uitsplitsing.length > 0)
      uit.push({
        pad: ['uitsplitsing'],
        fout: 'Een verdeling of beweging is zelf al uitgesplitst. Haal de uitsplitsing weg.',
      })
    if (i.streef !== undefined)
      uit.push({
        pad: ['streef'],
        fout: 'Een verdeling of beweging heeft geen ene waarde om naar te streven.',
      })
  }
  return [...uit, ...formula(i.formule).map((f) => ({ fout: f.fout, pad: ['formule', ...f.pad] }))]
}

function formula(f: Formule): Plekfout[] {
  const uit = [...selection(f.van, ['van'])]
  if (f.soort === 'gebeurtenissen') uit.push(...question(f.tel, ['tel']))
  if (f.soort === 'duur' || f.soort === 'tijdig') {
    uit.push(...question(f.begin, ['begin']), ...question(f.eind, ['eind']))
    if (overlapt(f.begin, f.eind))
      uit.push({ pad: ['eind'], fout: 'Begin en eind zijn hetzelfde feit: de duur is altijd nul.' })
    if (f.van.zonder.some((v) => overlapt(v, f.eind)))
      uit.push({
        pad: ['van', 'zonder'],
        fout: 'Wie het eind al heeft, telt zo niet mee: dan lijkt alles nog te lopen. Haal het hier weg.',
      })
  }
  if (f.soort === 'aandeel') {
    uit.push(...selection(f.waarvan, ['waarvan']))
    if (isEmpty(f.waarvan))
      uit.push({
        pad: ['waarvan'],
        fout: 'Zeg welk deel wordt bedoeld: zonder voorwaarde is het altijd 100%.',
      })
    for (const v of f.waarvan.met)
      if (f.van.zonder.some((z) => overlapt(z, v)))
        uit.push({
          pad: ['waarvan', 'met'],
          fout: 'Dit feit is bij de hele groep uitgesloten: het deel is altijd 0%.',
        })
  }
  return uit
}

const isEmpty = (s: Selectie) =>
  s.voor.length === 0 && s.met.length === 0 && s.zonder.length === 0 && !s.lopend && s.cohort === undefined

function selection(s: Selectie, pad: string[]): Plekfout[] {
  const uit: Plekfout[] = []
  const groepen = new Map<string, Voorwaarde>()
  for (const v of s.voor) {
    const { groep, binnen, naam } = woorden[v]
    const ander = groep && groepen.get(groep)
    if (ander !== undefined && binnen !== ander && woorden[ander].binnen !== v)
      uit.push({
        pad: [...pad, 'voor'],
        fout: `Niemand is tegelijk ${woorden[ander].naam} en ${naam}. Kies één van beide.`,
      })
    if (groep !== undefined) groepen.set(groep, v)
  }
  for (const [veld, vragen] of [['met', s.met] as const, ['zonder', s.zonder] as const])
    vragen.forEach((v, n) => {
      uit.push(...question(v, [...pad, veld, n]))
    })
  for (const v of s.met)
    if (s.zonder.some((z) => overlapt(z, v)))
      uit.push({
        pad: [...pad, 'zonder'],
        fout: 'Een feit kan er niet tegelijk wel en niet zijn: er telt niemand mee.',
      })
  if (s.cohort !== undefined) uit.push(...question(s.cohort.feit, [...pad, 'cohort', 'feit']))
  return uit
}

const question = (v: Feitvraag, pad: (string | number)[]): Plekfout[] =>
  vraagfouten(v).map((fout) => ({ pad, fout }))
