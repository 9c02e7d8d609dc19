/**
 * Encrypts the numbers that other registers give (BSN, V-nummer), and makes the keyed hash by which they are found.
 * AES-256-GCM with the place of the value as associated data, so that a value cannot be moved to another person.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

export interface Cipher {
  /** Encrypts; `plaats` is where it stands (municipality, dossier, field). */
  versleutel(tekst: string, plaats: string): Uint8Array
  /** Decrypts. Throws when key, place or contents are not the ones it was made with. */
  ontsleutel(cijfer: Uint8Array, plaats: string): string
  /** Keyed hash to find a number within a municipality; says nothing without the key. */
  zoeksleutel(tekst: string, soort: string): Uint8Array
}

const IV = 12
const TAG = 16

/** Cipher from a master key of 32 bytes. */
export function makeCipher(sleutel: Uint8Array): Cipher {
  if (sleutel.length !== 32) throw new RangeError('the master key has 32 bytes')
  // Key objects, made once: from bytes each use would make one, which takes six times as long as the sum itself.
  const voor = (doel: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', sleutel, '', `wortel ${doel}`, 32)))
  const inhoud = voor('inhoud 1')
  const zoek = voor('zoeken 1')
  return {
    versleutel(tekst, plaats) {
      const iv = randomBytes(IV)
      const c = createCipheriv('aes-256-gcm', inhoud, iv).setAAD(Buffer.from(plaats))
      return Buffer.concat([iv, c.update(tekst, 'utf8'), c.final(), c.getAuthTag()])
    },
    ontsleutel(cijfer, plaats) {
      const b = Buffer.from(cijfer)
      const d = createDecipheriv('aes-256-gcm', inhoud, b.subarray(0, IV), { authTagLength: TAG })
        .setAAD(Buffer.from(plaats))
        .setAuthTag(b.subarray(b.length - TAG))
      return d.update(b.subarray(IV, b.length - TAG), undefined, 'utf8') + d.final('utf8')
    },
    zoeksleutel: (tekst, soort) => createHmac('sha256', zoek).update(`${soort}:${tekst}`).digest(),
  }
}
