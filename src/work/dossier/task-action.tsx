/** What one can do with a task of a dossier. */
import type { Feitsoort } from './facts.ts'
import { ownPage } from './own-page.ts'

interface Taak {
  readonly stap: string
  readonly titel: string
  readonly rol: string
  readonly stand: string
  readonly gedaanDoor: string
  readonly gedaanMet: Readonly<Record<string, string>>
  readonly nietNodigMag: boolean
  readonly nietNodigDoor: readonly string[]
}

/** Record the fact, look at what was agreed, or say that it is not needed. */
export function Doen({
  dossier,
  t,
  vastleggen,
  rol,
}: {
  dossier: string
  t: Taak
  vastleggen: readonly Feitsoort[]
  rol: string | undefined
}) {
  const pad = `/dossiers/${dossier}/taken/${t.stap}/niet-nodig`
  const over = <span className="w-onzichtbaar">: {t.titel}</span>
  if (t.stand === 'nietNodig')
    return rol !== undefined && t.nietNodigDoor.includes(rol) ? (
      <a className="utrecht-link" href={pad}>
        Toch van toepassing{over}
      </a>
    ) : (
      <span className="w-zacht">klaar</span>
    )
  if (t.stap.startsWith('afspraak:'))
    return (
      <a className="utrecht-link" href={`/casusoverleg/afspraken/${dossier}/${t.stap.split(':').at(-1)}`}>
        Bekijken{over}
      </a>
    )
  if (t.stap.startsWith('gespreksafspraak:'))
    return (
      <a className="utrecht-link" href={`/dossiers/${dossier}/voortgang`}>
        Bespreken{over}
      </a>
    )
  const met = new URLSearchParams({ soort: t.gedaanDoor })
  for (const [veld, waarde] of Object.entries(t.gedaanMet)) met.set(`inhoud-${veld}`, waarde)
  const pagina = ownPage(t.gedaanDoor as Feitsoort, t.gedaanMet)
  const eigen = pagina && `/dossiers/${dossier}/${pagina}`
  return (
    <span className="w-doen">
      {vastleggen.includes(t.gedaanDoor as Feitsoort) ? (
        <a className="utrecht-link" href={eigen ?? `/dossiers/${dossier}/feiten/nieuw?${met}`}>
          Vastleggen{over}
        </a>
      ) : (
        <span className="w-zacht">door {t.rol.toLowerCase()}</span>
      )}
      {t.nietNodigMag && (
        <a className="utrecht-link" href={pad}>
          Niet van toepassing{over}
        </a>
      )}
    </span>
  )
}
