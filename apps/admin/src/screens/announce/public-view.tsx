'use client'
import { Anchor, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Policy, PublicPage, Version } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { usePublicUrl } from '../frame/frame.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { languageName } from '../policy/time-zones.ts'
import { LanguageTabs } from '../text/language-tabs.tsx'
import { ownWidth, PageFrame, type Width, WidthChoice } from './page-frame.tsx'
import type { Standing } from './test-mail.tsx'

const PAGES = ['upcoming', 'in-force', 'compare'] as const
type Shown = (typeof PAGES)[number]

/** Milliseconds without a key before the page is made anew. */
const PAUSE = 500

/** Step 4: the public site as anyone will read it from announcing on, made by the site's own pages. */
export function PublicView({ policy, version, standing }: { policy: Policy; version: Version; standing: Standing }) {
  const { t, language: own } = useLanguage()
  const [shown, setShown] = useState<Shown>('upcoming')
  const [width, setWidth] = useState<Width>(ownWidth)
  const [language, setLanguage] = useState(policy.sourceLanguage)
  const url = `${usePublicUrl()}/${policy.slug}`
  const path = `/policies/${policy.slug}/versions/${version.number}/public-page`
  const { effectiveAt, summary, citation } = standing
  const asked = JSON.stringify({
    page: shown,
    language,
    summary,
    ...(effectiveAt ? { effectiveAt } : {}),
    ...(citation ? { citation } : {}),
  })
  const [body] = useDebouncedValue(asked, PAUSE, { leading: true })
  // Nothing is written: it is a question that is put by POST, since the wizard's answers are part of it.
  const page = useApi<PublicPage>(`${path} ${body}`, {
    fetcher: () => request<PublicPage>(path, { method: 'POST', body: JSON.parse(body) }),
    revalidateOnFocus: false,
    keepPreviousData: true,
  })
  return (
    <Stack>
      <Text>
        {t('announce.publicText', { base: version.base })}{' '}
        <Anchor href={url} target="_blank" rel="noreferrer">
          {url}
        </Anchor>
      </Text>
      <LanguageTabs
        languages={policy.languages}
        value={language}
        onChange={setLanguage}
        label={t('announce.pageLanguages')}
      />
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('announce.page')}
          value={shown}
          onChange={(chosen) => setShown(chosen as Shown)}
          data={PAGES.map((value) => ({ value, label: t(`announce.pages.${value}`) }))}
        />
        <WidthChoice value={width} onChange={setWidth} />
      </Group>
      <Loaded answer={page}>
        {({ html }) => (
          <PageFrame
            html={html}
            width={width}
            whole
            title={t('announce.pageTitle', {
              page: t(`announce.pages.${shown}`),
              language: languageName(language, own),
            })}
          />
        )}
      </Loaded>
      <Text size="sm" c="dimmed">
        {t('announce.pageHelp')}
      </Text>
    </Stack>
  )
}
