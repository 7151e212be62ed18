import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Trouble } from '../trouble.ts'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url))

const PORT = 'must be a port number (1 to 65535)'
const port = z.coerce.number(PORT).int(PORT).min(1, PORT).max(65_535, PORT)

const url = (protocol: RegExp, example: string) => z.url({ protocol, error: `must be a URL such as ${example}` })

const shape = z.object({
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/fairnotice').optional(),
  POSTGRES_PORT: port.optional(),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@host:587').optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  ALERTS_FROM: z.email('must be an e-mail address').optional(),
  DATA_DIR: z.string().default('.data'),
  ERASURES_FILE: z.string().optional(),
  PLACE: z.string().max(200, 'must have 200 characters or less').optional(),
  HOST: z.string().default('127.0.0.1'),
  ADMIN_PORT: port.default(3000),
  PUBLIC_PORT: port.default(3001),
  INBOX_PORT: port.default(3002),
  CATCHER_PORT: port.default(3025),
  ADMIN_URL: url(/^https?$/, 'https://policies.example.org').optional(),
  PUBLIC_URL: url(/^https?$/, 'https://privacy.example.org').optional(),
  RECEIPTS_IMAP_URL: url(/^imaps?$/, 'imaps://user:password@mail.example.org/INBOX').optional(),
  RECEIPTS_LISTEN: url(/^(lmtp|smtp)$/, 'lmtp://127.0.0.1:3024').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(/^https?$/, 'http://127.0.0.1:4318').optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('administrator@example.org'),
  EXAMPLE: z.enum(['ask', 'yes', 'no'], 'must be ask, yes or no').default('ask'),
  FAIRNOTICE_SECRET: z.string().min(16, 'must have 16 characters or more').optional(),
})

export type Settings = Omit<z.infer<typeof shape>, 'ADMIN_URL' | 'PUBLIC_URL' | 'ERASURES_FILE'> & {
  ADMIN_URL: string
  /** Where the worker keeps who was erased, outside of the database. */
  ERASURES_FILE: string
  PUBLIC_URL: string
}

/**
 * What `environment` says, completed and checked. An empty value counts as absent. Relative folders are meant from the
 * root of the repository. Throws one `Trouble` that names every setting that is wrong.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = shape.safeParse(given)
  const wrong = parsed.success
    ? shared(parsed.data)
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)
  if (!parsed.success || wrong.length > 0)
    throw new Trouble('settings-wrong', `these settings (environment or .env) need a change: ${wrong.join('; ')}`)
  const settings = parsed.data
  return {
    ...settings,
    DATA_DIR: resolve(root, settings.DATA_DIR),
    ERASURES_FILE: resolve(root, settings.ERASURES_FILE ?? join(settings.DATA_DIR, 'erasures')),
    ADMIN_URL: settings.ADMIN_URL ?? origin(settings.HOST, settings.ADMIN_PORT),
    PUBLIC_URL: settings.PUBLIC_URL ?? origin(settings.HOST, settings.PUBLIC_PORT),
  }
}

/** The environment of this process, completed by the file `.env` in the root (what is set already wins). */
export function readEnvironment(): NodeJS.ProcessEnv {
  const file = resolve(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

/** Ports that two settings share, as one line each. */
function shared(settings: z.infer<typeof shape>): string[] {
  const names = ['ADMIN_PORT', 'PUBLIC_PORT', 'INBOX_PORT', 'CATCHER_PORT', 'POSTGRES_PORT'] as const
  return names.flatMap((name, index) => {
    const twin = names
      .slice(0, index)
      .find((other) => settings[other] !== undefined && settings[other] === settings[name])
    return twin ? [`${name} must differ from ${twin}`] : []
  })
}

/** An address that listens everywhere is reached as localhost. */
function origin(host: string, at: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${reached}:${at}`
}
