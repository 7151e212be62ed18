'use client'
import { htmlChange } from '@fairnotice/diff/html'
import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import changesStyles from '../changes/changes.module.css'
import { useComparisonStyles } from '../changes/use-comparison-styles.ts'
import whole from '../changes/whole-text.module.css'
import type { DecidedChange } from '../data/shapes.ts'
import { asRead, beginsItem, contextOf } from './context.ts'
import styles from './review.module.css'

export interface Texts {
  before: string
  after: string
  base: number | null
  number: number
  language: string
}

/** One change on both sides, in its clause, at reading size. */
export function BeforeAfter({ change, texts }: { change: DecidedChange; texts: Texts }) {
  const { t } = useLanguage()
  useComparisonStyles()
  return (
    <div className={`fn-comparison ${whole.text} ${changesStyles.sides}`}>
      <Side
        title={t('review.before', { number: texts.base })}
        side="old"
        change={change}
        text={texts.before}
        ranges={change.old}
        language={texts.language}
        nothing={t('review.notThere')}
      />
      <Side
        title={t('review.after', { number: texts.number })}
        side="new"
        change={change}
        text={texts.after}
        ranges={change.new}
        language={texts.language}
        nothing={t('review.gone')}
      />
    </div>
  )
}

function Side(props: {
  title: string
  side: 'old' | 'new'
  change: DecidedChange
  text: string
  ranges: DecidedChange['old']
  language: string
  nothing: string
}) {
  const { language: own } = useLanguage()
  const { change, ranges, text, side, language } = props
  const { before, after } = contextOf(text, ranges)
  const html = useMemo(
    () => htmlChange(change as never, side, { language: own, textLanguage: language }),
    [change, side, own, language],
  )
  return (
    <section>
      <Text component="h3" size="sm" c="dimmed" fw={400} m={0} mb={4}>
        {props.title}
      </Text>
      {ranges.length === 0 ? (
        <Text c="dimmed" fs="italic">
          {props.nothing}
        </Text>
      ) : (
        <p lang={language} className={styles.passage}>
          <span className={styles.around}>{asRead(before)}</span>
          {beginsItem(ranges[0]?.text ?? '') && `${before.trim() ? '\n' : ''}• `}
          <span dangerouslySetInnerHTML={{ __html: html }} />
          <span className={styles.around}>{asRead(after)}</span>
        </p>
      )}
    </section>
  )
}
