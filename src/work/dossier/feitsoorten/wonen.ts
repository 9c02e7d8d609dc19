/** Kinds of fact: from coupling to the home and the visit after. */
import { z } from 'zod'
import { DagSchema, keys, vertragingsredenen } from '../lijsten.ts'
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
  regeldagGepland: {
    naam: 'Regeldag gepland',
    betekenis:
      'De regeldag met alle partijen is afgesproken. Op: de dag van de afspraak; `datum` is de regeldag.',
    gegeven: 'huisvesting',
    door: ['begeleider', 'klantmanager'],
    inhoud: z.strictObject({ datum: DagSchema }),
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
    door: ['verhuurmedewerker'],
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
  huisbezoekGedaan: {
    naam: 'Huisbezoek gedaan',
    betekenis: 'De wijkwerker ging langs na het verhuizen. Op: de dag van het bezoek.',
    gegeven: 'begeleiding',
    door: ['sociaalwerker', 'klantmanager'],
    inhoud: leeg,
  },
} as const satisfies Record<string, Feitsoortgegevens>
