/** The match of one household and of one dwelling on screen: ranked, with why, and what a person can decide. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { type Fout, Foutensamenvatting, Keuzelijst, Knoppen } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Status, Termijndag, telDagen } from '#ui/status.tsx'
import { BEHOEFTEN, behoeftezin, houdtzin, naamVan, nareiszin, Scenarios } from '../behoefte/pages.tsx'
import type { HuishoudenUit } from '../behoefte/uit.ts'
import { Huisvestingmenu } from '../menu.tsx'
import { BORD } from '../prikbord/pages.tsx'
import { huurzin, kenmerkenzin, vanafzin } from '../prikbord/woning-view.tsx'
import type { matchoperaties } from './operations.ts'
import { redenen } from './uit.ts'

type VoorHuishouden = z.output<typeof matchoperaties.voorHuishouden.uitvoer>
type VoorWoning = z.output<typeof matchoperaties.voorWoning.uitvoer>
type Paar = VoorHuishouden['woningen'][number]['paar']

/** What who looks may do. */
export interface Mag {
  readonly kiezen: boolean
  readonly besluiten: boolean
  readonly behoefte: boolean
}

interface Basis {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly mag: Mag
  readonly vandaag: Dag
  readonly wijknaam: (code: string) => string
  readonly fouten: readonly Fout[]
}

/** Choosing this pair, and deciding about it beforehand. */
export function Beslissen({
  kader,
  mag,
  paar,
  dossier,
  woning,
  wat,
  terug,
}: {
  kader: Kader
  mag: Mag
  paar: Paar
  dossier: string
  woning: string
  /** The other one of the pair, for who hears the button. */
  wat: string
  terug: string
}) {
  const verborgen = (
    <>
      <input type="hidden" name="csrf" value={kader.csrf} />
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="woning" value={woning} />
      <input type="hidden" name="terug" value={terug} />
    </>
  )
  const kenmerk = `${dossier.slice(-6)}${woning.slice(-6)}`
  return (
    <div className="w-acties">
      {mag.kiezen && paar.kan && (
        <form method="post" action="/huisvesting/match/kiezen">
          {verborgen}
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            Kies deze woning<span className="w-onzichtbaar">: {wat}</span>
          </button>
        </form>
      )}
      {paar.besluit !== null && (
        <form
          method="post"
          action={`/huisvesting/match/besluiten/${paar.besluit.id}/opheffen`}
          className="w-acties"
        >
          {verborgen}
          <span>
            {paar.besluit.soort === 'vast' ? 'Vastgezet' : 'Uitgesloten'} door {paar.besluit.door ?? 'iemand'}
            : {paar.besluit.reden.toLowerCase()}.
          </span>
          {mag.besluiten && (
            <button type="submit" className="utrecht-button utrecht-button--subtle">
              Hef op<span className="w-onzichtbaar">: {wat}</span>
            </button>
          )}
        </form>
      )}
      {mag.besluiten && paar.besluit === null && (
        <details className="w-waarom">
          <summary>
            Vastzetten of uitsluiten<span className="w-onzichtbaar">: {wat}</span>
          </summary>
          <form method="post" action="/huisvesting/match/besluiten" className="w-filters">
            {verborgen}
            <Keuzelijst
              naam="soort"
              kenmerk={kenmerk}
              label="Wat?"
              waarde={paar.kan ? 'vast' : 'uitgesloten'}
              keuzes={[
                ...(paar.kan ? [{ waarde: 'vast', naam: 'Vastzetten' }] : []),
                { waarde: 'uitgesloten', naam: 'Uitsluiten' },
              ]}
            />
            <Keuzelijst
              naam="reden"
              kenmerk={kenmerk}
              label="Waarom?"
              leeg="Kies een reden"
              keuzes={Object.entries(redenen).map(([waarde, naam]) => ({ waarde, naam }))}
            />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              Leg vast
            </button>
          </form>
        </details>
      )}
    </div>
  )
}

export function Zinnen({ paar }: { paar: Pick<Paar, 'kan' | 'zinnen'> }) {
  return (
    <div>
      <Status toestand={paar.kan ? 'op-tijd' : 'wacht'} woord={paar.kan ? 'Past' : 'Kan niet'} />
      <ul>
        {paar.zinnen.map((z) => (
          <li key={z}>{z}</li>
        ))}
      </ul>
    </div>
  )
}

/** What is held for the household, and what can be done with it. */
function Gekozen({ kader, mag, h, terug }: { kader: Kader; mag: Mag; h: HuishoudenUit; terug: string }) {
  if (h.houdt === null) return null
  const { houdt } = h
  const form = (doel: string, tekst: string) => (
    <form method="post" action={`/huisvesting/match/${houdt.reservering}/${doel}`}>
      <input type="hidden" name="csrf" value={kader.csrf} />
      <input type="hidden" name="terug" value={terug} />
      <Knoppen tekst={tekst} />
    </form>
  )
  return (
    <Melding
      soort="info"
      titel={houdt.stand === 'toegewezen' ? 'De woning is aangeboden' : 'Er is een woning gekozen'}
    >
      <p>
        {houdt.kenmerk === null ? (
          'Een woning van een andere verhuurder'
        ) : (
          <a className="utrecht-link" href={`${BORD.pad}/${houdt.woning}`}>
            Woning {houdt.kenmerk}
          </a>
        )}
        {houdt.tot !== null && `, vastgehouden tot en met ${inTabel(houdt.tot as Dag)}`}.
      </p>
      {mag.kiezen && houdt.stand === 'vastgehouden' && houdt.kenmerk !== null && (
        <div className="w-acties">
          {form('aanbod', 'Leg vast dat de woning is aangeboden')}
          {form('loslaten', 'Laat los')}
        </div>
      )}
    </Melding>
  )
}

export function HuishoudenMatch(p: Basis & { readonly gegevens: VoorHuishouden }) {
  const { kader, menu, mag, gegevens, vandaag, wijknaam, fouten } = p
  const h = gegevens.huishouden
  const pad = `${BEHOEFTEN.pad}/${h.dossier}`
  return (
    <Pagina
      kader={kader}
      titel={`Een woning voor ${naamVan(h)}`}
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }, BEHOEFTEN]}
      antwoord={
        h.behoefte === null
          ? 'De woonbehoefte is nog niet vastgelegd; daarom past nog niets.'
          : `${gegevens.past} van ${gegevens.totaal} vrije woningen past.`
      }
      ernaast={
        <section className="w-blok" aria-labelledby="behoefte">
          <h2 className="utrecht-heading-3" id="behoefte">
            Woonbehoefte
          </h2>
          <dl className="w-feitenlijst">
            <dt>Nu</dt>
            <dd>{h.personen === 1 ? '1 persoon' : `${h.personen} personen`}</dd>
            <dt>Komt later</dt>
            <dd>{nareiszin(h)}</dd>
            <dt>Nodig</dt>
            <dd>{behoeftezin(h, wijknaam)}</dd>
            <dt>Laatste dag</dt>
            <dd>
              <Termijndag laatsteDag={h.laatsteDag as Dag | null} vandaag={vandaag} />
            </dd>
            <dt>Wacht al</dt>
            <dd>{telDagen(h.dagenGewacht)}</dd>
          </dl>
          <Scenarios h={h} />
          {mag.behoefte && (
            <a className="utrecht-link" href={`${pad}/vastleggen`}>
              {h.behoefte === null ? 'Leg de woonbehoefte vast' : 'Wijzig de woonbehoefte'}
            </a>
          )}
          {mag.behoefte && h.personen > 1 && (
            <p>
              <a className="utrecht-link" href={`${pad}/splitsen`}>
                Leg vast wie apart gaat wonen
              </a>
            </p>
          )}
          <p className="w-bron">
            Hoeveel kamers nodig zijn is een uitgangspunt van gemeente en verhuurders, geen wet: tot drie
            personen elk een kamer, daarboven twee op een slaapkamer.
          </p>
        </section>
      }
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <Foutensamenvatting fouten={fouten} />
      <Gekozen kader={kader} mag={mag} h={h} terug={pad} />
      {gegevens.woningen.length === 0 ? (
        <div className="w-leeg">
          <strong>Er is nu geen vrije woning.</strong>
          <p>Zodra een verhuurder een woning aanbiedt, staat zij hier met hoe goed zij past.</p>
        </div>
      ) : (
        <ol className="w-rang">
          {gegevens.woningen.map((w) => (
            <li key={w.id} className="w-blok">
              <div className="w-rang__kop">
                <h2 className="utrecht-heading-3">
                  <a className="utrecht-link" href={`${BORD.pad}/${w.id}`}>
                    {w.kenmerk}, {w.wijkNaam}
                  </a>
                </h2>
                <span>{huurzin(w)}</span>
              </div>
              <p className="w-zacht">
                {kenmerkenzin(w)}; {vanafzin(w)}
              </p>
              <Zinnen paar={w.paar} />
              <Beslissen
                kader={kader}
                mag={{ ...mag, kiezen: mag.kiezen && h.houdt === null && !h.aangeboden }}
                paar={w.paar}
                dossier={h.dossier}
                woning={w.id}
                wat={w.kenmerk}
                terug={pad}
              />
            </li>
          ))}
        </ol>
      )}
    </Pagina>
  )
}

export function WoningMatch(p: Basis & { readonly gegevens: VoorWoning }) {
  const { kader, menu, mag, gegevens, vandaag, wijknaam, fouten } = p
  const { woning: w } = gegevens
  const pad = `${BORD.pad}/${w.id}`
  return (
    <Pagina
      kader={kader}
      titel={`Wie past in woning ${w.kenmerk}?`}
      kruimels={[BORD, { naam: `Woning ${w.kenmerk}`, pad }]}
      antwoord={`${gegevens.past} van ${gegevens.totaal} wachtende huishoudens past. ${w.wijkNaam}: ${kenmerkenzin(w)}; ${huurzin(w)}.`}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <Foutensamenvatting fouten={fouten} />
      {gegevens.huishoudens.length === 0 ? (
        <div className="w-leeg">
          <strong>Geen huishouden zoekt nu een woning.</strong>
          <p>Wie al een woning kreeg aangeboden, staat hier niet meer.</p>
        </div>
      ) : (
        <ol className="w-rang">
          {gegevens.huishoudens.map((h) => (
            <li key={h.dossier} className="w-blok">
              <div className="w-rang__kop">
                <h2 className="utrecht-heading-3">
                  <a className="utrecht-link" href={`${BEHOEFTEN.pad}/${h.dossier}`}>
                    {naamVan(h)}
                  </a>
                </h2>
                <Termijndag laatsteDag={h.laatsteDag as Dag | null} vandaag={vandaag} />
              </div>
              <p className="w-zacht">
                Nu {h.personen === 1 ? '1 persoon' : `${h.personen} personen`}; komt later: {nareiszin(h)}.
                Nodig: {behoeftezin(h, wijknaam)}. Woning: {houdtzin(h)}.
              </p>
              <Zinnen paar={h.paar} />
              <Beslissen
                kader={kader}
                mag={mag}
                paar={h.paar}
                dossier={h.dossier}
                woning={w.id}
                wat={naamVan(h)}
                terug={`${pad}/match`}
              />
            </li>
          ))}
        </ol>
      )}
    </Pagina>
  )
}
