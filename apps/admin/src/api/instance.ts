import { openTraces } from '@fairnotice/notifier/traces'
import { type Auth, createAuth, LINK_MINUTES } from '../auth/auth.ts'
import { database } from '../database.ts'
import { env } from '../env.ts'
import { bounceTester, linkMailer } from '../mail.ts'
import { senderOf } from '../sender.ts'
import { createApi } from './app.ts'

interface Instance {
  api: ReturnType<typeof createApi>
  auth: Auth
}

const kept = globalThis as { fairnoticeInstance?: Instance }

/** The API and the sign-in of this process, made at the first request. */
export function instance(): Instance {
  kept.fairnoticeInstance ??= make()
  return kept.fairnoticeInstance
}

function make(): Instance {
  const settings = env()
  const rows = database()
  const smtpUrl = settings.SMTP_URL || `smtp://127.0.0.1:${settings.CATCHER_PORT}?tls=never`
  const mail = linkMailer(rows, { smtpUrl, mailFrom: settings.MAIL_FROM, secret: settings.FAIRNOTICE_SECRET })
  const auth = createAuth(rows, {
    secret: settings.FAIRNOTICE_SECRET,
    url: settings.ADMIN_URL,
    sendLink: (email, url) => mail(email, url, 'sign-in', LINK_MINUTES),
  })
  const api = createApi({
    database: rows,
    auth,
    adminUrl: settings.ADMIN_URL,
    publicUrl: settings.PUBLIC_URL,
    mailConfigured: settings.SMTP_URL !== '',
    secret: settings.FAIRNOTICE_SECRET,
    mailFrom: settings.MAIL_FROM,
    sender: senderOf({
      smtpUrl: settings.SMTP_URL,
      carryUrl: smtpUrl,
      dkimDomain: settings.DKIM_DOMAIN,
      dkimSelector: settings.DKIM_SELECTOR,
      dkimKeyFiles: settings.DKIM_KEY_FILES,
      dnsServers: settings.DNS_SERVERS,
    }),
    sendBounceTest: bounceTester(rows, { smtpUrl, mailFrom: settings.MAIL_FROM }),
    invite: (email, url, minutes) => mail(email, url, 'invitation', minutes),
    traces: openTraces({
      endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
      service: 'fairnotice-admin',
      ratio: settings.OTEL_TRACES_SAMPLER_ARG,
    }),
    tellReset: (email) => mail(email, `${settings.ADMIN_URL}/settings/account`, 'second-factor-reset', null),
  })
  return { api, auth }
}
