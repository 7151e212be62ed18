import { describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { isFit } from '../setup/fit.ts'
import type { House } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

describe('a restored installation, by screen', () => {
  let house: House
  let product: Product

  const { enter, picture } = screensIn('restore', async (opened) => {
    ;({ house, product } = opened)
    await announcedTo(house, 3)
    const at = await house.database.$queryRaw<{ clock: Date }[]>`select clock()`
    await house.database.restoration.create({
      data: { how: 'restored', at: at[0]?.clock as Date, asOf: at[0]?.clock as Date },
    })
  })

  it('says so on every screen; who may not reconcile it is not led there', async () => {
    const ana = await enter('ana', { locale: 'nl' })
    const banner = ana.getByRole('region', { name: 'Teruggezet of gekopieerd' })
    for (const path of ['/', '/policies/privacy', '/members', '/settings/mail']) {
      await ana.goto(`${product.adminUrl}${path}`)
      await banner.getByText('Er wordt niets verstuurd').waitFor()
    }
    expect(await banner.getByRole('link').count()).toBe(0)
    await ana.goto(`${product.adminUrl}/restoration`)
    await ana.getByText('3 kennisgevingen zouden vertrekken').waitFor()
    expect(await ana.getByRole('button', { name: 'Tonen wat er gevonden zou worden' }).count()).toBe(0)
    await isFit(ana, 'restore/author-nl')
    await ana.context().close()
  })

  it('an administrator gives the log, sees what it comes to, and lets it send again', async () => {
    const chloe = await enter('chloe')
    await chloe.goto(product.adminUrl)
    await picture(chloe, 'desk')
    await chloe.getByRole('link', { name: 'Reconcile' }).click()
    await chloe.getByText('3 notices would be sent').waitFor()
    await isFit(chloe, 'restore/form')
    await chloe.setViewportSize({ width: 1280, height: 900 })
    const look = chloe.getByRole('button', { name: 'Show what would be found' })
    expect(await look.isDisabled()).toBe(true)
    const log = `Nov 22 10:00:00 mx postfix/cleanup[7]: 4XA: message-id=<${'a'.repeat(40)}@quietoars.example>\n`
    const choosing = chloe.waitForEvent('filechooser')
    await chloe.getByRole('button', { name: 'Choose logs …' }).click()
    await (await choosing).setFiles({ name: 'mail.log', mimeType: 'text/plain', buffer: Buffer.from(log) })
    await chloe.getByText('1 message of ours found in mail.log.').waitFor()
    await chloe.getByRole('textbox', { name: 'External ids, one a line' }).fill('m1\n')
    await look.click()
    await chloe.getByText('0 notices had left').waitFor()
    await chloe.getByText('2 notices are still to be sent').waitFor()
    await chloe.getByText('1 member was erased since').waitFor()
    await chloe.getByText('1 Message-ID of ours leads to nothing here').waitFor()
    await chloe.getByRole('button', { name: 'Reconcile and send again' }).click()
    await chloe.getByRole('button', { name: 'Reconcile and send again' }).click()
    // Everything that is missing at once; then it is said, and done.
    const refusal = chloe.getByRole('alert')
    await refusal.getByText('sends no more').waitFor()
    expect(await refusal.getByRole('listitem').count()).toBe(3)
    await picture(chloe, 'refused')
    await chloe.getByLabel('The installation that this was made from sends no more.').check()
    await chloe.getByLabel('Every erasure since then is named here, or there was none.').check()
    await chloe.getByRole('textbox', { name: 'What happened, and what did you check?' }).fill('The disk broke.')
    await chloe.getByRole('button', { name: 'Reconcile and send again' }).click()
    await chloe.getByText('There is nothing to reconcile').waitFor()
    expect(await chloe.getByRole('region', { name: 'Restored or copied' }).count()).toBe(0)
    await chloe.getByText('Reconciled last by chloe').waitFor()
    await picture(chloe, 'done')
    expect(await house.database.restoration.count({ where: { reconciledAt: null } })).toBe(0)
    expect(await house.database.member.count({ where: { erasedAt: { not: null } } })).toBe(1)
    await chloe.context().close()
  })
})
