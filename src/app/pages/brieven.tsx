/** Pages of letters: preview, making one with its PDF, as it was made, and the file. */

import { huisstijloperaties } from '#work/brieven/huisstijl-operaties.ts'
import type { Briefinhoud } from '#work/brieven/index.ts'
import { briefoperaties as op } from '#work/brieven/operations.ts'
import { Briefpagina, Briefvoorbeeld, Brievenlijst } from '#work/brieven/pages.tsx'
import { letterTypst } from '#work/brieven/typst.ts'
import { intakeoperaties } from '#work/intake/operations/index.ts'
import { pipoperaties } from '#work/plan/operations/index.ts'
import { afrondingsoperaties } from '#work/voortgang/operations.ts'
import { makeLetterPdf } from '../pdf.ts'
import type { Antwoord, Pagina, Vraag } from './page.ts'

/** How letters of a slice are previewed and made. */
const bronnen = {
  intake: {
    voorbeeld: (v: Vraag, wat: object) => v.perform(intakeoperaties.briefVoorbeeld, wat),
    maken: (v: Vraag, wat: object) => v.perform(intakeoperaties.briefMaken, wat),
  },
  plan: {
    voorbeeld: (v: Vraag, wat: object) => v.perform(pipoperaties.briefVoorbeeld, wat),
    maken: (v: Vraag, wat: object) => v.perform(pipoperaties.briefMaken, wat),
  },
  afronding: {
    voorbeeld: (v: Vraag, wat: object) => v.perform(afrondingsoperaties.briefVoorbeeld, wat),
    maken: (v: Vraag, wat: object) => v.perform(afrondingsoperaties.briefMaken, wat),
  },
} as const

const perBron = (['intake', 'plan', 'afronding'] as const).flatMap((bron): Pagina[] => {
  const pad = `/dossiers/:dossier/${bron}/brieven/:soort`
  const what = (v: Vraag) => ({ dossier: v.params.dossier, soort: v.params.soort })
  return [
    {
      methode: 'GET',
      pad,
      async doe(v) {
        const r = await bronnen[bron].voorbeeld(v, what(v))
        if (!r.ok) return r
        const { dossier, inhoud, let: zin } = r.waarde
        return {
          toon: (
            <Briefvoorbeeld
              kader={v.kader}
              dossier={dossier}
              inhoud={inhoud!}
              let={zin}
              maken={v.kader.pad}
            />
          ),
        }
      },
    },
    {
      methode: 'POST',
      pad,
      async doe(v) {
        const r = await bronnen[bron].maken(v, what(v))
        return r.ok ? file(v, r.waarde.brief) : r
      },
    },
  ]
})

/** Sets the PDF outside any transaction and keeps it; the letter stands, also where no PDF can be made. */
async function file(v: Vraag, brief: string): Promise<Antwoord> {
  const r = await v.perform(op.zien, { brief })
  if (!r.ok) return r
  const { inhoud } = r.waarde
  const pdf = inhoud === null ? undefined : await makeLetterPdf(letterTypst(inhoud, await logoOf(v, inhoud)))
  if (pdf === undefined) return { naar: `/brieven/${brief}?pdf=niet` }
  const bewaard = await v.perform(op.bestandBewaren, { brief, pdf })
  return bewaard.ok || bewaard.weigering.code === 'bestaatAl' ? { naar: `/brieven/${brief}` } : bewaard
}

/** The logo that this letter was made with; it has none, or its version keeps it. */
async function logoOf(v: Vraag, { huis }: Briefinhoud): Promise<Uint8Array | undefined> {
  if (huis?.logo !== true) return undefined
  const r = await v.perform(huisstijloperaties.logo, { versie: huis.versie })
  if (!r.ok) throw new Error(`logo of version ${huis.versie} of the house style: ${r.weigering.code}`)
  return Buffer.from(r.waarde.inhoud, 'base64')
}

export const briefpaginas: readonly Pagina[] = [
  ...perBron,
  {
    methode: 'GET',
    pad: '/dossiers/:dossier/brieven',
    async doe({ kader, params, perform }) {
      const r = await perform(op.lijst, { dossier: params.dossier })
      return r.ok ? { toon: <Brievenlijst kader={kader} dossier={params.dossier!} lijst={r.waarde} /> } : r
    },
  },
  {
    methode: 'GET',
    pad: '/brieven/:brief',
    async doe({ kader, params, query, perform }) {
      const r = await perform(op.zien, { brief: params.brief })
      return r.ok
        ? { toon: <Briefpagina kader={kader} brief={r.waarde} zonderPdf={query.pdf === 'niet'} /> }
        : r
    },
  },
  { methode: 'POST', pad: '/brieven/:brief/bestand', doe: (v) => file(v, v.params.brief!) },
  {
    methode: 'GET',
    pad: '/brieven/:brief/brief.pdf',
    async doe({ params, perform }) {
      const r = await perform(op.bestand, { brief: params.brief })
      if (!r.ok) return r
      return { bestand: { naam: r.waarde.naam, type: 'application/pdf', inhoud: r.waarde.pdf! } }
    },
  },
]
