/** The OpenAPI 3.1 document, made from the declarations of the operations. */
import { z } from 'zod'
import type { Operatie } from '#core/operation.ts'
import type { Context } from '#work/dossier/index.ts'
import { operaties } from './operations.ts'

/** Full version of the API, said in every answer. */
export const API_VERSIE = '1.0.0'

type Json = Record<string, unknown>

let gemaakt: Json | undefined

/** The document; made once. */
export function openapi(): Json {
  gemaakt ??= make()
  return gemaakt
}

function make(): Json {
  const paths: Record<string, Json> = {
    '/openapi.json': {
      get: {
        operationId: 'openapi.zien',
        summary: 'Geeft dit document',
        tags: ['openapi'],
        security: [],
        responses: {
          200: answer('Dit document', { type: 'object' }),
          default: { $ref: '#/components/responses/probleem' },
        },
      },
    },
  }
  for (const o of operaties) {
    if (o.http === undefined) continue
    const pad = o.http.pad
    paths[pad] ??= {}
    paths[pad][o.http.methode.toLowerCase()] = operation(o)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wortel',
      version: API_VERSIE,
      description:
        'Inburgering en huisvesting van vergunninghouders: feiten erin; termijnen, taken en inzicht eruit.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Wortel', url: 'https://wortel.example/contact', email: 'beheer@wortel.example' },
    },
    servers: [{ url: '/api/v1', description: 'Deze installatie' }],
    security: [{ toegangssleutel: [] }],
    tags: [...new Set(['openapi', ...operaties.map((o) => tagOf(o))])].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        toegangssleutel: {
          type: 'http',
          scheme: 'bearer',
          description: 'Gebonden aan organisatie, rol en doel; alleen een hash is bewaard.',
        },
      },
      headers: {
        'API-Version': {
          description: 'Volledige versie van de API',
          required: true,
          schema: { type: 'string', examples: [API_VERSIE] },
        },
      },
      responses: { probleem: problem() },
    },
  }
}

const tagOf = (o: Operatie<Context>) => o.naam.split('.')[0]!

function operation(o: Operatie<Context>): Json {
  const { methode, pad } = o.http!
  const inPad = [...pad.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!)
  const invoer = schema(o.invoer, 'input')
  const velden = (invoer.properties ?? {}) as Record<string, Json>
  const verplicht = (invoer.required ?? []) as string[]
  const inQuery =
    methode === 'GET' || methode === 'DELETE' ? Object.keys(velden).filter((v) => !inPad.includes(v)) : []
  const inBody =
    methode === 'GET' || methode === 'DELETE' ? [] : Object.keys(velden).filter((v) => !inPad.includes(v))
  const parameters = [
    ...inPad.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: velden[name] ?? { type: 'string' },
    })),
    ...inQuery.map((name) => ({
      name,
      in: 'query',
      required: verplicht.includes(name),
      schema: velden[name],
    })),
  ]
  const status = o.soort !== 'lees' && methode === 'POST' ? 201 : 200
  const nodig =
    'openbaar' in o.nodig
      ? o.nodig.openbaar
      : `Recht nodig: ${o.nodig.handeling} van ${o.nodig.gegevens.join(', ')}.`
  return {
    operationId: o.naam,
    summary: o.titel,
    description: [o.uitleg, nodig].filter((t) => t !== undefined).join(' '),
    tags: [tagOf(o)],
    ...(parameters.length > 0 && { parameters }),
    ...(inBody.length > 0 && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: Object.fromEntries(inBody.map((v) => [v, velden[v]])),
              required: verplicht.filter((v) => inBody.includes(v)),
              additionalProperties: false,
            },
          },
        },
      },
    }),
    responses: {
      [status]: answer(o.titel, schema(o.uitvoer, 'output')),
      ...Object.fromEntries(
        ['400', '401', '403', '404', '409', '422', '429'].map((s) => [
          s,
          { $ref: '#/components/responses/probleem' },
        ]),
      ),
      default: { $ref: '#/components/responses/probleem' },
    },
  }
}

function answer(description: string, s: Json): Json {
  return {
    description,
    headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
    content: { 'application/json': { schema: s } },
  }
}

function problem(): Json {
  return {
    description: 'Wat er misgaat, waarom, en wat te doen (RFC 9457)',
    headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
    content: {
      'application/problem+json': {
        schema: {
          type: 'object',
          required: ['title', 'status', 'detail'],
          properties: {
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            code: { type: 'string', description: 'Vaste code van de weigering' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: { location: { type: 'string' }, detail: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  }
}

function schema(s: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(s, { io, unrepresentable: 'any' }) as Json
  return rest
}
