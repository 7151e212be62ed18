import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi } from '@fairnotice/admin/api'
import { createAuth } from '@fairnotice/admin/auth'
import { senderOf } from '@fairnotice/admin/sender'
import { signInDoor } from '@fairnotice/admin/sign-in'
import {
  addUser,
  beginBounceTest,
  createToken,
  type Database,
  openDatabase,
  receiveBounceTest,
  saveAudience,
  saveOrganisation,
  upsertMembers,
  wake,
} from '@fairnotice/db'
import { PRESETS, type Role } from '@fairnotice/policy'
import { type RunningWorker, startWorker } from '@fairnotice/worker'
import { CLAUSE } from '../fixtures/texts.ts'
import { freshDatabase } from './database.ts'
import { type SmtpInbox, startSmtp } from './smtp.ts'

/** Someone of the legal team, who calls the API with a token of their own. */
export interface Person {
  id: string
  token: string
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
  body: any
  headers: Headers
}

/** A whole installation: a database, the API, a mail server, and a worker that can be stopped and started. */
export interface House {
  database: Database
  smtp: SmtpInbox
  ana: Person
  bram: Person
  chloe: Person
  person(name: string, roles: Role[]): Promise<Person>
  worker: { start(): Promise<void>; stop(): Promise<void>; settings: Record<string, unknown> }
  urls: Record<string, string>
  /** What the admin app answers, without its screens: the API, and the sign-in. */
  desk(request: Request): Promise<Response>
  /** Moves the product's clock by so much, as only the test role may. */
  moveClock(interval: string): Promise<void>
  close(): Promise<void>
}

const SECRET = 'a secret for tests, and for nothing else'
const ADMIN_URL = 'http://admin.test'
const PUBLIC_URL = 'http://public.test'

/** An installation with an organisation and its audiences, and the three people of every test. */
export async function openHouse(): Promise<House> {
  const house = await openEmptyHouse()
  await saveOrganisation(house.database, {
    name: 'Quiet Oars',
    domain: 'quietoars.example',
    postalAddress: 'Oar Lane 1, 9000 Ghent',
    contact: 'privacy@quietoars.example',
    // A slow machine's browser takes its time between signing in and approving.
    stepUpMinutes: 720,
  })
  // Bounces come in here, as a test has shown.
  await beginBounceTest(house.database, {
    messageId: '<test@quietoars.example>',
    address: 'nobody@quietoars.example',
    actorId: house.chloe.id,
  })
  await receiveBounceTest(house.database, '<test@quietoars.example>')
  for (const slug of ['members', 'visitors', 'customers'])
    await saveAudience(house.database, { slug, names: { en: slug }, cues: [slug] })
  return house
}

/** An installation in which nothing has been set up but three people. */
export async function openEmptyHouse(): Promise<House> {
  const fresh = await freshDatabase()
  const smtp = await startSmtp()
  const directory = await mkdtemp(join(tmpdir(), 'fairnotice-house-'))
  const database = openDatabase(fresh.urls.app)
  const clock = openDatabase(fresh.urls.test, 1)
  const auth = createAuth(database, { secret: SECRET, url: ADMIN_URL, sendLink: async () => {} })
  const api = createApi({
    database,
    auth,
    adminUrl: ADMIN_URL,
    publicUrl: PUBLIC_URL,
    mailConfigured: true,
    secret: SECRET,
    mailFrom: '',
    invite: async () => {},
    tellReset: async () => {},
    sendBounceTest: async () => null,
    sender: senderOf({
      smtpUrl: smtp.url,
      carryUrl: `${smtp.url}?tls=never`,
      dkimDomain: '',
      dkimSelector: '',
      dkimKeyFiles: '',
      // Nobody answers there.
      dnsServers: '127.0.0.1:9',
    }),
  })

  async function person(name: string, roles: Role[]): Promise<Person> {
    const user = await addUser(database, { email: `${name}@quietoars.example`, name, roles })
    const { token } = await createToken(database, user.id, 'test')
    return {
      id: user.id,
      token,
      async call(method, path, body, headers = {}) {
        const text = typeof body === 'string'
        const response = await api.request(`/api/v1${path}`, {
          method,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': text ? 'text/markdown' : 'application/json',
            ...headers,
          },
          ...(body === undefined ? {} : { body: text ? body : JSON.stringify(body) }),
        })
        const answer = await response.text()
        return {
          status: response.status,
          body: answer.startsWith('{') || answer.startsWith('[') ? JSON.parse(answer) : answer,
          headers: response.headers,
        }
      },
    }
  }

  let running: RunningWorker | null = null
  const settings = {
    DATABASE_URL: fresh.urls.app,
    SMTP_URL: `${smtp.url}?tls=never`,
    MAIL_FROM: '',
    ALERTS_FROM: '',
    DKIM_DOMAIN: '',
    DKIM_SELECTOR: '',
    DKIM_KEY_FILES: '',
    DATA_DIR: directory,
    PLACE: '',
    ERASURES_FILE: '',
    RECEIPTS_IMAP_URL: '',
    RECEIPTS_IMAP_DONE: 'Fair Notice',
    RECEIPTS_LISTEN: '',
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    OTEL_TRACES_SAMPLER_ARG: 1,
    HOST: '127.0.0.1',
    INBOX_PORT: 0,
    CATCHER_PORT: 0,
    ADMIN_URL,
    PUBLIC_URL,
    FAIRNOTICE_SECRET: SECRET,
    WORKER_POLL_MS: 100,
    MAIL_CONNECTIONS: 5,
    MAIL_SILENT_SECONDS: 60,
  }
  return {
    database,
    smtp,
    urls: fresh.urls,
    desk: async (request) =>
      new URL(request.url).pathname.startsWith('/api/auth') ? signInDoor(auth, request, 0) : api.fetch(request),
    ana: await person('ana', ['author']),
    bram: await person('bram', ['reviewer']),
    chloe: await person('chloe', ['publisher', 'administrator']),
    person,
    worker: {
      settings,
      async start() {
        running = await startWorker(settings)
      },
      async stop() {
        await running?.close()
        running = null
      },
    },
    async moveClock(interval) {
      await clock.$executeRaw`insert into test_clock (id, shift) values (1, ${interval}) on conflict (id) do update set shift = excluded.shift`
      await wake(database, 'gate')
    },
    async close() {
      await running?.close()
      await smtp.stop()
      await clock.$disconnect()
      await database.$disconnect()
      await fresh.drop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Settings of a policy in English and Dutch under the first of the five promises. */
export const policySettings = (slug: string, languages = ['en']) => ({
  slug,
  title: 'Privacy policy',
  titles: { nl: 'Privacyverklaring' },
  sourceLanguage: 'en',
  languages,
  timeZone: 'Europe/Brussels',
  audiences: ['members', 'visitors'],
  noticeRule: {
    ...PRESETS['revised-policy-before-any-change']?.rule,
    clause: { quote: CLAUSE, section: 'Privacy policy of Quiet Oars' },
  },
  options: {
    en: ['Object by writing to privacy@quietoars.example.'],
    nl: ['Maak bezwaar via privacy@quietoars.example.'],
  },
})

/** So many members, a third of them Dutch-speaking. */
export const addMembers = (database: Database, count: number) =>
  upsertMembers(
    database,
    Array.from({ length: count }, (_, index) => ({
      externalId: `m${index}`,
      email: `member${index}@members.example`,
      name: `Member ${index}`,
      language: index % 3 === 0 ? 'nl' : 'en',
    })),
    { actorId: null, language: 'en', secret: SECRET },
  )

/** Polls a condition that only the database knows; says what it waited for when it gives up. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
