/**
 * The handbook as data: per step who does what, when, for whom, done by which fact, on what ground. Tasks are derived
 * from it and nobody ticks boxes. Conditions are words of a closed vocabulary, never code.
 */
import type { Rol } from '#core/actor.ts'
import { type Dag, dag } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'
import type { Feitsoort, Termijnsoort } from '#work/dossier/index.ts'

/** For whom a step is: everyone to whom all words apply. */
export type Voorwaarde = 'hoofdVanHuishouden' | 'plichtig' | 'asielstatushouder'

/** The last day: that of a legal term, or so long after the fact that starts the step. */
export type Uiterlijk =
  | { readonly termijn: Termijnsoort }
  | { readonly aantal: number; readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden' }

export interface Stap {
  /** Stable key. */
  readonly id: string
  readonly onderdeel: 'Huisvesting' | 'Begeleiding' | 'Intake en plan' | 'Inburgeren'
  readonly titel: string
  readonly uitleg: string
  readonly rol: Rol
  /** The fact that starts the step. */
  readonly na: Feitsoort
  readonly voor: readonly Voorwaarde[]
  readonly uiterlijk: Uiterlijk
  /** The fact that ends the step. */
  readonly gedaanDoor: Feitsoort
  /** Whether that fact also counts when it lies before the start. */
  readonly ookEerder?: true
  /** Until this fact is there, the step waits on whoever records it. */
  readonly wachtOp?: Feitsoort
  /** Article, or a local working agreement. */
  readonly grond: Artikel | 'lokaal'
}

/** A version of the handbook; it gives tasks for what happens from this day on. */
export interface Handboek {
  readonly versie: string
  readonly vanaf: Dag
  readonly stappen: readonly Stap[]
}

const wi = (artikel: string): Artikel => ({ bron: 'wi2021', artikel })
const bi = (artikel: string): Artikel => ({ bron: 'bi2021', artikel })
const hvw = (artikel: string): Artikel => ({ bron: 'hvw2014', artikel })

/** The handbook of Baarn and BBS as far as the first story goes, in the order of the path. */
export const handboek: Handboek = {
  versie: '2022-05',
  vanaf: dag('2022-05-01'),
  stappen: [
    {
      id: 'begeleiding-starten',
      onderdeel: 'Begeleiding',
      titel: 'Begeleiding starten',
      uitleg: 'Neem contact op en maak kennis; dat kan al in de opvang.',
      rol: 'begeleider',
      na: 'gekoppeld',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { aantal: 10, eenheid: 'werkdagen' },
      gedaanDoor: 'begeleidingGestart',
      ookEerder: true,
      grond: wi('13.1'),
    },
    {
      id: 'nareis-inschatten',
      onderdeel: 'Huisvesting',
      titel: 'Nareizigers inschatten',
      uitleg:
        'Schat hoeveel gezinsleden nakomen en hoe waarschijnlijk dat is: het bepaalt welke woning past.',
      rol: 'begeleider',
      na: 'gekoppeld',
      voor: ['hoofdVanHuishouden', 'asielstatushouder'],
      uiterlijk: { aantal: 3, eenheid: 'weken' },
      gedaanDoor: 'nareisVerwacht',
      ookEerder: true,
      grond: 'lokaal',
    },
    {
      id: 'woning-aanbieden',
      onderdeel: 'Huisvesting',
      titel: 'Woning aanbieden',
      uitleg: 'Zoek een woning die past bij het huishouden, nu en met nareizigers.',
      rol: 'verhuurmedewerker',
      na: 'gekoppeld',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { aantal: 8, eenheid: 'weken' },
      gedaanDoor: 'woningAangeboden',
      grond: hvw('28'),
    },
    {
      id: 'regeldag-plannen',
      onderdeel: 'Huisvesting',
      titel: 'Regeldag plannen',
      uitleg:
        'Spreek de regeldag af met corporatie en BBS: contract, sleutel, uitkering en inrichting op één dag.',
      rol: 'begeleider',
      na: 'woningAangeboden',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { aantal: 5, eenheid: 'werkdagen' },
      gedaanDoor: 'regeldagGepland',
      grond: 'lokaal',
    },
    {
      id: 'sleutel-overdragen',
      onderdeel: 'Huisvesting',
      titel: 'Sleutel overdragen',
      uitleg: 'Draag de sleutel over op de regeldag. Daarmee is de huisvesting gerealiseerd.',
      rol: 'verhuurmedewerker',
      na: 'gekoppeld',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { termijn: 'huisvesting' },
      gedaanDoor: 'sleutelOvergedragen',
      wachtOp: 'regeldagGepland',
      grond: hvw('28'),
    },
    {
      id: 'verhuizen-begeleiden',
      onderdeel: 'Huisvesting',
      titel: 'Verhuizen begeleiden',
      uitleg: 'Help bij de verhuizing uit de opvang naar de woning.',
      rol: 'begeleider',
      na: 'sleutelOvergedragen',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { aantal: 2, eenheid: 'weken' },
      gedaanDoor: 'verhuisd',
      grond: { bron: 'keten', artikel: 'verhuizen' },
    },
    {
      id: 'inschrijving-vastleggen',
      onderdeel: 'Intake en plan',
      titel: 'Inschrijving in de BRP vastleggen',
      uitleg: 'Controleer de inschrijving op het nieuwe adres: begeleiding en soms het plan hangen ervan af.',
      rol: 'klantmanager',
      na: 'sleutelOvergedragen',
      voor: [],
      uiterlijk: { aantal: 3, eenheid: 'weken' },
      gedaanDoor: 'ingeschreven',
      grond: bi('5.3.1'),
    },
    {
      id: 'kennisgeving-vastleggen',
      onderdeel: 'Intake en plan',
      titel: 'Kennisgeving van DUO vastleggen',
      uitleg: 'Zonder kennisgeving loopt de termijn voor het plan niet. Vraag DUO ernaar als die uitblijft.',
      rol: 'klantmanager',
      na: 'ingeschreven',
      voor: ['plichtig'],
      uiterlijk: { aantal: 8, eenheid: 'weken' },
      gedaanDoor: 'kennisgevingOntvangen',
      ookEerder: true,
      grond: bi('5.3.1'),
    },
    {
      id: 'intake-plannen',
      onderdeel: 'Intake en plan',
      titel: 'Brede intake plannen',
      uitleg: 'Roep op voor de brede intake; partners elk apart. De intake mag al in de opvang beginnen.',
      rol: 'klantmanager',
      na: 'kennisgevingOntvangen',
      voor: ['plichtig'],
      uiterlijk: { aantal: 2, eenheid: 'weken' },
      gedaanDoor: 'intakeGepland',
      ookEerder: true,
      grond: wi('14.1'),
    },
    {
      id: 'leerbaarheidstoets-afnemen',
      onderdeel: 'Intake en plan',
      titel: 'Leerbaarheidstoets afnemen',
      uitleg:
        'Plan ruimte, apparaat en een gecertificeerde toetsleider. De uitkomst helpt de leerroute kiezen.',
      rol: 'klantmanager',
      na: 'kennisgevingOntvangen',
      voor: ['plichtig'],
      uiterlijk: { aantal: 6, eenheid: 'weken' },
      gedaanDoor: 'leerbaarheidstoetsAfgenomen',
      ookEerder: true,
      wachtOp: 'intakeGepland',
      grond: wi('14.3.a'),
    },
    {
      id: 'intake-afronden',
      onderdeel: 'Intake en plan',
      titel: 'Brede intake afronden',
      uitleg: 'Leg de uitkomsten schriftelijk vast, zodat te zien is waarop de leerroute berust.',
      rol: 'klantmanager',
      na: 'kennisgevingOntvangen',
      voor: ['plichtig'],
      uiterlijk: { aantal: 8, eenheid: 'weken' },
      gedaanDoor: 'intakeAfgerond',
      ookEerder: true,
      wachtOp: 'leerbaarheidstoetsAfgenomen',
      grond: bi('5.2.3'),
    },
    {
      id: 'pip-vaststellen',
      onderdeel: 'Intake en plan',
      titel: 'PIP vaststellen',
      uitleg: 'Stel het plan vast in een beschikking: leerroute, begeleiding, intensiteit van PVT en MAP.',
      rol: 'klantmanager',
      na: 'kennisgevingOntvangen',
      voor: ['plichtig'],
      uiterlijk: { termijn: 'pip' },
      gedaanDoor: 'pipVastgesteld',
      ookEerder: true,
      wachtOp: 'intakeAfgerond',
      grond: bi('5.3.1'),
    },
    {
      id: 'aanbod-doen',
      onderdeel: 'Inburgeren',
      titel: 'Leerroute aanbieden',
      uitleg: 'Bied een cursus aan die past bij de leerroute en schrijf in. De wet zegt: tijdig.',
      rol: 'klantmanager',
      na: 'pipVastgesteld',
      voor: ['plichtig', 'asielstatushouder'],
      uiterlijk: { aantal: 4, eenheid: 'weken' },
      gedaanDoor: 'aanbodGedaan',
      grond: wi('16.1'),
    },
    {
      id: 'lessen-starten',
      onderdeel: 'Inburgeren',
      titel: 'Lessen starten',
      uitleg: 'Plaats in een groep en geef de eerste les.',
      rol: 'taalschoolcoordinator',
      na: 'aanbodGedaan',
      voor: ['plichtig'],
      uiterlijk: { aantal: 6, eenheid: 'weken' },
      gedaanDoor: 'lessenGestart',
      grond: wi('16.1'),
    },
    {
      id: 'participatieverklaring-afronden',
      onderdeel: 'Inburgeren',
      titel: 'Participatieverklaring afronden',
      uitleg: 'Geef de workshops en laat de verklaring in persoon ondertekenen.',
      rol: 'begeleider',
      na: 'pipVastgesteld',
      voor: ['plichtig'],
      uiterlijk: { aantal: 12, eenheid: 'maanden' },
      gedaanDoor: 'participatieverklaringOndertekend',
      grond: wi('6.1.a'),
    },
    {
      id: 'huisbezoek-doen',
      onderdeel: 'Begeleiding',
      titel: 'Huisbezoek na drie maanden',
      uitleg: 'Ga langs: hoe gaat het wonen, de buurt, de administratie?',
      rol: 'sociaalwerker',
      na: 'verhuisd',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { aantal: 3, eenheid: 'maanden' },
      gedaanDoor: 'huisbezoekGedaan',
      grond: 'lokaal',
    },
    {
      id: 'warm-overdragen',
      onderdeel: 'Begeleiding',
      titel: 'Warm overdragen aan welzijn',
      uitleg: 'Draag in een gesprek met z’n drieën over: wat loopt, wat is nodig, wie is het aanspreekpunt.',
      rol: 'begeleider',
      na: 'begeleidingGestart',
      voor: ['hoofdVanHuishouden'],
      uiterlijk: { aantal: 18, eenheid: 'maanden' },
      gedaanDoor: 'begeleidingOvergedragen',
      grond: 'lokaal',
    },
  ],
}

/** Title of a step or of a missing fact, by the key that stands in `taak.stap`. */
export function stapVan(id: string): Stap | undefined {
  return handboek.stappen.find((s) => s.id === id)
}
