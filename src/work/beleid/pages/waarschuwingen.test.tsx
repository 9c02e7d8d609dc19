import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { html } from '#ui/html.ts'
import { type Waarschuwingbeeld, Waarschuwingen } from './waarschuwingen.tsx'

const w = (code: string, pad: string) =>
  ({ code, ernst: 'nu', wat: code, watNu: 'Doe iets.', sinds: '2026-01-01', pad }) as Waarschuwingbeeld

const toon = (beheer: boolean) =>
  html(
    <Waarschuwingen
      waarschuwingen={[
        w('a', '/partners/overeenkomsten/nieuw?soort=dvo&partij=pit'),
        w('b', '/partners/pit/contactpersonen/nieuw'),
        w('c', '/partners/pit#overeenkomsten'),
      ]}
      vandaag={dag('2026-03-01')}
      goed=""
      beheer={beheer}
    />,
  )

describe('waarschuwingen', () => {
  it('wijzen wie ze niet kan verhelpen geen weg naar een formulier dat weigert', () => {
    const tekst = toon(false)
    expect(tekst).not.toContain('/nieuw')
    expect(tekst).toContain('href="/partners/pit#overeenkomsten"')
    expect(tekst.match(/Doe iets\./g)).toHaveLength(3)
  })

  it('wijzen wie overeenkomsten beheert de weg naar het formulier', () => {
    expect(toon(true)).toContain('/partners/pit/contactpersonen/nieuw')
  })
})
