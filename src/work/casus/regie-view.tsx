/** Beside a dossier: who keeps it together, and how to hand that over. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Keuzelijst } from '#ui/form.tsx'
import type { Kader } from '#ui/layout.tsx'
import type { casusoperaties } from './operations/index.ts'

type Regie = z.output<typeof casusoperaties.regie.uitvoer>

export function Casusregie({ kader, dossier, regie, keuzes }: Regie & { kader: Kader; dossier: string }) {
  const anderen = keuzes.filter((k) => k.id !== regie?.medewerker)
  return (
    <section className="w-blok" aria-labelledby="casusregie">
      <h2 className="utrecht-heading-3" id="casusregie">
        Casusregie
      </h2>
      {regie === null ? (
        <p>Niemand houdt dit dossier bij elkaar.</p>
      ) : (
        <p>
          <strong>{regie.naam}</strong>
          <span className="w-subtekst">
            {regie.organisatie}, sinds {inTekst(regie.sinds as Dag)}
          </span>
        </p>
      )}
      {anderen.length > 0 && (
        <details open={regie === null}>
          <summary className="w-samenvatting">{regie === null ? 'Wijs toe' : 'Draag over'}</summary>
          <form method="post" action={`/dossiers/${dossier}/casusregie`} className="w-formulier">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <Keuzelijst
              naam="medewerker"
              kenmerk="casusregie"
              label="Aan wie?"
              keuzes={anderen.map((m) => ({ waarde: m.id, naam: `${m.naam} (${m.dossiers})` }))}
            />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              {regie === null ? 'Wijs toe' : 'Draag over'}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
