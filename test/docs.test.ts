/** Links between the documents lead somewhere. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documenten = globSync(['*.md', 'docs/**/*.md'])

const withoutCode = (tekst: string) => tekst.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchors of a document as code hosts make them from its headings. */
function anchors(bestand: string): Set<string> {
  const uit = new Set<string>()
  for (const [, kop] of readFileSync(bestand, 'utf8').matchAll(/^#{1,6}\s+(.+?)\s*$/gm)) {
    const anker = kop!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    let naam = anker
    for (let i = 1; uit.has(naam); i++) naam = `${anker}-${i}`
    uit.add(naam)
  }
  return uit
}

test('elke verwijzing in een document wijst naar iets dat er is', () => {
  const fouten: string[] = []
  for (const document of documenten) {
    const tekst = withoutCode(readFileSync(document, 'utf8'))
    const doelen = [
      ...tekst.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g),
      ...tekst.matchAll(/\b(?:src|href)="([^"]+)"/g),
    ]
    for (const [, doel] of doelen) {
      if (/^[a-z]+:/.test(doel!)) continue
      const [pad, anker] = decodeURI(doel!).split('#') as [string, string | undefined]
      const bestand = pad === '' ? document : join(dirname(document), pad)
      if (!existsSync(bestand)) fouten.push(`${document}: ${doel} is er niet. Verbeter het pad.`)
      else if (anker && bestand.endsWith('.md') && !anchors(bestand).has(anker))
        fouten.push(`${document}: ${doel} wijst naar een kop die er niet is.`)
    }
  }
  expect(fouten).toEqual([])
})
