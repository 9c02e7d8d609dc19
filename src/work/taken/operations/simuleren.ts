/** What a version of the handbook would change in today's work, before anybody decides. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { dossierPage, readFacts } from '#store/facts.ts'
import { beoordeel, type Feit, fold, operatie } from '#work/dossier/index.ts'
import { taken } from '../derive.ts'
import { alsVersie } from '../handboek/model.ts'
import { vergelijker } from '../handboek/vergelijk.ts'
import { versiesVan } from '../handboek/versies.ts'
import { kiesVersie } from './handboek.ts'

/** Dossiers at a time; between portions other work gets its turn. */
const PORTIE = 200

const Werk = z.object({ open: z.number(), teLaat: z.number() })

/** The fields of a step in words. */
const veldnamen: Readonly<Record<string, string>> = {
  titel: 'titel',
  uitleg: 'uitleg',
  rol: 'wie',
  na: 'begin',
  voor: 'voor wie',
  zonder: 'wanneer zij vervalt',
  uiterlijk: 'laatste dag',
  gedaan: 'klaar door',
  ookEerder: 'klaar door een eerder feit',
  wachtOp: 'waarop zij wacht',
  grond: 'grond',
  gegevens: 'gegevens',
  nazorg: 'toegang daarna',
  nietNodigDoor: 'wie zegt dat zij niet nodig is',
}

export const simuleren = operatie({
  naam: 'handboek.simuleren',
  soort: 'lees',
  titel: 'Rekent uit wat een versie van het handboek verandert in de dossiers van vandaag',
  uitleg:
    'Vergelijkt de geldende versie met deze alsof beide al golden sinds de eerste dag van de geldende versie. Er verandert niets; ' +
    'het antwoord telt en noemt geen personen.',
  http: { methode: 'GET', pad: '/handboeken/{versie}/simulatie' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: z.string().max(30) }),
  uitvoer: z.object({
    versie: z.string(),
    tegenover: z.string(),
    dossiers: z.number(),
    geraakt: z
      .number()
      .meta({ description: 'Dossiers waarin werk bijkomt, verdwijnt of van dag of rol verandert.' }),
    rollen: z.array(z.object({ rol: z.string(), nu: Werk, straks: Werk })),
    stappen: z.array(
      z.object({
        stap: z.string(),
        titel: z.string(),
        rol: z.string(),
        verschil: z.enum(['nieuw', 'weg', 'anders', 'gelijk']),
        velden: z.array(z.string()),
        nu: Werk,
        straks: Werk,
      }),
    ),
  }),
  async doe(c, { versie }) {
    const g = await kiesVersie(c, versie)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    const vast = await versiesVan(c.tx)
    const nu = vast.findLast((v) => v.vanaf <= c.actor.dag) ?? vast[0]!
    const straks = { ...alsVersie(g.handboek), vanaf: nu.vanaf }
    const telling = vergelijker(nu, straks, c.actor.dag)
    let na: DossierId | undefined
    for (;;) {
      const ids = await dossierPage(c.tx, na, PORTIE)
      for (const feiten of ((await readFacts(c.tx, ids)) as Map<DossierId, Feit[]>).values()) {
        const d = fold(feiten, { peildatum: c.actor.dag })
        const b = beoordeel(d)
        telling.tel(taken(d, b, [nu]), taken(d, b, [straks]))
      }
      if (ids.length < PORTIE) break
      na = ids.at(-1)
    }
    const { stappen, dossiers, geraakt } = telling.uitkomst()
    return gedaan({
      versie,
      tegenover: nu.versie,
      dossiers,
      geraakt,
      rollen: byRole(stappen),
      stappen: stappen.map((s) => ({
        ...s,
        rol: rollen[s.rol].naam,
        velden: s.velden.map((v) => veldnamen[v] ?? v),
      })),
    })
  },
})

type Telling = { open: number; teLaat: number }

/** Work per role, before and after. */
function byRole(stappen: readonly { rol: Rol; nu: Telling; straks: Telling }[]) {
  const uit = new Map<Rol, { nu: Telling; straks: Telling }>()
  for (const s of stappen) {
    const som = uit.get(s.rol) ?? { nu: { open: 0, teLaat: 0 }, straks: { open: 0, teLaat: 0 } }
    for (const kant of ['nu', 'straks'] as const) {
      som[kant].open += s[kant].open
      som[kant].teLaat += s[kant].teLaat
    }
    uit.set(s.rol, som)
  }
  return [...uit].map(([rol, som]) => ({ rol: rollen[rol].naam, ...som }))
}
