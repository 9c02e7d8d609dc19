/** The count beside the lines: what changed and nothing else, and always the count of the lines. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import { appendFacts } from '#store/facts.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { describeStores } from '#test/stores.ts'
import type { Feit } from '#work/dossier/index.ts'
import { project, rebuild } from './project.ts'
import { checkCounts, compactCounts, difference, type Geteld } from './telling.ts'

const NU = dag('2026-11-24')

describe('het verschil per dag', () => {
  const dagen = fc.array(
    fc.constantFrom<Geteld>(null, dag('2026-01-05'), dag('2026-02-05'), dag('2026-03-05')),
  )
  it('geeft opgeteld bij wat was precies wat is, en noemt geen dag die gelijk bleef', () => {
    fc.assert(
      fc.property(dagen, dagen, (voor, na) => {
        const anders = difference(voor, na)
        const n = (lijst: readonly Geteld[], op: Geteld) => lijst.filter((d) => d === op).length
        for (const op of new Set([...voor, ...na]))
          if (op !== null)
            expect(n(voor, op) + (anders.find((x) => x.op === op)?.aantal ?? 0)).toBe(n(na, op))
        expect(anders.every((x) => x.aantal !== 0)).toBe(true)
      }),
    )
  })
})

describeStores('de telling per dag', (open) => {
  it('volgt sleutel en correctie, verandert niet door herbouw en is na samenvatten dezelfde', async () => {
    const proef = await open()
    const unit = <T>(werk: Parameters<typeof proef.store.eenheid<T>>[1]) =>
      proef.store.eenheid(proef.gemeente, werk)
    const telling = () =>
      proef.beheer(
        `select op::text, sum(aantal)::int as n, count(*)::int as regels from woontelling
         where gemeente = $1 group by op having sum(aantal) <> 0 order by op`,
        [proef.gemeente],
      )
    const dossier = randomUUID() as DossierId
    const schrijf = (...rijen: Rij[]): Promise<void> =>
      unit(async (tx) => {
        const eerder = await tx
          .selectFrom('feit')
          .select('volg')
          .where('gemeente', '=', proef.gemeente)
          .where('dossier', '=', dossier)
          .execute()
        const alle = facts(...rijen).map((f) => ({
          ...f,
          dossier,
          gemeente: proef.gemeente,
          id: `00000000-0000-4000-8000-00000000e${String(f.volg).padStart(3, '0')}` as FeitId,
          ...(f.vervangt && { vervangt: '00000000-0000-4000-8000-00000000e005' as FeitId }),
        })) as Feit[]
        await appendFacts(tx, alle.slice(eerder.length))
        await project(tx, new Map([[dossier, alle]]), NU)
      })
    const basis: Rij[] = [...gekoppeld]
    await schrijf(...basis)
    expect(await telling()).toEqual([])
    while (basis.length < 4) basis.push(['vertraagd', '2026-07-01', { reden: 'renovatie' }])
    await schrijf(...basis, ['sleutelOvergedragen', '2026-08-05'])
    expect(await telling()).toEqual([{ op: '2026-08-05', n: 1, regels: 1 }])
    await schrijf(
      ...basis,
      ['sleutelOvergedragen', '2026-08-05'],
      ['sleutelOvergedragen', '2026-08-06', {}, { vervangt: 'feit-5' }],
    )
    expect(await telling()).toEqual([{ op: '2026-08-06', n: 1, regels: 1 }])
    await rebuild(unit, NU)
    expect(await telling()).toEqual([{ op: '2026-08-06', n: 1, regels: 1 }])
    await unit(compactCounts)
    expect(await telling()).toEqual([{ op: '2026-08-06', n: 1, regels: 1 }])
    expect(await unit(checkCounts)).toEqual([])
    await unit(async (tx) => {
      await tx
        .insertInto('woontelling')
        .values({ gemeente: proef.gemeente, op: dag('2026-09-01'), aantal: 2 })
        .execute()
    })
    expect(await unit(checkCounts)).toEqual(['2026-09-01'])
  })
})
