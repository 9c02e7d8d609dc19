/** Notes of a person on screen. */
import type { z } from 'zod'
import { dagInAmsterdam, inTabel } from '#core/day.ts'
import { type Fout, Foutensamenvatting, Keuzelijst, Tekstvak } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { notitiecategorieen } from './model.ts'
import type { notitieoperaties } from './operations.ts'

type Lijst = z.output<typeof notitieoperaties.lijst.uitvoer>

export function Notitiespagina({
  kader,
  lijst,
  body,
  fouten,
}: {
  kader: Kader
  lijst: Lijst
  body: Readonly<Record<string, string | undefined>>
  fouten: readonly Fout[]
}) {
  const n = lijst.notities.length
  const pad = `/dossiers/${lijst.dossier}`
  return (
    <Pagina
      kader={kader}
      titel="Notities"
      antwoord={
        n === 0
          ? 'Er is geen notitie die deze rol mag zien.'
          : n === 1
            ? '1 notitie.'
            : `${n} notities, nieuwste eerst.`
      }
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: 'Dossier', pad },
      ]}
    >
      <p className="w-zacht">
        Een notitie is geen feit: zij telt nergens in mee, wordt niet gewijzigd en gaat weg als haar
        bewaartermijn voorbij is. Wie haar las, staat in het logboek. Schrijf geen namen of nummers van
        anderen op.
      </p>
      {lijst.schrijven.length > 0 && (
        <form method="post" action={`${pad}/notities`} className="w-formulier">
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Keuzelijst
            naam="categorie"
            label="Waarover?"
            hint="De categorie bepaalt wie de notitie leest."
            keuzes={lijst.schrijven.map((k) => ({ waarde: k, naam: notitiecategorieen[k].naam }))}
            waarde={body.categorie ?? lijst.schrijven[0]!}
            fouten={fouten}
          />
          <Tekstvak naam="tekst" label="Notitie" waarde={body.tekst ?? ''} fouten={fouten} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            Bewaar de notitie
          </button>
        </form>
      )}
      <ul className="w-notities">
        {lijst.notities.map((x) => (
          <li key={x.id} className="w-blok">
            <h2 className="utrecht-heading-3">
              {notitiecategorieen[x.categorie].naam}, {inTabel(dagInAmsterdam(x.op))}
            </h2>
            <p className="w-woorden">{x.tekst}</p>
            <p className="w-zacht">
              {x.door}
              {x.feit !== null && (
                <>
                  {' '}
                  <a className="utrecht-link" href={`${pad}#feit-${x.feit}`}>
                    bij een feit in het dossier
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
