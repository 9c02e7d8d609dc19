/** Page on which is said who of a waiting household goes and lives apart. */
import type { Fout } from '#ui/form.tsx'
import { weigeringstekst } from '#ui/weigering.ts'
import { BEHOEFTEN } from '#work/huisvesting/behoefte/pages.tsx'
import { Splitsformulier } from '#work/huisvesting/behoefte/splits-page.tsx'
import { vindoperaties } from '#work/huisvesting/operations/index.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

const { huishouden: op } = vindoperaties
const PAD = `${BEHOEFTEN.pad}/:dossier/splitsen`

export const apartpaginas: readonly Pagina[] = [
  { methode: 'GET', pad: PAD, stuurt: op.splitsen, doe: (v) => form(v, []) },
  { methode: 'POST', pad: PAD, doe: split },
]

async function form(v: Vraag, fouten: readonly Fout[]): Promise<Antwoord> {
  const dossier = v.params.dossier!
  const r = await v.perform(op.leden, { dossier })
  if (!r.ok) return r
  return {
    status: fouten.length > 0 ? 422 : 200,
    toon: <Splitsformulier kader={v.kader} dossier={dossier} leden={r.waarde.leden} fouten={fouten} />,
  }
}

async function split(v: Vraag): Promise<Antwoord> {
  const apart = Object.keys(v.body).flatMap((k) => (k.startsWith('apart-') ? [k.slice('apart-'.length)] : []))
  const r = await v.perform(op.splitsen, { dossier: v.params.dossier, apart })
  if (r.ok) return { naar: `${BEHOEFTEN.pad}/${r.waarde.nieuwHoofd}` }
  const w = r.weigering
  if (!['ongeldig', 'nietNu', 'feitKanNiet'].includes(w.code)) return r
  const { zin, watNu } = weigeringstekst(w)
  return form(
    v,
    w.velden.length > 0
      ? w.velden.map((f) => ({ veld: 'apart', fout: f.fout }))
      : [{ veld: 'apart', fout: `${zin} ${watNu}` }],
  )
}
