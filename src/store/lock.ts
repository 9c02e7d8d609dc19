/**
 * The lock on the data folder. PGlite has none of its own: a second process would open the same files without an
 * error and rows would vanish. The lock names the process that holds it; a dead process's lock is taken over.
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Another living process holds the data folder. */
export class BezetteMap extends Error {
  override name = 'BezetteMap'
  constructor(map: string, pid: number) {
    super(
      `De map ${map} is in gebruik door een ander proces (nummer ${pid}). ` +
        'Twee processen tegelijk zouden gegevens kwijtraken. Stop dat proces, of kies met WORTEL_DATA een andere map.',
    )
  }
}

export interface Lock {
  release(): void
}

interface Houder {
  pid: number
  /** Start of the process in clock ticks since boot (Linux), so that a reused number is not mistaken for it. */
  start: string | null
}

/** Takes the lock of this folder. Throws `BezetteMap` when a living process has it. */
export function lockFolder(map: string): Lock {
  const pad = join(map, 'wortel.lock')
  const ik: Houder = { pid: process.pid, start: startOf(process.pid) }
  for (;;) {
    if (create(pad, ik)) return { release: () => rmSync(pad, { force: true }) }
    const houder = read(pad)
    if (houder === undefined) continue
    if (lives(houder)) throw new BezetteMap(map, houder.pid)
    takeAway(pad, houder, ik)
  }
}

function create(pad: string, houder: Houder): boolean {
  let fd: number
  try {
    fd = openSync(pad, 'wx')
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fout
  }
  writeSync(fd, JSON.stringify(houder))
  closeSync(fd)
  return true
}

/** The holder, or undefined when the file has just gone. A half-written file counts as held by nobody. */
function read(pad: string): Houder | undefined {
  let inhoud: string
  try {
    inhoud = readFileSync(pad, 'utf8')
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fout
  }
  const gelezen = /^\{"pid":(\d+),"start":(null|"(\d+)")\}$/.exec(inhoud)
  return gelezen ? { pid: Number(gelezen[1]), start: gelezen[3] ?? null } : { pid: 0, start: null }
}

/** Removes a dead process's lock; of two that try at once only the one that makes the marker does. */
function takeAway(pad: string, houder: Houder, ik: Houder): void {
  const overname = `${pad}.overname`
  if (!create(overname, ik)) {
    const ander = read(overname)
    if (ander !== undefined && !lives(ander)) rmSync(overname, { force: true })
    return
  }
  const nu = read(pad)
  if (nu !== undefined && nu.pid === houder.pid && nu.start === houder.start) rmSync(pad, { force: true })
  rmSync(overname, { force: true })
}

function lives(houder: Houder): boolean {
  if (houder.pid === 0) return false
  try {
    process.kill(houder.pid, 0)
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const start = startOf(houder.pid)
  return start === null || houder.start === null || start === houder.start
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null // no /proc on this system: liveness alone decides
  }
}
