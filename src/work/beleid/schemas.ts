/** Agreements, partners and warnings as they go out: every field written out, with the words beside the keys. */
import { z } from 'zod'
import { type Organisatiesoort, organisatiesoortnamen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { keys } from '#work/dossier/index.ts'
import type { Stelsel, Waarschuwing } from './derive.ts'
import { frequenties, overeenkomstsoorten, verlengingen } from './model.ts'
import type { Overeenkomstrij } from './queries.ts'
import { looptijd, volgendeLevering } from './termen.ts'
import { waarschuwingstekst } from './zinnen.ts'

const dag = () => z.string().meta({ format: 'date' })

export const WaarschuwingUit = z.object({
  code: z.string(),
  ernst: z.enum(['nu', 'binnenkort', 'letop']),
  wat: z.string().meta({ description: 'Wat er mis is, in een zin.' }),
  watNu: z.string().meta({ description: 'Wat eraan te doen is.' }),
  sinds: dag().meta({ description: 'Sinds wanneer het zo is, of sinds wanneer wordt herinnerd.' }),
  organisaties: z.array(z.string()),
  overeenkomst: z.string().nullable(),
  pad: z.string().meta({ description: 'De pagina waar het te verhelpen is.' }),
})

/** A warning with its words. */
export function warningOut(w: Waarschuwing): z.input<typeof WaarschuwingUit> {
  const { code, ernst, sinds, organisaties, overeenkomst, pad } = w
  return { code, ernst, ...waarschuwingstekst(w), sinds, organisaties: [...organisaties], overeenkomst, pad }
}

const LooptijdUit = z.object({
  stand: z.enum(['komt', 'loopt', 'afgelopen']),
  einde: dag().nullable().meta({ description: 'Laatste dag zoals het nu staat; leeg is onbepaalde tijd.' }),
  verlengd: z.number(),
  actie: z
    .object({ soort: z.enum(['opzeggen', 'opnieuw']), uiterlijk: dag(), herinnering: dag() })
    .nullable(),
})

/** An agreement as a line in a list. */
export const OvereenkomstRegel = z.object({
  id: z.string(),
  soort: z.enum(keys(overeenkomstsoorten)),
  soortNaam: z.string(),
  titel: z.string(),
  partijen: z.array(z.object({ id: z.string(), naam: z.string() })),
  vanaf: dag(),
  looptijd: LooptijdUit,
})

/** An agreement with everything in it. */
export const OvereenkomstUit = OvereenkomstRegel.extend({
  tot: dag().nullable(),
  samenvatting: z.string(),
  resultaten: z.array(
    z.object({
      naam: z.string(),
      eenheid: z.string(),
      doel: z.number(),
      richting: z.enum(['tenminste', 'hoogstens']),
      stap: z.string().nullable(),
      stapTitel: z.string().nullable(),
      termijn: z.string().nullable(),
      geleverd: z.number().nullable(),
      geleverdOp: dag().nullable(),
      gehaald: z.boolean().nullable(),
    }),
  ),
  leveringen: z.array(
    z.object({
      wat: z.string(),
      indicator: z.string(),
      frequentie: z.enum(keys(frequenties)),
      frequentieNaam: z.string(),
      laatst: dag().nullable(),
      volgende: dag(),
    }),
  ),
  documenten: z.array(z.object({ titel: z.string(), op: dag().nullable(), plaats: z.string() })),
  verlenging: z.enum(keys(verlengingen)),
  verlengdMet: z.number().nullable(),
  termijn: z.string().nullable(),
  herinnering: z.number(),
  opgezegdOp: dag().nullable(),
  stappen: z.array(
    z.object({
      id: z.string(),
      titel: z.string().nullable().meta({ description: 'Leeg: niet in het handboek.' }),
    }),
  ),
  gegevens: z.array(z.string()),
  gegevensNamen: z.array(z.string()),
  wijzigingen: z.number(),
})

type Namen = ReadonlyMap<string, string>

/** The names of organisations by key. */
export const namesOf = (s: Stelsel): Namen => new Map(s.partners.map((p) => [p.id, p.naam]))

/** A line of an agreement. */
export function agreementLine(o: Overeenkomstrij, namen: Namen, op: Dag): z.input<typeof OvereenkomstRegel> {
  return {
    id: o.id,
    soort: o.soort,
    soortNaam: overeenkomstsoorten[o.soort].naam,
    titel: o.titel,
    partijen: o.partijen.map((id) => ({ id, naam: namen.get(id) ?? id })),
    vanaf: o.vanaf,
    looptijd: looptijd(o, op),
  }
}

/** An agreement with everything in it, beside the handbook in force. */
export function agreementOut(o: Overeenkomstrij, s: Stelsel): z.input<typeof OvereenkomstUit> {
  const titels = new Map(s.handboek.stappen.map((x) => [x.id, x.titel]))
  return {
    ...agreementLine(o, namesOf(s), s.dag),
    tot: o.tot,
    samenvatting: o.samenvatting,
    resultaten: o.resultaten.map((r) => ({
      ...r,
      stapTitel: r.stap === null ? null : (titels.get(r.stap) ?? null),
      gehaald:
        r.geleverd === null ? null : r.richting === 'tenminste' ? r.geleverd >= r.doel : r.geleverd <= r.doel,
    })),
    leveringen: o.leveringen.map((l) => ({
      ...l,
      frequentieNaam: frequenties[l.frequentie].naam,
      volgende: volgendeLevering(o, l),
    })),
    documenten: o.documenten,
    verlenging: o.verlenging,
    verlengdMet: o.verlengdMet,
    termijn: o.termijn,
    herinnering: o.herinnering,
    opgezegdOp: o.opgezegdOp,
    stappen: o.stappen.map((id) => ({ id, titel: titels.get(id) ?? null })),
    gegevens: o.gegevens,
    gegevensNamen: o.gegevens.map((g) => gegevenssoorten[g]),
    wijzigingen: o.wijzigingen,
  }
}

export const PartnerUit = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.string(),
  soortNaam: z.string(),
  website: z.string().nullable(),
  toelichting: z.string().nullable(),
})

/** An organisation as it goes out. */
export function partnerOut(o: {
  id: string
  naam: string
  soort: string
  website: string | null
  toelichting: string | null
}): z.input<typeof PartnerUit> {
  const { id, naam, soort, website, toelichting } = o
  return {
    id,
    naam,
    soort,
    soortNaam: organisatiesoortnamen[soort as Organisatiesoort],
    website,
    toelichting,
  }
}
