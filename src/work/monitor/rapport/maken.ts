/**
 * The half-yearly report to the council: all that it says, made from the facts alone and from nothing that may change
 * later, so that the same number always gives the same text. What was recorded today is not in it: the day is not over.
 */
import { createHash } from 'node:crypto'
import type { Actor } from '#core/actor.ts'
import { type Dag, inTekst, laatste, plusDagen } from '#core/day.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { dagenVan, type Halfjaar } from '#law/taakstelling.ts'
import type { Tx } from '#store/open.ts'
import { beeld } from '../beeld.ts'
import { type Kwaliteit, kwaliteitsmeter } from '../kwaliteit.ts'
import { elkDossier, handboeken, type Moment } from '../lopen.ts'
import { type MonitorUit, monitorUit } from '../operations/schemas.ts'
import { drempelOp, setOp } from '../queries.ts'

export interface Rapport extends MonitorUit {
  readonly nummer: string
  readonly halfjaar: string
  readonly gemeente: string
  readonly kwaliteit: Kwaliteit
}

/** The moment of a report that is made today, or why it cannot be made yet. */
export function rapportmoment(halfjaar: Halfjaar, vandaag: Dag): Result<Moment> {
  const { laatste: peildatum } = dagenVan(halfjaar)
  if (peildatum >= vandaag)
    return geweigerd('nietNu', {
      toelichting: `Het halfjaar ${halfjaar} is nog niet voorbij: het loopt tot en met ${inTekst(peildatum)}. Maak het rapport daarna.`,
    })
  return gedaan({ peildatum, kennisdatum: laatste(peildatum, plusDagen(vandaag, -1)) })
}

/** All that the report says at this moment. */
export async function maakRapport(
  tx: Tx,
  actor: Pick<Actor, 'gemeente' | 'gemeenteNaam' | 'dag'>,
  nummer: string,
  halfjaar: Halfjaar,
  moment: Moment,
): Promise<Rapport> {
  const drempel = await drempelOp(tx, actor, moment.kennisdatum)
  const b = await beeld(tx, actor, await setOp(tx, actor, moment), moment, drempel)
  const handboek = (await handboeken(tx, actor))(moment.kennisdatum)
  const k = kwaliteitsmeter(dagenVan(halfjaar).eerste, moment, handboek, drempel)
  await elkDossier(tx, actor, actor.dag, (alles) => {
    const dossier = alles.bekendOp(moment.kennisdatum)
    if (dossier.versie > 0) k.tel(dossier)
  })
  const uit = monitorUit(b)
  return { nummer, halfjaar, gemeente: actor.gemeenteNaam, ...(uit as MonitorUit), kwaliteit: k.klaar() }
}

/** JSON with sorted keys, so that equal contents give equal text. */
export function vasteTekst(x: unknown): string {
  return JSON.stringify(x, (_, v) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  )
}

/** SHA-256 of the text of a report. */
export const vingerafdruk = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')
