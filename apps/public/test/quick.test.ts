import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, answer, type Reply } from '../src/answer.ts'
import { bytesOf } from '../src/bytes.ts'
import { finish } from '../src/kept/finished.ts'
import { listener } from '../src/listener.ts'
import { readThroughOneBuffer } from '../src/one-buffer.ts'
import { MADE, PageLimit } from '../src/page-limit.ts'
import { quicken } from '../src/quick.ts'
import { responder } from '../src/respond.ts'
import type { Site } from '../src/site.ts'

const page = finish({ type: 'text/html', body: 'a page '.repeat(300), modifiedAt: new Date('2027-01-04T09:30:00Z') })
const long = finish({ type: 'text/html', body: 'a long page '.repeat(300_000) })
const missing = finish({ status: 404, type: 'text/html', body: 'missing' })
const moved = finish({ status: 308, type: 'text/plain', body: '/kept', headers: { location: '/kept' } })
const BY_PATH: Record<string, typeof page> = { '/kept': page, '/long': long, '/moved': moved }

/** A site that has some pages in memory and makes one. */
const site = {
  answer: (asked: Asked) =>
    answer(
      {
        find: (path) =>
          path === '/made' ? new Promise((resolve) => setImmediate(resolve, page)) : (BY_PATH[path] ?? missing),
      },
      asked,
    ),
} as unknown as Site

/** The same site, once by node:http alone. */
const plain = createServer(listener(site))
const quick = createServer(listener(site))
quicken(quick, responder(site, null), (path) => path === '/me')
const portOf = (server: Server) => (server.address() as AddressInfo).port

beforeAll(async () => {
  for (const server of [plain, quick]) await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  for (const server of [plain, quick]) {
    server.close()
    server.closeAllConnections()
  }
})

/** All that comes back for these bytes, sent piece by piece, until the line is closed. */
async function ask(server: Server, pieces: readonly string[]): Promise<string> {
  const socket = connect(portOf(server), '127.0.0.1')
  socket.setNoDelay()
  let came = ''
  socket.on('data', (chunk) => {
    came += chunk.toString('latin1')
  })
  const closed = once(socket, 'close').catch(() => null)
  socket.on('error', () => {})
  await once(socket, 'connect')
  for (const piece of pieces) await new Promise((resolve) => socket.write(piece, 'latin1', resolve))
  socket.end()
  await closed
  return came
}

/** What either server may say in its own way: the order and case of names, and the second. */
const told = (came: string): string[] =>
  came.split(/(?=HTTP\/1\.1 \d{3} )/).map((one) => {
    const [head = '', ...body] = one.split('\r\n\r\n')
    const [status, ...lines] = head.split('\r\n')
    const named = lines.map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase()))
    return [status, ...named.filter((line) => !line.startsWith('date:')).sort(), '', ...body].join('\n')
  })

const get = (path: string, ...lines: string[]) =>
  ['GET ', path, ' HTTP/1.1\r\nHost: site.example\r\n', ...lines.map((line) => `${line}\r\n`), '\r\n'].join('')

describe('a connection that is answered without node:http', () => {
  const TAG = bytesOf(
    answer({ find: () => page }, { method: 'GET', path: '/kept', query: new URLSearchParams() }) as Reply,
  )
    .first.toString()
    .match(/etag: (\S+)/)?.[1] as string

  it.each<[string, string[]]>([
    ['a page', [get('/kept')]],
    ['a page, gzipped', [get('/kept', 'Accept-Encoding: gzip, deflate')]],
    ['a page that must be made', [get('/made')]],
    ['what isn’t there', [get('/nothing?a=b')]],
    ['what moved', [get('/moved')]],
    ['a page that is held already', [get('/kept', `If-None-Match: ${TAG}`)]],
    ['a page that hasn’t changed', [get('/kept', 'If-Modified-Since: Mon, 04 Jan 2027 09:30:00 GMT')]],
    ['one page after the other', [get('/kept'), get('/made'), get('/nothing'), get('/kept')]],
    ['two at once', [get('/kept') + get('/nothing')]],
    ['a head in pieces', ['GET /ke', 'pt HTTP/1.1\r\nHo', 'st: site.example\r\n\r', '\n']],
    ['a page, then a head in pieces', [get('/kept'), 'GET /made HTTP/1.1\r\n', 'Host: x\r\n\r\n']],
    ['its head alone', ['HEAD /kept HTTP/1.1\r\nHost: x\r\n\r\n']],
    ['a form', ['POST /kept HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na=b']],
    ['a body where none belongs', ['GET /kept HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na=b']],
    ['a body in chunks', ['GET /kept HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n']],
    ['both', ['GET /kept HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n']],
    ['the last page', [get('/kept', 'Connection: close')]],
    ['an upgrade', [get('/kept', 'Connection: Upgrade', 'Upgrade: websocket')]],
    ['a promise of more', [get('/kept', 'Expect: 100-continue')]],
    ['the old protocol', ['GET /kept HTTP/1.0\r\n\r\n']],
    ['no host', ['GET /kept HTTP/1.1\r\n\r\n']],
    ['two hosts', [get('/kept', 'Host: other.example')]],
    ['a host of nothing', ['GET /kept HTTP/1.1\r\nHost: \r\n\r\n']],
    ['a condition twice', [get('/kept', 'If-None-Match: "a"', `If-None-Match: ${TAG}`)]],
    ['bare line ends', ['GET /kept HTTP/1.1\nHost: x\n\n']],
    ['a space before a colon', [get('/kept', 'Content-Length : 3')]],
    ['a folded line', [get('/kept', 'Accept-Encoding: gzip,', ' br')]],
    ['a whole address', [get('http://site.example/kept')]],
    ['a page that belongs to someone', [get('/me')]],
    ['no request', ['hello\r\n\r\n']],
    ['nothing', []],
    ['a very long head', [get('/kept', `X-Long: ${'x'.repeat(9000)}`)]],
    ['a long page', [get('/long')]],
  ])('%s: the same answer, to the byte but for the order of names', async (_, pieces) => {
    const [expected, came] = await Promise.all([ask(plain, pieces), ask(quick, pieces)])
    expect(told(came)).toEqual(told(expected))
  })

  it('whatever is sent, the same answers', async () => {
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('GET ', '/kept', '/made', ' HTTP/1.1\r\n', 'Host: x\r\n', '\r\n') },
      fc.constantFrom(
        'HEAD ',
        'Content-Length: 2\r\n',
        'Connection: close\r\n',
        'Accept-Encoding: br\r\n',
        ' ',
        '\n',
        '\0',
        'é',
      ),
    )
    const good = fc.constantFrom(get('/kept'), get('/made'), get('/nothing'))
    // Last, since a server that refuses hangs up: what is sent after may reset the line, and lose what was said.
    const any = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(good, { maxLength: 3 }), any, async (pieces, last) => {
        const sent = [...pieces, last]
        const [expected, came] = await Promise.all([ask(plain, sent), ask(quick, sent)])
        expect(told(came)).toEqual(told(expected))
      }),
      { numRuns: 60 },
    )
  })

  it('is limited as any other', async () => {
    const server = createServer(listener(site, null, null))
    quicken(server, responder(site, new PageLimit({ perMinute: MADE + 1, proxies: 1 })), () => false)
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const from = (path: string, client: string) => ask(server, [get(path, `X-Forwarded-For: made-up, ${client}`)])
    expect(await from('/made', '203.0.113.7')).toMatch(/^HTTP\/1\.1 200 /)
    expect(await from('/kept', '203.0.113.7')).toMatch(/^HTTP\/1\.1 200 /)
    const refused = await from('/kept', '203.0.113.7')
    expect(refused).toMatch(/^HTTP\/1\.1 429 /)
    expect(refused).toMatch(/retry-after: \d+/)
    expect(await from('/kept', '203.0.113.8')).toMatch(/^HTTP\/1\.1 200 /)
    server.close()
  })

  it('ends when the server does', async () => {
    const server = createServer(listener(site))
    quicken(server, responder(site, null), () => false)
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const socket = connect(portOf(server), '127.0.0.1')
    socket.write(get('/kept'))
    await once(socket, 'data')
    const closed = Promise.all([once(socket, 'close'), once(server, 'close')])
    socket.resume()
    server.close()
    server.closeIdleConnections()
    await closed
  })

  it('never writes a header that would begin another answer', () => {
    expect(() => bytesOf({ status: 200, headers: { location: '/a\r\nset-cookie: b' }, body: null })).toThrow(/location/)
  })

  it('reads without a memory of its own for each request, and keeps what came apart', async () => {
    const came: Buffer[] = []
    const server = createTcpServer((socket) => {
      expect(readThroughOneBuffer(socket)).toBe(true)
      socket.on('data', (chunk: Buffer) => {
        came.push(chunk)
        // Nothing comes in while it waits, whatever was sent meanwhile.
        socket.pause()
        socket.write('.')
        setImmediate(() => socket.resume())
      })
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.setNoDelay()
    for (const word of ['first', 'second', 'third']) {
      socket.write(word)
      await once(socket, 'data')
    }
    socket.destroy()
    await once(server.close(), 'close')
    expect(came.map(String)).toEqual(['first', 'second', 'third'])
    // Pieces of a pool, and not each the rest of 64 kB.
    for (const chunk of came) expect(chunk.buffer.byteLength).toBeGreaterThan(chunk.length)
  })
})
