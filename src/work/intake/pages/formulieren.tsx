/** Forms of the intake: planning a talk, whether it took place, hours that count, and language. */
import type { Dag } from '#core/day.ts'
import { Datumveld, type Fout, Keuzelijst, Tekstveld } from '#ui/form.tsx'
import type { Kader } from '#ui/layout.tsx'
import { type Body, ofStep, Stapblok } from '#ui/step-block.tsx'
import { intakeplekken, intakeuren, talen } from '#work/dossier/index.ts'
import type { Intake } from './gesprek.tsx'

export const options = (o: Readonly<Record<string, string>>) =>
  Object.entries(o).map(([waarde, naam]) => ({ waarde, naam }))
const jaNeeKeuzes = options({ ja: 'Ja', nee: 'Nee' })
export const dateOf = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

export function Formulieren({
  kader,
  i,
  pad,
  body,
  fouten,
  vandaag,
}: {
  kader: Kader
  i: Intake
  pad: string
  body: Body
  fouten: readonly Fout[]
  vandaag: Dag
}) {
  const nu = {
    dag: String(+vandaag.slice(8)),
    maand: String(+vandaag.slice(5, 7)),
    jaar: vandaag.slice(0, 4),
  }
  const open = (stap: string) => body.stap === stap || (stap === 'plannen' && (i.oproepen ?? []).length === 0)
  const p = ofStep('plannen', body, fouten)
  const g = ofStep('gesprek', body, fouten)
  const u = ofStep('uren', body, fouten)
  const t = ofStep('taal', body, fouten)
  return (
    <>
      <Stapblok
        stap="plannen"
        titel="Gesprek plannen"
        pad={`${pad}/plannen`}
        csrf={kader.csrf}
        open={open('plannen')}
        knop="Roep op"
      >
        <Datumveld naam="datum" label="Op welke dag?" waarde={dateOf(p.body, 'datum')} fouten={p.fouten} />
        <Tekstveld
          naam="tijd"
          label="Hoe laat?"
          hint="Zoals 09:30."
          breedte="smal"
          waarde={p.body.tijd ?? ''}
          fouten={p.fouten}
        />
        <Keuzelijst
          naam="plek"
          label="Wat voor plek?"
          hint="Een ronde tafel in een rustige kamer praat beter dan een balie."
          keuzes={options(intakeplekken)}
          waarde={p.body.plek ?? 'rondeTafel'}
          fouten={p.fouten}
        />
        <Tekstveld
          naam="plaats"
          label="Waar precies?"
          hint="Gebouw, kamer of adres; het komt in de uitnodiging."
          waarde={p.body.plaats ?? ''}
          fouten={p.fouten}
        />
        <Keuzelijst
          naam="apart"
          label="Apart van de partner?"
          keuzes={jaNeeKeuzes}
          waarde={p.body.apart ?? 'ja'}
          fouten={p.fouten}
        />
        <Keuzelijst
          naam="tolk"
          label="Is er een tolk bij?"
          keuzes={jaNeeKeuzes}
          waarde={p.body.tolk ?? (i.taal?.tolk === false ? 'nee' : 'ja')}
          fouten={p.fouten}
        />
      </Stapblok>
      <Stapblok
        stap="gesprek"
        titel="Vastleggen of het gesprek er was"
        pad={`${pad}/was-er`}
        csrf={kader.csrf}
        open={open('gesprek')}
        knop="Leg vast"
      >
        <Datumveld
          naam="op"
          label="Op welke dag?"
          waarde={g.body.stap ? dateOf(g.body, 'op') : nu}
          fouten={g.fouten}
        />
        <Keuzelijst
          naam="gekomen"
          label="Was de persoon er?"
          keuzes={options({
            ja: 'Ja, het gesprek is gevoerd',
            nee: 'Nee, niet gekomen of niet meegewerkt',
          })}
          waarde={g.body.gekomen ?? 'ja'}
          fouten={g.fouten}
        />
        <Keuzelijst
          naam="gewezen"
          label="Gewezen op het recht op een gesprek alleen?"
          keuzes={jaNeeKeuzes}
          waarde={g.body.gewezen ?? 'ja'}
          fouten={g.fouten}
        />
        <Keuzelijst
          naam="alleen"
          label="Was er niemand anders bij, behalve beroepshalve?"
          keuzes={jaNeeKeuzes}
          waarde={g.body.alleen ?? 'ja'}
          fouten={g.fouten}
        />
      </Stapblok>
      <Stapblok
        stap="uren"
        titel="Al gevolgde uren meetellen"
        pad={`${pad}/uren`}
        csrf={kader.csrf}
        open={open('uren')}
        knop="Tel mee"
      >
        <Keuzelijst
          naam="onderdeel"
          label="Uren waarvan?"
          keuzes={Object.entries(intakeuren).map(([waarde, o]) => ({ waarde, naam: o.naam }))}
          waarde={u.body.onderdeel ?? 'nederlands'}
          fouten={u.fouten}
        />
        <Tekstveld
          naam="uren"
          label="Hoeveel uren?"
          hint="Alleen uren die aan de eisen voldoen, zoals uit de voorinburgering."
          soort="number"
          breedte="smal"
          waarde={u.body.uren ?? ''}
          fouten={u.fouten}
        />
      </Stapblok>
      <Stapblok
        stap="taal"
        titel="Taal en tolk"
        pad={`${pad}/taal`}
        csrf={kader.csrf}
        open={open('taal')}
        knop="Leg vast"
      >
        <Keuzelijst
          naam="taal"
          label="In welke taal is iemand het best te bereiken?"
          keuzes={Object.entries(talen).map(([waarde, o]) => ({ waarde, naam: o.naam }))}
          waarde={t.body.taal ?? i.taal?.taal ?? 'nl'}
          fouten={t.fouten}
        />
        <Keuzelijst
          naam="tolk"
          kenmerk="taal"
          label="Is er bij gesprekken een tolk nodig?"
          keuzes={jaNeeKeuzes}
          waarde={t.body.tolk ?? (i.taal?.tolk ? 'ja' : 'nee')}
          fouten={t.fouten}
        />
      </Stapblok>
    </>
  )
}
