/** What may be recorded of agreements in progress talks and of requests to DUO, against the facts that hold. Pure. */
import { inTekst } from '#core/day.ts'
import { geweigerd, type Weigering } from '#core/result.ts'
import type { NieuwFeit } from './facts.ts'
import type { Dossier } from './fold.ts'
import { gespreksafsprakenVan, verzoekenVan } from './gespreksafspraken.ts'
import { type Verzoeksoort, verzoekgronden, verzoeksoorten } from './voortganglijsten.ts'

/** Refusal when this fact of a talk or a request cannot be; undefined when it can. */
export function checkTalkFact(nu: Dossier, f: NieuwFeit): Weigering | undefined {
  switch (f.soort) {
    case 'gespreksafspraakGemaakt':
      return f.inhoud.uiterlijk < f.op
        ? no('datum', 'De laatste dag ligt vóór de dag van het gesprek. Kies een latere dag.')
        : undefined
    case 'gespreksafspraakAfgerond': {
      const a = gespreksafsprakenVan(nu).find((x) => x.feit === f.inhoud.afspraak)
      if (a === undefined) return no('afspraak', 'Deze afspraak staat niet (meer) in het dossier.')
      if (a.afgerond !== null && a.afgerond.feit !== f.vervangt)
        return no('afspraak', `Deze afspraak is al afgerond op ${inTekst(a.afgerond.op)}.`)
      return f.op < a.gemaaktOp
        ? no('volgorde', `De afspraak is gemaakt op ${inTekst(a.gemaaktOp)}; eerder afronden kan niet.`)
        : undefined
    }
    case 'verzoekGedaan': {
      const { verzoek, verzoekgrond } = f.inhoud
      const bij: readonly Verzoeksoort[] = verzoekgronden[verzoekgrond].bij
      if (!bij.includes(verzoek))
        return no('grond', 'Deze grond hoort bij een ander verzoek. Kies een grond die erbij past.')
      const open = verzoekenVan(nu).find(
        (v) => v.verzoek === verzoek && v.besluit === null && v.feit !== f.vervangt,
      )
      return open === undefined
        ? undefined
        : no(
            'verzoek',
            `Er loopt al een verzoek (${verzoeksoorten[verzoek].naam.toLowerCase()}) van ${inTekst(open.op)}. Leg eerst het besluit daarop vast.`,
          )
    }
    case 'verzoekAdviesGegeven':
    case 'verzoekBeslist': {
      const v = verzoekenVan(nu).find((x) => x.feit === f.inhoud.bij)
      if (v === undefined) return no('verzoek', 'Dit verzoek staat niet (meer) in het dossier.')
      if (f.op < v.op) return no('volgorde', `Het verzoek is van ${inTekst(v.op)}; eerder kan niet.`)
      if (v.besluit !== null && f.vervangt === undefined)
        return no('verzoek', `Op dit verzoek is al beslist op ${inTekst(v.besluit.op)}.`)
      if (f.soort === 'verzoekAdviesGegeven' && v.advies !== null && f.vervangt === undefined)
        return no('verzoek', `Over dit verzoek is al geadviseerd op ${inTekst(v.advies.op)}.`)
      return undefined
    }
    default:
      return undefined
  }
}

function no(regel: string, toelichting: string): Weigering {
  return geweigerd('feitKanNiet', { regel, toelichting }).weigering
}
