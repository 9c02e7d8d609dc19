/** Plans of policy changes: made from a template, changed, and counted back from the day in force. */
import { z } from 'zod'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { type Context, DagSchema, keys, operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { tekst } from '../model.ts'
import { reken } from './derive.ts'
import {
  type Activiteit,
  ActiviteitSchema,
  activiteitkenmerk,
  HOOGSTENS,
  PlanactiviteitSchema,
  planfouten,
} from './model.ts'
import { dropPlan, insertPlan, type Planrij, planRow, planRows, updatePlan } from './queries.ts'
import { sjablonen } from './sjablonen.ts'
import { planzin, standzin } from './zinnen.ts'

const beheer = { handeling: 'beheren', gegevens: ['handboek'] } as const
const plan = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const dag = () => z.string().meta({ format: 'date' })
const wijzigingen = z.coerce.number().int().min(0)
const Klaar = z.object({ id: z.string() })
const nietGevonden = () => geweigerd('nietGevonden', { wat: 'planning' })

const hoofd = {
  naam: tekst(120),
  inWerking: DagSchema.meta({ description: 'De dag waarop het beleid ingaat.' }),
  toelichting: tekst(2000).nullable().default(null),
}

const lijst = operatie({
  naam: 'plannen.lijst',
  soort: 'lees',
  titel: 'Toont de planningen en hoe elk er vandaag voor staat',
  http: { methode: 'GET', pad: '/plannen' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    plannen: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        inWerking: dag(),
        stand: z.string(),
        teLaat: z.number().meta({ description: 'Dagen na de ingang; nul of minder is op tijd.' }),
        activiteiten: z.number(),
        klaar: z.number(),
      }),
    ),
  }),
  async doe(c) {
    const plannen = (await planRows(c.tx, c.actor)).map((p) => {
      const u = reken(p, c.actor.dag)
      const { id, naam, inWerking } = p
      return {
        id,
        naam,
        inWerking,
        stand: planzin(u, inWerking),
        teLaat: u.teLaat,
        activiteiten: p.activiteiten.length,
        klaar: u.activiteiten.filter((a) => a.stand === 'klaar' || a.stand === 'overgeslagen').length,
      }
    })
    return gedaan({ plannen })
  },
})

const ActiviteitUit = z.object({
  id: z.string(),
  naam: z.string(),
  wie: z.string(),
  duur: z.string(),
  na: z.array(z.object({ id: z.string(), naam: z.string() })),
  vergaderdagen: z.array(dag()),
  begonnenOp: dag().nullable(),
  overgeslagen: z.boolean(),
  klaarOp: dag().nullable(),
  toelichting: z.string().nullable(),
  stand: z.enum(['klaar', 'bezig', 'open', 'overgeslagen']),
  zin: z.string(),
  uiterlijkBegin: dag(),
  uiterlijkKlaar: dag(),
  kritiek: z.boolean(),
  geenVergadering: z.boolean(),
  begin: dag().meta({ description: 'Het echte of verwachte begin.' }),
  klaar: dag().meta({ description: 'De echte of verwachte laatste dag.' }),
  speling: z.number().nullable(),
  teLaatBegonnen: z.number().nullable(),
  teLaatKlaar: z.number(),
  tegenVolgorde: z.array(z.string()),
})

const zien = operatie({
  naam: 'plannen.zien',
  soort: 'lees',
  titel: 'Rekent een planning terug vanaf de ingangsdatum: uiterste dagen, speling en het kritieke pad',
  uitleg: 'Met een peildatum in het verleden telt alleen wat toen was gebeurd.',
  http: { methode: 'GET', pad: '/plannen/{plan}' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ plan, peildatum: DagSchema.optional() }),
  uitvoer: z.object({
    id: z.string(),
    naam: z.string(),
    inWerking: dag(),
    toelichting: z.string().nullable(),
    peildatum: dag(),
    begin: dag().meta({ description: 'De dag waarop de eerste activiteit moet beginnen.' }),
    verwacht: dag().meta({ description: 'Eerste dag waarop alles klaar is.' }),
    teLaat: z.number(),
    stand: z.string(),
    pad: z.array(z.string()).meta({ description: 'Het kritieke pad, van begin tot eind.' }),
    activiteiten: z.array(ActiviteitUit),
    wijzigingen: z.number(),
  }),
  async doe(c, { plan: id, peildatum }) {
    const p = await planRow(c.tx, c.actor, id)
    if (p === undefined) return nietGevonden()
    const op = peildatum ?? c.actor.dag
    const u = reken(p, op)
    const naamVan = (x: string) => p.activiteiten.find((a) => a.id === x)!.naam
    return gedaan({
      id,
      naam: p.naam,
      inWerking: p.inWerking,
      toelichting: p.toelichting,
      peildatum: op,
      begin: u.begin,
      verwacht: u.verwacht,
      teLaat: u.teLaat,
      stand: planzin(u, p.inWerking),
      pad: [...u.pad],
      activiteiten: u.activiteiten.map(({ activiteit: a, tegenVolgorde, ...g }) => ({
        ...a,
        na: a.na.map((x) => ({ id: x, naam: naamVan(x) })),
        ...g,
        tegenVolgorde: tegenVolgorde.map(naamVan),
        zin: standzin({ activiteit: a, tegenVolgorde, ...g }, op),
      })),
      wijzigingen: p.wijzigingen,
    })
  },
})

const maken = operatie({
  naam: 'plannen.maken',
  soort: 'wijzig',
  titel: 'Maakt een planning, uit een sjabloon of met eigen activiteiten',
  http: { methode: 'POST', pad: '/plannen' },
  nodig: beheer,
  invoer: z.strictObject({
    ...hoofd,
    sjabloon: z.enum(keys(sjablonen), { error: 'Kies waarmee de planning begint.' }).default('leeg'),
    activiteiten: z.array(PlanactiviteitSchema).max(HOOGSTENS).optional(),
  }),
  uitvoer: Klaar,
  async doe(c, { sjabloon, activiteiten, ...kop }) {
    const alle = activiteiten ?? sjablonen[sjabloon].activiteiten.map((a) => PlanactiviteitSchema.parse(a))
    const fouten = faults(c, alle)
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const id = c.nieuwId()
    await insertPlan(c.tx, c.actor, c.nu, id, { ...kop, activiteiten: alle })
    await note(c, 'plannen.maken', { id, naam: kop.naam, inWerking: kop.inWerking })
    return gedaan({ id })
  },
})

/** What does not fit in the plan, told at the activity where it goes wrong. */
function faults(c: Context, activiteiten: readonly Activiteit[]): Veldfout[] {
  const uit: Veldfout[] = planfouten(activiteiten).map((f) => ({
    veld: `activiteiten.${activiteiten.findIndex((a) => a.id === f.activiteit)}.na`,
    fout: f.fout,
  }))
  activiteiten.forEach((a, i) => {
    for (const veld of ['begonnenOp', 'klaarOp'] as const)
      if ((a[veld] ?? '') > c.actor.dag)
        uit.push({
          veld: `activiteiten.${i}.${veld}`,
          fout: `De dag bij ‘${a.naam}’ moet nog komen. Vul in wat echt gebeurd is; wat nog komt rekent de planning uit.`,
        })
  })
  return uit
}

/** Writes a changed plan, unless somebody else did in the meantime. */
async function write(c: Context, p: Planrij, wat: object, naam: string) {
  if (!(await updatePlan(c.tx, c.actor, p))) {
    const nu = await planRow(c.tx, c.actor, p.id)
    return geweigerd('gewijzigd', { verwacht: p.wijzigingen, gevonden: nu?.wijzigingen ?? 0 })
  }
  await note(c, naam, { id: p.id, ...wat })
  return gedaan({ id: p.id })
}

const wijzigen = operatie({
  naam: 'plannen.wijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt naam, ingangsdatum en toelichting van een planning',
  http: { methode: 'PUT', pad: '/plannen/{plan}' },
  nodig: beheer,
  invoer: z.strictObject({ plan, wijzigingen, ...hoofd }),
  uitvoer: Klaar,
  async doe(c, { plan: id, wijzigingen: gezien, ...kop }) {
    const p = await planRow(c.tx, c.actor, id)
    if (p === undefined) return nietGevonden()
    return write(
      c,
      { ...p, ...kop, wijzigingen: gezien },
      { naam: kop.naam, inWerking: kop.inWerking },
      'plannen.wijzigen',
    )
  },
})

const activiteit = operatie({
  naam: 'plannen.activiteitVastleggen',
  soort: 'wijzig',
  titel: 'Voegt een activiteit toe of wijzigt haar; een kring van wachten wordt geweigerd',
  http: { methode: 'PUT', pad: '/plannen/{plan}/activiteiten/{activiteit}' },
  nodig: beheer,
  invoer: ActiviteitSchema.safeExtend({ plan, activiteit: activiteitkenmerk, wijzigingen }),
  uitvoer: Klaar,
  async doe(c, { plan: id, activiteit: sleutel, wijzigingen: gezien, ...velden }) {
    const p = await planRow(c.tx, c.actor, id)
    if (p === undefined) return nietGevonden()
    const deze = { id: sleutel, ...velden }
    const bekend = p.activiteiten.some((a) => a.id === sleutel)
    const alle = bekend ? p.activiteiten.map((a) => (a.id === sleutel ? deze : a)) : [...p.activiteiten, deze]
    if (alle.length > HOOGSTENS)
      return geweigerd('nietNu', { toelichting: `Een planning heeft ten hoogste ${HOOGSTENS} activiteiten.` })
    const fouten = faults(c, alle).map((f) => ({ veld: f.veld.split('.').at(-1)!, fout: f.fout }))
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    return write(
      c,
      { ...p, activiteiten: alle, wijzigingen: gezien },
      { activiteit: deze },
      'plannen.activiteitVastleggen',
    )
  },
})

const activiteitWeg = operatie({
  naam: 'plannen.activiteitVerwijderen',
  soort: 'wijzig',
  titel: 'Verwijdert een activiteit; wat erop wachtte, wacht voortaan op wat ervoor kwam',
  http: { methode: 'DELETE', pad: '/plannen/{plan}/activiteiten/{activiteit}' },
  nodig: beheer,
  invoer: z.strictObject({ plan, activiteit: activiteitkenmerk, wijzigingen }),
  uitvoer: Klaar,
  async doe(c, { plan: id, activiteit: sleutel, wijzigingen: gezien }) {
    const p = await planRow(c.tx, c.actor, id)
    const weg = p?.activiteiten.find((a) => a.id === sleutel)
    if (p === undefined || weg === undefined) return geweigerd('nietGevonden', { wat: 'activiteit' })
    const alle = p.activiteiten
      .filter((a) => a.id !== sleutel)
      .map((a) =>
        a.na.includes(sleutel)
          ? { ...a, na: [...new Set(a.na.flatMap((x) => (x === sleutel ? weg.na : [x])))] }
          : a,
      )
    return write(
      c,
      { ...p, activiteiten: alle, wijzigingen: gezien },
      { activiteit: sleutel },
      'plannen.activiteitVerwijderen',
    )
  },
})

const weggooien = operatie({
  naam: 'plannen.verwijderen',
  soort: 'wijzig',
  titel: 'Verwijdert een planning',
  http: { methode: 'DELETE', pad: '/plannen/{plan}' },
  nodig: beheer,
  invoer: z.strictObject({ plan }),
  uitvoer: Klaar,
  async doe(c, { plan: id }) {
    const p = await planRow(c.tx, c.actor, id)
    if (p === undefined) return nietGevonden()
    await dropPlan(c.tx, c.actor, id)
    await note(c, 'plannen.verwijderen', { id, naam: p.naam })
    return gedaan({ id })
  },
})

export const planoperaties = { lijst, zien, maken, wijzigen, activiteit, activiteitWeg, weggooien }
