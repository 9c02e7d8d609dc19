/** Operations about what is stuck: late tasks by who answers for them, who waits for us, the setting, the figures. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { gegeven, gegevenPerRij, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Context, DagSchema, keys, operatie } from '#work/dossier/index.ts'
import { rollenVan } from '../bezetting.ts'
import { type Afspraak, afspraakOp, niveaus, niveauVan, verantwoordt } from '../escalatie.ts'
import { escalated, standOfWork, waitingForUs } from '../escalation-queries.ts'
import { stapVan, versiesVan } from '../handboek/versies.ts'
import { wachtparen } from '../keten.ts'
import { runningTasks } from '../queries.ts'
import { settings, settingToday, teamOf } from '../team-queries.ts'
import { soortVanTaak, TaakUit, taakUit, titelVan } from '../uit.ts'
import { note } from './handboek.ts'
import { nameOf } from './werk.ts'

const PER_PAGINA = 25
const pagina = z.coerce.number().int().min(1).max(10_000).default(1)

const Regelvelden = TaakUit.extend({
  naam: gegeven('identiteit', z.string()),
  vanWie: z.string().nullable(),
  niveau: z.enum(keys(niveaus)),
})
const Regel = gegevenPerRij(perDossier('dossier', Regelvelden), soortVanTaak)
const Lijst = z.object({
  taken: z.array(Regel),
  totaal: z.number(),
  pagina: z.number(),
  perPagina: z.number(),
})
type Rij = Awaited<ReturnType<typeof escalated>>[number]

/** Rows with their chain, the names of colleagues and how far they have gone up. */
async function inWords(c: Context, rijen: readonly Rij[], a: Afspraak): Promise<z.input<typeof Regel>[]> {
  const versies = await versiesVan(c.tx)
  const dossiers = rijen.map((r) => r.dossier)
  const lopend = Map.groupBy(await runningTasks(c.tx, c.actor, dossiers), (t) => t.dossier)
  const team = await teamOf(c.tx, c.actor)
  c.gezien(dossiers)
  return rijen.map((r) => ({
    ...taakUit(r, versies, c.actor.rol, lopend.get(r.dossier)),
    naam: nameOf(r),
    vanWie: team.collegas.find((m) => m.id === r.medewerker)?.naam ?? null,
    niveau: niveauVan({ rol: r.rol, stand: r.stand, uitersteDag: r.uiterste_dag }, c.actor.dag, a),
  }))
}

const geescaleerd = operatie({
  naam: 'taken.geescaleerd',
  soort: 'lees',
  titel:
    'Toont de late taken waarop deze rol wordt aangesproken: die van het team, of die van de eigen casussen',
  uitleg:
    'Een teamleider ziet die van het team; een klantmanager die van partners in eigen casussen en in casussen zonder regie.',
  http: { methode: 'GET', pad: '/geescaleerde-taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ pagina }),
  uitvoer: Lijst.extend({
    dagen: z
      .number()
      .nullable()
      .meta({ description: 'Vanaf zoveel dagen te laat; leeg als niets bij deze rol komt.' }),
  }),
  async doe(c, vraag) {
    const blad = { pagina: vraag.pagina, perPagina: PER_PAGINA }
    const a = await settingToday(c.tx, c.actor)
    const v = verantwoordt(c.actor.rol, c.actor.dag, a)
    if (v === undefined) return gedaan({ taken: [], totaal: 0, dagen: null, ...blad })
    const { bezetting } = await teamOf(c.tx, c.actor)
    const regie = c.actor.rol === 'klantmanager' ? bezetting.eigen : undefined
    const rijen = await escalated(c.tx, c.actor, await versiesVan(c.tx), { ...v, ...blad, regie })
    return gedaan({
      taken: await inWords(c, rijen, a),
      totaal: Number(rijen[0]?.totaal ?? 0),
      dagen: v.dagen,
      ...blad,
    })
  },
})

const wachtOpOns = operatie({
  naam: 'taken.wachtOpOns',
  soort: 'lees',
  titel:
    'Toont de taken van anderen die wachten op een taak van de eigen organisatie, ook via een tussenstap',
  http: { methode: 'GET', pad: '/wachtende-taken' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({ pagina }),
  uitvoer: Lijst,
  async doe(c, vraag) {
    const blad = { pagina: vraag.pagina, perPagina: PER_PAGINA }
    const versies = await versiesVan(c.tx)
    const eigen = rollenVan(c.actor.rol)
    const rijen = await waitingForUs(c.tx, c.actor, versies, wachtparen(versies, eigen), eigen, blad)
    return gedaan({
      taken: await inWords(c, rijen, await settingToday(c.tx, c.actor)),
      totaal: Number(rijen[0]?.totaal ?? 0),
      ...blad,
    })
  },
})

const AfspraakUit = z.object({
  vanaf: z.string().nullable().meta({ format: 'date', description: 'Leeg: geleverd met Wortel.' }),
  herinnerDagen: z.number(),
  teamDagen: z.number(),
  regieDagen: z.number(),
  beleidDagen: z.number(),
})

const aantal = (van: number, tot: number) =>
  z.coerce
    .number({ error: 'Vul een getal in.' })
    .int({ error: 'Vul een heel getal in.' })
    .min(van, { error: `Dit is ten minste ${van}.` })
    .max(tot, { error: `Dit is ten hoogste ${tot}.` })

const standVanZaken = operatie({
  naam: 'taken.standVanZaken',
  soort: 'lees',
  titel:
    'Toont hoe het werk ervoor staat per rol en stap, zonder personen, en wanneer een late taak naar wie gaat',
  http: { methode: 'GET', pad: '/takencijfers' },
  nodig: { handeling: 'zien', gegevens: ['cijfers', 'handboek'] },
  invoer: z.strictObject({}),
  uitvoer: z.object({
    rollen: z.array(
      z.object({
        rol: z.string(),
        lopend: z.number(),
        wacht: z.number(),
        bijna: z.number(),
        teLaat: z.number(),
        beleid: z.number(),
      }),
    ),
    laat: z
      .array(z.object({ stap: z.string(), titel: z.string(), rol: z.string(), aantal: z.number() }))
      .meta({ description: 'Stappen met late taken die bij de gemeente staan, de meeste eerst.' }),
    afspraak: AfspraakUit,
    afspraken: z.array(AfspraakUit),
  }),
  async doe(c) {
    const afspraken = await settings(c.tx, c.actor)
    const a = afspraakOp(afspraken, c.actor.dag)
    const versies = await versiesVan(c.tx)
    const stand = await standOfWork(c.tx, c.actor, a)
    const perRol = [...Map.groupBy(stand, (r) => r.rol)].map(([rol, r]) => {
      const som = (k: 'lopend' | 'wacht' | 'bijna' | 'teLaat' | 'beleid') => r.reduce((n, x) => n + x[k], 0)
      return {
        rol: rollen[rol].naam,
        lopend: som('lopend'),
        wacht: som('wacht'),
        bijna: som('bijna'),
        teLaat: som('teLaat'),
        beleid: som('beleid'),
      }
    })
    return gedaan({
      rollen: perRol.sort((x, y) => y.teLaat - x.teLaat || y.lopend - x.lopend),
      laat: stand
        .filter((r) => r.beleid > 0)
        .sort((x, y) => y.beleid - x.beleid)
        .map((r) => ({
          stap: r.stap,
          titel: titelVan(r.stap, stapVan(versies, r.stap, null)),
          rol: rollen[r.rol].naam,
          aantal: r.beleid,
        })),
      afspraak: { ...a },
      afspraken: afspraken.map((x) => ({ ...x })),
    })
  },
})

const afspraakVaststellen = operatie({
  naam: 'taken.escalatieVaststellen',
  soort: 'wijzig',
  titel: 'Stelt vast wanneer een taak herinnert en bij wie zij komt als zij te laat is',
  uitleg: 'Geldt vanaf een dag en wordt nooit veranderd: een volgende afspraak volgt haar op.',
  http: { methode: 'POST', pad: '/escalatieafspraken' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z
    .strictObject({
      vanaf: DagSchema,
      herinnerDagen: aantal(0, 60),
      teamDagen: aantal(1, 365),
      regieDagen: aantal(1, 365),
      beleidDagen: aantal(1, 365),
    })
    .refine((a) => a.teamDagen <= a.regieDagen, {
      path: ['regieDagen'],
      error: 'De casusregie komt niet eerder aan de beurt dan de teamleider.',
    })
    .refine((a) => a.regieDagen <= a.beleidDagen, {
      path: ['beleidDagen'],
      error: 'De gemeente komt niet eerder aan de beurt dan de casusregie.',
    }),
  uitvoer: z.object({ vanaf: z.string() }),
  async doe(c, a) {
    if (a.vanaf < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'vanaf', fout: 'Een afspraak geldt op zijn vroegst vanaf vandaag.' },
      ])
    if ((await settings(c.tx, c.actor)).some((b) => b.vanaf === a.vanaf))
      return geweigerd('bestaatAl', { wat: 'een afspraak vanaf die dag' })
    await c.tx
      .insertInto('escalatie_afspraak')
      .values({
        gemeente: c.actor.gemeente,
        vanaf: a.vanaf,
        herinner_dagen: a.herinnerDagen,
        team_dagen: a.teamDagen,
        regie_dagen: a.regieDagen,
        beleid_dagen: a.beleidDagen,
        gemaakt_op: c.nu,
        gemaakt_door: c.actor.medewerker,
      })
      .execute()
    await note(c, 'taken.escalatieVaststellen', a)
    return gedaan({ vanaf: a.vanaf })
  },
})

export const escalatieoperaties = { geescaleerd, wachtOpOns, standVanZaken, afspraakVaststellen }
