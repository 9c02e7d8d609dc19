/** Identity apart from facts: what is taken, how it is found, and that numbers never stand readable. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DossierId } from '#core/ids.ts'
import { makeCipher } from '#store/cipher.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { findByNumbers, fullName, Persoon, readPerson, searchName, writePersons } from './persons.ts'

const cipher = makeCipher(new Uint8Array(32).fill(3))
const BSN = '999993653'
const VNUMMER = '1234567890'

describe('wat van iemand wordt vastgelegd', () => {
  const fouten = (x: object) => {
    const r = Persoon.safeParse({ voornamen: 'Sara', achternaam: 'Proef', ...x })
    return r.success ? [] : r.error.issues.map((i) => i.message)
  }

  it.each([
    [{ bsn: '999993654' }, 'Dit BSN klopt niet: negen cijfers die voldoen aan de elfproef.'],
    [{ bsn: '99999365' }, 'Dit BSN klopt niet: negen cijfers die voldoen aan de elfproef.'],
    [{ vnummer: 'V12345678' }, 'Een V-nummer heeft tien cijfers.'],
    [{ achternaam: '   ' }, 'De achternaam ontbreekt.'],
    [{ achternaam: '<script>' }, 'De achternaam bevat tekens die niet in een naam voorkomen.'],
    [{ voornamen: 'A\u0000B' }, 'De voornaam bevat tekens die niet in een naam voorkomen.'],
    [{ voorvoegsel: 'x'.repeat(21) }, 'Het voorvoegsel is langer dan 20 tekens.'],
    [{ adres: 'x'.repeat(201) }, 'Het adres is langer dan 200 tekens.'],
  ])('%j wordt geweigerd met een zin', (x, zin) => {
    expect(fouten(x)).toEqual([zin])
  })

  it('namen uit alle talen kunnen, en witruimte eromheen valt weg', () => {
    for (const naam of ['Özdemir', 'Ștefănescu', "N'Diaye", 'ትግርኛ', 'محمد', '王'])
      expect(fouten({ achternaam: naam })).toEqual([])
    expect(Persoon.parse({ voornamen: ' Sara ', achternaam: ' Proef ' })).toEqual({
      voornamen: 'Sara',
      voorvoegsel: '',
      achternaam: 'Proef',
      synthetisch: false,
    })
  })

  it('een veld dat hier niet hoort, wordt geweigerd', () => {
    expect(fouten({ telefoon: '06' })).toHaveLength(1)
  })

  it('wie geen voorvoegsel of voornaam heeft, krijgt geen dubbele spatie', () => {
    expect(fullName({ voornamen: 'Jan', voorvoegsel: 'van der', achternaam: 'Berg' })).toBe(
      'Jan van der Berg',
    )
    expect(fullName({ voornamen: '', voorvoegsel: '', achternaam: 'Berg' })).toBe('Berg')
  })
})

describe('zoeken op naam', () => {
  it.each([
    ['Özdemir', 'ozdemir'],
    ['ŞİMŞEK Işık', 'simsek isik'],
    ['Łukasz Sørensen', 'lukasz sorensen'],
    ['  Étienne ', 'etienne'],
  ])('%s is te vinden als %s', (naam, zoek) => {
    expect(searchName(naam)).toBe(zoek)
  })

  it('wie zoekt zoals het al geschreven is, vindt hetzelfde', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (t) => {
        expect(searchName(searchName(t))).toBe(searchName(t))
      }),
    )
  })
})

describeStores('personen in de database', (open) => {
  async function write(p: Proef, persoon: object, gemeente = p.gemeente): Promise<DossierId> {
    const dossier = randomUUID() as DossierId
    await p.store.eenheid(gemeente, async (tx) => {
      await tx.insertInto('dossier').values({ gemeente, id: dossier, versie: 1 }).execute()
      const volledig = Persoon.parse({ voornamen: 'Sara', achternaam: 'Proef', ...persoon })
      await writePersons(tx, cipher, gemeente, [{ dossier, persoon: volledig }])
    })
    return dossier
  }

  it('komen terug zoals ze zijn geschreven; wie er niet is, is er niet', async () => {
    const p = await open()
    const dossier = await write(p, {
      voorvoegsel: 'van',
      adres: 'Proefweg 1',
      bsn: BSN,
      vnummer: VNUMMER,
      synthetisch: true,
    })
    const lees = (d: DossierId) => p.store.eenheid(p.gemeente, (tx) => readPerson(tx, cipher, p.gemeente, d))
    expect(await lees(dossier)).toEqual({
      naam: 'Sara van Proef',
      adres: 'Proefweg 1',
      bsn: BSN,
      vnummer: VNUMMER,
      synthetisch: true,
    })
    expect(await lees(await write(p, {}))).toMatchObject({ adres: null, bsn: null, vnummer: null })
    expect(await lees(randomUUID() as DossierId)).toBeNull()
  })

  it('BSN en V-nummer staan nergens leesbaar, en met een andere sleutel niet te openen', async () => {
    const p = await open()
    const dossier = await write(p, { bsn: BSN, vnummer: VNUMMER })
    const [rij] = await p.beheer('select * from persoon where gemeente = $1', [p.gemeente])
    const alles = Object.values(rij!)
      .map((w) => (w instanceof Uint8Array ? Buffer.from(w).toString('latin1') : String(w)))
      .join('\n')
    expect(alles).not.toContain(BSN)
    expect(alles).not.toContain(VNUMMER)
    const ander = makeCipher(new Uint8Array(32).fill(4))
    await expect(
      p.store.eenheid(p.gemeente, (tx) => readPerson(tx, ander, p.gemeente, dossier)),
    ).rejects.toThrow()
  })

  it('worden op nummer gevonden, elk nummer bij zijn soort, en alleen in de eigen gemeente', async () => {
    const p = await open()
    const [sara, noor] = [await write(p, { bsn: BSN }), await write(p, { vnummer: VNUMMER })]
    const vind = (gemeente: Proef['gemeente'], ...wie: Parameters<typeof findByNumbers>[3]) =>
      p.store.eenheid(gemeente, (tx) => findByNumbers(tx, cipher, gemeente, wie))
    expect(await vind(p.gemeente, { bsn: BSN }, { vnummer: VNUMMER }, { bsn: '111222333' })).toEqual(
      new Map([
        [`bsn:${BSN}`, sara],
        [`vnummer:${VNUMMER}`, noor],
      ]),
    )
    expect(await vind(p.buur, { bsn: BSN }, { vnummer: VNUMMER })).toEqual(new Map())
    expect(await vind(p.gemeente, {})).toEqual(new Map())
  })

  it('hetzelfde BSN kan in één gemeente maar één keer, in een andere gemeente wel', async () => {
    const p = await open()
    await write(p, { bsn: BSN })
    await expect(write(p, { bsn: BSN })).rejects.toThrow(/persoon_gemeente_bsn_sleutel_key/)
    await expect(write(p, { bsn: BSN }, p.buur)).resolves.toBeTruthy()
  })
})
