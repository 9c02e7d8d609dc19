/** Draws a small house as PNG, so that the pin board of the demonstration has pictures that are nobody's photograph. */
import { crc32, deflateSync } from 'node:zlib'
import type { Toeval } from './toeval.ts'

const [BREED, HOOG] = [320, 240]
type Kleur = readonly [number, number, number]
const MUREN: readonly Kleur[] = [
  [186, 104, 82],
  [214, 190, 150],
  [150, 160, 170],
  [205, 205, 200],
]

/** A house of so many storeys with a door and windows, its colour by chance. */
export function plaatje(t: Toeval, lagen: number): Uint8Array {
  const muur = t.kies(MUREN)
  const hoogte = Math.min(150, 60 + lagen * 22)
  const boven = 200 - hoogte
  const kleur = (x: number, y: number): Kleur => {
    if (y >= 200) return [126, 160, 108]
    const dak = lagen < 3 && y < boven && y > boven - 40 && Math.abs(x - 160) < 70 + (y - boven + 40)
    if (dak) return [110, 60, 50]
    if (x < 70 || x > 250 || y < boven) return [200, 224, 238]
    if (x > 148 && x < 172 && y > 160) return [70, 50, 40]
    const raam =
      (x - 82) % 42 < 24 &&
      (y - boven) % 36 > 10 &&
      (y - boven) % 36 < 28 &&
      (y < 150 || Math.abs(x - 160) > 24)
    return raam ? [236, 244, 248] : muur
  }
  const ruw = new Uint8Array((BREED * 3 + 1) * HOOG)
  let n = 0
  for (let y = 0; y < HOOG; y++) {
    ruw[n++] = 0
    for (let x = 0; x < BREED; x++) for (const k of kleur(x, y)) ruw[n++] = k
  }
  const kop = new DataView(new ArrayBuffer(13))
  kop.setUint32(0, BREED)
  kop.setUint32(4, HOOG)
  kop.setUint8(8, 8)
  kop.setUint8(9, 2)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(kop.buffer)),
    chunk('IDAT', deflateSync(ruw)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(naam: string, inhoud: Uint8Array): Buffer {
  const wat = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud])
  const uit = Buffer.alloc(wat.length + 8)
  uit.writeUInt32BE(inhoud.length, 0)
  wat.copy(uit, 4)
  uit.writeUInt32BE(crc32(wat), wat.length + 4)
  return uit
}
