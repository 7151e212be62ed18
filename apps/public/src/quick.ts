import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Asked, Reply } from './answer.ts'
import { bytesOf } from './bytes.ts'
import { readThroughOneBuffer } from './one-buffer.ts'
import type { Respond } from './respond.ts'

/** As node:http, which says so in the same words. */
const IDLE = 5000
/** How often a reader may take nothing of a page for so long. */
const STALLS = 6
/** A head that is longer is node:http's to read. */
const LONGEST = 4096
const KNOWN = 500

/** A request that this reads, and all that it holds. */
type Head = Asked & { forwarded: string | undefined }

/**
 * Answers plain requests for pages without node:http, which spends most of its time on objects for requests and
 * responses: twice as many a second. Plain is a GET in one piece, alone, by HTTP/1.1, with nothing to read but what is
 * read here. Whatever else comes, a doubt included, and the rest of its connection, is node:http's as ever. `isOwn`: the
 * pages that it alone may answer.
 */
export function quicken(server: Server, respond: Respond, isOwn: (path: string) => boolean): void {
  const [plain] = server.listeners('connection') as [(this: Server, socket: Socket) => void]
  server.removeListener('connection', plain)
  const open = new Map<Socket, Connection>()
  const known = new Map<string, Head>()
  const read = (chunk: Buffer): Head | null => {
    if (chunk.length > LONGEST) return null
    const text = chunk.toString('latin1')
    const before = known.get(text)
    if (before) return before
    const head = readHead(text)
    if (head === null || isOwn(head.path)) return null
    if (known.size >= KNOWN) known.clear()
    known.set(text, head)
    return head
  }
  server.on('connection', (socket: Socket) => {
    readThroughOneBuffer(socket)
    const connection = new Connection(socket, read, respond, (chunk) => {
      open.delete(socket)
      socket.unshift(chunk)
      plain.call(server, socket)
      socket.resume()
    })
    open.set(socket, connection)
    socket.once('close', () => open.delete(socket))
  })
  const { closeIdleConnections, closeAllConnections } = server
  Object.assign(server, {
    closeIdleConnections() {
      closeIdleConnections.call(server)
      for (const [socket, connection] of open) if (connection.idle) socket.destroy()
    },
    closeAllConnections() {
      closeAllConnections.call(server)
      for (const socket of open.keys()) socket.destroy()
    },
  })
}

class Connection {
  readonly #socket: Socket
  readonly #read: (chunk: Buffer) => Head | null
  readonly #respond: Respond
  readonly #handOver: (chunk: Buffer) => void
  #waiting = false
  #stalls = 0

  constructor(
    socket: Socket,
    read: (chunk: Buffer) => Head | null,
    respond: Respond,
    handOver: (chunk: Buffer) => void,
  ) {
    this.#socket = socket
    this.#read = read
    this.#respond = respond
    this.#handOver = handOver
    socket.on('data', this.#data).on('timeout', this.#timeout).on('end', this.#end).on('error', this.#error)
    socket.setTimeout(IDLE)
  }

  get idle(): boolean {
    return !this.#waiting && this.#socket.writableLength === 0
  }

  readonly #data = (chunk: Buffer): void => {
    const head = this.#read(chunk)
    if (head === null) this.#leave(chunk)
    else {
      const reply = this.#respond({ socket: this.#socket, headers: { 'x-forwarded-for': head.forwarded } }, head)
      if (reply instanceof Promise) this.#wait(reply)
      else this.#send(reply)
    }
  }

  #wait(reply: Promise<Reply>): void {
    this.#waiting = true
    this.#socket.pause()
    reply.then(
      (made) => {
        this.#waiting = false
        this.#socket.resume()
        this.#send(made)
      },
      () => this.#socket.destroy(),
    )
  }

  #send(reply: Reply): void {
    const socket = this.#socket
    this.#stalls = 0
    const { first, rest } = bytesOf(reply)
    if (rest !== null) socket.cork()
    let room = socket.write(first)
    if (rest !== null) {
      room = socket.write(rest)
      socket.uncork()
    }
    if (room) return
    // Nobody gets a page more before they have taken what they asked for.
    socket.pause()
    socket.once('drain', () => socket.resume())
  }

  #leave(chunk: Buffer): void {
    const socket = this.#socket
    socket.pause()
    socket.off('data', this.#data).off('timeout', this.#timeout).off('end', this.#end).off('error', this.#error)
    socket.setTimeout(0)
    this.#handOver(chunk)
  }

  readonly #timeout = (): void => {
    if (this.idle || this.#stalls++ >= STALLS) this.#socket.destroy()
    else this.#socket.setTimeout(IDLE)
  }

  readonly #end = (): void => {
    this.#socket.end()
  }

  readonly #error = (): void => {
    this.#socket.destroy()
  }
}

const WHOLE = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*\r\n)+)\r\n$/
/** What decides the answer; each once at most. */
const READ = new Set(['host', 'accept-encoding', 'if-none-match', 'if-modified-since', 'x-forwarded-for', 'connection'])
/** What asks for more than an answer. */
const MORE = new Set(['content-length', 'transfer-encoding', 'expect', 'upgrade', 'trailer', 'te'])

function readHead(text: string): Head | null {
  const [, target, lines] = WHOLE.exec(text) ?? []
  if (target === undefined || lines === undefined) return null
  const found = new Map<string, string>()
  for (const line of lines.split('\r\n').slice(0, -1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (MORE.has(name) || found.has(name)) return null
    if (READ.has(name)) found.set(name, line.slice(colon + 1).trim())
  }
  if (!found.get('host')) return null
  if (found.has('connection') && found.get('connection')?.toLowerCase() !== 'keep-alive') return null
  const mark = target.indexOf('?')
  return {
    method: 'GET' satisfies IncomingMessage['method'],
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    acceptEncoding: found.get('accept-encoding'),
    noneMatch: found.get('if-none-match'),
    modifiedSince: found.get('if-modified-since'),
    forwarded: found.get('x-forwarded-for'),
  }
}
