'use client'
import { placeOf } from '@fairnotice/policy'
import { Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Rehearsal } from '../data/shapes.ts'
import { Moment } from '../frame/time.tsx'
import { instantOf, wallTimeOf } from '../frame/wall-time.ts'
import { LastLeaves } from '../progress/sending.tsx'

export interface Urgency {
  on: boolean
  citation: string
}

interface Props {
  id: string
  policy: Policy
  rehearsal: Rehearsal
  wallTime: string
  onWallTime(wallTime: string): void
  urgency: Urgency
  onUrgency(urgency: Urgency): void
}

/** Step 1: the effective time, the earliest that is allowed, and why. */
export function When({ id, policy, rehearsal, wallTime, onWallTime, urgency, onUrgency }: Props) {
  const { t } = useLanguage()
  const { floor, proposed } = rehearsal.earliest
  const zone = policy.timeZone
  const time = wallTime ? instantOf(wallTime, zone) : null
  const tooEarly = time !== null && time < new Date(floor) && !urgency.on
  const tight = time !== null && !tooEarly && time < new Date(proposed) && !urgency.on
  // What is urgent waits for the last dispatch alone.
  const opens = urgency.on ? rehearsal.sending.finishAt : rehearsal.sending.gateAt
  const late = time !== null && !tooEarly && rehearsal.members > 0 && (opens === null || time < new Date(opens))
  return (
    <Stack id={id}>
      <TextInput
        type="datetime-local"
        label={t('announce.takesEffect', { zone: placeOf(zone) })}
        required
        maw="18rem"
        min={urgency.on ? undefined : wallTimeOf(new Date(floor), zone)}
        value={wallTime}
        onChange={(event) => onWallTime(event.currentTarget.value)}
        error={tooEarly ? t('announce.tooEarly') : undefined}
      />
      {time && (
        <Text fw={600}>
          <Moment at={time.toISOString()} zone={zone} />
        </Text>
      )}
      <Text>
        {t('announce.earliest', { days: rehearsal.earliest.leadDays })}{' '}
        <Moment at={floor} zone={zone} distance={false} />. {t('announce.proposed')}{' '}
        <Moment at={proposed} zone={zone} distance={false} />.
      </Text>
      <Text>
        <LastLeaves forecast={rehearsal.sending} zone={zone} />{' '}
        {late &&
          (opens ? (
            <>
              {t('sending.moves')} <Moment at={opens} zone={zone} distance={false} />.
            </>
          ) : (
            t('sending.movesUnknown')
          ))}
      </Text>
      {tight && !late && <Text>{t('announce.tight')}</Text>}
      <Checkbox
        label={t('announce.urgent')}
        checked={urgency.on}
        onChange={(event) => onUrgency({ ...urgency, on: event.currentTarget.checked })}
      />
      {urgency.on && (
        <TextInput
          label={t('announce.citation')}
          description={t('announce.citationHelp')}
          required
          value={urgency.citation}
          onChange={(event) => onUrgency({ ...urgency, citation: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}
