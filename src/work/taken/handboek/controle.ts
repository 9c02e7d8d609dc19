/**
 * Whether a handbook can be worked by: no loops, no contradictions, no fact that nobody may record, no role without
 * access to what its step needs. Each fault says where it is and what to do. Pure.
 */
import { beleid } from '#access/policy.ts'
import { type Rol, rollen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { coachgesprekken, feitsoorten, gesprekken, onderdeelnamen, sluitend } from '#work/dossier/index.ts'
import { invallers } from '../bezetting.ts'
import { overlapt, sleutelVan, vraagfouten } from './feitvraag.ts'
import type { Feitvraag, Handboek, Stap, Uiterlijk } from './model.ts'
import { type Voorwaarde, woorden } from './voorwaarden.ts'

/** A fault with its place in the document: names and positions from the top. */
export interface Handboekfout {
  readonly pad: readonly (string | number)[]
  readonly fout: string
}

interface Plaats {
  readonly stap: Stap
  readonly pad: readonly (string | number)[]
}

/** All faults of a document that has the right shape, in the order of the document; empty when it can be worked by. */
export function controleer(h: Handboek): Handboekfout[] {
  const plaatsen = h.onderdelen.flatMap((o, i) =>
    o.stappen.map((stap, j): Plaats => ({ stap, pad: ['onderdelen', i, 'stappen', j] })),
  )
  return [
    ...doubles(h, plaatsen),
    ...plaatsen.flatMap(({ stap, pad }) =>
      [
        ...questions(stap),
        ...dutyPart(stap),
        ...whoDoes(stap).flatMap((s) => [...recorder(s), ...access(s)]),
        ...contradictions(stap),
        ...order(stap, plaatsen),
      ].map((f) => ({ ...f, pad: [...pad, ...f.pad] })),
    ),
    ...loops(plaatsen),
  ]
}

function doubles(h: Handboek, plaatsen: readonly Plaats[]): Handboekfout[] {
  const uit: Handboekfout[] = []
  const delen = new Set<string>()
  h.onderdelen.forEach((o, i) => {
    if (delen.has(o.id))
      uit.push({
        pad: ['onderdelen', i, 'id'],
        fout: `Onderdeel '${o.id}' komt twee keer voor. Geef een andere sleutel.`,
      })
    delen.add(o.id)
  })
  const ids = new Set<string>()
  const inhoud = new Map<string, string>()
  for (const { stap, pad } of plaatsen) {
    if (ids.has(stap.id))
      uit.push({
        pad: [...pad, 'id'],
        fout: `Stap '${stap.id}' komt twee keer voor. Geef een andere sleutel.`,
      })
    ids.add(stap.id)
    const zelfde = JSON.stringify([
      stap.rol,
      sleutelVan(stap.na),
      sleutelVan(stap.gedaan),
      [...stap.voor].sort(),
    ])
    const eerder = inhoud.get(zelfde)
    if (eerder !== undefined && eerder !== stap.id)
      uit.push({
        pad: [...pad, 'gedaan'],
        fout: `Dit is dezelfde taak als '${eerder}': zelfde rol, begin, einde en mensen. Haal één van beide weg.`,
      })
    inhoud.set(zelfde, stap.id)
  }
  return uit
}

/** Questions about fields or values that the kind of fact does not have. */
function questions(stap: Stap): Handboekfout[] {
  const vragen: [string, Feitvraag][] = [
    ['na', stap.na],
    ['gedaan', stap.gedaan],
    ...(stap.wachtOp ? [['wachtOp', stap.wachtOp] as [string, Feitvraag]] : []),
    ...stap.zonder.map((z): [string, Feitvraag] => ['zonder', z]),
  ]
  return vragen.flatMap(([veld, vraag]) => vraagfouten(vraag).map((fout) => ({ pad: [veld], fout })))
}

/** The step as its own role has it, and as who fills in for that role has it. */
function whoDoes(stap: Stap): Stap[] {
  const invaller = invallers[stap.rol]
  return invaller === undefined ? [stap] : [stap, { ...stap, rol: invaller.rol }]
}

/** The role that must do the step may record the fact that ends it. */
function recorder(stap: Stap): Handboekfout[] {
  const soort = feitsoorten[stap.gedaan.soort]
  const door: readonly string[] = soort.door
  if (stap.rol === 'vrijwilliger' && stap.gedaan.soort === 'gesprekGevoerd') {
    const gesprek = stap.gedaan.met.gesprek
    if (coachgesprekken.some((g) => g === gesprek)) return []
    return [
      {
        pad: ['gedaan'],
        fout: `${rollen[stap.rol].naam} legt alleen de gesprekken van een coach vast: ${coachgesprekken.map((g) => gesprekken[g]).join(', ')}.`,
      },
    ]
  }
  if (door.includes(stap.rol)) return []
  const wie = soort.door.map((r) => rollen[r].naam).join(', ')
  return [
    {
      pad: ['gedaan'],
      fout: `${rollen[stap.rol].naam} mag '${soort.naam}' niet vastleggen, dus deze taak kan nooit klaar. Dat mogen wel: ${wie}.`,
    },
  ]
}

/** The fact that ends the step is one that can close the part of the duty it is about. */
function dutyPart({ onderdeel, gedaan }: Stap): Handboekfout[] {
  if (onderdeel === undefined) return []
  const soort = sluitend[onderdeel]
  if (gedaan.soort === soort && (gedaan.met.onderdeel ?? onderdeel) === onderdeel) return []
  const naam = onderdeelnamen[onderdeel]
  return [
    {
      pad: ['gedaan'],
      fout: `Dit feit maakt '${naam}' niet af. Kies '${feitsoorten[soort].naam}'${soort === 'examenresultaatBekend' ? ' met dit onderdeel' : ''}, of haal het onderdeel weg.`,
    },
  ]
}

/** The role may see what the step needs, and record the kind of data that ends it. */
function access(stap: Stap): Handboekfout[] {
  const recht = beleid[stap.rol]
  const uit: Handboekfout[] = []
  for (const g of stap.gegevens) {
    if (recht[g]?.handelingen.includes('zien')) continue
    uit.push({
      pad: ['gegevens'],
      fout: `${rollen[stap.rol].naam} heeft geen toegang tot '${gegevenssoorten[g]}'. Haal het weg, of laat de stap aan een rol die er wel bij mag.`,
    })
  }
  const { gegeven, naam } = feitsoorten[stap.gedaan.soort]
  for (const r of stap.nietNodigDoor) {
    const mag = (feitsoorten.stapNietNodig.door as readonly Rol[]).includes(r)
    if (mag && beleid[r][gegeven]?.handelingen.includes('zien')) continue
    uit.push({
      pad: ['nietNodigDoor'],
      fout: `${rollen[r].naam} ziet deze taak niet of legt niets vast in dossiers, en kan dus niet zeggen dat zij niet nodig is.`,
    })
  }
  if (!recht[gegeven]?.handelingen.includes('vastleggen'))
    uit.push({
      pad: ['rol'],
      fout: `${rollen[stap.rol].naam} mag geen '${gegevenssoorten[gegeven]}' vastleggen, en '${naam}' hoort daarbij.`,
    })
  return uit
}

function contradictions(stap: Stap): Handboekfout[] {
  const uit: Handboekfout[] = []
  const groepen = new Map<string, Voorwaarde>()
  for (const v of stap.voor) {
    const { groep, binnen, naam } = woorden[v]
    const ander = groep && groepen.get(groep)
    if (ander !== undefined && binnen !== ander && woorden[ander].binnen !== v)
      uit.push({
        pad: ['voor'],
        fout: `Niemand is tegelijk ${woorden[ander].naam} en ${naam}. Kies één van beide.`,
      })
    if (groep !== undefined) groepen.set(groep, v)
  }
  for (const z of stap.zonder)
    if (overlapt(z, stap.na))
      uit.push({
        pad: ['zonder'],
        fout: 'De stap vervalt door het feit waarmee zij begint: er is nooit werk.',
      })
    else if (overlapt(z, stap.gedaan))
      uit.push({
        pad: ['zonder'],
        fout: "Hetzelfde feit maakt de stap klaar en vervallen. Haal het hier weg; met 'ookEerder' telt een eerder feit als klaar.",
      })
  if (stap.wachtOp !== undefined && overlapt(stap.wachtOp, stap.gedaan))
    uit.push({ pad: ['wachtOp'], fout: 'De stap wacht op zichzelf: zij kan nooit klaar.' })
  return uit
}

const DAGEN = { werkdagen: 1.4, dagen: 1, weken: 7, maanden: 30.4 } as const
const inDagen = (u: Uiterlijk) => ('aantal' in u ? u.aantal * DAGEN[u.eenheid] : undefined)

/** A step that must be done before what it waits for need be done. */
function order(stap: Stap, plaatsen: readonly Plaats[]): Handboekfout[] {
  const eigen = inDagen(stap.uiterlijk)
  if (stap.wachtOp === undefined || eigen === undefined) return []
  for (const { stap: ander } of plaatsen) {
    const later = inDagen(ander.uiterlijk)
    if (ander === stap || later === undefined || !overlapt(stap.wachtOp, ander.gedaan)) continue
    if (sleutelVan(ander.na) !== sleutelVan(stap.na) || later <= eigen) continue
    return [
      {
        pad: ['uiterlijk'],
        fout: `Deze stap moet klaar zijn vóór '${ander.titel}', maar wacht daarop. Geef deze stap meer tijd of die minder.`,
      },
    ]
  }
  return []
}

/** Steps that can never begin, because each waits for a fact that only the others, in the end itself, bring. */
function loops(plaatsen: readonly Plaats[]): Handboekfout[] {
  const makers = (v: Feitvraag) => plaatsen.filter((p) => overlapt(v, p.stap.gedaan))
  const kan = new Set<Plaats>()
  const comes = (p: Plaats, v: Feitvraag) => {
    const alle = makers(v)
    // A fact that no step brings comes from outside: COA, the register, DUO.
    return alle.length === 0 || alle.some((m) => m !== p && kan.has(m))
  }
  for (let vorig = -1; vorig !== kan.size; ) {
    vorig = kan.size
    for (const p of plaatsen)
      if (comes(p, p.stap.na) && (p.stap.wachtOp === undefined || comes(p, p.stap.wachtOp))) kan.add(p)
  }
  return plaatsen
    .filter((p) => !kan.has(p))
    .map((p) => ({
      pad: [...p.pad, comes(p, p.stap.na) ? 'wachtOp' : 'na'],
      fout: `'${p.stap.titel}' kan nooit beginnen: ${circle(p, makers)}. Laat één van deze stappen met iets anders beginnen.`,
    }))
}

/** The circle in words: this step waits for that one, which waits for this one. */
function circle(begin: Plaats, makers: (v: Feitvraag) => readonly Plaats[]): string {
  const namen: string[] = []
  const gezien = new Set<Plaats>()
  let nu: Plaats | undefined = begin
  while (nu !== undefined && !gezien.has(nu)) {
    gezien.add(nu)
    const { na, wachtOp }: Stap = nu.stap
    const volgende: Plaats | undefined = makers(na)[0] ?? (wachtOp && makers(wachtOp)[0])
    if (volgende !== undefined) namen.push(`'${nu.stap.titel}' wacht op '${volgende.stap.titel}'`)
    nu = volgende
  }
  return namen.join(', en ')
}
