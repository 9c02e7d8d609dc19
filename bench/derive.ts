/** Fold, law and handbook of 30,000 dossiers under a changed handbook, on one core, with progress as it goes. */
import { alsVersie, derive, geleverd, type Versie } from '#work/taken/index.ts'
import { factsOf, VANDAAG } from './dossiers.ts'
import { type Meting, quantile, round } from './measure.ts'

const DOSSIERS = 4000
const FEITEN = 40
const LAT = 5000
/** The bar of the living handbook: all tasks of so many dossiers in so many seconds. */
const ALLE = 30_000
const SECONDEN = 30

const nu = alsVersie(geleverd.handboek)
/** The delivered handbook with every duration doubled, which running work follows from today on. */
const gewijzigd: Versie = {
  versie: 'gewijzigd',
  vanaf: VANDAAG,
  overgang: 'lopend',
  stappen: new Map(
    [...nu.stappen].map(([id, s]) => [
      id,
      'aantal' in s.uiterlijk ? { ...s, uiterlijk: { ...s.uiterlijk, aantal: s.uiterlijk.aantal * 2 } } : s,
    ]),
  ),
}

export async function afleiden(): Promise<Meting[]> {
  const alle = Array.from({ length: DOSSIERS }, (_, n) => factsOf(n, FEITEN))
  const ronde = () => {
    const t = performance.now()
    for (const f of alle) derive(f, VANDAAG, [nu])
    return DOSSIERS / ((performance.now() - t) / 1000)
  }
  ronde()
  const midden = quantile([ronde(), ronde(), ronde(), ronde(), ronde()], 0.5)
  const seconden = changed()
  return [
    {
      name: 'afleiden',
      value: Math.round(midden),
      unit: 'dossiers/s',
      peer: `lat ${LAT}, meer is beter`,
      ratio: round(midden / LAT),
    },
    {
      name: `${ALLE} dossiers, gewijzigd handboek, ${nu.stappen.size} stappen`,
      value: round(seconden),
      unit: 's',
      peer: `lat ${SECONDEN} s op één kern`,
      ratio: round(seconden / SECONDEN),
    },
  ]
}

/** Seconds of processor time that deriving takes, whatever else the machine does; making the facts is not counted. */
function changed(): number {
  let seconden = 0
  for (let n = 0; n < ALLE; n += 1000) {
    const portie = Array.from({ length: 1000 }, (_, i) => factsOf(n + i, FEITEN))
    const voor = process.cpuUsage()
    for (const f of portie) derive(f, VANDAAG, [nu, gewijzigd])
    const { user, system } = process.cpuUsage(voor)
    seconden += (user + system) / 1e6
    process.stderr.write(`\r${n + 1000} van ${ALLE} dossiers afgeleid`)
  }
  process.stderr.write('\n')
  return seconden
}
