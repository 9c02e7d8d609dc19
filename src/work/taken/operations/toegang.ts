/** Who may look in a dossier today, since when and why; and what is closed to who asks. */
import { z } from 'zod'
import { beleid, bereik, overeenkomsten } from '#access/policy.ts'
import { openIn, openRows } from '#access/sight.ts'
import { type Actor, type Rol, rollen, rolnamen } from '#core/actor.ts'
import type { Artikel } from '#core/explain.ts'
import { DossierId } from '#core/ids.ts'
import { type Gegevenssoort, gegevenssoorten, vanPersoon } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { citaat } from '#law/uitleg.ts'
import { beoordeel, factsOf, feitsoorten, fold, keys, operatie, reachable } from '#work/dossier/index.ts'
import { taken } from '../derive.ts'
import type { Versie } from '../handboek/model.ts'
import { stapVan, versiesVan } from '../handboek/versies.ts'
import { toegangVan } from '../toegang.ts'
import { accessOf, type Opgeslagen } from '../toegang-queries.ts'
import { dichtInWoorden } from '../waarom.ts'

const dag = () => z.string().nullable().meta({ format: 'date' })
const soorten = keys(gegevenssoorten)

const StapUit = z.object({
  titel: z
    .string()
    .nullable()
    .meta({ description: 'Leeg als de stap over gegevens gaat die hier niet open zijn.' }),
  grond: z.object({ tekst: z.string(), link: z.string() }).nullable(),
  sinds: dag(),
  tot: dag().meta({ description: 'Laatste dag van de toegang; leeg zolang de stap niet klaar is.' }),
  viaHuishouden: z.boolean(),
})

export const toegang = operatie({
  naam: 'toegang.vanDossier',
  soort: 'lees',
  titel: 'Toont wie vandaag in dit dossier mag kijken, sinds wanneer, door welke stap en waarop dat rust',
  uitleg:
    'Toegang geldt vandaag, ook voor wie terugkijkt naar een eerdere dag. `dicht` noemt wat voor de vrager gesloten is, met de stap ' +
    'of overeenkomst die ontbreekt.',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/toegang' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: z.object({
    wie: z.array(
      z.object({
        rol: z.string(),
        gegevens: z.array(z.enum(soorten)),
        waarop: z.string().nullable(),
        stappen: z.array(StapUit).meta({ description: 'Leeg voor wie alle dossiers van de gemeente ziet.' }),
        medewerkers: z
          .number()
          .nullable()
          .meta({ description: 'Hoeveel mensen, als alleen wie is toegewezen kijkt.' }),
      }),
    ),
    voorbij: z.array(StapUit.extend({ rol: z.string() })),
    dicht: z.array(z.object({ gegevens: z.enum(soorten), zin: z.string() })),
  }),
  async doe(c, { dossier }) {
    const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const versies = await versiesVan(c.tx)
    const lijn = await accessOf(c.tx, c.actor, dossier)
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const d = fold(feiten, { peildatum: c.actor.dag })
    const voorbij = toegangVan(d, feiten, taken(d, beoordeel(d), versies), versies).filter(
      (t) => t.tot !== null && t.tot < c.actor.dag,
    )
    const uit = (r: Omit<Opgeslagen, 'rol'>) => stepOut(r, versies, open)
    return gedaan({
      wie: rolnamen.flatMap((rol) => who(rol, c.actor, lijn, uit)),
      voorbij: voorbij
        .sort((a, b) => (a.tot! < b.tot! ? 1 : -1))
        .map((t) => ({ rol: rollen[t.rol].naam, ...uit({ ...t, viaHuishouden: false }) })),
      dicht: soorten
        .filter((s) => vanPersoon(s) && s !== 'taken' && !open.has(s))
        .map((gegevens) => ({ gegevens, zin: dichtInWoorden(gegevens, c.actor.rol, versies, c.actor.dag) })),
    })
  },
})

type Lijn = Awaited<ReturnType<typeof accessOf>>

/** One role that may look, with the steps that let it; none when it may not. */
function who(rol: Rol, actor: Actor, lijn: Lijn, uit: (r: Opgeslagen) => z.input<typeof StapUit>) {
  const b = bereik[rol]
  if (b === 'geen') return []
  const waarop = overeenkomsten[rol] ?? null
  if (b === 'alle')
    return [{ rol: rollen[rol].naam, gegevens: mayBeSeen(rol), waarop, stappen: [], medewerkers: null }]
  // For who must be assigned: one of them stands for all, as they see the same.
  const toegewezen = lijn.toewijzingen.filter((t) => t.functie === b.toegewezen)
  const medewerker = toegewezen[0]?.medewerker ?? actor.medewerker
  const kijker = { rol, dag: actor.dag, medewerker }
  const stappen = openRows(kijker, lijn) as readonly Opgeslagen[]
  if (stappen.length === 0) return []
  return [
    {
      rol: rollen[rol].naam,
      gegevens: [...openIn(kijker, lijn)].filter(vanPersoon),
      waarop,
      stappen: stappen.map(uit),
      medewerkers: b.toegewezen === undefined ? null : toegewezen.length,
    },
  ]
}

const mayBeSeen = (rol: Rol): Gegevenssoort[] =>
  soorten.filter((s) => vanPersoon(s) && beleid[rol][s]?.handelingen.includes('zien'))

/** A step as it leaves: without its name and days when they tell of data that are closed to who asks. */
function stepOut(
  r: Omit<Opgeslagen, 'rol'>,
  versies: readonly Versie[],
  open: ReadonlySet<Gegevenssoort>,
): z.input<typeof StapUit> {
  const stap = stapVan(versies, r.stap, r.versie)
  const { viaHuishouden } = r
  if (stap === undefined || !open.has(feitsoorten[stap.gedaan.soort].gegeven))
    return { titel: null, grond: null, sinds: null, tot: null, viaHuishouden }
  const grond = stap.grond === 'lokaal' ? null : { ...citaat(stap.grond as Artikel) }
  return { titel: stap.titel, grond, sinds: r.van, tot: r.tot, viaHuishouden }
}
