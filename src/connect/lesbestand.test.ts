/** A school's file of hours: what is read, and what is said of every row that is wrong. */
import { describe, expect, it } from 'vitest'
import { foutregel } from './fouten.ts'
import { inRijen, leesLesbestand, lesblad } from './lesbestand.ts'

const A = { dossier: 'aaaaaaaa-0000-4000-8000-000000000001', naam: 'Amina Proef' }
const B = { dossier: 'bbbbbbbb-0000-4000-8000-000000000002', naam: '=Boos "B"; Proef' }
const lees = (tekst: string) => leesLesbestand(new TextEncoder().encode(tekst), [A, B])
const KOP = 'Deelnemer;Naam;Van;Tot;Gevolgd;Met toestemming;Zonder toestemming'

describe('uren uit een bestand van de school', () => {
  it('leest regels, ook zonder laatste dag en met lege cellen voor nul', async () => {
    const r = await lees(
      `${KOP}\nAAAAAAAA;Amina Proef;02-11-2026;06-11-2026;6;3;0\nbbbbbbbb;;04-11-2026;;3;;\n`,
    )
    expect(r).toMatchObject({
      ok: true,
      rijen: [2, 3],
      regels: [
        {
          dossier: A.dossier,
          van: '2026-11-02',
          tot: '2026-11-06',
          gevolgd: 6,
          geoorloofd: 3,
          ongeoorloofd: 0,
        },
        {
          dossier: B.dossier,
          van: '2026-11-04',
          tot: '2026-11-04',
          gevolgd: 3,
          geoorloofd: 0,
          ongeoorloofd: 0,
        },
      ],
    })
  })

  it.each([
    ['CCCCCCCC;;02-11-2026;;3;;', 'Rij 2, kolom Deelnemer, "CCCCCCCC": Dit nummer hoort bij niemand'],
    ['AAAAAAAA;Boris Proef;02-11-2026;;3;;', 'Bij dit nummer hoort Amina Proef.'],
    ['AAAAAAAA;;31-02-2026;;3;;', 'kolom Van'],
    ['AAAAAAAA;;02-11-2026;;;;', 'De gevolgde uren ontbreken.'],
    ['AAAAAAAA;;02-11-2026;;2,5;;', 'Dit zijn geen hele uren.'],
    ['AAAAAAAA;;02-11-2026;;-1;;', 'Dit zijn geen hele uren.'],
    ['AAAAAAAA;;02-11-2026;;zes;;', 'kolom Gevolgd'],
  ])('zegt bij %s rij, kolom en wat te doen; en dan telt geen enkele rij', async (rij, zin) => {
    const r = await lees(`${KOP}\n${rij}\nAAAAAAAA;;09-11-2026;;3;;\n`)
    if (r.ok) throw new Error('moest weigeren')
    const tekst = r.fouten.map(foutregel).join('\n')
    expect(tekst).toContain(zin)
    expect(tekst).toMatch(/^Rij 2, /)
    expect(r.fouten.every((f) => f.watTeDoen !== '')).toBe(true)
  })

  it('een ontbrekende kolom, een leeg bestand en iets dat geen tabel is', async () => {
    for (const [tekst, zin] of [
      ['Deelnemer;Van\nAAAAAAAA;02-11-2026\n', "De kolom 'Gevolgd' ontbreekt."],
      ['', 'Het bestand is leeg.'],
    ] as const) {
      const r = await lees(tekst)
      expect(r.ok ? '' : r.fouten.map(foutregel).join()).toContain(zin)
    }
  })

  it('een fout van de bewerking staat bij de rij en kolom van het bestand', () => {
    const [f] = inRijen([{ veld: 'regels.1.dossier', fout: 'Geen plaats.' }], [2, 7])
    expect(foutregel(f!)).toMatch(/^Rij 7, kolom Deelnemer: Geen plaats\./)
  })

  it('het blad voor de school is zelf weer te lezen, en een naam wordt geen formule', async () => {
    const blad = lesblad([A, B])
    expect(blad).toContain(`"'=Boos ""B""; Proef"`)
    const ingevuld = blad
      .replace('Amina Proef;;;;;', 'Amina Proef;02-11-2026;06-11-2026;9;0;0')
      .split('\r\n')
      .slice(0, 2)
      .join('\r\n')
    expect(await lees(ingevuld)).toMatchObject({ ok: true, regels: [{ dossier: A.dossier, gevolgd: 9 }] })
  })
})
