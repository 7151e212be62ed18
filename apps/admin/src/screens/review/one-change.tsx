'use client'
import { Button, Group, Kbd, Stack, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { ChangeHead } from '../changes/change-list.tsx'
import type { ApiProblem } from '../data/request.ts'
import type { Audience, DecidedChange, Ruling } from '../data/shapes.ts'
import { Refusal } from '../frame/refusal.tsx'
import { BeforeAfter, type Texts } from './before-after.tsx'
import { DecideForm } from './decide-form.tsx'
import styles from './review.module.css'
import { Decided, Reasons, RulingList } from './ruling.tsx'

export interface Steps {
  accept(): void
  otherwise(open: boolean): void
  decide(ruling: Ruling, reason: string): void
  confirm(): void
  next(): void
  previous(): void
}

/** One change: before and after, what is proposed and why, and what a lawyer says to it. */
export function OneChange(props: {
  change: DecidedChange
  place: string
  texts: Texts
  zone: string
  audiences: readonly Audience[]
  mayDecide: boolean
  deciding: boolean
  busy: boolean
  refusal: ApiProblem | null
  steps: Steps
}) {
  'use memo'
  const { t } = useLanguage()
  const { change, steps, mayDecide } = props
  const { materiality, axis, direction, kinds, audiences, decision } = change
  const proposal: Ruling = { materiality, axis, direction, kinds, audiences }
  const section = (change.section.new.length > 0 ? change.section.new : change.section.old).join(' › ')
  return (
    <article
      id="one-change"
      tabIndex={-1}
      className={styles.card}
      aria-label={t('review.change', { place: props.place })}
    >
      <Stack gap="lg">
        <div>
          <Text size="sm" c="dimmed">
            {t('review.change', { place: props.place })}
            {section && ` · ${section}`}
          </Text>
          <Title order={2}>
            <ChangeHead change={{ ...change, ...change.ruling }} />
          </Title>
        </div>
        <BeforeAfter change={change} texts={props.texts} />
        <div>
          <Text component="h3" fw={600} m={0}>
            {t('review.proposal')}
          </Text>
          <Reasons change={change} />
          <RulingList ruling={proposal} />
        </div>
        {change.renders.length > 0 && !decision && <Text>{t('review.renders')}</Text>}
        {decision && (
          <div>
            <Text component="h3" fw={600} m={0}>
              {t('review.decision')}
            </Text>
            <Decided decision={decision} zone={props.zone} />
            {decision.lowered.length > 0 && <RulingList ruling={decision.ruling} />}
            {decision.pending &&
              (decision.yours ? (
                <Text>{t('review.waitsForSecond')}</Text>
              ) : (
                mayDecide && (
                  <Button mt="xs" onClick={steps.confirm} loading={props.busy}>
                    {t('review.confirm')}
                  </Button>
                )
              ))}
          </div>
        )}
        <Refusal problem={props.refusal} />
        {props.deciding ? (
          <DecideForm
            proposal={proposal}
            ruling={change.ruling}
            audiences={props.audiences}
            busy={props.busy}
            onDecide={steps.decide}
            onCancel={() => steps.otherwise(false)}
          />
        ) : (
          <Group>
            {mayDecide && (
              <>
                <Button
                  onClick={steps.accept}
                  loading={props.busy}
                  disabled={decision !== null && !decision.pending && decision.lowered.length === 0}
                  rightSection={<Kbd aria-hidden="true">a</Kbd>}
                >
                  {t('review.accept')}
                </Button>
                <Button
                  variant="default"
                  onClick={() => steps.otherwise(true)}
                  rightSection={<Kbd aria-hidden="true">o</Kbd>}
                >
                  {t('review.otherwise')}
                </Button>
              </>
            )}
            <Button variant="subtle" ml="auto" onClick={steps.previous} rightSection={<Kbd aria-hidden="true">k</Kbd>}>
              {t('review.previous')}
            </Button>
            <Button variant="subtle" onClick={steps.next} rightSection={<Kbd aria-hidden="true">j</Kbd>}>
              {t('review.next')}
            </Button>
          </Group>
        )}
      </Stack>
    </article>
  )
}
