/** The municipality's own questions of the intake: one block each, and two that are empty for what comes next. */
import type { z } from 'zod'
import { type Fout, Foutensamenvatting, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { HOOGSTENS } from '../eigen.ts'
import type { eigenvraagoperaties } from '../operations/eigen.ts'

export type Eigenlijst = z.output<typeof eigenvraagoperaties.vragenZien.uitvoer>

/** Empty blocks under the questions that are there. */
const LEGE = 2

/** A question as the form holds it. */
export interface Vraagblokje {
  readonly id: string
  readonly vraag: string
  readonly hint: string
  /** One answer a line. */
  readonly keuzes: string
}

export function Eigenvragenpagina({
  kader,
  lijst,
  mag,
  blokken,
  fouten = [],
}: {
  kader: Kader
  lijst: Eigenlijst
  /** Whether who looks may change them. */
  mag: boolean
  /** What was sent and refused. */
  blokken?: readonly Vraagblokje[]
  fouten?: readonly Fout[]
}) {
  const n = lijst.vragen.length
  return (
    <Pagina
      kader={kader}
      titel="Eigen vragen in de brede intake"
      antwoord={
        n === 0
          ? 'De gemeente vraagt niets extra. De intake vraagt wat de wet vraagt.'
          : `De gemeente voegt ${n === 1 ? 'één vraag' : `${n} vragen`} toe aan wat de wet vraagt.`
      }
      kruimels={[{ naam: 'Partners', pad: '/partners' }]}
      ernaast={
        <section className="w-blok" aria-labelledby="nodig">
          <h2 className="utrecht-heading-3" id="nodig">
            Is de vraag nodig?
          </h2>
          <p>
            Vraag alleen wat u voor het plan gebruikt (AVG art. 5 lid 1 onder c). Wat een feit al zegt, staat
            boven het gesprek en hoeft u niet te vragen.
          </p>
        </section>
      }
    >
      {mag ? (
        <form method="post" action="/intakevragen" className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="versie" value={lijst.versie} />
          {(blokken ?? shown(lijst)).map((b, i) => (
            <Blok key={b.id || `nieuw-${i}`} b={b} i={i} fouten={fouten} />
          ))}
          <div className="w-knoppen">
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              Stel de vragen vast
            </button>
            <span className="w-zacht">
              Een vraag zonder tekst vervalt; antwoorden die er al zijn, blijven.
            </span>
          </div>
        </form>
      ) : n === 0 ? (
        <p className="w-leeg">Wie het handboek beheert, kan hier vragen toevoegen.</p>
      ) : (
        <ul className="w-lijst">
          {lijst.vragen.map((v) => (
            <li key={v.id}>
              {v.vraag}
              {v.keuzes.length > 0 && <span className="w-subtekst">{v.keuzes.join(' · ')}</span>}
            </li>
          ))}
        </ul>
      )}
    </Pagina>
  )
}

const leeg: Vraagblokje = { id: '', vraag: '', hint: '', keuzes: '' }

function shown({ vragen }: Eigenlijst): readonly Vraagblokje[] {
  const er = vragen.map((v) => ({ id: v.id, vraag: v.vraag, hint: v.hint, keuzes: v.keuzes.join('\n') }))
  return [...er, ...Array.from({ length: Math.min(LEGE, HOOGSTENS - er.length) }, () => leeg)]
}

function Blok({ b, i, fouten }: { b: Vraagblokje; i: number; fouten: readonly Fout[] }) {
  return (
    <fieldset className="w-blok">
      <legend className="utrecht-form-label">{b.id === '' ? 'Nieuwe vraag' : `Vraag ${i + 1}`}</legend>
      <input type="hidden" name={`id-${i}`} value={b.id} />
      <Tekstveld naam={`vraag-${i}`} label="Vraag" waarde={b.vraag} fouten={fouten} />
      <Tekstveld naam={`hint-${i}`} label="Uitleg onder de vraag" waarde={b.hint} fouten={fouten} />
      <Tekstvak
        naam={`keuzes-${i}`}
        label="Antwoorden om uit te kiezen"
        hint="Eén per regel. Leeg: een vrij antwoord."
        regels={2}
        waarde={b.keuzes}
        fouten={fouten}
      />
    </fieldset>
  )
}
