/** Forms: the province's judgement of a half year, and a target that municipalities shift. */
import { treden } from '#law/toezicht.ts'
import {
  Aankruislijst,
  Datumveld,
  type Fout,
  Foutensamenvatting,
  Keuzelijst,
  Knoppen,
  Tekstvak,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'

interface Props {
  readonly kader: Kader
  readonly halfjaar: string
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
}

const terug = (h: string) => `/huisvesting/taakstelling?halfjaar=${h}`
const kruimels = (h: string) => [
  { naam: 'Huisvesting', pad: '/huisvesting' },
  { naam: `Taakstelling ${h}`, pad: terug(h) },
]
const datum = (b: Props['body'], naam: string) => ({
  dag: b[`${naam}-dag`] ?? '',
  maand: b[`${naam}-maand`] ?? '',
  jaar: b[`${naam}-jaar`] ?? '',
})

export function Oordeelformulier({ kader, halfjaar, body, fouten }: Props) {
  return (
    <Pagina
      kader={kader}
      titel={`Oordeel van de provincie over ${halfjaar}`}
      antwoord="Leg vast wat de provincie oordeelde, niet wat wij ervan vinden. Het voorstel van Wortel blijft ernaast staan."
      kruimels={kruimels(halfjaar)}
    >
      <form
        method="post"
        action={`/huisvesting/taakstelling/${halfjaar}/oordeel`}
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Keuzelijst
          naam="trede"
          label="Welke trede?"
          fouten={fouten}
          waarde={body.trede ?? ''}
          leeg="Kies een trede"
          keuzes={treden.map((naam, i) => ({ waarde: String(i), naam: `${i}: ${naam}` }))}
        />
        <Datumveld naam="op" label="Op welke dag?" fouten={fouten} waarde={datum(body, 'op')} />
        <Tekstveld
          naam="bron"
          label="Waar staat het?"
          hint="Bijvoorbeeld: brief van de provincie, met kenmerk."
          fouten={fouten}
          waarde={body.bron ?? ''}
        />
        <Tekstvak
          naam="tekst"
          label="Wat schreef de provincie? (mag leeg blijven)"
          hint="Geen namen of andere gegevens van personen."
          fouten={fouten}
          waarde={body.tekst ?? ''}
        />
        <Tekstvak
          naam="omstandigheden"
          label="Welke omstandigheden noemt zij? (mag leeg blijven)"
          fouten={fouten}
          waarde={body.omstandigheden ?? ''}
        />
        <Aankruislijst
          naam="bijzonder"
          label="Bijzonder?"
          fouten={fouten}
          gekozen={body['bijzonder-ja'] === 'ja' ? ['ja'] : []}
          keuzes={[
            { waarde: 'ja', naam: 'De provincie weegt bijzondere omstandigheden, zoals een pandemie' },
          ]}
        />
        <Knoppen tekst="Leg vast" terug={terug(halfjaar)} />
      </form>
    </Pagina>
  )
}

export function Verschuifformulier({ kader, halfjaar, body, fouten }: Props) {
  return (
    <Pagina
      kader={kader}
      titel={`Taakstelling ${halfjaar} verschuiven`}
      antwoord="Gemeenten mogen samen hun taakstelling verschuiven zolang de som gelijk blijft (Huisvestingswet 2014 art. 29 lid 2)."
      kruimels={kruimels(halfjaar)}
    >
      <form
        method="post"
        action={`/huisvesting/taakstelling/${halfjaar}/verschuiven`}
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Tekstveld
          naam="andere"
          label="Met welke gemeente?"
          hint="Gemeentecode, zoals GM0342 voor Soest."
          fouten={fouten}
          breedte="smal"
          waarde={body.andere ?? ''}
        />
        <Tekstveld
          naam="aantal"
          label="Hoeveel personen?"
          hint="Neemt deze gemeente over, dan een gewoon getal; geeft zij, dan met een min ervoor."
          fouten={fouten}
          breedte="smal"
          waarde={body.aantal ?? ''}
        />
        <Datumveld
          naam="besluitOp"
          label="Dag van het besluit"
          fouten={fouten}
          waarde={datum(body, 'besluitOp')}
        />
        <Tekstveld naam="bron" label="Waar staat het besluit?" fouten={fouten} waarde={body.bron ?? ''} />
        <Knoppen tekst="Leg vast" terug={terug(halfjaar)} />
      </form>
    </Pagina>
  )
}
