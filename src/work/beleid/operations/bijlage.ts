/** The annex with the access of one partner, as it goes with the agreement on personal data. */
import { z } from 'zod'
import { type Organisatiesoort, organisatiesoortnamen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { keys, operatie } from '#work/dossier/index.ts'
import { bijlageVan, rolnaam } from '../bijlage.ts'
import { organisatiekenmerk, overeenkomstsoorten } from '../model.ts'
import { agreementRows, handbookInForce, organisationRow } from '../queries.ts'
import { geldtOp, looptijd } from '../termen.ts'

const dag = () => z.string().meta({ format: 'date' })

const zien = operatie({
  naam: 'partners.bijlage',
  soort: 'lees',
  titel:
    'Geeft de bijlage bij de verwerkersovereenkomst: welke gegevens, voor welke stappen, van wanneer tot wanneer',
  uitleg:
    'Afgeleid van het handboek dat vandaag geldt en van het toegangsbeleid; de bijlage wordt niet met de hand gemaakt.',
  http: { methode: 'GET', pad: '/partners/{partner}/bijlage' },
  nodig: { handeling: 'zien', gegevens: ['handboek'] },
  invoer: z.strictObject({ partner: organisatiekenmerk }),
  uitvoer: z.object({
    partner: z.object({ id: z.string(), naam: z.string(), soortNaam: z.string() }),
    verantwoordelijke: z.string(),
    op: dag(),
    handboek: z.object({ versie: z.string(), vanaf: dag() }),
    overeenkomsten: z
      .array(
        z.object({
          id: z.string(),
          titel: z.string(),
          soortNaam: z.string(),
          vanaf: dag(),
          einde: dag().nullable(),
          gegevens: z.array(z.string()),
        }),
      )
      .meta({ description: 'Geldige overeenkomsten over persoonsgegevens met deze partner.' }),
    gegevens: z.array(
      z.object({
        gegeven: z.enum(keys(gegevenssoorten)),
        naam: z.string(),
        rol: z.string(),
        handelingen: z.array(z.string()),
        grond: z.string(),
        stappen: z.array(z.string()),
        gedekt: z.boolean().meta({ description: 'Of een geldige overeenkomst deze soort gegevens noemt.' }),
      }),
    ),
    stappen: z.array(
      z.object({
        id: z.string(),
        titel: z.string(),
        rol: z.string(),
        gegevens: z.array(z.string()),
        vanaf: z.string(),
        tot: z.string(),
        grond: z.object({ tekst: z.string(), link: z.string() }).nullable(),
      }),
    ),
    zonderStap: z.array(z.object({ rol: z.string(), naam: z.string() })),
  }),
  async doe(c, { partner }) {
    const o = await organisationRow(c.tx, c.actor, partner)
    if (o === undefined) return geweigerd('nietGevonden', { wat: 'partner' })
    const handboek = await handbookInForce(c.tx, c.actor)
    const afspraken = (await agreementRows(c.tx, c.actor)).filter(
      (a) =>
        a.partijen.includes(partner) &&
        overeenkomstsoorten[a.soort].persoonsgegevens &&
        geldtOp(a, c.actor.dag),
    )
    const gedekt = new Set<string>(afspraken.flatMap((a) => a.gegevens))
    const soort = o.soort as Organisatiesoort
    const b = bijlageVan(soort, handboek.stappen)
    return gedaan({
      partner: { id: o.id, naam: o.naam, soortNaam: organisatiesoortnamen[soort] },
      verantwoordelijke: `Gemeente ${c.actor.gemeenteNaam}`,
      op: c.actor.dag,
      handboek: { versie: handboek.versie, vanaf: handboek.vanaf },
      overeenkomsten: afspraken.map((a) => ({
        id: a.id,
        titel: a.titel,
        soortNaam: overeenkomstsoorten[a.soort].naam,
        vanaf: a.vanaf,
        einde: looptijd(a, c.actor.dag).einde,
        gegevens: a.gegevens.map((g) => gegevenssoorten[g]),
      })),
      gegevens: b.gegevens.map((g) => ({
        ...g,
        rol: rolnaam(g.rol),
        handelingen: [...g.handelingen],
        stappen: [...g.stappen],
        gedekt: gedekt.has(g.gegeven),
      })),
      stappen: b.stappen.map((s) => ({ ...s, rol: rolnaam(s.rol), gegevens: [...s.gegevens] })),
      zonderStap: b.zonderStap.map((z) => ({ rol: rolnaam(z.rol), naam: z.naam })),
    })
  },
})

export const bijlageoperaties = { zien }
