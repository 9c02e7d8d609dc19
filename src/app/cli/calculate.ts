/** The command `wortel reken`. */
import { parseArgs } from 'node:util'
import { dagInAmsterdam, isDag } from '#core/day.ts'
import { Gebruiksfout, type Opdracht } from './command.ts'
import { inWords, readDossier, reken } from './reken.ts'

export const rekenOpdracht: Opdracht = {
  naam: 'reken',
  kort: 'reken uit wat de wet zegt van de feiten in een bestand',
  hulp: `wortel reken <dossier.json> [--peildatum 2026-11-24] [--json]

Vouwt de feiten in het bestand en geeft elk oordeel en elke termijn met uitleg en artikel. Er is geen database nodig.
De vorm van het bestand staat in docs/schema/dossier.schema.json.`,
  async doe(argumenten) {
    const { values, positionals } = parseArgs({
      args: argumenten,
      options: { peildatum: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const pad = positionals[0]
    if (pad === undefined || positionals.length > 1)
      throw new Gebruiksfout('Noem één bestand: wortel reken <dossier.json>')
    const peildatum = values.peildatum ?? dagInAmsterdam(Date.now())
    if (!isDag(peildatum))
      throw new Gebruiksfout(`--peildatum ${peildatum} is geen bestaande dag; schrijf jaar-maand-dag.`)
    const uitkomst = reken(readDossier(pad), peildatum)
    console.log(values.json ? JSON.stringify(uitkomst, null, 2) : inWords(uitkomst))
    return 0
  },
}
