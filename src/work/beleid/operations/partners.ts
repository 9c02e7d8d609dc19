/** The register of partners: organisations, contact persons, and what is wrong with what is agreed with them. */
import { z } from 'zod'
import { organisatiesoorten, type Rol } from '#core/actor.ts'
import type { OrganisatieId } from '#core/ids.ts'
import { gegeven } from '#core/operation.ts'
import { gedaan, geweigerd } from '#core/result.ts'
import { operatie } from '#work/dossier/index.ts'
import { note } from '#work/taken/index.ts'
import { rollenVan, stappenVan, waarschuwingen } from '../derive.ts'
import { ContactSchema, certificaatsoorten, organisatiekenmerk } from '../model.ts'
import { contactRows, organisationRow, systemOf } from '../queries.ts'
import {
  agreementLine,
  namesOf,
  OvereenkomstRegel,
  PartnerUit,
  partnerOut,
  WaarschuwingUit,
  warningOut,
} from '../schemas.ts'

const zienNodig = { handeling: 'zien', gegevens: ['handboek'] } as const
const beheerNodig = { handeling: 'beheren', gegevens: ['handboek'] } as const
const uuid = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })

const register = operatie({
  naam: 'partners.register',
  soort: 'lees',
  titel: 'Toont de partners, de overeenkomsten en wat daaraan vandaag niet in orde is',
  http: { methode: 'GET', pad: '/partners' },
  nodig: zienNodig,
  invoer: z.strictObject({}),
  uitvoer: z.object({
    handboek: z.object({ versie: z.string(), vanaf: z.string().meta({ format: 'date' }) }),
    partners: z.array(
      PartnerUit.extend({
        contacten: z.number(),
        medewerkers: z.number(),
        stappen: z.number().meta({ description: 'Stappen die het handboek deze partner geeft.' }),
        overeenkomsten: z.number().meta({ description: 'Overeenkomsten die vandaag gelden.' }),
        waarschuwingen: z.number(),
      }),
    ),
    overeenkomsten: z.array(OvereenkomstRegel),
    waarschuwingen: z.array(WaarschuwingUit),
  }),
  async doe(c) {
    const { organisaties, overeenkomsten, stelsel } = await systemOf(c.tx, c.actor)
    const alle = waarschuwingen(stelsel).map(warningOut)
    const namen = namesOf(stelsel)
    const regels = overeenkomsten.map((o) => agreementLine(o, namen, c.actor.dag))
    return gedaan({
      handboek: { versie: stelsel.handboek.versie, vanaf: stelsel.handboek.vanaf },
      partners: organisaties.map((o) => ({
        ...partnerOut(o),
        contacten: Number(o.contacten),
        medewerkers: Number(o.medewerkers),
        stappen: stappenVan(stelsel.handboek.stappen, o.soort as never).length,
        overeenkomsten: regels.filter(
          (r) => r.looptijd.stand === 'loopt' && r.partijen.some((p) => p.id === o.id),
        ).length,
        waarschuwingen: alle.filter((w) => w.organisaties.includes(o.id) && w.ernst !== 'letop').length,
      })),
      overeenkomsten: regels,
      waarschuwingen: alle,
    })
  },
})

const zien = operatie({
  naam: 'partners.zien',
  soort: 'lees',
  titel: 'Toont één partner: contactpersonen, bewijzen, overeenkomsten en wat niet in orde is',
  http: { methode: 'GET', pad: '/partners/{partner}' },
  nodig: zienNodig,
  invoer: z.strictObject({ partner: organisatiekenmerk }),
  uitvoer: PartnerUit.extend({
    rollen: z.array(z.string()),
    stappen: z.array(z.object({ id: z.string(), titel: z.string(), rol: z.string(), gedekt: z.boolean() })),
    contactpersonen: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        functie: z.string(),
        telefoon: z.string().nullable(),
        email: z.string().nullable(),
      }),
    ),
    certificaten: z.array(
      z.object({
        id: z.string(),
        soort: z.string(),
        soortNaam: z.string(),
        houder: gegeven('beheer', z.string()).meta({
          'x-gegevenssoort': 'beheer',
          description: 'Naam van de medewerker; alleen voor wie medewerkers beheert.',
        }),
        vanPersoon: z.boolean(),
        kenmerk: z.string().nullable(),
        vanaf: z.string().meta({ format: 'date' }),
        tot: z.string().nullable().meta({ format: 'date' }),
      }),
    ),
    overeenkomsten: z.array(OvereenkomstRegel),
    waarschuwingen: z.array(WaarschuwingUit),
  }),
  async doe(c, { partner }) {
    const { organisaties, certificaten, overeenkomsten, stelsel } = await systemOf(c.tx, c.actor)
    const o = organisaties.find((x) => x.id === partner)
    if (o === undefined) return geweigerd('nietGevonden', { wat: 'partner' })
    const eigen = overeenkomsten.filter((x) => x.partijen.includes(partner))
    const regels = eigen.map((x) => agreementLine(x, namesOf(stelsel), c.actor.dag))
    const lopend = new Set(regels.filter((r) => r.looptijd.stand === 'loopt').map((r) => r.id))
    const gedekt = new Set(eigen.filter((x) => lopend.has(x.id)).flatMap((x) => x.stappen))
    return gedaan({
      ...partnerOut(o),
      rollen: [...rollenVan(o.soort as never)],
      stappen: stappenVan(stelsel.handboek.stappen, o.soort as never).map((s) => ({
        id: s.id,
        titel: s.titel,
        rol: s.rol as Rol,
        gedekt: gedekt.has(s.id),
      })),
      contactpersonen: await contactRows(c.tx, c.actor, partner),
      certificaten: certificaten
        .filter((x) => x.organisatie === partner && x.actief !== false)
        .map((x) => ({
          id: x.id,
          soort: x.soort,
          soortNaam: certificaatsoorten[x.soort].naam,
          houder: x.naam,
          vanPersoon: x.medewerker !== null,
          kenmerk: x.kenmerk,
          vanaf: x.vanaf,
          tot: x.tot,
        })),
      overeenkomsten: regels,
      waarschuwingen: waarschuwingen(stelsel)
        .filter((w) => w.organisaties.includes(partner))
        .map(warningOut),
    })
  },
})

const website = z
  .url({ protocol: /^https$/, error: 'Een website begint met https://.' })
  .max(200)
  .nullable()
  .default(null)

const vastleggen = operatie({
  naam: 'partners.vastleggen',
  soort: 'wijzig',
  titel: 'Voegt een partner toe of wijzigt naam, soort, website en toelichting',
  uitleg: 'De soort bepaalt welke rollen er kunnen werken en ligt vast zodra er medewerkers zijn.',
  http: { methode: 'PUT', pad: '/partners/{partner}' },
  nodig: beheerNodig,
  invoer: z.strictObject({
    partner: organisatiekenmerk,
    naam: z.string().trim().min(1, { error: 'Vul een naam in.' }).max(100),
    soort: z.enum(organisatiesoorten, { error: 'Kies een soort.' }),
    website,
    toelichting: z.string().trim().min(1).max(1000).nullable().default(null),
    nieuw: z.boolean().default(false).meta({ description: 'Weigert als de partner er al is.' }),
  }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { partner, nieuw, ...velden }) {
    const { gemeente } = c.actor
    if (['nieuw', 'overeenkomsten'].includes(partner))
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'partner', fout: 'Dit woord is het adres van een pagina. Kies een ander kenmerk.' },
      ])
    const nu = await organisationRow(c.tx, c.actor, partner)
    if (nu !== undefined && nieuw) {
      return geweigerd('ongeldig', { aantal: 1 }, [
        { veld: 'partner', fout: 'Er is al een partner met dit kenmerk. Kies een ander kenmerk.' },
      ])
    }
    if (nu !== undefined && nu.soort !== velden.soort) {
      const bezet = await c.tx
        .selectFrom('medewerker')
        .select('id')
        .where('gemeente', '=', gemeente)
        .where('organisatie', '=', nu.id)
        .limit(1)
        .executeTakeFirst()
      if (bezet !== undefined)
        return geweigerd('ongeldig', { aantal: 1 }, [
          {
            veld: 'soort',
            fout: 'Er zijn medewerkers met een rol van deze soort; de soort ligt daarom vast.',
          },
        ])
    }
    const id = partner as OrganisatieId
    await c.tx
      .insertInto('organisatie')
      .values({ gemeente, id, ...velden })
      .onConflict((k) => k.columns(['gemeente', 'id']).doUpdateSet(velden))
      .execute()
    await note(c, 'partners.vastleggen', { partner, soort: velden.soort })
    return gedaan({ id: partner })
  },
})

const contactMaken = operatie({
  naam: 'partners.contactpersoonToevoegen',
  soort: 'wijzig',
  titel: 'Voegt een contactpersoon toe aan een partner',
  http: { methode: 'POST', pad: '/partners/{partner}/contactpersonen' },
  nodig: beheerNodig,
  invoer: ContactSchema.safeExtend({ partner: organisatiekenmerk }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { partner, ...velden }) {
    const o = await organisationRow(c.tx, c.actor, partner)
    if (o === undefined) return geweigerd('nietGevonden', { wat: 'partner' })
    const id = c.nieuwId()
    await c.tx
      .insertInto('contactpersoon')
      .values({ gemeente: c.actor.gemeente, id, organisatie: o.id, ...velden })
      .execute()
    // No names in the log: whoever is removed here is gone everywhere.
    await note(c, 'partners.contactpersoonToevoegen', { partner, id })
    return gedaan({ id })
  },
})

const contactWijzigen = operatie({
  naam: 'partners.contactpersoonWijzigen',
  soort: 'wijzig',
  titel: 'Wijzigt een contactpersoon',
  http: { methode: 'PUT', pad: '/contactpersonen/{contactpersoon}' },
  nodig: beheerNodig,
  invoer: ContactSchema.safeExtend({ contactpersoon: uuid }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { contactpersoon, ...velden }) {
    const r = await c.tx
      .updateTable('contactpersoon')
      .set(velden)
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', contactpersoon)
      .executeTakeFirst()
    if (r.numUpdatedRows !== 1n) return geweigerd('nietGevonden', { wat: 'contactpersoon' })
    await note(c, 'partners.contactpersoonWijzigen', { id: contactpersoon })
    return gedaan({ id: contactpersoon })
  },
})

const contactWeg = operatie({
  naam: 'partners.contactpersoonVerwijderen',
  soort: 'wijzig',
  titel: 'Verwijdert een contactpersoon, met naam en gegevens',
  http: { methode: 'DELETE', pad: '/contactpersonen/{contactpersoon}' },
  nodig: beheerNodig,
  invoer: z.strictObject({ contactpersoon: uuid }),
  uitvoer: z.object({ id: z.string() }),
  async doe(c, { contactpersoon }) {
    const r = await c.tx
      .deleteFrom('contactpersoon')
      .where('gemeente', '=', c.actor.gemeente)
      .where('id', '=', contactpersoon)
      .executeTakeFirst()
    if (r.numDeletedRows !== 1n) return geweigerd('nietGevonden', { wat: 'contactpersoon' })
    await note(c, 'partners.contactpersoonVerwijderen', { id: contactpersoon })
    return gedaan({ id: contactpersoon })
  },
})

export const partneroperaties = { register, zien, vastleggen, contactMaken, contactWijzigen, contactWeg }
