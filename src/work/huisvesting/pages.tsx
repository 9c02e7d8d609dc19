/** Housing on screen: who waits, the target as chart and table, how long it took, where sources contradict. */
import type { z } from 'zod'
import { organisatiesoortnamen } from '#core/actor.ts'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Balkdiagram, Groepstaafdiagram } from '#ui/chart.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Termijndag, telDagen } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import { Huisvestingmenu } from './menu.tsx'
import type { huisvestingsoperaties } from './operations/index.ts'

type Wacht = z.output<typeof huisvestingsoperaties.wachtlijst.uitvoer>
type Taak = z.output<typeof huisvestingsoperaties.taakstelling.uitvoer>
type Duur = z.output<typeof huisvestingsoperaties.doorlooptijd.uitvoer>
type Halfjaar = Taak['halfjaren'][number]

export interface HuisvestingProps {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  /** Absent for roles that see figures only. */
  readonly wacht: Wacht | undefined
  readonly taak: Taak | undefined
  readonly duur: Duur | undefined
  readonly vandaag: Dag
}

export function Huisvesting({ kader, menu, wacht, taak, duur, vandaag }: HuisvestingProps) {
  return (
    <Pagina kader={kader} titel="Huisvesting" antwoord={answer(wacht, duur)}>
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      {wacht !== undefined && <Wachtlijst wacht={wacht} vandaag={vandaag} />}
      {taak !== undefined && <Taakstelling kader={kader} taak={taak} vandaag={vandaag} />}
      {duur !== undefined && <Doorlooptijd duur={duur} vandaag={vandaag} />}
      {taak !== undefined && <Bronnen taak={taak} />}
      {duur !== undefined && (
        <p>
          <a className="utrecht-link" href="/monitor">
            Alle indicatoren in de monitor
          </a>
        </p>
      )}
    </Pagina>
  )
}

function answer(wacht: Wacht | undefined, duur: Duur | undefined): string {
  const delen: string[] = []
  if (wacht !== undefined) {
    delen.push(
      `${count(wacht.totaal, 'huishouden wacht', 'huishoudens wachten')} op een woning, ${wacht.teLaat} langer dan tien weken.`,
    )
  }
  if (duur?.mediaan != null)
    delen.push(`De helft had binnen ${Math.round(duur.mediaan / 7)} weken de sleutel.`)
  return delen.join(' ')
}

function count(n: number, een: string, meer: string): string {
  return n === 1 ? `1 ${een}` : `${n} ${meer}`
}

function Wachtlijst({ wacht, vandaag }: { wacht: Wacht; vandaag: Dag }) {
  return (
    <section className="w-sectie" aria-labelledby="wachtlijst">
      <h2 className="utrecht-heading-2" id="wachtlijst">
        Wie wacht op een woning
      </h2>
      <Tabel
        bijschrift="Wachtende huishoudens, langst wachtend eerst"
        rijen={wacht.huishoudens}
        sleutel={(h) => h.dossier}
        leeg={
          <>
            <strong>Niemand wacht op een woning.</strong>
            <p>Zodra COA iemand aan de gemeente koppelt, staat het huishouden hier met de laatste dag.</p>
          </>
        }
        kolommen={[
          {
            kop: 'Huishouden',
            cel: (h) => (
              <a className="utrecht-link" data-rij href={`/dossiers/${h.dossier}`}>
                {h.naam ?? 'Naam niet zichtbaar'}
              </a>
            ),
          },
          { kop: 'Personen', getal: true, cel: (h) => `${h.personen} (${h.volwassenen} volw.)` },
          {
            kop: 'Gekoppeld',
            cel: (h) => <time dateTime={h.gekoppeldOp}>{inTabel(h.gekoppeldOp as Dag)}</time>,
          },
          { kop: 'Wacht al', getal: true, cel: (h) => telDagen(h.dagenGewacht) },
          {
            kop: 'Laatste dag',
            cel: (h) => <Termijndag laatsteDag={h.laatsteDag as Dag | null} vandaag={vandaag} />,
          },
          {
            kop: 'Aanbod',
            cel: (h) =>
              h.aangebodenOp === null ? (
                <span className="w-zacht">nog niet</span>
              ) : (
                inTabel(h.aangebodenOp as Dag)
              ),
          },
          {
            kop: 'Weg',
            cel: (h) => (
              <a className="utrecht-link" href={`/huisvesting/pad/${h.dossier}`}>
                Waar staat het<span className="w-onzichtbaar"> voor {h.naam ?? 'dit huishouden'}</span>
              </a>
            ),
          },
          {
            kop: 'Oorzaak vertraging',
            cel: (h) =>
              h.vertraging === null ? (
                <span className="w-zacht">geen vastgelegd</span>
              ) : (
                <span>
                  {h.vertraging}
                  <span className="w-subtekst">
                    aan zet: {organisatiesoortnamen[h.aanZet as keyof typeof organisatiesoortnamen]}
                  </span>
                </span>
              ),
          },
        ]}
      />
      <Paginas
        pagina={wacht.pagina}
        perPagina={wacht.perPagina}
        totaal={wacht.totaal}
        pad={(p) => `/huisvesting?pagina=${p}`}
      />
      <p className="w-bron">
        De laatste dag is tien weken na de koppeling: een afspraak in de keten, geen wettelijke termijn.
      </p>
    </section>
  )
}

function Taakstelling({ kader, taak, vandaag }: { kader: Kader; taak: Taak; vandaag: Dag }) {
  const bron = taak.halfjaren[0]?.bron
  const regels = taak.halfjaren.filter((h) => h.bron === bron)
  const laatste = regels.findLast((r) => r.eind !== null)
  const recent = taak.geteld.filter((g) => g.halfjaar > (regels.at(-1)?.halfjaar ?? '')).slice(-10)
  return (
    <section className="w-sectie" aria-labelledby="taakstelling">
      <h2 className="utrecht-heading-2" id="taakstelling">
        Taakstelling per halfjaar
      </h2>
      {regels.length === 0 ? (
        <p className="w-leeg">
          Er zijn nog geen taakstellingen ingevoerd. De functioneel beheerder doet dat met `wortel import
          cijfers`.
        </p>
      ) : (
        <Groepstaafdiagram
          titel={finding(regels, laatste)}
          bron={`Bron: ${bron}. Stand ${inTekst(vandaag)}. n.b. = niet gepubliceerd.`}
          reeksen={[
            { naam: 'Taakstelling', kleur: 2 },
            { naam: 'Gerealiseerd', kleur: 1 },
          ]}
          groepen={regels.map((r) => ({ naam: r.halfjaar, waarden: [r.taakstelling, r.gerealiseerd] }))}
          tabel={<Halfjaartabel regels={regels} />}
        />
      )}
      {recent.length > 0 && (
        <Balkdiagram
          titel={`Sindsdien kregen ${recent.reduce((a, g) => a + g.aantal, 0)} personen een sleutel`}
          bron={`Geteld uit de feiten in Wortel, stand ${inTekst(vandaag)}.${kader.demo ? ' In de demonstratie: verzonnen personen.' : ''}`}
          eenheid="personen"
          balken={recent.map((g) => ({
            naam: keyName(g.halfjaar, taak.halfjaar),
            waarde: g.aantal,
            nadruk: true,
          }))}
          tabel={
            <Tabel
              bijschrift="Personen met een sleutel per halfjaar"
              rijen={recent}
              sleutel={(g) => g.halfjaar}
              kolommen={[
                { kop: 'Halfjaar', cel: (g) => keyName(g.halfjaar, taak.halfjaar) },
                { kop: 'Personen met een sleutel', getal: true, cel: (g) => g.aantal },
              ]}
            />
          }
        />
      )}
    </section>
  )
}

/** A half year, saying so when it still runs. */
function keyName(halfjaar: string, nu: string): string {
  return halfjaar === nu ? `${halfjaar} (loopt nog)` : halfjaar
}

function finding(regels: readonly Halfjaar[], laatste: Halfjaar | undefined): string {
  const bekend = regels.filter((r) => r.taakstelling !== null && r.gerealiseerd !== null)
  const gehaald = bekend.filter((r) => r.gerealiseerd! >= r.taakstelling!).length
  const stand =
    laatste === undefined
      ? ''
      : laatste.eind! < 0
        ? `; achterstand eind ${laatste.halfjaar}: ${-laatste.eind!}`
        : `; eind ${laatste.halfjaar} geen achterstand`
  return `In ${gehaald} van ${bekend.length} halfjaren is de taakstelling gehaald${stand}`
}

const nb = (x: number | null) => x ?? 'n.b.'
const procent = (x: number | null) => (x === null ? 'n.b.' : `${x}%`)

function Halfjaartabel({ regels }: { regels: readonly Halfjaar[] }) {
  return (
    <Tabel
      bijschrift="Taakstelling, realisatie en stand"
      rijen={regels}
      sleutel={(r) => r.halfjaar}
      kolommen={[
        { kop: 'Halfjaar', cel: (r) => r.halfjaar },
        { kop: 'Taakstelling', getal: true, cel: (r) => nb(r.taakstelling) },
        { kop: 'Gerealiseerd', getal: true, cel: (r) => nb(r.gerealiseerd) },
        { kop: 'In Wortel geteld', getal: true, cel: (r) => r.geteld },
        { kop: 'Stand begin', getal: true, cel: (r) => nb(r.begin) },
        { kop: 'Stand eind', getal: true, cel: (r) => nb(r.eind) },
        { kop: '% van taakstelling', getal: true, cel: (r) => procent(r.percentageKaal) },
        { kop: '% met achterstand', getal: true, cel: (r) => procent(r.percentageGecorrigeerd) },
        {
          kop: 'Uitleg en toezicht',
          cel: (r) => (
            <>
              {r.uitleg !== null && <Waarom uitleg={r.uitleg} van={`de stand van ${r.halfjaar}`} />}
              {r.oordeel !== null ? (
                <span className="w-subtekst">
                  Oordeel provincie: trede {r.oordeel.trede}, {r.oordeel.naam.toLowerCase()}
                </span>
              ) : (
                r.voorstel !== null && (
                  <details className="w-waarom">
                    <summary>
                      Voorstel trede {r.voorstel.trede}
                      <span className="w-onzichtbaar"> voor {r.halfjaar}</span>
                    </summary>
                    <ul className="w-waarom__inhoud">
                      {r.voorstel.uitleg.stappen.map((s) => (
                        <li key={s.zin}>{s.zin}</li>
                      ))}
                    </ul>
                  </details>
                )
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Doorlooptijd({ duur, vandaag }: { duur: Duur; vandaag: Dag }) {
  const weken = duur.termijnDagen / 7
  const deel = duur.gehuisvest === 0 ? null : Math.round((duur.binnenTermijn / duur.gehuisvest) * 100)
  const bron = `Personen gekoppeld sinds ${inTekst(duur.sinds as Dag)}. Stand ${inTekst(vandaag)}, geteld uit de feiten in Wortel.`
  const klasse = (k: Duur['klassen'][number]) =>
    k.totEnMet === null
      ? `meer dan ${(k.van - 1) / 7} weken`
      : k.van === 0
        ? `tot en met ${k.totEnMet / 7} weken`
        : `${(k.van - 1) / 7} tot ${k.totEnMet / 7} weken`
  return (
    <section className="w-sectie" aria-labelledby="doorlooptijd">
      <h2 className="utrecht-heading-2" id="doorlooptijd">
        Van koppeling tot sleutel
      </h2>
      <ul className="w-tegels">
        <Cijfer getal={duur.gemiddeld} naam="dagen gemiddeld" />
        <Cijfer getal={duur.mediaan} naam="dagen mediaan" />
        <Cijfer getal={duur.p90} naam="dagen 90e percentiel" />
        <Cijfer getal={deel} naam={`% binnen ${weken} weken`} />
        <Cijfer getal={duur.gehuisvest} naam="personen met sleutel" />
        <Cijfer getal={duur.wachtend} naam="personen wachten nog" />
      </ul>
      <Balkdiagram
        titel={
          deel === null
            ? 'Nog niemand met een sleutel in dit tijdvak'
            : `${deel}% had binnen ${weken} weken de sleutel`
        }
        bron={bron}
        eenheid="personen"
        balken={duur.klassen.map((k, i) => ({ naam: klasse(k), waarde: k.aantal, nadruk: i === 0 }))}
        tabel={
          <Tabel
            bijschrift="Doorlooptijd per jaar van koppeling"
            rijen={duur.perJaar}
            sleutel={(j) => j.jaar}
            kolommen={[
              { kop: 'Gekoppeld in', cel: (j) => j.jaar },
              { kop: 'Personen', getal: true, cel: (j) => j.aantal },
              { kop: 'Mediaan in dagen', getal: true, cel: (j) => j.mediaan },
              { kop: `Binnen ${weken} weken`, getal: true, cel: (j) => j.binnenTermijn },
            ]}
          />
        }
      />
      {duur.redenen.length > 0 && (
        <Balkdiagram
          titel={`Vaakst genoemd bij wie langer wachtte: ${duur.redenen[0]!.reden.toLowerCase()}`}
          bron={`${bron} Alleen personen die langer wachtten dan ${weken} weken.`}
          eenheid="personen"
          balken={duur.redenen.map((r) => ({ naam: r.reden, waarde: r.aantal }))}
          tabel={
            <Tabel
              bijschrift="Redenen van vertraging"
              rijen={duur.redenen}
              sleutel={(r) => r.reden}
              kolommen={[
                { kop: 'Reden', cel: (r) => r.reden },
                { kop: 'Personen', getal: true, cel: (r) => r.aantal },
              ]}
            />
          }
        />
      )}
    </section>
  )
}

function Cijfer({ getal, naam }: { getal: number | null; naam: string }) {
  return (
    <li className="w-tegel">
      <span className="w-tegel__getal">{getal === null ? 'n.b.' : getal.toLocaleString('nl-NL')}</span>
      <span className="w-tegel__naam">{naam}</span>
    </li>
  )
}

function Bronnen({ taak }: { taak: Taak }) {
  return (
    <section className="w-sectie" aria-labelledby="bronnen">
      <h2 className="utrecht-heading-2" id="bronnen">
        Bronnen naast elkaar
      </h2>
      <p>
        Cijfers van verschillende bronnen blijven naast elkaar staan. Waar zij elkaar of zichzelf
        tegenspreken, staat het hieronder; er wordt niets stilzwijgend gladgestreken.
      </p>
      <Tabel
        bijschrift={`Tegenspraken (${taak.tegenspraken.length})`}
        bijschriftZichtbaar
        rijen={taak.tegenspraken}
        sleutel={(t) => t.titel + t.bronnen.join()}
        leeg={<p>Geen tegenspraak gevonden.</p>}
        kolommen={[
          { kop: 'Wat', cel: (t) => t.titel },
          { kop: 'Waarom', cel: (t) => t.uitleg },
          { kop: 'Bron', cel: (t) => [...new Set(t.bronnen)].join('; ') },
        ]}
      />
      {taak.formule.length > 0 && (
        <Tabel
          bijschrift="Taakstelling volgens de formule van de wet, naast het gepubliceerde getal"
          bijschriftZichtbaar
          rijen={taak.formule}
          sleutel={(f) => f.halfjaar + f.bron}
          kolommen={[
            { kop: 'Halfjaar', cel: (f) => f.halfjaar },
            { kop: 'Formule', getal: true, cel: (f) => f.uitkomst },
            { kop: 'Gepubliceerd', getal: true, cel: (f) => nb(f.gepubliceerd) },
            { kop: 'Landelijk getal van', cel: (f) => f.bron },
            { kop: 'Uitleg', cel: (f) => <Waarom uitleg={f.uitleg} van={`de formule voor ${f.halfjaar}`} /> },
          ]}
        />
      )}
      <details className="w-cijfers">
        <summary>Alle cijfers met hun bron ({taak.cijfers.length})</summary>
        <Tabel
          bijschrift="Alle cijfers"
          rijen={taak.cijfers}
          sleutel={(c) => `${c.bron}${c.grootheid}${c.periode}`}
          kolommen={[
            { kop: 'Bron', cel: (c) => c.bron },
            { kop: 'Grootheid', cel: (c) => c.grootheid },
            { kop: 'Periode', cel: (c) => c.periode },
            { kop: 'Waarde', getal: true, cel: (c) => nb(c.waarde) },
            { kop: 'Voetnoot', cel: (c) => c.voetnoot ?? '' },
          ]}
        />
      </details>
    </section>
  )
}
