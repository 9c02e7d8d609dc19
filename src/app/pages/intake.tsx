/** Pages of the broad intake and the learnability test. */
import type { Dag } from '#core/day.ts'
import type { Weigering } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { intakeoperaties as op } from '#work/intake/operations/index.ts'
import { Conclusies } from '#work/intake/pages/conclusies.tsx'
import { type Botsing, Gesprek } from '#work/intake/pages/gesprek.tsx'
import { Intakeoverzicht } from '#work/intake/pages/overzicht.tsx'
import { Toets } from '#work/intake/pages/toets.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const PAD = '/dossiers/:dossier/intake'

/** A refusal as faults beside the form it was sent with. */
export function faults(w: Weigering, veld: string): Fout[] {
  if (w.velden.length > 0 && w.code === 'ongeldig') return w.velden.map((f) => ({ ...f }))
  const { zin, watNu } = weigeringstekst(w)
  return [{ veld, fout: `${zin} ${watNu}` }]
}

/** What was filled in; empty fields are left out. */
export const filled = (o: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(o).filter(([, w]) => w !== undefined && w !== ''))

/** A day of a form: the day, or what is wrong. */
export function dayOf(body: Vraag['body'], naam: string, verplicht: string): Dag | Fout {
  const d = leesDatum(body, naam)
  if (typeof d === 'string') return d
  return { veld: naam, fout: d?.fout ?? verplicht }
}

const meldingen: Readonly<Record<string, string>> = {
  plannen: 'De oproep is vastgelegd. Maak nu de uitnodiging.',
  gesprek: 'Vastgelegd dat het gesprek er was.',
  nietVerschenen: 'Vastgelegd dat de persoon niet kwam. Roep opnieuw op.',
  uren: 'De uren tellen mee.',
  taal: 'Taal en tolk zijn vastgelegd.',
  afgerond: 'De intake is afgerond. Maak nu de brief met de uitkomst.',
  conclusie: 'De conclusie is vastgelegd.',
  toets: 'De toets is gepland. Maak nu de uitnodiging.',
  uitslag: 'De uitslag is vastgelegd.',
  overgeslagen: 'Vastgelegd dat de toets wordt overgeslagen. Meld het ook bij DUO.',
}

export const intakepaginas: readonly Pagina[] = [
  { methode: 'GET', pad: PAD, doe: (v) => overview(v, []) },
  { methode: 'POST', pad: `${PAD}/plannen`, doe: plan },
  { methode: 'POST', pad: `${PAD}/was-er`, doe: attended },
  { methode: 'POST', pad: `${PAD}/uren`, doe: hours },
  { methode: 'POST', pad: `${PAD}/taal`, doe: language },
  {
    methode: 'POST',
    pad: `${PAD}/afronden`,
    doe: (v) => record(v, { soort: 'intakeAfgerond', op: v.actor.dag, inhoud: {} }, 'afgerond', 'open'),
  },
  { methode: 'GET', pad: `${PAD}/gesprek`, doe: (v) => talk(v) },
  { methode: 'POST', pad: `${PAD}/gesprek`, doe: keepAll },
  { methode: 'POST', pad: `${PAD}/gesprek/antwoord`, doe: keepOne },
  { methode: 'GET', pad: `${PAD}/conclusies`, doe: (v) => conclusions(v, []) },
  { methode: 'POST', pad: `${PAD}/conclusies`, doe: conclude },
  { methode: 'GET', pad: `${PAD}/toets`, doe: (v) => test(v, []) },
  { methode: 'POST', pad: `${PAD}/toets`, doe: changeTest },
]

const home = (v: Vraag, gedaan: string): Antwoord => ({
  naar: `/dossiers/${v.params.dossier}/intake?gedaan=${gedaan}`,
})

async function overview(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Intakeoverzicht
        kader={v.kader}
        intake={r.waarde}
        vandaag={v.actor.dag}
        body={v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
      />
    ),
  }
}

async function plan(v: Vraag): Promise<Antwoord> {
  const datum = dayOf(v.body, 'datum', 'Vul de dag van het gesprek in.')
  if (typeof datum !== 'string') return overview(v, [datum])
  const { tijd = '', plaats = '', plek, apart, tolk } = v.body
  const r = await v.perform(op.plannen, {
    dossier: v.params.dossier,
    datum,
    tijd,
    plaats,
    ...filled({ plek, apart, tolk }),
  })
  return r.ok ? home(v, 'plannen') : overview(v, faults(r.weigering, 'datum'))
}

interface Feitin {
  readonly soort: string
  readonly op: Dag
  readonly inhoud: object
}

/** Records one fact of this dossier; faults stand on the overview, or on the page given. */
async function record(
  v: Vraag,
  feit: Feitin,
  gedaan: string,
  veld: string,
  pagina: (v: Vraag, fouten: readonly Fout[]) => Promise<Antwoord> = overview,
): Promise<Antwoord> {
  const r = await v.perform(dossieroperaties.vastleggen, {
    feiten: [{ dossier: v.params.dossier, bron: 'medewerker', ...feit }],
  })
  if (r.ok) return home(v, gedaan)
  const eigen = r.weigering.velden.map((f) => ({ veld: f.veld.split('.').at(-1)!, fout: f.fout }))
  return pagina(v, r.weigering.code === 'ongeldig' ? eigen : faults(r.weigering, veld))
}

async function attended(v: Vraag): Promise<Antwoord> {
  const op = dayOf(v.body, 'op', 'Vul de dag van het gesprek in.')
  if (typeof op !== 'string') return overview(v, [op])
  const { gekomen, gewezen, alleen } = v.body
  return gekomen === 'nee'
    ? record(v, { soort: 'nietVerschenen', op, inhoud: { waarbij: 'intake' } }, 'nietVerschenen', 'op')
    : record(v, { soort: 'intakegesprekGevoerd', op, inhoud: { gewezen, alleen } }, 'gesprek', 'op')
}

function hours(v: Vraag): Promise<Antwoord> {
  const { onderdeel, uren = '' } = v.body
  const inhoud = { onderdeel, uren: Number(uren.replace(',', '.') || Number.NaN) }
  return record(v, { soort: 'intakeurenMeegeteld', op: v.actor.dag, inhoud }, 'uren', 'uren')
}

function language(v: Vraag): Promise<Antwoord> {
  const { taal, tolk } = v.body
  return record(v, { soort: 'taalBekend', op: v.actor.dag, inhoud: { taal, tolk } }, 'taal', 'taal')
}

async function talk(
  v: Vraag,
  meer: {
    ingevuld?: Readonly<Record<string, string>>
    botsingen?: readonly Botsing[]
    fouten?: readonly Fout[]
  } = {},
): Promise<Antwoord> {
  const r = await v.perform(op.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: meer.botsingen !== undefined || meer.fouten !== undefined ? 409 : 200,
    toon: <Gesprek kader={v.kader} intake={r.waarde} bewaard={v.query.gedaan === 'bewaard'} {...meer} />,
  }
}

/** Everything at once, for who has no script: only what was changed is sent on. */
async function keepAll(v: Vraag): Promise<Antwoord> {
  const line = (t: string) => t.replaceAll('\r\n', '\n')
  const antwoorden = Object.entries(v.body).flatMap(([naam, versie]) => {
    if (!naam.startsWith('versie-')) return []
    const vraag = naam.slice('versie-'.length)
    const antwoord = v.body[vraag]
    if (antwoord === undefined || line(antwoord) === line(v.body[`oud-${vraag}`] ?? '')) return []
    return [{ vraag, antwoord: line(antwoord), versie: versie ?? 0 }]
  })
  const terug = { naar: `/dossiers/${v.params.dossier}/intake/gesprek?gedaan=bewaard` }
  if (antwoorden.length === 0) return terug
  const ingevuld = Object.fromEntries(antwoorden.map((a) => [a.vraag, a.antwoord]))
  const r = await v.perform(op.antwoordenBewaren, { dossier: v.params.dossier, antwoorden })
  if (!r.ok) {
    if (r.weigering.code !== 'ongeldig') return r
    const fouten = r.weigering.velden.map((f) => ({
      veld: antwoorden[+(f.veld.split('.')[1] ?? 0)]?.vraag ?? 'antwoorden',
      fout: f.fout,
    }))
    return talk(v, { ingevuld, fouten })
  }
  const botsingen = r.waarde.botsingen ?? []
  return botsingen.length === 0 ? terug : talk(v, { ingevuld, botsingen })
}

/** One answer, for the script of the form. */
async function keepOne(v: Vraag): Promise<Antwoord> {
  const { vraag = '', antwoord = '', versie = '0' } = v.body
  const r = await v.perform(op.antwoordenBewaren, {
    dossier: v.params.dossier,
    antwoorden: [{ vraag, antwoord: antwoord.replaceAll('\r\n', '\n'), versie }],
  })
  if (!r.ok) return r
  const [botsing] = r.waarde.botsingen ?? []
  const uit = botsing === undefined ? { versie: r.waarde.bewaard[0]!.versie } : { botsing }
  return { bestand: { naam: 'antwoord.json', type: 'application/json', inhoud: JSON.stringify(uit) } }
}

async function conclusions(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Conclusies
        kader={v.kader}
        intake={r.waarde}
        body={v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
      />
    ),
  }
}

async function conclude(v: Vraag): Promise<Antwoord> {
  const { onderdeel, uitkomst, toelichting = '' } = v.body
  const gekozen = Object.keys(v.body).flatMap((k) =>
    k.startsWith('vragen-') && v.body[k] === 'ja' ? [k.slice(7)] : [],
  )
  const r = await v.perform(op.concluderen, {
    dossier: v.params.dossier,
    vragen: gekozen,
    toelichting,
    ...filled({ onderdeel, uitkomst }),
  })
  return r.ok
    ? { naar: `/dossiers/${v.params.dossier}/intake/conclusies?gedaan=conclusie#deel-${onderdeel}` }
    : conclusions(v, faults(r.weigering, 'uitkomst'))
}

async function test(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Toets
        kader={v.kader}
        intake={r.waarde}
        body={v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
      />
    ),
  }
}

async function changeTest(v: Vraag): Promise<Antwoord> {
  const { stap, tijd = '', plaats = '', apparaat, netwerk, toetsleider = '', opnieuw } = v.body
  const { uitkomst, behaald, benodigd, grond } = v.body
  if (stap === 'overslaan')
    return record(
      v,
      { soort: 'leerbaarheidstoetsOvergeslagen', op: v.actor.dag, inhoud: { grond } },
      'overgeslagen',
      'grond',
      test,
    )
  if (stap === 'uitslag') {
    const op = dayOf(v.body, 'op', 'Vul de dag van de toets in.')
    if (typeof op !== 'string') return test(v, [op])
    const inhoud = filled({ uitkomst, behaald, benodigd })
    return record(v, { soort: 'leerbaarheidstoetsAfgenomen', op, inhoud }, 'uitslag', 'op', test)
  }
  const datum = dayOf(v.body, 'datum', 'Vul de dag van de toets in.')
  if (typeof datum !== 'string') return test(v, [datum])
  const r = await v.perform(op.toetsPlannen, {
    dossier: v.params.dossier,
    datum,
    tijd,
    plaats,
    netwerk,
    toetsleider,
    ...filled({ apparaat, opnieuw }),
  })
  return r.ok ? home(v, 'toets') : test(v, faults(r.weigering, 'datum'))
}
