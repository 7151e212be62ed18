import type { Socket } from 'node:net'

/** What a server said to one command: all its lines, the first three digits of which are the code. */
export interface Reply {
  /** 0: this was no SMTP. */
  code: number
  text: string
}

/** More than any reply holds. */
const LONGEST_LINE = 65_536
const MOST_LINES = 1000

const WRITTEN = Promise.resolve()

/** Commands and their replies on a socket that is connected, secured and logged in. */
export interface Dialogue {
  /**
   * Writes all pieces at once, and gives the replies to come, in the commands' order (RFC 2920 lets several commands go
   * out together). A reply is null when the connection ended first.
   */
  say(replies: number, ...pieces: (string | Uint8Array)[]): Promise<Reply | null>[]
  /** Resolves when nothing that was said is still to be written: its bytes may be changed then. */
  written(): Promise<void>
  /** The connection is gone: whoever waits gets null. */
  end(): void
}

/** @param onUnasked hears what the server says without being asked: that it is closing */
export function dialogueOn(socket: Socket, onUnasked: (reply: Reply) => void): Dialogue {
  const waiting: ((reply: Reply | null) => void)[] = []
  let rest = ''
  let lines: string[] = []
  let ended = false
  /** What was said and has not been written yet. */
  let saying = 0
  const listening: (() => void)[] = []

  function take(code: number): void {
    const reply = { code, text: Buffer.from(lines.join('\n'), 'latin1').toString() }
    lines = []
    const next = waiting.shift()
    if (next) next(reply)
    else onUnasked(reply)
  }

  /** Also when the connection ended instead. */
  function said(): void {
    if (--saying === 0) for (const resolve of listening.splice(0)) resolve()
  }

  socket.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString('latin1')).split('\n')
    rest = parts.pop() as string
    for (const part of parts) {
      const line = part.endsWith('\r') ? part.slice(0, -1) : part
      lines.push(line)
      if (!/^\d{3}-/.test(line)) take(/^\d{3}(?: |$)/.test(line) ? Number(line.slice(0, 3)) : 0)
      else if (lines.length > MOST_LINES) take(0)
    }
    if (rest.length > LONGEST_LINE) {
      rest = ''
      take(0)
    }
  })

  return {
    say(replies, ...pieces) {
      if (ended) return Array.from({ length: replies }, () => Promise.resolve(null))
      saying++
      socket.cork()
      for (const [at, piece] of pieces.entries()) {
        if (at < pieces.length - 1) socket.write(piece)
        else socket.write(piece, said)
      }
      socket.uncork()
      return Array.from({ length: replies }, () => new Promise((resolve) => waiting.push(resolve)))
    },
    written() {
      // Commonly at once: who answers has what it answers to.
      return saying === 0 ? WRITTEN : new Promise((resolve) => listening.push(resolve))
    },
    end() {
      ended = true
      for (const resolve of waiting.splice(0)) resolve(null)
    },
  }
}
