/** Pages of the municipality's own questions of the intake. */
import { heeftRecht } from '#access/may.ts'
import type { Fout } from '#ui/form.tsx'
import { HOOGSTENS } from '#work/intake/eigen.ts'
import { intakeoperaties as op } from '#work/intake/operations/index.ts'
import { Eigenvragenpagina, type Vraagblokje } from '#work/intake/pages/eigen-vragen.tsx'
import type { Antwoord, Pagina, Vraag } from './page.ts'

async function show(
  v: Vraag,
  blokken?: readonly Vraagblokje[],
  fouten: readonly Fout[] = [],
): Promise<Antwoord> {
  const r = await v.perform(op.vragenZien, {})
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: (
      <Eigenvragenpagina
        kader={v.kader}
        lijst={r.waarde}
        mag={heeftRecht(v.actor.rol, 'beheren', 'handboek')}
        {...(blokken && { blokken })}
        fouten={fouten}
      />
    ),
  }
}

async function save(v: Vraag): Promise<Antwoord> {
  const blokken = Array.from({ length: HOOGSTENS }, (_, i): Vraagblokje => {
    const veld = (naam: keyof Vraagblokje) => v.body[`${naam}-${i}`] ?? ''
    return { id: veld('id'), vraag: veld('vraag'), hint: veld('hint'), keuzes: veld('keuzes') }
  }).filter((b) => b.vraag.trim() !== '')
  const r = await v.perform(op.vragenVaststellen, {
    versie: v.body.versie,
    vragen: blokken.map(({ id, vraag, hint, keuzes }) => ({
      vraag,
      hint,
      keuzes: keuzes.split('\n').flatMap((k) => (k.trim() === '' ? [] : [k.trim()])),
      ...(id !== '' && { id }),
    })),
  })
  if (r.ok) return { naar: '/intakevragen', bewaard: 'intakevragen' }
  if (r.weigering.code !== 'ongeldig') return r
  // `vragen.2.keuzes.0` is said beside `keuzes-2`.
  const fouten = r.weigering.velden.map((f) => {
    const [, i, naam] = f.veld.split('.')
    return { veld: naam === undefined ? 'vraag-0' : `${naam}-${i}`, fout: f.fout }
  })
  return show(v, blokken, fouten)
}

export const intakevraagpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: '/intakevragen', doe: (v) => show(v) },
  { methode: 'POST', pad: '/intakevragen', doe: save },
]
