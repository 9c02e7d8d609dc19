/**
 * Pictures: whether bytes are a JPEG or PNG of a size we take, and the same without what a camera writes beside the
 * picture (place, time, device). Pure.
 */

/** Bytes that a picture may have at most, and what it is called. */
const maten = {
  foto: {
    grootst: 1_500_000,
    zin: 'De foto is groter dan 1,5 MB. Maak haar kleiner.',
    de: 'De foto',
    haar: 'haar',
  },
  logo: {
    grootst: 200_000,
    zin: 'Het logo is groter dan 200 kB. Maak het kleiner.',
    de: 'Het logo',
    haar: 'het',
  },
} as const
/** Pixels in one direction at most. */
const PIXELS = 8000

export interface Beeld {
  readonly soort: 'image/jpeg' | 'image/png'
  readonly breed: number
  readonly hoog: number
  /** Without metadata. */
  readonly inhoud: Uint8Array
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const starts = (b: Uint8Array, met: readonly number[]) => met.every((x, i) => b[i] === x)

/** The picture, or what is wrong with it. */
export function leesBeeld(
  bytes: Uint8Array,
  wat: keyof typeof maten = 'foto',
): Beeld | { readonly fout: string } {
  const { grootst, zin, de, haar } = maten[wat]
  if (bytes.length === 0) return { fout: `Kies een ${wat}.` }
  if (bytes.length > grootst) return { fout: zin }
  const beeld = starts(bytes, [0xff, 0xd8, 0xff]) ? jpeg(bytes) : starts(bytes, PNG) ? png(bytes) : undefined
  if (beeld === undefined) return { fout: `Dit bestand is geen hele JPEG- of PNG-${wat}.` }
  if (beeld.breed < 1 || beeld.hoog < 1 || beeld.breed > PIXELS || beeld.hoog > PIXELS)
    return { fout: `${de} heeft meer dan ${PIXELS} beeldpunten in een richting. Maak ${haar} kleiner.` }
  return beeld
}

const u16 = (b: Uint8Array, i: number) => (b[i]! << 8) | b[i + 1]!
const u32 = (b: Uint8Array, i: number) => u16(b, i) * 65_536 + u16(b, i + 2)

function join(delen: readonly Uint8Array[]): Uint8Array {
  const uit = new Uint8Array(delen.reduce((a, d) => a + d.length, 0))
  let n = 0
  for (const d of delen) {
    uit.set(d, n)
    n += d.length
  }
  return uit
}

/** Segments up to the scan; those of applications (APP1–APP13, APP15) and comments are left out. */
function jpeg(b: Uint8Array): Beeld | undefined {
  const delen = [b.slice(0, 2)]
  let maat: { breed: number; hoog: number } | undefined
  for (let i = 2; i + 4 <= b.length; ) {
    if (b[i] !== 0xff) return undefined
    const merk = b[i + 1]!
    const lengte = u16(b, i + 2)
    if (lengte < 2 || i + 2 + lengte > b.length) return undefined
    // Frame headers tell the size; C4, C8 and CC are other tables.
    if (merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk) && lengte >= 8)
      maat = { hoog: u16(b, i + 5), breed: u16(b, i + 7) }
    if (merk === 0xda) {
      if (maat === undefined || !starts(b.slice(-2), [0xff, 0xd9])) return undefined
      delen.push(b.slice(i))
      return { soort: 'image/jpeg', ...maat, inhoud: join(delen) }
    }
    const vanToepassing = (merk >= 0xe1 && merk <= 0xed) || merk === 0xef || merk === 0xfe
    if (!vanToepassing) delen.push(b.slice(i, i + 2 + lengte))
    i += 2 + lengte
  }
  return undefined
}

/** Chunks that the picture needs; text, time and EXIF are left out. */
function png(b: Uint8Array): Beeld | undefined {
  const nodig = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']
  const delen = [b.slice(0, 8)]
  let maat: { breed: number; hoog: number } | undefined
  for (let i = 8; i + 12 <= b.length; ) {
    const lengte = u32(b, i)
    const naam = String.fromCharCode(...b.slice(i + 4, i + 8))
    if (i + 12 + lengte > b.length) return undefined
    if (naam === 'IHDR' && lengte === 13) maat = { breed: u32(b, i + 8), hoog: u32(b, i + 12) }
    if (nodig.includes(naam)) delen.push(b.slice(i, i + 12 + lengte))
    if (naam === 'IEND')
      return maat === undefined ? undefined : { soort: 'image/png', ...maat, inhoud: join(delen) }
    i += 12 + lengte
  }
  return undefined
}
