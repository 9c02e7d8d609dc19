/** A municipality with case managers and people at the start of their integration, and ways to ask the door. */
import { beforeAll, expect } from 'vitest'
import type { z } from 'zod'
import { type Huis, perform } from '#app/perform.ts'
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { type Dag, dag } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { certificaatoperaties } from '#work/beleid/operations/index.ts'
import type { Context } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { intakeoperaties } from '#work/intake/operations/index.ts'
import { pipoperaties } from '#work/plan/operations/index.ts'
import { getrokken } from './intake.ts'
import { houseOn } from './server.ts'
import type { Proef } from './stores.ts'

export const VANDAAG = dag('2026-11-24')
const staf = [
  ['kim', 'klantmanager', 'bbs'],
  ['noor', 'klantmanager', 'bbs'],
  ['vera', 'begeleider', 'vwn'],
  ['hugo', 'verhuurmedewerker', 'wonen'],
  ['teun', 'taalschoolcoordinator', 'taal'],
  ['ilse', 'teamleider', 'vwn'],
  ['bea', 'beheerder', 'gemeente'],
  ['bob', 'beleidsmedewerker', 'gemeente'],
  ['raad', 'raadslid', 'gemeente'],
] as const
export type Wie = (typeof staf)[number][0]

/** Call it in a describe block; before the tests it opens the municipality. */
export function plandossier(open: () => Promise<Proef>) {
  let proef: Proef
  let huis: Huis
  const actor = (wie: Wie, gemeente: GemeenteCode = proef.gemeente, op: Dag = VANDAAG): Actor => {
    const [id, rol, organisatie] = staf.find(([w]) => w === wie)!
    return {
      gemeente,
      gemeenteNaam: 'Baarn',
      organisatie: organisatie as never,
      organisatieNaam: organisatie,
      organisatiesoort: rollen[rol as Rol].organisatie,
      medewerker: id as never,
      naam: id,
      rol: rol as Rol,
      doel: 'Proef',
      via: 'api',
      dag: op,
    }
  }
  const vraag = <I extends z.ZodType, O extends z.ZodType>(
    wie: Wie,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
    waar?: GemeenteCode,
  ) => perform(huis, actor(wie, waar), operatie, invoer)
  async function doe<I extends z.ZodType, O extends z.ZodType>(
    wie: Wie,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
  ): Promise<z.output<O>> {
    const r = await vraag(wie, operatie, invoer)
    if (!r.ok) throw new Error(`${operatie.naam}: ${JSON.stringify(r.weigering)}`)
    return r.waarde
  }
  const leg = (dossier: string, soort: string, op: string, inhoud: object = {}, wie: Wie = 'kim') =>
    doe(wie, dossieroperaties.vastleggen, { feiten: [{ dossier, soort, op, inhoud }] })
  /** What a refusal says, as one text; empty when it was done. */
  const nee = async (r: ReturnType<typeof vraag>): Promise<string> => {
    const uit = await r
    return uit.ok ? '' : JSON.stringify(uit.weigering)
  }
  let volg = 0
  /** Somebody with an asylum permit, registered here and told by DUO. */
  async function mens(
    persoon: { voornamen: string; achternaam: string },
    o: { geboren?: string; huishouden?: string; rol?: string; ingeschreven?: string } = {},
  ): Promise<string> {
    const geboortedatum = o.geboren ?? '1990-03-12'
    const vroegst = `${geboortedatum}-01-01`.slice(0, 10)
    const feiten: object[] = [
      { soort: 'geboren', op: vroegst, inhoud: { geboortedatum, geslacht: 'vrouw' } },
      { soort: 'vergunningVerleend', op: '2026-05-20', inhoud: { soort: 'asielBepaaldeTijd' } },
      { soort: 'gekoppeld', op: '2026-06-01', inhoud: { opvang: 'coa' } },
      { soort: 'woningAangeboden', op: '2026-08-01', inhoud: { woningtype: 'appartement', kamers: 3 } },
      { soort: 'huurcontractGetekend', op: '2026-08-20', inhoud: {} },
      { soort: 'sleutelOvergedragen', op: '2026-08-20', inhoud: {} },
      { soort: 'ingeschreven', op: o.ingeschreven ?? '2026-09-01', inhoud: { gemeente: proef.gemeente } },
      { soort: 'kennisgevingOntvangen', op: '2026-09-10', inhoud: {} },
    ]
    if (o.huishouden !== undefined)
      feiten.push({
        soort: 'inHuishouden',
        op: '2026-06-01',
        inhoud: { huishouden: o.huishouden, rol: o.rol ?? 'hoofd' },
      })
    volg++
    const r = await doe('kim', dossieroperaties.openen, {
      dossiers: [
        {
          persoon: {
            ...persoon,
            adres: `Proefstraat ${volg}, Baarn`,
            vnummer: String(2_000_000_000 + volg),
            synthetisch: true,
          },
          feiten,
        },
      ],
    })
    return r.dossiers[0]!.id
  }
  /** The whole intake but for its completion. */
  async function intake(dossier: string, uitkomst = 'b1Haalbaar'): Promise<void> {
    await leg(dossier, 'leerbaarheidstoetsAfgenomen', '2026-10-20', { uitkomst })
    for (const c of getrokken) await leg(dossier, 'intakeConclusieGetrokken', '2026-10-25', c)
  }
  const plan = {
    leerroute: 'b1',
    waarom: 'De toets zegt dat B1 haalbaar is en zij wil in de zorg werken.',
    urenRoute: '600',
    urenPvt: '12',
    urenMap: '64',
    ondersteuning: 'Maatschappelijke begeleiding en een taalcoach.',
    heeftBijstand: 'nee',
    voortgangsgesprekken: '6',
  }
  /** A plan fixed on that day, after the whole intake. */
  async function metPlan(dossier: string, op = '2026-11-10'): Promise<string> {
    await intake(dossier)
    await leg(dossier, 'intakeAfgerond', '2026-10-26')
    const { versie } = await doe('kim', pipoperaties.opslaan, { dossier, basis: 0, velden: plan })
    const r = await doe('kim', pipoperaties.vaststellen, {
      dossier,
      versie,
      op,
      besproken: op,
      getekend: 'ja',
    })
    return r.feit
  }

  beforeAll(async () => {
    proef = await open()
    huis = houseOn(proef.store, `${VANDAAG}T09:00:00.000Z`)
    for (const gemeente of [proef.gemeente, proef.buur]) {
      const r = await perform(huis, actor('bea', gemeente), beheeroperaties.inrichten, {
        organisaties: [
          'bbs uitvoering',
          'vwn begeleiding',
          'wonen corporatie',
          'taal taalschool',
          'gemeente gemeente',
        ].map((t) => {
          const [id, soort] = t.split(' ')
          return { id, soort, naam: id }
        }),
        medewerkers: staf.map(([id, rol, organisatie]) => ({
          id,
          organisatie,
          naam: id,
          rol,
          doel: 'Proef',
        })),
      })
      expect(r.ok).toBe(true)
    }
    await doe('bea', certificaatoperaties.toevoegen, {
      partner: 'bbs',
      soort: 'toetsafnemer',
      medewerker: 'noor',
      vanaf: '2026-01-01',
      tot: '2026-12-31',
    })
  })
  return {
    actor,
    vraag,
    doe,
    leg,
    nee,
    mens,
    intake,
    metPlan,
    plan,
    intakeoperaties,
    pipoperaties,
    get proef() {
      return proef
    },
    get huis() {
      return huis
    },
  }
}
