/** The broad intake and the learnability test through the door: drafts, conclusions, absence, and what cannot be. */
import { expect, test } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { plandossier } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { intakeoperaties as op } from './operations/index.ts'

const THUIS = '00000000-0000-4000-8000-0000000000aa'

describeStores('de brede intake', (open) => {
  const p = plandossier(open)
  const zie = (dossier: string) => p.doe('kim', op.zien, { dossier })
  const antwoord = (wie: 'kim' | 'noor', dossier: string, vraag: string, tekst: string, versie = 0) =>
    p.doe(wie, op.antwoordenBewaren, { dossier, antwoorden: [{ vraag, antwoord: tekst, versie }] })

  test('wat feiten al zeggen staat erbij, ook een geboortedatum die maar half bekend is', async () => {
    const dossier = await p.mens({ voornamen: 'Half', achternaam: 'Bekend' }, { geboren: '1985' })
    await p.leg(dossier, 'taalBekend', '2026-09-12', { taal: 'ar', tolk: 'ja' })
    await p.leg(dossier, 'intakeurenMeegeteld', '2026-09-20', { onderdeel: 'nederlands', uren: 80 })
    const i = await zie(dossier)
    const zegt = Object.fromEntries(i.bekend!.map((b) => [b.wat, b.zegt]))
    expect(zegt).toMatchObject({
      Geboren: '1985 (maand en dag onbekend)',
      Taal: 'Arabisch, met tolk',
      'Al gevolgd': '80 uren: Nederlandse taal',
    })
    expect(i.open.map((o) => o.onderdeel)).toHaveLength(7)
    expect(i.open.every((o) => o.link.startsWith('https://wetten.overheid.nl/'))).toBe(true)
  })

  test('een antwoord wordt per vraag bewaard, en twee schrijvers raken niets kwijt', async () => {
    const dossier = await p.mens({ voornamen: 'Twee', achternaam: 'Schrijvers' })
    expect(await antwoord('kim', dossier, 'school', 'Acht jaar')).toMatchObject({
      bewaard: [{ vraag: 'school', versie: 1 }],
      botsingen: [],
    })
    // The same words again change nothing, from whatever version.
    expect((await antwoord('noor', dossier, 'school', 'Acht jaar')).bewaard).toEqual([
      { vraag: 'school', versie: 1 },
    ])
    const botst = await p.doe('noor', op.antwoordenBewaren, {
      dossier,
      antwoorden: [
        { vraag: 'school', antwoord: 'Tien jaar', versie: 0 },
        { vraag: 'werk', antwoord: 'Kapper', versie: 0 },
      ],
    })
    expect(botst.bewaard).toEqual([{ vraag: 'werk', versie: 1 }])
    expect(botst.botsingen).toMatchObject([
      { vraag: 'school', antwoord: 'Acht jaar', versie: 1, door: 'kim' },
    ])
    expect((await antwoord('noor', dossier, 'school', 'Tien jaar', 1)).bewaard).toEqual([
      { vraag: 'school', versie: 2 },
    ])
  })

  test('een vraag of keuze die niet bestaat wordt geweigerd, en er is niets half bewaard', async () => {
    const dossier = await p.mens({ voornamen: 'Foute', achternaam: 'Invoer' })
    const r = await p.vraag('kim', op.antwoordenBewaren, {
      dossier,
      antwoorden: [
        { vraag: 'werk', antwoord: 'Bakker', versie: 0 },
        { vraag: 'digitaal', antwoord: 'soms', versie: 0 },
        { vraag: 'geloof', antwoord: 'x', versie: 0 },
      ],
    })
    expect(r.ok || r.weigering.velden.map((f) => f.veld)).toEqual([
      'antwoorden.1.antwoord',
      'antwoorden.2.vraag',
    ])
    expect((await zie(dossier)).antwoorden).toEqual([])
  })

  test('een conclusie rust op gegeven antwoorden; afronden kan pas als alles wat de wet vraagt er is', async () => {
    const dossier = await p.mens({ voornamen: 'Hele', achternaam: 'Intake' })
    const afronden = () =>
      p.nee(
        p.vraag('kim', dossieroperaties.vastleggen, {
          feiten: [{ dossier, soort: 'intakeAfgerond', op: '2026-11-20', inhoud: {} }],
        }),
      )
    const trek = (onderdeel: string, uitkomst: string, vragen: string[]) =>
      p.vraag('kim', op.concluderen, {
        dossier,
        onderdeel,
        uitkomst,
        vragen,
        toelichting: 'Dat blijkt uit het gesprek.',
      })
    expect(await p.nee(trek('vooropleidingWerk', 'hoger', ['school']))).toContain('nog niet beantwoord')
    await antwoord('kim', dossier, 'school', 'Universiteit, wiskunde')
    expect(await p.nee(trek('vooropleidingWerk', 'direct', ['school']))).toContain('ander onderdeel')
    expect((await trek('vooropleidingWerk', 'hoger', ['school'])).ok).toBe(true)
    const eerst = await afronden()
    for (const wat of ['Leerbaarheidstoets', 'art. 14', 'Taalniveau', 'Voor- of vroegschoolse'])
      expect(eerst).toContain(wat)
    expect(eerst).not.toContain('Opleiding en werkervaring')
    await p.intake(dossier)
    const i = await zie(dossier)
    expect(i.open).toEqual([])
    expect(i.conclusies!.find((c) => c.onderdeel === 'vooropleidingWerk')).toMatchObject({
      uitkomst: 'hoger',
    })
    expect(await afronden()).toBe('')
  })

  test('van elke conclusie is te zien op welke antwoorden zij rust; wissen laat de conclusie staan', async () => {
    const dossier = await p.mens({ voornamen: 'Te', achternaam: 'Wissen' })
    await antwoord('kim', dossier, 'gezondheid', 'Slaapt slecht')
    await p.doe('kim', op.concluderen, {
      dossier,
      onderdeel: 'omstandigheden',
      uitkomst: 'rekeningHouden',
      vragen: ['gezondheid'],
      toelichting: 'Lessen in de middag.',
    })
    expect((await zie(dossier)).conclusies).toMatchObject([
      { vragen: ['gezondheid'], toelichting: 'Lessen in de middag.' },
    ])
    // The fact itself says nothing about health.
    const d = await p.doe('kim', dossieroperaties.zien, { dossier })
    expect(JSON.stringify(d.feiten)).not.toMatch(/slaapt|middag/i)
    expect(await p.doe('kim', op.wissen, { dossier })).toEqual({ antwoorden: 1 })
    expect(await zie(dossier)).toMatchObject({
      antwoorden: [],
      conclusies: [{ uitkomst: 'rekeningHouden', vragen: [], toelichting: '' }],
    })
  })

  test('met één partner afwezig gaat de intake van de ander door; na drie oproepen gaat het zonder', async () => {
    const hij = await p.mens({ voornamen: 'Samir', achternaam: 'Haddad' }, { huishouden: THUIS })
    const zij = await p.mens(
      { voornamen: 'Amina', achternaam: 'Haddad' },
      { huishouden: THUIS, rol: 'partner' },
    )
    for (const dossier of [hij, zij])
      await p.doe('kim', op.plannen, {
        dossier,
        datum: '2026-11-30',
        tijd: '09:30',
        plaats: 'Gemeentehuis, kamer 2',
        plek: 'rondeTafel',
        tolk: 'ja',
      })
    await p.leg(hij, 'intakegesprekGevoerd', '2026-11-24', { gewezen: 'ja', alleen: 'ja' })
    await p.leg(zij, 'nietVerschenen', '2026-11-24', { waarbij: 'intake' })
    expect(await zie(hij)).toMatchObject({
      gesprekken: [{ gewezen: true, alleen: true }],
      afwezigheid: { soort: 'nvt' },
      huisgenoten: [{ naam: 'Amina Haddad' }],
    })
    expect((await zie(zij)).afwezigheid).toMatchObject({ soort: 'bepaald' })
    const derde = await p.mens({ voornamen: 'Nooit', achternaam: 'Gekomen' })
    for (const op of ['2026-09-15', '2026-10-05', '2026-10-25'])
      await p.leg(derde, 'intakeGepland', op, { datum: plusDagen(dag(op), 3) })
    const i = await zie(derde)
    expect(i.afwezigheid!.kern).toBe('Het college voltooit de intake zonder de persoon.')
    expect(JSON.stringify(i.afwezigheid!.stappen)).toContain('3 keer opgeroepen')
  })

  test('een tweeling met bijna dezelfde naam en één geboortedag houdt ieder een eigen intake', async () => {
    const een = await p.mens({ voornamen: 'Hasan', achternaam: 'Yusuf' }, { geboren: '2007-02-03' })
    const twee = await p.mens({ voornamen: 'Hassan', achternaam: 'Yusuf' }, { geboren: '2007-02-03' })
    await antwoord('kim', een, 'wensWerk', 'Timmerman')
    expect((await zie(een)).antwoorden).toMatchObject([{ antwoord: 'Timmerman' }])
    expect((await zie(twee)).antwoorden).toEqual([])
    expect((await zie(een)).naam).not.toBe((await zie(twee)).naam)
  })

  test('de toets vraagt een toetsleider met een certificaat dat die dag geldt en een beveiligd netwerk', async () => {
    const dossier = await p.mens({ voornamen: 'Toets', achternaam: 'Kandidaat' })
    const plan = (meer: object) =>
      p.vraag('kim', op.toetsPlannen, {
        dossier,
        datum: '2026-12-15',
        tijd: '10:00',
        plaats: 'Toetslokaal bibliotheek',
        apparaat: 'laptop',
        netwerk: 'beveiligd',
        toetsleider: 'noor',
        ...meer,
      })
    expect(await p.nee(plan({ netwerk: 'open' }))).toContain('beveiligd netwerk')
    expect(await p.nee(plan({ toetsleider: 'kim' }))).toContain('geen certificaat')
    expect(await p.nee(plan({ datum: '2027-01-05' }))).toContain('tot en met 31 december 2026')
    // The general form cannot go round the certificate.
    expect(
      await p.nee(
        p.vraag('kim', dossieroperaties.vastleggen, {
          feiten: [
            {
              dossier,
              soort: 'leerbaarheidstoetsGepland',
              op: '2026-11-24',
              inhoud: { datum: '2026-12-15', toetsleider: 'kim' },
            },
          ],
        }),
      ),
    ).toContain('telt het certificaat')
    expect((await plan({})).ok).toBe(true)
    expect(await zie(dossier)).toMatchObject({
      toets: { stand: 'gepland' },
      oproepen: [{ soort: 'leerbaarheidstoets', plaats: 'Toetslokaal bibliotheek', apparaat: 'laptop' }],
    })
    await p.leg(dossier, 'leerbaarheidstoetsAfgenomen', '2026-11-24', {
      uitkomst: 'onbekend',
      behaald: '0,00',
    })
    expect(await p.nee(plan({ datum: '2026-12-20' }))).toContain('waarom zij opnieuw')
    expect((await plan({ datum: '2026-12-20', opnieuw: 'uitslagOnbekend' })).ok).toBe(true)
  })

  test('met een beperking in het horen vervalt de toets, en telt de intake zonder haar', async () => {
    const dossier = await p.mens({ voornamen: 'Zonder', achternaam: 'Toets' })
    await p.leg(dossier, 'leerbaarheidstoetsOvergeslagen', '2026-11-01', { grond: 'auditieveBeperking' })
    const i = await zie(dossier)
    expect(i.toets).toMatchObject({ stand: 'overgeslagen' })
    expect(i.open.map((o) => o.onderdeel)).not.toContain('leerbaarheidstoets')
    expect(i.stand!.stappen.length + i.stand!.ontbreekt.length).toBeGreaterThan(0)
  })

  test('wat na het gesprek nog ontbreekt is een taak', async () => {
    const dossier = await p.mens({ voornamen: 'Nog', achternaam: 'Werk' })
    const taken = async () =>
      (await p.doe('kim', takenoperaties.vanDossier, { dossier })).taken
        .filter((t) => t.stap === 'ontbreekt:intakeConclusieGetrokken')
        .map((t) => t.stand)
    expect(await taken()).toEqual([])
    await p.leg(dossier, 'intakegesprekGevoerd', '2026-11-20', { gewezen: 'ja', alleen: 'nee' })
    expect(await taken()).toEqual(['open'])
    await p.intake(dossier)
    expect(await taken()).toEqual([])
  })

  test('alleen de klantmanager van deze gemeente ziet of schrijft antwoorden, en elke inzage staat vast', async () => {
    const dossier = await p.mens({ voornamen: 'Geheim', achternaam: 'Antwoord' })
    await antwoord('kim', dossier, 'gezondheid', 'Alleen voor het plan')
    for (const wie of ['vera', 'hugo', 'teun', 'ilse', 'bea', 'raad'] as const) {
      expect(await p.nee(p.vraag(wie, op.zien, { dossier })), wie).toContain('geenToegang')
      expect(
        await p.nee(
          p.vraag(wie, op.antwoordenBewaren, { dossier, antwoorden: [{ vraag: 'werk', antwoord: 'x' }] }),
        ),
        wie,
      ).toContain('geenToegang')
      expect(await p.nee(p.vraag(wie, op.wissen, { dossier })), wie).toContain('geenToegang')
    }
    expect(await p.nee(p.vraag('kim', op.zien, { dossier }, p.proef.buur))).toContain('nietGevonden')
    expect(
      await p.nee(
        p.vraag(
          'kim',
          op.antwoordenBewaren,
          { dossier, antwoorden: [{ vraag: 'werk', antwoord: 'x' }] },
          p.proef.buur,
        ),
      ),
    ).toContain('nietGevonden')
    await zie(dossier)
    const { inzagen } = await p.doe('kim', dossieroperaties.inzage, { dossier })
    expect(inzagen.map((i) => i.operatie)).toContain('intake.zien')
  })
})
