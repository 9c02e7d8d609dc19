/** A task as pages and API give it: the row, with the words of the handbook version that gave it. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import type { Artikel } from '#core/explain.ts'
import { type Gegevenssoort, gegevenPerRij, perDossier } from '#core/operation.ts'
import { citaat } from '#law/uitleg.ts'
import { afspraaksoorten, contentInWords, type Feitsoort, feitsoorten } from '#work/dossier/index.ts'
import { readAgreementKey } from './afspraak.ts'
import type { Feitvraag, Versie } from './handboek/model.ts'
import { stapVan } from './handboek/versies.ts'

const dag = () => z.string().nullable().meta({ format: 'date' })

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
  wachtOpWie: z.string().nullable(),
  gedaanOp: dag(),
  gedaanDoor: z.string().meta({ description: 'De soort feit die de taak beëindigt.' }),
  gedaanMet: z.record(z.string(), z.string()).meta({ description: 'Waarden die dat feit moet hebben.' }),
  nietNodigMag: z
    .boolean()
    .meta({ description: 'Of deze rol mag zeggen dat de stap niet van toepassing is.' }),
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
  readonly stand: string
  readonly ontstaan_op: string
  readonly uiterste_dag: string | null
  readonly wacht_op: string | null
  readonly gedaan_op: string | null
  readonly grond: unknown
}

const lowerFirst = (t: string) => t.charAt(0).toLowerCase() + t.slice(1)

/** A question for a fact in words: its name, and the values that are asked. */
export function vraagInWoorden({ soort, met }: Feitvraag): string {
  const waarden = contentInWords(soort, met)
  return waarden === '' ? feitsoorten[soort].naam : `${feitsoorten[soort].naam}: ${lowerFirst(waarden)}`
}

/** A task row in words, for a reader in this role. */
export function taakUit(r: Taakrij, versies: readonly Versie[], rol: Rol): z.input<typeof TaakUit> {
  const stap = stapVan(versies, r.stap, r.versie)
  const gevraagd = r.stap.startsWith('ontbreekt:') ? (r.stap.slice(10) as Feitsoort) : undefined
  const afspraak = readAgreementKey(r.stap)
  const gedaan: Feitvraag =
    stap?.gedaan ??
    (afspraak === undefined
      ? { soort: gevraagd!, met: {} }
      : { soort: 'afspraakNagekomen', met: { afspraak: afspraak.feit } })
  const wacht = r.wacht_op === null ? undefined : feitsoorten[r.wacht_op as Feitsoort]
  const eigen = stap?.rol ?? afspraak?.wie ?? feitsoorten[gedaan.soort].door[0]
  const open = r.stand === 'open' || r.stand === 'wacht'
  return {
    dossier: r.dossier,
    stap: r.stap,
    versie: r.versie,
    titel:
      stap?.titel ??
      (afspraak === undefined
        ? `Aanvullen: ${lowerFirst(feitsoorten[gedaan.soort].naam)}`
        : `Afspraak: ${lowerFirst(afspraaksoorten[afspraak.wat])}`),
    uitleg:
      stap?.uitleg ??
      (afspraak === undefined
        ? 'Zonder dit gegeven is niet te zeggen wat de wet vraagt.'
        : 'Afgesproken in het casusoverleg. De taak eindigt zodra vastligt dat de afspraak is nagekomen.'),
    rol: rollen[eigen].naam,
    stand: r.stand as 'open',
    ontstaanOp: r.ontstaan_op,
    uitersteDag: r.uiterste_dag,
    wachtOp: wacht === undefined ? null : stap?.wachtOp ? vraagInWoorden(stap.wachtOp) : wacht.naam,
    wachtOpWie: wacht === undefined ? null : rollen[wacht.door[0]].naam,
    gedaanOp: r.gedaan_op,
    gedaanDoor: gedaan.soort,
    gedaanMet: gedaan.met,
    nietNodigMag: open && (stap?.nietNodigDoor.includes(rol) ?? false),
    grond: r.grond === 'lokaal' ? null : { ...citaat(r.grond as Artikel) },
  }
}
