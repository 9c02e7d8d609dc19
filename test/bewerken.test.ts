/** A concept of the handbook changed piece by piece, through the door and on screen; and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Operatie } from '#core/operation.ts'
import type { Context } from '#work/dossier/index.ts'
import { geleverd } from '#work/taken/index.ts'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import { actor, BUUR, type Handboekhuis, openHandboekhuis } from './handboekhuis.ts'
import { serverOf, visitor } from './server.ts'

const GELEVERD = geleverd.handboek.versie

describe('een concept bewerken', () => {
  let h: Handboekhuis
  let doe: Handboekhuis['doe']
  let weigert: Handboekhuis['weigert']
  let concept: Handboekhuis['concept']
  const jet = actor('beleidsmedewerker')

  beforeAll(async () => {
    h = await openHandboekhuis()
    ;({ doe, weigert, concept } = h)
  }, 120_000)
  afterAll(() => h.sluit())

  it('van een concept is alles te wijzigen: kop, onderdelen, en elke stap', async () => {
    await concept('proef-1')
    let wijzigingen = 0
    const stap = async <I extends z.ZodType, O extends z.ZodType<{ wijzigingen: number }>>(
      operatie: Operatie<Context, I, O>,
      invoer: object,
    ) => {
      const r = await doe(jet, operatie, { versie: 'proef-1', wijzigingen, ...invoer })
      wijzigingen = r.wijzigingen
      return r
    }
    await stap(op.wijzigen, {
      stap: 'woning-aanbieden',
      inhoud: {
        titel: 'Huis aanbieden',
        na: 'nareisVerwacht',
        gedaan: 'woningAangeboden',
        ookEerder: true,
        zonder: ['sleutelOvergedragen'],
        uiterlijk: '3 weken',
        grond: 'lokaal',
        nazorg: 14,
        gegevens: ['identiteit'],
        wachtOp: null,
      },
    })
    const { stap: nieuw } = await stap(op.toevoegen, {
      onderdeel: 'woning',
      inhoud: {
        titel: 'Buren groeten',
        uitleg: 'Ga kennismaken.',
        rol: 'begeleider',
        na: 'verhuisd',
        gedaan: { feit: 'gesprekGevoerd', gesprek: 'gezinsgesprek' },
        uiterlijk: '1 week',
        grond: 'lokaal',
        voor: ['volwassen'],
      },
    })
    expect(nieuw).toBe('buren-groeten')
    await stap(op.verplaatsen, { stap: nieuw, naar: { onderdeel: 'begeleiding' } })
    await stap(op.verplaatsen, { stap: nieuw, naar: 'hoger' })
    const { onderdeel } = await stap(op.onderdeelToevoegen, { stap: 'nagesprek-voeren', naam: 'Daarna' })
    await stap(op.onderdeelWijzigen, {
      onderdeel,
      doe: 'bewaren',
      naam: 'Een jaar later',
      toelichting: 'Vraag hoe het gaat.',
    })
    await stap(op.onderdeelWijzigen, { onderdeel, doe: 'hoger' })
    await stap(op.onderdeelWijzigen, { onderdeel: 'oude-wet', doe: 'weg' })
    await stap(op.kopWijzigen, {
      naam: 'Ons handboek',
      nieuweVersie: 'proef-2',
      vanaf: '2026-12-01',
      overgang: 'nieuw',
      toelichting: 'Anders.',
    })
    const beeld = await doe(jet, op.zien, { versie: 'proef-2' })
    expect(beeld).toMatchObject({
      naam: 'Ons handboek',
      vanaf: '2026-12-01',
      overgang: 'nieuw',
      toelichting: 'Anders.',
      stand: 'concept',
      wijzigingen,
    })
    expect(beeld.onderdelen.map((o: { id: string }) => o.id).slice(-3)).toEqual([
      'welzijn',
      'daarna',
      'handhaving',
    ])
    expect(beeld.onderdelen.some((o: { id: string }) => o.id === 'oude-wet')).toBe(false)
    const begeleiding = beeld.onderdelen.find((o) => o.id === 'begeleiding')!.stappen
    expect(begeleiding.at(-2)).toMatchObject({
      id: nieuw,
      titel: 'Buren groeten',
      voor: ['achttien jaar of ouder'],
    })
    expect((await weigert(jet, op.zien, { versie: 'proef-1' }))?.code).toBe('nietGevonden')

    const v = await doe(jet, op.verschil, { versie: 'proef-2' })
    expect(v.tegenover).toBe(GELEVERD)
    const anders = v.stappen.find((s) => s.stap === 'woning-aanbieden')!
    expect(anders.velden).toContainEqual({ veld: 'wanneer', was: 'binnen 8 weken', wordt: 'binnen 3 weken' })
    expect(anders.velden).toContainEqual({
      veld: 'begint door',
      was: 'Gekoppeld aan de gemeente',
      wordt: 'Nareizigers verwacht',
    })
    expect(
      v.stappen
        .filter((s: { verschil: string }) => s.verschil === 'nieuw')
        .map((s: { stap: string }) => s.stap),
    ).toEqual([nieuw])
    const oud = geleverd.handboek.onderdelen.find((o) => o.id === 'oude-wet')!
    expect(v.stappen.filter((s) => s.verschil === 'weg')).toHaveLength(oud.stappen.length)
  })

  it('een fout wordt gezegd bij het veld, en er verandert niets', async () => {
    await concept('fout-1')
    const basis = { versie: 'fout-1', wijzigingen: 0 }
    const velden = async <I extends z.ZodType, O extends z.ZodType>(
      operatie: Operatie<Context, I, O>,
      invoer: object,
    ) => (await weigert(jet, operatie, { ...basis, ...invoer }))?.velden.map((f) => f.veld)
    const stap = 'intake-plannen'
    expect(await velden(op.wijzigen, { stap, inhoud: { titel: '' } })).toEqual(['titel'])
    expect(await velden(op.wijzigen, { stap, inhoud: { uiterlijk: 'ooit' } })).toEqual(['uiterlijk'])
    expect(
      await velden(op.wijzigen, { stap, inhoud: { na: { feit: 'gekoppeld', opvang: 'hotel' } } }),
    ).toEqual(['na'])
    expect(await velden(op.wijzigen, { stap, inhoud: { grond: 'wet 1' } })).toEqual(['grond'])
    expect(await velden(op.wijzigen, { stap, inhoud: { rol: 'begeleider' } })).toContain('gedaan')
    expect(await velden(op.wijzigen, { stap, inhoud: { nazorg: 9999 } })).toEqual(['nazorg'])
    expect(
      await velden(op.kopWijzigen, { naam: '', nieuweVersie: 'X', vanaf: '2026-02-30', overgang: 'x' }),
    ).toEqual(['naam', 'versie', 'vanaf', 'overgang'])
    expect(await velden(op.onderdeelWijzigen, { onderdeel: 'woning', doe: 'bewaren', naam: '' })).toEqual([
      'naam',
    ])
    // A loop that this change makes elsewhere is told on top, with the name of that step.
    const kring = await weigert(jet, op.wijzigen, {
      ...basis,
      stap: 'regeldag-plannen',
      inhoud: { na: 'huurcontractGetekend' },
    })
    expect(kring?.velden.some((f) => f.veld === 'titel' && f.fout.startsWith("Bij stap '"))).toBe(true)
    expect((await doe(jet, op.zien, { versie: 'fout-1' })).wijzigingen).toBe(0)
  })

  it('wie te laat bewaart, overschrijft een ander niet', async () => {
    await concept('samen-1')
    const invoer = { versie: 'samen-1', stap: 'intake-plannen', wijzigingen: 0, inhoud: { titel: 'Eerst' } }
    await doe(jet, op.wijzigen, invoer)
    expect((await weigert(jet, op.wijzigen, { ...invoer, inhoud: { titel: 'Ook' } }))?.code).toBe('gewijzigd')
  })

  it('alleen wie het handboek beheert wijzigt, en alleen een concept van de eigen gemeente', async () => {
    await concept('muur-1')
    const invoer = { versie: 'muur-1', stap: 'intake-plannen', wijzigingen: 0, inhoud: { titel: 'Stiekem' } }
    for (const rol of ['klantmanager', 'begeleider', 'beheerder'] as const) {
      expect((await weigert(actor(rol), op.wijzigen, invoer))?.code).toBe('geenToegang')
      expect((await weigert(actor(rol), op.starten, { versie: 'muur-1' }))?.code).toBe('geenToegang')
      expect((await weigert(actor(rol), op.vaststellen, { versie: 'muur-1' }))?.code).toBe('geenToegang')
    }
    expect((await weigert(actor('beleidsmedewerker', BUUR), op.wijzigen, invoer))?.code).toBe('nietGevonden')
    expect((await weigert(jet, op.wijzigen, { ...invoer, versie: GELEVERD }))?.code).toBe('nietNu')
    expect((await doe(jet, op.zien, { versie: 'muur-1' })).wijzigingen).toBe(0)
  })

  it('de naam van het meegeleverde handboek blijft van dat handboek: ingevoerd, overgenomen of hernoemd', async () => {
    const { yaml } = await doe(jet, op.uitvoeren, { versie: GELEVERD })
    for (const proef of [true, false])
      expect((await weigert(jet, op.invoeren, { yaml, proef }))?.code).toBe('nietNu')
    await concept('naam-1')
    const nieuw = { versie: GELEVERD, vanaf: '2099-01-01', overgang: 'nieuw' }
    for (const van of [GELEVERD, 'naam-1'])
      expect((await weigert(jet, op.concept, { van, ...nieuw }))?.code).toBe('bestaatAl')
    const kop = { naam: 'Naam', nieuweVersie: GELEVERD, vanaf: '2099-01-01', overgang: 'nieuw' }
    expect((await weigert(jet, op.kopWijzigen, { versie: 'naam-1', wijzigingen: 0, ...kop }))?.code).toBe(
      'bestaatAl',
    )
    expect((await doe(jet, op.zien, { versie: GELEVERD })).stand).toBe('geleverd')
    await doe(jet, op.invoeren, { yaml: yaml.replace(`versie: ${GELEVERD}`, 'versie: naam-2') })
    expect((await doe(jet, op.zien, { versie: 'naam-2' })).stand).toBe('concept')
  })

  it('op het scherm: een stap toevoegen, wijzigen, verplaatsen; een fout staat bij het veld en niets is gewist', async () => {
    await concept('scherm-1')
    const app = await serverOf(h.huis)
    try {
      const v = visitor(app)
      await v.signIn('demo-jet')
      const csrf = await v.csrf()
      const pad = '/handboek/versies/scherm-1'
      const velden = {
        csrf,
        wijzigingen: '0',
        titel: 'Fiets regelen',
        uitleg: 'Zoek een fiets.',
        rol: 'begeleider',
        na: 'verhuisd',
        gedaan: 'voorzieningGeregeld voorziening=verzekeringen',
        'uiterlijk-aantal': '6',
        'uiterlijk-eenheid': 'weken',
        'zonder-0': 'begeleidingOvergedragen',
        bron: 'lokaal',
        artikel: '',
        'voor-volwassen': 'ja',
        'gegevens-begeleiding': 'ja',
        'ookEerder-ja': 'ja',
      }
      const fout = await v.post(`${pad}/onderdelen/begeleiding/nieuw`, { ...velden, titel: '' })
      expect(fout.status).toBe(422)
      expect(fout.tekst).toContain('href="#veld-titel"')
      expect(fout.tekst).toContain('Zoek een fiets.')
      const goed = await v.post(`${pad}/onderdelen/begeleiding/nieuw`, velden)
      expect([goed.status, goed.naar]).toEqual([303, `${pad}?bewaard=stapErbij#stap-fiets-regelen`])
      const form = (await v.get(`${pad}/stappen/fiets-regelen`)).tekst
      expect(form).toMatch(/<option value="voorzieningGeregeld voorziening=verzekeringen" selected/)
      expect(form).toMatch(/name="ookEerder-ja" checked/)
      const rol = await v.post(`${pad}/stappen/fiets-regelen`, {
        ...velden,
        wijzigingen: '1',
        rol: 'raadslid',
      })
      expect(rol.status).toBe(422)
      expect(rol.tekst).toContain('href="#veld-rol"')
      expect(
        (
          await v.post(`${pad}/stappen/fiets-regelen/plaats`, {
            csrf,
            wijzigingen: '1',
            naar: 'onderdeel woning',
          })
        ).status,
      ).toBe(303)
      expect(
        (await v.post(`${pad}/onderdelen/woning`, { csrf, wijzigingen: '2', doe: 'bewaren', naam: 'Wonen' }))
          .status,
      ).toBe(303)
      const verschil = (await v.get(`${pad}/verschil`)).tekst
      expect(verschil).toContain('Fiets regelen')
      expect((await v.post(`${pad}/simulatie`, { csrf })).naar).toBe(`${pad}/simulatie`)
      expect((await v.get(`${pad}/simulatie`)).tekst).toContain('Open werk per rol')
      expect((await v.get(`${pad}/afdruk`)).tekst).toContain('Fiets regelen')
      const pdf = await v.get(`${pad}/pdf`)
      expect([pdf.status, pdf.koppen['content-type']]).toEqual([200, 'application/pdf'])
      expect((await v.get('/handboek/evaluatie')).status).toBe(200)
      expect((await v.get('/handboek/acties')).status).toBe(200)
    } finally {
      await app.close()
    }
  }, 60_000)
})
