/** What is agreed with partners, and who they are: schemas that are types. */
import { z } from 'zod'
import { type Gegevenssoort, gegevenssoorten } from '#core/operation.ts'
import { DagSchema, keys } from '#work/dossier/index.ts'

/** Kinds of agreement; `persoonsgegevens`: arranges a flow of personal data; `werk`: gives the work of steps. */
export const overeenkomstsoorten = {
  prestatieafspraken: { naam: 'Prestatieafspraken', persoonsgegevens: false, werk: true },
  dvo: { naam: 'Dienstverleningsovereenkomst (DVO)', persoonsgegevens: false, werk: true },
  subsidie: { naam: 'Subsidie', persoonsgegevens: false, werk: true },
  inkoop: { naam: 'Inkoopovereenkomst', persoonsgegevens: false, werk: true },
  mandaat: { naam: 'Mandaat', persoonsgegevens: false, werk: true },
  convenant: { naam: 'Convenant', persoonsgegevens: true, werk: true },
  verwerkersovereenkomst: { naam: 'Verwerkersovereenkomst', persoonsgegevens: true, werk: false },
} as const
export type Overeenkomstsoort = keyof typeof overeenkomstsoorten

/**
 * Kinds of data about persons that flow by the steps of the handbook. Minutes of a casusoverleg flow by invitation, and
 * hold only what all present may see.
 */
const NIET_VIA_STAPPEN = [
  'taken',
  'overleg',
  'woningen',
  'cursussen',
  'workshops',
  'handboek',
  'cijfers',
  'beheer',
] as const
export type Persoonsgegeven = Exclude<Gegevenssoort, (typeof NIET_VIA_STAPPEN)[number]>
export const persoonsgegevens = keys(gegevenssoorten).filter(
  (g): g is Persoonsgegeven => !(NIET_VIA_STAPPEN as readonly string[]).includes(g),
)

export const frequenties = {
  maand: { naam: 'elke maand', maanden: 1 },
  kwartaal: { naam: 'elk kwartaal', maanden: 3 },
  halfjaar: { naam: 'elk half jaar', maanden: 6 },
  jaar: { naam: 'elk jaar', maanden: 12 },
} as const
export type Frequentie = keyof typeof frequenties

/** Text that must be there. */
export const tekst = (hoogstens: number) =>
  z
    .string({ error: 'Vul dit in.' })
    .trim()
    .min(1, { error: 'Vul dit in.' })
    .max(hoogstens, { error: `Dit mag ten hoogste ${hoogstens} tekens hebben.` })

const DUUR = /^([1-9]\d{0,2}) (werkdag|dag|week|maand|werkdagen|dagen|weken|maanden)$/
const meervoud = { werkdag: 'werkdagen', dag: 'dagen', week: 'weken', maand: 'maanden' } as const

/** So long: `6 weken`, `10 werkdagen`. */
export interface Tijdsduur {
  readonly aantal: number
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden'
}

/** A duration as people write it. */
export const DuurSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(DUUR, { error: 'Schrijf een duur zoals 6 weken, 10 werkdagen of 3 maanden.' })

/** The duration that a text in the form of `DuurSchema` says. */
export function duurVan(t: string): Tijdsduur {
  const [, aantal, woord] = DUUR.exec(t)!
  const eenheid = woord! in meervoud ? meervoud[woord as keyof typeof meervoud] : woord!
  return { aantal: Number(aantal), eenheid: eenheid as Tijdsduur['eenheid'] }
}

export const organisatiekenmerk = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, {
  error: 'Een kenmerk heeft kleine letters, cijfers en streepjes, zoals eemland-wonen.',
})

const getal = z.coerce
  .number({ error: 'Vul een getal in, zoals 26 of 12,5.' })
  .min(0, { error: 'Een getal is hier niet kleiner dan nul.' })
  .max(1_000_000_000, { error: 'Dit getal is te groot.' })

/** A promised result: an indicator with its target, and the step of the handbook that brings it about. */
export const ResultaatSchema = z.strictObject({
  naam: tekst(120),
  eenheid: tekst(40),
  doel: getal,
  /** Also `hoogstens`, where less is better. */
  richting: z.enum(['tenminste', 'hoogstens'], { error: 'Kies ten minste of hoogstens.' }),
  stap: z.string().max(60).nullable().default(null).meta({ description: 'Stap van het handboek.' }),
  termijn: DuurSchema.nullable().default(null).meta({ description: 'Beloofde termijn van die stap.' }),
  geleverd: getal.nullable().default(null),
  geleverdOp: DagSchema.nullable().default(null),
})

/** Data that a party delivers: for which indicator, how often, and when it last did. */
export const LeveringSchema = z.strictObject({
  wat: tekst(120),
  indicator: tekst(120),
  frequentie: z.enum(keys(frequenties), { error: 'Kies hoe vaak.' }),
  laatst: DagSchema.nullable().default(null).meta({ description: 'Dag van de laatste levering.' }),
})

export const DocumentSchema = z.strictObject({
  titel: tekst(120),
  op: DagSchema.nullable().default(null),
  plaats: tekst(300)
    .refine((t) => !/^[a-z][a-z0-9+.-]*:/i.test(t) || /^https:\/\/\S+$/i.test(t), {
      error: 'Een link begint met https://. Een andere vindplaats is gewone tekst, zoals het zaaknummer.',
    })
    .meta({ description: 'Vindplaats: link, of waar het is opgeborgen.' }),
})

export const verlengingen = {
  geen: 'Loopt af op de laatste dag',
  opnieuw: 'Loopt af; moet op tijd opnieuw worden gesloten',
  stilzwijgend: 'Wordt stilzwijgend verlengd, tenzij iemand opzegt',
} as const

export const OvereenkomstSchema = z
  .strictObject({
    soort: z.enum(keys(overeenkomstsoorten), { error: 'Kies een soort.' }),
    titel: tekst(120),
    partijen: z
      .array(organisatiekenmerk)
      .min(2, { error: 'Een overeenkomst heeft ten minste twee partijen.' })
      .max(20)
      .refine((p) => new Set(p).size === p.length, { error: 'Een partij staat er twee keer.' }),
    vanaf: DagSchema,
    tot: DagSchema.nullable().default(null).meta({ description: 'Laatste dag; leeg is onbepaalde tijd.' }),
    samenvatting: tekst(2000),
    resultaten: z.array(ResultaatSchema).max(40).default([]),
    leveringen: z.array(LeveringSchema).max(40).default([]),
    documenten: z.array(DocumentSchema).max(40).default([]),
    verlenging: z.enum(keys(verlengingen), { error: 'Kies wat er aan het einde gebeurt.' }),
    verlengdMet: z.coerce
      .number({ error: 'Vul een aantal maanden in.' })
      .int()
      .min(1, { error: 'Een verlenging duurt ten minste één maand.' })
      .max(120)
      .nullable()
      .default(null)
      .meta({ description: 'Maanden per stilzwijgende verlenging.' }),
    termijn: DuurSchema.nullable().default(null).meta({
      description: 'Opzegtermijn; of, als opnieuw moet worden gesloten, de tijd die dat kost.',
    }),
    herinnering: z.coerce
      .number({ error: 'Vul een aantal dagen in.' })
      .int()
      .min(0)
      .max(365, { error: 'Ten hoogste 365 dagen.' })
      .default(60)
      .meta({ description: 'Dagen vooraf waarop de herinnering begint.' }),
    opgezegdOp: DagSchema.nullable().default(null),
    stappen: z.array(z.string().max(60)).max(300).default([]),
    gegevens: z
      .array(z.enum(persoonsgegevens as [Persoonsgegeven, ...Persoonsgegeven[]]))
      .max(20)
      .default([]),
  })
  .superRefine((o, ctx) => {
    const fout = (veld: (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path: veld, message })
    if (o.tot !== null && o.tot < o.vanaf) fout(['tot'], 'De laatste dag ligt vóór de eerste dag.')
    if (o.verlenging !== 'geen' && o.tot === null)
      fout(['tot'], 'Vul de laatste dag in, of kies dat de overeenkomst niet wordt verlengd.')
    if (o.verlenging === 'stilzwijgend' && o.verlengdMet === null)
      fout(['verlengdMet'], 'Vul in met hoeveel maanden stilzwijgend wordt verlengd.')
    if (o.opgezegdOp !== null && o.opgezegdOp < o.vanaf)
      fout(['opgezegdOp'], 'Opzeggen kan niet vóór de eerste dag.')
    o.resultaten.forEach((r, i) => {
      if (r.termijn !== null && r.stap === null)
        fout(['resultaten', i, 'termijn'], 'Kies de stap van het handboek waarvoor deze termijn is beloofd.')
      if ((r.geleverd === null) !== (r.geleverdOp === null))
        fout(['resultaten', i, 'geleverdOp'], 'Vul bij wat is geleverd ook de dag in, of geen van beide.')
    })
  })

/** An agreement as it is stored and as people write it. */
export type Overeenkomst = z.output<typeof OvereenkomstSchema>
export type Resultaat = Overeenkomst['resultaten'][number]
export type Levering = Overeenkomst['leveringen'][number]

/** Kinds of certificate and authorisation; `stap`: the kind of fact for which who records it must have it. */
export const certificaatsoorten = {
  toetsafnemer: {
    naam: 'Afnemer leerbaarheidstoets',
    houder: 'medewerker',
    voorFeit: 'leerbaarheidstoetsAfgenomen',
  },
  optimum: {
    naam: 'Autorisatie Optimum (leerbaarheidstoets)',
    houder: 'medewerker',
    voorFeit: 'leerbaarheidstoetsAfgenomen',
  },
  duo: {
    naam: 'Autorisatie Portaal Inburgering (DUO)',
    houder: 'medewerker',
    voorFeit: 'kennisgevingOntvangen',
  },
  tvs: { naam: 'Autorisatie Taakstelling Volg Systeem (COA)', houder: 'medewerker', voorFeit: null },
  keurmerk: {
    naam: 'Keurmerk Inburgeren of diploma-erkenning',
    houder: 'organisatie',
    voorFeit: 'lessenGestart',
  },
} as const
export type Certificaatsoort = keyof typeof certificaatsoorten

/** Eight or more digits in a row are a number of a person or a pass: those do not belong here. */
const zonderNummer = (t: string) => !/\d[\d .-]{6,}\d/.test(t)

export const CertificaatSchema = z
  .strictObject({
    soort: z.enum(keys(certificaatsoorten), { error: 'Kies een soort.' }),
    medewerker: z.string().max(60).nullable().default(null),
    kenmerk: tekst(120)
      .refine(zonderNummer, { error: 'Geen nummers van personen of passen: schrijf waar het bewijs ligt.' })
      .nullable()
      .default(null)
      .meta({ description: 'Waar het bewijs ligt, zonder nummers.' }),
    vanaf: DagSchema,
    tot: DagSchema.nullable().default(null),
  })
  .superRefine((c, ctx) => {
    if (c.tot !== null && c.tot < c.vanaf)
      ctx.addIssue({ code: 'custom', path: ['tot'], message: 'De laatste dag ligt vóór de eerste dag.' })
    const vanPersoon = certificaatsoorten[c.soort].houder === 'medewerker'
    if (vanPersoon !== (c.medewerker !== null))
      ctx.addIssue({
        code: 'custom',
        path: ['medewerker'],
        message: vanPersoon
          ? 'Kies de medewerker die dit heeft.'
          : 'Dit heeft de organisatie zelf; kies geen medewerker.',
      })
  })

export const ContactSchema = z
  .strictObject({
    naam: tekst(100),
    functie: tekst(100),
    telefoon: z
      .string()
      .trim()
      .regex(/^\+?[\d ()-]{6,20}$/, { error: 'Een telefoonnummer heeft cijfers, spaties en streepjes.' })
      .nullable()
      .default(null),
    email: z.email({ error: 'Dit is geen e-mailadres.' }).max(200).nullable().default(null),
  })
  .refine((c) => c.telefoon !== null || c.email !== null, {
    path: ['telefoon'],
    error: 'Vul een telefoonnummer of een e-mailadres in.',
  })
