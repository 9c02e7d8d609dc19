import { describe, expect, it } from 'vitest'
import { Instelfout, readConfig } from './config.ts'

const sleutel = Buffer.alloc(32, 1).toString('base64')

describe('instellingen', () => {
  it('zonder iets: ingebouwde database, alleen op deze computer, met demonstratie', () => {
    expect(readConfig({})).toMatchObject({
      poort: 3000,
      adres: '127.0.0.1',
      map: './data',
      gemeente: 'GM0308',
      demo: true,
      productie: false,
    })
    expect(readConfig({ PORT: '' }).poort).toBe(3000)
  })

  it('mail gaat alleen met een mailserver; een streep achter het adres valt weg', () => {
    expect(readConfig({}).post).toBeUndefined()
    const c = readConfig({
      WORTEL_URL: 'https://wortel.gemeente.nl/',
      WORTEL_SMTP: 'smtps://naam:wachtwoord@mail.gemeente.nl:465',
      WORTEL_AFZENDER: 'wortel@gemeente.nl',
    })
    expect(c.post).toEqual({
      smtp: 'smtps://naam:wachtwoord@mail.gemeente.nl:465',
      afzender: 'wortel@gemeente.nl',
    })
    expect(c.basis).toBe('https://wortel.gemeente.nl')
  })

  it('op een echte database is er geen demonstratie', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://x/y', WORTEL_SLEUTEL: sleutel }).demo).toBe(false)
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT is een poortnummer'],
    [{ PORT: '70000' }, 'PORT is een poortnummer'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL begint met postgres'],
    [{ WORTEL_GEMEENTE: 'Baarn' }, 'WORTEL_GEMEENTE is een gemeentecode'],
    [{ WORTEL_SLEUTEL: 'kort' }, 'WORTEL_SLEUTEL moet 32 bytes zijn'],
    [{ WORTEL_URL: 'wortel.nl' }, 'WORTEL_URL is het adres'],
    [{ WORTEL_SMTP: 'mail.gemeente.nl' }, 'WORTEL_SMTP is een mailserver'],
    [{ WORTEL_AFZENDER: 'gemeente' }, 'WORTEL_AFZENDER is het e-mailadres'],
    [{ WORTEL_SMTP: 'smtp://mail.gemeente.nl' }, 'WORTEL_SMTP vraagt ook WORTEL_AFZENDER'],
    [
      { WORTEL_SMTP: 'smtp://mail.gemeente.nl', WORTEL_AFZENDER: 'wortel@gemeente.nl' },
      'WORTEL_SMTP vraagt ook WORTEL_AFZENDER',
    ],
    [{ NODE_ENV: 'production' }, 'vraagt een echte database'],
    [{ DATABASE_URL: 'postgres://x/y' }, 'is WORTEL_SLEUTEL verplicht'],
  ])('%o wordt geweigerd met een duidelijke zin', (omgeving, zin) => {
    expect(() => readConfig(omgeving)).toThrow(Instelfout)
    expect(() => readConfig(omgeving)).toThrow(zin)
  })
})
