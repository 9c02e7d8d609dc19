/**
 * The ordinary work of the handbook in the demonstration: for each step that the story itself does not tell, the fact
 * that ends it, mostly in time, sometimes late, now and then never. From the whole story of a dossier, so that the same
 * facts come whatever the day up to which it is told.
 */
import { type Dag, dagenTussen, laatste, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import { type Feit, type Feitsoort, feitsoorten, type NieuwFeit } from '#work/dossier/index.ts'
import { alsVersie, derive, geleverd, type Stap, type Taak } from '#work/taken/index.ts'
import { boekdag } from './boekdag.ts'
import { BAARN, type Gebeurtenis, naDagen } from './model.ts'
import { toeval } from './toeval.ts'

const handboek = alsVersie(geleverd.handboek)

/** Kinds of fact that are ordinary work, with what a step leaves open of their contents. */
const GEWOON: { readonly [S in Feitsoort]?: object } = {
  gesprekGevoerd: {},
  partijGeinformeerd: {},
  inkomensvoorzieningGeregeld: {},
  voorzieningGeregeld: {},
  begeleidingslijnGestart: {},
  begeleidingslijnAfgerond: {},
  woonbehoefteVastgesteld: { mobiliteit: 'trappen', aanpassing: 'nee', delen: 'nee', samenwonen: 'samen' },
  woningGecontroleerd: {},
  regeldagPuntGeregeld: {},
  woonsignaalGemeld: { signaal: 'geenZorgen' },
  bijstandToegekend: {},
  ontzorgenGestart: {},
  zelfredzaamheidGetoetst: { uitkomst: 'zelfredzaam' },
  ontzorgenBeeindigd: {},
  taaleisBeoordeeld: { uitkomst: 'uitgezonderd' },
}

/** Days that a step without a last day takes at most. */
const ZONDER_LAATSTE_DAG = 42
/** Recorded in a later fortnight than what began the step: only then is the step seen. */
const NA_HET_BEGIN = 15
/** What may end the duty, and with it steps that hold only as long. */
const EINDE_PLICHT: readonly Feitsoort[] = ['plichtVoldaan', 'vrijstellingVerleend', 'ontheffingVerleend']
/** Work begets work; so many rounds reach the end of every chain. */
const RONDEN = 8

/** The events to add to those of one dossier (in order of recording), of a household that came under the handbook. */
export function handboekwerk(dossier: DossierId, verteld: readonly Gebeurtenis[]): Gebeurtenis[] {
  const uit: Gebeurtenis[] = []
  const bezien = new Set<string>()
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    const alle = [...verteld, ...uit]
    const eind = alle.reduce<Dag>((d, g) => laatste(d, g.feit.op), handboek.vanaf)
    const dagen = alle.filter((g) => EINDE_PLICHT.includes(g.feit.soort)).map((g) => plusDagen(g.feit.op, -1))
    const feiten = asFacts(dossier, alle)
    const taken = [...dagen, plusDagen(eind, 1)].flatMap((d) => tasksOn(feiten, d))
    const nieuw = taken.flatMap((taak) => {
      const sleutel = `${taak.stap} ${taak.ontstaanOp}`
      const stap = handboek.stappen.get(taak.stap)
      if (stap === undefined || taak.gedaanOp !== null || bezien.has(sleutel)) return []
      bezien.add(sleutel)
      const g = doneBy(dossier, stap, taak, alle)
      return g === undefined ? [] : [g]
    })
    if (nieuw.length === 0) break
    uit.push(...nieuw)
  }
  return uit
}

/** The fact that ends this task, where it is ordinary work and comes at all. */
function doneBy(
  dossier: DossierId,
  stap: Stap,
  taak: Taak,
  alle: readonly Gebeurtenis[],
): Gebeurtenis | undefined {
  const { soort, met } = stap.gedaan
  const open = GEWOON[soort]
  if (open === undefined) return undefined
  const inhoud = { ...open, ...met }
  if (!feitsoorten[soort].inhoud.safeParse(inhoud).success) return undefined
  const t = toeval(`${dossier}/${stap.id}/${taak.ontstaanOp}`)
  if (t.kans(0.05)) return undefined
  const tijd = Math.max(
    1,
    dagenTussen(taak.ontstaanOp, taak.uitersteDag ?? plusDagen(taak.ontstaanOp, ZONDER_LAATSTE_DAG)),
  )
  const na = t.kans(0.12) ? tijd + t.getal(3, 25) : t.getal(Math.ceil(tijd / 3), Math.max(1, tijd - 3))
  const op = naDagen(taak.ontstaanOp, na)
  const gezien = alle.reduce<Dag>((d, g) => (g.feit.op <= taak.ontstaanOp ? laatste(d, g.vast) : d), op)
  const vast = naDagen(laatste(op, gezien), NA_HET_BEGIN)
  if (taak.rol !== 'klantmanager' && !stands(dossier, stap, boekdag(vast), alle)) return undefined
  const feit = { soort, op, bron: 'medewerker', inhoud } as NieuwFeit
  return { dossier, rol: taak.rol, vast, feit, los: true }
}

/** Whether the step stands in the work list when it is recorded: only then does a partner see the dossier. */
function stands(dossier: DossierId, stap: Stap, geboekt: Dag, alle: readonly Gebeurtenis[]): boolean {
  const bekend = alle.filter((g) => boekdag(g.vast) < geboekt)
  const staat = tasksOn(asFacts(dossier, bekend), geboekt).find((x) => x.stap === stap.id)
  return staat !== undefined && staat.gedaanOp === null && staat.stand !== 'vervallen'
}

/** The tasks of these facts on that day; none before there is a fact. */
function tasksOn(feiten: readonly Feit[], op: Dag): readonly Taak[] {
  return feiten.some((f) => f.op <= op) ? derive(feiten, op, [handboek]).taken : []
}

/** The events as facts; what was later withdrawn is left out, and a correction stands beside what it corrects. */
function asFacts(dossier: DossierId, gebeurtenissen: readonly Gebeurtenis[]): Feit[] {
  const ingetrokken = new Set(
    gebeurtenissen.flatMap((g) => (g.feit.soort === 'ingetrokken' && g.doel ? [g.doel] : [])),
  )
  return gebeurtenissen
    .filter((g) => g.feit.soort !== 'ingetrokken' && !(g.merk !== undefined && ingetrokken.has(g.merk)))
    .map(
      ({ feit, vast, rol }, i) =>
        ({
          ...feit,
          id: `${i}` as FeitId,
          gemeente: BAARN,
          dossier,
          volg: i + 1,
          vastgelegdOp: `${vast}T10:00:00Z`,
          door: { medewerker: rol, organisatie: '', rol },
        }) as unknown as Feit,
    )
}
