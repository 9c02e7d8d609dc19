/** A letter as PDF: tagged, with title and language, in reading order, to keep, and opened right by another program. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { plaatje } from '#demo/plaatje.ts'
import { toeval } from '#demo/toeval.ts'
import { alinea, type Briefinhoud, kop, lijst, tabel } from '#work/brieven/index.ts'
import { samenvatting } from '#work/brieven/samenvattingen.ts'
import { letterTypst } from '#work/brieven/typst.ts'
import { makeLetterPdf } from './pdf.ts'

const brief = (taal: 'ar' | 'en' | 'uk'): Briefinhoud => ({
  gemeente: 'Baarn',
  afzender: 'BBS',
  aan: { naam: 'Proef Persoon', adres: 'Proefstraat 1, Baarn' },
  dag: dag('2026-11-24'),
  titel: 'Besluit: persoonlijk plan (PIP)',
  delen: [
    alinea('Wij hebben uw plan vastgesteld.'),
    kop('Uw plan'),
    tabel(
      'Uw plan',
      ['Onderwerp', 'Afspraak'],
      [
        ['Leerroute', 'B1-route'],
        ['Ondersteuning', '#panic("nee") $x$ ] *tekst*'],
      ],
    ),
    kop('Bent u het niet eens met dit besluit?'),
    lijst(['Schrijf een brief.', 'Praat gerust eerst met ons.']),
  ],
  grond: [{ zin: 'Bezwaar maken kan binnen zes weken.', artikel: 'Awb art. 6:7' }],
  ondertekening: ['Namens het college,', 'Noor'],
  samenvatting: samenvatting('pipBesluit', taal, {
    route: 'B1-route',
    begin: { dag: dag('2026-11-25') },
    bezwaar: { dag: dag('2027-01-05') },
  }),
})
const ondersteund = ['linux x64', 'linux arm64', 'win32 x64', 'darwin arm64'].includes(
  `${process.platform} ${process.arch}`,
)
const poppler = spawnSync('pdftotext', ['-v']).error === undefined
const maak = async (taal: 'ar' | 'en' | 'uk') => Buffer.from((await makeLetterPdf(letterTypst(brief(taal))))!)

describe.skipIf(!ondersteund)('een brief als pdf', () => {
  it('is getagd en archiefwaardig (PDF/A-2a), met titel, taal en structuur in leesvolgorde', async () => {
    const tekst = (await maak('en')).toString('latin1')
    expect(tekst).toContain('pdfaid:part>2<')
    expect(tekst).toContain('pdfaid:conformance>A<')
    expect(tekst).toContain('/MarkInfo')
    expect(tekst).toMatch(/\/Marked true/)
    expect(tekst).toContain('/Lang (nl-NL)')
    expect(tekst).toMatch(/Besluit: persoonlijk plan \(PIP\)|Besluit: persoonlijk plan \\\(PIP\\\)/)
    const soorten = [...tekst.matchAll(/\/S \/(H1|H2|H3|Table|THead|L|LI|P)\b/g)].map((m) => m[1])
    expect(soorten.filter((s) => s === 'H1')).toHaveLength(1)
    expect(soorten.filter((s) => s === 'H2')).toHaveLength(4)
    expect([soorten.includes('Table'), soorten.includes('THead'), soorten.includes('L')]).toEqual([
      true,
      true,
      true,
    ])
  }, 60_000)

  it('met huisstijl: briefhoofd, kleur en een logo met beschrijving, ook dan voor schermlezers (PDF/UA)', async () => {
    const huis = {
      versie: 1,
      adres: 'Plein 1',
      telefoon: '035 555 01 00',
      email: '',
      website: '',
      bezwaar: '',
      kleur: '#004080',
      logotekst: 'Wapen van de gemeente',
      logo: true,
    }
    const pdf = await makeLetterPdf(letterTypst({ ...brief('en'), huis }, plaatje(toeval('logo'), 2)))
    const tekst = Buffer.from(pdf!).toString('latin1')
    expect(tekst).toMatch(/\/S \/Figure/)
    expect(tekst).toContain('/Alt (Wapen van de gemeente)')
  }, 60_000)

  it('geeft dezelfde inhoud tot op de byte dezelfde pdf', async () => {
    expect((await maak('en')).equals(await maak('en'))).toBe(true)
  }, 60_000)

  it.skipIf(!poppler)(
    `opent in poppler, en de tekst staat er in de volgorde waarin men leest${poppler ? '' : ' (overgeslagen: pdftotext ontbreekt)'}`,
    async () => {
      const map = mkdtempSync(join(tmpdir(), 'wortel-brief-'))
      try {
        for (const taal of ['en', 'uk', 'ar'] as const) {
          const pad = join(map, `${taal}.pdf`)
          writeFileSync(pad, await maak(taal))
          const tekst = execFileSync('pdftotext', ['-layout', pad, '-']).toString()
          const volgorde = [
            'Gemeente Baarn',
            'Proef Persoon',
            '24 november 2026',
            'Besluit:',
            'Uw plan',
            'B1-route',
            'niet eens',
            'Waarop dit berust',
            'B1-route',
          ]
          let vanaf = 0
          for (const woord of volgorde) {
            const waar = tekst.indexOf(woord, vanaf)
            expect(waar, `${taal}: ${woord}`).toBeGreaterThanOrEqual(0)
            vanaf = waar + 1
          }
          // Text of people is text, never markup.
          expect(tekst).toContain('#panic("nee")')
          if (taal === 'uk') expect(tekst).toContain('Коротко українською')
          if (taal === 'ar') expect(tekst.normalize('NFKC')).toMatch(/\p{Script=Arabic}/u)
          expect(execFileSync('pdfinfo', [pad]).toString()).toMatch(/Tagged:\s+yes/)
        }
      } finally {
        rmSync(map, { recursive: true, force: true })
      }
    },
    60_000,
  )
})
