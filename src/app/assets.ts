/** What the browser gets beside pages: one stylesheet put together at start, letters, the mark, a little script. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handbookSchema } from './handbook-schema.ts'

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url))
const eis = createRequire(import.meta.url)

/** Components of the design system that our pages use. */
const COMPONENTEN = [
  'document',
  'skip-link',
  'heading-1',
  'heading-2',
  'heading-3',
  'link',
  'button',
  'textbox',
  'select',
  'form-label',
  'form-field-error-message',
  'alert',
  'table',
] as const

export interface Bestand {
  readonly inhoud: Buffer
  readonly soort: string
}

/** All static files by their path; read once. */
export function staticFiles(): ReadonlyMap<string, Bestand> {
  const letters = dirname(eis.resolve('@fontsource/noto-sans/package.json'))
  const uit = new Map<string, Bestand>()
  uit.set('/stijl.css', { inhoud: Buffer.from(stylesheet()), soort: 'text/css; charset=utf-8' })
  for (const naam of ['enhance.js', 'intake.js'])
    uit.set(`/${naam}`, {
      inhoud: readFileSync(join(PUBLIC, naam)),
      soort: 'text/javascript; charset=utf-8',
    })
  uit.set('/merk.svg', { inhoud: readFileSync(join(PUBLIC, 'merk.svg')), soort: 'image/svg+xml' })
  uit.set('/schema/handboek.schema.json', {
    inhoud: Buffer.from(handbookSchema()),
    soort: 'application/schema+json; charset=utf-8',
  })
  for (const deel of ['latin', 'latin-ext']) {
    for (const gewicht of [400, 600]) {
      const naam = `noto-sans-${deel}-${gewicht}-normal.woff2`
      uit.set(`/letters/${naam}`, { inhoud: readFileSync(join(letters, 'files', naam)), soort: 'font/woff2' })
    }
  }
  return uit
}

function stylesheet(): string {
  const bibliotheek = createRequire(eis.resolve('@utrecht/component-library-css/package.json'))
  const componenten = COMPONENTEN.map((c) =>
    readFileSync(bibliotheek.resolve(`@utrecht/${c}-css/dist/index.css`), 'utf8'),
  )
  const thema = ['wortel.css', 'GM0308.css'].map((f) => join(PUBLIC, 'thema', f)).filter(existsSync)
  const css = [
    ...componenten,
    ...[...thema, join(PUBLIC, 'style.css'), join(PUBLIC, 'werk.css')].map((f) => readFileSync(f, 'utf8')),
  ].join('\n')
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n')
}

/** A short mark that changes with the contents. */
export function kenmerk(b: Bestand): string {
  return createHash('sha256').update(b.inhoud).digest('base64url').slice(0, 10)
}
