/** The handbook: read, brought in, changed as a concept, and adopted from a day. */
import { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { citaat } from '#law/uitleg.ts'
import { type Context, DagSchema, onderdeelnamen, operatie, termijnsoorten } from '#work/dossier/index.ts'
import { alsYaml, HOOGSTENS, lees, leesYaml } from '../handboek/document.ts'
import { geleverd } from '../handboek/geleverd.ts'
import { askJob, lastJob } from '../handboek/jobs.ts'
import type { Handboek, Handboekdocument, Stap, Uiterlijk } from '../handboek/model.ts'
import {
  adopt,
  dropConcept,
  insertConcept,
  openReactions,
  updateConcept,
  versionRow,
  versionRows,
} from '../handboek/queries.ts'
import { voorwaarden } from '../handboek/voorwaarden.ts'
import { vraagInWoorden } from '../uit.ts'

const versienaam = z.string().max(30)
const dag = () => z.string().meta({ format: 'date' })

const StapUit = z.object({
  id: z.string(),
  titel: z.string(),
  uitleg: z.string(),
  rol: z.string(),
  rolnaam: z.string(),
  na: z.string(),
  voor: z.array(z.string()),
  zonder: z.array(z.string()),
  wanneer: z.string(),
  klaar: z.string(),
  onderdeel: z.string().nullable().meta({ description: 'Het onderdeel van de inburgeringsplicht.' }),
  wachtOp: z.string().nullable(),
  grond: z.object({ tekst: z.string(), link: z.string() }).nullable(),
  gegevens: z.array(z.string()),
  nazorg: z.number(),
  nietNodigDoor: z.array(z.string()),
  reacties: z.number().meta({ description: 'Reacties die nog op antwoord wachten.' }),
})

const VersieUit = z.object({
  versie: z.string(),
  stand: z.enum(['concept', 'vastgesteld', 'geleverd']),
  vanaf: dag(),
  overgang: z.enum(['lopend', 'nieuw']),
})

/** When a step must be done, in words. */
export function wanneer(u: Uiterlijk): string {
  if ('geen' in u) return 'zonder laatste dag'
  if ('termijn' in u) {
    const naam = termijnsoorten[u.termijn].naam.toLowerCase()
    if (u.maandenVoor === 0) return `binnen de termijn: ${naam}`
    return `${u.maandenVoor} ${u.maandenVoor === 1 ? 'maand' : 'maanden'} voor het einde van de termijn: ${naam}`
  }
  const enkel = { werkdagen: 'werkdag', dagen: 'dag', weken: 'week', maanden: 'maand' } as const
  return `binnen ${u.aantal} ${u.aantal === 1 ? enkel[u.eenheid] : u.eenheid}`
}

/** A step in words. */
export function stepOut(s: Stap, reacties: number): z.input<typeof StapUit> {
  return {
    id: s.id,
    titel: s.titel,
    uitleg: s.uitleg,
    rol: s.rol,
    rolnaam: rollen[s.rol].naam,
    na: vraagInWoorden(s.na),
    voor: s.voor.map((v) => voorwaarden[v].naam),
    zonder: s.zonder.map(vraagInWoorden),
    wanneer: wanneer(s.uiterlijk),
    klaar: vraagInWoorden(s.gedaan),
    onderdeel: s.onderdeel === undefined ? null : onderdeelnamen[s.onderdeel],
    wachtOp: s.wachtOp === undefined ? null : vraagInWoorden(s.wachtOp),
    grond: s.grond === 'lokaal' ? null : { ...citaat(s.grond) },
    gegevens: s.gegevens.map((g) => gegevenssoorten[g]),
    nazorg: s.nazorg,
    nietNodigDoor: s.nietNodigDoor.map((r) => rollen[r as Rol].naam),
    reacties,
  }
}

interface Gekozen {
  readonly handboek: Handboek
  readonly document: Handboekdocument
  readonly stand: 'concept' | 'vastgesteld' | 'geleverd'
  readonly wijzigingen: number
}

/** The version asked for; without a name the one in force today, or the delivered one. */
export async function kiesVersie(c: Context, versie?: string): Promise<Gekozen | undefined> {
  const vast = (await versionRows(c.tx, c.actor)).filter((r) => r.stand === 'vastgesteld')
  const inWerking = vast.find((r) => r.vanaf <= c.actor.dag)
  const naam = versie ?? inWerking?.versie ?? geleverd.handboek.versie
  const rij = await versionRow(c.tx, c.actor, naam)
  if (rij === undefined) {
    return naam === geleverd.handboek.versie ? { ...geleverd, stand: 'geleverd', wijzigingen: 0 } : undefined
  }
  const gelezen = lees(rij.inhoud)
  // A concept is only ever stored when it can be read; a kind of fact that was renamed since must show.
  if (!gelezen.ok) throw new Error(`handbook ${naam} cannot be read: ${gelezen.fouten[0]!.fout}`)
  return {
    handboek: gelezen.handboek,
    document: gelezen.document,
    stand: rij.stand,
    wijzigingen: rij.wijzigingen,
  }
}

const zien = operatie({
  naam: 'handboek.zien',
  soort: 'lees',
  titel: 'Toont het handboek: onderdelen en stappen, met wie, wanneer, voor wie en op welke grond',
  http: { methode: 'GET', pad: '/handboeken/{versie}' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: versienaam.optional() }),
  uitvoer: VersieUit.extend({
    naam: z.string(),
    toelichting: z.string().nullable(),
    wijzigingen: z.number(),
    afleiden: z.object({ gedaan: z.number(), totaal: z.number() }).nullable().meta({
      description: 'Hoever het afleiden van alle taken na een vaststelling is; leeg als het klaar is.',
    }),
    onderdelen: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        toelichting: z.string().nullable(),
        stappen: z.array(StapUit),
      }),
    ),
    versies: z.array(VersieUit),
  }),
  async doe(c, { versie }) {
    const g = await kiesVersie(c, versie)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    const reacties = await openReactions(c.tx, c.actor)
    const rijen = await versionRows(c.tx, c.actor)
    const klus = await lastJob(c.tx, c.actor.gemeente, 'overgang')
    const { handboek: h } = g
    return gedaan({
      afleiden: klus && klus.klaar_op === null ? { gedaan: klus.gedaan, totaal: klus.totaal } : null,
      naam: h.naam,
      versie: h.versie,
      stand: g.stand,
      vanaf: h.vanaf,
      overgang: h.overgang,
      wijzigingen: g.wijzigingen,
      toelichting: h.toelichting ?? null,
      onderdelen: h.onderdelen.map((o) => ({
        id: o.id,
        naam: o.naam,
        toelichting: o.toelichting ?? null,
        stappen: o.stappen.map((s) => stepOut(s, reacties.get(s.id) ?? 0)),
      })),
      versies: rijen.map(({ versie: v, stand, vanaf, overgang }) => ({ versie: v, stand, vanaf, overgang })),
    })
  },
})

const uitvoeren = operatie({
  naam: 'handboek.uitvoeren',
  soort: 'lees',
  titel: 'Geeft een versie van het handboek als YAML',
  http: { methode: 'GET', pad: '/handboeken/{versie}/yaml' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: versienaam }),
  uitvoer: z.object({ yaml: z.string() }),
  async doe(c, { versie }) {
    const g = await kiesVersie(c, versie)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    return gedaan({ yaml: alsYaml(g.document) })
  },
})

const invoeren = operatie({
  naam: 'handboek.invoeren',
  soort: 'wijzig',
  titel: 'Leest een handboek in YAML als concept; fouten noemen de regel',
  uitleg: 'Een concept met dezelfde versienaam wordt vervangen. Met `proef` wordt alleen gecontroleerd.',
  http: { methode: 'POST', pad: '/handboeken' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    yaml: z
      .string()
      .min(1, { error: 'Er is geen tekst.' })
      .max(HOOGSTENS, { error: 'Het handboek is te groot.' }),
    proef: z.boolean().default(false),
  }),
  uitvoer: z.object({ versie: z.string(), stappen: z.number() }),
  async doe(c, { yaml, proef }) {
    const gelezen = leesYaml(yaml)
    if (!gelezen.ok) {
      const velden = gelezen.fouten.slice(0, 100).map((f) => ({ veld: `regel ${f.regel}`, fout: f.fout }))
      return geweigerd('ongeldig', { aantal: gelezen.fouten.length }, velden)
    }
    const { handboek, document } = gelezen
    const uit = {
      versie: handboek.versie,
      stappen: handboek.onderdelen.reduce((n, o) => n + o.stappen.length, 0),
    }
    if (handboek.versie === geleverd.handboek.versie)
      return geweigerd('nietNu', {
        toelichting: `Versie ${handboek.versie} komt met Wortel mee. Geef het concept een andere versienaam.`,
      })
    const rij = await versionRow(c.tx, c.actor, handboek.versie)
    if (rij?.stand === 'vastgesteld')
      return geweigerd('nietNu', {
        toelichting: `Versie ${handboek.versie} is vastgesteld en verandert niet meer. Geef het concept een andere versienaam.`,
      })
    if (proef) return gedaan(uit)
    if (rij === undefined) await insertConcept(c.tx, c.actor, c.nu, document)
    else await updateConcept(c.tx, c.actor, document, rij.wijzigingen)
    await note(c, 'handboek.invoeren', { versie: handboek.versie })
    return gedaan(uit)
  },
})

const concept = operatie({
  naam: 'handboek.conceptMaken',
  soort: 'wijzig',
  titel: 'Maakt van een versie van het handboek een concept om aan te werken',
  http: { methode: 'POST', pad: '/handboeken/{van}/concepten' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({
    van: versienaam,
    versie: z.string().regex(/^[0-9a-z][0-9a-z.-]{0,29}$/, {
      error: 'Een versie heeft kleine letters, cijfers, punten en streepjes, zoals 2027-1.',
    }),
    vanaf: DagSchema,
    overgang: z.enum(['lopend', 'nieuw'], { error: 'Kies wat er met lopend werk gebeurt.' }),
  }),
  uitvoer: z.object({ versie: z.string() }),
  async doe(c, { van, ...nieuw }) {
    const g = await kiesVersie(c, van)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    // What was done by the delivered version keeps explaining itself by that name.
    if (nieuw.versie === geleverd.handboek.versie)
      return geweigerd('bestaatAl', { wat: `versie ${nieuw.versie}` })
    const document = { ...g.document, ...nieuw }
    if ((await insertConcept(c.tx, c.actor, c.nu, document)) === undefined)
      return geweigerd('bestaatAl', { wat: `versie ${nieuw.versie}` })
    await note(c, 'handboek.conceptMaken', { van, versie: nieuw.versie })
    return gedaan({ versie: nieuw.versie })
  },
})

const weggooien = operatie({
  naam: 'handboek.conceptWeggooien',
  soort: 'wijzig',
  titel: 'Gooit een concept van het handboek weg',
  http: { methode: 'DELETE', pad: '/handboeken/{versie}' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: versienaam }),
  uitvoer: z.object({ versie: z.string() }),
  async doe(c, { versie }) {
    if (!(await dropConcept(c.tx, c.actor, versie))) return geweigerd('nietGevonden', { wat: 'concept' })
    await note(c, 'handboek.conceptWeggooien', { versie })
    return gedaan({ versie })
  },
})

const vaststellen = operatie({
  naam: 'handboek.vaststellen',
  soort: 'wijzig',
  titel: 'Stelt een concept vast: vanaf zijn eerste dag volgen de taken eruit',
  uitleg:
    'De eerste dag ligt niet in het verleden, behalve bij het eerste handboek van een gemeente, en na die van de vorige versie. ' +
    'Geldt de versie vandaag al, dan worden alle taken opnieuw afgeleid: met weinig dossiers meteen, anders in porties die ' +
    'binnen een minuut beginnen (zie `overgang` bij handboek.zien).',
  http: { methode: 'POST', pad: '/handboeken/{versie}/vaststelling' },
  nodig: { handeling: 'beheren', gegevens: ['handboek'] },
  invoer: z.strictObject({ versie: versienaam }),
  uitvoer: z.object({ versie: z.string(), vanaf: dag(), dossiers: z.number(), klaar: z.boolean() }),
  async doe(c, { versie }) {
    const g = await kiesVersie(c, versie)
    if (g === undefined) return geweigerd('nietGevonden', { wat: 'versie van het handboek' })
    if (g.stand !== 'concept')
      return geweigerd('nietNu', { toelichting: `Versie ${versie} is al vastgesteld.` })
    const vorige = (await versionRows(c.tx, c.actor)).filter((r) => r.stand === 'vastgesteld')
    const nee = tooEarly(
      g.handboek.vanaf,
      vorige.map((v) => v.vanaf),
      c.actor.dag,
    )
    if (nee !== undefined) return geweigerd('nietNu', { toelichting: nee })
    await adopt(c.tx, c.actor, c.nu, versie)
    await note(c, 'handboek.vaststellen', { versie, vanaf: g.handboek.vanaf })
    if (g.handboek.vanaf > c.actor.dag)
      return gedaan({ versie, vanaf: g.handboek.vanaf, dossiers: 0, klaar: true })
    const { klaar, totaal } = await askJob(c, 'overgang', versie, g.wijzigingen)
    return gedaan({ versie, vanaf: g.handboek.vanaf, dossiers: totaal, klaar })
  },
})

/** Why a version may not come into force on that day; undefined when it may. */
function tooEarly(vanaf: Dag, vorige: readonly Dag[], vandaag: Dag): string | undefined {
  if (vorige.length === 0) return undefined
  if (vanaf < vandaag)
    return 'De eerste dag ligt in het verleden. Taken van toen horen bij de versie van toen; kies vandaag of later.'
  if (vorige.some((v) => v >= vanaf))
    return 'Een andere versie begint op of na deze dag. Kies een latere eerste dag.'
  return undefined
}

/** A line in the change log. */
export async function note(c: Context, operatienaam: string, wat: object): Promise<void> {
  await c.tx
    .insertInto('wijziging')
    .values({
      gemeente: c.actor.gemeente,
      id: c.nieuwId(),
      op: c.nu,
      door: c.actor.medewerker,
      operatie: operatienaam,
      wat: JSON.stringify(wat),
    })
    .execute()
}

export const handboekoperaties = { zien, uitvoeren, invoeren, concept, weggooien, vaststellen }
