/** Pages of the handbook: read, asked about, and changed as a concept. */
import { heeftRecht } from '#access/may.ts'
import type { Actor } from '#core/actor.ts'
import { geweigerd } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { HandboekInvoer, NieuweVersie } from '#work/taken/handboek/edit-pages.tsx'
import { HandboekPagina, StapPagina } from '#work/taken/handboek/pages.tsx'
import { VragenPagina } from '#work/taken/handboek/reaction-pages.tsx'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import { bewerkpaginas } from './handboek-bewerken.tsx'
import { faults, manages } from './handboek-samen.ts'
import { verbeterpaginas } from './handboek-verbeteren.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const reacts = ({ rol }: Actor) => heeftRecht(rol, 'vastleggen', 'handboek')

export const handboekpaginas: readonly Pagina[] = [
  ...bewerkpaginas,
  ...verbeterpaginas,
  { methode: 'GET', pad: '/handboek', doe: show },
  { methode: 'GET', pad: '/handboek/versies/:versie', doe: show },
  { methode: 'GET', pad: '/handboek/stappen/:stap', doe: (v) => step(v, {}) },
  { methode: 'POST', pad: '/handboek/stappen/:stap', doe: react },
  { methode: 'GET', pad: '/handboek/vragen', doe: questions },
  { methode: 'POST', pad: '/handboek/vragen/:id', doe: answer },
  { methode: 'GET', pad: '/handboek/invoeren', stuurt: op.invoeren, doe: async (v) => bringIn(v, '', []) },
  { methode: 'POST', pad: '/handboek/invoeren', doe: readYaml },
  {
    methode: 'GET',
    pad: '/handboek/versies/:versie/yaml',
    async doe({ params, perform }) {
      const r = await perform(op.uitvoeren, { versie: params.versie })
      if (!r.ok) return r
      const naam = `handboek-${params.versie}.yaml`
      return { bestand: { naam, type: 'application/yaml; charset=utf-8', inhoud: r.waarde.yaml } }
    },
  },
  {
    methode: 'GET',
    pad: '/handboek/versies/:versie/concept',
    stuurt: op.concept,
    doe: async (v) => newConcept(v, []),
  },
  { methode: 'POST', pad: '/handboek/versies/:versie/concept', doe: makeConcept },
  {
    methode: 'POST',
    pad: '/handboek/versies/:versie/vaststellen',
    async doe({ params, perform }) {
      const r = await perform(op.vaststellen, { versie: params.versie })
      return r.ok ? { naar: `/handboek/versies/${params.versie}`, bewaard: 'vastgesteld' } : r
    },
  },
  {
    methode: 'POST',
    pad: '/handboek/versies/:versie/weggooien',
    async doe({ params, perform }) {
      const r = await perform(op.weggooien, { versie: params.versie })
      return r.ok ? { naar: '/handboek', bewaard: 'conceptWeg' } : r
    },
  },
]

async function show({ kader, actor, params, perform }: Vraag): Promise<Antwoord> {
  const r = await perform(op.zien, params.versie === undefined ? {} : { versie: params.versie })
  if (!r.ok) return r
  return { toon: <HandboekPagina kader={kader} h={r.waarde} beheer={manages(actor)} vandaag={actor.dag} /> }
}

async function step(v: Vraag, stand: { fouten?: Fout[] }): Promise<Antwoord> {
  const { kader, actor, params, body, perform } = v
  const h = await perform(op.zien, {})
  if (!h.ok) return h
  const stap = h.waarde.onderdelen.flatMap((o) => o.stappen).find((s) => s.id === params.stap)
  if (stap === undefined) return geweigerd('nietGevonden', { wat: 'stap van het handboek' })
  const r = await perform(op.tonen, { stap: stap.id })
  if (!r.ok) return r
  const fouten = stand.fouten ?? []
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <StapPagina
        kader={kader}
        h={h.waarde}
        stap={stap}
        reacties={r.waarde.reacties}
        concepten={r.waarde.concepten}
        reageren={reacts(actor)}
        beheer={manages(actor)}
        fouten={fouten}
        body={body}
      />
    ),
  }
}

async function react(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const r = await perform(op.reageren, { stap: params.stap, soort: body.soort, tekst: body.tekst })
  if (r.ok) return { naar: `/handboek/stappen/${params.stap}`, bewaard: 'reactie' }
  return r.weigering.code === 'ongeldig' ? step(v, { fouten: faults(r.weigering, 'tekst') }) : r
}

async function questions({ kader, actor, perform }: Vraag): Promise<Antwoord> {
  const r = await perform(op.tonen, {})
  if (!r.ok) return r
  return { toon: <VragenPagina kader={kader} {...r.waarde} beheer={manages(actor)} /> }
}

async function answer({ params, body, perform }: Vraag): Promise<Antwoord> {
  const { uitkomst, antwoord } = body
  const r = await perform(op.beantwoorden, { id: params.id, uitkomst, antwoord })
  return r.ok ? { naar: '/handboek/vragen', bewaard: 'antwoord' } : r
}

function bringIn({ kader }: Vraag, yaml: string, fouten: readonly Fout[]): Antwoord {
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <HandboekInvoer kader={kader} yaml={yaml} fouten={fouten} />,
  }
}

async function readYaml(v: Vraag): Promise<Antwoord> {
  // Browsers send lines with CR LF; a handbook has LF.
  const yaml = (v.body.yaml ?? '').replaceAll('\r\n', '\n')
  const r = await v.perform(op.invoeren, { yaml })
  if (r.ok) return { naar: `/handboek/versies/${r.waarde.versie}`, bewaard: 'concept' }
  return bringIn(v, yaml, faults(r.weigering, 'handboek'))
}

function newConcept({ kader, actor, params, body }: Vraag, fouten: readonly Fout[]): Antwoord {
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <NieuweVersie kader={kader} van={params.versie!} body={body} fouten={fouten} vandaag={actor.dag} />,
  }
}

async function makeConcept(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const vanaf = leesDatum(body, 'vanaf')
  if (typeof vanaf === 'object') return newConcept(v, [{ veld: 'vanaf', fout: vanaf.fout }])
  if (vanaf === undefined) return newConcept(v, [{ veld: 'vanaf', fout: 'Vul de eerste dag in.' }])
  const { versie, overgang } = body
  const r = await perform(op.concept, { van: params.versie, versie, vanaf, overgang })
  return r.ok
    ? { naar: `/handboek/versies/${r.waarde.versie}`, bewaard: 'concept' }
    : newConcept(v, faults(r.weigering, 'versie'))
}
