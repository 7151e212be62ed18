'use client'
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Policy, Reviews } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Day } from '../frame/time.tsx'
import { instantOf } from '../frame/wall-time.ts'

/** When the policy is looked at next even if nothing changes, who did before, and saying that one has. */
export function ReviewSection({ policy }: { policy: Policy }) {
  const { t } = useLanguage()
  const me = useMe().data
  const path = `/policies/${policy.slug}/reviews`
  const reviews = useApi<Reviews>(path)
  const [open, setOpen] = useState<'review' | 'day' | null>(null)
  const may = hasRole(me?.user, 'author', 'reviewer', 'publisher')
  const section = useRef<HTMLElement>(null)
  // The form goes; the focus stays where it was.
  const close = () => {
    setOpen(null)
    section.current?.focus()
  }
  const done = async () => {
    close()
    await Promise.all([refresh(path), refresh('/desk'), refresh('/events')])
  }
  return (
    <section aria-labelledby="review" id="review-section" ref={section} tabIndex={-1} style={{ outline: 'none' }}>
      <Title order={2} id="review" mb="sm">
        {t('reviews.title')}
      </Title>
      <Loaded answer={reviews} lines={2}>
        {({ dueAt, overdue, months, chosen, reviews: past }) => (
          <Stack align="flex-start" gap="sm">
            {dueAt === null ? (
              <Text c="dimmed">{t('reviews.nothingInForce')}</Text>
            ) : (
              <Text>
                <Text span inherit fw={600}>
                  {t(overdue ? 'reviews.overdue' : 'reviews.due')}
                </Text>{' '}
                <Day at={dueAt} zone={policy.timeZone} distance />
                {' · '}
                {chosen ? t('reviews.chosen') : t('reviews.every', { count: months })}
              </Text>
            )}
            {may && dueAt !== null && open === null && (
              <Group>
                <Button variant={overdue ? 'filled' : 'default'} onClick={() => setOpen('review')}>
                  {t('reviews.reviewed')}
                </Button>
                <Button variant="default" onClick={() => setOpen('day')}>
                  {t('reviews.another')}
                </Button>
              </Group>
            )}
            {open === 'review' && <Reviewed path={path} onDone={done} onCancel={close} />}
            {open === 'day' && <AnotherDay policy={policy} chosen={chosen} onDone={done} onCancel={close} />}
            {past.length > 0 && (
              <ul style={{ margin: 0 }}>
                {past.map(({ at, by, note, version }) => (
                  <li key={at}>
                    <Day at={at} zone={policy.timeZone} />: {t('reviews.past', { name: by, version })} “{note}”
                  </li>
                ))}
              </ul>
            )}
          </Stack>
        )}
      </Loaded>
    </section>
  )
}

function Reviewed({ path, onDone, onCancel }: { path: string; onDone(): Promise<void>; onCancel(): void }) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [note, setNote] = useState('')
  async function save(event: FormEvent) {
    event.preventDefault()
    if (await act(() => request(path, { method: 'POST', body: { note } }), t('reviews.done'))) await onDone()
  }
  return (
    <form onSubmit={save} style={{ width: '100%' }}>
      <Stack align="flex-start" maw="40rem">
        <Textarea
          label={t('reviews.note')}
          description={t('reviews.noteHelp')}
          w="100%"
          autosize
          minRows={2}
          required
          autoFocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Refusal problem={refusal} />
        <Buttons label={t('reviews.reviewed')} busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  )
}

function AnotherDay(props: { policy: Policy; chosen: boolean; onDone(): Promise<void>; onCancel(): void }) {
  const { t } = useLanguage()
  const { policy } = props
  const { act, busy, refusal } = useAct()
  const [day, setDay] = useState('')
  const [reason, setReason] = useState('')
  const save = async (on: string | null) => {
    const body = { on, reason }
    const path = `/policies/${policy.slug}/review-day`
    if (await act(() => request(path, { method: 'PUT', body }), t('reviews.moved'))) await props.onDone()
  }
  return (
    <form
      style={{ width: '100%' }}
      onSubmit={(event) => {
        event.preventDefault()
        const at = instantOf(`${day}T00:00`, policy.timeZone)
        if (at) void save(at.toISOString())
      }}
    >
      <Stack align="flex-start" maw="40rem">
        <TextInput
          type="date"
          label={t('reviews.day')}
          required
          autoFocus
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={t('reviews.reason')}
          description={t('reviews.reasonHelp')}
          w="100%"
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Refusal problem={refusal} />
        <Buttons label={t('reviews.another')} busy={busy} onCancel={props.onCancel}>
          {props.chosen && (
            <Button variant="default" onClick={() => save(null)} loading={busy}>
              {t('reviews.back')}
            </Button>
          )}
        </Buttons>
      </Stack>
    </form>
  )
}

function Buttons(props: { label: string; busy: boolean; onCancel(): void; children?: React.ReactNode }) {
  const { t } = useLanguage()
  return (
    <Group>
      <Button type="submit" loading={props.busy}>
        {props.label}
      </Button>
      {props.children}
      <Button variant="default" onClick={props.onCancel}>
        {t('frame.cancel')}
      </Button>
    </Group>
  )
}
