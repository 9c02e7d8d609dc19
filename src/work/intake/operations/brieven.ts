/** Letters of the intake and the test. */
import { gedaan, geweigerd } from '#core/result.ts'
import { briefpaar } from '#work/brieven/index.ts'
import { laatsteFeit } from '#work/dossier/index.ts'
import { intakebrief, intakebrieven } from '../brieven.ts'
import { summonsRows } from '../queries.ts'

export const intakebriefoperaties = briefpaar({
  deel: 'intake',
  soorten: intakebrieven,
  titels: {
    voorbeeld: 'Toont een brief over intake of toets zoals hij nu zou luiden; er wordt niets bewaard',
    maken: 'Maakt een brief over intake of toets en bewaart hem zoals hij is',
  },
  gegevens: ['brieven', 'inburgering', 'intake'],
  async tekst(c, d, soort) {
    const stof = intakebrief(soort, d, await summonsRows(c.tx, c.actor, d.id))
    if ('nogNiet' in stof) return geweigerd('nietNu', { toelichting: stof.nogNiet })
    const bij =
      soort === 'toetsUitnodiging'
        ? 'leerbaarheidstoetsGepland'
        : soort === 'intakeUitkomst'
          ? 'intakeAfgerond'
          : 'intakeGepland'
    return gedaan({ stof, feit: laatsteFeit(d, bij)?.id ?? null })
  },
})
