import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Catcher, caughtFolder, caughtReader, inboxApp, startCatcher } from '../src/catcher/index.ts'
import { compileNotice, fillNotice, openRelay } from '../src/index.ts'
import { content, recipient } from './example.ts'

let directory: string
const open: { close(): Promise<void> }[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'caught-'))
})
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
  await rm(directory, { recursive: true })
})

async function start(limit?: number): Promise<Catcher> {
  const catcher = await startCatcher({
    smtpPort: 0,
    host: '127.0.0.1',
    directory,
    ...(limit === undefined ? {} : { limit }),
  })
  open.push(catcher)
  return catcher
}

function sending(catcher: Catcher, maxConnections = 10) {
  const relay = openRelay({ url: catcher.url, maxConnections })
  open.push(relay)
  return relay
}

const message = (to: string, part: Parameters<typeof content>[0] = {}) =>
  fillNotice(compileNotice(content(part)), recipient({ address: to }))

describe('the catcher', { timeout: 60_000 }, () => {
  it('keeps what it takes and says that it delivers nothing', async () => {
    const catcher = await start()
    const heard: string[] = []
    catcher.onMessage((id) => heard.push(id))
    const filled = message('ada@post.example', { attach: 'attachment' })
    const outcome = await sending(catcher).send(filled.raw, filled.envelope)
    expect(outcome).toMatchObject({ result: 'accepted', code: 250 })
    expect(outcome.response).toContain('Caught, not delivered')
    const { total, messages } = await catcher.listCaught()
    expect(total).toBe(1)
    expect(heard).toEqual([messages[0]?.id])
    expect(messages[0]).toMatchObject({
      to: 'ada@post.example',
      from: 'Tarn & Fell Library <notices@tarnfell.example>',
      messageId: filled.messageId,
    })
    const opened = await catcher.readCaught(messages[0]?.id as string)
    expect(opened?.raw.equals(filled.raw)).toBe(true)
    expect(opened?.attachments.map(({ name }) => name)).toEqual(['members-privacy-v4.html'])
  })

  it('keeps five hundred in a few seconds, in order, and through a restart', async () => {
    const catcher = await start()
    const relay = sending(catcher)
    const compiled = compileNotice(content({ attach: 'link' }))
    const began = performance.now()
    await Promise.all(
      Array.from({ length: 500 }, (_, at) => {
        const { raw, envelope } = fillNotice(compiled, recipient({ address: `m${at}@post.example` }))
        return relay.send(raw, envelope)
      }),
    )
    expect(performance.now() - began).toBeLessThan(10_000)
    await catcher.close()
    open.splice(open.indexOf(catcher), 1)
    const again = await start()
    const { total, messages } = await again.listCaught({ limit: 1000 })
    expect(total).toBe(500)
    expect(messages.map(({ id }) => id)).toEqual(
      messages
        .map(({ id }) => id)
        .sort()
        .reverse(),
    )
    expect(new Set(messages.map(({ to }) => to)).size).toBe(500)
  })

  it('removes the oldest beyond its limit', async () => {
    const catcher = await start(5)
    const relay = sending(catcher, 1)
    for (let at = 0; at < 8; at++) {
      const { raw, envelope } = message(`m${at}@post.example`, { attach: 'link' })
      await relay.send(raw, envelope)
    }
    const { messages } = await catcher.listCaught()
    expect(messages.map(({ to }) => to)).toEqual([7, 6, 5, 4, 3].map((at) => `m${at}@post.example`))
    expect(await readdir(directory)).toHaveLength(5)
  })

  it('finds messages by words of sender, recipient and subject, page by page, from another process too', async () => {
    const catcher = await start()
    const relay = sending(catcher, 1)
    for (const name of ['Ada', 'Bo', 'Ada.Two']) {
      const { raw, envelope } = message(`${name}@post.example`, { attach: 'link', policyTitle: `Policy of ${name}` })
      await relay.send(raw, envelope)
    }
    const reader = caughtReader(await caughtFolder(directory))
    expect(await reader.listCaught({ query: 'ADA tarn' })).toMatchObject({
      total: 2,
      messages: [{ to: 'Ada.Two@post.example' }, { to: 'Ada@post.example' }],
    })
    expect(await reader.listCaught({ query: 'ada', offset: 1, limit: 1 })).toMatchObject({
      total: 2,
      messages: [{ to: 'Ada@post.example' }],
    })
    expect(await reader.listCaught({ query: 'nobody' })).toEqual({ total: 0, messages: [] })
  })

  it('refuses a message larger than ten megabytes', async () => {
    const catcher = await start()
    const filled = message('ada@post.example')
    const raw = Buffer.concat([filled.raw, Buffer.alloc(11 * 1024 * 1024, 'x')])
    expect((await sending(catcher).send(raw, filled.envelope)).result).not.toBe('accepted')
    expect((await catcher.listCaught()).total).toBe(0)
  })

  it('says so when its port is taken', async () => {
    const { port } = await start()
    await expect(startCatcher({ smtpPort: port, host: '127.0.0.1', directory })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})

describe('the inbox', { timeout: 60_000 }, () => {
  async function inbox(...messages: { raw: Buffer; envelope: ReturnType<typeof message>['envelope'] }[]) {
    const catcher = await start()
    const relay = sending(catcher, 1)
    for (const { raw, envelope } of messages) await relay.send(raw, envelope)
    const app = inboxApp(catcher)
    const ids = (await catcher.listCaught()).messages.map(({ id }) => id)
    const get = async (path: string) => {
      const response = await app.request(path)
      return { status: response.status, headers: response.headers, body: await response.text() }
    }
    return { get, ids }
  }

  it('lists what was caught and says that nothing was delivered', async () => {
    const { get, ids } = await inbox(message('ada@post.example'), message('bo@post.example'))
    const { status, body, headers } = await get('/')
    expect(status).toBe(200)
    expect(body).toContain('Caught, not delivered')
    expect(body).toContain('2 caught')
    expect(body.indexOf('bo@post.example')).toBeLessThan(body.indexOf('ada@post.example'))
    for (const id of ids) expect(body).toContain(`href="/${id}"`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(body).not.toContain('<script')
    expect((await get('/?q=bo@')).body).not.toContain('ada@post.example')
  })

  it('is empty with a sentence', async () => {
    const { get } = await inbox()
    expect((await get('/')).body).toContain('Nothing was caught yet')
    expect((await get('/?q=x&page=99')).body).toContain('No sender, recipient or subject has these words')
  })

  it('turns pages, keeping the search', async () => {
    const many = Array.from({ length: 53 }, (_, at) => message(`m${at}@post.example`, { attach: 'link' }))
    const { get } = await inbox(...many)
    const first = (await get('/?q=post')).body
    expect(first.match(/<li>/g)).toHaveLength(50)
    expect(first).toContain('href="/?q=post&amp;page=2"')
    const second = (await get('/?q=post&page=2')).body
    expect(second.match(/<li>/g)).toHaveLength(3)
    expect(second).toContain('m0@post.example')
  })

  it('opens a message in a frame that runs and loads nothing', async () => {
    const { get, ids } = await inbox(message('ada@post.example'))
    const page = (await get(`/${ids[0]}`)).body
    expect(page).toContain(`sandbox="allow-popups allow-popups-to-escape-sandbox"`)
    const framed = await get(`/${ids[0]}/html`)
    expect(framed.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox allow-popups/)
    expect(framed.body).toContain('<head><base target="_blank">')
    expect(framed.body).toContain('What changes')
  })

  it('shows text, headers, source and attachments', async () => {
    const filled = message('ada@post.example', { attach: 'attachment' })
    const { get, ids } = await inbox(filled)
    expect((await get(`/${ids[0]}?view=text`)).body).toContain('We keep it for 2 years')
    expect((await get(`/${ids[0]}?view=headers`)).body).toContain('auto-generated')
    expect((await get(`/${ids[0]}?view=source`)).body).toContain('Content-Type: multipart/mixed')
    const source = await get(`/${ids[0]}/source`)
    expect(source.body).toBe(filled.raw.toString())
    const file = await get(`/${ids[0]}/attached/0`)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="members-privacy-v4.html"')
    expect(file.headers.get('content-type')).toBe('application/octet-stream')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await get(`/${ids[0]}/attached/1`)).status).toBe(404)
  })

  it('shows a hostile message as text of its own page', async () => {
    const raw = Buffer.from(
      'From: "<script>alert(1)</script>" <x@evil.example>\r\nSubject: <img src=x onerror=alert(1)>\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script><form action=/>',
    )
    const { get, ids } = await inbox({ raw, envelope: { from: 'x@evil.example', to: 'ada@post.example', envid: 'e' } })
    for (const path of [
      '/',
      `/${ids[0]}`,
      ...['html', 'text', 'headers', 'source'].map((view) => `/${ids[0]}?view=${view}`),
    ]) {
      const { body } = await get(path)
      expect(body).not.toMatch(/<script|<img/)
    }
  })

  it('opens for nobody who comes by a name of their own', async () => {
    const catcher = await start()
    const status = async (host: string, hosts: string[] = []) =>
      (await inboxApp(catcher, hosts).request(`http://${host}/`)).status
    expect(await status('rebound.evil.example')).toBe(421)
    expect(await status('127.0.0.1.evil.example')).toBe(421)
    for (const host of ['localhost:3002', '127.0.0.1:3002', '[::1]:3002', 'inbox.localhost'])
      expect(await status(host)).toBe(200)
    expect(await status('inbox.tarnfell.example', ['inbox.tarnfell.example'])).toBe(200)
  })

  it.each(['/nothing', '/..%2f..%2fetc%2fpasswd', '/1234567890123-abcdefabcdef', '/1234567890123-abcdefabcdef/html'])(
    'has no page at %s',
    async (path) => {
      await writeFile(join(directory, 'nothing.eml'), 'secret')
      const { get } = await inbox()
      expect((await get(path)).status).toBe(404)
    },
  )
})
