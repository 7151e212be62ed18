import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite } from './open.ts'
import { inDays, openPress } from './press.ts'

let fresh: FreshDatabase
let site: OpenSite

const text = (keeping: string) => `# Privacy policy

## Keeping

${keeping}

## Cookies

| Cookie | Kept |
|---|---|
| Visits | ${keeping.includes('2 years') ? '1 year' : '90 days'} |
`

beforeAll(async () => {
  fresh = await freshDatabase()
  const press = await openPress(fresh, { members: 0 })
  await press.policy('privacy')
  await press.first('privacy', {
    en: text('We keep it for **180 days**, see [our list](https://lists.example/keeping) and [cookies](#cookies).'),
  })
  await press.announced(
    'privacy',
    {
      en: text(
        'We keep it for **2 years**, see [our list](https://lists.example/longer), [cookies](#cookies) and [more](javascript:alert(1)).',
      ),
    },
    inDays(await press.now(), 60),
  )
  await press.close()
  site = await openSite(fresh)
})
afterAll(async () => {
  await site?.close()
  await fresh?.drop()
})

const sides = async (path: string) =>
  [
    ...(await site.page(path)).matchAll(
      /<div class="side (old|new) fn-comparison"><p class="label">[^<]*<\/p><p[^>]*>([\s\S]*?)<\/p>/g,
    ),
  ]
    .map(([, side, words]) => [side as string, words as string])
    .filter(([, words]) => words?.includes('We keep'))

it('shows a change before and after as the policy does: bold stays bold, and links lead where they led', async () => {
  const [old, now] = (await sides('/privacy/upcoming')) as [[string, string], [string, string]]
  expect(old[0]).toBe('old')
  expect(old[1]).toMatch(/<del[^>]*><span class="fn-sr">\[removed: <\/span><strong>180 days<\/strong>/)
  expect(old[1]).toContain('<a href="https://lists.example/keeping">')
  expect(now[1]).toMatch(/<ins[^>]*><span class="fn-sr">\[added: <\/span><strong>2 years<\/strong>/)
  expect(now[1]).toContain('<a href="https://lists.example/longer">')
  expect(old[1] + now[1]).not.toMatch(/\*\*|\]\(/)
})

it('leads nowhere that a policy may not lead', async () => {
  const page = (await sides('/privacy/upcoming')).map(([, words]) => words).join('')
  expect(page).not.toContain('href="javascript')
  expect(page).not.toContain('href="#')
  expect(page).toContain('more')
})

it('shows a cell without the bars around it', async () => {
  const page = await site.text('/privacy/upcoming')
  expect(page).toContain('90 days')
  expect(page).not.toContain('|')
})
