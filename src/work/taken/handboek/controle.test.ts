/** A handbook that cannot be worked by is refused with the place and the reason. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beleid } from '#access/policy.ts'
import type { Rol } from '#core/actor.ts'
import { handboek, type Stapdocument, stap, stappen } from '#test/handboek.ts'
import { feitsoorten } from '#work/dossier/index.ts'
import { controleer } from './controle.ts'
import { geleverd } from './geleverd.ts'
import { HandboekSchema, stappenVan } from './model.ts'

const fouten = (...lijst: readonly Stapdocument[]) =>
  controleer(HandboekSchema.parse(handboek(lijst))).map((f) => ({
    plek: f.pad.slice(3).join('.'),
    fout: f.fout,
  }))
const intake = stap('intake', { gedaan: 'intakeAfgerond' })

describe('de controle van een handboek', () => {
  it('laat een handboek door waarmee te werken is', () => {
    expect(fouten(stap('a'), stap('b', { na: 'intakeGepland', gedaan: 'intakeAfgerond' }))).toEqual([])
    expect(controleer(geleverd.handboek)).toEqual([])
  })

  it.each<[string, readonly Stapdocument[], string, RegExp]>([
    [
      'een feit dat deze rol niet mag vastleggen',
      [stap('a', { rol: 'verhuurmedewerker', gegevens: [] })],
      '0.gedaan',
      /Medewerker verhuur mag 'Brede intake gepland' niet vastleggen.*Dat mogen wel: Klantmanager/,
    ],
    [
      'een onderdeel van de plicht dat dit feit niet afmaakt',
      [stap('a', { onderdeel: 'map' })],
      '0.gedaan',
      /maakt 'Module Arbeidsmarkt en Participatie \(MAP\)' niet af. Kies 'MAP afgerond'/,
    ],
    [
      'het examen van een ander onderdeel',
      [stap('a', { onderdeel: 'lezen', gedaan: { feit: 'examenresultaatBekend', onderdeel: 'knm' } })],
      '0.gedaan',
      /Kies 'Examenresultaat bekend' met dit onderdeel/,
    ],
    [
      'een coach met een gesprek dat niet van een coach is',
      [
        stap('a', {
          rol: 'vrijwilliger',
          na: 'verhuisd',
          gedaan: { feit: 'gesprekGevoerd', gesprek: 'hoorzitting' },
        }),
      ],
      '0.gedaan',
      /Vrijwillige coach legt alleen de gesprekken van een coach vast/,
    ],
    [
      'een stap van een coach die de invaller niet kan doen',
      [
        stap('a', {
          rol: 'vrijwilliger',
          na: 'verhuisd',
          gedaan: 'voorzieningGeregeld',
          gegevens: ['taken', 'inkomen'],
        }),
      ],
      '0.gegevens',
      /Vrijwillige coach heeft geen toegang.*Maatschappelijk begeleider heeft geen toegang/s,
    ],
    [
      'een rol die nooit iets vastlegt',
      [stap('a', { rol: 'raadslid', gegevens: [] })],
      '0.rol',
      /mag geen '.*' vastleggen/,
    ],
    [
      'een rol zonder toegang tot wat haar stap nodig heeft',
      [stap('a', { rol: 'verhuurmedewerker', gedaan: 'woningAangeboden', gegevens: ['inkomen'] })],
      '0.gegevens',
      /heeft geen toegang tot 'Bijstand, ontzorgen en taaleis'/,
    ],
    [
      'een rol die niet kan zeggen dat de stap niet nodig is',
      [stap('a', { nietNodigDoor: ['klantmanager', 'raadslid', 'verhuurmedewerker'] })],
      '0.nietNodigDoor',
      /Raadslid ziet deze taak niet.*Medewerker verhuur ziet deze taak niet/,
    ],
    [
      'twee doelgroepen tegelijk',
      [stap('a', { voor: ['asielstatushouder', 'gezinsOfOverigeMigrant'] })],
      '0.voor',
      /Niemand is tegelijk asielstatushouder en gezins- of overige migrant/,
    ],
    ['twee wetten tegelijk', [stap('a', { voor: ['plichtig', 'oudeWet'] })], '0.voor', /Niemand is tegelijk/],
    [
      'twee leerroutes tegelijk',
      [stap('a', { voor: ['zRoute', 'b1Route'] })],
      '0.voor',
      /Niemand is tegelijk/,
    ],
    [
      'een stap die vervalt door haar eigen begin',
      [stap('a', { zonder: ['gekoppeld'] })],
      '0.zonder',
      /er is nooit werk/,
    ],
    [
      'een stap die op haar eigen einde wacht',
      [stap('a', { wachtOp: 'intakeGepland' })],
      '0.wachtOp',
      /wacht op zichzelf/,
    ],
    [
      'een stap die vervalt door wat haar klaar maakt',
      [stap('a', { zonder: ['intakeGepland'] })],
      '0.zonder',
      /klaar en vervallen/,
    ],
    [
      'een stap die eerder klaar moet zijn dan waarop zij wacht',
      [
        stap('kort', { gedaan: 'intakeAfgerond', wachtOp: 'intakeGepland', uiterlijk: '1 week' }),
        stap('lang', { uiterlijk: '6 weken' }),
      ],
      '0.uiterlijk',
      /moet klaar zijn vóór 'Stap lang', maar wacht daarop/,
    ],
    [
      'een kring van twee',
      [
        stap('a', { na: 'intakeAfgerond', gedaan: 'intakeGepland' }),
        stap('b', { na: 'intakeGepland', gedaan: 'intakeAfgerond' }),
      ],
      '0.na',
      /'Stap a' wacht op 'Stap b', en 'Stap b' wacht op 'Stap a'/,
    ],
    [
      'een kring die over het wachten loopt',
      [
        stap('a', { wachtOp: 'intakeAfgerond' }),
        stap('b', { wachtOp: 'intakeGepland', gedaan: 'intakeAfgerond' }),
      ],
      '0.wachtOp',
      /'Stap a' kan nooit beginnen: 'Stap a' wacht op 'Stap b'/,
    ],
    [
      'een stap die alleen door zichzelf begint',
      [stap('a', { na: 'intakeGepland', gedaan: 'intakeGepland' })],
      '0.na',
      /kan nooit beginnen/,
    ],
    ['twee stappen met één sleutel', [intake, stap('intake')], '1.id', /komt twee keer voor/],
    [
      'dezelfde taak met twee namen',
      [intake, stap('anders', { gedaan: 'intakeAfgerond' })],
      '1.gedaan',
      /dezelfde taak als 'intake'/,
    ],
    [
      'een feit met een veld dat geen keuze is',
      [stap('a', { gedaan: { feit: 'intakeGepland', datum: '2026-01-01' } })],
      '0.gedaan',
      /geen keuzeveld 'datum'/,
    ],
    [
      'een waarde die niet bestaat',
      [stap('a', { wachtOp: { feit: 'gesprekGevoerd', gesprek: 'praatje' } })],
      '0.wachtOp',
      /'praatje' kan niet bij 'gesprek'/,
    ],
  ])('weigert %s', (_, lijst, plek, zin) => {
    const gevonden = fouten(...lijst)
    expect(
      gevonden
        .filter((f) => f.plek === plek)
        .map((f) => f.fout)
        .join(' '),
    ).toMatch(zin)
    for (const f of gevonden) expect(f.fout).toMatch(/[.]$/)
  })

  it('elke soort feit waarmee een stap kan beginnen, mag iemand vastleggen', () => {
    for (const [soort, f] of Object.entries(feitsoorten)) {
      const wie = (f.door as readonly Rol[]).filter((r) =>
        beleid[r][f.gegeven]?.handelingen.includes('vastleggen'),
      )
      expect(wie, soort).not.toEqual([])
    }
  })

  it('een stap die zichzelf weer oproept, mag: het feit is ook van een andere stap', () => {
    expect(
      fouten(
        stap('eerst', { gedaan: { feit: 'gesprekGevoerd', gesprek: 'casusoverleg' } }),
        stap('weer', {
          na: { feit: 'gesprekGevoerd', gesprek: 'casusoverleg' },
          gedaan: { feit: 'gesprekGevoerd', gesprek: 'casusoverleg' },
        }),
      ),
    ).toEqual([])
  })

  it('twee onderdelen met één sleutel worden geweigerd bij het tweede', () => {
    const deel = { id: 'deel', naam: 'Deel', stappen: [stap('a')] }
    const document = handboek([], { onderdelen: [deel, { ...deel, stappen: [intake] }] })
    expect(controleer(HandboekSchema.parse(document))).toEqual([
      {
        pad: ['onderdelen', 1, 'id'],
        fout: "Onderdeel 'deel' komt twee keer voor. Geef een andere sleutel.",
      },
    ])
  })

  it('wat wordt doorgelaten, kan altijd beginnen en door de eigen rol worden afgerond', () => {
    let door = 0
    fc.assert(
      fc.property(stappen, (lijst) => {
        const h = HandboekSchema.parse(handboek(lijst))
        if (controleer(h).length > 0) return
        door++
        const gemaakt = new Set<string>()
        const alle = stappenVan(h)
        const makers = new Set<string>(alle.map((s) => s.gedaan.soort))
        const komt = (soort: string) => !makers.has(soort) || gemaakt.has(soort)
        for (let n = 0; n <= alle.length; n++)
          for (const s of alle)
            if (komt(s.na.soort) && (s.wachtOp === undefined || komt(s.wachtOp.soort)))
              gemaakt.add(s.gedaan.soort)
        for (const s of alle) {
          expect(gemaakt.has(s.gedaan.soort)).toBe(true)
          expect(feitsoorten[s.gedaan.soort].door).toContain(s.rol)
        }
      }),
      { numRuns: 400 },
    )
    expect(door).toBeGreaterThan(20)
  })
})
