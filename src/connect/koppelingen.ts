/**
 * Couplings: a row of an export like that of COA's Taakstelling Volg Systeem becomes the input of
 * `koppelingen.invoeren`. There is no public description of that export; the columns are in
 * `docs/handleiding/invoer.md`. Pure.
 */
import { isBsn, isVnummer } from '#core/ids.ts'
import type { KoppelingInvoer, VergunningBijKoppeling } from '#work/huisvesting/index.ts'
import { jaNee, type Rijlezer, rijlezer, woordenlijst } from './cellen.ts'
import type { Foutenlijst } from './fouten.ts'
import { leesLand } from './landen.ts'
import type { Kolommen, Rij } from './tabel.ts'

export type Koppelingkolom =
  | 'vnummer'
  | 'bsn'
  | 'voornamen'
  | 'voorvoegsel'
  | 'achternaam'
  | 'geboortedatum'
  | 'geslacht'
  | 'land'
  | 'vergunning'
  | 'vergunningOp'
  | 'koppeling'
  | 'opvang'
  | 'gezin'
  | 'rol'
  | 'synthetisch'

export const koppelingkolommen: Kolommen<Koppelingkolom> = {
  vnummer: { naam: 'V-nummer', ook: ['Vreemdelingennummer'], verplicht: true },
  bsn: { naam: 'BSN', ook: ['Burgerservicenummer'], verplicht: false },
  voornamen: { naam: 'Voornamen', ook: ['Voornaam'], verplicht: true },
  voorvoegsel: { naam: 'Voorvoegsel', ook: ['Tussenvoegsel', 'Voorvoegsels'], verplicht: false },
  achternaam: { naam: 'Achternaam', ook: ['Geslachtsnaam'], verplicht: true },
  geboortedatum: { naam: 'Geboortedatum', verplicht: true },
  geslacht: { naam: 'Geslacht', verplicht: true },
  land: { naam: 'Land van herkomst', ook: ['Herkomst', 'Herkomstland', 'Land'], verplicht: false },
  vergunning: { naam: 'Vergunning', ook: ['Soort vergunning', 'Vergunning soort'], verplicht: false },
  vergunningOp: { naam: 'Datum vergunning', ook: ['Vergunningsdatum'], verplicht: false },
  koppeling: { naam: 'Datum koppeling', ook: ['Koppeldatum', 'Koppelingsdatum'], verplicht: true },
  opvang: { naam: 'Opvang', verplicht: false },
  gezin: { naam: 'Gezinsnummer', verplicht: false },
  rol: { naam: 'Rol in gezin', ook: ['Gezinsrol'], verplicht: false },
  synthetisch: { naam: 'Synthetisch', verplicht: false },
}

const geslachten = woordenlijst({
  man: ['man', 'm', 'mannelijk'],
  vrouw: ['vrouw', 'v', 'vrouwelijk'],
  onbekend: ['onbekend', 'x', 'o'],
})
const rollen = woordenlijst({
  hoofd: ['hoofd', 'gezinshoofd'],
  partner: ['partner', 'echtgenoot', 'echtgenote'],
  kind: ['kind'],
  anders: ['anders', 'overig'],
})
const opvangplaatsen = woordenlijst({ coa: ['coa', 'azc'], elders: ['elders'] })
/** 26 and 27 are codes of BRP table 56 (residence titles). */
const vergunningen = woordenlijst<VergunningBijKoppeling>({
  asielBepaaldeTijd: ['asiel bepaalde tijd', 'asiel voor bepaalde tijd', '26'],
  asielOnbepaaldeTijd: ['asiel onbepaalde tijd', 'asiel voor onbepaalde tijd', '27'],
  regulierBijAsielstatushouder: ['regulier bij asielstatushouder'],
  regulierGezin: ['regulier gezin'],
  regulierOverig: ['regulier overig'],
})

type Lezer = Rijlezer<Koppelingkolom>
const NUMMER_ADVIES =
  'Neem het nummer over van het document. Maakt Excel er een ander getal van? Maak de kolom dan op als tekst.'
const KOLOMMEN_ADVIES = 'Controleer of de kolommen kloppen.'

/**
 * Reads couplings of one file, row by row; undefined for a row with a fault. Remembers numbers and heads of families,
 * so that rows that contradict each other are found.
 */
export function koppelinglezer(
  fouten: Foutenlijst,
): (rij: Rij<Koppelingkolom>) => KoppelingInvoer | undefined {
  const lezerVan = rijlezer(koppelingkolommen, fouten)
  return (rij) => {
    const begin = fouten.aantal
    const r = lezerVan(rij)
    const nummers = readNumbers(r)
    const namen = readNames(r)
    const synthetisch = r.cel('synthetisch') !== '' && r.keuze('synthetisch', jaNee) === 'ja'
    const geboren = readBirth(r)
    const land = readCountry(r)
    const vergunning = readPermit(r)
    const gekoppeldOp = r.dag('koppeling')
    const opvang = r.cel('opvang') === '' ? 'coa' : r.keuze('opvang', opvangplaatsen)
    const gezin = readFamily(r)
    if (fouten.aantal > begin || gekoppeldOp === undefined) return undefined
    return {
      persoon: { ...nummers, ...namen, ...(synthetisch ? { synthetisch } : {}) },
      ...(geboren === undefined ? {} : { geboren }),
      ...(land === undefined ? {} : { land }),
      ...(vergunning === undefined ? {} : { vergunning }),
      gekoppeldOp,
      opvang,
      ...(gezin === undefined ? {} : { gezin }),
    }
  }
}

function readNumbers(r: Lezer): { vnummer: string; bsn?: string } {
  const bloot = (k: 'vnummer' | 'bsn') => r.cel(k).replace(/[\s.-]/g, '')
  const vnummer = bloot('vnummer')
  if (vnummer === '') r.nee('vnummer', 'Het V-nummer ontbreekt.', NUMMER_ADVIES)
  else if (!isVnummer(vnummer)) r.nee('vnummer', 'Een V-nummer heeft tien cijfers.', NUMMER_ADVIES)
  else once(r, 'vnummer', vnummer, 'Laat van deze persoon alleen de laatste koppeling staan.')
  if (r.cel('bsn') === '') return { vnummer }
  // Excel drops a leading zero; the eleven-test tells whether it belongs there.
  const bsn = bloot('bsn').replace(/^\d{8}$/, '0$&')
  if (!isBsn(bsn)) r.nee('bsn', 'Dit is geen BSN: negen cijfers die voldoen aan de elfproef.', NUMMER_ADVIES)
  else once(r, 'bsn', bsn, 'Verbeter het BSN dat niet klopt.')
  return { vnummer, bsn }
}

function once(r: Lezer, k: 'vnummer' | 'bsn', nummer: string, watTeDoen: string): void {
  const ander = r.eerder(`${k} ${nummer}`)
  if (ander !== undefined) r.nee(k, `Dit ${koppelingkolommen[k].naam} staat ook in rij ${ander}.`, watTeDoen)
}

function readNames(r: Lezer): { voornamen: string; voorvoegsel: string; achternaam: string } {
  const naam = (k: 'voornamen' | 'voorvoegsel' | 'achternaam', lengte: number) => {
    const t = r.cel(k)
    if (t.length > lengte) r.nee(k, `Dit is langer dan ${lengte} tekens.`, KOLOMMEN_ADVIES)
    else if (/[\p{Cc}<>]/u.test(t))
      r.nee(k, 'Hierin staan tekens die niet in een naam voorkomen.', 'Haal die tekens weg.')
    return t
  }
  const namen = {
    voornamen: naam('voornamen', 200),
    voorvoegsel: naam('voorvoegsel', 20),
    achternaam: naam('achternaam', 200),
  }
  if (namen.achternaam === '')
    r.nee('achternaam', 'De achternaam ontbreekt.', 'Heeft iemand één naam? Zet die dan hier.')
  return namen
}

function readBirth(r: Lezer): KoppelingInvoer['geboren'] {
  const datum = r.deelDag('geboortedatum')
  const geslacht = r.keuze('geslacht', geslachten)
  if (datum === undefined || datum === 'onbekend' || geslacht === undefined) return undefined
  return { geboortedatum: datum, geslacht }
}

function readCountry(r: Lezer): string | undefined {
  if (r.cel('land') === '') return undefined
  const land = leesLand(r.cel('land'))
  if (land === undefined)
    r.nee(
      'land',
      'Dit land staat niet in BRP-tabel 34.',
      'Gebruik de naam of de code (vier cijfers) uit die tabel, of schrijf staatloos.',
    )
  return land === 'onbekend' ? undefined : land
}

function readPermit(r: Lezer): KoppelingInvoer['vergunning'] {
  const [soort, op] = [r.cel('vergunning'), r.cel('vergunningOp')]
  if (soort === '' && op === '') return undefined
  if (soort === '' || op === '')
    return r.nee(
      soort === '' ? 'vergunning' : 'vergunningOp',
      soort === ''
        ? 'De datum van de vergunning staat er, de soort niet.'
        : 'De vergunning staat er, de datum niet.',
      'Vul beide in, of geen van beide.',
    )
  const gelezen = { soort: r.keuze('vergunning', vergunningen), op: r.dag('vergunningOp') }
  if (gelezen.soort === undefined || gelezen.op === undefined) return undefined
  return { soort: gelezen.soort, op: gelezen.op }
}

function readFamily(r: Lezer): KoppelingInvoer['gezin'] {
  const nummer = r.cel('gezin')
  if (nummer === '' && r.cel('rol') === '') return undefined
  if (nummer === '')
    return r.nee(
      'gezin',
      'De rol in het gezin staat er, het gezinsnummer niet.',
      'Vul beide in, of geen van beide.',
    )
  if (nummer.length > 40) r.nee('gezin', 'Dit is langer dan 40 tekens.', KOLOMMEN_ADVIES)
  const rol = r.keuze('rol', rollen)
  if (rol === undefined) return undefined
  const ander = rol === 'hoofd' ? r.eerder(`hoofd ${nummer}`) : undefined
  if (ander !== undefined)
    r.nee(
      'rol',
      `Dit gezin heeft al een hoofd, in rij ${ander}.`,
      'Geef één gezinslid de rol hoofd en de anderen partner, kind of anders.',
    )
  return { nummer, rol }
}
