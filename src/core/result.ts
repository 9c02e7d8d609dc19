/** Done, or refused. A refusal is a value with a code and parameters; the sentence is said in `ui/weigering.ts`. */

import type { Gegevenssoort } from './operation.ts'

/** Every refusal that Wortel knows, with the values its sentence needs. */
export interface Weigeringen {
  /** Nobody is signed in, or the token is unknown, expired or withdrawn. */
  nietAangemeld: Record<never, never>
  /** The role may not do this to this kind of data. `grond` is the rule that is missing. */
  geenToegang: { rol: string; handeling: string; gegevens: string; grond: string }
  /** It does not exist, or not for this actor: the answer is the same, so that existence does not leak. */
  nietGevonden: { wat: string; bereik?: string }
  /** The dossier is within reach, but no step that is open there asks for this kind of data; `uitleg` says which would. */
  geenStap: { gegevens: Gegevenssoort; uitleg?: string }
  /** Input does not fit; `velden` says where and why. */
  ongeldig: { aantal: number }
  /** Somebody else recorded something in the meantime. */
  gewijzigd: { verwacht: number; gevonden: number }
  /** The fact cannot be: it contradicts what is recorded. `regel` names the check. */
  feitKanNiet: { regel: string; toelichting: string }
  /** It cannot be done as things stand; `toelichting` says why and what would help. */
  nietNu: { toelichting: string }
  /** The same was recorded before (idempotent import, double click). */
  bestaatAl: { wat: string }
  /** A session or form is too old. */
  formulierVerlopen: Record<never, never>
  /** What was sent is larger than is taken; `megabytes` is the limit. */
  teGroot: { megabytes: number }
  /** Too many requests. */
  teVaak: { seconden: number }
}
export type WeigeringCode = keyof Weigeringen

/** Where the input is wrong: path in the input, what is wrong and what to do, in Dutch. */
export interface Veldfout {
  readonly veld: string
  readonly fout: string
}

export type Weigering = {
  [C in WeigeringCode]: {
    readonly code: C
    readonly waarden: Readonly<Weigeringen[C]>
    readonly velden: readonly Veldfout[]
  }
}[WeigeringCode]

export type Result<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly weigering: Weigering }

/** It is done. */
export function gedaan<T>(waarde: T): Result<T> {
  return { ok: true, waarde }
}

/** It is refused; nothing has changed. */
export function geweigerd<C extends WeigeringCode>(
  code: C,
  waarden: Weigeringen[C],
  velden: readonly Veldfout[] = [],
): { readonly ok: false; readonly weigering: Weigering } {
  return { ok: false, weigering: { code, waarden, velden } as Weigering }
}
