import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import { rolnamen } from '#core/actor.ts'
import { gegeven } from '#core/operation.ts'
import { operaties } from './operations.ts'
import { strip } from './strip.ts'

const schema = z.object({
  id: z.string(),
  naam: gegeven('identiteit', z.string()),
  mensen: z.array(
    z.object({
      bsn: gegeven('nummers', z.string()),
      plek: z.object({ wet: gegeven('verblijf', z.string()) }).nullable(),
    }),
  ),
})
const antwoord = {
  id: '1',
  naam: 'Proef',
  mensen: [{ bsn: '999993653', plek: { wet: 'wi2021' }, geheim: 'x' }],
  geheim: 'y',
}

describe('wat een antwoord verlaat', () => {
  it('elke rol krijgt precies de velden die het beleid geeft, en nooit iets wat niet is opgeschreven', () => {
    for (const rol of rolnamen) {
      const uit = strip(schema, antwoord, rol)
      const ziet = (g: Parameters<typeof heeftRecht>[2]) => heeftRecht(rol, 'zien', g)
      expect(uit.naam).toBe(ziet('identiteit') ? 'Proef' : null)
      expect(uit.mensen[0]!.bsn).toBe(ziet('nummers') ? '999993653' : null)
      expect(uit.mensen[0]!.plek!.wet).toBe(ziet('verblijf') ? 'wi2021' : null)
      expect(JSON.stringify(uit)).not.toContain('geheim')
    }
  })

  it('alleen de klantmanager ziet nummers', () => {
    expect(rolnamen.filter((r) => strip(schema, antwoord, r).mensen[0]!.bsn !== null)).toEqual([
      'klantmanager',
    ])
  })

  it('een antwoord dat niet past bij wat is beloofd, gaat niet de deur uit', () => {
    expect(() => strip(schema, { ...antwoord, id: 5 as never }, 'klantmanager')).toThrow(z.ZodError)
  })

  it('elke operatie heeft een antwoord met uitgeschreven velden', () => {
    for (const o of operaties) expect(o.uitvoer, o.naam).toBeInstanceOf(z.ZodObject)
  })
})
