/** Makes routes of pages: who asks, the form's token, the answer as HTML; and the pages for when it goes wrong. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import { may } from '#access/may.ts'
import type { Actor } from '#core/actor.ts'
import { type Rol, rollen } from '#core/actor.ts'
import type { MedewerkerId } from '#core/ids.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import { html } from '#ui/html.ts'
import type { Kader } from '#ui/layout.tsx'
import { keys } from '#work/dossier/index.ts'
import { OpenData } from '#work/monitor/pages/open-data.tsx'
import { WetDekking } from '#work/wet/dekking-page.tsx'
import { Rekenregel, Rekenregels } from '#work/wet/pages.tsx'
import type { Serverkeuzes } from './http.ts'
import { openDataRoutes } from './open-data.ts'
import { apartpaginas } from './pages/apart.tsx'
import { beleidpaginas } from './pages/beleid.tsx'
import { briefpaginas } from './pages/brieven.tsx'
import { casuspaginas } from './pages/casus.tsx'
import { dossierpaginas } from './pages/dossier.tsx'
import { handboekpaginas } from './pages/handboek.tsx'
import { huisstijlpaginas } from './pages/huisstijl.tsx'
import { intakepaginas } from './pages/intake.tsx'
import { intakevraagpaginas } from './pages/intakevragen.tsx'
import { leerpaginas } from './pages/leren.tsx'
import { matchpaginas } from './pages/match.tsx'
import { monitorpaginas } from './pages/monitor.tsx'
import { type Bewaard, bewaard, type Pagina } from './pages/page.ts'
import { planpaginas } from './pages/plan.tsx'
import { planningpaginas } from './pages/planning.tsx'
import { prikbordpaginas } from './pages/prikbord.tsx'
import {
  Aanmelden,
  Demonstratie,
  Geweigerd,
  NietGevonden,
  Privacy,
  Storing,
  Toegankelijkheid,
} from './pages/public.tsx'
import { medewerkerpaginas } from './pages/staff.tsx'
import { takenpaginas } from './pages/taken.tsx'
import { voortgangpaginas } from './pages/voortgang.tsx'
import { woonpaginas } from './pages/wonen.tsx'
import { ruleAt, werkpaginas } from './pages/work.tsx'
import { workshoppaginas } from './pages/workshops.tsx'
import { perform } from './perform.ts'
import { placesOf, startOf } from './places.ts'
import { actorOfSession, csrfFits, csrfOf, endSession, startSession } from './session.ts'
import { statusOf } from './status.ts'

/** All pages behind sign-in. */
export const paginas: readonly Pagina[] = [
  ...takenpaginas,
  ...werkpaginas,
  ...woonpaginas,
  ...dossierpaginas,
  ...handboekpaginas,
  ...casuspaginas,
  ...intakepaginas,
  ...intakevraagpaginas,
  ...planpaginas,
  ...voortgangpaginas,
  ...briefpaginas,
  ...huisstijlpaginas,
  ...leerpaginas,
  ...workshoppaginas,
  ...beleidpaginas,
  ...medewerkerpaginas,
  ...planningpaginas,
  ...prikbordpaginas,
  ...matchpaginas,
  ...apartpaginas,
  ...monitorpaginas,
]

/** Largest body that is taken, in megabytes of 1024 × 1024 bytes. */
export const MEGABYTES = 8

type Keuzes = Serverkeuzes & { readonly stijlkenmerk: string }

interface Wie {
  readonly geheim: string
  readonly actor: Actor
}

/** The routes of all pages. */
export function pageRoutes(k: Keuzes) {
  const cookienaam = k.productie ? '__Host-wortel' : 'wortel'
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: k.productie } as const

  const who = async (vraag: FastifyRequest): Promise<Wie | undefined> => {
    const geheim = vraag.cookies[cookienaam]
    const actor = geheim === undefined ? undefined : await actorOfSession(k.huis, geheim)
    return actor === undefined ? undefined : { geheim: geheim!, actor }
  }

  const frame = (pad: string, wie: Wie | undefined): Kader => ({
    gemeente: k.gemeente,
    ...(wie && {
      wie: { naam: wie.actor.naam, rol: rollen[wie.actor.rol].naam, organisatie: wie.actor.organisatieNaam },
    }),
    plekken: wie === undefined ? [] : placesOf(wie.actor),
    pad,
    csrf: wie === undefined ? '' : csrfOf(wie.geheim),
    demo: k.demo,
    ingebouwd: k.huis.store.soort === 'ingebouwd',
    versie: k.versie,
    stijlkenmerk: k.stijlkenmerk,
  })

  const send = (antwoord: FastifyReply, element: Parameters<typeof html>[0], status = 200) =>
    antwoord.status(status).type('text/html; charset=utf-8').send(html(element))

  const refuse = (
    vraag: FastifyRequest,
    antwoord: FastifyReply,
    wie: Wie | undefined,
    weigering: Weigering,
  ) =>
    send(
      antwoord,
      createElement(Geweigerd, { kader: frame(vraag.url, wie), weigering }),
      statusOf(weigering.code),
    )

  const show = async (pagina: Pagina, vraag: FastifyRequest, antwoord: FastifyReply) => {
    const wie = await who(vraag)
    if (wie === undefined) return antwoord.redirect('/aanmelden?verlopen=1', 303)
    const body = texts(vraag.body)
    if (pagina.methode === 'POST' && !csrfFits(wie.geheim, body.csrf)) {
      return refuse(vraag, antwoord, wie, geweigerd('formulierVerlopen', {}).weigering)
    }
    const mag = pagina.stuurt === undefined ? undefined : may(wie.actor.rol, pagina.stuurt.nodig)
    if (mag?.ok === false) return refuse(vraag, antwoord, wie, mag.weigering)
    const query = texts(vraag.query)
    const uit = await pagina.doe({
      actor: wie.actor,
      kader: { ...frame(vraag.url.split('?')[0]!, wie), melding: said(query.bewaard) },
      params: vraag.params as Record<string, string>,
      query,
      body,
      bestanden: files(vraag.body),
      dienst: { basis: k.basis ?? '', post: k.post ?? false },
      perform: (operatie, invoer) => perform(k.huis, wie.actor, operatie, invoer),
    })
    if ('naar' in uit) return antwoord.redirect(after(uit.naar, uit.bewaard), 303)
    if ('bestand' in uit)
      return antwoord
        .type(uit.bestand.type)
        .header(
          'content-disposition',
          uit.bestand.naam === undefined ? 'inline' : `attachment; filename="${uit.bestand.naam}"`,
        )
        .send(typeof uit.bestand.inhoud === 'string' ? uit.bestand.inhoud : Buffer.from(uit.bestand.inhoud))
    if ('weigering' in uit) return refuse(vraag, antwoord, wie, uit.weigering)
    return send(antwoord, uit.toon, uit.status)
  }

  return async (app: FastifyInstance) => {
    for (const pagina of paginas) {
      app.route({ method: pagina.methode, url: pagina.pad, handler: (v, a) => show(pagina, v, a) })
    }
    app.get('/', async (v, a) => {
      const wie = await who(v)
      return a.redirect(wie === undefined ? '/aanmelden' : startOf(wie.actor), 303)
    })
    app.get('/aanmelden', async (v, a) => {
      const personen = k.demo ? await demoPersons(k) : []
      const verlopen = texts(v.query).verlopen !== undefined
      const melding = verlopen
        ? 'Deze pagina is alleen voor aangemelde medewerkers, of de aanmelding is verlopen.'
        : undefined
      return send(
        a,
        createElement(Aanmelden, { kader: frame('/aanmelden', await who(v)), personen, melding }),
      )
    })
    app.post('/aanmelden', async (v, a) => {
      const medewerker = (texts(v.body).medewerker ?? '') as MedewerkerId
      const bekend = k.demo && sameOrigin(v) ? (await demoPersons(k)).some((p) => p.id === medewerker) : false
      if (!bekend) return refuse(v, a, undefined, geweigerd('nietAangemeld', {}).weigering)
      a.setCookie(cookienaam, await startSession(k.huis, k.gemeente.code, medewerker), cookie)
      return a.redirect('/', 303)
    })
    app.post('/afmelden', async (v, a) => {
      const wie = await who(v)
      if (wie !== undefined && csrfFits(wie.geheim, texts(v.body).csrf)) await endSession(k.huis, wie.geheim)
      a.clearCookie(cookienaam, cookie)
      return a.redirect('/aanmelden', 303)
    })
    openDataRoutes(app, {
      huis: k.huis,
      gemeente: k.gemeente,
      basis: k.basis ?? '',
      pagina: async (v, a, l) =>
        send(a, createElement(OpenData, { kader: frame('/open-data', await who(v)), l })),
      nietGevonden: async (v, a) =>
        send(a, createElement(NietGevonden, { kader: frame('/open-data', await who(v)) }), 404),
    })
    for (const [pad, Vast] of [
      ['/zo-rekenen-wij', Rekenregels],
      ['/zo-rekenen-wij/dekking', WetDekking],
      ['/toegankelijkheid', Toegankelijkheid],
      ['/privacy', Privacy],
      ...(k.demo ? ([['/demonstratie', Demonstratie]] as const) : []),
    ] as const) {
      app.get(pad, async (v, a) => send(a, createElement(Vast, { kader: frame(pad, await who(v)) })))
    }
    app.get<{ Params: { regel: string } }>('/zo-rekenen-wij/:regel', async (v, a) => {
      const regel = ruleAt(v.params.regel)
      const kader = frame('/zo-rekenen-wij', await who(v))
      return regel === undefined
        ? send(a, createElement(NietGevonden, { kader }), 404)
        : send(a, createElement(Rekenregel, { kader, regel }))
    })
    app.setNotFoundHandler(async (v, a) =>
      send(a, createElement(NietGevonden, { kader: frame(v.url, await who(v)) }), 404),
    )
    app.setErrorHandler(async (fout: Error & { statusCode?: number }, v, a) => {
      if (fout.statusCode === 429)
        return refuse(v, a, undefined, geweigerd('teVaak', { seconden: 60 }).weigering)
      if (fout.statusCode === 413)
        return refuse(v, a, undefined, geweigerd('teGroot', { megabytes: MEGABYTES }).weigering)
      if (fout.statusCode !== undefined && fout.statusCode < 500) {
        return refuse(v, a, undefined, geweigerd('ongeldig', { aantal: 1 }).weigering)
      }
      // One line for the operator; the database's own message can hold data, so only its code and name.
      console.error(
        `storing ${v.id}: ${v.method} ${v.routeOptions.url ?? ''} ${fout.name} ${(fout as { code?: string }).code ?? fout.message}`,
      )
      return send(a, createElement(Storing, { kader: frame(v.url, undefined), nummer: v.id }), 500)
    })
  }
}

const said = (wat: string | undefined) => keys(bewaard).flatMap((k) => (k === wat ? bewaard[k] : []))[0]

/** The address that follows, with what was saved before its fragment. */
function after(naar: string, wat: Bewaard | undefined): string {
  if (wat === undefined) return naar
  const [pad, deel] = naar.split('#') as [string, string?]
  return `${pad}${pad.includes('?') ? '&' : '?'}bewaard=${wat}${deel === undefined ? '' : `#${deel}`}`
}

/** Fields of a query or form as single texts; repeated ones count once, files not at all. */
function texts(x: unknown): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries((x ?? {}) as Record<string, unknown>)
      .filter(([, w]) => !(w instanceof Uint8Array))
      .map(([k, w]) => [k, String(Array.isArray(w) ? w[0] : w)]),
  )
}

/** The files of a form. */
function files(x: unknown): Record<string, Uint8Array | undefined> {
  return Object.fromEntries(
    Object.entries((x ?? {}) as Record<string, unknown>).filter(
      (e): e is [string, Uint8Array] => e[1] instanceof Uint8Array,
    ),
  )
}

/** Sign-in has no session yet whose token a form could send: the browser's own word on where it came from counts. */
function sameOrigin(v: FastifyRequest): boolean {
  const van = v.headers['sec-fetch-site']
  return van === undefined || van === 'same-origin' || van === 'none'
}

function demoPersons(k: Keuzes) {
  const { code } = k.gemeente
  return k.huis.store.eenheid(code, async (tx) => {
    const rijen = await tx
      .selectFrom('medewerker')
      .innerJoin('organisatie', (j) =>
        j
          .onRef('organisatie.gemeente', '=', 'medewerker.gemeente')
          .onRef('organisatie.id', '=', 'medewerker.organisatie'),
      )
      .select(['medewerker.id', 'medewerker.naam', 'rol', 'organisatie.naam as organisatie'])
      .where('medewerker.gemeente', '=', code)
      .where('actief', '=', true)
      .orderBy('organisatie.naam')
      .orderBy('medewerker.id')
      .execute()
    return rijen
      .filter((r) => r.rol !== 'koppelpunt')
      .map((r) => ({
        id: r.id as string,
        naam: r.naam,
        rol: rollen[r.rol as Rol].naam,
        organisatie: r.organisatie,
      }))
  })
}
