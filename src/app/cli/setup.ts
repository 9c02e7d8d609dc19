/** `wortel inrichten` and `wortel sleutel`: a new municipality's organisations and staff, and tokens for machines. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Result } from '#core/result.ts'
import { weigeringstekst } from '#ui/weigering.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { perform } from '../perform.ts'
import { Gebruiksfout, type Opdracht, zeg } from './command.ts'
import { operatorOf } from './operator.ts'
import { inHouse } from './upkeep.ts'

export const inrichten: Opdracht = {
  naam: 'inrichten',
  kort: 'leg organisaties en medewerkers met hun rol vast uit een JSON-bestand',
  hulp: `wortel inrichten <bestand.json>

Het bestand heeft twee lijsten: "organisaties" (id, soort, naam) en "medewerkers" (id, organisatie, naam, rol, doel).
Wat er al is, wordt bijgewerkt. De gemeente zelf komt uit: wortel import gemeenten <bestand>.`,
  async doe([pad, ...over]) {
    if (pad === undefined || over.length > 0) throw new Gebruiksfout('Noem één bestand.')
    let invoer: unknown
    try {
      invoer = JSON.parse(readFileSync(pad, 'utf8'))
    } catch {
      throw new Gebruiksfout(`${pad} is niet te lezen of is geen geldige JSON.`)
    }
    return inHouse(async (huis, config) => {
      const r = await perform(huis, operatorOf(huis, config, 'beheerder'), beheeroperaties.inrichten, invoer)
      if (!r.ok) return refused(r)
      console.log(`Vastgelegd: ${r.waarde.organisaties} organisaties, ${r.waarde.medewerkers} medewerkers.`)
      return 0
    })
  },
}

export const sleutel: Opdracht = {
  naam: 'sleutel',
  kort: 'maak een toegangssleutel voor een systeem',
  hulp: `wortel sleutel --medewerker <id> --naam <naam> [--dagen 90]

De sleutel werkt met de organisatie, rol en het doel van deze medewerker en staat één keer op stdout; bewaard wordt
alleen een hash. Gebruik: Authorization: Bearer <sleutel>.`,
  async doe(argumenten) {
    const { values } = parseArgs({
      args: argumenten,
      options: {
        medewerker: { type: 'string' },
        naam: { type: 'string' },
        dagen: { type: 'string', default: '90' },
      },
    })
    if (values.medewerker === undefined || values.naam === undefined)
      throw new Gebruiksfout('Geef --medewerker en --naam.')
    return inHouse(async (huis, config) => {
      const r = await perform(
        huis,
        operatorOf(huis, config, 'beheerder'),
        beheeroperaties.sleutelMaken,
        values,
      )
      if (!r.ok) return refused(r)
      console.log(r.waarde.sleutel)
      zeg(`Geldig tot ${r.waarde.verloopt}. Bewaar de sleutel nu; later is hij niet meer te zien.`)
      return 0
    })
  },
}

function refused(r: Result<unknown> & { ok: false }): number {
  const { zin, watNu } = weigeringstekst(r.weigering)
  zeg(`${zin} ${watNu}`)
  for (const v of r.weigering.velden) zeg(`  ${v.veld}: ${v.fout}`)
  return 1
}
