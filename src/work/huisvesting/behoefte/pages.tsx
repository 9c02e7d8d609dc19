/** What households need, on screen: who waits with which need, and recording the need of one. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Termijndag } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { dateParts, word } from '#work/dossier/index.ts'
import type { matchoperaties } from '../match/operations.ts'
import { kamers } from '../match/zinnen.ts'
import { Huisvestingmenu } from '../menu.tsx'
import type { HuishoudenUit } from './uit.ts'

type Lijst = z.output<typeof matchoperaties.huishoudens.uitvoer>

export const BEHOEFTEN: Plek = { naam: 'Woonbehoeften', pad: '/huisvesting/woonbehoeften' }

/** How a household is called for who looks. */
export const naamVan = (h: HuishoudenUit): string => h.naam ?? h.aanduiding

const personen = (n: number) => (n === 1 ? '1 persoon' : `${n} personen`)

/** The needs in one line; `wijknaam` says how a district is called. */
export function behoeftezin(h: HuishoudenUit, wijknaam: (code: string) => string): string {
  const b = h.behoefte
  if (b === null) return 'nog niet vastgelegd'
  const delen = [word(b.mobiliteit)]
  if (b.aanpassing) delen.push('aangepaste woning nodig')
  delen.push(b.delen ? 'delen kan' : 'delen kan niet')
  if (!b.samen) delen.push('apart wonen')
  if (b.wijk !== null) delen.push(`liefst ${wijknaam(b.wijk)}${b.band === null ? '' : ` (${word(b.band)})`}`)
  return delen.join(', ')
}

/** Who comes later, in one line. */
export function nareiszin(h: HuishoudenUit): string {
  if (h.komt === null) return 'nog niet geschat'
  if (h.komt.personen === 0) return `niemand (geschat op ${inTabel(h.komt.op as Dag)})`
  const kinderen = h.komt.minderjarig === null ? '' : `, van wie ${h.komt.minderjarig} minderjarig`
  const grond = h.komt.grond === null ? '' : `, ${word(h.komt.grond)}`
  return `${personen(h.komt.personen)}${kinderen}, ${word(h.komt.kans)}${grond} (geschat op ${inTabel(h.komt.op as Dag)})`
}

export interface BehoeftenProps {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly lijst: Lijst
  readonly wijknaam: (code: string) => string
  readonly vandaag: Dag
}

export function Woonbehoeften({ kader, menu, lijst, wijknaam, vandaag }: BehoeftenProps) {
  const mist =
    lijst.zonderBehoefte === 0
      ? 'van allemaal is de woonbehoefte bekend.'
      : `van ${lijst.zonderBehoefte} is de woonbehoefte nog niet vastgelegd.`
  return (
    <Pagina
      kader={kader}
      titel="Woonbehoeften"
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={`${lijst.totaal === 1 ? '1 huishouden wacht' : `${lijst.totaal} huishoudens wachten`} op een woning; ${mist}`}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <Tabel
        bijschrift="Wachtende huishoudens met hun woonbehoefte, langst wachtend eerst"
        rijen={lijst.huishoudens}
        sleutel={(h) => h.dossier}
        leeg={
          <>
            <strong>Niemand wacht op een woning.</strong>
            <p>Zodra COA iemand koppelt, staat het huishouden hier.</p>
          </>
        }
        kolommen={[
          {
            kop: 'Huishouden',
            cel: (h) => (
              <a className="utrecht-link" data-rij href={`${BEHOEFTEN.pad}/${h.dossier}`}>
                {naamVan(h)}
              </a>
            ),
          },
          { kop: 'Nu', getal: true, cel: (h) => h.personen },
          { kop: 'Komt later', cel: (h) => nareiszin(h) },
          {
            kop: 'Kamers',
            getal: true,
            cel: (h) =>
              h.kamers.allen === h.kamers.nu ? h.kamers.nu : `${h.kamers.nu} tot ${h.kamers.allen}`,
          },
          { kop: 'Nodig', cel: (h) => behoeftezin(h, wijknaam) },
          {
            kop: 'Laatste dag',
            cel: (h) => <Termijndag laatsteDag={h.laatsteDag as Dag | null} vandaag={vandaag} />,
          },
          { kop: 'Woning', cel: (h) => houdtzin(h) },
        ]}
      />
      <Paginas
        pagina={lijst.pagina}
        perPagina={lijst.perPagina}
        totaal={lijst.totaal}
        pad={(p) => `${BEHOEFTEN.pad}?pagina=${p}`}
      />
    </Pagina>
  )
}

/** What is held or offered, in a few words. */
export function houdtzin(h: HuishoudenUit): string {
  if (h.houdt === null) return h.aangeboden ? 'aangeboden' : 'nog geen'
  const wat = h.houdt.stand === 'toegewezen' ? 'aangeboden' : 'gekozen'
  return h.houdt.kenmerk === null ? `${wat}, bij een andere verhuurder` : `${h.houdt.kenmerk} ${wat}`
}

/** The three scenarios of who comes, side by side. */
export function Scenarios({ h }: { h: HuishoudenUit }) {
  const komt = h.komt?.personen ?? 0
  const waarschijnlijk = h.komt === null || h.komt.kans === 'klein' ? 0 : komt
  const rijen = [
    { naam: 'Niemand komt na', personen: h.personen, kamers: h.kamers.nu },
    {
      naam: 'Wie waarschijnlijk komt',
      personen: h.personen + waarschijnlijk,
      kamers: h.kamers.waarschijnlijk,
    },
    { naam: 'Iedereen komt', personen: h.personen + komt, kamers: h.kamers.allen },
  ]
  return (
    <>
      <h3 className="utrecht-heading-3">Grootte in drie scenario’s</h3>
      <dl className="w-feitenlijst">
        {rijen.map((r) => (
          <div key={r.naam}>
            <dt>{r.naam}</dt>
            <dd>
              {personen(r.personen)}, {kamers(r.kamers)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

export interface BehoefteformulierProps {
  readonly kader: Kader
  readonly h: HuishoudenUit
  readonly wijken: readonly { readonly code: string; readonly naam: string }[]
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
  readonly vandaag: Dag
}

const keuze = (...waarden: string[]) =>
  waarden.map((waarde) => ({ waarde, naam: word(waarde).charAt(0).toUpperCase() + word(waarde).slice(1) }))

/** Recording what a household needs; size and family to come are known from elsewhere. */
export function Behoefteformulier({ kader, h, wijken, body, fouten, vandaag }: BehoefteformulierProps) {
  const b = h.behoefte
  const was: Readonly<Record<string, string>> =
    b === null
      ? {}
      : {
          mobiliteit: b.mobiliteit,
          aanpassing: b.aanpassing ? 'ja' : 'nee',
          delen: b.delen ? 'ja' : 'nee',
          samenwonen: b.samen ? 'samen' : 'apart',
          wijk: b.wijk ?? '',
          band: b.band ?? '',
        }
  const veld = (naam: string) => ({ naam, fouten, leeg: 'Kies', waarde: body[naam] ?? was[naam] ?? '' })
  return (
    <Pagina
      kader={kader}
      titel={`Woonbehoefte van ${naamVan(h)}`}
      kruimels={[BEHOEFTEN, { naam: naamVan(h), pad: `${BEHOEFTEN.pad}/${h.dossier}` }]}
      antwoord="De corporatie ziet alleen wat hier staat, nooit waarom."
    >
      <form
        method="post"
        action={`${BEHOEFTEN.pad}/${h.dossier}/vastleggen`}
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <p className="w-zacht">
          Nu {personen(h.personen)}; komt later: {nareiszin(h)}. Klopt dat niet?{' '}
          <a className="utrecht-link" href={`/dossiers/${h.dossier}/feiten/nieuw?soort=nareisVerwacht`}>
            Leg een nieuwe schatting vast
          </a>
          .
        </p>
        <Datumveld
          naam="op"
          label="Wanneer is dit besproken?"
          fouten={fouten}
          waarde={
            body['op-dag'] === undefined
              ? dateParts(vandaag)
              : { dag: body['op-dag'], maand: body['op-maand'] ?? '', jaar: body['op-jaar'] ?? '' }
          }
        />
        <Keuzelijst
          {...veld('mobiliteit')}
          label="Traplopen"
          keuzes={keuze('trappen', 'lift', 'gelijkvloers')}
        />
        <Keuzelijst
          {...veld('aanpassing')}
          label="Is een aangepaste woning nodig?"
          hint="Alleen ja of nee. Waarom wordt nergens vastgelegd."
          keuzes={keuze('ja', 'nee')}
        />
        <Keuzelijst
          {...veld('delen')}
          label="Kan het huishouden een woning delen?"
          keuzes={keuze('ja', 'nee')}
        />
        <Keuzelijst {...veld('samenwonen')} label="Samen of apart wonen?" keuzes={keuze('samen', 'apart')} />
        <Keuzelijst
          {...veld('wijk')}
          label="Wijk van voorkeur"
          leeg="Maakt niet uit"
          keuzes={wijken.map((w) => ({ waarde: w.code, naam: w.naam }))}
        />
        <Keuzelijst
          {...veld('band')}
          label="Waarom deze wijk?"
          leeg="Geen wijk gekozen"
          keuzes={keuze('school', 'werk', 'familie', 'voorkeur')}
        />
        <Knoppen tekst="Leg vast" terug={`${BEHOEFTEN.pad}/${h.dossier}`} />
      </form>
    </Pagina>
  )
}
