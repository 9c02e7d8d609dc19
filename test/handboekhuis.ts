/** A house with twelve coupled people and the delivered handbook, in which tests work on the handbook. */
import { expect } from 'vitest'
import type { z } from 'zod'
import { type Huis, perform } from '#app/perform.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { dag, plusDagen } from '#core/day.ts'
import type { GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { openStore, type Store, type Tx } from '#store/open.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import type { Context } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import { BAARN, houseOn } from './server.ts'

export const NU = '2026-11-24T09:00:00.000Z'
export const VANDAAG = dag('2026-11-24')
export const BUUR = 'GM0342' as GemeenteCode

const organisaties = [
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'vwn', soort: 'begeleiding', naam: 'VWN' },
  { id: 'coa', soort: 'coa', naam: 'COA' },
] as const
const medewerkers = [
  { id: 'demo-bea', organisatie: 'gemeente', naam: 'Bea', rol: 'beheerder', doel: 'Beheer' },
  { id: 'demo-jet', organisatie: 'gemeente', naam: 'Jet', rol: 'beleidsmedewerker', doel: 'Beleid' },
  { id: 'demo-kim', organisatie: 'bbs', naam: 'Kim', rol: 'klantmanager', doel: 'Uitvoering' },
  { id: 'demo-vera', organisatie: 'vwn', naam: 'Vera', rol: 'begeleider', doel: 'Begeleiding' },
  { id: 'demo-coa', organisatie: 'coa', naam: 'COA', rol: 'koppelpunt', doel: 'Melden' },
] as const
const staff = (rol: Rol) => medewerkers.find((m) => m.rol === rol)!

/** Somebody in this role. */
export const actor = (rol: Rol, gemeente = BAARN): Actor => ({
  gemeente,
  gemeenteNaam: 'Proef',
  organisatie: staff(rol).organisatie as string as OrganisatieId,
  organisatieNaam: 'Proef',
  organisatiesoort: organisaties.find((o) => o.id === staff(rol).organisatie)!.soort,
  medewerker: staff(rol).id as string as MedewerkerId,
  naam: 'Proef',
  rol,
  doel: 'Proef',
  via: 'opdrachtregel',
  dag: VANDAAG,
})

export type Handboekhuis = Awaited<ReturnType<typeof openHandboekhuis>>

/** Opens it; `sluit` closes it. */
export async function openHandboekhuis() {
  const store: Store = await openStore({ geheugen: true })
  const huis: Huis = houseOn(store, NU)
  const jet = actor('beleidsmedewerker')
  /** Does it, or throws with the refusal. */
  const doe = async <I extends z.ZodType, O extends z.ZodType>(
    wie: Actor,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
  ): Promise<z.output<O>> => {
    const r = await perform(huis, wie, operatie, invoer)
    if (r.ok) return r.waarde
    throw new Error(JSON.stringify(r.weigering))
  }
  /** The refusal that must come. */
  const weigert = async <I extends z.ZodType, O extends z.ZodType>(
    wie: Actor,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
  ) => {
    const r = await perform(huis, wie, operatie, invoer)
    expect(r.ok).toBe(false)
    return r.ok ? undefined : r.weigering
  }
  const open = (n: number, gekoppeld: string) =>
    doe(actor('koppelpunt'), dossieroperaties.openen, {
      dossiers: [
        {
          persoon: {
            voornamen: 'Proef',
            achternaam: `Persoon${n}`,
            vnummer: String(1_000_000_000 + n),
            synthetisch: true,
          },
          feiten: [
            {
              soort: 'geboren',
              op: '1990-01-01',
              bron: 'tvs',
              inhoud: { geboortedatum: '1990-01-01', geslacht: 'vrouw' },
            },
            {
              soort: 'vergunningVerleend',
              op: '2026-05-20',
              bron: 'ind',
              inhoud: { soort: 'asielBepaaldeTijd' },
            },
            { soort: 'gekoppeld', op: gekoppeld, bron: 'tvs', inhoud: { opvang: 'coa' } },
          ],
        },
      ],
    })
  const unit = <T>(werk: (tx: Tx) => Promise<T>): Promise<T> => store.eenheid(BAARN, werk)
  const concept = async (versie: string, overgang = 'lopend', vanaf: string = VANDAAG) =>
    doe(jet, op.concept, { van: (await doe(jet, op.zien, {})).versie, versie, vanaf, overgang })
  for (const gemeente of [BAARN, BUUR]) {
    const rij = { gemeente, naam: gemeente, provincie: 'Utrecht', inwoners: 1, bron: 'proef' }
    const bea = actor('beheerder', gemeente)
    await doe(bea, gemeentenInvoeren, { proef: false, gemeenten: [rij] })
    await doe(bea, beheeroperaties.inrichten, { organisaties, medewerkers })
  }
  for (let n = 0; n < 12; n++) await open(n, plusDagen(dag('2026-08-01'), n * 3))
  return { huis, jet, doe, weigert, unit, concept, sluit: () => store.sluit() }
}
