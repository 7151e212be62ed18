import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, root } from '../../src/start/env.ts'
import { nextSteps } from '../../src/start/first-run.ts'
import { appSecret } from '../../src/start/secret.ts'

describe('settings', () => {
  test('nothing has to be set', () => {
    expect(readSettings({})).toEqual({
      DATA_DIR: join(root, '.data'),
      ERASURES_FILE: join(root, '.data', 'erasures'),
      HOST: '127.0.0.1',
      ADMIN_PORT: 3000,
      PUBLIC_PORT: 3001,
      INBOX_PORT: 3002,
      CATCHER_PORT: 3025,
      ADMIN_URL: 'http://127.0.0.1:3000',
      PUBLIC_URL: 'http://127.0.0.1:3001',
      ADMIN_EMAIL: 'administrator@example.org',
      EXAMPLE: 'ask',
    })
  })

  test('an empty value counts as absent', () => {
    expect(readSettings({ SMTP_URL: '', ADMIN_PORT: '', DATABASE_URL: '' })).toEqual(readSettings({}))
  })

  test.each([
    [{ HOST: '0.0.0.0', ADMIN_PORT: '8080' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ ADMIN_URL: 'https://policies.brill.example' }, 'https://policies.brill.example'],
  ])('%o is reached at %s', (environment, url) => {
    expect(readSettings(environment).ADMIN_URL).toBe(url)
  })

  test('everything that is wrong is named at once', () => {
    const wrong = {
      ADMIN_PORT: '0',
      INBOX_PORT: 'x',
      DATABASE_URL: 'mysql://a',
      SMTP_URL: 'mail',
      FAIRNOTICE_SECRET: 'short',
      RECEIPTS_IMAP_URL: 'pop3://mail.example.org',
      RECEIPTS_LISTEN: '127.0.0.1:3024',
    }
    const message = catchMessage(() => readSettings(wrong))
    for (const name of Object.keys(wrong)) expect(message).toContain(name)
    expect(message).not.toContain('\n')
  })

  test('reports come in by a mailbox, LMTP or SMTP', () => {
    const RECEIPTS_IMAP_URL = 'imaps://bounces%40example.org:secret@mail.example.org/INBOX'
    for (const RECEIPTS_LISTEN of ['lmtp://127.0.0.1:3024', 'smtp://[::1]:3024'])
      expect(readSettings({ RECEIPTS_IMAP_URL, RECEIPTS_LISTEN })).toMatchObject({ RECEIPTS_IMAP_URL, RECEIPTS_LISTEN })
  })

  test('two apps may not share a port', () => {
    expect(catchMessage(() => readSettings({ ADMIN_PORT: '3001' }))).toContain(
      'PUBLIC_PORT must differ from ADMIN_PORT',
    )
  })

  test('what the apps get as secret does not give the installation secret away', () => {
    expect(appSecret('a secret of the installation')).toMatch(/^[0-9a-f]{64}$/)
    expect(appSecret('one')).not.toBe(appSecret('two'))
  })
})

test('what to do first names no inbox to which nothing comes, and no setting that is there', () => {
  const inbox = 'http://127.0.0.1:3002'
  expect(nextSteps(true, false, inbox).join(' ')).toMatch(/127\.0\.0\.1:3002.*SMTP_URL/)
  expect(nextSteps(true, true, inbox).join(' ')).toMatch(/user add bram@/)
  expect(nextSteps(true, true, inbox).join(' ')).not.toMatch(/SMTP_URL|3002/)
})

test('.env.example has each setting that an app reads, with a comment, and no other', async () => {
  const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n')
  const named = lines.flatMap((line) => line.match(/^# ([A-Z_]+)=/)?.slice(1) ?? [])
  const read = new Set<string>()
  for await (const file of glob('apps/*/src/**/env.ts', { cwd: root }))
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm))
      read.add(name)
  expect(named.toSorted()).toEqual([...read].toSorted())
})

function catchMessage(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    expect(error).toMatchObject({ code: 'settings-wrong' })
    return (error as Error).message
  }
  throw new Error('nothing was wrong')
}
