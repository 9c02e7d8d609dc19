/** One small part out of a ZIP file, without unpacking the rest. Pure. */
import { inflateRawSync } from 'node:zlib'

const EINDE = 0x06054b50
const INHOUD = 0x02014b50
/** The end record is 22 bytes, with after it a remark of 64 kB at most. */
const EINDE_LENGTE = 22
const OPMERKING_HOOGSTENS = 0xffff
const DEEL_HOOGSTENS = 16 * 1024 * 1024

/** The part called `naam` as text. Throws a RangeError, or an error of zlib, when it is not there or damaged. */
export function zipPart(bytes: Uint8Array, naam: string): string {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const einde = endRecord(b)
  const aantal = b.readUInt16LE(einde + 10)
  let plaats = b.readUInt32LE(einde + 16)
  for (let i = 0; i < aantal; i++) {
    if (b.readUInt32LE(plaats) !== INHOUD) throw new RangeError('no entry in the directory of the ZIP file')
    const lengte = b.readUInt16LE(plaats + 28)
    if (b.toString('utf8', plaats + 46, plaats + 46 + lengte) === naam) return unpack(b, plaats)
    plaats += 46 + lengte + b.readUInt16LE(plaats + 30) + b.readUInt16LE(plaats + 32)
  }
  throw new RangeError(`no ${naam} in the ZIP file`)
}

function endRecord(b: Buffer): number {
  const vroegst = Math.max(0, b.length - EINDE_LENGTE - OPMERKING_HOOGSTENS)
  for (let p = b.length - EINDE_LENGTE; p >= vroegst; p--) if (b.readUInt32LE(p) === EINDE) return p
  throw new RangeError('no directory in the ZIP file')
}

function unpack(b: Buffer, plaats: number): string {
  const methode = b.readUInt16LE(plaats + 10)
  const ingepakt = b.readUInt32LE(plaats + 20)
  const kop = b.readUInt32LE(plaats + 42)
  const begin = kop + 30 + b.readUInt16LE(kop + 26) + b.readUInt16LE(kop + 28)
  const deel = b.subarray(begin, begin + ingepakt)
  if (methode === 0) return deel.toString('utf8')
  return inflateRawSync(deel, { maxOutputLength: DEEL_HOOGSTENS }).toString('utf8')
}
