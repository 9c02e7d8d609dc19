/**
 * A document as YAML text, read with faults that point at the line; shared by the handbook and the set of indicators.
 */
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'

export interface Regelfout {
  /** From 1; of the nearest part that is there when something is missing. */
  readonly regel: number
  readonly fout: string
}

/** What is wrong, and where in the document. */
export interface Plekfout {
  readonly pad: readonly (string | number)[]
  readonly fout: string
}

type Uitkomst<G extends object, F> =
  | ({ readonly ok: true } & G)
  | { readonly ok: false; readonly fouten: readonly F[] }

/** What kind of document it is, for its messages: `Het handboek`, `een handboek`, `de stap`. */
export interface Soortdocument {
  readonly het: string
  readonly een: string
  /** The part to write out instead of referring to another. */
  readonly deel: string
  readonly hoogstens: number
}

/** Reads YAML text and has the document checked; every fault names its line. */
export function readYaml<G extends object>(
  tekst: string,
  soort: Soortdocument,
  lees: (document: unknown) => Uitkomst<G, Plekfout>,
): Uitkomst<G, Regelfout> {
  if (tekst.length > soort.hoogstens)
    return {
      ok: false,
      fouten: [{ regel: 1, fout: `${soort.het} is te groot: ten hoogste ${soort.hoogstens} tekens.` }],
    }
  const regels = new LineCounter()
  const yaml = parseDocument(tekst, { lineCounter: regels, uniqueKeys: true, prettyErrors: false })
  const kapot = [...yaml.errors].map((e) => ({
    regel: regels.linePos(e.code === 'MISSING_CHAR' ? opening(yaml, e.pos[0]) : e.pos[0]).line,
    fout: `Dit is geen geldige YAML: ${yamlFault(e.code, soort) ?? 'controleer inspringing, dubbele punten en aanhalingstekens'}.`,
  }))
  // One slip makes the library report its line several times; the first says most.
  if (kapot.length > 0)
    return { ok: false, fouten: kapot.filter((f, i) => kapot.findIndex((x) => x.regel === f.regel) === i) }
  // A few references may stand for endless text; a document of this kind needs none.
  let verwijzing: number | undefined
  visit(yaml, {
    Alias(_, { range }) {
      verwijzing ??= range?.[0] ?? 0
    },
  })
  if (verwijzing !== undefined)
    return {
      ok: false,
      fouten: [
        {
          regel: regels.linePos(verwijzing).line,
          fout: `Verwijzingen (* en &) kunnen niet. Schrijf ${soort.deel} uit.`,
        },
      ],
    }
  const gelezen = lees(yaml.toJS())
  if (gelezen.ok) return gelezen
  const line = (pad: Plekfout['pad']) => {
    for (let n = pad.length; n >= 0; n--) {
      const deel = pad.slice(0, n)
      const ouder = n === 0 ? undefined : yaml.getIn(deel.slice(0, -1), true)
      const sleutel = isMap(ouder)
        ? ouder.items.find((i) => isScalar(i.key) && i.key.value === deel.at(-1))?.key
        : undefined
      const knoop = (sleutel ?? yaml.getIn(deel, true)) as { range?: readonly number[] | null } | undefined
      if (knoop?.range) return regels.linePos(knoop.range[0]!).line
    }
    return 1
  }
  return { ok: false, fouten: gelezen.fouten.map((f) => ({ regel: line(f.pad), fout: f.fout })) }
}

/** Where the quoted text begins that is missing its end at `plek`; the library reports the end of the file. */
function opening(yaml: ReturnType<typeof parseDocument>, plek: number): number {
  let begin = plek
  visit(yaml, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < plek && plek <= range[2]) begin = range[0]
    },
  })
  return begin
}

const yamlFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'een veld staat er twee keer',
  TAB_AS_INDENT: 'spring in met spaties, niet met tabs',
  BAD_INDENT: 'de inspringing klopt niet',
  MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken of een dubbele punt',
}

function yamlFault(code: string, soort: Soortdocument): string | undefined {
  if (code === 'MULTIPLE_DOCS') return `er staan meer documenten in; ${soort.een} is er één`
  return yamlFaults[code]
}

/** Faults of shape in Dutch; our own sentences stay, those of the schema library are said again. */
export function shapeFaults(i: z.core.$ZodIssue, geheel: string): Plekfout[] {
  const pad = i.path as (string | number)[]
  if (i.code === 'unrecognized_keys')
    return i.keys.map((k) => ({
      pad: [...pad, k],
      fout: `Het veld '${k}' hoort hier niet. Haal het weg of verbeter de naam.`,
    }))
  const veld = String(pad.at(-1) ?? geheel)
  if (i.code === 'invalid_type' && i.input === undefined)
    return [{ pad, fout: `Het veld '${veld}' ontbreekt.` }]
  if (i.code === 'invalid_type')
    return [
      {
        pad,
        fout: `Het veld '${veld}' heeft de verkeerde vorm: verwacht wordt ${soortnaam[i.expected] ?? i.expected}.`,
      },
    ]
  if (i.code === 'invalid_value' && i.message.startsWith('Invalid'))
    return [{ pad, fout: `Dit kan niet bij '${veld}'. Kies uit: ${i.values.join(', ')}.` }]
  return [{ pad, fout: i.message }]
}

const soortnaam: Readonly<Record<string, string>> = {
  string: 'tekst',
  array: 'een lijst',
  object: 'een blok met velden',
  boolean: 'true of false',
  number: 'een getal',
  int: 'een heel getal',
}
