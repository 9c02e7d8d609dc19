/** Questions of the municipality itself: asked, changed, dropped without losing an answer, and what is refused. */
import { expect, test } from 'vitest'
import { plandossier } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { intakeoperaties as op } from './operations/index.ts'

describeStores('eigen vragen van de gemeente in de intake', (open) => {
  const p = plandossier(open)
  const stel = (versie: number, ...vragen: object[]) => p.doe('bob', op.vragenVaststellen, { versie, vragen })
  const eigen = async (dossier: string) =>
    (await p.doe('kim', op.zien, { dossier })).vragen!.find((d) => d.id === 'eigen')!.vragen

  test('een eigen vraag staat in elke intake; vervalt zij, dan blijft een antwoord te lezen', async () => {
    const [met, zonder] = [
      await p.mens({ voornamen: 'Met', achternaam: 'Antwoord' }),
      await p.mens({ voornamen: 'Zonder', achternaam: 'Antwoord' }),
    ]
    const voor = (await eigen(met)).length
    await stel(
      0,
      { vraag: 'Kunt u fietsen?', keuzes: ['Ja', 'Nee', 'Wil ik leren'] },
      { vraag: 'Welke sport?' },
    )
    const [fiets, sport] = (await eigen(met)).slice(voor)
    expect(fiets).toMatchObject({ vraag: 'Kunt u fietsen?', keuzes: { 'Wil ik leren': 'Wil ik leren' } })
    expect(sport).toMatchObject({ vraag: 'Welke sport?', keuzes: null })
    const bewaar = (vraag: string, antwoord: string) =>
      p.vraag('kim', op.antwoordenBewaren, { dossier: met, antwoorden: [{ vraag, antwoord, versie: 0 }] })
    expect(await p.nee(bewaar(fiets!.id, 'Misschien'))).toContain('Kies een antwoord uit de lijst')
    expect((await bewaar(fiets!.id, 'Ja')).ok).toBe(true)
    await stel(1, { id: sport!.id, vraag: 'Welke sport doet u graag?' })
    expect((await eigen(met)).slice(voor).map((v) => v.vraag)).toEqual([
      'Welke sport doet u graag?',
      'Kunt u fietsen?',
    ])
    expect((await eigen(zonder)).slice(voor).map((v) => v.id)).toEqual([sport!.id])
  })

  test('wie een oude lijst zag, hoort dat; dubbel, te veel en één keuze worden geweigerd met waar', async () => {
    const { versie } = await p.doe('bob', op.vragenZien, {})
    const nee = (v: number, ...vragen: object[]) =>
      p.nee(p.vraag('bob', op.vragenVaststellen, { versie: v, vragen }))
    expect(await nee(versie + 1, { vraag: 'Iets?' })).toContain('gewijzigd')
    expect(await nee(versie, { vraag: 'Iets?' }, { vraag: 'Iets?' })).toContain('vragen.1.vraag')
    expect(await nee(versie, { vraag: 'Iets?', keuzes: ['Ja'] })).toContain('Eén antwoord is geen keuze')
    expect(await nee(versie, ...Array.from({ length: 13 }, (_, i) => ({ vraag: `Vraag ${i}` })))).toContain(
      'geen enquête',
    )
    expect(await nee(versie, { id: 'eigen-00000000-0000-4000-8000-000000000000', vraag: 'Iets?' })).toContain(
      'niet bekend',
    )
    expect((await p.doe('bob', op.vragenZien, {})).versie).toBe(versie)
  })

  test('alleen wie het handboek beheert stelt vragen vast', async () => {
    for (const wie of ['kim', 'vera', 'bea', 'raad'] as const)
      expect(await p.nee(p.vraag(wie, op.vragenVaststellen, { versie: 0, vragen: [] })), wie).toContain(
        'geenToegang',
      )
  })
})
