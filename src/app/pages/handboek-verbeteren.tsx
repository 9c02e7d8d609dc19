/** Pages of improving the handbook together: its action list and the half-yearly evaluation. */
import { geweigerd } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { ConclusiePagina, EvaluatiePagina } from '#work/taken/handboek/evaluation-pages.tsx'
import { ActiesPagina } from '#work/taken/handboek/improve-pages.tsx'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import { faults, manages } from './handboek-samen.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

export const verbeterpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/handboek/acties', doe: (v) => actions(v, []) },
  { methode: 'POST', pad: '/handboek/acties', doe: addAction },
  {
    methode: 'POST',
    pad: '/handboek/acties/:id',
    async doe({ params, body, perform }) {
      const { stand, toelichting } = body
      const r = await perform(op.actieBijwerken, { id: params.id, stand, toelichting })
      return r.ok ? { naar: '/handboek/acties', bewaard: 'actie' } : r
    },
  },
  {
    methode: 'POST',
    pad: '/handboek/vragen/:id/concept',
    async doe({ params, body, perform }) {
      const r = await perform(op.uitwerken, { id: params.id, versie: body.versie })
      if (!r.ok) return r
      const { versie, stap } = r.waarde
      return { naar: `/handboek/versies/${versie}${stap === null ? '' : `/stappen/${stap}`}` }
    },
  },
  { methode: 'GET', pad: '/handboek/evaluatie', doe: evaluation },
  { methode: 'GET', pad: '/handboek/evaluatie/:halfjaar', doe: evaluation },
  {
    methode: 'GET',
    pad: '/handboek/evaluatie/:halfjaar/stappen/:stap',
    doe: (v) => conclusion(v, []),
  },
  { methode: 'POST', pad: '/handboek/evaluatie/:halfjaar/stappen/:stap', doe: conclude },
]

async function actions(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { kader, actor, query, body, perform } = v
  const r = await perform(op.acties, {})
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <ActiesPagina
        kader={kader}
        a={r.waarde}
        beheer={manages(actor)}
        vandaag={actor.dag}
        body={fouten.length > 0 ? body : query}
        fouten={fouten}
      />
    ),
  }
}

async function addAction(v: Vraag): Promise<Antwoord> {
  const { body, perform } = v
  const uiterlijk = leesDatum(body, 'uiterlijk')
  if (typeof uiterlijk === 'object') return actions(v, [{ veld: 'uiterlijk', fout: uiterlijk.fout }])
  if (uiterlijk === undefined)
    return actions(v, [{ veld: 'uiterlijk', fout: 'Vul in wanneer het klaar moet zijn.' }])
  const { wat, organisatie, reactie, stap, halfjaar } = body
  const r = await perform(op.actieToevoegen, {
    wat,
    organisatie,
    uiterlijk,
    ...(reactie && { reactie }),
    ...(stap && { stap }),
    ...(halfjaar && { halfjaar }),
  })
  if (r.ok)
    return { naar: halfjaar ? `/handboek/evaluatie/${halfjaar}` : '/handboek/acties', bewaard: 'actie' }
  return actions(v, faults(r.weigering, 'wat'))
}

async function evaluation({ kader, actor, params, perform }: Vraag): Promise<Antwoord> {
  const { halfjaar } = params
  const e = await perform(op.evaluatie, halfjaar === undefined ? {} : { halfjaar })
  if (!e.ok) return e
  const a = await perform(op.acties, { halfjaar: e.waarde.halfjaar })
  if (!a.ok) return a
  const props = { kader, e: e.waarde, acties: a.waarde.acties, beheer: manages(actor), vandaag: actor.dag }
  return { toon: <EvaluatiePagina {...props} /> }
}

async function conclusion(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { kader, actor, params, body, perform } = v
  const e = await perform(op.evaluatie, { halfjaar: params.halfjaar })
  if (!e.ok) return e
  const stap = e.waarde.stappen.find((s) => s.stap === params.stap)
  if (stap === undefined) return geweigerd('nietGevonden', { wat: 'stap in deze evaluatie' })
  const props = { kader, e: e.waarde, stap, beheer: manages(actor), body, fouten }
  return { status: fouten.length > 0 ? 422 : 200, toon: <ConclusiePagina {...props} /> }
}

async function conclude(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const { halfjaar, stap } = params
  const { conclusie, afspraak } = body
  const r = await perform(op.concluderen, { halfjaar, stap, conclusie, afspraak })
  return r.ok
    ? { naar: `/handboek/evaluatie/${halfjaar}`, bewaard: 'conclusie' }
    : conclusion(v, faults(r.weigering, 'conclusie'))
}
