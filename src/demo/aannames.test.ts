import { expect, test } from 'vitest'
import { aannames } from './aannames.ts'

const tekst = (titel: string) => aannames().find((a) => a.titel === titel)!.tekst

test('de zinnen noemen de cijfers waarmee het verhaal rekent', () => {
  expect(tekst('Aantallen tot en met 2021')).toContain('282 personen een woning en wachtten er 15')
  expect(tekst('Halfjaren zonder gepubliceerde realisatie')).toContain('42 min 27 in 2017-1 is 15')
  expect(tekst('Wie na 5 november 2021 een woning kreeg')).toContain('6 van de 22')
  expect(tekst('Alles sinds 2022')).toContain('26 per jaar tot vandaag, plus 4 gezinsmigranten')
})

test('alle drie de soorten zijn er, elk met een titel', () => {
  expect(new Set(aannames().map((a) => a.soort))).toEqual(new Set(['echt', 'aanname', 'verzonnen']))
  expect(new Set(aannames().map((a) => a.titel)).size).toBe(aannames().length)
})
