/**
 * The catalogue of open reports as JSON-LD after DCAT-AP-NL 3.0, so that data.overheid.nl and others find them. Pure.
 * Source: https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/
 */

import type { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { dagenVan, type Halfjaar } from '#law/taakstelling.ts'
import type { opendataoperaties } from '../operations/open-data.ts'

export type Openlijst = z.output<typeof opendataoperaties.openRapporten.uitvoer>

/** Forms in which an open report is offered, with the lists of the EU that name them. */
export const openvormen = {
  json: {
    type: 'application/json; charset=utf-8',
    media: 'application/json',
    eu: 'JSON',
    naam: 'JSON, het hele rapport',
  },
  csv: { type: 'text/csv; charset=utf-8', media: 'text/csv', eu: 'CSV', naam: 'CSV, alle cijfers' },
  ods: {
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    media: 'application/vnd.oasis.opendocument.spreadsheet',
    eu: 'ODS',
    naam: 'ODS, met definities en kwaliteit',
  },
} as const
export type Openvorm = keyof typeof openvormen

/** Free to use for everything. */
export const LICENTIE = 'https://creativecommons.org/publicdomain/zero/1.0/'
const EU = 'http://publications.europa.eu/resource/authority'
const nl = (tekst: string) => ({ '@value': tekst, '@language': 'nl' })
const dagtype = (d: string) => ({ '@value': d, '@type': 'xsd:date' })
const id = (iri: string) => ({ '@id': iri })

/** `basis` is where this installation is found, without a slash at the end. */
export function catalogus(l: Openlijst, basis: string): object {
  const hier = `${basis}/open-data`
  const gemeente = {
    '@id': `http://standaarden.overheid.nl/owms/terms/${l.gemeente.naam.replaceAll(' ', '_')}_(gemeente)`,
    '@type': 'foaf:Agent',
    'foaf:name': nl(`Gemeente ${l.gemeente.naam}`),
  }
  const contact = {
    '@type': 'vcard:Organization',
    'vcard:fn': nl(`Gemeente ${l.gemeente.naam}`),
    ...(l.email === null ? {} : { 'vcard:hasEmail': id(`mailto:${l.email}`) }),
  }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': hier,
    '@type': 'dcat:Catalog',
    'dct:title': nl(`Open data inburgering van de gemeente ${l.gemeente.naam}`),
    'dct:description': nl('Rapporten uit de monitor inburgering, zonder personen en zonder kleine groepen.'),
    'dct:publisher': gemeente,
    'dct:license': id(LICENTIE),
    'dct:language': id(`${EU}/language/NLD`),
    'foaf:homepage': id(hier),
    'dcat:contactPoint': contact,
    'dcat:themeTaxonomy': id(`${EU}/data-theme`),
    'dcat:dataset': l.rapporten.map((r) => dataset(l, r, hier, gemeente['@id'], contact)),
  }
}

function dataset(
  l: Openlijst,
  r: Openlijst['rapporten'][number],
  hier: string,
  uitgever: string,
  contact: object,
): object {
  const { eerste, laatste } = dagenVan(r.halfjaar as Halfjaar)
  const hierzo = `${hier}/${r.nummer}`
  return {
    '@id': hierzo,
    '@type': 'dcat:Dataset',
    'dct:identifier': hierzo,
    'dct:title': nl(`Monitor inburgering ${l.gemeente.naam} ${r.halfjaar} (rapport ${r.nummer})`),
    'dct:description': nl(
      `Indicatoren over wonen, leren en meedoen op ${r.peildatum}, zoals bekend op ${r.kennisdatum}, met definities, bronnen en kwaliteit. Groepen onder de drempel staan er niet in, en ook niet wat ze zou verraden.`,
    ),
    'dct:publisher': id(uitgever),
    'dcat:contactPoint': contact,
    'dcat:theme': id(`${EU}/data-theme/SOCI`),
    'dct:accessRights': id(`${EU}/access-right/PUBLIC`),
    'dct:license': id(LICENTIE),
    'dct:language': id(`${EU}/language/NLD`),
    'dct:accrualPeriodicity': id(`${EU}/frequency/BIANNUAL`),
    'dct:issued': dagtype(r.opengesteldOp.slice(0, 10)),
    'dct:modified': dagtype(r.gepubliceerdOp.slice(0, 10)),
    'dct:spatial': id(`https://identifier.overheid.nl/tooi/id/gemeente/${l.gemeente.code.toLowerCase()}`),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dagtype(eerste satisfies Dag),
      'dcat:endDate': dagtype(laatste satisfies Dag),
    },
    'dcat:distribution': (Object.keys(openvormen) as Openvorm[]).map((vorm) => ({
      '@id': `${hierzo}.${vorm}`,
      '@type': 'dcat:Distribution',
      'dct:title': nl(openvormen[vorm].naam),
      'dcat:accessURL': id(hier),
      'dcat:downloadURL': id(`${hierzo}.${vorm}`),
      'dct:license': id(LICENTIE),
      'dct:format': id(`${EU}/file-type/${openvormen[vorm].eu}`),
      'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${openvormen[vorm].media}`),
      ...(vorm === 'json' && {
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': id('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
          'spdx:checksumValue': { '@value': r.vingerafdruk, '@type': 'xsd:hexBinary' },
        },
      }),
    })),
  }
}
