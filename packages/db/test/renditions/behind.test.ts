import { behindTexts, saveRendition } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Installation, must, openInstallation, TEXT } from '../installation.ts'

describe('texts that have yet to follow their source', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.policy('privacy', { languages: ['en', 'nl', 'fr'] })
    await house.draft('privacy', 1, { en: TEXT(1), nl: TEXT(1) })
  })
  afterAll(() => house.close())

  it('names what is missing, and what the source has gone on from', async () => {
    expect(await behindTexts(house.db)).toEqual([{ slug: 'privacy', number: 1, languages: ['fr'] }])
    await save('en', TEXT(2))
    expect(await behindTexts(house.db)).toEqual([{ slug: 'privacy', number: 1, languages: ['fr', 'nl'] }])
    await save('nl', TEXT(2))
    expect(await behindTexts(house.db)).toEqual([{ slug: 'privacy', number: 1, languages: ['fr'] }])
  })

  const save = async (language: string, markdown: string) =>
    must(
      await saveRendition(house.db, {
        actor: house.people.ana,
        slug: 'privacy',
        number: 1,
        language,
        markdown,
        ifRevision: (await house.db.rendition.findFirstOrThrow({ where: { language } })).revision,
      }),
    )
})
