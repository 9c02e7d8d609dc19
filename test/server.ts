/** A running Wortel in this process, in memory or on the given store, for tests over HTTP. */
import type { FastifyInstance } from 'fastify'
import { buildServer } from '#app/http.ts'
import '#app/house.ts'
import type { Huis } from '#app/perform.ts'
import type { GemeenteCode } from '#core/ids.ts'
import { makeCipher } from '#store/cipher.ts'
import type { Store } from '#store/open.ts'

export const BAARN = 'GM0308' as GemeenteCode

/** A house on this store with a fixed key and, if given, a fixed moment. */
export function houseOn(store: Store, nu?: string): Huis {
  return { store, cipher: makeCipher(new Uint8Array(32).fill(7)), nu: () => nu ?? new Date().toISOString() }
}

/** The server of this house, with sign-in of demo persons unless told otherwise. */
export function serverOf(huis: Huis, demo = true): Promise<FastifyInstance> {
  return buildServer({
    huis,
    gemeente: { code: BAARN, naam: 'Baarn' },
    demo,
    productie: false,
    versie: 'proef',
  })
}

/** A browser without a screen: keeps the cookie, follows nothing by itself. */
export function visitor(app: FastifyInstance) {
  let cookie = ''
  const ask = async (method: 'GET' | 'POST', url: string, velden?: Record<string, string>) => {
    const antwoord = await app.inject({
      method,
      url,
      headers: { cookie, ...(velden && { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(velden && { payload: new URLSearchParams(velden).toString() }),
    })
    const gezet = antwoord.headers['set-cookie']
    if (gezet !== undefined) cookie = String(gezet).split(';')[0]!
    return {
      status: antwoord.statusCode,
      tekst: antwoord.body,
      naar: antwoord.headers.location,
      koppen: antwoord.headers,
    }
  }
  const get = (url: string) => ask('GET', url)
  return {
    get,
    post: (url: string, velden: Record<string, string>) => ask('POST', url, velden),
    signIn: (medewerker: string) => ask('POST', '/aanmelden', { medewerker }),
    /** The token that the forms of this session send. */
    csrf: async () => /name="csrf" value="([^"]+)"/.exec((await get('/zo-rekenen-wij')).tekst)?.[1] ?? '',
  }
}
