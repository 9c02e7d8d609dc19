/** Pages of dossiers: found, seen, recorded in, looked into. */
import type { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { Rol } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { casusoperaties } from '#work/casus/operations/index.ts'
import { Casusregie } from '#work/casus/regie-view.tsx'
import { factBody, readFactForm } from '#work/dossier/fact-form.ts'
import { Feitformulier } from '#work/dossier/fact-pages.tsx'
import { dateParts, type Feitsoort, feitsoorten, feitsoortnamen, keys } from '#work/dossier/index.ts'
import { Dossierlijst, Inzagelijst } from '#work/dossier/list-pages.tsx'
import { dossieroperaties as op } from '#work/dossier/operations/index.ts'
import { DossierPagina, type Gevolg } from '#work/dossier/pages.tsx'
import { WatAlsPagina } from '#work/dossier/what-if-page.tsx'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { Toegangsblok, Toegangslijst } from '#work/taken/toegang-blok.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

/** Kinds that have their own way in: opening, withdrawing, and households from the import. */
const NIET_MET_DE_HAND: readonly Feitsoort[] = [
  'dossierGeopend',
  'ingetrokken',
  'inHuishouden',
  'stapNietNodig',
  'medewerkerToegewezen',
  'toewijzingBeeindigd',
  'afspraakGemaakt',
  'afspraakNagekomen',
  'gespreksafspraakGemaakt',
  'gespreksafspraakAfgerond',
  'verzoekGedaan',
  'verzoekAdviesGegeven',
  'verzoekBeslist',
]

/** Kinds of fact that this role records on screen in a dossier in which these kinds of data are open. */
function recordable(rol: Rol, { open }: { open: readonly Gegevenssoort[] }): Feitsoort[] {
  return feitsoortnamen.filter(
    (s) =>
      !NIET_MET_DE_HAND.includes(s) &&
      open.includes(feitsoorten[s].gegeven) &&
      (feitsoorten[s].door as readonly Rol[]).includes(rol) &&
      heeftRecht(rol, 'vastleggen', feitsoorten[s].gegeven),
  )
}

const filled = (o: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(o).filter(([, w]) => w !== undefined && w !== ''))

export const dossierpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/dossiers',
    async doe({ kader, query, perform }) {
      const r = await perform(
        op.zoeken,
        filled({ zoek: query.zoek, fase: query.fase, stoplicht: query.stoplicht, pagina: query.pagina }),
      )
      if (!r.ok) return r
      return {
        toon: (
          <Dossierlijst
            kader={kader}
            gevonden={r.waarde}
            zoek={query.zoek ?? ''}
            fase={query.fase}
            stoplicht={query.stoplicht}
          />
        ),
      }
    },
  },
  { methode: 'GET', pad: '/dossiers/:dossier', doe: showDossier },
  {
    methode: 'GET',
    pad: '/dossiers/:dossier/inzagen',
    async doe({ kader, params, perform }) {
      const d = await perform(op.zien, { dossier: params.dossier })
      if (!d.ok) return d
      const r = await perform(op.inzage, { dossier: params.dossier })
      if (!r.ok) return r
      const t = await perform(takenoperaties.toegang, { dossier: params.dossier })
      if (!t.ok) return t
      const toegang = <Toegangslijst toegang={t.waarde} />
      return {
        toon: <Inzagelijst kader={kader} dossier={d.waarde} inzagen={r.waarde.inzagen} toegang={toegang} />,
      }
    },
  },
  {
    methode: 'GET',
    pad: '/dossiers/:dossier/feiten/nieuw',
    async doe(v) {
      const { query, params, perform } = v
      const d = await perform(op.zien, { dossier: params.dossier })
      if (!d.ok) return d
      const doel =
        query.vervangt === undefined ? undefined : d.waarde.feiten.find((f) => f.id === query.vervangt)
      const body =
        doel === undefined
          ? { ...knownAlready(query.soort, d.waarde, v.actor.gemeente), ...prefilled(query) }
          : factBody(doel)
      return form(v, d.waarde, asKind(query.soort), { body, vervangt: doel?.id })
    },
  },
  { methode: 'POST', pad: '/dossiers/:dossier/feiten/nieuw', doe: record },
  { methode: 'GET', pad: '/dossiers/:dossier/wat-als', doe: (v) => whatIf(v, asKind(v.query.soort)) },
  { methode: 'POST', pad: '/dossiers/:dossier/wat-als', doe: (v) => whatIf(v, asKind(v.body.soort)) },
]

async function showDossier({ kader, actor, params, query, perform }: Vraag): Promise<Antwoord> {
  const dossier = params.dossier
  const dagen = { peildatum: leesDatum(query, 'peildatum'), kennisdatum: leesDatum(query, 'kennisdatum') }
  const goed = Object.fromEntries(Object.entries(dagen).filter(([, d]) => typeof d === 'string'))
  const d = await perform(op.zien, { dossier, ...goed })
  if (!d.ok) return d
  const t = await perform(takenoperaties.vanDossier, { dossier })
  if (!t.ok) return t
  const mag = await perform(takenoperaties.toegang, { dossier })
  if (!mag.ok) return mag
  const regie = await perform(casusoperaties.regie, { dossier })
  if (!regie.ok) return regie
  const fout = Object.values(dagen).find((x) => typeof x === 'object')
  const melding =
    typeof fout === 'object'
      ? fout.fout
      : query.vastgelegd === undefined
        ? undefined
        : recorded(query.vastgelegd)
  return {
    toon: (
      <DossierPagina
        kader={kader}
        dossier={d.waarde}
        taken={t.waarde.taken}
        vastleggen={recordable(actor.rol, d.waarde)}
        toegang={<Toegangsblok toegang={mag.waarde} dossier={d.waarde.id} />}
        vandaag={actor.dag}
        melding={melding}
        naast={<Casusregie kader={kader} dossier={dossier!} {...regie.waarde} />}
        gevolgen={query.vastgelegd === undefined ? [] : effects(query, t.waarde.namen)}
        toewijzingen={t.waarde.toewijzingen}
      />
    ),
  }
}

/** What recording did to the tasks of this dossier; the address carries keys of steps, never words. */
const gevolgkoppen = {
  klaar: 'Klaar',
  nietNodig: 'Niet van toepassing',
  weer: 'Weer open',
  nieuw: 'Nieuw',
  kan: 'Kan nu',
  wacht: 'Wacht weer',
  vervallen: 'Vervallen',
} as const

function effects(query: Vraag['query'], namen: Readonly<Record<string, string>>): Gevolg[] {
  return keys(gevolgkoppen).flatMap((wat) => {
    const titels = (query[wat] ?? '')
      .split('.')
      .flatMap((stap) => (Object.hasOwn(namen, stap) ? namen[stap]! : []))
    return titels.length === 0 ? [] : [{ kop: gevolgkoppen[wat], titels }]
  })
}

/** Most steps that an address names of each effect. */
const GENOEMD = 20

/** The address of a dossier after recording, with what that did to its tasks. */
function afterwards(
  dossier: string,
  aantal: number,
  taken: readonly { dossier: string; stap: string; wat: keyof typeof gevolgkoppen }[],
): string {
  const query = new URLSearchParams({ vastgelegd: String(aantal) })
  for (const [wat, lijst] of Map.groupBy(
    taken.filter((t) => t.dossier === dossier),
    (t) => t.wat,
  ))
    query.set(
      wat,
      lijst
        .slice(0, GENOEMD)
        .map((t) => t.stap)
        .join('.'),
    )
  return `/dossiers/${dossier}?${query}`
}

/** Contents that the dossier already knows, so that they are not asked again. */
function knownAlready(
  soort: string | undefined,
  d: z.output<typeof op.zien.uitvoer>,
  gemeente: string,
): Vraag['body'] {
  if (soort === 'ingeschreven') return { 'inhoud-gemeente': gemeente }
  if (soort !== 'cursusurenGevolgd') return {}
  const geldend = d.feiten.filter((f) => f.geldt)
  const tot = geldend.findLast((f) => f.soort === soort)?.op as Dag | undefined
  const start = geldend.find((f) => f.soort === 'lessenGestart')?.op as Dag | undefined
  const vanaf = tot === undefined ? start : plusDagen(tot, 1)
  if (vanaf === undefined) return {}
  const { dag, maand, jaar } = dateParts(vanaf)
  return { 'inhoud-vanaf-dag': dag, 'inhoud-vanaf-maand': maand, 'inhoud-vanaf-jaar': jaar }
}

/** Contents that a task already knows. */
const prefilled = (query: Vraag['query']) =>
  Object.fromEntries(Object.entries(query).filter(([k]) => k.startsWith('inhoud-')))

function recorded(aantal: string): string {
  const wie = aantal === '1' || !/^\d{1,2}$/.test(aantal) ? '' : ` voor ${aantal} personen`
  return `Vastgelegd${wie}. Termijnen en taken zijn bijgewerkt.`
}

function asKind(t: string | undefined): Feitsoort | undefined {
  return feitsoortnamen.find((s) => s === t)
}

interface Formulierstand {
  readonly body?: Vraag['body']
  readonly fouten?: readonly Fout[]
  readonly gevolg?: Parameters<typeof Feitformulier>[0]['gevolg']
  readonly vervangt?: string | undefined
}

function form(
  v: Vraag,
  dossier: z.output<typeof op.zien.uitvoer>,
  soort: Feitsoort | undefined,
  stand: Formulierstand,
): Antwoord {
  const fouten = stand.fouten ?? []
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Feitformulier
        kader={v.kader}
        dossier={dossier}
        soort={soort}
        keuzes={recordable(v.actor.rol, dossier)}
        body={stand.body ?? {}}
        fouten={fouten}
        gevolg={stand.gevolg}
        vervangt={stand.vervangt}
        huisgenoten={dossier.huishouden?.length ?? 1}
        vandaag={v.actor.dag}
      />
    ),
  }
}

/** Shows the effect first, then records; a correction or withdrawal goes the same way. */
async function record(v: Vraag): Promise<Antwoord> {
  const { body, params, perform, actor } = v
  const dossier = params.dossier
  const d = await perform(op.zien, { dossier })
  if (!d.ok) return d
  const soort = asKind(body.soort)
  if (soort === undefined) return form(v, d.waarde, undefined, {})
  const vervangt = body.vervangt
  const reden = body.reden === '' ? undefined : body.reden
  const gelezen = readFactForm(soort, body)
  const fouten: Fout[] = body.stap === 'intrekken' ? [] : [...gelezen.fouten]
  if (vervangt !== undefined && reden === undefined)
    fouten.push({ veld: 'reden', fout: 'Kies waarom het feit niet klopt.' })
  const terug = (meer: Formulierstand) => form(v, d.waarde, soort, { body, vervangt, ...meer })
  if (fouten.length > 0) return terug({ fouten })
  const feit =
    body.stap === 'intrekken'
      ? { soort: 'ingetrokken', op: actor.dag, bron: 'medewerker', inhoud: { feit: vervangt }, reden }
      : {
          soort,
          op: gelezen.op,
          bron: 'medewerker',
          inhoud: gelezen.inhoud,
          ...(vervangt && { vervangt, reden }),
        }
  if (body.stap === 'vastleggen' || body.stap === 'intrekken') {
    const r = await perform(op.vastleggen, {
      feiten: [{ dossier, ...feit }],
      versie: body.versie,
      huishouden: body.huishouden === 'ja',
    })
    return r.ok
      ? { naar: afterwards(d.waarde.id, r.waarde.feiten.length, r.waarde.taken) }
      : terug({ fouten: [refused(r.weigering)] })
  }
  const r = await perform(op.gevolg, { dossier, feit })
  return r.ok ? terug({ gevolg: r.waarde }) : terug({ fouten: [refused(r.weigering)] })
}

/** Asks for a fact, and with a filled form says what would hold. Nothing is recorded. */
async function whatIf(v: Vraag, soort: Feitsoort | undefined): Promise<Antwoord> {
  const { actor, body, kader, params, perform } = v
  const d = await perform(op.zien, { dossier: params.dossier })
  if (!d.ok) return d
  const gevraagd = soort !== undefined && body.soort !== undefined
  const gelezen = gevraagd ? readFactForm(soort, body) : undefined
  const fouten: Fout[] = [...(gelezen?.fouten ?? [])]
  const r =
    gelezen === undefined || fouten.length > 0
      ? undefined
      : await perform(op.watAls, {
          dossier: params.dossier,
          feit: { soort, op: gelezen.op, bron: 'medewerker', inhoud: gelezen.inhoud },
        })
  if (r !== undefined && !r.ok) fouten.push(refused(r.weigering))
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <WatAlsPagina
        kader={kader}
        dossier={d.waarde}
        soort={soort}
        keuzes={recordable(actor.rol, d.waarde)}
        body={body}
        fouten={fouten}
        op={gelezen?.op}
        uitkomst={r?.ok ? r.waarde : undefined}
        vandaag={actor.dag}
      />
    ),
  }
}

function refused(w: Parameters<typeof weigeringstekst>[0]): Fout {
  const { zin, watNu } = weigeringstekst(w)
  return { veld: 'op', fout: w.velden[0]?.fout ?? `${zin} ${watNu}` }
}
