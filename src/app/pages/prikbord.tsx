/** Pages of the pin board: dwellings by hand, from a file, with photographs. */

import { heeftRecht } from '#access/may.ts'
import { foutregel } from '#connect/fouten.ts'
import { importeerBytes } from '#connect/importeer.ts'
import type { Dag } from '#core/day.ts'
import { plusDagen } from '#core/day.ts'
import type { Result } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { dateParts } from '#work/dossier/words.ts'
import { huisvestingsplekken } from '#work/huisvesting/menu.tsx'
import { vindoperaties } from '#work/huisvesting/operations/index.ts'
import {
  type Body,
  type InvoerProps,
  Woningformulier,
  Woninginvoer,
} from '#work/huisvesting/prikbord/form-page.tsx'
import { isVerhuurder } from '#work/huisvesting/prikbord/model.ts'
import { BORD, Prikbord } from '#work/huisvesting/prikbord/pages.tsx'
import type { WoningUit } from '#work/huisvesting/prikbord/uit.ts'
import { Woning } from '#work/huisvesting/prikbord/woning-page.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const { prikbord: op, fotos } = vindoperaties
const wijzigt = (v: Vraag) => heeftRecht(v.actor.rol, 'vastleggen', 'woningen')
const matcht = (v: Vraag) =>
  heeftRecht(v.actor.rol, 'zien', 'huisvesting') && heeftRecht(v.actor.rol, 'zien', 'huishouden')

export const prikbordpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/huisvesting/prikbord', doe: showBoard },
  { methode: 'GET', pad: '/huisvesting/prikbord/nieuw', doe: (v) => dwellingForm(v, firstBody(v), []) },
  { methode: 'POST', pad: '/huisvesting/prikbord/nieuw', doe: (v) => saveDwelling(v) },
  { methode: 'GET', pad: '/huisvesting/prikbord/invoeren', doe: (v) => fileForm(v, []) },
  { methode: 'POST', pad: '/huisvesting/prikbord/invoeren', doe: readFile },
  { methode: 'GET', pad: '/huisvesting/prikbord/:woning', doe: (v) => showDwelling(v, []) },
  { methode: 'GET', pad: '/huisvesting/prikbord/:woning/wijzigen', doe: editDwelling },
  { methode: 'POST', pad: '/huisvesting/prikbord/:woning/wijzigen', doe: (v) => saveDwelling(v) },
  {
    methode: 'POST',
    pad: '/huisvesting/prikbord/:woning/intrekken',
    doe: (v) => back(v, v.perform(op.intrekken, { woning: v.params.woning, reden: v.body.reden }), 'reden'),
  },
  { methode: 'POST', pad: '/huisvesting/prikbord/:woning/reserveringen', doe: reserve },
  {
    methode: 'POST',
    pad: '/huisvesting/prikbord/:woning/reserveringen/:reservering/loslaten',
    doe: (v) =>
      back(
        v,
        v.perform(op.loslaten, { woning: v.params.woning, reservering: v.params.reservering }),
        'reden',
      ),
  },
  { methode: 'POST', pad: '/huisvesting/prikbord/:woning/fotos', doe: addPhoto },
  { methode: 'GET', pad: '/huisvesting/prikbord/:woning/fotos/:foto', doe: showPhoto },
  {
    methode: 'POST',
    pad: '/huisvesting/prikbord/:woning/fotos/:foto/weg',
    doe: (v) => back(v, v.perform(fotos.weghalen, { woning: v.params.woning, foto: v.params.foto }), 'foto'),
  },
]

async function showBoard(v: Vraag): Promise<Antwoord> {
  const { toon: _, ...filter } = v.query
  const r = await v.perform(op.lijst, Object.fromEntries(Object.entries(filter).filter(([, w]) => w !== '')))
  if (!r.ok) return r
  return {
    toon: (
      <Prikbord
        kader={v.kader}
        menu={huisvestingsplekken(v.actor.rol)}
        lijst={r.waarde}
        query={v.query}
        magAanbieden={wijzigt(v)}
      />
    ),
  }
}

async function showDwelling(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.zien, { woning: v.params.woning })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Woning
        kader={v.kader}
        menu={huisvestingsplekken(v.actor.rol)}
        gegevens={r.waarde}
        vandaag={v.actor.dag}
        magWijzigen={wijzigt(v)}
        magMatchen={matcht(v)}
        fouten={fouten}
      />
    ),
  }
}

/** Faults of a refusal beside the dwelling; what is no fault of the form is told as such. */
function faults(w: Extract<Result<unknown>, { ok: false }>['weigering'], veld: string): Fout[] | undefined {
  if (!['ongeldig', 'nietNu', 'bestaatAl', 'gewijzigd'].includes(w.code)) return undefined
  if (w.velden.length > 0) return w.velden.map((f) => ({ veld: f.veld.split('.').at(-1)!, fout: f.fout }))
  const { zin, watNu } = weigeringstekst(w)
  return [{ veld, fout: `${zin} ${watNu}` }]
}

async function back(v: Vraag, gedaan: Promise<Result<unknown>>, veld: string): Promise<Antwoord> {
  const r = await gedaan
  if (r.ok) return { naar: `${BORD.pad}/${v.params.woning}` }
  const fouten = faults(r.weigering, veld)
  return fouten === undefined ? r : showDwelling(v, fouten)
}

async function reserve(v: Vraag): Promise<Antwoord> {
  const [van, tot] = [leesDatum(v.body, 'van'), leesDatum(v.body, 'tot')]
  const fouten = Object.entries({ van, tot }).flatMap(([veld, d]) =>
    typeof d === 'string' ? [] : [{ veld, fout: d === undefined ? 'Vul een dag in.' : d.fout }],
  )
  if (fouten.length > 0) return showDwelling(v, fouten)
  return back(v, v.perform(op.reserveren, { woning: v.params.woning, van, tot }), 'van')
}

async function addPhoto(v: Vraag): Promise<Antwoord> {
  const bytes = v.bestanden.foto
  if (bytes === undefined || bytes.length === 0)
    return showDwelling(v, [{ veld: 'foto', fout: 'Kies een foto.' }])
  const inhoud = Buffer.from(bytes).toString('base64')
  const r = await v.perform(fotos.toevoegen, { woning: v.params.woning, tekst: v.body.tekst ?? '', inhoud })
  if (r.ok) return { naar: `${BORD.pad}/${v.params.woning}#fotos` }
  const fouten = faults(r.weigering, 'foto')?.map((f) => (f.veld === 'inhoud' ? { ...f, veld: 'foto' } : f))
  return fouten === undefined ? r : showDwelling(v, fouten)
}

async function showPhoto(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(fotos.zien, { woning: v.params.woning, foto: v.params.foto })
  if (!r.ok) return r
  return { bestand: { type: r.waarde.soort, inhoud: Buffer.from(r.waarde.inhoud, 'base64') } }
}

const firstBody = (v: Vraag): Body => {
  const d = dateParts(plusDagen(v.actor.dag, 14))
  return { plekken: '1', verdieping: '0', 'vanaf-dag': d.dag, 'vanaf-maand': d.maand, 'vanaf-jaar': d.jaar }
}

/** A dwelling as the form would have sent it. */
function bodyOf(w: WoningUit): Body {
  const uit: Record<string, string> = {
    kenmerk: w.kenmerk,
    soort: w.soort,
    wijk: w.wijk,
    oppervlakte: String(w.oppervlakte),
    kamers: String(w.kamers),
    verdieping: String(w.verdieping),
    huur: (w.huur / 100).toFixed(2).replace('.', ','),
    plekken: String(w.plekken),
    verhuurder: w.verhuurder,
    wijzigingen: String(w.wijzigingen),
  }
  for (const k of ['lift', 'gelijkvloers', 'aangepast'] as const) if (w[k]) uit[`toegang-${k}`] = 'ja'
  if (w.gedeeld) uit['gedeeld-ja'] = 'ja'
  for (const k of ['vanaf', 'tot', 'tijdelijkTot'] as const) {
    if (w[k] === null) continue
    const d = dateParts(w[k] as Dag)
    Object.assign(uit, { [`${k}-dag`]: d.dag, [`${k}-maand`]: d.maand, [`${k}-jaar`]: d.jaar })
  }
  return uit
}

async function editDwelling(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(op.zien, { woning: v.params.woning })
  return r.ok ? dwellingForm(v, bodyOf(r.waarde.woning), []) : r
}

async function dwellingForm(v: Vraag, body: Body, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.lijst, {})
  if (!r.ok) return r
  const id = v.params.woning
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Woningformulier
        kader={v.kader}
        body={body}
        fouten={fouten}
        wijken={r.waarde.wijken}
        verhuurders={isVerhuurder(v.actor) || id !== undefined ? [] : r.waarde.verhuurders}
        {...(id !== undefined && { id })}
      />
    ),
  }
}

/** Euros as people write them, in cents; not a number where it is none. */
function cents(tekst: string): number {
  const t = tekst
    .trim()
    .replace(/^€\s*/, '')
    .replace(/[.\s](?=\d{3}(\D|$))/g, '')
  return /^-?\d+([.,]\d{1,2})?$/.test(t) ? Math.round(Number(t.replace(',', '.')) * 100) : Number.NaN
}

function readDwelling(body: Body): { woning: object; fouten: Fout[] } {
  const fouten: Fout[] = []
  const day = (veld: string) => {
    const d = leesDatum(body, veld)
    if (typeof d === 'object') fouten.push({ veld, fout: d.fout })
    return typeof d === 'string' ? d : null
  }
  const whole = (veld: string, wat: string) => {
    const t = (body[veld] ?? '').trim()
    if (/^-?\d+$/.test(t)) return Number(t)
    fouten.push({ veld, fout: `${wat}: vul een heel getal in.` })
    return 0
  }
  const huur = cents(body.huur ?? '')
  if (Number.isNaN(huur))
    fouten.push({ veld: 'huur', fout: 'De huur is geen bedrag. Schrijf euro’s, zoals 684,50.' })
  const vanaf = day('vanaf')
  if (vanaf === null && !fouten.some((f) => f.veld === 'vanaf'))
    fouten.push({ veld: 'vanaf', fout: 'Vul in vanaf welke dag de woning vrij is.' })
  const woning = {
    kenmerk: body.kenmerk ?? '',
    soort: body.soort ?? '',
    wijk: body.wijk ?? '',
    oppervlakte: whole('oppervlakte', 'Oppervlakte'),
    kamers: whole('kamers', 'Kamers'),
    verdieping: whole('verdieping', 'Verdieping'),
    lift: body['toegang-lift'] === 'ja',
    gelijkvloers: body['toegang-gelijkvloers'] === 'ja',
    aangepast: body['toegang-aangepast'] === 'ja',
    huur,
    vanaf,
    tot: day('tot'),
    tijdelijkTot: day('tijdelijkTot'),
    gedeeld: body['gedeeld-ja'] === 'ja',
    plekken: whole('plekken', 'Huishoudens'),
  }
  return { woning, fouten }
}

async function saveDwelling(v: Vraag): Promise<Antwoord> {
  const { woning, fouten } = readDwelling(v.body)
  if (fouten.length > 0) return dwellingForm(v, v.body, fouten)
  const id = v.params.woning
  const r =
    id === undefined
      ? await v.perform(op.aanbieden, {
          ...(isVerhuurder(v.actor) ? {} : { verhuurder: v.body.verhuurder }),
          woning,
        })
      : await v.perform(op.wijzigen, { woning: id, wijzigingen: v.body.wijzigingen, inhoud: woning })
  if (r.ok) return { naar: `${BORD.pad}/${r.waarde.woning}` }
  const fout = faults(r.weigering, 'kenmerk')
  return fout === undefined ? r : dwellingForm(v, v.body, fout)
}

async function fileForm(
  v: Vraag,
  fouten: readonly Fout[],
  verslag?: InvoerProps['verslag'],
): Promise<Antwoord> {
  const r = await v.perform(op.lijst, {})
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Woninginvoer
        kader={v.kader}
        verhuurders={isVerhuurder(v.actor) ? [] : r.waarde.verhuurders}
        body={v.body}
        fouten={fouten}
        {...(verslag !== undefined && { verslag })}
      />
    ),
  }
}

async function readFile(v: Vraag): Promise<Antwoord> {
  const bytes = v.bestanden.bestand
  if (bytes === undefined || bytes.length === 0)
    return fileForm(v, [{ veld: 'bestand', fout: 'Kies een bestand.' }])
  const uit = await importeerBytes(
    v.perform,
    {
      soort: 'woningen',
      naam: 'woningen',
      proef: v.body.echt !== 'ja',
      ...(isVerhuurder(v.actor) ? {} : { verhuurder: v.body.verhuurder ?? '' }),
    },
    bytes,
  )
  if (uit.gelukt) return fileForm(v, [], uit.verslag)
  if ('weigering' in uit) {
    const fouten = faults(uit.weigering, 'bestand')
    return fouten === undefined ? { weigering: uit.weigering } : fileForm(v, fouten)
  }
  const meer = uit.aantal - uit.fouten.length
  return fileForm(v, [
    ...uit.fouten.map((f) => ({ veld: 'bestand', fout: foutregel(f) })),
    ...(meer > 0 ? [{ veld: 'bestand', fout: `En nog ${meer} fouten.` }] : []),
  ])
}
