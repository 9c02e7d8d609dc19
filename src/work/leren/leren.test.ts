/** Courses and workshops through the door: places, the waiting list, a group sheet, and who may see what. */
import { beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { plandossier } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { partneroperaties } from '#work/beleid/operations/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { lerenoperaties } from './operations/index.ts'

const { cursussen, inschrijven: plaats, groep, leren, workshops } = lerenoperaties
const CURSUS = {
  naam: 'Proefcursus',
  routes: ['b1'],
  niveau: 'A2',
  start: '2026-11-02',
  weken: 20,
  urenPerWeek: 9,
  dagdelen: ['maOchtend', 'woOchtend'],
  plaats: 'Proefschool, Baarn',
  prijs: 2400_00,
  plekken: 2,
  synthetisch: true,
}

describeStores('leren', (open) => {
  const p = plandossier(open)
  /** The coordinator of another school than the one of `teun`. */
  const elders = () => ({ ...p.actor('teun'), organisatie: 'taal2' as never, organisatieNaam: 'taal2' })
  const alsElders = (
    op: (typeof groep)['groep'] | (typeof leren)['zien'] | (typeof cursussen)['lijst'],
    invoer: object,
  ) => perform(p.huis, elders(), op as never, invoer)
  const cursus = async (anders: object = {}, school = 'taal') =>
    (await p.doe('kim', cursussen.toevoegen, { school, cursus: { ...CURSUS, ...anders } })).cursus
  let volg = 0
  const inburgeraar = async () => {
    const dossier = await p.mens({ voornamen: 'Leer', achternaam: `Ling${++volg}` })
    await p.metPlan(dossier, '2026-10-27')
    return dossier
  }
  const schrijfIn = (id: string, dossier: string, op = '2026-10-28') =>
    p.vraag('kim', plaats.inschrijven, { cursus: id, dossier, op })

  beforeAll(async () => {
    const wie = { ...p.actor('bea'), rol: 'beleidsmedewerker' as const }
    const r = await perform(p.huis, wie, partneroperaties.vastleggen, {
      partner: 'taal2',
      soort: 'taalschool',
      naam: 'Tweede taalschool',
      toelichting: 'Proef',
      nieuw: true,
    })
    expect(r.ok || r.weigering).toBe(true)
    for (const school of ['taal', 'taal2'])
      await p.doe('kim', cursussen.keurmerk, {
        school,
        soort: 'keurmerkInburgeren',
        vanaf: '2026-01-01',
        tot: '2027-12-31',
        bron: 'register, nagekeken',
      })
  })

  describe('plaatsen', () => {
    test('inschrijven is bij een statushouder het aanbod, sluit de taak ervan, en kan maar één keer', async () => {
      const [id, dossier] = [await cursus(), await inburgeraar()]
      const r = await schrijfIn(id, dossier)
      if (!r.ok) throw new Error(JSON.stringify(r.weigering))
      expect(r.waarde).toMatchObject({ plek: 1 })
      expect(r.waarde.taken.filter((t) => t?.wat === 'klaar').map((t) => t?.titel)).toContain(
        'Leerroute aanbieden',
      )
      const { feiten } = await p.doe('kim', dossieroperaties.zien, { dossier })
      expect(
        feiten
          .filter((f) => /aanbod|ingeschreven/i.test(f.soort) && f.op === '2026-10-28')
          .map((f) => f.soort),
      ).toEqual(['cursusIngeschreven', 'aanbodGedaan'])
      expect(await p.nee(schrijfIn(id, dossier))).toContain('bestaatAl')
    })

    test('twee mensen tegelijk voor de laatste plaats: één krijgt haar, de ander hoort dat de cursus vol is', async () => {
      const id = await cursus({ plekken: 1 })
      const twee = [await inburgeraar(), await inburgeraar()]
      const uit = await Promise.all(twee.map((d) => schrijfIn(id, d)))
      expect(uit.filter((r) => r.ok)).toHaveLength(1)
      const verliest = uit.findIndex((r) => !r.ok)
      expect(JSON.stringify(uit[verliest])).toContain('is vol: alle 1 plaatsen zijn vergeven')
      // Nothing half: no fact of a place that is not there.
      const d = await p.doe('kim', dossieroperaties.zien, { dossier: twee[verliest] })
      expect(d.feiten.map((f) => f.soort)).not.toContain('cursusIngeschreven')
      await p.doe('kim', plaats.wachten, { cursus: id, dossier: twee[verliest] })
      expect(await p.nee(p.vraag('kim', plaats.wachten, { cursus: id, dossier: twee[verliest] }))).toContain(
        'al op de wachtlijst',
      )
      // The place comes free, and is not given away by itself.
      const weg = await p.doe('kim', plaats.uitschrijven, {
        cursus: id,
        dossier: twee[1 - verliest],
        waarom: 'gestopt',
      })
      expect(weg.wachtend).toBe(1)
      expect((await schrijfIn(id, twee[verliest]!)).ok).toBe(true)
      const g = await p.doe('kim', groep.groep, { cursus: id })
      expect(g.deelnemers.map((x) => [x.dossier, x.wacht])).toEqual([[twee[verliest], false]])
    })

    test('wat niet past wordt geweigerd met wat te doen: andere route, geen plan, gesloten, keurmerk verlopen', async () => {
      const dossier = await inburgeraar()
      expect(await p.nee(schrijfIn(await cursus({ routes: ['z'] }), dossier))).toContain(
        'wijzig eerst het plan',
      )
      const zonder = await p.mens({ voornamen: 'Zonder', achternaam: 'Plan' })
      const id = await cursus()
      expect(await p.nee(schrijfIn(id, zonder))).toContain('Wi2021 art. 16 lid 1')
      expect(await p.nee(p.vraag('kim', plaats.wachten, { cursus: id, dossier }))).toContain('nog plaats')
      await p.doe('kim', cursussen.sluiten, { cursus: id })
      expect(await p.nee(schrijfIn(id, dossier))).toContain('gesloten')
      await p.doe('kim', cursussen.keurmerk, {
        school: 'taal2',
        soort: 'keurmerkInburgeren',
        vanaf: '2026-01-01',
        tot: '2026-03-01',
        bron: 'register',
      })
      expect(await p.nee(schrijfIn(await cursus({}, 'taal2'), dossier))).toContain('verlopen op 1 maart 2026')
    })

    test('minder plaatsen dan mensen kan niet, en wie op een oude versie wijzigt hoort dat', async () => {
      const [id, een, twee] = [await cursus(), await inburgeraar(), await inburgeraar()]
      await schrijfIn(id, een)
      await schrijfIn(id, twee)
      const wijzig = (wijzigingen: number, anders: object) =>
        p.vraag('kim', cursussen.wijzigen, { cursus: id, wijzigingen, inhoud: { ...CURSUS, ...anders } })
      expect(await p.nee(wijzig(0, { plekken: 1 }))).toContain('al 2 mensen')
      expect((await wijzig(0, { plekken: 5 })).ok).toBe(true)
      expect(await p.nee(wijzig(0, { naam: 'Anders' }))).toContain('gewijzigd')
    })

    test('in- en uitschrijven gaat alleen langs de cursus, ook met een los feit', async () => {
      const [id, dossier] = [await cursus(), await inburgeraar()]
      const los = (soort: string, inhoud: object) =>
        p.nee(
          p.vraag('kim', dossieroperaties.vastleggen, {
            feiten: [{ dossier, soort, op: '2026-11-02', inhoud }],
          }),
        )
      expect(
        await los('cursusIngeschreven', { cursus: id, start: '2026-11-02', weken: 2, urenPerWeek: 9 }),
      ).toContain('bij de cursus zelf')
      expect(await los('cursusUitgeschreven', { cursus: id, waarom: 'gestopt' })).toContain(
        'bij de cursus zelf',
      )
      expect(await los('pvtUitgenodigd', { groep: id, datum: '2026-12-01' })).toContain(
        'bij de workshop zelf',
      )
    })
  })

  describe('het groepsblad', () => {
    const regel = (dossier: string, van: string, tot: string, uren: [number, number, number]) => ({
      dossier,
      van,
      tot,
      gevolgd: uren[0],
      geoorloofd: uren[1],
      ongeoorloofd: uren[2],
    })
    const leg = (id: string, regels: object[], meer: object = {}) =>
      p.vraag('kim', groep.presentie, { cursus: id, regels, ...meer })

    test('één keer nieuw, nog een keer niets, anders een correctie; het totaal klopt na elke stap', async () => {
      const [id, dossier] = [await cursus(), await inburgeraar()]
      await schrijfIn(id, dossier)
      const week1 = regel(dossier, '2026-11-02', '2026-11-06', [6, 3, 0])
      const uitkomst = async (regels: object[], meer = {}) => {
        const r = await leg(id, regels, meer)
        if (!r.ok) throw new Error(JSON.stringify(r.weigering))
        return r.waarde.uitkomsten
      }
      const tel = async () => (await p.doe('kim', groep.groep, { cursus: id })).deelnemers[0]!.uren
      expect(await uitkomst([week1], { proef: true })).toEqual(['nieuw'])
      expect(await tel()).toMatchObject({ gevolgd: 0 })
      expect(await uitkomst([week1])).toEqual(['nieuw'])
      expect(await uitkomst([week1])).toEqual(['gelijk'])
      expect(await tel()).toMatchObject({ gevolgd: 6, geoorloofd: 3, ongeoorloofd: 0, laatst: '2026-11-06' })
      expect(await uitkomst([regel(dossier, '2026-11-02', '2026-11-06', [7, 0, 2])])).toEqual(['gewijzigd'])
      expect(await tel()).toMatchObject({ gevolgd: 7, geoorloofd: 0, ongeoorloofd: 2 })
      await uitkomst([regel(dossier, '2026-11-09', '2026-11-15', [1, 0, 8])])
      const l = await p.doe('kim', leren.zien, { dossier })
      // Two whole weeks gave 18 hours, of which 8 were followed.
      expect(l.lessen!.achter).toMatchObject({ verwacht: 18, gevolgd: 8, uren: 10, overGrens: null })
    })

    test('elke fout staat bij haar regel, en dan is er niets vastgelegd', async () => {
      const [id, een, twee] = [await cursus(), await inburgeraar(), await inburgeraar()]
      await schrijfIn(id, een)
      const goed = regel(een, '2026-11-02', '2026-11-06', [6, 0, 0])
      const r = await leg(id, [
        goed,
        regel(een, '2026-11-04', '2026-11-04', [1, 0, 0]),
        regel(twee, '2026-11-02', '2026-11-06', [6, 0, 0]),
        regel(een, '2026-11-23', '2026-11-27', [6, 0, 0]),
        regel(een, '2026-10-26', '2026-10-30', [6, 0, 0]),
        regel(een, '2026-11-16', '2026-11-16', [9, 4, 0]),
      ])
      if (r.ok) throw new Error('moest weigeren')
      expect(r.weigering.velden.map((f) => f.veld).sort()).toEqual([
        'regels.1.van',
        'regels.2.dossier',
        'regels.3.tot',
        'regels.4.van',
        'regels.5.gevolgd',
      ])
      expect((await p.doe('kim', groep.groep, { cursus: id })).deelnemers[0]!.uren!.gevolgd).toBe(0)
    })

    test('de eerste gevolgde les van één dag is het begin van de lessen, en sluit de taak van de school', async () => {
      const [id, dossier] = [await cursus(), await inburgeraar()]
      await schrijfIn(id, dossier)
      const r = await p.vraag('teun', groep.presentie, {
        cursus: id,
        regels: [regel(dossier, '2026-11-04', '2026-11-04', [3, 0, 0])],
      })
      expect(r.ok || JSON.stringify(r.weigering)).toBe(true)
      const { feiten } = await p.doe('kim', dossieroperaties.zien, { dossier })
      expect(feiten.filter((f) => f.soort === 'lessenGestart').map((f) => f.op)).toEqual(['2026-11-04'])
    })
  })

  describe('toegang', () => {
    test('een school ziet geen cursus, groep, mens of uur van een andere school', async () => {
      const [id, ander, dossier] = [
        await cursus(),
        await cursus({ naam: 'Elders' }, 'taal2'),
        await inburgeraar(),
      ]
      await schrijfIn(id, dossier)
      const eigen = await p.doe('teun', cursussen.lijst, {})
      expect(eigen.cursussen.map((x) => x.id)).not.toContain(ander)
      expect(eigen.scholen.map((s) => s.id)).toEqual(['taal'])
      expect((await p.doe('teun', groep.groep, { cursus: id })).deelnemers[0]).toMatchObject({
        dossier,
        naam: expect.any(String),
      })
      expect(JSON.stringify(await alsElders(groep.groep, { cursus: id }))).toContain('nietGevonden')
      // The handbook opens the dossier for the role; the place in a course decides for which school.
      expect(JSON.stringify(await alsElders(leren.zien, { dossier }))).toContain('nietGevonden')
      expect((await p.vraag('teun', leren.zien, { dossier })).ok).toBe(true)
      const poging = await perform(p.huis, elders(), groep.presentie, {
        cursus: id,
        regels: [
          { dossier, van: '2026-11-04', tot: '2026-11-04', gevolgd: 3, geoorloofd: 0, ongeoorloofd: 0 },
        ],
      })
      expect(JSON.stringify(poging)).toContain('nietGevonden')
      for (const bij of ['taal', 'taal2'])
        expect(
          await p.nee(
            p.vraag('teun', cursussen.keurmerk, {
              school: bij,
              soort: 'keurmerkInburgeren',
              vanaf: '2026-01-01',
              tot: null,
              bron: 'zelf',
            }),
          ),
        ).toContain('geenToegang')
      expect(
        await p.nee(p.vraag('teun', cursussen.toevoegen, { school: 'taal2', cursus: CURSUS })),
      ).toContain('Kies een taalschool')
    })

    test('wie er geen werk aan heeft komt er niet in; elke blik staat in het logboek', async () => {
      const [id, dossier] = [await cursus(), await inburgeraar()]
      await schrijfIn(id, dossier)
      for (const wie of ['hugo', 'raad'] as const) {
        expect(await p.nee(p.vraag(wie, groep.groep, { cursus: id }))).toContain('geenToegang')
        expect(await p.nee(p.vraag(wie, leren.zien, { dossier }))).toContain('geenToegang')
      }
      expect(
        await p.nee(
          p.vraag('kim', cursussen.grenzen, {
            vanaf: '2026-01-01',
            achter: 20,
            verzuim: null,
            toelichting: 'Afspraak',
          }),
        ),
      ).toContain('geenToegang')
      expect(await p.nee(p.vraag('teun', workshops.lijst, {}))).toContain('geenToegang')
      await p.doe('noor', leren.zien, { dossier })
      const { inzagen } = await p.doe('kim', dossieroperaties.inzage, { dossier })
      expect(JSON.stringify(inzagen)).toContain('leren.zien')
    })

    test('een andere gemeente vindt niets, ook niet onder de applicatie door', async () => {
      const [id, dossier] = [await cursus(), await inburgeraar()]
      await schrijfIn(id, dossier)
      expect(await p.nee(p.vraag('kim', groep.groep, { cursus: id }, p.proef.buur))).toContain('nietGevonden')
      const gezien = await p.proef.store.eenheid(p.proef.buur, (tx) =>
        tx.selectFrom('cursusplaats').selectAll().execute(),
      )
      expect(gezien).toEqual([])
    })
  })

  describe('workshops van het PVT', () => {
    const W = {
      dag: '2026-11-24',
      tijd: '09:30',
      plaats: 'Gemeentehuis, zaal 1',
      uren: 6,
      tolk: 'ar',
      ondertekening: true,
      plekken: 2,
    }
    test('uitnodigen tot zij vol is, wie er was krijgt de uren, tekenen sluit het onderdeel', async () => {
      const { workshop } = await p.doe('vera', workshops.plannen, W)
      const drie = [await inburgeraar(), await inburgeraar(), await inburgeraar()]
      const nodig = (d: string) => p.vraag('kim', workshops.uitnodigen, { workshop, dossier: d })
      expect((await nodig(drie[0]!)).ok).toBe(true)
      expect((await nodig(drie[1]!)).ok).toBe(true)
      expect(await p.nee(nodig(drie[2]!))).toContain('De workshop is vol')
      expect(await p.nee(p.vraag('kim', workshops.vervallen, { workshop }))).toContain(
        'Zeg eerst elke uitnodiging af',
      )
      await p.doe('kim', workshops.afzeggen, { workshop, dossier: drie[1] })
      expect((await nodig(drie[2]!)).ok).toBe(true)
      const wie = [
        { dossier: drie[0], aanwezig: true, getekend: true },
        { dossier: drie[2], aanwezig: false },
      ]
      expect(
        await p.nee(
          p.vraag('kim', workshops.presentie, {
            workshop,
            wie: [{ dossier: drie[2], aanwezig: false, getekend: true }],
          }),
        ),
      ).toContain('niet in persoon')
      expect(
        await p.nee(
          p.vraag('kim', workshops.presentie, { workshop, wie: [{ dossier: drie[1], aanwezig: true }] }),
        ),
      ).toContain('niet uitgenodigd')
      await p.doe('kim', workshops.presentie, { workshop, wie })
      // The same once more changes nothing.
      await p.doe('kim', workshops.presentie, { workshop, wie })
      const z = await p.doe('kim', workshops.zien, { workshop })
      expect(z.genodigden.map((g) => [g.aanwezig, g.uren, g.norm, g.getekend])).toEqual([
        [true, 6, 12, '2026-11-24'],
        [false, 0, 12, null],
      ])
      const d = await p.doe('kim', dossieroperaties.zien, { dossier: drie[0] })
      expect(d.onderdelen.find((o) => o.onderdeel === 'pvt')?.stand).toBe('behaald')
      expect(await p.nee(nodig(drie[0]!))).toContain('al ondertekend')
    })

    test('een workshop van morgen heeft nog niemand die er was, en een dag die voorbij is wordt niet gepland', async () => {
      const { workshop } = await p.doe('vera', workshops.plannen, { ...W, dag: '2026-11-25' })
      const dossier = await inburgeraar()
      await p.doe('kim', workshops.uitnodigen, { workshop, dossier })
      expect(
        await p.nee(p.vraag('kim', workshops.presentie, { workshop, wie: [{ dossier, aanwezig: true }] })),
      ).toContain('Leg daarna vast')
      expect(await p.nee(p.vraag('vera', workshops.plannen, { ...W, dag: '2026-11-23' }))).toContain(
        'voorbij',
      )
    })
  })

  test('de grens van de gemeente geldt vanaf haar dag, en staat bij de persoon', async () => {
    const beleid = { ...p.actor('bea'), rol: 'beleidsmedewerker' as const }
    const r = await perform(p.huis, beleid, cursussen.grenzen, {
      vanaf: '2026-11-01',
      achter: 20,
      verzuim: 10,
      toelichting: 'Afspraak met de scholen',
    })
    expect(r.ok || JSON.stringify(r.weigering)).toBe(true)
    const { grenzen } = await p.doe('kim', cursussen.lijst, {})
    expect(grenzen).toMatchObject({ achter: 20, verzuim: 10, vanaf: '2026-11-01' })
  })
})
