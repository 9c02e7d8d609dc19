/** `koppelingen.invoeren` itself, as a machine calls it: what contradicts within one input, and later corrections. */
import { expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { maker } from '#test/invoer.ts'
import { describeStores } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { koppelingenInvoeren } from './operations/koppelingen.ts'

const koppeling = (vnummer: string, rest: object = {}) => ({
  persoon: { vnummer, voornamen: 'V', voorvoegsel: '', achternaam: 'A' },
  gekoppeldOp: '2026-01-05',
  ...rest,
})

describeStores('koppelingen.invoeren', (open) => {
  test('hetzelfde nummer of twee gezinshoofden in één invoer: geweigerd met de plaats van allebei', async () => {
    const { huis, actor, staat } = maker(await open())
    const voor = await staat()
    const hoofd = { gezin: { nummer: 'G', rol: 'hoofd' } }
    const koppelingen = [
      koppeling('9900000001', hoofd),
      koppeling('9900000002', hoofd),
      koppeling('9900000001'),
    ]
    expect(
      await perform(huis, actor('koppelpunt'), koppelingenInvoeren, { proef: false, koppelingen }),
    ).toMatchObject({
      ok: false,
      weigering: {
        code: 'ongeldig',
        waarden: { aantal: 2 },
        velden: [
          { veld: 'koppelingen.1.gezin.rol', fout: 'Dit gezin heeft al een hoofd, in koppeling 1.' },
          { veld: 'koppelingen.2.persoon.vnummer', fout: 'Dit V-nummer staat ook in koppeling 1.' },
        ],
      },
    })
    expect(await staat()).toBe(voor)
  })

  test('zonder bestand wordt geen invoer genoteerd', async () => {
    const p = await open()
    const { huis, actor } = maker(p)
    const uit = await perform(huis, actor('koppelpunt'), koppelingenInvoeren, {
      proef: false,
      koppelingen: [koppeling('9900000001')],
    })
    expect(uit).toMatchObject({ ok: true, waarde: { nieuw: 1, eerder: null, uitkomsten: ['nieuw'] } })
    expect(await p.beheer('select from invoer where gemeente = $1', [p.gemeente])).toEqual([])
  })

  test('een koppeling die is gecorrigeerd of ingetrokken komt niet terug als COA haar opnieuw stuurt', async () => {
    const p = await open()
    const { huis, actor } = maker(p)
    const voer = (...koppelingen: object[]) =>
      perform(huis, actor('koppelpunt'), koppelingenInvoeren, { proef: false, koppelingen })
    const leg = (feit: object) =>
      perform(huis, actor('klantmanager'), dossieroperaties.vastleggen, { feiten: [feit] })
    const alles = [koppeling('9900000001'), koppeling('9900000002')]
    await voer(...alles)
    const [een, twee] = await p.beheer(
      `select id, dossier from feit where gemeente = $1 and soort = 'gekoppeld' order by dossier`,
      [p.gemeente],
    )
    const gecorrigeerd = await leg({
      dossier: een!.dossier,
      soort: 'gekoppeld',
      op: '2026-01-07',
      inhoud: { opvang: 'coa' },
      vervangt: een!.id,
      reden: 'bronGecorrigeerd',
    })
    const ingetrokken = await leg({
      dossier: twee!.dossier,
      soort: 'ingetrokken',
      op: '2026-02-01',
      inhoud: { feit: twee!.id },
      reden: 'verkeerdIngevoerd',
    })
    expect([gecorrigeerd.ok, ingetrokken.ok]).toEqual([true, true])
    expect(await voer(...alles)).toMatchObject({
      ok: true,
      waarde: { nieuw: 0, bekend: 2, nieuweKoppeling: 0 },
    })
  })

  test('het koppelpunt leest niet wanneer iemand al gekoppeld was, de klantmanager wel', async () => {
    const { huis, actor } = maker(await open())
    const voer = (rol: 'koppelpunt' | 'klantmanager', gekoppeldOp: string) =>
      perform(huis, actor(rol), koppelingenInvoeren, {
        proef: false,
        koppelingen: [koppeling('9900000001', { gekoppeldOp })],
      })
    await voer('koppelpunt', '2026-01-05')
    const fout = async (rol: 'koppelpunt' | 'klantmanager') => {
      const r = await voer(rol, '2026-01-01')
      return r.ok ? '' : r.weigering.velden[0]!.fout
    }
    expect(await fout('koppelpunt')).toBe(
      'Deze persoon is al gekoppeld op een latere dag, na 1 januari 2026.',
    )
    expect(await fout('klantmanager')).toBe(
      'Deze persoon is al gekoppeld op 5 januari 2026, na 1 januari 2026.',
    )
  })
})
