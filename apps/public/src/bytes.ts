import { STATUS_CODES } from 'node:http'
import type { Reply } from './answer.ts'

/** An answer as it goes out. */
export interface Bytes {
  head: Buffer
  body: Buffer | null
}

const written = new WeakMap<Reply, { second: number; bytes: Bytes }>()

/** The same answer goes out many times: its head is written once a second, with the second's date. */
export function bytesOf(reply: Reply): Bytes {
  const second = Math.floor(Date.now() / 1000)
  const known = written.get(reply)
  if (known?.second === second) return known.bytes
  const bytes = { head: headOf(reply, new Date(second * 1000).toUTCString()), body: reply.body }
  written.set(reply, { second, bytes })
  return bytes
}

/** What no header may hold (RFC 9110 5.5): a line's end in one would begin another answer. */
const FORBIDDEN = /[^\t -~\x80-\xff]/

function headOf({ status, headers, body }: Reply, date: string): Buffer {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
  for (const [name, value] of Object.entries(headers)) {
    if (FORBIDDEN.test(value)) throw new TypeError(`a header may not hold this: ${name}`)
    head += `${name}: ${value}\r\n`
  }
  if (body === null && status !== 304 && status !== 204) head += 'content-length: 0\r\n'
  return Buffer.from(`${head}date: ${date}\r\nconnection: keep-alive\r\nkeep-alive: timeout=5\r\n\r\n`, 'latin1')
}
