import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { BEFORE } from '../fixtures/texts.ts'
import { publishFirst } from '../setup/announced.ts'
import { type House, until } from '../setup/house.ts'
import type { Product } from '../setup/product.ts'
import { screensIn } from '../setup/screens.ts'

const versions = '/policies/privacy/versions'

/** A term of the club's own is renamed, and a recipient comes whose name nothing marks as one. */
const RENAMED = BEFORE.replace('with our insurer only', 'with our insurer and with drosselfracht').replace(
  'the boats that you reserve',
  'the skiffs that you reserve',
)

interface Said {
  materiality: string
  kinds: string[]
  new: { text: string }[]
  reasons: { rule: string; text: string }[]
}

describe('the words of a policy’s own', () => {
  let house: House
  let product: Product
  let ana: Page

  const about = async (words: string): Promise<Said> => {
    const { changes } = (await house.ana.call('GET', `${versions}/2/comparison`)).body as { changes: Said[] }
    return changes.find((change) => change.new.some(({ text }) => text.includes(words))) as Said
  }

  const { enter, folder } = screensIn('own-words', async (opened) => {
    ;({ house, product } = opened)
    await publishFirst(house)
    await house.ana.call('POST', versions, { renditions: { en: RENAMED } })
    ana = await enter('ana')
  })

  it('are unknown at first: a rename is material, and a bare name is no recipient', async () => {
    expect((await house.ana.call('GET', '/policies/privacy')).body).toMatchObject({ recipients: [], vocabulary: [] })
    expect((await about('skiffs')).materiality).toBe('material')
    expect((await about('drosselfracht')).reasons.map(({ text }) => text).join()).not.toContain('Drosselfracht')
  })

  it('are refused where they would make the same what binds, with each such word', async () => {
    const refused = await house.ana.call('PATCH', '/policies/privacy', {
      vocabulary: [
        ['may', 'must'],
        ['boat', 'skiff'],
        ['all', 'crew'],
      ],
    })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('“may”')
    expect(JSON.stringify(refused.body)).toContain('“all”')
    expect(JSON.stringify(refused.body)).not.toContain('“skiff”')
    expect((await house.ana.call('PATCH', '/policies/privacy', { vocabulary: [['alone']] })).status).toBe(422)
  })

  it('are written on the policy’s settings, in the reader’s language, on any screen', async () => {
    await ana.goto(`${product.adminUrl}/policies/privacy/settings`)
    await ana.getByText('No groups yet').waitFor()
    await ana.locator('#field-recipients').fill('Drosselfracht')
    await ana.keyboard.press('Enter')
    await ana.getByRole('button', { name: 'Add a group' }).click()
    const group = ana.getByRole('combobox', { name: 'Group 1 of words that say the same' })
    await group.fill('boat')
    await ana.keyboard.press('Enter')
    await ana.getByText('A group has two words or more.').waitFor()
    await group.fill('skiff')
    await ana.keyboard.press('Enter')
    for (const [width, scheme] of [
      [1280, 'light'],
      [390, 'light'],
      [1280, 'dark'],
      [390, 'dark'],
    ] as const) {
      await ana.emulateMedia({ colorScheme: scheme })
      await ana.setViewportSize({ width, height: 900 })
      await ana.screenshot({ path: `${folder}settings-${width}-${scheme}.png`, fullPage: true })
    }
    await ana.emulateMedia({ colorScheme: 'light' })
    await ana.setViewportSize({ width: 1280, height: 900 })
    await ana.getByRole('button', { name: 'Save settings' }).click()
    await until('the words are saved', async () => {
      const { recipients, vocabulary } = (await house.ana.call('GET', '/policies/privacy')).body
      return JSON.stringify([recipients, vocabulary]) === '[["Drosselfracht"],[["boat","skiff"]]]'
    })
  })

  it('count in the draft’s comparison, in the editor’s own, and in the one that is stored', async () => {
    const renamed = await about('skiffs')
    expect(renamed.materiality).toBe('editorial')
    expect(renamed.reasons.map(({ rule }) => rule)).toEqual(['own-words'])
    const come = await about('drosselfracht')
    expect(come).toMatchObject({ materiality: 'material', kinds: expect.arrayContaining(['recipient']) })
    expect(come.reasons.map(({ text }) => text).join()).toContain('Drosselfracht')
    await ana.goto(`${product.adminUrl}/policies/privacy/2/write`)
    await ana.getByText('The same by this policy’s own vocabulary').first().waitFor()
    await ana.screenshot({ path: `${folder}draft.png`, fullPage: true })
    expect((await house.ana.call('POST', `${versions}/2/submit`)).status).toBe(200)
    expect((await about('skiffs')).reasons.map(({ rule }) => rule)).toEqual(['own-words'])
    expect((await house.ana.call('GET', `${versions}/2/comparison`)).body.provisional).toBe(false)
  })
})
