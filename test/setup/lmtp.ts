import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'

/** Hands a mail over by LMTP or SMTP and returns the last reply, such as `250 Taken`. */
export async function handOver(port: number, raw: string, greeting: 'LHLO' | 'EHLO' = 'LHLO'): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
    const reply = async (): Promise<string> => {
      for (;;) {
        const { value, done } = await lines.next()
        if (done) return 'the connection ended'
        if (/^\d{3} /.test(value)) return value
      }
    }
    await reply()
    for (const line of [`${greeting} test.example`, 'MAIL FROM:<>', 'RCPT TO:<notices@quietoars.example>', 'DATA']) {
      socket.write(`${line}\r\n`)
      await reply()
    }
    socket.write(`${raw.replace(/^\./gm, '..')}\r\n.\r\n`)
    return await reply()
  } finally {
    socket.destroy()
  }
}
