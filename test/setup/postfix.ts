import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './product.ts'

const POSTFIX = '/usr/sbin/postfix'
/** Bytes that a mailbox of the real server may hold; it takes no larger message either. */
const MAILBOX_BYTES = 400_000

/** Why no Postfix can be started here, or null. */
export function whyNoPostfix(): string | null {
  if (spawnSync('/usr/sbin/postconf', ['-d', 'mail_version']).status !== 0) return 'Postfix is not installed (postfix)'
  return process.getuid?.() === 0 ? null : 'Postfix starts as root only'
}

export interface MailServer {
  /** For `SMTP_URL`. */
  url: string
  close(): Promise<void>
  log(): Promise<string>
}

/**
 * A real mail server on 127.0.0.1: it knows the mailboxes `here@members.example` and `full@members.example` (which is),
 * can't reach `away.example`, and hands what comes back to us, for `domain`, over by LMTP. What can't be delivered now is
 * warned of after a second, and given up after a few.
 */
export async function startPostfix(domain: string, lmtpPort: number): Promise<MailServer> {
  const directory = await mkdtemp(join(tmpdir(), 'fairnotice-mx-'))
  await chmod(directory, 0o755)
  const port = await freePort()
  const closed = await freePort()
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postfix'], { encoding: 'utf8' }).stdout))
  const nobody = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout))
  for (const folder of ['config', 'queue', 'data', 'boxes']) await mkdir(join(directory, folder))
  await chown(join(directory, 'data'), uid as number, gid as number)
  await chown(join(directory, 'boxes'), nobody[0] as number, nobody[1] as number)
  const config = join(directory, 'config')
  await writeFile(join(directory, 'boxes', 'full'), Buffer.alloc(MAILBOX_BYTES - 10, 'x\n'), { mode: 0o600 })
  await chown(join(directory, 'boxes', 'full'), nobody[0] as number, nobody[1] as number)
  await writeFile(join(config, 'boxes'), 'here@members.example here\nfull@members.example full\n')
  await writeFile(
    join(config, 'transport'),
    `${domain} lmtp:inet:[127.0.0.1]:${lmtpPort}\naway.example smtp:[127.0.0.1]:${closed}\n`,
  )
  await writeFile(
    join(config, 'main.cf'),
    `compatibility_level = 3.6
queue_directory = ${directory}/queue
data_directory = ${directory}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = ${directory}/log
maillog_file_prefixes = ${directory}
myhostname = mx.members.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtputf8_enable = no
biff = no
alias_maps =
local_recipient_maps =
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_reject_unlisted_recipient = no
smtpd_peername_lookup = no
disable_dns_lookups = yes
virtual_mailbox_domains = members.example
virtual_mailbox_maps = texthash:${config}/boxes
virtual_mailbox_base = ${directory}/boxes
virtual_uid_maps = static:${nobody[0]}
virtual_gid_maps = static:${nobody[1]}
virtual_mailbox_limit = ${MAILBOX_BYTES}
message_size_limit = ${MAILBOX_BYTES}
mailbox_size_limit = ${MAILBOX_BYTES}
transport_maps = texthash:${config}/transport
notify_classes =
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
maximal_queue_lifetime = 15s
bounce_queue_lifetime = 15s
delay_warning_time = 1s
`,
  )
  await writeFile(
    join(config, 'master.cf'),
    `127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`,
  )
  const log = () => readFile(join(directory, 'log'), 'utf8').catch(() => '')
  const postfix = (verb: string) => spawnSync(POSTFIX, ['-c', config, verb], { encoding: 'utf8' })
  const close = async () => {
    postfix('stop')
    await rm(directory, { recursive: true, force: true })
  }
  const started = postfix('start')
  for (const end = Date.now() + 60_000; !(await greets(port)); await wait(50))
    if (Date.now() > end || started.status !== 0) {
      const said = `${started.stdout}${started.stderr}${await log()}`
      await close()
      throw new Error(`Postfix did not start: ${said}`)
    }
  return { url: `smtp://127.0.0.1:${port}?tls=never`, close, log }
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (found: boolean) => {
      socket.destroy()
      resolve(found)
    }
    socket.once('error', () => end(false))
    socket.once('end', () => end(false))
    socket.once('data', (text) => end(text.toString().startsWith('220')))
  })
}
