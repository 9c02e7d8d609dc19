/** What a page is: a method, a path and what to show. Pages and API ask the same operations, so they cannot differ. */
import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import type { Nodig, Operatie } from '#core/operation.ts'
import type { Result, Weigering } from '#core/result.ts'
import type { Kader } from '#ui/layout.tsx'
import type { Context } from '#work/dossier/index.ts'

/** What a page gets: who asks, what was sent, and the one way to ask the house something. */
export interface Vraag {
  readonly actor: Actor
  readonly kader: Kader
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | undefined>>
  readonly body: Readonly<Record<string, string | undefined>>
  /** Files that were sent, by the name of their field. */
  readonly bestanden: Readonly<Record<string, Uint8Array | undefined>>
  /** The public address of this installation, and whether it sends mail. */
  readonly dienst: { readonly basis: string; readonly post: boolean }
  readonly perform: <I extends z.ZodType, O extends z.ZodType>(
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
  ) => Promise<Result<z.output<O>>>
}

export interface Bestand {
  /** Name under which it is kept; absent where it is part of a page. */
  readonly naam?: string
  readonly type: string
  readonly inhoud: string | Uint8Array
}

/** Markup with an optional status, another address, a file to keep, or a refusal to be said. */
export type Antwoord =
  | { readonly toon: ReactElement; readonly status?: number }
  | { readonly naar: string; readonly bewaard?: Bewaard }
  | { readonly bestand: Bestand }
  | { readonly weigering: Weigering }

/** What was saved, said on the page that follows; the address carries the key, never words. */
export const bewaard = {
  stap: 'De stap is bewaard.',
  stapErbij: 'De stap staat in het concept.',
  stapWeg: 'De stap is uit het concept gehaald.',
  verplaatst: 'De stap is verplaatst.',
  onderdeel: 'Het onderdeel is bewaard.',
  kop: 'De gegevens van het concept zijn bewaard.',
  concept: 'Het concept is gemaakt. Het geeft nog geen werk.',
  conceptWeg: 'Het concept is weggegooid.',
  vastgesteld: 'De versie is vastgesteld. Vanaf haar eerste dag komen de taken eruit.',
  reactie: 'De reactie staat erbij. Wie het handboek beheert, antwoordt.',
  antwoord: 'Het antwoord staat erbij.',
  actie: 'De actielijst is bijgewerkt.',
  conclusie: 'De conclusie is bewaard.',
  partner: 'De partner is bewaard.',
  contact: 'De contactpersonen zijn bijgewerkt.',
  overeenkomst: 'De overeenkomst is bewaard.',
  overeenkomstWeg: 'De overeenkomst is verwijderd.',
  planning: 'De planning is bewaard.',
  planningWeg: 'De planning is verwijderd.',
  activiteit: 'De activiteiten zijn bijgewerkt.',
  bewijs: 'De bewijzen zijn bijgewerkt.',
  medewerker: 'De medewerker is bewaard.',
  toegewezen: 'De toewijzing is bijgewerkt.',
  instelling: 'De keuze is bewaard.',
  intakevragen: 'De eigen vragen zijn vastgesteld. Zij staan nu in elke intake.',
  huisstijl: 'De huisstijl is vastgesteld. Nieuwe brieven krijgen haar.',
  agendaWeg: 'Het agenda-adres is ingetrokken en werkt niet meer.',
} as const
export type Bewaard = keyof typeof bewaard

export interface Pagina {
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  /** The operation that the form on this page sends to: who may not do that does not get the form either. */
  readonly stuurt?: { readonly nodig: Nodig }
  readonly doe: (v: Vraag) => Promise<Antwoord>
}
