/** Workshops of the participation statement track: planned, invited to, who came, and who signed. */
import { z } from 'zod'
import { inTekst } from '#core/day.ts'
import { DossierId, type FeitId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import {
  alleFeiten,
  type Context,
  DagSchema,
  eersteFeit,
  factsOf,
  fold,
  keys,
  laatsteFeit,
  type NieuwFeit,
  operatie,
  reachable,
  type Taal,
  talen,
} from '#work/dossier/index.ts'
import { versiesVan } from '#work/taken/index.ts'
import { pvtBoek } from '../grootboek.ts'
import { regel } from '../model.ts'
import {
  freeSeat,
  type Groeprij,
  genodigdeRows,
  groepRows,
  kandidaatRows,
  setPresent,
  takeSeat,
} from '../pvt-queries.ts'
import { logChange } from '../queries.ts'
import { nameOf } from '../uit.ts'
import { type Beoogd, GEGEVEN, legAlle } from './leggen.ts'

const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const ziet = { handeling: 'zien', gegevens: ['workshops'] } as const
const legt = { handeling: 'vastleggen', gegevens: ['workshops', 'inburgering'] } as const
const gemist = () => geweigerd('nietGevonden', { wat: 'workshop' })
const nietNu = (toelichting: string) => geweigerd('nietNu', { toelichting })

const GroepUit = z.object({
  id: z.string(),
  dag: z.string().meta({ format: 'date' }),
  tijd: z.string(),
  plaats: z.string(),
  uren: z.number(),
  tolk: z.enum(keys(talen)).nullable(),
  ondertekening: z.boolean(),
  plekken: z.number(),
  genodigd: z.number(),
  vervallen: z.boolean(),
})

const groepUit = (r: Groeprij): z.input<typeof GroepUit> => ({
  id: r.id,
  dag: r.dag,
  tijd: r.tijd,
  plaats: r.plaats,
  uren: r.uren,
  tolk: r.tolk as Taal | null,
  ondertekening: r.ondertekening,
  plekken: r.plekken,
  genodigd: r.genodigd,
  vervallen: r.vervallen_op !== null,
})

const lijst = operatie({
  naam: 'workshops.lijst',
  soort: 'lees',
  titel: 'Toont de workshops van het participatieverklaringstraject',
  http: { methode: 'GET', pad: '/workshops' },
  nodig: ziet,
  invoer: z.strictObject({}),
  uitvoer: z.object({ workshops: z.array(GroepUit) }),
  async doe(c) {
    return gedaan({ workshops: (await groepRows(c.tx, c.actor)).map(groepUit) })
  },
})

const plannen = operatie({
  naam: 'workshops.plannen',
  soort: 'wijzig',
  titel: 'Plant een workshop van het participatieverklaringstraject',
  http: { methode: 'POST', pad: '/workshops' },
  nodig: { handeling: 'vastleggen', gegevens: ['workshops'] },
  invoer: z.strictObject({
    dag: DagSchema,
    tijd: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Schrijf een tijd als 09:30.' }),
    plaats: regel('De plaats', 160),
    uren: z
      .int({ error: 'Schrijf hele uren, zoals 3.' })
      .min(1, { error: 'Een workshop duurt ten minste 1 uur.' })
      .max(12, { error: 'Een workshop duurt ten hoogste 12 uur; plan er anders meer.' }),
    tolk: z.enum(keys(talen)).nullable(),
    ondertekening: z.boolean(),
    plekken: z
      .int({ error: 'Schrijf een heel aantal plaatsen.' })
      .min(1, { error: 'Er is ten minste 1 plaats.' })
      .max(60, { error: 'Er zijn ten hoogste 60 plaatsen.' }),
  }),
  uitvoer: z.object({ workshop: z.string() }),
  async doe(c, i) {
    if (i.dag < c.actor.dag)
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'dag', fout: 'Deze dag is voorbij. Kies vandaag of later.' },
      ])
    const id = c.nieuwId()
    await c.tx
      .insertInto('pvtgroep')
      .values({
        gemeente: c.actor.gemeente,
        id,
        ...i,
        vastgelegd_op: c.nu,
        door: c.actor.medewerker,
        vervallen_op: null,
      })
      .execute()
    await logChange(c, 'workshops.plannen', { workshop: id, ...i })
    return gedaan({ workshop: id })
  },
})

const zien = operatie({
  naam: 'workshops.zien',
  soort: 'lees',
  titel: 'Toont een workshop met wie is uitgenodigd, wie er was en hoeveel uren elk heeft',
  http: { methode: 'GET', pad: '/workshops/{workshop}' },
  nodig: { handeling: 'zien', gegevens: ['workshops', 'inburgering'] },
  invoer: z.strictObject({ workshop: uuid }),
  uitvoer: z.object({
    workshop: GroepUit,
    genodigden: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          naam: gegeven('identiteit', z.string()),
          aanwezig: gegeven('inburgering', z.boolean()),
          uren: gegeven('inburgering', z.number()),
          norm: z.number().nullable(),
          getekend: gegeven('inburgering', z.string().meta({ format: 'date' })),
          taal: gegeven('identiteit', z.enum(keys(talen))),
          tolk: gegeven('identiteit', z.boolean()),
        }),
      ),
    ),
    kandidaten: z
      .array(
        perDossier(
          'dossier',
          z.object({
            dossier: z.string(),
            naam: gegeven('identiteit', z.string()),
            uiterlijk: gegeven('inburgering', z.string().meta({ format: 'date' })),
          }),
        ),
      )
      .meta({ description: 'Wie nog moet tekenen en niet voor een komende workshop is uitgenodigd.' }),
  }),
  async doe(c, { workshop }) {
    const [rij] = await groepRows(c.tx, c.actor, workshop)
    if (rij === undefined) return gemist()
    const genodigden = await genodigdeRows(c.tx, c.actor, workshop)
    const open = await reachable(
      c.tx,
      c.actor,
      genodigden.map((g) => g.dossier),
    )
    const bereikt = genodigden.filter((g) => open.has(g.dossier)).map((g) => g.dossier)
    const feiten = await factsOf(c.tx, bereikt)
    const stappen = (await versiesVan(c.tx)).flatMap((v) =>
      [...v.stappen.values()].filter((s) => s.onderdeel === 'pvt').map((s) => s.id),
    )
    const kandidaten = await kandidaatRows(c.tx, c.actor, stappen)
    c.gezien([...bereikt, ...kandidaten.map((k) => k.dossier)])
    return gedaan({
      workshop: groepUit(rij),
      kandidaten: kandidaten.map((k) => ({
        dossier: k.dossier as string,
        naam: nameOf(k),
        uiterlijk: k.uiterste_dag,
      })),
      genodigden: genodigden.map((g) => {
        const van = feiten.get(g.dossier)
        const d = van && fold(van, { peildatum: c.actor.dag })
        const boek = d && pvtBoek(d)
        const taal = d && laatsteFeit(d, 'taalBekend')
        return {
          dossier: g.dossier as string,
          naam: nameOf(g),
          aanwezig: g.aanwezig,
          uren: boek?.uren.uren ?? null,
          norm: boek?.uren.norm ?? null,
          getekend: boek?.getekend ?? null,
          taal: (taal?.inhoud.taal as Taal | undefined) ?? null,
          tolk: taal === undefined ? null : taal.inhoud.tolk === 'ja',
        }
      }),
    })
  },
})

/** The workshop and the person, both within reach and open for this work. */
async function bothOf(c: Context, workshop: string, dossier: DossierId) {
  const [rij] = await groepRows(c.tx, c.actor, workshop)
  if (rij === undefined) return gemist()
  const open = (await reachable(c.tx, c.actor, [dossier])).get(dossier)
  if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
  if (!open.has(GEGEVEN)) return geweigerd('geenStap', { gegevens: GEGEVEN })
  return { ok: true as const, rij, feiten: await factsOf(c.tx, [dossier]) }
}

const uitnodigen = operatie({
  naam: 'workshops.uitnodigen',
  soort: 'besluit',
  titel: 'Nodigt iemand uit voor een workshop waar nog plaats is',
  http: { methode: 'POST', pad: '/workshops/{workshop}/genodigden' },
  nodig: legt,
  invoer: z.strictObject({ workshop: uuid, dossier: DossierId }),
  uitvoer: z.object({ feit: z.string() }),
  async doe(c, { workshop, dossier }) {
    const r = await bothOf(c, workshop, dossier)
    if (!r.ok) return r
    const { rij, feiten } = r
    if (rij.vervallen_op !== null) return nietNu('Deze workshop gaat niet door. Kies een andere.')
    if (rij.dag < c.actor.dag) return nietNu('Deze workshop is geweest. Kies een andere.')
    const d = fold(feiten.get(dossier)!, { peildatum: c.actor.dag })
    if (eersteFeit(d, 'participatieverklaringOndertekend') !== undefined)
      return nietNu('Deze persoon heeft de participatieverklaring al ondertekend.')
    const feit = c.nieuwId() as FeitId
    const plek = await takeSeat(c, { id: workshop, plekken: rij.plekken }, dossier, feit)
    if (plek === undefined)
      return nietNu(
        rij.genodigd >= rij.plekken
          ? `De workshop is vol: alle ${rij.plekken} plaatsen zijn vergeven. Kies een andere, of plan er een bij.`
          : 'Deze persoon is al uitgenodigd, of de laatste plaats is net vergeven. Ververs de pagina.',
      )
    const inhoud = { groep: workshop, datum: rij.dag }
    const nieuw: NieuwFeit = { soort: 'pvtUitgenodigd', op: c.actor.dag, bron: 'medewerker', inhoud }
    const fout = await legAlle(c, [{ dossier, id: feit, veld: 'dossier', feit: nieuw }], feiten)
    return fout === undefined ? gedaan({ feit }) : { ok: false, weigering: fout }
  },
})

const afzeggen = operatie({
  naam: 'workshops.afzeggen',
  soort: 'besluit',
  titel: 'Neemt een uitnodiging voor een workshop terug zolang niet vaststaat wie er was',
  http: { methode: 'POST', pad: '/workshops/{workshop}/afzeggingen' },
  nodig: legt,
  invoer: z.strictObject({ workshop: uuid, dossier: DossierId }),
  uitvoer: z.object({ workshop: z.string() }),
  async doe(c, { workshop, dossier }) {
    const r = await bothOf(c, workshop, dossier)
    if (!r.ok) return r
    const d = fold(r.feiten.get(dossier)!, { peildatum: c.actor.dag })
    const f = alleFeiten(d, 'pvtUitgenodigd').findLast((x) => x.inhoud.groep === workshop)
    if (f === undefined || !(await freeSeat(c, workshop, dossier)))
      return nietNu('Deze persoon is niet uitgenodigd, of er staat al of hij of zij er was.')
    const feit: NieuwFeit = {
      soort: 'ingetrokken',
      op: c.actor.dag,
      bron: 'medewerker',
      inhoud: { feit: f.id },
      reden: 'nietDoorgegaan',
    }
    const fout = await legAlle(c, [{ dossier, veld: 'dossier', feit }], r.feiten)
    return fout === undefined ? gedaan({ workshop }) : { ok: false, weigering: fout }
  },
})

const presentie = operatie({
  naam: 'workshops.presentie',
  soort: 'besluit',
  titel: 'Legt vast wie bij een workshop was en wie de participatieverklaring tekende; alles of niets',
  uitleg:
    'Wie er was, krijgt de uren van de workshop. Tekenen gebeurt in persoon, aan het eind (Wi2021 art. 6 lid 4); ' +
    'of de uren genoeg zijn, zegt Wortel bij de persoon.',
  http: { methode: 'POST', pad: '/workshops/{workshop}/presentie' },
  nodig: legt,
  invoer: z.strictObject({
    workshop: uuid,
    wie: z
      .array(
        z.strictObject({ dossier: DossierId, aanwezig: z.boolean(), getekend: z.boolean().default(false) }),
      )
      .min(1, { error: 'Zeg van ten minste één persoon of die er was.' })
      .max(60),
  }),
  uitvoer: z.object({ workshop: z.string() }),
  async doe(c, { workshop, wie }) {
    const [rij] = await groepRows(c.tx, c.actor, workshop)
    if (rij === undefined) return gemist()
    if (rij.dag > c.actor.dag)
      return nietNu(`De workshop is op ${inTekst(rij.dag)}. Leg daarna vast wie er was.`)
    const genodigd = new Map((await genodigdeRows(c.tx, c.actor, workshop)).map((g) => [g.dossier, g]))
    const ids = wie.map((w) => w.dossier)
    const open = await reachable(c.tx, c.actor, ids)
    const fouten = wie.flatMap((w, i): Veldfout[] => {
      const g = genodigd.get(w.dossier)
      const nee = (fout: string) => [{ veld: `wie.${i}.aanwezig`, fout }]
      if (g === undefined) return nee('Deze persoon is niet uitgenodigd voor deze workshop.')
      if (!open.get(w.dossier)?.has(GEGEVEN)) return nee('Van deze persoon kan deze rol nu niets vastleggen.')
      if (g.aanwezig !== null && g.aanwezig !== w.aanwezig)
        return nee('Hiervan staat al of de persoon er was. Corrigeer het feit in het dossier.')
      if (w.getekend && !w.aanwezig) return nee('Wie er niet was, kan niet in persoon hebben getekend.')
      if (w.getekend && !rij.ondertekening) return nee('Bij deze workshop wordt niet getekend.')
      return []
    })
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const feiten = await factsOf(c.tx, ids)
    const beoogd = wie.flatMap((w, i): Beoogd[] => {
      const basis = { op: rij.dag, bron: 'medewerker' } as const
      const nieuw: NieuwFeit[] = []
      if (genodigd.get(w.dossier)!.aanwezig === null)
        nieuw.push(
          w.aanwezig
            ? { ...basis, soort: 'moduleurenGevolgd', inhoud: { module: 'pvt', uren: rij.uren } }
            : { ...basis, soort: 'pvtNietGekomen', inhoud: { groep: workshop } },
        )
      const d = fold(feiten.get(w.dossier)!, { peildatum: c.actor.dag })
      if (w.getekend && eersteFeit(d, 'participatieverklaringOndertekend') === undefined)
        nieuw.push({ ...basis, soort: 'participatieverklaringOndertekend', inhoud: {} })
      return nieuw.map((feit) => ({ dossier: w.dossier, feit, veld: `wie.${i}.aanwezig` }))
    })
    const fout = await legAlle(c, beoogd, feiten)
    if (fout !== undefined) return { ok: false, weigering: fout }
    await setPresent(c, workshop, wie)
    c.gezien(ids)
    return gedaan({ workshop })
  },
})

const vervallen = operatie({
  naam: 'workshops.vervallen',
  soort: 'wijzig',
  titel: 'Laat een workshop vervallen waar nog niemand bij was',
  http: { methode: 'POST', pad: '/workshops/{workshop}/vervallen' },
  nodig: { handeling: 'vastleggen', gegevens: ['workshops'] },
  invoer: z.strictObject({ workshop: uuid }),
  uitvoer: z.object({ workshop: z.string() }),
  async doe(c, { workshop }) {
    const [rij] = await groepRows(c.tx, c.actor, workshop)
    if (rij === undefined) return gemist()
    if (rij.genodigd > 0)
      return nietNu('Er zijn mensen uitgenodigd. Zeg eerst elke uitnodiging af, zodat iedereen het weet.')
    await c.tx
      .updateTable('pvtgroep')
      .set({ vervallen_op: c.nu })
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', workshop)
      .execute()
    await logChange(c, 'workshops.vervallen', { workshop })
    return gedaan({ workshop })
  },
})

export const workshopoperaties = { lijst, plannen, zien, uitnodigen, afzeggen, presentie, vervallen }
