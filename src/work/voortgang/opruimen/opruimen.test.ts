/** Clean-up through the door: shown first, then only what is over goes, with a record; letters and notes go no other way. */
import { expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { dag } from '#core/day.ts'
import { plandossier } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { intakeoperaties } from '#work/intake/operations/index.ts'
import { afrondingsoperaties, notitieoperaties, opruimoperaties as op } from '../operations.ts'

describeStores('opruimen', (open) => {
  const p = plandossier(open)
  const beheer = async (dagen: string, wat: 'tonen' | 'doen', invoer: object = {}) => {
    const r = await perform(p.huis, p.actor('bea', undefined, dag(dagen)), op[wat] as typeof op.doen, invoer)
    if (!r.ok) throw new Error(JSON.stringify(r.weigering))
    return r.waarde as { dossiers: unknown; aantallen: { soort: string; aantal: number }[] }
  }
  /** Somebody about whom something of every kind was written. */
  async function beschreven(naam: string): Promise<string> {
    const dossier = await p.mens({ voornamen: naam, achternaam: 'Woorden' })
    await p.doe('kim', intakeoperaties.antwoordenBewaren, {
      dossier,
      antwoorden: [{ vraag: 'school', antwoord: 'Acht jaar' }],
    })
    await p.metPlan(dossier)
    await p.doe('kim', notitieoperaties.schrijven, { dossier, categorie: 'voortgang', tekst: 'Gaat goed.' })
    return dossier
  }

  test('weg gaat alleen wat over de termijn is, na het eerst te tonen; feiten en anderen blijven', async () => {
    const voldaan = await beschreven('Vijf')
    const loopt = await beschreven('Loopt')
    await p.leg(voldaan, 'plichtVoldaan', '2026-11-23')
    await p.doe('kim', afrondingsoperaties.briefMaken, { dossier: voldaan, soort: 'plichtVoldaan' })
    expect((await beheer('2031-11-22', 'tonen')).dossiers).toEqual([])
    const eerst = await beheer('2031-11-23', 'tonen')
    expect(eerst.dossiers).toEqual([{ dossier: voldaan, vanaf: '2031-11-23' }])
    const aantal = (soort: string) => eerst.aantallen.find((a) => a.soort === soort)!.aantal
    expect([aantal('notitie'), aantal('brief'), aantal('intake_antwoord'), aantal('pip')]).toEqual([
      1, 1, 1, 1,
    ])
    await expect(beheer('2031-11-23', 'doen', { dossiers: 2 })).rejects.toThrow('gewijzigd')
    expect((await beheer('2031-11-23', 'tonen')).dossiers).toHaveLength(1)
    const gedaan = await beheer('2031-11-23', 'doen', { dossiers: 1 })
    expect(gedaan.aantallen).toEqual(eerst.aantallen)
    expect((await p.doe('kim', notitieoperaties.lijst, { dossier: voldaan })).notities).toEqual([])
    expect((await p.doe('kim', notitieoperaties.lijst, { dossier: loopt })).notities).toHaveLength(1)
    const d = await p.doe('kim', dossieroperaties.zien, { dossier: voldaan })
    expect(d.feiten.some((f) => f.soort === 'plichtVoldaan')).toBe(true)
    const rijen = await p.proef.beheer(
      "select wat from wijziging where gemeente = $1 and operatie = 'opruimen.doen'",
      [p.proef.gemeente],
    )
    expect(JSON.stringify(rijen)).toContain(voldaan)
    expect((await beheer('2031-11-23', 'tonen')).dossiers).toEqual([])
  })

  test('bij overlijden gaat het meteen; wie geen beheerder is ruimt niets op', async () => {
    const dossier = await beschreven('Overleden')
    await p.leg(dossier, 'overleden', '2026-11-20')
    expect((await beheer('2026-11-24', 'tonen')).dossiers).toEqual([{ dossier, vanaf: '2026-11-20' }])
    for (const wie of ['kim', 'ilse', 'raad'] as const) {
      expect((await p.vraag(wie, op.tonen, {})).ok, wie).toBe(false)
      expect((await p.vraag(wie, op.doen, { dossiers: 1 })).ok, wie).toBe(false)
    }
    expect(await p.nee(p.vraag('bea', op.doen, { dossiers: 1 }, p.proef.buur))).toContain('gewijzigd')
    await beheer('2026-11-24', 'doen', { dossiers: 1 })
    expect((await p.doe('kim', notitieoperaties.lijst, { dossier })).notities).toEqual([])
  })

  test('een notitie of brief gaat niet langs een andere weg, en verandert niet', async () => {
    const dossier = await beschreven('Vast')
    const los = (opdracht: string) =>
      p.proef.store.eenheid(p.proef.gemeente, async (tx) => {
        const { sql } = await import('kysely')
        await sql.raw(opdracht).execute(tx)
      })
    await expect(los(`delete from notitie where dossier = '${dossier}'`)).rejects.toThrow('retention')
    await expect(los(`update notitie set tekst = 'anders' where dossier = '${dossier}'`)).rejects.toThrow()
    expect((await p.doe('kim', notitieoperaties.lijst, { dossier })).notities).toHaveLength(1)
  })
})
