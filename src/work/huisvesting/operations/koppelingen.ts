/** Couplings in bulk, as COA exports them: dossiers open, later couplings are added, what is known stays as it is. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { DossierId, HuishoudenId } from '#core/ids.ts'
import { gegeven } from '#core/operation.ts'
import { gedaan, geweigerd, type Veldfout, type Weigering } from '#core/result.ts'
import {
  type Context,
  type Feit,
  factsOf,
  findByNumbers,
  type NieuwFeit,
  operatie,
  type Persoon,
  writePersons,
} from '#work/dossier/index.ts'
import { Bestand, noteImport } from '../invoer.ts'
import {
  differences,
  Koppeling,
  type Koppelinguitkomst,
  koppelinguitkomsten,
  laterCoupling,
  openingOf,
} from '../koppeling.ts'

/** Couplings that are looked up, decided and written at a time; bounds the memory. */
const PORTIE = 2000
/** Faults that are listed; the rest is counted. */
const FOUTEN_GETOOND = 100

/** What is gathered over the portions. */
interface Verloop {
  readonly uitkomsten: Koppelinguitkomst[]
  readonly afwijkingen: { koppeling: number; velden: string[] }[]
  readonly fouten: Veldfout[]
  aantalFouten: number
  /** Where in the input a number stood first. */
  readonly nummers: Map<string, number>
  /** Head of each household in the input. */
  readonly hoofden: Map<string, number>
}

/** What a portion writes. */
interface Schrijf {
  readonly feiten: (NieuwFeit & { dossier: DossierId })[]
  readonly personen: { dossier: DossierId; persoon: Persoon }[]
  readonly bekend: Map<DossierId, readonly Feit[]>
}

export const koppelingenInvoeren = operatie({
  naam: 'koppelingen.invoeren',
  soort: 'besluit',
  titel: 'Legt koppelingen vast, veel tegelijk; met `proef` alleen wat er zou gebeuren',
  uitleg:
    'Alles of niets. Een persoon wordt herkend aan het V-nummer. Een koppeling die al bekend is verandert niets; ' +
    'een latere koppeling van een bekende persoon wordt toegevoegd; een vroegere wordt geweigerd. Twee keer hetzelfde ' +
    'invoeren verandert niets.',
  http: { methode: 'POST', pad: '/koppelingen' },
  nodig: {
    handeling: 'vastleggen',
    gegevens: ['identiteit', 'nummers', 'verblijf', 'huishouden', 'huisvesting'],
  },
  invoer: z.strictObject({
    proef: z.boolean(),
    koppelingen: z.array(Koppeling).min(1).max(200_000),
    bestand: Bestand.optional(),
  }),
  uitvoer: z.object({
    proef: z.boolean(),
    nieuw: z.number(),
    bekend: z.number(),
    nieuweKoppeling: z.number(),
    eerder: z
      .string()
      .nullable()
      .meta({ format: 'date-time', description: 'Wanneer dit bestand eerder is ingevoerd.' }),
    uitkomsten: z
      .array(z.enum(koppelinguitkomsten))
      .meta({ description: 'Wat er met elke koppeling gebeurt, in de volgorde van de invoer.' }),
    afwijkingen: gegeven(
      'identiteit',
      z.array(z.object({ koppeling: z.number(), velden: z.array(z.string()) })),
    ).meta({ description: 'Waarin een bekende persoon verschilt van wat er staat; dat blijft staan.' }),
  }),
  async doe(c, { proef, koppelingen, bestand }) {
    const v: Verloop = {
      uitkomsten: [],
      afwijkingen: [],
      fouten: [],
      aantalFouten: 0,
      nummers: new Map(),
      hoofden: new Map(),
    }
    for (let van = 0; van < koppelingen.length; van += PORTIE) {
      const schrijf = await decide(c, koppelingen.slice(van, van + PORTIE), van, v)
      if (!proef && v.aantalFouten === 0) {
        const nee = await write(c, schrijf)
        if (nee !== undefined) return { ok: false, weigering: nee }
      }
      c.voortgang(Math.min(van + PORTIE, koppelingen.length), koppelingen.length)
    }
    if (v.aantalFouten > 0) return geweigerd('ongeldig', { aantal: v.aantalFouten }, v.fouten)
    const telling = { nieuw: 0, bekend: 0, nieuweKoppeling: 0 }
    for (const u of v.uitkomsten) telling[u]++
    const nieuw = telling.nieuw + telling.nieuweKoppeling
    const eerder = await noteImport(c, { soort: 'koppelingen', bestand, proef, nieuw })
    return gedaan({ proef, ...telling, eerder, uitkomsten: v.uitkomsten, afwijkingen: v.afwijkingen })
  },
})

/** Says that a field of the coupling in hand is wrong. */
type Meld = (veld: string, fout: string) => void

/** Decides on a portion; `van` is its place in the whole. Faults and outcomes are added to `v`. */
async function decide(c: Context, portie: readonly Koppeling[], van: number, v: Verloop): Promise<Schrijf> {
  const personen = portie.map((k) => k.persoon)
  const dossiers = await findByNumbers(c.tx, c.cipher, c.actor.gemeente, personen)
  const bekend = await factsOf(c.tx, [...new Set(dossiers.values())])
  c.gezien([...bekend.keys()])
  const uit: Schrijf = { feiten: [], personen: [], bekend }
  for (const [i, k] of portie.entries()) {
    const plaats = van + i
    const meld: Meld = (veld, fout) => {
      v.aantalFouten++
      if (v.fouten.length < FOUTEN_GETOOND) v.fouten.push({ veld: `koppelingen.${plaats}.${veld}`, fout })
    }
    checkWithinInput(k, plaats, v, meld)
    const dossier = dossiers.get(`vnummer:${k.persoon.vnummer}`)
    const vanBsn = dossiers.get(`bsn:${k.persoon.bsn}`)
    if (vanBsn !== undefined && vanBsn !== dossier)
      meld('persoon.bsn', 'Dit BSN staat in Wortel bij iemand met een ander V-nummer.')
    if (dossier === undefined) {
      openOne(c, k, uit, meld)
      v.uitkomsten.push('nieuw')
    } else {
      v.uitkomsten.push(addTo(c, k, dossier, uit, meld))
      const velden = differences(k, bekend.get(dossier)!, c.actor)
      if (k.persoon.bsn !== undefined && vanBsn === undefined) velden.push('BSN')
      if (velden.length > 0) v.afwijkingen.push({ koppeling: plaats, velden })
    }
  }
  return uit
}

/** Within one input a number stands once and a household has one head. */
function checkWithinInput(k: Koppeling, plaats: number, v: Verloop, meld: Meld): void {
  for (const soort of ['vnummer', 'bsn'] as const) {
    const nummer = k.persoon[soort]
    if (nummer === undefined) continue
    const sleutel = `${soort}:${nummer}`
    const ander = v.nummers.get(sleutel)
    if (ander === undefined) v.nummers.set(sleutel, plaats)
    else
      meld(
        `persoon.${soort}`,
        `Dit ${soort === 'bsn' ? 'BSN' : 'V-nummer'} staat ook in koppeling ${ander + 1}.`,
      )
  }
  if (k.gezin?.rol !== 'hoofd') return
  const ander = v.hoofden.get(k.gezin.nummer)
  if (ander === undefined) v.hoofden.set(k.gezin.nummer, plaats)
  else meld('gezin.rol', `Dit gezin heeft al een hoofd, in koppeling ${ander + 1}.`)
}

function openOne(c: Context, k: Koppeling, uit: Schrijf, meld: Meld): void {
  const geopend = openingOf(k, k.gezin && householdId(c, k.gezin.nummer), c.actor)
  for (const f of geopend.fouten) meld(f.veld, f.fout)
  const dossier = c.nieuwId() as DossierId
  for (const f of geopend.feiten) uit.feiten.push({ ...f, dossier })
  uit.personen.push({ dossier, persoon: k.persoon })
}

function addTo(c: Context, k: Koppeling, dossier: DossierId, uit: Schrijf, meld: Meld): Koppelinguitkomst {
  const magZien = heeftRecht(c.actor.rol, 'zien', 'huisvesting')
  const r = laterCoupling(k, uit.bekend.get(dossier)!, c.actor, magZien)
  if ('uitkomst' in r) return r.uitkomst
  if ('feit' in r) uit.feiten.push({ ...r.feit, dossier })
  else meld(r.veld, r.fout)
  return 'nieuweKoppeling'
}

async function write(c: Context, s: Schrijf): Promise<Weigering | undefined> {
  if (s.feiten.length === 0) return undefined
  const geschreven = await c.leg(s.feiten, s.bekend)
  if ('code' in geschreven) return geschreven
  if (s.personen.length > 0) await writePersons(c.tx, c.cipher, c.actor.gemeente, s.personen)
  return undefined
}

/**
 * The household of a family number: the same number gives the same household in every import, and without the key
 * the number cannot be told from it. UUID version 8 (RFC 9562).
 */
function householdId(c: Context, gezinsnummer: string): HuishoudenId {
  const b = Buffer.from(c.cipher.zoeksleutel(`${c.actor.gemeente}/${gezinsnummer}`, 'gezin')).subarray(0, 16)
  b[6] = (b[6]! & 0x0f) | 0x80
  b[8] = (b[8]! & 0x3f) | 0x80
  const h = b.toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}` as HuishoudenId
}
