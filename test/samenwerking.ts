/** A municipality with some partners and staff, and the ways to ask the door as one of the roles. */
import { beforeAll } from 'vitest'
import type { z } from 'zod'
import { perform } from '#app/perform.ts'
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import type { Context } from '#work/dossier/index.ts'
import { houseOn } from './server.ts'
import type { Proef } from './stores.ts'

const VANDAAG = dag('2026-11-24')
const organisaties = [
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'wonen', soort: 'corporatie', naam: 'Wonen' },
] as const
const medewerkers = [
  { id: 'bea', organisatie: 'gemeente', naam: 'Bea', rol: 'beheerder', doel: 'Beheer' },
  { id: 'kim', organisatie: 'bbs', naam: 'Kim', rol: 'klantmanager', doel: 'Uitvoering' },
  { id: 'hugo', organisatie: 'wonen', naam: 'Hugo', rol: 'verhuurmedewerker', doel: 'Verhuur' },
] as const

/** Call it in a describe block; before the tests it opens the municipality. */
export function samenwerking(open: () => Promise<Proef>) {
  let proef: Proef
  let huis: ReturnType<typeof houseOn>
  const als = (rol: Rol, gemeente: GemeenteCode = proef.gemeente): Actor => ({
    gemeente,
    gemeenteNaam: 'Proef',
    organisatie: organisaties.find((o) => o.soort === rollen[rol].organisatie)?.id as never,
    organisatieNaam: 'Proef',
    organisatiesoort: rollen[rol].organisatie,
    medewerker: 'proef' as never,
    naam: 'Proef',
    rol,
    doel: 'Proef',
    via: 'api',
    dag: VANDAAG,
  })
  const doe = <I extends z.ZodType, O extends z.ZodType>(
    rol: Rol,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ) => perform(huis, als(rol), op, invoer)
  async function goed<I extends z.ZodType, O extends z.ZodType>(
    rol: Rol,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ) {
    const r = await doe(rol, op, invoer)
    if (!r.ok) throw new Error(JSON.stringify(r.weigering))
    return r.waarde
  }
  const fouten = async (r: ReturnType<typeof doe>) => {
    const uit = await r
    return uit.ok ? [] : uit.weigering.velden.map((f) => f.veld)
  }

  beforeAll(async () => {
    proef = await open()
    huis = houseOn(proef.store, '2026-11-24T09:00:00.000Z')
    await goed('beheerder', beheeroperaties.inrichten, { organisaties, medewerkers })
  })
  return {
    als,
    doe,
    goed,
    fouten,
    get proef() {
      return proef
    },
    get huis() {
      return huis
    },
  }
}
