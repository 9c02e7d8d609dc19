/** Builders of handbooks for tests: a step in one line, and generated ones that have the right shape. */
import fc from 'fast-check'
import { beleid } from '#access/policy.ts'
import { type Rol, rolnamen } from '#core/actor.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { type Feitsoort, feitsoorten, feitsoortnamen } from '#work/dossier/index.ts'
import { alsVersie, type Handboekdocument, HandboekSchema, type Versie } from '#work/taken/handboek/model.ts'
import { type Voorwaarde, voorwaardenamen } from '#work/taken/handboek/voorwaarden.ts'

export type Stapdocument = Handboekdocument['onderdelen'][number]['stappen'][number]

/** A step that can be worked by, with what differs. */
export const stap = (id: string, meer: Partial<Stapdocument> = {}): Stapdocument => ({
  id,
  titel: `Stap ${id}`,
  uitleg: 'Doe dit.',
  rol: 'klantmanager',
  na: 'gekoppeld',
  uiterlijk: '2 weken',
  gedaan: 'intakeGepland',
  grond: 'lokaal',
  gegevens: ['identiteit'],
  ...meer,
})

/** A handbook of one part with these steps. */
export const handboek = (
  stappen: readonly Stapdocument[],
  meer: Partial<Handboekdocument> = {},
): Handboekdocument => ({
  naam: 'Proefhandboek',
  versie: 'proef-1',
  vanaf: '2026-01-01',
  overgang: 'nieuw',
  onderdelen: [{ id: 'deel', naam: 'Deel', stappen: [...stappen] }],
  ...meer,
})

/** The version that derivation reads; only its shape is checked. */
export const versie = (stappen: readonly Stapdocument[], meer: Partial<Handboekdocument> = {}): Versie =>
  alsVersie(HandboekSchema.parse(handboek(stappen, meer)))

/** Kinds of fact that this role may record. */
const vanRol = (rol: Rol): Feitsoort[] =>
  feitsoortnamen.filter(
    (s) =>
      (feitsoorten[s].door as readonly Rol[]).includes(rol) &&
      beleid[rol][feitsoorten[s].gegeven]?.handelingen.includes('vastleggen'),
  )
const rollen = rolnamen.filter((r) => vanRol(r).length > 0)
const soort = fc.constantFrom(...feitsoortnamen)
const duur = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('werkdagen', 'dagen', 'weken', 'maanden'))
  .map(([n, e]) => `${n} ${e}`)

/** Steps of the right shape, whose role may record the fact that ends them. */
export const stappen: fc.Arbitrary<Stapdocument[]> = fc
  .array(
    fc.constantFrom(...rollen).chain((rol) =>
      fc.record({
        rol: fc.constant(rol),
        na: soort,
        gedaan: fc.constantFrom(...vanRol(rol)),
        voor: fc.subarray([...voorwaardenamen] as Voorwaarde[], { maxLength: 2 }),
        zonder: fc.array(soort, { maxLength: 1 }),
        wachtOp: fc.option(soort, { nil: undefined, freq: 4 }),
        ookEerder: fc.boolean(),
        uiterlijk: fc.oneof(
          duur,
          fc.constantFrom('geen', 'termijn pip', 'termijn huisvesting', 'termijn inburgering'),
        ),
        gegevens: fc.subarray(Object.keys(beleid[rol]) as Gegevenssoort[], { maxLength: 3 }),
        nazorg: fc.nat(30),
      }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((alle) => alle.map((s, i) => stap(`stap-${i}`, s)))

/** Days, numbers and codes for fields that are no choice. */
const VELDEN: Readonly<Record<string, unknown>> = {
  datum: '2026-08-05',
  geboortedatum: '1990-03-12',
  huishouden: '00000000-0000-4000-8000-000000000002',
  woning: '00000000-0000-4000-8000-000000000005',
  gemeente: 'GM0308',
  kamers: 3,
  laatsteDag: '2030-01-31',
  medewerker: 'proef',
  land: '7009',
  overleg: '00000000-0000-4000-8000-000000000003',
  afspraak: '00000000-0000-4000-8000-000000000004',
  bij: '00000000-0000-4000-8000-000000000004',
  cursus: '00000000-0000-4000-8000-000000000006',
  groep: '00000000-0000-4000-8000-000000000007',
  uiterlijk: '2026-09-01',
  personen: 2,
  vanaf: '2022-06-01',
  uren: 800,
  weken: 30,
  urenPerWeek: 9,
  start: '2026-09-07',
}

/** Where a field of that name holds less. */
const KLEINER: { readonly [S in Feitsoort]?: Readonly<Record<string, unknown>> } = {
  lesurenGemist: { uren: 6 },
}

/** Contents that a kind of fact can have: the `n`th choice of every list. */
export function contentOf(soort: Feitsoort, n = 0): object {
  const vorm = feitsoorten[soort].inhoud.shape as Record<string, { options?: readonly string[] }>
  const inhoud = Object.fromEntries(
    Object.entries(vorm).flatMap(([veld, s]) => {
      const waarde =
        s.options === undefined ? (KLEINER[soort]?.[veld] ?? VELDEN[veld]) : s.options[n % s.options.length]
      return waarde === undefined ? [] : [[veld, waarde]]
    }),
  )
  return feitsoorten[soort].inhoud.parse(inhoud)
}
