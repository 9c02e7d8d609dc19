/** Fold, law and projection of dossiers with forty facts each, on one core. */
import { alsVersie, derive, geleverd } from '#work/taken/index.ts'
import { factsOf, VANDAAG } from './dossiers.ts'
import { type Meting, quantile, round } from './measure.ts'

const DOSSIERS = 4000
const FEITEN = 40
const LAT = 5000
const handboek = [alsVersie(geleverd.handboek)]

export async function afleiden(): Promise<Meting[]> {
  const alle = Array.from({ length: DOSSIERS }, (_, n) => factsOf(n, FEITEN))
  const ronde = () => {
    const t = performance.now()
    for (const f of alle) derive(f, VANDAAG, handboek)
    return DOSSIERS / ((performance.now() - t) / 1000)
  }
  ronde()
  const midden = quantile([ronde(), ronde(), ronde(), ronde(), ronde()], 0.5)
  return [
    {
      name: 'afleiden',
      value: Math.round(midden),
      unit: 'dossiers/s',
      peer: `lat ${LAT}, meer is beter`,
      ratio: round(midden / LAT),
    },
  ]
}
