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
  'besluit.opgeschort': (w: { gevraagd: Dag; hersteld: Dag; dagen: number }) =>
    `Op ${d(w.gevraagd)} is om aanvulling gevraagd; tot ${d(w.hersteld)} stond de termijn ${n(w.dagen)} dagen stil.`,
  'besluit.vervalt': (w: { op: Dag; jaren: number; tot: Dag }) =>
    `De overtreding was op ${d(w.op)}; ${n(w.jaren)} jaar later mag een boete niet meer: opleggen kan tot en met ${d(w.tot)}.`,
  'bezwaar.vroeg': (w: { op: Dag; begin: Dag }) =>
    `Het bezwaar van ${d(w.op)} kwam voor het begin van de termijn op ${d(w.begin)}; daarom alleen wordt het niet afgewezen.`,
  'bezwaar.ontvangen': (w: { op: Dag; tot: Dag }) =>
    `Het bezwaar is ontvangen op ${d(w.op)}, binnen de termijn tot en met ${d(w.tot)}.`,
  'bezwaar.laat': (w: { op: Dag; tot: Dag; uiterlijk: Dag }) =>
    `Ontvangen op ${d(w.op)}, na de termijn tot en met ${d(w.tot)}; een brief die op tijd gepost is, telt tot en met ${d(w.uiterlijk)}.`,
  'bezwaar.gepost': (w: { op: Dag }) => `De brief is op ${d(w.op)} gepost, dus op tijd.`,
  'bezwaar.geenVerzuim': (_: Record<never, never>) =>
    'De indiener kan het niet verweten worden: het bezwaar wordt toch behandeld.',
  'bezwaar.verzuim': (_: Record<never, never>) => 'De indiener was in verzuim: het bezwaar is te laat.',
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
  'bewaren.systeemDuo': (_: Record<never, never>) =>
    'De bewaartermijnen van de oude wet gelden voor het informatiesysteem van DUO, niet voor dossiers van de gemeente.',
  'bewaren.selectielijst': (_: Record<never, never>) =>
    'Voor dossiers van de oude wet noemt de selectielijst van 2020 tien jaar; de wet noemt voor de gemeente geen termijn.',
} as const

export const voorbehouden = {
  'besluit.vervalOpgeschort':
    'Bezwaar en beroep tegen de boete zetten deze termijn stil (art. 5:45 lid 3); dat rekent Wortel hier niet mee.',
  'bezwaar.vroeg':
    'Dat geldt als het besluit er al was, of als de indiener dat redelijkerwijs kon denken (art. 6:10).',
  'dwangsom.uitgezonderd':
    'Er is geen dwangsom bij een onredelijk late ingebrekestelling, voor wie geen belanghebbende is of bij een kennelijk niet-ontvankelijke of ongegronde aanvraag (art. 4:17). Het college stelt de som vast binnen twee weken na de laatste dag (art. 4:18).',
  'dwangsom.eersteDag':
    'De eerste dag is “de dag waarop twee weken zijn verstreken”: Wortel telt die dag al mee. Wie hem niet meetelt, komt een dag later uit.',
  'dwangsom.teVroeg':
    'Dat een te vroege ingebrekestelling niet telt, leest Wortel in de wet; rechtspraak daarover is niet gelezen.',
  'bewaren.kernVanaf':
    'Het besluit zegt niet vanaf welke dag de vijftig jaar tellen; hier vanaf het einde van de plicht.',
} as const

export const ontbreekt = {
  'besluit.opgeschort':
    'Er is om aanvulling gevraagd. Wanneer kwam die, of liep de tijd daarvoor ongebruikt af? Tot die dag staat de termijn stil.',
  'bezwaar.gepost':
    'Wanneer is de brief gepost? Op tijd gepost telt, als hij binnen een week na de termijn kwam.',
  'bezwaar.verzuim':
    'Kan de indiener het te late bezwaar verweten worden? Dat oordeelt het college (art. 6:11).',
  'bewaren.oudeWet': 'Welke bewaartermijn hanteert de gemeente voor dossiers van de oude wet?',
} as const
