/** May this actor do this? Yes, or no with the reason. Deny by default. */
import { type Rol, rollen } from '#core/actor.ts'
import { type Gegevenssoort, gegevenssoorten, type Handeling, type Nodig } from '#core/operation.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { beleid } from './policy.ts'

/** Whether the policy gives this role this act on this kind of data. */
export function heeftRecht(rol: Rol, handeling: Handeling, gegeven: Gegevenssoort): boolean {
  return beleid[rol][gegeven]?.handelingen.includes(handeling) ?? false
}

/** Yes with nothing more to say, or a refusal that names the first right that is missing. */
export function may(rol: Rol, nodig: Nodig): Result<true> {
  if ('openbaar' in nodig) return gedaan(true)
  const mist = nodig.gegevens.find((g) => !heeftRecht(rol, nodig.handeling, g))
  if (mist === undefined) return gedaan(true)
  return geweigerd('geenToegang', {
    rol: rollen[rol].naam,
    handeling: nodig.handeling,
    gegevens: gegevenssoorten[mist],
    grond: 'geen regel in het toegangsbeleid geeft deze rol dit recht',
  })
}
