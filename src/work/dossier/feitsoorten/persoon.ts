/** Kinds of fact: who somebody is, the permit, the household and where they are registered. */
import { z } from 'zod'
import { FeitId, GemeenteCode, HuishoudenId } from '#core/ids.ts'
import { tijdelijkeDoelen, vergunningsoorten } from '#law/plicht.ts'
import { DeelDagSchema, huishoudrollen, keys } from '../lijsten.ts'
import { bi, type Feitsoortgegevens, leeg, wi } from './soort.ts'

/** What an estimate of family to come rests on. */
export const nareisgronden = ['eigenOpgave', 'aanvraagIngediend', 'aanvraagIngewilligd', 'inBezwaar'] as const

export const persoon = {
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
      // How many of them are minors, and what the estimate rests on.
      minderjarig: z.int().min(0).max(20).optional(),
      grond: z.enum(nareisgronden).optional(),
    }),
  },
  nagereisd: {
    naam: 'Nagereisd',
    betekenis:
      'De persoon kwam als gezinslid na bij iemand die hier al woont. Op: de dag waarop de gemeente de komst vernam.',
    gegeven: 'huishouden',
    door: ['klantmanager', 'koppelpunt', 'begeleider'],
    inhoud: leeg,
  },
  ingeschreven: {
    naam: 'Ingeschreven in de BRP',
    betekenis: 'Inschrijving als ingezetene in deze of een andere gemeente. Op: de dag van inschrijving.',
    gegeven: 'verblijf',
    door: ['klantmanager'],
    artikel: bi('5.3.1'),
    inhoud: z.strictObject({ gemeente: GemeenteCode }),
  },
  vertrokken: {
    naam: 'Vertrokken',
    betekenis: 'De persoon vertrok uit de gemeente. Op: de dag van vertrek.',
    gegeven: 'verblijf',
    door: ['klantmanager'],
    artikel: bi('2.1.2'),
    inhoud: z.strictObject({
      naar: z.enum(['andereGemeente', 'buitenland', 'onbekend']),
      gemeente: GemeenteCode.optional(),
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
    door: [
      'klantmanager',
      'begeleider',
      'verhuurmedewerker',
      'sociaalwerker',
      'taalschoolcoordinator',
      'vrijwilliger',
    ],
    inhoud: z.strictObject({ feit: FeitId }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
