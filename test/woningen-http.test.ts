/** Photographs and files of dwellings as a browser sends them: what is taken, what is refused, and what is said then. */
import { beforeAll, expect, test } from 'vitest'
import { buildServer } from '#app/http.ts'
import '#app/house.ts'
import type { FastifyInstance } from 'fastify'
import { plaatje } from '#demo/plaatje.ts'
import { toeval } from '#demo/toeval.ts'
import { visitor } from '#test/server.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { prikbord, type Vindproef, vindproef, woning } from '#test/vindproef.ts'

const KOP = 'Kenmerk;Soort;Wijk;Oppervlakte;Kamers;Verdieping;Huur;Vrij vanaf;Lift;Gedeeld;Plekken'
const MAX = 8 * 1024 * 1024

interface Deel {
  readonly naam: string
  readonly inhoud: string | Uint8Array
  readonly bestand?: string
  readonly type?: string
}

/** A form with a file, as RFC 7578 writes it. */
function multipart(delen: readonly Deel[]) {
  const grens = 'wortel-proef-grens'
  const stukken = delen.flatMap((d) => [
    Buffer.from(
      `--${grens}\r\nContent-Disposition: form-data; name="${d.naam}"${d.bestand ? `; filename="${d.bestand}"` : ''}\r\n${d.type ? `Content-Type: ${d.type}\r\n` : ''}\r\n`,
    ),
    Buffer.from(d.inhoud as string),
    Buffer.from('\r\n'),
  ])
  return {
    payload: Buffer.concat([...stukken, Buffer.from(`--${grens}--\r\n`)]),
    type: `multipart/form-data; boundary=${grens}`,
  }
}

describeStores('woningen over HTTP', (open) => {
  let proef: Proef
  let p: Vindproef
  let app: FastifyInstance
  let id: string

  beforeAll(async () => {
    proef = await open()
    p = await vindproef(proef, proef.gemeente)
    app = await buildServer({
      huis: p.huis,
      gemeente: { code: proef.gemeente, naam: 'Proef' },
      demo: true,
      productie: false,
      versie: 'proef',
    })
    id = (await p.moet('hugo', prikbord.aanbieden, { woning: woning('HTTP-1') })).woning
  }, 240_000)

  /** Sends a form with a file as this person, with the token of their session unless told otherwise. */
  async function stuur(wie: string, url: string, delen: readonly Deel[], csrf?: string) {
    const v = visitor(app)
    const cookie = String((await v.signIn(wie)).koppen['set-cookie']).split(';')[0]!
    const token = csrf ?? (await v.csrf())
    const { payload, type } = multipart([{ naam: 'csrf', inhoud: token }, ...delen])
    const r = await app.inject({ method: 'POST', url, headers: { cookie, 'content-type': type }, payload })
    return { status: r.statusCode, tekst: r.body, naar: r.headers.location }
  }
  const foto = (inhoud: Uint8Array | string, tekst = 'De voorkant', bestand = 'huis.png'): Deel[] => [
    { naam: 'tekst', inhoud: tekst },
    { naam: 'foto', inhoud, bestand, type: 'image/png' },
  ]
  const bestand = (inhoud: Uint8Array | string, echt: boolean, naam = 'woningen.csv'): Deel[] => [
    ...(echt ? [{ naam: 'echt', inhoud: 'ja' }] : []),
    { naam: 'bestand', inhoud, bestand: naam, type: 'text/csv' },
  ]
  const aantalFotos = async () => (await p.moet('hugo', prikbord.zien, { woning: id })).fotos.length
  const kenmerken = async () =>
    (await p.moet('hugo', prikbord.lijst, {})).woningen.map((w) => w.kenmerk).sort()

  test('een foto komt bij de woning te staan en is als beeld op te halen', async () => {
    const r = await stuur('hugo', `/huisvesting/prikbord/${id}/fotos`, foto(plaatje(toeval('http'), 2)))
    expect([r.status, r.naar]).toEqual([303, `/huisvesting/prikbord/${id}#fotos`])
    expect(await aantalFotos()).toBe(1)
    const v = visitor(app)
    await v.signIn('hugo')
    const pagina = await v.get(`/huisvesting/prikbord/${id}`)
    const src = /src="([^"]+\/fotos\/[^"]+)"/.exec(pagina.tekst)![1]!
    const beeld = await v.get(src)
    expect([beeld.status, beeld.koppen['content-type']]).toEqual([200, 'image/png'])
  })

  test.each([
    [
      'een svg met een script',
      () => foto('<svg onload="alert(1)"/>'),
      'Dit bestand is geen hele JPEG- of PNG-foto.',
    ],
    [
      'een afgebroken foto',
      () => foto(plaatje(toeval('half'), 2).slice(0, 200)),
      'Dit bestand is geen hele JPEG- of PNG-foto.',
    ],
    [
      'een te grote foto',
      () => foto(Buffer.alloc(1_500_001, 0xff)),
      'De foto is groter dan 1,5 MB. Maak haar kleiner.',
    ],
    [
      'een foto zonder beschrijving',
      () => foto(plaatje(toeval('stil'), 2), ''),
      'Beschrijf wat er op de foto te zien is',
    ],
    ['geen bestand', () => foto(''), 'Kies een foto.'],
  ])('%s wordt geweigerd met wat eraan te doen is, en er komt niets bij', async (_, delen, zin) => {
    const voor = await aantalFotos()
    const r = await stuur('hugo', `/huisvesting/prikbord/${id}/fotos`, delen())
    expect(r.status).toBe(422)
    expect(r.tekst).toContain(zin)
    expect(await aantalFotos()).toBe(voor)
  })

  test('wie de woning niet aanbood of het formulier niet kreeg, kan niets sturen', async () => {
    const voor = await aantalFotos()
    const beeld = foto(plaatje(toeval('ander'), 2))
    expect((await stuur('berta', `/huisvesting/prikbord/${id}/fotos`, beeld)).status).toBe(404)
    expect((await stuur('hugo', `/huisvesting/prikbord/${id}/fotos`, beeld, 'verzonnen')).status).toBe(403)
    expect(await aantalFotos()).toBe(voor)
  })

  test('een bestand wordt eerst bekeken, en pas op verzoek echt ingevoerd', async () => {
    const csv = `${KOP}\nF-1;appartement;Oost;50;2;1;684,50;2026-09-15;ja;nee;1\nF-2;appartement;West;40;1;0;512,00;2026-10-01;nee;nee;1`
    const voor = await kenmerken()
    const bekeken = await stuur('hugo', '/huisvesting/prikbord/invoeren', bestand(csv, false))
    expect(bekeken.status).toBe(200)
    expect(await kenmerken()).toEqual(voor)
    expect((await stuur('hugo', '/huisvesting/prikbord/invoeren', bestand(csv, true))).status).toBe(200)
    expect(await kenmerken()).toEqual([...voor, 'F-1', 'F-2'].sort())
    const weer = await stuur('hugo', '/huisvesting/prikbord/invoeren', bestand(csv, true))
    expect(weer.status).toBe(200)
    expect(await kenmerken()).toEqual([...voor, 'F-1', 'F-2'].sort())
  })

  test.each([
    [
      'een onmogelijke huur',
      `${KOP}\nX-1;appartement;Oost;50;2;1;68450;2026-09-15;nee;nee;1`,
      'Staat de komma goed?',
    ],
    ['een huur die geen bedrag is', `${KOP}\nX-2;appartement;Oost;50;2;1;veel;2026-09-15;nee;nee;1`, 'Huur'],
    [
      'een kenmerk dat er twee keer in staat',
      `${KOP}\nX-3;appartement;Oost;50;2;1;600;2026-09-15;nee;nee;1\nx-3;appartement;West;50;2;1;610;2026-09-15;nee;nee;1`,
      'Dit kenmerk staat ook in rij 2.',
    ],
    ['een onbekende wijk', `${KOP}\nX-4;appartement;Nergens;50;2;1;600;2026-09-15;nee;nee;1`, 'Nergens'],
    ['geen tabel', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2, 3]), ''],
    ['een leeg bestand', '', 'Kies een bestand.'],
  ] as const)('%s: alles of niets, met wat er mis is', async (_, inhoud, zin) => {
    const voor = await kenmerken()
    const r = await stuur('hugo', '/huisvesting/prikbord/invoeren', bestand(inhoud, true))
    expect(r.status).toBe(422)
    expect(r.tekst).toContain(zin)
    expect(await kenmerken()).toEqual(voor)
  })

  test('een bestand boven de grens wordt afgewezen zonder iets te lezen', async () => {
    const voor = await kenmerken()
    const r = await stuur(
      'hugo',
      '/huisvesting/prikbord/invoeren',
      bestand(Buffer.alloc(MAX + 1, 0x3b), true),
    )
    expect(r.status).toBe(413)
    expect(r.tekst).toContain('te groot')
    expect(await kenmerken()).toEqual(voor)
  })
})
