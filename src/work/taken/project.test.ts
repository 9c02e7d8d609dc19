/** What is stored beside the facts: derived from them alone, and proven equal to them on both databases. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import { appendFacts, type FeitRij } from '#store/facts.ts'
import type { Tx } from '#store/open.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import type { Feit, Feitsoort } from '#work/dossier/index.ts'
import { geleverd } from './handboek/geleverd.ts'
import { alsVersie } from './handboek/model.ts'
import { derive as afleiden, check, project, rebuild } from './project.ts'

const NU = dag('2026-11-24')
const handboek = [alsVersie(geleverd.handboek)]
const derive = (feiten: readonly Feit[], op: Dag) => afleiden(feiten, op, handboek)
const verhaal: readonly Rij[] = [
  ...gekoppeld,
  ['vertraagd', '2026-07-01', { reden: 'renovatie' }],
  ['sleutelOvergedragen', '2026-08-05'],
  ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
  ['kennisgevingOntvangen', '2026-09-01'],
]

describe('afgeleid uit de feiten alleen', () => {
  const soorten: Feitsoort[] = ['sleutelOvergedragen', 'verhuisd', 'begeleidingGestart', 'huisbezoekGedaan']
  /** A few days only, so that facts of one kind often meet on the same day. */
  const weken = fc.nat(8).map((n) => n * 20)
  /** A story with facts corrected and withdrawn, corrections and withdrawals among them. */
  const verhalen = fc
    .array(fc.tuple(fc.constantFrom(...soorten), weken, fc.nat(20), fc.constantFrom('', 'c', 'i')), {
      maxLength: 12,
    })
    .map((stappen) =>
      stappen.reduce<Rij[]>(
        (rijen, [soort, n, welk, hoe]) => {
          const op = plusDagen(dag('2026-06-01'), n)
          const doel = `feit-${(welk % rijen.length) + 1}`
          const eerder = rijen[welk % rijen.length]!
          if (hoe === 'i') rijen.push(['ingetrokken', op, { feit: doel }, { reden: 'dubbel' }])
          else if (hoe === 'c' && soorten.includes(eerder[0]))
            rijen.push([eerder[0], op, {}, { vervangt: doel }])
          else rijen.push([soort, op])
          return rijen
        },
        [...gekoppeld],
      ),
    )
  const schud = (alle: readonly Feit[], zaad: number) =>
    [...alle].sort((a, b) => ((a.volg * 7919 + zaad) % 101) - ((b.volg * 7919 + zaad) % 101))

  it('de volgorde van binnenkomst maakt niet uit, ook niet met correcties en intrekkingen', () => {
    fc.assert(
      fc.property(verhalen, fc.nat(), fc.nat(200), (rijen, zaad, n) => {
        const alle = facts(...rijen)
        const peildatum = plusDagen(dag('2026-06-01'), n)
        expect(derive(schud(alle, zaad), peildatum)).toEqual(derive(alle, peildatum))
      }),
    )
  })

  it('een feit vastleggen en weer intrekken laat alles zoals het was, op het aantal feiten na', () => {
    fc.assert(
      fc.property(verhalen, fc.constantFrom(...soorten), (rijen, soort) => {
        const n = rijen.length
        const heen = derive(facts(...rijen), NU)
        const terug = derive(
          facts(
            ...rijen,
            [soort, '2026-11-20'],
            ['ingetrokken', '2026-11-21', { feit: `feit-${n + 1}` }, { reden: 'verkeerdDossier' }],
          ),
          NU,
        )
        expect(terug).toEqual({ ...heen, versie: heen.versie + 2 })
      }),
    )
  })

  it('een correctie die wordt ingetrokken, geeft het oude zijn plaats terug', () => {
    fc.assert(
      fc.property(verhalen, weken, (rijen, n) => {
        const correctie = `feit-${rijen.length + 1}`
        const heen = derive(facts(...rijen), NU)
        const terug = derive(
          facts(
            ...rijen,
            ['gekoppeld', plusDagen(dag('2026-06-01'), n), { opvang: 'elders' }, { vervangt: 'feit-4' }],
            ['ingetrokken', '2026-11-21', { feit: correctie }, { reden: 'verkeerdIngevoerd' }],
          ),
          NU,
        )
        expect(terug).toEqual({ ...heen, versie: heen.versie + 2 })
      }),
    )
  })

  it('een taak is gedaan, en een termijn voldaan, door een feit dat geldt', () => {
    fc.assert(
      fc.property(verhalen, (rijen) => {
        const alle = facts(...rijen)
        const p = derive(alle, NU)
        for (const t of p.taken) {
          expect(['gedaan', 'nietNodig'].includes(t.stand)).toBe(t.gedaanDoor !== null)
          expect(t.gedaanOp === null).toBe(t.gedaanDoor === null)
          expect(t.stand === 'wacht').toBe(t.wachtOp !== null)
          if (t.gedaanDoor !== null)
            expect(alle.find((f) => f.id === t.gedaanDoor)).toMatchObject({ op: t.gedaanOp })
        }
        for (const t of p.termijnen) expect(t.stand === 'voldaan').toBe(t.voldaanOp !== null)
        expect(new Set(p.taken.map((t) => t.stap)).size).toBe(p.taken.length)
      }),
    )
  })

  it('Besluit art. 5.3: plan, taak en dossierregel zeggen hetzelfde', () => {
    const p = derive(facts(...verhaal), NU)
    expect(p.versie).toBe(8)
    expect(p.stand).toMatchObject({ fase: 'plan', sleutelOp: '2026-08-05', vertraging: 'renovatie' })
    const pip = p.termijnen.find((t) => t.soort === 'pip')!
    expect(pip).toMatchObject({ stand: 'loopt', laatsteDag: '2026-11-10' })
    expect(p.taken.find((t) => t.stap === 'pip-vaststellen')).toMatchObject({ uitersteDag: pip.laatsteDag })
  })
})

describeStores('afgeleid en opgeslagen', (open) => {
  /** Facts of a new dossier, with identifiers that the database takes. */
  function dossier(gemeente: Proef['gemeente'], rijen: readonly Rij[]): Feit[] {
    const id = randomUUID() as DossierId
    const hier = (i: object) => ('gemeente' in i ? { ...i, gemeente } : i)
    return facts(...rijen).map(
      (f) =>
        ({
          ...f,
          gemeente,
          dossier: id,
          id: randomUUID() as FeitId,
          inhoud: hier(f.inhoud),
        }) as Feit,
    )
  }
  const leg = (p: Proef, ...dossiers: Feit[][]) =>
    p.store.eenheid(p.gemeente, async (tx) => {
      expect(await appendFacts(tx, dossiers.flat() as readonly FeitRij[])).toBeUndefined()
    })
  const unit =
    (p: Proef, gemeente = p.gemeente) =>
    <T>(werk: (tx: Tx) => Promise<T>) =>
      p.store.eenheid(gemeente, werk)
  const rijen = (p: Proef) =>
    p.beheer(
      `select to_jsonb(s) as stand,
        (select jsonb_agg(to_jsonb(t) order by t.soort) from termijn t where t.gemeente = s.gemeente and t.dossier = s.dossier) as termijnen,
        (select jsonb_agg(to_jsonb(t) order by t.stap) from taak t where t.gemeente = s.gemeente and t.dossier = s.dossier) as taken
       from dossier_stand s where s.gemeente = $1 order by s.dossier`,
      [p.gemeente],
    )

  it('herbouw schrijft van elk dossier wat de feiten geven, en de controle vindt geen verschil', async () => {
    const p = await open()
    const [a, b] = [dossier(p.gemeente, verhaal), dossier(p.gemeente, gekoppeld)]
    await leg(p, a, b)
    expect(await check(unit(p))).toEqual([a[0]!.dossier, b[0]!.dossier].sort())
    const geteld: number[] = []
    expect(await rebuild(unit(p), NU, (_, n) => geteld.push(n))).toBe(2)
    expect(geteld).toEqual([2])
    expect(await check(unit(p))).toEqual([])
    const opgeslagen = await rijen(p)
    expect(opgeslagen).toHaveLength(2)
    const verwacht = derive(a, NU)
    const rij = opgeslagen.find((r) => (r.stand as { dossier: string }).dossier === a[0]!.dossier)!
    expect(rij.stand).toMatchObject({ fase: verwacht.stand.fase, versie: 8, sleutel_op: '2026-08-05' })
    expect((rij.taken as { stap: string }[]).map((t) => t.stap)).toEqual(
      verwacht.taken.map((t) => t.stap).sort(),
    )
  })

  it('opnieuw herbouwen verandert niets', async () => {
    const p = await open()
    await leg(p, dossier(p.gemeente, verhaal), dossier(p.gemeente, gekoppeld))
    await rebuild(unit(p), NU)
    const eerst = await rijen(p)
    await rebuild(unit(p), NU)
    expect(await rijen(p)).toEqual(eerst)
  })

  it.each([
    ['een dossierregel', `update dossier_stand set fase = 'voldaan' where dossier = $1`],
    ['een termijn', `update termijn set laatste_dag = laatste_dag + 1 where dossier = $1`],
    ['een taak', `delete from taak where dossier = $1 and stap = 'woning-aanbieden'`],
    ['een dossier zonder regel', 'delete from dossier_stand where dossier = $1'],
  ])('de controle noemt wie geknoeid is: %s', async (_, opdracht) => {
    const p = await open()
    const [a, b] = [dossier(p.gemeente, verhaal), dossier(p.gemeente, verhaal)]
    await leg(p, a, b)
    await rebuild(unit(p), NU)
    await p.beheer(opdracht, [a[0]!.dossier])
    expect(await check(unit(p))).toEqual([a[0]!.dossier])
    await rebuild(unit(p), NU)
    expect(await check(unit(p))).toEqual([])
  })

  it('een tweede keer projecteren vervangt, en raakt andere dossiers en gemeenten niet', async () => {
    const p = await open()
    const [a, b] = [dossier(p.gemeente, gekoppeld), dossier(p.gemeente, verhaal)]
    await leg(p, a, b)
    await rebuild(unit(p), NU)
    await p.store.eenheid(p.gemeente, (tx) => project(tx, new Map([[a[0]!.dossier, a]]), plusDagen(NU, 30)))
    expect(await check(unit(p))).toEqual([])
    const dagen = (await rijen(p)).map((r) => (r.stand as { peildatum: string }).peildatum)
    expect(dagen.sort()).toEqual([NU, plusDagen(NU, 30)])
    expect(await check(unit(p, p.buur))).toEqual([])
    expect(await rebuild(unit(p, p.buur), NU)).toBe(0)
  })

  it('wie vastlegt terwijl alles opnieuw wordt afgeleid, verliest niets', async () => {
    const p = await open()
    const a = dossier(p.gemeente, gekoppeld)
    await leg(p, a)
    await rebuild(unit(p), NU)
    const nieuw = {
      ...a[0]!,
      id: randomUUID() as FeitId,
      volg: a.length + 1,
      soort: 'begeleidingGestart',
      op: dag('2026-06-20'),
      inhoud: {},
    } as Feit
    const vastgelegd = Promise.withResolvers<void>()
    const verder = Promise.withResolvers<void>()
    const schrijver = p.store.eenheid(p.gemeente, async (tx) => {
      await appendFacts(tx, [nieuw] as readonly FeitRij[])
      await project(tx, new Map([[a[0]!.dossier, [...a, nieuw]]]), NU)
      vastgelegd.resolve()
      await verder.promise
    })
    await vastgelegd.promise
    const herbouw = rebuild(unit(p), NU)
    setTimeout(() => verder.resolve(), 200)
    await Promise.all([schrijver, herbouw])
    expect(await check(unit(p))).toEqual([])
  })
})
