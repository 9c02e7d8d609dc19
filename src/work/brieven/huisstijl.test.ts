/** The house style of letters: in every new letter, never in one that stands, and refused when it cannot be read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plandossier } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { pipoperaties } from '#work/plan/operations/index.ts'
import { contrastMetWit } from './huisstijl.ts'
import { huisstijloperaties as op } from './huisstijl-operaties.ts'
import { briefoperaties } from './operations.ts'

test('contrast met wit: zwart 21, wit 1, en donkerder is nooit minder', () => {
  expect(contrastMetWit('#000000')).toBeCloseTo(21)
  expect(contrastMetWit('#ffffff')).toBeCloseTo(1)
  // Worked example of the WCAG: #767676 is the lightest grey that passes.
  expect(contrastMetWit('#767676')).toBeGreaterThanOrEqual(4.5)
  expect(contrastMetWit('#777777')).toBeLessThan(4.5)
  const deel = fc.integer({ min: 0, max: 255 })
  const hex = (x: number) => x.toString(16).padStart(2, '0')
  fc.assert(
    fc.property(deel, deel, deel, fc.integer({ min: 0, max: 50 }), (r, g, b, min) => {
      const kleur = (n: number) => `#${[r, g, b].map((x) => hex(Math.max(0, x - n))).join('')}`
      expect(contrastMetWit(kleur(min))).toBeGreaterThanOrEqual(contrastMetWit(kleur(0)))
    }),
  )
})

/** The smallest PNG there is: one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describeStores('de huisstijl van brieven', (open) => {
  const p = plandossier(open)
  const stel = (wat: object) => p.doe('bob', op.vaststellen, wat)

  test('een nieuwe brief krijgt hoofd en bezwaaradres; een brief die er al is verandert niet', async () => {
    const dossier = await p.mens({ voornamen: 'Huis', achternaam: 'Stijl' })
    await p.metPlan(dossier)
    const maak = async () => {
      const { brief } = await p.doe('kim', pipoperaties.briefMaken, { dossier, soort: 'pipBesluit' })
      return () => p.doe('kim', briefoperaties.zien, { brief })
    }
    const eerst = await maak()
    expect((await eerst()).inhoud!.huis).toBeUndefined()
    await stel({
      versie: 0,
      adres: 'Plein 1\n1234 AB Dorp',
      bezwaar: 'Postbus 1\n1234 AB Dorp',
      kleur: '#004080',
    })
    const later = await maak()
    const { inhoud, ongewijzigd } = await later()
    expect(inhoud!.huis).toMatchObject({ versie: 1, adres: 'Plein 1\n1234 AB Dorp', logo: false })
    expect(JSON.stringify(inhoud!.delen)).toContain('Stuur uw bezwaar naar:\\nPostbus 1')
    expect(ongewijzigd).toBe(true)
    expect(JSON.stringify((await eerst()).inhoud)).not.toContain('Postbus 1')
    await stel({ versie: 1, adres: 'Elders 2' })
    expect((await later()).inhoud).toEqual(inhoud)
    await expect(p.proef.beheer(`update huisstijl set versie = 9`)).rejects.toThrow('stays as it was')
  })

  test('het logo gaat mee naar de volgende versie tot het wordt weggehaald', async () => {
    const { huisstijl } = await p.doe('bob', op.zien, {})
    const v = huisstijl?.versie ?? 0
    await stel({ versie: v, logo: PNG, logotekst: 'Wapen' })
    await stel({ versie: v + 1, logotekst: 'Wapen', telefoon: '035 555 01 00' })
    expect(await p.doe('kim', op.logo, { versie: v + 2 })).toEqual(
      await p.doe('kim', op.logo, { versie: v + 1 }),
    )
    await stel({ versie: v + 2, logoWeg: true })
    expect((await p.doe('bob', op.zien, {})).huisstijl).toMatchObject({ versie: v + 3, logo: false })
    expect(await p.nee(p.vraag('kim', op.logo, { versie: v + 3 }))).toContain('nietGevonden')
  })

  test.each([
    ['een lichte kleur', { kleur: '#ffff00' }, 'te licht'],
    ['geen kleur', { kleur: 'groen' }, 'zes tekens'],
    ['een logo zonder beschrijving', { logo: PNG }, 'Beschrijf het logo'],
    ['een logo dat geen beeld is', { logo: 'aGFsbG8=', logotekst: 'x' }, 'geen hele JPEG- of PNG-logo'],
    ['een e-mailadres dat er geen is', { email: 'inburgering' }, 'Schrijf een e-mailadres'],
    ['zes regels adres', { adres: '1\n2\n3\n4\n5\n6' }, 'ten hoogste vijf regels'],
    ['een versie die er al niet meer is', { versie: 99 }, 'gewijzigd'],
  ])('%s wordt geweigerd', async (_, wat, zin) => {
    const versie = (await p.doe('bob', op.zien, {})).huisstijl?.versie ?? 0
    expect(await p.nee(p.vraag('bob', op.vaststellen, { versie, ...wat }))).toContain(zin)
    expect((await p.doe('bob', op.zien, {})).huisstijl?.versie ?? 0).toBe(versie)
  })

  test('alleen wie het handboek beheert stelt haar vast', async () => {
    for (const wie of ['kim', 'vera', 'bea', 'raad'] as const)
      expect(await p.nee(p.vraag(wie, op.vaststellen, { versie: 0 })), wie).toContain('geenToegang')
  })
})
