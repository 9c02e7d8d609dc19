/** The plan through the door: two who edit it, what is impossible with its article, its versions and its letters. */
import { expect, test } from 'vitest'
import { plandossier, VANDAAG } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { briefoperaties } from '#work/brieven/operations.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { intakeoperaties } from '#work/intake/operations/index.ts'
import { pipoperaties as op } from './operations/index.ts'

describeStores('het plan', (open) => {
  const p = plandossier(open)
  const bewaar = (wie: 'kim' | 'noor', dossier: string, basis: number, velden: object) =>
    p.doe(wie, op.opslaan, { dossier, basis, velden })
  const stel = (dossier: string, versie: number, dag: string, besproken = dag) =>
    p.vraag('kim', op.vaststellen, { dossier, versie, op: dag, besproken, getekend: 'ja' })

  test('twee klantmanagers aan één plan: wat niet botst gaat samen, wat botst blijft allebei te zien', async () => {
    const dossier = await p.mens({ voornamen: 'Samen', achternaam: 'Werk' })
    const { versie } = await bewaar('kim', dossier, 0, { leerroute: 'b1', taal: 'Ochtend' })
    expect(await bewaar('noor', dossier, versie, { leerroute: 'b1', taal: 'Middag' })).toMatchObject({
      versie: 2,
      bewaard: true,
      samengevoegd: false,
    })
    // Kim still has version 1 on screen and changed another field: both stand.
    const samen = await bewaar('kim', dossier, 1, { leerroute: 'b1', taal: 'Ochtend', urenPvt: '12' })
    expect(samen).toMatchObject({ versie: 3, bewaard: true, samengevoegd: true })
    expect(samen.velden).toEqual({ leerroute: 'b1', taal: 'Middag', urenPvt: '12' })
    // Now both change the language lessons from version 3.
    await bewaar('noor', dossier, 3, { leerroute: 'b1', taal: 'Avond', urenPvt: '12' })
    const botst = await bewaar('kim', dossier, 3, { leerroute: 'b1', taal: 'Weekend', urenPvt: '20' })
    expect(botst).toMatchObject({ bewaard: false, versie: 4, door: 'noor' })
    expect(botst.botsingen).toEqual([{ veld: 'taal', mijn: 'Weekend', hun: 'Avond' }])
    expect(botst.velden).toMatchObject({ urenPvt: '20', taal: 'Weekend' })
    expect((await p.doe('noor', op.zien, { dossier })).concept).toMatchObject({
      versie: 4,
      velden: { taal: 'Avond' },
    })
    const gekozen = await bewaar('kim', dossier, 4, { leerroute: 'b1', taal: 'Avond', urenPvt: '20' })
    expect(gekozen).toMatchObject({ bewaard: true, versie: 5 })
  })

  test('vaststellen kan pas met alles wat de wet vraagt; elk gemis noemt het artikel', async () => {
    const dossier = await p.mens({ voornamen: 'Half', achternaam: 'Plan' })
    const eerst = await bewaar('kim', dossier, 0, { leerroute: 'b1' })
    const nee = await p.nee(stel(dossier, eerst.versie, '2026-11-10'))
    for (const wat of ['intake is nog niet afgerond', 'waarom deze leerroute', 'voor- of vroegschoolse'])
      expect(nee).toContain(wat)
    await p.intake(dossier)
    await p.leg(dossier, 'intakeAfgerond', '2026-10-26')
    const zonder = await bewaar('kim', dossier, eerst.versie, {
      leerroute: 'b1',
      waarom: 'Past',
      heeftBijstand: 'nee',
    })
    const r = await stel(dossier, zonder.versie, '2026-11-10')
    expect(r.ok || r.weigering.velden.map((f) => f.veld).sort()).toEqual([
      'ondersteuning',
      'urenMap',
      'urenPvt',
      'urenRoute',
      'voortgangsgesprekken',
    ])
    expect(await p.nee(stel(dossier, zonder.versie, '2026-11-10'))).toContain('Wi2021, art. 15 lid 1')
    const heel = await bewaar('kim', dossier, zonder.versie, p.plan)
    const g = await p.doe('kim', op.gevolg, {
      dossier,
      versie: heel.versie,
      op: '2026-11-10',
      besproken: '2026-11-09',
      getekend: 'nee',
    })
    expect(g.termijnen).toMatchObject([
      { naam: 'Plan vaststellen (PIP)' },
      { naam: 'Inburgeringstermijn', voor: null, na: '2029-11-10' },
    ])
    expect(g.taken.filter((t) => t.wat === 'klaar').map((t) => t.titel)).toContain('PIP vaststellen')
    expect(g.taken.filter((t) => t.wat === 'nieuw').map((t) => t.titel)).toContain('Leerroute aanbieden')
    // Looking at the effect recorded nothing.
    expect((await p.doe('kim', op.zien, { dossier })).vastgesteld).toEqual([])
    expect((await stel(dossier, heel.versie, '2026-11-10')).ok).toBe(true)
  })

  test('een plan met een dag vóór de vestiging wordt geweigerd met het artikel, langs elke weg', async () => {
    const dossier = await p.mens({ voornamen: 'Te', achternaam: 'Vroeg' }, { ingeschreven: '2026-10-01' })
    await p.intake(dossier)
    await p.leg(dossier, 'intakeAfgerond', '2026-10-26')
    const { versie } = await bewaar('kim', dossier, 0, p.plan)
    expect(await p.nee(stel(dossier, versie, '2026-09-30'))).toMatch(
      /vóór de vestiging in de gemeente.*koppelvlak DUO/,
    )
    const los = { dossier, soort: 'pipVastgesteld', op: '2026-09-30', inhoud: { leerroute: 'b1' } }
    expect(await p.nee(p.vraag('kim', dossieroperaties.vastleggen, { feiten: [los] }))).toContain('vestiging')
    expect((await stel(dossier, versie, '2026-10-01')).ok).toBe(true)
  })

  test.each([
    [{ leerroute: 'onderwijs', urenMap: '40' }, 'geen MAP'],
    [{ leerroute: 'onderwijs', urenMap: '', niveau: 'A2' }, 'A2 past niet bij de onderwijsroute'],
    [{ leerroute: 'z', niveau: 'B1' }, 'B1 past niet bij de zelfredzaamheidsroute'],
    [{ niveau: 'A2' }, 'pas na 600 uren les'],
    [{ urenPvt: '11' }, 'ten minste 12 uren'],
  ])('wat de wet niet samen toelaat kan niet: %j', async (anders, zin) => {
    const dossier = await p.mens({ voornamen: 'Niet', achternaam: 'Samen' })
    await p.intake(dossier)
    await p.leg(dossier, 'intakeAfgerond', '2026-10-26')
    const { versie } = await bewaar('kim', dossier, 0, { ...p.plan, ...anders })
    const nee = await p.nee(stel(dossier, versie, '2026-11-10'))
    expect(nee).toContain(zin)
    expect(nee).toMatch(/art\. |koppelvlak/)
  })

  test('het voorstel noemt redenen voor en tegen met hun feit, en een mens kiest iets anders met een eigen reden', async () => {
    const dossier = await p.mens({ voornamen: 'Jonge', achternaam: 'Starter' }, { geboren: '2003-05-01' })
    expect((await p.doe('kim', op.zien, { dossier })).voorstel!.route).toBeNull()
    await p.intake(dossier)
    // Work that can begin at once weighs for the B1 route as much as age does for the education route.
    expect((await p.doe('kim', op.zien, { dossier })).voorstel!.route).toBe('b1')
    const later = { onderdeel: 'werkkansen', uitkomst: 'later' }
    await p.leg(dossier, 'intakeConclusieGetrokken', '2026-11-01', later)
    const v = (await p.doe('kim', op.zien, { dossier })).voorstel!
    expect(v.route).toBe('onderwijs')
    const codes = (r: string, kant: string) =>
      v.redenen.filter((x) => x.route === r && x.richting === kant).map((x) => x.code)
    expect(codes('onderwijs', 'voor')).toEqual(['toetsHaalbaar', 'onderwijsGehad', 'taalAl', 'jong'])
    expect(codes('z', 'tegen')).toEqual(['toetsHaalbaar'])
    const { feiten } = await p.doe('kim', dossieroperaties.zien, { dossier })
    const ids = new Set(feiten.map((f) => f.id))
    expect(v.redenen.every((r) => ids.has(r.feit))).toBe(true)
  })

  test('een wijziging houdt de termijn, bewaart beide versies en geeft een eigen besluit', async () => {
    const dossier = await p.mens({ voornamen: 'Ander', achternaam: 'Plan' })
    await p.leg(dossier, 'taalBekend', '2026-09-12', { taal: 'ar', tolk: 'ja' })
    await p.metPlan(dossier, '2026-11-02')
    const { concept } = await p.doe('kim', op.zien, { dossier })
    const nieuw = { ...p.plan, leerroute: 'z', urenRoute: '800', waarom: 'B1 blijkt te hoog gegrepen.' }
    const { versie } = await bewaar('kim', dossier, concept!.versie, nieuw)
    const r = await p.doe('kim', op.vaststellen, {
      dossier,
      versie,
      op: '2026-11-20',
      besproken: '2026-11-19',
      getekend: 'nee',
    })
    expect(r.wijziging).toBe(true)
    const na = await p.doe('kim', op.zien, { dossier })
    expect(na.vastgesteld!.map((v) => [v.leerroute, v.velden?.waarom])).toEqual([
      ['b1', p.plan.waarom],
      ['z', 'B1 blijkt te hoog gegrepen.'],
    ])
    const d = await p.doe('kim', dossieroperaties.zien, { dossier })
    const termijn = (soort: string) => d.termijnen.find((t) => t.soort === soort)
    expect(termijn('inburgering')).toMatchObject({ begin: '2026-11-03', laatsteDag: '2029-11-02' })
    expect(termijn('pip')).toMatchObject({ stand: 'voldaan', voldaanOp: '2026-11-02' })
    expect(await p.nee(p.vraag('kim', op.briefVoorbeeld, { dossier, soort: 'pipBesluit' }))).toContain(
      'wijziging',
    )
    const { inhoud } = await p.doe('kim', op.briefVoorbeeld, { dossier, soort: 'pipWijziging' })
    expect(JSON.stringify(inhoud)).toContain('De termijn verandert niet door deze wijziging')
    expect(inhoud!.samenvatting).toMatchObject({ taal: 'ar', richting: 'rtl' })
    // What was fixed cannot be altered, also not past the application.
    await expect(
      p.proef.beheer(`update pip set velden = '{}' where gemeente = '${p.proef.gemeente}'`),
    ).rejects.toThrow('stays as it was')
  })

  test('het besluit noemt de laatste bezwaardag, de grond en het plan; de brief staat vast met een kenmerk', async () => {
    const dossier = await p.mens({ voornamen: 'Brief', achternaam: 'Ontvanger' })
    await p.leg(dossier, 'taalBekend', '2026-09-12', { taal: 'ti', tolk: 'ja' })
    await p.metPlan(dossier)
    const v = await p.doe('kim', op.briefVoorbeeld, { dossier, soort: 'pipBesluit' })
    expect(v.let).toContain('nog geen samenvatting in het Tigrinya')
    const tekst = JSON.stringify(v.inhoud)
    // Made known today, 24 November 2026: six weeks end on 5 January 2027 (Awb art. 6:7 and 6:8).
    expect(tekst).toContain('bezwaar maken tot en met 5 januari 2027')
    expect(v.inhoud!.grond.map((g) => g.artikel).join()).toContain('Awb, art. 6:7')
    expect(v.inhoud!.aan.naam).toBe('Brief Ontvanger')
    expect((await p.doe('kim', briefoperaties.lijst, { dossier })).brieven).toEqual([])
    const { brief } = await p.doe('kim', op.briefMaken, { dossier, soort: 'pipBesluit' })
    const gemaakt = await p.doe('kim', briefoperaties.zien, { brief })
    expect(gemaakt).toMatchObject({ ongewijzigd: true, bestandhash: null, inhoud: v.inhoud })
    const pdf = new TextEncoder().encode('%PDF-proef')
    await p.doe('kim', briefoperaties.bestandBewaren, { brief, pdf })
    expect(await p.nee(p.vraag('kim', briefoperaties.bestandBewaren, { brief, pdf }))).toContain('bestaatAl')
    const terug = await p.doe('kim', briefoperaties.bestand, { brief })
    expect(Buffer.from(terug.pdf!).toString()).toBe('%PDF-proef')
    expect(terug.naam).toBe(`pipBesluit-${VANDAAG}.pdf`)
    await expect(p.proef.beheer(`update brief set soort = 'x'`)).rejects.toThrow('stays as it was')
    // Who gets past even that is found out by the hash.
    await p.proef.beheer(
      `do $$ begin perform set_config('session_replication_role', 'replica', true);
         update brief set inhoud = jsonb_set(inhoud, '{titel}', '"Anders"') where id = '${brief}'; end $$`,
    )
    expect(await p.doe('kim', briefoperaties.zien, { brief })).toMatchObject({ ongewijzigd: false })
  })

  test('uitnodiging en herinnering noemen dag, tijd, plaats en het recht op een gesprek alleen', async () => {
    const dossier = await p.mens({ voornamen: 'Gaat', achternaam: 'Komen' })
    const zie = (soort: string) => p.vraag('kim', intakeoperaties.briefVoorbeeld, { dossier, soort })
    expect(await p.nee(zie('intakeUitnodiging'))).toContain('Plan eerst dag')
    await p.leg(dossier, 'taalBekend', '2026-09-12', { taal: 'en', tolk: 'nee' })
    const { feit } = await p.doe('kim', intakeoperaties.plannen, {
      dossier,
      datum: '2026-12-01',
      tijd: '14:00',
      plaats: 'Bibliotheek, kamer 3',
      plek: 'rondeTafel',
      tolk: 'ja',
    })
    for (const soort of ['intakeUitnodiging', 'intakeHerinnering']) {
      const r = await zie(soort)
      if (!r.ok) throw new Error(JSON.stringify(r.weigering))
      const t = JSON.stringify(r.waarde.inhoud)
      for (const wat of [
        '1 december 2026',
        '14:00',
        'Bibliotheek, kamer 3',
        'zonder uw partner',
        '1 December 2026',
      ])
        expect(t, soort).toContain(wat)
      expect(r.waarde.let).toContain('nog niet nagekeken')
    }
    const { brief } = await p.doe('kim', intakeoperaties.briefMaken, { dossier, soort: 'intakeUitnodiging' })
    expect(feit).toBeTruthy()
    expect((await p.doe('kim', briefoperaties.lijst, { dossier })).brieven).toMatchObject([
      { id: brief, door: 'kim' },
    ])
  })

  test('plan en brieven zijn van de klantmanager van deze gemeente; niemand anders komt erin', async () => {
    const dossier = await p.mens({ voornamen: 'Goed', achternaam: 'Bewaakt' })
    await p.metPlan(dossier)
    const { brief } = await p.doe('kim', op.briefMaken, { dossier, soort: 'pipBesluit' })
    const invoer = { dossier, versie: 1, op: '2026-11-20', besproken: '2026-11-20', getekend: 'ja' }
    for (const wie of ['vera', 'hugo', 'teun', 'ilse', 'bea', 'raad'] as const)
      for (const [wat, o, i] of [
        ['zien', op.zien, { dossier }],
        ['opslaan', op.opslaan, { dossier, basis: 0, velden: {} }],
        ['gevolg', op.gevolg, invoer],
        ['vaststellen', op.vaststellen, invoer],
        ['voorbeeld', op.briefVoorbeeld, { dossier, soort: 'pipBesluit' }],
        ['maken', op.briefMaken, { dossier, soort: 'pipBesluit' }],
        ['lijst', briefoperaties.lijst, { dossier }],
        ['brief', briefoperaties.zien, { brief }],
        ['bestand', briefoperaties.bestand, { brief }],
      ] as const)
        expect(await p.nee(p.vraag(wie, o as typeof op.zien, i)), `${wie} ${wat}`).toContain('geenToegang')
    for (const [o, i] of [
      [op.zien, { dossier }],
      [op.opslaan, { dossier, basis: 0, velden: {} }],
      [briefoperaties.lijst, { dossier }],
      [briefoperaties.zien, { brief }],
      [briefoperaties.bestand, { brief }],
    ] as const)
      expect(await p.nee(p.vraag('kim', o as typeof op.zien, i, p.proef.buur))).toContain('nietGevonden')
    await p.doe('kim', op.wissen, { dossier })
    expect((await p.doe('kim', op.zien, { dossier })).vastgesteld).toMatchObject([
      { leerroute: 'b1', velden: null },
    ])
  })
})
