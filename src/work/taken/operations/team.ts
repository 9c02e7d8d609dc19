/** Operations of the team: who has how much, sharing out, absence. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { plusDagen } from '#core/day.ts'
import { MedewerkerId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  type Context,
  DagSchema,
  type Fase,
  FaseUit,
  type Functie,
  feitsoorten,
  functies,
  keys,
  operatie,
} from '#work/dossier/index.ts'
import { doetHetWerk, functieVan, rollenVan } from '../bezetting.ts'
import { absences, colleagues, teamOf, toShareOut, wiensWerk, workload } from '../team-queries.ts'
import { note } from './handboek.ts'
import { nameOf } from './werk.ts'

const dag = () => z.string().meta({ format: 'date' })

const AfwezigheidUit = z.object({
  id: z.string(),
  medewerker: z.string(),
  naam: z.string(),
  van: dag(),
  totEnMet: dag(),
  vervanger: z.string(),
  vervangerNaam: z.string(),
})

/** Work that this role shares out: that of its own organisation. */
export function deelbareFuncties(rol: Rol): Functie[] {
  const thuis = rollen[rol].organisatie
  const eigen = rollenVan(rol)
  if (!(feitsoorten.medewerkerToegewezen.door as readonly Rol[]).includes(rol)) return []
  return keys(functies).filter(
    (f) =>
      rollen[functies[f].rol].organisatie === thuis && (eigen.includes(functies[f].rol) || functies[f].meer),
  )
}

const verdeling = operatie({
  naam: 'taken.verdeling',
  soort: 'lees',
  titel: 'Toont wie in de eigen organisatie hoeveel werk heeft, wat nog niet is verdeeld, en wie er niet is',
  http: { methode: 'GET', pad: '/verdelingen' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    regels: z.array(
      z.object({
        medewerker: z.string().nullable(),
        naam: z.string().nullable().meta({ description: 'Leeg: nog niet verdeeld.' }),
        rol: z.string(),
        functie: z.string().nullable(),
        dossiers: z.number(),
        open: z.number(),
        teLaat: z.number(),
        actief: z.boolean(),
        door: z.string().nullable().meta({ description: 'Wie het werk vandaag doet, als dat een ander is.' }),
        afwezigTotEnMet: z.string().nullable().meta({ format: 'date' }),
      }),
    ),
    functies: z.array(
      z.object({
        functie: z.enum(keys(functies)),
        naam: z.string(),
        collegas: z.array(z.object({ id: z.string(), naam: z.string() })),
      }),
    ),
    vervangers: z
      .array(z.object({ id: z.string(), naam: z.string(), rol: z.string() }))
      .meta({ description: 'Wie elkaar vervangen: de werkende medewerkers met hun rol.' }),
    afwezig: z.array(AfwezigheidUit),
  }),
  async doe(c) {
    const team = await teamOf(c.tx, c.actor)
    const werk = await workload(c.tx, c.actor, wiensWerk(c.actor, 'team', team.bezetting))
    const allen = new Map(team.collegas.map((m) => [m.id, m]))
    const naam = (id: MedewerkerId) => allen.get(id)?.naam ?? id
    const eigen = rollenVan(c.actor.rol)
    const los = werk.filter((w) => w.medewerker === null && functieVan(w.rol) !== undefined)
    const nu = c.actor.dag
    const leden = team.collegas.filter((m) => eigen.includes(m.rol) && functieVan(m.rol) !== undefined)
    const regels = leden.flatMap((m) => {
      const w = werk.find((x) => x.medewerker === m.id && x.rol === m.rol)
      if (!m.actief && w === undefined) return []
      const door = doetHetWerk(m.id, allen, team.afwezig, nu)
      const weg = team.afwezig.find((a) => a.medewerker === m.id && a.van <= nu)
      return [
        {
          medewerker: m.id as string,
          naam: m.naam,
          rol: rollen[m.rol].naam,
          functie: functieVan(m.rol) ?? null,
          dossiers: w?.dossiers ?? 0,
          open: w?.open ?? 0,
          teLaat: w?.teLaat ?? 0,
          actief: m.actief,
          door: door === undefined || door === m.id ? null : naam(door),
          afwezigTotEnMet: weg?.totEnMet ?? null,
        },
      ]
    })
    return gedaan({
      regels: [
        ...los.map((w) => ({
          medewerker: null,
          naam: null,
          rol: rollen[w.rol].naam,
          functie: functieVan(w.rol) ?? null,
          dossiers: w.dossiers,
          open: w.open,
          teLaat: w.teLaat,
          actief: true,
          door: null,
          afwezigTotEnMet: null,
        })),
        ...regels.sort((a, b) => b.open - a.open),
      ],
      functies: deelbareFuncties(c.actor.rol).map((functie) => ({
        functie,
        naam: functies[functie].naam,
        collegas: team.collegas
          .filter((m) => m.actief && m.rol === functies[functie].rol)
          .map((m) => ({ id: m.id, naam: m.naam })),
      })),
      vervangers: team.collegas
        .filter((m) => m.actief && eigen.includes(m.rol))
        .map((m) => ({ id: m.id, naam: m.naam, rol: rollen[m.rol].naam })),
      afwezig: team.afwezig
        .filter((a) => eigen.includes(allen.get(a.medewerker)?.rol ?? 'raadslid'))
        .map((a) => ({ ...a, naam: naam(a.medewerker), vervangerNaam: naam(a.vervanger) })),
    })
  },
})

/** Dossiers shown at a time, and handed over at once when all are meant. */
const PER_PAGINA = 50
export const HOOGSTENS = 500

const teVerdelen = operatie({
  naam: 'taken.teVerdelen',
  soort: 'lees',
  titel: 'Toont de dossiers die voor dit werk nog niemand hebben, of die van één medewerker',
  http: { methode: 'GET', pad: '/te-verdelen' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    functie: z.enum(keys(functies)),
    van: MedewerkerId.optional().meta({ description: 'Zonder: wat nog niemand heeft.' }),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
    alles: z
      .boolean()
      .default(false)
      .meta({ description: `De eerste ${HOOGSTENS} in één keer.` }),
  }),
  uitvoer: z.object({
    dossiers: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          naam: gegeven('identiteit', z.string()),
          fase: FaseUit,
          open: z.number(),
          eerste: z.string().nullable().meta({ format: 'date' }),
        }),
      ),
    ),
    totaal: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
  }),
  async doe(c, { functie, van, pagina, alles }) {
    if (!deelbareFuncties(c.actor.rol).includes(functie)) return geweigerd('nietGevonden', { wat: 'werk' })
    if (van !== undefined && !(await colleagues(c.tx, c.actor)).some((m) => m.id === van))
      return geweigerd('nietGevonden', { wat: 'medewerker' })
    const perPagina = alles ? HOOGSTENS : PER_PAGINA
    const rijen = await toShareOut(c.tx, c.actor, { functie, van: van ?? null, pagina, perPagina })
    c.gezien(rijen.map((r) => r.dossier))
    return gedaan({
      dossiers: rijen.map((r) => ({
        dossier: r.dossier,
        naam: nameOf(r),
        fase: r.fase as Fase,
        open: Number(r.open ?? 0),
        eerste: r.eerste,
      })),
      totaal: Number(rijen[0]?.totaal ?? 0),
      pagina,
      perPagina,
    })
  },
})

/** Somebody who is away longer than this has left, or needs the work handed over. */
const LANGST_DAGEN = 366

const afwezigheidVastleggen = operatie({
  naam: 'taken.afwezigheidVastleggen',
  soort: 'wijzig',
  titel: 'Legt vast dat een collega er niet is, en wie op die dagen het werk doet',
  uitleg:
    'Beiden zijn van de eigen organisatie en hebben dezelfde rol. De toewijzing van dossiers verandert niet.',
  http: { methode: 'POST', pad: '/afwezigheden' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({
    medewerker: MedewerkerId,
    van: DagSchema,
    totEnMet: DagSchema,
    vervanger: MedewerkerId,
  }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { medewerker, van, totEnMet, vervanger }) {
    const fouten = await objections(c, { medewerker, van, totEnMet, vervanger })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const id = c.nieuwId()
    await c.tx
      .insertInto('afwezigheid')
      .values({
        gemeente: c.actor.gemeente,
        id,
        medewerker,
        van,
        tot_en_met: totEnMet,
        vervanger,
        gemaakt_op: c.nu,
        gemaakt_door: c.actor.medewerker,
      })
      .execute()
    await note(c, 'taken.afwezigheidVastleggen', { id, medewerker, van, totEnMet, vervanger })
    return gedaan({ id })
  },
})

type Gevraagd = z.output<typeof afwezigheidVastleggen.invoer>

async function objections(c: Context, a: Gevraagd) {
  const fouten: { veld: string; fout: string }[] = []
  const collegas = await colleagues(c.tx, c.actor)
  const wie = collegas.find((m) => m.id === a.medewerker && m.actief)
  const door = collegas.find((m) => m.id === a.vervanger && m.actief)
  if (wie === undefined || !rollenVan(c.actor.rol).includes(wie.rol))
    fouten.push({ veld: 'medewerker', fout: 'Kies een collega met dezelfde rol uit de eigen organisatie.' })
  else if (door === undefined || door.rol !== wie.rol || door.id === wie.id)
    fouten.push({ veld: 'vervanger', fout: 'Kies een andere collega met dezelfde rol als vervanger.' })
  if (a.totEnMet < a.van) fouten.push({ veld: 'totEnMet', fout: 'De laatste dag ligt vóór de eerste.' })
  else if (a.totEnMet < c.actor.dag)
    fouten.push({ veld: 'totEnMet', fout: 'Deze dagen zijn al voorbij; er is dan niets meer te vervangen.' })
  else if (a.totEnMet > plusDagen(a.van, LANGST_DAGEN))
    fouten.push({ veld: 'totEnMet', fout: 'Langer dan een jaar: draag de dossiers over aan een collega.' })
  const bekend = await absences(c.tx, c.actor)
  if (bekend.some((b) => b.medewerker === a.medewerker && b.van <= a.totEnMet && a.van <= b.totEnMet))
    fouten.push({ veld: 'van', fout: 'Voor deze dagen staat al afwezigheid. Trek die eerst in.' })
  return fouten
}

const afwezigheidIntrekken = operatie({
  naam: 'taken.afwezigheidIntrekken',
  soort: 'wijzig',
  titel: 'Trekt afwezigheid in; het werk staat weer bij de collega zelf',
  http: { methode: 'DELETE', pad: '/afwezigheden/{id}' },
  nodig: { handeling: 'vastleggen', gegevens: ['taken'] },
  invoer: z.strictObject({ id: z.uuid() }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { id }) {
    const collegas = await colleagues(c.tx, c.actor)
    const staat = (await absences(c.tx, c.actor)).find((a) => a.id === id)
    const rol = collegas.find((m) => m.id === staat?.medewerker)?.rol
    if (staat === undefined || rol === undefined || !rollenVan(c.actor.rol).includes(rol))
      return geweigerd('nietGevonden', { wat: 'afwezigheid' })
    await c.tx
      .updateTable('afwezigheid')
      .set({ ingetrokken_op: c.nu })
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', id)
      .execute()
    await note(c, 'taken.afwezigheidIntrekken', { id, medewerker: staat.medewerker })
    return gedaan({ id })
  },
})

export const teamoperaties = { verdeling, teVerdelen, afwezigheidVastleggen, afwezigheidIntrekken }
