/** Pages of needs, match and districts. */
import { heeftRecht } from '#access/may.ts'
import type { Result } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { leesDatum } from '#ui/form-date.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { BEHOEFTEN, Behoefteformulier, Woonbehoeften } from '#work/huisvesting/behoefte/pages.tsx'
import { MatchVoorAllen } from '#work/huisvesting/match/all-page.tsx'
import { HuishoudenMatch, type Mag, WoningMatch } from '#work/huisvesting/match/pages.tsx'
import { huisvestingsplekken } from '#work/huisvesting/menu.tsx'
import { vindoperaties } from '#work/huisvesting/operations/index.ts'
import { WijkenPagina } from '#work/huisvesting/wijken/pages.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const { match, kiezen, wijken, prikbord } = vindoperaties
const MATCH = '/huisvesting/match'

export const matchpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/huisvesting/woonbehoeften', doe: showNeeds },
  { methode: 'GET', pad: '/huisvesting/woonbehoeften/:dossier', doe: (v) => showHousehold(v, []) },
  { methode: 'GET', pad: '/huisvesting/woonbehoeften/:dossier/vastleggen', doe: (v) => needForm(v, {}, []) },
  { methode: 'POST', pad: '/huisvesting/woonbehoeften/:dossier/vastleggen', doe: saveNeed },
  { methode: 'GET', pad: '/huisvesting/prikbord/:woning/match', doe: (v) => showDwelling(v, []) },
  { methode: 'GET', pad: '/huisvesting/match', doe: (v) => showAll(v, []) },
  {
    methode: 'POST',
    pad: '/huisvesting/match/kiezen',
    doe: (v) => decide(v, v.perform(kiezen.bevestigen, { dossier: v.body.dossier, woning: v.body.woning })),
  },
  {
    methode: 'POST',
    pad: '/huisvesting/match/besluiten',
    doe: (v) => {
      const { dossier, woning, soort, reden } = v.body
      return decide(v, v.perform(match.besluiten, { dossier, woning, soort, reden }))
    },
  },
  {
    methode: 'POST',
    pad: '/huisvesting/match/besluiten/:besluit/opheffen',
    doe: (v) => decide(v, v.perform(match.opheffen, { besluit: v.params.besluit })),
  },
  {
    methode: 'POST',
    pad: '/huisvesting/match/:match/aanbod',
    doe: (v) => decide(v, v.perform(kiezen.aanbieden, { match: v.params.match })),
  },
  {
    methode: 'POST',
    pad: '/huisvesting/match/:match/loslaten',
    doe: (v) => decide(v, v.perform(kiezen.loslaten, { match: v.params.match })),
  },
  { methode: 'GET', pad: '/huisvesting/wijken', doe: (v) => showDistricts(v, {}, []) },
  { methode: 'POST', pad: '/huisvesting/wijken/grenzen', doe: setLimit },
]

function may({ actor }: Vraag): Mag {
  const legt = (g: Parameters<typeof heeftRecht>[2]) => heeftRecht(actor.rol, 'vastleggen', g)
  return {
    kiezen: legt('huisvesting') && legt('woningen'),
    besluiten: legt('huisvesting') && legt('huishouden'),
    behoefte: legt('huishouden'),
  }
}

/** What the pages of the match share; the names of districts come from the board. */
async function base(v: Vraag) {
  const r = await v.perform(wijken.lijst, {})
  const namen = new Map(r.ok ? r.waarde.wijken.map((w) => [w.code, w.naam]) : [])
  return {
    kader: v.kader,
    menu: huisvestingsplekken(v.actor.rol),
    mag: may(v),
    vandaag: v.actor.dag,
    wijknaam: (code: string) => namen.get(code) ?? code,
  }
}

const status = (fouten: readonly Fout[]) => (fouten.length > 0 ? 409 : 200)

async function showNeeds(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(match.huishoudens, { pagina: v.query.pagina })
  if (!r.ok) return r
  return { toon: <Woonbehoeften {...(await base(v))} lijst={r.waarde} /> }
}

async function showHousehold(
  v: Vraag,
  fouten: readonly Fout[],
  dossier = v.params.dossier,
): Promise<Antwoord> {
  const r = await v.perform(match.voorHuishouden, { dossier })
  if (!r.ok) return r
  return {
    status: status(fouten),
    toon: <HuishoudenMatch {...(await base(v))} gegevens={r.waarde} fouten={fouten} />,
  }
}

async function showDwelling(v: Vraag, fouten: readonly Fout[], woning = v.params.woning): Promise<Antwoord> {
  const r = await v.perform(match.voorWoning, { woning })
  if (!r.ok) return r
  return {
    status: status(fouten),
    toon: <WoningMatch {...(await base(v))} gegevens={r.waarde} fouten={fouten} />,
  }
}

async function showAll(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const r = await v.perform(match.alles, { pagina: v.query.pagina })
  if (!r.ok) return r
  const { wijknaam: _, ...b } = await base(v)
  return { status: status(fouten), toon: <MatchVoorAllen {...b} v={r.waarde} fouten={fouten} /> }
}

const TERUG = [
  { vorm: /^\/huisvesting\/woonbehoeften\/([0-9a-f-]{36})$/, toon: showHousehold },
  { vorm: /^\/huisvesting\/prikbord\/([0-9a-f-]{36})\/match$/, toon: showDwelling },
] as const

/** After a decision back to the page it was taken on; when it cannot be, the same page says why. */
async function decide(v: Vraag, gedaan: Promise<Result<unknown>>): Promise<Antwoord> {
  const r = await gedaan
  const terug = v.body.terug ?? MATCH
  const plek = TERUG.find((t) => t.vorm.test(terug))
  const id = plek?.vorm.exec(terug)?.[1]
  if (r.ok) return { naar: plek === undefined ? MATCH : terug }
  const w = r.weigering
  if (!['nietNu', 'bestaatAl', 'ongeldig', 'gewijzigd', 'feitKanNiet'].includes(w.code)) return r
  const { zin, watNu } = weigeringstekst(w)
  const fouten = w.velden.length > 0 ? [...w.velden] : [{ veld: 'inhoud', fout: `${zin} ${watNu}` }]
  return plek === undefined ? showAll(v, fouten) : plek.toon(v, fouten, id)
}

async function needForm(
  v: Vraag,
  body: Readonly<Record<string, string | undefined>>,
  fouten: readonly Fout[],
): Promise<Antwoord> {
  const r = await v.perform(match.voorHuishouden, { dossier: v.params.dossier })
  if (!r.ok) return r
  const bord = await v.perform(prikbord.lijst, {})
  if (!bord.ok) return bord
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Behoefteformulier
        kader={v.kader}
        h={r.waarde.huishouden}
        wijken={bord.waarde.wijken}
        body={body}
        fouten={fouten}
        vandaag={v.actor.dag}
      />
    ),
  }
}

async function saveNeed(v: Vraag): Promise<Antwoord> {
  const op = leesDatum(v.body, 'op')
  const fouten: Fout[] = typeof op === 'string' ? [] : [{ veld: 'op', fout: op?.fout ?? 'Vul een dag in.' }]
  const velden = {
    mobiliteit: 'Kies of traplopen kan.',
    aanpassing: 'Kies of een aangepaste woning nodig is.',
    delen: 'Kies of delen kan.',
    samenwonen: 'Kies samen of apart.',
  }
  for (const [veld, fout] of Object.entries(velden))
    if ((v.body[veld] ?? '') === '') fouten.push({ veld, fout })
  const [wijk, band] = [v.body.wijk ?? '', v.body.band ?? '']
  if ((wijk === '') !== (band === ''))
    fouten.push({
      veld: wijk === '' ? 'wijk' : 'band',
      fout: wijk === '' ? 'Kies bij welke wijk deze reden hoort.' : 'Kies waarom deze wijk.',
    })
  if (fouten.length > 0) return needForm(v, v.body, fouten)
  const inhoud = {
    ...Object.fromEntries(Object.keys(velden).map((k) => [k, v.body[k]])),
    ...(wijk === '' ? {} : { wijk, band }),
  }
  const feit = { dossier: v.params.dossier, soort: 'woonbehoefteVastgesteld', op, inhoud }
  const r = await v.perform(dossieroperaties.vastleggen, { feiten: [feit] })
  if (r.ok) return { naar: `${BEHOEFTEN.pad}/${v.params.dossier}` }
  if (r.weigering.code !== 'feitKanNiet' && r.weigering.code !== 'ongeldig') return r
  const { zin, watNu } = weigeringstekst(r.weigering)
  return needForm(v, v.body, [{ veld: 'op', fout: `${zin} ${watNu}` }])
}

async function showDistricts(
  v: Vraag,
  body: Readonly<Record<string, string | undefined>>,
  fouten: readonly Fout[],
): Promise<Antwoord> {
  const w = await v.perform(wijken.lijst, {})
  if (!w.ok) return w
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <WijkenPagina
        kader={v.kader}
        menu={huisvestingsplekken(v.actor.rol)}
        w={w.waarde}
        beheer={heeftRecht(v.actor.rol, 'beheren', 'woningen')}
        vandaag={v.actor.dag}
        body={body}
        fouten={fouten}
      />
    ),
  }
}

async function setLimit(v: Vraag): Promise<Antwoord> {
  const vanaf = leesDatum(v.body, 'vanaf')
  const fouten: Fout[] =
    typeof vanaf === 'string' ? [] : [{ veld: 'vanaf', fout: vanaf?.fout ?? 'Vul een dag in.' }]
  const tekst = (v.body.huishoudens ?? '').trim()
  if (tekst !== '' && !/^\d+$/.test(tekst))
    fouten.push({ veld: 'huishoudens', fout: 'Vul een heel getal in, of niets.' })
  if ((v.body.wijk ?? '') === '') fouten.push({ veld: 'wijk', fout: 'Kies een wijk.' })
  if (fouten.length > 0) return showDistricts(v, v.body, fouten)
  const r = await v.perform(wijken.grensVastleggen, {
    wijk: v.body.wijk,
    vanaf,
    huishoudens: tekst === '' ? null : Number(tekst),
    toelichting: v.body.toelichting ?? '',
  })
  if (r.ok) return { naar: '/huisvesting/wijken' }
  if (r.weigering.code !== 'ongeldig') return r
  return showDistricts(v, v.body, [...r.weigering.velden])
}
