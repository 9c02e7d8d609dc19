/** Open data: only what was opened, the same to the letter, without signing in, and gone again when it is closed. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import { actor, type Handboekhuis, openHandboekhuis } from './handboekhuis.ts'
import { serverOf, visitor } from './server.ts'

describe('open data', () => {
  let h: Handboekhuis
  let app: FastifyInstance
  const beleid = () => ({ ...actor('beleidsmedewerker'), dag: dag('2026-11-24') })
  const openen = (nummer: string, open: boolean) => h.doe(beleid(), op.rapportOpenstellen, { nummer, open })
  const catalogus = async () => JSON.parse((await visitor(app).get('/open-data/catalogus.jsonld')).tekst)

  beforeAll(async () => {
    h = await openHandboekhuis()
    app = await serverOf(h.huis)
    for (const halfjaar of ['2025-2', '2026-1']) await h.doe(beleid(), op.rapportPubliceren, { halfjaar })
  }, 240_000)
  afterAll(async () => {
    await app.close()
    await h.sluit()
  })

  it('een gepubliceerd rapport is geen open data tot iemand het openstelt', async () => {
    const v = visitor(app)
    expect((await v.get('/open-data')).tekst).toContain('stelde nog geen rapport open')
    for (const vorm of ['json', 'csv', 'ods'])
      expect((await v.get(`/open-data/2026-1.1.${vorm}`)).status).toBe(404)
    expect((await catalogus())['dcat:dataset']).toEqual([])
  })

  it('wat open is, is het rapport op het teken af; wat niet open is, blijft weg', async () => {
    await openen('2026-1.1', true)
    await openen('2026-1.1', true)
    const { vingerafdruk } = await h.doe(beleid(), op.rapport, { nummer: '2026-1.1' })
    const v = visitor(app)
    const json = await v.get('/open-data/2026-1.1.json')
    expect(json.status).toBe(200)
    expect(createHash('sha256').update(json.tekst).digest('hex')).toBe(vingerafdruk)
    expect(json.koppen['access-control-allow-origin']).toBe('*')
    expect((await v.get('/open-data/2026-1.1.csv')).tekst).toContain('indicator;naam')
    expect((await v.get('/open-data/2026-1.1.ods')).status).toBe(200)
    for (const weg of ['2025-2.1.json', '2026-1.1.pdf', '2026-1.1', '..%2F..%2Fetc.json', '2026-1.9.csv'])
      expect((await v.get(`/open-data/${weg}`)).status, weg).toBe(404)
    expect((await v.get('/open-data')).tekst).not.toContain('2025-2.1')
  })

  it('de catalogus noemt per rapport wat DCAT-AP-NL verplicht stelt, en adressen die bestaan', async () => {
    const c = await catalogus()
    expect(c['@type']).toBe('dcat:Catalog')
    for (const veld of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dct:license'])
      expect(c, veld).toHaveProperty([veld])
    const [d] = c['dcat:dataset']
    for (const veld of [
      'dct:identifier',
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dcat:contactPoint',
      'dcat:theme',
      'dct:accessRights',
      'dcat:distribution',
    ])
      expect(d, veld).toHaveProperty([veld])
    expect(d['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@value': '2026-01-01' },
      'dcat:endDate': { '@value': '2026-06-30' },
    })
    for (const x of d['dcat:distribution'])
      expect((await visitor(app).get(x['dcat:downloadURL']['@id'])).status).toBe(200)
  })

  it('wie geen cijfers beheert, stelt niets open; een rapport dat er niet is ook niet', async () => {
    for (const rol of ['klantmanager', 'begeleider'] as const)
      expect(
        await h.weigert(actor(rol), op.rapportOpenstellen, { nummer: '2025-2.1', open: true }),
      ).toMatchObject({ code: 'geenToegang' })
    expect(
      await h.weigert(beleid(), op.rapportOpenstellen, { nummer: '2031-1.1', open: true }),
    ).toMatchObject({ code: 'nietGevonden' })
  })

  it('gesloten is het voor iedereen weer weg', async () => {
    await openen('2026-1.1', false)
    expect((await visitor(app).get('/open-data/2026-1.1.json')).status).toBe(404)
    expect((await catalogus())['dcat:dataset']).toEqual([])
  })
})
