/** What may be recorded of exams, hours, exemptions and the route: what the schema of the contents cannot tell. Pure. */
import { dagenTussen, inTekst } from '#core/day.ts'
import { taalonderdelen } from '#law/onderdelen.ts'
import type { NieuwFeit } from './facts.ts'
import { onderdeelnamen } from './feitsoorten/examens.ts'
import { alleFeiten, type Dossier } from './fold.ts'
import { leerrouteVan } from './vordering.ts'

interface Bezwaar {
  readonly regel: string
  readonly zin: string
}

/** More hours a day than this is a slip of the pen. */
const UREN_PER_DAG = 12

/** The rule that says no and its sentence; undefined when the fact can be recorded. */
export function checkProgress(nu: Dossier, f: NieuwFeit): Bezwaar | undefined {
  switch (f.soort) {
    case 'examenAangemeld':
      if (f.inhoud.datum < f.op) return no('datum', 'De examendag ligt vóór de dag van aanmelding.')
      return level(f.inhoud)
    case 'examenresultaatBekend': {
      const { resultaat, redenGeenResultaat } = f.inhoud
      if ((resultaat === 'geen') !== (redenGeenResultaat !== undefined))
        return no('resultaat', 'Alleen zonder resultaat hoort er een reden bij, en die is dan verplicht.')
      return level(f.inhoud)
    }
    case 'cursusurenGevolgd':
      return period(f) ?? overlap(nu, f)
    case 'participatieurenGevolgd':
      return period(f)
    case 'lesurenGemist':
      return period(f) ?? missedTwice(nu, f)
    case 'vrijstellingVerleend':
      return part(f.inhoud)
    case 'ontheffingVerleend':
      if (f.inhoud.urenBelastbaarheid !== undefined && f.inhoud.onderdeel !== 'participatie')
        return no('ontheffing', 'Uren die iemand aankan horen alleen bij ontheffing van participatie.')
      return part(f.inhoud)
    case 'leerrouteGewijzigd': {
      const was = leerrouteVan(nu, f.vervangt)
      if (was?.waarde === f.inhoud.leerroute)
        return no('leerroute', 'Dit is al de leerroute. Leg alleen een wijziging vast.')
      return undefined
    }
    default:
      return undefined
  }
}

/** A language exam has a level; the other exams have none. */
function level({
  onderdeel,
  niveau,
}: {
  onderdeel: keyof typeof onderdeelnamen
  niveau?: string | undefined
}) {
  if (onderdeel in taalonderdelen === (niveau !== undefined)) return undefined
  return niveau === undefined
    ? no('niveau', `${onderdeelnamen[onderdeel]}: kies ook het niveau.`)
    : no('niveau', `${onderdeelnamen[onderdeel]} heeft geen niveau. Laat het leeg.`)
}

/** Partial relief names its part, one at a time; other relief names none. */
function part(i: {
  omvang: string
  onderdeel?: keyof typeof onderdeelnamen | undefined
  niveau?: string | undefined
}) {
  if ((i.omvang === 'gedeeltelijk') !== (i.onderdeel !== undefined))
    return no(
      'onderdeel',
      'Een gedeeltelijke vrijstelling of ontheffing noemt één onderdeel; een andere geen.',
    )
  if (i.niveau !== undefined && !(i.onderdeel !== undefined && i.onderdeel in taalonderdelen))
    return no('niveau', 'Een niveau hoort alleen bij een taalonderdeel.')
  return undefined
}

function period({
  op,
  inhoud: { vanaf, uren },
}: NieuwFeit<'cursusurenGevolgd' | 'participatieurenGevolgd' | 'lesurenGemist'>) {
  if (vanaf > op) return no('periode', 'De eerste dag van de periode ligt na de laatste.')
  const dagen = dagenTussen(vanaf, op) + 1
  if (uren <= dagen * UREN_PER_DAG) return undefined
  return no(
    'uren',
    `${uren} uur past niet in ${dagen === 1 ? 'één dag' : `${dagen} dagen`}. Controleer de uren.`,
  )
}

/** Whether two periods of lessons may not overlap: those of two courses may. */
const sameCourse = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b

/** Missed hours of one person are counted once as well. */
function missedTwice(nu: Dossier, f: NieuwFeit<'lesurenGemist'>): Bezwaar | undefined {
  const ander = alleFeiten(nu, 'lesurenGemist').find(
    (g) =>
      g.id !== f.vervangt &&
      g.inhoud.verzuim === f.inhoud.verzuim &&
      sameCourse(g.inhoud.cursus, f.inhoud.cursus) &&
      g.inhoud.vanaf <= f.op &&
      f.inhoud.vanaf <= g.op,
  )
  if (ander === undefined) return undefined
  return no(
    'periode',
    `Van ${inTekst(ander.inhoud.vanaf)} tot en met ${inTekst(ander.op)} staan al gemiste uren. Corrigeer dat feit.`,
  )
}

/** Lessons of one person are counted once: two periods of the same kind may not overlap. */
function overlap(nu: Dossier, f: NieuwFeit<'cursusurenGevolgd'>): Bezwaar | undefined {
  const ander = alleFeiten(nu, 'cursusurenGevolgd').find(
    (g) =>
      g.id !== f.vervangt &&
      g.inhoud.waar === f.inhoud.waar &&
      sameCourse(g.inhoud.cursus, f.inhoud.cursus) &&
      g.inhoud.vanaf <= f.op &&
      f.inhoud.vanaf <= g.op,
  )
  if (ander === undefined) return undefined
  const { vanaf } = ander.inhoud
  return no(
    'periode',
    `Van ${inTekst(vanaf)} tot en met ${inTekst(ander.op)} staan al uren. Kies een andere periode, of corrigeer dat feit.`,
  )
}

const no = (regel: string, zin: string): Bezwaar => ({ regel, zin })
