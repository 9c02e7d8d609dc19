/**
 * The closed list of kinds of fact: the only place where it is written down what may be known of a person.
 * A fact is never changed. `op` is the day it holds in the world; `vastgelegdOp` the moment we knew. Facts carry no
 * name, number, address or free text: those live in `persoon`, so that they can be erased while figures stay true.
 */
import { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { FeitId as FeitIdSchema, GemeenteCode as GemeenteCodeSchema, HuishoudenId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { tijdelijkeDoelen, vergunningsoorten } from '#law/plicht.ts'
import {
  type Correctiereden,
  DagSchema,
  DeelDagSchema,
  type Feitbron,
  huishoudrollen,
  keys,
  vertragingsredenen,
} from './lijsten.ts'

/** What is fixed of each kind of fact. */
interface Feitsoortgegevens {
  /** Name on screen. */
  readonly naam: string
  /** What it means, and of which day `op` is. */
  readonly betekenis: string
  readonly gegeven: Gegevenssoort
  /** Who may record it. */
  readonly door: readonly Rol[]
  /** The article that asks for it; absent where it is a local working agreement. */
  readonly artikel?: Artikel
  readonly inhoud: z.ZodType
}

const leeg = z.strictObject({})
const bi = (artikel: string): Artikel => ({ bron: 'bi2021', artikel })
const wi = (artikel: string): Artikel => ({ bron: 'wi2021', artikel })
const hvw = (artikel: string): Artikel => ({ bron: 'hvw2014', artikel })

export const feitsoorten = {
  dossierGeopend: {
    naam: 'Dossier geopend',
    betekenis: 'De gemeente weet van deze persoon. Op: de dag van de eerste melding.',
    gegeven: 'huisvesting',
    door: ['klantmanager', 'koppelpunt'],
    inhoud: leeg,
  },
  geboren: {
    naam: 'Geboortedatum bekend',
    betekenis:
      'Geboortedatum en geslacht zoals de BRP ze geeft; maand of dag kan onbekend zijn. Op: (vroegst mogelijke) geboortedag.',
    gegeven: 'identiteit',
    door: ['klantmanager', 'koppelpunt'],
    artikel: wi('3.1'),
    inhoud: z.strictObject({ geboortedatum: DeelDagSchema, geslacht: z.enum(['man', 'vrouw', 'onbekend']) }),
  },
  herkomstBekend: {
    naam: 'Land van herkomst bekend',
    betekenis: 'Land van herkomst volgens BRP-tabel 34, of staatloos. Op: de dag van opgave.',
    gegeven: 'verblijf',
    door: ['klantmanager', 'koppelpunt'],
    inhoud: z.strictObject({
      land: z.string().regex(/^(\d{4}|staatloos)$/, { error: 'Een landcode heeft vier cijfers.' }),
    }),
  },
  vergunningVerleend: {
    naam: 'Verblijfsvergunning verleend',
    betekenis:
      'De IND verleende een vergunning. Op: de dag waarop het rechtmatig verblijf bekend is gemaakt.',
    gegeven: 'verblijf',
    door: ['klantmanager', 'koppelpunt'],
    artikel: wi('3.1'),
    inhoud: z.strictObject({
      soort: z.enum(vergunningsoorten),
      tijdelijkDoel: z.enum(tijdelijkeDoelen).optional(),
    }),
  },
  inHuishouden: {
    naam: 'Hoort bij een huishouden',
    betekenis: 'De persoon woont of gaat wonen in dit huishouden. Op: de dag van opgave.',
    gegeven: 'huishouden',
    door: ['klantmanager', 'koppelpunt', 'begeleider'],
    inhoud: z.strictObject({ huishouden: HuishoudenId, rol: z.enum(keys(huishoudrollen)) }),
  },
  nareisVerwacht: {
    naam: 'Nareizigers verwacht',
    betekenis:
      'Schatting hoeveel gezinsleden nakomen en hoe waarschijnlijk dat is. Op: de dag van de schatting.',
    gegeven: 'huishouden',
    door: ['begeleider', 'klantmanager'],
    inhoud: z.strictObject({
      personen: z.int().min(0).max(20),
      kans: z.enum(['klein', 'redelijk', 'groot']),
    }),
  },
  gekoppeld: {
    naam: 'Gekoppeld aan de gemeente',
    betekenis: 'COA koppelde de vergunninghouder aan deze gemeente. Op: de dag van koppeling.',
    gegeven: 'huisvesting',
    door: ['klantmanager', 'koppelpunt'],
    artikel: hvw('28'),
    inhoud: z.strictObject({ opvang: z.enum(['coa', 'elders']) }),
  },
  koppelingVervallen: {
    naam: 'Koppeling vervallen',
    betekenis:
      'De koppeling is ingetrokken; de persoon komt niet naar deze gemeente. Op: de dag van intrekking.',
    gegeven: 'huisvesting',
    door: ['klantmanager', 'koppelpunt'],
    inhoud: z.strictObject({ reden: z.enum(['andereGemeente', 'vertrokken', 'overig']) }),
  },
  vertraagd: {
    naam: 'Huisvesting vertraagd',
    betekenis: 'Waarom de woning er nog niet is, en wie aan zet is. Op: de dag waarop de reden ontstond.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker', 'begeleider', 'klantmanager'],
    inhoud: z.strictObject({ reden: z.enum(keys(vertragingsredenen)) }),
  },
  woningAangeboden: {
    naam: 'Woning aangeboden',
    betekenis: 'De corporatie bood een passende woning aan. Op: de dag van het aanbod.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker', 'klantmanager'],
    artikel: hvw('28'),
    inhoud: z.strictObject({
      woningtype: z.enum(['appartement', 'eengezinswoning', 'kamer', 'tijdelijk']),
      kamers: z.int().min(1).max(12),
    }),
  },
  regeldagGepland: {
    naam: 'Regeldag gepland',
    betekenis:
      'De regeldag met alle partijen is afgesproken. Op: de dag van de afspraak; `datum` is de regeldag.',
    gegeven: 'huisvesting',
    door: ['begeleider', 'klantmanager'],
    inhoud: z.strictObject({ datum: DagSchema }),
  },
  sleutelOvergedragen: {
    naam: 'Sleutel overgedragen',
    betekenis: 'Het huishouden kreeg de sleutel: de huisvesting is gerealiseerd. Op: de dag van de sleutel.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker', 'klantmanager'],
    artikel: hvw('28'),
    inhoud: leeg,
  },
  verhuisd: {
    naam: 'Verhuisd',
    betekenis: 'Het huishouden woont in de woning. Op: de dag van verhuizen.',
    gegeven: 'huisvesting',
    door: ['begeleider', 'klantmanager'],
    inhoud: leeg,
  },
  huisbezoekGedaan: {
    naam: 'Huisbezoek gedaan',
    betekenis: 'De wijkwerker ging langs na het verhuizen. Op: de dag van het bezoek.',
    gegeven: 'begeleiding',
    door: ['sociaalwerker', 'klantmanager'],
    inhoud: leeg,
  },
  ingeschreven: {
    naam: 'Ingeschreven in de BRP',
    betekenis: 'Inschrijving als ingezetene in deze of een andere gemeente. Op: de dag van inschrijving.',
    gegeven: 'verblijf',
    door: ['klantmanager'],
    artikel: bi('5.3.1'),
    inhoud: z.strictObject({ gemeente: GemeenteCodeSchema }),
  },
  kennisgevingOntvangen: {
    naam: 'Kennisgeving inburgeringsplicht',
    betekenis: 'DUO stuurde de schriftelijke kennisgeving van de inburgeringsplicht. Op: de dagtekening.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.1'),
    inhoud: leeg,
  },
  begeleidingGestart: {
    naam: 'Maatschappelijke begeleiding gestart',
    betekenis: 'De begeleiding begon. Op: de dag van het eerste contact.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'klantmanager'],
    artikel: wi('13.3'),
    inhoud: leeg,
  },
  begeleidingOvergedragen: {
    naam: 'Warm overgedragen',
    betekenis: 'De begeleiding ging in een gesprek over naar welzijn. Op: de dag van het gesprek.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'klantmanager'],
    inhoud: leeg,
  },
  intakeGepland: {
    naam: 'Brede intake gepland',
    betekenis:
      'De oproep voor de brede intake is gedaan. Op: de dag van de oproep; `datum` is de dag van het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.1'),
    inhoud: z.strictObject({ datum: DagSchema }),
  },
  leerbaarheidstoetsAfgenomen: {
    naam: 'Leerbaarheidstoets afgenomen',
    betekenis: 'Uitkomst van de leerbaarheidstoets. Op: de dag van de toets.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.3.a'),
    inhoud: z.strictObject({ uitkomst: z.enum(['b1Haalbaar', 'b1NietHaalbaar', 'onbekend']) }),
  },
  intakeAfgerond: {
    naam: 'Brede intake afgerond',
    betekenis:
      'Alle onderdelen van de brede intake zijn gedaan en vastgelegd. Op: de dag van het laatste gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.3'),
    inhoud: leeg,
  },
  informatieDerdeGevraagd: {
    naam: 'Informatie van een derde gevraagd',
    betekenis:
      'Het plan kan redelijkerwijs niet zonder deze informatie worden gemaakt. Op: de dag van het verzoek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.2'),
    inhoud: z.strictObject({ van: z.enum(['arts', 'school', 'diplomawaardering', 'anders']) }),
  },
  informatieDerdeOntvangen: {
    naam: 'Informatie van een derde ontvangen',
    betekenis: 'De afgewachte informatie is er. Op: de dag van ontvangst.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.2'),
    inhoud: leeg,
  },
  pipVastgesteld: {
    naam: 'PIP vastgesteld',
    betekenis: 'Het persoonlijk plan inburgering en participatie is vastgesteld. Op: de dagtekening.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('15.1'),
    inhoud: z.strictObject({ leerroute: z.enum(keys(leerroutes)) }),
  },
  aanbodGedaan: {
    naam: 'Aanbod leerroute gedaan',
    betekenis: 'De gemeente bood de cursus van de leerroute aan en schreef in. Op: de dag van inschrijving.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    artikel: wi('16.1'),
    inhoud: leeg,
  },
  lessenGestart: {
    naam: 'Lessen gestart',
    betekenis: 'De eerste les van de leerroute is gevolgd. Op: de dag van de eerste les.',
    gegeven: 'inburgering',
    door: ['taalschoolcoordinator', 'klantmanager'],
    artikel: wi('16.1'),
    inhoud: leeg,
  },
  participatieverklaringOndertekend: {
    naam: 'Participatieverklaring ondertekend',
    betekenis:
      'Het participatieverklaringstraject is afgerond met ondertekening. Op: de dag van ondertekening.',
    gegeven: 'inburgering',
    door: ['begeleider', 'klantmanager'],
    artikel: wi('6.1.a'),
    inhoud: leeg,
  },
  mapAfgerond: {
    naam: 'MAP afgerond',
    betekenis:
      'De module Arbeidsmarkt en Participatie is afgerond met een eindgesprek. Op: de dag van het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('6.1.b'),
    inhoud: leeg,
  },
  vrijstellingVerleend: {
    naam: 'Vrijstelling verleend',
    betekenis:
      'DUO verleende vrijstelling. Op: de ingangsdag; `tot` alleen bij een tijdelijke vrijstelling (laatste dag).',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('4.1'),
    inhoud: z.strictObject({
      omvang: z.enum(['volledig', 'gedeeltelijk', 'tijdelijk']),
      reden: z.enum(['AVI', 'DIP', 'DOC', 'GED', 'INB', 'INS', 'OPL']),
      tot: DagSchema.optional(),
    }),
  },
  ontheffingVerleend: {
    naam: 'Ontheffing verleend',
    betekenis: 'DUO verleende ontheffing. Op: de ingangsdag.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('5.1'),
    inhoud: z.strictObject({ omvang: z.enum(['volledig', 'gedeeltelijk']), grond: z.enum(['MED', 'BIO']) }),
  },
  termijnVerlengd: {
    naam: 'Inburgeringstermijn verlengd',
    betekenis: 'DUO verlengde de termijn. Op: de dag van het besluit; `laatsteDag` is de nieuwe laatste dag.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('12.1'),
    inhoud: z.strictObject({ laatsteDag: DagSchema }),
  },
  plichtVoldaan: {
    naam: 'Aan de inburgeringsplicht voldaan',
    betekenis: 'DUO stelde vast dat aan de plicht is voldaan. Op: de dag waarop is voldaan.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('6.1'),
    inhoud: leeg,
  },
  vertrokken: {
    naam: 'Vertrokken',
    betekenis: 'De persoon vertrok uit de gemeente. Op: de dag van vertrek.',
    gegeven: 'verblijf',
    door: ['klantmanager'],
    artikel: bi('2.1.2'),
    inhoud: z.strictObject({
      naar: z.enum(['andereGemeente', 'buitenland', 'onbekend']),
      gemeente: GemeenteCodeSchema.optional(),
    }),
  },
  teruggekeerd: {
    naam: 'Teruggekeerd',
    betekenis: 'De persoon is na een onderbreking weer ingezetene. Op: de dag van terugkeer.',
    gegeven: 'verblijf',
    door: ['klantmanager'],
    artikel: bi('2.1.2'),
    inhoud: leeg,
  },
  overleden: {
    naam: 'Overleden',
    betekenis: 'De persoon is overleden. Op: de dag van overlijden.',
    gegeven: 'verblijf',
    door: ['klantmanager'],
    inhoud: leeg,
  },
  ingetrokken: {
    naam: 'Feit ingetrokken',
    betekenis: 'Een eerder feit geldt niet. Op: de dag waarop dat bleek.',
    gegeven: 'taken',
    door: ['klantmanager', 'begeleider', 'verhuurmedewerker', 'sociaalwerker', 'taalschoolcoordinator'],
    inhoud: z.strictObject({ feit: FeitIdSchema }),
  },
} as const satisfies Record<string, Feitsoortgegevens>

export type Feitsoort = keyof typeof feitsoorten
export const feitsoortnamen = Object.keys(feitsoorten) as [Feitsoort, ...Feitsoort[]]
export type Inhoud<S extends Feitsoort> = z.output<(typeof feitsoorten)[S]['inhoud']>

/** Who recorded a fact. */
export interface Door {
  readonly medewerker: MedewerkerId
  readonly organisatie: OrganisatieId
  readonly rol: Rol
}

/** A fact as it stands in the database; see the head of this file. */
export type Feit<S extends Feitsoort = Feitsoort> = {
  [K in S]: {
    readonly id: FeitId
    readonly gemeente: GemeenteCode
    readonly dossier: DossierId
    /** Order of recording within the dossier, from 1 without gaps. */
    readonly volg: number
    readonly soort: K
    readonly op: Dag
    /** ISO 8601 moment in UTC. */
    readonly vastgelegdOp: string
    readonly door: Door
    readonly bron: Feitbron
    readonly inhoud: Inhoud<K>
    readonly vervangt?: FeitId
    readonly reden?: Correctiereden
  }
}[S]

/** What one records; the door adds id, order, moment and who. */
export type NieuwFeit<S extends Feitsoort = Feitsoort> = {
  [K in S]: {
    readonly soort: K
    readonly op: Dag
    readonly bron: Feitbron
    readonly inhoud: Inhoud<K>
    readonly vervangt?: FeitId
    readonly reden?: Correctiereden
  }
}[S]
