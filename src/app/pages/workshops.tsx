/** Pages of the workshops of the participation statement track. */
import { plusDagen } from '#core/day.ts'
import type { Result } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { dateParts } from '#work/dossier/words.ts'
import { lerenoperaties } from '#work/leren/operations/index.ts'
import { WORKSHOPS } from '#work/leren/pages/delen.tsx'
import { Workshop, Workshops } from '#work/leren/pages/workshops.tsx'
import { dayOf, faults } from './intake.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const { workshops: op } = lerenoperaties
const EEN = '/workshops/:workshop'

export const workshoppaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/workshops', doe: (v) => list(v, []) },
  { methode: 'POST', pad: '/workshops', doe: plan },
  { methode: 'GET', pad: EEN, doe: (v) => one(v, []) },
  { methode: 'POST', pad: `${EEN}/presentie`, doe: attendance },
  {
    methode: 'POST',
    pad: `${EEN}/uitnodigen`,
    doe: (v) => after(v, v.perform(op.uitnodigen, asked(v)), 'uitgenodigd'),
  },
  {
    methode: 'POST',
    pad: `${EEN}/afzeggen`,
    doe: (v) => after(v, v.perform(op.afzeggen, asked(v)), 'afgezegd'),
  },
  {
    methode: 'POST',
    pad: `${EEN}/vervallen`,
    doe: (v) => after(v, v.perform(op.vervallen, { workshop: v.params.workshop }), 'vervallen'),
  },
]

const asked = (v: Vraag) => ({ workshop: v.params.workshop, dossier: v.body.dossier ?? '' })

const meldingen: Readonly<Record<string, string>> = {
  gepland: 'De workshop is gepland. Nodig nu mensen uit.',
  uitgenodigd: 'Uitgenodigd.',
  afgezegd: 'De uitnodiging is ingetrokken.',
  vervallen: 'De workshop gaat niet door.',
  presentie: 'Vastgelegd wie er was.',
}

async function list(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.lijst, {})
  if (!r.ok) return r
  const d = dateParts(plusDagen(v.actor.dag, 14))
  const leeg = { 'dag-dag': d.dag, 'dag-maand': d.maand, 'dag-jaar': d.jaar, plekken: '12', uren: '6' }
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Workshops
        kader={v.kader}
        lijst={r.waarde}
        vandaag={v.actor.dag}
        body={v.body.stap === undefined ? leeg : v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
      />
    ),
  }
}

async function plan(v: Vraag): Promise<Antwoord> {
  const dag = dayOf(v.body, 'dag', 'Vul de dag van de workshop in.')
  if (typeof dag !== 'string') return list(v, [dag])
  const whole = (t: string | undefined) => (/^\s*\d+\s*$/.test(t ?? '') ? Number(t) : Number.NaN)
  const { tijd = '', plaats = '', uren, tolk = '', plekken } = v.body
  const r = await v.perform(op.plannen, {
    dag,
    tijd,
    plaats,
    uren: whole(uren),
    tolk: tolk === '' ? null : tolk,
    ondertekening: v.body['ondertekening-ja'] === 'ja',
    plekken: whole(plekken),
  })
  return r.ok
    ? { naar: `${WORKSHOPS.pad}/${r.waarde.workshop}?gedaan=gepland` }
    : list(v, faults(r.weigering, 'dag'))
}

async function one(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.zien, { workshop: v.params.workshop })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Workshop
        kader={v.kader}
        gegevens={r.waarde}
        vandaag={v.actor.dag}
        body={v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
      />
    ),
  }
}

async function after(v: Vraag, gedaan: Promise<Result<unknown>>, wat: string): Promise<Antwoord> {
  const r = await gedaan
  return r.ok
    ? { naar: `${WORKSHOPS.pad}/${v.params.workshop}?gedaan=${wat}` }
    : one(v, faults(r.weigering, 'dossier'))
}

/** Who is said to have been there or not, and who signed; who is left open stays open. */
function attendance(v: Vraag): Promise<Antwoord> {
  const wie = Object.keys(v.body).flatMap((k) => {
    const [, soort, dossier] = /^(was|getekend)-(.+)$/.exec(k) ?? []
    return soort === undefined || (v.body[k] ?? '') === '' ? [] : [dossier!]
  })
  const lijst = [...new Set(wie)].map((dossier) => {
    const getekend = v.body[`getekend-${dossier}`] === 'ja'
    const was = v.body[`was-${dossier}`]
    // Of who was there already, only the signature is sent.
    return { dossier, aanwezig: was === undefined || was === '' ? getekend : was === 'ja', getekend }
  })
  return after(v, v.perform(op.presentie, { workshop: v.params.workshop, wie: lijst }), 'presentie')
}
