/** Pages of the work: the list, the week, my people, the team, what is stuck, one's own settings. */
import { heeftRecht } from '#access/may.ts'
import { rollen } from '#core/actor.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { keys } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { functieVan, rollenVan } from '#work/taken/bezetting.ts'
import { GeescaleerdPagina, StandPagina, WachtOpOnsPagina } from '#work/taken/escalation-pages.tsx'
import { takenoperaties as op } from '#work/taken/operations/index.ts'
import { EigenPagina, NietNodigPagina } from '#work/taken/own-pages.tsx'
import { Werkvoorraad } from '#work/taken/pages.tsx'
import { MensenPagina } from '#work/taken/people-page.tsx'
import { takenfilters } from '#work/taken/queries.ts'
import { ToewijzenPagina, VerdelenPagina, VerdelingPagina } from '#work/taken/team-pages.tsx'
import { WeekPagina } from '#work/taken/week-page.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

/** Whether the work of this role, or of its team, is assigned to one member: then it matters whose it is. */
const verdeelt = (v: Vraag) => rollenVan(v.actor.rol).some((r) => functieVan(r) !== undefined)
const page = (query: Vraag['query']) => Math.max(1, Number.parseInt(query.pagina ?? '1', 10) || 1)
/** A team leader looks at the team, everybody else at the own work. */
const whose = (v: Vraag) =>
  (['mij', 'team'] as const).find((w) => w === v.query.wie) ?? (v.actor.rol === 'teamleider' ? 'team' : 'mij')

export const takenpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/werkvoorraad', doe: worklist },
  {
    methode: 'GET',
    pad: '/werkvoorraad/week',
    async doe(v) {
      const wie = whose(v)
      const r = await v.perform(op.week, { wie, ...(v.query.dag && { dag: v.query.dag }) })
      if (!r.ok) return r
      const { kader, actor } = v
      return {
        toon: (
          <WeekPagina kader={kader} week={r.waarde} wie={wie} verdeelt={verdeelt(v)} vandaag={actor.dag} />
        ),
      }
    },
  },
  {
    methode: 'GET',
    pad: '/werkvoorraad/mensen',
    async doe({ kader, actor, query, perform }) {
      const zoek = (query.zoek ?? '').trim()
      const r = await perform(op.mijnMensen, { zoek, pagina: page(query) })
      return r.ok
        ? { toon: <MensenPagina kader={kader} gevonden={r.waarde} zoek={zoek} vandaag={actor.dag} /> }
        : r
    },
  },
  {
    methode: 'GET',
    pad: '/werkvoorraad/geescaleerd',
    async doe({ kader, actor, query, perform }) {
      const r = await perform(op.geescaleerd, { pagina: page(query) })
      return r.ok ? { toon: <GeescaleerdPagina kader={kader} g={r.waarde} vandaag={actor.dag} /> } : r
    },
  },
  {
    methode: 'GET',
    pad: '/werkvoorraad/wacht-op-ons',
    async doe({ kader, actor, query, perform }) {
      const r = await perform(op.wachtOpOns, { pagina: page(query) })
      return r.ok ? { toon: <WachtOpOnsPagina kader={kader} w={r.waarde} vandaag={actor.dag} /> } : r
    },
  },
  { methode: 'GET', pad: '/werkvoorraad/verdeling', doe: (v) => division(v, []) },
  {
    methode: 'POST',
    pad: '/werkvoorraad/afwezigheid',
    async doe(v) {
      const { body, perform } = v
      const van = leesDatum(body, 'van')
      const totEnMet = leesDatum(body, 'totEnMet')
      const fouten = [...dayFault('van', van), ...dayFault('totEnMet', totEnMet)]
      if (fouten.length > 0) return division(v, fouten)
      const r = await perform(op.afwezigheidVastleggen, {
        medewerker: body.medewerker,
        van,
        totEnMet,
        vervanger: body.vervanger,
      })
      return r.ok
        ? { naar: '/werkvoorraad/verdeling?gedaan=afwezig' }
        : division(v, faults(r.weigering, 'medewerker'))
    },
  },
  {
    methode: 'POST',
    pad: '/werkvoorraad/afwezigheid/:id/intrekken',
    async doe({ params, perform }) {
      const r = await perform(op.afwezigheidIntrekken, { id: params.id })
      return r.ok ? { naar: '/werkvoorraad/verdeling?gedaan=aanwezig' } : r
    },
  },
  { methode: 'GET', pad: '/werkvoorraad/verdelen', doe: (v) => shareOut(v, []) },
  { methode: 'POST', pad: '/werkvoorraad/verdelen', doe: handOver },
  { methode: 'GET', pad: '/dossiers/:dossier/toewijzen', doe: (v) => assign(v, []) },
  {
    methode: 'POST',
    pad: '/dossiers/:dossier/toewijzen',
    async doe(v) {
      const { body, params, perform } = v
      if (!body.medewerker)
        return assign(v, [{ veld: `medewerker-${body.functie}`, fout: 'Kies een collega.' }])
      const r = await perform(dossieroperaties.toewijzen, {
        dossiers: [params.dossier],
        functie: body.functie,
        medewerker: body.medewerker,
        einde: body.einde === 'ja',
      })
      return r.ok
        ? { naar: `/dossiers/${params.dossier}/toewijzen`, bewaard: 'toegewezen' }
        : assign(v, faults(r.weigering, `medewerker-${body.functie}`))
    },
  },
  { methode: 'GET', pad: '/dossiers/:dossier/taken/:stap/niet-nodig', doe: (v) => notNeeded(v, []) },
  {
    methode: 'POST',
    pad: '/dossiers/:dossier/taken/:stap/niet-nodig',
    async doe(v) {
      const { body, params, perform } = v
      const { dossier, stap } = params
      const terug = body.reden !== undefined
      if (terug ? body.reden === '' : !body.waarom)
        return notNeeded(v, [{ veld: terug ? 'reden' : 'waarom', fout: 'Kies een reden.' }])
      const r = terug
        ? await perform(op.tochNodig, { dossier, stap, reden: body.reden })
        : await perform(op.nietNodig, { dossier, stap, waarom: body.waarom })
      return r.ok
        ? { naar: `/dossiers/${dossier}?vastgelegd=1&${terug ? 'weer' : 'nietNodig'}=${stap}` }
        : notNeeded(v, faults(r.weigering, terug ? 'reden' : 'waarom'))
    },
  },
  { methode: 'GET', pad: '/werkvoorraad/stand', doe: (v) => stand(v, []) },
  {
    methode: 'POST',
    pad: '/werkvoorraad/stand',
    async doe(v) {
      const { body, perform } = v
      const vanaf = leesDatum(body, 'vanaf')
      const fouten = dayFault('vanaf', vanaf)
      if (fouten.length > 0) return stand(v, fouten)
      const { herinnerDagen, teamDagen, regieDagen, beleidDagen } = body
      const r = await perform(op.afspraakVaststellen, {
        vanaf,
        herinnerDagen,
        teamDagen,
        regieDagen,
        beleidDagen,
      })
      return r.ok
        ? { naar: '/werkvoorraad/stand', bewaard: 'instelling' }
        : stand(v, faults(r.weigering, 'vanaf'))
    },
  },
  { methode: 'GET', pad: '/werkvoorraad/eigen', doe: (v) => own(v, {}) },
  {
    methode: 'POST',
    pad: '/werkvoorraad/agenda',
    async doe(v) {
      const r = await v.perform(op.agendaMaken, {})
      return r.ok ? own(v, { nieuw: `${v.dienst.basis}/agenda/${r.waarde.geheim}.ics` }) : r
    },
  },
  {
    methode: 'POST',
    pad: '/werkvoorraad/agenda/:id/intrekken',
    async doe({ params, perform }) {
      const r = await perform(op.agendaIntrekken, { id: params.id })
      return r.ok ? { naar: '/werkvoorraad/eigen', bewaard: 'agendaWeg' } : r
    },
  },
  {
    methode: 'POST',
    pad: '/werkvoorraad/dagstart',
    async doe(v) {
      const adres = v.body.adres?.trim() ?? ''
      if (v.body.uit !== 'ja' && adres === '')
        return own(v, { fouten: [{ veld: 'adres', fout: 'Vul het adres in waar de mail heen gaat.' }] })
      const r = await v.perform(op.dagstartKiezen, v.body.uit === 'ja' ? {} : { adres })
      return r.ok
        ? { naar: '/werkvoorraad/eigen', bewaard: 'instelling' }
        : own(v, { fouten: faults(r.weigering, 'adres') })
    },
  },
]

async function worklist(v: Vraag): Promise<Antwoord> {
  const { kader, actor, query, perform } = v
  // Who steers works with numbers, not with people.
  if (!heeftRecht(actor.rol, 'zien', 'taken') && heeftRecht(actor.rol, 'beheren', 'handboek'))
    return { naar: '/werkvoorraad/stand' }
  const filter = keys(takenfilters).find((f) => f === query.filter) ?? 'open'
  const sorteer = ['dag', 'naam', 'stap'].find((s) => s === query.sorteer) ?? 'dag'
  const stap = query.stap || undefined
  const zoek = query.zoek || undefined
  const vraag = { filter, wie: whose(v), sorteer, stap, zoek, pagina: page(query) }
  const r = await perform(
    op.werkvoorraad,
    Object.fromEntries(Object.entries(vraag).filter(([, w]) => w !== undefined)),
  )
  if (!r.ok) return r
  return {
    toon: (
      <Werkvoorraad kader={kader} werk={r.waarde} vraag={vraag} vandaag={actor.dag} verdeelt={verdeelt(v)} />
    ),
  }
}

const MELDINGEN: Readonly<Record<string, string>> = {
  afwezig: 'De afwezigheid is vastgelegd. Op die dagen staan de taken bij de vervanger.',
  aanwezig: 'De afwezigheid is ingetrokken.',
  verdeeld: 'De dossiers zijn overgedragen. De taken staan nu bij de collega.',
}

async function division(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.verdeling, {})
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <VerdelingPagina
        kader={v.kader}
        v={r.waarde}
        body={v.body}
        fouten={fouten}
        ik={v.actor.medewerker}
        melding={MELDINGEN[v.query.gedaan ?? '']}
      />
    ),
  }
}

async function shareOut(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { functie, van } = v.query
  const verdeling = await v.perform(op.verdeling, {})
  if (!verdeling.ok) return verdeling
  const r = await v.perform(op.teVerdelen, { functie, ...(van && { van }), pagina: page(v.query) })
  if (!r.ok) return r.weigering.code === 'ongeldig' ? geweigerd('nietGevonden', { wat: 'werk' }) : r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <VerdelenPagina
        kader={v.kader}
        v={verdeling.waarde}
        t={r.waarde}
        functie={functie ?? ''}
        van={van || undefined}
        body={v.body}
        fouten={fouten}
        vandaag={v.actor.dag}
      />
    ),
  }
}

/** Hands over what was ticked, or the whole list. */
async function handOver(v: Vraag): Promise<Antwoord> {
  const { body, query, perform } = v
  const fouten: Fout[] = []
  if (!body.naar) fouten.push({ veld: 'naar', fout: 'Kies een collega.' })
  let dossiers = Object.keys(body)
    .filter((k) => k.startsWith('dossier-') && body[k] === 'ja')
    .map((k) => k.slice('dossier-'.length))
  if (fouten.length === 0 && body['welke-alle'] === 'ja') {
    const r = await perform(op.teVerdelen, {
      functie: query.functie,
      ...(query.van && { van: query.van }),
      alles: true,
    })
    if (!r.ok) return r
    dossiers = r.waarde.dossiers.map((d) => d.dossier)
  }
  if (dossiers.length === 0) fouten.push({ veld: 'dossier', fout: 'Kies ten minste één dossier.' })
  if (fouten.length > 0) return shareOut(v, fouten)
  const r = await perform(dossieroperaties.toewijzen, {
    dossiers,
    functie: query.functie,
    medewerker: body.naar,
  })
  return r.ok ? { naar: '/werkvoorraad/verdeling?gedaan=verdeeld' } : shareOut(v, faults(r.weigering, 'naar'))
}

async function assign(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { dossier } = v.params
  const d = await v.perform(dossieroperaties.zien, { dossier })
  if (!d.ok) return d
  const t = await v.perform(op.vanDossier, { dossier })
  if (!t.ok) return t
  const verdeling = await v.perform(op.verdeling, {})
  if (!verdeling.ok) return verdeling
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <ToewijzenPagina
        kader={v.kader}
        dossier={d.waarde}
        toewijzingen={t.waarde.toewijzingen}
        functies={verdeling.waarde.functies}
        fouten={fouten}
      />
    ),
  }
}

async function notNeeded(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { dossier, stap } = v.params
  const d = await v.perform(dossieroperaties.zien, { dossier })
  if (!d.ok) return d
  const t = await v.perform(op.vanDossier, { dossier })
  if (!t.ok) return t
  const taak = t.waarde.taken.find((x) => x.stap === stap)
  if (taak === undefined) return geweigerd('nietGevonden', { wat: 'taak' })
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <NietNodigPagina
        kader={v.kader}
        dossier={d.waarde}
        taak={taak}
        wieMag={taak.nietNodigDoor}
        mag={taak.nietNodigDoor.includes(rollen[v.actor.rol].naam)}
        fouten={fouten}
      />
    ),
  }
}

async function stand(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.standVanZaken, {})
  if (!r.ok) return r
  const beheer = heeftRecht(v.actor.rol, 'beheren', 'handboek')
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <StandPagina kader={v.kader} s={r.waarde} beheer={beheer} body={v.body} fouten={fouten} />,
  }
}

async function own(v: Vraag, meer: { nieuw?: string; fouten?: readonly Fout[] }): Promise<Antwoord> {
  const r = await v.perform(op.instellingen, {})
  if (!r.ok) return r
  const fouten = meer.fouten ?? []
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <EigenPagina
        kader={v.kader}
        e={r.waarde}
        post={v.dienst.post}
        nieuw={meer.nieuw}
        body={v.body}
        fouten={fouten}
      />
    ),
  }
}

/** What is wrong with a day that must be filled in. */
function dayFault(veld: string, d: ReturnType<typeof leesDatum>): Fout[] {
  if (d === undefined) return [{ veld, fout: 'Vul een dag in.' }]
  return typeof d === 'object' ? [{ veld, fout: d.fout }] : []
}

/** A refusal as faults of the form; what belongs to no field stands at `veld`. */
function faults(w: Weigering, veld: string): Fout[] {
  if (w.velden.length > 0) return w.velden.map((f) => ({ veld: f.veld, fout: f.fout }))
  const { zin, watNu } = weigeringstekst(w)
  return [{ veld, fout: `${zin} ${watNu}` }]
}
