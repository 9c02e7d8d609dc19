import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { html } from '#ui/html.ts'
import { MensenPagina } from './people-page.tsx'

const kader = {
  gemeente: { code: 'GM0308', naam: 'Baarn' },
  plekken: [],
  pad: '/werkvoorraad/mensen',
  csrf: 'kenmerk',
  demo: false,
  ingebouwd: false,
  versie: '1',
  stijlkenmerk: 'x',
} as const

type Gevonden = Parameters<typeof MensenPagina>[0]['gevonden']
type Mensen = Gevonden['mensen']

/** Somebody with this many tasks, the first late and the others not. */
const mens = (nummer: number, taken: number) =>
  ({
    dossier: `d${nummer}`,
    naam: `Persoon ${nummer}`,
    fase: null,
    werk: 'Casusregie',
    sinds: '2026-01-01',
    voor: null,
    aanspreekpunt: null,
    taken: Array.from({ length: taken }, (_, i) => ({
      dossier: `d${nummer}`,
      stap: `stap-${i}`,
      titel: `Taak ${i}`,
      uitleg: 'Uitleg.',
      uitersteDag: i === 0 ? '2026-02-01' : '2026-04-01',
      stand: 'open',
      wachtOpWie: null,
      vastleggenMag: false,
      medewerker: null,
      rol: 'Maatschappelijk begeleider',
    })),
  }) as unknown as Mensen[number]

const toon = (mensen: Mensen, totaal = mensen.length, zoek = '') =>
  html(
    <MensenPagina
      kader={kader}
      zoek={zoek}
      vandaag={dag('2026-03-01')}
      gevonden={{ mensen, totaal, pagina: 1, perPagina: 25 }}
    />,
  )

describe('mijn mensen', () => {
  it('toont bij weinig mensen de eerste drie taken, en vouwt de rest met wat te laat is', () => {
    const tekst = toon([mens(1, 5)])
    expect(tekst.indexOf('Taak 2')).toBeLessThan(tekst.indexOf('<details'))
    expect(tekst.indexOf('Taak 3')).toBeGreaterThan(tekst.indexOf('<details'))
    expect(tekst).toContain('Nog 2 taken')
    expect(toon([mens(1, 4)])).toContain('Nog 1 taak')
    expect(toon([mens(1, 3)])).not.toContain('<details')
  })

  it('geeft bij meer mensen dan op een bladzijde passen een zoekveld en bladzijden, en telt ze allemaal', () => {
    const tekst = toon([mens(1, 1), mens(2, 1)], 60)
    expect(tekst).toContain('60 personen; bij deze 2: 2 taken.')
    expect(tekst).toContain('name="zoek"')
    expect(tekst).toContain('/werkvoorraad/mensen?pagina=2')
    expect(toon([mens(1, 1)])).not.toContain('action="/werkvoorraad/mensen"')
    expect(toon([], 0, 'Bos')).toContain('Niemand van mijn mensen heet zoals')
  })

  it('vouwt bij veel mensen alle taken, en zegt hoeveel er zijn en hoeveel te laat', () => {
    const tekst = toon(Array.from({ length: 13 }, (_, i) => mens(i, 2)))
    expect(tekst.match(/2 taken, 1 te laat/g)).toHaveLength(13)
    expect(tekst.indexOf('Taak 0')).toBeGreaterThan(tekst.indexOf('<details'))
  })

  it('zet wie niets open heeft onderaan, zonder taken', () => {
    const tekst = toon([mens(1, 0), mens(2, 1)])
    expect(tekst.indexOf('Persoon 1')).toBeGreaterThan(tekst.indexOf('Persoon 2'))
    expect(tekst.indexOf('Niets open')).toBeGreaterThan(tekst.indexOf('Persoon 2'))
    expect(toon([mens(2, 1)])).not.toContain('Niets open')
  })
})
