/** Conclusions: per part the answers that were given, those that carry the conclusion, the outcome and why. */
import { Aankruislijst, type Fout, Foutensamenvatting, Keuzelijst, Tekstvak } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import type { Body } from '#ui/step-block.tsx'
import { conclusies, uitkomsten } from '#work/dossier/index.ts'
import { antwoordInWoorden, type Intake, type Vragendeel } from './gesprek.tsx'

export function Conclusies({
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
  const n = i.conclusies?.length ?? 0
  const delen = (i.vragen ?? []).filter((d) => d.id !== 'eigen')
  return (
    <Pagina
      kader={kader}
      titel={`Conclusies: ${i.naam ?? 'brede intake'}`}
      antwoord={`${n} van ${delen.length} conclusies getrokken. Elke conclusie noemt de antwoorden waarop zij rust.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: i.naam ?? 'Dossier', pad: `/dossiers/${i.dossier}` },
        { naam: 'Brede intake', pad },
      ]}
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <Foutensamenvatting fouten={fouten.map((f) => ({ ...f, veld: `${f.veld}-${body.onderdeel}` }))} />
      {delen.map((d) => (
        <Deel key={d.id} d={d} i={i} kader={kader} pad={pad} body={body} fouten={fouten} />
      ))}
    </Pagina>
  )
}

function Deel({
  d,
  i,
  kader,
  pad,
  body,
  fouten,
}: {
  d: Vragendeel
  i: Intake
  kader: Kader
  pad: string
  body: Body
  fouten: readonly Fout[]
}) {
  const onderdeel = d.id as keyof typeof conclusies
  const c = i.conclusies?.find((x) => x.onderdeel === onderdeel)
  const eigen = body.onderdeel === onderdeel
  const gegeven = (i.antwoorden ?? []).filter((a) => a.antwoord.trim() !== '')
  // Answers of this part first; a conclusion may rest on what was said elsewhere.
  const vragen = new Map((i.vragen ?? []).flatMap((x) => x.vragen.map((v) => [v.id, v])))
  const volgorde = [...d.vragen.map((v) => v.id), ...gegeven.map((a) => a.vraag)]
  const keuzes = [...new Set(volgorde)].flatMap((id) => {
    const a = gegeven.find((x) => x.vraag === id)
    const v = vragen.get(id)
    return a && v ? [{ waarde: id, naam: `${v.vraag} ${antwoordInWoorden(v, a.antwoord)}` }] : []
  })
  const fout = eigen ? fouten : []
  const gekozen = eigen
    ? Object.keys(body).flatMap((k) => (k.startsWith('vragen-') && body[k] === 'ja' ? [k.slice(7)] : []))
    : (c?.vragen ?? [])
  return (
    <section className="w-sectie" aria-labelledby={`deel-${onderdeel}`}>
      <h2 className="utrecht-heading-2" id={`deel-${onderdeel}`}>
        {d.naam}
      </h2>
      <p>
        <Status
          toestand={c === undefined ? 'wacht' : 'gedaan'}
          woord={c === undefined ? 'Nog geen conclusie' : uitkomsten[c.uitkomst]}
        />{' '}
        {d.artikel !== null && (
          <a className="utrecht-link w-artikel" href={d.artikel.link} rel="noreferrer">
            {d.artikel.tekst}
          </a>
        )}
      </p>
      {keuzes.length === 0 ? (
        <p className="w-leeg">
          Er is nog geen antwoord om op te steunen.{' '}
          <a className="utrecht-link" href={`${pad}/gesprek#deel-${onderdeel}`}>
            Voer eerst het gesprek<span className="w-onzichtbaar"> over {d.naam.toLowerCase()}</span>
          </a>
          .
        </p>
      ) : (
        <details className="w-blok" open={eigen || c === undefined}>
          <summary>
            {c === undefined ? 'Conclusie trekken' : 'Andere conclusie trekken'}
            <span className="w-onzichtbaar"> over {d.naam.toLowerCase()}</span>
          </summary>
          <form method="post" action={`${pad}/conclusies`} className="w-formulier">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <input type="hidden" name="onderdeel" value={onderdeel} />
            <Aankruislijst
              naam="vragen"
              kenmerk={onderdeel}
              label="Op welke antwoorden rust de conclusie?"
              keuzes={keuzes}
              gekozen={gekozen}
              fouten={fout}
            />
            <Keuzelijst
              naam="uitkomst"
              kenmerk={onderdeel}
              label="Wat is de conclusie?"
              leeg="Kies een uitkomst"
              keuzes={conclusies[onderdeel].map((u) => ({ waarde: u, naam: uitkomsten[u] }))}
              waarde={eigen ? (body.uitkomst ?? '') : (c?.uitkomst ?? '')}
              fouten={fout}
            />
            <Tekstvak
              naam="toelichting"
              kenmerk={onderdeel}
              label="Waarom volgt dit uit de antwoorden?"
              regels={2}
              waarde={eigen ? (body.toelichting ?? '') : (c?.toelichting ?? '')}
              fouten={fout}
            />
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              Leg de conclusie vast
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
