'use client'
import { AXES, DIRECTIONS, KINDS, lowerings, MATERIALITIES } from '@fairnotice/policy'
import {
  Alert,
  Button,
  Checkbox,
  Fieldset,
  Group,
  MultiSelect,
  NativeSelect,
  SimpleGrid,
  Stack,
  Textarea,
} from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Audience, Ruling } from '../data/shapes.ts'

/** "Decide otherwise": what a lawyer rules instead of the proposal, and why. With `raising`, only ever more than that. */
export function DecideForm(props: {
  proposal: Ruling
  ruling: Ruling
  audiences: readonly Audience[]
  busy: boolean
  raising?: boolean
  onDecide(ruling: Ruling, reason: string): void
  onCancel(): void
}) {
  const { t, language } = useLanguage()
  const [ruling, setRuling] = useState(props.ruling)
  const [reason, setReason] = useState('')
  const set = (part: Partial<Ruling>) => setRuling({ ...ruling, ...part })
  const lowered = lowerings(props.proposal as never, ruling as never)
  function decide(event: FormEvent) {
    event.preventDefault()
    props.onDecide(ruling, reason)
  }
  return (
    <form onSubmit={decide} aria-label={t(props.raising ? 'late.raise' : 'review.otherwise')}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <NativeSelect
            data-autofocus
            label={t('review.materiality')}
            value={ruling.materiality}
            data={MATERIALITIES.map((value) => ({ value, label: t(`materiality.${value}`) }))}
            onChange={(event) => set({ materiality: event.currentTarget.value as Ruling['materiality'] })}
          />
          <NativeSelect
            label={t('review.axis')}
            value={ruling.axis}
            data={AXES.map((value) => ({ value, label: t(`axis.${value}`) }))}
            onChange={(event) => set({ axis: event.currentTarget.value as Ruling['axis'] })}
          />
          <NativeSelect
            label={t('review.direction')}
            value={ruling.direction}
            data={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
            onChange={(event) => set({ direction: event.currentTarget.value as Ruling['direction'] })}
          />
        </SimpleGrid>
        <MultiSelect
          label={t('review.kinds')}
          value={ruling.kinds}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kinds) => set({ kinds: kinds as Ruling['kinds'] })}
          searchable
        />
        <Fieldset legend={t('review.audiences')} variant="unstyled">
          <Stack gap="xs">
            <Checkbox
              label={t('review.everyone')}
              checked={ruling.audiences.length === 0}
              onChange={() => set({ audiences: [] })}
            />
            <Checkbox.Group value={ruling.audiences} onChange={(audiences) => set({ audiences })}>
              <Group gap="md">
                {props.audiences.map(({ slug, names }) => (
                  <Checkbox key={slug} value={slug} label={names[language] ?? names.en ?? slug} />
                ))}
              </Group>
            </Checkbox.Group>
          </Stack>
        </Fieldset>
        {lowered.length > 0 && (
          <Alert variant="outline" role="status">
            {t(props.raising ? 'late.onlyRaised' : 'review.lowers', {
              what: lowered.map((part) => t(`review.${part}`).toLowerCase()).join(', '),
            })}
          </Alert>
        )}
        <Textarea
          label={t(props.raising ? 'late.reason' : 'review.reason')}
          autosize
          minRows={2}
          required={props.raising || lowered.length > 0}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={props.busy} disabled={props.raising === true && lowered.length > 0}>
            {t(props.raising ? 'late.raiseNow' : 'review.decide')}
          </Button>
          <Button variant="default" onClick={props.onCancel}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
