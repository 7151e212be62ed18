import type { Envelope } from '../compose/content.ts'
import { isEveryones } from '../message/frame.ts'
import type { SmtpFault } from './classify.ts'
import type { Dialogue, Reply } from './dialogue.ts'

/** What a server offers (RFC 5321 §4.1.1.1): its extensions by name, with what stands behind the name. */
export type Offered = ReadonlyMap<string, string>

/** Reads the answer to EHLO; a server that knows only HELO offers nothing. */
export function readOffer({ code, text }: Reply): Offered {
  if (code !== 250) return new Map()
  return new Map(
    text
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name = '', ...rest] = line.slice(4).split(' ')
        return [name.toUpperCase(), rest.join(' ')]
      }),
  )
}

/** A fault during sending, with how far it had come. */
export interface SendFault {
  fault: SmtpFault
  /** The text had begun to go out: the server may take the message, whatever we hear. */
  begun: boolean
}

const COMMANDS = ['MAIL FROM', 'RCPT TO', 'DATA'] as const
const LINE_WITH_DOT = Buffer.from('\r\n.')
const DOT = 46
const LF = 10
const A_DOT = Buffer.from('.')

/** A message and where it goes. */
export interface Letter {
  pieces: readonly Buffer[]
  envelope: Envelope
}

/** The envelope of a message, said; what the server answers may still be on its way. */
export interface Opening {
  replies: Promise<Reply | null>[]
}

/** What came of a message, and the opening of the one after it where that went out with this one's text. */
export interface Handed {
  answer: Reply | SendFault
  ahead: Opening | null
}

/**
 * Hands one message over: MAIL, RCPT and DATA in one piece where the server allows (PIPELINING), then the text in one
 * piece, with the envelope of the `next` behind it (RFC 2920 §3.1 allows that in so many words): from then on a message
 * costs one round trip instead of two. nodemailer's own `send` does the same dialogue, but looks at each byte of the text
 * in JavaScript, which costs more than everything else together (ADR 0018).
 *
 * @param opening of this message, where it went out with the one before
 */
export async function transact(
  dialogue: Dialogue,
  offered: Offered,
  letter: Letter,
  opening: Opening | null,
  next: Letter | null,
): Promise<Handed> {
  const unfit = unfitFor(offered, letter)
  if (unfit) return { answer: before(unfit), ahead: null }
  const pipelined = offered.has('PIPELINING')
  const together = opening?.replies ?? (pipelined ? dialogue.say(3, commandsFor(letter, offered).join('')) : null)
  const refused = await openedBy(together, () => commandsFor(letter, offered), dialogue)
  if (refused) return { answer: refused, ahead: null }
  const following = pipelined && next && !unfitFor(offered, next) ? commandsFor(next, offered).join('') : null
  const [taken, ...replies] = dialogue.say(
    following ? 4 : 1,
    ...stuffed(letter.pieces),
    ...(following ? [following] : []),
  )
  const reply = (await taken) ?? null
  return {
    answer: reply && isGood(reply) ? reply : { fault: faultOf(reply, 'DATA'), begun: true },
    ahead: following ? { replies } : null,
  }
}

/** Hears the answers to an envelope, saying it line by line where it was not said at once; null: the text may go out. */
async function openedBy(
  together: Promise<Reply | null>[] | null,
  commands: () => readonly string[],
  dialogue: Dialogue,
): Promise<SendFault | null> {
  const replies: (Reply | null)[] = []
  let failed: SendFault | null = null
  for (const [at, command] of COMMANDS.entries()) {
    // Once one is refused, the rest is only heard; without pipelining it is not even said.
    if (!together && failed) break
    const reply = await (together ?? dialogue.say(1, commands()[at] as string))[together ? at : 0]
    replies.push(reply ?? null)
    if (!reply || reply.code === 421) return failed ?? before(faultOf(reply ?? null, command))
    if (!(at === 2 ? reply.code === 354 : isGood(reply))) failed ??= before(faultOf(reply, command))
  }
  // It asked for the text of a message that it refuses: an empty one, for nobody, ends that (RFC 2920 §3.1).
  if (failed && replies[2]?.code === 354) await dialogue.say(1, '.\r\n')[0]
  return failed
}

const sizeOf = ({ pieces }: Letter) => pieces.reduce((sum, { length }) => sum + length, 0)

/** Why a message can't even be asked about; null: it can. */
function unfitFor(offered: Offered, letter: Letter): SmtpFault | null {
  const most = Number(offered.get('SIZE') ?? 0)
  if (most > 0 && sizeOf(letter) > most)
    return { code: 'EMESSAGE', command: 'MAIL FROM', message: `Larger than the server takes (${most} bytes)` }
  return /[\r\n<>]/.test(letter.envelope.from + letter.envelope.to)
    ? { code: 'EENVELOPE', message: 'An address holds what none may hold' }
    : null
}

const before = (fault: SmtpFault): SendFault => ({ fault, begun: false })
const isGood = ({ code }: Reply) => code >= 200 && code < 300

/** What a reply that is no good one says; null: the connection ended. */
export const faultOf = (reply: Reply | null, command: string): SmtpFault =>
  reply === null
    ? { code: 'ECONNECTION', command, message: 'The connection ended' }
    : {
        code: reply.code === 0 ? 'EPROTOCOL' : undefined,
        command,
        message: reply.text,
        response: reply.text,
        responseCode: reply.code === 0 ? undefined : reply.code,
      }

function commandsFor(letter: Letter, offered: Offered): [string, string, string] {
  const { from, to, envid } = letter.envelope
  const international = /\P{ASCII}/u.test(from + to)
  const mail = [
    ...(international && offered.has('SMTPUTF8') ? ['SMTPUTF8'] : []),
    ...(international && offered.has('8BITMIME') ? ['BODY=8BITMIME'] : []),
    ...(offered.has('SIZE') ? [`SIZE=${sizeOf(letter)}`] : []),
    ...(offered.has('DSN') ? ['RET=HDRS', `ENVID=${xtext(envid)}`] : []),
  ]
  const recipient = offered.has('DSN') ? ['NOTIFY=FAILURE,DELAY'] : []
  return [
    `${[`MAIL FROM:<${from}>`, ...mail].join(' ')}\r\n`,
    `${[`RCPT TO:<${to}>`, ...recipient].join(' ')}\r\n`,
    'DATA\r\n',
  ]
}

/** RFC 3461 §4: what is not plain is written as +HH. */
const xtext = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte > 32 && byte < 127 && byte !== 43 && byte !== 61
      ? String.fromCharCode(byte)
      : `+${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')

/** Pieces that every message has, found to have no such line. */
const dotless = new WeakSet<Buffer>()

/**
 * RFC 5321 §4.5.2: a line that begins with a dot gets another, and a dot alone ends the text. Most messages have no such
 * line, and no piece is copied.
 */
export function stuffed(pieces: readonly Buffer[]): Buffer[] {
  const out: Buffer[] = []
  // The last two bytes before, since a line may begin with a piece.
  let before = '\r\n'
  for (const piece of pieces) {
    if (before === '\r\n' && piece[0] === DOT) out.push(A_DOT)
    let from = 0
    // Where the break is cut in two: the rest of it and the dot stand in this piece.
    const split = before.endsWith('\r') && piece[0] === LF && piece[1] === DOT ? 1 : -1
    let at = split > 0 ? split : dotless.has(piece) ? 0 : next(piece, 0)
    if (at === 0 && isEveryones(piece)) dotless.add(piece)
    for (; at > 0; at = next(piece, at)) {
      out.push(piece.subarray(from, at), A_DOT)
      from = at
    }
    out.push(piece.subarray(from))
    before = (before + piece.toString('latin1', Math.max(0, piece.length - 2))).slice(-2)
  }
  out.push(Buffer.from(before === '\r\n' ? '.\r\n' : '\r\n.\r\n'))
  return out
}

/** Where the next dot at the beginning of a line stands; 0: nowhere. */
function next(piece: Buffer, from: number): number {
  const at = piece.indexOf(LINE_WITH_DOT, from)
  return at < 0 ? 0 : at + 2
}
