/** The operations of the work list. */
import { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven, gegevenPerRij, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { checkFact, factsOf, feitsoorten, fullName, keys, operatie, reachable } from '#work/dossier/index.ts'
import type { Versie } from '../handboek/model.ts'
import { versiesVan } from '../handboek/versies.ts'
import { takenfilters, tasksOf, workCounts, workPage, workTotal } from '../queries.ts'
import { soortVanTaak, TaakUit, TaakVanDossier, taakUit } from '../uit.ts'

const PER_PAGINA = 25

/** A task in a list of work, with the name of the person. */
const WerkregelUit = gegevenPerRij(
  perDossier('dossier', TaakUit.extend({ naam: gegeven('identiteit', z.string()) })),
  soortVanTaak,
)

const werkvoorraad = operatie({
  naam: 'taken.werkvoorraad',
  soort: 'lees',
  titel: 'Toont de taken van de eigen rol: wat nu, wat te laat, wat op een ander wacht',
  http: { methode: 'GET', pad: '/taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({
    filter: z.enum(keys(takenfilters)).default('open'),
    stap: z.string().max(100).optional(),
    zoek: z.string().trim().max(100).optional(),
    sorteer: z.enum(['dag', 'naam', 'stap']).default('dag'),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  uitvoer: z.object({
    tellingen: z.object({
      open: z.number(),
      teLaat: z.number(),
      dezeWeek: z.number(),
      later: z.number(),
      wacht: z.number(),
      gedaan: z.number(),
    }),
    stappen: z.array(z.object({ id: z.string(), titel: z.string() })),
    taken: z.array(WerkregelUit),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, vraag) {
    const versies = await versiesVan(c.tx)
    const tellingen = await workCounts(c.tx, c.actor)
    const rijen = await workPage(c.tx, c.actor, { ...vraag, perPagina: PER_PAGINA })
    // Where nothing narrows the list further, the count is known already.
    const smaller = vraag.stap !== undefined || (vraag.zoek ?? '') !== ''
    const totaal = smaller
      ? await workTotal(c.tx, c.actor, { ...vraag, perPagina: PER_PAGINA })
      : tellingen[vraag.filter]
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      tellingen,
      stappen: stepsOf(versies, c.actor.rol),
      taken: rijen.map((r) => ({
        ...taakUit(r, versies, c.actor.rol),
        naam:
          r.achternaam === null
            ? null
            : fullName({ voornamen: r.voornamen!, voorvoegsel: r.voorvoegsel!, achternaam: r.achternaam }),
      })),
      totaal,
      pagina: vraag.pagina,
      perPagina: PER_PAGINA,
    })
  },
})

const vanDossier = operatie({
  naam: 'taken.vanDossier',
  soort: 'lees',
  titel: 'Toont de taken van alle partners in één dossier, voor zover de rol ervan mag weten',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({ taken: z.array(TaakVanDossier) }),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const rijen = await tasksOf(c.tx, c.actor, dossier)
    const versies = await versiesVan(c.tx)
    return gedaan({ taken: rijen.map((r) => taakUit(r, versies, c.actor.rol)) })
  },
})

/** The steps of a role, those of the newest version first. */
function stepsOf(versies: readonly Versie[], rol: Rol): { id: string; titel: string }[] {
  const uit = new Map<string, string>()
  for (const v of [...versies].reverse())
    for (const s of v.stappen.values()) if (s.rol === rol && !uit.has(s.id)) uit.set(s.id, s.titel)
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

const no = (regel: string, toelichting: string) => geweigerd('feitKanNiet', { regel, toelichting })

export const werkoperaties = { werkvoorraad, vanDossier, nietNodig }
