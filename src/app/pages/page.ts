/** What a page is: a method, a path and what to show. Pages and API ask the same operations, so they cannot differ. */
import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import type { Operatie } from '#core/operation.ts'
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
  | { readonly naar: string }
  | { readonly bestand: Bestand }
  | { readonly weigering: Weigering }

export interface Pagina {
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  readonly doe: (v: Vraag) => Promise<Antwoord>
}
