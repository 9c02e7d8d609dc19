/**
 * What may be recorded of the intake, the learnability test and the plan, against the facts that hold. Pure. Beyond the
 * order of facts it asks the law: an intake is complete only with all its parts, and a plan that the act or DUO excludes
 * is refused with the article.
 */
import type { Dag } from '#core/day.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import { intakeonderdelen } from '#law/intake.ts'
import { pipAanleverbaar } from '#law/pip-inhoud.ts'
import { doelgroepVan } from '#law/plicht.ts'
import { citeer } from '#law/source.ts'
import { zin } from '#law/zinnen.ts'
import type { NieuwFeit } from './facts.ts'
import { alleFeiten, type Dossier, eersteFeit } from './fold.ts'
import { intakeOpen, pastBij } from './intake.ts'
import { beoordeel, ingeschrevenHier } from './termen.ts'

/** Refusal when law or content says no to this fact of intake, test or plan; undefined when it can be. */
export function checkPlanFact(nu: Dossier, nieuw: NieuwFeit): Weigering | undefined {
  switch (nieuw.soort) {
    case 'intakeConclusieGetrokken':
      return pastBij(nieuw.inhoud.onderdeel, nieuw.inhoud.uitkomst)
        ? undefined
        : no(
            'conclusie',
            'Deze uitkomst hoort bij een ander onderdeel van de intake. Kies een uitkomst uit de lijst.',
          )
    case 'intakeAfgerond':
      return incomplete(nu)
    case 'leerbaarheidstoetsGepland':
      return again(nu, nieuw)
    case 'pipVastgesteld':
      return impossible(nu, nieuw)
    default:
      return undefined
  }
}

/** What of the intake misses, with the article that asks for it. */
function incomplete(nu: Dossier): Weigering | undefined {
  const open = intakeOpen(nu)
  if (open.length === 0) return undefined
  const wat = open.map((o) => `${intakeonderdelen[o].naam} (${citeer(intakeonderdelen[o].artikel)})`)
  return no('intake', `De brede intake is nog niet compleet. Leg eerst vast: ${wat.join('; ')}.`)
}

/** A test that gave a result is taken again only for a reason. */
function again(nu: Dossier, nieuw: NieuwFeit<'leerbaarheidstoetsGepland'>): Weigering | undefined {
  const eerder = eersteFeit(nu, 'leerbaarheidstoetsAfgenomen') !== undefined
  if (eerder && nieuw.inhoud.opnieuw === undefined)
    return no(
      'toetsOpnieuw',
      'De leerbaarheidstoets is al afgenomen. Kies waarom zij opnieuw wordt afgenomen.',
    )
  if (!eerder && nieuw.inhoud.opnieuw !== undefined)
    return no(
      'toetsOpnieuw',
      'De leerbaarheidstoets is nog niet afgenomen; een reden voor opnieuw hoort hier niet.',
    )
  return undefined
}

/** Why a plan with this day and content cannot be; only what the facts decide. */
function impossible(nu: Dossier, nieuw: NieuwFeit<'pipVastgesteld'>): Weigering | undefined {
  const vergunning = eersteFeit(nu, 'vergunningVerleend')
  const gevestigd = settledFor(nu, nieuw.op)
  const { plicht } = beoordeel(nu)
  if (vergunning === undefined || gevestigd === undefined || plicht.soort !== 'bepaald') return undefined
  const eerder = alleFeiten(nu, 'pipVastgesteld').filter((f) => f.id !== nieuw.vervangt)
  const { leerroute, niveau, urenRoute } = nieuw.inhoud
  const o = pipAanleverbaar({
    doelgroep: doelgroepVan(vergunning.inhoud.soort),
    leerroute,
    dagtekening: nieuw.op,
    plichtSinds: plicht.waarde.sinds,
    gevestigd,
    ...(niveau && { niveau }),
    ...(urenRoute !== undefined && leerroute === 'b1' && { intensiteitB1: urenRoute }),
    ...(eerder[0] && { eerstePip: { waarde: eerder[0].op, feit: eerder[0].id } }),
  })
  if (o.soort !== 'bepaald' || o.waarde.mag) return undefined
  const waarom = o.stappen.map((s) => `${zin(s)} (${s.artikelen.map(citeer).join(', ')})`)
  return no('pip', waarom.join(' '))
}

/**
 * Registration here before which a plan of this municipality cannot be dated. A plan from before a move was made by the
 * municipality where the person lived then: of that DUO judges itself.
 */
function settledFor(nu: Dossier, op: Dag) {
  const hier = ingeschrevenHier(nu)
  const elders = alleFeiten(nu, 'ingeschreven').some(
    (f) => (f.inhoud.gemeente as string) !== nu.gemeente && f.op <= op,
  )
  return elders && hier !== undefined && op < hier.waarde ? undefined : hier
}

function no(regel: string, toelichting: string): Weigering {
  return geweigerd('feitKanNiet', { regel, toelichting }).weigering
}
