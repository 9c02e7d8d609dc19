/** Dwellings from a file: what is read, and what cannot be a rent, told by row and column. */
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { foutregel } from './fouten.ts'
import { importeerBytes } from './importeer.ts'
import type { Deur } from './soorten.ts'

const KOP = 'Kenmerk;Soort;Wijk;Oppervlakte;Kamers;Verdieping;Huur;Vrij vanaf;Lift;Gedeeld;Plekken'

/** A door that knows two districts and notes what came in. */
function deur() {
  const binnen: { woningen: Record<string, unknown>[]; verhuurder?: string }[] = []
  const doe = (async (operatie: Parameters<Deur>[0], invoer: unknown) => {
    if (operatie.naam === 'woningen.lijst')
      return {
        ok: true,
        waarde: {
          wijken: [
            { code: 'BU1', naam: 'Oost' },
            { code: 'BU2', naam: 'Nieuwe-West' },
          ],
        },
      }
    binnen.push(operatie.invoer.parse(invoer) as (typeof binnen)[number])
    const { woningen } = binnen.at(-1)!
    return {
      ok: true,
      waarde: {
        proef: false,
        nieuw: woningen.length,
        gewijzigd: 0,
        gelijk: 0,
        eerder: null,
        uitkomsten: woningen.map(() => 'nieuw'),
      },
    }
  }) as unknown as Deur
  return { doe, binnen }
}

const lees = (d: Deur, bytes: Uint8Array | string) =>
  importeerBytes(
    d,
    { soort: 'woningen', naam: 'proef.csv', proef: false, verhuurder: 'wonen' },
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  )

test('een rij wordt een woning: euro’s worden centen, een wijk mag bij naam of code', async () => {
  const { doe, binnen } = deur()
  const uit = await lees(
    doe,
    [
      KOP,
      'A-1;Appartement;nieuwe west;50;2;1;€ 684,50;12-10-2026;ja;nee;',
      'A-2;kamer;BU1;18;1;0;1.012,00;2026-10-01;;ja;3',
    ].join('\n'),
  )
  expect(uit).toMatchObject({ gelukt: true, verslag: { telling: ['2 woningen nieuw'] } })
  expect(binnen[0]?.verhuurder).toBe('wonen')
  expect(binnen[0]?.woningen).toMatchObject([
    {
      kenmerk: 'A-1',
      soort: 'appartement',
      wijk: 'BU2',
      huur: 684_50,
      vanaf: '2026-10-12',
      lift: true,
      plekken: 1,
    },
    { kenmerk: 'A-2', soort: 'kamer', wijk: 'BU1', huur: 1012_00, gedeeld: true, plekken: 3 },
  ])
})

test.each([
  ['0', 'De huur is nul of minder; dat kan niet. Vul de rekenhuur per maand in.'],
  ['-450', 'De huur is nul of minder; dat kan niet. Vul de rekenhuur per maand in.'],
  ['68450', 'De huur is hoger dan € 2.500 per maand. Staat de komma goed? Schrijf 684,50 en niet 68450.'],
  ['op aanvraag', 'De huur is geen bedrag. Schrijf euro’s, zoals 684,50.'],
  ['', 'De huur is geen bedrag. Schrijf euro’s, zoals 684,50.'],
])('een onmogelijke huur (%s) staat er met rij en kolom, en er komt niets binnen', async (huur, fout) => {
  const { doe, binnen } = deur()
  const uit = await lees(
    doe,
    `${KOP}\nA-1;Appartement;Oost;50;2;1;684,50;12-10-2026;;;\nA-2;Appartement;Oost;50;2;1;${huur};12-10-2026;;;`,
  )
  if (uit.gelukt || !('fouten' in uit)) throw new Error('had geweigerd moeten worden')
  const waarde = huur === '' ? '' : `, "${huur}"`
  expect(uit.fouten.map(foutregel)).toEqual([`Rij 3, kolom Huur${waarde}: ${fout}`])
  expect(binnen).toEqual([])
})

test('een onbekende wijk, een dubbel kenmerk en een half getal worden alle drie genoemd', async () => {
  const { doe } = deur()
  const uit = await lees(
    doe,
    `${KOP}\nA-1;Appartement;Zuid;50;2;1;684,50;12-10-2026;;;\na-1;Appartement;Oost;50;2,5;1;684,50;12-10-2026;;;`,
  )
  if (uit.gelukt || !('fouten' in uit)) throw new Error('had geweigerd moeten worden')
  expect(uit.fouten.map((f) => [f.rij, f.kolom, f.fout])).toEqual([
    [2, 'Wijk', 'Deze wijk is niet bekend.'],
    [3, 'Kenmerk', 'Dit kenmerk staat ook in rij 2.'],
    [3, 'Kamers', 'Dit is geen heel getal.'],
  ])
})

test('een werkmap van Excel gaat net zo', async () => {
  const { doe, binnen } = deur()
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Woningen',
        rows: [
          ['Kenmerk', 'Soort', 'Wijk', 'Oppervlakte', 'Kamers', 'Verdieping', 'Huur', 'Vrij vanaf'],
          ['X-1', 'Eengezinswoning', 'Oost', 90, 4, 0, 751.3, '2026-10-01'],
        ],
      },
    ],
  })
  expect(await lees(doe, bytes)).toMatchObject({ gelukt: true })
  expect(binnen[0]?.woningen[0]).toMatchObject({ kenmerk: 'X-1', huur: 751_30, kamers: 4 })
})
