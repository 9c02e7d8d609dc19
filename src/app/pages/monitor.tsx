/** Pages of the monitor: figures at a moment, an indicator, the persons beneath it, national figures. */

import { heeftRecht } from '#access/may.ts'
import type { Rol } from '#core/actor.ts'
import { geweigerd } from '#core/result.ts'
import { zietPersonen } from '#work/monitor/beeld.ts'
import { landelijk } from '#work/monitor/landelijk.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import { IndicatorPagina, OnderliggendPagina } from '#work/monitor/pages/indicator.tsx'
import { LandelijkPagina } from '#work/monitor/pages/landelijk.tsx'
import { MonitorPagina } from '#work/monitor/pages/monitor.tsx'
import { rapportpaginas } from './monitor-rapport.tsx'
import { setpaginas } from './monitor-sets.tsx'
import type { Pagina, Vraag } from './page.ts'

export const manages = (rol: Rol) => heeftRecht(rol, 'beheren', 'cijfers')

export const monitorpaginas: readonly Pagina[] = [
  ...setpaginas,
  ...rapportpaginas,
  {
    methode: 'GET',
    pad: '/monitor',
    async doe(v) {
      const { versie } = v.query
      const r = await v.perform(op.zien, { ...moment(v), ...(versie && { versie }) })
      if (!r.ok) return r
      const { kader, actor } = v
      return {
        toon: (
          <MonitorPagina
            kader={kader}
            m={r.waarde}
            vandaag={actor.dag}
            beheer={manages(actor.rol)}
            personen={zietPersonen(actor.rol)}
          />
        ),
      }
    },
  },
  {
    methode: 'GET',
    pad: '/monitor/landelijk',
    async doe({ kader, actor }) {
      if (!heeftRecht(actor.rol, 'zien', 'cijfers'))
        return geweigerd('geenToegang', {
          rol: actor.rol,
          handeling: 'zien',
          gegevens: 'Monitor',
          grond: 'geen regel in het toegangsbeleid',
        })
      return { toon: <LandelijkPagina kader={kader} cijfers={landelijk} /> }
    },
  },
  {
    methode: 'GET',
    pad: '/monitor/indicatoren/:id',
    async doe(v) {
      const r = await v.perform(op.zien, moment(v))
      if (!r.ok) return r
      const i = r.waarde.indicatoren.find((x) => x.id === v.params.id)
      if (i === undefined) return geweigerd('nietGevonden', { wat: 'indicator' })
      const { kader, actor } = v
      return {
        toon: (
          <IndicatorPagina
            kader={kader}
            m={r.waarde}
            i={i}
            vandaag={actor.dag}
            personen={zietPersonen(actor.rol)}
          />
        ),
      }
    },
  },
  {
    methode: 'GET',
    pad: '/monitor/indicatoren/:id/dossiers',
    async doe(v) {
      const { id } = v.params
      const { deel, pagina } = v.query
      const r = await v.perform(op.onderliggend, {
        id,
        ...moment(v),
        ...(deel && { deel }),
        ...(pagina && { pagina }),
      })
      if (!r.ok) return r
      return { toon: <OnderliggendPagina kader={v.kader} id={id!} o={r.waarde} deel={deel} /> }
    },
  },
]

/** The moment in the address: `kennis` is a word from the form, `kennisdatum` a day from a link. */
export function moment({ query, actor }: Vraag): { peildatum?: string; kennisdatum?: string } {
  const { peildatum, kennis, kennisdatum } = query
  const bekend = kennis === 'toen' ? peildatum : kennis === 'nu' ? actor.dag : (kennis ?? kennisdatum)
  return { ...(peildatum && { peildatum }), ...(bekend && { kennisdatum: bekend }) }
}
