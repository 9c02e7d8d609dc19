/** The SMART check of an indicator: what is in order, and what would make it better. Pure. */
import type { Indicator } from './model.ts'

export interface Toets {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T'
  readonly naam: string
  readonly goed: boolean
  /** What to do when it is not in order; why it is when it is. */
  readonly advies: string
}

/** The five letters in order. */
export function smart(i: Indicator): Toets[] {
  return [specific(i), measurable(i), acceptable(i), realistic(i), timely(i)]
}

function specific(i: Indicator): Toets {
  const vraag = i.vraag.trim().endsWith('?')
  return {
    letter: 'S',
    naam: 'Specifiek',
    goed: vraag,
    advies: vraag
      ? 'Het cijfer beantwoordt één vraag, en wie meetelt volgt uit de formule.'
      : 'Schrijf de vraag als een vraag die met dit ene cijfer is te beantwoorden.',
  }
}

function measurable(i: Indicator): Toets {
  const naam = 'Meetbaar'
  if (i.formule === undefined)
    return {
      letter: 'M',
      naam,
      goed: false,
      advies: `Het feit '${i.ontbreekt!.feit}' bestaat nog niet. Spreek af wie het vastlegt, of laat het cijfer vallen.`,
    }
  if (i.nulmeting === undefined)
    return {
      letter: 'M',
      naam,
      goed: false,
      advies: 'Er is geen nulmeting. Kies een dag; het cijfer van die dag volgt dan uit de feiten.',
    }
  return { letter: 'M', naam, goed: true, advies: 'Het volgt uit feiten, en er is een nulmeting.' }
}

function acceptable(i: Indicator): Toets {
  const goed = i.last === 'geen'
  return {
    letter: 'A',
    naam: 'Acceptabel',
    goed,
    advies: goed
      ? 'Er hoeft niets extra voor te worden vastgelegd.'
      : 'Er moet extra voor worden vastgelegd. Weeg of het cijfer meer zegt dan het kost.',
  }
}

function realistic(i: Indicator): Toets {
  const naam = 'Realistisch'
  if (i.streef === undefined)
    return {
      letter: 'R',
      naam,
      goed: i.formule?.soort === 'verdeling' || i.formule?.soort === 'beweging',
      advies:
        i.formule?.soort === 'verdeling' || i.formule?.soort === 'beweging'
          ? 'Een verdeling heeft geen streefwaarde.'
          : 'Er is geen streefwaarde. Laat de raad zeggen wat goed genoeg is.',
    }
  const procent = i.formule !== undefined && isShare(i.formule.soort)
  if (procent && i.streef.waarde > 100)
    return { letter: 'R', naam, goed: false, advies: 'Meer dan 100% kan niet. Verlaag de streefwaarde.' }
  if (procent && i.streef.waarde === 100)
    return {
      letter: 'R',
      naam,
      goed: false,
      advies: 'Bij 100% is één uitzondering al een tekort. Kies een waarde die te halen is.',
    }
  return {
    letter: 'R',
    naam,
    goed: i.nulmeting !== undefined,
    advies:
      i.nulmeting === undefined
        ? 'Zonder nulmeting is niet te zeggen of de streefwaarde te halen is.'
        : 'De streefwaarde is met de nulmeting te vergelijken.',
  }
}

function timely(i: Indicator): Toets {
  const goed = i.streef !== undefined
  return {
    letter: 'T',
    naam: 'Tijdgebonden',
    goed,
    advies: goed
      ? 'De streefwaarde heeft een dag.'
      : 'Zonder streefwaarde met een dag is niet te zeggen wanneer het goed moet zijn.',
  }
}

/** Whether the value of this formula is a share in per cent. */
export function isShare(soort: string): boolean {
  return ['aandeel', 'tijdig', 'termijn', 'stap'].includes(soort)
}
