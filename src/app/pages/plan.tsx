/** Pages of the personal plan (PIP): the draft, two edits merged, and fixing it. */
import type { Fout } from '#ui/form.tsx'
import { type Pipvelden, type Veldnaam, veldnamen } from '#work/plan/model.ts'
import { pipoperaties as op } from '#work/plan/operations/index.ts'
import { type Botsingen, Planpagina } from '#work/plan/pages/plan.tsx'
import { Vaststellen } from '#work/plan/pages/vaststellen.tsx'
import { dayOf, faults } from './intake.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const PAD = '/dossiers/:dossier/plan'

const meldingen: Readonly<Record<string, string>> = {
  bewaard: 'Het concept is bewaard.',
  samengevoegd: 'Het concept is bewaard, samen met wat een collega intussen wijzigde.',
}

export const planpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: PAD, doe: (v) => plan(v) },
  { methode: 'POST', pad: PAD, doe: save },
  { methode: 'GET', pad: `${PAD}/vaststellen`, doe: (v) => decide(v, []) },
  { methode: 'POST', pad: `${PAD}/vaststellen`, doe: fix },
]

async function plan(
  v: Vraag,
  meer: { ingevuld?: Pipvelden; botsingen?: Botsingen; fouten?: readonly Fout[] } = {},
): Promise<Antwoord> {
  const r = await v.perform(op.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: meer.botsingen !== undefined ? 409 : meer.fouten !== undefined ? 422 : 200,
    toon: <Planpagina kader={v.kader} plan={r.waarde} melding={meldingen[v.query.gedaan ?? '']} {...meer} />,
  }
}

/** The fields of the form; of what two people changed, the version that was chosen. */
function sent(body: Vraag['body']): Pipvelden {
  const uit: Partial<Record<Veldnaam, string>> = {}
  for (const veld of veldnamen) {
    const keus = body[`kies-${veld}`]
    const w = keus === undefined ? body[veld] : body[`${keus === 'hun' ? 'hun' : 'mijn'}-${veld}`]
    const tekst = (w ?? '').replaceAll('\r\n', '\n').trim()
    if (tekst !== '') uit[veld] = tekst
  }
  return uit
}

async function save(v: Vraag): Promise<Antwoord> {
  const velden = sent(v.body)
  const r = await v.perform(op.opslaan, { dossier: v.params.dossier, basis: v.body.basis ?? 0, velden })
  if (!r.ok)
    return ['ongeldig', 'gewijzigd'].includes(r.weigering.code)
      ? plan(v, { ingevuld: velden, fouten: faults(r.weigering, 'leerroute') })
      : r
  const { bewaard, botsingen, door, versie, samengevoegd } = r.waarde
  if (bewaard)
    return { naar: `/dossiers/${v.params.dossier}/plan?gedaan=${samengevoegd ? 'samengevoegd' : 'bewaard'}` }
  // What the other changed elsewhere is in the form already; what both changed waits for a choice.
  return plan(v, {
    ingevuld: (r.waarde.velden ?? velden) as Pipvelden,
    botsingen: { door: door ?? 'Een collega', versie, velden: botsingen ?? [] },
  })
}

async function decide(
  v: Vraag,
  fouten: readonly Fout[],
  gevolg?: Parameters<typeof Vaststellen>[0]['gevolg'],
): Promise<Antwoord> {
  const r = await v.perform(op.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Vaststellen
        kader={v.kader}
        plan={r.waarde}
        body={v.body}
        fouten={fouten}
        gevolg={gevolg}
        vandaag={v.actor.dag}
      />
    ),
  }
}

/** Shows the effect first, then fixes the plan. */
async function fix(v: Vraag): Promise<Antwoord> {
  const dag = dayOf(v.body, 'op', 'Vul de dagtekening in.')
  const besproken = dayOf(v.body, 'besproken', 'Vul in wanneer het plan is besproken.')
  const fouten = [dag, besproken].flatMap((d) => (typeof d === 'string' ? [] : [d]))
  if (fouten.length > 0) return decide(v, fouten)
  const invoer = {
    dossier: v.params.dossier,
    versie: v.body.versie,
    op: dag,
    besproken,
    getekend: v.body.getekend,
  }
  if (v.body.stap !== 'vaststellen') {
    const g = await v.perform(op.gevolg, invoer)
    return g.ok ? decide(v, [], g.waarde) : decide(v, faults(g.weigering, 'op'))
  }
  const r = await v.perform(op.vaststellen, invoer)
  if (!r.ok) return decide(v, faults(r.weigering, 'op'))
  return {
    naar: `/dossiers/${v.params.dossier}/plan/brieven/${r.waarde.wijziging ? 'pipWijziging' : 'pipBesluit'}`,
  }
}
