/**
 * All rules as one document, `docs/rekenregels.md`, for who checks them on paper: articles, dated values, and every
 * worked example with its outcome and the whole reasoning.
 */
import { inTekst } from '#core/day.ts'
import type { Oordeel } from '#core/explain.ts'
import type { Wetswaarde } from '#law/dated.ts'
import { regelgroepen } from '#law/index.ts'
import type { Regel, Voorbeeld } from '#law/regel.ts'
import { citeer } from '#law/source.ts'
import { legUit } from '#law/uitleg.ts'
import { valueInWords, zekerheid } from '#work/wet/values.ts'

export function rulesDocument(): string {
  return [
    '# Zo rekenen wij',
    '',
    'Gemaakt uit `src/law` met `npm run docs`: elke regel met zijn artikelen, getallen en uitgewerkte voorbeelden, en bij',
    'elk voorbeeld de hele redenering. Dezelfde tekst staat in Wortel onder *Zo rekenen wij*.',
    '',
    ...regelgroepen.flatMap((g) => [`## ${g.naam}`, '', ...g.regels.flatMap(rule)]),
  ].join('\n')
}

function rule(r: Regel): string[] {
  return [
    `### ${r.titel}`,
    '',
    r.samenvatting,
    '',
    `Artikelen: ${r.artikelen.map(citeer).join('; ')}.`,
    '',
    ...(r.waarden.length === 0 ? [] : [...r.waarden.flatMap(value), '']),
    ...r.voorbeelden.flatMap((v) => example(r, v)),
  ]
}

function value(w: Wetswaarde<unknown>): string[] {
  return w.reeks.map((r) => {
    const tot = r.totEnMet === undefined ? '' : ` tot en met ${inTekst(r.totEnMet)}`
    const sinds = `vanaf ${inTekst(r.vanaf)}${tot}`
    return `- ${w.naam}: ${valueInWords(r.waarde)} (${w.eenheid}; ${sinds}; ${citeer(w.artikel)}, ${zekerheid[r.status]}).`
  })
}

function example(r: Regel, v: Voorbeeld): string[] {
  const u = legUit(r.id, v.reken() as Oordeel<never>)
  const stappen = u.stappen.map((s, i) => {
    const bron = s.artikelen.length === 0 ? '' : ` [${s.artikelen.map((a) => a.tekst).join('; ')}]`
    const feiten = s.feiten.length === 0 ? '' : ` (feiten: ${s.feiten.length})`
    return `${i + 1}. ${s.zin}${bron}${feiten}`
  })
  return [
    `**${v.naam}**`,
    '',
    `Uitkomst: ${u.kern}`,
    '',
    ...stappen,
    ...u.voorbehoud.map((t) => `- Let op: ${t}`),
    ...u.ontbreekt.map((o) => `- Ontbreekt (${o.feit}): ${o.zin}`),
    '',
  ]
}
