import { KeyError, keyFiles, readKey } from '@fairnotice/notifier/keys'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

const shape = z.object({
  /** As the app role. */
  DATABASE_URL: z.string().min(1),
  /** Empty: no relay; then only example policies' notices leave, to the catcher. */
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default(''),
  /** The sender of alerts, which are optional. */
  ALERTS_FROM: z.string().default(''),
  DKIM_DOMAIN: z.string().default(''),
  DKIM_SELECTOR: z.string().default(''),
  /** Files with PEM keys, RSA or Ed25519, separated by commas. */
  DKIM_KEY_FILES: z.string().default(''),
  DATA_DIR: z.string().default('.data'),
  /** What tells this installation from a copy of it; empty: PostgreSQL's own names must do. */
  PLACE: z.string().default(''),
  /** Where it is kept who was erased; empty: `erasures` in DATA_DIR. */
  ERASURES_FILE: z.string().default(''),
  /** The mailbox for reports of mail that came back; empty: none is read. */
  RECEIPTS_IMAP_URL: z.string().default(''),
  /** The folder in it for what was read. */
  RECEIPTS_IMAP_DONE: z.string().min(1).default('Fair Notice'),
  /** Where reports are taken by LMTP or SMTP; empty: nowhere. */
  RECEIPTS_LISTEN: z.string().default(''),
  /** Where traces go (OTLP over HTTP); empty: nowhere. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default(''),
  /** Which part of all notices is traced. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  HOST: z.string().default('127.0.0.1'),
  INBOX_PORT: port.default(3002),
  CATCHER_PORT: port.default(3025),
  /** Where the team's messages lead. */
  ADMIN_URL: z.url().default('http://127.0.0.1:3000'),
  PUBLIC_URL: z.url().default('http://127.0.0.1:3001'),
  FAIRNOTICE_SECRET: z.string().min(16),
  /** How often the worker looks by itself, in ms; what happens here wakes it anyway. */
  WORKER_POLL_MS: z.coerce.number().int().min(50).default(2000),
  /** Messages under way at once. */
  MAIL_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
  /** How long the mail server may say nothing before people are told. */
  MAIL_SILENT_SECONDS: z.coerce.number().min(0.1).default(60),
})

export type Settings = z.infer<typeof shape>

export const readSettings = (): Settings => shape.parse(process.env)

/**
 * The keys that sign, if any; each file is one key under the same selector.
 *
 * @throws KeyError for a file that holds none
 */
export function dkimKeys({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILES }: Settings) {
  return keyFiles(DKIM_KEY_FILES).map((file) => {
    const read = readKey(file)
    if (!('pem' in read)) throw new KeyError(read)
    return { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, privateKey: read.pem }
  })
}
