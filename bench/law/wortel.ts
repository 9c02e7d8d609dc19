/** The ten rules by Wortel's own functions, explanation included. */
import { type DeelDag, plusDagen } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { dwangsom } from '#law/besluit.ts'
import { intakeboete, planboete, type Verwijt } from '#law/boete.ts'
import { huisvestingstermijn } from '#law/huisvesting.ts'
import { afschalenMag } from '#law/leerroute.ts'
import { pvtAfgerond } from '#law/modules.ts'
import type { Taalonderdeel } from '#law/onderdelen.ts'
import { pipTermijn } from '#law/pip.ts'
import { plicht } from '#law/plicht.ts'
import { verlengingInspanning } from '#law/verlenging.ts'
import { voldaanStand } from '#law/voldaan.ts'
import { type Antwoord, type Geval, nummer } from './cases.ts'

const op = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'f' as FeitId })
const taal: readonly Taalonderdeel[] = ['lezen', 'luisteren', 'schrijven', 'spreken']
const niveaus = { lezen: 'B1', luisteren: 'B1', schrijven: 'B1', spreken: 'B1' } as const
const verwijt: Record<Geval['procent'], Verwijt> = {
  25: 'verminderd',
  50: 'gewoon',
  75: 'groveSchuld',
  100: 'opzet',
}

/** The inputs of a case as the rules want them. */
export function invoer(g: Geval) {
  const klaar = (onderdeel: 'pvt' | 'map' | 'eindgesprek') => op({ onderdeel, op: g.op })
  const migrant = {
    doelgroep: 'gezinsOfOverigeMigrant',
    termijn: 'inburgeringstermijn',
    opgelegd: g.opgelegd,
    bijstandVerlaagd: op(g.verlaagd),
  } as const
  // Each earlier breach two months before the next, its fine final at once: the doubling runs through all of them.
  const eerdere = Array.from({ length: g.keren }, (_, i) => {
    const toen = plusDagen(g.op, -60 * (i + 1))
    return op({ geconstateerd: toen, onherroepelijk: toen })
  })
  const grens = plusDagen(g.op, -14 - g.dagenTeLaat)
  return {
    op: g.op,
    plicht: {
      geboortedatum: op('1985-03-12' as DeelDag),
      vergunning: op({ soort: 'asielBepaaldeTijd' as const, op: g.plichtig }),
    },
    pip: {
      doelgroep: 'asielstatushouder' as const,
      kennisgeving: op(g.kennisgeving),
      ingeschreven: op(g.ingeschreven),
    },
    woning: { gekoppeld: op(g.gekoppeld), asiel: true },
    a2: {
      leerroute: op('b1' as const),
      uren: op(g.uren),
      urenIntake: op(g.urenIntake),
      voldoendeIngespannen: op(g.ingespannen),
      b1Onhaalbaar: op(true),
    },
    z: {
      doelgroep: 'asielstatushouder' as const,
      leerroute: op('z' as const),
      afgerond: [klaar('pvt'), klaar('map'), ...(g.gesprek ? [klaar('eindgesprek')] : [])],
      behaald: [],
      opA2: [],
      cursusuren: [op(g.cursusuren)],
      participatieuren: [op(g.participatie)],
      urenPvtMap: [op(g.pvtMap)],
      vrij: [],
    },
    pvt: { uren: op(g.pvtUren), ...(g.getekend && { afgesloten: op(g.op) }) },
    intakeboete: { ...migrant, herhaaldeOproepTot: op(g.oproepTot) },
    planboete: { ...migrant, verwijt: op(verwijt[g.procent]), geconstateerd: op(g.op), eerdere },
    verlengd: {
      doelgroep: 'asielstatushouder' as const,
      laatsteDag: op(g.op),
      leerroute: op('b1' as const),
      examenniveau: niveaus,
      alleLessenGevolgd: op(g.alleLessen),
      behaald: [...taal.slice(0, g.taal).map(op), ...(g.knm ? [op('knm' as const)] : [])],
      afgerond: [op('pvt' as const), ...(g.map ? [op('map' as const)] : [])],
    },
    // The notice came the day after the term; two weeks later the first day, and so many days since.
    dwangsom: { beslissenTot: op(grens), ingebrekestelling: op(plusDagen(grens, 1)) },
  }
}

/** The ten rules; the answers as the others give them come from `antwoord`. */
export function wortel(i: ReturnType<typeof invoer>) {
  return {
    nieuweWet: plicht(i.plicht, i.op),
    pip: pipTermijn(i.pip),
    woning: huisvestingstermijn(i.woning),
    a2: afschalenMag(i.a2, i.op),
    z: voldaanStand(i.z, i.op),
    pvt: pvtAfgerond(i.pvt, i.op),
    intakeboete: intakeboete(i.intakeboete, i.op),
    planboete: planboete(i.planboete),
    verlengd: verlengingInspanning(i.verlengd),
    dwangsom: dwangsom(i.dwangsom, i.op),
  }
}

function waarde<T>(o: Oordeel<T>): T | undefined {
  return o.soort === 'bepaald' ? o.waarde : undefined
}

export function antwoord(o: ReturnType<typeof wortel>): Antwoord {
  return {
    nieuweWet: Number(waarde(o.nieuweWet)?.wet === 'wi2021'),
    pip: nummer(waarde(o.pip)!.laatsteDag),
    woning: nummer(waarde(o.woning)!.laatsteDag),
    a2: Number(waarde(o.a2) === true),
    z: Number(waarde(o.z)!.voldaan),
    pvt: Number(waarde(o.pvt) === true),
    intakeboete: waarde(o.intakeboete) ?? 0,
    planboete: waarde(o.planboete) ?? 0,
    verlengd: Number(waarde(o.verlengd)!.verlengd),
    dwangsom: waarde(o.dwangsom) ?? 0,
  }
}
