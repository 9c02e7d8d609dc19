/** The match for everybody on screen: the proposal with its proof, held against who comes first, line by line. */
import type { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { Groepstaafdiagram } from '#ui/chart.tsx'
import { type Fout, Foutensamenvatting } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Status, Termijndag } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { BEHOEFTEN, naamVan } from '../behoefte/pages.tsx'
import { Huisvestingmenu } from '../menu.tsx'
import { BORD } from '../prikbord/pages.tsx'
import type { matchoperaties } from './operations.ts'
import { Beslissen, type Mag } from './pages.tsx'
import { doelwoorden } from './zinnen.ts'

type Alles = z.output<typeof matchoperaties.alles.uitvoer>
type Samen = Alles['vergelijking']['voorstel']

export interface AllesProps {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly mag: Mag
  readonly v: Alles
  readonly vandaag: Dag
  readonly fouten: readonly Fout[]
}

export function MatchVoorAllen({ kader, menu, mag, v, vandaag, fouten }: AllesProps) {
  const { voorstel } = v.vergelijking
  return (
    <Pagina
      kader={kader}
      titel="Match voor allen"
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={
        v.zoekend === 0
          ? 'Niemand zoekt nu een woning.'
          : `Zoekende huishoudens: ${v.zoekend}; vrije woningen: ${v.vrij}. In dit voorstel ${voorstel.huishoudens === 1 ? 'krijgt 1 huishouden' : `krijgen ${voorstel.huishoudens} huishoudens`} een woning, van wie ${voorstel.opTijd === 1 ? '1 persoon' : `${voorstel.opTijd} personen`} op tijd.`
      }
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <Foutensamenvatting fouten={fouten} />
      <section className="w-sectie" aria-labelledby="bewijs">
        <h2 className="utrecht-heading-2" id="bewijs">
          Voorstel, geen besluit
        </h2>
        <p>
          De computer wijst niets toe. Een medewerker kiest hieronder per huishouden; wie iets anders weet,
          zet vast of sluit uit met een reden, en het voorstel rekent daarmee.
        </p>
        <p>
          <Status
            toestand={v.gat === null ? 'gedaan' : 'onbepaald'}
            woord={v.gat === null ? 'Bewezen best' : 'Niet alles bewezen'}
          />{' '}
          {v.bewijs}
        </p>
        <details className="w-waarom">
          <summary>Waarop wordt gelet, in welke volgorde?</summary>
          <ol className="w-waarom__inhoud">
            {doelwoorden.map((d, i) => (
              <li key={d}>
                {d}: {v.doelen[i]!.waarde} {v.doelen[i]!.naam}
                {v.doelen[i]!.bewezen ? ', bewezen' : ', niet bewezen'}
              </li>
            ))}
          </ol>
          <p className="w-waarom__inhoud">
            {v.paren} combinaties kunnen. Gerekend in {v.ms} milliseconden. De huur komt nooit boven de grens,
            en een woning is nooit meer dan één kamer groter dan nodig als iedereen er is.
          </p>
        </details>
      </section>
      <Vergelijking v={v} />
      <section className="w-sectie" aria-labelledby="voorstel">
        <h2 className="utrecht-heading-2" id="voorstel">
          Per huishouden
        </h2>
        <ol className="w-rang">
          {v.rijen.map((r) => (
            <li key={r.dossier} className="w-blok">
              <div className="w-rang__kop">
                <h3 className="utrecht-heading-3">
                  <a className="utrecht-link" href={`${BEHOEFTEN.pad}/${r.dossier}`}>
                    {naamVan(r.huishouden)}
                  </a>
                  {' → '}
                  {r.woning === null ? (
                    'nog geen woning'
                  ) : (
                    <a className="utrecht-link" href={`${BORD.pad}/${r.woning.id}`}>
                      {r.woning.kenmerk}, {r.woning.wijkNaam}
                    </a>
                  )}
                </h3>
                <Termijndag laatsteDag={r.huishouden.laatsteDag as Dag | null} vandaag={vandaag} />
              </div>
              <ul>
                {r.zinnen.map((z) => (
                  <li key={z}>{z}</li>
                ))}
                {r.zinnen.length === 0 && (
                  <li>Alle passende woningen gaan naar anderen; zie hieronder waarom.</li>
                )}
              </ul>
              {r.niet.length > 0 && (
                <details className="w-waarom">
                  <summary>
                    Waarom niet een andere?<span className="w-onzichtbaar"> ({naamVan(r.huishouden)})</span>
                  </summary>
                  <ul className="w-waarom__inhoud">
                    {r.niet.map((n) => (
                      <li key={n.woning}>
                        {n.kenmerk}: {n.zin}
                      </li>
                    ))}
                    <li>
                      {r.opVolgorde === null
                        ? 'Bij wie het eerst komt had dit huishouden geen woning.'
                        : `Bij wie het eerst komt was het ${r.opVolgorde}.`}
                    </li>
                  </ul>
                </details>
              )}
              {r.woning !== null && (
                <Beslissen
                  kader={kader}
                  mag={mag}
                  paar={{ kan: true, vast: r.vast, zinnen: r.zinnen, besluit: null }}
                  dossier={r.dossier}
                  woning={r.woning.id}
                  wat={`${r.woning.kenmerk} voor ${naamVan(r.huishouden)}`}
                  terug="/huisvesting/match"
                />
              )}
            </li>
          ))}
        </ol>
        <Paginas
          pagina={v.pagina}
          perPagina={v.perPagina}
          totaal={v.zoekend}
          pad={(p) => `/huisvesting/match?pagina=${p}`}
        />
      </section>
    </Pagina>
  )
}

const regels: readonly { readonly naam: string; readonly van: (s: Samen) => number | null }[] = [
  { naam: 'Personen op tijd', van: (s) => s.opTijd },
  { naam: 'Personen gehuisvest', van: (s) => s.personen },
  { naam: 'Huishoudens gehuisvest', van: (s) => s.huishoudens },
  { naam: 'Dagen gewacht (gemiddeld)', van: (s) => s.gewacht },
  { naam: 'Kamers over', van: (s) => s.kamersOver },
  { naam: 'Kamers tekort later', van: (s) => s.kamersTekort },
  { naam: 'Boven wijkgrens', van: (s) => s.bovenGrens },
]

function finding({ voorstel, volgorde }: Alles['vergelijking']): string {
  const meer = voorstel.opTijd - volgorde.opTijd
  if (meer > 0)
    return `Het voorstel huisvest ${meer === 1 ? '1 persoon' : `${meer} personen`} meer op tijd dan wie het eerst komt`
  const samen = voorstel.personen - volgorde.personen
  if (samen > 0) return `Evenveel op tijd als wie het eerst komt, en ${samen} personen meer gehuisvest`
  return 'Evenveel mensen op tijd en gehuisvest als bij wie het eerst komt'
}

function Vergelijking({ v }: { v: Alles }) {
  const { voorstel, volgorde } = v.vergelijking
  if (voorstel.huishoudens === 0) return null
  return (
    <section className="w-sectie" aria-labelledby="vergelijking">
      <h2 className="utrecht-heading-2" id="vergelijking">
        Tegenover wie het eerst komt
      </h2>
      <Groepstaafdiagram
        titel={finding(v.vergelijking)}
        bron="Wie het eerst komt: elke woning gaat, zodra zij vrij is, naar wie het langst wacht en past. Gerekend met de woningen en huishoudens van vandaag."
        reeksen={[
          { naam: 'Wie het eerst komt', kleur: 2 },
          { naam: 'Voorstel', kleur: 1 },
        ]}
        groepen={regels
          .filter((r) => r.naam !== 'Dagen gewacht (gemiddeld)')
          .map((r) => ({ naam: r.naam, waarden: [r.van(volgorde), r.van(voorstel)] }))}
        tabel={
          <Tabel
            bijschrift="Voorstel en wie het eerst komt"
            rijen={regels}
            sleutel={(r) => r.naam}
            kolommen={[
              { kop: 'Wat', cel: (r) => r.naam },
              { kop: 'Wie het eerst komt', getal: true, cel: (r) => r.van(volgorde) ?? 'n.v.t.' },
              { kop: 'Voorstel', getal: true, cel: (r) => r.van(voorstel) ?? 'n.v.t.' },
            ]}
          />
        }
      />
      <p>
        Gemiddeld gewacht, van koppeling tot de woning vrij is: {volgorde.gewacht ?? 'n.v.t.'} dagen bij wie
        het eerst komt, {voorstel.gewacht ?? 'n.v.t.'} dagen in het voorstel.
      </p>
    </section>
  )
}
