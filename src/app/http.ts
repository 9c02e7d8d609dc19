/** The one server: pages, API and files. Knows status codes, cookies and headers; nothing below it does. */
import { randomUUID } from 'node:crypto'
import fastifyCookie from '@fastify/cookie'
import fastifyFormbody from '@fastify/formbody'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import type { GemeenteCode } from '#core/ids.ts'
import { apiRoutes } from './api.ts'
import { kenmerk, staticFiles } from './assets.ts'
import { calendarRoutes } from './calendar.ts'
import { MEGABYTES, pageRoutes } from './pages.ts'
import type { Huis } from './perform.ts'

export interface Serverkeuzes {
  readonly huis: Huis
  readonly gemeente: { readonly code: GemeenteCode; readonly naam: string }
  readonly demo: boolean
  readonly productie: boolean
  readonly versie: string
  /** The public address, for links that leave the house; without a slash at the end. */
  readonly basis?: string
  /** Whether mail is sent. */
  readonly post?: boolean
}

/** Largest body that is taken, in bytes: an API import of some thousands of rows. */
const HOOGSTENS = MEGABYTES * 1024 * 1024
/** Requests a minute from one address. */
const PER_MINUUT = 600

/** Builds the server; it does not listen yet. */
export async function buildServer(keuzes: Serverkeuzes): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: HOOGSTENS,
    logger: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  })
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: keuzes.productie ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(fastifyRateLimit, { max: PER_MINUUT, timeWindow: '1 minute' })
  await app.register(fastifyCookie)
  await app.register(fastifyFormbody)
  // A form with a file: one file, whole in memory, within the largest body.
  await app.register(fastifyMultipart, {
    attachFieldsToBody: 'keyValues',
    limits: { files: 1, fields: 30, fileSize: HOOGSTENS },
  })
  app.addHook('onSend', async (_, antwoord) => {
    if (!antwoord.hasHeader('cache-control')) antwoord.header('cache-control', 'no-store')
  })
  const bestanden = staticFiles()
  for (const [pad, b] of bestanden) {
    app.get(pad, { config: { rateLimit: false } }, (_, antwoord) =>
      antwoord.header('cache-control', 'public, max-age=86400').type(b.soort).send(b.inhoud),
    )
  }
  await app.register(calendarRoutes(keuzes))
  await app.register(apiRoutes(keuzes), { prefix: '/api/v1' })
  await app.register(pageRoutes({ ...keuzes, stijlkenmerk: kenmerk(bestanden.get('/stijl.css')!) }))
  return app
}
