/** Sentences about decisions, objection and penalty, and about keeping data. */
import type { Dag } from '#core/day.ts'
import { d, euro, n } from './woorden.ts'

export const stappen = {
  'besluit.bekend': (w: { op: Dag }) =>
    `Het besluit is bekendgemaakt op ${d(w.op)}; de termijn begint de dag erna.`,
  'besluit.bezwaar': (w: { na: Dag; weken: number; tot: Dag }) =>
    `Bezwaar maken kan ${n(w.weken)} weken: tot en met ${d(w.tot)}.`,
  'besluit.aanvraag': (w: { op: Dag }) => `De aanvraag is ontvangen op ${d(w.op)}.`,
  'besluit.weken': (w: { na: Dag; weken: number; tot: Dag }) =>
    `${n(w.weken)} weken na ${d(w.na)} is ${d(w.tot)}.`,
  'besluit.zonderCommissie': (w: { tot: Dag }) =>
    `Bezwaar maken kon tot en met ${d(w.tot)}; daarna beslist het college.`,
  'besluit.metCommissie': (w: { tot: Dag }) =>
    `Bezwaar maken kon tot en met ${d(w.tot)}; een adviescommissie adviseert, daarna beslist het college.`,
  'besluit.verdaagd': (w: { op: Dag }) => `Op ${d(w.op)} is de beslissing verdaagd.`,
  'besluit.teLaatVerdaagd': (w: { op: Dag }) =>
    `Verdagen op ${d(w.op)} kwam na het einde van de termijn en helpt niet meer.`,
  'besluit.rapport': (w: { op: Dag }) => `Het rapport over de overtreding is van ${d(w.op)}.`,
  'besluit.rapportMoet': (w: { hoogst: number; grens: number }) =>
    `De boete kan ${euro(w.hoogst)} zijn, meer dan ${euro(w.grens)}: een rapport en een zienswijze zijn verplicht.`,
  'besluit.rapportHoeftNiet': (w: { hoogst: number; grens: number }) =>
    `De boete kan ten hoogste ${euro(w.hoogst)} zijn, niet meer dan ${euro(w.grens)}: een rapport is niet verplicht.`,
  'dwangsom.opTijd': (w: { op: Dag }) => `Op ${d(w.op)} is op tijd beslist: geen dwangsom.`,
  'dwangsom.loopt': (w: { tot: Dag }) => `Beslissen kan nog tot en met ${d(w.tot)}: geen dwangsom.`,
  'dwangsom.geenBrief': (_: Record<never, never>) =>
    'Het college is nog niet schriftelijk in gebreke gesteld: geen dwangsom.',
  'dwangsom.teVroeg': (w: { brief: Dag; tot: Dag }) =>
    `De ingebrekestelling van ${d(w.brief)} kwam voor het einde van de termijn op ${d(w.tot)} en telt niet.`,
  'dwangsom.vanaf': (w: { brief: Dag; eerste: Dag }) =>
    `In gebreke gesteld op ${d(w.brief)}; de eerste dag met dwangsom is ${d(w.eerste)}, twee weken later.`,
  'dwangsom.som': (w: { dagen: number; bedrag: number }) =>
    `${n(w.dagen)} dagen te laat na die twee weken: ${euro(w.bedrag)}.`,
  'bewaren.gewoon': (w: { einde: Dag; jaren: number; vanaf: Dag }) =>
    `De plicht eindigde op ${d(w.einde)}; ${n(w.jaren)} jaar later, op ${d(w.vanaf)}, zijn de gegevens verwijderd.`,
  'bewaren.kern': (w: { einde: Dag; jaren: number; vanaf: Dag }) =>
    `BSN, naam, adres, geboortedatum, vrijstelling, ontheffing en voldoen: ten hoogste ${n(w.jaren)} jaar na ${d(w.einde)}, tot ${d(w.vanaf)}.`,
  'bewaren.lening': (w: { einde: Dag; jaren: number; vanaf: Dag }) =>
    `De lening eindigde op ${d(w.einde)}; ${n(w.jaren)} jaar later, op ${d(w.vanaf)}, zijn die gegevens verwijderd.`,
  'bewaren.overleden': (w: { op: Dag }) => `Overleden op ${d(w.op)}: de gegevens worden verwijderd.`,
  'bewaren.loopt': (_: Record<never, never>) =>
    'Plicht of lening loopt nog: de bewaartermijn is niet begonnen.',
  'bewaren.selectielijst': (_: Record<never, never>) =>
    'Voor dossiers van de oude wet noemt de selectielijst van 2020 tien jaar; een termijn in de wet is niet gevonden.',
} as const

export const voorbehouden = {
  'dwangsom.teVroeg':
    'Dat een te vroege ingebrekestelling niet telt, leest Wortel in de wet; rechtspraak daarover is niet gelezen.',
  'bewaren.kernVanaf':
    'Het besluit zegt niet vanaf welke dag de vijftig jaar tellen; hier vanaf het einde van de plicht.',
} as const

export const ontbreekt = {
  'bewaren.oudeWet': 'Welke bewaartermijn hanteert de gemeente voor dossiers van de oude wet?',
} as const
