/** A picture that is wider than a phone scrolls in its own frame, by touch and by keyboard. */
import type { ReactNode } from 'react'

export function Schuif({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="w-schuif" aria-label={`Beeld: ${naam}`} tabIndex={0}>
      {children}
    </section>
  )
}
