/** A half year in sentences: the same on the page, in the annex for the province and in the text for the council. Pure. */
import { type Dag, inTekst } from '#core/day.ts'
import type { Halfjaarantwoord } from './pagina.tsx'

type Beeld = Pick<
  Halfjaarantwoord,
  | 'halfjaar'
  | 'laatste'
  | 'voorbij'
  | 'doel'
  | 'begin'
  | 'gerealiseerd'
  | 'teDoen'
  | 'stand'
  | 'prognose'
  | 'eind'
  | 'nodig'
  | 'telling'
>

const personen = (n: number) => (n === 1 ? '1 persoon' : `${n} personen`)
const standwoord = (n: number) =>
  n < 0 ? `een achterstand van ${-n}` : n > 0 ? `een voorsprong van ${n}` : 'geen achterstand'

/** The half year in one sentence. */
export function kernzin(h: Beeld): string {
  if (h.doel === null) return `${personen(h.gerealiseerd)} gehuisvest; de taakstelling is nog niet bekend.`
  if (h.teDoen === null || h.stand === null)
    return `${h.gerealiseerd} van ${h.doel.waarde} gehuisvest; de stand aan het begin is niet bekend.`
  if (h.voorbij)
    return `${h.gerealiseerd} gehuisvest bij een taakstelling van ${h.doel.waarde}; aan het eind ${standwoord(h.stand)}.`
  const nog = Math.max(0, h.teDoen - h.gerealiseerd)
  return nog === 0
    ? `Gehaald: ${h.gerealiseerd} van ${Math.max(0, h.teDoen)} gehuisvest.`
    : `${h.gerealiseerd} van ${h.teDoen} gehuisvest; nog ${nog} vóór ${inTekst(h.laatste as Dag)}.`
}

/** What is left to say of the standing once the numbers are named. */
function slotzin(h: Beeld): string {
  if (h.stand === null || h.teDoen === null) return ''
  if (h.voorbij) return `Aan het eind was er ${standwoord(h.stand)}.`
  const nog = Math.max(0, h.teDoen - h.gerealiseerd)
  return nog === 0
    ? 'Daarmee is gehaald wat te doen was.'
    : `Nog ${nog} te huisvesten vóór ${inTekst(h.laatste as Dag)}.`
}

/** What the forecast says, and how it was made. */
export function prognosezinnen(h: Beeld): string[] {
  if (h.prognose === null || h.eind === null) return []
  const p = h.prognose
  if (p.huishoudens === 0)
    return ['Niemand wacht op een woning, dus er komt uit wat nu bekend is niets meer bij.']
  const oordeel =
    h.teDoen === null
      ? ''
      : h.eind.laag >= h.teDoen
        ? ' Dat is genoeg.'
        : h.eind.hoog < h.teDoen
          ? ` Dat is niet genoeg: te doen is ${h.teDoen}.`
          : ` Of dat genoeg is, is niet zeker: te doen is ${h.teDoen}.`
  return [
    `Verwacht op ${inTekst(h.laatste as Dag)}: ${h.eind.verwacht} gehuisvest, tussen ${h.eind.laag} en ${h.eind.hoog}.${oordeel}`,
    `Zo gemaakt: ${p.huishoudens === 1 ? '1 huishouden wacht' : `${p.huishoudens} huishoudens wachten`} (${personen(p.personen)}). Elk krijgt de kans op een sleutel die huishoudens met even lang wachten in de afgelopen drie jaar hadden; met een aanbod telt de tijd sinds het aanbod. De grenzen laten de 5% laagste en 5% hoogste uitkomsten weg, en tellen mee dat de kromme zelf niet zeker is. Wie nog gekoppeld wordt, zit er niet in.`,
    ...(p.onbekend > 0
      ? [
          `Van ${p.onbekend === 1 ? '1 huishouden' : `${p.onbekend} huishoudens`} is niets te verwachten of uit te sluiten: niemand wachtte eerder zo lang. De ondergrens telt het niet, de bovengrens helemaal.`,
        ]
      : []),
  ]
}

/** What it takes to end without arrears. */
export function nodigzinnen(h: Beeld): string[] {
  const n = h.nodig
  if (n === null) return ['Dat is niet te zeggen zolang taakstelling of stand niet bekend is.']
  if (n.personen === 0) return ['Niets meer: de taakstelling en de achterstand zijn gehaald.']
  return [
    `Nog ${personen(n.personen)} in ${n.dagen === 1 ? '1 dag' : `${n.dagen} dagen`}: ${n.perMaand} per maand.`,
    n.woningen === null
      ? 'Hoeveel woningen dat zijn is niet te zeggen: niemand wacht.'
      : `${n.woningen === 1 ? 'Dat is ongeveer 1 woning' : `Dat zijn ongeveer ${n.woningen} woningen`}, bij de grootte van de huishoudens die nu wachten.`,
    n.uiterlijkAanbieden === null
      ? 'Van aanbod tot sleutel is nog niet bekend hoe lang het duurt.'
      : `Bied ze aan uiterlijk ${inTekst(n.uiterlijkAanbieden as Dag)}: van aanbod tot sleutel duurt het voor de helft zo lang.`,
    n.teWeinigGekoppeld > 0
      ? `Daarvoor wachten er ${n.teWeinigGekoppeld} te weinig. COA zorgt dat op ${inTekst(n.peildag as Dag)} genoeg mensen zijn gekoppeld; vraag wat er nog komt.`
      : 'Er wachten genoeg gekoppelde mensen om het te halen.',
  ]
}

/** The paragraph for the council: short, with what is certain and what is not. */
export function raadstekst(
  h: Beeld & { oordelen: Halfjaarantwoord['oordelen'] },
  gemeente: string,
): string[] {
  const doel =
    h.doel === null
      ? `De taakstelling van ${h.halfjaar} is nog niet bekend.`
      : `De taakstelling van ${gemeente} voor ${h.halfjaar} is ${personen(h.doel.waarde)}${h.doel.herkomst === 'formule' ? ' volgens de formule van de Huisvestingswet' : ''}${
          h.begin === null ? '' : `; het halfjaar begon met ${standwoord(h.begin.stand)}`
        }.`
  const t = h.telling
  const kinderen = t.kinderen === null ? '' : `, van wie ${t.kinderen} kinderen`
  const wie = `Gehuisvest zijn ${h.voorbij ? '' : 'tot nu toe '}${personen(h.gerealiseerd)}${kinderen}.`
  const laatste = h.oordelen.at(-1)
  return [
    `${doel} ${wie} ${slotzin(h)}`.trim(),
    ...(h.voorbij ? [] : [prognosezinnen(h)[0] ?? '']),
    ...(laatste === undefined
      ? []
      : [
          `De provincie oordeelde op ${inTekst(laatste.op as Dag)}: trede ${laatste.trede}, ${laatste.naam.toLowerCase()}.`,
        ]),
  ].filter((z) => z !== '')
}
