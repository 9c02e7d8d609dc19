/** `wortel import`: shows first what would happen, row by row; then all or nothing. */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { foutregel } from '#connect/fouten.ts'
import { importeer } from '#connect/importeer.ts'
import type { Deur, Importsoort } from '#connect/soorten.ts'
import type { Rol } from '#core/actor.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { perform } from '../perform.ts'
import { Gebruiksfout, type Opdracht, voortgang, zeg } from './command.ts'
import { operatorOf } from './operator.ts'
import { inHouse } from './upkeep.ts'

/** The role in which each kind of file is brought in. */
const rolVan: { readonly [S in Importsoort]: Rol } = {
  koppelingen: 'koppelpunt',
  cijfers: 'beheerder',
  gemeenten: 'beheerder',
  woningen: 'beheerder',
}

/** A big file passes through in portions: collecting them early keeps the process small and costs a second. */
const ZUINIG = ['--semi-space-growth-factor=1', '--heap-growing-percent=20']

export const importOpdracht: Opdracht = {
  naam: 'import',
  kort: 'lees koppelingen, cijfers, gemeenten of woningen uit een bestand (CSV, XLSX of ODS)',
  hulp: `wortel import <koppelingen|cijfers|gemeenten|woningen> <bestand> [--verhuurder <kenmerk>] [--uitvoeren] [--kort]

Zonder --uitvoeren is het een proef: per rij staat er wat er zou gebeuren, en er verandert niets.
Met --uitvoeren gebeurt alles of niets. Twee keer hetzelfde bestand verandert niets.
Bij woningen zegt --verhuurder van welke partner zij zijn. --kort laat de regels per rij weg. De kolommen van elk bestand staan in docs/handleiding/invoer.md.

Exitcode 0: gelukt; 1: het bestand klopt niet of is geweigerd, er is niets veranderd.`,
  async doe(argumenten) {
    const { values, positionals } = parseArgs({
      args: argumenten,
      options: {
        uitvoeren: { type: 'boolean', default: false },
        kort: { type: 'boolean', default: false },
        verhuurder: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [soort, pad, ...over] = positionals
    if (!isKind(soort))
      throw new Gebruiksfout('Zeg eerst wat het is: koppelingen, cijfers, gemeenten of woningen.')
    if (pad === undefined || over.length > 0) throw new Gebruiksfout('Noem één bestand.')
    for (const vlag of ZUINIG) setFlagsFromString(vlag)
    return inHouse(async (huis, config) => {
      const metVoortgang = { ...huis, voortgang: voortgang('Rijen') }
      const actor = operatorOf(huis, config, rolVan[soort])
      const deur: Deur = (operatie, invoer) => perform(metVoortgang, actor, operatie, invoer)
      const uit = await importeer(deur, {
        soort,
        pad,
        proef: !values.uitvoeren,
        ...(values.verhuurder !== undefined && { verhuurder: values.verhuurder }),
      })
      if (!uit.gelukt) {
        if ('weigering' in uit) {
          const { zin, watNu } = weigeringstekst(uit.weigering)
          zeg(`${zin} ${watNu}`)
        } else {
          for (const f of uit.fouten) zeg(foutregel(f))
          if (uit.aantal > uit.fouten.length) zeg(`En nog ${uit.aantal - uit.fouten.length} fouten.`)
          zeg(`${uit.aantal === 1 ? '1 fout' : `${uit.aantal} fouten`}; er is niets ingevoerd.`)
        }
        return 1
      }
      const { verslag } = uit
      for (const m of verslag.meldingen) zeg(m)
      if (!values.kort) for (const r of verslag.regels) console.log(`rij ${r.rij}: ${r.tekst}`)
      console.log(
        `${verslag.proef ? 'Proef, er is niets veranderd' : 'Ingevoerd'}: ${verslag.telling.join(', ')}.`,
      )
      if (verslag.proef) zeg('Voer het echt uit met --uitvoeren.')
      return 0
    })
  },
}

function isKind(x: string | undefined): x is Importsoort {
  return x !== undefined && x in rolVan
}
