/** The annex for the province as PDF: readable by a screen reader, and text that looks like markup stays text. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { Halfjaar } from '#law/taakstelling.ts'
import { halfjaarbeeld } from '#work/huisvesting/taakstelling/beeld.ts'
import type { Halfjaarantwoord } from '#work/huisvesting/taakstelling/pagina.tsx'
import { verslagVan } from '#work/huisvesting/taakstelling/verslag.ts'
import { verslagTypst } from '#work/huisvesting/taakstelling/verslag-typst.ts'
import { makePdf } from './pdf.ts'

const VANDAAG = dag('2026-11-24')
const beeld = halfjaarbeeld('2026-2' as Halfjaar, {
  cijfers: [
    { bron: 'Provincie', grootheid: 'taakstelling', periode: '2026-2', waarde: 13, voetnoot: null },
    { bron: 'Provincie', grootheid: 'stand_begin', periode: '2026-2', waarde: -2, voetnoot: null },
  ],
  perDag: [{ op: dag('2026-09-01'), aantal: 6 }],
  oordelen: [],
  verschoven: [],
  pijplijn: [{ personen: 3, gewacht: 20, aanbod: false }],
  duren: [],
  vandaag: VANDAAG,
})
const antwoord = {
  ...structuredClone(beeld),
  oordelen: [
    {
      periode: '2026-2',
      trede: 1,
      naam: 'Signaleren',
      op: '2027-01-15',
      bron: 'Brief #panic("nee")',
      tekst: '*niet vet* $x$ ]',
      omstandigheden: '',
      bijzonder: false,
    },
  ],
  verschoven: [],
  telling: { volwassen: null, kinderen: null, vertrokken: 0, vervallen: 1, nietGekoppeld: 0 },
  vergelijking: [],
} as unknown as Halfjaarantwoord
const verslag = verslagVan(antwoord, 'Baarn', VANDAAG)
const ondersteund = ['linux x64', 'linux arm64', 'win32 x64', 'darwin arm64'].includes(
  `${process.platform} ${process.arch}`,
)

describe('de bijlage voor de provincie', () => {
  it('zegt wat gevraagd, gedaan en verwacht is, en hoe de prognose is gemaakt', () => {
    const tekst = JSON.stringify(verslag)
    expect(verslag.antwoord).toBe('6 van 15 gehuisvest; nog 9 vóór 31 december 2026.')
    for (const deel of [
      'Verwacht op 31 december 2026: 6 gehuisvest, tussen 6 en 9.',
      'Zo gemaakt: 1 huishouden wacht',
      'niemand wachtte eerder zo lang',
      'Tekst voor de raad',
      'trede 1, signaleren',
    ])
      expect(tekst).toContain(deel)
    expect(tekst).not.toContain('kinderen"')
  })

  it.skipIf(!ondersteund)(
    'is een pdf/ua-1 met koppen en tabellen met een kopregel',
    async () => {
      const pdf = Buffer.from((await makePdf(verslagTypst(verslag, 'Baarn')))!)
      const tekst = pdf.toString('latin1')
      expect(tekst.slice(0, 5)).toBe('%PDF-')
      expect(tekst).toContain('pdfuaid:part>1<')
      const tel = (merk: string) => tekst.split(`/S /${merk}\n`).length - 1
      expect(tel('H2')).toBe(verslag.delen.length)
      expect([tel('Table'), tel('THead')]).toEqual([2, 2])
    },
    60_000,
  )
})
