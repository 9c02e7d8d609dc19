/** A form is refused to who may not send it, by its address too; and what was saved is said on the page that follows. */
import { expect, it } from 'vitest'
import { may } from '#access/may.ts'
import { paginas } from '#app/pages.ts'
import type { Rol } from '#core/actor.ts'
import { BAARN, visitor } from './server.ts'
import { werkproef } from './team.ts'

const p = werkproef('2026-06-08T08:00:00.000Z')
const wie: readonly [string, Rol][] = [
  ['kim', 'klantmanager'],
  ['vera', 'begeleider'],
  ['vrij', 'vrijwilliger'],
  ['hugo', 'verhuurmedewerker'],
  ['beleid', 'beleidsmedewerker'],
  ['bea', 'beheerder'],
]
const formulieren = paginas.filter((x) => x.methode === 'GET' && x.stuurt !== undefined)

/** An address of that form; what it names may be absent, since the right is asked first. */
const adres = (pad: string) =>
  pad
    .replace(':partner', 'vwn')
    .replace(':versie', 'wortel-1')
    .replace(/:(wie|contact|activiteit)/, 'nieuw')
    .replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')

it('elk formulier weigert op zijn adres wie het niet mag versturen, en niemand anders', async () => {
  expect(formulieren.length).toBeGreaterThan(12)
  for (const [medewerker, rol] of wie) {
    const v = visitor(p.app)
    await v.signIn(medewerker)
    for (const f of formulieren) {
      const { status } = await v.get(adres(f.pad))
      const mag = may(rol, f.stuurt!.nodig).ok
      expect(status === 403, `${rol} ${f.pad}: ${status}`).toBe(!mag)
    }
  }
})

it('elke pagina met een formulier voor beheer hoort bij een adres waarheen het wordt gestuurd', () => {
  // Where a form is sent to the address of its own page, the page must name what it sends.
  const beheer = /^\/(partners|planning|handboek\/versies)\/.*(nieuw|wijzigen|kop|concept)$/
  const zonder = paginas.filter((x) => x.methode === 'GET' && beheer.test(x.pad) && x.stuurt === undefined)
  expect(zonder.map((x) => x.pad)).toEqual([])
})

it('wat is bewaard, staat op de pagina daarna; een verzonnen woord in het adres niet', async () => {
  const v = visitor(p.app)
  await v.signIn('beleid')
  const csrf = await v.csrf()
  const r = await v.post('/handboek/stappen/woning-aanbieden', {
    csrf,
    soort: 'vraag',
    tekst: 'Geldt dit ook bij tijdelijke huur?',
  })
  expect(r.naar).toBe('/handboek/stappen/woning-aanbieden?bewaard=reactie')
  expect((await v.get(r.naar!)).tekst).toContain('De reactie staat erbij.')
  const anders = await v.get('/handboek/stappen/woning-aanbieden?bewaard=Gefopt')
  expect(anders.tekst).not.toContain('w-melding--bewaard')
  expect(anders.tekst).not.toContain('Gefopt')
  expect(
    (await p.huis.store.eenheid(BAARN, (tx) => tx.selectFrom('handboek_reactie').select('id').execute()))
      .length,
  ).toBe(1)
})
