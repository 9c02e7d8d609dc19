/** Pages of housing and of the rules. */
import { heeftRecht } from '#access/may.ts'
import { geweigerd } from '#core/result.ts'
import { regels } from '#law/index.ts'
import { huisvestingsplekken } from '#work/huisvesting/menu.tsx'
import { huisvestingsoperaties } from '#work/huisvesting/operations/index.ts'
import { Huisvesting } from '#work/huisvesting/pages.tsx'
import type { Pagina } from './page.ts'

export const werkpaginas: readonly Pagina[] = [
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
            menu={huisvestingsplekken(actor.rol)}
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
