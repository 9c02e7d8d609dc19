/** Figures that cannot be, whatever the source says: refused at the edge with the reason. Pure. */
import { type Dag, inTekst } from '#core/day.ts'
import type { Veldfout } from '#core/result.ts'
import { dagenVan, isHalfjaar } from '#law/taakstelling.ts'
import { type Cijfer, type Grootheid, grootheden } from '../taakstelling.ts'

type Nieuw = Pick<Cijfer, 'grootheid' | 'periode' | 'waarde'>

/** What is only known when the half year is over. */
const ACHTERAF: readonly Grootheid[] = [
  'gerealiseerd',
  'stand_einde',
  'percentage',
  'landelijk_gerealiseerd',
  'landelijk_stand',
]
/** Numbers that may be below zero: arrears. */
const STANDEN: readonly Grootheid[] = ['stand_begin', 'stand_einde', 'landelijk_stand']
/** What is a part of what: of one half year or day. */
const DEEL_VAN: { readonly [G in Grootheid]?: Grootheid } = {
  taakstelling: 'landelijk',
  gerealiseerd: 'landelijk_gerealiseerd',
  inwoners: 'inwoners_landelijk',
}

/** The faults of figures that come in, against those known; `cijfers.0` is the first. */
export function onmogelijk(nieuw: readonly Nieuw[], bekend: readonly Cijfer[], vandaag: Dag): Veldfout[] {
  return nieuw.flatMap((c, i) => {
    const zin = c.waarde === null ? undefined : faultOf(c, c.waarde, nieuw, bekend, vandaag)
    return zin === undefined ? [] : [{ veld: `cijfers.${i}`, fout: zin }]
  })
}

function faultOf(
  { grootheid, periode }: Nieuw,
  waarde: number,
  nieuw: readonly Nieuw[],
  bekend: readonly Cijfer[],
  vandaag: Dag,
): string | undefined {
  const naam = `${grootheden[grootheid]} ${periode}`
  if (grootheid !== 'percentage' && !Number.isInteger(waarde))
    return `${naam} is ${waarde}: dit telt personen en is dus een heel getal.`
  if (waarde < 0 && !STANDEN.includes(grootheid)) return `${naam} is ${waarde}: minder dan nul kan niet.`
  if (ACHTERAF.includes(grootheid) && isHalfjaar(periode) && dagenVan(periode).laatste >= vandaag)
    return `${naam}: het halfjaar loopt tot en met ${inTekst(dagenVan(periode).laatste)}, dus dit staat nog niet vast. Voer het in als het voorbij is.`
  const geheel = DEEL_VAN[grootheid]
  if (geheel === undefined) return undefined
  const hoogste = Math.max(
    ...[...nieuw, ...bekend].flatMap((c) =>
      c.grootheid === geheel && c.periode === periode && c.waarde !== null ? [c.waarde] : [],
    ),
  )
  return Number.isFinite(hoogste) && waarde > hoogste
    ? `${naam} is ${waarde}, meer dan ${grootheden[geheel].toLowerCase()} (${hoogste}). Controleer het getal en de periode.`
    : undefined
}
