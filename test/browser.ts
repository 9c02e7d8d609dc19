/** A real browser for tests: Chromium of the system, with what it needs to be quiet. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLEKKEN = [
  process.env.WORTEL_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Path of the browser; undefined when there is none. */
export const browserpad = PLEKKEN.find((p) => p !== undefined && existsSync(p))

/** What keeps the browser quiet. */
export const browservlaggen = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** Starts the browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserpad!,
    args: [...browservlaggen],
  })
}
