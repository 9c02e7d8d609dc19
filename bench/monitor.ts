/**
 * The monitor on a real PostgreSQL: all delivered indicators at a day in the past as known on another, at two sizes;
 * five of them against SQL written by hand for each; and what it holds in memory.
 */
import { loadavg } from 'node:os'
import pg from 'pg'
import { plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { appendFacts } from '#store/facts.ts'
import { openStore, type Store } from '#store/open.ts'
import { type Server, startPostgres } from '#test/postgres.ts'
import { addMunicipality } from '#test/stores.ts'
import type { Feit } from '#work/dossier/index.ts'
import { geleverd } from '#work/monitor/geleverd.ts'
import { meet } from '#work/monitor/lopen.ts'
import { onthul } from '#work/monitor/onthulling.ts'
import { project } from '#work/taken/index.ts'
import { BAARN, courseOf, factsOf, openingOf, VANDAAG } from './dossiers.ts'
import { type Meting, quantile, round } from './measure.ts'

const PORTIE = 500
const KEREN = 7
/** A peildatum and a kennisdatum that are not today. */
const MOMENT = { peildatum: plusDagen(VANDAAG, -400), kennisdatum: plusDagen(VANDAAG, -30) }
const WIE = { gemeente: BAARN }

async function fill(store: Store, aantal: number): Promise<void> {
  await store.eenheid(BAARN, (tx) => addMunicipality(tx, BAARN))
  for (let n = 0; n < aantal; n += PORTIE) {
    const portie = Array.from({ length: Math.min(PORTIE, aantal - n) }, (_, i) => {
      const feiten = factsOf(n + i, 1 + openingOf(n + i).feiten.length + courseOf(n + i).length)
      return feiten.map((f) => ({ ...f, id: uuid(n + i, f.volg) }) as Feit)
    })
    await store.eenheid(BAARN, async (tx) => {
      await appendFacts(tx, portie.flat())
      const nieuw = new Set(portie.map((f) => f[0]!.dossier))
      await project(tx, new Map(portie.map((f) => [f[0]!.dossier, f])), VANDAAG, nieuw as Set<DossierId>)
    })
  }
}

const uuid = (n: number, volg: number) =>
  `00000000-0000-4000-9${volg.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`

/** What no longer holds by what was known at the end of the kennisdatum; nothing of it is itself withdrawn here. */
const WEG = `weg as materialized (select coalesce(w.vervangt, (w.inhoud ->> 'feit')::uuid) as id from feit w
  where w.gemeente = $1 and (w.vervangt is not null or w.soort = 'ingetrokken')
    and w.vastgelegd_op < ($3::date + 1)::timestamp at time zone 'Europe/Amsterdam')`
/** The last day of a kind of fact per dossier, at a moment. */
const last = (soort: string, naam: string) =>
  `${naam} as materialized (select f.dossier, max(f.op) as op from feit f
    where f.gemeente = $1 and f.soort = '${soort}' and f.op <= $2
      and f.vastgelegd_op < ($3::date + 1)::timestamp at time zone 'Europe/Amsterdam'
      and not exists (select from weg where weg.id = f.id) group by f.dossier)`

/** Five of the delivered indicators as a good hand would write them, each on its own. */
const MET_DE_HAND: Readonly<Record<string, string>> = {
  'wacht-op-woning': `with ${WEG}, ${last('gekoppeld', 'k')}, ${last('sleutelOvergedragen', 's')}, ${last('vertrokken', 'v')}
    select count(*) from k where not exists (select from s where s.dossier = k.dossier)
      and not exists (select from v where v.dossier = k.dossier)`,
  participatieverklaring: `with ${WEG}, ${last('pipVastgesteld', 'p')}, ${last('participatieverklaringOndertekend', 'o')}
    select count(*), count(o.dossier) from p left join o on o.dossier = p.dossier`,
  'map-afgerond': `with ${WEG}, ${last('pipVastgesteld', 'p')}, ${last('mapAfgerond', 'm')}
    select count(*), count(m.dossier) from p left join m on m.dossier = p.dossier`,
  'overdracht-bevestigd': `with ${WEG}, ${last('begeleidingOvergedragen', 'o')}, ${last('overdrachtBevestigd', 'b')}
    select count(*), count(b.dossier) from o left join b on b.dossier = o.dossier
    where o.op > ($2::date - interval '3 years')`,
  'duur-tot-plan': `with ${WEG}, ${last('kennisgevingOntvangen', 'k')}, ${last('pipVastgesteld', 'p')}
    select percentile_cont(0.5) within group (order by p.op - k.op), count(*), count(p.dossier)
    from k left join p on p.dossier = k.dossier and p.op >= k.op`,
}

/** Medians of the clock and of this process's own processor time, which other work on the machine does not lengthen. */
async function timed(werk: () => Promise<unknown>): Promise<{ klok: number; cpu: number }> {
  const klok: number[] = []
  const cpu: number[] = []
  for (let i = 0; i < KEREN; i++) {
    const voor = process.cpuUsage()
    const t = performance.now()
    await werk()
    klok.push(performance.now() - t)
    const { user, system } = process.cpuUsage(voor)
    cpu.push((user + system) / 1000)
  }
  return { klok: quantile(klok, 0.5), cpu: quantile(cpu, 0.5) }
}

async function at(server: Server, aantal: number, lat: number): Promise<Meting[]> {
  const url = server.url.replace(/\/postgres$/, `/monitor${aantal}`)
  const beheer = new pg.Client({ connectionString: server.url })
  await beheer.connect()
  await beheer.query(`create database monitor${aantal}`)
  await beheer.end()
  const store = await openStore({ url })
  const hand = new pg.Client({ connectionString: url })
  await hand.connect()
  try {
    await fill(store, aantal)
    await hand.query('analyze')
    const { indicatoren } = geleverd.set
    const measure = (welke: typeof indicatoren) =>
      store.eenheid(BAARN, (tx) => meet(tx, WIE, [{ ...MOMENT, indicatoren: welke }], VANDAAG))
    globalThis.gc?.()
    const voor = process.memoryUsage().heapUsed
    let hoogst = 0
    const kijk = setInterval(() => {
      hoogst = Math.max(hoogst, process.memoryUsage().heapUsed)
    }, 20)
    const alles = await timed(async () => onthul(indicatoren, (await measure(indicatoren))[0]!, 5))
    clearInterval(kijk)
    const vijf = indicatoren.filter((i) => i.id in MET_DE_HAND)
    const wij = await timed(() => measure(vijf))
    const zij = await timed(async () => {
      for (const vraag of Object.values(MET_DE_HAND))
        await hand.query(vraag, [BAARN, MOMENT.peildatum, MOMENT.kennisdatum])
    })
    const meting = (name: string, value: number, unit: string, peer: string, ratio: number): Meting => ({
      name: `${name} (${aantal} dossiers)`,
      value: round(value, 1),
      unit,
      peer,
      ratio: round(ratio),
    })
    return [
      meting(
        'monitor: alle indicatoren op een dag',
        alles.klok,
        'ms',
        `lat ${lat}; processor ${round(alles.cpu, 1)}, drukte ${round(loadavg()[0]!, 1)}`,
        alles.klok / lat,
      ),
      meting(
        'monitor: vijf indicatoren',
        wij.klok,
        'ms',
        `met de hand ${round(zij.klok, 1)}, lat 2`,
        wij.klok / zij.klok / 2,
      ),
      meting(
        'monitor: geheugen erbij',
        Math.max(0, hoogst - voor) / 1e6,
        'MB',
        'lat 150',
        (hoogst - voor) / 150e6,
      ),
    ]
  } finally {
    await hand.end()
    await store.sluit()
  }
}

/** At the size of a small municipality, and at a hundred times that. */
export async function monitor(): Promise<Meting[]> {
  const server = await startPostgres({ fsync: false })
  if ('geen' in server) throw new Error(server.geen)
  try {
    return [...(await at(server, 300, 150)), ...(await at(server, 30_000, 1500))]
  } finally {
    await server.stop()
  }
}
