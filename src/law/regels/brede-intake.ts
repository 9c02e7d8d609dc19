import { dag, plusDagen } from '#core/day.ts'
import {
  type Intake,
  type Intakeonderdeel,
  intakeInAfwezigheid,
  intakeStand,
  oproepen,
  toetsontheffing,
} from '../intake.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const alles: readonly Intakeonderdeel[] = [
  'leerbaarheidstoets',
  'vooropleidingWerk',
  'omstandigheden',
  'voorschools',
  'taalniveau',
  'werkkansen',
  'zelfredzaamheid',
]
const gedaan = (...behalve: Intakeonderdeel[]) => alles.filter((o) => !behalve.includes(o)).map(op)
const nu = dag('2026-11-24')
const stand = (i: Intake) => intakeStand(i, nu)
const oproep = (t: string, verschenen = false) => op({ op: dag(t), tot: plusDagen(dag(t), 14), verschenen })

export const regel: Regel = {
  id: 'brede-intake',
  losVanDossier: 'deels',
  waaromLos:
    'Te zien is wat de intake nog mist. Hoe vaak iemand is opgeroepen zonder te komen, is nog geen feit per oproep.',
  titel: 'Wat in de brede intake hoort, en wanneer zij zonder de persoon wordt voltooid',
  samenvatting:
    'De leerbaarheidstoets, opleiding en werk, persoonlijke omstandigheden, taalniveau, kansen op werk en zelfredzaamheid, en bij een kind de voorschool; alles schriftelijk vastgelegd. Met een visuele of auditieve beperking vervalt de toets, sinds 2023. Na drie oproepen zonder te verschijnen voltooit het college de intake alleen.',
  artikelen: [
    art('wi2021', '14.2'),
    art('wi2021', '14.3'),
    art('wi2021', '14.6'),
    art('wi2021', '15.4'),
    art('bi2021', '5.2.1'),
    art('bi2021', '5.2.3'),
  ],
  waarden: [oproepen, toetsontheffing],
  voorbeelden: [
    {
      naam: 'Alles gedaan en vastgelegd, geen kind: de intake is volledig (Wi2021 art. 14 lid 3; Besluit art. 5.2)',
      reken: () => stand({ gedaan: gedaan('voorschools'), kind: op(false), vastgelegd: d('2026-11-02') }),
      verwacht: { volledig: true, open: [] },
    },
    {
      naam: 'Met een kind hoort de voorschool erbij (Wi2021 art. 14 lid 3 onder d)',
      reken: () => stand({ gedaan: gedaan('voorschools'), kind: op(true), vastgelegd: d('2026-11-02') }),
      verwacht: { volledig: false, open: ['voorschools'] },
    },
    {
      naam: 'Met een visuele beperking vervalt de leerbaarheidstoets (Wi2021 art. 14 lid 6)',
      reken: () =>
        stand({
          gedaan: gedaan('leerbaarheidstoets'),
          kind: op(true),
          toetsOntheffing: op('visueleBeperking'),
          vastgelegd: d('2026-11-02'),
        }),
      verwacht: { volledig: true, open: [] },
    },
    {
      naam: 'In 2022 verviel de toets nog voor niemand (Wi2021 art. 14 lid 6, sinds 1-1-2023)',
      reken: () =>
        intakeStand(
          {
            gedaan: gedaan('leerbaarheidstoets'),
            kind: op(true),
            toetsOntheffing: op('visueleBeperking'),
            vastgelegd: d('2022-11-02'),
          },
          dag('2022-12-31'),
        ),
      verwacht: { volledig: false, open: ['leerbaarheidstoets'] },
    },
    {
      naam: 'Alles gedaan maar niet opgeschreven: nog niet volledig (Besluit art. 5.2 lid 3)',
      reken: () => stand({ gedaan: gedaan(), kind: op(true) }),
      verwacht: { volledig: false, open: [] },
    },
    {
      naam: 'Na de derde oproep zonder te verschijnen voltooit het college de intake (Wi2021 art. 14 lid 2)',
      reken: () =>
        intakeInAfwezigheid([oproep('2026-09-01'), oproep('2026-10-01'), oproep('2026-11-02')], nu),
      verwacht: true,
    },
    {
      naam: 'Op de laatste dag van de derde oproep kan de persoon nog komen (Wi2021 art. 14 lid 2)',
      reken: () =>
        intakeInAfwezigheid(
          [oproep('2026-09-01'), oproep('2026-10-01'), oproep('2026-11-02')],
          dag('2026-11-16'),
        ),
      verwacht: false,
    },
    {
      naam: 'Verhuisd met een leerroute: toets en opleiding niet opnieuw, de rest wel (Wi2021 art. 15 lid 4)',
      reken: () =>
        stand({
          gedaan: [],
          kind: op(false),
          verhuisdMetRoute: d('2026-09-01'),
          vastgelegd: d('2026-11-02'),
        }),
      verwacht: { volledig: false, open: ['omstandigheden', 'taalniveau', 'werkkansen', 'zelfredzaamheid'] },
    },
    {
      naam: 'Na twee oproepen nog niet (Wi2021 art. 14 lid 2)',
      reken: () => intakeInAfwezigheid([oproep('2026-09-01'), oproep('2026-10-01')], nu),
      verwacht: false,
    },
    {
      naam: 'Na de tweede oproep verschenen: de vraag is er niet meer (Wi2021 art. 14 lid 2)',
      reken: () => intakeInAfwezigheid([oproep('2026-09-01'), oproep('2026-10-01', true)], nu),
      soort: 'nvt',
    },
  ],
}
