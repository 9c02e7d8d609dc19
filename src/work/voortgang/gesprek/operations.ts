/** The progress talk: what there is to talk about, a draft kept answer by answer, and the talk recorded with its agreements. */
import { z } from 'zod'
import { DossierId, FeitId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import {
  AntwoordUit,
  afspraakmakers,
  afspraakuitkomsten,
  alleFeiten,
  answersOf,
  antwoordenIn,
  BewaardUit,
  beoordeel,
  DagSchema,
  factsOf,
  fold,
  gespreksafspraken,
  gespreksafsprakenVan,
  keepAnswers,
  keys,
  laatsteFeit,
  operatie,
  outLight,
  reachable,
  readPerson,
  StoplichtUit,
  stoplichtVan,
  studiestanden,
  vrijwilligersstanden,
  werkstanden,
} from '#work/dossier/index.ts'
import { type Invulling, leggen } from '../leggen.ts'
import { writeNote } from '../notities/queries.ts'
import { momenten } from './derive.ts'
import { eraseDraft } from './queries.ts'
import { nieuweAfspraken, vragen, woordvragen } from './vragen.ts'

const dag = () => z.string().meta({ format: 'date' })

const Deelname = z.strictObject({
  werk: z.enum(keys(werkstanden), { error: 'Kies of de persoon werkt.' }),
  studie: z.enum(keys(studiestanden), { error: 'Kies of de persoon een opleiding volgt.' }),
  vrijwilligerswerk: z.enum(keys(vrijwilligersstanden), {
    error: 'Kies of de persoon vrijwilligerswerk doet.',
  }),
})

const zien = operatie({
  naam: 'voortgang.zien',
  soort: 'lees',
  titel:
    'Toont de voortgang: het stoplicht met redenen, afspraken, gespreksmomenten en het concept van het gesprek',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/voortgang' },
  nodig: { handeling: 'zien', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      naam: gegeven('identiteit', z.string()),
      stoplicht: gegeven('inburgering', StoplichtUit),
      afspraken: gegeven(
        'inburgering',
        z.array(
          z.object({
            feit: z.string(),
            wie: z.enum(keys(afspraakmakers)),
            wat: z.enum(keys(gespreksafspraken)),
            gemaaktOp: dag(),
            uiterlijk: dag(),
            afgerondOp: dag().nullable(),
            uitkomst: z.enum(keys(afspraakuitkomsten)).nullable(),
          }),
        ),
      ),
      momenten: gegeven('inburgering', z.array(z.object({ dag: dag(), gehouden: dag().nullable() }))),
      gesprekken: gegeven('inburgering', z.array(z.object({ op: dag(), feit: z.string() }))),
      deelname: gegeven('inburgering', Deelname.extend({ op: dag() })),
      concept: gegeven('intake', z.array(AntwoordUit)),
    }),
  ),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
    const concept = await answersOf(c.tx, c.actor, 'gesprek_antwoord', dossier)
    const d = fold(feiten, { peildatum: c.actor.dag })
    const b = beoordeel(d)
    const deelname = laatsteFeit(d, 'deelnameBesproken')
    return gedaan({
      dossier,
      naam: persoon?.naam ?? null,
      stoplicht: outLight(stoplichtVan(d, b)),
      afspraken: gespreksafsprakenVan(d)
        .map((a) => ({
          feit: a.feit,
          wie: a.wie,
          wat: a.wat,
          gemaaktOp: a.gemaaktOp,
          uiterlijk: a.uiterlijk,
          afgerondOp: a.afgerond?.op ?? null,
          uitkomst: a.afgerond?.uitkomst ?? null,
        }))
        .sort(
          (x, y) =>
            Number(x.afgerondOp !== null) - Number(y.afgerondOp !== null) ||
            (x.uiterlijk < y.uiterlijk ? -1 : 1),
        ),
      momenten: momenten(d, b),
      gesprekken: alleFeiten(d, 'gesprekGevoerd')
        .filter((f) => f.inhoud.gesprek === 'voortgang')
        .map((f) => ({ op: f.op, feit: f.id }))
        .reverse(),
      deelname: deelname === undefined ? null : { ...deelname.inhoud, op: deelname.op },
      concept,
    })
  },
})

const conceptBewaren = operatie({
  naam: 'voortgang.conceptBewaren',
  soort: 'wijzig',
  titel: 'Bewaart antwoorden van het voortgangsgesprek, elk zodra het er is',
  uitleg:
    'Elk antwoord noemt de versie die de schrijver zag (0 als er nog geen was). Schreef een ander intussen iets anders, ' +
    'dan blijft dat staan en komt het terug onder `botsingen`.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/voortgang/concept' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake'] },
  invoer: antwoordenIn(30),
  uitvoer: BewaardUit,
  doe: (c, invoer) =>
    keepAnswers(c, 'gesprek_antwoord', invoer, vragen, 'Deze vraag hoort niet bij het gesprek.'),
})

const gesprekVastleggen = operatie({
  naam: 'voortgang.gesprekVastleggen',
  soort: 'besluit',
  titel: 'Legt een voortgangsgesprek vast, met wat er van eerdere afspraken kwam en nieuwe afspraken',
  uitleg:
    'Alles in één keer of niets. De woorden van het gesprek komen uit het concept en worden een notitie; het concept is daarna weg.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/voortgang/gesprekken' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({
    dossier: DossierId,
    op: DagSchema.optional().meta({ format: 'date', description: 'De dag van het gesprek; anders vandaag.' }),
    deelname: Deelname,
    afgerond: z
      .array(z.strictObject({ afspraak: FeitId, uitkomst: z.enum(keys(afspraakuitkomsten)) }))
      .max(50)
      .default([]),
    nieuw: z
      .array(
        z.strictObject({
          wie: z.enum(keys(afspraakmakers), { error: 'Kies wie het doet.' }),
          wat: z.enum(keys(gespreksafspraken), { error: 'Kies wat is afgesproken.' }),
          uiterlijk: DagSchema,
        }),
      )
      .max(nieuweAfspraken)
      .default([]),
  }),
  uitvoer: z.object({ feit: z.string(), notitie: z.string().nullable() }),
  async doe(c, { dossier, op = c.actor.dag, deelname, afgerond, nieuw }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    const bekend = (await factsOf(c.tx, [dossier])).get(dossier)!
    const vast = { op, bron: 'medewerker' as const }
    const invullingen: Invulling[] = [
      { veld: 'op', feit: { ...vast, soort: 'gesprekGevoerd', inhoud: { gesprek: 'voortgang' } } },
      { veld: 'werk', feit: { ...vast, soort: 'deelnameBesproken', inhoud: deelname } },
      ...afgerond.map(
        (inhoud): Invulling => ({
          veld: `afspraak-${inhoud.afspraak}`,
          feit: { ...vast, soort: 'gespreksafspraakAfgerond', inhoud },
        }),
      ),
      ...nieuw.map(
        (inhoud, i): Invulling => ({
          veld: `uiterlijk-${i + 1}`,
          feit: { ...vast, soort: 'gespreksafspraakGemaakt', inhoud },
        }),
      ),
    ]
    const r = await leggen(c, dossier, bekend, invullingen, 'gesprek')
    if (!r.ok) return r
    const feit = r.waarde[0]!
    const antwoorden = new Map(
      (await answersOf(c.tx, c.actor, 'gesprek_antwoord', dossier)).map((a) => [a.vraag, a.antwoord.trim()]),
    )
    const tekst = woordvragen
      .filter((v) => (antwoorden.get(v.id) ?? '') !== '')
      .map((v) => `${v.vraag}\n${antwoorden.get(v.id)}`)
      .join('\n\n')
    const notitie = tekst === '' ? null : await writeNote(c, dossier, { categorie: 'voortgang', tekst, feit })
    await eraseDraft(c.tx, c.actor, dossier)
    return gedaan({ feit, notitie })
  },
})

export const gesprekoperaties = { zien, conceptBewaren, gesprekVastleggen }
