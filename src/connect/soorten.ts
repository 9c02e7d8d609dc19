/** The kinds of file that can be imported: how each is read, which operation it becomes, what is told afterwards. */
import type { z } from 'zod'
import { dagInAmsterdam, inTekst } from '#core/day.ts'
import type { Operatie } from '#core/operation.ts'
import type { Result, Weigering } from '#core/result.ts'
import type { Context } from '#work/dossier/index.ts'
import {
  grootheden,
  huisvestingsoperaties,
  type KoppelingInvoer,
  vindoperaties,
  type WoningInvoerIn,
} from '#work/huisvesting/index.ts'
import { type Cijferinvoer, cijferkolommen, cijferlezer } from './cijferbestand.ts'
import { type Foutenlijst, foutenlijst, type Invoerfout } from './fouten.ts'
import { type Gemeenteinvoer, gemeentekolommen, gemeentelezer } from './gemeentebestand.ts'
import { koppelingkolommen, koppelinglezer } from './koppelingen.ts'
import { type Blad, type Kolommen, leesTabel } from './tabel.ts'
import { woningkolommen, woninglezer } from './woningbestand.ts'

export type Importsoort = 'koppelingen' | 'cijfers' | 'gemeenten' | 'woningen'

/** The door, for the actor who imports. */
export type Deur = <I extends z.ZodType, O extends z.ZodType>(
  operatie: Operatie<Context, I, O>,
  invoer: z.input<I>,
) => Promise<Result<z.output<O>>>

export interface Importverslag {
  readonly soort: Importsoort
  readonly proef: boolean
  /** How often each thing happens, in words: `12 nieuwe dossiers`. */
  readonly telling: readonly string[]
  /** What happens with each row. */
  readonly regels: readonly { readonly rij: number; readonly tekst: string }[]
  /** What the user should know: columns not used, imported before. */
  readonly meldingen: readonly string[]
}

export type Importuitkomst =
  | { readonly gelukt: true; readonly verslag: Importverslag }
  /** The file is wrong. `fouten` are the first ones of `aantal`. */
  | { readonly gelukt: false; readonly fouten: readonly Invoerfout[]; readonly aantal: number }
  /** The operation was refused for another reason than what is in the file. */
  | { readonly gelukt: false; readonly weigering: Weigering }

/** A file, opened. */
export interface Werk {
  readonly soort: Importsoort
  readonly deur: Deur
  readonly blad: Blad
  readonly naam: string
  /** SHA-256 of the file, hexadecimal. */
  readonly vingerafdruk: string
  readonly proef: boolean
  readonly fouten: Foutenlijst
  /** For dwellings: whose they are, when who imports is no landlord. */
  readonly verhuurder?: string
}

/** Rows of one file at most, so that the operation takes them. */
const MEESTE = { koppelingen: 200_000, cijfers: 2000, gemeenten: 1000, woningen: 2000 } as const

/** What was read, and the row each part of it stood in. */
interface Gelezen<T> {
  readonly delen: T[]
  readonly rijen: number[]
  readonly meldingen: string[]
}

async function lees<K extends string, T>(
  w: Werk,
  kolommen: Kolommen<K>,
  meeste: number,
  lezer: (rij: Parameters<Parameters<typeof leesTabel<K>>[4]>[0]) => readonly T[],
): Promise<Gelezen<T>> {
  const delen: T[] = []
  const rijen: number[] = []
  const meldingen = await leesTabel(w.blad, kolommen, meeste, w.fouten, (rij) => {
    for (const deel of lezer(rij)) {
      delen.push(deel)
      rijen.push(rij.rij)
    }
  })
  return { delen, rijen, meldingen }
}

/** How each kind of file is imported. */
export const soorten: Readonly<Record<Importsoort, (w: Werk) => Promise<Importuitkomst>>> = {
  async koppelingen(w) {
    const lezer = koppelinglezer(w.fouten)
    const g = await lees<keyof typeof koppelingkolommen, KoppelingInvoer>(
      w,
      koppelingkolommen,
      MEESTE.koppelingen,
      (rij) => {
        const k = lezer(rij)
        return k === undefined ? [] : [k]
      },
    )
    if (w.fouten.aantal > 0) return wrong(w.fouten)
    const r = await w.deur(huisvestingsoperaties.koppelingenInvoeren, {
      proef: w.proef,
      koppelingen: g.delen,
      bestand: { vingerafdruk: w.vingerafdruk, rijen: g.rijen.length },
    })
    if (!r.ok) return refused(r.weigering, w, g, koppelingvelden)
    const anders = new Map((r.waarde.afwijkingen ?? []).map((a) => [a.koppeling, a.velden]))
    return done(w, g, r.waarde.eerder, {
      telling: [
        count(r.waarde.nieuw, 'nieuw dossier', 'nieuwe dossiers'),
        count(r.waarde.nieuweKoppeling, 'nieuwe koppeling', 'nieuwe koppelingen'),
        count(r.waarde.bekend, 'koppeling al bekend', 'koppelingen al bekend'),
      ],
      tekst(i) {
        const velden = anders.get(i)
        const tekst = koppelingtekst[r.waarde.uitkomsten[i]!]
        return velden === undefined
          ? tekst
          : `${tekst}; wat in Wortel staat blijft staan en is anders: ${velden.join(', ')}`
      },
    })
  },

  async cijfers(w) {
    const g = await lees<keyof typeof cijferkolommen, Cijferinvoer>(
      w,
      cijferkolommen,
      MEESTE.cijfers,
      cijferlezer(w.fouten),
    )
    if (w.fouten.aantal > 0) return wrong(w.fouten)
    const r = await w.deur(huisvestingsoperaties.invoeren, {
      proef: w.proef,
      bron: g.delen[0]!.bron,
      cijfers: g.delen,
      bestand: { vingerafdruk: w.vingerafdruk, rijen: new Set(g.rijen).size },
    })
    if (!r.ok) return refused(r.weigering, w, g, {})
    return done(w, g, r.waarde.eerder, {
      telling: changes(r.waarde, 'cijfer', 'cijfers'),
      tekst(i) {
        const c = g.delen[i]!
        const { uitkomst, was } = r.waarde.uitkomsten[i]!
        const waarde = (n: number | null) => (n === null ? 'niet gepubliceerd' : String(n).replace('.', ','))
        const tevoren = uitkomst === 'gewijzigd' ? ` (was ${waarde(was)})` : ''
        return `${c.bron}, ${c.periode}: ${grootheden[c.grootheid].toLowerCase()} ${waarde(c.waarde)}${tevoren}, ${uitkomst}`
      },
    })
  },

  async gemeenten(w) {
    const lezer = gemeentelezer(w.fouten, `Bestand ${w.naam}`.slice(0, 200))
    const g = await lees<keyof typeof gemeentekolommen, Gemeenteinvoer>(
      w,
      gemeentekolommen,
      MEESTE.gemeenten,
      (rij) => {
        const gemeente = lezer(rij)
        return gemeente === undefined ? [] : [gemeente]
      },
    )
    if (w.fouten.aantal > 0) return wrong(w.fouten)
    const r = await w.deur(huisvestingsoperaties.gemeentenInvoeren, {
      proef: w.proef,
      gemeenten: g.delen,
      bestand: { vingerafdruk: w.vingerafdruk, rijen: g.rijen.length },
    })
    if (!r.ok) return refused(r.weigering, w, g, {})
    return done(w, g, r.waarde.eerder, {
      telling: changes(r.waarde, 'gemeente', 'gemeenten'),
      tekst: (i) => `${g.delen[i]!.gemeente} ${g.delen[i]!.naam}: ${r.waarde.uitkomsten[i]!}`,
    })
  },

  async woningen(w) {
    const bord = await w.deur(vindoperaties.prikbord.lijst, {})
    if (!bord.ok) return { gelukt: false, weigering: bord.weigering }
    const lezer = woninglezer(w.fouten, bord.waarde.wijken)
    const g = await lees<keyof typeof woningkolommen, WoningInvoerIn>(
      w,
      woningkolommen,
      MEESTE.woningen,
      (rij) => {
        const woning = lezer(rij)
        return woning === undefined ? [] : [woning]
      },
    )
    if (w.fouten.aantal > 0) return wrong(w.fouten)
    const r = await w.deur(vindoperaties.prikbord.invoeren, {
      proef: w.proef,
      ...(w.verhuurder !== undefined && { verhuurder: w.verhuurder }),
      woningen: g.delen,
      bestand: { vingerafdruk: w.vingerafdruk, rijen: g.rijen.length },
    })
    if (!r.ok) return refused(r.weigering, w, g, woningvelden)
    return done(w, g, r.waarde.eerder, {
      telling: changes(r.waarde, 'woning', 'woningen'),
      tekst: (i) => `${g.delen[i]!.kenmerk}: ${r.waarde.uitkomsten[i]!}`,
    })
  },
}

/** The column of each field of a dwelling. */
const woningvelden: Readonly<Record<string, { kolom: string; watTeDoen: string }>> = Object.fromEntries(
  Object.entries(woningkolommen).map(([veld, k]) => [veld, { kolom: k.naam, watTeDoen: 'Verbeter de rij.' }]),
)

const koppelingtekst = {
  nieuw: 'nieuw dossier',
  bekend: 'al bekend, er verandert niets',
  nieuweKoppeling: 'nieuwe koppeling in een bestaand dossier',
} as const

const MISSCHIEN_WORTEL = 'Verbeter de rij, of leg in Wortel eerst een correctie vast.'
/** The column of each field of a coupling, and what to do when the operation refuses it. */
const koppelingvelden: Readonly<Record<string, { kolom: string; watTeDoen: string }>> = Object.fromEntries(
  (
    [
      ['persoon.vnummer', 'vnummer', MISSCHIEN_WORTEL],
      ['persoon.bsn', 'bsn', 'Controleer V-nummer en BSN van deze persoon, in het bestand en in Wortel.'],
      ['persoon.voornamen', 'voornamen', 'Verbeter de naam.'],
      ['persoon.voorvoegsel', 'voorvoegsel', 'Verbeter de naam.'],
      ['persoon.achternaam', 'achternaam', 'Verbeter de naam.'],
      ['geboren.geboortedatum', 'geboortedatum', 'Controleer beide datums.'],
      ['land', 'land', 'Verbeter het land.'],
      ['vergunning.op', 'vergunningOp', 'Controleer de datum van de vergunning.'],
      ['gekoppeldOp', 'koppeling', MISSCHIEN_WORTEL],
      ['gezin.rol', 'rol', 'Controleer de rol en het gezinsnummer.'],
    ] as const
  ).map(([veld, k, watTeDoen]) => [veld, { kolom: koppelingkolommen[k].naam, watTeDoen }]),
)

function wrong(fouten: Foutenlijst): Importuitkomst {
  return { gelukt: false, fouten: fouten.fouten, aantal: fouten.aantal }
}

/** A refusal of what is in the file is told by row and column; another is passed on. */
function refused(
  weigering: Weigering,
  w: Werk,
  g: Gelezen<object>,
  velden: Readonly<Record<string, { kolom: string; watTeDoen: string }>>,
): Importuitkomst {
  if (weigering.code !== 'ongeldig') return { gelukt: false, weigering }
  const lijst = foutenlijst()
  for (const { veld, fout } of weigering.velden) {
    const [, plaats, pad] = /^\w+\.(\d+)\.?(.*)$/.exec(veld) ?? []
    const bekend = velden[pad ?? '']
    lijst.meld({
      blad: w.blad.naam,
      rij: plaats === undefined ? null : (g.rijen[Number(plaats)] ?? null),
      kolom: bekend?.kolom ?? null,
      waarde: plaats === undefined ? null : valueAt(g.delen[Number(plaats)], pad ?? ''),
      fout,
      watTeDoen: bekend?.watTeDoen ?? 'Verbeter de rij en voer het bestand opnieuw in.',
    })
  }
  return { gelukt: false, fouten: lijst.fouten, aantal: weigering.waarden.aantal }
}

function valueAt(deel: unknown, pad: string): string | null {
  const waarde = pad
    .split('.')
    .reduce<unknown>((w, k) => (w !== null && typeof w === 'object' ? Reflect.get(w, k) : undefined), deel)
  return typeof waarde === 'string' ? waarde : null
}

function done(
  w: Werk,
  g: Gelezen<unknown>,
  eerder: string | null,
  zo: { readonly telling: readonly (string | undefined)[]; tekst(i: number): string },
): Importuitkomst {
  return {
    gelukt: true,
    verslag: {
      soort: w.soort,
      proef: w.proef,
      telling: zo.telling.filter((t) => t !== undefined),
      regels: g.rijen.map((rij, i) => ({ rij, tekst: zo.tekst(i) })),
      meldingen:
        eerder === null
          ? g.meldingen
          : [...g.meldingen, `Dit bestand is al ingevoerd op ${inTekst(dagInAmsterdam(eerder))}.`],
    },
  }
}

function count(n: number, een: string, meer: string): string | undefined {
  return n === 0 ? undefined : `${n} ${n === 1 ? een : meer}`
}

function changes(
  t: { nieuw: number; gewijzigd: number; gelijk: number },
  een: string,
  meer: string,
): (string | undefined)[] {
  return [
    count(t.nieuw, `${een} nieuw`, `${meer} nieuw`),
    count(t.gewijzigd, `${een} gewijzigd`, `${meer} gewijzigd`),
    count(t.gelijk, `${een} gelijk`, `${meer} gelijk`),
  ]
}
