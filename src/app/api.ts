/** HTTP routes made from the list of operations; errors as problem+json (RFC 9457), after the NL GOV API design rules. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { geweigerd, type Weigering } from '#core/result.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import type { Serverkeuzes } from './http.ts'
import { API_VERSIE, openapi } from './openapi.ts'
import { operaties } from './operations.ts'
import { perform } from './perform.ts'
import { actorOfToken } from './session.ts'
import { statusOf } from './status.ts'

const PROBLEEM = 'application/problem+json; charset=utf-8'

/** The routes below `/api/v1`. */
export function apiRoutes(k: Serverkeuzes) {
  return async (app: FastifyInstance) => {
    app.addHook('onSend', async (_, antwoord) => {
      antwoord.header('api-version', API_VERSIE)
    })
    app.get('/openapi.json', async (_, a) =>
      a
        .header('access-control-allow-origin', '*')
        .header('cache-control', 'public, max-age=3600')
        .send(openapi()),
    )
    for (const o of operaties) {
      if (o.http === undefined) continue
      const url = o.http.pad.replace(/\{(\w+)\}/g, ':$1')
      app.route({
        method: o.http.methode,
        url,
        handler: async (v, a) => {
          const actor = await actorOfToken(k.huis, bearer(v))
          if (actor === undefined)
            return problem(a.header('www-authenticate', 'Bearer'), geweigerd('nietAangemeld', {}).weigering)
          const uit = await perform(k.huis, actor, o, inputOf(v))
          if (!uit.ok) return problem(a, uit.weigering)
          return a.status(o.soort !== 'lees' && o.http!.methode === 'POST' ? 201 : 200).send(uit.waarde)
        },
      })
    }
    app.setNotFoundHandler((_, a) => problem(a, geweigerd('nietGevonden', { wat: 'dit adres' }).weigering))
    app.setErrorHandler((fout: Error & { statusCode?: number }, v, a) => {
      if (fout.statusCode === 429) return problem(a, geweigerd('teVaak', { seconden: 60 }).weigering)
      if (fout.statusCode !== undefined && fout.statusCode < 500) {
        const veld = { veld: '', fout: 'Het verzoek is geen geldige JSON of te groot.' }
        return problem(a, geweigerd('ongeldig', { aantal: 1 }, [veld]).weigering)
      }
      console.error(
        `storing ${v.id}: ${v.method} ${v.routeOptions.url ?? ''} ${fout.name} ${(fout as { code?: string }).code ?? fout.message}`,
      )
      return a
        .status(500)
        .type(PROBLEEM)
        .send({
          title: 'Er ging iets mis',
          status: 500,
          detail: `Er is niets half opgeslagen. Geef de beheerder dit nummer: ${v.id}.`,
        })
    })
  }
}

function bearer(v: FastifyRequest): string {
  return /^Bearer (\S+)$/i.exec(v.headers.authorization ?? '')?.[1] ?? ''
}

/** Path, query and body together are the input of an operation. */
function inputOf(v: FastifyRequest): unknown {
  const body = typeof v.body === 'object' && v.body !== null && !Array.isArray(v.body) ? v.body : {}
  return { ...(v.query as object), ...body, ...(v.params as object) }
}

function problem(a: FastifyReply, w: Weigering) {
  const { titel, zin, watNu } = weigeringstekst(w)
  const status = statusOf(w.code)
  return a
    .status(status)
    .type(PROBLEEM)
    .send({
      title: titel,
      status,
      detail: `${zin} ${watNu}`,
      code: w.code,
      ...(w.velden.length > 0 && { errors: w.velden.map((f) => ({ location: f.veld, detail: f.fout })) }),
    })
}
