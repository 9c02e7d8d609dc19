/** Says what is going on, why, and what to do now. */
import type { ReactNode } from 'react'

export interface MeldingProps {
  readonly soort: 'info' | 'ok' | 'warning' | 'error'
  readonly titel: string
  readonly children: ReactNode
}

export function Melding({ soort, titel, children }: MeldingProps) {
  return (
    <div
      className={`utrecht-alert utrecht-alert--${soort} w-melding`}
      role={soort === 'error' ? 'alert' : 'status'}
    >
      <h2 className="utrecht-heading-3">{titel}</h2>
      {children}
    </div>
  )
}
