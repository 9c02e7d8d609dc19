/** One agreement: what is wrong, what was promised and delivered, when it ends and what must be done before. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { dagenOver, Status, Termijndag } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { dateParts } from '#work/dossier/index.ts'
import { type Body, datumdelen } from '../invoer.ts'
import { verlengingen } from '../model.ts'
import type { overeenkomstoperaties } from '../operations/index.ts'
import { getal } from '../zinnen.ts'
import { Looptijdstand } from './register.tsx'
import { telling, Waarschuwingen } from './waarschuwingen.tsx'

export type Overeenkomstbeeld = z.output<typeof overeenkomstoperaties.zien.uitvoer>
type Resultaat = Overeenkomstbeeld['resultaten'][number]

export interface OvereenkomstProps {
  readonly kader: Kader
  readonly o: Overeenkomstbeeld
  readonly beheer: boolean
  readonly vandaag: Dag
  /** A small form on the page that was sent with faults. */
  readonly gestuurd?: { readonly deel: string; readonly body: Body; readonly fouten: readonly Fout[] }
}

export function OvereenkomstPagina(p: OvereenkomstProps) {
  const { kader, o, beheer, vandaag } = p
  return (
    <Pagina
      kader={kader}
      titel={o.titel}
      antwoord={telling(o.waarschuwingen)}
      kruimels={[{ naam: 'Partners', pad: '/partners' }]}
      ernaast={<Ernaast o={o} beheer={beheer} vandaag={vandaag} />}
    >
      {p.gestuurd !== undefined && <Foutensamenvatting fouten={p.gestuurd.fouten} />}
      <section className="w-sectie" aria-labelledby="waarschuwingen">
        <h2 className="utrecht-heading-2" id="waarschuwingen">
          Wat niet in orde is
        </h2>
        <Waarschuwingen
          beheer={beheer}
          waarschuwingen={o.waarschuwingen}
          vandaag={vandaag}
          goed="Deze overeenkomst en het handboek zeggen hetzelfde, en alles is geleverd."
        />
      </section>
      <section className="w-sectie" aria-labelledby="inhoud-kop">
        <h2 className="utrecht-heading-2" id="inhoud-kop">
          Wat is afgesproken
        </h2>
        <p className="w-regels">{o.samenvatting}</p>
      </section>
      <Resultaten {...p} />
      <Leveringen {...p} />
      <section className="w-sectie" aria-labelledby="dekking">
        <h2 className="utrecht-heading-2" id="dekking">
          Waarover het gaat
        </h2>
        {o.gegevensNamen.length > 0 && (
          <>
            <p>Soorten gegevens:</p>
            <ul>
              {o.gegevensNamen.map((g) => (
                <li key={g}>{g}</li>
              ))}
            </ul>
          </>
        )}
        {o.stappen.length === 0 ? (
          <p>Zij noemt geen stappen van het handboek.</p>
        ) : (
          <details className="w-cijfers">
            <summary>
              {o.stappen.length === 1
                ? 'Eén stap van het handboek'
                : `${o.stappen.length} stappen van het handboek`}
            </summary>
            <ul>
              {o.stappen.map((s) => (
                <li key={s.id}>
                  {s.titel === null ? (
                    `${s.id} (niet in het handboek)`
                  ) : (
                    <a className="utrecht-link" href={`/handboek/stappen/${s.id}`}>
                      {s.titel}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className="w-sectie" aria-labelledby="documenten">
        <h2 className="utrecht-heading-2" id="documenten">
          Documenten
        </h2>
        <Tabel
          bijschrift="Documenten"
          rijen={o.documenten}
          sleutel={(d) => `${d.titel}${d.plaats}`}
          leeg={<p>Er staat nog niet bij waar het ondertekende document ligt.</p>}
          kolommen={[
            { kop: 'Document', cel: (d) => d.titel },
            { kop: 'Van', cel: (d) => (d.op === null ? 'onbekend' : inTabel(d.op as Dag)) },
            {
              kop: 'Vindplaats',
              cel: (d) =>
                d.plaats.startsWith('https://') ? (
                  <a className="utrecht-link" href={d.plaats}>
                    {d.plaats}
                  </a>
                ) : (
                  d.plaats
                ),
            },
          ]}
        />
      </section>
      {beheer && (
        <details className="w-cijfers">
          <summary>Ten onrechte vastgelegd?</summary>
          <form method="post" action={`/partners/overeenkomsten/${o.id}/verwijderen`} className="w-formulier">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <p>
              Verwijderen is alleen voor wat hier niet hoort. Een overeenkomst die eindigt, blijft staan: vul
              bij wijzigen de dag van opzegging in.
            </p>
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              Verwijder deze overeenkomst
            </button>
          </form>
        </details>
      )}
    </Pagina>
  )
}

function Ernaast({ o, beheer, vandaag }: { o: Overeenkomstbeeld; beheer: boolean; vandaag: Dag }) {
  const { einde, verlengd, actie } = o.looptijd
  return (
    <section className="w-blok" aria-labelledby="looptijd">
      <h2 className="utrecht-heading-3" id="looptijd">
        Looptijd
      </h2>
      <dl className="w-feitenlijst">
        <div>
          <dt>Soort</dt>
          <dd>{o.soortNaam}</dd>
        </div>
        <div>
          <dt>Partijen</dt>
          <dd>
            {o.partijen.map((p, i) => (
              <span key={p.id}>
                {i > 0 && ', '}
                <a className="utrecht-link" href={`/partners/${p.id}`}>
                  {p.naam}
                </a>
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>Stand</dt>
          <dd>
            <Looptijdstand o={o} vandaag={vandaag} />
          </dd>
        </div>
        <div>
          <dt>Vanaf</dt>
          <dd>{inTekst(o.vanaf as Dag)}</dd>
        </div>
        <div>
          <dt>Laatste dag</dt>
          <dd>
            {einde === null ? 'onbepaalde tijd' : inTekst(einde as Dag)}
            {verlengd > 0 && (
              <span className="w-subtekst">
                {verlengd === 1 ? 'één keer' : `${verlengd} keer`} stilzwijgend verlengd
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>Aan het einde</dt>
          <dd>
            {verlengingen[o.verlenging]}
            {o.verlengdMet !== null && o.verlenging === 'stilzwijgend' && ` (${o.verlengdMet} maanden)`}
          </dd>
        </div>
        {o.opgezegdOp !== null && (
          <div>
            <dt>Opgezegd op</dt>
            <dd>{inTekst(o.opgezegdOp as Dag)}</dd>
          </div>
        )}
        {actie !== null && (
          <div>
            <dt>
              {actie.soort === 'opzeggen'
                ? 'Laatste dag om op te zeggen'
                : 'Uiterlijk beginnen met de opvolger'}
            </dt>
            <dd>
              {inTekst(actie.uiterlijk as Dag)}
              <span className="w-subtekst">
                {o.termijn === null
                  ? 'geen termijn afgesproken'
                  : `${o.termijn} vooraf; herinnering vanaf ${inTekst(actie.herinnering as Dag)}`}
                {o.looptijd.stand === 'loopt' && ` (${dagenOver(actie.uiterlijk as Dag, vandaag)})`}
              </span>
            </dd>
          </div>
        )}
      </dl>
      {beheer && (
        <a className="utrecht-link" href={`/partners/overeenkomsten/${o.id}/wijzigen`}>
          Overeenkomst wijzigen
        </a>
      )}
    </section>
  )
}

function Resultaten({ kader, o, beheer, gestuurd, vandaag }: OvereenkomstProps) {
  const rijen = o.resultaten.map((r, nummer) => ({ ...r, nummer }))
  return (
    <section className="w-sectie" aria-labelledby="resultaten">
      <h2 className="utrecht-heading-2" id="resultaten">
        Beloofde resultaten
      </h2>
      <Tabel
        bijschrift="Beloofde resultaten"
        rijen={rijen}
        sleutel={(r) => String(r.nummer)}
        leeg={<p>Er is geen resultaat afgesproken dat te meten is.</p>}
        kolommen={[
          {
            kop: 'Resultaat',
            cel: (r) => (
              <>
                {r.naam}
                {r.termijn !== null && <span className="w-subtekst">binnen {r.termijn}</span>}
              </>
            ),
          },
          {
            kop: 'Doel',
            getal: true,
            cel: (r) => `${r.richting === 'tenminste' ? '≥' : '≤'} ${getal(r.doel)} ${r.eenheid}`,
          },
          { kop: 'Geleverd', cel: (r) => <Geleverd r={r} /> },
          {
            kop: 'Stap in het handboek',
            cel: (r) =>
              r.stap === null ? (
                <span className="w-zacht">geen</span>
              ) : (
                (r.stapTitel ?? `${r.stap} (niet in het handboek)`)
              ),
          },
        ]}
      />
      {beheer &&
        rijen.map((r) => {
          const deel = `resultaat-${r.nummer}`
          const dit = gestuurd?.deel === deel ? gestuurd : undefined
          return (
            <details key={r.nummer} className="w-cijfers" open={dit !== undefined}>
              <summary>Vastleggen wat is geleverd: {r.naam}</summary>
              <form
                method="post"
                action={`/partners/overeenkomsten/${o.id}/resultaten/${r.nummer}`}
                className="w-formulier"
                noValidate
              >
                <input type="hidden" name="csrf" value={kader.csrf} />
                <input type="hidden" name="wijzigingen" value={o.wijzigingen} />
                <Tekstveld
                  naam={`geleverd-${r.nummer}`}
                  label={`Geleverd (${r.eenheid})`}
                  breedte="smal"
                  fouten={dit?.fouten ?? []}
                  waarde={dit?.body[`geleverd-${r.nummer}`] ?? (r.geleverd === null ? '' : getal(r.geleverd))}
                />
                <Datumveld
                  naam={`geleverdOp-${r.nummer}`}
                  label="Stand op"
                  fouten={dit?.fouten ?? []}
                  waarde={
                    dit === undefined ? dateParts(vandaag) : datumdelen(dit.body, `geleverdOp-${r.nummer}`)
                  }
                />
                <button type="submit" className="utrecht-button utrecht-button--primary-action">
                  Leg vast
                </button>
              </form>
            </details>
          )
        })}
    </section>
  )
}

function Geleverd({ r }: { r: Resultaat }) {
  if (r.geleverd === null) return <Status toestand="onbepaald" woord="Nog niet bekend" />
  return (
    <span>
      <Status
        toestand={r.gehaald === true ? 'gedaan' : 'bijna'}
        woord={`${getal(r.geleverd)} ${r.eenheid}`}
      />
      <span className="w-subtekst">
        {r.gehaald === true ? 'gehaald' : 'nog niet gehaald'}, stand {inTabel(r.geleverdOp as Dag)}
      </span>
    </span>
  )
}

function Leveringen({ kader, o, beheer, gestuurd, vandaag }: OvereenkomstProps) {
  const rijen = o.leveringen.map((l, nummer) => ({ ...l, nummer }))
  return (
    <section className="w-sectie" aria-labelledby="leveringen">
      <h2 className="utrecht-heading-2" id="leveringen">
        Gegevens die worden geleverd
      </h2>
      <Tabel
        bijschrift="Gegevens die worden geleverd"
        rijen={rijen}
        sleutel={(l) => String(l.nummer)}
        leeg={<p>Er zijn geen gegevens afgesproken.</p>}
        kolommen={[
          { kop: 'Wat', cel: (l) => l.wat },
          { kop: 'Voor welke indicator', cel: (l) => l.indicator },
          { kop: 'Hoe vaak', cel: (l) => l.frequentieNaam },
          { kop: 'Laatst', cel: (l) => (l.laatst === null ? 'nog niet' : inTabel(l.laatst as Dag)) },
          {
            kop: 'Volgende',
            cel: (l) =>
              o.looptijd.stand === 'loopt' ? (
                <Termijndag laatsteDag={l.volgende as Dag} vandaag={vandaag} />
              ) : (
                inTabel(l.volgende as Dag)
              ),
          },
        ]}
      />
      {beheer &&
        rijen.map((l) => {
          const deel = `levering-${l.nummer}`
          const dit = gestuurd?.deel === deel ? gestuurd : undefined
          return (
            <details key={l.nummer} className="w-cijfers" open={dit !== undefined}>
              <summary>Vastleggen dat is geleverd: {l.wat}</summary>
              <form
                method="post"
                action={`/partners/overeenkomsten/${o.id}/leveringen/${l.nummer}`}
                className="w-formulier"
                noValidate
              >
                <input type="hidden" name="csrf" value={kader.csrf} />
                <input type="hidden" name="wijzigingen" value={o.wijzigingen} />
                <Datumveld
                  naam={`laatst-${l.nummer}`}
                  label="Geleverd op"
                  fouten={dit?.fouten ?? []}
                  waarde={dit === undefined ? dateParts(vandaag) : datumdelen(dit.body, `laatst-${l.nummer}`)}
                />
                <button type="submit" className="utrecht-button utrecht-button--primary-action">
                  Leg vast
                </button>
              </form>
            </details>
          )
        })}
    </section>
  )
}
