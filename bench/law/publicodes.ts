/** The ten rules in publicodes. They are parsed once; setting the case and evaluating counts. */
import Engine from 'publicodes'
import { type Antwoord, type Geval, INWERKING, nummer, vragen } from './cases.ts'

const getallen = [
  'plichtig',
  'kennisgeving',
  'ingeschreven',
  'gekoppeld',
  'uren',
  'uren intake',
  'cursusuren',
  'participatie',
  'uren pvt en map',
  'pvt uren',
  'dagen na oproep',
  'opgelegd',
  'keren',
  'procent',
  'taal',
  'dagen te laat',
]
const waarheden = ['ingespannen', 'gesprek', 'getekend', 'verlaagd', 'knm', 'map af', 'alle lessen']

const alle = (...c: string[]) => ({ 'toutes ces conditions': c })
const engine = new Engine<string>({
  ...Object.fromEntries(getallen.map((n) => [n, { 'par défaut': 0 }])),
  ...Object.fromEntries(waarheden.map((n) => [n, { 'par défaut': 'non' }])),
  nieuweWet: `plichtig >= ${INWERKING}`,
  'pip begin': { 'le maximum de': ['kennisgeving', 'ingeschreven'] },
  pip: 'pip begin + 70',
  woning: 'gekoppeld + 70',
  a2: alle('uren + uren intake >= 600', 'ingespannen'),
  z: alle('cursusuren >= 800', 'participatie + uren pvt en map >= 800', 'gesprek'),
  pvt: alle('pvt uren >= 12', 'getekend'),
  ruimte: { 'le maximum de': [0, '2400 - opgelegd'] },
  intakebedrag: { 'le minimum de': [250, 'ruimte'] },
  intakeboete: {
    variations: [
      { si: 'verlaagd', alors: 0 },
      { si: 'dagen na oproep <= 0', alors: 0 },
      { sinon: 'intakebedrag' },
    ],
  },
  'plan eerst': {
    variations: [
      { si: 'keren = 0', alors: 50 },
      { si: 'keren = 1', alors: 100 },
      { si: 'keren = 2', alors: 200 },
      { si: 'keren = 3', alors: 400 },
      { sinon: 800 },
    ],
  },
  'plan na verwijt': 'plan eerst * procent / 100',
  planbedrag: { 'le minimum de': ['plan na verwijt', 'ruimte'] },
  planboete: { variations: [{ si: 'verlaagd', alors: 0 }, { sinon: 'planbedrag' }] },
  verlengd: alle('alle lessen', 'taal >= 2', 'knm', 'map af'),
  'deel een': { 'le minimum de': ['dagen te laat', 14] },
  'na veertien': { 'le maximum de': [0, 'dagen te laat - 14'] },
  'deel twee': { 'le minimum de': ['na veertien', 14] },
  'na achtentwintig': { 'le maximum de': [0, 'dagen te laat - 28'] },
  'deel drie': { 'le minimum de': ['na achtentwintig', 14] },
  dwangsom: { somme: ['23 * deel een', '35 * deel twee', '45 * deel drie'] },
})

type Situatie = Record<string, number | string>

/** The case as this engine wants it. */
export function situatie(g: Geval): Situatie {
  const ja = (b: boolean) => (b ? 'oui' : 'non')
  return {
    plichtig: nummer(g.plichtig),
    kennisgeving: nummer(g.kennisgeving),
    ingeschreven: nummer(g.ingeschreven),
    gekoppeld: nummer(g.gekoppeld),
    uren: g.uren,
    'uren intake': g.urenIntake,
    cursusuren: g.cursusuren,
    participatie: g.participatie,
    'uren pvt en map': g.pvtMap,
    'pvt uren': g.pvtUren,
    'dagen na oproep': nummer(g.op) - nummer(g.oproepTot),
    opgelegd: g.opgelegd,
    keren: g.keren,
    procent: g.procent,
    taal: g.taal,
    'dagen te laat': g.dagenTeLaat,
    ingespannen: ja(g.ingespannen),
    gesprek: ja(g.gesprek),
    getekend: ja(g.getekend),
    verlaagd: ja(g.verlaagd),
    knm: ja(g.knm),
    'map af': ja(g.map),
    'alle lessen': ja(g.alleLessen),
  }
}

export function publicodes(s: Situatie): Antwoord {
  engine.setSituation(s)
  return Object.fromEntries(vragen.map((v) => [v, Number(engine.evaluate(v).nodeValue)])) as Antwoord
}
