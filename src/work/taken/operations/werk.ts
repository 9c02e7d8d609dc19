/** The operations of the work list. */
import { z } from 'zod'
import type { Actor, Rol } from '#core/actor.ts'
import { DossierId, type FeitId, type MedewerkerId } from '#core/ids.ts'
import { gegeven, gegevenPerRij, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  type Correctiereden,
  checkFact,
  correctieredenen,
  factsOf,
  feitsoorten,
  fullName,
  functies,
  keys,
  operatie,
  reachable,
} from '#work/dossier/index.ts'
import { functieVan } from '../bezetting.ts'
import { niveaus, niveauVan } from '../escalatie.ts'
import type { Versie } from '../handboek/model.ts'
import { stapVan, versiesVan } from '../handboek/versies.ts'
import { runningTasks, takenfilters, tasksOf, workCounts, workPage, workTotal } from '../queries.ts'
import { assignedTo, settingToday, type Team, teamOf, wiensWerk } from '../team-queries.ts'
import { soortVanTaak, TaakUit, TaakVanDossier, taakUit, titelVan } from '../uit.ts'

const PER_PAGINA = 25

/** A task of a list of the work: whose it is, and how far it has gone up. */
const WerkregelVelden = TaakUit.extend({
  naam: gegeven('identiteit', z.string()),
  vanWie: z
    .string()
    .nullable()
    .meta({ description: 'Naam van de medewerker; leeg als niemand is toegewezen.' }),
  hoe: z.enum(['eigen', 'vervanging', 'nietVerdeeld', 'zonderVervanging', 'collega']),
  niveau: z.enum(keys(niveaus)),
})
export const Werkregel = gegevenPerRij(perDossier('dossier', WerkregelVelden), soortVanTaak)

const werkvoorraad = operatie({
  naam: 'taken.werkvoorraad',
  soort: 'lees',
  titel: 'Toont de taken van de eigen rol: wat nu, wat te laat, wat op een ander wacht',
  uitleg:
    'Met `wie` van mij: de eigen dossiers, die van wie wordt vervangen, en wat nog niet is verdeeld. Van het team: alles van ' +
    'de rol in de eigen organisatie.',
  http: { methode: 'GET', pad: '/taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({
    filter: z.enum(keys(takenfilters)).default('open'),
    wie: z.enum(['mij', 'team']).default('mij'),
    stap: z.string().max(100).optional(),
    zoek: z.string().trim().max(100).optional(),
    sorteer: z.enum(['dag', 'naam', 'stap']).default('dag'),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  uitvoer: z.object({
    tellingen: z.object({
      open: z.number(),
      teLaat: z.number(),
      bijna: z.number(),
      dezeWeek: z.number(),
      later: z.number(),
      wacht: z.number(),
      gedaan: z.number(),
    }),
    stappen: z.array(z.object({ id: z.string(), titel: z.string() })),
    taken: z.array(Werkregel),
    herinnerDagen: z.number(),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, vraag) {
    const { wie, ...rest } = vraag
    const versies = await versiesVan(c.tx)
    const team = await teamOf(c.tx, c.actor)
    const afspraak = await settingToday(c.tx, c.actor)
    const wiens = wiensWerk(c.actor, wie, team.bezetting)
    const werkvraag = { ...rest, wiens, herinnerDagen: afspraak.herinnerDagen, perPagina: PER_PAGINA }
    const tellingen = await workCounts(c.tx, c.actor, werkvraag)
    const rijen = await workPage(c.tx, c.actor, werkvraag)
    const lopend = Map.groupBy(
      await runningTasks(
        c.tx,
        c.actor,
        rijen.map((r) => r.dossier),
      ),
      (t) => t.dossier,
    )
    // Where nothing narrows the list further, the count is known already.
    const smaller = vraag.stap !== undefined || (vraag.zoek ?? '') !== ''
    const totaal = smaller ? await workTotal(c.tx, c.actor, werkvraag) : tellingen[vraag.filter]
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      tellingen,
      stappen: stepsOf(versies, wiens.rollen),
      taken: rijen.map((r) => ({
        ...taakUit(r, versies, c.actor.rol, lopend.get(r.dossier)),
        naam: nameOf(r),
        ...whose(r.medewerker, r.rol, c.actor, team),
        niveau: niveauVan({ rol: r.rol, stand: r.stand, uitersteDag: r.uiterste_dag }, c.actor.dag, afspraak),
      })),
      herinnerDagen: afspraak.herinnerDagen,
      totaal,
      pagina: vraag.pagina,
      perPagina: PER_PAGINA,
    })
  },
})

/** The name of the person of a row; null where it is not known. */
export function nameOf(r: {
  voornamen: string | null
  voorvoegsel: string | null
  achternaam: string | null
}): string | null {
  if (r.achternaam === null) return null
  return fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam })
}

/** Whose task it is, as the reader has to do with it. */
export function whose(
  medewerker: MedewerkerId | null,
  rol: Rol,
  actor: Actor,
  team: Team,
): Pick<z.input<typeof Werkregel>, 'vanWie' | 'hoe'> {
  // A role whose work is not assigned to one member shares it: nothing to divide.
  if (medewerker === null)
    return { vanWie: null, hoe: functieVan(rol) === undefined ? 'eigen' : 'nietVerdeeld' }
  const vanWie = team.collegas.find((c) => c.id === medewerker)?.naam ?? medewerker
  if (medewerker === actor.medewerker) return { vanWie, hoe: 'eigen' }
  if (team.bezetting.vervangt.has(medewerker)) return { vanWie, hoe: 'vervanging' }
  return { vanWie, hoe: team.bezetting.zonder.has(medewerker) ? 'zonderVervanging' : 'collega' }
}

const vanDossier = operatie({
  naam: 'taken.vanDossier',
  soort: 'lees',
  titel: 'Toont de taken van alle partners in één dossier, voor zover de rol ervan mag weten',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({
    taken: z.array(TaakVanDossier),
    namen: z
      .record(z.string(), z.string())
      .meta({ description: 'Titels van alle stappen die hier speelden, ook vervallen.' }),
    toewijzingen: z.array(
      z.object({
        functie: z.string(),
        naam: z.string(),
        medewerker: z.string(),
        wie: z.string(),
        sinds: z.string(),
      }),
    ),
  }),
  async doe(c, { dossier }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const rijen = await tasksOf(c.tx, c.actor, dossier)
    const versies = await versiesVan(c.tx)
    const wie = await assignedTo(c.tx, c.actor, dossier)
    const alle = rijen
      .map((r) => taakUit(r, versies, c.actor.rol, rijen))
      .filter((t) => open.has(soortVanTaak(t)))
    return gedaan({
      taken: alle.filter((t) => t.stand !== 'vervallen'),
      namen: Object.fromEntries(alle.map((t) => [t.stap, t.titel])),
      toewijzingen: wie.map((t) => ({
        functie: t.functie,
        naam: functies[t.functie as keyof typeof functies].naam,
        medewerker: t.medewerker,
        wie: t.naam ?? t.medewerker,
        sinds: t.sinds,
      })),
    })
  },
})

/** The steps of these roles, those of the newest version first. */
function stepsOf(versies: readonly Versie[], rollen: readonly Rol[]): { id: string; titel: string }[] {
  const uit = new Map<string, string>()
  for (const v of [...versies].reverse())
    for (const s of v.stappen.values()) if (rollen.includes(s.rol) && !uit.has(s.id)) uit.set(s.id, s.titel)
  return [...uit].map(([id, titel]) => ({ id, titel }))
}

const nietNodig = operatie({
  naam: 'taken.nietNodig',
  soort: 'besluit',
  titel: 'Zegt met een reden dat een stap van het handboek voor deze persoon niet van toepassing is',
  uitleg:
    'Alleen rollen die het handboek bij de stap noemt. De reden is een feit; intrekken maakt de taak weer open.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/taken/{stap}/niet-nodig' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    dossier: DossierId,
    stap: feitsoorten.stapNietNodig.inhoud.shape.stap,
    waarom: feitsoorten.stapNietNodig.inhoud.shape.waarom,
  }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { dossier, stap, waarom }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const versies = await versiesVan(c.tx)
    const rij = (await tasksOf(c.tx, c.actor, dossier)).find((r) => r.stap === stap)
    const taak = rij && taakUit(rij, versies, c.actor.rol)
    if (taak === undefined || !open.has(soortVanTaak(taak))) return geweigerd('nietGevonden', { wat: 'taak' })
    if (taak.stand !== 'open' && taak.stand !== 'wacht')
      return no('klaar', `'${taak.titel}' staat niet meer open.`)
    if (!taak.nietNodigMag)
      return no('rol', `Volgens het handboek zegt deze rol niet dat '${taak.titel}' niet nodig is.`)
    const bekend = await factsOf(c.tx, [dossier])
    const feit = {
      soort: 'stapNietNodig',
      op: c.actor.dag,
      bron: 'medewerker',
      inhoud: { stap, waarom },
    } as const
    const nee = checkFact(bekend.get(dossier)!, feit, { ...c.actor, langs: 'taak' })
    if (nee !== undefined) return { ok: false, weigering: nee }
    const geschreven = await c.leg([{ ...feit, dossier }], bekend)
    return 'code' in geschreven ? { ok: false, weigering: geschreven } : gedaan({ feit: geschreven[0]!.id })
  },
})

const tochNodig = operatie({
  naam: 'taken.tochNodig',
  soort: 'besluit',
  titel: 'Trekt in dat een stap niet van toepassing is; de taak staat weer open',
  http: { methode: 'DELETE', pad: '/dossiers/{dossier}/taken/{stap}/niet-nodig' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    dossier: DossierId,
    stap: feitsoorten.stapNietNodig.inhoud.shape.stap,
    reden: z.enum(keys(correctieredenen), { error: 'Kies waarom het niet klopte.' }),
  }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { dossier, stap, reden }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const versies = await versiesVan(c.tx)
    const rij = (await tasksOf(c.tx, c.actor, dossier)).find((r) => r.stap === stap)
    if (rij === undefined || !open.has(soortVanTaak(taakUit(rij, versies, c.actor.rol))))
      return geweigerd('nietGevonden', { wat: 'taak' })
    const bron = stapVan(versies, stap, rij.versie)
    if (rij.stand !== 'nietNodig' || rij.gedaan_door === null)
      return no('stand', `Van '${titelVan(stap, bron)}' is niet gezegd dat het niet nodig is.`)
    if (bron?.nietNodigDoor.includes(c.actor.rol) !== true)
      return no(
        'rol',
        `Volgens het handboek gaat deze rol niet over het overslaan van '${titelVan(stap, bron)}'.`,
      )
    const bekend = await factsOf(c.tx, [dossier])
    const feit = {
      soort: 'ingetrokken',
      op: c.actor.dag,
      bron: 'medewerker',
      inhoud: { feit: rij.gedaan_door as FeitId },
      reden: reden as Correctiereden,
    } as const
    const nee = checkFact(bekend.get(dossier)!, feit, c.actor)
    if (nee !== undefined) return { ok: false, weigering: nee }
    const geschreven = await c.leg([{ ...feit, dossier }], bekend)
    return 'code' in geschreven ? { ok: false, weigering: geschreven } : gedaan({ feit: geschreven[0]!.id })
  },
})

const no = (regel: string, toelichting: string) => geweigerd('feitKanNiet', { regel, toelichting })

export const werkoperaties = { werkvoorraad, vanDossier, nietNodig, tochNodig }
