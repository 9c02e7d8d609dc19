/** Pages of casusregie and casusoverleg. */
import { heeftRecht } from '#access/may.ts'
import type { Weigering } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { casusoperaties as op } from '#work/casus/operations/index.ts'
import { OverlegPagina, Toevoegen, Uitnodiging } from '#work/casus/overleg-page.tsx'
import { Overleggen, ZonderRegie } from '#work/casus/pages.tsx'
import { AfspraakPagina, FORMULIERAFSPRAKEN, Verslag } from '#work/casus/verslag-page.tsx'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

/** A refusal as faults beside the form it was sent with. */
function faults(w: Weigering, veld: string): Fout[] {
  if (w.velden.length > 0) return w.velden.map((f) => ({ ...f }))
  const { zin, watNu } = weigeringstekst(w)
  return [{ veld, fout: `${zin} ${watNu}` }]
}

/** The values of a list of checkboxes, sent as `naam-waarde`. */
const ticked = (body: Vraag['body'], naam: string) =>
  Object.keys(body)
    .filter((k) => k.startsWith(`${naam}-`) && body[k] === 'ja')
    .map((k) => k.slice(naam.length + 1))

const filled = (o: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(o).filter(([, w]) => w !== undefined && w !== ''))

const meldingen: Readonly<Record<string, string>> = {
  gepland: 'Het overleg is gepland. Nodig nu uit wie erbij hoort.',
  agenda: 'De agenda is bijgewerkt.',
  genodigd: 'De genodigden zijn bijgewerkt.',
  begonnen: 'Vastgelegd wie er is. De agenda staat vast.',
  zonder: 'Vastgelegd wie er bij welk punt niet bij is.',
  verslag: 'Vastgelegd. Afspraken staan in de werkvoorraad.',
  gewist: 'De tekst is gewist.',
  afgezegd: 'Het overleg is afgezegd.',
}

export const casuspaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/casusoverleg', doe: (v) => list(v, []) },
  { methode: 'POST', pad: '/casusoverleg', doe: plan },
  { methode: 'GET', pad: '/casusoverleg/zonder-casusregie', doe: (v) => without(v, []) },
  { methode: 'POST', pad: '/casusoverleg/zonder-casusregie', doe: assign },
  {
    methode: 'POST',
    pad: '/dossiers/:dossier/casusregie',
    async doe({ body, params, perform }) {
      const wie = { functie: 'casusregie', medewerker: body.medewerker ?? '' }
      const r = await perform(dossieroperaties.toewijzen, { dossiers: [params.dossier], ...wie })
      return r.ok ? { naar: `/dossiers/${params.dossier}` } : r
    },
  },
  { methode: 'GET', pad: '/casusoverleg/afspraken/:dossier/:feit', doe: (v) => agreement(v, []) },
  { methode: 'POST', pad: '/casusoverleg/afspraken/:dossier/:feit', doe: keep },
  {
    methode: 'GET',
    pad: '/casusoverleg/:overleg',
    async doe({ kader, actor, params, query, perform }) {
      const r = await perform(op.zien, { overleg: params.overleg })
      if (!r.ok) return r
      const melding = meldingen[query.gedaan ?? '']
      return {
        toon: <OverlegPagina kader={kader} overleg={r.waarde} vandaag={actor.dag} melding={melding} />,
      }
    },
  },
  {
    methode: 'GET',
    pad: '/casusoverleg/:overleg/uitnodiging',
    async doe({ kader, params, perform }) {
      const r = await perform(op.zien, { overleg: params.overleg })
      return r.ok ? { toon: <Uitnodiging kader={kader} overleg={r.waarde} /> } : r
    },
  },
  {
    methode: 'GET',
    pad: '/casusoverleg/:overleg/kalender.ics',
    async doe({ params, perform }) {
      const r = await perform(op.bestand, { overleg: params.overleg })
      if (!r.ok) return r
      return { bestand: { naam: r.waarde.naam, type: 'text/calendar; charset=utf-8', inhoud: r.waarde.ics } }
    },
  },
  { methode: 'GET', pad: '/casusoverleg/:overleg/toevoegen', doe: (v) => add(v, v.query.zoek ?? '', []) },
  {
    methode: 'POST',
    pad: '/casusoverleg/:overleg/punten',
    async doe(v) {
      const { body, params, perform } = v
      const { wat, dossier, reden } = body
      const r = await perform(op.punt, filled({ overleg: params.overleg, wat, dossier, reden }))
      if (r.ok) return back(v, 'agenda')
      return r.weigering.code === 'ongeldig' && wat === 'erbij' ? add(v, '', faults(r.weigering, 'reden')) : r
    },
  },
  {
    methode: 'POST',
    pad: '/casusoverleg/:overleg/deelnemers',
    async doe(v) {
      const deelnemers = ticked(v.body, 'deelnemer').map((d) => {
        const [rol, organisatie] = d.split(':')
        return { rol, organisatie }
      })
      const r = await v.perform(op.uitnodigen, { overleg: v.params.overleg, deelnemers })
      return r.ok ? back(v, 'genodigd') : r
    },
  },
  {
    methode: 'POST',
    pad: '/casusoverleg/:overleg/aanwezigen',
    async doe(v) {
      const medewerkers = ticked(v.body, 'aanwezig')
      const r = await v.perform(op.aanwezigen, { overleg: v.params.overleg, medewerkers })
      return r.ok ? back(v, 'begonnen') : r
    },
  },
  {
    methode: 'POST',
    pad: '/casusoverleg/:overleg/afzegging',
    async doe(v) {
      const r = await v.perform(op.afzeggen, { overleg: v.params.overleg })
      return r.ok ? back(v, 'afgezegd') : r
    },
  },
  {
    methode: 'POST',
    pad: '/casusoverleg/:overleg/notities/:notitie',
    async doe(v) {
      const r = await v.perform(op.wissen, { id: v.params.notitie })
      return r.ok ? back(v, 'gewist') : r
    },
  },
  {
    methode: 'POST',
    pad: '/casusoverleg/:overleg/zonder',
    async doe(v) {
      const r = await v.perform(op.zonder, filled({ overleg: v.params.overleg, dossier: v.body.dossier }))
      return r.ok ? back(v, 'zonder') : r
    },
  },
  { methode: 'GET', pad: '/casusoverleg/:overleg/punten/:dossier/verslag', doe: (v) => minutes(v, []) },
  { methode: 'POST', pad: '/casusoverleg/:overleg/punten/:dossier/verslag', doe: writeMinutes },
]

const back = ({ params }: Vraag, gedaan: string): Antwoord => ({
  naar: `/casusoverleg/${params.overleg}?gedaan=${gedaan}${params.dossier ? `#punt-${params.dossier}` : ''}`,
})

async function list(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { actor, body, kader, perform } = v
  const r = await perform(op.lijst, {})
  if (!r.ok) return r
  const verdeelt = heeftRecht(actor.rol, 'vastleggen', 'overleg')
  const z = verdeelt ? await perform(op.zonderRegie, {}) : undefined
  if (z !== undefined && !z.ok) return z
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Overleggen
        kader={kader}
        overleggen={r.waarde.overleggen}
        vandaag={actor.dag}
        leidt={heeftRecht(actor.rol, 'beheren', 'overleg')}
        zonderRegie={z?.waarde.totaal}
        body={body}
        fouten={fouten}
      />
    ),
  }
}

async function plan(v: Vraag): Promise<Antwoord> {
  const { begin, eind, vorm, plaats, hoogstens } = v.body
  const dag = leesDatum(v.body, 'dag')
  if (typeof dag !== 'string')
    return list(v, [{ veld: 'dag', fout: dag?.fout ?? 'Vul de dag van het overleg in.' }])
  const r = await v.perform(op.plannen, { ...filled({ vorm, hoogstens }), dag, begin, eind, plaats })
  return r.ok ? { naar: `/casusoverleg/${r.waarde.id}?gedaan=gepland` } : list(v, faults(r.weigering, 'dag'))
}

async function without(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { body, kader, perform, query } = v
  const r = await perform(op.zonderRegie, filled({ pagina: query.pagina }))
  if (!r.ok) return r
  const n = query.toegewezen
  const melding =
    n !== undefined && /^\d{1,3}$/.test(n)
      ? `Casusregie toegewezen in ${n === '1' ? '1 dossier' : `${n} dossiers`}.`
      : undefined
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <ZonderRegie
        kader={kader}
        lijst={r.waarde}
        fouten={fouten}
        gekozen={ticked(body, 'dossier')}
        melding={melding}
      />
    ),
  }
}

async function assign(v: Vraag): Promise<Antwoord> {
  const dossiers = ticked(v.body, 'dossier')
  const medewerker = v.body.medewerker ?? ''
  const fouten: Fout[] = []
  if (dossiers.length === 0) fouten.push({ veld: 'medewerker', fout: 'Kies ten minste één dossier.' })
  if (medewerker === '') fouten.push({ veld: 'medewerker', fout: 'Kies wie de casusregie krijgt.' })
  if (fouten.length > 0) return without(v, fouten)
  const r = await v.perform(dossieroperaties.toewijzen, { dossiers, functie: 'casusregie', medewerker })
  return r.ok
    ? { naar: `/casusoverleg/zonder-casusregie?toegewezen=${r.waarde.feiten.length}` }
    : without(v, faults(r.weigering, 'medewerker'))
}

async function agreement(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { actor, body, kader, params, perform } = v
  const r = await perform(op.afspraak, { dossier: params.dossier, feit: params.feit })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <AfspraakPagina kader={kader} afspraak={r.waarde} vandaag={actor.dag} body={body} fouten={fouten} />
    ),
  }
}

async function keep(v: Vraag): Promise<Antwoord> {
  const { body, params, perform } = v
  const dag = leesDatum(body, 'op')
  if (typeof dag !== 'string')
    return agreement(v, [{ veld: 'op', fout: dag?.fout ?? 'Vul de dag in waarop de afspraak is nagekomen.' }])
  const feit = { soort: 'afspraakNagekomen', op: dag, bron: 'medewerker', inhoud: { afspraak: params.feit } }
  const r = await perform(dossieroperaties.vastleggen, { feiten: [{ dossier: params.dossier, ...feit }] })
  if (r.ok) return { naar: `/casusoverleg/afspraken/${params.dossier}/${params.feit}` }
  return agreement(v, [{ veld: 'op', fout: faults(r.weigering, 'op')[0]!.fout }])
}

async function add(v: Vraag, zoek: string, fouten: readonly Fout[]): Promise<Antwoord> {
  const { body, kader, params, perform } = v
  const r = await perform(op.zien, { overleg: params.overleg })
  if (!r.ok) return r
  const zoekt = zoek === '' ? (body.zoek ?? '') : zoek
  const d = zoekt === '' ? undefined : await perform(dossieroperaties.zoeken, { zoek: zoekt })
  if (d !== undefined && !d.ok) return d
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Toevoegen
        kader={kader}
        overleg={r.waarde}
        zoek={zoekt}
        gevonden={d?.waarde.dossiers ?? []}
        fouten={fouten}
      />
    ),
  }
}

async function minutes(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { body, kader, params, perform } = v
  const r = await perform(op.zien, { overleg: params.overleg })
  if (!r.ok) return r
  const punt = r.waarde.punten.find((p) => p.dossier === params.dossier)
  if (punt === undefined || punt.geweigerd !== null) return { naar: `/casusoverleg/${params.overleg}` }
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <Verslag kader={kader} overleg={r.waarde} punt={punt} body={body} fouten={fouten} />,
  }
}

async function writeMinutes(v: Vraag): Promise<Antwoord> {
  const { body, params, perform } = v
  const fouten: Fout[] = []
  // Where a row of the form is left empty, later rows keep the number that the form gave them.
  const gevuld = FORMULIERAFSPRAKEN.filter((i) => body[`afspraken.${i}.wie`] || body[`afspraken.${i}.wat`])
  const afspraken = gevuld.map((i) => {
    const uiterlijk = leesDatum(body, `afspraken.${i}.uiterlijk`)
    if (typeof uiterlijk !== 'string')
      fouten.push({
        veld: `afspraken.${i}.uiterlijk`,
        fout: uiterlijk?.fout ?? 'Vul in wanneer dit uiterlijk gedaan is.',
      })
    const deel = (naam: string) => body[`afspraken.${i}.${naam}`]
    return { ...filled({ tekst: deel('tekst') }), wie: deel('wie'), wat: deel('wat'), uiterlijk }
  })
  if (fouten.length > 0) return minutes(v, fouten)
  const { besluit, tekst } = body
  const r = await perform(op.vastleggen, {
    overleg: params.overleg,
    dossier: params.dossier,
    ...filled({ tekst }),
    besluit,
    afspraken,
  })
  if (r.ok) return back(v, 'verslag')
  const opFormulier = (veld: string) =>
    veld === 'afspraken'
      ? 'besluit'
      : veld.replace(/^afspraken\.(\d)\./, (_, n: string) => `afspraken.${gevuld[Number(n)]}.`)
  return minutes(
    v,
    faults(r.weigering, 'besluit').map((f) => ({ ...f, veld: opFormulier(f.veld) })),
  )
}
