/**
 * Who must integrate, under which statute, and in which of the two target groups.
 * The duty rests on whoever gets lawful residence on a regular or asylum permit for another than a temporary purpose,
 * between 16 years and pension age (Wi2021 art. 3). Bound on or before 31 December 2021: the 2013 act stays (art. 54).
 * Exemption, dispensation, fulfilment, death, loss of lawful residence and a break of more than a year end it (art. 4–6;
 * Besluit art. 2.1). Each step cites the act that binds the person.
 */
import {
  type Dag,
  type DeelDag,
  dag,
  eerste,
  grenzen,
  jaarVan,
  laatste,
  plusJaren,
  plusMaanden,
} from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { sinds, type Wetswaarde } from './dated.ts'
import { metGrond, type Ontheffingsgrond, type Vrijstellingsgrond } from './gronden.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

/** Kinds of right of residence, as far as law tells them apart for this purpose. */
export const vergunningsoorten = [
  'asielBepaaldeTijd',
  'asielOnbepaaldeTijd',
  'regulierBijAsielstatushouder',
  'regulierGezin',
  'regulierOverig',
  'geestelijkBedienaar',
  'regulierTijdelijkDoel',
  'tijdelijkeBescherming',
  'euBurger',
] as const
export type Vergunningsoort = (typeof vergunningsoorten)[number]

/** Temporary purposes of a regular permit (Besluit inburgering 2021 art. 2.2 lid 1, a–q in order). */
export const tijdelijkeDoelen = [
  'gezinslidVanTijdelijkVerblijf',
  'zelfstandige',
  'kennismigrant',
  'europeseBlauweKaart',
  'seizoenarbeid',
  'overplaatsingBinnenOnderneming',
  'loondienst',
  'grensoverschrijdendeDienstverlening',
  'onderzoek',
  'lerendWerken',
  'nietGeprivilegieerdMilitair',
  'studie',
  'zoekenVanArbeid',
  'uitwisseling',
  'medischeBehandeling',
  'tijdelijkHumanitair',
  'wachtOpNederlanderschap',
] as const

export type Wet = 'wi2021' | 'wi2013'
export type Doelgroep = 'asielstatushouder' | 'gezinsOfOverigeMigrant'

/** What the rule found: which act binds, which group, since when. */
export interface Plicht {
  readonly wet: Wet
  readonly doelgroep: Doelgroep
  readonly sinds: Dag
  /** Settled here in or after 2022 but bound by the 2013 act. */
  readonly ondertussengroep: boolean
}

export interface PlichtInvoer {
  readonly geboortedatum?: Gegeven<DeelDag>
  /** The first permit, which makes the duty arise. */
  readonly vergunning?: Gegeven<{ readonly soort: Vergunningsoort; readonly op: Dag }>
  /** First registration as resident in this municipality. */
  readonly ingeschreven?: Gegeven<Dag>
  /** DUO moved the person to the other group, on request through the municipality (SS124, SS125). */
  readonly doelgroepGewijzigd?: Gegeven<{ readonly doelgroep: Doelgroep; readonly op: Dag }>
  readonly vrijstelling?: Gegeven<{
    readonly omvang: 'volledig' | 'gedeeltelijk' | 'tijdelijk'
    readonly tot?: Dag
    readonly reden?: Vrijstellingsgrond
  }>
  readonly ontheffing?: Gegeven<{
    readonly omvang: 'volledig' | 'gedeeltelijk'
    readonly grond?: Ontheffingsgrond
  }>
  readonly voldaan?: Gegeven<Dag>
  readonly overleden?: Gegeven<Dag>
  /** Left the Netherlands and not returned. */
  readonly vertrokken?: Gegeven<Dag>
  /** Since then here for a temporary purpose, or a clergyman no longer at work, and that has not ended. */
  readonly onderbroken?: Gegeven<{ readonly reden: 'tijdelijkDoel' | 'bedienaarGestopt'; readonly op: Dag }>
  /** Lawful residence ended; `wacht`: an adjoining request is pending (Vreemdelingenwet art. 8 under g or h). */
  readonly verblijfGeeindigd?: Gegeven<{ readonly op: Dag; readonly wacht: boolean }>
}

export const leeftijdVanaf: Wetswaarde = {
  naam: 'Inburgeringsplichtig vanaf de leeftijd van',
  eenheid: 'jaar',
  artikel: art('wi2021', '3.1'),
  reeks: sinds('2013-01-01', 16),
}

export const onderbrekingTotEnMet: Wetswaarde = {
  naam: 'De plicht loopt door bij een onderbreking van ten hoogste',
  eenheid: 'jaar',
  artikel: art('bi2021', '2.1.2'),
  reeks: sinds('2013-01-01', 1),
}

/** First day of the 2021 act; who was bound the day before stays under the 2013 act. */
export const inwerkingtreding: Wetswaarde<Dag> = {
  naam: 'Wet inburgering 2021 geldt voor wie plichtig wordt vanaf',
  eenheid: 'dag',
  artikel: art('wi2021', '54.1'),
  reeks: sinds('2013-01-01', dag('2022-01-01')),
}

/** Before this day older law held, which is not computed (Wi2013 art. 6 lid 4; Stb. 2012, 430). */
const EERDER_RECHT = dag('2013-01-01')

const jaar = (j: number, jaren: number, maanden: number, status: 'gelezen' | 'herinnerd' = 'gelezen') => ({
  vanaf: dag(`${j}-01-01`),
  totEnMet: dag(`${j}-12-31`),
  waarde: { jaren, maanden },
  status,
})

/** Pension age by the year in which it is reached; since 2026 a yearly notice fixes it by formula (art. 7a lid 2). */
export const aowLeeftijd: Wetswaarde<{ readonly jaren: number; readonly maanden: number }> = {
  naam: 'Pensioengerechtigde leeftijd',
  eenheid: 'jaren en maanden',
  artikel: art('aow', '7a.1'),
  reeks: [
    {
      vanaf: dag('1957-01-01'),
      totEnMet: dag('2012-12-31'),
      waarde: { jaren: 65, maanden: 0 },
      status: 'gelezen',
    },
    jaar(2013, 65, 1),
    jaar(2014, 65, 2),
    jaar(2015, 65, 3),
    jaar(2016, 65, 6),
    jaar(2017, 65, 9),
    jaar(2018, 66, 0),
    jaar(2019, 66, 4),
    jaar(2020, 66, 4),
    jaar(2021, 66, 4),
    jaar(2022, 66, 7),
    jaar(2023, 66, 10),
    jaar(2024, 67, 0),
    jaar(2025, 67, 0),
    jaar(2026, 67, 0, 'herinnerd'),
    jaar(2027, 67, 0, 'herinnerd'),
    jaar(2028, 67, 3, 'herinnerd'),
    jaar(2029, 67, 3, 'herinnerd'),
    jaar(2030, 67, 3, 'herinnerd'),
  ],
}

/** Whether somebody born on that day has pension age on `d`; undefined outside the years of the table. */
export function heeftAowLeeftijd(geboren: Dag, d: Dag): boolean | undefined {
  const leeftijd = jaarVan(d) - jaarVan(geboren)
  const { reeks } = aowLeeftijd
  if (leeftijd < 64) return false
  if (leeftijd > 70) return true
  for (const { vanaf, totEnMet, waarde } of reeks) {
    if (vanaf > d) return false
    const bereikt = plusMaanden(plusJaren(geboren, waarde.jaren), waarde.maanden)
    // Reached in a year whose own table row says so; earlier rows already passed without reaching it.
    if (bereikt <= eerste(totEnMet!, d)) return true
  }
  return d > reeks.at(-1)!.totEnMet! ? undefined : false
}

/** Where each of the two acts says the same. */
const GROND = {
  wi2021: {
    plichtig: art('wi2021', '3.1'),
    leeftijd: art('wi2021', '3.1'),
    tijdelijkDoel: art('wi2021', '3.1.a'),
    euBurger: art('wi2021', '3.2.a'),
    voldaan: art('wi2021', '6.1'),
    vrijgesteld: art('wi2021', '4.1'),
    deelsVrijgesteld: art('wi2021', '4.2'),
    ontheven: art('wi2021', '5.1'),
    aansluitend: art('bi2021', '2.1.1'),
    onderbreking: art('bi2021', '2.1.2'),
    asielstatushouder: art('wi2021', '13.1'),
    gezinsOfOverigeMigrant: art('wi2021', '19'),
  },
  wi2013: {
    plichtig: art('wi2013', '3.1'),
    leeftijd: art('wi2013', '5.1.a'),
    tijdelijkDoel: art('wi2013', '3.1.a'),
    euBurger: art('wi2013', '5.2.a'),
    voldaan: art('wi2013', '7.1'),
    vrijgesteld: art('wi2013', '5.1'),
    deelsVrijgesteld: art('wi2013', '5.3'),
    ontheven: art('wi2013', '6.1'),
    aansluitend: art('bi2013', '2.2.1'),
    onderbreking: art('bi2013', '2.2.2'),
    asielstatushouder: art('wi2013', '18.1'),
    gezinsOfOverigeMigrant: art('wi2013', '18.1'),
  },
} as const satisfies Record<Wet, Record<string, Artikel>>

/** Permits that never bind, with the ground. */
const NOOIT: {
  readonly [V in Vergunningsoort]?: {
    code: 'plicht.tijdelijkDoel' | 'plicht.euBurger' | 'plicht.tijdelijkeBescherming'
    grond: 'tijdelijkDoel' | 'euBurger' | 'plichtig'
  }
} = {
  regulierTijdelijkDoel: { code: 'plicht.tijdelijkDoel', grond: 'tijdelijkDoel' },
  tijdelijkeBescherming: { code: 'plicht.tijdelijkeBescherming', grond: 'plichtig' },
  euBurger: { code: 'plicht.euBurger', grond: 'euBurger' },
}

const ASIEL: readonly Vergunningsoort[] = [
  'asielBepaaldeTijd',
  'asielOnbepaaldeTijd',
  'regulierBijAsielstatushouder',
]

/** Whether the person must integrate on `peildatum`: act, group and first day; or why not; or what is missing. */
export function plicht(i: PlichtInvoer, peildatum: Dag): Oordeel<Plicht> {
  const v = i.vergunning
  if (v === undefined) return mist('vergunningVerleend', 'plicht.vergunning')
  const { soort, op } = v.waarde
  const nooit = NOOIT[soort]
  if (nooit !== undefined) return nvt([stap(nooit.code, { op }, [GROND[wetVan(op)][nooit.grond]], [v.feit])])
  // Only residence under Vreemdelingenwet art. 8 under a and c binds; this permit follows upon such a one.
  if (soort === 'asielOnbepaaldeTijd') return mist('vergunningVerleend', 'plicht.eersteVergunning')
  const g = i.geboortedatum
  if (g === undefined) return mist('geboren', 'plicht.leeftijd', [group(i, v, wetVan(op), peildatum).stap])
  const vanaf = leeftijdVanaf.reeks[0]!.waarde
  const geboren = grenzen(g.waarde)
  const zestienVroegst = plusJaren(geboren.vroegst, vanaf)
  const zestienLaatst = plusJaren(geboren.laatst, vanaf)
  // Born on the latest possible day one becomes bound latest: only matters when it decides which act holds.
  const sindsVroegst = laatste(zestienVroegst, op)
  const sindsLaatst = laatste(zestienLaatst, op)
  const wet = wetVan(sindsVroegst)
  const grond = GROND[wet]
  const { doelgroep, stap: groep } = group(i, v, wet, peildatum)
  if (peildatum < zestienVroegst) {
    const waarden = { leeftijd: vanaf, dag: zestienVroegst }
    return nvt([groep, stap('plicht.teJong', waarden, [grond.leeftijd], [g.feit])])
  }
  if (peildatum < zestienLaatst) return mist('geboren', 'plicht.leeftijd', [groep])
  if (sindsLaatst < EERDER_RECHT)
    return nvt([groep, stap('plicht.voor2013', { sinds: sindsLaatst }, [art('wi2013', '6.4')], [v.feit])])
  if (wet !== wetVan(sindsLaatst)) return mist('geboren', 'plicht.welkeWet', [groep])
  const ouderdom = pensionStep(geboren, sindsLaatst, peildatum, g, grond.leeftijd)
  if (ouderdom === 'onbepaald') return mist('geboren', 'plicht.aow', [groep])
  if (ouderdom !== undefined) return nvt([groep, ouderdom])
  const einde = endStep(i, peildatum, wet)
  if (einde !== undefined) return nvt([groep, einde])
  const binnen = stap('plicht.leeftijd', { leeftijd: vanaf, sinds: sindsLaatst }, [grond.leeftijd], [g.feit])
  const regime = stap(wet === 'wi2021' ? 'plicht.wi2021' : 'plicht.wi2013', { sinds: sindsLaatst }, [
    art('wi2021', '54.1'),
  ])
  const ondertussengroep =
    wet === 'wi2013' && i.ingeschreven !== undefined && i.ingeschreven.waarde >= inwerking()
  const stappen: Stap[] = [groep, binnen, regime]
  if (ondertussengroep)
    stappen.push(
      stap('plicht.ondertussengroep', { ingeschreven: i.ingeschreven!.waarde }, [], [i.ingeschreven!.feit]),
    )
  stappen.push(...partialSteps(i, wet))
  return bepaald({ wet, doelgroep, sinds: sindsLaatst, ondertussengroep }, stappen)
}

/** The group, from the first permit or from DUO's later change; what the IND decides later does not move it. */
function group(
  i: PlichtInvoer,
  v: NonNullable<PlichtInvoer['vergunning']>,
  wet: Wet,
  peildatum: Dag,
): { doelgroep: Doelgroep; stap: Stap } {
  const w = i.doelgroepGewijzigd
  if (w !== undefined && w.waarde.op <= peildatum) {
    const { doelgroep, op } = w.waarde
    const bron = [GROND[wet][doelgroep], art('duom2m', 'gebeurtenissen SS124 en SS125')]
    return { doelgroep, stap: stap('plicht.groepGewijzigd', { op, doelgroep }, bron, [w.feit]) }
  }
  const eerste = doelgroepVan(v.waarde.soort)
  const code = eerste === 'asielstatushouder' ? 'plicht.asiel' : 'plicht.migrant'
  return { doelgroep: eerste, stap: stap(code, { op: v.waarde.op }, [GROND[wet][eerste]], [v.feit]) }
}

/** Whether an absence ends the duty: longer than the break that the decree allows (Besluit art. 2.1 lid 2). */
export function breektPlicht(van: Dag, tot: Dag): boolean {
  return tot > afterBreak(van)
}

/** The last day on which a break does not yet end the duty. */
function afterBreak(van: Dag): Dag {
  return plusJaren(van, onderbrekingTotEnMet.reeks[0]!.waarde)
}

/** The target group that a permit belongs to (Wi2021 art. 13 lid 1 and art. 19). */
export function doelgroepVan(soort: Vergunningsoort): Doelgroep {
  return ASIEL.includes(soort) ? 'asielstatushouder' : 'gezinsOfOverigeMigrant'
}

function inwerking(): Dag {
  return inwerkingtreding.reeks[0]!.waarde
}

function wetVan(plichtigSinds: Dag): Wet {
  return plichtigSinds < inwerking() ? 'wi2013' : 'wi2021'
}

/** A step when pension age ends or prevents the duty; 'onbepaald' when the birth date does not tell. */
function pensionStep(
  geboren: { vroegst: Dag; laatst: Dag },
  plichtigSinds: Dag,
  peildatum: Dag,
  g: Gegeven<DeelDag>,
  grond: Artikel,
): Stap | 'onbepaald' | undefined {
  const d = laatste(peildatum, plichtigSinds)
  const oudst = heeftAowLeeftijd(geboren.vroegst, d)
  const jongst = geboren.vroegst === geboren.laatst ? oudst : heeftAowLeeftijd(geboren.laatst, d)
  if (oudst === undefined || oudst !== jongst) return 'onbepaald'
  if (!oudst) return undefined
  return stap('plicht.aow', { dag: d }, [grond, art('aow', '7a.1')], [g.feit])
}

function endStep(i: PlichtInvoer, peildatum: Dag, wet: Wet): Stap | undefined {
  const { overleden, voldaan, vrijstelling, ontheffing, vertrokken, onderbroken, verblijfGeeindigd } = i
  const grond = GROND[wet]
  if (overleden !== undefined)
    return stap('plicht.overleden', { op: overleden.waarde }, [grond.plichtig], [overleden.feit])
  if (voldaan !== undefined)
    return stap('plicht.voldaan', { op: voldaan.waarde }, [grond.voldaan], [voldaan.feit])
  if (vrijstelling?.waarde.omvang === 'volledig')
    return stap('plicht.vrijgesteld', ...metGrond(wet, vrijstelling.waarde.reden, grond.vrijgesteld), [
      vrijstelling.feit,
    ])
  const tot = vrijstelling?.waarde.omvang === 'tijdelijk' ? vrijstelling.waarde.tot : undefined
  if (tot !== undefined && peildatum <= tot) return temporary(tot, vrijstelling!, wet)
  if (ontheffing?.waarde.omvang === 'volledig')
    return stap('plicht.ontheven', ...metGrond(wet, ontheffing.waarde.grond, grond.ontheven), [
      ontheffing.feit,
    ])
  if (verblijfGeeindigd !== undefined) {
    const { op, wacht } = verblijfGeeindigd.waarde
    const artikelen = [grond.plichtig, grond.aansluitend]
    if (!wacht && op <= peildatum)
      return stap('plicht.verblijfGeeindigd', { op }, artikelen, [verblijfGeeindigd.feit])
  }
  if (vertrokken !== undefined && breektPlicht(vertrokken.waarde, peildatum)) {
    const waarden = { op: vertrokken.waarde, grens: afterBreak(vertrokken.waarde) }
    return stap('plicht.vertrokken', waarden, [grond.onderbreking], [vertrokken.feit])
  }
  if (onderbroken !== undefined && breektPlicht(onderbroken.waarde.op, peildatum)) {
    const { reden, op } = onderbroken.waarde
    return stap(
      'plicht.onderbroken',
      { reden, op, grens: afterBreak(op) },
      [grond.onderbreking],
      [onderbroken.feit],
    )
  }
  return undefined
}

function temporary(tot: Dag, v: NonNullable<PlichtInvoer['vrijstelling']>, wet: Wet): Stap {
  const [waarden, artikelen] = metGrond(wet, v.waarde.reden, GROND[wet].vrijgesteld)
  return stap('plicht.tijdelijkVrijgesteld', { tot, ...waarden }, artikelen, [v.feit])
}

function partialSteps({ vrijstelling, ontheffing }: PlichtInvoer, wet: Wet): Stap[] {
  const uit: Stap[] = []
  if (vrijstelling?.waarde.omvang === 'gedeeltelijk')
    uit.push(
      stap(
        'plicht.deelsVrijgesteld',
        ...metGrond(wet, vrijstelling.waarde.reden, GROND[wet].deelsVrijgesteld),
        [vrijstelling.feit],
      ),
    )
  if (ontheffing?.waarde.omvang === 'gedeeltelijk')
    uit.push(
      stap('plicht.deelsOntheven', ...metGrond(wet, ontheffing.waarde.grond, GROND[wet].ontheven), [
        ontheffing.feit,
      ]),
    )
  return uit
}
