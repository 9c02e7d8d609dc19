/** Made-up households and dwellings by number, the same every time. */
import { dag, plusDagen } from '#core/day.ts'
import type { Huishouden, Matchvraag, Woning } from '#work/huisvesting/match/model.ts'

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
export function reeks(zaad: number): () => number {
  let s = zaad >>> 0
  return () => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const VANDAAG = dag('2026-09-01')

/** So many households and dwellings in ten districts, seven of which have a limit. */
export function matchgeval(huishoudens: number, woningen: number, zaad = 1): Matchvraag {
  const r = reeks(zaad)
  const tussen = (a: number, b: number) => a + Math.floor(r() * (b - a + 1))
  const kies = <T>(l: readonly T[]) => l[tussen(0, l.length - 1)]!
  const nr = (k: string, i: number) => `${k}${String(i).padStart(5, '0')}`
  return {
    dag: VANDAAG,
    huishoudens: Array.from({ length: huishoudens }, (_, i): Huishouden => {
      const gekoppeldOp = plusDagen(VANDAAG, -tussen(0, 250))
      return {
        id: nr('h', i),
        personen: kies([1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 8]),
        komt: { personen: kies([0, 0, 0, 1, 2, 3, 4]), kans: kies(['klein', 'redelijk', 'groot']) },
        behoefte: {
          mobiliteit: kies(['trappen', 'trappen', 'trappen', 'trappen', 'lift', 'gelijkvloers']),
          aanpassing: r() < 0.03,
          delen: r() < 0.3,
          samen: true,
          wijk: r() < 0.5 ? `wijk${tussen(0, 9)}` : null,
        },
        gekoppeldOp,
        laatsteDag: plusDagen(gekoppeldOp, 70),
      }
    }),
    woningen: Array.from({ length: woningen }, (_, i): Woning => {
      const gedeeld = r() < 0.05
      return {
        id: nr('w', i),
        kenmerk: nr('W-', i),
        verhuurder: kies(['a', 'b', 'c']),
        corporatie: r() < 0.9,
        kamers: gedeeld ? 1 : kies([1, 2, 2, 3, 3, 3, 4, 4, 5, 6]),
        verdieping: tussen(0, 5),
        lift: r() < 0.4,
        gelijkvloers: r() < 0.5,
        aangepast: r() < 0.05,
        huur: tussen(450_00, 900_00),
        wijk: `wijk${tussen(0, 9)}`,
        vanaf: plusDagen(VANDAAG, tussen(-20, 60)),
        tijdelijkTot: null,
        gedeeld,
        vrij: gedeeld ? tussen(2, 4) : 1,
      }
    }),
    vooraf: [],
    wijken: Array.from({ length: 10 }, (_, i) => ({
      wijk: `wijk${i}`,
      ruimte: i < 7 ? tussen(15, 45) : null,
    })),
  }
}
