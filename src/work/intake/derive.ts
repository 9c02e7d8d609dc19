/** What is known before the talk, and how the learnability test stands, from facts alone. Pure. */
import { inTekst } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import {
  alleFeiten,
  type Dossier,
  eersteFeit,
  type Feit,
  laatsteFeit,
  landnaam,
  talen,
  word,
} from '#work/dossier/index.ts'

export interface Bekend {
  readonly wat: string
  readonly zegt: string
  readonly feit: string
}

/** What facts already say: shown, and not asked again. */
export function vooraf(d: Dossier): Bekend[] {
  const uit: Bekend[] = []
  const zeg = (wat: string, f: Feit | undefined, zegt: string | undefined) => {
    if (f !== undefined && zegt !== undefined) uit.push({ wat, zegt, feit: f.id })
  }
  const geboren = laatsteFeit(d, 'geboren')
  zeg('Geboren', geboren, geboren && birthInWords(geboren.inhoud.geboortedatum))
  const herkomst = laatsteFeit(d, 'herkomstBekend')
  zeg('Land van herkomst', herkomst, herkomst && landnaam(herkomst.inhoud.land))
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  zeg('Vergunning', vergunning, vergunning && `${word(vergunning.inhoud.soort)}, ${inTekst(vergunning.op)}`)
  const taal = laatsteFeit(d, 'taalBekend')
  zeg(
    'Taal',
    taal,
    taal && `${talen[taal.inhoud.taal].naam}, ${taal.inhoud.tolk === 'ja' ? 'met tolk' : 'zonder tolk'}`,
  )
  const nareis = laatsteFeit(d, 'nareisVerwacht')
  zeg('Nareizigers', nareis, nareis && `${nareis.inhoud.personen} verwacht, ${word(nareis.inhoud.kans)}`)
  for (const f of alleFeiten(d, 'voorzieningGeregeld')) zeg('Geregeld', f, word(f.inhoud.voorziening))
  const bijstand = laatsteFeit(d, 'bijstandToegekend')
  const einde = laatsteFeit(d, 'bijstandBeeindigd')
  if (bijstand !== undefined && (einde === undefined || einde.op < bijstand.op))
    zeg('Bijstand', bijstand, `sinds ${inTekst(bijstand.op)}`)
  for (const f of alleFeiten(d, 'intakeurenMeegeteld'))
    zeg('Al gevolgd', f, `${f.inhoud.uren} uren: ${word(f.inhoud.onderdeel)}`)
  const plan = laatsteFeit(d, 'pipVastgesteld')
  zeg('Plan', plan, plan && `${leerroutes[plan.inhoud.leerroute]}, ${inTekst(plan.op)}`)
  return uit
}

/** A birth date that the register knows in part is said as far as it is known. */
function birthInWords(datum: string): string {
  const [jaar, maand, dag] = datum.split('-')
  if (dag !== undefined) return inTekst(datum as never)
  return maand === undefined ? `${jaar} (maand en dag onbekend)` : `${maand}-${jaar} (dag onbekend)`
}

/** How the learnability test stands. */
export type Toetsstand = 'open' | 'gepland' | 'afgenomen' | 'overgeslagen'

export function toetsStand(d: Dossier): Toetsstand {
  const gepland = laatsteFeit(d, 'leerbaarheidstoetsGepland')
  const uitslag = laatsteFeit(d, 'leerbaarheidstoetsAfgenomen')
  if (gepland !== undefined && (uitslag === undefined || uitslag.op < gepland.op)) return 'gepland'
  if (uitslag !== undefined) return 'afgenomen'
  return laatsteFeit(d, 'leerbaarheidstoetsOvergeslagen') === undefined ? 'open' : 'overgeslagen'
}
