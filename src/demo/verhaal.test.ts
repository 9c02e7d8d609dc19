import { beforeAll, describe, expect, test } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { beoordeel, type Feit, fold, leerrouteVan } from '#work/dossier/index.ts'
import { alsVersie, derive, geleverd } from '#work/taken/index.ts'
import { GEHUISVEST, PEILDAG, WACHTEND } from './gehuisvest.ts'
import { dagenreeks, speelNa } from './naspelen.ts'
import { verhaal } from './verhaal.ts'

const VANDAAG = dag('2026-11-24')

const lijnen = (feiten: ReadonlyMap<DossierId, readonly Feit[]>, op: Dag) =>
  [...feiten.values()].map((f) => derive(f, op, [alsVersie(geleverd.handboek)]))

/** What was recorded up to and including that day. */
const bekendOp = (feiten: ReadonlyMap<DossierId, readonly Feit[]>, op: Dag) =>
  new Map(
    [...feiten]
      .map(([d, f]) => [d, f.filter((x) => x.vastgelegdOp.slice(0, 10) <= op)] as const)
      .filter(([, f]) => f.length > 0),
  )

describe('het verhaal tot een vaste dag', () => {
  let stappen: ReturnType<typeof verhaal>
  let feiten: ReadonlyMap<DossierId, readonly Feit[]>
  let geweigerd: readonly string[]

  beforeAll(() => {
    stappen = verhaal(VANDAAG)
    ;({ feiten, geweigerd } = speelNa(stappen))
  })

  test('niets ervan zou worden geweigerd', () => expect(geweigerd).toEqual([]))

  test('dezelfde dag geeft hetzelfde verhaal', () => expect(verhaal(VANDAAG)).toEqual(stappen))

  test('de stappen staan op volgorde, liggen niet in de toekomst en zijn er hooguit 700', () => {
    const dagen = stappen.map((s) => s.dag)
    expect([...dagen].sort()).toEqual(dagen)
    expect(dagen.at(-1)! <= VANDAAG).toBe(true)
    expect(stappen.length).toBeLessThanOrEqual(700)
  })

  test('de feiten tellen 282 gehuisvesten en 15 wachtenden op 5 november 2021', () => {
    const op = lijnen(feiten, VANDAAG).map((p) => p.stand)
    expect(op.filter((s) => s.sleutelOp !== null && s.sleutelOp <= PEILDAG)).toHaveLength(GEHUISVEST)
    const wacht = op.filter(
      (s) =>
        s.gekoppeldOp !== null && s.gekoppeldOp <= PEILDAG && (s.sleutelOp === null || s.sleutelOp > PEILDAG),
    )
    expect(wacht).toHaveLength(WACHTEND)
  })

  test('wie met een vergunning van voor 2022 in 2022 komt wonen, hoort bij de ondertussengroep (Wi2021 art. 54)', () => {
    const groep = lijnen(feiten, dag('2022-12-31')).filter(
      (p) =>
        p.stand.wet === 'wi2013' && p.stand.ingeschrevenOp !== null && p.stand.ingeschrevenOp >= '2022-01-01',
    )
    expect(groep.length).toBeGreaterThanOrEqual(3)
  })

  test('elk jaar sinds 2022 worden 26 personen gekoppeld, en soms een van wie de koppeling vervalt', () => {
    const perJaar = Map.groupBy(
      lijnen(feiten, VANDAAG).filter(
        (p) => p.stand.gekoppeldOp !== null && p.stand.gekoppeldOp >= '2022-01-01',
      ),
      (p) => p.stand.gekoppeldOp!.slice(0, 4),
    )
    for (const jaar of ['2022', '2023', '2024', '2025']) {
      const alle = perJaar.get(jaar)!
      const vervallen = alle.filter((p) =>
        (feiten.get(p.dossier) ?? []).some((f) => f.soort === 'koppelingVervallen'),
      )
      expect([jaar, alle.length - vervallen.length]).toEqual([jaar, 26])
    }
  })

  test.each([
    'koppelingVervallen',
    'vertraagd',
    'ingetrokken',
    'vrijstellingVerleend',
    'ontheffingVerleend',
    'termijnVerlengd',
    'informatieDerdeGevraagd',
    'informatieDerdeOntvangen',
    'vertrokken',
    'nareisVerwacht',
    'huisbezoekGedaan',
    'participatieverklaringOndertekend',
    'plichtVoldaan',
    'examenAangemeld',
    'examenresultaatBekend',
    'inzetBeoordeeld',
    'examenOpA2Toegestaan',
    'cursusurenGevolgd',
    'participatieurenGevolgd',
    'moduleurenGevolgd',
    'eindgesprekZRouteGevoerd',
    'taalschakeltrajectGestart',
    'taalschakeltrajectAfgerond',
    'taalschakeltrajectGestopt',
    'leerrouteGewijzigd',
  ] as const)('%s komt voor', (soort) => {
    expect([...feiten.values()].flat().some((f) => f.soort === soort)).toBe(true)
  })

  test('er is een correctie met reden, een onvolledige geboortedatum en een feit dat weken later is vastgelegd', () => {
    const alle = [...feiten.values()].flat()
    expect(alle.some((f) => f.vervangt !== undefined && f.reden === 'verkeerdIngevoerd')).toBe(true)
    expect(alle.some((f) => f.soort === 'geboren' && f.inhoud.geboortedatum.length === 4)).toBe(true)
    const laat = alle.filter((f) => f.soort === 'sleutelOvergedragen' && f.op >= '2022-01-01')
    const dagen = laat.map((f) => (Date.parse(f.vastgelegdOp) - Date.parse(f.op)) / 86_400_000)
    expect(Math.max(...dagen)).toBeGreaterThan(15)
  })

  test('wie volgens DUO aan de nieuwe wet voldeed, laat dat ook in feiten zien, op elke route en voor elke groep', () => {
    const gezien = new Set<string>()
    for (const f of feiten.values()) {
      const klaar = f.find((x) => x.soort === 'plichtVoldaan')
      if (klaar === undefined || klaar.op > VANDAAG) continue
      const d = fold(f, { peildatum: plusDagen(klaar.op, -1) })
      const b = beoordeel(d)
      if (b.plicht.soort !== 'bepaald' || b.plicht.waarde.wet !== 'wi2021') continue
      expect(b.vordering.voldaan, `${d.id} ${klaar.op}`).toMatchObject({ waarde: { open: [] } })
      gezien.add(`${b.plicht.waarde.doelgroep} ${leerrouteVan(d)!.waarde}`)
    }
    expect([...gezien]).toEqual(expect.arrayContaining(['asielstatushouder b1', 'asielstatushouder z']))
    expect([...gezien].some((g) => g.startsWith('gezinsOfOverigeMigrant'))).toBe(true)
  })

  test('plannen komen op tijd en te laat', () => {
    const pip = lijnen(feiten, VANDAAG).flatMap((p) =>
      p.termijnen.filter((t) => t.soort === 'pip' && t.voldaanOp !== null),
    )
    const laat = pip.filter((t) => t.voldaanOp! > t.laatsteDag!)
    expect(laat.length).toBeGreaterThan(3)
    expect(laat.length).toBeLessThan(pip.length / 2)
  })

  test.each(dagenreeks(dag('2024-06-01'), dag('2026-11-24'), 97))(
    'wat op %s bekend was, is wat het verhaal van die dag geeft',
    (op) => {
      const toen = speelNa(verhaal(op)).feiten
      // What the last fortnight holds is recorded on the day itself when the story stops there.
      const eerder = bekendOp(toen, dagenreeks(dag('2022-01-01'), op, 14).at(-1)!)
      const nu = bekendOp(feiten, dagenreeks(dag('2022-01-01'), op, 14).at(-1)!)
      const kort = (m: ReadonlyMap<DossierId, readonly Feit[]>) =>
        [...m]
          .map(([d, f]) => `${d} ${f.map((x) => `${x.soort} ${x.op} ${x.vastgelegdOp}`).join(', ')}`)
          .sort()
      expect(kort(eerder)).toEqual(kort(nu))
    },
  )
})

describe('het verhaal tot elke dag', () => {
  test.each([...dagenreeks(dag('2026-01-01'), dag('2027-12-31'), 37), dag('2026-02-28'), dag('2028-02-29')])(
    'tot %s: niets geweigerd, ten minste tien open taken en een huishouden over de tien weken',
    (op) => {
      const { feiten, geweigerd } = speelNa(verhaal(op))
      expect(geweigerd).toEqual([])
      const alle = lijnen(feiten, op)
      const open = alle.flatMap((p) => p.taken.filter((t) => t.stand === 'open'))
      expect(open.length).toBeGreaterThanOrEqual(10)
      const laat = alle.filter((p) =>
        p.termijnen.some((t) => t.soort === 'huisvesting' && t.stand === 'loopt' && t.laatsteDag! < op),
      )
      expect(laat.length).toBeGreaterThanOrEqual(1)
      expect(alle.some((p) => p.stand.ontbreekt.includes('geboren'))).toBe(true)
    },
  )
})
