/** The house style of the demonstration: made up, and it says so. */
import type { Dag } from '#core/day.ts'
import { huisstijloperaties } from '#work/brieven/huisstijl-operaties.ts'
import type { Doe } from './doe.ts'
import { plaatje } from './plaatje.ts'
import { toeval } from './toeval.ts'

/** Sets the letterhead of the demonstration. */
export async function geefHuisstijl(doe: Doe, dag: Dag): Promise<void> {
  await doe(dag, 'beleidsmedewerker', huisstijloperaties.vaststellen, {
    adres: 'Voorbeeldplein 1\n3740 AA Baarn',
    telefoon: '035 555 01 00',
    email: 'inburgering@voorbeeld.example',
    website: 'www.voorbeeld.example',
    bezwaar: 'Gemeente Baarn, afdeling Bezwaar (voorbeeld)\nPostbus 1\n3740 AA Baarn',
    kleur: '#0b4f6c',
    logo: Buffer.from(plaatje(toeval('huisstijl'), 2)).toString('base64'),
    logotekst: 'Tekening van een huis, als voorbeeld van een logo',
    versie: 0,
  })
}
