/** What leaves the house by a secret address, and the week it shows; and who tries to get in. */
import { describe, expect, it } from 'vitest'
import { BAARN, visitor } from './server.ts'
import { SOEST, werkproef } from './team.ts'

const p = werkproef('2026-06-08T08:00:00.000Z')

describe('de agenda onder een geheim adres', () => {
  const maak = async (wie: string) => (await p.api(wie, 'POST', '/agenda-adressen', {})).body
  const haal = (geheim: string) => p.app.inject({ url: `/agenda/${geheim}.ics` })

  it('geeft aantallen en titels, zonder naam of dossier, en staat in het logboek', async () => {
    await p.koppel(2)
    const { geheim, id } = await maak('vera')
    const r = await haal(geheim)
    expect([r.statusCode, r.headers['content-type'], r.headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ])
    expect(r.body).toMatch(/SUMMARY:Taak: Begeleiding starten \(\d+\)/)
    expect(r.body).not.toMatch(/Persoon|Naam vera|[0-9a-f]{8}-[0-9a-f]{4}-/)
    const [laatste] = await p.huis.store.eenheid(BAARN, (tx) =>
      tx.selectFrom('inzage').select(['regel', 'dossiers']).orderBy('volg', 'desc').limit(1).execute(),
    )
    expect(JSON.parse(laatste!.regel)).toMatchObject({
      operatie: 'taken.agenda',
      medewerker: 'vera',
      via: 'agenda',
    })
    expect(laatste!.dossiers).toEqual([])
    // Of the secret only a hash is kept.
    const rijen = await p.huis.store.eenheid(BAARN, (tx) =>
      tx.selectFrom('agenda_abonnement').selectAll().execute(),
    )
    expect(JSON.stringify(rijen)).not.toContain(geheim.split('.')[1])
    expect((await p.api('vic', 'DELETE', `/agenda-adressen/${id}`)).status).toBe(404)
    expect((await haal(geheim)).statusCode).toBe(200)
    expect((await p.api('vera', 'DELETE', `/agenda-adressen/${id}`)).status).toBe(200)
    expect((await haal(geheim)).statusCode).toBe(404)
  })

  it('een geraden, verminkt of in een andere gemeente gelezen adres geeft steeds hetzelfde antwoord', async () => {
    const { geheim } = await maak('vera')
    const anders = `${SOEST}${geheim.slice(6)}`
    for (const g of [anders, geheim.slice(0, -1), `${geheim.slice(0, -1)}_`, 'GM0308.x', 'x', `${geheim}x`])
      expect([(await haal(g)).statusCode, (await haal(g)).body], g).toEqual([
        404,
        'Deze agenda bestaat niet (meer).\n',
      ])
    expect((await haal(geheim)).statusCode).toBe(200)
  })

  it('werkt niet meer als de medewerker weg is, en niet voor een rol zonder taken', async () => {
    const { geheim } = await maak('karin')
    expect((await haal(geheim)).statusCode).toBe(200)
    await p.huis.store.eenheid(BAARN, (tx) =>
      tx
        .updateTable('medewerker')
        .set({ actief: false })
        .where('id', '=', 'karin' as never)
        .execute(),
    )
    expect((await haal(geheim)).statusCode).toBe(404)
    expect((await p.api('beleid', 'POST', '/agenda-adressen', {})).status).toBe(403)
  })

  it('er zijn er ten hoogste vijf per medewerker', async () => {
    for (let i = 0; i < 5; i++) await maak('koen')
    const r = await p.api('koen', 'POST', '/agenda-adressen', {})
    expect(r.status).toBe(409)
  })

  it('op het scherm is het adres één keer te zien', async () => {
    const wie = visitor(p.app)
    await wie.signIn('hugo')
    const r = await wie.post('/werkvoorraad/agenda', { csrf: await wie.csrf() })
    const adres = /\/agenda\/(GM0308\.[\w-]{43})\.ics/.exec(r.tekst)![1]!
    expect((await haal(adres)).statusCode).toBe(200)
    expect((await wie.get('/werkvoorraad/eigen')).tekst).not.toContain(adres)
  })
})

describe('de week', () => {
  it('staat op werkdagen, met wat te laat is bovenaan, en verandert met de dag', async () => {
    p.nu = '2026-06-16T08:00:00.000Z'
    const w = (await p.api('vera', 'GET', '/weektaken?wie=team')).body
    expect(w.maandag).toBe('2026-06-15')
    expect(w.totaalTeLaat).toBe(w.teLaat.length)
    expect(w.teLaat.length).toBeGreaterThan(0)
    expect(w.teLaat.every((t: { uitersteDag: string }) => t.uitersteDag < '2026-06-16')).toBe(true)
    const pinksteren = (await p.api('vera', 'GET', '/weektaken?dag=2026-05-25')).body
    expect(pinksteren.dagen[0]).toMatchObject({ naam: 'maandag', vrij: 'tweede pinksterdag', taken: [] })
    p.nu = '2026-06-08T08:00:00.000Z'
    const eerder = (await p.api('vera', 'GET', '/weektaken?wie=team&dag=2026-06-15')).body
    expect(eerder.dagen[0].taken.some((t: { stap: string }) => t.stap === 'begeleiding-starten')).toBe(true)
    expect((await p.api('vera', 'GET', '/weektaken?dag=2026-02-30')).status).toBe(400)
  })
})
