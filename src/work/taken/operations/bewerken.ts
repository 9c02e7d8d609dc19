/** Changing a concept of the handbook piece by piece: its head, its parts and its steps. */
import { z } from 'zod'
import { gedaan, geweigerd, type Result, type Veldfout } from '#core/result.ts'
import { type Context, operatie } from '#work/dossier/index.ts'
import type { Handboekfout } from '../handboek/controle.ts'
import { lees } from '../handboek/document.ts'
import { geleverd } from '../handboek/geleverd.ts'
import { type Handboekdocument, HandboekSchema, StapSchema } from '../handboek/model.ts'
import { updateConcept, versionRow } from '../handboek/queries.ts'
import { kiesVersie, note } from './handboek.ts'

type Deel = Handboekdocument['onderdelen'][number]
type Geschreven = Deel['stappen'][number]

const sleutel = z.string().max(60)
const basis = { versie: z.string().max(30), wijzigingen: z.coerce.number().int().min(0) }
const uitvoer = z.object({ versie: z.string(), wijzigingen: z.number() })
const nodig = { handeling: 'beheren', gegevens: ['handboek'] } as const
const uitleg =
  'Met `wijzigingen` (uit handboek.zien) wordt geweigerd als iemand anders het concept intussen wijzigde.'
/** A document as it is written, so that it keeps its form; it is checked as a whole. */
const asWritten = (velden: readonly string[]) =>
  z.object(Object.fromEntries(velden.map((k) => [k, z.unknown().optional()])))

interface Bewerking {
  readonly versie: string
  readonly wijzigingen: number
  /** What the change log says besides the version. */
  readonly operatie: string
  readonly wat: object
  /** Where faults belong that stand elsewhere in the document. */
  readonly plek?: { readonly stap: string } | { readonly onderdeel: string }
}

/** Changes the document of a concept and stores it when it can still be worked by. */
async function change(
  c: Context,
  b: Bewerking,
  doe: (d: Handboekdocument) => Handboekdocument | undefined,
): Promise<Result<z.input<typeof uitvoer>>> {
  const g = await kiesVersie(c, b.versie)
  if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
  if (g.stand !== 'concept')
    return geweigerd('nietNu', {
      toelichting: 'Alleen een concept is te wijzigen. Maak eerst een concept van deze versie.',
    })
  const document = doe(g.document)
  if (document === undefined) return geweigerd('nietGevonden', { wat: 'deel van het handboek' })
  const gelezen = lees(document)
  if (!gelezen.ok) {
    const velden = gelezen.fouten.map((f) => placed(f, document, b.plek))
    return geweigerd('ongeldig', { aantal: velden.length }, velden)
  }
  if (!(await updateConcept(c.tx, c.actor, gelezen.document, b.wijzigingen, b.versie)))
    return geweigerd('gewijzigd', { verwacht: b.wijzigingen, gevonden: g.wijzigingen })
  await note(c, b.operatie, { versie: b.versie, ...b.wat })
  return gedaan({ versie: gelezen.handboek.versie, wijzigingen: b.wijzigingen + 1 })
}

/** The field of a fault; of one that stands in another step, the step is named. */
function placed(f: Handboekfout, d: Handboekdocument, plek: Bewerking['plek']): Veldfout {
  const [, i, , j] = f.pad as [string, number, string, number | undefined]
  const deel = d.onderdelen[i]
  const stap = j === undefined ? undefined : deel?.stappen[j]
  const veld = String((stap === undefined ? f.pad.at(-1) : f.pad[4]) ?? 'titel')
  const zelf = plek === undefined || ('stap' in plek ? stap?.id === plek.stap : deel?.id === plek.onderdeel)
  if (zelf) return { veld, fout: f.fout }
  return { veld: 'titel', fout: stap === undefined ? f.fout : `Bij stap '${stap.titel}': ${f.fout}` }
}

/** The document with its parts changed; parts keep their place. */
const inParts = (d: Handboekdocument, doe: (o: Deel) => Deel): Handboekdocument => ({
  ...d,
  onderdelen: d.onderdelen.map(doe),
})
const hasStep = (d: Handboekdocument, id: string) =>
  d.onderdelen.some((o) => o.stappen.some((s) => s.id === id))
/** Fields that say nothing are left out, so that the document stays short. */
const tidy = <T extends object>(x: T): T =>
  Object.fromEntries(
    Object.entries(x).filter(
      ([, v]) => v !== undefined && v !== null && !(Array.isArray(v) && v.length === 0),
    ),
  ) as T

/** A key made from a title that no step or part has yet. */
export function keyFor(titel: string, bezet: ReadonlySet<string>): string {
  const basis =
    titel
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '') || 'nieuw'
  for (let n = 1; ; n++) {
    const id = n === 1 ? basis : `${basis}-${n}`
    if (!bezet.has(id)) return id
  }
}

const stapvelden = Object.keys(StapSchema.shape).filter((k) => k !== 'id')

const wijzigen = operatie({
  naam: 'handboek.stapWijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt of verwijdert een stap in een concept van het handboek',
  uitleg: `${uitleg} Zonder \`inhoud\` wordt de stap verwijderd; velden die niet worden genoemd, blijven.`,
  http: { methode: 'POST', pad: '/handboeken/{versie}/stappen/{stap}' },
  nodig,
  invoer: z.strictObject({ ...basis, stap: sleutel, inhoud: z.union([asWritten(stapvelden), z.null()]) }),
  uitvoer,
  doe: (c, { versie, stap, wijzigingen, inhoud }) =>
    change(
      c,
      {
        versie,
        wijzigingen,
        operatie: 'handboek.stapWijzigen',
        wat: { stap, weg: inhoud === null },
        plek: { stap },
      },
      (d) => {
        if (!hasStep(d, stap)) return undefined
        const anders = inParts(d, (o) => ({
          ...o,
          stappen: o.stappen.flatMap((s) =>
            s.id !== stap ? [s] : inhoud === null ? [] : [tidy({ ...s, ...inhoud } as Geschreven)],
          ),
        }))
        return { ...anders, onderdelen: anders.onderdelen.filter((o) => o.stappen.length > 0) }
      },
    ),
})

const toevoegen = operatie({
  naam: 'handboek.stapToevoegen',
  soort: 'wijzig',
  titel: 'Voegt een stap toe aan een onderdeel van een concept van het handboek',
  uitleg: `${uitleg} De sleutel van de stap wordt van haar titel gemaakt.`,
  http: { methode: 'POST', pad: '/handboeken/{versie}/onderdelen/{onderdeel}/stappen' },
  nodig,
  invoer: z.strictObject({ ...basis, onderdeel: sleutel, inhoud: asWritten(stapvelden) }),
  uitvoer: uitvoer.extend({ stap: z.string() }),
  async doe(c, { versie, onderdeel, wijzigingen, inhoud }) {
    let stap = ''
    const wat = { onderdeel }
    // The step does not exist yet when the faults are placed: its key is known only once it is made.
    const plek = {
      get stap() {
        return stap
      },
    }
    const r = await change(c, { versie, wijzigingen, operatie: 'handboek.stapToevoegen', wat, plek }, (d) => {
      if (!d.onderdelen.some((o) => o.id === onderdeel)) return undefined
      const bezet = new Set(d.onderdelen.flatMap((o) => o.stappen.map((s) => s.id)))
      stap = keyFor(String((inhoud as { titel?: unknown }).titel ?? ''), bezet)
      return inParts(d, (o) =>
        o.id === onderdeel
          ? { ...o, stappen: [...o.stappen, tidy({ id: stap, ...inhoud } as Geschreven)] }
          : o,
      )
    })
    return r.ok ? gedaan({ ...r.waarde, stap }) : r
  },
})

const verplaatsen = operatie({
  naam: 'handboek.stapVerplaatsen',
  soort: 'wijzig',
  titel: 'Zet een stap van een concept hoger, lager of in een ander onderdeel',
  uitleg: `${uitleg} De laatste stap van een onderdeel kan er niet uit: verwijder dan het onderdeel.`,
  http: { methode: 'POST', pad: '/handboeken/{versie}/stappen/{stap}/plaats' },
  nodig,
  invoer: z.strictObject({
    ...basis,
    stap: sleutel,
    naar: z.union([z.enum(['hoger', 'lager']), z.strictObject({ onderdeel: sleutel })]),
  }),
  uitvoer,
  doe: (c, { versie, stap, wijzigingen, naar }) =>
    change(
      c,
      { versie, wijzigingen, operatie: 'handboek.stapVerplaatsen', wat: { stap, naar }, plek: { stap } },
      (d) => {
        const van = d.onderdelen.find((o) => o.stappen.some((s) => s.id === stap))
        if (van === undefined) return undefined
        if (typeof naar === 'string')
          return inParts(d, (o) =>
            o === van ? { ...o, stappen: shifted(o.stappen, (s) => s.id === stap, naar) } : o,
          )
        if (!d.onderdelen.some((o) => o.id === naar.onderdeel)) return undefined
        const zelf = van.stappen.find((s) => s.id === stap)!
        return inParts(d, (o) => ({
          ...o,
          stappen: [...o.stappen.filter((s) => s.id !== stap), ...(o.id === naar.onderdeel ? [zelf] : [])],
        }))
      },
    ),
})

/** The list with one element a place higher or lower; at the end it stays. */
function shifted<T>(lijst: readonly T[], welk: (x: T) => boolean, naar: 'hoger' | 'lager'): T[] {
  const i = lijst.findIndex(welk)
  const j = naar === 'hoger' ? i - 1 : i + 1
  const uit = [...lijst]
  if (i >= 0 && j >= 0 && j < uit.length) [uit[i], uit[j]] = [uit[j]!, uit[i]!]
  return uit
}

const onderdeelToevoegen = operatie({
  naam: 'handboek.onderdeelToevoegen',
  soort: 'wijzig',
  titel: 'Voegt een onderdeel met zijn eerste stap toe aan een concept van het handboek',
  uitleg: `${uitleg} Een onderdeel heeft ten minste één stap; een bestaande stap verhuist mee.`,
  http: { methode: 'POST', pad: '/handboeken/{versie}/onderdelen' },
  nodig,
  invoer: z.strictObject({
    ...basis,
    naam: z.unknown(),
    toelichting: z.unknown().optional(),
    stap: sleutel.meta({ description: 'De stap die het nieuwe onderdeel begint.' }),
  }),
  uitvoer: uitvoer.extend({ onderdeel: z.string() }),
  async doe(c, { versie, wijzigingen, naam, toelichting, stap }) {
    let onderdeel = ''
    const plek = {
      get onderdeel() {
        return onderdeel
      },
    }
    const r = await change(
      c,
      { versie, wijzigingen, operatie: 'handboek.onderdeelToevoegen', wat: { stap }, plek },
      (d) => {
        const zelf = d.onderdelen.flatMap((o) => o.stappen).find((s) => s.id === stap)
        if (zelf === undefined) return undefined
        onderdeel = keyFor(String(naam ?? ''), new Set(d.onderdelen.map((o) => o.id)))
        const rest = inParts(d, (o) => ({ ...o, stappen: o.stappen.filter((s) => s !== zelf) }))
        const nieuw = tidy({ id: onderdeel, naam, toelichting, stappen: [zelf] }) as Deel
        return { ...rest, onderdelen: [...rest.onderdelen.filter((o) => o.stappen.length > 0), nieuw] }
      },
    )
    return r.ok ? gedaan({ ...r.waarde, onderdeel }) : r
  },
})

const onderdeelWijzigen = operatie({
  naam: 'handboek.onderdeelWijzigen',
  soort: 'wijzig',
  titel: 'Hernoemt, verplaatst of verwijdert een onderdeel van een concept van het handboek',
  uitleg: `${uitleg} Met \`doe: 'weg'\` verdwijnen ook zijn stappen.`,
  http: { methode: 'POST', pad: '/handboeken/{versie}/onderdelen/{onderdeel}' },
  nodig,
  invoer: z.strictObject({
    ...basis,
    onderdeel: sleutel,
    doe: z.enum(['bewaren', 'hoger', 'lager', 'weg']),
    naam: z.unknown().optional(),
    toelichting: z.unknown().optional(),
  }),
  uitvoer,
  doe: (c, { versie, onderdeel, wijzigingen, doe, naam, toelichting }) =>
    change(
      c,
      {
        versie,
        wijzigingen,
        operatie: 'handboek.onderdeelWijzigen',
        wat: { onderdeel, doe },
        plek: { onderdeel },
      },
      (d) => {
        if (!d.onderdelen.some((o) => o.id === onderdeel)) return undefined
        if (doe === 'weg') return { ...d, onderdelen: d.onderdelen.filter((o) => o.id !== onderdeel) }
        if (doe !== 'bewaren')
          return { ...d, onderdelen: shifted(d.onderdelen, (o) => o.id === onderdeel, doe) }
        return inParts(d, (o) =>
          o.id === onderdeel ? (tidy({ id: o.id, naam, toelichting, stappen: o.stappen }) as Deel) : o,
        )
      },
    ),
})

const kopWijzigen = operatie({
  naam: 'handboek.conceptWijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt naam, versie, eerste dag, overgang of toelichting van een concept van het handboek',
  uitleg,
  http: { methode: 'POST', pad: '/handboeken/{versie}/kop' },
  nodig,
  invoer: z.strictObject({
    ...basis,
    naam: z.unknown(),
    nieuweVersie: z.unknown(),
    vanaf: z.unknown(),
    overgang: z.unknown(),
    toelichting: z.unknown().optional(),
  }),
  uitvoer,
  async doe(c, { versie, wijzigingen, nieuweVersie, ...kop }) {
    // Only a name that can be is looked up; another one is refused by the check of the document.
    const naam = HandboekSchema.shape.versie.safeParse(nieuweVersie)
    const bezet = async (n: string) =>
      n === geleverd.handboek.versie || (await versionRow(c.tx, c.actor, n)) !== undefined
    if (naam.success && naam.data !== versie && (await bezet(naam.data)))
      return geweigerd('bestaatAl', { wat: `versie ${naam.data}` })
    return change(
      c,
      { versie, wijzigingen, operatie: 'handboek.conceptWijzigen', wat: { nieuweVersie } },
      (d) => tidy({ ...d, ...kop, versie: nieuweVersie, onderdelen: d.onderdelen }) as Handboekdocument,
    )
  },
})

export const bewerkoperaties = {
  wijzigen,
  toevoegen,
  verplaatsen,
  onderdeelToevoegen,
  onderdeelWijzigen,
  kopWijzigen,
}
