/** How two versions of the handbook differ, step by step and field by field, in words. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { citaat } from '#law/uitleg.ts'
import { onderdeelnamen, operatie } from '#work/dossier/index.ts'
import { alsVersie, type Stap } from '../handboek/model.ts'
import { compareSteps } from '../handboek/vergelijk.ts'
import { voorwaarden } from '../handboek/voorwaarden.ts'
import { vraagInWoorden } from '../uit.ts'
import { kiesVersie, wanneer } from './handboek.ts'

/** The fields of a step as people call them. */
export const veldnamen: Readonly<Record<keyof Stap, string>> = {
  id: 'sleutel',
  titel: 'wat',
  uitleg: 'uitleg',
  rol: 'wie',
  na: 'begint door',
  voor: 'voor wie',
  zonder: 'vervalt bij',
  uiterlijk: 'wanneer',
  gedaan: 'klaar door',
  onderdeel: 'onderdeel van de plicht',
  ookEerder: 'telt een eerder feit',
  wachtOp: 'kan pas na',
  grond: 'grond',
  gegevens: 'gegevens',
  nazorg: 'toegang daarna',
  nietNodigDoor: 'wie zegt dat het niet nodig is',
}

const list = (xs: readonly string[], leeg: string) => (xs.length === 0 ? leeg : xs.join(', '))

/** One field of a step in words. */
export function fieldInWords(s: Stap, veld: keyof Stap): string {
  switch (veld) {
    case 'rol':
      return rollen[s.rol].naam
    case 'na':
    case 'gedaan':
      return vraagInWoorden(s[veld])
    case 'wachtOp':
      return s.wachtOp === undefined ? 'niets' : vraagInWoorden(s.wachtOp)
    case 'voor':
      return list(
        s.voor.map((v) => voorwaarden[v].naam),
        'iedereen',
      )
    case 'zonder':
      return list(s.zonder.map(vraagInWoorden), 'niets')
    case 'uiterlijk':
      return wanneer(s.uiterlijk)
    case 'onderdeel':
      return s.onderdeel === undefined ? 'geen' : onderdeelnamen[s.onderdeel]
    case 'ookEerder':
      return s.ookEerder ? 'ja' : 'nee'
    case 'grond':
      return s.grond === 'lokaal' ? 'eigen keuze' : citaat(s.grond).tekst
    case 'gegevens':
      return list(
        s.gegevens.map((g) => gegevenssoorten[g]),
        'geen',
      )
    case 'nazorg':
      return `${s.nazorg} dagen`
    case 'nietNodigDoor':
      return list(
        s.nietNodigDoor.map((r) => rollen[r].naam),
        'niemand',
      )
    default:
      return s[veld]
  }
}

const versienaam = z.string().max(30)

const verschil = operatie({
  naam: 'handboek.verschil',
  soort: 'lees',
  titel: 'Toont wat er in een versie van het handboek anders is dan in de geldende, of in een andere',
  http: { methode: 'GET', pad: '/handboeken/{versie}/verschil' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: versienaam, tegenover: versienaam.optional() }),
  uitvoer: z.object({
    versie: z.string(),
    tegenover: z.string(),
    gelijk: z.number().meta({ description: 'Stappen waarin niets verschilt.' }),
    stappen: z.array(
      z.object({
        stap: z.string(),
        titel: z.string(),
        rol: z.string(),
        verschil: z.enum(['nieuw', 'weg', 'anders']),
        velden: z.array(z.object({ veld: z.string(), was: z.string(), wordt: z.string() })),
      }),
    ),
  }),
  async doe(c, { versie, tegenover }) {
    const [nieuw, oud] = [await kiesVersie(c, versie), await kiesVersie(c, tegenover)]
    if (nieuw === undefined || oud === undefined)
      return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    const [a, b] = [alsVersie(oud.handboek), alsVersie(nieuw.handboek)]
    const alle = compareSteps(a, b)
    return gedaan({
      versie: b.versie,
      tegenover: a.versie,
      gelijk: alle.filter((s) => s.verschil === 'gelijk').length,
      stappen: alle.flatMap((s) =>
        s.verschil === 'gelijk'
          ? []
          : [
              {
                stap: s.stap,
                titel: s.titel,
                rol: rollen[s.rol].naam,
                verschil: s.verschil,
                velden: s.velden.map((v) => ({
                  veld: veldnamen[v],
                  was: fieldInWords(a.stappen.get(s.stap)!, v),
                  wordt: fieldInWords(b.stappen.get(s.stap)!, v),
                })),
              },
            ],
      ),
    })
  },
})

export const verschiloperaties = { verschil }
