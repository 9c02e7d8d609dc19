/** All operations of partners, agreements and plans. */
export { planoperaties } from '../planning/operations.ts'
export { bijlageoperaties } from './bijlage.ts'
export { certificaatoperaties } from './certificaten.ts'
export { overeenkomstoperaties } from './overeenkomsten.ts'
export { partneroperaties } from './partners.ts'
