/** Made-up dossiers for measuring: as many as wanted, spread over the kinds of life that the demonstration has. */
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode } from '#core/ids.ts'
import { getrokken } from '#test/intake.ts'
import type { Feit, Feitsoort } from '#work/dossier/index.ts'

export const BAARN = 'GM0308' as GemeenteCode
export const VANDAAG = dag('2026-11-24')

/** A UUID that depends on the number alone. */
export function idOf(n: number, soort = 0): DossierId {
  return `00000000-0000-4${soort.toString(16).padStart(3, '0')}-8000-${n.toString(16).padStart(12, '0')}` as DossierId
}

export interface Regel {
  readonly soort: Feitsoort
  readonly op: Dag
  readonly bron: 'tvs'
  readonly inhoud: object
}

const fact = (soort: Feitsoort, op: Dag, inhoud: object = {}): Regel => ({ soort, op, bron: 'tvs', inhoud })

/** Three are coupled together, and get offer, contract and key together. */
const household = (n: number) => Math.floor(n / 3)
const waits = (n: number) => household(n) % 50 === 0

/** Days since the coupling: for who waits some months, for three in eight up to five years, else longer. */
function daysAgo(n: number): number {
  const h = household(n)
  if (waits(n)) return 5 + (h % 200)
  return h % 8 < 3 ? 60 + ((h * 37) % 1800) : 1860 + ((h * 37) % 3000)
}

/** The opening of dossier `n`. As in the demonstration one in fifty waits for a home and most were housed long ago. */
export function openingOf(n: number) {
  const gekoppeld = plusDagen(VANDAAG, -daysAgo(n))
  const geboren = plusDagen(dag('1975-01-01'), (n * 97) % 11_000)
  return {
    id: idOf(n),
    persoon: {
      voornamen: `Proef${n}`,
      achternaam: `Persoon${n % 997}`,
      vnummer: String(1_000_000_000 + n),
      synthetisch: true,
    },
    feiten: [
      fact('geboren', geboren, { geboortedatum: geboren, geslacht: 'vrouw' }),
      fact('herkomstBekend', gekoppeld, { land: '7009' }),
      fact('vergunningVerleend', plusDagen(gekoppeld, -14), { soort: 'asielBepaaldeTijd' }),
      fact('gekoppeld', gekoppeld, { opvang: 'coa' }),
      fact('inHuishouden', gekoppeld, {
        huishouden: idOf(household(n), 1),
        rol: n % 3 === 0 ? 'hoofd' : 'partner',
      }),
    ],
  }
}

/** What another fact needs first; the rest is sometimes left undone. */
const NODIG: readonly Feitsoort[] = [
  'begeleidingGestart',
  'woningAangeboden',
  'huurcontractGetekend',
  'sleutelOvergedragen',
  'ingeschreven',
  'kennisgevingOntvangen',
  'leerbaarheidstoetsAfgenomen',
  'intakeConclusieGetrokken',
  'pipVastgesteld',
]

/** First day of the Wet inburgering 2021. */
const WI2021 = dag('2022-01-01')

/** What happened after the opening, up to today; nothing yet for who waits. Some leave things undone. */
export function courseOf(n: number): Regel[] {
  if (waits(n)) return []
  const gekoppeld = openingOf(n).feiten[3]!.op
  const sleutel = plusDagen(gekoppeld, 40 + (household(n) % 160))
  const nieuw = gekoppeld >= plusDagen(WI2021, 14)
  const alles = [...housing(gekoppeld, sleutel), ...(nieuw ? integration(sleutel, n) : [])]
  const laatste = nieuw ? 1100 : 1500
  const rest = [...alles, fact('plichtVoldaan', plusDagen(sleutel, laatste))]
  return rest.filter((f, i) => f.op <= VANDAAG && (NODIG.includes(f.soort) || (n * 7 + i) % 37 !== 0))
}

function housing(gekoppeld: Dag, sleutel: Dag): Regel[] {
  return [
    fact('begeleidingGestart', plusDagen(gekoppeld, 7)),
    fact('nareisVerwacht', plusDagen(gekoppeld, 14), { personen: 0, kans: 'klein' }),
    fact('woningAangeboden', plusDagen(sleutel, -20), { woningtype: 'appartement', kamers: 3 }),
    fact('regeldagGepland', plusDagen(sleutel, -15), { datum: sleutel }),
    fact('huurcontractGetekend', sleutel),
    fact('sleutelOvergedragen', sleutel),
    fact('verhuisd', plusDagen(sleutel, 7)),
    fact('ingeschreven', plusDagen(sleutel, 9), { gemeente: BAARN }),
    fact('huisbezoekGedaan', plusDagen(sleutel, 70)),
    fact('begeleidingOvergedragen', plusDagen(sleutel, 480)),
  ]
}

/** One in twenty has no plan, whatever the term. */
function integration(sleutel: Dag, n: number): Regel[] {
  const na = (dagen: number) => plusDagen(sleutel, dagen)
  const intake = [
    fact('kennisgevingOntvangen', na(30)),
    fact('intakeGepland', na(40), { datum: na(50) }),
    fact('leerbaarheidstoetsAfgenomen', na(50), { uitkomst: 'b1Haalbaar' }),
    ...getrokken.map((c) => fact('intakeConclusieGetrokken', na(60), c)),
    fact('intakeAfgerond', na(60)),
  ]
  if (n % 20 === 1) return intake
  return [
    ...intake,
    fact('pipVastgesteld', na(n % 7 === 0 ? 120 : 75), { leerroute: 'b1' }),
    fact('aanbodGedaan', na(140)),
    fact('lessenGestart', na(170)),
    fact('participatieverklaringOndertekend', na(300)),
    fact('mapAfgerond', na(500)),
  ]
}

/** Facts as they stand in the database, without a database: `aantal` of them. */
export function factsOf(n: number, aantal: number): Feit[] {
  const basis: Regel[] = [fact('dossierGeopend', VANDAAG), ...openingOf(n).feiten, ...courseOf(n)]
  const gekoppeld = openingOf(n).feiten[3]!.op
  for (let i = 0; basis.length < aantal; i++)
    basis.push(fact('vertraagd', plusDagen(gekoppeld, i), { reden: 'renovatie' }))
  return basis.slice(0, aantal).map(
    (r, i) =>
      ({
        ...r,
        id: `${n}-${i}` as FeitId,
        gemeente: BAARN,
        dossier: idOf(n),
        volg: i + 1,
        vastgelegdOp: `${r.op}T09:00:00.000Z`,
        door: { medewerker: 'proef', organisatie: 'proef', rol: 'klantmanager' },
      }) as Feit,
  )
}
