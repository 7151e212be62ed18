'use client'
import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Rehearsal } from '../data/shapes.ts'
import { languageName } from '../policy/time-zones.ts'
import { LanguageTabs } from '../text/language-tabs.tsx'
import { ownWidth, PageFrame, type Width, WidthChoice } from './page-frame.tsx'

type Summary = Rehearsal['summary']

/** Step 3: the mail as a member of each language reads it; sandboxed, so that it can do nothing here. */
export function Samples({
  rehearsal,
  summary,
  onSummary,
}: {
  rehearsal: Rehearsal
  summary: Summary
  onSummary(summary: Summary): void
}) {
  const { t, language: own } = useLanguage()
  const [width, setWidth] = useState<Width>(ownWidth)
  const [shown, setShown] = useState(rehearsal.samples[0]?.language ?? null)
  const [editing, setEditing] = useState(false)
  const sample = rehearsal.samples.find(({ language }) => language === shown)
  if (!sample) return <Text>{t('announce.noSample')}</Text>
  const changed = JSON.stringify(summary) !== JSON.stringify(rehearsal.summary)
  return (
    <Stack>
      <LanguageTabs
        languages={rehearsal.samples.map(({ language }) => language)}
        value={shown}
        onChange={setShown}
        label={t('announce.sampleLanguages')}
      />
      <Text>
        <Text span inherit c="dimmed">
          {t('announce.subject')}
        </Text>{' '}
        <Text span inherit fw={600} lang={sample.language}>
          {sample.subject}
        </Text>
      </Text>
      <WidthChoice value={width} onChange={setWidth} />
      <PageFrame
        html={sample.html}
        width={width}
        light
        title={t('announce.sample', { language: languageName(sample.language, own) })}
      />
      {changed && <Text size="sm">{t('announce.sampleOld')}</Text>}
      <Button
        variant="default"
        onClick={() => setEditing(!editing)}
        aria-expanded={editing}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('announce.editSummary')}
      </Button>
      {editing && <Sentences language={sample.language} summary={summary} onSummary={onSummary} />}
    </Stack>
  )
}

/** "What changes for you": one plain sentence for each change that members are told of. */
function Sentences({
  language,
  summary,
  onSummary,
}: {
  language: string
  summary: Summary
  onSummary(summary: Summary): void
}) {
  const { t, language: own } = useLanguage()
  const sentences = summary[language] ?? []
  if (sentences.length === 0) return <Text>{t('announce.noSentences')}</Text>
  return (
    <Stack gap="xs">
      {sentences.map((sentence, index) => (
        <Textarea
          key={sentence.changeIds.join(' ')}
          label={t('announce.sentence', { number: index + 1, language: languageName(language, own) })}
          lang={language}
          autosize
          minRows={1}
          value={sentence.text}
          onChange={(event) =>
            onSummary({
              ...summary,
              [language]: sentences.map((each, at) =>
                at === index ? { ...each, text: event.currentTarget.value } : each,
              ),
            })
          }
        />
      ))}
    </Stack>
  )
}
