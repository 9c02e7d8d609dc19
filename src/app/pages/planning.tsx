/** Pages of plans. */
import type { Dag } from '#core/day.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { alsBody, type Body, lezer } from '#work/beleid/invoer.ts'
import { planoperaties as op } from '#work/beleid/operations/index.ts'
import { Activiteitformulier, Planformulier, vergaderregels } from '#work/beleid/planning/form-pages.tsx'
import { PlanlijstPagina, PlanPagina } from '#work/beleid/planning/pages.tsx'
import { manages, send } from './beleid.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

export const planningpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/planning',
    async doe({ kader, actor, perform }) {
      const r = await perform(op.lijst, {})
      return r.ok ? { toon: <PlanlijstPagina kader={kader} l={r.waarde} beheer={manages(actor)} /> } : r
    },
  },
  { methode: 'GET', pad: '/planning/nieuw', stuurt: op.maken, doe: async (v) => planForm(v, {}, []) },
  { methode: 'POST', pad: '/planning/nieuw', doe: savePlan },
  { methode: 'GET', pad: '/planning/:plan', doe: show },
  { methode: 'GET', pad: '/planning/:plan/wijzigen', stuurt: op.wijzigen, doe: editPlan },
  { methode: 'POST', pad: '/planning/:plan/wijzigen', doe: savePlan },
  {
    methode: 'GET',
    pad: '/planning/:plan/activiteiten/:activiteit',
    stuurt: op.activiteit,
    doe: (v) => activityForm(v),
  },
  { methode: 'POST', pad: '/planning/:plan/activiteiten/:activiteit', doe: saveActivity },
]

async function show({ kader, actor, params, query, perform }: Vraag): Promise<Antwoord> {
  const peildatum = leesDatum(query, 'peildatum')
  const r = await perform(op.zien, { plan: params.plan, ...(typeof peildatum === 'string' && { peildatum }) })
  if (!r.ok) return r
  return { toon: <PlanPagina kader={kader} p={r.waarde} beheer={manages(actor)} vandaag={actor.dag} /> }
}

function planForm(
  v: Vraag,
  body: Body,
  fouten: readonly Fout[],
  plan?: { id: string; naam: string; wijzigingen: number },
): Antwoord {
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <Planformulier kader={v.kader} body={body} fouten={fouten} {...(plan && { plan })} />,
  }
}

async function editPlan(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(op.zien, { plan: v.params.plan })
  return r.ok ? planForm(v, alsBody(r.waarde), [], r.waarde) : r
}

async function savePlan(v: Vraag): Promise<Antwoord> {
  const plan = v.params.plan
  if (plan !== undefined && v.body.weg === 'ja') {
    const r = await v.perform(op.weggooien, { plan })
    return r.ok ? { naar: '/planning', bewaard: 'planningWeg' } : r
  }
  const l = lezer(v.body)
  const kop = {
    naam: l.tekst('naam'),
    inWerking: l.dag('inWerking') ?? undefined,
    toelichting: l.ofNiets('toelichting'),
  }
  const wijzigingen = Number(v.body.wijzigingen ?? 0)
  const uit =
    plan === undefined
      ? await send(v, op.maken, { ...kop, sjabloon: l.tekst('sjabloon') }, l.fouten)
      : await send(v, op.wijzigen, { plan, wijzigingen, ...kop }, l.fouten)
  if (uit.ok) return { naar: `/planning/${uit.waarde.id}`, bewaard: 'planning' }
  if ('weigering' in uit) return uit
  return planForm(
    v,
    v.body,
    uit.fouten,
    plan === undefined ? undefined : { id: plan, naam: v.body.naam ?? '', wijzigingen },
  )
}

async function activityForm(v: Vraag, body?: Body, fouten: readonly Fout[] = []): Promise<Antwoord> {
  const r = await v.perform(op.zien, { plan: v.params.plan })
  if (!r.ok) return r
  const id = v.params.activiteit === 'nieuw' ? undefined : v.params.activiteit
  const nu = r.waarde.activiteiten.find((a) => a.id === id)
  if (id !== undefined && nu === undefined)
    return { weigering: { code: 'nietGevonden', waarden: { wat: 'activiteit' }, velden: [] } }
  const gevuld =
    nu === undefined
      ? {}
      : {
          ...alsBody({ ...nu, na: nu.na.map((x) => x.id) }),
          ...(nu.overgeslagen && { 'overgeslagen-ja': 'ja' }),
          vergaderdagen: vergaderregels(nu.vergaderdagen as Dag[]),
        }
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Activiteitformulier
        kader={v.kader}
        plan={r.waarde}
        {...(id !== undefined && { id })}
        body={body ?? gevuld}
        fouten={fouten}
        andere={r.waarde.activiteiten.filter((a) => a.id !== id)}
      />
    ),
  }
}

async function saveActivity(v: Vraag): Promise<Antwoord> {
  const { plan, activiteit } = v.params
  const terug = { naar: `/planning/${plan}#activiteiten`, bewaard: 'activiteit' } as const
  const wijzigingen = Number(v.body.wijzigingen ?? 0)
  if (v.body.weg === 'ja') {
    const r = await v.perform(op.activiteitWeg, { plan, activiteit, wijzigingen })
    return r.ok ? terug : r
  }
  const l = lezer(v.body)
  const sleutel = activiteit === 'nieuw' ? await freeKey(v) : activiteit
  const uit = await send(
    v,
    op.activiteit,
    {
      plan,
      activiteit: sleutel,
      wijzigingen,
      naam: l.tekst('naam'),
      wie: l.tekst('wie'),
      duur: l.tekst('duur'),
      na: l.aangekruist('na'),
      vergaderdagen: l.dagen('vergaderdagen'),
      begonnenOp: l.dag('begonnenOp'),
      klaarOp: l.dag('klaarOp'),
      overgeslagen: l.aangekruist('overgeslagen').includes('ja'),
      toelichting: l.ofNiets('toelichting'),
    },
    l.fouten,
  )
  if (uit.ok) return terug
  return 'weigering' in uit ? uit : activityForm(v, v.body, uit.fouten)
}

/** A key that no activity of the plan has yet. */
async function freeKey(v: Vraag): Promise<string> {
  const r = await v.perform(op.zien, { plan: v.params.plan })
  const bezet = new Set(r.ok ? r.waarde.activiteiten.map((a) => a.id) : [])
  for (let n = 1; ; n++) if (!bezet.has(`a${n}`)) return `a${n}`
}
