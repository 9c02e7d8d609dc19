/** Letters at the end of the duty. */
import { gedaan, geweigerd } from '#core/result.ts'
import { briefpaar } from '#work/brieven/index.ts'
import { beoordeel } from '#work/dossier/index.ts'
import { afrondingsbrief, afrondingsbrieven } from './brieven.ts'

export const afrondingsoperaties = briefpaar({
  deel: 'afronding',
  soorten: afrondingsbrieven,
  titels: {
    voorbeeld: 'Toont de brief bij het einde van de plicht zoals hij nu zou luiden; er wordt niets bewaard',
    maken: 'Maakt de brief bij het einde van de plicht en bewaart hem zoals hij is',
  },
  gegevens: ['brieven', 'inburgering'],
  async tekst(_c, d, soort) {
    const r = afrondingsbrief(soort, d, beoordeel(d))
    return 'nogNiet' in r
      ? geweigerd('nietNu', { toelichting: r.nogNiet })
      : gedaan({ stof: r.stof, feit: r.feit.id })
  },
})
