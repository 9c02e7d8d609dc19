/**
 * What follows on housing in the demonstration: what the province judged, a joint decision to shift targets, and a
 * family that came and needs a larger home. Made up, and saying so.
 */
import { type Dag, laatste, plusDagen } from '#core/day.ts'
import { GemeenteCode } from '#core/ids.ts'
import { dagenVan, type Halfjaar, halfjaarVan } from '#law/taakstelling.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { huisvestingsoperaties } from '#work/huisvesting/operations/index.ts'
import type { Doe } from './doe.ts'
import { werkdag } from './model.ts'
import { huishoudens } from './verhaal.ts'

const BUUR = GemeenteCode.parse('GM0313')
const BRON = 'Brief van de provincie (verzonnen voor de demonstratie)'

/** The half year before this one. */
const before = (h: Halfjaar): Halfjaar => halfjaarVan(plusDagen(dagenVan(h).eerste, -1))

const OORDELEN = [
  {
    trede: 1,
    tekst: 'Verzonnen: de gemeente loopt iets achter. Wij signaleren dit en vragen hoe zij het inloopt.',
    omstandigheden: 'Verzonnen: twee grote gezinnen wachtten op een grote woning die werd hersteld.',
  },
  {
    trede: 2,
    tekst: 'Verzonnen: wij vragen welke woningen dit halfjaar vrijkomen en voor wie zij zijn bestemd.',
    omstandigheden: '',
  },
] as const

/** Records the province's judgement of the last two half years, a shift with a neighbour, and who needs another home. */
export async function volgToezicht(doe: Doe, vandaag: Dag): Promise<void> {
  const nu = halfjaarVan(vandaag)
  const vorige = before(nu)
  for (const [i, periode] of [before(vorige), vorige].entries()) {
    const na = werkdag(plusDagen(dagenVan(periode).laatste, 75))
    await doe(vandaag, 'beleidsmedewerker', huisvestingsoperaties.oordeelVastleggen, {
      periode,
      op: na > vandaag ? laatste(plusDagen(dagenVan(periode).laatste, 1), plusDagen(vandaag, -1)) : na,
      bron: BRON,
      bijzonder: false,
      ...OORDELEN[i]!,
    })
  }
  await doe(vandaag, 'beleidsmedewerker', huisvestingsoperaties.verschuiven, {
    periode: nu,
    andere: BUUR,
    aantal: 2,
    besluitOp: dagenVan(nu).eerste,
    bron: 'Gezamenlijk besluit van de colleges (verzonnen voor de demonstratie)',
  })
  await rehouse(doe, vandaag)
}

/** The last household whose family came and moved in: the home of one person is too small for four. */
async function rehouse(doe: Doe, vandaag: Dag): Promise<void> {
  const alle = huishoudens(vandaag)
  const gezin = alle.findLast((h) => h.soort === 'nareis' && h.sleutelOp !== null && h.sleutelOp < vandaag)
  const eerst = alle.find((h) => h.id === gezin?.id && h.soort === 'asiel')
  if (gezin === undefined || eerst === undefined) return
  await doe(vandaag, 'klantmanager', dossieroperaties.vastleggen, {
    feiten: [
      {
        dossier: eerst.leden[0]!.dossier,
        soort: 'herhuisvestingNodig',
        op: werkdag(gezin.sleutelOp!),
        inhoud: { reden: 'gezinGekomen' },
      },
    ],
  })
}
