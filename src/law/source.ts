/**
 * The register of sources that rules cite: statutes, decrees and, marked as such, agreements that are no law.
 * A citation is a key from here and an article as `5.3.1` (article 5.3, first paragraph).
 */
import { type Dag, dag } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'

export interface Bron {
  readonly titel: string
  readonly kort: string
  /** `wet` binds; `uitspraak` is a judgment; `afspraak` an agreement between authorities; `gegeven` a figure. */
  readonly soort: 'wet' | 'uitspraak' | 'afspraak' | 'gegeven'
  /** Identifier in the Basiswettenbestand; the link to wetten.overheid.nl is made from it. */
  readonly bwb?: string
  readonly link?: string
  /** The version that was read. */
  readonly versie: Dag
  readonly gelezen: 'tekst' | 'tweede hand'
}

export const bronnen = {
  wi2021: {
    titel: 'Wet inburgering 2021',
    kort: 'Wi2021',
    soort: 'wet',
    bwb: 'BWBR0044770',
    versie: dag('2025-10-21'),
    gelezen: 'tekst',
  },
  bi2021: {
    titel: 'Besluit inburgering 2021',
    kort: 'Besluit inburgering 2021',
    soort: 'wet',
    bwb: 'BWBR0045555',
    versie: dag('2026-04-02'),
    gelezen: 'tekst',
  },
  bi2022: {
    titel: 'Besluit inburgering 2021, zoals dat in 2022 luidde',
    kort: 'Besluit inburgering 2021 (tekst 2022)',
    soort: 'wet',
    bwb: 'BWBR0045555',
    versie: dag('2022-01-01'),
    gelezen: 'tekst',
  },
  wi2013: {
    titel: 'Wet inburgering (zoals die gold op 31 december 2021)',
    kort: 'Wi2013',
    soort: 'wet',
    bwb: 'BWBR0020611',
    versie: dag('2021-12-31'),
    gelezen: 'tekst',
  },
  hvw2014: {
    titel: 'Huisvestingswet 2014',
    kort: 'Huisvestingswet 2014',
    soort: 'wet',
    bwb: 'BWBR0035303',
    versie: dag('2026-07-01'),
    gelezen: 'tekst',
  },
  wht: {
    titel: 'Wet op de huurtoeslag',
    kort: 'Wht',
    soort: 'wet',
    bwb: 'BWBR0008659',
    versie: dag('2026-01-01'),
    gelezen: 'tweede hand',
  },
  atw: {
    titel: 'Algemene termijnenwet',
    kort: 'Algemene termijnenwet',
    soort: 'wet',
    bwb: 'BWBR0002448',
    versie: dag('2010-10-10'),
    gelezen: 'tekst',
  },
  aow: {
    titel: 'Algemene Ouderdomswet',
    kort: 'AOW',
    soort: 'wet',
    bwb: 'BWBR0002221',
    versie: dag('2026-07-01'),
    gelezen: 'tekst',
  },
  bw1: {
    titel: 'Burgerlijk Wetboek Boek 1',
    kort: 'BW Boek 1',
    soort: 'wet',
    bwb: 'BWBR0002656',
    versie: dag('2015-01-01'),
    gelezen: 'tekst',
  },
  awb: {
    titel: 'Algemene wet bestuursrecht',
    kort: 'Awb',
    soort: 'wet',
    bwb: 'BWBR0005537',
    versie: dag('2026-07-01'),
    gelezen: 'tekst',
  },
  ri2021: {
    titel: 'Regeling inburgering 2021',
    kort: 'Regeling inburgering 2021',
    soort: 'wet',
    bwb: 'BWBR0045574',
    versie: dag('2026-04-18'),
    gelezen: 'tweede hand',
  },
  bi2013: {
    titel: 'Besluit inburgering (zoals dat gold op 31 december 2021)',
    kort: 'Besluit inburgering (2013)',
    soort: 'wet',
    bwb: 'BWBR0020674',
    versie: dag('2021-12-31'),
    gelezen: 'tekst',
  },
  ri2013: {
    titel: 'Regeling inburgering (tekst van omstreeks 2015)',
    kort: 'Regeling inburgering (2013)',
    soort: 'wet',
    bwb: 'BWBR0020657',
    versie: dag('2015-01-01'),
    gelezen: 'tweede hand',
  },
  pw: {
    titel: 'Participatiewet',
    kort: 'Participatiewet',
    soort: 'wet',
    bwb: 'BWBR0015703',
    versie: dag('2026-07-01'),
    gelezen: 'tekst',
  },
  gemw: {
    titel: 'Gemeentewet',
    kort: 'Gemeentewet',
    soort: 'wet',
    bwb: 'BWBR0005416',
    versie: dag('2025-01-01'),
    gelezen: 'tweede hand',
  },
  duo: {
    titel: 'DUO over inburgeren (inburgeren.nl)',
    kort: 'DUO, inburgeren.nl',
    soort: 'gegeven',
    link: 'https://www.inburgeren.nl/',
    versie: dag('2026-08-20'),
    gelezen: 'tweede hand',
  },
  duom2m: {
    titel: 'Voorwaarden van DUO bij het aanleveren door gemeenten',
    kort: 'Voorwaarden koppelvlak DUO',
    soort: 'afspraak',
    link: 'https://github.com/duonl/gemeente-m2m-inburgering',
    versie: dag('2026-06-01'),
    gelezen: 'tekst',
  },
  ontzorgen2023: {
    titel: 'Aankondiging van de minister, april 2023: vaste lasten doorbetalen hoeft niet meer',
    kort: 'Aankondiging ontzorgen, april 2023',
    soort: 'afspraak',
    link: 'https://www.gemeente.nu/sociaal/regels-financieel-ontzorgen-statushouders-aangepast/',
    versie: dag('2023-04-01'),
    gelezen: 'tweede hand',
  },
  baarn: {
    titel: 'Rekenkameronderzoek naar inburgering in Baarn, 2022',
    kort: 'Rekenkameronderzoek Baarn 2022',
    soort: 'gegeven',
    link: 'https://www.baarn.nl/',
    versie: dag('2022-12-31'),
    gelezen: 'tweede hand',
  },
  selectielijst: {
    titel: 'Selectielijst gemeenten en intergemeentelijke organen 2020',
    kort: 'Selectielijst gemeenten 2020',
    soort: 'afspraak',
    link: 'https://vng.nl/artikelen/selectielijst-2020',
    versie: dag('2020-01-01'),
    gelezen: 'tweede hand',
  },
  hvjeu: {
    titel: 'Hof van Justitie van de EU, 4 februari 2025, over boetes en leningen van asielstatushouders',
    kort: 'Hof van Justitie EU, 4 februari 2025',
    soort: 'uitspraak',
    link: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/02/04/europese-hof-doet-uitspraak-over-nederlands-inburgeringsbeleid',
    versie: dag('2025-02-04'),
    gelezen: 'tweede hand',
  },
  rvs: {
    titel: 'Afdeling bestuursrechtspraak van de Raad van State, 9 juli 2025, over boetes en leningen',
    kort: 'Raad van State',
    soort: 'uitspraak',
    link: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/07/09/uitspraak-raad-van-state-in-zaak-boetes-en-leningen-inburgering',
    versie: dag('2025-07-09'),
    gelezen: 'tweede hand',
  },
  keten: {
    titel: 'Ketenafspraak huisvesting vergunninghouders (COA en gemeenten)',
    kort: 'Ketenafspraak COA en gemeenten',
    soort: 'afspraak',
    link: 'https://www.coa.nl/nl/huisvesting-van-statushouders',
    versie: dag('2023-07-01'),
    gelezen: 'tweede hand',
  },
  ibt: {
    titel: 'Interbestuurlijk toezicht: beleidskader indeplaatsstelling bij taakverwaarlozing',
    kort: 'Kader interbestuurlijk toezicht',
    soort: 'afspraak',
    link: 'https://lokaleregelgeving.overheid.nl/CVDR713805/1',
    versie: dag('2024-01-16'),
    gelezen: 'tweede hand',
  },
} as const satisfies Record<string, Bron>

export type Bronsleutel = keyof typeof bronnen

/** The source of a citation. Throws a RangeError when the register does not know it. */
export function bronVan(artikel: Artikel): Bron {
  const bron = (bronnen as Record<string, Bron>)[artikel.bron]
  if (bron === undefined) throw new RangeError(`unknown source '${artikel.bron}'`)
  return bron
}

/** A citation of a registered source. */
export function art(bron: Bronsleutel, artikel: string): Artikel {
  return { bron, artikel }
}

/** The citation as one says it: `Besluit inburgering 2021, art. 5.3 lid 1`. */
export function citeer(artikel: Artikel): string {
  const bron = bronVan(artikel)
  if (bron.soort !== 'wet') return `${bron.kort}: ${artikel.artikel}`
  return `${bron.kort}, art. ${splits(artikel)
    .join(' lid ')
    .replace(/ lid ([a-z])/, ' onder $1')}`
}

/** Where to read the cited article. */
export function bronlink(artikel: Artikel): string {
  const bron = bronVan(artikel)
  if (bron.bwb === undefined) return bron.link ?? ''
  return `https://wetten.overheid.nl/${bron.bwb}/${bron.versie}#Artikel${articleNumber(artikel)}`
}

/** The article without its paragraph: `5.3.1` of the decree is 5.3, `15.5` of the act is 15. */
export function articleNumber(artikel: Artikel): string {
  return splits(artikel)[0]!
}

const BESLUITEN: ReadonlySet<string> = new Set(['bi2021', 'bi2022', 'bi2013', 'ri2021', 'ri2013'])

/** Decrees number their articles with a dot (5.3), statutes do not; what follows is paragraph and part. */
function splits({ bron, artikel }: Artikel): string[] {
  const delen = artikel.split('.')
  const nummer = BESLUITEN.has(bron) ? delen.splice(0, 2).join('.') : delen.shift()!
  return [nummer, ...(delen.length > 0 ? [delen.join(' onder ')] : [])]
}
