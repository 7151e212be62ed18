import type { FreshDatabase } from '@fairnotice/db/testing'
import { type NoticeRule, PRESETS } from '@fairnotice/policy'
import { example, inDays, openPress } from './press.ts'

/** Two policies: one with three versions, of which the last is announced, and one with two languages. */
export async function publishExample(fresh: Pick<FreshDatabase, 'urls'>): Promise<void> {
  const press = await openPress(fresh, { members: 1284 })
  await press.setClock(new Date('2024-03-04T09:00:00Z'))
  await press.policy('privacy', {
    title: 'Members’ privacy policy',
    audiences: ['members', 'customers', 'applicants', 'partners'],
    code: 'HH-PP-01',
    classification: 'Public',
    owner: 'Data protection officer',
  })
  await press.policy('website', {
    title: 'Privacyverklaring website en nieuwsbrief',
    titles: { en: 'Website and newsletter privacy statement' },
    sourceLanguage: 'nl',
    languages: ['nl', 'en'],
    // As its text promises: the site.
    noticeRule: (PRESETS['site-material'] as { rule: NoticeRule }).rule,
  })
  await press.first(
    'privacy',
    { en: example('privacy/1.en.md') },
    undefined,
    'The first policy written for members, in place of a page in the terms of membership.',
  )
  await press.first('website', { nl: example('website/1.nl.md'), en: example('website/1.en.md') })
  await press.setClock(new Date('2025-02-25T09:00:00Z'))
  await press.db.organisation.update({ where: { id: 1 }, data: { membersSynchronisedAt: await press.now() } })
  await press.announced('privacy', { en: example('privacy/2.en.md') }, new Date('2025-04-06T22:00:00Z'), {
    summary: {
      en: [
        { text: 'A debt collector and a person to call in an emergency are added.', changeIds: [] },
        { text: 'Bookings are kept longer, and camera images shorter.', changeIds: [] },
      ],
    },
  })
  await press.carryMail()
  await press.setClock(new Date('2025-04-06T22:00:01Z'))
  await press.passGates()
  await press.setClock(inDays(new Date(), 0))
  const at = await press.now()
  await press.db.organisation.update({ where: { id: 1 }, data: { membersSynchronisedAt: at } })
  await press.announced('privacy', { en: example('privacy/3.en.md') }, inDays(at, 41), {
    note: 'Crash reports go to the United States, small deposits are decided automatically, offers become opt-out, and accounts open from the age of 13.',
  })
  await press.close()
}
