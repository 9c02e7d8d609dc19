/** Letters of the intake: what each says, from the facts and the appointment.. */
import { type Dag, inTekst } from '#core/day.ts'
import { intakeonderdelen } from '#law/intake.ts'
import { art } from '#law/source.ts'
import { alinea, type Briefstof, kop, lijst, tabel } from '#work/brieven/index.ts'
import { type Dossier, intakeconclusies, laatsteFeit, uitkomsten, word } from '#work/dossier/index.ts'
import type { Oproeprij } from './queries.ts'

export const intakebrieven = [
  'intakeUitnodiging',
  'intakeHerinnering',
  'toetsUitnodiging',
  'intakeUitkomst',
] as const
export type Intakebrief = (typeof intakebrieven)[number]

/** What the letter says; a sentence instead when what it needs is not there yet. */
export function intakebrief(
  soort: Intakebrief,
  d: Dossier,
  oproepen: readonly Oproeprij[],
): Briefstof | { readonly nogNiet: string } {
  if (soort === 'intakeUitkomst') return outcome(d)
  const toets = soort === 'toetsUitnodiging'
  const o = oproepen.findLast((r) => r.soort === (toets ? 'leerbaarheidstoets' : 'intake'))
  if (o === undefined) return { nogNiet: 'Plan eerst dag, tijd en plaats; dan kan de brief worden gemaakt.' }
  const waar = `${inTekst(o.dag)} om ${o.tijd} uur`
  const invulling = { dag: { dag: o.dag as Dag }, tijd: o.tijd, plaats: o.plaats }
  const afspraak = tabel(
    'De afspraak',
    ['Wat', 'Afspraak'],
    [
      ['Dag', inTekst(o.dag)],
      ['Tijd', `${o.tijd} uur`],
      ['Plaats', o.plaats],
    ],
  )
  const gepland = laatsteFeit(d, toets ? 'leerbaarheidstoetsGepland' : 'intakeGepland')
  const tolk = gepland?.soort === 'intakeGepland' && gepland.inhoud.tolk === 'ja'
  if (toets)
    return {
      soort,
      invulling,
      delen: [
        alinea(`U doet op ${waar} een toets op een computer: de leerbaarheidstoets.`),
        afspraak,
        alinea(
          'U kunt voor deze toets niet zakken. U hoeft geen Nederlands te kennen. De toets laat zien welke manier van leren bij u past.',
        ),
        kop('Wat neemt u mee?'),
        lijst([
          'Een bewijs van wie u bent, zoals uw verblijfsdocument.',
          'Uw bril of hoortoestel, als u die heeft.',
        ]),
        alinea('Kunt u niet komen, of ziet of hoort u niet goed? Bel ons vóór deze dag.'),
      ],
      grond: [
        { zin: 'Bij de brede intake hoort een leerbaarheidstoets.', artikel: art('wi2021', '14.3.a') },
        {
          zin: 'Wie niet goed ziet, of door een beperking in het horen de toets niet kan doen, hoeft haar niet te doen.',
          artikel: art('wi2021', '14.6'),
        },
      ],
    }
  const opnieuw = soort === 'intakeHerinnering'
  return {
    soort,
    invulling,
    delen: [
      alinea(
        opnieuw
          ? `U bent niet gekomen voor het gesprek over uw inburgering. Wij nodigen u opnieuw uit, op ${waar}.`
          : `Wij nodigen u uit voor een gesprek over uw inburgering, op ${waar}.`,
      ),
      afspraak,
      alinea(
        'Wij praten over school en werk, uw gezondheid en uw gezin, wat u al kunt en wat u wilt. Daarna maken wij samen uw plan.',
      ),
      ...(tolk ? [alinea('Er is een tolk bij het gesprek. Die kost u niets.')] : []),
      kop('U mag alleen met ons praten'),
      alinea('U heeft recht op een gesprek zonder uw partner of anderen erbij. Zeg het ons als u dat wilt.'),
      kop('U moet meewerken'),
      alinea(
        opnieuw
          ? 'Komt u weer niet en werkt u niet mee, dan kan de gemeente een boete geven. Na drie oproepen maken wij de intake af zonder u.'
          : 'De wet vraagt dat u komt en meewerkt. Kunt u niet komen? Bel ons vóór deze dag.',
      ),
    ],
    grond: [
      {
        zin: 'Wie inburgeringsplichtig is, krijgt een brede intake en werkt daaraan mee.',
        artikel: art('wi2021', '14.1'),
      },
      {
        zin: 'De gemeente wijst op het recht op een gesprek zonder anderen erbij.',
        artikel: art('bi2021', '5.2.2'),
      },
      ...(opnieuw
        ? [
            {
              zin: 'Na drie oproepen voltooit de gemeente de intake zonder de persoon.',
              artikel: art('wi2021', '14.2'),
            },
          ]
        : []),
    ],
  }
}

function outcome(d: Dossier): Briefstof | { readonly nogNiet: string } {
  const afgerond = laatsteFeit(d, 'intakeAfgerond')
  if (afgerond === undefined) return { nogNiet: 'De intake is nog niet afgerond. Rond haar eerst af.' }
  const toets = laatsteFeit(d, 'leerbaarheidstoetsAfgenomen')
  const vrij = laatsteFeit(d, 'leerbaarheidstoetsOvergeslagen')
  const rijen: [string, string][] = [...intakeconclusies(d).values()].map((f) => [
    intakeonderdelen[f.inhoud.onderdeel].naam,
    uitkomsten[f.inhoud.uitkomst],
  ])
  if (toets !== undefined) rijen.push([intakeonderdelen.leerbaarheidstoets.naam, word(toets.inhoud.uitkomst)])
  else if (vrij !== undefined)
    rijen.push([intakeonderdelen.leerbaarheidstoets.naam, `niet nodig: ${word(vrij.inhoud.grond)}`])
  return {
    soort: 'intakeUitkomst',
    invulling: {},
    delen: [
      alinea(`Uw brede intake is afgerond op ${inTekst(afgerond.op)}. In deze brief staat wat daaruit kwam.`),
      tabel('Uitkomst van de intake', ['Onderwerp', 'Uitkomst'], rijen),
      alinea(
        'Klopt er iets niet? Laat het ons weten, dan verbeteren wij het. Hierna maken wij samen uw persoonlijk plan (PIP).',
      ),
    ],
    grond: [
      {
        zin: 'De gemeente legt de uitkomst van de intake schriftelijk vast.',
        artikel: art('bi2021', '5.2.3'),
      },
    ],
  }
}
