/** A volunteer's own work, over HTTP in this process: only their people, and whose it is without them. */
import { describe, expect, it } from 'vitest'
import { visitor } from './server.ts'
import { werkproef } from './team.ts'

const p = werkproef('2026-06-08T08:00:00.000Z')
const wijsToe = (wie: string, dossiers: string[], functie: string, medewerker: string, meer = {}) =>
  p.api(wie, 'POST', '/toewijzingen', { dossiers, functie, medewerker, ...meer })

describe('een vrijwillige coach', () => {
  const mensen = async (wie: string) => (await p.api(wie, 'GET', '/mijn-mensen')).body.mensen

  it('ziet alleen de eigen mensen, met de begeleider als aanspreekpunt, en bij een ander niets', async () => {
    const [d, e] = await p.koppel(2)
    expect(await mensen('vrij')).toEqual([])
    await wijsToe('tess', [d!, e!], 'begeleiding', 'vera')
    expect((await wijsToe('tess', [d!], 'vrijwilliger', 'vrij')).status).toBe(201)
    expect(await mensen('vrij')).toMatchObject([
      { dossier: d, aanspreekpunt: 'Naam vera', werk: 'Vrijwillige coach' },
    ])
    // Only the own steps; what is the guide's own is not for a coach.
    const taken: { stap: string; vastleggenMag: boolean; nietNodigMag: boolean }[] = (await mensen('vrij'))[0]
      .taken
    expect(taken.map((t) => [t.stap, t.vastleggenMag, t.nietNodigMag])).toEqual([
      ['coach-kennismaken', true, false],
    ])
    expect(await mensen('veer')).toEqual([])
    for (const wie of ['vrij', 'veer'])
      expect((await p.api(wie, 'GET', `/dossiers/${e}`)).status, wie).toBe(404)
    expect((await p.api('veer', 'GET', `/dossiers/${d}/taken`)).status).toBe(404)
    expect((await p.api('vrij', 'GET', '/wachtende-taken')).body.totaal).toBe(0)
    expect((await p.api('vrij', 'GET', '/te-verdelen?functie=vrijwilliger')).status).toBe(404)
    expect((await wijsToe('vrij', [d!], 'vrijwilliger', 'veer')).status).toBe(400)
    expect((await p.api('vrij', 'GET', '/geescaleerde-taken')).body.totaal).toBe(0)
    const wie = visitor(p.app)
    await wie.signIn('vrij')
    expect((await wie.get('/')).naar).toBe('/werkvoorraad/mensen')
    expect((await wie.get('/werkvoorraad/mensen')).tekst).toContain(d)
  })

  it('heeft eigen taken in lijst, week en agenda, en legt ze vast; een ander heeft er niets van', async () => {
    const [d] = await p.koppel(1)
    await wijsToe('tess', [d!], 'begeleiding', 'vera')
    await wijsToe('tess', [d!], 'vrijwilliger', 'vrij')
    const lijst = async (wie: string) =>
      (await p.api(wie, 'GET', '/taken')).body.taken.filter((t: { dossier: string }) => t.dossier === d)
    expect(await lijst('vrij')).toMatchObject([{ stap: 'coach-kennismaken', hoe: 'eigen' }])
    expect(await lijst('veer')).toEqual([])
    const week = (await p.api('vrij', 'GET', '/weektaken?dag=2026-06-22')).body
    const inWeek = week.dagen.flatMap((x: { taken: { dossier: string; stap: string }[] }) => x.taken)
    expect(inWeek).toContainEqual(expect.objectContaining({ dossier: d, stap: 'coach-kennismaken' }))
    expect((await p.api('veer', 'GET', '/weektaken?dag=2026-06-22')).body.totaal).toBe(0)
    const agenda = (await p.api('vrij', 'GET', '/agenda')).body.regels
    expect(agenda).toContainEqual(
      expect.objectContaining({ stap: 'coach-kennismaken', titel: 'Kennismaken als coach' }),
    )
    expect(JSON.stringify(agenda)).not.toContain('Persoon')
    expect((await p.api('veer', 'GET', '/agenda')).body.regels).toEqual([])
    // Not to be recorded by a coach of others, nor more than the own step asks.
    const gesprek = { gesprek: 'coachKennismaking' }
    expect((await p.legVast('veer', d!, 'gesprekGevoerd', '2026-06-08', gesprek)).status).toBe(404)
    expect(
      (await p.legVast('vrij', d!, 'nareisVerwacht', '2026-06-08', { personen: 1, kans: 'klein' })).status,
    ).toBe(422)
    expect((await p.legVast('vrij', d!, 'gesprekGevoerd', '2026-06-08', gesprek)).status).toBe(201)
    expect((await lijst('vrij')).map((t: { stap: string }) => t.stap)).toEqual(['coachgesprek-voeren'])
  })

  it('is er geen coach (meer), dan staan de stappen van een coach bij de begeleider en het team', async () => {
    const [d] = await p.koppel(1)
    await wijsToe('tess', [d!], 'begeleiding', 'vera')
    await p.legVast('vera', d!, 'begeleidingGestart', '2026-06-02')
    await p.legVast('hugo', d!, 'woningAangeboden', '2026-06-02', { woningtype: 'appartement', kamers: 3 })
    await p.legVast('hugo', d!, 'huurcontractGetekend', '2026-06-03')
    await p.legVast('hugo', d!, 'sleutelOvergedragen', '2026-06-03')
    const bank = async (wie: string, vraag = '') =>
      (await p.api(wie, 'GET', `/taken?stap=bank-regelen${vraag}`)).body.taken.filter(
        (t: { dossier: string }) => t.dossier === d,
      )
    expect(await bank('vera')).toMatchObject([{ rol: 'Maatschappelijk begeleider', vanWie: 'Naam vera' }])
    expect(await bank('tess', '&wie=team')).toHaveLength(1)
    await wijsToe('tess', [d!], 'vrijwilliger', 'vrij')
    expect(await bank('vera')).toEqual([])
    expect(await bank('vrij')).toMatchObject([{ rol: 'Vrijwillige coach', vastleggenMag: true }])
    // The guide sees beside the person what the coach does, and the team leader still has it in the list.
    const bijVera = (await mensen('vera')).find((m: { dossier: string }) => m.dossier === d)
    expect(bijVera.taken.map((t: { stap: string }) => t.stap)).toContain('bank-regelen')
    expect(await bank('tess', '&wie=team')).toHaveLength(1)
    await wijsToe('tess', [d!], 'vrijwilliger', 'vrij', { einde: true })
    expect(await bank('vrij')).toEqual([])
    expect(await bank('vera')).toHaveLength(1)
    // Getting acquainted with a coach who is not there is nobody's work.
    const taken = (await p.api('vera', 'GET', `/dossiers/${d}/taken`)).body.taken
    expect(taken.filter((t: { stap: string }) => t.stap === 'coach-kennismaken')).toEqual([])
    expect((await p.api('vrij', 'GET', `/dossiers/${d}`)).status).toBe(404)
  })

  it('is er een vrijwilliger niet, dan ziet de vervanger die mensen pas als zij zijn toegewezen', async () => {
    const r = await p.api('tess', 'POST', '/afwezigheden', {
      medewerker: 'vrij',
      van: '2026-06-08',
      totEnMet: '2026-06-09',
      vervanger: 'veer',
    })
    expect(r.status).toBe(201)
    // Replacing gives work, not reach: a volunteer sees only people assigned in person.
    expect(await mensen('veer')).toEqual([])
  })
})
