import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './product.ts'

const DOVECOT = '/usr/sbin/dovecot'

/** Why no Dovecot can be started here, or null. */
export function whyNoDovecot(): string | null {
  const { status, stdout } = spawnSync(DOVECOT, ['--version'], { encoding: 'utf8' })
  if (status !== 0) return 'Dovecot is not installed (dovecot-imapd)'
  if (!stdout.startsWith('2.3.')) return `its settings are written for Dovecot 2.3, and this is ${stdout.trim()}`
  return process.getuid?.() === 0 ? null : 'Dovecot starts its parts as root only'
}

export interface ImapServer {
  /** For `RECEIPTS_IMAP_URL`. Stays the same over `stop()` and `start()`. */
  url: string
  port: number
  /** Puts a mail into the inbox, as a mail server does that delivers into a folder. */
  deliver(raw: string): Promise<void>
  /** How many mails a folder holds; empty: the inbox. */
  count(folder: string): Promise<number>
  start(): Promise<void>
  stop(): Promise<void>
  /** Stops it and takes its folder away. */
  close(): Promise<void>
}

/** A real IMAP server on 127.0.0.1 with one empty mailbox. */
export async function startDovecot(password = 'café/@ pass%20'): Promise<ImapServer> {
  const directory = await mkdtemp(join(tmpdir(), 'fairnotice-imap-'))
  const port = await freePort()
  const ids = idsOf('nobody')
  await chmod(directory, 0o755)
  const box = join(directory, 'mail', 'box')
  for (const folder of ['run', 'state', 'mail', 'mail/box', 'mail/box/tmp', 'mail/box/new', 'mail/box/cur']) {
    await mkdir(join(directory, folder))
    if (folder.startsWith('mail')) await chown(join(directory, folder), ids.uid, ids.gid)
  }
  const config = join(directory, 'dovecot.conf')
  await writeFile(join(directory, 'users'), `bounces:{PLAIN}${password}:${ids.uid}:${ids.gid}::${directory}/mail::\n`)
  await chmod(join(directory, 'users'), 0o644)
  await writeFile(
    config,
    `base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
first_valid_uid = 1
mail_location = maildir:${directory}/mail/box
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${directory}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${directory}/users
}
namespace inbox {
  inbox = yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service stats {
  client_limit = 100
}
`,
  )
  let child: ChildProcess | null = null
  const server: ImapServer = {
    url: `imap://bounces:${encodeURIComponent(password)}@127.0.0.1:${port}/INBOX?tls=never`,
    port,
    async deliver(raw) {
      const name = `${Date.now()}.${crypto.randomUUID()}.test`
      await writeFile(join(box, 'tmp', name), raw)
      await chown(join(box, 'tmp', name), ids.uid, ids.gid)
      await rename(join(box, 'tmp', name), join(box, 'new', name))
    },
    async count(folder) {
      const place = folder === '' ? box : join(box, `.${folder}`)
      const names = await Promise.all(['new', 'cur'].map((part) => readdir(join(place, part)).catch(() => [])))
      return names.flat().length
    },
    async start() {
      const started = spawn(DOVECOT, ['-F', '-c', config], { stdio: 'ignore' })
      child = started
      for (const end = Date.now() + 60_000; !(await greets(port)); await wait(50))
        if (Date.now() > end || started.exitCode !== null)
          throw new Error(`Dovecot did not start: ${await readFile(join(directory, 'log'), 'utf8').catch(() => '')}`)
    },
    async stop() {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
      child = null
    },
    async close() {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** Whether it says who it is, as it does when it can be signed in to. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (found: boolean) => {
      socket.destroy()
      resolve(found)
    }
    socket.once('error', () => end(false))
    socket.once('end', () => end(false))
    socket.once('data', (text) => end(text.toString().startsWith('* OK')))
  })
}

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
