/** Pages of the work list, of housing and of the rules. */
import { heeftRecht } from '#access/may.ts'
import { geweigerd } from '#core/result.ts'
import { regels } from '#law/index.ts'
import { keys } from '#work/dossier/index.ts'
import { huisvestingsoperaties } from '#work/huisvesting/operations/index.ts'
import { Huisvesting } from '#work/huisvesting/pages.tsx'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { Werkvoorraad } from '#work/taken/pages.tsx'
import { takenfilters } from '#work/taken/queries.ts'
import type { Pagina } from './page.ts'

export const werkpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/werkvoorraad',
    async doe({ kader, actor, query, perform }) {
      const filter = keys(takenfilters).find((f) => f === query.filter) ?? 'open'
      const sorteer = ['dag', 'naam', 'stap'].find((s) => s === query.sorteer) ?? 'dag'
      const stap = query.stap || undefined
      const zoek = query.zoek || undefined
      const pagina = Math.max(1, Number.parseInt(query.pagina ?? '1', 10) || 1)
      const vraag = { filter, sorteer, stap, zoek, pagina }
      const r = await perform(
        takenoperaties.werkvoorraad,
        Object.fromEntries(Object.entries(vraag).filter(([, w]) => w !== undefined)),
      )
      return r.ok
        ? { toon: <Werkvoorraad kader={kader} werk={r.waarde} vraag={vraag} vandaag={actor.dag} /> }
        : r
    },
  },
  {
    methode: 'GET',
    pad: '/huisvesting',
    async doe({ kader, actor, query, perform }) {
      const ziet = (g: Parameters<typeof heeftRecht>[2]) => heeftRecht(actor.rol, 'zien', g)
      if (!ziet('cijfers') && !ziet('huisvesting')) {
        return geweigerd('geenToegang', {
          rol: actor.rol,
          handeling: 'zien',
          gegevens: 'Huisvesting',
          grond: 'geen regel in het toegangsbeleid',
        })
      }
      // Three looks that do not wait for each other.
      const [wacht, taak, duur] = await Promise.all([
        ziet('huisvesting') ? perform(huisvestingsoperaties.wachtlijst, { pagina: query.pagina }) : undefined,
        ziet('cijfers') ? perform(huisvestingsoperaties.taakstelling, {}) : undefined,
        ziet('cijfers') ? perform(huisvestingsoperaties.doorlooptijd, {}) : undefined,
      ])
      for (const r of [wacht, taak, duur]) if (r !== undefined && !r.ok) return r
      const waarde = <T,>(r: { ok: boolean; waarde?: T } | undefined) => r?.waarde
      return {
        toon: (
          <Huisvesting
            kader={kader}
            wacht={waarde(wacht)}
            taak={waarde(taak)}
            duur={waarde(duur)}
            vandaag={actor.dag}
          />
        ),
      }
    },
  },
]

/** The rule at this address. */
export function ruleAt(id: string | undefined) {
  return regels.find((r) => r.id === id)
}
