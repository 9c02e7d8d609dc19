/** The intake of one person: what is known, what was answered, what was concluded on which answers, and what misses. */
import { z } from 'zod'
import { DossierId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { type Intakeonderdeel, intakeonderdelen } from '#law/intake.ts'
import { citaat, legUit } from '#law/uitleg.ts'
import {
  AntwoordUit,
  alleFeiten,
  answersOf,
  type Context,
  conclusieonderdelen,
  factsOf,
  fold,
  fullName,
  household,
  intakeconclusies,
  intakeOpen,
  intakeVan,
  intakeZonderPersoon,
  keys,
  laatsteFeit,
  operatie,
  reachable,
  readPerson,
  type Taal,
  talen,
  UitlegUit,
  uitkomsten,
} from '#work/dossier/index.ts'
import { toetsStand, vooraf } from '../derive.ts'
import { delenMet, eigenVragen } from '../eigen.ts'
import { certifiedRows, groundRows, summonsRows } from '../queries.ts'

const dag = () => z.string().meta({ format: 'date' })
const Onderdeel = z.enum(keys(intakeonderdelen))

/** A part of the form as it is asked today in this municipality. */
const DeelUit = z.object({
  id: z.enum([...conclusieonderdelen, 'eigen']),
  naam: z.string(),
  artikel: z
    .object({ tekst: z.string(), link: z.string() })
    .nullable()
    .meta({ description: 'Het artikel dat ernaar vraagt; leeg als de gemeente het vraagt.' }),
  vragen: z.array(
    z.object({
      id: z.string(),
      vraag: z.string(),
      hint: z.string().nullable(),
      keuzes: z
        .record(z.string(), z.string())
        .nullable()
        .meta({ description: 'Antwoorden om uit te kiezen; leeg bij vrije tekst.' }),
    }),
  ),
})

const IntakeUit = perDossier(
  'dossier',
  z.object({
    dossier: z.string(),
    versie: z.number().meta({ description: 'Aantal feiten in het dossier.' }),
    naam: gegeven('identiteit', z.string()),
    taal: gegeven('identiteit', z.object({ taal: z.enum(keys(talen)), tolk: z.boolean() })),
    bekend: gegeven(
      'inburgering',
      z.array(z.object({ wat: z.string(), zegt: z.string(), feit: z.string() })),
    ),
    huisgenoten: gegeven(
      'huishouden',
      z.array(
        z.object({
          dossier: z.string(),
          naam: z.string(),
          rol: z.string().nullable(),
          volwassen: z.boolean(),
        }),
      ),
    ),
    vragen: gegeven('intake', z.array(DeelUit)),
    antwoorden: gegeven('intake', z.array(AntwoordUit)),
    conclusies: gegeven(
      'intake',
      z.array(
        z.object({
          onderdeel: z.enum(conclusieonderdelen),
          uitkomst: z.enum(keys(uitkomsten)),
          feit: z.string(),
          op: dag(),
          vragen: z.array(z.string()).meta({ description: 'Vragen waarop de conclusie rust.' }),
          toelichting: z.string(),
        }),
      ),
    ),
    open: z
      .array(z.object({ onderdeel: Onderdeel, naam: z.string(), artikel: z.string(), link: z.string() }))
      .meta({ description: 'Wat de wet van de intake vraagt en er nog niet is.' }),
    stand: gegeven('inburgering', UitlegUit),
    afwezigheid: gegeven('inburgering', UitlegUit),
    afgerondOp: gegeven('inburgering', dag()),
    oproepen: gegeven(
      'inburgering',
      z.array(
        z.object({
          feit: z.string(),
          soort: z.enum(['intake', 'leerbaarheidstoets']),
          dag: dag(),
          tijd: z.string().nullable(),
          plaats: z.string().nullable(),
          apparaat: z.string().nullable(),
        }),
      ),
    ),
    gesprekken: gegeven(
      'inburgering',
      z.array(z.object({ op: dag(), gewezen: z.boolean(), alleen: z.boolean() })),
    ),
    toets: gegeven(
      'inburgering',
      z.object({
        stand: z.enum(['open', 'gepland', 'afgenomen', 'overgeslagen']),
        op: dag().nullable(),
        uitkomst: z.string().nullable(),
        behaald: z.string().nullable(),
        benodigd: z.string().nullable(),
      }),
    ),
    toetsleiders: z
      .array(z.object({ id: z.string(), naam: z.string(), vanaf: dag(), tot: dag().nullable() }))
      .meta({ description: 'Medewerkers met een certificaat voor de leerbaarheidstoets.' }),
  }),
)

export const zien = operatie({
  naam: 'intake.zien',
  soort: 'lees',
  titel: 'Toont de brede intake: wat al bekend is, antwoorden, conclusies en wat nog ontbreekt',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/intake' },
  nodig: { handeling: 'zien', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: IntakeUit,
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    return gedaan(await intakeUit(c, dossier))
  },
})

/** Everything of the intake of a dossier that is within reach. */
async function intakeUit(c: Context, dossier: DossierId): Promise<z.input<typeof IntakeUit>> {
  const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
  const d = fold(feiten, { peildatum: c.actor.dag })
  const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
  const leden = await household(c.tx, c.actor, dossier)
  const antwoorden = await answersOf(c.tx, c.actor, 'intake_antwoord', dossier)
  const beantwoord = antwoorden.filter((a) => a.antwoord.trim() !== '').map((a) => a.vraag)
  const delen = delenMet(await eigenVragen(c.tx, c.actor), new Set(beantwoord))
  const gronden = new Map((await groundRows(c.tx, c.actor, dossier)).map((g) => [g.feit, g]))
  const rijen = new Map((await summonsRows(c.tx, c.actor, dossier)).map((r) => [r.feit, r]))
  const toetsleiders = await certifiedRows(c.tx, c.actor)
  c.gezien([dossier, ...leden.map((l) => l.dossier)])
  const taal = laatsteFeit(d, 'taalBekend')
  const uitslag = laatsteFeit(d, 'leerbaarheidstoetsAfgenomen')
  const summons = (
    soort: 'intake' | 'leerbaarheidstoets',
    kind: 'intakeGepland' | 'leerbaarheidstoetsGepland',
  ) =>
    alleFeiten(d, kind).map((f) => {
      const r = rijen.get(f.id)
      return {
        feit: f.id as string,
        soort,
        dag: f.inhoud.datum as string,
        tijd: r?.tijd ?? null,
        plaats: r?.plaats ?? null,
        apparaat: r?.apparaat ?? null,
      }
    })
  return {
    dossier,
    versie: feiten.length,
    naam: persoon?.naam ?? null,
    taal: taal ? { taal: taal.inhoud.taal as Taal, tolk: taal.inhoud.tolk === 'ja' } : null,
    bekend: vooraf(d),
    huisgenoten: leden
      .filter((l) => l.dossier !== dossier)
      .map((l) => ({
        dossier: l.dossier,
        naam: l.achternaam === null ? 'naam onbekend' : nameOf(l),
        rol: l.huishoudrol,
        volwassen: l.volwassen === true,
      })),
    vragen: delen.map((d) => ({
      id: d.id,
      naam: d.naam,
      artikel: d.artikel === undefined ? null : citaat(d.artikel),
      vragen: d.vragen.map((v) => ({
        id: v.id,
        vraag: v.vraag,
        hint: v.hint ?? null,
        keuzes: v.soort === 'keuze' ? { ...v.keuzes } : null,
      })),
    })),
    antwoorden,
    conclusies: [...intakeconclusies(d).values()].map((f) => ({
      ...f.inhoud,
      feit: f.id,
      op: f.op,
      vragen: gronden.get(f.id)?.vragen ?? [],
      toelichting: gronden.get(f.id)?.toelichting ?? '',
    })),
    open: intakeOpen(d).map(openUit),
    stand: uitleg('brede-intake', intakeVan(d)),
    afwezigheid: uitleg('brede-intake', intakeZonderPersoon(d)),
    afgerondOp: laatsteFeit(d, 'intakeAfgerond')?.op ?? null,
    oproepen: [
      ...summons('intake', 'intakeGepland'),
      ...summons('leerbaarheidstoets', 'leerbaarheidstoetsGepland'),
    ],
    gesprekken: alleFeiten(d, 'intakegesprekGevoerd').map((f) => ({
      op: f.op,
      gewezen: f.inhoud.gewezen === 'ja',
      alleen: f.inhoud.alleen === 'ja',
    })),
    toets: {
      stand: toetsStand(d),
      op: uitslag?.op ?? null,
      uitkomst: uitslag?.inhoud.uitkomst ?? null,
      behaald: uitslag?.inhoud.behaald ?? null,
      benodigd: uitslag?.inhoud.benodigd ?? null,
    },
    toetsleiders,
  }
}

function openUit(o: Intakeonderdeel) {
  const { naam, artikel } = intakeonderdelen[o]
  const { tekst, link } = citaat(artikel)
  return { onderdeel: o, naam, artikel: tekst, link }
}

const nameOf = (l: { voornamen: string | null; voorvoegsel: string | null; achternaam: string | null }) =>
  fullName({ voornamen: l.voornamen!, voorvoegsel: l.voorvoegsel!, achternaam: l.achternaam! })

function uitleg(
  regel: 'brede-intake',
  o: ReturnType<typeof intakeVan> | ReturnType<typeof intakeZonderPersoon>,
) {
  const u = legUit(regel, o as never)
  return {
    soort: u.soort,
    kern: u.kern,
    stappen: u.stappen.map((s) => ({ zin: s.zin, artikelen: [...s.artikelen], feiten: [...s.feiten] })),
    voorbehoud: [...u.voorbehoud],
    ontbreekt: [...u.ontbreekt],
  }
}
