import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** What the server does at a stage: nothing (accepts), a reply, a lost connection, or silence. */
export type Act = { reply: number; text?: string } | 'drop' | 'stall' | null
export type Stage = 'connect' | 'mail' | 'rcpt' | 'data'

export interface Taken {
  raw: Buffer
  from: string
  to: string
  envid: string | null
}

export interface ScriptedServer {
  url: string
  port: number
  /** Messages that were accepted, in order. */
  taken: Taken[]
  sessions(): number
  /** Called with the number of messages accepted, after each. */
  onTaken?: (count: number) => void
  close(): Promise<void>
}

/** A real SMTP server that plays a script: `act` says what happens at each stage of each message. */
export async function scriptedServer(
  act: (stage: Stage, session: SMTPServerSession) => Act = () => null,
  options: SMTPServerOptions = {},
  port = 0,
): Promise<ScriptedServer> {
  const taken: Taken[] = []
  let sessions = 0

  function play(stage: Stage, session: SMTPServerSession, go: (error?: Error | null) => void): void {
    const now = act(stage, session)
    if (now === 'stall') return
    if (now === 'drop') {
      for (const connection of server.connections) {
        const { id, _socket } = connection as unknown as { id: string; _socket: Socket }
        if (id === session.id) _socket.destroy()
      }
      return
    }
    if (now === null) go()
    else go(Object.assign(new Error(now.text ?? 'scripted'), { responseCode: now.reply }))
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    hideDSN: false,
    closeTimeout: 20,
    onConnect(session, done) {
      sessions++
      play('connect', session, done)
    },
    onMailFrom: (_address, session, done) => play('mail', session, done),
    onRcptTo: (_address, session, done) => play('rcpt', session, done),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () =>
        play('data', session, (error) => {
          if (error) return done(error)
          const { mailFrom, rcptTo, dsn } = session.envelope
          taken.push({
            raw: Buffer.concat(chunks),
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo[0]?.address ?? '',
            envid: dsn?.envid ?? null,
          })
          done(null, 'taken')
          made.onTaken?.(taken.length)
        }),
      )
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address() as AddressInfo
  const made: ScriptedServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    taken,
    sessions: () => sessions,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return made
}
