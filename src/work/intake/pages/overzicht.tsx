/** The intake at a glance: what the law asks and still misses, appointments, talks, conclusions and letters. */
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { intakeonderdelen } from '#law/intake.ts'
import { type Fout, Foutensamenvatting } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import type { Body } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import { uitkomsten } from '#work/dossier/index.ts'
import { Bekendlijst } from './bekend.tsx'
import { Formulieren } from './formulieren.tsx'
import type { Intake } from './gesprek.tsx'

interface Props {
  readonly kader: Kader
  readonly intake: Intake
  readonly vandaag: Dag
  readonly body?: Body
  readonly fouten?: readonly Fout[]
  readonly melding?: string | undefined
}

const toetsstanden = {
  open: ['wacht', 'Nog te plannen'],
  gepland: ['op-tijd', 'Gepland'],
  afgenomen: ['gedaan', 'Afgenomen'],
  overgeslagen: ['gedaan', 'Niet nodig'],
} as const

export function Intakeoverzicht({ kader, intake: i, vandaag, body = {}, fouten = [], melding }: Props) {
  const pad = `/dossiers/${i.dossier}/intake`
  const partner = (i.huisgenoten ?? []).filter((h) => h.volwassen)
  const antwoord =
    i.afgerondOp !== null
      ? `De intake is afgerond op ${inTekst(i.afgerondOp as Dag)}.`
      : i.open.length === 0
        ? 'Alle onderdelen zijn er. De intake kan worden afgerond.'
        : `Nog te doen: ${i.open.map((o) => o.naam.toLowerCase()).join('; ')}.`
  const toets = toetsstanden[i.toets?.stand ?? 'open']
  return (
    <Pagina
      kader={kader}
      titel={`Brede intake: ${i.naam ?? 'dossier'}`}
      antwoord={antwoord}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: i.naam ?? 'Dossier', pad: `/dossiers/${i.dossier}` },
      ]}
      ernaast={
        <>
          <Bekendlijst bekend={i.bekend ?? []} />
          <Brieven dossier={i.dossier} />
        </>
      }
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <Foutensamenvatting fouten={fouten} />
      <section className="w-sectie" aria-labelledby="delen">
        <h2 className="utrecht-heading-2" id="delen">
          Wat de wet van de intake vraagt
        </h2>
        <ul className="w-termijnen">
          {Object.entries(intakeonderdelen).map(([id, o]) => (
            <Onderdeel
              key={id}
              id={id as keyof typeof intakeonderdelen}
              naam={o.naam}
              i={i}
              pad={pad}
              toets={toets}
            />
          ))}
        </ul>
        {i.stand !== null && <Waarom uitleg={i.stand} van="de stand van de intake" />}
        <div className="w-knoppen">
          <a
            className="utrecht-button utrecht-button--primary-action utrecht-link-button"
            href={`${pad}/gesprek`}
          >
            Gesprek voeren
          </a>
          <a className="utrecht-link" href={`${pad}/conclusies`}>
            Conclusies trekken
          </a>
          <a className="utrecht-link" href={`/dossiers/${i.dossier}/plan`}>
            Naar het plan (PIP)
          </a>
        </div>
        {i.afgerondOp === null && i.open.length === 0 && (
          <form method="post" action={`${pad}/afronden`} className="w-knoppen">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              Rond de intake vandaag af
            </button>
          </form>
        )}
      </section>
      <section className="w-sectie" aria-labelledby="oproepen">
        <h2 className="utrecht-heading-2" id="oproepen">
          Oproepen en gesprekken
        </h2>
        <Tabel
          bijschrift="Oproepen voor de intake"
          rijen={(i.oproepen ?? []).filter((o) => o.soort === 'intake')}
          sleutel={(o) => o.feit}
          leeg={<p>Er is nog niet opgeroepen. Plan hieronder het eerste gesprek.</p>}
          kolommen={[
            { kop: 'Dag', cel: (o) => <time dateTime={o.dag}>{inTabel(o.dag as Dag)}</time> },
            { kop: 'Tijd', cel: (o) => o.tijd ?? 'niet vastgelegd' },
            { kop: 'Plaats', cel: (o) => o.plaats ?? 'niet vastgelegd' },
          ]}
        />
        {(i.gesprekken ?? []).length > 0 && (
          <ul>
            {i.gesprekken!.map((g, n) => (
              <li key={n}>
                Gesprek op {inTekst(g.op as Dag)}
                {g.alleen ? ', zonder anderen erbij' : ', met anderen erbij'};{' '}
                {g.gewezen
                  ? 'gewezen op het recht op een gesprek alleen'
                  : 'niet gewezen op het recht op een gesprek alleen'}
                .
              </li>
            ))}
          </ul>
        )}
        {i.afwezigheid?.soort === 'bepaald' && <Waarom uitleg={i.afwezigheid} van="het niet verschijnen" />}
        {partner.length > 0 && (
          <p className="w-zacht">
            Roep partners elk apart op:{' '}
            {partner.map((h) => (
              <a key={h.dossier} className="utrecht-link" href={`/dossiers/${h.dossier}/intake`}>
                intake van {h.naam}
              </a>
            ))}
            .
          </p>
        )}
        <Formulieren kader={kader} i={i} pad={pad} body={body} fouten={fouten} vandaag={vandaag} />
      </section>
    </Pagina>
  )
}

function Onderdeel({
  id,
  naam,
  i,
  pad,
  toets,
}: {
  id: keyof typeof intakeonderdelen
  naam: string
  i: Intake
  pad: string
  toets: (typeof toetsstanden)[keyof typeof toetsstanden]
}) {
  const c = i.conclusies?.find((x) => x.onderdeel === id)
  const open = i.open.some((o) => o.onderdeel === id)
  const vragen = (i.vragen ?? []).flatMap((d) => d.vragen)
  const waarop = (c?.vragen ?? []).map((id) => vragen.find((v) => v.id === id)?.vraag ?? id)
  return (
    <li className="w-termijn">
      <div>
        <strong>{naam}</strong>
        {c !== undefined && (
          <span className="w-subtekst">
            {uitkomsten[c.uitkomst]}. {c.toelichting}
          </span>
        )}
        {waarop.length > 0 && <span className="w-subtekst">Rust op: {waarop.join(' ')}</span>}
        {id === 'leerbaarheidstoets' && (
          <span className="w-subtekst">
            <a className="utrecht-link" href={`${pad}/toets`}>
              {i.toets?.stand === 'open' ? 'Toets plannen of overslaan' : 'Naar de toets'}
            </a>
          </span>
        )}
      </div>
      {id === 'leerbaarheidstoets' ? (
        <Status toestand={toets[0]} woord={toets[1]} />
      ) : (
        <Status toestand={open ? 'wacht' : 'gedaan'} woord={open ? 'Nog te doen' : 'Conclusie getrokken'} />
      )}
    </li>
  )
}

/** Letters that belong to the intake. */
function Brieven({ dossier }: { dossier: string }) {
  return (
    <section className="w-blok" aria-labelledby="brieven">
      <h2 className="utrecht-heading-3" id="brieven">
        Brieven
      </h2>
      <ul className="w-kaal">
        {(
          [
            ['intakeUitnodiging', 'Uitnodiging voor de intake'],
            ['intakeHerinnering', 'Herinnering'],
            ['toetsUitnodiging', 'Uitnodiging voor de toets'],
            ['intakeUitkomst', 'Uitkomst van de intake'],
          ] as const
        ).map(([soort, naam]) => (
          <li key={soort}>
            <a className="utrecht-link" href={`/dossiers/${dossier}/intake/brieven/${soort}`}>
              {naam}
            </a>
          </li>
        ))}
        <li>
          <a className="utrecht-link" href={`/dossiers/${dossier}/brieven`}>
            Alle brieven aan deze persoon
          </a>
        </li>
      </ul>
    </section>
  )
}
