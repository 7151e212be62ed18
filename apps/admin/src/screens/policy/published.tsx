'use client'
import { Anchor, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { InlineText } from '../changes/inline-text.tsx'
import type { Comparison, Policy, Version } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { StateBadge } from '../frame/badge.tsx'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { usePublicUrl } from '../frame/frame.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Unreachable } from '../ladder/unreachable.tsx'
import { FoundLater } from '../late/found-later.tsx'
import { Notices } from '../progress/notices.tsx'
import { Told } from '../progress/told.tsx'
import { Sought, useSought } from '../search/sought.tsx'
import { LanguageTabs } from '../text/language-tabs.tsx'
import { Rendered } from '../text/rendered.tsx'
import { WordMenu } from '../word/word-menu.tsx'
import { When } from './policy.tsx'

/** A version that is or was in force, or was withdrawn: its text, what it changed, who was told. */
export function Published({ policy, version }: { policy: Policy; version: Version }) {
  'use memo'
  const { t } = useLanguage()
  const crumbs = usePolicyCrumbs(policy)
  const sought = useSought(policy.languages)
  const [language, setLanguage] = useState(sought.language ?? policy.sourceLanguage)
  const [view, setView] = useState('text')
  const url = `${usePublicUrl()}/${policy.slug}/v/${version.number}`
  // A whole policy takes longer to draw than a person waits for a button to answer: it follows.
  const shown = useDeferredValue(view)
  const shownLanguage = useDeferredValue(language)
  const text = version.renditions.find((each) => each.language === shownLanguage)
  return (
    <Page
      title={t('policy.version', { number: version.number })}
      mark={<StateBadge version={version} />}
      crumbs={crumbs}
    >
      <Stack gap="xl">
        <Text>
          <When version={version} zone={policy.timeZone} /> ·{' '}
          <Anchor href={url} target="_blank" rel="noreferrer">
            {t('policy.publicPage')}
          </Anchor>
        </Text>
        <div>
          <LanguageTabs languages={policy.languages} value={language} onChange={setLanguage} mb="md" />
          <Group mb="md">
            {version.base !== null && (
              <SegmentedControl
                aria-label={t('draft.view')}
                value={view}
                onChange={setView}
                data={[
                  { value: 'text', label: t('draft.asPublished') },
                  { value: 'changes', label: t('draft.changesSince', { number: version.base }) },
                ]}
              />
            )}
            <WordMenu policy={policy} version={version} language={language} />
          </Group>
          <Sought find={sought.find} />
          {!text ? (
            <Text c="dimmed">{t('policy.noText')}</Text>
          ) : shown === 'text' ? (
            <Rendered markdown={text.markdown} language={shownLanguage} />
          ) : (
            <Changes slug={policy.slug} version={version} language={shownLanguage} after={text.markdown} />
          )}
        </div>
        <Unreachable policy={policy} version={version} />
        {version.origin === 'changed' && version.state !== 'withdrawn' && (
          <FoundLater policy={policy} version={version} language={language} />
        )}
        <Told version={version} zone={policy.timeZone} />
        {version.announcements.length > 0 && (
          <Notices slug={policy.slug} number={version.number} zone={policy.timeZone} />
        )}
      </Stack>
    </Page>
  )
}

function Changes({
  slug,
  version,
  language,
  after,
}: {
  slug: string
  version: Version
  language: string
  after: string
}) {
  const before = version.baseTexts.find((each) => each.language === language)?.markdown ?? ''
  const comparison = useApi<Comparison>(
    `/policies/${slug}/versions/${version.number}/comparison?with=${version.base}&language=${language}`,
  )
  return (
    <Loaded answer={comparison}>
      {({ changes }) => <InlineText before={before} after={after} changes={changes} language={language} />}
    </Loaded>
  )
}
