/** The match: ranked for one, shared out for all, and what people decide about it. The machine assigns nothing. */
import { z } from 'zod'
import type { DossierId } from '#core/ids.ts'
import { perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { keys, operatie, reachable } from '#work/dossier/index.ts'
import { wachtenden } from '../behoefte/queries.ts'
import { aanduiding, HuishoudenUit, huishoudenUit } from '../behoefte/uit.ts'
import { uuid } from '../prikbord/operations.ts'
import { woningrij } from '../prikbord/queries.ts'
import { WoningUit, woningUit } from '../prikbord/uit.ts'
import { logChange } from '../queries.ts'
import { voorstelInDraad } from './draad.ts'
import { doelen, doelnamen } from './model.ts'
import { beslist, huishoudensVoor, pas, woningenVoor } from './pas.ts'
import { huishoudenVan, matchbeeld, matchwoning, besluiten as standingDecisions } from './queries.ts'
import { Huishoudenplaats, paarUit, redenen, UitkomstUit, uitbeeld, Woningplaats } from './uit.ts'
import { bewijszin, bezwaarzin, redenzin } from './zinnen.ts'

const PER_PAGINA = 50
/** Lines of a ranking that are shown; the rest is counted. */
const GETOOND = 100
export const matchNodig = { handeling: 'zien', gegevens: ['huisvesting', 'huishouden', 'woningen'] } as const
/** Who keeps the case or guides it decides; taking work along excludes who only delivers couplings. */
const besluitNodig = { handeling: 'vastleggen', gegevens: ['huisvesting', 'huishouden', 'taken'] } as const
export const dossierveld = z
  .uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
  .transform((t) => t as DossierId)

const huishoudens = operatie({
  naam: 'match.huishoudens',
  soort: 'lees',
  titel: 'Toont de wachtende huishoudens met hun woonbehoefte en de woning die voor hen wordt vastgehouden',
  http: { methode: 'GET', pad: '/woonbehoeften' },
  nodig: matchNodig,
  invoer: z.strictObject({ pagina: z.coerce.number().int().min(1).max(1000).default(1) }),
  uitvoer: z.object({
    totaal: z.number(),
    zonderBehoefte: z.number(),
    pagina: z.number(),
    perPagina: z.number(),
    huishoudens: z.array(HuishoudenUit),
  }),
  async doe(c, { pagina }) {
    const alle = await wachtenden(c.tx, c.actor)
    const deel = alle.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA)
    c.gezien(deel.flatMap((h) => h.wacht.leden))
    return gedaan({
      totaal: alle.length,
      zonderBehoefte: alle.filter((h) => h.behoefte === null).length,
      pagina,
      perPagina: PER_PAGINA,
      huishoudens: deel.map((h) => huishoudenUit(h, c.actor.dag)),
    })
  },
})

const voorHuishouden = operatie({
  naam: 'match.voorHuishouden',
  soort: 'lees',
  titel: 'Toont voor één huishouden de woningen op volgorde van hoe goed zij passen',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/woningen' },
  nodig: matchNodig,
  invoer: z.strictObject({ dossier: dossierveld }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      huishouden: HuishoudenUit,
      totaal: z.number(),
      past: z.number(),
      woningen: z.array(Woningplaats),
    }),
  ),
  async doe(c, { dossier }) {
    const beeld = await matchbeeld(c)
    const h = huishoudenVan(beeld, dossier)
    if (h === undefined) return geweigerd('nietGevonden', { wat: 'wachtend huishouden' })
    c.gezien(h.wacht.leden)
    const uit = uitbeeld(beeld, c.actor.dag)
    const lijst = woningenVoor(h.huishouden, beeld.vraag)
    return gedaan({
      dossier: h.wacht.hoofd,
      huishouden: huishoudenUit(h, c.actor.dag),
      totaal: lijst.length,
      past: lijst.filter((x) => x.paar.kan).length,
      woningen: lijst.slice(0, GETOOND).map(({ wat, paar }) => ({
        ...uit.woning(wat.id),
        paar: paarUit(paar, c.actor.dag, beeld, h.wacht.hoofd, wat.id),
      })),
    })
  },
})

const voorWoning = operatie({
  naam: 'match.voorWoning',
  soort: 'lees',
  titel: 'Toont voor één woning de huishoudens op volgorde van hoe goed zij passen',
  http: { methode: 'GET', pad: '/woningen/{woning}/huishoudens' },
  nodig: matchNodig,
  invoer: z.strictObject({ woning: uuid }),
  uitvoer: z.object({
    woning: WoningUit,
    totaal: z.number(),
    past: z.number(),
    huishoudens: z.array(Huishoudenplaats),
  }),
  async doe(c, { woning }) {
    const r = await woningrij(c.tx, c.actor, woning)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'woning' })
    const beeld = await matchbeeld(c)
    const uit = uitbeeld(beeld, c.actor.dag)
    const lijst = huishoudensVoor(matchwoning(r), beeld.vraag)
    const deel = lijst.slice(0, GETOOND)
    c.gezien(deel.map((x) => x.wat.id as DossierId))
    return gedaan({
      woning: woningUit(r, c.actor.dag),
      totaal: lijst.length,
      past: lijst.filter((x) => x.paar.kan).length,
      huishoudens: deel.map(({ wat, paar }) => ({
        ...uit.huishouden(wat.id),
        paar: paarUit(paar, c.actor.dag, beeld, wat.id, woning),
      })),
    })
  },
})

const Samen = z.object({
  huishoudens: z.number(),
  personen: z.number(),
  opTijd: z.number(),
  gewacht: z.number().nullable(),
  kamersOver: z.number(),
  kamersTekort: z.number(),
  bovenGrens: z.number(),
})

const alles = operatie({
  naam: 'match.voorstel',
  soort: 'lees',
  titel: 'Verdeelt alle vrije woningen zo goed mogelijk over alle wachtende huishoudens, als voorstel',
  uitleg:
    'Er wordt niets toegewezen: een medewerker bevestigt elk koppel apart. Doelen in volgorde: mensen op tijd, mensen gehuisvest, ' +
    'ruimte voor familie die nakomt, spreiding over de wijken, wijk van voorkeur, langst wachtenden, zo min mogelijk kamers over.',
  http: { methode: 'GET', pad: '/matches/voorstel' },
  nodig: matchNodig,
  invoer: z.strictObject({ pagina: z.coerce.number().int().min(1).max(1000).default(1) }),
  uitvoer: z.object({
    zoekend: z.number().meta({ description: 'Huishoudens zonder woning en zonder aanbod.' }),
    vrij: z.number().meta({ description: 'Woningen die vrij zijn.' }),
    doelen: z.array(
      z.object({ doel: z.enum(keys(doelen)), naam: z.string(), waarde: z.number(), bewezen: z.boolean() }),
    ),
    uitkomst: UitkomstUit,
    bewijs: z.string(),
    gat: z.number().nullable(),
    paren: z.number(),
    ms: z.number(),
    vergelijking: z.object({ voorstel: Samen, volgorde: Samen }),
    pagina: z.number(),
    perPagina: z.number(),
    rijen: z.array(
      perDossier(
        'dossier',
        z.object({
          dossier: z.string(),
          huishouden: HuishoudenUit,
          woning: WoningUit.nullable(),
          vast: z.boolean(),
          opVolgorde: z
            .string()
            .nullable()
            .meta({ description: 'Kenmerk van de woning bij wie het eerst komt.' }),
          zinnen: z.array(z.string()),
          niet: z.array(z.object({ woning: z.string(), kenmerk: z.string(), zin: z.string() })),
        }),
      ),
    ),
  }),
  async doe(c, { pagina }) {
    const beeld = await matchbeeld(c)
    const { vraag } = beeld
    const v = await voorstelInDraad(vraag, { vanaf: (pagina - 1) * PER_PAGINA, aantal: PER_PAGINA })
    const uit = uitbeeld(beeld, c.actor.dag)
    const inVolgorde = new Map(v.volgorde.map((k) => [k.h, vraag.woningen[k.w]!.kenmerk]))
    const b = beslist(vraag.vooraf)
    c.gezien(v.deel.map((d) => vraag.huishoudens[d.h]!.id as DossierId))
    const o = v.oplossing
    return gedaan({
      zoekend: vraag.huishoudens.length,
      vrij: vraag.woningen.length,
      doelen: doelnamen.map((d) => ({
        doel: d,
        naam: doelen[d],
        waarde: o.uitkomst[d],
        bewezen: o.bewezen.includes(d),
      })),
      uitkomst: { ...o.uitkomst },
      bewijs: bewijszin(o),
      gat: o.gat?.hoogstens ?? null,
      paren: o.paren,
      ms: Math.round(o.ms),
      vergelijking: v.vergelijking,
      pagina,
      perPagina: PER_PAGINA,
      rijen: v.deel.map((d) => {
        const h = vraag.huishoudens[d.h]!
        const w = d.w === null ? undefined : vraag.woningen[d.w]!
        const paar = w === undefined ? undefined : pas(h, w, vraag.dag, b)
        const { zinnen, vast } =
          w === undefined || paar === undefined
            ? {
                vast: false,
                zinnen: d.tegen.map(
                  (x) =>
                    `${bezwaarzin(x.bezwaar)} (${x.woningen === 1 ? '1 woning' : `${x.woningen} woningen`})`,
                ),
              }
            : paarUit(paar, c.actor.dag, beeld, h.id, w.id)
        return {
          dossier: h.id,
          huishouden: uit.huishouden(h.id),
          woning: w === undefined ? null : uit.woning(w.id),
          vast,
          opVolgorde: inVolgorde.get(d.h) ?? null,
          zinnen,
          niet: d.niet.map((n) => ({
            woning: vraag.woningen[n.w]!.id,
            kenmerk: vraag.woningen[n.w]!.kenmerk,
            zin: redenzin(n.reden, aanduiding),
          })),
        }
      }),
    })
  },
})

const besluiten = operatie({
  naam: 'match.besluiten',
  soort: 'wijzig',
  titel: 'Zet een huishouden en een woning vast, of sluit die combinatie uit, met een reden',
  http: { methode: 'POST', pad: '/matchbesluiten' },
  nodig: besluitNodig,
  invoer: z.strictObject({
    dossier: dossierveld,
    woning: uuid,
    soort: z.enum(['vast', 'uitgesloten'], { error: 'Kies vastzetten of uitsluiten.' }),
    reden: z.enum(keys(redenen), { error: 'Kies een reden.' }),
  }),
  uitvoer: z.object({ besluit: z.string() }),
  async doe(c, { dossier, woning, soort, reden }) {
    const beeld = await matchbeeld(c)
    const h = huishoudenVan(beeld, dossier)
    if (h === undefined) return geweigerd('nietGevonden', { wat: 'wachtend huishouden' })
    const r = beeld.woningen.find((x) => x.id === woning)
    if (r === undefined) return geweigerd('nietGevonden', { wat: 'woning' })
    if (soort === 'vast') {
      const paar = pas(h.huishouden, matchwoning(r), c.actor.dag, beslist(beeld.vraag.vooraf))
      if (!paar.kan)
        return geweigerd('nietNu', {
          toelichting: `Vastzetten kan niet. ${paar.bezwaren.map(bezwaarzin).join(' ')}`,
        })
    }
    c.gezien(h.wacht.leden)
    const rij = await c.tx
      .insertInto('matchbesluit')
      .values({
        gemeente: c.actor.gemeente,
        id: c.nieuwId(),
        hoofd: h.wacht.hoofd,
        woning,
        soort,
        reden,
        vastgelegd_op: c.nu,
        door: c.actor.medewerker,
        opgeheven_op: null,
        opgeheven_door: null,
      })
      .onConflict((x) => x.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (rij === undefined)
      return geweigerd('bestaatAl', {
        wat: 'een besluit over dit huishouden en deze woning; hef dat eerst op',
      })
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'match.besluiten', { besluit: rij.id, soort, reden })
    return gedaan({ besluit: rij.id })
  },
})

const opheffen = operatie({
  naam: 'match.besluitOpheffen',
  soort: 'wijzig',
  titel: 'Heft een vastgezette of uitgesloten combinatie op',
  http: { methode: 'POST', pad: '/matchbesluiten/{besluit}/opheffen' },
  nodig: besluitNodig,
  invoer: z.strictObject({ besluit: uuid }),
  uitvoer: z.object({ besluit: z.string() }),
  async doe(c, { besluit }) {
    const b = (await standingDecisions(c.tx, c.actor)).find((x) => x.id === besluit)
    if (b === undefined || !(await reachable(c.tx, c.actor, [b.hoofd])).get(b.hoofd)?.has('huisvesting'))
      return geweigerd('nietGevonden', { wat: 'besluit' })
    const r = await c.tx
      .updateTable('matchbesluit')
      .set({ opgeheven_op: c.nu, opgeheven_door: c.actor.medewerker })
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', besluit)
      .where('opgeheven_op', 'is', null)
      .executeTakeFirst()
    if (r.numUpdatedRows === 0n) return geweigerd('nietGevonden', { wat: 'besluit' })
    c.gezien([b.hoofd])
    await logChange(c.tx, c.nieuwId(), c.actor, c.nu, 'match.besluitOpheffen', { besluit })
    return gedaan({ besluit })
  },
})

export const matchoperaties = { huishoudens, voorHuishouden, voorWoning, alles, besluiten, opheffen }
