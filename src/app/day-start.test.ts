import { describe, expect, it } from 'vitest'
import { dagstarttekst } from '#work/taken/operations/eigen.ts'
import { dayOfMail } from './day-start.ts'

describe('wanneer de dagstartmail gaat', () => {
  it.each([
    ['2026-11-24T05:59:00Z', undefined, 'een minuut voor zeven, wintertijd'],
    ['2026-11-24T06:00:00Z', '2026-11-24', 'zeven uur, wintertijd'],
    ['2026-07-01T05:00:00Z', '2026-07-01', 'zeven uur, zomertijd'],
    ['2026-11-28T09:00:00Z', undefined, 'zaterdag'],
    ['2026-12-25T09:00:00Z', undefined, 'eerste kerstdag'],
    ['2026-11-24T23:30:00Z', undefined, 'half een ’s nachts op de volgende dag'],
  ] as const)('%s geeft %s (%s)', (nu, verwacht, _) => {
    expect(dayOfMail(nu)).toBe(verwacht)
  })
})

describe('wat er in staat', () => {
  it('alleen aantallen en een link', () => {
    expect(dagstarttekst({ teLaat: 1, bijna: 3, wacht: 2 }, 'https://w.nl/werkvoorraad')).toEqual({
      onderwerp: 'Wortel: 1 te laat, 3 bijna',
      tekst:
        '1 taak is te laat.\n3 taken zijn bijna aan de laatste dag.\n2 taken zijn nog niet te doen, omdat eerst een ander aan zet is.\n\n' +
        'Bekijk de werkvoorraad: https://w.nl/werkvoorraad\n\nGeen dagstartmail meer? Zet die uit bij Werkvoorraad, Agenda en mail.\n',
    })
    expect(dagstarttekst({ teLaat: 0, bijna: 0, wacht: 0 }, 'x').tekst).toMatch(
      /^Niets is te laat\.\nNiets is bijna aan de laatste dag\.\n\n/,
    )
  })
})
