'use client'
import { Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import changesStyles from '../changes/changes.module.css'
import { Segments } from '../changes/marked.tsx'
import type { DecidedChange } from '../data/shapes.ts'
import { contextOf } from './context.ts'
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
  return (
    <div className={changesStyles.sides}>
      <Side
        title={t('review.before', { number: texts.base })}
        mark="-"
        change={change}
        text={texts.before}
        ranges={change.old}
        language={texts.language}
        nothing={t('review.notThere')}
      />
      <Side
        title={t('review.after', { number: texts.number })}
        mark="+"
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
  mark: '-' | '+'
  change: DecidedChange
  text: string
  ranges: DecidedChange['old']
  language: string
  nothing: string
}) {
  const { change, ranges, text, mark } = props
  const { before, after } = contextOf(text, ranges)
  const segments = change.segments.filter(([each]) => each === '=' || each === mark)
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
        <p lang={props.language} className={styles.passage}>
          <span className={styles.around}>{before}</span>
          <Segments segments={segments} />
          <span className={styles.around}>{after}</span>
        </p>
      )}
    </section>
  )
}
