'use client'
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { CommentList } from '../comments/comment-list.tsx'
import { type Passage, useComments } from '../comments/use-comments.ts'
import { hasRole } from '../data/may.ts'
import type { DecidedChange, Policy, Version } from '../data/shapes.ts'
import { useMe } from '../data/use-api.ts'
import styles from './review.module.css'

/** What the team says of the text under review; a new comment is on the change that is being looked at. */
export function ReviewComments(props: {
  policy: Policy
  version: Version
  language: string
  change: DecidedChange | null
}) {
  const { t } = useLanguage()
  const { policy, version, language, change } = props
  const said = useComments(policy.slug, version.number)
  const user = useMe().data?.user
  const [passage, setPassage] = useState<Passage | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const published = !['submitted', 'approved'].includes(version.state)
  const readOnly = published || !hasRole(user, 'author', 'reviewer', 'publisher', 'administrator')
  const comments = said.comments.filter((comment) => comment.language === language)
  const text = version.renditions.find((each) => each.language === language)
  const range = change?.new.at(0)
  if (readOnly && comments.length === 0) return null
  return (
    <section className={styles.comments} aria-labelledby="review-comments">
      <Title order={2} id="review-comments">
        {t('comments.title')}
      </Title>
      {!readOnly && text && range && !passage && (
        <Button
          variant="default"
          size="compact-sm"
          mt="xs"
          onClick={() =>
            setPassage({ language, revision: text.revision, start: range.start, end: range.end, quote: range.text })
          }
        >
          {t('comments.onChange')}
        </Button>
      )}
      <CommentList
        said={{ ...said, comments }}
        passage={passage}
        selected={selected}
        readOnly={readOnly}
        how={t('comments.none')}
        onSelect={({ id }) => setSelected(id)}
        onDone={() => setPassage(null)}
      />
    </section>
  )
}
