/** Forms: one question a line, label above, hint under the label, error above the field and in a summary on top. */
import type { ReactNode } from 'react'
import { Icoon } from './icons.tsx'

export interface Fout {
  /** Name of the field it belongs to. */
  readonly veld: string
  readonly fout: string
}

/** What is wrong, on top, with links to the fields; nothing when all is well. */
export function Foutensamenvatting({ fouten }: { fouten: readonly Fout[] }) {
  if (fouten.length === 0) return null
  return (
    <div className="utrecht-alert utrecht-alert--error w-fouten" role="alert" tabIndex={-1} id="fouten">
      <h2 className="utrecht-heading-3">Er klopt iets nog niet</h2>
      <ul>
        {fouten.map((f) => (
          <li key={`${f.veld}${f.fout}`}>
            <a className="utrecht-link" href={`#veld-${f.veld}`}>
              {f.fout}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export interface FormulierProps {
  /** Where it is sent. */
  readonly pad: string
  readonly csrf: string
  readonly fouten: readonly Fout[]
  /** Number of changes that who fills it in has seen: later ones are not overwritten. */
  readonly wijzigingen?: number
  readonly children: ReactNode
}

/** A form that changes something: what is wrong on top, then its fields. */
export function Formulier({ pad, csrf, fouten, wijzigingen, children }: FormulierProps) {
  return (
    <form method="post" action={pad} className="w-formulier" noValidate>
      <Foutensamenvatting fouten={fouten} />
      <input type="hidden" name="csrf" value={csrf} />
      {wijzigingen !== undefined && <input type="hidden" name="wijzigingen" value={wijzigingen} />}
      {children}
    </form>
  )
}

interface VeldProps {
  readonly naam: string
  /** Tells fields of the same name on one page apart. */
  readonly kenmerk?: string
  readonly label: string
  readonly hint?: string
  readonly fouten?: readonly Fout[]
}

function Omlijst({ naam, kenmerk, label, hint, fouten = [], children }: VeldProps & { children: ReactNode }) {
  const fout = fouten.find((f) => f.veld === naam)
  return (
    <div className={fout === undefined ? 'w-veld' : 'w-veld w-veld--fout'}>
      <label className="utrecht-form-label" htmlFor={fieldId(naam, kenmerk)}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="w-hint" id={`hint-${naam}`}>
          {hint}
        </div>
      )}
      <Veldfout naam={naam} fouten={fouten} />
      {children}
    </div>
  )
}

const fieldId = (naam: string, kenmerk?: string) =>
  kenmerk === undefined ? `veld-${naam}` : `veld-${naam}-${kenmerk}`

function Veldfout({ naam, fouten }: { naam: string; fouten: readonly Fout[] }) {
  const fout = fouten.find((f) => f.veld === naam)
  if (fout === undefined) return null
  return (
    <div className="utrecht-form-field-error-message w-veldfout" id={`fout-${naam}`}>
      <Icoon naam="let-op" /> {fout.fout}
    </div>
  )
}

function described(naam: string, hint: string | undefined, fouten: readonly Fout[] = []) {
  const ids = [
    hint === undefined ? '' : `hint-${naam}`,
    fouten.some((f) => f.veld === naam) ? `fout-${naam}` : '',
  ]
  const tekst = ids.filter((i) => i !== '').join(' ')
  return {
    ...(tekst === '' ? {} : { 'aria-describedby': tekst }),
    ...(fouten.some((f) => f.veld === naam) ? { 'aria-invalid': true as const } : {}),
  }
}

/** One line of text. */
export function Tekstveld(
  p: VeldProps & { waarde?: string; soort?: 'text' | 'number' | 'search'; breedte?: 'smal' | 'vol' },
) {
  return (
    <Omlijst {...p}>
      <input
        id={`veld-${p.naam}`}
        name={p.naam}
        type={p.soort ?? 'text'}
        defaultValue={p.waarde}
        className={`utrecht-textbox w-invoer--${p.breedte ?? 'vol'}`}
        {...described(p.naam, p.hint, p.fouten)}
      />
    </Omlijst>
  )
}

/** One choice out of many. */
export function Keuzelijst(
  p: VeldProps & { waarde?: string; keuzes: readonly { waarde: string; naam: string }[]; leeg?: string },
) {
  return (
    <Omlijst {...p}>
      <select
        id={fieldId(p.naam, p.kenmerk)}
        name={p.naam}
        defaultValue={p.waarde ?? ''}
        className="utrecht-select"
        {...described(p.naam, p.hint, p.fouten)}
      >
        {p.leeg !== undefined && <option value="">{p.leeg}</option>}
        {p.keuzes.map((k) => (
          <option key={k.waarde} value={k.waarde}>
            {k.naam}
          </option>
        ))}
      </select>
    </Omlijst>
  )
}

/** Some lines of text. */
export function Tekstvak(p: VeldProps & { waarde?: string; regels?: number }) {
  return (
    <Omlijst {...p}>
      <textarea
        id={fieldId(p.naam, p.kenmerk)}
        name={p.naam}
        rows={p.regels ?? 4}
        defaultValue={p.waarde}
        className="utrecht-textarea w-invoer--vol"
        {...described(p.naam, p.hint, p.fouten)}
      />
    </Omlijst>
  )
}

/** Any number of choices, sent as `naam-waarde`. */
export function Aankruislijst(
  p: VeldProps & { gekozen: readonly string[]; keuzes: readonly { waarde: string; naam: string }[] },
) {
  return (
    <fieldset className="w-veld w-aankruislijst" id={fieldId(p.naam, p.kenmerk)}>
      <legend className="utrecht-form-label">{p.label}</legend>
      {p.hint !== undefined && <div className="w-hint">{p.hint}</div>}
      <Veldfout naam={p.naam} fouten={p.fouten ?? []} />
      {p.keuzes.map((k) => (
        <label key={k.waarde} className="w-keus">
          <input
            type="checkbox"
            name={`${p.naam}-${k.waarde}`}
            value="ja"
            defaultChecked={p.gekozen.includes(k.waarde)}
          />
          <span>{k.naam}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A day in three fields; the first also takes `12-3-2026` at once. */
export function Datumveld(p: VeldProps & { waarde?: { dag?: string; maand?: string; jaar?: string } }) {
  const delen = [
    { deel: 'dag', label: 'Dag', maat: 10 },
    { deel: 'maand', label: 'Maand', maat: 2 },
    { deel: 'jaar', label: 'Jaar', maat: 4 },
  ] as const
  return (
    <fieldset
      className={p.fouten?.some((f) => f.veld === p.naam) ? 'w-veld w-datum w-veld--fout' : 'w-veld w-datum'}
      {...described(p.naam, p.hint, p.fouten)}
    >
      <legend className="utrecht-form-label">{p.label}</legend>
      {p.hint !== undefined && (
        <div className="w-hint" id={`hint-${p.naam}`}>
          {p.hint}
        </div>
      )}
      <Veldfout naam={p.naam} fouten={p.fouten ?? []} />
      <div className="w-datum__delen">
        {delen.map(({ deel, label, maat }) => (
          <label key={deel} className="w-datum__deel">
            <span>{label}</span>
            <input
              id={deel === 'dag' ? `veld-${p.naam}` : undefined}
              name={`${p.naam}-${deel}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={maat}
              defaultValue={p.waarde?.[deel]}
              className={`utrecht-textbox w-datum__${deel}`}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Send; and a way back. */
export function Knoppen({
  tekst,
  terug,
  tweede,
}: {
  tekst: string
  terug?: string
  tweede?: { naam: string; waarde: string; tekst: string }
}) {
  return (
    <div className="w-knoppen">
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {tekst}
      </button>
      {tweede !== undefined && (
        <button
          type="submit"
          name={tweede.naam}
          value={tweede.waarde}
          className="utrecht-button utrecht-button--secondary-action"
        >
          {tweede.tekst}
        </button>
      )}
      {terug !== undefined && (
        <a className="utrecht-link" href={terug}>
          Terug zonder op te slaan
        </a>
      )}
    </div>
  )
}
