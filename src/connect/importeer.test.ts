/** Couplings through the door, on both databases: what is told, what is written, and that it is all or nothing. */
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { eigenMap, gelukt, maker, tekst, voorbeeld } from '#test/invoer.ts'
import { describeStores } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { check } from '#work/taken/index.ts'

const bewaar = eigenMap()

const KOP =
  'V-nummer;BSN;Voornamen;Achternaam;Geboortedatum;Geslacht;Datum koppeling;Gezinsnummer;Rol in gezin'
const rij = (
  vnummer: number,
  rest: { bsn?: string; koppeling?: string; gezin?: string; geboren?: string } = {},
) =>
  `${vnummer};${rest.bsn ?? ''};V;A;${rest.geboren ?? '01-02-1990'};vrouw;${rest.koppeling ?? '05-01-2026'};${rest.gezin ?? ''}`

describeStores('koppelingen invoeren', (open) => {
  test('de proef zegt per rij wat er zou gebeuren en verandert niets', async () => {
    const { voer, staat } = maker(await open())
    const voor = await staat()
    const verslag = await gelukt(voer('koppelingen', voorbeeld('koppelingen'), true))
    expect(verslag).toEqual({
      soort: 'koppelingen',
      proef: true,
      telling: ['5 nieuwe dossiers'],
      regels: [2, 3, 4, 5, 6].map((r) => ({ rij: r, tekst: 'nieuw dossier' })),
      meldingen: [],
    })
    expect(await staat()).toBe(voor)
  })

  test('dossiers gaan open met de feiten uit het bestand, en projecties kloppen', async () => {
    const p = await open()
    const { huis, actor, voer, stappen } = maker(p)
    expect((await gelukt(voer('koppelingen', voorbeeld('koppelingen')))).telling).toEqual([
      '5 nieuwe dossiers',
    ])
    expect(stappen).toEqual([[5, 5]])
    const feiten = await p.beheer(
      `select f.soort, f.op::text, f.bron, f.inhoud from feit f join persoon p using (gemeente, dossier)
       where gemeente = $1 and voornamen = 'Kari' order by volg`,
      [p.gemeente],
    )
    expect(feiten).toEqual([
      { soort: 'dossierGeopend', op: '2026-01-22', bron: 'tvs', inhoud: {} },
      {
        soort: 'geboren',
        op: '1993-05-05',
        bron: 'tvs',
        inhoud: { geboortedatum: '1993-05-05', geslacht: 'vrouw' },
      },
      { soort: 'vergunningVerleend', op: '2026-01-12', bron: 'tvs', inhoud: { soort: 'asielBepaaldeTijd' } },
      { soort: 'gekoppeld', op: '2026-01-22', bron: 'tvs', inhoud: { opvang: 'coa' } },
      { soort: 'herkomstBekend', op: '2026-01-22', bron: 'tvs', inhoud: { land: '7009' } },
      {
        soort: 'inHuishouden',
        op: '2026-01-22',
        bron: 'tvs',
        inhoud: { huishouden: expect.any(String), rol: 'partner' },
      },
    ])
    const gezin = await p.beheer(
      'select count(*)::int as n, count(distinct huishouden)::int as h from dossier_stand where gemeente = $1 and huishouden is not null',
      [p.gemeente],
    )
    expect(gezin).toEqual([{ n: 3, h: 1 }])
    expect(
      await p.beheer('select distinct synthetisch from persoon where gemeente = $1', [p.gemeente]),
    ).toEqual([{ synthetisch: true }])
    const afwijkend = await check((werk) => p.store.eenheid(p.gemeente, werk))
    expect(afwijkend).toEqual([])
    const zoek = await perform(huis, actor('klantmanager'), dossieroperaties.zoeken, { zoek: 'thursen' })
    expect(zoek.ok && zoek.waarde.dossiers).toHaveLength(3)
  })

  test('nummers staan versleuteld in de database en het gezinsnummer nergens', async () => {
    const p = await open()
    const { voer, staat } = maker(p)
    await gelukt(voer('koppelingen', voorbeeld('koppelingen')))
    for (const geheim of ['9900000011', '999992843', 'G-1001']) expect(await staat()).not.toContain(geheim)
  })

  test('twee keer hetzelfde bestand verandert niets, en dat het al is ingevoerd wordt gezegd', async () => {
    const { voer, staat } = maker(await open())
    await gelukt(voer('koppelingen', voorbeeld('koppelingen')))
    const na = await staat()
    const tweede = await gelukt(voer('koppelingen', voorbeeld('koppelingen')))
    expect(tweede.telling).toEqual(['5 koppelingen al bekend'])
    expect(tweede.meldingen).toEqual(['Dit bestand is al ingevoerd op 1 maart 2026.'])
    expect(tweede.regels[0]).toEqual({ rij: 2, tekst: 'al bekend, er verandert niets' })
    expect(await staat()).toBe(na)
  })

  test('hetzelfde als XLSX, in een andere volgorde en met één persoon erbij: alleen die is nieuw', async () => {
    const { voer } = maker(await open())
    await gelukt(voer('koppelingen', voorbeeld('koppelingen')))
    const [kop, ...rijen] = tekst('koppelingen')
      .trim()
      .split('\n')
      .map((r) => r.split(';'))
    const erbij = rijen[4]!.map((c, i) => (i === 0 ? '9900000099' : c))
    const rows = [kop!, ...rijen.toReversed(), erbij]
    const pad = bewaar('koppelingen.xlsx', await writeXlsx({ sheets: [{ name: 'TVS', rows }] }))
    const verslag = await gelukt(voer('koppelingen', pad))
    expect(verslag.telling).toEqual(['1 nieuw dossier', '5 koppelingen al bekend'])
    expect(verslag.regels.at(-1)).toEqual({ rij: 7, tekst: 'nieuw dossier' })
  })

  test('hetzelfde gezinsnummer in een later bestand is hetzelfde huishouden', async () => {
    const p = await open()
    const { voer } = maker(p)
    for (const [i, rol] of ['hoofd', 'partner'].entries())
      await gelukt(
        voer(
          'koppelingen',
          bewaar(`gezin${i}.csv`, `${KOP}\n${rij(9900000001 + i, { gezin: `G-7;${rol}` })}`),
        ),
      )
    expect(
      await p.beheer('select distinct huishouden is null as geen from dossier_stand where gemeente = $1', [
        p.gemeente,
      ]),
    ).toEqual([{ geen: false }])
    expect(
      await p.beheer('select count(distinct huishouden)::int as n from dossier_stand where gemeente = $1', [
        p.gemeente,
      ]),
    ).toEqual([{ n: 1 }])
  })

  test('een latere koppeling van een bekende persoon komt in het dossier erbij', async () => {
    const p = await open()
    const { voer } = maker(p)
    await gelukt(voer('koppelingen', bewaar('a.csv', `${KOP}\n${rij(9900000001)}`)))
    const verslag = await gelukt(
      voer('koppelingen', bewaar('b.csv', `${KOP}\n${rij(9900000001, { koppeling: '07-02-2026' })}`)),
    )
    expect(verslag.telling).toEqual(['1 nieuwe koppeling'])
    const dagen = await p.beheer(
      `select op::text from feit where gemeente = $1 and soort = 'gekoppeld' order by op`,
      [p.gemeente],
    )
    expect(dagen).toEqual([{ op: '2026-01-05' }, { op: '2026-02-07' }])
    const weer = await gelukt(voer('koppelingen', bewaar('a.csv', `${KOP}\n${rij(9900000001)}`)))
    expect(weer.telling).toEqual(['1 koppeling al bekend'])
  })

  test('wat van een bekende persoon verschilt blijft staan; alleen wie identiteit mag zien leest wat', async () => {
    const { voer, staat } = maker(await open())
    await gelukt(voer('koppelingen', bewaar('a.csv', `${KOP}\n${rij(9900000001)}`)))
    const na = await staat()
    const ander = bewaar('b.csv', `${KOP}\n${rij(9900000001, { geboren: '00-02-1990', bsn: '999992843' })}`)
    const alsKlantmanager = await gelukt(voer('koppelingen', ander, true, 'klantmanager'))
    expect(alsKlantmanager.regels).toEqual([
      {
        rij: 2,
        tekst:
          'al bekend, er verandert niets; wat in Wortel staat blijft staan en is anders: geboortedatum, BSN',
      },
    ])
    const alsKoppelpunt = await gelukt(voer('koppelingen', ander, true))
    expect(alsKoppelpunt.regels).toEqual([{ rij: 2, tekst: 'al bekend, er verandert niets' }])
    expect(await staat()).toBe(na)
  })

  const botsingen: [string, string, object][] = [
    [
      'een koppeling vóór de laatste',
      rij(9900000001, { koppeling: '04-01-2026' }),
      {
        kolom: 'Datum koppeling',
        waarde: '2026-01-04',
        fout: 'Deze persoon is al gekoppeld op een latere dag, na 4 januari 2026.',
        watTeDoen: expect.stringContaining('correctie'),
      },
    ],
    [
      'een BSN van iemand anders',
      rij(9900000003, { bsn: '999992843' }),
      {
        kolom: 'BSN',
        waarde: '999992843',
        fout: 'Dit BSN staat in Wortel bij iemand met een ander V-nummer.',
      },
    ],
    [
      'een dag in de toekomst',
      rij(9900000003, { koppeling: '02-03-2026' }),
      { kolom: 'Datum koppeling', waarde: '2026-03-02', fout: expect.stringContaining('toekomst') },
    ],
    [
      'een geboortedatum na de koppeling',
      rij(9900000003, { geboren: '06-01-2026' }),
      {
        kolom: 'Geboortedatum',
        waarde: '2026-01-06',
        fout: expect.stringContaining('na de datum van koppeling'),
      },
    ],
  ]
  test.each(botsingen)(
    '%s: het hele bestand wordt geweigerd met de rij, niets verandert',
    async (_, laatste, fout) => {
      const { voer, staat } = maker(await open())
      const bekend = [rij(9900000001), rij(9900000002, { bsn: '999992843' })]
      await gelukt(voer('koppelingen', bewaar('a.csv', [KOP, ...bekend].join('\n'))))
      const voor = await staat()
      const pad = bewaar('b.csv', [KOP, rij(9800000001), laatste].join('\n'))
      for (const proef of [true, false])
        expect(await voer('koppelingen', pad, proef)).toEqual({
          gelukt: false,
          aantal: 1,
          fouten: [expect.objectContaining({ blad: null, rij: 3, ...fout })],
        })
      expect(await staat()).toBe(voor)
    },
  )

  test('een tegenspraak in de laatste rij draait ook terug wat al was geschreven', async () => {
    const { voer, staat, stappen } = maker(await open())
    await gelukt(voer('koppelingen', bewaar('a.csv', `${KOP}\n${rij(9900000001)}`)))
    const voor = await staat()
    const veel = Array.from({ length: 2001 }, (_, i) => rij(9800000000 + i))
    const laatste = rij(9900000001, { koppeling: '04-01-2026' })
    const uit = await voer('koppelingen', bewaar('b.csv', [KOP, ...veel, laatste].join('\n')))
    expect(uit).toMatchObject({ gelukt: false, aantal: 1, fouten: [{ rij: 2003 }] })
    expect(stappen).toEqual([
      [1, 1],
      [2000, 2002],
      [2002, 2002],
    ])
    expect(await staat()).toBe(voor)
  })

  test('een onleesbare laatste rij: er wordt niets half gelezen', async () => {
    const { voer, staat } = maker(await open())
    const voor = await staat()
    const pad = bewaar('c.csv', `${tekst('koppelingen')}9900000099;;A;;B;31-02-1990;man;;;;05-01-2026;;;;`)
    expect(await voer('koppelingen', pad)).toMatchObject({
      gelukt: false,
      aantal: 1,
      fouten: [{ rij: 7, kolom: 'Geboortedatum', waarde: '31-02-1990' }],
    })
    expect(await staat()).toBe(voor)
  })

  test('wie het niet mag, wordt geweigerd', async () => {
    const { voer, staat } = maker(await open())
    const voor = await staat()
    for (const rol of ['begeleider', 'beleidsmedewerker', 'beheerder'] as const)
      expect(await voer('koppelingen', voorbeeld('koppelingen'), false, rol)).toMatchObject({
        gelukt: false,
        weigering: { code: 'geenToegang' },
      })
    expect(await staat()).toBe(voor)
  })
})
