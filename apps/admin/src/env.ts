import { z } from 'zod'

const settings = z.object({
  /** As the app role. */
  DATABASE_URL: z.string().min(1),
  /** Empty: no relay; then only example policies can be announced. */
  SMTP_URL: z.string().default(''),
  /** The sender's address of notices; without it, notices@ and the organisation's domain. */
  MAIL_FROM: z.string().default(''),
  /** With what the worker signs notices; here it is compared with what DNS says. */
  DKIM_DOMAIN: z.string().default(''),
  DKIM_SELECTOR: z.string().default(''),
  DKIM_KEY_FILES: z.string().default(''),
  /** DNS servers to ask, as 192.0.2.53 or 192.0.2.53:5353, separated by commas; empty: this machine's own. */
  DNS_SERVERS: z.string().default(''),
  /** Where sign-in mails go without a relay: the embedded catcher. */
  CATCHER_PORT: z.coerce.number().int().default(3025),
  ADMIN_URL: z.url().default('http://127.0.0.1:3000'),
  PUBLIC_URL: z.url().default('http://127.0.0.1:3001'),
  FAIRNOTICE_SECRET: z.string().min(16),
  /** Where traces go (OTLP over HTTP); empty: nowhere. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default(''),
  /** Which part of all notices is traced. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  /** Trusted proxies in front, each of which adds to X-Forwarded-For whom it was asked by. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
})

let read: z.infer<typeof settings> | null = null

/** The admin app's settings; read at the first request, not at the build. */
export function env(): z.infer<typeof settings> {
  read ??= settings.parse(process.env)
  return read
}
