import { expect, it } from 'vitest'
import { type Rol, rollen } from '#core/actor.ts'
import { html } from '#ui/html.ts'
import { Werkmenu } from './parts.tsx'

const menu = (rol: Rol) =>
  html(
    <Werkmenu
      kader={{
        gemeente: { code: 'GM0308', naam: 'Baarn' },
        wie: { naam: 'Proef', rol: rollen[rol].naam, organisatie: 'Proef' },
        plekken: [],
        pad: '/werkvoorraad',
        csrf: 'kenmerk',
        demo: false,
        ingebouwd: false,
        versie: '1',
        stijlkenmerk: 'x',
      }}
    />,
  )

it('een coach krijgt geen verdeling van het werk en geen laat werk van anderen in het menu; wie verdeelt wel', () => {
  expect(menu('vrijwilliger')).toContain('Mijn mensen')
  for (const woord of ['Verdelen', 'Blijft liggen']) {
    expect(menu('vrijwilliger')).not.toContain(woord)
    expect(menu('teamleider')).toContain(woord)
  }
})
