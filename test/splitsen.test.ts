/** Living apart: a grown-up member of a waiting household becomes a household of their own and is matched by itself. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { plusDagen } from '#core/day.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { vindoperaties } from '#work/huisvesting/operations/index.ts'
import { koppelingenInvoeren } from '#work/huisvesting/operations/koppelingen.ts'
import { kiezen, match, prikbord, VANDAAG, type Vindproef, vindproef, woning } from './vindproef.ts'

const { huishouden } = vindoperaties

describeStores('apart wonen', (open) => {
  let proef: Proef
  let p: Vindproef
  let buur: Vindproef
  let nr = 0

  beforeAll(async () => {
    proef = await open()
    p = await vindproef(proef, proef.gemeente)
    buur = await vindproef(proef, proef.buur)
  }, 240_000)

  /** A couple with a grown-up and a small child; gives the ids by role. */
  async function gezin(samenwonen: 'samen' | 'apart') {
    const gezinsnummer = randomUUID()
    const wie = `Gezin ${++nr}`
    await p.moet('coa', koppelingenInvoeren, {
      proef: false,
      koppelingen: (
        [
          ['hoofd', '1980-01-05'],
          ['partner', '1982-01-05'],
          ['kind', '2005-01-05'],
          ['kind', '2018-01-05'],
        ] as const
      ).map(([rol, geboortedatum], i) => ({
        persoon: {
          voornamen: `Lid ${i}`,
          achternaam: wie,
          vnummer: String(4_000_000_000 + nr * 10 + i),
          synthetisch: true,
        },
        geboren: { geboortedatum, geslacht: 'vrouw' },
        vergunning: { soort: 'asielBepaaldeTijd', op: plusDagen(VANDAAG, -30) },
        gekoppeldOp: plusDagen(VANDAAG, -20),
        gezin: { nummer: gezinsnummer, rol },
      })),
    })
    const { huishoudens } = await p.moet('kim', match.huishoudens, {})
    const hoofd = huishoudens.find((h) => h.naam === `Lid 0 ${wie}`)!.dossier
    await behoefte(hoofd, samenwonen)
    const { leden } = await p.moet('kim', huishouden.leden, { dossier: hoofd })
    const lid = (n: number) => leden.find((l) => l.naam === `Lid ${n} ${wie}`)!.dossier
    return { hoofd, partner: lid(1), groot: lid(2), klein: lid(3) }
  }
  const behoefte = (dossier: string, samenwonen: string) =>
    p.moet('kim', dossieroperaties.vastleggen, {
      feiten: [
        {
          dossier,
          soort: 'woonbehoefteVastgesteld',
          op: VANDAAG,
          inhoud: { mobiliteit: 'trappen', aanpassing: 'nee', delen: 'nee', samenwonen },
        },
      ],
    })
  const bekijk = async (dossier: string) =>
    (await p.moet('kim', match.voorHuishouden, { dossier })).huishouden

  test('een volwassen kind wordt een eigen huishouden; daarna past er voor elk een woning', async () => {
    const g = await gezin('apart')
    expect((await bekijk(g.hoofd)).personen).toBe(4)
    const uit = await p.moet('kim', huishouden.splitsen, { dossier: g.hoofd, apart: [g.groot] })
    expect(uit).toEqual({ hoofd: g.hoofd, nieuwHoofd: g.groot })
    const [oud, nieuw] = [await bekijk(g.hoofd), await bekijk(g.groot)]
    expect([oud.personen, oud.behoefte?.samen]).toEqual([3, true])
    expect([nieuw.personen, nieuw.behoefte, nieuw.laatsteDag]).toEqual([1, null, oud.laatsteDag])
    await behoefte(g.groot, 'samen')
    const bied = (kamers: number) =>
      p.moet('hugo', prikbord.aanbieden, { woning: woning(`A-${randomUUID().slice(0, 8)}`, { kamers }) })
    const [groot, klein] = [(await bied(3)).woning, (await bied(1)).woning]
    await p.moet('kim', kiezen.bevestigen, { dossier: g.hoofd, woning: groot })
    await p.moet('kim', kiezen.bevestigen, { dossier: g.groot, woning: klein })
  })

  test('zolang niet is gezegd wie apart gaat, past er geen woning', async () => {
    const g = await gezin('apart')
    const { woning: id } = await p.moet('hugo', prikbord.aanbieden, {
      woning: woning(`B-${randomUUID().slice(0, 8)}`, { kamers: 3 }),
    })
    const nee = await p.nee('kim', kiezen.bevestigen, { dossier: g.hoofd, woning: id })
    expect(JSON.stringify(nee)).toContain('Leg vast wie er apart gaat wonen')
  })

  test('wat niet kan, wordt gezegd en verandert niets', async () => {
    const g = await gezin('apart')
    const fout = async (apart: string[]) =>
      (await p.nee('kim', huishouden.splitsen, { dossier: g.hoofd, apart })).velden[0]?.fout
    expect(await fout([])).toBe('Kies wie apart gaat wonen.')
    expect(await fout([g.hoofd])).toBe('Het hoofd van het huishouden blijft; kies wie er apart gaat wonen.')
    expect(await fout([g.klein])).toBe('Een kind gaat niet zonder volwassene apart wonen.')
    expect(await fout([randomUUID()])).toBe('Wie apart gaat, hoort bij dit huishouden.')
    expect((await bekijk(g.hoofd)).personen).toBe(4)
  })

  test('is er al een woning gekozen, dan eerst die loslaten', async () => {
    const g = await gezin('samen')
    const { woning: id } = await p.moet('hugo', prikbord.aanbieden, {
      woning: woning(`C-${randomUUID().slice(0, 8)}`, { kamers: 4 }),
    })
    await p.moet('kim', kiezen.bevestigen, { dossier: g.hoofd, woning: id })
    const nee = await p.nee('kim', huishouden.splitsen, { dossier: g.hoofd, apart: [g.groot] })
    expect(nee.code).toBe('nietNu')
  })

  test('wie dit huishouden niet bereikt of niets mag vastleggen, kan het niet', async () => {
    const g = await gezin('apart')
    expect((await buur.nee('kim', huishouden.splitsen, { dossier: g.hoofd, apart: [g.groot] })).code).toBe(
      'nietGevonden',
    )
    expect((await p.nee('hugo', huishouden.leden, { dossier: g.hoofd })).code).toBe('geenToegang')
  })
})
