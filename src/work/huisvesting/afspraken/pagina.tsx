/** What landlords promised and what they delivered. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Groepstaafdiagram } from '#ui/chart.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { Huisvestingmenu } from '../menu.tsx'
import type { aanbodoperaties } from '../prikbord/aanbod.ts'
import type { prestaties as operatie } from './operatie.ts'

type Prestaties = z.output<typeof operatie.uitvoer>
type Belofte = Prestaties['beloften'][number]
type Aanbod = z.output<typeof aanbodoperaties.aanbod.uitvoer>

export function Prestatiepagina({
  kader,
  menu,
  p,
  aanbod,
  vandaag,
}: {
  kader: Kader
  menu: readonly Plek[]
  p: Prestaties
  /** What stands on the pin board; absent for who does not see it. */
  aanbod: Aanbod | undefined
  vandaag: Dag
}) {
  const lopend = p.beloften.filter((b) => b.vanaf <= vandaag && b.tot >= vandaag)
  const achter = lopend.filter((b) => !b.opSchema).length
  return (
    <Pagina
      kader={kader}
      titel="Beloofd en geleverd"
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={
        lopend.length === 0
          ? 'Er lopen geen prestatieafspraken met een aantal erin.'
          : achter === 0
            ? 'Alle lopende afspraken over sleutels liggen op schema.'
            : `${achter} van ${lopend.length} lopende afspraken over sleutels ligt achter.`
      }
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      {p.beloften.length === 0 && (
        <div className="w-leeg">
          <strong>Geen prestatieafspraken met een aantal.</strong>
          <p>
            Zet bij <a href="/partners">Partners</a> in de prestatieafspraken een resultaat in personen of
            woningen, en kies de stap van het handboek waarmee de sleutel komt. Dan staat het hier naast wat
            is geleverd.
          </p>
        </div>
      )}
      {p.beloften.map((b) => (
        <Belofteblok key={b.overeenkomst + b.naam} b={b} vandaag={vandaag} />
      ))}
      <section className="w-sectie" aria-labelledby="sleutels">
        <h2 className="utrecht-heading-2" id="sleutels">
          Sleutels per verhuurder
        </h2>
        <Tabel
          bijschrift="Eerste sleutels per verhuurder en halfjaar"
          rijen={p.leveringen}
          sleutel={(l) => l.halfjaar + l.naam}
          leeg={<p>Er zijn nog geen sleutels overgedragen.</p>}
          kolommen={[
            { kop: 'Halfjaar', cel: (l) => l.halfjaar },
            { kop: 'Verhuurder', cel: (l) => l.naam },
            { kop: 'Woningen', getal: true, cel: (l) => l.woningen },
            { kop: 'Personen', getal: true, cel: (l) => l.personen },
          ]}
        />
        <p className="w-bron">
          De verhuurder is wie het aanbod of de sleutel vastlegde. Legde de klantmanager alles zelf vast, dan
          is de verhuurder niet bekend.
        </p>
      </section>
      {aanbod && <Aanbodtabel aanbod={aanbod} />}
    </Pagina>
  )
}

function Aanbodtabel({ aanbod }: { aanbod: Aanbod }) {
  return (
    <section className="w-sectie" aria-labelledby="aanbod">
      <h2 className="utrecht-heading-2" id="aanbod">
        Op het prikbord in {aanbod.jaar}
      </h2>
      <Tabel
        bijschrift="Woningen op het prikbord per verhuurder"
        rijen={aanbod.verhuurders}
        sleutel={(v) => v.id}
        leeg={<p>Er zijn nog geen verhuurders in het register van partners.</p>}
        kolommen={[
          { kop: 'Verhuurder', cel: (v) => v.naam },
          { kop: 'Aangeboden', getal: true, cel: (v) => v.aangeboden },
          { kop: 'Nu vrij', getal: true, cel: (v) => v.open },
          { kop: 'Toegewezen', getal: true, cel: (v) => `${v.huishoudens} (${v.personen} personen)` },
        ]}
      />
      <p className="w-bron">
        Toegewezen: aangeboden aan een huishouden. Woningen die niet via het prikbord gingen, tellen alleen
        bij de sleutels.
      </p>
    </section>
  )
}

function Belofteblok({ b, vandaag }: { b: Belofte; vandaag: Dag }) {
  const id = `belofte-${b.overeenkomst}`
  const loopt = b.tot >= vandaag
  return (
    <section className="w-sectie" aria-labelledby={id}>
      <h2 className="utrecht-heading-2" id={id}>
        {b.titel}
      </h2>
      <p>
        <a className="utrecht-link" href={`/partners/overeenkomsten/${b.overeenkomst}`}>
          {b.naam}
        </a>
        : {b.doel} {b.eenheid} van {inTekst(b.vanaf as Dag)} tot en met {inTekst(b.tot as Dag)}, door{' '}
        {b.verhuurders.join(' en ') || 'geen verhuurder in de overeenkomst'}.
      </p>
      <p>
        <Status
          toestand={b.opSchema ? 'op-tijd' : 'te-laat'}
          woord={b.opSchema ? (loopt ? 'Op schema' : 'Gehaald') : loopt ? 'Achter op schema' : 'Niet gehaald'}
        />{' '}
        Geleverd: {b.geleverd}; gelijkmatig verdeeld zou dat nu {b.nuBeloofd} zijn.
      </p>
      <Groepstaafdiagram
        titel={`Geleverd ${b.geleverd} van ${b.doel} ${b.eenheid}`}
        bron={`Beloofd naar dagen van de afspraak. Stand ${inTekst(vandaag)}, geteld uit de feiten in Wortel.`}
        reeksen={[
          { naam: 'Beloofd', kleur: 2 },
          { naam: 'Geleverd', kleur: 1 },
        ]}
        groepen={b.halfjaren.map((h) => ({
          naam: h.loopt ? `${h.halfjaar} (loopt)` : h.halfjaar,
          waarden: [h.beloofd, h.geleverd],
        }))}
        tabel={
          <Tabel
            bijschrift="Beloofd en geleverd per halfjaar"
            rijen={b.halfjaren}
            sleutel={(h) => h.halfjaar}
            kolommen={[
              { kop: 'Halfjaar', cel: (h) => h.halfjaar },
              { kop: 'Beloofd', getal: true, cel: (h) => h.beloofd.toLocaleString('nl-NL') },
              { kop: 'Geleverd', getal: true, cel: (h) => h.geleverd },
            ]}
          />
        }
      />
    </section>
  )
}
