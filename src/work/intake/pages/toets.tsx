/** The learnability test: planned with a certified person, its result, or why it is skipped. */
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { type Body, ofStep, Stapblok } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import { dateParts, toetsherkansingen, word } from '#work/dossier/index.ts'
import { apparaten } from '../operations/oproepen.ts'
import { Bekendlijst } from './bekend.tsx'
import { dateOf, options } from './formulieren.tsx'
import type { Intake } from './gesprek.tsx'

const uitkomsten = {
  b1Haalbaar: 'B1-route haalbaar',
  b1NietHaalbaar: 'B1-route niet haalbaar',
  onbekend: 'Onbekend',
}

export function Toets({
  kader,
  intake: i,
  body = {},
  fouten = [],
  melding,
}: {
  kader: Kader
  intake: Intake
  body?: Body
  fouten?: readonly Fout[]
  melding?: string | undefined
}) {
  const pad = `/dossiers/${i.dossier}/intake`
  const toets = i.toets
  const gepland = (i.oproepen ?? []).filter((o) => o.soort === 'leerbaarheidstoets')
  // The day for which the test was planned is not asked again.
  const planned = gepland.at(-1)?.dag as Dag | undefined
  const antwoord =
    toets?.stand === 'afgenomen'
      ? `Afgenomen op ${inTekst(toets.op as Dag)}: ${uitkomsten[toets.uitkomst as keyof typeof uitkomsten]}${toets.behaald === null ? '' : `, score ${toets.behaald}${toets.benodigd === null ? '' : ` (nodig voor B1: ${toets.benodigd})`}`}.`
      : toets?.stand === 'overgeslagen'
        ? 'De toets hoeft niet, om een beperking in zien of horen.'
        : toets?.stand === 'gepland'
          ? `Gepland op ${inTekst(gepland.at(-1)!.dag as Dag)}.`
          : 'De toets is nog niet gepland.'
  const p = ofStep('plannen', body, fouten)
  const u = ofStep('uitslag', body, fouten)
  const o = ofStep('overslaan', body, fouten)
  return (
    <Pagina
      kader={kader}
      titel={`Leerbaarheidstoets: ${i.naam ?? 'dossier'}`}
      antwoord={antwoord}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: i.naam ?? 'Dossier', pad: `/dossiers/${i.dossier}` },
        { naam: 'Brede intake', pad },
      ]}
      ernaast={<Bekendlijst bekend={i.bekend ?? []} />}
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <Foutensamenvatting fouten={fouten} />
      <section className="w-sectie" aria-labelledby="afspraken">
        <h2 className="utrecht-heading-2" id="afspraken">
          Afspraken
        </h2>
        <Tabel
          bijschrift="Afspraken voor de leerbaarheidstoets"
          rijen={gepland}
          sleutel={(r) => r.feit}
          leeg={<p>Nog geen afspraak.</p>}
          kolommen={[
            { kop: 'Dag', cel: (r) => <time dateTime={r.dag}>{inTabel(r.dag as Dag)}</time> },
            { kop: 'Tijd', cel: (r) => r.tijd ?? 'niet vastgelegd' },
            { kop: 'Plaats', cel: (r) => r.plaats ?? 'niet vastgelegd' },
            {
              kop: 'Apparaat',
              cel: (r) =>
                r.apparaat === null ? 'niet vastgelegd' : apparaten[r.apparaat as keyof typeof apparaten],
            },
          ]}
        />
        {gepland.length > 0 && (
          <p>
            <a className="utrecht-link" href={`${pad}/brieven/toetsUitnodiging`}>
              Uitnodiging in de taal van de persoon
            </a>
          </p>
        )}
        <Stapblok
          stap="plannen"
          titel="Toets plannen"
          pad={`${pad}/toets`}
          csrf={kader.csrf}
          open={body.stap === 'plannen' || toets?.stand === 'open'}
          knop="Plan de toets"
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
          <Tekstveld
            naam="plaats"
            label="In welke ruimte?"
            hint="Rustig, met een tafel en een stopcontact."
            waarde={p.body.plaats ?? ''}
            fouten={p.fouten}
          />
          <Keuzelijst
            naam="apparaat"
            label="Op welk apparaat?"
            keuzes={options(apparaten)}
            waarde={p.body.apparaat ?? 'laptop'}
            fouten={p.fouten}
          />
          <Keuzelijst
            naam="netwerk"
            label="Is het netwerk beveiligd?"
            leeg="Kies"
            keuzes={options({
              beveiligd: 'Ja, wifi met wachtwoord of kabel',
              open: 'Nee, of weet ik niet',
            })}
            waarde={p.body.netwerk ?? ''}
            fouten={p.fouten}
          />
          <Keuzelijst
            naam="toetsleider"
            label="Wie neemt de toets af?"
            hint="Alleen wie op die dag een geldig certificaat heeft."
            leeg={i.toetsleiders.length === 0 ? 'Niemand heeft een certificaat' : 'Kies een toetsleider'}
            keuzes={i.toetsleiders.map((t) => ({
              waarde: t.id,
              naam: `${t.naam} (certificaat ${t.tot === null ? `vanaf ${inTabel(t.vanaf as Dag)}` : `tot en met ${inTabel(t.tot as Dag)}`})`,
            }))}
            waarde={p.body.toetsleider ?? ''}
            fouten={p.fouten}
          />
          {toets?.uitkomst !== null && (
            <Keuzelijst
              naam="opnieuw"
              label="Waarom opnieuw?"
              hint="Een regel over opnieuw afnemen is niet gevonden; de reden staat daarom vast."
              leeg="Kies een reden"
              keuzes={options(toetsherkansingen)}
              waarde={p.body.opnieuw ?? ''}
              fouten={p.fouten}
            />
          )}
        </Stapblok>
        <Stapblok
          stap="uitslag"
          titel="Uitslag vastleggen"
          pad={`${pad}/toets`}
          csrf={kader.csrf}
          open={body.stap === 'uitslag' || toets?.stand === 'gepland'}
          knop="Leg de uitslag vast"
        >
          <Datumveld
            naam="op"
            label="Op welke dag afgenomen?"
            waarde={
              u.body.stap === undefined && planned !== undefined ? dateParts(planned) : dateOf(u.body, 'op')
            }
            fouten={u.fouten}
          />
          <Keuzelijst
            naam="uitkomst"
            label="Uitslag"
            leeg="Kies"
            keuzes={options(uitkomsten)}
            waarde={u.body.uitkomst ?? ''}
            fouten={u.fouten}
          />
          <Tekstveld
            naam="behaald"
            label="Behaalde score"
            hint="Zoals DUO haar geeft, bijvoorbeeld 61,50. Mag leeg."
            breedte="smal"
            waarde={u.body.behaald ?? ''}
            fouten={u.fouten}
          />
          <Tekstveld
            naam="benodigd"
            label="Benodigde score voor de B1-route"
            hint="Mag leeg."
            breedte="smal"
            waarde={u.body.benodigd ?? ''}
            fouten={u.fouten}
          />
        </Stapblok>
        {toets?.stand !== 'afgenomen' && (
          <Stapblok
            stap="overslaan"
            titel="Toets overslaan"
            pad={`${pad}/toets`}
            csrf={kader.csrf}
            open={body.stap === 'overslaan'}
            knop="Sla de toets over"
            belang="secondary"
          >
            <p>
              De wet kent twee gronden (Wi2021 art. 14 lid 6). Meld het overslaan ook bij DUO, zodat het
              examennummer vervalt.
            </p>
            <Keuzelijst
              naam="grond"
              label="Op welke grond?"
              leeg="Kies een grond"
              keuzes={options({
                visueleBeperking: 'Een beperking in het zien',
                auditieveBeperking: 'Een beperking in het horen, waardoor de toets niet kan',
              })}
              waarde={o.body.grond ?? ''}
              fouten={o.fouten}
            />
          </Stapblok>
        )}
        {toets?.stand === 'afgenomen' && toets.uitkomst !== null && (
          <p className="w-zacht">De uitslag is: {word(toets.uitkomst)}. De laatst afgenomen toets telt.</p>
        )}
      </section>
    </Pagina>
  )
}
