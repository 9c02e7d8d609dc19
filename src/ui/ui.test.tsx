import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { geweigerd } from '#core/result.ts'
import { Balkdiagram, Groepstaafdiagram } from './chart.tsx'
import { Datumveld, Foutensamenvatting, Tekstveld } from './form.tsx'
import { leesDatum } from './form-date.ts'
import { html } from './html.ts'
import { type Kader, Pagina } from './layout.tsx'
import { dagenOver, toestandVan } from './status.tsx'
import { Paginas, Tabel } from './table.tsx'
import { Tijdlijn } from './timeline.tsx'
import { weigeringstekst } from './weigering.ts'
import { Waarom } from './why.tsx'

const kader: Kader = {
  gemeente: { code: 'GM0308', naam: 'Baarn' },
  wie: { naam: 'Proef', rol: 'Klantmanager', organisatie: 'BBS' },
  plekken: [{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }],
  pad: '/werkvoorraad',
  csrf: 'kenmerk',
  demo: true,
  ingebouwd: true,
  versie: '1',
  stijlkenmerk: 'x',
}
const gevaar = '<script>alert(1)</script>'

describe('pagina’s', () => {
  const tekst = html(
    <Pagina kader={kader} titel={gevaar} antwoord="Kort.">
      <Tabel
        bijschrift="Lijst"
        rijen={[{ n: gevaar }]}
        sleutel={(r) => r.n}
        kolommen={[{ kop: 'Naam', cel: (r) => r.n }]}
      />
      <Waarom
        uitleg={{
          kern: gevaar,
          stappen: [{ zin: gevaar, artikelen: [], feiten: [] }],
          voorbehoud: [],
          ontbreekt: [],
        }}
        van="iets"
      />
      <Tijdlijn
        titel="Verloop"
        vandaag={dag('2026-11-24')}
        feiten={[{ naam: gevaar, op: dag('2026-06-01') }]}
        balken={[
          {
            naam: 'PIP',
            begin: dag('2026-09-02'),
            laatsteDag: dag('2026-11-10'),
            voldaanOp: null,
            toestand: 'te-laat',
          },
        ]}
      />
      <Balkdiagram
        titel="Bevinding"
        bron="Bron"
        tabel={<p>tabel</p>}
        eenheid="personen"
        balken={[{ naam: gevaar, waarde: 3 }]}
      />
      <Groepstaafdiagram
        titel="Bevinding"
        bron="Bron"
        tabel={<p>tabel</p>}
        reeksen={[
          { naam: 'a', kleur: 2 },
          { naam: 'b', kleur: 1 },
        ]}
        groepen={[{ naam: '2017-2', waarden: [null, 4] }]}
      />
    </Pagina>,
  )

  it('laten geen opmaak of programma uit gegevens door, en hebben geen stijl of programma in de pagina', () => {
    expect(tekst).not.toContain(gevaar)
    expect(tekst).not.toMatch(/ style=/)
    expect(tekst.match(/<script/g)).toHaveLength(1)
    expect(tekst).toContain('<script src="/enhance.js" defer=""></script>')
  })

  it('hebben taal, één h1, een sprong naar de inhoud, een plek die "hier" is, en beelden met een naam', () => {
    expect(tekst).toMatch(/^<!doctype html><html lang="nl">/)
    expect(tekst.match(/<h1/g)).toHaveLength(1)
    expect(tekst).toContain('href="#inhoud"')
    expect(tekst).toContain('aria-current="page">Werkvoorraad')
    expect(tekst.match(/role="img"/g)).toHaveLength(3)
    expect(tekst).toContain('n.b.')
  })

  it('een formulier noemt zijn fout bij het veld en bovenaan, en wist niets', () => {
    const fouten = [{ veld: 'op', fout: 'Vul de dag in.' }]
    const f = html(
      <form>
        <Foutensamenvatting fouten={fouten} />
        <Datumveld naam="op" label="Dag" fouten={fouten} waarde={{ dag: '31-2-2026' }} />
        <Tekstveld naam="n" label="Naam" hint="Kort" waarde="a" />
      </form>,
    )
    expect(f).toContain('href="#veld-op"')
    expect(f).toContain('aria-describedby="fout-op"')
    expect(f).toContain('value="31-2-2026"')
    expect(f).toContain('aria-describedby="hint-n"')
  })

  it('bladeren staat er alleen als er meer pagina’s zijn', () => {
    const p = (totaal: number) =>
      html(<Paginas pagina={1} perPagina={25} totaal={totaal} pad={(n) => `?p=${n}`} />)
    expect(p(25)).toBe('<!doctype html>')
    expect(p(26)).toContain('Pagina 1 van 2')
  })
})

describe('dagen', () => {
  const vandaag = dag('2026-11-24')
  it.each([
    ['2026-11-20', '4 dagen te laat', 'te-laat'],
    ['2026-11-23', '1 dag te laat', 'te-laat'],
    ['2026-11-24', 'vandaag', 'bijna'],
    ['2026-11-25', 'morgen', 'bijna'],
    ['2026-12-01', 'nog 7 dagen', 'bijna'],
    ['2026-12-03', 'nog 9 dagen', 'op-tijd'],
  ])('%s is %s', (d, woorden, toestand) => {
    expect(dagenOver(dag(d), vandaag)).toBe(woorden)
    expect(toestandVan(dag(d), vandaag)).toBe(toestand)
  })

  it('een datum komt uit drie vakken, of heel in het eerste; een onmogelijke dag zegt dat', () => {
    const vakken = (d: string, m = '', j = '') =>
      leesDatum({ 'op-dag': d, 'op-maand': m, 'op-jaar': j }, 'op')
    expect(vakken('12', '3', '2026')).toBe('2026-03-12')
    expect(vakken('12-3-2026')).toBe('2026-03-12')
    expect(vakken('2026-03-12')).toBe('2026-03-12')
    expect(vakken('')).toBeUndefined()
    expect(vakken('31', '2', '2026')).toEqual({ fout: '31-2-2026 is geen bestaande dag.' })
    expect(vakken('twaalf', '3', '2026')).toEqual({
      fout: 'Vul dag, maand en jaar in cijfers in, zoals 12 3 2026.',
    })
  })
})

it('elke weigering zegt wat er is, waarom, en wat nu', () => {
  const alle = [
    geweigerd('nietAangemeld', {}),
    geweigerd('geenToegang', { rol: 'Raadslid', handeling: 'zien', gegevens: 'Namen', grond: 'geen regel' }),
    geweigerd('nietGevonden', { wat: 'dossier' }),
    geweigerd('ongeldig', { aantal: 2 }),
    geweigerd('gewijzigd', { verwacht: 1, gevonden: 2 }),
    geweigerd('feitKanNiet', { regel: 'x', toelichting: 'Dat kan niet.' }),
    geweigerd('bestaatAl', { wat: 'dit' }),
    geweigerd('formulierVerlopen', {}),
    geweigerd('teGroot', { megabytes: 8 }),
    geweigerd('teVaak', { seconden: 60 }),
  ]
  for (const { weigering } of alle) {
    const t = weigeringstekst(weigering)
    for (const zin of [t.zin, t.watNu]) expect(zin).toMatch(/[.?]$/)
    expect(t.titel).toBeTruthy()
  }
})
