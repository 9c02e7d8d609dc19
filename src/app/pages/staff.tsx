/** Pages of staff and their certificates, for who manages access. */
import type { Fout } from '#ui/form.tsx'
import { medewerkeroperaties as op } from '#work/beheer/staff.ts'
import { Medewerkerformulier } from '#work/beheer/staff-pages.tsx'
import { type Body, lezer } from '#work/beleid/invoer.ts'
import { certificaatoperaties, partneroperaties } from '#work/beleid/operations/index.ts'
import { Certificaatformulier } from '#work/beleid/pages/partner-forms.tsx'
import { send } from './beleid.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

export const medewerkerpaginas: readonly Pagina[] = [
  {
    methode: 'GET',
    pad: '/partners/:partner/medewerkers/:wie',
    stuurt: op.toevoegen,
    doe: (v) => staffForm(v),
  },
  { methode: 'POST', pad: '/partners/:partner/medewerkers/:wie', doe: saveStaff },
  {
    methode: 'GET',
    pad: '/partners/:partner/certificaten/nieuw',
    stuurt: certificaatoperaties.toevoegen,
    doe: (v) => certificateForm(v, {}),
  },
  { methode: 'POST', pad: '/partners/:partner/certificaten/nieuw', doe: saveCertificate },
  {
    methode: 'POST',
    pad: '/partners/:partner/certificaten/:id/verwijderen',
    async doe({ params, perform }) {
      const r = await perform(certificaatoperaties.verwijderen, { certificaat: params.id })
      return r.ok ? { naar: `/partners/${params.partner}#bewijzen`, bewaard: 'bewijs' } : r
    },
  },
]

async function staffForm(v: Vraag, body: Body = {}, fouten: readonly Fout[] = []): Promise<Antwoord> {
  const m = await v.perform(op.lijst, { organisatie: v.params.partner })
  if (!m.ok) return m
  const p = await v.perform(partneroperaties.zien, { partner: v.params.partner })
  if (!p.ok) return p
  const wie = m.waarde.medewerkers.find((x) => x.id === v.params.wie)
  if (wie === undefined && v.params.wie !== 'nieuw')
    return { weigering: { code: 'nietGevonden', waarden: { wat: 'medewerker' }, velden: [] } }
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Medewerkerformulier
        kader={v.kader}
        organisatie={p.waarde}
        rollen={m.waarde.rollen}
        {...(wie && { wie })}
        body={body}
        fouten={fouten}
      />
    ),
  }
}

async function saveStaff(v: Vraag): Promise<Antwoord> {
  const { partner, wie } = v.params
  const l = lezer(v.body)
  const velden = { naam: l.tekst('naam'), rol: l.tekst('rol'), doel: l.tekst('doel') }
  if (wie === 'nieuw') {
    const uit = await send(v, op.toevoegen, { organisatie: partner, kenmerk: l.tekst('kenmerk'), ...velden })
    return done(v, uit)
  }
  const m = await v.perform(op.lijst, { organisatie: partner })
  if (!m.ok) return m
  const nu = m.waarde.medewerkers.find((x) => x.id === wie)
  const actief =
    v.body.toegang === 'beeindigen' ? false : v.body.toegang === 'herstellen' ? true : (nu?.actief ?? true)
  return done(v, await send(v, op.wijzigen, { medewerker: wie, ...velden, actief }))
}

function done(v: Vraag, uit: Awaited<ReturnType<typeof send>>): Promise<Antwoord> | Antwoord {
  if (uit.ok) return { naar: `/partners/${v.params.partner}#medewerkers`, bewaard: 'medewerker' }
  return 'weigering' in uit ? uit : staffForm(v, v.body, uit.fouten)
}

async function certificateForm(v: Vraag, body: Body, fouten: readonly Fout[] = []): Promise<Antwoord> {
  const m = await v.perform(op.lijst, { organisatie: v.params.partner })
  if (!m.ok) return m
  const p = await v.perform(partneroperaties.zien, { partner: v.params.partner })
  if (!p.ok) return p
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Certificaatformulier
        kader={v.kader}
        body={body}
        fouten={fouten}
        partner={p.waarde}
        medewerkers={m.waarde.medewerkers.filter((x) => x.actief)}
      />
    ),
  }
}

async function saveCertificate(v: Vraag): Promise<Antwoord> {
  const l = lezer(v.body)
  const invoer = {
    partner: v.params.partner,
    soort: l.tekst('soort'),
    medewerker: l.ofNiets('medewerker'),
    kenmerk: l.ofNiets('kenmerk'),
    vanaf: l.dag('vanaf') ?? undefined,
    tot: l.dag('tot'),
  }
  const uit = await send(v, certificaatoperaties.toevoegen, invoer, l.fouten, 'soort')
  if (uit.ok) return { naar: `/partners/${v.params.partner}#bewijzen`, bewaard: 'bewijs' }
  return 'weigering' in uit ? uit : certificateForm(v, v.body, uit.fouten)
}
