/** `wortel reken`: folds the facts in a file and says every judgement and term with its explanation. No database. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { type DossierId, GemeenteCode } from '#core/ids.ts'
import { legUit, type Uitleg } from '#law/uitleg.ts'
import {
  beoordeel,
  DagSchema,
  type Feit,
  feitsoorten,
  feitsoortnamen,
  fold,
  standVan,
  termijnsoorten,
} from '#work/dossier/index.ts'
import { Gebruiksfout } from './command.ts'

const perSoort = feitsoortnamen.map((soort) =>
  z.strictObject({
    id: z.string().min(1).optional(),
    soort: z.literal(soort),
    op: DagSchema,
    vastgelegdOp: z.iso.datetime({ offset: true }).optional(),
    // Kinds without contents may leave them out.
    inhoud: z.preprocess((i) => i ?? {}, feitsoorten[soort].inhoud as z.ZodType).optional(),
    vervangt: z.string().optional(),
    reden: z.string().optional(),
  }),
)

/** The file that `wortel reken` takes; published as `docs/schema/dossier.schema.json`. */
export const Dossierbestand = z.strictObject({
  $schema: z.string().optional(),
  gemeente: GemeenteCode,
  feiten: z
    .array(z.discriminatedUnion('soort', perSoort as [(typeof perSoort)[number], ...typeof perSoort]))
    .min(1),
})

/** JSON Schema of the file. */
export function dossierSchema(): string {
  const schema = z.toJSONSchema(Dossierbestand, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ ...schema, title: 'Dossier voor wortel reken' }, null, 2)}\n`
}

export interface Uitkomst {
  readonly peildatum: Dag
  readonly fase: string
  readonly plicht: { readonly waarde?: unknown; readonly uitleg: Uitleg }
  readonly termijnen: readonly {
    readonly soort: string
    readonly naam: string
    readonly stand: string
    readonly begin: Dag | null
    readonly laatsteDag: Dag | null
    readonly voldaanOp: Dag | null
    readonly uitleg: Uitleg
  }[]
}

/** Reads the file. Throws `Gebruiksfout` that says where it is wrong. */
export function readDossier(pad: string): Feit[] {
  let inhoud: unknown
  try {
    inhoud = JSON.parse(readFileSync(pad, 'utf8'))
  } catch (fout) {
    const waarom = fout instanceof SyntaxError ? `is geen geldige JSON (${fout.message})` : 'is niet te lezen'
    throw new Gebruiksfout(`${pad} ${waarom}.`)
  }
  const gelezen = Dossierbestand.safeParse(inhoud)
  if (!gelezen.success) {
    const regels = gelezen.error.issues
      .slice(0, 20)
      .map((i) => `  ${i.path.join('.') || '(bestand)'}: ${i.message}`)
    throw new Gebruiksfout(`${pad} past niet bij docs/schema/dossier.schema.json:\n${regels.join('\n')}`)
  }
  const { gemeente, feiten } = gelezen.data
  return feiten.map((f, i) => ({
    vastgelegdOp: `${f.op}T12:00:00.000Z`,
    ...f,
    id: f.id ?? `feit-${i + 1}`,
    gemeente,
    dossier: 'bestand' as DossierId,
    // A file does not say who recorded what.
    door: { medewerker: 'bestand', organisatie: 'bestand', rol: 'klantmanager' },
    volg: i + 1,
  })) as unknown[] as Feit[]
}

/** Everything that law says of these facts on that day. */
export function reken(feiten: readonly Feit[], peildatum: Dag): Uitkomst {
  const d = fold(feiten, { peildatum })
  const b = beoordeel(d)
  return {
    peildatum,
    fase: standVan(d, b).fase,
    plicht: {
      ...(b.plicht.soort === 'bepaald' && { waarde: b.plicht.waarde }),
      uitleg: legUit('inburgeringsplicht', b.plicht),
    },
    termijnen: b.termijnen.map(({ soort, stand, begin, laatsteDag, voldaanOp, oordeel }) => ({
      soort,
      naam: termijnsoorten[soort].naam,
      stand,
      begin,
      laatsteDag,
      voldaanOp,
      uitleg: legUit(termijnsoorten[soort].regel, oordeel),
    })),
  }
}

/** The outcome as text for people. */
export function inWords(u: Uitkomst): string {
  const uitleg = (x: Uitleg) => [
    `  ${x.kern}`,
    ...x.stappen.map(
      (s) =>
        `  - ${s.zin}${s.artikelen.length > 0 ? ` [${s.artikelen.map((a) => a.tekst).join('; ')}]` : ''}`,
    ),
    ...x.voorbehoud.map((v) => `  ! ${v}`),
    ...x.ontbreekt.map((o) => `  ? ${o.zin}`),
  ]
  const plicht = { bepaald: 'ja', nvt: 'nee', onbepaald: 'onbepaald' }[u.plicht.uitleg.soort]
  const regels = [
    `Stand op ${inTekst(u.peildatum)}`,
    '',
    `Inburgeringsplicht: ${plicht}`,
    ...uitleg(u.plicht.uitleg),
  ]
  for (const t of u.termijnen) {
    const dag = t.laatsteDag === null ? 'onbepaald' : `tot en met ${inTekst(t.laatsteDag)}`
    const klaar = t.voldaanOp === null ? '' : `, gedaan op ${inTekst(t.voldaanOp)}`
    regels.push('', `${t.naam}: ${dag} (${t.stand}${klaar})`, ...uitleg(t.uitleg))
  }
  return regels.join('\n')
}
