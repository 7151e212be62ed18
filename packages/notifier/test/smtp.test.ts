import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { compileNotice, fillNotice, openRelay, type RelaySettings, readRelayUrl } from '../src/index.ts'
import { CERTIFICATE, KEY } from './certificate.ts'
import { content, recipient } from './example.ts'
import { type Act, type Stage, scriptedServer } from './server.ts'

const { raw, envelope } = fillNotice(compileNotice(content({ attach: 'link' })), recipient())
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

async function relayTo(act: (stage: Stage) => Act, settings: Partial<RelaySettings> = {}, options = {}) {
  const server = await scriptedServer(act, options)
  const relay = openRelay({ url: server.url, connectTimeout: 300, stallTimeout: 300, ...settings })
  open.push(server, relay)
  return { server, relay }
}

const at =
  (stage: Stage, act: Act) =>
  (now: Stage): Act =>
    now === stage ? act : null

describe('a message that the server takes', { timeout: 60_000 }, () => {
  it('arrives byte for byte, with an envelope id for bounces', async () => {
    const { server, relay } = await relayTo(() => null)
    const outcome = await relay.send(raw, envelope)
    expect(outcome).toMatchObject({ result: 'accepted', code: 250, server: `127.0.0.1:${server.port}` })
    expect(outcome).toHaveProperty('sha256', createHash('sha256').update(raw).digest('hex'))
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]?.raw.equals(raw)).toBe(true)
    expect(server.taken[0]).toMatchObject({ from: envelope.from, to: envelope.to, envid: envelope.envid })
  })

  it('needs no DSN from a server that offers none', async () => {
    const { server, relay } = await relayTo(() => null, {}, { hideDSN: true })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    expect(server.taken[0]?.envid).toBeNull()
  })

  it('shares a few sessions with all others', async () => {
    const { server, relay } = await relayTo(() => null, { maxConnections: 3 })
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => relay.send(raw, envelope)))
    expect(outcomes.every((outcome) => outcome.result === 'accepted')).toBe(true)
    expect(server.taken).toHaveLength(60)
    expect(server.sessions()).toBe(3)
  })

  it('goes through a fresh session after so many messages', async () => {
    const { server, relay } = await relayTo(() => null, { maxConnections: 1, maxMessages: 10 })
    for (let sent = 0; sent < 25; sent++) await relay.send(raw, envelope)
    expect(server.taken).toHaveLength(25)
    expect(server.sessions()).toBe(3)
  })
})

describe('a fault', { timeout: 60_000 }, () => {
  it.each<[string, Stage, Act, object]>([
    [
      '4xx for the recipient',
      'rcpt',
      { reply: 450 },
      { result: 'later', reason: 'deferred', code: 450, relayDown: false },
    ],
    ['4xx for the sender', 'mail', { reply: 451 }, { result: 'later', reason: 'deferred', relayDown: false }],
    ['4xx for the text', 'data', { reply: 452 }, { result: 'later', reason: 'deferred', maybeAccepted: false }],
    ['greylisting', 'rcpt', { reply: 451, text: 'Greylisted, come back' }, { result: 'later', reason: 'greylisted' }],
    ['4.7.1', 'rcpt', { reply: 450, text: '4.7.1 try later' }, { result: 'later', reason: 'greylisted' }],
    ['421 at the greeting', 'connect', { reply: 421 }, { result: 'later', reason: 'closing', relayDown: true }],
    ['421 for the recipient', 'rcpt', { reply: 421 }, { result: 'later', reason: 'closing', relayDown: false }],
    ['5xx at the greeting', 'connect', { reply: 554 }, { result: 'later', reason: 'relay-refuses', relayDown: true }],
    ['5xx for the sender', 'mail', { reply: 553 }, { result: 'later', reason: 'relay-refuses', relayDown: true }],
    ['5xx for the recipient', 'rcpt', { reply: 550, text: 'No such user' }, { result: 'refused', code: 550 }],
    [
      '5xx for the recipient that says that we may not relay',
      'rcpt',
      { reply: 554, text: '5.7.1 <kim@members.example>: Relay access denied' },
      { result: 'later', reason: 'relay-refuses', relayDown: false },
    ],
    ['5xx for the text', 'data', { reply: 554 }, { result: 'refused', code: 554 }],
    ['a drop at the greeting', 'connect', 'drop', { result: 'later', reason: 'unreachable', relayDown: true }],
    [
      'a drop at RCPT',
      'rcpt',
      'drop',
      { result: 'later', reason: 'connection-lost', relayDown: false, maybeAccepted: false },
    ],
    ['a drop after the text', 'data', 'drop', { result: 'later', reason: 'connection-lost', maybeAccepted: true }],
    ['silence at the greeting', 'connect', 'stall', { result: 'later', reason: 'timed-out', relayDown: true }],
    ['silence at RCPT', 'rcpt', 'stall', { result: 'later', reason: 'timed-out', maybeAccepted: false }],
    ['silence after the text', 'data', 'stall', { result: 'later', reason: 'timed-out', maybeAccepted: true }],
  ])('is classified: %s', async (_name, stage, act, expected) => {
    for (const hidePIPELINING of [false, true]) {
      const { server, relay } = await relayTo(at(stage, act), {}, { hidePIPELINING })
      expect(await relay.send(raw, envelope)).toMatchObject(expected)
      expect(server.taken).toHaveLength(0)
    }
  })

  it('is classified: nobody listens', async () => {
    const gone = await scriptedServer()
    await gone.close()
    const relay = openRelay({ url: gone.url })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'later', reason: 'unreachable', relayDown: true })
  })

  it('is classified: no such host', async () => {
    const relay = openRelay({ url: 'smtp://relay.invalid:25' })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'later', reason: 'unreachable', relayDown: true })
  })

  it('is classified: what answers is no mail server', async () => {
    const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
    const { port } = web.address() as { port: number }
    const outcome = await openRelay({ url: `smtp://127.0.0.1:${port}` }).send(raw, envelope)
    web.close()
    expect(outcome).toMatchObject({ result: 'later', relayDown: true })
  })

  it('is classified: TLS demanded and not offered, or offered by a stranger', async () => {
    const plain = await relayTo(() => null)
    const required = openRelay({ url: `${plain.server.url}?tls=required` })
    expect(await required.send(raw, envelope)).toMatchObject({ result: 'later', reason: 'tls-failed', relayDown: true })
    const stranger = await relayTo(() => null, {}, { disabledCommands: [], logger: false })
    expect(await stranger.relay.send(raw, envelope)).toMatchObject({
      result: 'later',
      reason: 'tls-failed',
      relayDown: true,
    })
    const local = openRelay({ url: `${stranger.server.url}?tls=never` })
    open.push(local)
    expect(await local.send(raw, envelope)).toMatchObject({ result: 'accepted' })
  })

  it('is classified: a message larger than the server takes is our matter, no member’s', async () => {
    const { relay } = await relayTo(() => null, {}, { size: 1000 })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'later', reason: 'relay-refuses', relayDown: true })
  })

  it('is none where the certificate is trusted, by STARTTLS and from the start', async () => {
    for (const options of [{ disabledCommands: [] }, { secure: true }]) {
      const { server } = await relayTo(() => null, {}, { key: KEY, cert: CERTIFICATE, ...options })
      const url = `${'secure' in options ? 'smtps' : 'smtp'}://localhost:${server.port}?tls=required`
      const trusting = openRelay({ url, ca: CERTIFICATE })
      open.push(trusting)
      expect(await trusting.send(raw, envelope)).toMatchObject({ result: 'accepted' })
      expect(await openRelay({ url }).send(raw, envelope)).toMatchObject({ reason: 'tls-failed', relayDown: true })
    }
  })

  it('is classified: a login that fails holds the stream and refuses nobody', async () => {
    const { server } = await relayTo(
      () => null,
      {},
      {
        allowInsecureAuth: true,
        onAuth: (auth: { password?: string }, _session: unknown, done: (error: Error | null, ok?: object) => void) =>
          auth.password === 'right' ? done(null, { user: 'us' }) : done(new Error('no')),
      },
    )
    const login = (password: string) => openRelay({ url: `smtp://us:${password}@127.0.0.1:${server.port}` })
    expect(await login('wrong').send(raw, envelope)).toMatchObject({
      result: 'later',
      reason: 'relay-refuses',
      relayDown: true,
      code: 535,
    })
    const right = login('right')
    open.push(right)
    expect(await right.send(raw, envelope)).toMatchObject({ result: 'accepted' })
  })

  it('with one message leaves the session to the next', async () => {
    let seen = 0
    const { server, relay } = await relayTo((stage) => (stage === 'rcpt' && seen++ % 2 === 0 ? { reply: 550 } : null), {
      maxConnections: 1,
    })
    for (let sent = 0; sent < 40; sent++)
      expect((await relay.send(raw, envelope)).result).toBe(sent % 2 === 0 ? 'refused' : 'accepted')
    expect(server.taken).toHaveLength(20)
    expect(server.sessions()).toBe(1)
  })

  it('of an idle session that the server ended costs no attempt', async () => {
    const first = await scriptedServer()
    const relay = openRelay({ url: first.url, maxConnections: 1 })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    await first.close()
    const second = await scriptedServer(() => null, {}, first.port)
    open.push(second, relay)
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    expect(second.taken).toHaveLength(1)
  })
})

describe('settings', { timeout: 60_000 }, () => {
  it.each(['', 'mail.example', 'http://mail.example', 'smtp://', 'smtp://mail.example?tls=maybe'])(
    'that could never send are refused with an example (%j)',
    (url) => {
      expect(() => openRelay({ url })).toThrow(expect.objectContaining({ code: 'relay-settings' }))
      expect(() => openRelay({ url })).toThrow(/smtp:\/\/user:password@host:587/)
    },
  )

  it('read what a URL says', () => {
    expect(readRelayUrl('smtps://us%40me:p%3Aw@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      secure: true,
      tls: 'offered',
      user: 'us@me',
      password: 'p:w',
    })
    expect(readRelayUrl('smtp://[::1]:2525?tls=never')).toMatchObject({
      host: '::1',
      port: 2525,
      tls: 'never',
      user: null,
    })
  })
})
