/** One of several forms on a page, folded until it is wanted; `stap` tells the server and the page which was sent. */
import type { ReactNode } from 'react'
import type { Fout } from './form.tsx'

export type Body = Readonly<Record<string, string | undefined>>

/** What was sent and what was wrong with it, for the form of this step; nothing for the others. */
export function ofStep(
  stap: string,
  body: Body,
  fouten: readonly Fout[],
): { body: Body; fouten: readonly Fout[] } {
  return body.stap === stap ? { body, fouten } : { body: {}, fouten: [] }
}

export function Stapblok({
  stap,
  titel,
  pad,
  csrf,
  open = false,
  knop,
  belang = 'primary',
  bestand = false,
  children,
}: {
  stap: string
  titel: string
  pad: string
  csrf: string
  open?: boolean
  /** What the button says. */
  knop: string
  belang?: 'primary' | 'secondary'
  /** Whether a file is sent along. */
  bestand?: boolean
  children?: ReactNode
}) {
  return (
    <details className="w-blok" open={open}>
      <summary>{titel}</summary>
      <form
        method="post"
        action={pad}
        className="w-formulier"
        noValidate
        {...(bestand && { encType: 'multipart/form-data' })}
      >
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="stap" value={stap} />
        {children}
        <button type="submit" className={`utrecht-button utrecht-button--${belang}-action`}>
          {knop}
        </button>
      </form>
    </details>
  )
}
