/** Pages that change a concept of the handbook, show what it would do, and print a version. */
import { geweigerd } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { dateParts } from '#work/dossier/index.ts'
import { ConceptBewerken, VerschilPagina } from '#work/taken/handboek/concept-pages.tsx'
import { leesYaml } from '#work/taken/handboek/document.ts'
import { AfdrukPagina } from '#work/taken/handboek/print-page.tsx'
import { SimulatiePagina } from '#work/taken/handboek/simulation-page.tsx'
import { StapBewerken } from '#work/taken/handboek/step-edit-page.tsx'
import { stapUit, stapVelden } from '#work/taken/handboek/step-form.ts'
import { handbookTypst } from '#work/taken/handboek/typst.ts'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import { makePdf } from '../pdf.ts'
import { faults } from './handboek-samen.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const V = '/handboek/versies/:versie'

export const bewerkpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: `${V}/stappen/:stap`, stuurt: op.wijzigen, doe: (v) => editStep(v, []) },
  { methode: 'POST', pad: `${V}/stappen/:stap`, doe: changeStep },
  { methode: 'POST', pad: `${V}/stappen/:stap/plaats`, doe: moveStep },
  {
    methode: 'GET',
    pad: `${V}/onderdelen/:onderdeel/nieuw`,
    stuurt: op.toevoegen,
    doe: (v) => newStep(v, []),
  },
  { methode: 'POST', pad: `${V}/onderdelen/:onderdeel/nieuw`, doe: addStep },
  { methode: 'POST', pad: `${V}/onderdelen/:onderdeel`, doe: changePart },
  { methode: 'GET', pad: `${V}/kop`, stuurt: op.kopWijzigen, doe: (v) => editHead(v, []) },
  { methode: 'POST', pad: `${V}/kop`, doe: changeHead },
  {
    methode: 'GET',
    pad: `${V}/verschil`,
    async doe({ kader, params, query, perform }) {
      const { tegenover } = query
      const r = await perform(op.verschil, { versie: params.versie, ...(tegenover && { tegenover }) })
      return r.ok ? { toon: <VerschilPagina kader={kader} v={r.waarde} /> } : r
    },
  },
  {
    methode: 'GET',
    pad: `${V}/simulatie`,
    async doe({ kader, params, perform }) {
      const h = await perform(op.zien, { versie: params.versie })
      if (!h.ok) return h
      const s = await perform(op.simuleren, { versie: params.versie })
      return s.ok ? { toon: <SimulatiePagina kader={kader} h={h.waarde} s={s.waarde} /> } : s
    },
  },
  {
    methode: 'POST',
    pad: `${V}/simulatie`,
    async doe({ params, perform }) {
      const r = await perform(op.starten, { versie: params.versie })
      return r.ok ? { naar: `/handboek/versies/${params.versie}/simulatie` } : r
    },
  },
  {
    methode: 'GET',
    pad: `${V}/afdruk`,
    async doe({ kader, params, query, perform }) {
      const h = await perform(op.zien, { versie: params.versie })
      return h.ok ? { toon: <AfdrukPagina kader={kader} h={h.waarde} rol={query.rol ?? ''} /> } : h
    },
  },
  {
    methode: 'GET',
    pad: `${V}/pdf`,
    async doe({ kader, params, actor, perform }) {
      const h = await perform(op.zien, { versie: params.versie })
      if (!h.ok) return h
      const inhoud = await makePdf(handbookTypst(h.waarde, kader.gemeente.naam, actor.dag))
      if (inhoud === undefined)
        return geweigerd('nietNu', {
          toelichting:
            'Op deze computer kan Wortel geen pdf maken. Druk de webpagina van het handboek af, of bewaar die als pdf.',
        })
      return { bestand: { naam: `handboek-${h.waarde.versie}.pdf`, type: 'application/pdf', inhoud } }
    },
  },
]

/** The version, and the document as it is written. */
async function load({ params, perform }: Vraag) {
  const h = await perform(op.zien, { versie: params.versie })
  if (!h.ok) return h
  const y = await perform(op.uitvoeren, { versie: params.versie })
  if (!y.ok) return y
  const gelezen = leesYaml(y.waarde.yaml)
  if (!gelezen.ok) throw new Error(`version ${params.versie} was written but cannot be read`)
  return { ok: true, h: h.waarde, document: gelezen.document } as const
}

async function editStep(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { kader, params, body, perform } = v
  const l = await load(v)
  if (!l.ok) return l
  const deel = l.document.onderdelen.find((o) => o.stappen.some((s) => s.id === params.stap))
  const stap = deel?.stappen.find((s) => s.id === params.stap)
  if (deel === undefined || stap === undefined)
    return geweigerd('nietGevonden', { wat: 'stap van het handboek' })
  if (l.h.stand !== 'concept') return { naar: `/handboek/stappen/${stap.id}` }
  const r = await perform(op.tonen, { stap: stap.id })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <StapBewerken
        kader={kader}
        h={l.h}
        stap={{ id: stap.id, titel: stap.titel }}
        onderdeel={deel.id}
        // After a refusal the form holds what was sent.
        body={fouten.length === 0 ? stapVelden(stap) : body}
        fouten={fouten}
        voorstellen={r.waarde.reacties.filter((x) => x.uitkomst === null || x.concept === l.h.versie)}
      />
    ),
  }
}

async function changeStep(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const { versie, stap } = params
  const inhoud = body.weg === 'ja' ? null : stapUit(body)
  const r = await perform(op.wijzigen, { versie, stap, wijzigingen: body.wijzigingen, inhoud })
  return r.ok
    ? inhoud === null
      ? { naar: `/handboek/versies/${versie}`, bewaard: 'stapWeg' }
      : { naar: `/handboek/versies/${versie}#stap-${stap}`, bewaard: 'stap' }
    : editStep(v, faults(r.weigering, 'titel'))
}

async function moveStep({ params, body, perform }: Vraag): Promise<Antwoord> {
  const { versie, stap } = params
  const { naar = '', wijzigingen } = body
  const r =
    naar === 'nieuw'
      ? await perform(op.onderdeelToevoegen, { versie, stap, wijzigingen, naam: body.naam })
      : await perform(op.verplaatsen, {
          versie,
          stap,
          wijzigingen,
          naar: naar.startsWith('onderdeel ') ? { onderdeel: naar.slice('onderdeel '.length) } : naar,
        })
  return r.ok ? { naar: `/handboek/versies/${versie}#stap-${stap}`, bewaard: 'verplaatst' } : r
}

async function newStep({ kader, params, body, perform }: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const h = await perform(op.zien, { versie: params.versie })
  if (!h.ok) return h
  if (h.waarde.stand !== 'concept' || !h.waarde.onderdelen.some((o) => o.id === params.onderdeel))
    return geweigerd('nietGevonden', { wat: 'onderdeel van een concept' })
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <StapBewerken
        kader={kader}
        h={h.waarde}
        onderdeel={params.onderdeel!}
        body={fouten.length === 0 ? { 'uiterlijk-aantal': '2', 'uiterlijk-eenheid': 'weken' } : body}
        fouten={fouten}
        voorstellen={[]}
      />
    ),
  }
}

async function addStep(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const { versie, onderdeel } = params
  const r = await perform(op.toevoegen, {
    versie,
    onderdeel,
    wijzigingen: body.wijzigingen,
    inhoud: stapUit(body),
  })
  return r.ok
    ? { naar: `/handboek/versies/${versie}#stap-${r.waarde.stap}`, bewaard: 'stapErbij' }
    : newStep(v, faults(r.weigering, 'titel'))
}

async function changePart(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const { versie, onderdeel } = params
  const { wijzigingen, doe, naam } = body
  const toelichting = (body.toelichting ?? '').trim().replaceAll('\r\n', '\n') || undefined
  const r = await perform(op.onderdeelWijzigen, { versie, onderdeel, wijzigingen, doe, naam, toelichting })
  return r.ok
    ? { naar: `/handboek/versies/${versie}/kop#onderdelen`, bewaard: 'onderdeel' }
    : editHead(v, faults(r.weigering, 'naam').map(underPart))
}

/** A fault of a part is told on top of the page; the field of the same name above is of the handbook. */
const underPart = (f: Fout): Fout => ({ veld: 'onderdelen', fout: `Onderdeel: ${f.fout}` })

async function editHead(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const l = await load(v)
  if (!l.ok) return l
  if (l.h.stand !== 'concept') return { naar: `/handboek/versies/${l.h.versie}` }
  const { naam, versie, vanaf, overgang, toelichting } = l.document
  const d = dateParts(l.h.vanaf as Parameters<typeof dateParts>[0])
  const nu = {
    naam,
    versie,
    overgang,
    toelichting,
    'vanaf-dag': d.dag,
    'vanaf-maand': d.maand,
    'vanaf-jaar': d.jaar,
  }
  const sent = fouten.length > 0 && vanaf !== undefined && v.body['vanaf-jaar'] !== undefined
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <ConceptBewerken kader={v.kader} h={l.h} body={sent ? v.body : nu} fouten={fouten} />,
  }
}

async function changeHead(v: Vraag): Promise<Antwoord> {
  const { params, body, perform } = v
  const vanaf = leesDatum(body, 'vanaf')
  if (typeof vanaf === 'object') return editHead(v, [{ veld: 'vanaf', fout: vanaf.fout }])
  const r = await perform(op.kopWijzigen, {
    versie: params.versie,
    wijzigingen: body.wijzigingen,
    naam: body.naam,
    nieuweVersie: body.versie,
    vanaf,
    overgang: body.overgang,
    toelichting: (body.toelichting ?? '').trim().replaceAll('\r\n', '\n') || undefined,
  })
  return r.ok
    ? { naar: `/handboek/versies/${r.waarde.versie}`, bewaard: 'kop' }
    : editHead(v, faults(r.weigering, 'versie'))
}
