import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, until } from '../setup/house.ts'

const MEMBERS = 500
const main = fileURLToPath(new URL('../../apps/worker/src/main.ts', import.meta.url))

describe('a worker that is killed in the middle of sending', () => {
  let house: House
  let versions: string
  const processes: ChildProcess[] = []

  /** The worker as a process of its own, which a signal can end. */
  const startProcess = (): ChildProcess => {
    const environment = Object.fromEntries(
      Object.entries(house.worker.settings).map(([name, value]) => [name, String(value)]),
    )
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    processes.push(child)
    return child
  }

  beforeAll(async () => {
    house = await openHouse()
    ;({ versions } = await announcedTo(house, MEMBERS))
  })
  afterAll(async () => {
    for (const child of processes)
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    await house.close()
  })

  it('has left each member with exactly one message when another has finished its work', async () => {
    const first = startProcess()
    await house.smtp.received(150)
    first.kill('SIGKILL')
    await once(first, 'exit')
    const atDeath = house.smtp.messages.length
    expect(atDeath).toBeLessThan(MEMBERS)

    startProcess()
    await until(
      'all notices are sent',
      async () => (await house.ana.call('GET', `${versions}/2/notices`)).body.counts.sent === MEMBERS,
    )
    const ids = new Map<string, Set<string>>()
    for (const { to, mail } of house.smtp.messages) {
      const known = ids.get(to[0] as string) ?? new Set()
      ids.set(to[0] as string, known.add(mail.messageId as string))
    }
    expect(ids.size).toBe(MEMBERS)
    expect([...ids.values()].every((messages) => messages.size === 1)).toBe(true)
    // SMTP's one window: accepted, and the process died before the row was written; at most one for each connection.
    const repeats = house.smtp.messages.length - MEMBERS
    expect(repeats).toBeLessThanOrEqual(house.worker.settings.MAIL_CONNECTIONS as number)
    expect(await house.database.receipt.count({ where: { result: 'accepted' } })).toBe(MEMBERS)
  })

  it('leaves two workers to share the rest without a message twice', async () => {
    const members = await house.database.member.count()
    const { body } = await house.chloe.call('POST', `${versions}/2/postpone`, {
      effectiveAt: new Date(Date.now() + 90 * 86_400_000).toISOString(),
      reason: 'The parliament is late.',
    })
    expect(body).toEqual({ told: members })
    const before = house.smtp.messages.length
    startProcess()
    await house.smtp.received(before + members)
    await until(
      'all are recorded',
      async () => (await house.database.notice.count({ where: { state: { in: ['planned', 'claimed'] } } })) === 0,
    )
    const later = house.smtp.messages.slice(before)
    expect(new Set(later.map(({ to }) => to[0])).size).toBe(members)
    expect(later).toHaveLength(members)
    expect(later[0]?.mail.text).toContain('The parliament is late.')
  })
})
