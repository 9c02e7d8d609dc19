/** The places in the menu: at most seven, and only those where the role may do something. */
import { heeftRecht } from '#access/may.ts'
import type { Actor } from '#core/actor.ts'
import type { Plek } from '#ui/layout.tsx'

/** Places in the menu at most. */
const HOOGSTENS = 7

/** The menu of this actor. */
export function placesOf({ rol }: Actor): Plek[] {
  const plekken: Plek[] = []
  if (heeftRecht(rol, 'zien', 'taken'))
    plekken.push({ naam: 'Werkvoorraad', pad: '/werkvoorraad' }, { naam: 'Dossiers', pad: '/dossiers' })
  else if (heeftRecht(rol, 'beheren', 'handboek'))
    plekken.push({ naam: 'Stand van het werk', pad: '/werkvoorraad/stand' })
  if (heeftRecht(rol, 'zien', 'overleg')) plekken.push({ naam: 'Casusoverleg', pad: '/casusoverleg' })
  if (heeftRecht(rol, 'zien', 'cijfers') || heeftRecht(rol, 'zien', 'huisvesting'))
    plekken.push({ naam: 'Huisvesting', pad: '/huisvesting' })
  // Who has tasks finds the monitor by way of housing.
  if (heeftRecht(rol, 'zien', 'cijfers') && !heeftRecht(rol, 'zien', 'taken'))
    plekken.push({ naam: 'Monitor', pad: '/monitor' })
  if (heeftRecht(rol, 'zien', 'cursussen')) plekken.push({ naam: 'Leren', pad: '/cursussen' })
  if (heeftRecht(rol, 'zien', 'handboek')) plekken.push({ naam: 'Handboek', pad: '/handboek' })
  if (heeftRecht(rol, 'zien', 'handboek')) plekken.push({ naam: 'Partners', pad: '/partners' })
  // Planning is the work of those who make and control policy; who has tasks has no room for it in the menu.
  if (heeftRecht(rol, 'zien', 'handboek') && !heeftRecht(rol, 'zien', 'taken'))
    plekken.push({ naam: 'Planning', pad: '/planning' })
  // It stands at the foot of every page too.
  if (plekken.length < HOOGSTENS) plekken.push({ naam: 'Zo rekenen wij', pad: '/zo-rekenen-wij' })
  return plekken
}

/** Where this actor starts. */
export function startOf(actor: Actor): string {
  // A coach comes for people, not for a list of tasks.
  if (actor.rol === 'vrijwilliger') return '/werkvoorraad/mensen'
  return placesOf(actor)[0]!.pad
}
