/** A page as text. */
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The HTML document of a page. */
export function html(pagina: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(pagina)}`
}
