/** Requests to DUO: seen with the terms that hold, what a decision would change, and the decision recorded. */
import { z } from 'zod'
import { DossierId, FeitId } from '#core/ids.ts'
import { gegeven, perDossier } from '#core/operation.ts'
import { gedaan, geweigerd, type Result } from '#core/result.ts'
import { citaat, legUit } from '#law/uitleg.ts'
import { verlengingAanvragen, verlengingBeschikt } from '#law/verlenging.ts'
import {
  type Beoordeling,
  beoordeel,
  type Context,
  DagSchema,
  type Dossier,
  dagVan,
  type Feit,
  factsOf,
  fold,
  keys,
  onderdeelnamen,
  operatie,
  outTerm,
  provisional,
  reachable,
  readPerson,
  TermijnUit,
  type Verzoek,
  verzoekadviezen,
  verzoekenVan,
  verzoekgronden,
  verzoeksoorten,
  verzoekuitkomsten,
  watAls,
} from '#work/dossier/index.ts'
import { type Invulling, leggen } from '../leggen.ts'
import { ontbrekend, toegekend } from './derive.ts'

const dag = () => z.string().meta({ format: 'date' })

const VerzoekUit = z.object({
  feit: z.string(),
  op: dag(),
  verzoek: z.enum(keys(verzoeksoorten)),
  verzoekgrond: z.enum(keys(verzoekgronden)),
  artikel: z.object({ tekst: z.string(), link: z.string() }),
  advies: z.object({ op: dag(), advies: z.enum(keys(verzoekadviezen)) }).nullable(),
  besluit: z.object({ op: dag(), uitkomst: z.enum(keys(verzoekuitkomsten)) }).nullable(),
  beslistUiterlijk: dag().nullable().meta({ description: 'De dag waarop DUO beslist moet hebben.' }),
})

/** What holds: whether there is a duty, and the terms. */
const StandUit = z.object({ plicht: gegeven('verblijf', z.string()), termijnen: z.array(TermijnUit) })
const stand = (b: Beoordeling) => ({
  plicht: legUit('inburgeringsplicht', b.plicht).kern,
  termijnen: b.termijnen.map(outTerm),
})

const zien = operatie({
  naam: 'verzoeken.zien',
  soort: 'lees',
  titel: 'Toont verzoeken aan DUO, met advies, besluit en de termijnen die gelden',
  http: { methode: 'GET', pad: '/dossiers/{dossier}/verzoeken' },
  nodig: { handeling: 'zien', gegevens: ['intake', 'inburgering'] },
  invoer: z.strictObject({ dossier: DossierId }),
  uitvoer: perDossier(
    'dossier',
    z.object({
      dossier: z.string(),
      naam: gegeven('identiteit', z.string()),
      verzoeken: gegeven('intake', z.array(VerzoekUit)),
      nu: StandUit,
      verlengenVanaf: gegeven('inburgering', dag()),
    }),
  ),
  async doe(c, { dossier }) {
    if (!(await reachable(c.tx, c.actor, [dossier])).has(dossier))
      return geweigerd('nietGevonden', { wat: 'dossier' })
    c.gezien([dossier])
    const feiten = (await factsOf(c.tx, [dossier])).get(dossier)!
    const persoon = await readPerson(c.tx, c.cipher, c.actor.gemeente, dossier)
    const d = fold(feiten, { peildatum: c.actor.dag })
    const b = beoordeel(d)
    return gedaan({
      dossier,
      naam: persoon?.naam ?? null,
      verzoeken: verzoekenVan(d).map(outRequest).reverse(),
      nu: stand(b),
      verlengenVanaf: earliest(d, b),
    })
  },
})

function outRequest(v: Verzoek): z.input<typeof VerzoekUit> {
  const beslis = v.verzoek === 'verlenging' ? verlengingBeschikt({ waarde: v.op, feit: v.feit }) : undefined
  return {
    feit: v.feit,
    op: v.op,
    verzoek: v.verzoek,
    verzoekgrond: v.verzoekgrond,
    artikel: { ...citaat(verzoeksoorten[v.verzoek].artikel) },
    advies: v.advies === null ? null : { ...v.advies },
    besluit: v.besluit === null ? null : { ...v.besluit },
    beslistUiterlijk: beslis?.soort === 'bepaald' ? beslis.waarde.laatsteDag : null,
  }
}

/** The first day on which lengthening may be asked, while the term of the 2021 act runs. */
function earliest(d: Dossier, b: Beoordeling): string | null {
  const t = b.termijnen.find((x) => x.soort === 'inburgering' && x.stand === 'loopt')
  const grond = dagVan(d, 'pipVastgesteld')
  if (t?.laatsteDag == null || grond === undefined) return null
  const o = verlengingAanvragen({ waarde: t.laatsteDag, feit: grond.feit })
  return o.soort === 'bepaald' ? o.waarde : null
}

const Besluit = z.strictObject({
  dossier: DossierId,
  verzoek: FeitId.meta({ description: 'Het feit van het verzoek.' }),
  op: DagSchema.optional().meta({ format: 'date', description: 'De dag van het besluit; anders vandaag.' }),
  uitkomst: z.enum(keys(verzoekuitkomsten), { error: 'Kies wat DUO besliste.' }),
  laatsteDag: DagSchema.optional().meta({
    format: 'date',
    description: 'Bij verlenging: de nieuwe laatste dag.',
  }),
  ingang: DagSchema.optional().meta({
    format: 'date',
    description: 'Eerste dag; anders die van het besluit.',
  }),
  tot: DagSchema.optional().meta({ format: 'date', description: 'Bij een pauze: de laatste dag.' }),
  onderdeel: z
    .enum(keys(onderdeelnamen))
    .optional()
    .meta({ description: 'Het onderdeel waarvan DUO vrijstelt of ontheft; anders alles.' }),
})
type Besluit = z.output<typeof Besluit>

/** The facts of a decision: that it was taken, and what it changes when it grants. */
async function decided(
  c: Context,
  b: Besluit,
): Promise<Result<{ feiten: readonly Feit[]; invullingen: readonly Invulling[] }>> {
  if (!(await reachable(c.tx, c.actor, [b.dossier])).has(b.dossier))
    return geweigerd('nietGevonden', { wat: 'dossier' })
  const feiten = (await factsOf(c.tx, [b.dossier])).get(b.dossier)!
  const op = b.op ?? c.actor.dag
  const verzoek = verzoekenVan(fold(feiten, { peildatum: c.actor.dag })).find((v) => v.feit === b.verzoek)
  if (verzoek === undefined) return geweigerd('nietGevonden', { wat: 'verzoek' })
  const invullingen: Invulling[] = [
    {
      veld: 'op',
      feit: { soort: 'verzoekBeslist', op, bron: 'duo', inhoud: { bij: b.verzoek, uitkomst: b.uitkomst } },
    },
  ]
  if (b.uitkomst === 'toegekend') {
    const mist = ontbrekend(verzoek, { ...b, op })
    if (mist !== undefined) return geweigerd('ongeldig', { aantal: 1 }, [mist])
    const veld = verzoek.verzoek === 'verlenging' ? 'laatsteDag' : 'onderdeel'
    invullingen.push({ veld, feit: toegekend(verzoek, { ...b, op }) })
  }
  return gedaan({ feiten, invullingen })
}

const gevolg = operatie({
  naam: 'verzoeken.gevolg',
  soort: 'lees',
  titel: 'Toont wat een besluit van DUO zou veranderen: plicht en termijnen voor en na',
  uitleg: 'Er wordt niets vastgelegd.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/verzoeken/gevolgen' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake', 'inburgering'] },
  invoer: Besluit,
  uitvoer: perDossier('dossier', z.object({ dossier: z.string(), voor: StandUit, na: StandUit })),
  async doe(c, b) {
    const r = await decided(c, b)
    if (!r.ok) return r
    c.gezien([b.dossier])
    const { feiten, invullingen } = r.waarde
    const erbij = invullingen.map(
      ({ feit }, i) => ({ ...provisional(feit, feiten.length + i), dossier: b.dossier }) as Feit,
    )
    const { voor, na } = watAls(feiten, erbij, c.actor.dag)
    return gedaan({ dossier: b.dossier, voor: stand(voor), na: stand(na) })
  },
})

const beslissen = operatie({
  naam: 'verzoeken.beslissen',
  soort: 'besluit',
  titel: 'Legt het besluit van DUO op een verzoek vast, met wat het verandert',
  uitleg: 'Het besluit en wat daardoor geldt (nieuwe laatste dag, vrijstelling, ontheffing) samen, of niets.',
  http: { methode: 'POST', pad: '/dossiers/{dossier}/verzoeken/besluiten' },
  nodig: { handeling: 'vastleggen', gegevens: ['intake', 'inburgering'] },
  invoer: Besluit,
  uitvoer: z.object({ feiten: z.array(z.string()) }),
  async doe(c, b) {
    const r = await decided(c, b)
    if (!r.ok) return r
    const ids = await leggen(c, b.dossier, r.waarde.feiten, r.waarde.invullingen, 'verzoek')
    return ids.ok ? gedaan({ feiten: [...ids.waarde] }) : ids
  },
})

export const verzoekoperaties = { zien, gevolg, beslissen }
