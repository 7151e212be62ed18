import { createHash } from 'node:crypto'
import { createServer, type Server, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compileNotice, fillNotice, openRelay } from '../src/index.ts'
import { frameOf, messagePieces } from '../src/message/frame.ts'
import { content, recipient } from './example.ts'
import { scriptedServer } from './server.ts'

const { raw, envelope } = fillNotice(compileNotice(content({ attach: 'link' })), recipient())
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

/** A server that answers each line by a function, in whatever pieces it likes; and hears every line. */
async function speaking(answer: (line: string, text: boolean) => string | string[]) {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.write('220 here\r\n')
    let rest = ''
    let text = false
    socket.on('data', async (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() as string
      for (const line of lines) {
        heard.push(line)
        if (text && line !== '.') continue
        const said = answer(line, text)
        text = line === 'DATA' && /^354/.test([said].flat().join(''))
        for (const piece of [said].flat()) {
          socket.write(piece)
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const relay = openRelay({ url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}?tls=never` })
  open.push({
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  })
  return { relay, heard }
}

const EHLO = '250-here\r\n250 PIPELINING\r\n'
const usual = (line: string, text: boolean) => {
  if (text) return '250 taken\r\n'
  if (line.startsWith('EHLO')) return EHLO
  return line === 'DATA' ? '354 go\r\n' : '250 ok\r\n'
}

describe('the dialogue', { timeout: 60_000 }, () => {
  it('keeps a message as it is until the last of it is written, also where the server has answered before', async () => {
    const text = Buffer.alloc(30_000_000, 'one member’s line\r\n')
    let received = ''
    let reader: Socket | null = null
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.write('220 here\r\n')
      socket.on('data', (chunk) => {
        const said = chunk.toString('latin1')
        received += said
        if (said.startsWith('EHLO')) socket.write(EHLO)
        else if (said.startsWith('MAIL')) socket.write('250 ok\r\n250 ok\r\n354 go\r\n')
        else if (reader === null) {
          // More than its buffers hold is on its way, and it closes.
          reader = socket.pause()
          socket.write('421 closing\r\n')
          answered()
        } else if (received.length > text.length) socket.destroy()
      })
    })
    let answered = () => {}
    const early = new Promise<void>((resolve) => {
      answered = resolve
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const relay = openRelay({ url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}?tls=never` })
    open.push({ close: () => server.close() }, relay)
    let over = false
    const sending = relay.send(text, envelope).then((outcome) => {
      over = true
      text.fill('another member’s line\r\n')
      return outcome
    })
    await early
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(over).toBe(false)
    ;(reader as Socket | null)?.resume()
    expect(await sending).toMatchObject({ result: 'later', code: 421 })
    expect(received).not.toContain('another')
  })

  it('carries any text whole, dots at the beginning of lines too', async () => {
    const server = await scriptedServer()
    const relay = openRelay({ url: server.url, maxConnections: 1 })
    open.push(server, relay)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('.', '..', '.a', 'a.', '', '…', 'a'), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(40), { maxLength: 4 }),
        async (lines, cuts) => {
          const text = Buffer.from(`Subject: x\r\n\r\n${lines.join('\r\n')}\r\n`)
          // In any pieces, empty ones among them: a line may begin with one, and a line break be cut in two.
          const at = [
            0,
            ...cuts.map((cut) => Math.min(cut, text.length)).sort((one, other) => one - other),
            text.length,
          ]
          const pieces = at.slice(1).map((end, index) => text.subarray(at[index], end))
          const outcome = await relay.send(pieces, envelope)
          expect(outcome).toMatchObject({
            result: 'accepted',
            sha256: createHash('sha256').update(text).digest('hex'),
          })
          expect(server.taken.at(-1)?.raw.toString()).toBe(text.toString())
        },
      ),
      { numRuns: 60 },
    )
  })

  it('carries what is the same for everyone whole each time, and tells its hash', async () => {
    const server = await scriptedServer()
    const relay = openRelay({ url: server.url, maxConnections: 1 })
    open.push(server, relay)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a line\r\n', '.a line\r\n', '.\r\n'),
        fc.constantFrom(10, 20_000, 150_000),
        fc.constantFrom('', '.'),
        async (line, bytes, first) => {
          const shared = `${first}${line.repeat(Math.ceil(bytes / line.length))}`
          const { frame } = frameOf([() => '', Buffer.from(shared), () => ''])
          for (const name of ['m', 'n.\r\n.']) {
            const parts = [`To: ${name}\r\n\r\n`, `${name}\r\n`]
            const pieces = messagePieces(frame, parts)
            const text = `${parts[0]}${shared}${parts[1]}`
            const sending = relay.send(pieces, envelope)
            expect(await sending).toMatchObject({ sha256: createHash('sha256').update(text).digest('hex') })
            expect(server.taken.at(-1)?.raw.toString()).toBe(text)
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('reads replies in any pieces and of any number of lines', async () => {
    const { relay } = await speaking((line, text) => {
      if (text) return ['250-ta', 'ken\r', '\n25', '0 as 4711\r\n']
      return line.startsWith('EHLO') ? EHLO.split('') : line === 'DATA' ? ['35', '4 go\r\n'] : usual(line, text)
    })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted', response: '250-taken\n250 as 4711' })
  })

  it('sends nobody’s text to a server that asks for it after refusing the recipient, and goes on in the session', async () => {
    let refuse = true
    const { relay, heard } = await speaking((line, text) => {
      if (text && refuse) return '554 no recipients\r\n'
      if (line.startsWith('RCPT') && refuse) return '550 nobody\r\n'
      return usual(line, text)
    })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'refused', code: 550 })
    expect(heard.slice(heard.indexOf('DATA'))).toEqual(['DATA', '.', 'RSET'])
    refuse = false
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    expect(heard.filter((line) => line.startsWith('EHLO'))).toHaveLength(2)
  })

  it('says the next command only after the reply, to a server that does not offer pipelining', async () => {
    const { relay, heard } = await speaking((line, text) =>
      line.startsWith('EHLO') ? '250 here\r\n' : line.startsWith('RCPT') ? '550 nobody\r\n' : usual(line, text),
    )
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'refused' })
    expect(heard).not.toContain('DATA')
  })

  it('tells what is no SMTP from a refusal', async () => {
    const { relay } = await speaking((line, text) => (line.startsWith('RCPT') ? 'go away\r\n' : usual(line, text)))
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'later', reason: 'protocol', relayDown: false })
  })

  it('opens another session when the server ended the last one with a word', async () => {
    let sent = 0
    const { relay, heard } = await speaking((line, text) =>
      text && ++sent === 1 ? '250 taken\r\n421 good night\r\n' : usual(line, text),
    )
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    expect(heard.filter((line) => line.startsWith('EHLO'))).toHaveLength(4)
  })

  describe('with the next message named', () => {
    const [one, two] = [1, 2].map((at) =>
      fillNotice(compileNotice(content({ attach: 'link' })), recipient({ address: `m${at}@post.example` })),
    ) as [ReturnType<typeof fillNotice>, ReturnType<typeof fillNotice>]
    const next = { message: two.pieces, envelope: two.envelope }
    /** What was said, without the texts. */
    const commands = (heard: string[]) =>
      heard.flatMap((line) => /^(MAIL FROM|RCPT TO|DATA$|RSET$|QUIT$|\.$)/.exec(line)?.[0] ?? [])

    it('says its envelope with the text before it, and keeps its text back until it is sent', async () => {
      const { relay, heard } = await speaking(usual)
      expect(await relay.send(one.pieces, one.envelope, next)).toMatchObject({ result: 'accepted' })
      const before = ['MAIL FROM', 'RCPT TO', 'DATA', '.', 'MAIL FROM', 'RCPT TO', 'DATA']
      await vi.waitFor(() => expect(commands(heard)).toEqual(before))
      expect(await relay.send(two.pieces, two.envelope)).toMatchObject({ result: 'accepted' })
      expect(commands(heard)).toEqual([...before, '.'])
    })

    it('ends the session of one that is not sent after all, and no server takes that for a message', async () => {
      const server = await scriptedServer()
      const relay = openRelay({ url: server.url, maxConnections: 1 })
      open.push(server, relay)
      await relay.send(one.pieces, one.envelope, next)
      relay.drop(two.pieces)
      relay.drop(two.pieces)
      expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
      expect(server.taken.map(({ to }) => to)).toEqual([one.envelope.to, envelope.to])
      expect(server.sessions()).toBe(2)
    })

    it('gives the refusal of an envelope that was said ahead to its own message', async () => {
      const { relay } = await speaking((line, text) =>
        line.startsWith('RCPT') && line.includes('m2@') ? '550 nobody\r\n' : usual(line, text),
      )
      expect(await relay.send(one.pieces, one.envelope, next)).toMatchObject({ result: 'accepted' })
      expect(await relay.send(two.pieces, two.envelope)).toMatchObject({ result: 'refused', code: 550 })
      expect(await relay.send(raw, envelope)).toMatchObject({ result: 'accepted' })
    })

    it('goes on with it where the text before it is refused', async () => {
      let texts = 0
      const { relay, heard } = await speaking((line, text) =>
        text && ++texts === 1 ? '554 not this\r\n' : usual(line, text),
      )
      expect(await relay.send(one.pieces, one.envelope, next)).toMatchObject({ result: 'refused', code: 554 })
      expect(await relay.send(two.pieces, two.envelope)).toMatchObject({ result: 'accepted' })
      expect(commands(heard)).not.toContain('RSET')
    })

    it('sends it on another session where the server closed the one that waits for it', async () => {
      let mails = 0
      const { relay, heard } = await speaking((line, text) =>
        line.startsWith('MAIL') && ++mails === 2 ? '421 good night\r\n' : usual(line, text),
      )
      expect(await relay.send(one.pieces, one.envelope, next)).toMatchObject({ result: 'accepted' })
      expect(await relay.send(two.pieces, two.envelope)).toMatchObject({ result: 'accepted' })
      expect(heard.filter((line) => line.startsWith('EHLO'))).toHaveLength(4)
    })

    it('lets whoever waits for a place go first', async () => {
      const server = await scriptedServer()
      const relay = openRelay({ url: server.url, maxConnections: 1 })
      open.push(server, relay)
      const first = relay.send(one.pieces, one.envelope, next)
      const other = relay.send(raw, envelope)
      await Promise.all([first, other])
      await relay.send(two.pieces, two.envelope)
      expect(server.taken.map(({ to }) => to)).toEqual([one.envelope.to, envelope.to, two.envelope.to])
    })
  })
})
