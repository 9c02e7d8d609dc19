/** The learning of one person: lessons against the plan, exams, what the law says of switching, and the ledgers of hours. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { legUit } from '#law/uitleg.ts'
import {
  alleFeiten,
  beoordeel,
  type Dossier,
  factsOf,
  fold,
  gevolgdeLijn,
  keys,
  leerrouteVan,
  lesstand,
  mapThemas,
  onderdeelnamen,
  operatie,
  overigeOordelen,
  reachable,
  readPerson,
  roosterLijn,
  standVan,
  UitlegUit,
  word,
} from '#work/dossier/index.ts'
import { type Boek, mapBoek, pvtBoek, regelsoorten, zBoek } from '../grootboek.ts'
import { courseRows, grenzenOp, isSchool, keurmerken } from '../queries.ts'
import { CursusUit, cursusUit } from '../uit.ts'

const dag = () => z.string().meta({ format: 'date' })
const Punt = z.object({ dag: dag(), uren: z.number() })

const BoekUit = z.object({
  uren: z.number(),
  norm: z.number().nullable(),
  teGaan: z.number().nullable(),
  regels: z.array(
    z.object({
      feit: z.string(),
      op: dag(),
      vanaf: dag().nullable(),
      soort: z.enum(keys(regelsoorten)),
      uren: z.number(),
      samen: z.number(),
    }),
  ),
})

const LeerUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    naam: gegeven('identiteit', z.string()),
    doelgroep: gegeven('inburgering', z.string()),
    wet: gegeven('inburgering', z.string()),
    leerroute: gegeven('inburgering', z.enum(keys(leerroutes))),
    lessen: gegeven(
      'inburgering',
      z.object({
        gevolgd: z.number(),
        geoorloofd: z.number(),
        ongeoorloofd: z.number(),
        vooraf: z.number(),
        plan: z.number().nullable(),
        rooster: z.number(),
        achter: z.object({
          soort: z.enum(['bepaald', 'onbepaald']),
          tot: dag().nullable(),
          verwacht: z.number().nullable(),
          gevolgd: z.number().nullable(),
          uren: z.number().nullable(),
          procent: z.number().nullable(),
          overGrens: z.boolean().nullable(),
          ontbreekt: z.array(z.string()),
        }),
        verzuim: z.object({ procent: z.number(), overGrens: z.boolean().nullable() }).nullable(),
        grenzen: z.object({ achter: z.number().nullable(), verzuim: z.number().nullable() }),
        lijn: z.array(Punt),
        roosterlijn: z.array(Punt),
        perioden: z.array(
          z.object({
            van: dag(),
            tot: dag(),
            cursus: z.string().nullable(),
            gevolgd: z.number(),
            geoorloofd: z.number(),
            ongeoorloofd: z.number(),
          }),
        ),
        inschrijvingen: z.array(
          z.object({
            cursus: z.string(),
            naam: z.string(),
            school: z.string(),
            start: dag(),
            weken: z.number(),
            urenPerWeek: z.number(),
            uit: dag().nullable(),
          }),
        ),
        wachtlijsten: z.array(z.object({ cursus: z.string(), naam: z.string(), sinds: dag() })),
      }),
    ),
    toetsen: gegeven('inburgering', z.array(z.object({ feit: z.string(), op: dag(), zegt: z.string() }))),
    onderdelen: gegeven(
      'inburgering',
      z.array(
        z.object({
          onderdeel: z.string(),
          naam: z.string(),
          stand: z.string(),
          op: dag().nullable(),
          nodig: z.string().nullable(),
          pogingen: z.number().nullable(),
          aangemeld: dag()
            .nullable()
            .meta({ description: 'Dag van het examen waarvoor iemand is aangemeld.' }),
        }),
      ),
    ),
    pogingen: gegeven(
      'inburgering',
      z.array(z.object({ feit: z.string(), op: dag(), naam: z.string(), zegt: z.string() })),
    ),
    oordelen: gegeven('inburgering', z.array(z.object({ naam: z.string(), uitleg: UitlegUit }))),
    z: gegeven(
      'inburgering',
      z.object({ taal: BoekUit, participatie: BoekUit, eindgesprek: dag().nullable() }),
    ),
    map: gegeven(
      'inburgering',
      z.object({
        boek: BoekUit,
        plan: z.number().nullable(),
        eindgesprek: dag().nullable(),
        themas: z.array(z.object({ thema: z.enum(keys(mapThemas)), naam: z.string(), op: dag().nullable() })),
      }),
    ),
    pvt: gegeven('inburgering', z.object({ boek: BoekUit, getekend: dag().nullable() })),
    passend: gegeven('inburgering', z.array(CursusUit)),
  }),
)

/** Judgements of the law that this page tells. */
const OORDELEN = ['Leerroute wijzigen', 'Wijziging van de leerroute', 'Examens op A2']
const tellen = (naam: string) => OORDELEN.includes(naam) || /^(Gratis|Uitslag)/.test(naam)

const zien = operatie({
  naam: 'leren.zien',
  soort: 'lees',
  titel: 'Toont hoe het leren gaat: lessen tegenover het plan, examens, uren en wat nog kan of moet',
  uitleg:
    'Een school ziet alleen wie bij haar een plaats heeft of had, en alleen de uren in haar eigen cursussen.',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/leren' },
  nodig: { handeling: 'zien', gegevens: ['inburgering', 'cursussen'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: LeerUit,
  async doe(c, { dossier }) {
    const weg = geweigerd('nietGevonden', { wat: 'dossier' })
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier)) return weg
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const d = fold(feiten, { peildatum: c.actor.dag })
    const cursussen = await courseRows(c.tx, c.actor, { ookGesloten: true })
    const bekend = new Map(cursussen.map((r) => [r.id, r]))
    const grenzen = await grenzenOp(c.tx, c.actor, c.actor.dag)
    const school = isSchool(c.actor)
    const s = lesstand(d, grenzen, school ? new Set(bekend.keys()) : undefined)
    if (school && s.inschrijvingen.length + s.wachtlijsten.length === 0) return weg
    c.gezien([dossier])
    const merken = await keurmerken(c.tx, c.actor)
    const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
    const b = beoordeel(d)
    const stand = standVan(d, b)
    const route = leerrouteVan(d)?.waarde ?? null
    const naamVan = (id: string) => bekend.get(id)?.naam ?? 'cursus'
    const a = s.achter
    return gedaan({
      dossier,
      naam: persoon?.naam ?? null,
      doelgroep: stand.doelgroep,
      wet: stand.wet,
      leerroute: route,
      lessen: {
        ...s.totaal,
        plan: s.plan,
        rooster: s.rooster,
        achter:
          a.soort === 'onbepaald'
            ? { ...geenAchter, ontbreekt: a.ontbreekt.map((f) => f as string) }
            : {
                soort: a.soort,
                tot: a.tot as string,
                verwacht: a.verwacht,
                gevolgd: a.gevolgd,
                uren: a.uren,
                procent: a.procent,
                overGrens: a.overGrens,
                ontbreekt: [],
              },
        verzuim: s.verzuim,
        grenzen: { achter: grenzen.achter, verzuim: grenzen.verzuim },
        lijn: gevolgdeLijn(s),
        roosterlijn: roosterLijn(s, c.actor.dag),
        perioden: s.perioden.map(({ vanaf, ...p }) => ({ ...p, van: vanaf })),
        inschrijvingen: s.inschrijvingen.map(({ feit: _, ...i }) => ({
          ...i,
          naam: naamVan(i.cursus),
          school: bekend.get(i.cursus)?.schoolNaam ?? '',
        })),
        wachtlijsten: s.wachtlijsten.map(({ feit: _, ...w }) => ({ ...w, naam: naamVan(w.cursus) })),
      },
      toetsen: alleFeiten(d, 'taaltoetsAfgenomen').map((f) => ({
        feit: f.id as string,
        op: f.op as string,
        zegt: `${word(f.inhoud.toets, 'toets')}, ${onderdeelnamen[f.inhoud.vaardigheid].toLowerCase()}: ${word(f.inhoud.gehaald, 'gehaald')}`,
      })),
      onderdelen: b.vordering.onderdelen.map((o) => ({
        onderdeel: o.onderdeel,
        naam: onderdeelnamen[o.onderdeel],
        stand: o.stand,
        op: o.op,
        nodig: o.nodig,
        pogingen: o.pogingen,
        aangemeld: nextExam(d, o.onderdeel),
      })),
      pogingen: alleFeiten(d, 'examenresultaatBekend').map((f) => ({
        feit: f.id as string,
        op: f.op as string,
        naam: onderdeelnamen[f.inhoud.onderdeel],
        zegt: [f.inhoud.niveau, word(f.inhoud.resultaat, 'resultaat')]
          .filter((x) => x !== undefined)
          .join(': '),
      })),
      oordelen: overigeOordelen(d, b)
        .filter((o) => tellen(o.naam))
        .map((o) => ({ naam: o.naam, uitleg: uitlegVan(o) })),
      z: route === 'z' && !school ? zUit(d, b.vordering.onderdelen) : null,
      map: school ? null : mapUit(d),
      pvt: school ? null : { boek: boekUit(pvtBoek(d).uren), getekend: pvtBoek(d).getekend },
      passend: cursussen
        .filter((r) => r.gesloten_op === null && (route === null || r.routes.includes(route)))
        .filter((r) => !s.inschrijvingen.some((i) => i.cursus === r.id && i.uit === null))
        .map((r) => cursusUit(r, merken.get(r.school) ?? [], c.actor.dag)),
    })
  },
})

const geenAchter = {
  soort: 'onbepaald' as const,
  tot: null,
  verwacht: null,
  gevolgd: null,
  uren: null,
  procent: null,
  overGrens: null,
}

/** The day of the exam that is still to come or whose result is not there yet. */
function nextExam(d: Dossier, onderdeel: string): string | null {
  const aangemeld = alleFeiten(d, 'examenAangemeld').findLast((f) => f.inhoud.onderdeel === onderdeel)
  if (aangemeld === undefined) return null
  const { datum } = aangemeld.inhoud
  const uitslag = alleFeiten(d, 'examenresultaatBekend').some(
    (f) => f.inhoud.onderdeel === onderdeel && f.op >= datum,
  )
  return uitslag ? null : datum
}

function uitlegVan(o: ReturnType<typeof overigeOordelen>[number]) {
  const u = legUit(o.regel, o.oordeel)
  return {
    soort: u.soort,
    kern: u.kern,
    stappen: u.stappen.map((s) => ({
      zin: s.zin,
      artikelen: s.artikelen.map((a) => ({ ...a })),
      feiten: [...s.feiten],
    })),
    voorbehoud: [...u.voorbehoud],
    ontbreekt: u.ontbreekt.map((x) => ({ ...x })),
  }
}

const boekUit = (b: Boek) => ({ ...b, regels: b.regels.map((r) => ({ ...r })) })

function zUit(d: Dossier, delen: Parameters<typeof zBoek>[1]) {
  const z = zBoek(d, delen)
  return { taal: boekUit(z.taal), participatie: boekUit(z.participatie), eindgesprek: z.eindgesprek }
}

function mapUit(d: Dossier) {
  const m = mapBoek(d)
  return {
    boek: boekUit(m.uren),
    plan: m.plan,
    eindgesprek: m.eindgesprek,
    themas: m.themas.map(({ thema, op }) => ({ thema, naam: mapThemas[thema], op })),
  }
}

export const leeroperaties = { zien }
