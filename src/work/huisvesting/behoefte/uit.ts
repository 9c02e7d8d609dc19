/** What leaves of a household: sizes and needs as yes or no; a name only where it is due. */
import { z } from 'zod'
import { type Dag, dagenTussen } from '#core/day.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { kamersNodig } from '../match/norm.ts'
import type { Wachtende } from './queries.ts'

const Dagtekst = z.string().meta({ format: 'date' })

export const BehoefteUit = z.object({
  op: Dagtekst,
  mobiliteit: z.enum(['trappen', 'lift', 'gelijkvloers']),
  aanpassing: z.boolean().meta({ description: 'Of een aangepaste woning nodig is; waarom staat nergens.' }),
  delen: z.boolean(),
  samen: z.boolean(),
  wijk: z.string().nullable(),
  band: z.string().nullable(),
})

export const HuishoudenUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    /** How the household is called where its name may not be seen. */
    aanduiding: z.string(),
    naam: gegeven('identiteit', z.string()),
    personen: z.number(),
    volwassenen: z.number(),
    komt: z
      .object({
        op: Dagtekst,
        personen: z.number(),
        minderjarig: z.number().nullable(),
        kans: z.enum(['klein', 'redelijk', 'groot']),
        grond: z.string().nullable(),
      })
      .nullable(),
    kamers: z.object({ nu: z.number(), waarschijnlijk: z.number(), allen: z.number() }),
    behoefte: BehoefteUit.nullable(),
    gekoppeldOp: Dagtekst,
    laatsteDag: Dagtekst.nullable(),
    dagenGewacht: z.number(),
    aangeboden: z.boolean(),
    houdt: z
      .object({
        reservering: z.string(),
        woning: z.string().nullable(),
        kenmerk: z.string().nullable(),
        stand: z.enum(['vastgehouden', 'toegewezen']),
        tot: Dagtekst.nullable(),
      })
      .nullable()
      .meta({ description: 'De woning die voor dit huishouden wordt vastgehouden.' }),
  }),
)
export type HuishoudenUit = z.output<typeof HuishoudenUit>

/** Four characters that tell households apart without saying who they are. */
export const aanduiding = (dossier: string): string => `Huishouden ${dossier.slice(-4).toUpperCase()}`

export function huishoudenUit(h: Wachtende, dag: Dag): HuishoudenUit {
  const b = h.behoefte
  return {
    dossier: h.wacht.hoofd,
    aanduiding: aanduiding(h.wacht.hoofd),
    naam: h.naam,
    personen: h.wacht.personen,
    volwassenen: h.wacht.volwassenen,
    komt:
      h.nareis === null
        ? null
        : {
            op: h.nareis.op,
            personen: h.nareis.inhoud.personen,
            minderjarig: h.nareis.inhoud.minderjarig ?? null,
            kans: h.nareis.inhoud.kans,
            grond: h.nareis.inhoud.grond ?? null,
          },
    kamers: kamersNodig(h.huishouden),
    behoefte:
      b === null
        ? null
        : {
            op: b.op,
            mobiliteit: b.inhoud.mobiliteit,
            aanpassing: b.inhoud.aanpassing === 'ja',
            delen: b.inhoud.delen === 'ja',
            samen: b.inhoud.samenwonen === 'samen',
            wijk: b.inhoud.wijk ?? null,
            band: b.inhoud.band ?? null,
          },
    gekoppeldOp: h.wacht.gekoppeldOp,
    laatsteDag: h.wacht.laatsteDag,
    dagenGewacht: dagenTussen(h.wacht.gekoppeldOp, dag),
    aangeboden: h.aangeboden,
    houdt:
      h.houdt === null
        ? null
        : {
            reservering: h.houdt.reservering,
            woning: h.houdt.zichtbaar ? h.houdt.woning : null,
            kenmerk: h.houdt.zichtbaar ? h.houdt.kenmerk : null,
            stand: h.houdt.stand,
            tot: h.houdt.tot,
          },
  }
}
