/** The traffic light on screen: colour with a word, and each signal with its sentence and the facts beneath it. */
import { Status, type Toestand } from '#ui/status.tsx'
import { type Feitsoort, feitsoorten } from './facts.ts'
import { type Lichtkleur, lichtkleuren, signalen } from './stoplicht.ts'

const toestanden: { readonly [K in Lichtkleur]: Toestand } = {
  groen: 'op-tijd',
  oranje: 'bijna',
  rood: 'te-laat',
  onbepaald: 'onbepaald',
}

/** The colour as icon, word and colour together. */
export const Licht = ({ kleur }: { kleur: Lichtkleur }) => (
  <Status toestand={toestanden[kleur]} woord={lichtkleuren[kleur]} />
)

export interface StoplichtProps {
  readonly dossier: string
  readonly licht: {
    readonly kleur: Lichtkleur
    readonly signalen: readonly {
      readonly over: keyof typeof signalen
      readonly kleur: Lichtkleur
      readonly zin: string
      readonly feiten: readonly string[]
      readonly ontbreekt: string | null
    }[]
  }
  /** Opened at once; else folded under its colour. */
  readonly open?: boolean
}

/** The light with its reasons, each opening to its facts. */
export function Stoplichtblok({ dossier, licht, open = false }: StoplichtProps) {
  return (
    <details open={open}>
      <summary>
        <Licht kleur={licht.kleur} /> <span className="w-zacht">Waarom?</span>
      </summary>
      <ul className="w-signalen">
        {licht.signalen.map((s) => (
          <li key={s.over}>
            <strong>{signalen[s.over]}</strong> <Licht kleur={s.kleur} />
            <span className="w-subtekst">
              {s.zin}
              {s.ontbreekt !== null && ` Wat ontbreekt: ${feitsoorten[s.ontbreekt as Feitsoort].naam}.`}{' '}
              {s.feiten.slice(-3).map((f, i, alle) => (
                <a key={f} className="utrecht-link" href={`/dossiers/${dossier}#feit-${f}`}>
                  {alle.length === 1 ? 'Naar het feit' : `Feit ${i + 1}`}
                  <span className="w-onzichtbaar"> van {signalen[s.over].toLowerCase()}</span>{' '}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="w-subtekst">
        Berekend uit feiten, niet ingevuld. De grenzen zijn een werkafspraak van de gemeente.
      </p>
    </details>
  )
}
