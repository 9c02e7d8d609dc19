/** The handbook as PDF: readable by a screen reader, with every step in it, while the process goes on. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { beeldVan } from '#test/beeld.ts'
import { handbookTypst } from '#work/taken/handboek/typst.ts'
import { makePdf } from './pdf.ts'

const beeld = beeldVan()
const maak = () => makePdf(handbookTypst(beeld, 'Baarn', dag('2026-11-24')))
const ondersteund = ['linux x64', 'linux arm64', 'win32 x64', 'darwin arm64'].includes(
  `${process.platform} ${process.arch}`,
)

describe.skipIf(!ondersteund)('het handboek als pdf', () => {
  it('is een pdf/ua-1 met titel en taal, en houdt het proces niet op', async () => {
    let tikken = 0
    const klok = setInterval(() => tikken++, 10)
    const pdf = Buffer.from((await maak())!)
    clearInterval(klok)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const tekst = pdf.toString('latin1')
    expect(tekst).toContain('pdfuaid:part>1<')
    expect(tekst).toContain('/Lang')
    expect(pdf.length).toBeGreaterThan(50_000)
    // The event loop went on while the document was set.
    expect(tikken).toBeGreaterThan(10)
  }, 60_000)

  it('bevat elke stap, als kop met een tabel die een kopregel heeft', async () => {
    const tekst = Buffer.from((await maak())!).toString('latin1')
    const stappen = beeld.onderdelen.flatMap((o) => o.stappen)
    const tel = (merk: string) => tekst.split(`/S /${merk}\n`).length - 1
    expect([tel('H3'), tel('Table'), tel('THead')]).toEqual([stappen.length, stappen.length, stappen.length])
    expect(tel('H2')).toBe(beeld.onderdelen.length)
    // Bookmarks hold the headings; other letters than ASCII are written in another way.
    for (const s of stappen) if (/^[ -'*-[\]-~]+$/.test(s.titel)) expect(tekst).toContain(` ${s.titel})`)
  }, 60_000)

  it('een titel met opmaak blijft tekst', async () => {
    const [eerste, ...rest] = beeld.onderdelen
    const [stap, ...stappen] = eerste!.stappen
    const gemeen = { ...stap!, titel: '#panic("nee") = *kop* $x$ ]' }
    const h = { ...beeld, onderdelen: [{ ...eerste!, stappen: [gemeen, ...stappen] }, ...rest] }
    expect((await makePdf(handbookTypst(h, 'Baarn', dag('2026-11-24'))))!.length).toBeGreaterThan(50_000)
  }, 60_000)
})
