/** The whole page: header, places, breadcrumb, title with its answer, work with what explains it, footer. */
import type { ReactNode } from 'react'
import { Icoon } from './icons.tsx'
import { Patronen } from './patterns.tsx'

export interface Plek {
  readonly naam: string
  readonly pad: string
}

/** What every page knows of who looks and where. */
export interface Kader {
  readonly gemeente: { readonly code: string; readonly naam: string }
  /** Who is signed in; absent on public pages. */
  readonly wie?: { readonly naam: string; readonly rol: string; readonly organisatie: string }
  /** The places this role has, at most seven. */
  readonly plekken: readonly Plek[]
  readonly pad: string
  readonly csrf: string
  /** What was just saved, in a sentence. */
  readonly melding?: string | undefined
  readonly demo: boolean
  readonly ingebouwd: boolean
  readonly versie: string
  /** Changes when the stylesheet does, so that browsers fetch the new one. */
  readonly stijlkenmerk: string
}

export interface PaginaProps {
  readonly kader: Kader
  readonly titel: string
  /** The answer to the reader's first question, in one line. */
  readonly antwoord?: ReactNode
  readonly kruimels?: readonly Plek[]
  readonly ernaast?: ReactNode
  /** A little script that only this page uses; the page works without it. */
  readonly script?: string
  readonly children: ReactNode
}

export function Pagina({ kader, titel, antwoord, kruimels = [], ernaast, script, children }: PaginaProps) {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${titel} – Wortel ${kader.gemeente.naam}`}</title>
        <link rel="icon" href="/merk.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`/stijl.css?v=${kader.stijlkenmerk}`} />
        <script src="/enhance.js" defer />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body className={`utrecht-document w-pagina gemeente-${kader.gemeente.code}`}>
        <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <Kop kader={kader} />
        {kader.demo && (
          <aside className="w-strook w-strook--demo" aria-label="Over deze gegevens">
            <Icoon naam="let-op" /> Demonstratie: alle personen zijn verzonnen. De gepubliceerde cijfers van
            Baarn zijn echt.{' '}
            <a className="utrecht-link" href="/demonstratie">
              Wat is echt, wat is aangenomen?
            </a>
          </aside>
        )}
        {kader.ingebouwd && !kader.demo && (
          <aside className="w-strook w-strook--demo" aria-label="Over deze gegevens">
            <Icoon naam="let-op" /> Ingebouwde database: niet voor echte dossiers.
          </aside>
        )}
        <div className="w-romp">
          {kruimels.length > 0 && <Kruimelpad kruimels={kruimels} titel={titel} />}
          <main
            id="inhoud"
            tabIndex={-1}
            className={ernaast === undefined ? 'w-hoofd' : 'w-hoofd w-hoofd--naast'}
          >
            <div className="w-titel">
              <h1 className="utrecht-heading-1">{titel}</h1>
              {antwoord !== undefined && <p className="w-antwoord">{antwoord}</p>}
            </div>
            <div className="w-werk">
              {kader.melding !== undefined && (
                <div className="utrecht-alert utrecht-alert--ok w-melding w-melding--bewaard" role="status">
                  <p>{kader.melding}</p>
                </div>
              )}
              {children}
            </div>
            {ernaast !== undefined && (
              <aside className="w-ernaast" aria-label="Toelichting">
                {ernaast}
              </aside>
            )}
          </main>
        </div>
        <Voet kader={kader} />
        <Patronen />
      </body>
    </html>
  )
}

function Kop({ kader }: { kader: Kader }) {
  const { wie, gemeente, plekken, pad, csrf } = kader
  return (
    <header className="w-kop">
      <div className="w-kop__balk">
        <a className="w-merk" href="/">
          <img src="/merk.svg" alt="" width="30" height="30" />
          <span className="w-merk__naam">Wortel</span>
          <span className="w-merk__gemeente">{gemeente.naam}</span>
        </a>
        {wie !== undefined && (
          <>
            <search className="w-zoek">
              <form action="/dossiers" method="get">
                <label className="w-onzichtbaar" htmlFor="zoek">
                  Zoek op naam
                </label>
                <input
                  id="zoek"
                  name="zoek"
                  type="search"
                  className="utrecht-textbox"
                  placeholder="Zoek op naam"
                  autoComplete="off"
                />
                <button type="submit" className="utrecht-button utrecht-button--subtle">
                  <Icoon naam="zoek" /> <span className="w-onzichtbaar">Zoeken</span>
                </button>
              </form>
            </search>
            <div className="w-wie">
              <span className="w-wie__naam">{wie.naam}</span>
              <span className="w-wie__rol">
                {wie.rol}, {wie.organisatie}
              </span>
            </div>
            <form action="/afmelden" method="post">
              <input type="hidden" name="csrf" value={csrf} />
              <button type="submit" className="utrecht-button utrecht-button--subtle">
                Afmelden
              </button>
            </form>
          </>
        )}
      </div>
      {plekken.length > 0 && (
        <nav className="w-plekken" aria-label="Hoofdmenu">
          <ul>
            {plekken.map((p) => (
              <li key={p.pad}>
                <a href={p.pad} aria-current={isHere(pad, p.pad) ? 'page' : undefined}>
                  {p.naam}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function isHere(pad: string, plek: string): boolean {
  return pad === plek || pad.startsWith(`${plek}/`)
}

function Kruimelpad({ kruimels, titel }: { kruimels: readonly Plek[]; titel: string }) {
  return (
    <nav className="w-kruimels" aria-label="Kruimelpad">
      <ol>
        {kruimels.map((k) => (
          <li key={k.pad}>
            <a className="utrecht-link" href={k.pad}>
              {k.naam}
            </a>
          </li>
        ))}
        <li aria-current="page">{titel}</li>
      </ol>
    </nav>
  )
}

function Voet({ kader }: { kader: Kader }) {
  return (
    <footer className="w-voet">
      <ul>
        <li>
          <a href="/zo-rekenen-wij">Zo rekenen wij</a>
        </li>
        <li>
          <a href="/open-data">Open data</a>
        </li>
        <li>
          <a href="/toegankelijkheid">Toegankelijkheid</a>
        </li>
        <li>
          <a href="/privacy">Privacy</a>
        </li>
        <li>
          <a href="/api/v1/openapi.json">API</a>
        </li>
        <li>Wortel {kader.versie}, vrije software (EUPL-1.2)</li>
      </ul>
    </footer>
  )
}
