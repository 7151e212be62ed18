import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
// @boundaries-ignore one GitHub for the tests of all packages
import { githubDescription } from '../../packages/mirror/test/github/description.ts'
// @boundaries-ignore one GitHub for the tests of all packages
import { GitHubServer } from '../../packages/mirror/test/github/server.ts'
import { announcedTo } from '../setup/announced.ts'
import { type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

const description = await githubDescription()

describe.skipIf(description === null)('the mirror, by screen', () => {
  let house: House
  let product: Product
  let github: GitHubServer
  let page: Page
  const state = async () => (await house.ana.call('GET', '/mirror')).body.state

  /** As a laptop and as a phone show it; nothing may stick out at the side. */
  const picture = async (name: string) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}${name}-${width}.png`, fullPage: true })
      const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect([name, width, beyond]).toEqual([name, width, 0])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  // The first to be declared, hence the last to end: the product still talks to it while it closes.
  afterAll(async () => {
    const violations = github?.violations ?? []
    await github?.stop()
    expect(violations).toEqual([])
  })
  const { enter, folder } = screensIn('mirror', async (opened) => {
    ;({ house, product } = opened)
    if (description !== null) github = await GitHubServer.start(description)
    await announcedTo(house, 12)
    await house.worker.start()
    page = await enter('chloe', { path: '/settings/mail' })
    await page.getByRole('tab', { name: 'GitHub' }).click()
  })

  it('says in plain words why GitHub refuses, and keeps what was typed', async () => {
    await page.getByText('There is no mirror yet.').waitFor()
    await picture('1-none')
    await page.getByRole('textbox', { name: 'Owner' }).fill(github.state.owner)
    await page.getByRole('textbox', { name: 'Repository' }).fill(github.state.repo)
    await page.getByRole('textbox', { name: 'GitHub Enterprise' }).fill(github.url)
    await page.getByText('This server has no rate limits').click()
    await page.getByLabel(/^Token/).fill('github_pat_wrong')
    await page.getByText('In an issue').click()
    await page.getByRole('button', { name: 'Check and save' }).click()
    await page.getByText('GitHub refuses the credentials.').waitFor()
    await picture('2-refused')
    expect(await page.getByRole('textbox', { name: 'Owner' }).inputValue()).toBe(github.state.owner)
  })

  it('mirrors everything once GitHub accepts them, and shows the token no more', async () => {
    await page.getByLabel(/^Token/).fill(github.token)
    await page.getByRole('button', { name: 'Check and save' }).click()
    await page.getByText('Everything that was published is on GitHub.').waitFor()
    await page.getByText('are the same on GitHub and here').waitFor()
    await picture('3-mirrored')
    expect(await page.getByLabel(/^Token/).inputValue()).toBe('')
    expect(await page.content()).not.toContain(github.token)
    expect(github.state.issues).toHaveLength(1)
  })

  it('names the file that someone changed on GitHub', async () => {
    await github.state.repository.push('main', { 'privacy/policy.en.md': 'We keep nothing.\n' })
    await page.getByRole('button', { name: 'Mirror and compare now' }).click()
    await page.getByText('someone changed it').waitFor()
    await page.getByRole('status').getByText('GitHub does not say what was published here.').waitFor()
    await picture('4-different')
  })

  it('shows a stopped mirror on the desk, and leads to where a rewritten history is accepted', async () => {
    const { repository } = github.state
    await repository.git(['update-ref', 'refs/heads/main', 'main~2'])
    await page.getByRole('button', { name: 'Mirror and compare now' }).click()
    await until('the mirror has stopped', async () => (await state()).outcome === 'stopped')
    await page.goto(product.adminUrl)
    await page.getByText('Mirror on GitHub').waitFor()
    await picture('5-desk')
    await page.getByRole('link', { name: 'Go there' }).click()
    await page.getByText('its history was rewritten').first().waitFor()
    await picture('6-stopped')
    await page.getByRole('button', { name: 'Accept the rewritten history' }).click()
    await picture('7-sure')
    await page.getByRole('button', { name: 'Accept the rewritten history' }).click()
    await page.getByText('Everything that was published is on GitHub.').waitFor()
    expect(await repository.git(['show', 'main:privacy/policy.en.md'])).toContain('180 days')
  })

  it('speaks Dutch', async () => {
    await page.context().addCookies([{ name: 'fairnotice-language', value: 'nl', url: product.adminUrl }])
    await page.reload()
    await page.getByText('Alles wat gepubliceerd is, staat op GitHub.').waitFor()
    await picture('8-dutch')
  })

  it('ends mirroring when asked twice', async () => {
    await page.getByRole('button', { name: 'Stop met spiegelen' }).click()
    await page.getByRole('button', { name: 'Stop met spiegelen' }).click()
    await page.getByText('Er is nog geen spiegel.').waitFor()
    expect(await house.database.mirrorSettings.count()).toBe(0)
  })
})
