/** A handbook as YAML: out and in gives the same, and every fault names its line. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handboek, stap } from '#test/handboek.ts'
import { alsYaml, HOOGSTENS, leesYaml } from './document.ts'
import { geleverd, geleverdeTekst } from './geleverd.ts'

const TEKST = `naam: Proefhandboek
versie: proef-1
vanaf: 2026-01-01
overgang: nieuw
onderdelen:
  - id: deel
    naam: Deel
    stappen:
      - id: eerste
        titel: Intake plannen
        uitleg: Roep op.
        rol: klantmanager
        na: gekoppeld
        uiterlijk: 2 weken
        gedaan: intakeGepland
        grond: wi2021 14.1
        gegevens: [identiteit]
      - id: tweede
        titel: Intake afronden
        uitleg: Leg vast.
        rol: klantmanager
        na: intakeGepland
        uiterlijk: 10 werkdagen
        gedaan: intakeAfgerond
        grond: lokaal
`
const fouten = (tekst: string) => {
  const uit = leesYaml(tekst)
  return uit.ok ? [] : uit.fouten
}
/** The text with one line replaced; an empty replacement takes the line away. */
const met = (regel: number, nieuw: string) =>
  TEKST.split('\n')
    .flatMap((r, i) => (i + 1 === regel ? (nieuw === '' ? [] : nieuw.split('\n')) : [r]))
    .join('\n')

describe('een handboek als YAML', () => {
  it('uit en weer in geeft hetzelfde, wat er ook in de teksten staat', () => {
    const tekst = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom(
          'true',
          '1.0',
          '- x',
          'a: b',
          '# geen opmerking',
          "'s ochtends",
          '2026-01-01',
          '{ x }',
          '~',
        ),
        fc
          .array(fc.constantFrom('woord', 'regel\n\nwit', ' twee  spaties', 'lang '.repeat(30)), {
            minLength: 1,
            maxLength: 4,
          })
          .map((d) => d.join('')),
      )
      .map((t) => t.trim())
      .filter((t) => t.length > 0 && t.length <= 80)
    fc.assert(
      fc.property(tekst, tekst, tekst, (titel, uitleg, naam) => {
        const document = handboek([stap('een', { titel, uitleg })], { naam, toelichting: uitleg })
        const gelezen = leesYaml(alsYaml(document))
        expect(gelezen).toMatchObject({ ok: true, document })
      }),
    )
  })

  it('het geleverde handboek overleeft uit en in, en betekent dan hetzelfde', () => {
    const gelezen = leesYaml(alsYaml(geleverd.document))
    expect(gelezen).toEqual({ ok: true, ...geleverd })
    expect(geleverdeTekst.length).toBeLessThan(HOOGSTENS / 4)
  })

  it('een goed handboek heeft geen fouten', () => {
    expect(fouten(TEKST)).toEqual([])
  })

  it.each<[string, number, string, number, string]>([
    ['een veld dat ontbreekt wijst naar de stap', 10, '', 9, "Het veld 'titel' ontbreekt"],
    [
      'een veld dat er niet hoort',
      11,
      '        uitleg: x\n        kleur: rood',
      12,
      "'kleur' hoort hier niet",
    ],
    ['een rol die niet bestaat', 12, '        rol: burgemeester', 12, 'Deze rol bestaat niet'],
    [
      'een feit dat niet bestaat',
      13,
      '        na: gekopeld',
      13,
      "'gekopeld' bestaat niet. Noem een soort feit",
    ],
    [
      'een feit met een veld dat niet bestaat',
      13,
      '        na: { feit: gekoppeld, kleur: rood }',
      13,
      "geen keuzeveld 'kleur'",
    ],
    [
      'een feit met een waarde die niet bestaat',
      13,
      '        na: { feit: gekoppeld, opvang: hotel }',
      13,
      'Kies uit: coa, elders',
    ],
    ['een duur die geen duur is', 14, '        uiterlijk: snel', 14, 'Schrijf een duur'],
    ['een termijn die niet bestaat', 14, '        uiterlijk: termijn eeuwig', 14, 'Schrijf een duur'],
    ['een grond zonder artikel', 16, '        grond: wi2021', 16, "Schrijf 'lokaal'"],
    ['een grond uit een onbekende wet', 16, '        grond: wegenwet 3', 16, "Schrijf 'lokaal'"],
    ['gegevens die niet bestaan', 17, '        gegevens: [schoenmaat]', 17, 'Kies uit'],
    ['een sleutel met hoofdletters', 9, '      - id: Eerste', 9, 'kleine letters'],
    ['een lege titel', 10, '        titel: ""', 10, 'Dit mag niet leeg zijn'],
    ['een te lange titel', 10, `        titel: ${'x'.repeat(81)}`, 10, 'ten hoogste 80 tekens'],
    ['een dag die niet bestaat', 3, 'vanaf: 2026-02-30', 3, 'geen bestaande dag'],
    ['een overgang die niet bestaat', 4, 'overgang: soms', 4, 'lopend, nieuw'],
    ['een versie als getal', 2, 'versie: 2027', 2, 'verwacht wordt tekst'],
    ['een lijst waar tekst hoort', 10, '        titel: [a]', 10, 'verwacht wordt tekst'],
    ['twee keer hetzelfde veld', 10, '        titel: a\n        titel: b', 11, 'een veld staat er twee keer'],
    ['een tab als inspringing', 10, '\ttitel: a', 10, 'geen geldige YAML'],
    ['een aanhalingsteken te weinig', 10, '        titel: "a', 10, 'geen geldige YAML'],
    ['een verwijzing', 13, '        na: &x gekoppeld\n        wachtOp: *x', 14, 'Verwijzingen'],
    ['een stap die er twee keer is', 18, '      - id: eerste', 18, 'komt twee keer voor'],
    ['een rol die het feit niet mag vastleggen', 12, '        rol: verhuurmedewerker', 15, 'mag'],
    ['gegevens waar de rol niet bij mag', 17, '        gegevens: [beheer]', 17, 'heeft geen toegang'],
  ])('%s', (_, regel, nieuw, verwacht, zin) => {
    const gevonden = fouten(met(regel, nieuw))
    expect(gevonden.map((f) => f.fout).join(' ')).toContain(zin)
    expect(gevonden.find((f) => f.fout.includes(zin))!.regel).toBe(verwacht)
  })

  it.each([
    ['niets', ''],
    ['alleen tekst', 'hallo'],
    ['een lijst', '- a\n- b'],
    ['te veel tekst', `# ${'x'.repeat(HOOGSTENS)}`],
    ['meer documenten', `${TEKST}---\n${TEKST}`],
  ])('%s is geen handboek, en de fout zegt dat op regel 1 of verder', (_, tekst) => {
    const gevonden = fouten(tekst)
    expect(gevonden.length).toBeGreaterThan(0)
    for (const f of gevonden) {
      expect(f.regel).toBeGreaterThanOrEqual(1)
      expect(f.fout).not.toMatch(/undefined|Invalid|expected|received/i)
    }
  })

  it('wat men ook typt: er komt een handboek uit of een fout met een regel, nooit een storing', () => {
    const regels = TEKST.split('\n')
    const plek = fc.nat(regels.length - 2)
    const stuk = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('', '-', ':', '  - x', '{', '*a', '!!js', '? x'),
    )
    fc.assert(
      fc.property(plek, stuk, (n, s) => {
        const uit = leesYaml(regels.map((r, i) => (i === n ? s : r)).join('\n'))
        if (!uit.ok)
          for (const f of uit.fouten) {
            expect(f.regel).toBeGreaterThanOrEqual(1)
            expect(f.regel).toBeLessThanOrEqual(regels.length + 1)
            expect(f.fout).toMatch(/^[A-ZÉ'‘][\s\S]*[.]$/)
          }
      }),
    )
  })
})
