/** Warnings: what is wrong, since when, what to do, and the way there. */
import type { z } from 'zod'
import { type Dag, dagenTussen, inTabel } from '#core/day.ts'
import { Status, type Toestand, telDagen } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
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
}: {
  waarschuwingen: readonly Waarschuwingbeeld[]
  vandaag: Dag
  /** What is said when nothing is wrong. */
  goed: string
}) {
  const ernstig = waarschuwingen.filter((w) => w.ernst !== 'letop')
  const beter = waarschuwingen.filter((w) => w.ernst === 'letop')
  return (
    <>
      <Lijst naam="Wat niet in orde is" rijen={ernstig} vandaag={vandaag} goed={goed} />
      {beter.length > 0 && (
        <details className="w-cijfers">
          <summary>
            {beter.length === 1 ? 'Eén ding kan beter' : `${beter.length} dingen kunnen beter`}
          </summary>
          <Lijst naam="Wat beter kan" rijen={beter} vandaag={vandaag} goed="" />
        </details>
      )}
    </>
  )
}

function Lijst({
  naam,
  rijen,
  vandaag,
  goed,
}: {
  naam: string
  rijen: readonly Waarschuwingbeeld[]
  vandaag: Dag
  goed: string
}) {
  return (
    <Tabel
      bijschrift={naam}
      rijen={rijen}
      sleutel={(w) => `${w.code}${w.wat}`}
      leeg={<p>{goed}</p>}
      kolommen={[
        { kop: 'Wat', cel: (w) => w.wat },
        { kop: 'Hoe erg', cel: (w) => <Status toestand={toestanden[w.ernst]} woord={ernsten[w.ernst]} /> },
        { kop: 'Sinds', cel: (w) => <Sinds sinds={w.sinds as Dag | null} vandaag={vandaag} /> },
        {
          kop: 'Wat te doen',
          cel: (w) => (
            <a className="utrecht-link" href={w.pad}>
              {w.watNu}
            </a>
          ),
        },
      ]}
    />
  )
}

function Sinds({ sinds, vandaag }: { sinds: Dag | null; vandaag: Dag }) {
  if (sinds === null) return <span className="w-zacht">nog niet</span>
  return (
    <span>
      <time dateTime={sinds}>{inTabel(sinds)}</time>
      <span className="w-subtekst">{telDagen(dagenTussen(sinds, vandaag))}</span>
    </span>
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
