import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { MedewerkerId } from '#core/ids.ts'
import { makeCipher } from '#store/cipher.ts'
import { type Mailserver, startMailserver } from '#test/mailserver.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { deliver, startCourier, transport } from './courier.ts'
import { prepareMail } from './day-start.ts'
import { type Huis, perform } from './perform.ts'
import { staffActor } from './session.ts'
import './house.ts'

const OCHTEND = '2026-11-24T07:00:00.000Z'
const KEUZES = { afzender: 'wortel@gemeente.example', basis: 'https://wortel.example' }

describeStores('de dagstartmail', (open) => {
  let server: Mailserver
  let p: Proef
  let huis: Huis & { moment: string }
  let post: ReturnType<typeof transport>

  beforeAll(async () => {
    server = await startMailserver()
    post = transport(server.url)
  })
  afterAll(async () => {
    post.close()
    await server.stop()
  })
  afterEach(() => {
    server.ontvangen.length = 0
    server.doet = 'neem'
  })

  /** A municipality with a case manager who wants the mail, one who does not, and a policy officer. */
  async function gemeente(): Promise<void> {
    p = await open()
    huis = {
      store: p.store,
      cipher: makeCipher(new Uint8Array(32).fill(7)),
      moment: OCHTEND,
      nu() {
        return this.moment
      },
    }
    for (const g of [p.gemeente, p.buur])
      await p.store.eenheid(g, async (tx) => {
        await tx
          .insertInto('organisatie')
          .values([
            { gemeente: g, id: 'bbs' as never, soort: 'uitvoering', naam: 'BBS' },
            { gemeente: g, id: 'gemeente' as never, soort: 'gemeente', naam: 'Gemeente' },
          ])
          .execute()
        const rij = (id: string, organisatie: string, rol: string) => ({
          gemeente: g,
          id: id as MedewerkerId,
          organisatie: organisatie as never,
          naam: `Naam ${id}`,
          rol: rol as never,
          doel: 'Proef',
        })
        await tx
          .insertInto('medewerker')
          .values([
            rij('kim', 'bbs', 'klantmanager'),
            rij('koen', 'bbs', 'klantmanager'),
            rij('beleid', 'gemeente', 'beleidsmedewerker'),
          ])
          .execute()
      })
    expect((await kies('kim', 'kim@gemeente.example')).ok).toBe(true)
  }
  const kies = async (wie: string, adres?: string) => {
    const actor = await p.store.eenheid(p.gemeente, (tx) =>
      staffActor(tx, p.gemeente, wie as MedewerkerId, 'scherm', huis.nu()),
    )
    return perform(huis, actor!, takenoperaties.dagstartKiezen, adres === undefined ? {} : { adres })
  }
  const ronde = async () => {
    await prepareMail(huis, p.gemeente, KEUZES.basis)
    return deliver(huis, p.gemeente, post, KEUZES)
  }
  const standen = async () =>
    (
      await p.beheer('select stand, pogingen, fout from post_uit where gemeente = $1 order by dag', [
        p.gemeente,
      ])
    ).map((r) => `${r.stand} ${r.pogingen}${r.fout === null ? '' : ` ${r.fout}`}`)
  const wacht = (minuten: number) => {
    huis.moment = new Date(Date.parse(huis.moment) + minuten * 60_000).toISOString()
  }

  it('gaat eenmaal per dag naar wie haar wil, met alleen aantallen en een link', async () => {
    await gemeente()
    expect(await ronde()).toBe(1)
    expect(await ronde()).toBe(0)
    expect(server.ontvangen).toHaveLength(1)
    const { van, aan, inhoud } = server.ontvangen[0]!
    expect([van, aan]).toEqual(['wortel@gemeente.example', 'kim@gemeente.example'])
    expect(inhoud).toContain('Subject: Wortel: 0 te laat, 0 bijna')
    expect(inhoud).toContain('https://wortel.example/werkvoorraad')
    expect(inhoud).toContain('Auto-Submitted: auto-generated')
    expect(inhoud).not.toContain('Naam')
    expect(await standen()).toEqual(['verzonden 1'])
    wacht(24 * 60)
    expect(await ronde()).toBe(1)
    expect(await standen()).toEqual(['verzonden 1', 'verzonden 1'])
  })

  it('het tellen gaat door de deur en staat in het logboek, zonder dossier', async () => {
    await gemeente()
    await ronde()
    const regels = await p.beheer('select regel, dossiers from inzage where gemeente = $1', [p.gemeente])
    const eigen = regels.filter((r) => JSON.parse(String(r.regel)).operatie === 'taken.dagstartMaken')
    expect(eigen).toHaveLength(1)
    expect(JSON.parse(String(eigen[0]!.regel))).toMatchObject({
      medewerker: 'kim',
      via: 'klok',
      uitkomst: 'gedaan',
    })
    expect(eigen[0]!.dossiers).toEqual([])
  })

  it('twee servers tegelijk sturen haar eenmaal', async () => {
    await gemeente()
    await Promise.all([
      prepareMail(huis, p.gemeente, KEUZES.basis),
      prepareMail(huis, p.gemeente, KEUZES.basis),
    ])
    const tweede = transport(server.url)
    const verzonden = await Promise.all([
      deliver(huis, p.gemeente, post, KEUZES),
      deliver(huis, p.gemeente, tweede, KEUZES),
    ])
    tweede.close()
    expect(verzonden.sort()).toEqual([0, 1])
    expect(server.ontvangen).toHaveLength(1)
  })

  it('weigert de server, dan later weer, steeds minder vaak, en na vijf keer niet meer', async () => {
    await gemeente()
    server.doet = 'later'
    expect(await ronde()).toBe(0)
    expect(await standen()).toEqual(['wacht 1 EENVELOPE 451'])
    expect(await ronde()).toBe(0)
    expect(await standen()).toEqual(['wacht 1 EENVELOPE 451'])
    wacht(1)
    server.doet = 'neem'
    expect(await ronde()).toBe(1)
    expect(await standen()).toEqual(['verzonden 2'])
    await gemeente()
    server.doet = 'nooit'
    for (const minuten of [0, 1, 5, 15, 60, 600]) {
      wacht(minuten)
      await ronde()
    }
    expect(await standen()).toEqual(['opgegeven 5 EENVELOPE 550'])
  })

  it('is er geen server, dan staat er waarom, en niet het adres', async () => {
    await gemeente()
    await prepareMail(huis, p.gemeente, KEUZES.basis)
    const nergens = transport('smtp://127.0.0.1:1')
    expect(await deliver(huis, p.gemeente, nergens, KEUZES)).toBe(0)
    nergens.close()
    expect((await standen())[0]).toMatch(/^wacht 1 E[A-Z]+$/)
  })

  it('afgebroken tijdens het versturen: misschien weg, dus niet nog eens', async () => {
    await gemeente()
    await prepareMail(huis, p.gemeente, KEUZES.basis)
    await p.beheer(`update post_uit set stand = 'bezig', pogingen = 1 where gemeente = $1`, [p.gemeente])
    wacht(5)
    expect(await ronde()).toBe(0)
    expect(await standen()).toEqual(['bezig 1'])
    wacht(6)
    expect(await ronde()).toBe(0)
    expect(await standen()).toEqual(['onzeker 1'])
    expect(server.ontvangen).toEqual([])
  })

  it('valt de lijn weg na de tekst, dan is zij misschien aangenomen: niet nog eens', async () => {
    await gemeente()
    server.doet = 'hangOp'
    await ronde()
    expect(await standen()).toEqual(['onzeker 1 ECONNECTION'])
    server.doet = 'neem'
    wacht(120)
    expect(await ronde()).toBe(0)
    expect(server.ontvangen).toEqual([])
  })

  it('elke poging heeft hetzelfde kenmerk, zodat een ontvanger haar herkent', async () => {
    await gemeente()
    server.doet = 'later'
    await ronde()
    server.doet = 'neem'
    wacht(2)
    await ronde()
    const [rij] = await p.beheer('select id from post_uit where gemeente = $1', [p.gemeente])
    expect(server.ontvangen[0]!.inhoud).toContain(`Message-ID: <${rij!.id}@wortel>`)
  })

  it('wat gisteren niet weg kon, gaat vandaag niet meer', async () => {
    await gemeente()
    server.doet = 'later'
    await ronde()
    server.doet = 'neem'
    wacht(24 * 60)
    expect(await ronde()).toBe(1)
    expect(await standen()).toEqual(['verlopen 1 EENVELOPE 451', 'verzonden 1'])
  })

  it('uitzetten wist het adres en houdt tegen wat nog klaarstond', async () => {
    await gemeente()
    await prepareMail(huis, p.gemeente, KEUZES.basis)
    expect((await kies('kim')).ok).toBe(true)
    expect(await deliver(huis, p.gemeente, post, KEUZES)).toBe(0)
    expect(await standen()).toEqual(['verlopen 0'])
    expect(await p.beheer('select * from dagstart where gemeente = $1', [p.gemeente])).toEqual([])
  })

  it('voor zeven uur en in het weekend gaat er niets', async () => {
    await gemeente()
    for (const moment of ['2026-11-24T05:30:00.000Z', '2026-11-28T09:00:00.000Z']) {
      huis.moment = moment
      expect(await ronde()).toBe(0)
    }
    expect(await standen()).toEqual([])
  })

  it('wie weg is krijgt niets, een rol zonder taken kiest niet, en een adres met een regelovergang bestaat niet', async () => {
    await gemeente()
    await p.beheer(`update medewerker set actief = false where gemeente = $1 and id = 'kim'`, [p.gemeente])
    expect(await ronde()).toBe(0)
    expect(await standen()).toEqual([])
    expect((await kies('beleid', 'b@gemeente.example')).ok).toBe(false)
    expect((await kies('koen', 'a@b.example\r\nBcc: x@y.example')).ok).toBe(false)
    expect((await kies('koen', 'geen adres')).ok).toBe(false)
  })

  it('een andere gemeente stuurt haar niet mee', async () => {
    await gemeente()
    await prepareMail(huis, p.gemeente, KEUZES.basis)
    expect(await deliver(huis, p.buur, post, KEUZES)).toBe(0)
    expect(await standen()).toEqual(['wacht 0'])
  })

  it('de bode doet beide uit zichzelf en houdt op als het moet', async () => {
    await gemeente()
    const stop = startCourier(huis, p.gemeente, { ...KEUZES, smtp: server.url })
    await expect.poll(standen, { timeout: 20_000 }).toEqual(['verzonden 1'])
    stop()
    expect(server.ontvangen).toHaveLength(1)
  })
})
