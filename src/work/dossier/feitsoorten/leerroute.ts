/** Kinds of fact: hours followed, the taalschakeltraject, the closing talk of the Z route, and a change of route. */
import { z } from 'zod'
import { leerroutes } from '#law/onderdelen.ts'
import { cursusplekken, DagSchema, keys, routegronden } from '../lijsten.ts'
import { bi, type Feitsoortgegevens, leeg, wi } from './soort.ts'

/** Most hours that one fact may hold: more is a slip of the pen. */
const uren = z
  .int({ error: 'Schrijf hele uren, zoals 12.' })
  .min(1, { error: 'Schrijf ten minste 1 uur.' })
  .max(2000, { error: 'Schrijf ten hoogste 2000 uur; meer past niet in één periode.' })

export const leerroute = {
  cursusurenGevolgd: {
    naam: 'Cursusuren gevolgd',
    betekenis:
      'Uren Nederlands en KNM die in een periode zijn gevolgd en meetellen, ook eerder gevolgde. Op: de laatste dag van de periode; `vanaf` is de eerste.',
    gegeven: 'inburgering',
    door: ['taalschoolcoordinator', 'klantmanager'],
    artikel: bi('3.14.2.a'),
    inhoud: z.strictObject({
      vanaf: DagSchema,
      uren,
      waar: z.enum(keys(cursusplekken)),
      cursus: z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' }).optional(),
    }),
  },
  participatieurenGevolgd: {
    naam: 'Participatie-uren gevolgd',
    betekenis:
      'Uren zelfredzaamheid, activering en participatie die meetellen, zonder die van PVT en MAP. Op: de laatste dag van de periode; `vanaf` is de eerste.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'begeleider'],
    artikel: bi('3.14.2.b'),
    inhoud: z.strictObject({ vanaf: DagSchema, uren }),
  },
  moduleurenGevolgd: {
    naam: 'Uren PVT of MAP gevolgd',
    betekenis:
      'Uren van het participatieverklaringstraject of de MAP die zijn gevolgd. Op: de dag, of de laatste van een reeks.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'begeleider'],
    artikel: bi('3.1.3'),
    inhoud: z.strictObject({
      module: z.enum(['pvt', 'map']),
      uren,
    }),
  },
  cursusnormVerlaagd: {
    naam: 'Lagere norm voor cursusuren',
    betekenis:
      'Om een beperking in zien of horen volstaan in de Z-route minder cursusuren. Op: de dag van het besluit; `uren` is de lagere norm.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('3.14.8'),
    inhoud: z.strictObject({ uren }),
  },
  eindgesprekZRouteGevoerd: {
    naam: 'Eindgesprek Z-route gevoerd',
    betekenis:
      'Het college sloot de zelfredzaamheidsroute af met een gesprek over de participatie daarna. Op: de dag van het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('3.14.2.c'),
    inhoud: leeg,
  },
  taalschakeltrajectGestart: {
    naam: 'Taalschakeltraject gestart',
    betekenis: 'De persoon volgt de onderwijsroute. Op: de eerste dag.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    artikel: wi('8.2'),
    inhoud: leeg,
  },
  taalschakeltrajectGestopt: {
    naam: 'Taalschakeltraject gestopt',
    betekenis: 'De persoon stopte met het taalschakeltraject zonder het af te ronden. Op: de laatste dag.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    artikel: wi('8.4'),
    inhoud: leeg,
  },
  taalschakeltrajectAfgerond: {
    naam: 'Taalschakeltraject afgerond',
    betekenis: 'De persoon behaalde het taalschakeltraject. Op: de dag waarop.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    artikel: wi('8.2'),
    inhoud: leeg,
  },
  leerrouteGewijzigd: {
    naam: 'Leerroute gewijzigd',
    betekenis:
      'Het college stelde de leerroute opnieuw vast. Op: de dagtekening; de termijn verandert er niet door.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('17.2'),
    inhoud: z.strictObject({ leerroute: z.enum(keys(leerroutes)), grond: z.enum(keys(routegronden)) }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
