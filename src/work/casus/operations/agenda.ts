/** What people do with the agenda: add and drop dossiers, invite, record who is there, let a role step out. */
import { sql } from 'kysely'
import { z } from 'zod'
import { rolnamen } from '#core/actor.ts'
import { DossierId, MedewerkerId, type OrganisatieId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, keys, operatie, reachable } from '#work/dossier/index.ts'
import { type Bord, bord, deelnemersrollen } from '../bord.ts'
import { afvoerredenen, toevoegredenen } from '../lijsten.ts'
import { note, staffRows, VOORZITTER } from '../queries.ts'
import { OverlegId } from './schemas.ts'

const weg = () => geweigerd('nietGevonden', { wat: 'casusoverleg' })
const nietGepland = () =>
  geweigerd('nietNu', { toelichting: 'Dit overleg is al gehouden of afgezegd; de agenda staat vast.' })

const punt = operatie({
  naam: 'casus.agendapunt',
  soort: 'wijzig',
  titel: 'Zet een dossier op de agenda van een casusoverleg of haalt het eraf, met een reden',
  http: { methode: 'POST', pad: '/casusoverleggen/{overleg}/punten' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.discriminatedUnion('wat', [
    z.strictObject({
      wat: z.literal('erbij'),
      overleg: OverlegId,
      dossier: DossierId,
      reden: z.enum(keys(toevoegredenen), { error: 'Kies waarom dit dossier erbij moet.' }),
    }),
    z.strictObject({
      wat: z.literal('eraf'),
      overleg: OverlegId,
      dossier: DossierId,
      reden: z.enum(keys(afvoerredenen), { error: 'Kies waarom dit dossier eraf kan.' }),
    }),
  ]),
  uitvoer: z.object({ dossier: z.string() }),
  async doe(c, { wat, overleg, dossier, reden }) {
    const b = await bord(c, overleg)
    if (b === undefined) return weg()
    if (b.overleg.stand !== 'gepland') return nietGepland()
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    if (wat === 'eraf' && !b.punten.some((p) => p.dossier === dossier))
      return geweigerd('nietNu', { toelichting: 'Dit dossier staat niet op de agenda.' })
    const stand = { erbij: wat === 'erbij' ? reden : null, eraf: wat === 'eraf' ? reden : null }
    await c.tx
      .insertInto('overleg_punt')
      .values({ gemeente: c.actor.gemeente, overleg, dossier, ...stand, nummer: null })
      .onConflict((k) => k.columns(['gemeente', 'overleg', 'dossier']).doUpdateSet(stand))
      .execute()
    c.gezien([dossier])
    await note(c, 'casus.agendapunt', { overleg, dossier, wat, reden })
    return gedaan({ dossier })
  },
})

const uitnodigen = operatie({
  naam: 'casus.uitnodigen',
  soort: 'wijzig',
  titel: 'Nodigt rollen uit voor een casusoverleg; alleen wie werk heeft in de dossiers op de agenda',
  uitleg: 'De lijst vervangt de vorige. Wie het overleg uitschrijft, blijft genodigd.',
  http: { methode: 'PUT', pad: '/casusoverleggen/{overleg}/deelnemers' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: z.strictObject({
    overleg: OverlegId,
    deelnemers: z.array(z.strictObject({ rol: z.enum(rolnamen), organisatie: z.string().max(50) })).max(30),
  }),
  uitvoer: z.object({ deelnemers: z.number() }),
  async doe(c, { overleg, deelnemers }) {
    const b = await bord(c, overleg)
    if (b === undefined) return weg()
    if (b.overleg.stand !== 'gepland') return nietGepland()
    const staf = (await staffRows(c.tx, c.actor, deelnemersrollen)).filter((s) => s.actief)
    const fouten = deelnemers.flatMap((d, i) => {
      const veld = `deelnemers.${i}`
      if (!staf.some((s) => s.rol === d.rol && s.organisatie === d.organisatie))
        return [{ veld, fout: 'Bij deze organisatie werkt niemand met deze rol.' }]
      if (d.rol !== VOORZITTER && !b.betrokken.some((x) => x.rol === d.rol))
        return [
          {
            veld,
            fout: 'Deze rol heeft volgens het handboek geen open stap in de dossiers op de agenda, en hoeft er dus niet bij te zijn.',
          },
        ]
      return []
    })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const blijft = b.deelnemers.filter((d) => d.rol === VOORZITTER)
    const alle = new Map(
      [...blijft, ...deelnemers].map((d) => [
        `${d.rol} ${d.organisatie}`,
        {
          gemeente: c.actor.gemeente,
          overleg,
          rol: d.rol,
          organisatie: d.organisatie as OrganisatieId,
        },
      ]),
    )
    await c.tx
      .deleteFrom('overleg_deelnemer')
      .where('gemeente', '=', c.actor.gemeente)
      .where('overleg', '=', overleg)
      .execute()
    if (alle.size > 0)
      await c.tx
        .insertInto('overleg_deelnemer')
        .values([...alle.values()])
        .execute()
    await note(c, 'casus.uitnodigen', { overleg, deelnemers: [...alle.keys()] })
    return gedaan({ deelnemers: alle.size })
  },
})

const aanwezigen = operatie({
  naam: 'casus.aanwezigen',
  soort: 'wijzig',
  titel: 'Legt vast wie er is; daarmee begint het casusoverleg en staat de agenda vast',
  uitleg: 'Later kan er iemand bij komen. Is van een punt het verslag gemaakt, dan kan niemand er meer af.',
  http: { methode: 'PUT', pad: '/casusoverleggen/{overleg}/aanwezigen' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: z.strictObject({
    overleg: OverlegId,
    medewerkers: z.array(MedewerkerId).min(1, { error: 'Kies wie er is.' }).max(60),
  }),
  uitvoer: z.object({ aanwezig: z.number(), punten: z.number() }),
  async doe(c, { overleg, medewerkers }) {
    const b = await bord(c, overleg)
    if (b === undefined) return weg()
    if (b.overleg.stand === 'afgezegd') return nietGepland()
    if (b.overleg.dag > c.actor.dag)
      return geweigerd('nietNu', {
        toelichting: 'Het overleg is nog niet begonnen: het is op een latere dag.',
      })
    const staf = await staffRows(c.tx, c.actor, deelnemersrollen)
    const plek = (id: MedewerkerId) => {
      const s = staf.find((x) => x.id === id && x.actief)
      return s && b.deelnemers.find((d) => d.rol === s.rol && d.organisatie === s.organisatie)
    }
    const vreemd = medewerkers.filter((m) => plek(m) === undefined)
    if (vreemd.length > 0)
      return geweigerd('ongeldig', { aantal: vreemd.length }, [
        { veld: 'medewerkers', fout: 'Alleen wie namens een genodigde rol komt, kan aanwezig zijn.' },
      ])
    const begonnen = b.punten.some((p) => p.rij !== undefined && p.rij.besluit !== null)
    const eerder = b.deelnemers.flatMap((d) => d.aanwezig)
    if (begonnen && eerder.some((m) => !medewerkers.includes(m)))
      return geweigerd('nietNu', {
        toelichting: 'Van een punt is al verslag gemaakt. Wie er toen bij was, blijft als aanwezig staan.',
      })
    for (const d of b.deelnemers)
      await c.tx
        .updateTable('overleg_deelnemer')
        .set({ aanwezig: medewerkers.filter((m) => plek(m) === d) })
        .where('gemeente', '=', c.actor.gemeente)
        .where('overleg', '=', overleg)
        .where('rol', '=', d.rol)
        .where('organisatie', '=', d.organisatie)
        .execute()
    if (b.overleg.stand === 'gepland') await freeze(c, b)
    c.gezien(b.punten.map((p) => p.dossier))
    await note(c, 'casus.aanwezigen', { overleg, medewerkers })
    return gedaan({ aanwezig: medewerkers.length, punten: b.punten.length })
  },
})

/** The agenda as it lay on the table stays what it was, whatever facts come after. */
async function freeze(c: Context, b: Bord): Promise<void> {
  const { gemeente } = c.actor
  const overleg = b.overleg.id
  await c.tx
    .updateTable('overleg')
    .set({ stand: 'gehouden', gehouden_op: c.nu })
    .where('gemeente', '=', gemeente)
    .where('id', '=', overleg)
    .execute()
  if (b.punten.length === 0) return
  await c.tx
    .insertInto('overleg_punt')
    .values(
      b.punten.map((p, i) => ({
        gemeente,
        overleg,
        dossier: p.dossier,
        erbij: null,
        eraf: null,
        nummer: i + 1,
        redenen: JSON.stringify(p.redenen),
      })),
    )
    .onConflict((k) =>
      k
        .columns(['gemeente', 'overleg', 'dossier'])
        .doUpdateSet({ nummer: sql`excluded.nummer`, redenen: sql`excluded.redenen` }),
    )
    .execute()
}

const zonder = operatie({
  naam: 'casus.zonder',
  soort: 'wijzig',
  titel: 'Bespreekt dossiers zonder de rollen die ze niet mogen zien',
  uitleg: 'Zonder `dossier` geldt het voor elk punt dat met wie erbij is niet te bespreken is.',
  http: { methode: 'POST', pad: '/casusoverleggen/{overleg}/zonder' },
  nodig: { handeling: 'beheren', gegevens: ['overleg'] },
  invoer: z.strictObject({ overleg: OverlegId, dossier: DossierId.optional() }),
  uitvoer: z.object({ punten: z.number() }),
  async doe(c, { overleg, dossier }) {
    const b = await bord(c, overleg)
    if (b === undefined) return weg()
    const gevraagd = b.punten.filter((p) => dossier === undefined || p.dossier === dossier)
    if (gevraagd.length === 0) return geweigerd('nietGevonden', { wat: 'agendapunt' })
    const { gemeente, rol } = c.actor
    const rijen = gevraagd.flatMap((p) => {
      const eruit = p.samen.zonderToegang.filter((r) => r !== rol)
      if (eruit.length === 0 || (p.rij !== undefined && p.rij.besluit !== null)) return []
      const rollen = [...new Set([...(p.rij?.zonder ?? []), ...eruit])].sort()
      return [
        { gemeente, overleg, dossier: p.dossier, erbij: null, eraf: null, nummer: null, zonder: rollen },
      ]
    })
    if (rijen.length === 0)
      return geweigerd('nietNu', { toelichting: 'Iedereen die erbij is, mag dit zien.' })
    await c.tx
      .insertInto('overleg_punt')
      .values(rijen)
      .onConflict((k) =>
        k.columns(['gemeente', 'overleg', 'dossier']).doUpdateSet({ zonder: sql`excluded.zonder` }),
      )
      .execute()
    c.gezien(rijen.map((r) => r.dossier))
    await note(c, 'casus.zonder', {
      overleg,
      punten: rijen.map((r) => ({ dossier: r.dossier, zonder: r.zonder })),
    })
    return gedaan({ punten: rijen.length })
  },
})

export const agendaoperaties = { punt, uitnodigen, aanwezigen, zonder }
