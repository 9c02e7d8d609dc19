/** `wortel demo`, `herbouw` and `controle`: loading the demonstration, deriving again, proving it is right. */
import { sql } from 'kysely'
import { dagInAmsterdam } from '#core/day.ts'
import { checkLog } from '#store/log.ts'
import { migrations } from '#store/migrate.ts'
import { forget } from '#work/monitor/index.ts'
import { check, checkCounts, rebuild } from '#work/taken/index.ts'
import { readConfig } from '../config.ts'
import { openHouse } from '../house.ts'
import type { Huis } from '../perform.ts'
import { Gebruiksfout, type Opdracht, zeg } from './command.ts'
import { loadDemo } from './start.ts'

/** Runs the work with the house open, and closes it whatever happens. */
export async function inHouse(
  werk: (huis: Huis, config: ReturnType<typeof readConfig>) => Promise<number>,
): Promise<number> {
  const config = readConfig(process.env)
  const huis = await openHouse(config)
  try {
    return await werk(huis, config)
  } finally {
    await huis.store.sluit()
  }
}

export const demo: Opdracht = {
  naam: 'demo',
  kort: 'laad de demonstratie van Baarn, zonder de server te starten',
  hulp: `wortel demo

Laadt de demonstratie van Baarn in de ingebouwde database (WORTEL_DATA). Doet niets als zij er al is.
Op een echte database (DATABASE_URL) wordt dit geweigerd.`,
  doe: () =>
    inHouse(async (huis, config) => {
      if (!config.demo)
        throw new Gebruiksfout('De demonstratie kan alleen in de ingebouwde database. Laat DATABASE_URL weg.')
      await loadDemo(huis, config)
      return 0
    }),
}

export const herbouw: Opdracht = {
  naam: 'herbouw',
  kort: 'leid alle dossierregels, termijnen en taken opnieuw af uit de feiten',
  hulp: `wortel herbouw

Leidt voor elk dossier van de gemeente (WORTEL_GEMEENTE) de dossierregel, de termijnen en de taken opnieuw af uit de
feiten. Er gaat niets verloren: afgeleide gegevens hebben geen eigen inhoud.`,
  doe: () =>
    inHouse(async (huis, config) => {
      const vandaag = dagInAmsterdam(huis.nu())
      const aantal = await rebuild(
        (w) => huis.store.eenheid(config.gemeente, w),
        vandaag,
        (_, n) => {
          if (process.stderr.isTTY) process.stderr.write(`\r${n} dossiers`)
        },
      )
      await huis.store.eenheid(config.gemeente, (tx) => forget(tx, config))
      zeg(`${process.stderr.isTTY ? '\r' : ''}${aantal} dossiers opnieuw afgeleid.`)
      return 0
    }),
}

export const controle: Opdracht = {
  naam: 'controle',
  kort: 'bewijs dat afgeleide gegevens gelijk zijn aan de feiten en dat het logboek heel is',
  hulp: `wortel controle

Vergelijkt elke opgeslagen dossierregel, termijn en taak met wat de feiten geven, rekent de keten van het logboek na
en vergelijkt de migraties. Exitcode 0: alles klopt; 1: er is een afwijking, op stdout.`,
  doe: () =>
    inHouse(async (huis, config) => {
      const eenheid = <T>(w: Parameters<typeof huis.store.eenheid<T>>[1]) =>
        huis.store.eenheid(config.gemeente, w)
      const afwijkend = await check(eenheid)
      const tellingen = await eenheid(checkCounts)
      const keten = await eenheid((tx) => checkLog(tx, config.gemeente))
      const gedaan = await eenheid((tx) =>
        sql<{ naam: string }>`select naam from migratie order by naam`.execute(tx),
      )
      const migraties = gedaan.rows.length === migrations().length
      console.log(
        `Afgeleide gegevens: ${afwijkend.length === 0 ? 'gelijk aan de feiten' : `${afwijkend.length} dossiers wijken af`}`,
      )
      for (const d of afwijkend.slice(0, 20)) console.log(`  ${d}`)
      console.log(
        `Telling per dag: ${tellingen.length === 0 ? 'gelijk aan de dossierregels' : `wijkt af op ${tellingen.join(', ')}`}`,
      )
      console.log(`Logboek: ${keten ?? 'heel'}`)
      console.log(`Migraties: ${migraties ? 'alle toegepast' : 'niet gelijk aan deze versie'}`)
      return afwijkend.length === 0 && tellingen.length === 0 && keten === undefined && migraties ? 0 : 1
    }),
}
