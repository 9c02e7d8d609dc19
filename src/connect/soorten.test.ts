/** Figures and municipalities through the door, on both databases. */
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { eigenMap, gelukt, maker, tekst, voorbeeld } from '#test/invoer.ts'
import { describeStores } from '#test/stores.ts'

const bewaar = eigenMap()

describeStores('cijfers en gemeenten invoeren', (open) => {
  test('cijfers: proef, invoeren, nog eens, en een gewijzigd cijfer met wat er stond', async () => {
    const p = await open()
    const { voer, staat } = maker(p)
    const voor = await staat()
    const proef = await gelukt(voer('cijfers', voorbeeld('cijfers'), true))
    expect(proef.telling).toEqual(['12 cijfers nieuw'])
    expect(await staat()).toBe(voor)
    await gelukt(voer('cijfers', voorbeeld('cijfers')))
    expect(
      await p.beheer(
        `select bron, grootheid, waarde::text, voetnoot from cijfer where gemeente = $1 and periode in ('2017-2', '2021-2') order by bron, grootheid, periode`,
        [p.gemeente],
      ),
    ).toEqual([
      { bron: 'Jaarverslag', grootheid: 'gerealiseerd', waarde: '21', voetnoot: null },
      { bron: 'Jaarverslag', grootheid: 'taakstelling', waarde: '16', voetnoot: null },
      { bron: 'Provincie Utrecht', grootheid: 'gerealiseerd', waarde: null, voetnoot: 'Niet gepubliceerd' },
      expect.objectContaining({ grootheid: 'gerealiseerd', waarde: '22' }),
      expect.objectContaining({ grootheid: 'percentage', waarde: '105' }),
      { bron: 'Provincie Utrecht', grootheid: 'taakstelling', waarde: null, voetnoot: 'Niet gepubliceerd' },
      expect.objectContaining({ grootheid: 'taakstelling', waarde: '16' }),
    ])
    const na = await staat()
    const tweede = await gelukt(voer('cijfers', voorbeeld('cijfers')))
    expect(tweede.telling).toEqual(['12 cijfers gelijk'])
    expect(tweede.meldingen).toEqual(['Dit bestand is al ingevoerd op 1 maart 2026.'])
    expect(await staat()).toBe(na)
    const nieuw = bewaar('cijfers.csv', tekst('cijfers').replace('2017-1;19;27', '2017-1;19;26'))
    expect((await gelukt(voer('cijfers', nieuw, true))).regels.slice(0, 2)).toEqual([
      { rij: 2, tekst: 'Provincie Utrecht, 2017-1: taakstelling 19, gelijk' },
      { rij: 2, tekst: 'Provincie Utrecht, 2017-1: gerealiseerd 26 (was 27), gewijzigd' },
    ])
  })

  test('cijfers: een fout in de laatste rij en er komt niets in', async () => {
    const { voer, staat } = maker(await open())
    const voor = await staat()
    const pad = bewaar('fout.csv', `${tekst('cijfers')}Jaarverslag;2022-1;veel;;;;;\n`)
    expect(await voer('cijfers', pad)).toMatchObject({
      gelukt: false,
      fouten: [{ rij: 7, kolom: 'Taakstelling', waarde: 'veel' }],
    })
    expect(await staat()).toBe(voor)
  })

  test('gemeenten: proef, invoeren, nog eens, en uit een werkmap', async () => {
    const p = await open()
    const { voer } = maker(p)
    const namen = () =>
      p.beheer(`select naam, inwoners from gemeente where gemeente in ('GM0308', 'GM0342') order by 1`)
    expect((await gelukt(voer('gemeenten', voorbeeld('gemeenten'), true))).telling).toEqual([
      '2 gemeenten nieuw',
    ])
    expect(await namen()).toEqual([])
    await gelukt(voer('gemeenten', voorbeeld('gemeenten')))
    expect(await namen()).toEqual([
      { naam: 'Baarn', inwoners: 24797 },
      { naam: 'Soest', inwoners: null },
    ])
    expect((await gelukt(voer('gemeenten', voorbeeld('gemeenten')))).telling).toEqual(['2 gemeenten gelijk'])
    const rows = [
      ['gm_code', 'naam', 'provincie', 'inwoners', 'bron'],
      ['GM0342', 'Soest', 'Utrecht', 46953, 'CBS'],
    ]
    const pad = bewaar('gemeenten.xlsx', await writeXlsx({ sheets: [{ name: 'Blad1', rows }] }))
    expect((await gelukt(voer('gemeenten', pad))).regels).toEqual([
      { rij: 2, tekst: 'GM0342 Soest: gewijzigd' },
    ])
    expect((await namen())[1]).toEqual({ naam: 'Soest', inwoners: 46953 })
  })

  test('een klantmanager voert geen cijfers in', async () => {
    const { voer } = maker(await open())
    expect(await voer('cijfers', voorbeeld('cijfers'), false, 'klantmanager')).toMatchObject({
      gelukt: false,
      weigering: { code: 'geenToegang' },
    })
  })
})
