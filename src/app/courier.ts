/**
 * Empties the outbox after commit. A mail is taken under a mark before it is offered, so that two servers never offer
 * the same one; a server that refuses is asked again later; broken off while sending means perhaps sent, and then it is
 * not sent again: a mail too few is better here than one too many.
 */
import { sql } from 'kysely'
import { createTransport, type Transporter } from 'nodemailer'
import { dagInAmsterdam } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import { prepareMail } from './day-start.ts'
import type { Huis } from './perform.ts'

export interface Postkeuzes {
  /** `smtp://` or `smtps://`, with name and password if asked. */
  readonly smtp: string
  readonly afzender: string
  readonly basis: string
}

/** Minutes until the next attempt, by how many were made. */
const WACHT = [1, 5, 15, 60] as const
/** Minutes after which a mail under way was broken off. */
const AFGEBROKEN = 10
/** Mails taken in one turn. */
const PORTIE = 50
const ELKE = 60_000

/** Way to the mail server; short patience, since the next turn comes soon. */
export function transport(smtp: string): Transporter {
  return createTransport({
    url: smtp,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
}

/** Sends what is due; returns how many were sent. Never throws for one mail that fails. */
export async function deliver(
  huis: Huis,
  gemeente: GemeenteCode,
  post: Transporter,
  { afzender }: Pick<Postkeuzes, 'afzender'>,
): Promise<number> {
  const vandaag = dagInAmsterdam(huis.nu())
  const minutenGeleden = (n: number) => new Date(Date.parse(huis.nu()) - n * 60_000).toISOString()
  const mails = await huis.store.eenheid(gemeente, async (tx) => {
    // Of an earlier day: no longer true. Under way for too long: perhaps sent.
    await tx
      .updateTable('post_uit')
      .set({ stand: 'verlopen' })
      .where('gemeente', '=', gemeente)
      .where('stand', '=', 'wacht')
      .where('dag', '<', vandaag)
      .execute()
    await tx
      .updateTable('post_uit')
      .set({ stand: 'onzeker' })
      .where('gemeente', '=', gemeente)
      .where('stand', '=', 'bezig')
      .where('volgende_op', '<', minutenGeleden(AFGEBROKEN))
      .execute()
    const wacht = tx
      .selectFrom('post_uit')
      .select('id')
      .where('gemeente', '=', gemeente)
      .where('stand', '=', 'wacht')
      .where('volgende_op', '<=', huis.nu())
      .orderBy('volgende_op')
      .limit(PORTIE)
      .forUpdate()
      .skipLocked()
    return tx
      .updateTable('post_uit')
      .set({ stand: 'bezig', pogingen: sql`pogingen + 1`, volgende_op: huis.nu() })
      .where('gemeente', '=', gemeente)
      .where('id', 'in', wacht)
      .returning(['id', 'adres', 'onderwerp', 'tekst', 'pogingen'])
      .execute()
  })
  let verzonden = 0
  for (const m of mails) {
    const fout = await send(post, afzender, m)
    await huis.store.eenheid(gemeente, (tx) =>
      tx
        .updateTable('post_uit')
        .set(
          fout === undefined
            ? { stand: 'verzonden', verzonden_op: huis.nu(), fout: null }
            : { ...afterFault(fout, m.pogingen, huis.nu()), fout },
        )
        .where('gemeente', '=', gemeente)
        .where('id', '=', m.id)
        .execute(),
    )
    if (fout === undefined) verzonden++
  }
  return verzonden
}

/** The line fell away in the middle: the server may have taken the mail without being able to say so. */
const MIDDENIN = 'ECONNECTION'

function afterFault(fout: string, pogingen: number, nu: string): { stand: string; volgende_op: string } {
  if (fout === MIDDENIN) return { stand: 'onzeker', volgende_op: nu }
  const minuten = WACHT[pogingen - 1]
  if (minuten === undefined) return { stand: 'opgegeven', volgende_op: nu }
  return { stand: 'wacht', volgende_op: new Date(Date.parse(nu) + minuten * 60_000).toISOString() }
}

interface Mail {
  readonly id: string
  readonly adres: string
  readonly onderwerp: string
  readonly tekst: string
}

/** Offers one mail; the code of what went wrong, or nothing. The server's own words may hold the address and stay out. */
async function send(post: Transporter, afzender: string, m: Mail): Promise<string | undefined> {
  try {
    await post.sendMail({
      from: { name: 'Wortel', address: afzender },
      to: m.adres,
      subject: m.onderwerp,
      text: m.tekst,
      // One identity for every attempt, so that a receiver that got it twice shows it once.
      messageId: `<${m.id}@wortel>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return undefined
  } catch (fout) {
    const { code, responseCode } = fout as { code?: string; responseCode?: number }
    return [code ?? 'ONBEKEND', responseCode].filter((x) => x !== undefined).join(' ')
  }
}

/** Prepares and delivers every minute; returns what stops it. */
export function startCourier(huis: Huis, gemeente: GemeenteCode, keuzes: Postkeuzes): () => void {
  const post = transport(keuzes.smtp)
  let bezig = false
  const ronde = async () => {
    if (bezig) return
    bezig = true
    try {
      await prepareMail(huis, gemeente, keuzes.basis)
      await deliver(huis, gemeente, post, keuzes)
    } catch (fout) {
      console.error(
        `Post versturen mislukte: ${(fout as Error).name} ${(fout as { code?: string }).code ?? ''}. Over een minuut weer.`,
      )
    } finally {
      bezig = false
    }
  }
  void ronde()
  const klok = setInterval(ronde, ELKE)
  klok.unref()
  return () => {
    clearInterval(klok)
    post.close()
  }
}
