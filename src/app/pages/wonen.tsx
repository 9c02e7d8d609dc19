/** Pages of following the way to a home: path, regeldagen, half year, durations, promises and signals. */

import { heeftRecht } from '#access/may.ts'
import type { Fout } from '#ui/form.tsx'
import { lezer } from '#work/beleid/invoer.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { Prestatiepagina } from '#work/huisvesting/afspraken/pagina.tsx'
import { huisvestingsplekken } from '#work/huisvesting/menu.tsx'
import { Doorlooptijdpagina } from '#work/huisvesting/meting/pagina.tsx'
import { Signalenpagina } from '#work/huisvesting/nazorg/pagina.tsx'
import { huisvestingsoperaties as op, vindoperaties } from '#work/huisvesting/operations/index.ts'
import { Padpagina } from '#work/huisvesting/pad/pad-pagina.tsx'
import { Regeldagpagina } from '#work/huisvesting/pad/regeldag-pagina.tsx'
import { Oordeelformulier, Verschuifformulier } from '#work/huisvesting/taakstelling/formulieren.tsx'
import { Halfjaarpagina } from '#work/huisvesting/taakstelling/pagina.tsx'
import { verslagVan } from '#work/huisvesting/taakstelling/verslag.ts'
import { Verslagpagina } from '#work/huisvesting/taakstelling/verslag-pagina.tsx'
import { verslagTypst } from '#work/huisvesting/taakstelling/verslag-typst.ts'
import { makePdf } from '../pdf.ts'
import { send } from './beleid.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

/** What of housing this person may see. */
const ontbreekt = (wat: string): Antwoord => ({
  weigering: { code: 'nietGevonden', waarden: { wat }, velden: [] },
})

export const woonpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/huisvesting/pad/:dossier',
    async doe({ kader, actor, params, perform }) {
      const r = await perform(op.pad, { dossier: params.dossier })
      if (!r.ok) return asNotFound(r)
      const signalen = heeftRecht(actor.rol, 'zien', 'woonsignalen')
      return { toon: <Padpagina kader={kader} u={r.waarde} vandaag={actor.dag} signalen={signalen} /> }
    },
  },
  { methode: 'GET', pad: '/huisvesting/regeldagen', doe: showDays },
  { methode: 'POST', pad: '/huisvesting/regeldagen/:dossier', doe: tick },
  {
    methode: 'GET',
    pad: '/huisvesting/doorlooptijd',
    async doe({ kader, actor, query, perform }) {
      const r = await perform(op.meting, query.per === undefined ? {} : { per: query.per })
      if (!r.ok) return asNotFound(r)
      return {
        toon: (
          <Doorlooptijdpagina
            kader={kader}
            menu={huisvestingsplekken(actor.rol)}
            m={r.waarde}
            vandaag={actor.dag}
          />
        ),
      }
    },
  },
  {
    methode: 'GET',
    pad: '/huisvesting/prestaties',
    async doe({ kader, actor, perform }) {
      const r = await perform(op.prestaties, {})
      if (!r.ok) return r
      const aanbod = heeftRecht(actor.rol, 'zien', 'woningen')
        ? await perform(vindoperaties.aanbod.aanbod, {})
        : undefined
      if (aanbod?.ok === false) return aanbod
      return {
        toon: (
          <Prestatiepagina
            kader={kader}
            menu={huisvestingsplekken(actor.rol)}
            p={r.waarde}
            aanbod={aanbod?.waarde}
            vandaag={actor.dag}
          />
        ),
      }
    },
  },
  {
    methode: 'GET',
    pad: '/huisvesting/taakstelling',
    async doe({ kader, actor, query, perform }) {
      const r = await perform(op.halfjaar, query.halfjaar === undefined ? {} : { halfjaar: query.halfjaar })
      if (!r.ok) return asNotFound(r)
      const mag = { vastleggen: heeftRecht(actor.rol, 'vastleggen', 'cijfers') }
      return {
        toon: (
          <Halfjaarpagina
            kader={kader}
            menu={huisvestingsplekken(actor.rol)}
            h={r.waarde}
            mag={mag}
            vandaag={actor.dag}
          />
        ),
      }
    },
  },
  { methode: 'GET', pad: '/huisvesting/taakstelling/:halfjaar/verantwoording', doe: report },
  { methode: 'GET', pad: '/huisvesting/taakstelling/:halfjaar/verantwoording.pdf', doe: reportPdf },
  {
    methode: 'GET',
    pad: '/huisvesting/taakstelling/:halfjaar/oordeel',
    doe: async (v) => judgementForm(v, []),
  },
  { methode: 'POST', pad: '/huisvesting/taakstelling/:halfjaar/oordeel', doe: saveJudgement },
  {
    methode: 'GET',
    pad: '/huisvesting/taakstelling/:halfjaar/verschuiven',
    doe: async (v) => shiftForm(v, []),
  },
  { methode: 'POST', pad: '/huisvesting/taakstelling/:halfjaar/verschuiven', doe: saveShift },
  {
    methode: 'GET',
    pad: '/dossiers/:dossier/woonsignalen',
    async doe({ kader, params, perform }) {
      const r = await perform(op.woonsignalen, { dossier: params.dossier })
      return r.ok ? { toon: <Signalenpagina kader={kader} s={r.waarde} /> } : asNotFound(r)
    },
  },
]

/** An address that does not fit is an address that does not exist. */
function asNotFound(r: { readonly ok: false } & Extract<Antwoord, { weigering: unknown }>): Antwoord {
  return r.weigering.code === 'ongeldig' ? ontbreekt('adres') : r
}

async function showDays({ kader, actor, query, perform }: Vraag): Promise<Antwoord> {
  const { dossier } = query
  const r = await perform(op.regeldagen, dossier === undefined ? {} : { dossier })
  if (!r.ok) return asNotFound(r)
  return {
    toon: (
      <Regeldagpagina
        kader={kader}
        menu={huisvestingsplekken(actor.rol)}
        u={r.waarde}
        rol={actor.rol}
        vandaag={actor.dag}
        dossier={dossier}
      />
    ),
  }
}

/** A tick is a fact of today. */
async function tick({ actor, params, body, perform }: Vraag): Promise<Antwoord> {
  const r = await perform(dossieroperaties.vastleggen, {
    feiten: [
      {
        dossier: params.dossier,
        soort: 'regeldagPuntGeregeld',
        op: actor.dag,
        bron: 'medewerker',
        inhoud: { punt: body.punt },
      },
    ],
  })
  return r.ok ? { naar: `/huisvesting/regeldagen#regeldag-${params.dossier}` } : r
}

async function reportOf(v: Vraag) {
  const r = await v.perform(op.halfjaar, { halfjaar: v.params.halfjaar })
  if (!r.ok) return asNotFound(r)
  return { verslag: verslagVan(r.waarde, v.kader.gemeente.naam, v.actor.dag), halfjaar: r.waarde.halfjaar }
}

async function report(v: Vraag): Promise<Antwoord> {
  const r = await reportOf(v)
  if (!('verslag' in r)) return r
  return { toon: <Verslagpagina kader={v.kader} v={r.verslag} halfjaar={r.halfjaar} /> }
}

async function reportPdf(v: Vraag): Promise<Antwoord> {
  const r = await reportOf(v)
  if (!('verslag' in r)) return r
  const inhoud = await makePdf(verslagTypst(r.verslag, v.kader.gemeente.naam))
  if (inhoud === undefined) return ontbreekt('pdf op deze machine; druk de pagina af')
  return { bestand: { naam: `taakstelling-${r.halfjaar}.pdf`, type: 'application/pdf', inhoud } }
}

function judgementForm(v: Vraag, fouten: readonly Fout[]): Antwoord {
  return formFor(v, () => ({
    status: fouten.length > 0 ? 422 : 200,
    toon: <Oordeelformulier kader={v.kader} halfjaar={v.params.halfjaar!} body={v.body} fouten={fouten} />,
  }))
}

function shiftForm(v: Vraag, fouten: readonly Fout[]): Antwoord {
  return formFor(v, () => ({
    status: fouten.length > 0 ? 422 : 200,
    toon: <Verschuifformulier kader={v.kader} halfjaar={v.params.halfjaar!} body={v.body} fouten={fouten} />,
  }))
}

/** The form, for who may record figures; others hear so before they fill it in. */
function formFor(v: Vraag, form: () => Antwoord): Antwoord {
  if (heeftRecht(v.actor.rol, 'vastleggen', 'cijfers')) return form()
  return {
    weigering: {
      code: 'geenToegang',
      waarden: {
        rol: v.actor.rol,
        handeling: 'vastleggen',
        gegevens: 'Cijfers',
        grond: 'geen regel in het toegangsbeleid',
      },
      velden: [],
    },
  }
}

async function saveJudgement(v: Vraag): Promise<Antwoord> {
  const l = lezer(v.body)
  const uit = await send(
    v,
    op.oordeelVastleggen,
    {
      periode: v.params.halfjaar,
      trede: l.tekst('trede') ?? 'geen',
      op: l.dag('op') ?? undefined,
      bron: l.tekst('bron') ?? '',
      tekst: l.tekst('tekst'),
      omstandigheden: l.tekst('omstandigheden'),
      bijzonder: v.body['bijzonder-ja'] === 'ja',
    },
    l.fouten,
    'op',
  )
  if (uit.ok) return { naar: `/huisvesting/taakstelling?halfjaar=${uit.waarde.periode}#oordeel` }
  return 'weigering' in uit ? uit : judgementForm(v, uit.fouten)
}

async function saveShift(v: Vraag): Promise<Antwoord> {
  const l = lezer(v.body)
  const uit = await send(
    v,
    op.verschuiven,
    {
      periode: v.params.halfjaar,
      andere: l.tekst('andere') ?? '',
      aantal: l.getal('aantal') ?? 'geen',
      besluitOp: l.dag('besluitOp') ?? undefined,
      bron: l.tekst('bron') ?? '',
    },
    l.fouten,
    'andere',
  )
  if (uit.ok) return { naar: `/huisvesting/taakstelling?halfjaar=${uit.waarde.periode}` }
  return 'weigering' in uit ? uit : shiftForm(v, uit.fouten)
}
