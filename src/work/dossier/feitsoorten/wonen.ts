/** Kinds of fact: from coupling to the home and the visit after. */
import { z } from 'zod'
import {
  DagSchema,
  herhuisvestingsredenen,
  keys,
  regeldagpunten,
  vertragingsredenen,
  weigeringsgevolgen,
  weigeringsgronden,
  woonsignalen,
} from '../lijsten.ts'
import { type Feitsoortgegevens, hvw, leeg } from './soort.ts'

export const wonen = {
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
      // Which dwelling of the pin board, when the offer came from a match.
      woning: z.uuid({ error: 'Dit is geen kenmerk van een woning.' }).optional(),
    }),
  },
  woningBezichtigd: {
    naam: 'Woning bezichtigd',
    betekenis: 'Het huishouden bekeek de woning. Op: de dag van de bezichtiging.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker', 'begeleider', 'klantmanager'],
    inhoud: leeg,
  },
  aanbodGeweigerd: {
    naam: 'Aanbod geweigerd',
    betekenis: 'Het huishouden weigerde de aangeboden woning. Op: de dag van de weigering.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker', 'begeleider', 'klantmanager'],
    inhoud: z.strictObject({ grond: z.enum(keys(weigeringsgronden)) }),
  },
  weigeringBeoordeeld: {
    naam: 'Weigering beoordeeld',
    betekenis:
      'De gemeente besliste of de weigering terecht was en wat er volgt. Een passende woning mag niet worden geweigerd. Op: de dag van de beslissing.',
    gegeven: 'huisvesting',
    door: ['klantmanager'],
    inhoud: z.strictObject({
      terecht: z.enum(['terecht', 'nietTerecht']),
      gevolg: z.enum(keys(weigeringsgevolgen)),
    }),
  },
  regeldagGepland: {
    naam: 'Regeldag gepland',
    betekenis:
      'De regeldag met alle partijen is afgesproken. Op: de dag van de afspraak; `datum` is de regeldag.',
    gegeven: 'huisvesting',
    door: ['begeleider', 'klantmanager'],
    inhoud: z.strictObject({
      datum: DagSchema,
      tijd: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Schrijf de tijd als 09:30.' })
        .optional()
        .meta({ description: 'Begintijd, klok van Amsterdam.' }),
      tolk: z.enum(['tolkNodig', 'geenTolkNodig']).optional(),
    }),
  },
  regeldagPuntGeregeld: {
    naam: 'Punt van de regeldag geregeld',
    betekenis:
      'Een partij regelde een punt van haar lijst voor de regeldag. Op: de dag waarop dat klaar was.',
    gegeven: 'huisvesting',
    door: ['begeleider', 'verhuurmedewerker', 'klantmanager'],
    inhoud: z.strictObject({ punt: z.enum(keys(regeldagpunten)) }),
  },
  woningGecontroleerd: {
    naam: 'Woning gecontroleerd',
    betekenis: 'De corporatie keek de woning na en vond haar gereed. Op: de dag van de controle.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker'],
    inhoud: leeg,
  },
  huurcontractGetekend: {
    naam: 'Huurcontract getekend',
    betekenis:
      'Het huishouden bekeek de woning, kreeg uitleg en tekende het huurcontract. Op: de dag van tekenen.',
    gegeven: 'huisvesting',
    door: ['verhuurmedewerker', 'klantmanager'],
    inhoud: leeg,
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
  herhuisvestingNodig: {
    naam: 'Andere woning nodig',
    betekenis:
      'Het huishouden is gehuisvest en heeft een andere woning nodig. Telt niet nog eens voor de taakstelling. Op: de dag waarop dat is vastgesteld.',
    gegeven: 'huisvesting',
    door: ['klantmanager', 'begeleider'],
    inhoud: z.strictObject({ reden: z.enum(keys(herhuisvestingsredenen)) }),
  },
  woonsignaalGemeld: {
    naam: 'Signaal over het wonen gemeld',
    betekenis:
      'De wijkbeheerder meldt hoe het wonen gaat, uit een vaste lijst. Alleen de casusregisseur ziet welk signaal. Op: de dag van de melding.',
    gegeven: 'woonsignalen',
    door: ['verhuurmedewerker'],
    inhoud: z.strictObject({ signaal: z.enum(keys(woonsignalen)) }),
  },
  huisbezoekGedaan: {
    naam: 'Huisbezoek gedaan',
    betekenis: 'De wijkwerker ging langs na het verhuizen. Op: de dag van het bezoek.',
    gegeven: 'begeleiding',
    door: ['sociaalwerker', 'klantmanager'],
    inhoud: leeg,
  },
} as const satisfies Record<string, Feitsoortgegevens>
