/** The story of the person who walks the B1 path: what she says and what comes of it. */
import { vragendelen } from '#work/intake/vragen.ts'

/** The questions of the intake in words. */
export const vraagtekst = new Map(vragendelen.flatMap((d) => d.vragen.map((v) => [v.id, v.vraag] as const)))

/** What the person answers in words in the intake. */
export const woorden: Readonly<Record<string, string>> = {
  school: 'Twaalf jaar school, diploma middelbare school',
  werk: 'Vier jaar verkoopster in een apotheek',
  vakmanschap: 'Nauwkeurig werken; wil apothekersassistent worden',
  gezondheid: 'Draagt een bril bij het lezen',
  spanning: 'Wacht op bericht van haar moeder',
  steun: 'Haar broer woont in Soest',
  talen: 'Arabisch en Engels, allebei lezen en schrijven',
  nederlands: 'In de opvang twee maanden les',
  wensWerk: 'Eerst een baan in de winkel, later apotheek',
  belemmering: 'Nog geen fiets',
  regelen: 'Regelt zelf post en dokter',
  netwerk: 'Kent de buren en twee vrouwen uit de opvang',
  wensen: 'B1 halen en verder leren',
  lestijden: 'Elke ochtend',
  positief: 'Meer mensen leren kennen',
}
/** What is answered by choosing. */
export const keuzen: Readonly<Record<string, string>> = {
  diplomaPapier: 'ja',
  zorgThuis: 'nee',
  zienHoren: 'nee',
  kind: 'nee',
  schrift: 'latijns',
  vrijwillig: 'ja',
  digitaal: 'zelf',
}
/** Part of the intake, conclusion, the answer it rests on, and why. */
export const conclusies = [
  ['vooropleidingWerk', 'voortgezet', 'school', 'Middelbare school met diploma.'],
  ['omstandigheden', 'geenRekening', 'steun', 'Niets staat het leren in de weg.'],
  ['voorschools', 'geenKind', 'kind', 'Er is geen klein kind.'],
  ['taalniveau', 'a1', 'nederlands', 'Kan zich voorstellen en eenvoudige vragen beantwoorden.'],
  ['werkkansen', 'metHulp', 'wensWerk', 'Met een taalmaatje kan zij in de winkel beginnen.'],
  ['zelfredzaamheid', 'deels', 'regelen', 'Veel gaat zelf, toeslagen nog niet.'],
] as const
/** Exam, its day, and the day as it is typed. */
export const examens = [
  ['luisteren', '2025-02-10', '24-2-2025'],
  ['lezen', '2025-02-11', '25-2-2025'],
  ['knm', '2025-03-10', '24-3-2025'],
  ['spreken', '2025-05-12', '26-5-2025'],
  ['schrijven', '2025-05-13', '27-5-2025'],
] as const
