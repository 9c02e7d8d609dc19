import { expect, it } from 'vitest'
import { calendarText } from './calendar.ts'

const regel = {
  dag: '2026-12-01',
  stap: 'pip-vaststellen',
  titel: 'PIP vaststellen',
  aantal: 2,
  teLaat: false,
}
const NU = '2026-11-24T09:00:00.000Z'
const tekst = (...regels: (typeof regel)[]) => calendarText(regels, 'kim', 'https://w.nl', NU).split('\r\n')

it('een taak staat de hele dag in de agenda, met aantal en link, en zonder iets van personen', () => {
  const r = tekst(regel)
  expect(r[0]).toBe('BEGIN:VCALENDAR')
  expect(r).toContain('DTSTART;VALUE=DATE:20261201')
  expect(r).toContain('DTEND;VALUE=DATE:20261202')
  expect(r).toContain('SUMMARY:Taak: PIP vaststellen (2)')
  expect(r).toContain('URL;VALUE=URI:https://w.nl/werkvoorraad?stap=pip-vaststellen')
  expect(r).toContain('TRANSP:TRANSPARENT')
  expect(r.join('\n')).not.toContain('kim')
  expect(r.every((x) => Buffer.byteLength(x) <= 75)).toBe(true)
})

it('houdt per dag en stap dezelfde identiteit, ook met een ander aantal', () => {
  const uid = (r: string[]) => r.filter((x) => x.startsWith('UID:'))
  expect(uid(tekst({ ...regel, aantal: 5 }))).toEqual(uid(tekst(regel)))
  expect(uid(tekst({ ...regel, dag: '2026-12-02' }))).not.toEqual(uid(tekst(regel)))
})

it('wat te laat is, heet zo', () => {
  expect(tekst({ ...regel, teLaat: true })).toContain('SUMMARY:Te laat: PIP vaststellen (2)')
})
