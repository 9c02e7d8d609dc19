import { dag } from '#core/day.ts'
import type { Niveau, Onderdeel, Taalonderdeel } from '../onderdelen.ts'
import { op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import { cursusuren, participatieuren, type Vorderingen, voldaanStand } from '../voldaan.ts'

const klaar = (onderdeel: Onderdeel) => op({ onderdeel, op: dag('2026-09-01') })
const examen = (onderdeel: Taalonderdeel | 'knm', niveau?: Niveau) =>
  op({ onderdeel, ...(niveau !== undefined && { niveau }) })
const taal = (niveau: Niveau) =>
  (['lezen', 'luisteren', 'schrijven', 'spreken'] as const).map((t) => examen(t, niveau))
const basis: Vorderingen = {
  doelgroep: 'asielstatushouder',
  afgerond: [klaar('pvt'), klaar('map')],
  behaald: [],
  opA2: [],
  vrij: [],
}
const stand = (v: Partial<Vorderingen>) => () => voldaanStand({ ...basis, ...v }, dag('2026-11-24'))

export const regel: Regel = {
  id: 'voldaan',
  titel: 'Wanneer aan de plicht is voldaan, en wat nog open staat',
  samenvatting:
    'Nodig zijn het participatieverklaringstraject, de MAP en de leerroute: vier keer taal op B1 en KNM, de onderwijsroute, of de uren en het eindgesprek van de Z-route. Vrijstelling en ontheffing van een onderdeel tellen mee. Dat aan de plicht is voldaan, stelt DUO vast.',
  artikelen: [
    art('wi2021', '5.1'),
    art('wi2021', '6.1'),
    art('wi2021', '7.1'),
    art('wi2021', '7.3'),
    art('wi2021', '8.3'),
    art('wi2021', '8.4'),
    art('wi2021', '9.1'),
    art('wi2021', '17.3'),
    art('bi2021', '2.7.3'),
    art('bi2021', '3.3'),
    art('bi2021', '3.14.2'),
    art('bi2021', '3.14.3'),
    art('bi2021', '3.14.5'),
    art('bi2021', '3.14.8'),
  ],
  waarden: [cursusuren, participatieuren],
  voorbeelden: [
    {
      naam: 'B1-route met PVT, MAP, vier keer B1 en KNM: voldaan (Wi2021 art. 6 lid 1 en art. 7 lid 1)',
      reken: stand({ leerroute: op('b1'), behaald: [...taal('B1'), examen('knm')] }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Zonder MAP en met spreken op A2 staan die twee open (Wi2021 art. 6 lid 1 en art. 7 lid 1)',
      reken: stand({
        leerroute: op('b1'),
        afgerond: [klaar('pvt')],
        behaald: [...taal('B1').slice(0, 3), examen('spreken', 'A2'), examen('knm')],
      }),
      verwacht: { voldaan: false, open: ['map', 'spreken'] },
    },
    {
      naam: 'Mag schrijven op A2, dan volstaat A2 voor schrijven (Wi2021 art. 17 lid 3)',
      reken: stand({
        leerroute: op('b1'),
        opA2: [op('schrijven')],
        behaald: [
          examen('lezen', 'B1'),
          examen('luisteren', 'B2'),
          examen('schrijven', 'A2'),
          examen('spreken', 'B1'),
          examen('knm'),
        ],
      }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Ontheven van lezen en schrijven: die tellen niet meer mee (Wi2021 art. 5 lid 1)',
      reken: stand({
        leerroute: op('b1'),
        vrij: [
          op({ onderdeel: 'lezen', grond: 'ontheven' }),
          op({ onderdeel: 'schrijven', grond: 'ontheven' }),
        ],
        behaald: [examen('luisteren', 'B1'), examen('spreken', 'B1'), examen('knm')],
      }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Onderwijsroute: na het taalschakeltraject is MAP niet nodig (Wi2021 art. 8 lid 3)',
      reken: stand({ leerroute: op('onderwijs'), afgerond: [klaar('pvt'), klaar('taalschakeltraject')] }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Onderwijsroute niet behaald, wel vier keer B1 en KNM: het inburgeringsexamen telt (Wi2021 art. 8 lid 4)',
      reken: stand({ leerroute: op('onderwijs'), behaald: [...taal('B1'), examen('knm')] }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Z-route: 800 cursusuren en 720 + 80 uren participatie, maar nog geen eindgesprek (Besluit art. 3.14 lid 2 en 5)',
      reken: stand({
        leerroute: op('z'),
        cursusuren: [op(800)],
        participatieuren: [op(720)],
        urenPvtMap: [op(80)],
      }),
      verwacht: { voldaan: false, open: ['eindgesprek'] },
    },
    {
      naam: 'Z-route met 799 cursusuren: één uur te weinig (Besluit art. 3.14 lid 2 onder a)',
      reken: stand({
        leerroute: op('z'),
        afgerond: [klaar('pvt'), klaar('map'), klaar('eindgesprek')],
        cursusuren: [op(799)],
        participatieuren: [op(800)],
      }),
      verwacht: { voldaan: false, open: ['cursusuren'] },
    },
    {
      naam: 'Z-route van een gezinsmigrant kent geen uren participatie (Besluit art. 3.14 lid 3)',
      reken: stand({
        doelgroep: 'gezinsOfOverigeMigrant',
        leerroute: op('z'),
        afgerond: [klaar('pvt'), klaar('map'), klaar('eindgesprek')],
        cursusuren: [op(800)],
      }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Zonder plan is niet te zeggen wat open staat (Wi2021 art. 15 lid 1)',
      reken: stand({}),
      soort: 'onbepaald',
    },
    {
      naam: 'Met een lagere norm om een beperking in zien of horen volstaan minder cursusuren (Besluit art. 3.14 lid 8)',
      reken: stand({
        doelgroep: 'gezinsOfOverigeMigrant',
        leerroute: op('z'),
        afgerond: [klaar('pvt'), klaar('map'), klaar('eindgesprek')],
        cursusuren: [op(600)],
        lagereNorm: op(600),
      }),
      verwacht: { voldaan: true, open: [] },
    },
  ],
}
