/** Identity, kept apart from facts: names, address, BSN and V-nummer. The only file that reads or writes `persoon`. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type DossierId, type GemeenteCode, isBsn, isVnummer } from '#core/ids.ts'
import type { Cipher } from '#store/cipher.ts'
import type { Tx } from '#store/open.ts'

const naam = (wat: string, lengte: number) =>
  z
    .string()
    .trim()
    .max(lengte, { error: `${wat} is langer dan ${lengte} tekens.` })
    .refine((t) => !/[\p{Cc}<>]/u.test(t), { error: `${wat} bevat tekens die niet in een naam voorkomen.` })

/** What is recorded of who somebody is. */
export const Persoon = z.strictObject({
  voornamen: naam('De voornaam', 200),
  voorvoegsel: naam('Het voorvoegsel', 20).default(''),
  achternaam: naam('De achternaam', 200).min(1, { error: 'De achternaam ontbreekt.' }),
  adres: naam('Het adres', 200).optional(),
  bsn: z
    .string()
    .refine(isBsn, { error: 'Dit BSN klopt niet: negen cijfers die voldoen aan de elfproef.' })
    .optional(),
  vnummer: z.string().refine(isVnummer, { error: 'Een V-nummer heeft tien cijfers.' }).optional(),
  synthetisch: z.boolean().default(false),
})
export type Persoon = z.output<typeof Persoon>

/** Lower case without diacritics, so that `Özdemir` is found by `ozdemir`. */
export function searchName(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .trim()
}

const plaats = (gemeente: GemeenteCode, dossier: DossierId, veld: string) => `${gemeente}/${dossier}/${veld}`
const hex = (b: Uint8Array | null) => (b === null ? null : `\\x${Buffer.from(b).toString('hex')}`)

/** Writes new persons in one statement. The caller has checked that their numbers are not known yet. */
export async function writePersons(
  tx: Tx,
  cipher: Cipher,
  gemeente: GemeenteCode,
  personen: readonly { readonly dossier: DossierId; readonly persoon: Persoon }[],
): Promise<void> {
  const rijen = personen.map(({ dossier, persoon: p }) => ({
    dossier,
    voornamen: p.voornamen,
    voorvoegsel: p.voorvoegsel,
    achternaam: p.achternaam,
    zoeknaam: searchName(`${p.voornamen} ${p.voorvoegsel} ${p.achternaam}`),
    adres: p.adres ?? null,
    bsn: hex(p.bsn === undefined ? null : cipher.versleutel(p.bsn, plaats(gemeente, dossier, 'bsn'))),
    bsn_sleutel: hex(p.bsn === undefined ? null : cipher.zoeksleutel(p.bsn, 'bsn')),
    vnummer: hex(
      p.vnummer === undefined ? null : cipher.versleutel(p.vnummer, plaats(gemeente, dossier, 'vnummer')),
    ),
    vnummer_sleutel: hex(p.vnummer === undefined ? null : cipher.zoeksleutel(p.vnummer, 'vnummer')),
    synthetisch: p.synthetisch,
  }))
  await sql`
    insert into persoon (gemeente, dossier, voornamen, voorvoegsel, achternaam, zoeknaam, adres, bsn, bsn_sleutel,
      vnummer, vnummer_sleutel, synthetisch)
    select ${gemeente}, dossier, voornamen, voorvoegsel, achternaam, zoeknaam, adres, bsn::bytea, bsn_sleutel::bytea,
      vnummer::bytea, vnummer_sleutel::bytea, synthetisch
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as r(dossier uuid, voornamen text, voorvoegsel text,
      achternaam text, zoeknaam text, adres text, bsn text, bsn_sleutel text, vnummer text, vnummer_sleutel text,
      synthetisch boolean)`.execute(tx)
}

/** Which of these numbers are known already, as `soort:nummer` with the dossier they belong to. */
export async function findByNumbers(
  tx: Tx,
  cipher: Cipher,
  gemeente: GemeenteCode,
  personen: readonly Pick<Persoon, 'bsn' | 'vnummer'>[],
): Promise<Map<string, DossierId>> {
  const zoek = new Map<string, string>()
  for (const p of personen) {
    if (p.bsn !== undefined)
      zoek.set(Buffer.from(cipher.zoeksleutel(p.bsn, 'bsn')).toString('hex'), `bsn:${p.bsn}`)
    if (p.vnummer !== undefined)
      zoek.set(Buffer.from(cipher.zoeksleutel(p.vnummer, 'vnummer')).toString('hex'), `vnummer:${p.vnummer}`)
  }
  if (zoek.size === 0) return new Map()
  const gevonden = await sql<{ sleutel: string; dossier: DossierId }>`
    with s as (select decode(x, 'hex') as sleutel from jsonb_array_elements_text(${JSON.stringify([...zoek.keys()])}::jsonb) x)
    select encode(s.sleutel, 'hex') as sleutel, p.dossier from s join persoon p on p.gemeente = ${gemeente} and p.bsn_sleutel = s.sleutel
    union all
    select encode(s.sleutel, 'hex'), p.dossier from s join persoon p on p.gemeente = ${gemeente} and p.vnummer_sleutel = s.sleutel`.execute(
    tx,
  )
  return new Map(gevonden.rows.map((r) => [zoek.get(r.sleutel)!, r.dossier]))
}

/** Names and numbers of one person; null when there is no identity (erased after retention). */
export async function readPerson(tx: Tx, cipher: Cipher, gemeente: GemeenteCode, dossier: DossierId) {
  const r = await tx
    .selectFrom('persoon')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  if (r === undefined) return null
  const open = (b: Uint8Array | null, veld: string) =>
    b === null ? null : cipher.ontsleutel(b, plaats(gemeente, dossier, veld))
  return {
    naam: fullName(r),
    adres: r.adres,
    bsn: open(r.bsn, 'bsn'),
    vnummer: open(r.vnummer, 'vnummer'),
    synthetisch: r.synthetisch,
  }
}

/** First names, prefix and family name as one text. */
export function fullName(p: { voornamen: string; voorvoegsel: string; achternaam: string }): string {
  return [p.voornamen, p.voorvoegsel, p.achternaam].filter((d) => d !== '').join(' ')
}
