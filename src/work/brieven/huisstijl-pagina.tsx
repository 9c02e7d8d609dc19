/** The house style of letters: the form, beside how the head of a letter looks with it. */
import { type Fout, Foutensamenvatting, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { type Briefhuis, briefhoofd, KLEUR } from './huisstijl.ts'

type Body = Readonly<Record<string, string | undefined>>

export function Huisstijlpagina({
  kader,
  gemeente,
  afzender,
  huis,
  mag,
  body,
  fouten = [],
}: {
  kader: Kader
  gemeente: string
  afzender: string
  huis: Briefhuis | null
  /** Whether who looks may change it. */
  mag: boolean
  /** What was sent and refused. */
  body?: Body
  fouten?: readonly Fout[]
}) {
  return (
    <Pagina
      kader={kader}
      titel="Huisstijl van brieven"
      antwoord={
        huis === null
          ? 'Er is nog geen huisstijl. Brieven noemen alleen de gemeente en de afzender.'
          : `Versie ${huis.versie} geldt voor elke nieuwe brief. Brieven die er al zijn, veranderen niet.`
      }
      kruimels={[{ naam: 'Partners', pad: '/partners' }]}
      ernaast={<Voorbeeld gemeente={gemeente} afzender={afzender} huis={huis} />}
    >
      {mag ? <Vorm kader={kader} huis={huis} body={body} fouten={fouten} /> : <Gegevens huis={huis} />}
    </Pagina>
  )
}

function Vorm({
  kader,
  huis,
  body,
  fouten,
}: {
  kader: Kader
  huis: Briefhuis | null
  body: Body | undefined
  fouten: readonly Fout[]
}) {
  const waarde = (naam: 'adres' | 'telefoon' | 'email' | 'website' | 'bezwaar' | 'kleur' | 'logotekst') =>
    body?.[naam] ?? huis?.[naam] ?? (naam === 'kleur' ? KLEUR : '')
  return (
    <form method="post" action="/huisstijl" encType="multipart/form-data" className="w-formulier" noValidate>
      <Foutensamenvatting fouten={fouten} />
      <input type="hidden" name="csrf" value={kader.csrf} />
      <input type="hidden" name="versie" value={huis?.versie ?? 0} />
      <Tekstvak
        naam="adres"
        label="Adres in het briefhoofd"
        hint="Ten hoogste vijf regels."
        regels={3}
        waarde={waarde('adres')}
        fouten={fouten}
      />
      <Tekstveld
        naam="telefoon"
        label="Telefoonnummer voor vragen"
        hint="Uitnodigingen zeggen: bel ons als u niet kunt."
        waarde={waarde('telefoon')}
        fouten={fouten}
      />
      <Tekstveld naam="email" label="E-mailadres" waarde={waarde('email')} fouten={fouten} />
      <Tekstveld
        naam="website"
        label="Website"
        hint="Zonder https://"
        waarde={waarde('website')}
        fouten={fouten}
      />
      <Tekstvak
        naam="bezwaar"
        label="Waar gaan bezwaren heen?"
        hint="Staat in elk besluit onder de uitleg over bezwaar."
        regels={3}
        waarde={waarde('bezwaar')}
        fouten={fouten}
      />
      <Tekstveld
        naam="kleur"
        label="Kleur van koppen"
        hint="Als # met zes tekens. Te lichte kleuren zijn niet te lezen en worden geweigerd."
        breedte="smal"
        waarde={waarde('kleur')}
        fouten={fouten}
      />
      <div className="w-veld">
        <label className="utrecht-form-label" htmlFor="veld-logo">
          Logo
        </label>
        <div className="w-hint" id="hint-logo">
          PNG of JPEG, ten hoogste 200 kB.{huis?.logo === true && ' Zonder keuze blijft het logo dat er is.'}
        </div>
        {fouten
          .filter((f) => f.veld === 'logo')
          .map((f) => (
            <div key={f.fout} className="utrecht-form-field-error-message w-veldfout">
              {f.fout}
            </div>
          ))}
        <input
          id="veld-logo"
          name="logo"
          type="file"
          accept="image/png,image/jpeg"
          aria-describedby="hint-logo"
        />
      </div>
      <Tekstveld
        naam="logotekst"
        label="Wat staat er op het logo?"
        hint="Voor wie het niet ziet, zoals: wapen van de gemeente."
        waarde={waarde('logotekst')}
        fouten={fouten}
      />
      {huis?.logo === true && (
        <label className="w-keus">
          <input type="checkbox" name="logoWeg" value="ja" />
          <span>Geen logo meer</span>
        </label>
      )}
      <div className="w-knoppen">
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          Stel de huisstijl vast
        </button>
      </div>
    </form>
  )
}

function Voorbeeld({
  gemeente,
  afzender,
  huis,
}: {
  gemeente: string
  afzender: string
  huis: Briefhuis | null
}) {
  return (
    <section className="w-blok" aria-labelledby="zo">
      <h2 className="utrecht-heading-3" id="zo">
        Zo begint een brief
      </h2>
      {huis?.logo === true && (
        <img src={`/huisstijlen/${huis.versie}/logo`} alt={huis.logotekst} height={72} />
      )}
      <p className="w-brief__huis">Gemeente {gemeente}</p>
      <p>{afzender}</p>
      {huis !== null && <p className="w-regels w-subtekst">{briefhoofd(huis).join('\n')}</p>}
    </section>
  )
}

function Gegevens({ huis }: { huis: Briefhuis | null }) {
  if (huis === null) return <p className="w-leeg">Wie het handboek beheert, stelt de huisstijl vast.</p>
  const rijen = [
    ['Briefhoofd', briefhoofd(huis).join('\n')],
    ['Bezwaren gaan naar', huis.bezwaar],
    ['Kleur van koppen', huis.kleur],
  ] as const
  return (
    <dl className="w-feitenlijst">
      {rijen
        .filter(([, zegt]) => zegt !== '')
        .map(([wat, zegt]) => (
          <div key={wat}>
            <dt>{wat}</dt>
            <dd className="w-gewoon w-regels">{zegt}</dd>
          </div>
        ))}
    </dl>
  )
}
