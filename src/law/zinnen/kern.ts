/**
 * The short depth of an explanation: one sentence per rule from its outcome. The long depth is the steps. A rule with
 * more than one question tells the outcomes apart by their shape.
 */
import { type Dag, isDag } from '#core/day.ts'
import { type Begeleiding, type Begeleidingsdeel, begeleidingsdelen } from '../begeleiding.ts'
import { type Intakeonderdeel, intakeonderdelen } from '../intake.ts'
import { type Onderdeel, onderdelen, onderdelenWi2013 } from '../onderdelen.ts'
import type { Termijndagen } from '../pip.ts'
import { type Pipbezwaar, type Pipveld, pipvelden } from '../pip-inhoud.ts'
import type { Plicht } from '../plicht.ts'
import type { Verlaging } from '../taaleis.ts'
import type { Verlengd } from '../verlenging.ts'
import { d, euro, n } from './woorden.ts'

const wetten = { wi2021: 'de Wet inburgering 2021', wi2013: 'de oude Wet inburgering (2013)' } as const
const groepen = {
  asielstatushouder: 'asielstatushouder',
  gezinsOfOverigeMigrant: 'gezins- of overige migrant',
}

const jaNee = (ja: string, nee: string) => (w: boolean) => (w ? ja : nee)
const opsomming = (delen: readonly string[]) => delen.join('; ')
const stand = (af: string, wat: string) => (w: { open: readonly string[] }, namen: (o: never) => string) =>
  w.open.length === 0 ? af : `${wat}: ${opsomming(w.open.map((o) => namen(o as never)))}.`

export const kernzinnen = {
  inburgeringsplicht: (w: Plicht) =>
    `Moet sinds ${d(w.sinds)} inburgeren als ${groepen[w.doelgroep]}, onder ${wetten[w.wet]}.`,
  meerderjarigheid: jaNee('Is volwassen.', 'Is nog niet volwassen.'),
  'brede-intake': (w: boolean | { volledig: boolean; open: readonly Intakeonderdeel[] }) => {
    if (typeof w === 'boolean')
      return w ? 'Het college voltooit de intake zonder de persoon.' : 'Het college roept opnieuw op.'
    if (w.volledig) return 'De brede intake is volledig.'
    return w.open.length === 0
      ? 'Alleen het schriftelijk vastleggen ontbreekt nog.'
      : `Nog te doen: ${opsomming(w.open.map((o) => intakeonderdelen[o].naam))}.`
  },
  'persoonlijk-plan': (w: Termijndagen) => `Het plan moet uiterlijk ${d(w.laatsteDag)} zijn vastgesteld.`,
  'inhoud-plan': (
    w:
      | { volledig: boolean; open: readonly Pipveld[] }
      | { mag: boolean; bezwaren: readonly Pipbezwaar[] }
      | { verwijderen: boolean },
  ) => {
    if ('verwijderen' in w) return w.verwijderen ? 'Dit plan mag weg bij DUO.' : 'Dit plan blijft bij DUO.'
    if ('mag' in w)
      return w.mag ? 'Dit plan kan naar DUO.' : `DUO weigert dit plan, om ${n(w.bezwaren.length)} reden(en).`
    return stand('Het plan bevat alles wat erin hoort.', 'In het plan ontbreekt')(
      w,
      (v: Pipveld) => pipvelden[v],
    )
  },
  inburgeringstermijn: (w: Termijndagen) =>
    `De termijn loopt van ${d(w.begin)} tot en met ${d(w.laatsteDag)}.`,
  verlenging: (w: Dag | Termijndagen | Verlengd) => {
    if (isDag(w)) return `De dag is ${d(w)}.`
    if ('begin' in w) return `DUO beslist uiterlijk ${d(w.laatsteDag)}.`
    return w.laatsteDag === undefined
      ? 'Nog niet genoeg inspanning voor een verlenging.'
      : `De termijn wordt verlengd tot en met ${d(w.laatsteDag)}.`
  },
  'verlenging-aanvragen': (w: Dag) => `Verlenging vragen kan vanaf ${d(w)}.`,
  'leerroute-wijzigen': (w: { mag: boolean; tot?: Dag }) => {
    const gewoon = w.tot === undefined ? '' : ` Het gewone tijdvak loopt tot en met ${d(w.tot)}.`
    return `De leerroute mag ${w.mag ? '' : 'niet '}wijzigen.${gewoon}`
  },
  'examens-op-a2': jaNee('Examens op A2 mogen.', 'Examens op A2 mogen nog niet.'),
  'pvt-en-map': jaNee('Dit onderdeel is afgerond.', 'Dit onderdeel is nog niet afgerond.'),
  examens: (w: number | Dag) =>
    typeof w === 'number' ? `Nog ${n(w)} gratis.` : `De uitslag is er uiterlijk ${d(w)}.`,
  voldaan: (w: { open: readonly Onderdeel[] }) =>
    stand('Alles is gedaan; DUO stelt vast dat aan de plicht is voldaan.', 'Nog open')(
      w,
      (o: Onderdeel) => onderdelen[o],
    ),
  'boetes-college': (w: number) => `Ten hoogste ${euro(w)}; een mens beslist of en hoeveel.`,
  'boetes-duo': (w: number | Dag | { maanden: number; laatsteDag: Dag }) => {
    if (typeof w === 'number') return `DUO kan ${euro(w)} opleggen.`
    if (isDag(w)) return `De volgende boete kan vanaf ${d(w)}.`
    return `De nieuwe termijn loopt tot en met ${d(w.laatsteDag)}, ${n(w.maanden)} maanden.`
  },
  'oude-wet': (w: boolean | Dag | Termijndagen | { open: readonly (keyof typeof onderdelenWi2013)[] }) => {
    if (typeof w === 'boolean')
      return w ? 'De inspanning is genoeg; DUO beslist.' : 'De inspanning is niet genoeg.'
    if (isDag(w)) return `Aanvragen kan vanaf ${d(w)}.`
    if ('begin' in w) return `Het PVT moet uiterlijk ${d(w.laatsteDag)} zijn afgerond.`
    return stand('Alles van de oude wet is gedaan.', 'Nog open')(
      w,
      (o: keyof typeof onderdelenWi2013) => onderdelenWi2013[o],
    )
  },
  'oude-wet-geld': (w: number | boolean | Dag) => {
    if (typeof w === 'number') return `Een boete van ten hoogste ${euro(w)}.`
    if (typeof w === 'boolean')
      return w ? 'De lening wordt kwijtgescholden.' : 'De lening wordt terugbetaald.'
    return `Tot en met ${d(w)}.`
  },
  huisvestingstermijn: (w: Termijndagen) => `De woning moet er uiterlijk ${d(w.laatsteDag)} zijn.`,
  'maatschappelijke-begeleiding': (
    w: Dag | Begeleiding | { volledig: boolean; open: readonly Begeleidingsdeel[] },
  ) => {
    if (isDag(w)) return `De begeleiding begint op ${d(w)}.`
    if ('begin' in w) {
      const einde = w.laatsteDag === undefined ? '' : ` tot en met ${d(w.laatsteDag)}`
      return `Begeleiding vanaf ${d(w.begin)}${einde}.`
    }
    return stand('Alles wat erin hoort is gegeven.', 'Nog te doen')(
      w,
      (o: Begeleidingsdeel) => begeleidingsdelen[o].naam,
    )
  },
  ontzorgen: (w: Termijndagen & { betaalt: boolean }) =>
    `Ontzorgen van ${d(w.begin)} tot en met ${d(w.laatsteDag)}; de gemeente betaalt de vaste lasten${w.betaalt ? '' : ' niet'}.`,
  taaleis: (w: boolean | Termijndagen | Verlaging) => {
    if (typeof w === 'boolean') return w ? 'Een taaltoets is nodig.' : 'Een taaltoets is niet nodig.'
    if ('begin' in w) return `Uiterlijk ${d(w.laatsteDag)}.`
    const einde = w.totEnMet === undefined ? ', zonder einde' : ` tot en met ${d(w.totEnMet)}`
    return `De bijstand mag ${n(w.procent)} procent lager zijn vanaf ${d(w.van)}${einde}; een mens beslist.`
  },
  taakstelling: (w: number | boolean) => {
    if (typeof w === 'boolean') return w ? 'Zo verschuiven mag.' : 'Zo verschuiven mag niet.'
    return `De uitkomst is ${n(w)}.`
  },
  realisatie: (w: Dag) => `Telt als gehuisvest op ${d(w)}.`,
  stand: (w: number | null) => (w === null ? 'De stand is onbepaald.' : `De stand aan het eind is ${n(w)}.`),
  toezicht: (w: number) => (w === 0 ? 'Voorstel: geen trede.' : `Voorstel: trede ${n(w)}.`),
  'besluit-en-bezwaar': (w: boolean | Dag | Termijndagen | { opTijd: boolean }) => {
    if (typeof w === 'boolean') return w ? 'Een rapport is verplicht.' : 'Een rapport is niet verplicht.'
    if (isDag(w)) return `Een boete opleggen kan tot en met ${d(w)}.`
    if ('opTijd' in w) return w.opTijd ? 'Het bezwaar is op tijd.' : 'Het bezwaar is te laat.'
    return `Van ${d(w.begin)} tot en met ${d(w.laatsteDag)}.`
  },
  dwangsom: (w: number) => `De dwangsom is ${euro(w)}.`,
  termijnenwet: (w: Dag) => `De termijn loopt tot en met ${d(w)}.`,
  bewaren: (w: Dag) => `De gegevens zijn weg op ${d(w)}.`,
  gegevens: (w: { mag: boolean }) => (w.mag ? 'Verwerken mag.' : 'Verwerken mag niet.'),
  rijksuitkering: (w: number | { bekend: Dag; herzien: Dag; verantwoord: Dag }) =>
    typeof w === 'number'
      ? `De uitkering is ${euro(w)}.`
      : `Bekend uiterlijk ${d(w.bekend)}, herzien uiterlijk ${d(w.herzien)}, verantwoord uiterlijk ${d(w.verantwoord)}.`,
  'lokale-normen': jaNee('Verrekenen mag.', 'Verrekenen mag niet.'),
} as const
export type Kerncode = keyof typeof kernzinnen
export type Kernwaarde<C extends Kerncode> = Parameters<(typeof kernzinnen)[C]>[0]
