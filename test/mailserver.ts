/** A mail server in this process, on loopback: keeps what it was given, and refuses or hangs up when told. */

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export interface Ontvangen {
  readonly van: string
  readonly aan: string
  /** Headers and text as they came, decoded. */
  readonly inhoud: string
}

export interface Mailserver {
  readonly url: string
  readonly ontvangen: Ontvangen[]
  /** What it does with the next mails: take them, refuse for now or for good, or hang up after the text. */
  doet: 'neem' | 'later' | 'nooit' | 'hangOp'
  stop(): Promise<void>
}

export async function startMailserver(): Promise<Mailserver> {
  const open = new Set<Socket>()
  const ontvangen: Ontvangen[] = []
  const uit = { doet: 'neem' as Mailserver['doet'] }
  const server = createServer((s) => {
    open.add(s)
    s.on('close', () => open.delete(s))
    s.on('error', () => undefined)
    const zeg = (t: string) => s.write(`${t}\r\n`)
    let rest = ''
    let van = ''
    let aan = ''
    let tekst: string[] | undefined
    zeg('220 proef ESMTP')
    const regel = (r: string) => {
      if (tekst !== undefined) {
        if (r !== '.') return void tekst.push(r)
        if (uit.doet === 'hangOp') return void s.destroy()
        ontvangen.push({ van, aan, inhoud: decode(tekst.join('\n')) })
        tekst = undefined
        return void zeg('250 genomen')
      }
      const opdracht = r.slice(0, 4).toUpperCase()
      if (opdracht === 'EHLO' || opdracht === 'HELO') return void zeg('250 proef')
      if (opdracht === 'MAIL') {
        van = /<(.*)>/.exec(r)?.[1] ?? ''
        return void zeg('250 goed')
      }
      if (opdracht === 'RCPT') {
        aan = /<(.*)>/.exec(r)?.[1] ?? ''
        if (uit.doet === 'later') return void zeg('451 probeer later')
        return void zeg(uit.doet === 'nooit' ? '550 bestaat niet' : '250 goed')
      }
      if (opdracht === 'DATA') {
        tekst = []
        return void zeg('354 ga door')
      }
      if (opdracht === 'QUIT') {
        zeg('221 dag')
        return void s.end()
      }
      zeg('250 goed')
    }
    s.on('data', (d) => {
      const regels = (rest + d.toString('utf8')).split('\r\n')
      rest = regels.pop()!
      for (const r of regels) regel(r)
    })
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  return Object.assign(uit, {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ontvangen,
    stop: () =>
      new Promise<void>((klaar) => {
        for (const s of open) s.destroy()
        server.close(() => klaar())
      }),
  })
}

/** Quoted-printable and base64 bodies as text, so that a test can look for what must not be in them. */
function decode(t: string): string {
  const [kop = '', ...romp] = t.split('\n\n')
  const inhoud = romp.join('\n\n')
  if (/transfer-encoding: base64/i.test(kop))
    return `${kop}\n\n${Buffer.from(inhoud, 'base64').toString('utf8')}`
  return `${kop}\n\n${inhoud.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16)))}`
}
