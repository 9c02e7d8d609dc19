import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { heeftRecht, may } from '#access/may.ts'
import { bereik } from '#access/policy.ts'
import { openByPolicy } from '#access/sight.ts'
import { rolnamen } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import {
  dossierveldVan,
  type Gegevenssoort,
  gegeven,
  gegevenPerRij,
  gegevenssoorten,
  gegevenssoortVan,
  perDossier,
  soortPerRij,
  vanPersoon,
} from '#core/operation.ts'
import type { Zicht } from '#work/dossier/index.ts'
import { operaties } from './operations.ts'
import { below, dossiersIn, strip } from './strip.ts'

const soorten = Object.keys(gegevenssoorten) as Gegevenssoort[]
const zicht = (dossiers: Readonly<Record<string, readonly Gegevenssoort[]>>): Zicht =>
  new Map(Object.entries(dossiers).map(([d, g]) => [d as DossierId, new Set(g)]))
/** What a role sees in dossier 1 when every step there is open. */
const alles = (rol: Parameters<typeof openByPolicy>[0]) =>
  zicht({ '1': [...openByPolicy(rol, bereik[rol] === 'geen' ? [] : soorten)] })

const velden = z.object({
  id: z.string(),
  naam: gegeven('identiteit', z.string()),
  mensen: z.array(
    z.object({
      bsn: gegeven('nummers', z.string()),
      plek: z.object({ wet: gegeven('verblijf', z.string()) }).nullable(),
    }),
  ),
})
const schema = perDossier('id', velden)
const antwoord = {
  id: '1',
  naam: 'Proef',
  mensen: [{ bsn: '999993653', plek: { wet: 'wi2021' }, geheim: 'x' }],
  geheim: 'y',
}

describe('wat een antwoord verlaat', () => {
  it('elke rol krijgt precies de velden die het beleid geeft, en nooit iets wat niet is opgeschreven', () => {
    for (const rol of rolnamen) {
      const uit = strip(schema, antwoord, rol, alles(rol))
      const ziet = (g: Parameters<typeof heeftRecht>[2]) => heeftRecht(rol, 'zien', g)
      expect(uit.naam).toBe(ziet('identiteit') ? 'Proef' : null)
      expect(uit.mensen[0]!.bsn).toBe(ziet('nummers') ? '999993653' : null)
      expect(uit.mensen[0]!.plek!.wet).toBe(ziet('verblijf') ? 'wi2021' : null)
      expect(JSON.stringify(uit)).not.toContain('geheim')
    }
  })

  it('alleen de klantmanager ziet nummers', () => {
    expect(rolnamen.filter((r) => strip(schema, antwoord, r, alles(r)).mensen[0]!.bsn !== null)).toEqual([
      'klantmanager',
    ])
  })

  it('een antwoord dat niet past bij wat is beloofd, gaat niet de deur uit', () => {
    expect(() => strip(schema, { ...antwoord, id: 5 as never }, 'klantmanager', new Map())).toThrow(
      z.ZodError,
    )
  })

  it('wat in dit dossier niet open staat, is er niet, ook al geeft het beleid het', () => {
    const uit = strip(schema, antwoord, 'begeleider', zicht({ '1': ['taken'], '2': ['identiteit'] }))
    expect(uit.naam).toBe(null)
  })

  it('elke rij van een lijst volgt haar eigen dossier; een dossier buiten bereik geeft niets', () => {
    const lijst = z.object({
      rijen: z.array(
        perDossier('dossier', z.object({ dossier: z.string(), naam: gegeven('identiteit', z.string()) })),
      ),
    })
    const rijen = ['1', '2', '3'].map((dossier) => ({ dossier, naam: 'Proef' }))
    expect(dossiersIn(lijst, { rijen })).toEqual(['1', '2', '3'])
    const uit = strip(lijst, { rijen }, 'begeleider', zicht({ '1': ['identiteit'], '2': ['begeleiding'] }))
    expect(uit.rijen.map((r) => r.naam)).toEqual(['Proef', null, null])
    const klant = strip(lijst, { rijen }, 'klantmanager', new Map())
    expect(klant.rijen.map((r) => r.naam)).toEqual(['Proef', 'Proef', 'Proef'])
  })

  it('gegevens van een persoon zonder dossier ziet niemand die stappen nodig heeft', () => {
    for (const rol of rolnamen)
      expect(strip(velden, antwoord, rol, alles(rol)).naam, rol).toBe(bereik[rol] === 'alle' ? 'Proef' : null)
  })

  it('uit een lijst van soorten blijft wat open staat, ook als het schema opnieuw is beschreven', () => {
    const element = gegevenPerRij(z.object({ soort: z.enum(['identiteit', 'inkomen']) }), (r) => r.soort)
    const lijst = perDossier('id', z.object({ id: z.string(), rijen: z.array(element.meta({ title: 'x' })) }))
    const rijen = [{ soort: 'identiteit' as const }, { soort: 'inkomen' as const }]
    const uit = strip(lijst, { id: '1', rijen }, 'begeleider', zicht({ '1': ['identiteit'] }))
    expect(uit.rijen.map((r) => r.soort)).toEqual(['identiteit'])
  })

  it('een los veld waarvan de inhoud de soort zegt, is leeg als die soort dicht is; een rij zegt van welk dossier', () => {
    const veld = gegevenPerRij(z.enum(['identiteit', 'inkomen']), (v) => v)
    const los = perDossier('id', z.object({ id: z.string(), wat: veld.nullable() }))
    const open = zicht({ '1': ['identiteit'], '2': ['inkomen'] })
    expect(strip(los, { id: '1', wat: 'inkomen' }, 'begeleider', open).wat).toBe(null)
    expect(strip(los, { id: '1', wat: 'identiteit' }, 'begeleider', open).wat).toBe('identiteit')
    const rij = gegevenPerRij(perDossier('van', z.object({ van: z.string(), wat: veld })), (r) => r.wat)
    const rijen = ['1', '2', '3'].map((van) => ({ van, wat: 'inkomen' as const }))
    const uit = strip(z.object({ rijen: z.array(rij) }), { rijen }, 'begeleider', open)
    expect(uit.rijen.map((r) => r.van)).toEqual(['2'])
  })

  it('elke operatie heeft een antwoord met uitgeschreven velden', () => {
    for (const o of operaties) expect(o.uitvoer, o.naam).toBeInstanceOf(z.ZodObject)
  })

  it('elke operatie zegt bij gegevens van een persoon van welk dossier zij zijn, tenzij alleen wie alles ziet haar doet', () => {
    const los = operaties.filter((o) => outside(o.uitvoer, false))
    for (const o of los)
      for (const rol of rolnamen)
        if (may(rol, o.nodig).ok) expect(typeof bereik[rol], `${o.naam} ${rol}`).toBe('string')
  })

  it('geen kenmerk staat waar het niet wordt gezien', () => {
    const verborgen = (schema: z.ZodType): string[] => {
      if (below(schema).length > 0) return below(schema).flatMap(verborgen)
      const inhoud = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
      // Of a leaf only its own mark may show.
      const eigen = gegevenssoortVan(schema) !== undefined || soortPerRij(schema) !== undefined ? 1 : 0
      return inhoud.split('"x-gegevenssoort"').length - 1 > eigen ? [inhoud.slice(0, 100)] : []
    }
    for (const o of operaties) expect(verborgen(o.uitvoer), o.naam).toEqual([])
  })
})

/** Whether something marked as a person's stands outside a row that names its dossier. */
function outside(schema: z.ZodType, binnen: boolean): boolean {
  const hier = binnen || dossierveldVan(schema) !== undefined
  const soort = gegevenssoortVan(schema)
  const eigen = (soort !== undefined && vanPersoon(soort)) || soortPerRij(schema) !== undefined
  return (eigen && !hier) || below(schema).some((s) => outside(s, hier))
}
