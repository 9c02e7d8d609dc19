/** Casusregie and casusoverleg in the demonstration: one meeting held four weeks ago, one planned for next week. */
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import { casusoperaties as op } from '#work/casus/operations/index.ts'
import type { Afspraaksoort } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import type { Doe } from './doe.ts'
import { naDagen, werkdag } from './model.ts'
import { demoMedewerkers } from './organisaties.ts'

/** The days on which something of this happens, when it is told up to `vandaag`. */
export function casusdagen(vandaag: Dag): { gehouden: Dag; nagekomen: Dag; gepland: Dag } {
  const gehouden = werkdag(plusDagen(vandaag, -28))
  return { gehouden, nagekomen: naDagen(gehouden, 9), gepland: naDagen(vandaag, 6) }
}

interface Uitkomst {
  readonly besluit: string
  readonly tekst: string
  readonly wat: Afspraaksoort
  readonly wie: Rol
  readonly dagen: number
}

/** What was decided of the first items, in their order. */
const uitkomsten: readonly Uitkomst[] = [
  {
    besluit: 'afspraken',
    tekst: 'Eerst helder krijgen waar het op wacht.',
    wat: 'uitzoeken',
    wie: 'klantmanager',
    dagen: 10,
  },
  {
    besluit: 'afspraken',
    tekst: 'Samen met het gezin op gesprek.',
    wat: 'gesprekPlannen',
    wie: 'begeleider',
    dagen: 14,
  },
  {
    besluit: 'planHerzien',
    tekst: 'Andere lestijden passen beter bij de dagen.',
    wat: 'aanbodAanpassen',
    wie: 'klantmanager',
    dagen: 35,
  },
]

/** Staff who sit at the table with who leads the meeting. */
const GASTEN: readonly Rol[] = ['begeleider', 'verhuurmedewerker']

/** Of each role the person who records the story. */
const GASTHEREN: ReadonlySet<string> = new Set(
  ['klantmanager' as const, ...GASTEN].map((r) => demoMedewerkers.find((m) => m.rol === r)!.id),
)

const waar = (dag: Dag) => ({ dag, begin: '09:30', eind: '11:00', hoogstens: 8 })

async function inviteGuests(doe: Doe, dag: Dag, overleg: string, rollen: readonly Rol[]): Promise<void> {
  const { voorstel } = await doe(dag, 'klantmanager', op.zien, { overleg })
  const deelnemers = voorstel
    .filter((v) => rollen.some((r) => r === v.rol))
    .map(({ rol, organisatie }) => ({ rol, organisatie }))
  await doe(dag, 'klantmanager', op.uitnodigen, { overleg, deelnemers })
}

/** Lets roles step out for the items in which they have no work, if there are such items. */
async function stepOut(doe: Doe, dag: Dag, overleg: string): Promise<void> {
  const { punten } = await doe(dag, 'klantmanager', op.zien, { overleg })
  if (punten.some((p) => p.geweigerd !== null)) await doe(dag, 'klantmanager', op.zonder, { overleg })
}

/** Hands out the casusregie of who came first, and holds the meeting. Returns the agreements that were made. */
export async function houdOverleg(
  doe: Doe,
  vandaag: Dag,
): Promise<{ dossier: string; feit: string; wie: Rol }[]> {
  const { gehouden: dag } = casusdagen(vandaag)
  const { dossiers: eerst, medewerkers } = await doe(dag, 'klantmanager', op.zonderRegie, {})
  const { dossiers: daarna } = await doe(dag, 'klantmanager', op.zonderRegie, { pagina: 2 })
  // The last few have nobody yet.
  const dossiers = [...eerst, ...daarna].slice(0, -4)
  for (const [i, m] of medewerkers.entries()) {
    const deel = dossiers.filter((_, n) => n % medewerkers.length === i).map((d) => d.id)
    if (deel.length > 0)
      await doe(dag, 'klantmanager', dossieroperaties.toewijzen, {
        dossiers: deel,
        functie: 'casusregie',
        medewerker: m.id,
      })
  }
  const plek = { ...waar(dag), vorm: 'locatie', plaats: 'Gemeentehuis, kamer 2.14' }
  const { id: overleg } = await doe(dag, 'klantmanager', op.plannen, plek)
  await inviteGuests(doe, dag, overleg, GASTEN)
  const { medewerkers: staf } = await doe(dag, 'klantmanager', op.zien, { overleg })
  const aanwezig = staf.map((s) => s.id).filter((id) => GASTHEREN.has(id))
  await doe(dag, 'klantmanager', op.aanwezigen, { overleg, medewerkers: aanwezig })
  await stepOut(doe, dag, overleg)
  const gemaakt: { dossier: string; feit: string; wie: Rol }[] = []
  const { punten } = await doe(dag, 'klantmanager', op.zien, { overleg })
  const over = punten.filter((p) => p.geweigerd === null)
  for (const { besluit, tekst, wat, wie, dagen } of uitkomsten) {
    // An agreement is with a role that is there for this item.
    const i = over.findIndex((p) => !p.zonder.includes(rollen[wie].naam))
    if (i === -1) continue
    const [{ dossier }] = over.splice(i, 1) as [(typeof over)[number]]
    const afspraak = { wie, wat, uiterlijk: naDagen(dag, dagen) }
    const verslag = { overleg, dossier, besluit, tekst, afspraken: [afspraak] }
    const { feiten } = await doe(dag, 'klantmanager', op.vastleggen, verslag)
    gemaakt.push({ dossier, feit: feiten[0]!, wie })
  }
  return gemaakt
}

/** One of the agreements is kept; the others stay open, one of them late by now. */
export async function komNa(
  doe: Doe,
  vandaag: Dag,
  gemaakt: readonly { dossier: string; feit: string; wie: Rol }[],
): Promise<void> {
  const eerste = gemaakt.find((a) => a.wie === 'begeleider')
  if (eerste === undefined) return
  const { nagekomen: op } = casusdagen(vandaag)
  const feit = { soort: 'afspraakNagekomen', op, bron: 'partner', inhoud: { afspraak: eerste.feit } }
  // By who has the casusregie: the guidance may have handed the dossier over by now.
  await doe(op, 'klantmanager', dossieroperaties.vastleggen, {
    feiten: [{ dossier: eerste.dossier, ...feit }],
  })
}

/** Plans the next meeting, with a dossier put on the agenda by a person. */
export async function planOverleg(
  doe: Doe,
  vandaag: Dag,
  gemaakt: readonly { dossier: string }[],
): Promise<void> {
  const { gepland } = casusdagen(vandaag)
  const plek = { ...waar(gepland), vorm: 'online', plaats: 'Beeldbellen van de gemeente' }
  const { id: overleg } = await doe(vandaag, 'klantmanager', op.plannen, plek)
  await inviteGuests(doe, vandaag, overleg, [...GASTEN, 'taalschoolcoordinator'])
  await stepOut(doe, vandaag, overleg)
  for (const { dossier } of gemaakt.slice(0, 1))
    await doe(vandaag, 'klantmanager', op.punt, { wat: 'erbij', overleg, dossier, reden: 'vorigeKeer' })
}
