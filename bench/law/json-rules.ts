/**
 * The ten rules in json-rules-engine: conditions as JSON, sums as computed facts, since conditions cannot add. The
 * engine is made once; only running it counts.
 */
import { type Almanac, Engine } from 'json-rules-engine'
import { type Antwoord, type Geval, INWERKING, nummer } from './cases.ts'

const engine = new Engine()
type Feiten = Record<string, number | boolean>

function som(naam: string, van: readonly string[], reken: (...w: number[]) => number): void {
  engine.addFact(naam, async (_: unknown, a: Almanac) =>
    reken(...(await Promise.all(van.map((f) => a.factValue<number>(f))))),
  )
}

const waar = (fact: string) => ({ fact, operator: 'equal', value: true })
const vanaf = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })
const regel = (type: string, ...all: { fact: string; operator: string; value: unknown }[]) =>
  engine.addRule({ conditions: { all }, event: { type } })

som('pipEinde', ['kennisgeving', 'ingeschreven'], (k, i) => Math.max(k!, i!) + 70)
som('woningEinde', ['gekoppeld'], (g) => g! + 70)
som('urenSamen', ['uren', 'urenIntake'], (a, b) => a! + b!)
som('participatieSamen', ['participatie', 'pvtMap'], (a, b) => a! + b!)
som('ruimte', ['opgelegd'], (o) => Math.max(0, 2400 - o!))
som('intakebedrag', ['ruimte'], (r) => Math.min(250, r!))
som('planbedrag', ['keren', 'procent', 'ruimte'], (k, p, r) =>
  Math.min((Math.min(800, 50 * 2 ** k!) * p!) / 100, r!),
)
som('dwangsombedrag', ['dagenTeLaat'], (n) => {
  const deel = (na: number) => Math.min(Math.max(n! - na, 0), 14)
  return 23 * deel(0) + 35 * deel(14) + 45 * deel(28)
})

regel('nieuweWet', vanaf('plichtig', INWERKING))
regel('pip', vanaf('pipEinde', 0))
regel('woning', vanaf('woningEinde', 0))
regel('a2', vanaf('urenSamen', 600), waar('ingespannen'))
regel('z', vanaf('cursusuren', 800), vanaf('participatieSamen', 800), waar('gesprek'))
regel('pvt', vanaf('pvtUren', 12), waar('getekend'))
regel(
  'intakeboete',
  { fact: 'dagenNaOproep', operator: 'greaterThan', value: 0 },
  { fact: 'verlaagd', operator: 'equal', value: false },
)
regel('planboete', { fact: 'verlaagd', operator: 'equal', value: false })
regel('verlengd', waar('alleLessen'), vanaf('taal', 2), waar('knm'), waar('map'))
regel('dwangsom', vanaf('dwangsombedrag', 0))

/** Where an outcome is an amount or a day, the fact that holds it. */
const bedragen: Readonly<Partial<Record<keyof Antwoord, string>>> = {
  pip: 'pipEinde',
  woning: 'woningEinde',
  intakeboete: 'intakebedrag',
  planboete: 'planbedrag',
  dwangsom: 'dwangsombedrag',
}

/** The facts of a case as this engine wants them. */
export function feiten(g: Geval): Feiten {
  return {
    plichtig: nummer(g.plichtig),
    kennisgeving: nummer(g.kennisgeving),
    ingeschreven: nummer(g.ingeschreven),
    gekoppeld: nummer(g.gekoppeld),
    uren: g.uren,
    urenIntake: g.urenIntake,
    ingespannen: g.ingespannen,
    cursusuren: g.cursusuren,
    participatie: g.participatie,
    pvtMap: g.pvtMap,
    gesprek: g.gesprek,
    pvtUren: g.pvtUren,
    getekend: g.getekend,
    dagenNaOproep: nummer(g.op) - nummer(g.oproepTot),
    verlaagd: g.verlaagd,
    opgelegd: g.opgelegd,
    keren: g.keren,
    procent: g.procent,
    taal: g.taal,
    knm: g.knm,
    map: g.map,
    alleLessen: g.alleLessen,
    dagenTeLaat: g.dagenTeLaat,
  }
}

export async function jsonRules(f: Feiten): Promise<Antwoord> {
  const { events, almanac } = await engine.run(f)
  const raak = new Set(events.map((e) => e.type))
  const uit: Record<string, number> = {}
  for (const vraag of [
    'nieuweWet',
    'pip',
    'woning',
    'a2',
    'z',
    'pvt',
    'intakeboete',
    'planboete',
    'verlengd',
    'dwangsom',
  ]) {
    const bedrag = bedragen[vraag as keyof Antwoord]
    uit[vraag] = !raak.has(vraag) ? 0 : bedrag === undefined ? 1 : await almanac.factValue<number>(bedrag)
  }
  return uit as Antwoord
}
