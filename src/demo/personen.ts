/**
 * Names and numbers of the people in the demonstration: RvIG's fictitious test persons. Names are dealt out by chance,
 * whatever the origin of the person in the story: they say nothing about it.
 */
import { type DeelDag, isDeelDag } from '#core/day.ts'
import { isBsn } from '#core/ids.ts'
import { leesCsv } from './lees.ts'
import type { DemoPersoon, Huishouden, Lid } from './model.ts'
import { toeval } from './toeval.ts'

export type Geslacht = 'man' | 'vrouw' | 'onbekend'

/** A fictitious person from RvIG's test set. */
export interface Testpersoon {
  readonly voornamen: string
  readonly voorvoegsel: string
  readonly achternaam: string
  /** Null when the list gives none that is unique, in the test range and right by the eleven-test. */
  readonly bsn: string | null
  /** As far as known: the list has dates of which the month, the day or everything is zero. */
  readonly geboren: DeelDag | null
  readonly geslacht: Geslacht
}

const GESLACHT: Readonly<Record<string, Geslacht>> = { M: 'man', V: 'vrouw' }
/** Longer names are in the list to test field lengths; they would hide what the screens show. */
const LANGSTE_NAAM = 32
/** Ranges that are given out as test numbers only. */
const TESTNUMMER = /^(99999|00000)\d{4}$/

type Kolom = 'lijst' | 'bsn' | 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'geboortedatum' | 'geslacht'

/** The test persons that can be used: history rows, doubles, over-long and technical names left out. */
export function testpersonen(): Testpersoon[] {
  const nummers = new Set<string>()
  const namen = new Set<string>()
  const uit: Testpersoon[] = []
  for (const r of leesCsv<Kolom>('rvig-testpersonen.csv')) {
    // A row without a list number is an earlier state of the person above it.
    if (r.lijst === '') continue
    const naam = `${r.voornamen} ${r.voorvoegsel} ${r.geslachtsnaam}`
    const bruikbaar =
      !/[<>&?]/.test(naam) &&
      r.geslachtsnaam.length > 1 &&
      r.geslachtsnaam.length <= LANGSTE_NAAM &&
      r.voornamen.length <= LANGSTE_NAAM
    if (!bruikbaar || namen.has(naam)) continue
    namen.add(naam)
    const eigen = TESTNUMMER.test(r.bsn) && isBsn(r.bsn) && !nummers.has(r.bsn)
    if (eigen) nummers.add(r.bsn)
    uit.push({
      voornamen: r.voornamen,
      voorvoegsel: r.voorvoegsel,
      achternaam: r.geslachtsnaam,
      bsn: eigen ? r.bsn : null,
      geboren: deelDag(r.geboortedatum),
      geslacht: GESLACHT[r.geslacht] ?? 'onbekend',
    })
  }
  return uit
}

/** A date of the BRP (`jjjjmmdd`, zeros where unknown) as a whole or partial day; null when nothing is known. */
export function deelDag(brp: string): DeelDag | null {
  const [jaar, maand, dag] = [brp.slice(0, 4), brp.slice(4, 6), brp.slice(6, 8)]
  const tekst =
    maand === '00' || maand === ''
      ? jaar
      : dag === '00' || dag === ''
        ? `${jaar}-${maand}`
        : `${jaar}-${maand}-${dag}`
  return isDeelDag(tekst) ? tekst : null
}

export interface Benoemd {
  readonly persoon: DemoPersoon
  readonly geslacht: Geslacht
}

/** Pattern of the made-up V-nummers: `99`, which is not in use, and a serial number of eight digits. */
function vnummer(volg: number): string {
  return `99${String(volg).padStart(8, '0')}`
}

/**
 * Names everybody, household by household in the order given; so who comes later does not change who came before.
 * Adults are a test person with that person's test BSN as long as the list lasts; children (and adults after that) get
 * first names from the list, the family name of the head, and no BSN.
 */
export function benoem(
  huishoudens: readonly Huishouden[],
  lijst: readonly Testpersoon[],
): Map<Lid['dossier'], Benoemd> {
  const t = toeval('namen')
  const rij = t.schud(lijst)
  const voornamen = t.schud(lijst.filter((p) => p.voornamen.length > 1 && p.voornamen.length <= 16))
  const vrij = [...rij]
  const uit = new Map<Lid['dossier'], Benoemd>()
  let voornaam = 0
  for (const h of huishoudens) {
    let familie: Pick<DemoPersoon, 'voorvoegsel' | 'achternaam'> | undefined
    let eerste: Geslacht | undefined
    for (const lid of h.leden) {
      const i = lid.rol === 'kind' ? -1 : vrij.findIndex((p) => eerste === undefined || p.geslacht !== eerste)
      const eigen = i < 0 ? undefined : vrij.splice(i, 1)[0]
      const genoemd = eigen ?? voornamen[voornaam++ % voornamen.length]!
      const { voorvoegsel, achternaam } = eigen ?? familie ?? rij[(voornaam * 7) % rij.length]!
      familie ??= { voorvoegsel, achternaam }
      if (lid.rol !== 'kind') eerste ??= genoemd.geslacht
      uit.set(lid.dossier, {
        geslacht: genoemd.geslacht,
        persoon: {
          voornamen: genoemd.voornamen,
          voorvoegsel,
          achternaam,
          ...(eigen?.bsn ? { bsn: eigen.bsn } : {}),
          vnummer: vnummer(uit.size + 1),
          synthetisch: true,
        },
      })
    }
  }
  return uit
}
