'use client'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Comment } from '../data/shapes.ts'
import { Refusal } from '../frame/refusal.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import styles from './comments.module.css'
import { Remark } from './remark.tsx'
import type { Passage, useComments } from './use-comments.ts'

interface Props {
  said: ReturnType<typeof useComments>
  /** What is about to be commented on; null while nothing is selected. */
  passage: Passage | null
  selected: string | null
  readOnly: boolean
  /** Said where there is none. */
  how: string
  onSelect(comment: Comment): void
  onDone(): void
}

/** What the team says of passages: open ones first to see, resolved ones on request. */
export function CommentList({ said, passage, selected, readOnly, how, onSelect, onDone }: Props) {
  const { t } = useLanguage()
  const [all, setAll] = useState(false)
  const shown = said.comments.filter(({ resolved }) => all || !resolved)
  const hidden = said.comments.length - said.comments.filter(({ resolved }) => !resolved).length
  return (
    <Stack p="md" gap="md">
      {passage && !readOnly && (
        <section aria-label={t('comments.new')}>
          <Quote text={passage.quote} language={passage.language} />
          <Remark
            label={t('comments.body')}
            send={t('comments.add')}
            busy={said.busy}
            focus
            onSend={async (body) => {
              const done = await said.add(passage, body)
              if (done) onDone()
              return done
            }}
            onCancel={onDone}
          />
        </section>
      )}
      <Refusal problem={said.refusal} />
      {shown.length === 0 && <Text c="dimmed">{how}</Text>}
      <ol className={styles.list}>
        {shown.map((comment) => (
          <li key={comment.id} id={`comment-${comment.id}`} data-selected={comment.id === selected || undefined}>
            <One comment={comment} said={said} readOnly={readOnly} onSelect={() => onSelect(comment)} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Checkbox
          label={t('comments.showResolved', { count: hidden })}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      )}
    </Stack>
  )
}

function One(props: { comment: Comment; said: Props['said']; readOnly: boolean; onSelect(): void }) {
  const { t } = useLanguage()
  const { comment, said } = props
  const [answering, setAnswering] = useState(false)
  return (
    <>
      {comment.range ? (
        <button type="button" className={styles.passage} onClick={props.onSelect}>
          <span className="visually-hidden">{t('comments.goTo')}: </span>
          <Quote text={comment.quote} language={comment.language} />
        </button>
      ) : (
        <>
          <Quote text={comment.quote} language={comment.language} />
          <Text size="sm" c="dimmed">
            {t('comments.gone')}
          </Text>
        </>
      )}
      {[comment, ...comment.replies].map((remark) => (
        <div key={remark.id} className={styles.remark}>
          <Text size="sm" c="dimmed">
            <Text span inherit fw={600}>
              {remark.author}
            </Text>{' '}
            <Moment at={remark.at} zone={ownZone()} />
          </Text>
          <Text className={styles.words}>{remark.body}</Text>
        </div>
      ))}
      {comment.resolved && (
        <Text size="sm" c="dimmed">
          {t('comments.resolvedBy', { name: comment.resolved.by })}
        </Text>
      )}
      {!props.readOnly && !answering && (
        <Group gap="xs">
          {!comment.resolved && (
            <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>
              {t('comments.reply')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            loading={said.busy}
            onClick={() => said.resolve(comment.id, !comment.resolved)}
          >
            {t(comment.resolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
        </Group>
      )}
      {answering && (
        <Remark
          label={t('comments.yourReply')}
          send={t('comments.reply')}
          busy={said.busy}
          focus
          onSend={async (body) => {
            const done = await said.reply(comment.id, body)
            if (done) setAnswering(false)
            return done
          }}
          onCancel={() => setAnswering(false)}
        />
      )}
    </>
  )
}

function Quote({ text, language }: { text: string; language: string }) {
  const short = text.length > 160 ? `${text.slice(0, 150).trimEnd()} …` : text
  return (
    <span className={styles.quote} lang={language}>
      “{short}”
    </span>
  )
}
