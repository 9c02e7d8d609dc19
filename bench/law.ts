/**
 * The law: ten rules by Wortel and by two well-known rule engines, on the same cases and with the same answers; and
 * all judgements of a dossier of sixty facts. On one core.
 */
import { beoordeel, fold } from '#work/dossier/index.ts'
import { overigeOordelen } from '#work/dossier/oordelen.ts'
import { factsOf, VANDAAG } from './dossiers.ts'
import { type Antwoord, gevallen, vragen } from './law/cases.ts'
import { feiten, jsonRules } from './law/json-rules.ts'
import { publicodes, situatie } from './law/publicodes.ts'
import { antwoord, invoer, wortel } from './law/wortel.ts'
import { type Meting, quantile, round } from './measure.ts'

const GEVALLEN = 60
const FEITEN = 60
const LAT_DOSSIER = 150
const LAT_KEER = 20

export async function law(): Promise<Meting[]> {
  const cases = gevallen(GEVALLEN)
  const eigen = cases.map(invoer)
  const json = cases.map(feiten)
  const situaties = cases.map(situatie)
  for (const [i, e] of eigen.entries()) {
    const onsAntwoord = antwoord(wortel(e))
    same('json-rules-engine', i, onsAntwoord, await jsonRules(json[i]!))
    same('publicodes', i, onsAntwoord, publicodes(situaties[i]!))
  }
  const [onze, hunJson, hunPublicodes] = await inTurn([
    {
      keer: 200,
      ronde: () => {
        for (const e of eigen) wortel(e)
      },
    },
    {
      keer: 5,
      ronde: async () => {
        for (const f of json) await jsonRules(f)
      },
    },
    {
      keer: 5,
      ronde: () => {
        for (const s of situaties) publicodes(s)
      },
    },
  ])
  const dossiers = Array.from({ length: 500 }, (_, n) =>
    fold(factsOf(n * 8 + 1, FEITEN), { peildatum: VANDAAG }),
  )
  const dossier = median(() => {
    const t = performance.now()
    for (const d of dossiers) overigeOordelen(d, beoordeel(d))
    return ((performance.now() - t) * 1000) / dossiers.length
  })
  const lat = `lat ${LAT_KEER} keer zo snel`
  return [
    { name: 'tien regels, Wortel (met uitleg)', value: round(onze), unit: 'µs', peer: 'zichzelf', ratio: 1 },
    {
      name: 'tien regels, json-rules-engine',
      value: round(hunJson),
      unit: 'µs',
      peer: lat,
      ratio: round(hunJson / onze, 1),
    },
    {
      name: 'tien regels, publicodes',
      value: round(hunPublicodes),
      unit: 'µs',
      peer: lat,
      ratio: round(hunPublicodes / onze, 1),
    },
    {
      name: `alle oordelen van een dossier met ${FEITEN} feiten`,
      value: round(dossier),
      unit: 'µs',
      peer: `lat ${LAT_DOSSIER}, mediaan`,
      ratio: round(dossier / LAT_DOSSIER),
    },
  ]
}

function same(wie: string, i: number, a: Antwoord, b: Antwoord): void {
  for (const v of vragen)
    if (a[v] !== b[v]) throw new Error(`case ${i}: ${v} is ${a[v]} by Wortel and ${b[v]} by ${wie}`)
}

interface Loper {
  readonly ronde: () => void | Promise<void>
  /** Rounds per measurement. */
  readonly keer: number
}

/**
 * Microseconds per case of each, all measured in turn after a second of warming up each, so that what else the machine
 * does meets all of them; of each the time that one in ten rounds beats, which other work on the machine moves least.
 */
async function inTurn(lopers: readonly [Loper, Loper, Loper]): Promise<[number, number, number]> {
  for (const { ronde } of lopers)
    for (const t = performance.now(); performance.now() - t < 1000; ) await ronde()
  const tijden = lopers.map((): number[] => [])
  for (let i = 0; i < 41; i++)
    for (const [n, { ronde, keer }] of lopers.entries()) {
      const t = performance.now()
      for (let j = 0; j < keer; j++) await ronde()
      tijden[n]!.push(((performance.now() - t) * 1000) / (keer * GEVALLEN))
    }
  const [eigen, json, publi] = tijden.map((t) => quantile(t, 0.1))
  return [eigen!, json!, publi!]
}

function median(meet: () => number): number {
  for (let i = 0; i < 20; i++) meet()
  return quantile(Array.from({ length: 41 }, meet), 0.5)
}
