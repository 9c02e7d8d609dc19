/** A municipality with two corporations, a private landlord, districts and waiting households, for tests of the match. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type Huis, perform } from '#app/perform.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { dag, plusDagen } from '#core/day.ts'
import type { DossierId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import type { Weigering } from '#core/result.ts'
import { makeCipher } from '#store/cipher.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import type { Context } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { vindoperaties } from '#work/huisvesting/operations/index.ts'
import { koppelingenInvoeren } from '#work/huisvesting/operations/koppelingen.ts'
import type { Proef } from './stores.ts'

export const VANDAAG = dag('2026-09-01')
export const { prikbord, aanbod, fotos, wijken, match, kiezen } = vindoperaties

const organisaties = [
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'vwn', soort: 'begeleiding', naam: 'VWN' },
  { id: 'wonen', soort: 'corporatie', naam: 'Wonen' },
  { id: 'beter', soort: 'corporatie', naam: 'Beter Wonen' },
  { id: 'jansen', soort: 'verhuurder', naam: 'Verhuur Jansen' },
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'coa', soort: 'coa', naam: 'COA' },
] as const
const staf: readonly [string, (typeof organisaties)[number]['id'], Rol][] = [
  ['kim', 'bbs', 'klantmanager'],
  ['koen', 'bbs', 'klantmanager'],
  ['vera', 'vwn', 'begeleider'],
  ['hugo', 'wonen', 'verhuurmedewerker'],
  ['berta', 'beter', 'verhuurmedewerker'],
  ['beleid', 'gemeente', 'beleidsmedewerker'],
  ['bea', 'gemeente', 'beheerder'],
  ['coa', 'coa', 'koppelpunt'],
]

export const woning = (kenmerk: string, anders: object = {}) => ({
  kenmerk,
  soort: 'appartement',
  oppervlakte: 50,
  kamers: 2,
  verdieping: 0,
  lift: false,
  gelijkvloers: true,
  aangepast: false,
  huur: 600_00,
  wijk: 'OOST',
  vanaf: VANDAAG,
  gedeeld: false,
  ...anders,
})

export interface Vindproef {
  readonly huis: Huis
  readonly gemeente: GemeenteCode
  doe<I extends z.ZodType, O extends z.ZodType>(
    wie: string,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ): Promise<{ ok: true; waarde: z.output<O> } | { ok: false; weigering: Weigering }>
  /** The same, where it must be done. */
  moet<I extends z.ZodType, O extends z.ZodType>(
    wie: string,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ): Promise<z.output<O>>
  /** Refusal, where it must be one. */
  nee<I extends z.ZodType, O extends z.ZodType>(
    wie: string,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ): Promise<Weigering>
  /** Couples a single person who needs a home, with the need known unless told otherwise. */
  wacht(anders?: { dagen?: number; behoefte?: object | null }): Promise<DossierId>
}

let volgnummer = 0

/** Sets it up in this municipality. */
export async function vindproef({ store }: Pick<Proef, 'store'>, gemeente: GemeenteCode): Promise<Vindproef> {
  const huis: Huis = { store, cipher: makeCipher(randomBytes(32)), nu: () => `${VANDAAG}T09:00:00Z` }
  const actor = (wie: string): Actor => {
    const [id, organisatie, rol] = staf.find((s) => s[0] === wie)!
    const o = organisaties.find((x) => x.id === organisatie)!
    return {
      gemeente,
      gemeenteNaam: gemeente,
      organisatie: o.id as OrganisatieId,
      organisatieNaam: o.naam,
      organisatiesoort: o.soort,
      medewerker: id as MedewerkerId,
      naam: `Naam ${id}`,
      rol,
      doel: 'Proef',
      via: 'api',
      dag: VANDAAG,
    }
  }
  const doe: Vindproef['doe'] = (wie, op, invoer) => perform(huis, actor(wie), op, invoer)
  const moet: Vindproef['moet'] = async (wie, op, invoer) => {
    const r = await doe(wie, op, invoer)
    if (!r.ok) throw new Error(`${op.naam}: ${JSON.stringify(r.weigering)}`)
    return r.waarde
  }
  const nee: Vindproef['nee'] = async (wie, op, invoer) => {
    const r = await doe(wie, op, invoer)
    if (r.ok) throw new Error(`${op.naam} is gedaan, en had geweigerd moeten worden`)
    return r.weigering
  }
  const medewerkers = staf.map(([id, organisatie, rol]) => ({
    id,
    organisatie,
    naam: `Naam ${id}`,
    rol,
    doel: 'Proef',
  }))
  await moet('bea', beheeroperaties.inrichten, { organisaties, medewerkers })
  await moet('beleid', wijken.invoeren, {
    bron: 'proef',
    wijken: [
      {
        code: 'OOST',
        naam: 'Oost',
        vorm: [
          [
            [5, 52],
            [5.1, 52],
            [5.1, 52.1],
            [5, 52],
          ],
        ],
      },
      { code: 'WEST', naam: 'West', vorm: null },
    ],
  })
  return {
    huis,
    gemeente,
    doe,
    moet,
    nee,
    async wacht({ dagen = 10, behoefte = {} } = {}) {
      const nr = ++volgnummer
      await moet('coa', koppelingenInvoeren, {
        proef: false,
        koppelingen: [
          {
            persoon: {
              voornamen: 'Proef',
              achternaam: `Persoon ${nr}`,
              vnummer: String(3_000_000_000 + nr),
              synthetisch: true,
            },
            geboren: { geboortedatum: '1990-03-12', geslacht: 'vrouw' },
            vergunning: { soort: 'asielBepaaldeTijd', op: plusDagen(VANDAAG, -dagen - 5) },
            gekoppeldOp: plusDagen(VANDAAG, -dagen),
            gezin: { nummer: randomUUID(), rol: 'hoofd' },
          },
        ],
      })
      const { huishoudens } = await moet('kim', match.huishoudens, {})
      const { dossier } = huishoudens.find((h) => h.naam === `Proef Persoon ${nr}`)!
      if (behoefte !== null)
        await moet('kim', dossieroperaties.vastleggen, {
          feiten: [
            {
              dossier,
              soort: 'woonbehoefteVastgesteld',
              op: VANDAAG,
              inhoud: {
                mobiliteit: 'trappen',
                aanpassing: 'nee',
                delen: 'ja',
                samenwonen: 'samen',
                ...behoefte,
              },
            },
          ],
        })
      return dossier as DossierId
    },
  }
}
