/** An agenda item as it leaves: only what is shared, with agreements and words that may be read. Pure. */
import type { z } from 'zod'
import { bereikInWoorden, type Gedeeld } from '#access/samen.ts'
import { type Rol, rollen } from '#core/actor.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { afspraaksoorten } from '#work/dossier/index.ts'
import { readAgreementKey } from '#work/taken/index.ts'
import type { Punt } from './bord.ts'
import type { AfspraakUit, PuntUit } from './operations/schemas.ts'
import { type agreementRows, type Notitierij, nameOf } from './queries.ts'
import { opsomming, toon, weggelaten } from './toon.ts'

type Afspraakrij = Awaited<ReturnType<typeof agreementRows>>[number]

/** Whether words may be read: all kinds of data they may be about are shared here. */
export function leesbaar(n: Pick<Notitierij, 'gegevens'>, samen: Gedeeld): boolean {
  return samen.zonderToegang.length === 0 && n.gegevens.every((g) => samen.zichtbaar.has(g as Gegevenssoort))
}

/** Why a dossier cannot be discussed with who is there; null when it can. */
export function geweigerd(samen: Gedeeld): string | null {
  if (samen.zonderToegang.length === 0) return null
  const wanneer = samen.zonderToegang.map(
    (r) => `${rollen[r].naam}: ${bereikInWoorden(r).charAt(0).toLowerCase()}${bereikInWoorden(r).slice(1)}`,
  )
  return (
    `Niet te bespreken met ${opsomming(samen.zonderToegang)} erbij: volgens het handboek is er in dit dossier nu geen ` +
    `werk voor die ${samen.zonderToegang.length === 1 ? 'rol' : 'rollen'}. ${wanneer.join(' ')}`
  )
}

/** An agreement in words. */
export function afspraakUit(
  r: Afspraakrij,
  overleg: string,
  notities: readonly Notitierij[],
  samen: Gedeeld,
): z.input<typeof AfspraakUit> {
  const a = readAgreementKey(r.stap)!
  const notitie = notities.find((n) => n.afspraak === a.feit && leesbaar(n, samen))
  return {
    dossier: r.dossier,
    feit: a.feit,
    wie: rollen[a.wie].naam,
    wat: afspraaksoorten[a.wat],
    gemaaktOp: r.ontstaan_op,
    uiterlijk: r.uiterste_dag,
    stand: r.stand as 'open',
    gedaanOp: r.gedaan_op,
    hier: r.overleg === overleg,
    tekst: notitie?.tekst ?? null,
  }
}

/** The item as those present see it. */
export function puntUit(
  p: Punt,
  overleg: string,
  gehouden: boolean,
  afspraken: readonly Afspraakrij[],
  notities: readonly Notitierij[],
): z.input<typeof PuntUit> {
  const l = p.lijn
  const weigering = geweigerd(p.samen)
  // What is decided shows what lay on the table; where the dossier stands now is in the dossier.
  const nu = !p.rij?.besluit
  const getoond = toon(
    {
      naam: nameOf(l),
      doelgroep: l.doelgroep,
      huishouden: Number(l.personen) || 1,
      gekoppeldOp: nu ? l.gekoppeld_op : null,
      sleutelOp: nu ? l.sleutel_op : null,
      leerroute: nu ? l.leerroute : null,
      pipOp: nu ? l.pip_op : null,
      begeleidingOp: nu ? l.begeleiding_op : null,
      redenen: p.redenen,
    },
    p.samen,
  )
  const dicht = weigering !== null
  const notitie = notities.find(
    (n) => n.overleg === overleg && n.dossier === p.dossier && n.afspraak === null && leesbaar(n, p.samen),
  )
  const eigen = p.samen.zichtbaar.has('taken') ? afspraken.filter((a) => a.dossier === p.dossier) : []
  return {
    dossier: p.dossier,
    ...getoond,
    redenen: getoond.redenen.map((r) => ({ ...r })),
    huisgenoten: p.samen.zichtbaar.has('huishouden') && !dicht ? p.huisgenoten : null,
    regie: dicht ? null : l.regie,
    toegevoegd: dicht ? null : (p.rij?.erbij ?? null),
    weggelaten: weggelaten(p.samen, gehouden),
    geweigerd: weigering,
    zonder: (p.rij?.zonder ?? []).map((r: Rol) => rollen[r].naam),
    besluit: dicht ? null : (p.rij?.besluit ?? null),
    notitie: notitie === undefined ? null : { id: notitie.id, tekst: notitie.tekst },
    afspraken: dicht ? [] : eigen.map((a) => afspraakUit(a, overleg, notities, p.samen)),
  }
}
