/** Pages of the sets of indicators: made, written on screen with a trial, adopted. */
import { heeftRecht } from '#access/may.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { leesYaml } from '#work/monitor/document.ts'
import { inhoudUit, velden } from '#work/monitor/formulier.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import { Bewerken, type BewerkenProps } from '#work/monitor/pages/bewerken.tsx'
import { SetPagina, SetsPagina, type SetsProps } from '#work/monitor/pages/sets.tsx'
import { handboekoperaties } from '#work/taken/operations/index.ts'
import { faults } from './handboek-samen.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const S = '/monitor/sets/:versie'

export const setpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/monitor/sets', doe: (v) => sets(v, []) },
  { methode: 'POST', pad: '/monitor/sets', doe: makeConcept },
  { methode: 'POST', pad: '/monitor/drempel', doe: setThreshold },
  { methode: 'POST', pad: '/monitor/sets/invoeren', doe: readSet },
  { methode: 'GET', pad: S, doe: (v) => oneSet(v, []) },
  {
    methode: 'GET',
    pad: `${S}/yaml`,
    async doe({ params, perform }) {
      const r = await perform(op.uitvoeren, { versie: params.versie })
      if (!r.ok) return r
      return {
        bestand: {
          naam: `indicatoren-${params.versie}.yaml`,
          type: 'application/yaml; charset=utf-8',
          inhoud: r.waarde.yaml,
        },
      }
    },
  },
  {
    methode: 'POST',
    pad: `${S}/vaststellen`,
    async doe(v) {
      const r = await v.perform(op.vaststellen, { versie: v.params.versie, besluit: v.body.besluit ?? '' })
      return r.ok ? { naar: `/monitor/sets/${v.params.versie}` } : oneSet(v, faults(r.weigering, 'besluit'))
    },
  },
  {
    methode: 'POST',
    pad: `${S}/weggooien`,
    async doe({ params, perform }) {
      const r = await perform(op.weggooien, { versie: params.versie })
      return r.ok ? { naar: '/monitor/sets' } : r
    },
  },
  { methode: 'GET', pad: `${S}/indicatoren/:id`, doe: (v) => edit(v, {}) },
  { methode: 'POST', pad: `${S}/indicatoren/:id`, doe: write },
]

async function sets(v: Vraag, fouten: readonly Fout[], welk?: SetsProps['welk']): Promise<Antwoord> {
  const r = await v.perform(op.lijst, {})
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <SetsPagina
        kader={v.kader}
        s={r.waarde}
        beheer={heeftRecht(v.actor.rol, 'beheren', 'cijfers')}
        body={v.body}
        fouten={fouten}
        {...(welk && { welk })}
      />
    ),
  }
}

async function makeConcept(v: Vraag): Promise<Antwoord> {
  const vanaf = leesDatum(v.body, 'vanaf')
  if (typeof vanaf !== 'string')
    return sets(v, [{ veld: 'vanaf', fout: vanaf?.fout ?? 'Vul de eerste dag in.' }], 'concept')
  const r = await v.perform(op.concept, { van: v.body.van, versie: v.body.versie ?? '', vanaf })
  return r.ok
    ? { naar: `/monitor/sets/${r.waarde.versie}` }
    : sets(v, faults(r.weigering, 'versie'), 'concept')
}

async function setThreshold(v: Vraag): Promise<Antwoord> {
  const vanaf = leesDatum(v.body, 'drempeldag')
  if (typeof vanaf !== 'string')
    return sets(v, [{ veld: 'drempeldag', fout: vanaf?.fout ?? 'Vul de eerste dag in.' }], 'drempel')
  const r = await v.perform(op.drempel, { vanaf, drempel: v.body.drempel ?? '' })
  if (r.ok) return { naar: '/monitor/sets' }
  const fouten = faults(r.weigering, 'drempel').map((f) =>
    f.veld === 'vanaf' ? { ...f, veld: 'drempeldag' } : f,
  )
  return sets(v, fouten, 'drempel')
}

async function readSet(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(op.invoeren, { yaml: (v.body.yaml ?? '').replaceAll('\r\n', '\n') })
  if (r.ok) return { naar: `/monitor/sets/${r.waarde.versie}` }
  const fouten = faults(r.weigering, 'yaml').map((f) =>
    f.veld.startsWith('regel') ? { veld: 'yaml', fout: `${f.veld}: ${f.fout}` } : f,
  )
  return sets(v, fouten, 'yaml')
}

/** A set as it is written, with its stand. */
async function load({ params, perform }: Vraag) {
  const y = await perform(op.uitvoeren, { versie: params.versie })
  if (!y.ok) return y
  const gelezen = leesYaml(y.waarde.yaml)
  if (!gelezen.ok) throw new Error(`set ${params.versie} was written but cannot be read`)
  return { ok: true, ...y.waarde, document: gelezen.document } as const
}

async function oneSet(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const l = await load(v)
  if (!l.ok) return l
  const alle = await v.perform(op.lijst, {})
  if (!alle.ok) return alle
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <SetPagina
        kader={v.kader}
        stand={l.stand as 'concept'}
        document={l.document}
        besluit={alle.waarde.sets.find((s) => s.versie === l.versie)?.besluit ?? null}
        beheer={heeftRecht(v.actor.rol, 'beheren', 'cijfers')}
        body={v.body}
        fouten={fouten}
      />
    ),
  }
}

interface Staat {
  readonly fouten?: readonly Fout[]
  readonly proef?: NonNullable<BewerkenProps['proef']>
  /** What the form sent; else the indicator as it stands. */
  readonly body?: Vraag['body']
}

async function edit(v: Vraag, staat: Staat): Promise<Antwoord> {
  const { params, kader, perform, actor } = v
  if (!heeftRecht(actor.rol, 'beheren', 'cijfers'))
    return geweigerd('geenToegang', {
      rol: actor.rol,
      handeling: 'beheren',
      gegevens: 'Monitor',
      grond: 'geen regel in het toegangsbeleid',
    })
  const l = await load(v)
  if (!l.ok) return l
  if (l.stand !== 'concept') return { naar: `/monitor/sets/${l.versie}` }
  const zelf = l.document.indicatoren.find((i) => i.id === params.id)
  if (zelf === undefined && params.id !== 'nieuw') return geweigerd('nietGevonden', { wat: 'indicator' })
  const h = await perform(handboekoperaties.zien, {})
  if (!h.ok) return h
  const body = staat.body ?? (zelf === undefined ? { formulesoort: 'aandeel' } : velden(zelf))
  return {
    status: (staat.fouten ?? []).length > 0 ? 422 : 200,
    toon: (
      <Bewerken
        kader={kader}
        versie={l.versie}
        wijzigingen={l.wijzigingen}
        id={params.id!}
        body={body}
        fouten={staat.fouten ?? []}
        stappen={h.waarde.onderdelen.flatMap((o) => o.stappen).map((s) => ({ waarde: s.id, naam: s.titel }))}
        {...(staat.proef && { proef: staat.proef })}
      />
    ),
  }
}

async function write(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const { versie, id } = params
  if (body.doe === 'velden') return edit(v, { body })
  const inhoud = body.doe === 'weg' ? null : inhoudUit(body)
  if (body.doe === 'proef') {
    const r = await perform(op.proef, { versie, id, inhoud })
    return edit(v, r.ok ? { body, proef: r.waarde } : { body, fouten: ofForm(r.weigering) })
  }
  const r = await perform(op.wijzigen, { versie, id, wijzigingen: body.wijzigingen, inhoud })
  return r.ok ? { naar: `/monitor/sets/${versie}` } : edit(v, { body, fouten: ofForm(r.weigering) })
}

/** Faults at the fields of the form, where those have other names than in the document. */
function ofForm(w: Weigering): Fout[] {
  const namen: Readonly<Record<string, string>> = {
    formule: 'formulesoort',
    last: 'lastWie',
    ontbreekt: 'feit',
  }
  return faults(w, 'naam').map((f) => ({ ...f, veld: namen[f.veld] ?? f.veld }))
}
