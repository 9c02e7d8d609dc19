/** A question of which the answer is kept the moment it is given (public/intake.js): field, version seen, and a clash. */
export interface ConceptvraagProps {
  readonly id: string
  readonly vraag: string
  readonly hint?: string | undefined
  /** Answers to choose from; without them it is text. */
  readonly keuzes?: Readonly<Record<string, string>> | undefined
  readonly leeg?: string
  /** Lines of text; one is a field of a line. */
  readonly regels?: number
  /** What stands in the field, and what is kept. */
  readonly waarde: string
  readonly oud: string
  readonly versie: number
  /** Who kept it and when. */
  readonly wie: string
  readonly fout?: string | undefined
  /** What somebody else wrote meanwhile, in words. */
  readonly botsing?: string | undefined
}

export function Conceptvraag(p: ConceptvraagProps) {
  const mis = p.botsing !== undefined || p.fout !== undefined
  const eigen = {
    id: `veld-${p.id}`,
    name: p.id,
    'data-vraag': p.id,
    'aria-describedby': [p.hint === undefined ? '' : `hint-${p.id}`, `stand-${p.id}`]
      .filter(Boolean)
      .join(' '),
    ...(mis ? { 'aria-invalid': true as const } : {}),
  }
  return (
    <div className={mis ? 'w-veld w-vraag w-veld--fout' : 'w-veld w-vraag'}>
      <label className="utrecht-form-label" htmlFor={`veld-${p.id}`}>
        {p.vraag}
      </label>
      {p.hint !== undefined && (
        <div className="w-hint" id={`hint-${p.id}`}>
          {p.hint}
        </div>
      )}
      {p.fout !== undefined && <div className="utrecht-form-field-error-message w-veldfout">{p.fout}</div>}
      {p.keuzes === undefined && p.regels === 1 ? (
        <input
          {...eigen}
          type="text"
          autoComplete="off"
          maxLength={40}
          className="utrecht-textbox w-invoer--smal"
          defaultValue={p.waarde}
        />
      ) : p.keuzes === undefined ? (
        <textarea
          {...eigen}
          rows={p.regels ?? 3}
          maxLength={2000}
          className="utrecht-textarea w-invoer--vol"
          defaultValue={p.waarde}
        />
      ) : (
        <select {...eigen} className="utrecht-select" defaultValue={p.waarde}>
          <option value="">{p.leeg ?? 'Nog geen antwoord'}</option>
          {Object.entries(p.keuzes).map(([k, naam]) => (
            <option key={k} value={k}>
              {naam}
            </option>
          ))}
        </select>
      )}
      <input type="hidden" name={`versie-${p.id}`} data-versie={p.id} value={p.versie} />
      <input type="hidden" name={`oud-${p.id}`} value={p.oud} />
      <output className="w-subtekst" id={`stand-${p.id}`} htmlFor={`veld-${p.id}`}>
        {p.wie}
      </output>
      <div className="w-botsing" hidden={p.botsing === undefined}>
        {p.botsing !== undefined && <p>{p.botsing}</p>}
      </div>
    </div>
  )
}
