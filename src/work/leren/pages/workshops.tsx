/** Workshops of the participation statement track: the list with the plan of a new one, and one with who is invited. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { citaat } from '#law/uitleg.ts'
import { Aankruislijst, Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { type Body, Stapblok } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import { type Taal, talen } from '#work/dossier/index.ts'
import type { lerenoperaties } from '../operations/index.ts'
import { kernwaarden, verklaringbron, wettekst } from '../verklaring.ts'
import { Gelukt, Leermenu, WORKSHOPS } from './delen.tsx'

type Lijst = z.output<typeof lerenoperaties.workshops.lijst.uitvoer>
type Een = z.output<typeof lerenoperaties.workshops.zien.uitvoer>

interface Basis {
  readonly kader: Kader
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly melding: string | undefined
}

const taalkeuzes = Object.entries(talen).map(([waarde, t]) => ({ waarde, naam: t.naam }))
const tolkwoord = (t: string | null) => (t === null ? 'geen tolk' : `tolk ${talen[t as Taal].naam}`)

export function Workshops({ kader, lijst, vandaag, body, fouten, melding }: Basis & { lijst: Lijst }) {
  const komend = lijst.workshops.filter((w) => w.dag >= vandaag && !w.vervallen)
  const eerst = komend.at(-1)
  return (
    <Pagina
      kader={kader}
      titel="Workshops participatieverklaring"
      antwoord={
        eerst === undefined
          ? 'Er is geen workshop gepland.'
          : `De eerste is op ${inTekst(eerst.dag as Dag)} om ${eerst.tijd}, met ${eerst.genodigd} van ${eerst.plekken} plaatsen bezet.`
      }
    >
      <Leermenu pad={WORKSHOPS.pad} workshops />
      <Gelukt zin={melding} />
      <Foutensamenvatting fouten={fouten} />
      <Tabel
        bijschrift="Workshops van het participatieverklaringstraject"
        rijen={lijst.workshops}
        sleutel={(w) => w.id}
        leeg={<p>Er is nog geen workshop. Plan hieronder de eerste.</p>}
        kolommen={[
          {
            kop: 'Wanneer',
            cel: (w) => (
              <a className="utrecht-link" href={`${WORKSHOPS.pad}/${w.id}`}>
                {inTabel(w.dag as Dag)}, {w.tijd}
              </a>
            ),
          },
          { kop: 'Waar', cel: (w) => w.plaats },
          { kop: 'Tolk', cel: (w) => tolkwoord(w.tolk) },
          { kop: 'Uren', cel: (w) => w.uren, getal: true },
          { kop: 'Genodigd', cel: (w) => `${w.genodigd} van ${w.plekken}`, getal: true },
          {
            kop: 'Stand',
            cel: (w) =>
              w.vervallen ? (
                'gaat niet door'
              ) : w.dag < vandaag ? (
                <Status toestand="gedaan" woord="Geweest" />
              ) : (
                <Status toestand="wacht" woord="Komt" />
              ),
          },
        ]}
      />
      <Stapblok
        stap="plannen"
        titel="Plan een workshop"
        pad={WORKSHOPS.pad}
        csrf={kader.csrf}
        open={body.stap === 'plannen' || lijst.workshops.length === 0}
        knop="Plan de workshop"
      >
        <Datumveld
          naam="dag"
          label="Op welke dag?"
          waarde={{
            dag: body['dag-dag'] ?? '',
            maand: body['dag-maand'] ?? '',
            jaar: body['dag-jaar'] ?? '',
          }}
          fouten={fouten}
        />
        <Tekstveld
          naam="tijd"
          label="Hoe laat?"
          hint="Zoals 09:30."
          breedte="smal"
          waarde={body.tijd ?? ''}
          fouten={fouten}
        />
        <Tekstveld naam="plaats" label="Waar?" waarde={body.plaats ?? ''} fouten={fouten} />
        <Tekstveld
          naam="uren"
          label="Hoeveel uur?"
          hint="Het hele traject is ten minste twaalf uren (Besluit art. 3.1 lid 3)."
          breedte="smal"
          waarde={body.uren ?? ''}
          fouten={fouten}
        />
        <Keuzelijst
          naam="tolk"
          label="Welke tolk?"
          leeg="Geen tolk"
          keuzes={taalkeuzes}
          waarde={body.tolk ?? ''}
          fouten={fouten}
        />
        <Aankruislijst
          naam="ondertekening"
          label="Wordt er getekend?"
          keuzes={[{ waarde: 'ja', naam: 'Aan het eind wordt de participatieverklaring getekend' }]}
          gekozen={body['ondertekening-ja'] === 'ja' ? ['ja'] : []}
          fouten={fouten}
        />
        <Tekstveld
          naam="plekken"
          label="Hoeveel plaatsen?"
          breedte="smal"
          waarde={body.plekken ?? ''}
          fouten={fouten}
        />
      </Stapblok>
      <Verklaring />
    </Pagina>
  )
}

export function Workshop({
  kader,
  gegevens: { workshop: w, genodigden, kandidaten },
  vandaag,
  body,
  fouten,
  melding,
}: Basis & { gegevens: Een }) {
  const pad = `${WORKSHOPS.pad}/${w.id}`
  const geweest = w.dag <= vandaag
  const wie = (g: { naam: string | null }, n: number) => g.naam ?? `Genodigde ${n + 1}`
  const anders = genodigden.filter((g) => g.tolk === true && g.taal !== null && g.taal !== w.tolk)
  return (
    <Pagina
      kader={kader}
      titel={`Workshop van ${inTekst(w.dag as Dag)}`}
      antwoord={
        w.vervallen
          ? 'Deze workshop gaat niet door.'
          : `${w.tijd}, ${w.plaats}; ${w.uren} uur, ${tolkwoord(w.tolk)}; ${w.genodigd} van ${w.plekken} plaatsen bezet.`
      }
      kruimels={[WORKSHOPS]}
    >
      <Gelukt zin={melding} />
      <Foutensamenvatting fouten={fouten} />
      {anders.length > 0 && !geweest && (
        <p className="w-voorbehoud">
          Let op: {anders.map((g) => `${g.naam ?? 'een genodigde'} (${talen[g.taal!].naam})`).join(', ')}{' '}
          heeft een andere tolk nodig.
        </p>
      )}
      <section className="w-sectie" aria-labelledby="genodigden">
        <h2 className="utrecht-heading-2" id="genodigden">
          Genodigden
        </h2>
        <form method="post" action={`${pad}/presentie`}>
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Tabel
            bijschrift="Genodigden van deze workshop"
            rijen={genodigden.map((g, n) => ({ ...g, n }))}
            sleutel={(g) => g.dossier}
            leeg={<p>Er is nog niemand uitgenodigd. Kies hieronder iemand.</p>}
            kolommen={[
              {
                kop: 'Wie',
                cel: (g) => (
                  <a className="utrecht-link" href={`/dossiers/${g.dossier}/leren#pvtdeel`}>
                    {wie(g, g.n)}
                  </a>
                ),
              },
              {
                kop: 'Uren PVT',
                cel: (g) => (g.uren === null ? '–' : `${g.uren}${g.norm === null ? '' : ` van ${g.norm}`}`),
                getal: true,
              },
              {
                kop: 'Was er',
                cel: (g) =>
                  g.aanwezig !== null ? (
                    g.aanwezig ? (
                      <Status toestand="gedaan" woord="Ja" />
                    ) : (
                      <Status toestand="bijna" woord="Nee" />
                    )
                  ) : geweest ? (
                    <select
                      name={`was-${g.dossier}`}
                      className="utrecht-select"
                      aria-label={`Was ${wie(g, g.n)} er?`}
                    >
                      <option value="">Nog niet bekend</option>
                      <option value="ja">Ja</option>
                      <option value="nee">Nee</option>
                    </select>
                  ) : (
                    'komt nog'
                  ),
              },
              {
                kop: 'Getekend',
                cel: (g) =>
                  g.getekend !== null ? (
                    inTabel(g.getekend as Dag)
                  ) : geweest && w.ondertekening ? (
                    <label className="w-keus">
                      <input type="checkbox" name={`getekend-${g.dossier}`} value="ja" />
                      <span>
                        Getekend<span className="w-onzichtbaar"> door {wie(g, g.n)}</span>
                      </span>
                    </label>
                  ) : (
                    'nog niet'
                  ),
              },
            ]}
          />
          {geweest && genodigden.some((g) => g.aanwezig === null || g.getekend === null) && (
            <div className="w-knoppen">
              <button type="submit" className="utrecht-button utrecht-button--primary-action">
                Leg vast wie er was
              </button>
            </div>
          )}
        </form>
      </section>
      {!geweest && !w.vervallen && (
        <Stapblok
          stap="uitnodigen"
          titel="Nodig iemand uit"
          pad={`${pad}/uitnodigen`}
          csrf={kader.csrf}
          open={body.stap === 'uitnodigen' || genodigden.length === 0}
          knop="Nodig uit"
        >
          <Keuzelijst
            naam="dossier"
            label="Wie?"
            hint="Wie nog moet tekenen en niet al voor een komende workshop is uitgenodigd; het eerst aan de beurt bovenaan."
            leeg={kandidaten.length === 0 ? 'Niemand hoeft nu' : 'Kies iemand'}
            keuzes={kandidaten.map((k, n) => ({
              waarde: k.dossier,
              naam: `${wie(k, n)}${k.uiterlijk === null ? '' : ` (uiterlijk ${inTabel(k.uiterlijk as Dag)})`}`,
            }))}
            waarde={body.dossier ?? ''}
            fouten={fouten}
          />
        </Stapblok>
      )}
      {!geweest && !w.vervallen && (
        <Stapblok
          stap="afzeggen"
          titel={genodigden.length === 0 ? 'Laat de workshop vervallen' : 'Zeg een uitnodiging af'}
          pad={genodigden.length === 0 ? `${pad}/vervallen` : `${pad}/afzeggen`}
          csrf={kader.csrf}
          open={body.stap === 'afzeggen'}
          knop={genodigden.length === 0 ? 'Laat vervallen' : 'Zeg af'}
        >
          {genodigden.length > 0 && (
            <Keuzelijst
              naam="dossier"
              label="Van wie?"
              leeg="Kies"
              keuzes={genodigden.map((g, n) => ({ waarde: g.dossier, naam: wie(g, n) }))}
              waarde={body.dossier ?? ''}
              fouten={fouten}
            />
          )}
        </Stapblok>
      )}
      <Verklaring />
    </Pagina>
  )
}

/** The law beside the same in plain words. */
function Verklaring() {
  const regeling = citaat(verklaringbron)
  return (
    <section className="w-sectie" aria-labelledby="verklaring">
      <h2 className="utrecht-heading-2" id="verklaring">
        Wat er wordt getekend
      </h2>
      <div className="w-tweeluik">
        <div>
          <h3 className="utrecht-heading-3">Wat de wet zegt</h3>
          <ul>
            {wettekst.map((w) => {
              const { tekst, link } = citaat(w.artikel)
              return (
                <li key={w.zin}>
                  {w.zin}{' '}
                  <a className="utrecht-link w-artikel" href={link} rel="noreferrer">
                    {tekst}
                  </a>
                </li>
              )
            })}
          </ul>
          <p>
            De officiële woorden van de verklaring zijn hier niet nagekeken en staan er daarom niet. Neem ze
            over van de Rijksoverheid; zie de{' '}
            <a className="utrecht-link" href={regeling.link.split('#')[0]!} rel="noreferrer">
              Regeling inburgering 2021
            </a>
            .
          </p>
        </div>
        <div>
          <h3 className="utrecht-heading-3">In gewone woorden</h3>
          <dl>
            {kernwaarden.map((k) => (
              <div key={k.waarde}>
                <dt>
                  <strong>{k.waarde}</strong>
                </dt>
                <dd>{k.zin}</dd>
              </div>
            ))}
          </dl>
          <p className="w-zacht">
            Uitleg van Wortel, geen wettekst. Tekenen is verplicht; het is geen toets.
          </p>
        </div>
      </div>
    </section>
  )
}
