import { type PolicyScene, titleOf } from '../pages/scene.ts'
import { pathOf } from '../routes.ts'
import { fillText } from '../wording/index.ts'
import type { Entry } from './entries.ts'

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(scene: PolicyScene, entries: readonly Entry[]): string {
  const { publicUrl, prefix, history, organisation, words, language } = scene
  const slug = history.policy.slug
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: fillText(words.feed.title, { title: titleOf(history, language), organisation: organisation?.name ?? '' }),
    home_page_url: publicUrl + pathOf({ page: 'history', language: prefix, slug }),
    feed_url: publicUrl + pathOf({ page: 'feed.json', language: prefix, slug }),
    language,
    authors: organisation ? [{ name: organisation.name, url: `https://${organisation.domain}` }] : [],
    items: entries.map(({ id, at, title, text, url }) => ({
      id,
      url,
      title,
      content_text: text.join('\n') || title,
      date_published: at.toISOString(),
    })),
  })
}
