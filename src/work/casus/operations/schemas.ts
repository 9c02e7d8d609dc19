/** Schemas of meetings as they come in and go out. */
import { z } from 'zod'
import { gegeven, perDossier } from '#core/operation.ts'
import { DagSchema } from '#work/dossier/index.ts'

export const OverlegId = z.uuid({ error: 'Dit is geen kenmerk van een overleg.' })

const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Schrijf een tijd als 09:30.' })

export const OverlegIn = z
  .strictObject({
    dag: DagSchema,
    begin: tijd,
    eind: tijd,
    vorm: z.enum(['locatie', 'online'], { error: 'Kies op locatie of online.' }),
    plaats: z
      .string()
      .trim()
      .min(2, { error: 'Zeg waar het overleg is, zoals een kamer of het videosysteem.' })
      .max(120, { error: 'Dit mag ten hoogste 120 tekens hebben.' })
      .refine((t) => !/[\p{Cc}<>]/u.test(t), { error: 'Dit bevat tekens die niet in een plaats voorkomen.' }),
    hoogstens: z.coerce
      .number()
      .int()
      .min(1, { error: 'Kies ten minste 1 dossier.' })
      .max(40, { error: 'Meer dan 40 dossiers past niet in een overleg.' })
      .default(12),
  })
  .refine((o) => o.begin < o.eind, { path: ['eind'], error: 'Het overleg eindigt na het begin.' })

const dag = () => z.string().meta({ format: 'date' })

export const OverlegUit = z.object({
  id: z.string(),
  dag: dag(),
  begin: z.string(),
  eind: z.string(),
  vorm: z.enum(['locatie', 'online']),
  plaats: z.string(),
  stand: z.enum(['gepland', 'gehouden', 'afgezegd']),
})

export const DeelnemerUit = z.object({
  rol: z.string(),
  rolnaam: z.string(),
  organisatie: z.string(),
  organisatienaam: z.string(),
})

export const AfspraakUit = z.object({
  dossier: z.string(),
  feit: z.string(),
  wie: z.string(),
  wat: z.string(),
  gemaaktOp: dag(),
  uiterlijk: dag(),
  stand: z.enum(['open', 'gedaan', 'vervallen']),
  gedaanOp: dag().nullable(),
  hier: z.boolean().meta({ description: 'Of de afspraak in dit overleg is gemaakt.' }),
  tekst: z.string().nullable().meta({ description: 'Leeg als er geen is, of niet voor wie hier kijkt.' }),
})

export const PuntUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    naam: gegeven('identiteit', z.string()),
    doelgroep: gegeven('verblijf', z.string()),
    huishouden: gegeven('huishouden', z.number()),
    gekoppeldOp: gegeven('huisvesting', dag()),
    sleutelOp: gegeven('huisvesting', dag()),
    leerroute: gegeven('inburgering', z.string()),
    pipOp: gegeven('inburgering', dag()),
    begeleidingOp: gegeven('begeleiding', dag()),
    redenen: gegeven('taken', z.array(z.object({ soort: z.string(), zin: z.string(), aanZet: z.string() }))),
    /** Others of the household with a reason of their own. */
    huisgenoten: gegeven('huishouden', z.number()),
    regie: z.string().nullable().meta({ description: 'Medewerker die de casusregie heeft.' }),
    toegevoegd: z
      .string()
      .nullable()
      .meta({ description: 'Waarom een mens dit dossier op de agenda zette.' }),
    weggelaten: z.array(z.string()).meta({ description: 'Wat hier niet zichtbaar is, en om wie.' }),
    geweigerd: z
      .string()
      .nullable()
      .meta({ description: 'Waarom dit dossier nu niet te bespreken is; dan is alles hierboven leeg.' }),
    zonder: z.array(z.string()).meta({ description: 'Rollen die er bij dit punt niet bij zijn.' }),
    besluit: z.string().nullable(),
    notitie: z.object({ id: z.string(), tekst: z.string() }).nullable(),
    afspraken: z.array(AfspraakUit),
  }),
)

/** Short text beside a decision. Numbers never belong here. */
export const tekst = (hoogstens: number) =>
  z
    .string()
    .trim()
    .min(5, { error: 'Schrijf ten minste een korte zin, of laat het leeg.' })
    .max(hoogstens, { error: `Dit mag ten hoogste ${hoogstens} tekens hebben.` })
    .refine((t) => !/\d{7,}|\S@\S/.test(t.replace(/(?<=\d)[ .-](?=\d)/g, '')), {
      error: 'Hier horen geen BSN, V-nummer, telefoonnummer of e-mailadres in.',
    })
