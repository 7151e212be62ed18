import { createRequire } from 'node:module'
import { join } from 'node:path'
import { roleUrl } from '@fairnotice/db/migrate'
import { workerCommand } from '@fairnotice/worker/command'
import type { App } from './child.ts'
import { root, type Settings } from './env.ts'
import { appSecret } from './secret.ts'

/**
 * The three apps with what each may know. Worker and admin sign in to the database as the app role; the public site gets
 * its two narrow roles and neither that URL nor the mail server's.
 */
export function describeApps(
  settings: Settings,
  ownerUrl: string,
  secret: string,
  environment: NodeJS.ProcessEnv,
  place: string,
): App[] {
  // The public site learns of no login of another server.
  const { DATABASE_URL, SMTP_URL, RECEIPTS_IMAP_URL = '', FAIRNOTICE_SECRET, POSTGRES_PORT, ...inherited } = environment
  const everyone: NodeJS.ProcessEnv = {
    ...inherited,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: settings.HOST,
    DATA_DIR: settings.DATA_DIR,
    ADMIN_PORT: `${settings.ADMIN_PORT}`,
    PUBLIC_PORT: `${settings.PUBLIC_PORT}`,
    INBOX_PORT: `${settings.INBOX_PORT}`,
    CATCHER_PORT: `${settings.CATCHER_PORT}`,
    ADMIN_URL: settings.ADMIN_URL,
    PUBLIC_URL: settings.PUBLIC_URL,
    FAIRNOTICE_SECRET: appSecret(secret),
  }
  const staff: NodeJS.ProcessEnv = {
    ...everyone,
    DATABASE_URL: roleUrl(ownerUrl, 'app', secret),
    SMTP_URL: settings.SMTP_URL ?? '',
    ...(settings.MAIL_FROM ? { MAIL_FROM: settings.MAIL_FROM } : {}),
    ...(settings.ALERTS_FROM ? { ALERTS_FROM: settings.ALERTS_FROM } : {}),
  }
  const visitors: NodeJS.ProcessEnv = {
    ...everyone,
    PUBLIC_DATABASE_URL: roleUrl(ownerUrl, 'public', secret),
    MEMBER_DATABASE_URL: roleUrl(ownerUrl, 'member', secret),
  }
  const admin = join(root, 'apps/admin')
  const next = () => createRequire(join(admin, 'package.json')).resolve('next/dist/bin/next')
  return [
    {
      name: 'worker',
      folder: root,
      script: [...workerCommand],
      environment: { ...staff, PLACE: place, ERASURES_FILE: settings.ERASURES_FILE, RECEIPTS_IMAP_URL },
      origin: localOrigin(settings.HOST, settings.INBOX_PORT),
    },
    {
      name: 'admin',
      folder: admin,
      script: [next(), 'start', '--port', `${settings.ADMIN_PORT}`, '--hostname', settings.HOST],
      environment: staff,
      origin: localOrigin(settings.HOST, settings.ADMIN_PORT),
    },
    {
      name: 'public',
      folder: root,
      script: ['apps/public/src/main.ts'],
      environment: visitors,
      origin: localOrigin(settings.HOST, settings.PUBLIC_PORT),
    },
  ]
}

/** Where this machine reaches an app, whatever its public URL is. */
function localOrigin(host: string, port: number): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${reached}:${port}`
}
