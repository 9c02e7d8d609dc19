/** Open data by HTTP: the page, the catalogue and the files, for everybody and without signing in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, rollen } from '#core/actor.ts'
import { dagInAmsterdam } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import { alsCsv, bladen } from '#work/monitor/rapport/bladen.ts'
import type { Openlijst } from '#work/monitor/rapport/dcat.ts'
import { catalogus, type Openvorm, openvormen } from '#work/monitor/rapport/dcat.ts'
import type { Rapport } from '#work/monitor/rapport/maken.ts'
import { werkmap } from '#work/monitor/rapport/werkmap.ts'
import { type Huis, perform } from './perform.ts'

export interface Opendata {
  readonly huis: Huis
  readonly gemeente: { readonly code: GemeenteCode; readonly naam: string }
  /** Where this installation is found, without a slash at the end. */
  readonly basis: string
  /** Shows the page. */
  readonly pagina: (v: FastifyRequest, a: FastifyReply, lijst: Openlijst) => unknown
  readonly nietGevonden: (v: FastifyRequest, a: FastifyReply) => unknown
}

/** Everybody: public operations ask for no role, and this one reaches no person. */
function everybody({ huis, gemeente }: Opendata): Actor {
  return {
    gemeente: gemeente.code,
    gemeenteNaam: gemeente.naam,
    organisatie: 'openbaar' as Actor['organisatie'],
    organisatieNaam: 'Openbaar',
    organisatiesoort: rollen.raadslid.organisatie,
    medewerker: 'openbaar' as Actor['medewerker'],
    naam: 'Openbaar',
    rol: 'raadslid',
    doel: 'Open data',
    via: 'scherm',
    dag: dagInAmsterdam(huis.nu()),
  }
}

export function openDataRoutes(app: FastifyInstance, o: Opendata): void {
  const list = async (): Promise<Openlijst> => {
    const r = await perform(o.huis, everybody(o), op.openRapporten, {})
    if (!r.ok) throw new Error(`open data: ${r.weigering.code}`)
    return r.waarde
  }
  app.get('/open-data', async (v, a) => o.pagina(v, a, await list()))
  app.get('/open-data/catalogus.jsonld', async (_, a) =>
    a
      .type('application/ld+json; charset=utf-8')
      .send(JSON.stringify(catalogus(await list(), o.basis), null, 2)),
  )
  app.get<{ Params: { bestand: string } }>('/open-data/:bestand', async (v, a) => {
    const [, nummer, vorm] = /^(.+)\.([a-z]+)$/.exec(v.params.bestand) ?? []
    if (nummer === undefined || vorm === undefined || !(vorm in openvormen)) return o.nietGevonden(v, a)
    const r = await perform(o.huis, everybody(o), op.openRapport, { nummer })
    if (!r.ok) return o.nietGevonden(v, a)
    const soort = vorm as Openvorm
    return a
      .type(openvormen[soort].type)
      .header('access-control-allow-origin', '*')
      .header('content-disposition', `attachment; filename="inburgering-${nummer}.${soort}"`)
      .send(await contents(r.waarde.inhoud, soort))
  })
}

async function contents(inhoud: string, vorm: Openvorm): Promise<string | Buffer> {
  if (vorm === 'json') return inhoud
  const r = JSON.parse(inhoud) as Rapport
  return vorm === 'csv' ? alsCsv(r) : Buffer.from(await werkmap('ods', bladen(r), r.kennisdatum))
}
