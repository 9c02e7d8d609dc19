/** The monitor through the door: who sees what, sets adopted by the council, reports that stand fast and can be redone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '#app/perform.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { rolnamen } from '#core/actor.ts'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode } from '#core/ids.ts'
import { appendFacts } from '#store/facts.ts'
import type { Feit } from '#work/dossier/index.ts'
import { alsYaml } from '#work/monitor/document.ts'
import { geleverd } from '#work/monitor/geleverd.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import type { IndicatorUit, MonitorUit } from '#work/monitor/operations/schemas.ts'
import { project } from '#work/taken/index.ts'
import { facts, type Rij } from './facts.ts'
import { BUUR, type Handboekhuis, actor as inRol, openHandboekhuis } from './handboekhuis.ts'

const VANDAAG = dag('2026-11-24')
const H1 = dag('2026-06-30')

/** Somebody in this role, on this day. */
const wie = (rol: Rol, op = VANDAAG, gemeente?: GemeenteCode): Actor => ({
  ...inRol(
    ['klantmanager', 'beleidsmedewerker', 'beheerder', 'begeleider', 'koppelpunt'].includes(rol)
      ? rol
      : 'beleidsmedewerker',
    gemeente,
  ),
  rol,
  dag: op,
})

/** Person `n` coupled in the spring of 2026; some housed in time, some late, some recorded weeks later. */
function levensloop(n: number): Feit[] {
  const gekoppeld = plusDagen(dag('2026-01-05'), (n * 3) % 60)
  const sleutel = plusDagen(gekoppeld, 40 + (n % 7) * 10)
  const gekend = plusDagen(sleutel, n % 5 === 0 ? 60 : 1)
  const rijen: Rij[] = [
    ['dossierGeopend', gekoppeld],
    ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: n % 3 === 0 ? 'man' : 'vrouw' }],
    ['vergunningVerleend', plusDagen(gekoppeld, -10), { soort: 'asielBepaaldeTijd' }],
    ['gekoppeld', gekoppeld, { opvang: 'coa' }],
    ['begeleidingGestart', plusDagen(gekoppeld, 5)],
    ['sleutelOvergedragen', sleutel, {}, { gekend }],
    ['ingeschreven', plusDagen(sleutel, 3), { gemeente: 'GM0308' }, { gekend: plusDagen(gekend, 3) }],
    ['kennisgevingOntvangen', plusDagen(sleutel, 20), {}, { gekend: plusDagen(gekend, 20) }],
  ]
  if (n % 4 !== 0)
    rijen.push([
      'pipVastgesteld',
      plusDagen(sleutel, 70),
      { leerroute: n % 2 ? 'b1' : 'z' },
      { gekend: plusDagen(gekend, 71) },
    ])
  const dossier = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as DossierId
  return facts(...rijen).map((f) => ({
    ...f,
    dossier,
    id: `00000000-0000-4000-9${String(f.volg).padStart(3, '0')}-${String(n).padStart(12, '0')}` as FeitId,
    door: { ...f.door, medewerker: 'demo-kim', organisatie: 'bbs' },
  })) as Feit[]
}

describe('de monitor', () => {
  let h: Handboekhuis
  const zie = async (a: Actor, v: object = {}): Promise<MonitorUit> => h.doe(a, op.zien, v)
  const pick = (m: MonitorUit, id: string): IndicatorUit => m.indicatoren.find((i) => i.id === id)!
  const record = (alle: readonly Feit[][]) =>
    h.unit(async (tx) => {
      await appendFacts(tx, alle.flat())
      await project(tx, new Map(alle.map((f) => [f[0]!.dossier, f])), VANDAAG)
    })

  beforeAll(async () => {
    h = await openHandboekhuis()
    await record(Array.from({ length: 40 }, (_, n) => levensloop(n + 100)))
  }, 180_000)
  afterAll(() => h.sluit())

  it('elk cijfer is wat met de hand te tellen is', async () => {
    const m = await zie(wie('klantmanager'))
    const mensen = Array.from({ length: 40 }, (_, n) => levensloop(n + 100))
    const dagen = mensen.map((f) => {
      const op_ = (s: string) => f.find((x) => x.soort === s)!.op
      return (Date.parse(op_('sleutelOvergedragen')) - Date.parse(op_('gekoppeld'))) / 86_400_000
    })
    const woning = pick(m, 'woning-binnen-tien-weken')
    // The house has twelve more who were coupled in August; those whose ten weeks are over count as late.
    const opTijd = dagen.filter((d) => d <= 70).length
    expect(woning.totaal!.delen).toEqual([opTijd, 40 - opTijd + 12])
    const intake = pick(m, 'intake-gestart')
    expect(intake.geen).toContain('Nog nooit vastgelegd')
    expect(pick(m, 'verdeling-leerroutes').totaal).toMatchObject({ n: 30 })
    expect(pick(m, 'duur-bijstand').geen).toContain('er valt niets te delen')
    expect(pick(m, 'examens').geen).toContain('Nog nooit vastgelegd')
    expect(pick(m, 'meedoen').geen).toContain('bestaat nog niet')
  })

  it('wie personen ziet, krijgt alles; de raad krijgt geen kleine groep en kiest alleen einden van halfjaren', async () => {
    const alles = await zie(wie('klantmanager'), { peildatum: H1 })
    const raad = await zie(wie('raadslid'), { peildatum: H1 })
    expect([alles.drempel, raad.drempel]).toEqual([0, 5])
    for (const i of raad.indicatoren) {
      const rijen = [i.totaal, ...i.uitsplitsingen.flatMap((u) => u.groepen)].filter((r) => r !== null)
      for (const r of rijen) {
        expect(r.n === 0 || r.n >= 5, `${i.id} ${r.naam}: ${r.n}`).toBe(true)
        for (const d of r.delen ?? []) expect(d === 0 || d >= 5, `${i.id} ${r.naam}: ${d}`).toBe(true)
      }
    }
    // What the threshold hides is there for who may see it.
    const klein = alles.indicatoren.flatMap((i) => i.totaal?.delen ?? []).filter((d) => d > 0 && d < 5)
    expect(klein.length).toBeGreaterThan(0)
    expect(await h.weigert(wie('raadslid'), op.zien, { peildatum: '2026-06-29' })).toMatchObject({
      code: 'ongeldig',
    })
    expect(
      await h.weigert(wie('raadslid'), op.zien, { peildatum: H1, kennisdatum: '2026-07-15' }),
    ).toMatchObject({
      code: 'ongeldig',
    })
    await zie(wie('beleidsmedewerker'), { peildatum: '2026-06-29' })
  })

  it('een dag die nog komt, kennis van straks en kennis van vóór de peildatum worden geweigerd met wat te doen', async () => {
    const nee = async (v: object) => (await h.weigert(wie('beleidsmedewerker'), op.zien, v))!.velden[0]!.fout
    expect(await nee({ peildatum: '2026-11-25' })).toContain('Kies vandaag of eerder')
    expect(await nee({ kennisdatum: '2026-11-25' })).toContain('Kies vandaag of eerder')
    expect(await nee({ peildatum: '2026-11-20', kennisdatum: '2026-11-19' })).toContain(
      'Kies de peildatum of later',
    )
  })

  it('op een kennisdatum telt wat toen bekend was: laat vastgelegde sleutels tellen dan nog niet', async () => {
    const nu = pick(await zie(wie('klantmanager'), { peildatum: '2026-05-01' }), 'wacht-op-woning').waarde!
    const toen = pick(
      await zie(wie('klantmanager'), { peildatum: '2026-05-01', kennisdatum: '2026-05-01' }),
      'wacht-op-woning',
    ).waarde!
    expect(toen).toBeGreaterThan(nu)
  })

  it('onder een cijfer liggen precies zoveel dossiers als het zegt, zonder naam, en elke blik staat in het logboek', async () => {
    const v = { id: 'woning-binnen-tien-weken', peildatum: H1 }
    const o = await h.doe(wie('klantmanager'), op.onderliggend, v)
    const i = pick(await zie(wie('klantmanager'), { peildatum: H1 }), v.id)
    expect(o.totaal).toBe(i.totaal!.n)
    expect(o.dossiers).toHaveLength(25)
    expect(JSON.stringify(o)).not.toContain('Persoon')
    expect(o.dossiers[0]!.feiten.map((f: { feit: string }) => f.feit)).toContain('Gekoppeld aan de gemeente')
    const log = await h.unit((tx) =>
      tx.selectFrom('inzage').select(['regel', 'dossiers']).orderBy('volg', 'desc').limit(2).execute(),
    )
    expect(log.find((r) => r.regel.includes('monitor.onderliggend'))!.dossiers).toHaveLength(25)
  })

  it('de dossiers onder een cijfer zijn voor niemand anders, en buren zien niets', async () => {
    const ziet: string[] = []
    for (const rol of rolnamen) {
      const r = await perform(h.huis, wie(rol), op.onderliggend, { id: 'wacht-op-woning', peildatum: H1 })
      if (r.ok) ziet.push(rol)
    }
    expect(ziet).toEqual(['klantmanager'])
    const buur = await zie(wie('beleidsmedewerker', VANDAAG, BUUR), { peildatum: H1 })
    expect(buur.indicatoren.every((i) => (i.totaal?.n ?? 0) === 0)).toBe(true)
  })

  it('een raadslid wijzigt niets en ziet geen concept', async () => {
    await h.doe(wie('beleidsmedewerker'), op.concept, {
      van: geleverd.set.versie,
      versie: 'geheim-1',
      vanaf: '2027-01-01',
    })
    expect(await h.weigert(wie('raadslid'), op.zien, { peildatum: H1, versie: 'geheim-1' })).toMatchObject({
      code: 'nietGevonden',
    })
    expect(
      (await h.doe(wie('raadslid'), op.lijst, {})).sets.map((s: { versie: string }) => s.versie),
    ).toEqual([geleverd.set.versie])
    expect(await h.weigert(wie('raadslid'), op.uitvoeren, { versie: 'geheim-1' })).toMatchObject({
      code: 'nietGevonden',
    })
    for (const [o, v] of [
      [op.concept, { van: geleverd.set.versie, versie: 'x-1', vanaf: '2027-01-01' }],
      [op.proef, { versie: 'geheim-1', id: 'x', inhoud: {} }],
      [op.drempel, { vanaf: '2027-01-01', drempel: 3 }],
      [op.rapportPubliceren, { halfjaar: '2026-1' }],
      [op.rapportVoorbeeld, { halfjaar: '2026-1' }],
    ] as const)
      expect(await h.weigert(wie('raadslid'), o as never, v)).toMatchObject({ code: 'geenToegang' })
    await h.doe(wie('beleidsmedewerker'), op.weggooien, { versie: 'geheim-1' })
  })

  it('een halfjaar dat nog loopt, krijgt geen rapport', async () => {
    const nee = await h.weigert(wie('beleidsmedewerker'), op.rapportPubliceren, { halfjaar: '2026-2' })
    expect(JSON.stringify(nee)).toContain('is nog niet voorbij')
  })

  it('een rapport staat vast, is tot op het teken na te rekenen, en houdt zijn set en drempel', async () => {
    const beleid = wie('beleidsmedewerker')
    const { nummer, vingerafdruk } = await h.doe(beleid, op.rapportPubliceren, { halfjaar: '2026-1' })
    expect(nummer).toBe('2026-1.1')
    const eerst = await h.doe(wie('raadslid'), op.rapport, { nummer })
    // Later more is known, the council adopts another set from before, and the threshold goes up.
    await record([levensloop(500).map((f) => ({ ...f, vastgelegdOp: '2026-11-24T08:00:00.000Z' }) as Feit)])
    await h.doe(beleid, op.concept, { van: geleverd.set.versie, versie: 'later-1', vanaf: '2026-01-01' })
    await h.doe(beleid, op.wijzigen, { versie: 'later-1', wijzigingen: 0, id: 'boetes', inhoud: null })
    await h.doe(beleid, op.vaststellen, { versie: 'later-1', besluit: 'Raadsbesluit van 20 november 2026' })
    await h.doe(beleid, op.drempel, { vanaf: '2026-11-24', drempel: 10 })
    const n = await h.doe(wie('raadslid', dag('2026-12-20')), op.rapportNarekenen, { nummer })
    expect(n).toEqual({ gelijk: true, vingerafdruk, anders: [] })
    expect(await h.doe(wie('raadslid'), op.rapport, { nummer })).toEqual(eerst)
    expect(eerst.set.versie).toBe(geleverd.set.versie)
    expect(eerst.drempel).toBe(5)
    const nu = await zie(wie('raadslid'), { peildatum: H1 })
    expect([nu.set.versie, nu.drempel]).toEqual(['later-1', 10])
    expect(pick(nu, 'boetes')).toBeUndefined()
    await expect(
      h.unit((tx) =>
        tx
          .updateTable('monitor_rapport')
          .set({ inhoud: '{}' } as never)
          .execute(),
      ),
    ).rejects.toThrow()
    await expect(
      h.unit((tx) => tx.deleteFrom('indicator_versie').where('versie', '=', 'later-1').execute()),
    ).rejects.toThrow('never changed')
  })

  it.each(['2026-04-15', '2026-06-30'])(
    'wat op %s over die dag bekend was, is later hetzelfde als het toen was',
    async (d) => {
      const toen = d as Dag
      // A house that knows no more than was recorded up to and including that day.
      const h2 = await openHandboekhuis()
      const feiten = Array.from({ length: 40 }, (_, n) =>
        levensloop(n + 100).filter((f) => f.vastgelegdOp.slice(0, 10) <= toen),
      ).filter((f) => f.length > 0)
      await h2.unit(async (tx) => {
        await appendFacts(
          tx,
          feiten.flatMap((f) => f.map((x, i) => ({ ...x, volg: i + 1 }))),
        )
        await project(
          tx,
          new Map(feiten.map((f) => [f[0]!.dossier, f.map((x, i) => ({ ...x, volg: i + 1 }))])),
          toen,
        )
      })
      const eigen: MonitorUit = await h2.doe(wie('klantmanager', toen), op.zien, {})
      await h2.sluit()
      const later = await zie(wie('klantmanager'), {
        peildatum: toen,
        kennisdatum: toen,
        versie: geleverd.set.versie,
      })
      const kern = (m: MonitorUit) =>
        m.indicatoren.map((i) => [i.id, i.totaal, i.uitsplitsingen, i.onbepaald, i.geen])
      expect(kern(later)).toEqual(kern(eigen))
    },
    120_000,
  )

  it('een proef rekent een definitie uit zonder iets te bewaren, en zegt per veld wat niet kan', async () => {
    const beleid = wie('beleidsmedewerker')
    await h.doe(beleid, op.concept, { van: geleverd.set.versie, versie: 'proef-1', vanaf: '2027-01-01' })
    const { id: _, ...inhoud } = geleverd.document.indicatoren.find((i) => i.id === 'wacht-op-woning')!
    const p = await h.doe(beleid, op.proef, {
      versie: 'proef-1',
      id: 'nieuw',
      inhoud: { ...inhoud, formule: { soort: 'aantal', van: { met: ['gekoppeld'] } }, uitsplitsing: [] },
    })
    expect(p.indicator.totaal!.n).toBe(53)
    const fout = await h.weigert(beleid, op.proef, {
      versie: 'proef-1',
      id: 'nieuw',
      inhoud: { ...inhoud, formule: { soort: 'aandeel', van: {}, waarvan: {} } },
    })
    expect(fout!.velden).toEqual([
      { veld: 'formule', fout: 'Zeg welk deel wordt bedoeld: zonder voorwaarde is het altijd 100%.' },
    ])
    const yaml = (await h.doe(beleid, op.uitvoeren, { versie: 'proef-1' })).yaml
    expect(yaml).toBe(alsYaml({ ...geleverd.document, versie: 'proef-1', vanaf: '2027-01-01' }))
  })

  it('een set uit een bestand noemt bij elke fout de regel', async () => {
    const yaml = alsYaml({ ...geleverd.document, versie: 'file-1' })
      .replace('soort: duur', 'soort: gemiddelde')
      .replace('gesprek: inkeergesprek', 'gesprek: praatje')
    const fout = await h.weigert(wie('beleidsmedewerker'), op.invoeren, { yaml })
    const regels = yaml.split('\n')
    expect(fout!.velden).toHaveLength(1)
    const n = Number(fout!.velden[0]!.veld.replace('regel ', ''))
    expect(regels.slice(n - 1, n + 2).join()).toContain('gemiddelde')
    const tweede = await h.weigert(wie('beleidsmedewerker'), op.invoeren, {
      yaml: yaml.replace('soort: gemiddelde', 'soort: duur'),
    })
    expect(tweede!.velden[0]!.fout).toContain("'praatje' kan niet bij 'gesprek'")
  })

  it('een streefwaarde zonder nulmeting zegt dat zij niet te beoordelen is; met nulmeting staat zij er wel', async () => {
    const beleid = wie('beleidsmedewerker')
    const { id, ...inhoud } = geleverd.document.indicatoren.find((i) => i.id === 'woning-binnen-tien-weken')!
    const streef = { waarde: 90, richting: 'minstens', op: '2027-12-31' }
    const zonder = await h.doe(beleid, op.proef, { versie: 'proef-1', id, inhoud: { ...inhoud, streef } })
    expect(zonder.indicator.streef).toMatchObject({ stand: 'zonderNulmeting' })
    expect(zonder.indicator.streef!.zin).toContain('geen nulmeting')
    const nulmeting = { op: '2025-12-31', waarde: 40, herkomst: 'Telling met de hand' }
    const met = await h.doe(beleid, op.proef, {
      versie: 'proef-1',
      id,
      inhoud: { ...inhoud, streef, nulmeting },
    })
    expect(met.indicator.streef!.stand).toMatch(/gehaald|nogNiet/)
  })
})
