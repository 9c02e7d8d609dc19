/** Agreements: made, changed, ended, and what is delivered on them. */
import { z } from 'zod'
import { gedaan, geweigerd, type Veldfout } from '#core/result.ts'
import { type Context, DagSchema, operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { waarschuwingen } from '../derive.ts'
import { type Overeenkomst, OvereenkomstSchema, ResultaatSchema } from '../model.ts'
import {
  agreementRow,
  dropAgreement,
  insertAgreement,
  type Overeenkomstrij,
  organisationRows,
  systemOf,
  updateAgreement,
} from '../queries.ts'
import { agreementOut, OvereenkomstUit, WaarschuwingUit, warningOut } from '../schemas.ts'

const nodig = { handeling: 'beheren', gegevens: ['handboek'] } as const
const overeenkomst = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const wijzigingen = z.coerce
  .number()
  .int()
  .min(0)
  .meta({ description: 'Het aantal wijzigingen waarop dit voortbouwt.' })
const Klaar = z.object({ id: z.string() })
const nietGevonden = () => geweigerd('nietGevonden', { wat: 'overeenkomst' })

const zien = operatie({
  naam: 'overeenkomsten.zien',
  soort: 'lees',
  titel: 'Toont één overeenkomst, met resultaten, leveringen, verlenging en wat niet in orde is',
  http: { methode: 'GET', pad: '/overeenkomsten/{overeenkomst}' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ overeenkomst }),
  uitvoer: OvereenkomstUit.extend({ waarschuwingen: z.array(WaarschuwingUit) }),
  async doe(c, { overeenkomst: id }) {
    const { overeenkomsten, stelsel } = await systemOf(c.tx, c.actor)
    const o = overeenkomsten.find((x) => x.id === id)
    if (o === undefined) return nietGevonden()
    return gedaan({
      ...agreementOut(o, stelsel),
      waarschuwingen: waarschuwingen(stelsel)
        .filter((w) => w.overeenkomst === id)
        .map(warningOut),
    })
  },
})

const maken = operatie({
  naam: 'overeenkomsten.maken',
  soort: 'wijzig',
  titel: 'Legt een nieuwe overeenkomst vast',
  http: { methode: 'POST', pad: '/overeenkomsten' },
  nodig,
  invoer: OvereenkomstSchema,
  uitvoer: Klaar,
  async doe(c, o) {
    const fouten = await unfit(c, o)
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    const id = c.nieuwId()
    await insertAgreement(c.tx, c.actor, id, o)
    await note(c, 'overeenkomsten.maken', { id, ...summary(o) })
    return gedaan({ id })
  },
})

const wijzigen = operatie({
  naam: 'overeenkomsten.wijzigen',
  soort: 'wijzig',
  titel: 'Vervangt de inhoud van een overeenkomst',
  http: { methode: 'PUT', pad: '/overeenkomsten/{overeenkomst}' },
  nodig,
  invoer: OvereenkomstSchema.safeExtend({ overeenkomst, wijzigingen }),
  uitvoer: Klaar,
  async doe(c, { overeenkomst: id, wijzigingen: gezien, ...o }) {
    const fouten = await unfit(c, o)
    if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
    return replace(c, id, gezien, () => o, 'overeenkomsten.wijzigen', summary(o))
  },
})

const verwijderen = operatie({
  naam: 'overeenkomsten.verwijderen',
  soort: 'wijzig',
  titel: 'Verwijdert een overeenkomst die ten onrechte is vastgelegd',
  uitleg: 'Een overeenkomst die is geëindigd blijft staan; zeg haar op of laat haar aflopen.',
  http: { methode: 'DELETE', pad: '/overeenkomsten/{overeenkomst}' },
  nodig,
  invoer: z.strictObject({ overeenkomst }),
  uitvoer: Klaar,
  async doe(c, { overeenkomst: id }) {
    const o = await agreementRow(c.tx, c.actor, id)
    if (o === undefined) return nietGevonden()
    await dropAgreement(c.tx, c.actor, id)
    await note(c, 'overeenkomsten.verwijderen', { id, ...summary(o) })
    return gedaan({ id })
  },
})

const resultaat = operatie({
  naam: 'overeenkomsten.resultaatVastleggen',
  soort: 'wijzig',
  titel: 'Legt vast wat van een beloofd resultaat is geleverd',
  http: { methode: 'POST', pad: '/overeenkomsten/{overeenkomst}/resultaten' },
  nodig,
  invoer: z.strictObject({
    overeenkomst,
    wijzigingen,
    nummer: z.coerce.number().int().min(0).meta({ description: 'Plaats in de lijst, vanaf 0.' }),
    geleverd: ResultaatSchema.shape.geleverd
      .unwrap()
      .refine((x) => x !== null, { error: 'Vul in hoeveel is geleverd.' }),
    geleverdOp: DagSchema,
  }),
  uitvoer: Klaar,
  async doe(c, { overeenkomst: id, wijzigingen: gezien, nummer, geleverd, geleverdOp }) {
    if (geleverdOp > c.actor.dag) return inFuture('geleverdOp')
    const zet = (o: Overeenkomst) =>
      o.resultaten[nummer] && {
        ...o,
        resultaten: o.resultaten.map((r, i) => (i === nummer ? { ...r, geleverd, geleverdOp } : r)),
      }
    return replace(c, id, gezien, zet, 'overeenkomsten.resultaatVastleggen', { nummer, geleverd, geleverdOp })
  },
})

const levering = operatie({
  naam: 'overeenkomsten.leveringVastleggen',
  soort: 'wijzig',
  titel: 'Legt vast dat afgesproken gegevens zijn geleverd',
  http: { methode: 'POST', pad: '/overeenkomsten/{overeenkomst}/leveringen' },
  nodig,
  invoer: z.strictObject({
    overeenkomst,
    wijzigingen,
    nummer: z.coerce.number().int().min(0).meta({ description: 'Plaats in de lijst, vanaf 0.' }),
    laatst: DagSchema,
  }),
  uitvoer: Klaar,
  async doe(c, { overeenkomst: id, wijzigingen: gezien, nummer, laatst }) {
    if (laatst > c.actor.dag) return inFuture('laatst')
    const zet = (o: Overeenkomst) =>
      o.leveringen[nummer] && {
        ...o,
        leveringen: o.leveringen.map((l, i) => (i === nummer ? { ...l, laatst } : l)),
      }
    return replace(c, id, gezien, zet, 'overeenkomsten.leveringVastleggen', { nummer, laatst })
  },
})

const inFuture = (veld: string) =>
  geweigerd('ongeldig', { aantal: 1 }, [
    { veld, fout: 'Deze dag moet nog komen. Vul de dag in waarop het is geleverd.' },
  ])

const summary = (o: Overeenkomst) => ({
  soort: o.soort,
  titel: o.titel,
  partijen: o.partijen,
  vanaf: o.vanaf,
  tot: o.tot,
})

/** Changes an agreement that nobody changed in the meantime. */
async function replace(
  c: Context,
  id: string,
  gezien: number,
  zet: (o: Overeenkomst) => Overeenkomst | undefined,
  operatienaam: string,
  wat: object,
) {
  const rij = await agreementRow(c.tx, c.actor, id)
  if (rij === undefined) return nietGevonden()
  const nieuw = zet(withoutKey(rij))
  if (nieuw === undefined) return geweigerd('nietGevonden', { wat: 'regel van de overeenkomst' })
  if (!(await updateAgreement(c.tx, c.actor, id, nieuw, gezien)))
    return geweigerd('gewijzigd', { verwacht: gezien, gevonden: rij.wijzigingen })
  await note(c, operatienaam, { id, ...wat })
  return gedaan({ id })
}

function withoutKey({ id: _, wijzigingen: __, ...o }: Overeenkomstrij): Overeenkomst {
  return o
}

/** What the schema cannot know: parties that exist, and notice that was not given in the future. */
async function unfit(c: Context, o: Overeenkomst): Promise<Veldfout[]> {
  const bekend = new Set((await organisationRows(c.tx, c.actor)).map((x) => x.id as string))
  const fouten: Veldfout[] = o.partijen
    .filter((p) => !bekend.has(p))
    .map((p) => ({
      veld: 'partijen',
      fout: `De partij ${p} staat niet in het register. Voeg haar eerst toe.`,
    }))
  if (o.opgezegdOp !== null && o.opgezegdOp > c.actor.dag)
    fouten.push({
      veld: 'opgezegdOp',
      fout: 'Opzeggen in de toekomst kan niet: vul de dag in zodra het is gebeurd.',
    })
  return fouten
}

export const overeenkomstoperaties = { zien, maken, wijzigen, verwijderen, resultaat, levering }
