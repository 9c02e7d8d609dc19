/** Saying who of a waiting household goes and lives apart. */
import type { z } from 'zod'
import { Aankruislijst, type Fout, Foutensamenvatting, Knoppen } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { huishoudrollen } from '#work/dossier/index.ts'
import { BEHOEFTEN } from './pages.tsx'
import type { splitsoperaties } from './splitsen.ts'

export interface SplitsProps {
  readonly kader: Kader
  readonly dossier: string
  readonly leden: z.output<typeof splitsoperaties.leden.uitvoer>['leden']
  readonly fouten: readonly Fout[]
}

export function Splitsformulier({ kader, dossier, leden, fouten }: SplitsProps) {
  const pad = `${BEHOEFTEN.pad}/${dossier}`
  const kan = leden.slice(1)
  return (
    <Pagina
      kader={kader}
      titel="Wie gaat apart wonen?"
      kruimels={[BEHOEFTEN, { naam: leden[0]?.naam ?? 'Huishouden', pad }]}
      antwoord="Wie apart gaat, wordt een eigen huishouden met een eigen woonbehoefte en een eigen woning."
    >
      {kan.length === 0 ? (
        <div className="w-leeg">
          <strong>Dit huishouden is één persoon.</strong>
          <p>
            Er is niemand om apart te laten wonen. Is de woonbehoefte toch ‘apart’, leg haar dan opnieuw vast.
          </p>
        </div>
      ) : (
        <form method="post" action={`${pad}/splitsen`} className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Aankruislijst
            naam="apart"
            label="Wie gaat er apart wonen?"
            hint="Een kind gaat alleen mee met een volwassene. Het hoofd van het huishouden blijft."
            fouten={fouten}
            keuzes={kan.map((l) => ({
              waarde: l.dossier,
              naam: `${l.naam ?? 'Naam niet zichtbaar'} (${
                l.rol === null
                  ? 'rol niet bekend'
                  : huishoudrollen[l.rol as keyof typeof huishoudrollen].toLowerCase()
              }, ${l.volwassen === null ? 'leeftijd niet bekend' : l.volwassen ? 'volwassen' : 'minderjarig'})`,
            }))}
            gekozen={[]}
          />
          <Knoppen tekst="Leg vast" terug={pad} />
        </form>
      )}
    </Pagina>
  )
}
