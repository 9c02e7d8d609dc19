/** Courses of language schools, the schools with their mark of quality, and the bounds the municipality set. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { type Body, Stapblok } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import { cursusniveaus, dagdelen, keurmerksoorten } from '../model.ts'
import type { lerenoperaties } from '../operations/index.ts'
import type { CursusUit } from '../uit.ts'
import { CURSUSSEN, euro, Gelukt, Keurmerkstatus, Leermenu, options } from './delen.tsx'

type Lijst = z.output<typeof lerenoperaties.cursussen.lijst.uitvoer>

export interface CursussenProps {
  readonly kader: Kader
  readonly lijst: Lijst
  readonly query: Body
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly melding: string | undefined
  /** What this role may do here. */
  readonly mag: {
    readonly toevoegen: boolean
    readonly keurmerk: boolean
    readonly grenzen: boolean
    readonly groep: boolean
    readonly workshops: boolean
  }
}

const dateOf = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

export function Cursussen({ kader, lijst, query, body, fouten, melding, mag }: CursussenProps) {
  const open = lijst.cursussen.filter((c) => !c.gesloten)
  const vrij = open.reduce((s, c) => s + c.vrij, 0)
  const fout = lijst.scholen.filter((s) => s.keurmerk.stand !== 'geldig').length
  return (
    <Pagina
      kader={kader}
      titel="Taalscholen en cursussen"
      antwoord={
        open.length === 0
          ? 'Er staat geen cursus open.'
          : `${open.length} ${open.length === 1 ? 'cursus' : 'cursussen'}, ${vrij} ${vrij === 1 ? 'plaats' : 'plaatsen'} vrij${fout === 0 ? '' : `; let op het keurmerk van ${fout === 1 ? 'één school' : `${fout} scholen`}`}.`
      }
    >
      <Leermenu pad={CURSUSSEN.pad} workshops={mag.workshops} />
      <Gelukt zin={melding} />
      <Foutensamenvatting fouten={fouten} />
      <form method="get" action={CURSUSSEN.pad} className="w-filters">
        <Keuzelijst
          naam="leerroute"
          label="Leerroute"
          leeg="Alle leerroutes"
          keuzes={options(leerroutes)}
          waarde={query.leerroute ?? ''}
        />
        <Keuzelijst
          naam="niveau"
          label="Niveau"
          leeg="Alle niveaus"
          keuzes={options(cursusniveaus)}
          waarde={query.niveau ?? ''}
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Toon
        </button>
      </form>
      <Cursustabel cursussen={lijst.cursussen} metGroep={mag.groep} />
      {mag.toevoegen && (
        <p>
          <a
            className="utrecht-button utrecht-button--primary-action utrecht-link-button"
            href={`${CURSUSSEN.pad}/nieuw`}
          >
            Voeg een cursus toe
          </a>
        </p>
      )}
      <section className="w-sectie" aria-labelledby="scholen">
        <h2 className="utrecht-heading-2" id="scholen">
          Scholen en keurmerk
        </h2>
        <p className="w-zacht">
          Alleen les bij een school met keurmerk telt als aanbod (Wi2021 art. 16) en is met een lening van DUO
          te betalen (Wi2021 art. 20 lid 5). Kijk het na op{' '}
          <a className="utrecht-link" href="https://www.zoekinburgerschool.nl" rel="noreferrer">
            zoekinburgerschool.nl
          </a>
          .
        </p>
        <Tabel
          bijschrift="Taalscholen met hun keurmerk"
          rijen={lijst.scholen}
          sleutel={(s) => s.id}
          leeg={<p>Er is geen taalschool. Leg haar eerst bij Partners vast.</p>}
          kolommen={[
            { kop: 'School', cel: (s) => s.naam },
            { kop: 'Keurmerk', cel: (s) => <Keurmerkstatus keurmerk={s.keurmerk} /> },
            {
              kop: 'Geldt',
              cel: (s) =>
                s.keurmerken.length === 0
                  ? 'niet vastgelegd'
                  : s.keurmerken
                      .map(
                        (k) =>
                          `${keurmerksoorten[k.soort]}: ${inTabel(k.vanaf as Dag)}${k.tot === null ? ' en verder' : ` – ${inTabel(k.tot as Dag)}`}`,
                      )
                      .join('; '),
            },
          ]}
        />
        {mag.keurmerk && lijst.scholen.length > 0 && (
          <Stapblok
            stap="keurmerk"
            titel="Keurmerk vastleggen of verlengen"
            pad={`${CURSUSSEN.pad}/keurmerk`}
            csrf={kader.csrf}
            open={body.stap === 'keurmerk'}
            knop="Leg het keurmerk vast"
          >
            <Keuzelijst
              naam="school"
              label="Van welke school?"
              keuzes={lijst.scholen.map((s) => ({ waarde: s.id, naam: s.naam }))}
              waarde={body.school ?? ''}
              fouten={fouten}
            />
            <Keuzelijst
              naam="soort"
              label="Wat heeft zij?"
              keuzes={options(keurmerksoorten)}
              waarde={body.soort ?? 'keurmerkInburgeren'}
              fouten={fouten}
            />
            <Datumveld naam="vanaf" label="Vanaf welke dag?" waarde={dateOf(body, 'vanaf')} fouten={fouten} />
            <Datumveld
              naam="tot"
              label="Tot en met welke dag?"
              hint="Leeg als er geen laatste dag bekend is."
              waarde={dateOf(body, 'tot')}
              fouten={fouten}
            />
            <Tekstveld naam="bron" label="Waar is dit nagekeken?" waarde={body.bron ?? ''} fouten={fouten} />
          </Stapblok>
        )}
      </section>
      <section className="w-sectie" aria-labelledby="grenzen">
        <h2 className="utrecht-heading-2" id="grenzen">
          Vanaf wanneer iemand achter is
        </h2>
        <p>{boundsInWords(lijst.grenzen)}</p>
        {mag.grenzen && (
          <Stapblok
            stap="grenzen"
            titel="Grenzen vaststellen"
            pad={`${CURSUSSEN.pad}/grenzen`}
            csrf={kader.csrf}
            open={body.stap === 'grenzen'}
            knop="Stel de grenzen vast"
          >
            <Datumveld naam="vanaf" label="Vanaf welke dag?" waarde={dateOf(body, 'vanaf')} fouten={fouten} />
            <Tekstveld
              naam="achter"
              label="Achter op uren: vanaf meer dan hoeveel procent?"
              hint="Leeg: geen grens."
              breedte="smal"
              waarde={body.achter ?? ''}
              fouten={fouten}
            />
            <Tekstveld
              naam="verzuim"
              label="Verzuim zonder toestemming: vanaf meer dan hoeveel procent?"
              hint="Leeg: geen grens."
              breedte="smal"
              waarde={body.verzuim ?? ''}
              fouten={fouten}
            />
            <Tekstveld
              naam="toelichting"
              label="Waar is dit afgesproken?"
              waarde={body.toelichting ?? ''}
              fouten={fouten}
            />
          </Stapblok>
        )}
      </section>
    </Pagina>
  )
}

function boundsInWords({ achter, verzuim, vanaf, toelichting }: Lijst['grenzen']): string {
  if (vanaf === null || (achter === null && verzuim === null))
    return 'De gemeente heeft geen grens vastgesteld. Geen wet noemt er een. Wortel toont daarom hoeveel uren iemand achter is, en noemt het niet te veel.'
  const deel = [
    achter === null
      ? 'voor achterstand geldt geen grens'
      : `achter is wie meer dan ${achter} % achterloopt op het rooster`,
    verzuim === null
      ? 'voor verzuim geldt geen grens'
      : `te veel verzuim is meer dan ${verzuim} % van de lesuren zonder toestemming`,
  ].join('; ')
  return `Sinds ${inTekst(vanaf as Dag)}: ${deel}. ${toelichting}.`
}

/** Courses in a table; `metGroep` links to the group, for who may see people. */
export function Cursustabel({
  cursussen,
  metGroep,
  bijschrift = 'Cursussen',
}: {
  cursussen: readonly CursusUit[]
  metGroep: boolean
  bijschrift?: string
}) {
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={cursussen}
      sleutel={(c) => c.id}
      leeg={
        <p>Geen cursus past hierbij. Kies een andere leerroute of een ander niveau, of vraag een school.</p>
      }
      kolommen={[
        {
          kop: 'Cursus',
          cel: (c) => (
            <>
              {metGroep ? (
                <a className="utrecht-link" href={`${CURSUSSEN.pad}/${c.id}`}>
                  {c.naam}
                </a>
              ) : (
                c.naam
              )}
              <span className="w-subtekst">
                {c.schoolNaam}
                {c.synthetisch && !c.schoolNaam.includes('(verzonnen)') && ' (verzonnen)'}
              </span>
              <Keurmerkstatus keurmerk={c.keurmerk} />
            </>
          ),
        },
        {
          kop: 'Voor',
          cel: (c) => (
            <>
              {c.routes.map((r) => leerroutes[r]).join(', ')}
              <span className="w-subtekst">{cursusniveaus[c.niveau]}</span>
            </>
          ),
        },
        {
          kop: 'Start',
          cel: (c) => (
            <>
              <time dateTime={c.start}>{inTabel(c.start as Dag)}</time>
              <span className="w-subtekst">
                {c.weken} weken van {c.urenPerWeek} uur
              </span>
            </>
          ),
        },
        {
          kop: 'Wanneer en waar',
          cel: (c) => (
            <>
              {c.dagdelen.map((d) => dagdelen[d]).join(', ')}
              <span className="w-subtekst">{c.plaats}</span>
            </>
          ),
        },
        {
          kop: 'Vrij en prijs',
          cel: (c) => (
            <>
              {c.gesloten
                ? 'gesloten'
                : `${c.vrij} van ${c.plekken}${c.wachtend > 0 ? `, ${c.wachtend} wachten` : ''}`}
              <span className="w-subtekst">{euro(c.prijs)}</span>
            </>
          ),
        },
      ]}
    />
  )
}
