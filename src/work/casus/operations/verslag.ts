/** Minutes: a decision from a list with a few words, and agreements that become tasks of a role. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { zichtVan } from '#access/samen.ts'
import { type Rol, rollen } from '#core/actor.ts'
import { plusJaren } from '#core/day.ts'
import { DossierId, FeitId } from '#core/ids.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import {
  checkFact,
  type Feit,
  factsOf,
  feitsoorten,
  keys,
  type NieuwFeit,
  operatie,
  reachable,
  searchName,
} from '#work/dossier/index.ts'
import { bord, sightOn } from '../bord.ts'
import { besluiten } from '../lijsten.ts'
import { afspraakUit, geweigerd as geweigerdOm } from '../punt.ts'
import { agreementRows, type Lijn, lines, nameOf, note, noteRows, writeNote } from '../queries.ts'
import { AfspraakUit, OverlegId, tekst } from './schemas.ts'

const vorm = feitsoorten.afspraakGemaakt.inhoud.shape

const vastleggen = operatie({
  naam: 'casus.verslag',
  soort: 'besluit',
  titel: 'Legt van een agendapunt het besluit en de afspraken vast',
  uitleg:
    'Een afspraak is een feit en wordt een taak van die rol; zij eindigt door het feit dat zij is nagekomen. De woorden ' +
    'staan apart en zijn te wissen. Geen namen en geen gezondheid in de tekst.',
  http: { methode: 'POST', pad: '/casusoverleggen/{overleg}/punten/{dossier}/verslag' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: z.strictObject({
    overleg: OverlegId,
    dossier: DossierId,
    besluit: z.enum(keys(besluiten), { error: 'Kies wat is besloten.' }),
    tekst: tekst(500).optional(),
    afspraken: z
      .array(
        z.strictObject({
          wie: vorm.wie,
          wat: vorm.wat,
          uiterlijk: vorm.uiterlijk,
          tekst: tekst(200).optional(),
        }),
      )
      .max(5, { error: 'Ten hoogste 5 afspraken tegelijk.' })
      .default([]),
  }),
  uitvoer: z.object({ feiten: z.array(z.string()) }),
  async doe(c, { overleg, dossier, besluit, tekst: woorden, afspraken }) {
    const b = await bord(c, overleg)
    if (b === undefined) return geweigerd('nietGevonden', { wat: 'casusoverleg' })
    if (b.overleg.stand !== 'gehouden')
      return geweigerd('nietNu', { toelichting: 'Leg eerst vast wie er is; dan begint het overleg.' })
    const p = b.punten.find((x) => x.dossier === dossier)
    if (p === undefined) return geweigerd('nietGevonden', { wat: 'agendapunt' })
    // Also of an item that was decided before: who is there now may see it, or nothing is written.
    const samen = sightOn(c.actor, p.lijn, p.rij && { ...p.rij, besluit: null }, b.erbij).samen
    const nee = geweigerdOm(samen)
    if (nee !== null) return geweigerd('nietNu', { toelichting: `${nee} Bespreek het punt zonder die rol.` })
    const fouten: Veldfout[] = afspraken.flatMap((a, i) => {
      const uit: Veldfout[] = []
      if (!zichtVan(a.wie, p.lijn.bereik, c.actor.dag).reikt)
        uit.push({
          veld: `afspraken.${i}.wie`,
          fout: `${rollen[a.wie].naam} heeft geen werk in dit dossier en kan de taak dus niet zien.`,
        })
      if (a.uiterlijk > plusJaren(c.actor.dag, 1))
        uit.push({ veld: `afspraken.${i}.uiterlijk`, fout: 'Kies een dag binnen een jaar.' })
      if (a.tekst !== undefined && names(a.tekst, p.lijn))
        uit.push({ veld: `afspraken.${i}.tekst`, fout: NAAM })
      return uit
    })
    if (woorden !== undefined && names(woorden, p.lijn)) fouten.push({ veld: 'tekst', fout: NAAM })
    if (besluit === 'afspraken' && afspraken.length === 0 && p.rij?.besluit !== 'afspraken')
      fouten.push({ veld: 'afspraken', fout: 'Bij dit besluit hoort ten minste één afspraak.' })
    const nieuw: NieuwFeit[] = afspraken.map(({ wie, wat, uiterlijk }) => ({
      soort: 'afspraakGemaakt',
      op: b.overleg.dag,
      bron: 'medewerker',
      inhoud: { overleg, wie, wat, uiterlijk },
    }))
    const bekend = await factsOf(c.tx, [dossier])
    const feiten = bekend.get(dossier)!
    for (const [i, f] of nieuw.entries()) {
      const weigering = checkFact(feiten, f, { ...c.actor, langs: 'overleg' })
      const dubbel = nieuw.slice(0, i).some((x) => JSON.stringify(x.inhoud) === JSON.stringify(f.inhoud))
      if (weigering?.code === 'feitKanNiet')
        fouten.push({ veld: `afspraken.${i}.wat`, fout: weigering.waarden.toelichting })
      else if (dubbel) fouten.push({ veld: `afspraken.${i}.wat`, fout: 'Deze afspraak staat er twee keer.' })
    }
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const alle = [...nieuw, ...discussed(feiten, b.overleg.dag, c.actor)]
    const geschreven =
      alle.length === 0
        ? []
        : await c.leg(
            alle.map((f) => ({ ...f, dossier })),
            bekend,
          )
    if ('code' in geschreven) return { ok: false, weigering: geschreven }
    // What was shared at the first decision stays the most there is; who comes later makes it smaller.
    const eerder = p.rij !== undefined && p.rij.besluit !== null ? p.rij.gedeeld : undefined
    const gedeeld = [...samen.zichtbaar].filter((g) => eerder === undefined || eerder.includes(g)).sort()
    await c.tx
      .updateTable('overleg_punt')
      .set({ besluit, gedeeld, besloten_op: c.nu, besloten_door: c.actor.medewerker })
      .where('gemeente', '=', c.actor.gemeente)
      .where('overleg', '=', overleg)
      .where('dossier', '=', dossier)
      .execute()
    if (woorden !== undefined)
      await writeNote(c, { overleg, dossier, afspraak: null, tekst: woorden, gegevens: gedeeld })
    const gemaakt = geschreven.filter((f: Feit) => f.soort === 'afspraakGemaakt')
    for (const [i, a] of afspraken.entries())
      if (a.tekst !== undefined)
        await writeNote(c, { overleg, dossier, afspraak: gemaakt[i]!.id, tekst: a.tekst, gegevens: gedeeld })
    c.gezien([dossier])
    await note(c, 'casus.verslag', { overleg, dossier, besluit, afspraken: gemaakt.map((f) => f.id) })
    return gedaan({ feiten: gemaakt.map((f) => f.id) })
  },
})

const NAAM = 'Hier staat de naam van de persoon in. Schrijf het zonder naam.'

/** Whether a text holds a name of this person. */
function names(t: string, l: Lijn): boolean {
  const woorden = new Set(searchName(t).split(/[^\p{L}\p{N}]+/u))
  return [...(l.voornamen ?? '').split(/[\s-]+/), ...(l.achternaam ?? '').split(/[\s-]+/)]
    .map(searchName)
    .some((n) => n.length > 2 && woorden.has(n))
}

/** That the case was talked about, as the handbook knows such talks; once a day. */
function discussed(
  feiten: readonly Feit[],
  op: Feit['op'],
  actor: Parameters<typeof checkFact>[2],
): NieuwFeit[] {
  const feit: NieuwFeit = {
    soort: 'gesprekGevoerd',
    op,
    bron: 'medewerker',
    inhoud: { gesprek: 'casusoverleg' },
  }
  return checkFact(feiten, feit, actor) === undefined ? [feit] : []
}

const afspraak = operatie({
  naam: 'casus.afspraak',
  soort: 'lees',
  titel: 'Toont één afspraak uit een casusoverleg, met de woorden die deze rol mag lezen',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/afspraken/{feit}' },
  nodig: { handeling: 'zien', gegevens: ['overleg'] },
  invoer: z.strictObject({ dossier: DossierId, feit: FeitId }),
  uitvoer: AfspraakUit.extend({
    naam: z.string().nullable(),
    vanDezeRol: z.boolean().meta({ description: 'Of deze rol kan vastleggen dat zij is nagekomen.' }),
  }),
  async doe(c, { dossier, feit }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const rij = (await agreementRows(c.tx, c.actor, [dossier])).find((r) => r.stap.endsWith(`:${feit}`))
    if (rij === undefined) return geweigerd('nietGevonden', { wat: 'afspraak' })
    c.gezien([dossier])
    const lijn = (await lines(c.tx, c.actor, [dossier])).get(dossier)!
    // Alone with it, what the role itself may see counts.
    const { samen } = sightOn(c.actor, lijn, undefined, [])
    const uit = afspraakUit(rij, rij.overleg, await noteRows(c.tx, c.actor, [dossier]), samen)
    const wie = rij.stap.split(':')[1] as Rol
    return gedaan({
      ...uit,
      naam: samen.zichtbaar.has('identiteit') ? nameOf(lijn) : null,
      vanDezeRol:
        uit.stand === 'open' && (wie === c.actor.rol || heeftRecht(c.actor.rol, 'beheren', 'overleg')),
    })
  },
})

const wissen = operatie({
  naam: 'casus.notitieWissen',
  soort: 'wijzig',
  titel: 'Wist de woorden bij een besluit of afspraak; besluit en afspraak zelf blijven',
  http: { methode: 'DELETE', pad: '/casusnotities/{id}' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: z.strictObject({ id: z.uuid({ error: 'Dit is geen kenmerk van een notitie.' }) }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { id }) {
    const r = await c.tx
      .deleteFrom('overleg_notitie')
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', id)
      .returning('dossier')
      .executeTakeFirst()
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'notitie' })
    c.gezien([r.dossier])
    await note(c, 'casus.notitieWissen', { id })
    return gedaan({ id })
  },
})

export const verslagoperaties = { vastleggen, afspraak, wissen }
