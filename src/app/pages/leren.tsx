/** Pages of courses: the list, a course and its group, hours by sheet and by file; and the learning of one person. */
import { heeftRecht } from '#access/may.ts'
import { foutregel } from '#connect/fouten.ts'
import { inRijen, leesLesbestand, lesblad } from '#connect/lesbestand.ts'
import type { Dag } from '#core/day.ts'
import type { Result } from '#core/result.ts'
import { geweigerd } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import type { Body } from '#ui/step-block.tsx'
import { dateParts } from '#work/dossier/words.ts'
import { lerenoperaties } from '#work/leren/operations/index.ts'
import { Cursusformulier } from '#work/leren/pages/cursusform.tsx'
import { Cursussen } from '#work/leren/pages/cursussen.tsx'
import { CURSUSSEN } from '#work/leren/pages/delen.tsx'
import { Groepspagina } from '#work/leren/pages/groep.tsx'
import { Leerpagina } from '#work/leren/pages/leren.tsx'
import type { CursusUit } from '#work/leren/uit.ts'
import { dayOf, faults, filled } from './intake.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const { cursussen: op, groep, inschrijven: plaats, leren } = lerenoperaties
const CURSUS = '/cursussen/:cursus'
const school = (v: Vraag) => v.actor.organisatiesoort === 'taalschool'
const mag = (v: Vraag, ...r: Parameters<typeof heeftRecht> extends [unknown, ...infer R] ? R : never) =>
  heeftRecht(v.actor.rol, ...r)

export const leerpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/cursussen', doe: (v) => list(v, []) },
  { methode: 'POST', pad: '/cursussen/keurmerk', doe: keepMark },
  { methode: 'POST', pad: '/cursussen/grenzen', doe: keepBounds },
  {
    methode: 'GET',
    pad: '/cursussen/nieuw',
    stuurt: op.toevoegen,
    doe: (v) => form(v, { plekken: '15' }, []),
  },
  { methode: 'POST', pad: '/cursussen/nieuw', doe: keepCourse },
  { methode: 'GET', pad: CURSUS, doe: (v) => group(v, []) },
  { methode: 'GET', pad: `${CURSUS}/wijzigen`, stuurt: op.wijzigen, doe: editCourse },
  { methode: 'POST', pad: `${CURSUS}/wijzigen`, doe: keepCourse },
  {
    methode: 'POST',
    pad: `${CURSUS}/sluiten`,
    doe: (v) => after(v, v.perform(op.sluiten, { cursus: v.params.cursus }), 'gesloten', 'sluiten'),
  },
  { methode: 'POST', pad: `${CURSUS}/uren`, doe: keepSheet },
  { methode: 'POST', pad: `${CURSUS}/bestand`, doe: readFile },
  { methode: 'GET', pad: `${CURSUS}/blad.csv`, doe: sheet },
  {
    methode: 'POST',
    pad: `${CURSUS}/uitschrijven`,
    doe: (v) =>
      after(
        v,
        v.perform(plaats.uitschrijven, {
          cursus: v.params.cursus,
          dossier: v.body.dossier ?? '',
          ...filled({ waarom: v.body.waarom }),
        }),
        'uitgeschreven',
        'dossier',
      ),
  },
  { methode: 'GET', pad: '/dossiers/:dossier/leren', doe: (v) => learning(v, []) },
  { methode: 'POST', pad: '/dossiers/:dossier/leren/inschrijven', doe: enrol },
]

const meldingen: Readonly<Record<string, string>> = {
  keurmerk: 'Het keurmerk is vastgelegd.',
  grenzen: 'De grenzen zijn vastgesteld.',
  cursus: 'De cursus is bewaard.',
  gesloten: 'De cursus is gesloten.',
  uitgeschreven: 'De plaats is vrij.',
  uren: 'De uren zijn vastgelegd.',
  gelijk: 'Deze uren stonden er al precies zo. Er is niets veranderd.',
  ingeschreven: 'Ingeschreven.',
  wacht: 'De cursus is vol. Deze persoon staat nu op de wachtlijst.',
}

async function list(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const { leerroute, niveau } = v.query
  const r = await v.perform(op.lijst, filled({ leerroute, niveau }))
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Cursussen
        kader={v.kader}
        lijst={r.waarde}
        query={v.query}
        body={v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
        mag={{
          toevoegen: mag(v, 'vastleggen', 'cursussen'),
          keurmerk: mag(v, 'vastleggen', 'cursussen') && !school(v),
          grenzen: mag(v, 'beheren', 'cursussen'),
          groep: mag(v, 'zien', 'inburgering'),
          workshops: mag(v, 'zien', 'workshops'),
        }}
      />
    ),
  }
}

/** A day that may be left out, or what is wrong with it. */
function optionalDay(body: Body, naam: string): Dag | null | Fout {
  const d = leesDatum(body, naam)
  return typeof d === 'string' ? d : d === undefined ? null : { veld: naam, fout: d.fout }
}
const isFault = (x: unknown): x is Fout => typeof x === 'object' && x !== null && 'fout' in x

/** A whole number as people write it; what is none is left to the schema to refuse. */
const whole = (t: string | undefined) => (/^\s*\d+\s*$/.test(t ?? '') ? Number(t) : Number.NaN)

async function keepMark(v: Vraag): Promise<Antwoord> {
  const vanaf = dayOf(v.body, 'vanaf', 'Vul de eerste dag in.')
  const tot = optionalDay(v.body, 'tot')
  const fouten = [vanaf, tot].filter(isFault)
  if (fouten.length > 0) return list(v, fouten)
  const { school: s = '', soort, bron = '' } = v.body
  const r = await v.perform(op.keurmerk, { school: s, vanaf, tot, bron, ...filled({ soort }) })
  return r.ok ? { naar: `${CURSUSSEN.pad}?gedaan=keurmerk#scholen` } : list(v, faults(r.weigering, 'school'))
}

async function keepBounds(v: Vraag): Promise<Antwoord> {
  const vanaf = dayOf(v.body, 'vanaf', 'Vul de eerste dag in.')
  if (isFault(vanaf)) return list(v, [vanaf])
  const grens = (t: string | undefined) => ((t ?? '').trim() === '' ? null : whole(t))
  const { achter, verzuim, toelichting = '' } = v.body
  const r = await v.perform(op.grenzen, {
    vanaf,
    achter: grens(achter),
    verzuim: grens(verzuim),
    toelichting,
  })
  return r.ok ? { naar: `${CURSUSSEN.pad}?gedaan=grenzen#grenzen` } : list(v, faults(r.weigering, 'vanaf'))
}

async function form(v: Vraag, body: Body, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(op.lijst, {})
  if (!r.ok) return r
  const id = v.params.cursus
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Cursusformulier
        kader={v.kader}
        body={body}
        fouten={fouten}
        scholen={school(v) || id !== undefined ? [] : r.waarde.scholen}
        {...(id !== undefined && { id })}
      />
    ),
  }
}

async function editCourse(v: Vraag): Promise<Antwoord> {
  // The course itself, not its group: who changes courses need not see who is in them.
  const r = await v.perform(op.lijst, { ookGesloten: 'true' })
  if (!r.ok) return r
  const cursus = r.waarde.cursussen.find((c) => c.id === v.params.cursus)
  return cursus === undefined ? geweigerd('nietGevonden', { wat: 'cursus' }) : form(v, bodyOf(cursus), [])
}

/** A course as the form would have sent it. */
function bodyOf(c: CursusUit): Body {
  const d = dateParts(c.start as Dag)
  const tekens = (naam: string, lijst: readonly string[]) =>
    Object.fromEntries(lijst.map((x) => [`${naam}-${x}`, 'ja']))
  return {
    naam: c.naam,
    niveau: c.niveau,
    weken: String(c.weken),
    urenPerWeek: String(c.urenPerWeek),
    plaats: c.plaats,
    prijs: c.prijs === null ? '' : (c.prijs / 100).toFixed(2).replace('.', ','),
    plekken: String(c.plekken),
    wijzigingen: String(c.wijzigingen),
    synthetisch: c.synthetisch ? 'ja' : '',
    'start-dag': d.dag,
    'start-maand': d.maand,
    'start-jaar': d.jaar,
    ...tekens('routes', c.routes),
    ...tekens('dagdelen', c.dagdelen),
  }
}

/** Euros as people write them, in cents; null when empty, not a number where it is none. */
function cents(tekst: string): number | null {
  const t = tekst
    .trim()
    .replace(/^€\s*/, '')
    .replace(/[.\s](?=\d{3}(\D|$))/g, '')
  if (t === '') return null
  return /^\d+([.,]\d{1,2})?$/.test(t) ? Math.round(Number(t.replace(',', '.')) * 100) : Number.NaN
}

async function keepCourse(v: Vraag): Promise<Antwoord> {
  const { body } = v
  const start = dayOf(body, 'start', 'Vul de eerste lesdag in.')
  const prijs = cents(body.prijs ?? '')
  const fouten: Fout[] = [
    ...(isFault(start) ? [start] : []),
    ...(Number.isNaN(prijs)
      ? [{ veld: 'prijs', fout: 'De prijs is geen bedrag. Schrijf euro’s, zoals 2400.' }]
      : []),
  ]
  if (fouten.length > 0) return form(v, body, fouten)
  const gekozen = (naam: string) =>
    Object.keys(body).flatMap((k) =>
      k.startsWith(`${naam}-`) && body[k] === 'ja' ? [k.slice(naam.length + 1)] : [],
    )
  const cursus = {
    naam: body.naam ?? '',
    routes: gekozen('routes'),
    niveau: body.niveau ?? '',
    start,
    weken: whole(body.weken),
    urenPerWeek: whole(body.urenPerWeek),
    dagdelen: gekozen('dagdelen'),
    plaats: body.plaats ?? '',
    prijs,
    plekken: whole(body.plekken),
    synthetisch: body.synthetisch === 'ja',
  }
  const id = v.params.cursus
  const r =
    id === undefined
      ? await v.perform(op.toevoegen, { ...(school(v) ? {} : filled({ school: body.school })), cursus })
      : await v.perform(op.wijzigen, { cursus: id, wijzigingen: body.wijzigingen, inhoud: cursus })
  if (r.ok) return { naar: `${CURSUSSEN.pad}/${r.waarde.cursus}?gedaan=cursus` }
  const eigen = faults(r.weigering, 'naam').map((f) => ({ ...f, veld: f.veld.split('.').at(-1)! }))
  return form(v, body, eigen)
}

async function group(v: Vraag, fouten: readonly Fout[], melding?: string): Promise<Antwoord> {
  const r = await v.perform(groep.groep, { cursus: v.params.cursus })
  if (!r.ok) return r
  const legt = mag(v, 'vastleggen', 'cursussen')
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Groepspagina
        kader={v.kader}
        groep={r.waarde}
        body={v.body}
        fouten={fouten}
        melding={melding ?? meldingen[v.query.gedaan ?? '']}
        mag={{ cursus: legt, uren: legt && mag(v, 'vastleggen', 'inburgering') }}
      />
    ),
  }
}

/** Back to the group with what was done, or the group with what was wrong. */
async function after(
  v: Vraag,
  gedaan: Promise<Result<unknown>>,
  wat: string,
  veld: string,
): Promise<Antwoord> {
  const r = await gedaan
  return r.ok
    ? { naar: `${CURSUSSEN.pad}/${v.params.cursus}?gedaan=${wat}` }
    : group(v, faults(r.weigering, veld))
}

/** The sheet of a lesson or week: people with any number filled in, the empty cells as nothing. */
async function keepSheet(v: Vraag): Promise<Antwoord> {
  const van = dayOf(v.body, 'van', 'Vul de eerste dag in.')
  const tot = optionalDay(v.body, 'tot')
  const fouten = [van, tot].filter(isFault)
  if (fouten.length > 0) return group(v, fouten)
  const wie = [
    ...new Set(
      Object.keys(v.body).flatMap((k) => {
        const [, dossier] = /^(?:gevolgd|met|zonder)-(.+)$/.exec(k) ?? []
        return dossier === undefined || (v.body[k] ?? '').trim() === '' ? [] : [dossier]
      }),
    ),
  ]
  const uren = (k: string, d: string) =>
    (v.body[`${k}-${d}`] ?? '').trim() === '' ? 0 : whole(v.body[`${k}-${d}`])
  const regels = wie.map((dossier) => ({
    dossier,
    van,
    tot: tot ?? van,
    gevolgd: uren('gevolgd', dossier),
    geoorloofd: uren('met', dossier),
    ongeoorloofd: uren('zonder', dossier),
  }))
  const r = await v.perform(groep.presentie, { cursus: v.params.cursus, regels })
  if (r.ok) {
    const wat = r.waarde.uitkomsten.every((u) => u === 'gelijk') ? 'gelijk' : 'uren'
    return { naar: `${CURSUSSEN.pad}/${v.params.cursus}?gedaan=${wat}` }
  }
  // A fault of a line stands with its person; one of the list as a whole with the day.
  const bij = faults(r.weigering, 'van').map((f) => {
    const [, n] = /^regels\.(\d+)/.exec(f.veld) ?? []
    return { veld: n === undefined ? 'van' : wie[Number(n)]!, fout: f.fout }
  })
  return group(v, bij)
}

async function readFile(v: Vraag): Promise<Antwoord> {
  const bytes = v.bestanden.bestand
  const bij = (fout: string) => ({ veld: 'bestand', fout })
  if (bytes === undefined || bytes.length === 0) return group(v, [bij('Kies een bestand.')])
  const g = await v.perform(groep.groep, { cursus: v.params.cursus })
  if (!g.ok) return g
  const gelezen = await leesLesbestand(
    bytes,
    g.waarde.deelnemers.filter((d) => !d.wacht),
  )
  if (!gelezen.ok) {
    const meer = gelezen.aantal - gelezen.fouten.length
    return group(v, [
      ...gelezen.fouten.map((f) => bij(foutregel(f))),
      ...(meer > 0 ? [bij(`En nog ${meer} fouten.`)] : []),
    ])
  }
  const proef = v.body.echt !== 'ja'
  const r = await v.perform(groep.presentie, {
    cursus: v.params.cursus,
    bron: 'partner',
    proef,
    regels: gelezen.regels,
  })
  if (!r.ok)
    return group(
      v,
      r.weigering.code === 'ongeldig'
        ? inRijen(r.weigering.velden, gelezen.rijen).map((f) => bij(foutregel(f)))
        : faults(r.weigering, 'bestand'),
    )
  const tel = (u: string) => r.waarde.uitkomsten.filter((x) => x === u).length
  const som = `${tel('nieuw')} nieuw, ${tel('gewijzigd')} gewijzigd, ${tel('gelijk')} gelijk`
  return group(
    v,
    [],
    [
      proef
        ? `Geprobeerd: ${som}. Er is niets vastgelegd; kruis aan om vast te leggen.`
        : `Vastgelegd: ${som}.`,
      ...gelezen.meldingen,
    ].join(' '),
  )
}

async function sheet(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(groep.groep, { cursus: v.params.cursus })
  if (!r.ok) return r
  const inhoud = lesblad(r.waarde.deelnemers.filter((d) => !d.wacht))
  return { bestand: { naam: 'uren.csv', type: 'text/csv; charset=utf-8', inhoud } }
}

async function learning(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(leren.zien, { dossier: v.params.dossier })
  if (!r.ok) return r
  const legt = mag(v, 'vastleggen', 'inburgering')
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Leerpagina
        kader={v.kader}
        leren={r.waarde}
        vandaag={v.actor.dag}
        body={v.body}
        fouten={fouten}
        melding={meldingen[v.query.gedaan ?? '']}
        mag={{
          inschrijven: legt && mag(v, 'vastleggen', 'cursussen'),
          examens: legt && mag(v, 'vastleggen', 'cursussen'),
          boeken: legt && v.actor.rol === 'klantmanager',
        }}
      />
    ),
  }
}

/** A place, or when the course is full one on the waiting list. */
async function enrol(v: Vraag): Promise<Antwoord> {
  const { cursus = '' } = v.body
  const dossier = v.params.dossier
  if (cursus === '') return learning(v, [{ veld: 'cursus', fout: 'Kies een cursus.' }])
  const terug = (wat: string) => ({ naar: `/dossiers/${dossier}/leren?gedaan=${wat}#cursussen` })
  const r = await v.perform(plaats.inschrijven, { cursus, dossier })
  if (r.ok) return terug('ingeschreven')
  if (r.weigering.code !== 'nietNu') return learning(v, faults(r.weigering, 'cursus'))
  const w = await v.perform(plaats.wachten, { cursus, dossier })
  return w.ok ? terug('wacht') : learning(v, faults(r.weigering, 'cursus'))
}
