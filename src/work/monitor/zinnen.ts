/** Sentences of the monitor: what a formula does, and why there is no figure. Pure. */
import { organisatiesoortnamen } from '#core/actor.ts'
import { termijnsoorten, word } from '#work/dossier/index.ts'
import { type Feitvraag, woorden } from '#work/taken/index.ts'
import { kenmerklijst } from './kenmerken.ts'
import { inWoorden } from './meten.ts'
import { type Duurtekst, type Formule, perioden, type Selectie } from './model.ts'
import type { Geencijfer } from './onthulling.ts'

const lower = (t: string) => t.charAt(0).toLowerCase() + t.slice(1)

/** A question about facts, between quotes. */
export function vraagtekst(v: Feitvraag): string {
  const waarden = Object.entries(v.met).map(([veld, w]) => word(w, veld))
  const naam = inWoorden({ soort: v.soort, met: {} })
  return `‘${waarden.length === 0 ? naam : `${naam}: ${waarden.join(', ')}`}’`
}

/** Who counts, in words. */
export function selectietekst(s: Selectie): string {
  const delen = [
    ...s.voor.map((v) => woorden[v].naam),
    ...s.met.map((v) => `met ${vraagtekst(v)}`),
    ...s.zonder.map((v) => `zonder ${vraagtekst(v)}`),
    ...(s.cohort === undefined ? [] : [`met ${vraagtekst(s.cohort.feit)} ${perioden[s.cohort.periode]}`]),
    ...(s.lopend ? ['op de peildatum niet vertrokken of overleden'] : []),
  ]
  return delen.length === 0 ? 'alle personen in beeld' : `personen: ${delen.join('; ')}`
}

const enkel = { werkdagen: 'werkdag', dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar' } as const
const duurtekst = ({ aantal, eenheid }: Duurtekst) => `${aantal} ${aantal === 1 ? enkel[eenheid] : eenheid}`

/** What a formula does, in one sentence. */
export function formuletekst(f: Formule): string {
  const wie = selectietekst(f.van)
  switch (f.soort) {
    case 'aantal':
      return `Telt ${wie}.`
    case 'gebeurtenissen':
      return `Telt hoe vaak ${vraagtekst(f.tel)} is vastgelegd ${perioden[f.periode]}, van ${wie}.`
    case 'aandeel':
      return `Het deel van ${wie}, waarvoor geldt: ${lower(selectietekst(f.waarvan).replace(/^personen: /, ''))}.`
    case 'verdeling':
      return `Verdeelt ${wie} naar ${kenmerklijst[f.naar].naam}.`
    case 'duur':
      return `Dagen van ${vraagtekst(f.begin)} tot ${vraagtekst(f.eind)}, van ${wie}. De waarde is het aantal dagen waarna het bij de helft klaar is; wie nog loopt, telt mee zolang er is gewacht (Kaplan-Meier).`
    case 'tijdig':
      return `Het deel waarbij ${vraagtekst(f.eind)} kwam binnen ${duurtekst(f.binnen)} na ${vraagtekst(f.begin)}, van ${wie}. Wie nog tijd heeft, telt nog niet mee.`
    case 'termijn':
      return `Het deel waarbij de termijn ‘${termijnsoorten[f.termijn].naam}’ is gehaald, van ${wie}. Wie nog tijd heeft, telt nog niet mee.`
    case 'stap':
      return `Het deel waarbij de stap ‘${f.stap}’ van het handboek op tijd klaar was, van ${wie}. Wie nog tijd heeft, telt nog niet mee.`
    case 'beweging':
      return `Vergelijkt ${kenmerklijst[f.naar].naam} met een ${f.over} eerder, van ${wie} die er toen ook waren.`
  }
}

/** Why there is no figure, and what would help. */
export function geencijfer(g: Geencijfer): string {
  switch (g.soort) {
    case 'leeg':
      return 'Er telt niemand mee: er valt niets te delen. Kies een andere peildatum, of bekijk wie de formule meetelt.'
    case 'teKlein':
      return `Het gaat om minder dan ${g.drempel} personen. Dat wordt niet getoond.`
    case 'scheeltTeWeinig':
      return `Het verschil met ‘${g.met}’ is minder dan ${g.drempel} personen. Samen zouden ze een kleine groep verraden; daarom staat hier niets.`
    case 'nooitVastgelegd':
      return `Nog nooit vastgelegd: ${g.feiten.map((f) => `‘${f}’`).join(', ')}. Is het nooit gebeurd, of legt niemand het vast? Vraag het de bron.`
    case 'ontbreekt':
      return `Het feit ‘${g.feit}’ bestaat nog niet (vast te leggen door ${organisatiesoortnamen[g.door as keyof typeof organisatiesoortnamen] ?? g.door}). ${g.uitleg}`
  }
}
