/** Pages of progress: talks and agreements, requests to DUO, the end of the duty, and notes. */
import type { Dag } from '#core/day.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { Afrondingpagina } from '#work/voortgang/afronding/pages.tsx'
import { type Botsing, Voortgangpagina } from '#work/voortgang/gesprek/pages.tsx'
import { nieuweAfspraken, vragen } from '#work/voortgang/gesprek/vragen.ts'
import { Notitiespagina } from '#work/voortgang/notities/pages.tsx'
import { gesprekoperaties, notitieoperaties, verzoekoperaties } from '#work/voortgang/operations.ts'
import { Verzoekenpagina } from '#work/voortgang/verzoeken/pages.tsx'
import { dayOf, faults, filled } from './intake.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const D = '/dossiers/:dossier'

export const voortgangpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: `${D}/voortgang`, doe: (v) => progress(v, []) },
  { methode: 'POST', pad: `${D}/voortgang`, doe: talk },
  { methode: 'POST', pad: `${D}/voortgang/antwoord`, doe: keepOne },
  { methode: 'GET', pad: `${D}/verzoeken`, doe: (v) => requests(v, []) },
  { methode: 'POST', pad: `${D}/verzoeken`, doe: request },
  { methode: 'GET', pad: `${D}/afronding`, doe: (v) => ending(v, []) },
  { methode: 'POST', pad: `${D}/afronding`, doe: met },
  { methode: 'GET', pad: `${D}/notities`, doe: (v) => notes(v, []) },
  { methode: 'POST', pad: `${D}/notities`, doe: write },
]

const home = (v: Vraag, deel: string, gedaan: string): Antwoord => ({
  naar: `/dossiers/${v.params.dossier}/${deel}?gedaan=${gedaan}`,
})
/** Faults of one fact stand on the field that was asked for it. */
const onField = (fouten: readonly Fout[], veld: string) => fouten.map((f) => ({ ...f, veld }))

async function progress(
  v: Vraag,
  fouten: readonly Fout[],
  botsingen: readonly Botsing[] = [],
): Promise<Antwoord> {
  const r = await v.perform(gesprekoperaties.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: botsingen.length > 0 ? 409 : fouten.length > 0 ? 422 : 200,
    toon: (
      <Voortgangpagina
        kader={v.kader}
        voortgang={r.waarde}
        vandaag={v.actor.dag}
        body={v.body}
        fouten={fouten}
        botsingen={botsingen}
        melding={v.query.gedaan === 'gesprek' ? 'Het gesprek is vastgelegd.' : undefined}
      />
    ),
  }
}

const line = (t: string) => t.replaceAll('\r\n', '\n')

/** Keeps the words that were changed, then records the talk with its choices and agreements. */
async function talk(v: Vraag): Promise<Antwoord> {
  const { body, params, perform } = v
  const dossier = params.dossier
  const antwoorden = [...vragen.keys()].flatMap((vraag) => {
    const antwoord = body[vraag]
    if (antwoord === undefined || line(antwoord) === line(body[`oud-${vraag}`] ?? '')) return []
    return [{ vraag, antwoord: line(antwoord), versie: body[`versie-${vraag}`] ?? 0 }]
  })
  if (antwoorden.length > 0) {
    const k = await perform(gesprekoperaties.conceptBewaren, { dossier, antwoorden })
    if (!k.ok) {
      if (k.weigering.code !== 'ongeldig') return k
      return progress(
        v,
        k.weigering.velden.map((f) => ({
          veld: antwoorden[+(f.veld.split('.')[1] ?? 0)]?.vraag ?? 'op',
          fout: f.fout,
        })),
      )
    }
    if ((k.waarde.botsingen ?? []).length > 0) return progress(v, [], k.waarde.botsingen!)
  }
  const op = dayOf(body, 'op', 'Vul de dag van het gesprek in.')
  const fouten: Fout[] = typeof op === 'string' ? [] : [op]
  const nieuw = Array.from({ length: nieuweAfspraken }, (_, i) => i + 1).flatMap((n) => {
    const wat = body[`wat-${n}`] ?? ''
    const tekst = body[`uiterlijk-${n}`]?.trim() ?? ''
    if (wat === '' && tekst === '') return []
    if (wat === '') fouten.push({ veld: `wat-${n}`, fout: 'Kies wat is afgesproken, of maak de dag leeg.' })
    const uiterlijk = leesDatum({ 'd-dag': tekst }, 'd')
    if (typeof uiterlijk !== 'string') {
      fouten.push({ veld: `uiterlijk-${n}`, fout: uiterlijk?.fout ?? 'Vul in voor welke dag dit gedaan is.' })
      return []
    }
    return [{ wat, wie: body[`wie-${n}`], uiterlijk }]
  })
  if (fouten.length > 0) return progress(v, fouten)
  const afgerond = Object.entries(body).flatMap(([k, uitkomst]) =>
    k.startsWith('afspraak-') && uitkomst !== '' ? [{ afspraak: k.slice('afspraak-'.length), uitkomst }] : [],
  )
  const { werk, studie, vrijwilligerswerk } = body
  const deelname = filled({ werk, studie, vrijwilligerswerk })
  const r = await perform(gesprekoperaties.gesprekVastleggen, { dossier, op, deelname, afgerond, nieuw })
  if (r.ok) return home(v, 'voortgang', 'gesprek')
  if (r.weigering.code === 'nietGevonden') return r
  return progress(
    v,
    faults(r.weigering, 'op').map((f) => ({ ...f, veld: f.veld.split('.').at(-1)! })),
  )
}

/** One answer of the draft, for the script of the form. */
async function keepOne(v: Vraag): Promise<Antwoord> {
  const { vraag = '', antwoord = '', versie = '0' } = v.body
  const r = await v.perform(gesprekoperaties.conceptBewaren, {
    dossier: v.params.dossier,
    antwoorden: [{ vraag, antwoord: line(antwoord), versie }],
  })
  if (!r.ok) return r
  const [botsing] = r.waarde.botsingen ?? []
  const uit = botsing === undefined ? { versie: r.waarde.bewaard[0]!.versie } : { botsing }
  return { bestand: { naam: 'antwoord.json', type: 'application/json', inhoud: JSON.stringify(uit) } }
}

const gezegd: Readonly<Record<string, string>> = {
  verzoek: 'Het verzoek is vastgelegd.',
  advies: 'Het advies is vastgelegd.',
  besluit: 'Het besluit is vastgelegd; termijnen en taken zijn bijgewerkt.',
}

async function requests(
  v: Vraag,
  fouten: readonly Fout[],
  gevolg?: Parameters<typeof Verzoekenpagina>[0]['gevolg'],
): Promise<Antwoord> {
  const r = await v.perform(verzoekoperaties.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Verzoekenpagina
        kader={v.kader}
        verzoeken={r.waarde}
        vandaag={v.actor.dag}
        body={v.body}
        fouten={fouten}
        gevolg={gevolg}
        melding={gezegd[v.query.gedaan ?? '']}
      />
    ),
  }
}

/** A request, the advice on it, or DUO's decision: its effect first. */
async function request(v: Vraag): Promise<Antwoord> {
  const { body, actor } = v
  if (body.stap === 'nieuw') {
    const [verzoek, verzoekgrond] = (body.gevraagd ?? '').split('.')
    if (!verzoek) return requests(v, [{ veld: 'gevraagd', fout: 'Kies wat is gevraagd, en op welke grond.' }])
    const op = dayOf(body, 'ontvangen', 'Vul in wanneer DUO het verzoek ontving.')
    if (typeof op !== 'string') return requests(v, [op])
    return record(v, { soort: 'verzoekGedaan', op, inhoud: { verzoek, verzoekgrond } }, 'verzoek', 'gevraagd')
  }
  if (body.stap === 'advies') {
    const inhoud = { bij: body.verzoek, advies: body.advies }
    if (!body.advies) return requests(v, [{ veld: 'advies', fout: 'Kies het advies.' }])
    return record(v, { soort: 'verzoekAdviesGegeven', op: actor.dag, inhoud }, 'advies', 'advies')
  }
  const dagen = ['besluit', 'laatsteDag', 'tot'].map((naam) => [naam, leesDatum(body, naam)] as const)
  const fouten = dagen.flatMap(([veld, d]) => (typeof d === 'object' ? [{ veld, fout: d.fout }] : []))
  if (!body.uitkomst) fouten.push({ veld: 'uitkomst', fout: 'Kies wat DUO besliste.' })
  if (fouten.length > 0) return requests(v, fouten)
  const [op, laatsteDag, tot] = dagen.map(([, d]) => d as Dag | undefined)
  const invoer = {
    dossier: v.params.dossier,
    verzoek: body.verzoek,
    uitkomst: body.uitkomst,
    ...filled({ op, laatsteDag, tot, onderdeel: body.onderdeel }),
  }
  const wrong = (r: { weigering: Parameters<typeof faults>[0] }) =>
    requests(
      v,
      faults(r.weigering, 'besluit').map((f) => (f.veld === 'op' ? { ...f, veld: 'besluit' } : f)),
    )
  if (body.stap !== 'beslissen') {
    const g = await v.perform(verzoekoperaties.gevolg, invoer)
    return g.ok ? requests(v, [], g.waarde) : wrong(g)
  }
  const r = await v.perform(verzoekoperaties.beslissen, invoer)
  return r.ok ? home(v, 'verzoeken', 'besluit') : wrong(r)
}

async function record(
  v: Vraag,
  feit: { readonly soort: string; readonly op: Dag; readonly inhoud: object },
  gedaan: string,
  veld: string,
): Promise<Antwoord> {
  const r = await v.perform(dossieroperaties.vastleggen, {
    feiten: [{ dossier: v.params.dossier, bron: 'medewerker', ...feit }],
  })
  return r.ok ? home(v, 'verzoeken', gedaan) : requests(v, onField(said(r.weigering), veld))
}

/** What a refused fact says, without the place of the fact in the request. */
const said = (w: Parameters<typeof faults>[0]): readonly Fout[] =>
  w.velden.length > 0 ? w.velden.map((f) => ({ ...f })) : faults(w, 'op')

async function ending(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const dossier = v.params.dossier
  const d = await v.perform(dossieroperaties.zien, { dossier })
  if (!d.ok) return d
  const t = await v.perform(takenoperaties.vanDossier, { dossier })
  if (!t.ok) return t
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Afrondingpagina
        kader={v.kader}
        dossier={d.waarde}
        taken={t.waarde.taken}
        vandaag={v.actor.dag}
        body={v.body}
        fouten={fouten}
        melding={
          v.query.gedaan === 'voldaan'
            ? 'Vastgelegd dat aan de plicht is voldaan. Maak nu de brief en draag warm over.'
            : undefined
        }
      />
    ),
  }
}

async function met(v: Vraag): Promise<Antwoord> {
  const op = dayOf(v.body, 'op', 'Vul de dag in die in het bericht van DUO staat.')
  if (typeof op !== 'string') return ending(v, [op])
  const r = await v.perform(dossieroperaties.vastleggen, {
    feiten: [{ dossier: v.params.dossier, soort: 'plichtVoldaan', op, bron: 'duo', inhoud: {} }],
  })
  return r.ok ? home(v, 'afronding', 'voldaan') : ending(v, onField(said(r.weigering), 'op'))
}

async function notes(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(notitieoperaties.lijst, { dossier: v.params.dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <Notitiespagina kader={v.kader} lijst={r.waarde} body={v.body} fouten={fouten} />,
  }
}

async function write(v: Vraag): Promise<Antwoord> {
  const { categorie, tekst = '' } = v.body
  const r = await v.perform(notitieoperaties.schrijven, {
    dossier: v.params.dossier,
    categorie,
    tekst: line(tekst),
  })
  return r.ok ? home(v, 'notities', 'notitie') : notes(v, faults(r.weigering, 'tekst'))
}
