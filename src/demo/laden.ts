/** Loads the demonstration through the door: the same operations that people perform, on the days of the story. */
import { Temporal } from 'temporal-polyfill'
import { type Huis, perform } from '#app/perform.ts'
import type { Dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { cijferoperaties } from '#work/huisvesting/operations/cijfers.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { rebuild } from '#work/taken/index.ts'
import { casusdagen, houdOverleg, komNa, planOverleg } from './casus.ts'
import { type Cijferbron, cijferbronnen, gemeenten } from './cijfers.ts'
import type { Doe } from './doe.ts'
import { HANDBOEKSTAPPEN, improveHandbook } from './handboek.ts'
import { geefHuisstijl } from './huisstijl.ts'
import { leerMee } from './leren.ts'
import { BAARN, type Stap } from './model.ts'
import { fillMonitor, MONITORSTAPPEN } from './monitor.ts'
import { demoActor, demoMedewerkers, demoOrganisaties } from './organisaties.ts'
import { partners } from './partners.ts'
import { hangPrikbordOp } from './prikbord.ts'
import { volgToezicht } from './toezicht.ts'
import { verdeel, verdeelstappen } from './verdelen.ts'
import { verhaal } from './verhaal.ts'
import { metVerwijzing } from './verwijzing.ts'
import { bespreekVoortgang } from './voortgang.ts'

/** `half`: loading was broken off; the data folder must be emptied first. */
export type Laadstand = 'leeg' | 'half' | 'geladen'

/** Source that is entered last: as soon as it is there, everything is. */
const laatsteBron = (): Cijferbron => cijferbronnen().at(-1)!

/** How far the demonstration of Baarn is in this store. */
export async function laadstand(huis: Huis): Promise<Laadstand> {
  return huis.store.eenheid(BAARN, async (tx) => {
    const dossier = await tx
      .selectFrom('dossier')
      .select('id')
      .where('gemeente', '=', BAARN)
      .limit(1)
      .execute()
    if (dossier.length === 0) return 'leeg'
    const slot = await tx
      .selectFrom('cijfer')
      .select('bron')
      .where('gemeente', '=', BAARN)
      .where('bron', '=', laatsteBron().bron)
      .limit(1)
      .execute()
    return slot.length === 0 ? 'half' : 'geladen'
  })
}

/**
 * Performs the whole story up to and including `vandaag` and derives all projections for that day. Does nothing when it
 * was done before. `voortgang` hears how many of how many operations are done. Throws when a step is refused, which is
 * a fault of the story, and when an earlier attempt was broken off.
 */
export async function laadDemo(
  huis: Huis,
  vandaag: Dag,
  voortgang: (gedaan: number, totaal: number) => void = () => undefined,
): Promise<Laadstand> {
  const stand = await laadstand(huis)
  if (stand === 'geladen') return stand
  if (stand === 'half')
    throw new Error(
      'Het laden van de demonstratie is eerder afgebroken. Maak de gegevensmap leeg en start opnieuw.',
    )
  const stappen = verhaal(vandaag)
  const bronnen = cijferbronnen()
  const afspraken = partners(vandaag)
  // Meeting held, agreement kept, meeting planned: each one step, however many operations.
  const totaal =
    stappen.length +
    afspraken.length +
    bronnen.length +
    10 +
    HANDBOEKSTAPPEN +
    verdeelstappen +
    MONITORSTAPPEN
  let gedaan = 0
  const stil: Doe = async (dag, rol, operatie, invoer) => {
    // The clock of the story: recorded at ten in the morning, Amsterdam time, on the day of the step.
    const nu = Temporal.ZonedDateTime.from(`${dag}T10:00[Europe/Amsterdam]`).toInstant().toString()
    const r = await perform({ ...huis, nu: () => nu }, demoActor(rol, dag), operatie, invoer)
    if (!r.ok) throw new Error(`${operatie.naam} (${dag}, ${rol}): ${JSON.stringify(r.weigering)}`)
    return r.waarde
  }
  const doe: Doe = async (...wat) => {
    const waarde = await stil(...wat)
    voortgang(++gedaan, totaal)
    return waarde
  }
  const beheer = { gemeenten: gemeenten(), proef: false }
  await doe(vandaag, 'beheerder', gemeentenInvoeren, beheer)
  const inrichting = { organisaties: demoOrganisaties, medewerkers: demoMedewerkers }
  await doe(vandaag, 'beheerder', beheeroperaties.inrichten, inrichting)
  const dagen = casusdagen(vandaag)
  const merken = new Map<string, FeitId>()
  const tussen = (na: Dag | '', tot: Dag) => stappen.filter((s) => s.dag > na && s.dag <= tot)
  await performSteps(doe, tussen('', dagen.gehouden), merken)
  const gemaakt = await houdOverleg(stil, vandaag)
  voortgang(++gedaan, totaal)
  await performSteps(doe, tussen(dagen.gehouden, dagen.nagekomen), merken)
  await komNa(stil, vandaag, gemaakt)
  voortgang(++gedaan, totaal)
  await performSteps(doe, tussen(dagen.nagekomen, vandaag), merken)
  // After the story: whether loading was broken off is told by the first dossier.
  for (const { rol, operatie, invoer } of afspraken) await doe(vandaag, rol, operatie, invoer)
  await geefHuisstijl(doe, vandaag)
  await improveHandbook(doe, vandaag)
  // Each line stands as it was on the day of its last fact; today more time has passed.
  await rebuild((werk) => huis.store.eenheid(BAARN, werk), vandaag)
  await verdeel(doe, vandaag)
  await fillMonitor(doe, vandaag)
  await planOverleg(stil, vandaag, gemaakt)
  voortgang(++gedaan, totaal)
  await bespreekVoortgang(stil, vandaag)
  voortgang(++gedaan, totaal)
  await hangPrikbordOp(stil, vandaag)
  voortgang(++gedaan, totaal)
  await leerMee(stil, vandaag)
  voortgang(++gedaan, totaal)
  await volgToezicht(stil, vandaag)
  voortgang(++gedaan, totaal)
  for (const { bron, cijfers } of bronnen)
    await doe(vandaag, 'beleidsmedewerker', cijferoperaties.invoeren, { bron, cijfers, proef: false })
  return 'geladen'
}

async function performSteps(doe: Doe, stappen: readonly Stap[], merken: Map<string, FeitId>): Promise<void> {
  for (const stap of stappen) {
    if (stap.opening !== undefined)
      await doe(stap.dag, stap.rol, dossieroperaties.openen, { dossiers: stap.opening })
    if (stap.feiten === undefined) continue
    const feiten = stap.feiten.map((v) => ({ dossier: v.dossier, ...metVerwijzing(v, merken) }))
    const uit = await doe(stap.dag, stap.rol, dossieroperaties.vastleggen, { feiten })
    stap.feiten.forEach((v, i) => {
      if (v.merk !== undefined) merken.set(v.merk, uit.feiten[i]!.id as FeitId)
    })
  }
}
