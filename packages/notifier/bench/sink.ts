// A mail server that takes everything, as a process of its own: node sink.ts [DELAY_MS]. Every reply comes DELAY_MS after
// what it answers, as over a line with that round trip. Says its port, and on each `count` message how many came, for how
// many recipients, and under how many Message-IDs.
import { createServer } from 'node:net'

const delay = Number(process.argv[2] ?? 0)
const END = Buffer.from('\r\n.\r\n')
const MESSAGE_ID = Buffer.from('\r\nMessage-ID: ')
let taken = 0
let bytes = 0
/** By recipient: how often, and under which Message-IDs. */
const recipients = new Map<string, { count: number; messageIds: Set<string> }>()

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  const say = (text: string) => (delay === 0 ? socket.write(text) : setTimeout(() => socket.write(text), delay))
  let rest: Buffer = Buffer.alloc(0)
  let text: Buffer[] | null = null
  let tail: Buffer = Buffer.alloc(0)
  let to = ''
  say('220 sink\r\n')

  function command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') return void say('250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 100000000\r\n')
    if (verb === 'RCPT') to = line.slice(line.indexOf('<') + 1, line.indexOf('>'))
    if (verb === 'DATA') {
      text = []
      tail = Buffer.alloc(0)
      return void say('354 go\r\n')
    }
    if (verb === 'QUIT') setTimeout(() => socket.end(), delay + 1)
    say('250 ok\r\n')
  }

  function accept(message: Buffer[]): void {
    taken++
    for (const piece of message) bytes += piece.length
    const head = (message[0] as Buffer).subarray(0, 4096)
    const at = head.indexOf(MESSAGE_ID)
    const id = at < 0 ? '' : head.toString('latin1', at + MESSAGE_ID.length, head.indexOf('\r\n', at + 2))
    const known = recipients.get(to) ?? { count: 0, messageIds: new Set<string>() }
    known.count++
    known.messageIds.add(id)
    recipients.set(to, known)
    say('250 taken\r\n')
  }

  socket.on('data', (chunk: Buffer) => {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    rest = Buffer.alloc(0)
    while (data.length > 0) {
      if (text) {
        // The end may lie over two pieces: the last four bytes are looked at again.
        const seen = Buffer.concat([tail, data])
        const end = seen.indexOf(END)
        if (end < 0) {
          text.push(data)
          tail = seen.subarray(Math.max(0, seen.length - 4))
          return
        }
        const upTo = end + END.length - tail.length
        text.push(data.subarray(0, upTo))
        accept(text)
        text = null
        data = data.subarray(upTo)
        continue
      }
      const line = data.indexOf('\r\n')
      if (line < 0) {
        rest = data
        return
      }
      command(data.toString('latin1', 0, line))
      data = data.subarray(line + 2)
    }
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('message', (asked) => {
  if (asked === 'forget') {
    taken = 0
    bytes = 0
    recipients.clear()
  }
  const ids = [...recipients.values()]
  process.send?.({
    taken,
    bytes,
    recipients: recipients.size,
    twoIds: ids.filter(({ messageIds }) => messageIds.size > 1).length,
    most: ids.reduce((most, { count }) => Math.max(most, count), 0),
  })
})
process.on('disconnect', () => process.exit())
