/** A task as pages and API give it: the row, with the words of the handbook version that gave it. */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { type Rol, rollen } from '#core/actor.ts'
import type { Artikel } from '#core/explain.ts'
import { type Gegevenssoort, gegevenPerRij, perDossier } from '#core/operation.ts'
import { citaat } from '#law/uitleg.ts'
import { afspraaksoorten, contentInWords, type Feitsoort, feitsoorten } from '#work/dossier/index.ts'
import { readAgreementKey } from './afspraak.ts'
import { readTalkKey, talkTitle } from './gespreksafspraak.ts'
import type { Feitvraag, Stap, Versie } from './handboek/model.ts'
import { stapVan } from './handboek/versies.ts'
import { type Ketentaak, keten, type Schakel } from './keten.ts'

const dag = () => z.string().nullable().meta({ format: 'date' })

export const SchakelUit = z.object({
  feit: z.string().meta({ description: 'Het feit waarop wordt gewacht, in woorden.' }),
  stap: z.string().nullable(),
  titel: z.string().nullable(),
  rol: z.string(),
  stand: z.enum(['open', 'wacht', 'nietBegonnen', 'geenStap']),
  uitersteDag: dag(),
})

export const TaakUit = z.object({
  dossier: z.string(),
  stap: z.string(),
  versie: z.string().nullable().meta({ description: 'Versie van het handboek die de taak gaf.' }),
  titel: z.string(),
  uitleg: z.string(),
  rol: z.string(),
  stand: z.enum(['open', 'wacht', 'gedaan', 'nietNodig', 'vervallen']),
  ontstaanOp: dag(),
  uitersteDag: dag(),
  wachtOp: z.string().nullable(),
  wachtOpWie: z.string().nullable().meta({ description: 'De rol die het feit brengt.' }),
  keten: z
    .array(SchakelUit)
    .meta({ description: 'Op wie de taak wacht, en op wie die wacht, tot wie nu aan zet is.' }),
  gedaanOp: dag(),
  einde: z.string().nullable().meta({ description: 'Het feit dat de taak beëindigde.' }),
  gedaanDoor: z.string().meta({ description: 'De soort feit die de taak beëindigt.' }),
  gedaanMet: z.record(z.string(), z.string()).meta({ description: 'Waarden die dat feit moet hebben.' }),
  nietNodigMag: z
    .boolean()
    .meta({ description: 'Of deze rol mag zeggen dat de stap niet van toepassing is.' }),
  nietNodigDoor: z.array(z.string()).meta({ description: 'De rollen die dat mogen zeggen.' }),
  vastleggenMag: z.boolean().meta({ description: 'Of deze rol het feit vastlegt dat de taak beëindigt.' }),
  medewerker: z
    .string()
    .nullable()
    .meta({ description: 'Wie het werk doet; leeg als het nog niet is verdeeld.' }),
  grond: z.object({ tekst: z.string(), link: z.string() }).nullable(),
})

/** A task in a dossier, of the kind of data that its ending fact holds. */
export const TaakVanDossier = gegevenPerRij(perDossier('dossier', TaakUit), (t) => soortVanTaak(t))

/** The kind of data that a task tells of: that of the fact that ends it. */
export function soortVanTaak(taak: { gedaanDoor: string }): Gegevenssoort {
  return feitsoorten[taak.gedaanDoor as Feitsoort].gegeven
}

export interface Taakrij {
  readonly dossier: string
  readonly stap: string
  readonly versie: string | null
  readonly rol: Rol
  readonly stand: string
  readonly ontstaan_op: string
  readonly uiterste_dag: string | null
  readonly wacht_op: string | null
  readonly gedaan_op: string | null
  readonly gedaan_door?: string | null
  readonly grond: unknown
  readonly medewerker: string | null
}

const lowerFirst = (t: string) => t.charAt(0).toLowerCase() + t.slice(1)

/** The fact that ends a task: that of its step, that an agreement is kept, or the one that is missing. */
export function eindfeit(stap: string, s: Stap | undefined): Feitvraag {
  if (s !== undefined) return s.gedaan
  const afspraak = readAgreementKey(stap)
  if (afspraak !== undefined) return { soort: 'afspraakNagekomen', met: { afspraak: afspraak.feit } }
  const gesprek = readTalkKey(stap)
  if (gesprek !== undefined) return { soort: 'gespreksafspraakAfgerond', met: { afspraak: gesprek.feit } }
  return { soort: stap.slice('ontbreekt:'.length) as Feitsoort, met: {} }
}

/** The name of a task: that of its step, what was agreed, or the fact that is missing. */
export function titelVan(stap: string, s: Stap | undefined): string {
  if (s !== undefined) return s.titel
  const afspraak = readAgreementKey(stap)
  if (afspraak !== undefined) return `Afspraak: ${lowerFirst(afspraaksoorten[afspraak.wat])}`
  const gesprek = readTalkKey(stap)
  if (gesprek !== undefined) return talkTitle(gesprek.wie, gesprek.wat)
  return `Aanvullen: ${lowerFirst(feitsoorten[eindfeit(stap, s).soort].naam)}`
}

/** A question for a fact in words: its name, and the values that are asked. */
export function vraagInWoorden({ soort, met }: Feitvraag): string {
  const waarden = contentInWords(soort, met)
  return waarden === '' ? feitsoorten[soort].naam : `${feitsoorten[soort].naam}: ${lowerFirst(waarden)}`
}

function schakelUit(s: Schakel): z.input<typeof SchakelUit> {
  const { stap, titel, stand, uitersteDag } = s
  return { feit: vraagInWoorden(s.feit), stap, titel, rol: rollen[s.rol].naam, stand, uitersteDag }
}

/** Whether this role records that kind of fact. */
function legtVast(rol: Rol, soort: Feitsoort): boolean {
  const { door, gegeven } = feitsoorten[soort]
  return (door as readonly Rol[]).includes(rol) && heeftRecht(rol, 'vastleggen', gegeven)
}

/** A task row in words, for a reader in this role; `alle`: the other tasks of the same dossier, for the chain. */
export function taakUit(
  r: Taakrij,
  versies: readonly Versie[],
  rol: Rol,
  alle: readonly Ketentaak[] = [],
): z.input<typeof TaakUit> {
  const stap = stapVan(versies, r.stap, r.versie)
  const gedaan = eindfeit(r.stap, stap)
  const afspraak = readAgreementKey(r.stap)
  const wacht = r.wacht_op === null ? undefined : feitsoorten[r.wacht_op as Feitsoort]
  const open = r.stand === 'open' || r.stand === 'wacht'
  const schakels = keten(r, alle, versies)
  return {
    dossier: r.dossier,
    stap: r.stap,
    versie: r.versie,
    titel: titelVan(r.stap, stap),
    uitleg:
      stap?.uitleg ??
      (afspraak !== undefined
        ? 'Afgesproken in het casusoverleg. De taak eindigt zodra vastligt dat de afspraak is nagekomen.'
        : readTalkKey(r.stap) !== undefined
          ? 'Afgesproken in een voortgangsgesprek. De taak eindigt zodra vastligt wat ervan kwam.'
          : 'Zonder dit gegeven is niet te zeggen wat de wet vraagt.'),
    rol: rollen[r.rol].naam,
    stand: r.stand as 'open',
    ontstaanOp: r.ontstaan_op,
    uitersteDag: r.uiterste_dag,
    wachtOp: wacht === undefined ? null : stap?.wachtOp ? vraagInWoorden(stap.wachtOp) : wacht.naam,
    wachtOpWie: wacht === undefined ? null : rollen[schakels[0]?.rol ?? wacht.door[0]].naam,
    keten: schakels.map(schakelUit),
    gedaanOp: r.gedaan_op,
    einde: r.gedaan_door ?? null,
    gedaanDoor: gedaan.soort,
    gedaanMet: gedaan.met,
    nietNodigMag: open && (stap?.nietNodigDoor.includes(rol) ?? false),
    nietNodigDoor: (stap?.nietNodigDoor ?? []).map((r) => rollen[r].naam),
    vastleggenMag: legtVast(rol, gedaan.soort),
    medewerker: r.medewerker,
    grond: r.grond === 'lokaal' ? null : { ...citaat(r.grond as Artikel) },
  }
}
