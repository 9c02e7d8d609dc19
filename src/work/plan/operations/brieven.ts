/** The decision letter of the plan, and that of a change. */
import { gedaan, geweigerd } from '#core/result.ts'
import { briefpaar } from '#work/brieven/index.ts'
import { alleFeiten, beoordeel } from '#work/dossier/index.ts'
import { pipbrief, pipbrieven } from '../brieven.ts'
import { planRows } from '../queries.ts'

export const pipbriefoperaties = briefpaar({
  deel: 'pip',
  soorten: pipbrieven,
  titels: {
    voorbeeld: 'Toont het besluit over het plan zoals het nu zou luiden; er wordt niets bewaard',
    maken: 'Maakt het besluit over het plan en bewaart het zoals het is',
  },
  gegevens: ['brieven', 'inburgering', 'intake', 'inkomen'],
  async tekst(c, d, soort) {
    const plannen = alleFeiten(d, 'pipVastgesteld')
    const besluit = plannen.at(-1)
    const wijziging = soort === 'pipWijziging'
    if (besluit === undefined || (wijziging && plannen.length < 2))
      return geweigerd('nietNu', {
        toelichting: wijziging ? 'Het plan is nog niet gewijzigd.' : 'Het plan is nog niet vastgesteld.',
      })
    if (!wijziging && plannen.length > 1)
      return geweigerd('nietNu', { toelichting: 'Het plan is gewijzigd; maak het besluit tot wijziging.' })
    const woorden = (await planRows(c.tx, c.actor, d.id)).find((r) => r.feit === besluit.id)
    if (woorden === undefined)
      return geweigerd('nietNu', {
        toelichting:
          'Van dit plan zijn de woorden niet bewaard; stel het plan hier vast om er een besluit van te maken.',
      })
    const { dag, gemeenteNaam } = c.actor
    const stof = pipbrief(soort, woorden.velden, besluit, beoordeel(d), dag, gemeenteNaam)
    return gedaan({ stof, feit: besluit.id })
  },
})
