/** A municipality with a family housed on 5 August and a household that refused, and ways to ask the door as anybody. */
import { beforeAll } from 'vitest'
import type { z } from 'zod'
import { type Huis, perform } from '#app/perform.ts'
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { type Dag, dag } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { makeCipher } from '#store/cipher.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import type { Context } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import type { Proef } from './stores.ts'

export const DAG = dag('2026-11-24')
const staf = [
  ['kim', 'klantmanager', 'bbs'],
  ['koen', 'klantmanager', 'bbs'],
  ['vera', 'begeleider', 'vwn'],
  ['hugo', 'verhuurmedewerker', 'wonen'],
  ['pien', 'sociaalwerker', 'pit'],
  ['bea', 'beheerder', 'gemeente'],
  ['bas', 'beleidsmedewerker', 'gemeente'],
  ['raad', 'raadslid', 'gemeente'],
  ['prov', 'toezichthouder', 'provincie'],
] as const
export type Wie = (typeof staf)[number][0]

/** Call it in a describe block; before the tests it opens the municipality. */
export function woonproef(open: () => Promise<Proef>) {
  let proef: Proef
  let huis: Huis
  /** The Adem family, three persons: housed on 5 August. The Baas household, one: offered and refused. */
  let adem: string[]
  let baas: string

  const actor = (wie: Wie, op: Dag = DAG, gemeente: GemeenteCode = proef.gemeente): Actor => {
    const [id, rol, organisatie] = staf.find(([w]) => w === wie)!
    return {
      gemeente,
      gemeenteNaam: 'Proef',
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
    op?: Dag,
  ) => perform(huis, actor(wie, op), operatie, invoer)
  async function doe<I extends z.ZodType, O extends z.ZodType>(
    wie: Wie,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
    op?: Dag,
  ): Promise<z.output<O>> {
    const r = await vraag(wie, operatie, invoer, op)
    if (!r.ok) throw new Error(`${operatie.naam}: ${JSON.stringify(r.weigering)}`)
    return r.waarde
  }
  const leg = (
    wie: Wie,
    dossier: string,
    soort: string,
    op: string,
    inhoud: object = {},
    huishouden = false,
  ) =>
    doe(wie, dossieroperaties.vastleggen, { feiten: [{ dossier, soort, op, inhoud }], huishouden }, dag(op))
  const nee = async (r: ReturnType<typeof vraag>) => {
    const uit = await r
    return uit.ok ? 'ok' : `${uit.weigering.code}: ${Object.values(uit.weigering.waarden).join(' ')}`
  }

  beforeAll(async () => {
    proef = await open()
    huis = {
      store: proef.store,
      cipher: makeCipher(new Uint8Array(32).fill(7)),
      nu: () => `${DAG}T09:00:00.000Z`,
    }
    const orgs = {
      bbs: 'uitvoering',
      vwn: 'begeleiding',
      wonen: 'corporatie',
      pit: 'welzijn',
      gemeente: 'gemeente',
      provincie: 'provincie',
    }
    await doe('bea', beheeroperaties.inrichten, {
      organisaties: Object.entries(orgs).map(([id, soort]) => ({ id, soort, naam: `Naam ${id}` })),
      medewerkers: staf.map(([id, rol, organisatie]) => ({ id, organisatie, naam: id, rol, doel: 'Proef' })),
    })
    const thuis = '00000000-0000-4000-8000-0000000000ad'
    const persoon = (achternaam: string, vnummer: string, geboren: string, huishouden?: object) => ({
      persoon: { voornamen: 'Proef', achternaam, vnummer, synthetisch: true },
      feiten: [
        { soort: 'geboren', op: geboren, bron: 'tvs', inhoud: { geboortedatum: geboren, geslacht: 'vrouw' } },
        {
          soort: 'vergunningVerleend',
          op: '2026-05-20',
          bron: 'ind',
          inhoud: { soort: 'asielBepaaldeTijd' },
        },
        { soort: 'gekoppeld', op: '2026-06-01', bron: 'tvs', inhoud: { opvang: 'coa' } },
        ...(huishouden ? [{ soort: 'inHuishouden', op: '2026-06-01', bron: 'tvs', inhoud: huishouden }] : []),
      ],
    })
    const { dossiers } = await doe('kim', dossieroperaties.openen, {
      dossiers: [
        persoon('Adem', '1234567890', '1990-03-12', { huishouden: thuis, rol: 'hoofd' }),
        persoon('Adem', '1234567891', '1991-03-12', { huishouden: thuis, rol: 'partner' }),
        persoon('Adem', '1234567892', '2019-03-12', { huishouden: thuis, rol: 'kind' }),
        persoon('Baas', '1234567893', '1985-03-12'),
      ],
    })
    const ids = dossiers.map((d) => d.id)
    adem = ids.slice(0, 3)
    baas = ids[3]!
    const woning = { woningtype: 'appartement', kamers: 3 }
    await leg('hugo', adem[0]!, 'woningAangeboden', '2026-07-20', woning)
    await leg('hugo', adem[0]!, 'woningBezichtigd', '2026-07-22')
    await leg('vera', adem[0]!, 'regeldagGepland', '2026-07-24', {
      datum: '2026-08-05',
      tijd: '09:30',
      tolk: 'geenTolkNodig',
    })
    await leg('hugo', adem[0]!, 'huurcontractGetekend', '2026-08-05')
    await leg('hugo', adem[0]!, 'sleutelOvergedragen', '2026-08-05', {}, true)
    await leg('hugo', baas, 'woningAangeboden', '2026-11-02', woning)
    await leg('hugo', baas, 'aanbodGeweigerd', '2026-11-04', { grond: 'wilAndereWoning' })
  })

  return {
    actor,
    vraag,
    doe,
    leg,
    nee,
    get proef() {
      return proef
    },
    get huis() {
      return huis
    },
    /** Head, partner and child. */
    get adem() {
      return adem as [string, string, string]
    },
    get baas() {
      return baas
    },
  }
}
