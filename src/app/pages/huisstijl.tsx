/** Pages of the house style of letters: the form, and the logo. */
import { heeftRecht } from '#access/may.ts'
import type { Fout } from '#ui/form.tsx'
import { huisstijloperaties as op } from '#work/brieven/huisstijl-operaties.ts'
import { Huisstijlpagina } from '#work/brieven/huisstijl-pagina.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

async function show(v: Vraag, fouten: readonly Fout[] = []): Promise<Antwoord> {
  const r = await v.perform(op.zien, {})
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Huisstijlpagina
        kader={v.kader}
        gemeente={v.actor.gemeenteNaam}
        afzender={v.actor.organisatieNaam}
        huis={r.waarde.huisstijl}
        mag={heeftRecht(v.actor.rol, 'beheren', 'handboek')}
        {...(fouten.length > 0 && { body: v.body })}
        fouten={fouten}
      />
    ),
  }
}

async function save(v: Vraag): Promise<Antwoord> {
  const { csrf: _, logoWeg, ...velden } = v.body
  const bytes = v.bestanden.logo
  const logo =
    bytes === undefined || bytes.length === 0 ? {} : { logo: Buffer.from(bytes).toString('base64') }
  const r = await v.perform(op.vaststellen, {
    ...velden,
    // A browser sends a line break as two characters.
    adres: velden.adres?.replaceAll('\r\n', '\n'),
    bezwaar: velden.bezwaar?.replaceAll('\r\n', '\n'),
    ...logo,
    logoWeg: logoWeg === 'ja',
  })
  if (r.ok) return { naar: '/huisstijl', bewaard: 'huisstijl' }
  return r.weigering.code === 'ongeldig' ? show(v, r.weigering.velden) : r
}

export const huisstijlpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/huisstijl', doe: (v) => show(v) },
  { methode: 'POST', pad: '/huisstijl', doe: save },
  {
    methode: 'GET',
    pad: '/huisstijlen/:versie/logo',
    async doe({ params, perform }) {
      const r = await perform(op.logo, { versie: params.versie })
      if (!r.ok) return r
      return { bestand: { type: r.waarde.soort, inhoud: Buffer.from(r.waarde.inhoud, 'base64') } }
    },
  },
]
