/**
 * The broad intake as the facts tell it: what law asks of it, which summonses went unanswered, and what of it still
 * misses. Pure; what was said in the talks is no fact and plays no part here.
 */
import type { Dag } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import {
  type Intakeonderdeel,
  type Intakestand,
  intakeInAfwezigheid,
  intakeStand,
  type Oproep,
} from '#law/intake.ts'
import type { Feit } from './facts.ts'
import { alleFeiten, type Dossier, dagVan, laatsteFeit } from './fold.ts'
import { type Conclusieonderdeel, conclusies, type Intakeuitkomst } from './intakelijsten.ts'
import { keys } from './lijsten.ts'
import { movedWithPlan } from './termen.ts'

/** The last conclusion that holds about each part. */
export function intakeconclusies(
  d: Dossier,
): ReadonlyMap<Conclusieonderdeel, Feit<'intakeConclusieGetrokken'>> {
  return new Map(alleFeiten(d, 'intakeConclusieGetrokken').map((f) => [f.inhoud.onderdeel, f]))
}

/**
 * What of the intake is done and what is open. `vastgelegd`: the day on which the outcome is put in writing, for who
 * asks whether it could be completed that day; else the day on which the facts say that it was.
 */
export function intakeVan(d: Dossier, vastgelegd?: Gegeven<Dag>): Oordeel<Intakestand> {
  const getrokken = intakeconclusies(d)
  const gedaan: Gegeven<Intakeonderdeel>[] = [...getrokken].map(([waarde, f]) => ({ waarde, feit: f.id }))
  const toets = laatsteFeit(d, 'leerbaarheidstoetsAfgenomen')
  if (toets !== undefined) gedaan.push({ waarde: 'leerbaarheidstoets', feit: toets.id })
  const voorschools = getrokken.get('voorschools')
  const vrij = laatsteFeit(d, 'leerbaarheidstoetsOvergeslagen')
  const verhuisdMetRoute = movedWithPlan(d)
  const schriftelijk = vastgelegd ?? dagVan(d, 'intakeAfgerond')
  return intakeStand(
    {
      gedaan,
      ...(voorschools && {
        kind: { waarde: voorschools.inhoud.uitkomst !== 'geenKind', feit: voorschools.id },
      }),
      ...(vrij && { toetsOntheffing: { waarde: vrij.inhoud.grond, feit: vrij.id } }),
      ...(verhuisdMetRoute && { verhuisdMetRoute }),
      ...(schriftelijk && { vastgelegd: schriftelijk }),
    },
    d.peildatum,
  )
}

/** Parts of the intake that still miss, whether or not there is a child included; empty when all is there. */
export function intakeOpen(d: Dossier): readonly Intakeonderdeel[] {
  const o = intakeVan(d)
  if (o.soort === 'bepaald') return o.waarde.open
  // Without a word on early education the rest is judged as if there were a child.
  const zonder = intakeVan({
    ...d,
    feiten: {
      ...d.feiten,
      intakeConclusieGetrokken: [
        ...alleFeiten(d, 'intakeConclusieGetrokken'),
        { id: '', inhoud: { onderdeel: 'voorschools', uitkomst: 'geenKind' } },
      ] as unknown as Feit<'intakeConclusieGetrokken'>[],
    },
  })
  return zonder.soort === 'bepaald' ? [...zonder.waarde.open, 'voorschools'] : ['voorschools']
}

/** Summonses for the intake, each with its last day and whether the person came. */
export function intakeoproepen(d: Dossier): readonly Gegeven<Oproep>[] {
  const gesprekken = alleFeiten(d, 'intakegesprekGevoerd')
  const afgerond = laatsteFeit(d, 'intakeAfgerond')
  return alleFeiten(d, 'intakeGepland').map((f) => {
    const gekomen =
      gesprekken.some((g) => g.op >= f.op) ||
      (afgerond !== undefined && afgerond.op >= f.op && gesprekken.length === 0)
    return { waarde: { op: f.op, tot: f.inhoud.datum, verschenen: gekomen }, feit: f.id }
  })
}

/** Whether the college may complete the intake without the person. */
export function intakeZonderPersoon(d: Dossier): Oordeel<boolean> {
  return intakeInAfwezigheid(intakeoproepen(d), d.peildatum)
}

/** Outcomes that fit a part of the intake. */
export function pastBij(onderdeel: Conclusieonderdeel, uitkomst: Intakeuitkomst): boolean {
  return conclusies[onderdeel].includes(uitkomst)
}

/** All parts of which a conclusion is drawn. */
export const conclusieonderdelen = keys(conclusies)
