/** Progress through the door: talks with agreements that become tasks, requests and what they change, the end, and notes. */
import { expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { dag } from '#core/day.ts'
import { plandossier, VANDAAG } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import {
  afrondingsoperaties,
  gesprekoperaties as g,
  notitieoperaties as n,
  verzoekoperaties as v,
} from './operations.ts'

const deelname = { werk: 'werkDeeltijd', studie: 'geenStudie', vrijwilligerswerk: 'geenVrijwilligerswerk' }

describeStores('voortgang', (open) => {
  const p = plandossier(open)
  const zie = (dossier: string) => p.doe('kim', g.zien, { dossier })
  const dossierVan = (dossier: string) => p.doe('kim', dossieroperaties.zien, { dossier })
  /** Asked on another day than the one of the story. */
  const op = async (dagen: string, dossier: string) => {
    const r = await perform(p.huis, p.actor('kim', undefined, dag(dagen)), g.zien, { dossier })
    if (!r.ok) throw new Error(JSON.stringify(r.weigering))
    return r.waarde
  }
  const taken = async (dossier: string) => (await p.doe('kim', takenoperaties.vanDossier, { dossier })).taken

  test('een gesprek legt keuzes, uitkomsten en nieuwe afspraken in één keer vast; woorden worden een notitie', async () => {
    const dossier = await p.mens({ voornamen: 'Eerste', achternaam: 'Gesprek' })
    await p.metPlan(dossier)
    await p.doe('kim', g.conceptBewaren, {
      dossier,
      antwoorden: [{ vraag: 'taal', antwoord: 'Leest thuis de krant.' }],
    })
    expect((await zie(dossier)).concept).toMatchObject([{ vraag: 'taal', versie: 1, door: 'kim' }])
    const r = await p.doe('kim', g.gesprekVastleggen, {
      dossier,
      deelname,
      nieuw: [
        { wie: 'persoon', wat: 'thuisOefenen', uiterlijk: '2026-12-10' },
        { wie: 'klantmanager', wat: 'schoolBenaderen', uiterlijk: '2026-12-01' },
      ],
    })
    expect(r.notitie).not.toBeNull()
    const na = await zie(dossier)
    expect(na.concept).toEqual([])
    expect(na.afspraken!.map((a) => [a.wat, a.uiterlijk])).toEqual([
      ['schoolBenaderen', '2026-12-01'],
      ['thuisOefenen', '2026-12-10'],
    ])
    expect(na.deelname).toMatchObject(deelname)
    expect(na.momenten!.filter((m) => m.gehouden !== null)).toEqual([
      { dag: expect.any(String), gehouden: VANDAAG },
    ])
    const { notities } = await p.doe('kim', n.lijst, { dossier })
    expect(notities).toMatchObject([{ categorie: 'voortgang', feit: r.feit, door: 'kim' }])
    expect(notities[0]!.tekst).toContain('Leest thuis de krant.')
    // The words stand in no fact.
    expect(JSON.stringify((await dossierVan(dossier)).feiten)).not.toContain('krant')
  })

  test('wat de klantmanager beloofde is meteen een taak, wat de persoon beloofde pas als de dag voorbij is', async () => {
    const dossier = await p.mens({ voornamen: 'Beloofd', achternaam: 'Werk' })
    await p.metPlan(dossier)
    await p.doe('kim', g.gesprekVastleggen, {
      dossier,
      op: '2026-11-12',
      deelname,
      nieuw: [
        { wie: 'persoon', wat: 'examenAanmelden', uiterlijk: '2026-11-20' },
        { wie: 'persoon', wat: 'werkZoeken', uiterlijk: '2026-12-20' },
        { wie: 'klantmanager', wat: 'planAanpassen', uiterlijk: '2026-12-20' },
      ],
    })
    const open = (await taken(dossier)).filter(
      (t) => t.stap.startsWith('gespreksafspraak:') && t.stand === 'open',
    )
    expect(open.map((t) => t.titel).sort()).toEqual([
      'Afspraak: het plan aanpassen',
      'Niet nagekomen afspraak bespreken: aanmelden voor een examen',
    ])
    expect((await zie(dossier)).stoplicht!.signalen.find((s) => s.over === 'afspraken')!.kleur).toBe('oranje')
    const laat = (await zie(dossier)).afspraken![0]!
    await p.doe('kim', g.gesprekVastleggen, {
      dossier,
      deelname,
      afgerond: [{ afspraak: laat.feit, uitkomst: 'gedaan' }],
    })
    expect((await taken(dossier)).find((t) => t.stap.endsWith(laat.feit))).toMatchObject({
      stand: 'gedaan',
      gedaanOp: VANDAAG,
    })
    expect((await zie(dossier)).stoplicht!.signalen.find((s) => s.over === 'afspraken')!.kleur).toBe('groen')
  })

  test('een gesprek met een fout legt niets vast, ook het goede deel niet, en het concept blijft', async () => {
    const dossier = await p.mens({ voornamen: 'Alles', achternaam: 'OfNiets' })
    await p.metPlan(dossier)
    await p.doe('kim', g.conceptBewaren, { dossier, antwoorden: [{ vraag: 'thuis', antwoord: 'Druk.' }] })
    const nee = await p.vraag('kim', g.gesprekVastleggen, {
      dossier,
      deelname,
      nieuw: [{ wie: 'persoon', wat: 'werkZoeken', uiterlijk: '2026-11-01' }],
    })
    expect(nee.ok || nee.weigering.velden).toEqual([
      { veld: 'uiterlijk-1', fout: 'De laatste dag ligt vóór de dag van het gesprek. Kies een latere dag.' },
    ])
    const na = await zie(dossier)
    expect([na.gesprekken, na.afspraken, na.deelname]).toEqual([[], [], null])
    expect(na.concept).toHaveLength(1)
  })

  test('twee schrijvers aan één gesprek raken niets kwijt', async () => {
    const dossier = await p.mens({ voornamen: 'Twee', achternaam: 'Tablets' })
    await p.metPlan(dossier)
    const schrijf = (wie: 'kim' | 'noor', antwoord: string, versie: number) =>
      p.doe(wie, g.conceptBewaren, { dossier, antwoorden: [{ vraag: 'taal', antwoord, versie }] })
    await schrijf('kim', 'Goed', 0)
    expect((await schrijf('noor', 'Matig', 0)).botsingen).toMatchObject([{ antwoord: 'Goed', door: 'kim' }])
    expect((await schrijf('noor', 'Matig', 1)).bewaard).toEqual([{ vraag: 'taal', versie: 2 }])
  })

  test('het stoplicht staat in de lijst en is te zoeken; stilte kleurt het zonder dat iemand iets doet', async () => {
    const dossier = await p.mens({ voornamen: 'Stille', achternaam: 'Zoekbaar' })
    await p.metPlan(dossier)
    const zoek = (stoplicht?: string) =>
      p.doe('kim', dossieroperaties.zoeken, { zoek: 'zoekbaar', ...(stoplicht && { stoplicht }) })
    expect((await zoek()).dossiers[0]!.stoplicht).toBe('groen')
    expect((await zoek('rood')).totaal).toBe(0)
    expect((await op('2027-05-11', dossier)).stoplicht!.kleur).toBe('oranje')
    expect((await op('2027-09-11', dossier)).stoplicht!.kleur).toBe('rood')
  })

  test('verlenging: DUO’s besluit wordt eerst getoond, dan vastgelegd, met de nieuwe termijn', async () => {
    const dossier = await p.mens({ voornamen: 'Langer', achternaam: 'Termijn' })
    await p.metPlan(dossier)
    await p.leg(dossier, 'verzoekGedaan', '2026-11-12', { verzoek: 'verlenging', verzoekgrond: 'ziekte' })
    const [verzoek] = (await p.doe('kim', v.zien, { dossier })).verzoeken!
    // Eight weeks after 12 November.
    expect(verzoek).toMatchObject({ beslistUiterlijk: '2027-01-07', besluit: null })
    const besluit = { dossier, verzoek: verzoek!.feit, uitkomst: 'toegekend', laatsteDag: '2030-05-10' }
    const zonder = await p.vraag('kim', v.gevolg, { ...besluit, laatsteDag: undefined })
    expect(zonder.ok || zonder.weigering.velden[0]!.fout).toContain('nieuwe laatste dag')
    const gevolg = await p.doe('kim', v.gevolg, besluit)
    const termijn = (s: typeof gevolg.na) => s.termijnen.find((t) => t.soort === 'inburgering')!.laatsteDag
    expect([termijn(gevolg.voor), termijn(gevolg.na)]).toEqual(['2029-11-10', '2030-05-10'])
    expect(termijn((await p.doe('kim', v.zien, { dossier })).nu)).toBe('2029-11-10')
    await p.doe('kim', v.beslissen, besluit)
    const na = await p.doe('kim', v.zien, { dossier })
    expect(termijn(na.nu)).toBe('2030-05-10')
    expect(na.verzoeken![0]!.besluit).toMatchObject({ uitkomst: 'toegekend' })
    expect(await p.nee(p.vraag('kim', v.beslissen, { ...besluit, uitkomst: 'afgewezen' }))).toContain(
      'al beslist',
    )
  })

  test('afgewezen of ingetrokken verandert niets aan plicht en termijn; een tweede verzoek wacht op het eerste', async () => {
    const dossier = await p.mens({ voornamen: 'Af', achternaam: 'Gewezen' })
    await p.metPlan(dossier)
    const verzoek = { verzoek: 'ontheffing', verzoekgrond: 'MED' }
    await p.leg(dossier, 'verzoekGedaan', '2026-11-12', verzoek)
    const nogEens = () =>
      p.nee(
        p.vraag('kim', dossieroperaties.vastleggen, {
          feiten: [{ dossier, soort: 'verzoekGedaan', op: '2026-11-15', inhoud: verzoek }],
        }),
      )
    expect(await nogEens()).toContain('Er loopt al een verzoek')
    const [lopend] = (await p.doe('kim', v.zien, { dossier })).verzoeken!
    await p.leg(dossier, 'verzoekAdviesGegeven', '2026-11-13', { bij: lopend!.feit, advies: 'positief' })
    const voor = (await p.doe('kim', v.zien, { dossier })).nu
    await p.doe('kim', v.beslissen, { dossier, verzoek: lopend!.feit, uitkomst: 'afgewezen' })
    const na = await p.doe('kim', v.zien, { dossier })
    expect(na.nu).toEqual(voor)
    expect(na.verzoeken![0]).toMatchObject({
      advies: { advies: 'positief' },
      besluit: { uitkomst: 'afgewezen' },
    })
    expect(await nogEens()).toBe('')
  })

  test('een pauze geeft een tijdelijke vrijstelling, een ontheffing van alles beëindigt de plicht', async () => {
    const dossier = await p.mens({ voornamen: 'Stop', achternaam: 'EnGa' })
    await p.metPlan(dossier)
    const beslis = async (verzoek: object, meer: object) => {
      await p.leg(dossier, 'verzoekGedaan', '2026-11-12', verzoek)
      const open = (await p.doe('kim', v.zien, { dossier })).verzoeken!.find((x) => x.besluit === null)!
      return p.doe('kim', v.beslissen, { dossier, verzoek: open.feit, uitkomst: 'toegekend', ...meer })
    }
    await beslis({ verzoek: 'pauze', verzoekgrond: 'OPL' }, { tot: '2027-07-01' })
    const d = await dossierVan(dossier)
    expect(d.feiten.find((f) => f.soort === 'vrijstellingVerleend')!.inhoud).toEqual({
      omvang: 'tijdelijk',
      reden: 'OPL',
      tot: '2027-07-01',
    })
    expect(d.stoplicht).toBeNull()
    await beslis({ verzoek: 'ontheffing', verzoekgrond: 'MED' }, {})
    expect((await dossierVan(dossier)).plicht!.soort).toBe('nvt')
    const brief = await p.doe('kim', afrondingsoperaties.briefVoorbeeld, {
      dossier,
      soort: 'plichtGeeindigd',
    })
    expect(JSON.stringify(brief.inhoud)).toContain('hoeft u niet meer in te burgeren')
  })

  test('een grond die niet bij het verzoek hoort wordt geweigerd', async () => {
    const dossier = await p.mens({ voornamen: 'Verkeerde', achternaam: 'Grond' })
    const inhoud = { verzoek: 'vrijstelling', verzoekgrond: 'ziekte' }
    const r = p.vraag('kim', dossieroperaties.vastleggen, {
      feiten: [{ dossier, soort: 'verzoekGedaan', op: '2026-11-12', inhoud }],
    })
    expect(await p.nee(r)).toContain('hoort bij een ander verzoek')
  })

  test('de brief dat aan de plicht is voldaan kan pas na DUO’s vaststelling, en noemt elk onderdeel', async () => {
    const dossier = await p.mens({ voornamen: 'Wel', achternaam: 'Voldaan' })
    await p.metPlan(dossier)
    const brief = () =>
      p.vraag('kim', afrondingsoperaties.briefVoorbeeld, { dossier, soort: 'plichtVoldaan' })
    expect(await p.nee(brief())).toContain('nog niet vastgesteld')
    await p.leg(dossier, 'plichtVoldaan', '2026-11-23')
    const r = await brief()
    const tekst = JSON.stringify(r.ok && r.waarde.inhoud)
    expect(tekst).toContain('23 november 2026')
    expect(tekst).toContain('door DUO vastgesteld')
    const { brief: id } = await p.doe('kim', afrondingsoperaties.briefMaken, {
      dossier,
      soort: 'plichtVoldaan',
    })
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect((await taken(dossier)).find((t) => t.stap === 'nagesprek-voeren')).toMatchObject({ stand: 'open' })
  })

  test('notities: elk leest en schrijft alleen in de categorieën van zijn werk; een ander bereikt niets', async () => {
    const dossier = await p.mens({ voornamen: 'Stille', achternaam: 'Notitie' })
    const schrijf = (wie: 'kim' | 'vera' | 'hugo' | 'raad', categorie: string) =>
      p.vraag(wie, n.schrijven, { dossier, categorie, tekst: `Over ${categorie}.` })
    for (const c of ['voortgang', 'gezondheid', 'begeleiding', 'wonen', 'inkomen'])
      expect((await schrijf('kim', c)).ok, c).toBe(true)
    expect((await schrijf('vera', 'begeleiding')).ok).toBe(true)
    expect((await schrijf('vera', 'gezondheid')).ok).toBe(false)
    expect((await schrijf('hugo', 'begeleiding')).ok).toBe(false)
    expect((await schrijf('raad', 'wonen')).ok).toBe(false)
    const leest = async (wie: 'kim' | 'vera' | 'hugo') => {
      const r = await p.vraag(wie, n.lijst, { dossier })
      return r.ok ? [...new Set(r.waarde.notities.map((x) => x.categorie))].sort() : 'dicht'
    }
    expect(await leest('kim')).toEqual(['begeleiding', 'gezondheid', 'inkomen', 'voortgang', 'wonen'])
    expect(await leest('vera')).toEqual(['begeleiding', 'wonen'])
    // Who lets the home sees what is written about living there, and nothing else.
    expect(['dicht', ['wonen']]).toContainEqual(await leest('hugo'))
    const buur = await p.vraag('kim', n.lijst, { dossier }, p.proef.buur)
    expect(buur.ok).toBe(false)
  })

  test('de voortgang is alleen voor de klantmanager', async () => {
    const dossier = await p.mens({ voornamen: 'Niet', achternaam: 'Voor Iedereen' })
    await p.metPlan(dossier)
    for (const wie of ['vera', 'teun', 'hugo', 'ilse', 'raad'] as const) {
      expect((await p.vraag(wie, g.zien, { dossier })).ok, wie).toBe(false)
      expect((await p.vraag(wie, v.zien, { dossier })).ok, wie).toBe(false)
      expect((await p.vraag(wie, g.gesprekVastleggen, { dossier, deelname })).ok, wie).toBe(false)
    }
    await p.leg(dossier, 'verzoekGedaan', '2026-11-12', { verzoek: 'ontheffing', verzoekgrond: 'MED' })
    for (const wie of ['vera', 'teun'] as const) {
      const r = await p.vraag(wie, dossieroperaties.zien, { dossier })
      expect(JSON.stringify(r.ok && r.waarde.feiten), wie).not.toContain('verzoekgrond')
    }
  })
})
