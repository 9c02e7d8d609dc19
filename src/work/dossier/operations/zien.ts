/** Looking at a dossier as it stood on any day and as it was known on any day, with what law says of it. */
import { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { dagInAmsterdam } from '#core/day.ts'
import { DossierId } from '#core/ids.ts'
import { gegeven, gegevenPerRij, gegevenssoorten, perDossier, vanPersoon } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { legUit, type Uitleg } from '#law/uitleg.ts'
import { operatie } from '../context.ts'
import { type Feit, type Feitsoort, feitsoorten } from '../facts.ts'
import { onderdeelnamen } from '../feitsoorten/examens.ts'
import { fold, geldt } from '../fold.ts'
import { DagSchema, feitbronnen, keys } from '../lijsten.ts'
import { overigeOordelen } from '../oordelen.ts'
import { fullName, readPerson } from '../persons.ts'
import { factsOf, household, reachable } from '../queries.ts'
import {
  FaseUit,
  FeitsoortUit,
  FeitUit,
  OnderdeelUit,
  StoplichtUit,
  TermijnUit,
  UitlegUit,
} from '../schemas.ts'
import { type Fase, standVan } from '../stand.ts'
import { type Stoplicht, stoplichtVan } from '../stoplicht.ts'
import { beoordeel, type Termijn, termijnsoorten } from '../termen.ts'
import type { Onderdeelstand } from '../vordering.ts'

const OordeelUit = gegevenPerRij(
  z.object({
    naam: z.string(),
    regel: z.string(),
    gegevens: z.enum(keys(gegevenssoorten)),
    uitleg: UitlegUit,
  }),
  (o) => o.gegevens,
)

const DossierUit = perDossier(
  'id',
  z.object({
    id: z.string(),
    versie: z.number(),
    peildatum: z.string().meta({ format: 'date' }),
    kennisdatum: z.string().nullable().meta({ format: 'date' }),
    naam: gegeven('identiteit', z.string()),
    adres: gegeven('identiteit', z.string()),
    bsn: gegeven('nummers', z.string()),
    vnummer: gegeven('nummers', z.string()),
    synthetisch: z.boolean(),
    fase: FaseUit,
    doelgroep: gegeven('verblijf', z.string()),
    wet: gegeven('verblijf', z.string()),
    herkomst: gegeven('verblijf', z.string()),
    leerroute: gegeven('inburgering', z.string()),
    plicht: gegeven('verblijf', UitlegUit),
    stoplicht: gegeven('inburgering', StoplichtUit),
    termijnen: z.array(TermijnUit),
    onderdelen: z
      .array(OnderdeelUit)
      .meta({ description: 'Onderdelen van de inburgeringsplicht: klaar, open, of niet nodig.' }),
    oordelen: z
      .array(OordeelUit)
      .meta({ description: 'Wat verder geldt: tijdvakken en eerste dagen, met uitleg.' }),
    feiten: z.array(FeitUit),
    huishouden: gegeven(
      'huishouden',
      z.array(
        perDossier(
          'dossier',
          z.object({
            dossier: z.string(),
            naam: gegeven('identiteit', z.string()),
            rol: z.string().nullable(),
            volwassen: z.boolean().nullable(),
            fase: FaseUit,
          }),
        ),
      ),
    ),
    ontbreekt: z.array(FeitsoortUit),
    open: z
      .array(z.enum(keys(gegevenssoorten)))
      .meta({ description: 'Gegevens van deze persoon die vandaag voor deze rol open zijn.' }),
  }),
)

export const zien = operatie({
  naam: 'dossier.zien',
  soort: 'lees',
  titel: 'Toont een dossier op een peildatum, met termijnen en hun uitleg',
  http: { methode: 'GET', pad: '/dossiers/{dossier}' },
  nodig: { handeling: 'zien', gegevens: ['taken'] },
  invoer: z.strictObject({
    dossier: DossierId,
    peildatum: DagSchema.optional(),
    kennisdatum: DagSchema.optional(),
  }),
  uitvoer: DossierUit,
  async doe(c, { dossier, peildatum, kennisdatum }) {
    const bereikt = await reachable(c.tx, c.actor, [dossier])
    const open = bereikt.get(dossier)
    if (open === undefined) return geweigerd('nietGevonden', { wat: 'dossier' })
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const bekend =
      kennisdatum === undefined ? feiten : feiten.filter((f) => dagInAmsterdam(f.vastgelegdOp) <= kennisdatum)
    if (bekend.length === 0) return geweigerd('nietGevonden', { wat: 'dossier op deze kennisdatum' })
    c.gezien([dossier])
    const d = fold(bekend, { peildatum: peildatum ?? c.actor.dag })
    const b = beoordeel(d)
    const stand = standVan(d, b)
    const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
    const leden = await household(c.tx, c.actor, dossier)
    return gedaan({
      id: d.id,
      versie: feiten.length,
      peildatum: d.peildatum,
      kennisdatum: kennisdatum ?? null,
      naam: persoon?.naam ?? null,
      adres: persoon?.adres ?? null,
      bsn: persoon?.bsn ?? null,
      vnummer: persoon?.vnummer ?? null,
      synthetisch: persoon?.synthetisch ?? false,
      fase: stand.fase,
      doelgroep: stand.doelgroep,
      wet: stand.wet,
      herkomst: stand.herkomst,
      leerroute: stand.leerroute,
      plicht: outExplanation(legUit('inburgeringsplicht', b.plicht)),
      stoplicht: outLight(stoplichtVan(d, b)),
      termijnen: b.termijnen.map(outTerm),
      onderdelen: b.vordering.onderdelen.map(outPart),
      oordelen: overigeOordelen(d, b).map((o) => ({
        naam: o.naam,
        regel: o.regel,
        gegevens: o.gegeven,
        uitleg: outExplanation(legUit(o.regel, o.oordeel)),
      })),
      feiten: bekend.map((f) => outFact(f, geldt(d, f))),
      huishouden: leden.map((l) => ({
        dossier: l.dossier,
        naam:
          l.achternaam === null
            ? null
            : fullName({ voornamen: l.voornamen!, voorvoegsel: l.voorvoegsel!, achternaam: l.achternaam }),
        rol: l.huishoudrol,
        volwassen: l.volwassen,
        fase: l.fase as Fase,
      })),
      ontbreekt: stand.ontbreekt as Feitsoort[],
      open: [...open].filter(vanPersoon),
    })
  },
})

/** A dossier as it is shown. */
export type Dossierzicht = z.output<typeof DossierUit>

/** A fact as it leaves. */
export function outFact(f: Feit, gelt: boolean): z.input<typeof FeitUit> {
  return {
    id: f.id,
    soort: f.soort,
    naam: feitsoorten[f.soort].naam,
    op: f.op,
    vastgelegdOp: f.vastgelegdOp,
    door: `${rollen[f.door.rol].naam} (${f.door.organisatie})`,
    bron: feitbronnen[f.bron],
    inhoud: f.inhoud as Record<string, unknown>,
    geldt: gelt,
    vervangt: f.vervangt ?? null,
    reden: f.reden ?? null,
  }
}

/** A part of the duty as it leaves. */
function outPart(o: Onderdeelstand): z.input<typeof OnderdeelUit> {
  const { onderdeel, stand, op, nodig, uren, norm, pogingen, feiten } = o
  const feit = op === null ? null : (feiten.at(-1) ?? null)
  return { onderdeel, naam: onderdeelnamen[onderdeel], stand, op, nodig, uren, norm, pogingen, feit }
}

/** The traffic light as it leaves; null while there is none. */
export function outLight(s: Stoplicht | undefined): z.input<typeof StoplichtUit> | null {
  if (s === undefined) return null
  return { kleur: s.kleur, signalen: s.signalen.map((x) => ({ ...x, feiten: [...x.feiten] })) }
}

/** A term as it leaves. */
export function outTerm(t: Termijn): z.input<typeof TermijnUit> {
  const { naam, aanZet, regel } = termijnsoorten[t.soort]
  const { soort, stand, begin, laatsteDag, voldaanOp } = t
  return {
    soort,
    naam,
    stand,
    begin,
    laatsteDag,
    voldaanOp,
    aanZet,
    uitleg: outExplanation(legUit(regel, t.oordeel)),
  }
}

/** An explanation as it leaves. */
export function outExplanation(u: Uitleg): z.input<typeof UitlegUit> {
  return {
    soort: u.soort,
    kern: u.kern,
    stappen: u.stappen.map((s) => ({
      zin: s.zin,
      artikelen: s.artikelen.map((a) => ({ ...a })),
      feiten: [...s.feiten],
    })),
    voorbehoud: [...u.voorbehoud],
    ontbreekt: u.ontbreekt.map((o) => ({ ...o })),
  }
}
