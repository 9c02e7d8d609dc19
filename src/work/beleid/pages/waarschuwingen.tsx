/** Warnings: what is wrong, since when, what to do, and the way there. */
import type { z } from 'zod'
import { type Dag, dagenTussen, inTekst } from '#core/day.ts'
import { Status, type Toestand, telDagen } from '#ui/status.tsx'
import { type Ernst, ernsten } from '../derive.ts'
import type { WaarschuwingUit } from '../schemas.ts'

export type Waarschuwingbeeld = z.output<typeof WaarschuwingUit>

const toestanden: { readonly [E in Ernst]: Toestand } = {
  nu: 'te-laat',
  binnenkort: 'bijna',
  letop: 'onbepaald',
}

export function Waarschuwingen({
  waarschuwingen,
  vandaag,
  goed,
  beheer,
}: {
  waarschuwingen: readonly Waarschuwingbeeld[]
  vandaag: Dag
  /** What is said when nothing is wrong. */
  goed: string
  /** The reader may mend it; for others a form they may not send is no way out. */
  beheer: boolean
}) {
  const met = (e: Ernst) => waarschuwingen.filter((w) => w.ernst === e)
  const beter = met('letop')
  return (
    <>
      {met('nu').length + met('binnenkort').length === 0 && <p className="w-leeg">{goed}</p>}
      <Groep ernst="nu" rijen={met('nu')} vandaag={vandaag} beheer={beheer} />
      <Groep ernst="binnenkort" rijen={met('binnenkort')} vandaag={vandaag} beheer={beheer} />
      {beter.length > 0 && (
        <details className="w-cijfers">
          <summary>
            {beter.length === 1 ? 'Eén ding kan beter' : `${beter.length} dingen kunnen beter`}
          </summary>
          <Groep ernst="letop" rijen={beter} vandaag={vandaag} beheer={beheer} />
        </details>
      )}
    </>
  )
}

/** Warnings of a kind that are shown at once; the others open below them. */
const EERST = 6

function Groep({
  ernst,
  rijen,
  vandaag,
  beheer,
}: {
  ernst: Ernst
  rijen: readonly Waarschuwingbeeld[]
  vandaag: Dag
  beheer: boolean
}) {
  if (rijen.length === 0) return null
  const eerst = rijen.length <= EERST + 2 ? rijen.length : EERST
  return (
    <div className="w-waarschuwingen">
      <h3 className="utrecht-heading-3">
        <Status toestand={toestanden[ernst]} woord={`${ernsten[ernst]} (${rijen.length})`} />
      </h3>
      <Regels rijen={rijen.slice(0, eerst)} vandaag={vandaag} beheer={beheer} />
      {rijen.length > eerst && (
        <details className="w-cijfers">
          <summary>{`Toon de andere ${rijen.length - eerst}`}</summary>
          <Regels rijen={rijen.slice(eerst)} vandaag={vandaag} beheer={beheer} />
        </details>
      )}
    </div>
  )
}

const FORMULIER = /\/(nieuw|wijzigen)(\?|$)/

function Regels({
  rijen,
  vandaag,
  beheer,
}: {
  rijen: readonly Waarschuwingbeeld[]
  vandaag: Dag
  beheer: boolean
}) {
  return (
    <ul>
      {rijen.map((w) => (
        <li key={`${w.code}${w.wat}`}>
          <p>{w.wat}</p>
          <p className="w-subtekst">
            Sinds <time dateTime={w.sinds}>{inTekst(w.sinds as Dag)}</time> (
            {telDagen(dagenTussen(w.sinds as Dag, vandaag))}).{' '}
            {beheer || !FORMULIER.test(w.pad) ? (
              <a className="utrecht-link" href={w.pad}>
                {w.watNu}
              </a>
            ) : (
              w.watNu
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** How many are wrong, in the first line of a page. */
export function telling(w: readonly { readonly ernst: Ernst }[]): string {
  const nu = w.filter((x) => x.ernst === 'nu').length
  const straks = w.filter((x) => x.ernst === 'binnenkort').length
  if (nu + straks === 0) return 'Alles is vandaag in orde.'
  const delen = [
    nu === 0 ? '' : nu === 1 ? '1 ding is nu niet in orde' : `${nu} dingen zijn nu niet in orde`,
    straks === 0
      ? ''
      : straks === 1
        ? '1 ding vraagt binnenkort aandacht'
        : `${straks} vragen binnenkort aandacht`,
  ].filter((t) => t !== '')
  return `${delen.join('; ')}.`
}
