/** Pages of partners and agreements. */
import type { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { Actor } from '#core/actor.ts'
import type { Operatie } from '#core/operation.ts'
import type { Result, Weigering } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { weigeringstekst } from '#ui/weigering.ts'
import { medewerkeroperaties } from '#work/beheer/staff.ts'
import { Medewerkerstabel } from '#work/beheer/staff-pages.tsx'
import {
  alsBody,
  type Body,
  formulierfouten,
  lezer,
  lijstvelden,
  overeenkomstVan,
  zonderLegeRegels,
} from '#work/beleid/invoer.ts'
import {
  bijlageoperaties,
  partneroperaties as op,
  overeenkomstoperaties,
} from '#work/beleid/operations/index.ts'
import { BijlagePagina } from '#work/beleid/pages/bijlage.tsx'
import { OvereenkomstPagina, type OvereenkomstProps } from '#work/beleid/pages/overeenkomst.tsx'
import { Overeenkomstformulier } from '#work/beleid/pages/overeenkomst-form.tsx'
import { PartnerPagina } from '#work/beleid/pages/partner.tsx'
import { Contactformulier, Partnerformulier } from '#work/beleid/pages/partner-forms.tsx'
import { RegisterPagina } from '#work/beleid/pages/register.tsx'
import type { Context } from '#work/dossier/index.ts'
import { handboekoperaties } from '#work/taken/operations/index.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

export const manages = ({ rol }: Actor) => heeftRecht(rol, 'beheren', 'handboek')
export const managesStaff = ({ rol }: Actor) => heeftRecht(rol, 'beheren', 'beheer')

/** A refusal as faults beside the form it was sent with. */
export function formFaults(w: Weigering, veld: string): Fout[] {
  if (w.velden.length > 0) return formulierfouten(w.velden)
  const { zin, watNu } = weigeringstekst(w)
  return [{ veld, fout: `${zin} ${watNu}` }]
}

/**
 * Performs an operation from a form. Days that cannot be read are faults of their own; the others are then looked for
 * too, so that all stand in one list. Faults come back; anything that is no fault of the form is told as such.
 */
export async function send<I extends z.ZodType, O extends z.ZodType>(
  v: Vraag,
  operatie: Operatie<Context, I, O>,
  invoer: unknown,
  fouten: readonly Fout[] = [],
  veld = 'naam',
): Promise<
  { ok: true; waarde: z.output<O> } | { ok: false; fouten: Fout[] } | { ok: false; weigering: Weigering }
> {
  if (fouten.length > 0) {
    const gelezen = operatie.invoer.safeParse(invoer)
    const rest = gelezen.success
      ? []
      : formulierfouten(gelezen.error.issues.map((i) => ({ veld: i.path.join('.'), fout: i.message })))
    return { ok: false, fouten: [...fouten, ...rest.filter((f) => !fouten.some((x) => x.veld === f.veld))] }
  }
  const r: Result<z.output<O>> = await v.perform(operatie, invoer)
  if (r.ok) return r
  const aanFormulier = ['ongeldig', 'gewijzigd', 'nietNu', 'bestaatAl'].includes(r.weigering.code)
  return aanFormulier
    ? { ok: false, fouten: formFaults(r.weigering, veld) }
    : { ok: false, weigering: r.weigering }
}

export const beleidpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/partners',
    async doe({ kader, actor, perform }) {
      const r = await perform(op.register, {})
      if (!r.ok) return r
      return {
        toon: <RegisterPagina kader={kader} r={r.waarde} beheer={manages(actor)} vandaag={actor.dag} />,
      }
    },
  },
  {
    methode: 'GET',
    pad: '/partners/nieuw',
    stuurt: op.vastleggen,
    doe: async (v) => partnerForm(v, {}, []),
  },
  { methode: 'POST', pad: '/partners/nieuw', doe: (v) => savePartner(v) },
  { methode: 'GET', pad: '/partners/:partner', doe: showPartner },
  { methode: 'GET', pad: '/partners/:partner/wijzigen', stuurt: op.vastleggen, doe: editPartner },
  { methode: 'POST', pad: '/partners/:partner/wijzigen', doe: (v) => savePartner(v) },
  {
    methode: 'GET',
    pad: '/partners/:partner/bijlage',
    async doe({ kader, params, perform }) {
      const r = await perform(bijlageoperaties.zien, { partner: params.partner })
      return r.ok ? { toon: <BijlagePagina kader={kader} b={r.waarde} /> } : r
    },
  },
  {
    methode: 'GET',
    pad: '/partners/:partner/contactpersonen/:contact',
    stuurt: op.contactMaken,
    doe: (v) => contactForm(v),
  },
  { methode: 'POST', pad: '/partners/:partner/contactpersonen/:contact', doe: saveContact },
  {
    methode: 'GET',
    pad: '/partners/overeenkomsten/nieuw',
    stuurt: overeenkomstoperaties.maken,
    doe: newAgreement,
  },
  { methode: 'POST', pad: '/partners/overeenkomsten/nieuw', doe: saveAgreement },
  { methode: 'GET', pad: '/partners/overeenkomsten/:id', doe: (v) => showAgreement(v) },
  {
    methode: 'GET',
    pad: '/partners/overeenkomsten/:id/wijzigen',
    stuurt: overeenkomstoperaties.wijzigen,
    doe: editAgreement,
  },
  { methode: 'POST', pad: '/partners/overeenkomsten/:id/wijzigen', doe: saveAgreement },
  { methode: 'POST', pad: '/partners/overeenkomsten/:id/resultaten/:nummer', doe: saveResult },
  { methode: 'POST', pad: '/partners/overeenkomsten/:id/leveringen/:nummer', doe: saveDelivery },
  {
    methode: 'POST',
    pad: '/partners/overeenkomsten/:id/verwijderen',
    async doe({ params, perform }) {
      const r = await perform(overeenkomstoperaties.verwijderen, { overeenkomst: params.id })
      return r.ok ? { naar: '/partners', bewaard: 'overeenkomstWeg' } : r
    },
  },
]

async function showPartner({ kader, actor, params, perform }: Vraag): Promise<Antwoord> {
  const r = await perform(op.zien, { partner: params.partner })
  if (!r.ok) return r
  const m = managesStaff(actor)
    ? await perform(medewerkeroperaties.lijst, { organisatie: params.partner })
    : undefined
  if (m !== undefined && !m.ok) return m
  return {
    toon: (
      <PartnerPagina
        kader={kader}
        p={r.waarde}
        beheer={manages(actor)}
        medewerkers={m && <Medewerkerstabel m={m.waarde} organisatie={r.waarde.id} />}
        vandaag={actor.dag}
      />
    ),
  }
}

async function partnerForm(
  v: Vraag,
  body: Body,
  fouten: readonly Fout[],
  partner?: { id: string; naam: string },
): Promise<Antwoord> {
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <Partnerformulier kader={v.kader} body={body} fouten={fouten} {...(partner && { partner })} />,
  }
}

async function editPartner(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(op.zien, { partner: v.params.partner })
  return r.ok ? partnerForm(v, alsBody(r.waarde), [], r.waarde) : r
}

async function savePartner(v: Vraag): Promise<Antwoord> {
  const l = lezer(v.body)
  const bekend = v.params.partner
  const partner = bekend ?? l.tekst('partner')
  const uit = await send(v, op.vastleggen, {
    partner,
    naam: l.tekst('naam'),
    soort: l.tekst('soort'),
    website: l.ofNiets('website'),
    toelichting: l.ofNiets('toelichting'),
    nieuw: bekend === undefined,
  })
  if (uit.ok) return { naar: `/partners/${partner}`, bewaard: 'partner' }
  if ('weigering' in uit) return uit
  return partnerForm(
    v,
    v.body,
    uit.fouten,
    bekend === undefined ? undefined : { id: bekend, naam: v.body.naam ?? bekend },
  )
}

async function contactForm(v: Vraag, body?: Body, fouten: readonly Fout[] = []): Promise<Antwoord> {
  const r = await v.perform(op.zien, { partner: v.params.partner })
  if (!r.ok) return r
  const id = v.params.contact === 'nieuw' ? undefined : v.params.contact
  const nu = r.waarde.contactpersonen.find((c) => c.id === id)
  if (id !== undefined && nu === undefined)
    return { weigering: { code: 'nietGevonden', waarden: { wat: 'contactpersoon' }, velden: [] } }
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Contactformulier
        kader={v.kader}
        body={body ?? (nu === undefined ? {} : alsBody(nu))}
        fouten={fouten}
        partner={r.waarde}
        {...(id !== undefined && { contact: id })}
      />
    ),
  }
}

async function saveContact(v: Vraag): Promise<Antwoord> {
  const { partner, contact } = v.params
  const terug = { naar: `/partners/${partner}`, bewaard: 'contact' } as const
  if (v.body.weg === 'ja') {
    const r = await v.perform(op.contactWeg, { contactpersoon: contact })
    return r.ok ? terug : r
  }
  const l = lezer(v.body)
  const velden = {
    naam: l.tekst('naam'),
    functie: l.tekst('functie'),
    telefoon: l.ofNiets('telefoon'),
    email: l.ofNiets('email'),
  }
  const uit =
    contact === 'nieuw'
      ? await send(v, op.contactMaken, { partner, ...velden })
      : await send(v, op.contactWijzigen, { contactpersoon: contact, ...velden })
  if (uit.ok) return terug
  return 'weigering' in uit ? uit : contactForm(v, v.body, uit.fouten)
}

async function showAgreement(v: Vraag, gestuurd?: OvereenkomstProps['gestuurd']): Promise<Antwoord> {
  const r = await v.perform(overeenkomstoperaties.zien, { overeenkomst: v.params.id })
  if (!r.ok) return r
  return {
    status: gestuurd === undefined ? 200 : 422,
    toon: (
      <OvereenkomstPagina
        kader={v.kader}
        o={r.waarde}
        beheer={manages(v.actor)}
        vandaag={v.actor.dag}
        {...(gestuurd && { gestuurd })}
      />
    ),
  }
}

async function saveResult(v: Vraag): Promise<Antwoord> {
  const nummer = v.params.nummer!
  const l = lezer(v.body)
  const uit = await send(
    v,
    overeenkomstoperaties.resultaat,
    {
      overeenkomst: v.params.id,
      wijzigingen: v.body.wijzigingen,
      nummer,
      geleverd: l.getal(`geleverd-${nummer}`),
      geleverdOp: l.dag(`geleverdOp-${nummer}`) ?? undefined,
    },
    l.fouten,
    'geleverd',
  )
  return afterSmallForm(v, uit, `resultaat-${nummer}`, nummer)
}

async function saveDelivery(v: Vraag): Promise<Antwoord> {
  const nummer = v.params.nummer!
  const l = lezer(v.body)
  const uit = await send(
    v,
    overeenkomstoperaties.levering,
    {
      overeenkomst: v.params.id,
      wijzigingen: v.body.wijzigingen,
      nummer,
      laatst: l.dag(`laatst-${nummer}`) ?? undefined,
    },
    l.fouten,
    'laatst',
  )
  return afterSmallForm(v, uit, `levering-${nummer}`, nummer)
}

/** Back to the agreement; with faults at the small form that was sent. */
function afterSmallForm(
  v: Vraag,
  uit: Awaited<ReturnType<typeof send>>,
  deel: string,
  nummer: string,
): Promise<Antwoord> | Antwoord {
  if (uit.ok) return { naar: `/partners/overeenkomsten/${v.params.id}`, bewaard: 'overeenkomst' }
  if ('weigering' in uit) return uit
  // Fields of the small forms bear the number of their line.
  const fouten = uit.fouten.map((f) => ({
    ...f,
    veld: f.veld.endsWith(`-${nummer}`) ? f.veld : `${f.veld}-${nummer}`,
  }))
  return showAgreement(v, { deel, body: v.body, fouten })
}

async function agreementForm(
  v: Vraag,
  body: Body,
  fouten: readonly Fout[],
  bestaand?: { id: string; wijzigingen: number },
): Promise<Antwoord> {
  const r = await v.perform(op.register, {})
  if (!r.ok) return r
  const h = await v.perform(handboekoperaties.zien, {})
  if (!h.ok) return h
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Overeenkomstformulier
        kader={v.kader}
        {...bestaand}
        body={body}
        fouten={fouten}
        partners={r.waarde.partners}
        onderdelen={h.waarde.onderdelen}
      />
    ),
  }
}

function newAgreement(v: Vraag): Promise<Antwoord> {
  const { soort, partij } = v.query
  return agreementForm(
    v,
    {
      ...(soort !== undefined && { soort }),
      ...(partij !== undefined && { [`partijen-${partij}`]: 'ja', 'partijen-gemeente': 'ja' }),
    },
    [],
  )
}

async function editAgreement(v: Vraag): Promise<Antwoord> {
  const r = await v.perform(overeenkomstoperaties.zien, { overeenkomst: v.params.id })
  if (!r.ok) return r
  const o = r.waarde
  const body = alsBody({ ...o, partijen: o.partijen.map((p) => p.id), stappen: o.stappen.map((s) => s.id) })
  return agreementForm(v, body, [], { id: o.id, wijzigingen: o.wijzigingen })
}

async function saveAgreement(v: Vraag): Promise<Antwoord> {
  const id = v.params.id
  const body = zonderLegeRegels(v.body, lijstvelden)
  const { invoer, fouten } = overeenkomstVan(body)
  const wijzigingen = Number(v.body.wijzigingen ?? 0)
  const uit =
    id === undefined
      ? await send(v, overeenkomstoperaties.maken, invoer, fouten, 'titel')
      : await send(
          v,
          overeenkomstoperaties.wijzigen,
          { ...invoer, overeenkomst: id, wijzigingen },
          fouten,
          'titel',
        )
  if (uit.ok) {
    const pad = `/partners/overeenkomsten/${uit.waarde.id}`
    return { naar: v.body.meer === 'ja' ? `${pad}/wijzigen` : pad, bewaard: 'overeenkomst' }
  }
  if ('weigering' in uit) return uit
  return agreementForm(v, body, uit.fouten, id === undefined ? undefined : { id, wijzigingen })
}
