/** Made-up dossiers for measuring: as many as wanted, spread over the kinds of life that the demonstration has. */
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode } from '#core/ids.ts'
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

/** The opening of dossier `n`: one in fifty still waits for a home, the rest is somewhere after the key. */
export function openingOf(n: number) {
  const wacht = n % 50 === 0
  const gekoppeld = plusDagen(VANDAAG, wacht ? -(n % 200) - 5 : -((n * 37) % 1700) - 330)
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
        huishouden: idOf(Math.floor(n / 3), 1),
        rol: n % 3 === 0 ? 'hoofd' : 'partner',
      }),
    ],
  }
}

/** What happened after the opening; nothing yet for who waits. */
export function courseOf(n: number): Regel[] {
  const { feiten } = openingOf(n)
  const gekoppeld = feiten[3]!.op
  if (n % 50 === 0) return []
  const sleutel = plusDagen(gekoppeld, 40 + (n % 160))
  const kennisgeving = plusDagen(sleutel, 30)
  const rest = [
    fact('begeleidingGestart', plusDagen(gekoppeld, 7)),
    fact('woningAangeboden', plusDagen(sleutel, -20), { woningtype: 'appartement', kamers: 3 }),
    fact('regeldagGepland', plusDagen(sleutel, -15), { datum: sleutel }),
    fact('sleutelOvergedragen', sleutel),
    fact('verhuisd', plusDagen(sleutel, 7)),
    fact('ingeschreven', plusDagen(sleutel, 9), { gemeente: BAARN }),
    fact('kennisgevingOntvangen', kennisgeving),
    fact('intakeGepland', plusDagen(kennisgeving, 10), { datum: plusDagen(kennisgeving, 20) }),
    fact('leerbaarheidstoetsAfgenomen', plusDagen(kennisgeving, 20), { uitkomst: 'b1Haalbaar' }),
    fact('intakeAfgerond', plusDagen(kennisgeving, 30)),
    ...(n % 7 === 0 ? [] : [fact('pipVastgesteld', plusDagen(kennisgeving, 60), { leerroute: 'b1' })]),
  ]
  return n % 3 === 1 ? rest.slice(0, 8) : rest
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
