/** Courses as they leave, and what they are made from. */
import { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { fullName, keys } from '#work/dossier/index.ts'
import { cursusniveaus, dagdelen, type Keurmerk, keurmerkOp } from './model.ts'
import type { Cursusrij, Plaatsrij } from './queries.ts'

const dag = () => z.string().meta({ format: 'date' })

export const KeurmerkUit = z.object({
  stand: z.enum(['geldig', 'verlooptBinnenkort', 'verlopen', 'onbekend']),
  zin: z.string(),
})

export const CursusUit = z.object({
  id: z.string(),
  school: z.string(),
  schoolNaam: z.string(),
  keurmerk: KeurmerkUit.meta({ description: 'Hoe het keurmerk van de school er vandaag voor staat.' }),
  naam: z.string(),
  routes: z.array(z.enum(keys(leerroutes))),
  niveau: z.enum(keys(cursusniveaus)),
  start: dag(),
  weken: z.number(),
  urenPerWeek: z.number(),
  dagdelen: z.array(z.enum(keys(dagdelen))),
  plaats: z.string(),
  prijs: z.number().nullable().meta({ description: 'Centen voor de hele cursus; null: niet bekend.' }),
  plekken: z.number(),
  vrij: z.number(),
  wachtend: z.number(),
  gesloten: z.boolean(),
  wijzigingen: z.number(),
  synthetisch: z.boolean(),
})
export type CursusUit = z.output<typeof CursusUit>

export function cursusUit(r: Cursusrij, merken: readonly Keurmerk[], vandaag: Dag): CursusUit {
  return {
    id: r.id,
    school: r.school,
    schoolNaam: r.schoolNaam,
    keurmerk: keurmerkOp(merken, vandaag),
    naam: r.naam,
    routes: r.routes as CursusUit['routes'],
    niveau: r.niveau as CursusUit['niveau'],
    start: r.start,
    weken: r.weken,
    urenPerWeek: r.uren_per_week,
    dagdelen: r.dagdelen as CursusUit['dagdelen'],
    plaats: r.plaats,
    prijs: r.prijs,
    plekken: r.plekken,
    vrij: r.gesloten_op === null ? Math.max(0, r.plekken - r.bezet) : 0,
    wachtend: r.wachtend,
    gesloten: r.gesloten_op !== null,
    wijzigingen: r.wijzigingen,
    synthetisch: r.synthetisch,
  }
}

/** The name, or null where none is known. */
export const nameOf = (r: Pick<Plaatsrij, 'voornamen' | 'voorvoegsel' | 'achternaam'>): string | null =>
  r.achternaam === null || r.voornamen === null
    ? null
    : fullName({ voornamen: r.voornamen, voorvoegsel: r.voorvoegsel ?? '', achternaam: r.achternaam })

/** The code by which a school's file names somebody: unique within a group, and says nothing of the person. */
export const codeOf = (dossier: string): string => dossier.slice(0, 8).toUpperCase()
