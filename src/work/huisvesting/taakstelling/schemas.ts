/** What the operation of a half year answers. */
import { z } from 'zod'
import { UitlegUit } from '#work/dossier/index.ts'

const getal = z.number().nullable()
const dagUit = z.string().meta({ format: 'date' })

export const HalfjaarUit = z.object({
  halfjaar: z.string(),
  eerste: dagUit,
  laatste: dagUit,
  voorbij: z.boolean(),
  doel: z
    .object({
      waarde: z.number(),
      herkomst: z.enum(['gepubliceerd', 'tegenspraak', 'formule']),
      bronnen: z.array(z.object({ bron: z.string(), waarde: z.number() })),
      verschoven: z.number(),
    })
    .nullable(),
  formule: UitlegUit.nullable(),
  begin: z.object({ stand: z.number(), uit: z.string(), bron: z.string() }).nullable(),
  gerealiseerd: z.number(),
  teDoen: getal,
  stand: getal,
  rekening: UitlegUit.nullable(),
  maanden: z.array(
    z.object({ tot: dagUit, nodig: z.number(), klaar: getal, opSchema: z.boolean().nullable() }),
  ),
  prognose: z
    .object({
      huishoudens: z.number(),
      personen: z.number(),
      onbekend: z.number(),
      verwacht: z.number(),
      laag: z.number(),
      hoog: z.number(),
    })
    .nullable(),
  eind: z.object({ laag: z.number(), verwacht: z.number(), hoog: z.number() }).nullable(),
  nodig: z
    .object({
      personen: z.number(),
      dagen: z.number(),
      perMaand: z.number(),
      woningen: getal,
      uiterlijkAanbieden: dagUit.nullable(),
      teWeinigGekoppeld: z.number(),
      peildag: dagUit,
    })
    .nullable(),
  voorstel: z.object({ trede: z.number(), naam: z.string(), uitleg: UitlegUit }).nullable(),
  oordelen: z.array(
    z.object({
      periode: z.string(),
      trede: z.number(),
      naam: z.string(),
      op: dagUit,
      bron: z.string(),
      tekst: z.string(),
      omstandigheden: z.string(),
      bijzonder: z.boolean(),
    }),
  ),
  verschoven: z.array(
    z.object({
      andere: z.string(),
      naam: z.string(),
      aantal: z.number(),
      besluitOp: dagUit,
      bron: z.string(),
    }),
  ),
  telling: z.object({
    // Null is a group that is too small for who may not see persons.
    volwassen: getal,
    kinderen: getal,
    vertrokken: getal,
    vervallen: getal,
    nietGekoppeld: getal,
  }),
  regio: z
    .object({
      provincie: z.string(),
      halfjaar: z.string().nullable(),
      landelijk: getal,
      bron: z.string().nullable(),
      inwonersbron: z.string(),
      gemeenten: z.array(
        z.object({ naam: z.string(), inwoners: z.number(), deel: getal, eigen: z.boolean() }),
      ),
      zonderInwoners: z.array(z.string()),
    })
    .nullable(),
  omgeving: z.array(
    z.object({
      gebied: z.string(),
      periode: z.string(),
      wat: z.string(),
      waarde: z.number(),
      bron: z.string(),
      voetnoot: z.string().nullable(),
    }),
  ),
  vergelijking: z.array(
    z.object({
      halfjaar: z.string(),
      hier: getal,
      landelijk: getal,
      landelijkDoel: getal,
      landelijkKlaar: getal,
      bron: z.string(),
    }),
  ),
})
