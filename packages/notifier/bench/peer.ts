// What the notifier is measured beside, as a process of its own: node peer.ts KIND PORT CONNECTIONS COUNT FILE prints
// messages a second, and µs of processor time for each. `nodemailer`: its pooled sendMail with the same subject, HTML and
// text, composed for each member; `nodemailer-9`: the same by the release before, which says one command at a time, as it
// did when the bounds were set. `raw`: a writer of ready bytes, which does nothing but the dialogue; `hashed`: one that hashes
// each message, too, as proof asks for.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import type * as Nodemailer from 'nodemailer'
import { WARM } from './run.ts'

const [kind, port, connections, count] = process.argv
  .slice(2, 6)
  .map((word, at) => (at === 0 ? word : Number(word))) as [string, number, number, number]
const file = process.argv[6] as string

let used: NodeJS.CpuUsage = process.cpuUsage()
const seconds = kind === 'raw' || kind === 'hashed' ? await writeRaw() : await sendMail()
const { user, system } = process.cpuUsage(used)
console.log(JSON.stringify({ perSecond: count / seconds, processor: (user + system) / count }))

async function sendMail(): Promise<number> {
  const { subject, html, text } = JSON.parse(readFileSync(file, 'utf8')) as Record<'subject' | 'html' | 'text', string>
  const { default: nodemailer } = (await import(kind)) as { default: typeof Nodemailer }
  const pool = nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  })
  const send = (at: number) =>
    pool.sendMail({ from: 'notices@tarnfell.example', to: `m${at}@post.example`, subject, html, text })
  // Before the clock runs the sessions are opened, and as many messages sent as of ours.
  await Promise.all(Array.from({ length: WARM }, (_, at) => send(-1 - at)))
  const began = performance.now()
  used = process.cpuUsage()
  let next = 0
  await Promise.all(
    Array.from({ length: connections * 2 }, async () => {
      while (next < count) await send(next++)
    }),
  )
  const took = (performance.now() - began) / 1000
  pool.close()
  return took
}

async function writeRaw(): Promise<number> {
  const text = readFileSync(file)
  let next = 0
  let began = 0
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((done) => {
          const socket = connect({ port, host: '127.0.0.1', noDelay: true })
          let replies = 0
          socket.on('data', (chunk) => {
            for (const byte of chunk) if (byte === 10) replies++
            // Greeting; four lines to EHLO; then three for the envelope, one for the text.
            if (replies === 1) socket.write('EHLO raw\r\n')
            const after = replies - 5
            if (after < 0) return
            if (after % 4 === 0) {
              if (began === 0) used = process.cpuUsage()
              began ||= performance.now()
              if (next >= count) {
                socket.end()
                done()
                return
              }
              socket.write(`MAIL FROM:<a@b.example>\r\nRCPT TO:<m${next++}@post.example>\r\nDATA\r\n`)
            } else if (after % 4 === 3) {
              socket.cork()
              if (kind === 'hashed') createHash('sha256').update(text).digest('hex')
              socket.write(text)
              socket.write('.\r\n')
              socket.uncork()
            }
          })
        }),
    ),
  )
  return (performance.now() - began) / 1000
}
