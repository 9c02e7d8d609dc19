/** Partners who improve the handbook: a question, a proposal worked out in a concept, actions and a conclusion. */
import type { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import { type Dag, dag, jaarVan, plusDagen } from '#core/day.ts'
import type { Operatie } from '#core/operation.ts'
import { dagenVan, halfjaarVan } from '#law/taakstelling.ts'
import type { Context } from '#work/dossier/index.ts'
import { geleverd } from '#work/taken/index.ts'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import type { Doe } from './doe.ts'

/** How many operations it takes. */
export const HANDBOEKSTAPPEN = 10

/** Performs them; the working arrangements and texts are made up. */
export async function improveHandbook(doe: Doe, vandaag: Dag): Promise<void> {
  const eerder = plusDagen(vandaag, -20)
  const zeg = (rol: Rol, stap: string, soort: string, tekst: string) =>
    doe(eerder, rol, op.reageren, { stap, soort, tekst })
  const vraag = await zeg(
    'klantmanager',
    'leerbaarheidstoets-plannen',
    'vraag',
    'Wie heeft een certificaat als toetsleider als onze eigen toetsleider ziek is?',
  )
  const voorstel = await zeg(
    'sociaalwerker',
    'huisbezoek-doen',
    'voorstel',
    'Drie maanden is lang. Maak er twee maanden van, dan is de eerste post nog te overzien.',
  )
  await zeg(
    'begeleider',
    'regeldag-plannen',
    'opmerking',
    'Op maandag is er bij de corporatie niemand voor de bezichtiging.',
  )
  const versie = `${jaarVan(vandaag) + 1}-1`
  const beheer = <I extends z.ZodType, O extends z.ZodType>(o: Operatie<Context, I, O>, invoer: unknown) =>
    doe(vandaag, 'beleidsmedewerker', o, invoer)
  const vanaf = dag(`${jaarVan(vandaag) + 1}-01-01`)
  await beheer(op.concept, { van: geleverd.handboek.versie, versie, vanaf, overgang: 'lopend' })
  await beheer(op.wijzigen, {
    versie,
    stap: 'huisbezoek-doen',
    wijzigingen: 0,
    inhoud: { titel: 'Huisbezoek na twee maanden', uiterlijk: '2 maanden' },
  })
  await beheer(op.uitwerken, { id: voorstel.id, versie })
  await beheer(op.actieToevoegen, {
    wat: 'Afspreken met Bunschoten en Soest wie invalt als toetsleider.',
    organisatie: 'bbs',
    uiterlijk: plusDagen(vandaag, 30),
    reactie: vraag.id,
  })
  await beheer(op.actieToevoegen, {
    wat: 'Vaste dagen voor de regeldag afspreken met VluchtelingenWerk en BBS.',
    organisatie: 'eemland-wonen',
    uiterlijk: plusDagen(vandaag, -2),
    stap: 'regeldag-plannen',
  })
  await beheer(op.beantwoorden, {
    id: vraag.id,
    uitkomst: 'beantwoord',
    antwoord: 'Dat spreken de drie gemeenten nu af; zie de actielijst.',
  })
  const vorig = halfjaarVan(plusDagen(dagenVan(halfjaarVan(vandaag)).eerste, -1))
  await beheer(op.concluderen, {
    halfjaar: vorig,
    stap: 'woning-aanbieden',
    conclusie: 'Voor grote gezinnen komt het aanbod later dan acht weken.',
    afspraak: 'De corporatie zegt in week zes of er een woning in zicht is.',
  })
}
