'use client'
import { Group, Progress, SegmentedControl, Switch, Text } from '@mantine/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { InlineText } from '../changes/inline-text.tsx'
import type { Policy, Version } from '../data/shapes.ts'
import { StateBadge } from '../frame/badge.tsx'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Sought, useSought } from '../search/sought.tsx'
import { LanguageTabs } from '../text/language-tabs.tsx'
import { Rendered } from '../text/rendered.tsx'
import { WordMenu } from '../word/word-menu.tsx'
import { ChangeNav } from './change-nav.tsx'
import { OneChange } from './one-change.tsx'
import styles from './review.module.css'
import { ReviewComments } from './review-comments.tsx'
import { SideBySide } from './side-by-side.tsx'
import { useReview } from './use-review.ts'
import { Verdict } from './verdict.tsx'

type View = 'one' | 'sides' | 'inline' | 'text'

/** Review, change by change; then approve, or send back. */
export function Review({ policy, version }: { policy: Policy; version: Version }) {
  'use memo'
  const { t } = useLanguage()
  const crumbs = usePolicyCrumbs(policy)
  const sought = useSought(policy.languages)
  const [chosen, setView] = useState<View>(sought.find ? 'text' : 'one')
  // A link to a change shows that change, and puts whoever works by keyboard there.
  const [followed, setFollowed] = useState(0)
  const arrived = useRef(0)
  const follow = useCallback(() => {
    setFollowed((times) => times + 1)
    setView('one')
  }, [])
  const review = useReview(policy, version, follow)
  const view = review.compared ? chosen : 'text'
  // A whole policy takes longer to draw than a person waits for a button to answer: it follows.
  const shown = useDeferredValue(view)
  const onlyMaterial = useDeferredValue(review.onlyMaterial)
  useEffect(() => {
    const change = followed !== arrived.current && document.getElementById('one-change')
    if (!change) return
    arrived.current = followed
    change.focus()
  })
  const texts = useMemo(() => {
    const textOf = (list: { language: string; markdown: string }[]) =>
      list.find((each) => each.language === review.language)?.markdown ?? ''
    return {
      before: textOf(version.baseTexts),
      after: textOf(version.renditions),
      base: version.base,
      number: version.number,
      language: review.language,
    }
  }, [version, review.language])
  return (
    <Page
      wide
      title={t('policy.version', { number: version.number })}
      mark={<StateBadge version={version} />}
      crumbs={crumbs}
    >
      <LanguageTabs
        languages={policy.languages}
        value={review.language}
        onChange={review.setLanguage}
        source={policy.sourceLanguage}
        mb="md"
      />
      {review.compared && (
        <Group justify="space-between" mb="md">
          <SegmentedControl
            aria-label={t('review.view')}
            value={view}
            onChange={(value) => setView(value as View)}
            data={[
              { value: 'one', label: t('review.oneByOne') },
              { value: 'sides', label: t('review.sideBySide') },
              { value: 'inline', label: t('review.inline') },
              { value: 'text', label: t('draft.asPublished') },
            ]}
          />
          <Switch
            label={t('review.onlyMaterial')}
            checked={review.onlyMaterial}
            onChange={(event) => review.setOnlyMaterial(event.currentTarget.checked)}
          />
        </Group>
      )}
      {!review.compared && (
        <Text c="dimmed" mb="md">
          {version.base === null ? t('review.firstVersion') : t('review.nothingToCompare')}
        </Text>
      )}
      <Sought find={sought.find} />
      {shown === 'text' && (
        <div className={styles.whole}>
          <Rendered markdown={texts.after} language={review.language} />
        </div>
      )}
      {shown !== 'text' && (
        <Loaded answer={review.comparison}>
          {() => (
            <>
              <Group gap="md" mb="md">
                <Text id="progress" role="status">
                  {review.owed.length === 0
                    ? t('review.nothingOwed')
                    : t('review.progress', { decided: review.decided, total: review.owed.length })}
                </Text>
                <Progress
                  value={review.owed.length ? (100 * review.decided) / review.owed.length : 100}
                  flex={1}
                  miw={120}
                  size="sm"
                  aria-label={t('review.progress', { decided: review.decided, total: review.owed.length })}
                />
              </Group>
              {shown === 'one' && (
                <div className={styles.columns}>
                  <ChangeNav
                    changes={review.changes}
                    current={review.current?.id ?? null}
                    blocks={review.blocks}
                    onSelect={review.select}
                  />
                  {review.current ? (
                    <OneChange
                      key={review.current.id}
                      change={review.current}
                      place={t('review.place', {
                        at: review.changes.indexOf(review.current) + 1,
                        of: review.changes.length,
                      })}
                      texts={texts}
                      zone={policy.timeZone}
                      audiences={review.me?.audiences ?? []}
                      mayDecide={review.mayDecide}
                      deciding={review.deciding}
                      busy={review.busy}
                      refusal={review.refusal}
                      steps={review.steps}
                    />
                  ) : (
                    <Text>{t('review.noneHere')}</Text>
                  )}
                </div>
              )}
              {shown === 'sides' && <SideBySide changes={review.changes} texts={texts} />}
              {shown === 'inline' && (
                <div className={styles.whole}>
                  <InlineText
                    before={texts.before}
                    after={texts.after}
                    changes={review.ruled}
                    language={review.language}
                    onlyMaterial={onlyMaterial}
                  />
                </div>
              )}
            </>
          )}
        </Loaded>
      )}
      <Group mt="md">
        <WordMenu policy={policy} version={version} language={review.language} />
      </Group>
      <ReviewComments
        policy={policy}
        version={version}
        language={review.language}
        change={shown === 'one' ? review.current : null}
      />
      <Verdict policy={policy} version={version} />
    </Page>
  )
}
