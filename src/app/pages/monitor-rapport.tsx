/** Pages and files of the reports to the council. */
import { heeftRecht } from '#access/may.ts'
import type { Dag } from '#core/day.ts'
import { geweigerd } from '#core/result.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import { RapportenPagina, RapportPagina } from '#work/monitor/pages/rapport.tsx'
import { StukPagina } from '#work/monitor/pages/stuk.tsx'
import { VerschilPagina } from '#work/monitor/pages/verschil.tsx'
import { alsCsv, bladen } from '#work/monitor/rapport/bladen.ts'
import type { Rapport } from '#work/monitor/rapport/maken.ts'
import { stukTypst } from '#work/monitor/rapport/stuk-typst.ts'
import { rapportTypst } from '#work/monitor/rapport/typst.ts'
import { werkmap } from '#work/monitor/rapport/werkmap.ts'
import { makePdf } from '../pdf.ts'
import type { Antwoord, Bestand, Pagina, Vraag } from './page.ts'

export const rapportpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/monitor/rapporten',
    async doe({ kader, actor, perform }) {
      const r = await perform(op.rapporten, {})
      if (!r.ok) return r
      const beheer = heeftRecht(actor.rol, 'beheren', 'cijfers')
      return { toon: <RapportenPagina kader={kader} r={r.waarde} beheer={beheer} /> }
    },
  },
  {
    methode: 'POST',
    pad: '/monitor/rapporten',
    async doe({ body, perform }) {
      const r = await perform(op.rapportPubliceren, { halfjaar: body.halfjaar ?? '' })
      return r.ok ? { naar: `/monitor/rapporten/${r.waarde.nummer}` } : r
    },
  },
  {
    methode: 'GET',
    pad: '/monitor/rapporten/voorbeeld/:halfjaar',
    async doe({ kader, params, perform }) {
      const r = await perform(op.rapportVoorbeeld, { halfjaar: params.halfjaar })
      return r.ok ? { toon: <RapportPagina kader={kader} r={r.waarde as Rapport} /> } : r
    },
  },
  { methode: 'GET', pad: '/monitor/rapporten/:nummer', doe: show },
  {
    methode: 'GET',
    pad: '/monitor/rapporten/:nummer/verschil',
    async doe({ kader, params, perform }) {
      const r = await perform(op.verschil, { nummer: params.nummer })
      return r.ok ? { toon: <VerschilPagina kader={kader} v={r.waarde} /> } : r
    },
  },
  {
    methode: 'POST',
    pad: '/monitor/rapporten/:nummer/openstelling',
    async doe({ params, body, perform }) {
      const r = await perform(op.rapportOpenstellen, { nummer: params.nummer, open: body.open === 'ja' })
      return r.ok ? { naar: `/monitor/rapporten/${params.nummer}#open` } : r
    },
  },
  { methode: 'GET', pad: '/monitor/rapporten/:nummer/:vorm', doe: file },
  { methode: 'GET', pad: '/monitor/rapporten/:nummer/stukken/:soort', doe: showText },
  { methode: 'GET', pad: '/monitor/rapporten/:nummer/stukken/:soort/pdf', doe: textAsPdf },
]

async function show({ actor, kader, params, query, perform }: Vraag): Promise<Antwoord> {
  const r = await perform(op.rapport, { nummer: params.nummer })
  if (!r.ok) return r
  const n =
    query.narekenen === 'ja' ? await perform(op.rapportNarekenen, { nummer: params.nummer }) : undefined
  if (n !== undefined && !n.ok) return n
  const { gepubliceerdOp, vingerafdruk, open } = r.waarde
  return {
    toon: (
      <RapportPagina
        kader={kader}
        r={r.waarde as Rapport}
        gepubliceerd={{ op: gepubliceerdOp, vingerafdruk, open }}
        beheer={heeftRecht(actor.rol, 'beheren', 'cijfers')}
        {...(n && { narekening: n.waarde })}
      />
    ),
  }
}

const textOf = ({ params, query, perform }: Vraag) =>
  perform(op.rapportStuk, {
    nummer: params.nummer,
    soort: params.soort,
    ...(query.partner !== undefined && { partner: query.partner }),
  })

async function showText(v: Vraag): Promise<Antwoord> {
  const r = await textOf(v)
  if (!r.ok) return r
  const voor = v.query.partner === undefined ? '' : `?partner=${encodeURIComponent(v.query.partner)}`
  return {
    toon: (
      <StukPagina kader={v.kader} nummer={v.params.nummer!} s={r.waarde} pdf={`${v.kader.pad}/pdf${voor}`} />
    ),
  }
}

async function textAsPdf(v: Vraag): Promise<Antwoord> {
  const r = await textOf(v)
  if (!r.ok) return r
  const inhoud = await makePdf(stukTypst(r.waarde, r.waarde.kennisdatum as Dag))
  if (inhoud === undefined) return noPdf()
  const naam = `inburgering-${r.waarde.soort}-${v.params.nummer}.pdf`
  return { bestand: { naam, type: 'application/pdf', inhoud } }
}

const noPdf = () =>
  geweigerd('nietNu', {
    toelichting: 'Op deze computer kan Wortel geen pdf maken. Druk de webpagina af, of bewaar die als pdf.',
  })

const soorten: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
}

async function file({ params, perform }: Vraag): Promise<Antwoord> {
  const vorm = params.vorm ?? ''
  const type = soorten[vorm]
  if (type === undefined) return geweigerd('nietGevonden', { wat: 'bestand' })
  const r = await perform(op.rapport, { nummer: params.nummer })
  if (!r.ok) return r
  const inhoud = await contents(r.waarde as Rapport, vorm)
  if (inhoud === undefined) return noPdf()
  return { bestand: { naam: `monitor-inburgering-${params.nummer}.${vorm}`, type, inhoud } }
}

/** The file of this form, from the text of the report alone; undefined where it cannot be made. */
async function contents(r: Rapport, vorm: string): Promise<Bestand['inhoud'] | undefined> {
  if (vorm === 'csv') return alsCsv(r)
  if (vorm === 'pdf') return makePdf(rapportTypst(r))
  return werkmap(vorm as 'xlsx' | 'ods', bladen(r), r.kennisdatum)
}
