/** Why a change of a rule may go unnoticed: by reason, each change as the file, what stood there and what it became. */

export interface Reden {
  readonly kop: string
  readonly waarom: string
  readonly mutanten: readonly (readonly [bestand: string, stond: string, wordt: string])[]
}

export const redenen: readonly Reden[] = [
  {
    kop: 'Values of law that hold on the same days',
    waarom:
      'Two or more values are read for one day and each may be missing. All of them hold from the same first day, so when one is missing, all are; the change shows only once a later amendment lets them begin on different days.',
    mutanten: [
      [
        'boete-duo.ts',
        'bedrag === undefined || hoogst === undefined',
        'bedrag === undefined && hoogst === undefined',
      ],
      ['boete-duo.ts', 'bedrag === undefined', 'false'],
      ['boete-duo.ts', 'hoogst === undefined', 'false'],
      [
        'boete-duo.ts',
        'tabel === undefined || hoogst === undefined',
        'tabel === undefined && hoogst === undefined',
      ],
      ['boete-duo.ts', 'tabel === undefined', 'false'],
      [
        'boete.ts',
        'eerste === undefined || hoogst === undefined || maanden === undefined || deel === undefined',
        '(eerste === undefined || hoogst === undefined || maanden === undefined) && deel === undefined',
      ],
      ['boete.ts', 'eerste === undefined || hoogst === undefined || maanden === undefined', 'false'],
      [
        'boete.ts',
        'eerste === undefined || hoogst === undefined || maanden === undefined',
        '(eerste === undefined || hoogst === undefined) && maanden === undefined',
      ],
      ['boete.ts', 'eerste === undefined || hoogst === undefined', 'false'],
      [
        'boete.ts',
        'eerste === undefined || hoogst === undefined',
        'eerste === undefined && hoogst === undefined',
      ],
      ['boete.ts', 'eerste === undefined', 'false'],
      ['boete.ts', 'hoogst === undefined', 'false'],
      ['boete.ts', 'maanden === undefined', 'false'],
      ['boete.ts', 'deel === undefined', 'false'],
      [
        'taaleis.ts',
        'bereid === undefined || schema === undefined',
        'bereid === undefined && schema === undefined',
      ],
      ['taaleis.ts', 'bereid === undefined', 'false'],
      ['taaleis.ts', 'schema === undefined', 'false'],
      [
        'verlenging.ts',
        'maanden === undefined || nodig === undefined',
        'maanden === undefined && nodig === undefined',
      ],
      ['verlenging.ts', 'maanden === undefined', 'false'],
      ['verlenging.ts', 'nodig === undefined', 'false'],
      ['verlenging.ts', 'norm === undefined', 'false'],
      [
        'besluit.ts',
        "rapport.soort !== 'bepaald' || jaren === undefined",
        "rapport.soort !== 'bepaald' && jaren === undefined",
      ],
      ['besluit.ts', "rapport.soort !== 'bepaald'", 'false'],
      ['besluit.ts', 'jaren === undefined', 'false'],
      [
        'rijksuitkering.ts',
        'vooraf === undefined || later === undefined || laatst === undefined',
        '(vooraf === undefined || later === undefined) && laatst === undefined',
      ],
      ['rijksuitkering.ts', 'vooraf === undefined || later === undefined', 'false'],
      [
        'rijksuitkering.ts',
        'vooraf === undefined || later === undefined',
        'vooraf === undefined && later === undefined',
      ],
      ['rijksuitkering.ts', 'vooraf === undefined', 'false'],
      ['rijksuitkering.ts', 'later === undefined', 'false'],
      ['rijksuitkering.ts', 'laatst === undefined', 'false'],
      [
        'wi2013-geld.ts',
        'tabel === undefined || wettelijk === undefined',
        'tabel === undefined && wettelijk === undefined',
      ],
      ['wi2013-geld.ts', 'tabel === undefined', 'false'],
      ['wi2013-geld.ts', 'wettelijk === undefined', 'false'],
      ['wi2013.ts', 'ona === undefined || pvt === undefined', 'ona === undefined && pvt === undefined'],
      ['wi2013.ts', 'ona === undefined', 'false'],
      ['wi2013.ts', 'pvt === undefined', 'false'],
      ['voldaan.ts', 'uren === undefined', 'false'],
      ['voldaan.ts', 'actief === undefined', 'false'],
    ],
  },
  {
    kop: 'Guards that no facts reach',
    waarom:
      'A check before it has already settled the matter: another value that holds from the same day was there, the information cannot be received before it was asked, a year of birth lies in one calendar year while the act began on 1 January. The guard stays, for when law or order of checks changes.',
    mutanten: [
      [
        'boete.ts',
        'opDag(boeteplafond, overtreding)?.[i.termijn]',
        'opDag(boeteplafond, overtreding)[i.termijn]',
      ],
      ['boete.ts', 'plafond === undefined', 'false'],
      ['boete.ts', "'pipVastgesteld'", '""'],
      ['boete.ts', "'buitenGeldigheid'", '""'],
      ['pip.ts', 'wekenNa === undefined', 'false'],
      ['pip.ts', "'informatieDerdeOntvangen'", '""'],
      ['pip.ts', "'buitenGeldigheid'", '""'],
      ['plicht.ts', 'wet !== wetVan(sindsLaatst)', 'false'],
      ['plicht.ts', "'geboren'", '""'],
      ['plicht.ts', "'plicht.welkeWet'", '""'],
      ['plicht.ts', '[groep]', '[]'],
      ['wi2013.ts', 'jaren === undefined', 'false'],
      ['wi2013.ts', "'ingeschreven'", '""'],
      ['wi2013.ts', "'buitenGeldigheid'", '""'],
    ],
  },
  {
    kop: 'What only the compiler asks',
    waarom:
      'A comparison with something missing is false by itself, and what is missing here is ruled out a line earlier; the condition is there so that the types say so.',
    mutanten: [
      ['besluit.ts', "later.soort === 'bepaald'", 'true'],
      ['boete.ts', 'onherroepelijk !== undefined', 'true'],
      ['plicht.ts', 'tot !== undefined', 'true'],
      ['taakstelling.ts', 'basis === null', 'false'],
      ['voldaan.ts', 'v.leerroute?.waarde', 'v.leerroute.waarde'],
      ['voldaan.ts', 'a2?.feit', 'a2.feit'],
      ['voldaan.ts', 'niveau !== undefined', 'true'],
      ['voldaan.ts', 'nodig === undefined', 'false'],
      ['taaleis.ts', 'i.voortgang?.feit', 'i.voortgang.feit'],
      ['wi2013-geld.ts', 'pvt?.op?.feit', 'pvt?.op.feit'],
      ['wi2013-geld.ts', 'jaren === undefined', 'false'],
    ],
  },
  {
    kop: 'Short cuts',
    waarom: 'They spare work and decide nothing: without them the same comes out, later.',
    mutanten: [
      ['plicht.ts', 'geboren.vroegst === geboren.laatst', 'false'],
      ['termijnenwet.ts', 'dagen < ALTIJD_TWEE', 'true'],
      ['termijnenwet.ts', 'dagen < ALTIJD_TWEE', 'dagen <= ALTIJD_TWEE'],
      ['termijnenwet.ts', 'n < 2', 'true'],
      ['termijnenwet.ts', 'n < 2', 'n <= 2'],
      ['voldaan.ts', 'erbij.length === 0', 'false'],
      ['voldaan.ts', 'meer === undefined', 'false'],
    ],
  },
  {
    kop: 'The same outcome either way',
    waarom:
      'Breaches found on one day do not count for each other, in whichever order; two sums that are both negated are equal when the sums are; of the week for the post only the last day is used, not its steps.',
    mutanten: [
      [
        'boete.ts',
        'a.waarde.geconstateerd < b.waarde.geconstateerd',
        'a.waarde.geconstateerd <= b.waarde.geconstateerd',
      ],
      ['besluit.ts', "'besluit.weken'", '""'],
      ['besluit.ts', '[]', '["Stryker was here"]'],
      ['taakstelling.ts', 'a + b', 'a - b'],
    ],
  },
]
