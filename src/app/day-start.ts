/** On a working day from seven o'clock: one mail for each member of staff who wants it, made through the door. */
import { type Dag, dagInAmsterdam } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import { rustdag } from '#law/termijnenwet.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { type Huis, perform } from './perform.ts'
import { staffActor } from './session.ts'

const VANAF_UUR = 7

const UUR = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The day whose mail is due at that moment; undefined before seven in Amsterdam, in the weekend and on a holiday. */
export function dayOfMail(nu: string): Dag | undefined {
  const dag = dagInAmsterdam(nu)
  return Number(UUR.format(new Date(nu))) >= VANAF_UUR && rustdag(dag) === undefined ? dag : undefined
}

/** Puts today's mails ready that are not there yet; returns how many. Of who left since, the wish is not carried out. */
export async function prepareMail(huis: Huis, gemeente: GemeenteCode, basis: string): Promise<number> {
  const dag = dayOfMail(huis.nu())
  if (dag === undefined) return 0
  const wie = await huis.store.eenheid(gemeente, async (tx) => {
    const rijen = await tx
      .selectFrom('dagstart')
      .leftJoin('post_uit', (j) =>
        j
          .onRef('post_uit.gemeente', '=', 'dagstart.gemeente')
          .onRef('post_uit.medewerker', '=', 'dagstart.medewerker')
          .on('post_uit.soort', '=', 'dagstart')
          .on('post_uit.dag', '=', dag),
      )
      .select('dagstart.medewerker')
      .where('dagstart.gemeente', '=', gemeente)
      .where('post_uit.id', 'is', null)
      .execute()
    const actoren = []
    for (const r of rijen) {
      const actor = await staffActor(tx, gemeente, r.medewerker, 'klok', huis.nu())
      if (actor !== undefined) actoren.push(actor)
    }
    return actoren
  })
  let gemaakt = 0
  for (const actor of wie) {
    // A role that may not see tasks any more is refused and logged like anyone, and gets no mail.
    const r = await perform(huis, actor, takenoperaties.dagstartMaken, { basis })
    if (r.ok && r.waarde.gemaakt) gemaakt++
  }
  return gemaakt
}
