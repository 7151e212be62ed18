// A mail server that takes everything, as a process of its own: node sink.ts [DELAY_MS]. Every reply comes DELAY_MS after
// what it answers, as over a line with that round trip. Says its port, and when asked how many came, for how many
// recipients, and under how many Message-IDs; or, once so many have come, that they have.
import { createServer } from 'node:net'

const delay = Number(process.argv[2] ?? 0)
const END = Buffer.from('\r\n.\r\n')
const MESSAGE_ID = Buffer.from('\r\nMessage-ID: ')
let taken = 0
let bytes = 0
/** By recipient: how often, under which Message-ID first, and whether under another since. */
const recipients = new Map<string, { count: number; messageId: string; twoIds: boolean }>()

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  // What answers one piece goes out as one, as RFC 2920 asks of servers: the same for everyone who is measured.
  let answers = ''
  const flush = () => {
    const said = answers
    answers = ''
    if (said === '') return
    if (delay === 0) socket.write(said, 'latin1')
    else setTimeout(() => socket.write(said, 'latin1'), delay)
  }
  let rest: Buffer = Buffer.alloc(0)
  let inText = false
  let length = 0
  let tail: Buffer = Buffer.alloc(0)
  let messageId = ''
  let to = ''
  answers = '220 sink\r\n'
  flush()

  function answerTo(line: string): string {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') return '250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 100000000\r\n'
    if (verb === 'RCPT') to = line.slice(line.indexOf('<') + 1, line.indexOf('>'))
    if (verb === 'DATA') {
      inText = true
      length = 0
      tail = Buffer.alloc(0)
      return '354 go\r\n'
    }
    if (verb === 'QUIT') setTimeout(() => socket.end(), delay + 1)
    return '250 ok\r\n'
  }

  function accept(): void {
    taken++
    bytes += length
    if (awaited.length > 0) tell()
    const known = recipients.get(to)
    if (!known) recipients.set(to, { count: 1, messageId, twoIds: false })
    else {
      known.count++
      known.twoIds ||= known.messageId !== messageId
    }
    answers += '250 taken\r\n'
  }

  /** Reads on in a text; how much of this piece is of it. */
  function readText(data: Buffer): number {
    if (length === 0) {
      const at = data.indexOf(MESSAGE_ID) + MESSAGE_ID.length
      messageId = at < MESSAGE_ID.length ? '' : data.toString('latin1', at, data.indexOf('\r\n', at))
    }
    // The end may lie over two pieces: the last four bytes are looked at again.
    const over = tail.length === 0 ? -1 : Buffer.concat([tail, data.subarray(0, 4)]).indexOf(END)
    const end = over >= 0 ? over + END.length - tail.length : data.indexOf(END) + END.length
    const ends = over >= 0 || end >= END.length
    length += ends ? end : data.length
    inText = !ends
    if (!ends) tail = Buffer.concat([tail, data.subarray(-4)]).subarray(-4)
    else accept()
    return ends ? end : data.length
  }

  socket.on('data', (chunk: Buffer) => {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    rest = Buffer.alloc(0)
    while (data.length > 0) {
      if (inText) {
        data = data.subarray(readText(data))
        continue
      }
      const line = data.indexOf('\r\n')
      if (line < 0) {
        rest = data
        break
      }
      answers += answerTo(data.toString('latin1', 0, line))
      data = data.subarray(line + 2)
    }
    flush()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
interface Question {
  question: number
  what: 'count' | 'forget' | 'reached'
  count: number
}
/** Who is told when so many have come. */
let awaited: Question[] = []

function tell(): void {
  const due = awaited.filter(({ count }) => taken >= count)
  if (due.length === 0) return
  awaited = awaited.filter(({ count }) => taken < count)
  for (const { question } of due) process.send?.({ question })
}

process.on('message', (asked: Question) => {
  if (asked.what === 'reached') {
    awaited.push(asked)
    tell()
    return
  }
  if (asked.what === 'forget') {
    taken = 0
    bytes = 0
    recipients.clear()
  }
  const ids = [...recipients.values()]
  const answer = {
    taken,
    bytes,
    recipients: recipients.size,
    twoIds: ids.filter(({ twoIds }) => twoIds).length,
    most: ids.reduce((most, { count }) => Math.max(most, count), 0),
  }
  process.send?.({ question: asked.question, answer })
})
process.on('disconnect', () => process.exit())
