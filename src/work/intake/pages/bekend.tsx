/** What is already known, beside what is asked. */
import type { Bekend } from '../derive.ts'

export function Bekendlijst({ bekend }: { bekend: readonly Bekend[] }) {
  return (
    <section className="w-blok" aria-labelledby="bekend">
      <h2 className="utrecht-heading-3" id="bekend">
        Al bekend: niet opnieuw vragen
      </h2>
      {bekend.length === 0 ? (
        <p>Er is nog niets bekend uit feiten.</p>
      ) : (
        <dl className="w-feitenlijst">
          {bekend.map((b) => (
            <div key={b.feit + b.wat}>
              <dt>{b.wat}</dt>
              <dd className="w-gewoon">{b.zegt}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
