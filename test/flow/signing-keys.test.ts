import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { senderOf } from '@fairnotice/admin/sender'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../setup/house.ts'

describe('a key that should seal messages and can’t be read', () => {
  let house: House
  let folder: string
  let file: string
  beforeAll(async () => {
    house = await openHouse()
    folder = await mkdtemp(join(tmpdir(), 'fairnotice-keys-'))
    file = join(folder, 'seal.pem')
    Object.assign(house.worker.settings, {
      DKIM_DOMAIN: 'quietoars.example',
      DKIM_SELECTOR: 'one',
      DKIM_KEY_FILES: file,
    })
  })
  afterAll(async () => {
    await house?.close()
    await rm(folder, { recursive: true })
  })
  const signing = async () =>
    (await house.ana.call('GET', '/health')).body.find(({ part }: { part: string }) => part === 'signing')

  it('stops the worker, and the desk says which file it is, and why', async () => {
    await expect(house.worker.start()).rejects.toMatchObject({ code: 'dkim-key-unreadable' })
    expect(await signing()).toMatchObject({ ok: false, detail: `missing ${file}` })
    await writeFile(file, 'not a key')
    await expect(house.worker.start()).rejects.toMatchObject({ code: 'dkim-key-unreadable' })
    expect(await signing()).toMatchObject({ ok: false, detail: `no-key ${file}` })
    expect((await house.ana.call('GET', '/desk')).body.health).toContainEqual(
      expect.objectContaining({ part: 'signing', ok: false }),
    )
  })

  it('is named by the admin app too', () => {
    const settings = { smtpUrl: '', carryUrl: 'smtp://127.0.0.1:9', dnsServers: '', dkimKeyFiles: `${file}, /none.pem` }
    const sender = senderOf({ ...settings, dkimDomain: 'quietoars.example', dkimSelector: 'one' })
    expect(sender.unreadKeys).toEqual([
      { file, why: 'no-key' },
      { file: '/none.pem', why: 'missing' },
    ])
    // Who signs with nothing has nothing to read.
    expect(senderOf({ ...settings, dkimDomain: '', dkimSelector: '' }).unreadKeys).toEqual([])
  })

  it('is well once it is mended', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await house.worker.start()
    expect(await signing()).toMatchObject({ ok: true, detail: null })
    await house.worker.stop()
    house.worker.settings.DKIM_KEY_FILES = ''
    await house.worker.start()
    expect(await signing()).toBeUndefined()
  })
})
