/** The half-yearly evaluation with partners: how each step went, what is concluded of it and agreed. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { dagenVan, type Halfjaar, halfjaarVan } from '#law/taakstelling.ts'
import { operatie } from '#work/dossier/index.ts'
import { conclusionRows, processFigures, writeConclusion } from '../handboek/actions.ts'
import { perRole, publish } from '../handboek/figures.ts'
import { stapVan, versiesVan } from '../handboek/versies.ts'
import { note } from './handboek.ts'

const halfjaar = z.string().regex(/^20\d{2}-[12]$/, { error: 'Schrijf een halfjaar als 2026-1.' })
const getal = z.number().nullable().meta({ description: 'Leeg: te klein om te tonen.' })

const evaluatie = operatie({
  naam: 'handboek.evaluatie',
  soort: 'lees',
  titel: 'Toont hoe elke stap van het handboek in een halfjaar ging, met conclusies en afspraken',
  uitleg:
    'Geteld zijn taken waarvan de laatste dag in het halfjaar viel, zoals zij nu staan. Aantallen van één tot vier worden niet ' +
    'getoond, en ook niet wat ze zou verraden; cijfers per rol zijn afgerond op vijf.',
  http: { methode: 'GET', pad: '/handboekevaluaties/{halfjaar}' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ halfjaar: halfjaar.optional() }),
  uitvoer: z.object({
    halfjaar: z.string(),
    van: z.string().meta({ format: 'date' }),
    totEnMet: z.string().meta({ format: 'date' }),
    rollen: z.array(
      z.object({ rol: z.string(), aantal: getal, opTijd: getal, laat: getal, openTeLaat: getal }),
    ),
    stappen: z.array(
      z.object({
        stap: z.string(),
        titel: z.string(),
        rol: z.string(),
        aantal: getal,
        opTijd: getal,
        laat: getal,
        nietNodig: getal,
        openTeLaat: getal,
        open: getal,
        aandeelOpTijd: getal,
        mediaanLaat: getal,
        hoogstLaat: getal,
        conclusie: z.string().nullable(),
        afspraak: z.string().nullable(),
      }),
    ),
  }),
  async doe(c, vraag) {
    const h = (vraag.halfjaar ?? halfjaarVan(c.actor.dag)) as Halfjaar
    const { eerste, laatste } = dagenVan(h)
    const versies = await versiesVan(c.tx)
    const cijfers = await processFigures(c.tx, c.actor, { van: eerste, totEnMet: laatste })
    const conclusies = new Map((await conclusionRows(c.tx, c.actor, h)).map((r) => [r.stap, r]))
    return gedaan({
      halfjaar: h,
      van: eerste,
      totEnMet: laatste,
      rollen: perRole(cijfers).map((r) => ({ ...r, rol: rollen[r.rol].naam })),
      stappen: cijfers.map((x) => ({
        stap: x.stap,
        titel: stapVan(versies, x.stap, null)?.titel ?? x.stap,
        rol: rollen[x.rol as Rol].naam,
        ...publish(x),
        conclusie: conclusies.get(x.stap)?.conclusie ?? null,
        afspraak: conclusies.get(x.stap)?.afspraak ?? null,
      })),
    })
  },
})

const tekst = z
  .string()
  .trim()
  .min(5, { error: 'Schrijf ten minste een korte zin.' })
  .max(2000, { error: 'Dit mag ten hoogste 2000 tekens hebben.' })

const concluderen = operatie({
  naam: 'handboek.concluderen',
  soort: 'wijzig',
  titel:
    'Legt vast wat de partners over een stap concludeerden en afspraken in de evaluatie van een halfjaar',
  http: { methode: 'POST', pad: '/handboekevaluaties/{halfjaar}/stappen/{stap}' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({ halfjaar, stap: z.string().max(60), conclusie: tekst, afspraak: tekst }),
  uitvoer: z.object({ halfjaar: z.string(), stap: z.string() }),
  async doe(c, conclusie) {
    const { halfjaar: h, stap } = conclusie
    if (stapVan(await versiesVan(c.tx), stap, null) === undefined)
      return geweigerd('nietGevonden', { wat: 'stap van het handboek' })
    await writeConclusion(c.tx, c.actor, c.nu, conclusie)
    await note(c, 'handboek.concluderen', { halfjaar: h, stap })
    return gedaan({ halfjaar: h, stap })
  },
})

export const evaluatieoperaties = { evaluatie, concluderen }
