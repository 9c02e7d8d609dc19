/** Opens the house: the store and the key. Closing lets go of both. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Cipher, makeCipher } from '#store/cipher.ts'
import { openStore } from '#store/open.ts'
import type { Config } from './config.ts'
import type { Huis } from './perform.ts'

// Messages of the validator in Dutch, wherever a schema does not bring its own.
z.config(z.locales.nl())

/** Opens store and key as the settings say. Throws `BezetteMap` when another process has the data folder. */
export async function openHouse(config: Config): Promise<Huis> {
  const store = await openStore(
    config.databaseUrl === undefined ? { map: config.map } : { url: config.databaseUrl },
  )
  return { store, cipher: cipherOf(config), nu: () => new Date().toISOString() }
}

/** The key of the settings; on the embedded database one is made on first start and kept in the data folder. */
function cipherOf(config: Config): Cipher {
  if (config.sleutel !== undefined) return makeCipher(config.sleutel)
  const pad = join(config.map, 'sleutel')
  if (!existsSync(pad)) {
    mkdirSync(config.map, { recursive: true })
    writeFileSync(pad, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return makeCipher(new Uint8Array(Buffer.from(readFileSync(pad, 'utf8'), 'base64')))
}
