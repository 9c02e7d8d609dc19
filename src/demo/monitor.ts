/** The monitor in the demonstration: reports over past half years, and a concept that the policy officer works on. */
import type { Dag } from '#core/day.ts'
import { jaarVan, plusDagen } from '#core/day.ts'
import { dagenVan, halfjaarVan } from '#law/taakstelling.ts'
import { geleverd } from '#work/monitor/geleverd.ts'
import { monitoroperaties as op } from '#work/monitor/operations/index.ts'
import type { Doe } from './doe.ts'

/** How many operations it takes. */
export const MONITORSTAPPEN = 4

/**
 * Performs them. The report was made six weeks after its half year, with what was known then. In the concept stands a
 * target with a baseline; both are made up as an example and say so.
 */
export async function fillMonitor(doe: Doe, vandaag: Dag): Promise<void> {
  const vorig = halfjaarVan(plusDagen(dagenVan(halfjaarVan(vandaag)).eerste, -1))
  const zesWeken = plusDagen(dagenVan(vorig).laatste, 42)
  const { nummer } = await doe(
    zesWeken < vandaag ? zesWeken : vandaag,
    'beleidsmedewerker',
    op.rapportPubliceren,
    { halfjaar: vorig },
  )
  await doe(vandaag, 'beleidsmedewerker', op.rapportOpenstellen, { nummer, open: true })
  const versie = `${jaarVan(vandaag) + 1}-1`
  await doe(vandaag, 'beleidsmedewerker', op.concept, {
    van: geleverd.set.versie,
    versie,
    vanaf: `${jaarVan(vandaag) + 1}-01-01`,
  })
  const { id, ...inhoud } = geleverd.document.indicatoren[0]!
  await doe(vandaag, 'beleidsmedewerker', op.wijzigen, {
    versie,
    id,
    wijzigingen: 0,
    inhoud: {
      ...inhoud,
      nulmeting: { op: dagenVan(vorig).laatste },
      streef: { waarde: 80, richting: 'minstens', op: `${jaarVan(vandaag) + 2}-12-31` },
      toelichting: 'Voorbeeld in de demonstratie: de streefwaarde is verzonnen.',
    },
  })
}
