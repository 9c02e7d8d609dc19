/** What happens by time: on a new day the projections are derived again, since age and terms move with the day. */
import { type Dag, dagInAmsterdam } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import { forget } from '#work/monitor/index.ts'
import { compactCounts, rebuild, runJobs } from '#work/taken/index.ts'
import type { Huis } from './perform.ts'

/** How often it is checked whether a new day began, in milliseconds. */
const ELKE = 60_000

/** How often it is checked whether long work waits, in milliseconds. */
const KLUSSEN = 5_000

/** Does long work that waits (see `handboek/jobs.ts`); returns what stops it. */
export function keepWorking(huis: Huis, gemeente: GemeenteCode): () => void {
  let bezig = false
  const kijk = async () => {
    if (bezig) return
    bezig = true
    try {
      const unit = <T>(werk: Parameters<typeof huis.store.eenheid<T>>[1]) =>
        huis.store.eenheid(gemeente, werk)
      await runJobs(unit, { gemeente }, dagInAmsterdam(huis.nu()), () => huis.nu())
    } catch (fout) {
      console.error(`Lang werk aan het handboek mislukte: ${(fout as Error).message}. Het begint zo opnieuw.`)
    } finally {
      bezig = false
    }
  }
  void kijk()
  const klok = setInterval(kijk, KLUSSEN)
  klok.unref()
  return () => clearInterval(klok)
}

/** Keeps projections at today's day; returns what stops it. */
export function keepFresh(huis: Huis, gemeente: GemeenteCode): () => void {
  let bezig = false
  const kijk = async () => {
    if (bezig) return
    bezig = true
    try {
      await refresh(huis, gemeente, dagInAmsterdam(huis.nu()))
    } catch (fout) {
      console.error(
        `Bijwerken van de dag mislukte: ${(fout as Error).message}. Over een minuut wordt het opnieuw geprobeerd.`,
      )
    } finally {
      bezig = false
    }
  }
  void kijk()
  const klok = setInterval(kijk, ELKE)
  klok.unref()
  return () => clearInterval(klok)
}

/** Derives all projections again when some are of an earlier day; says whether it did. */
export async function refresh(huis: Huis, gemeente: GemeenteCode, vandaag: Dag): Promise<boolean> {
  const oud = await huis.store.eenheid(gemeente, (tx) =>
    tx
      .selectFrom('dossier_stand')
      .select('dossier')
      .where('gemeente', '=', gemeente)
      .where('peildatum', '<', vandaag)
      .limit(1)
      .executeTakeFirst(),
  )
  if (oud === undefined) return false
  await rebuild((werk) => huis.store.eenheid(gemeente, werk), vandaag)
  await huis.store.eenheid(gemeente, compactCounts)
  // Kept figures were counted by the law of the program that kept them; a newer one may run now.
  await huis.store.eenheid(gemeente, (tx) => forget(tx, { gemeente }))
  return true
}
