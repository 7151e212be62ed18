'use client'
import { Group, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { DecidedChange, Raising } from '../data/shapes.ts'
import { Moment } from '../frame/time.tsx'
import ladder from '../ladder/ladder.module.css'
import { RulingList } from '../review/ruling.tsx'

export const placeOf = (change: Pick<DecidedChange, 'section' | 'id'>): string =>
  (change.section.new.length > 0 ? change.section.new : change.section.old).join(' › ') || change.id

/** What was raised so far: from what to what, by whom and why, and whether it was told. */
export function Raisings(props: { raised: readonly Raising[]; changes: readonly DecidedChange[]; zone: string }) {
  const { t } = useLanguage()
  if (props.raised.length === 0) return null
  return (
    <ul className={ladder.members}>
      {props.raised.map((raising) => {
        const change = props.changes.find(({ id }) => id === raising.changeId)
        return (
          <li key={raising.id}>
            <Text fw={600}>{change ? placeOf(change) : raising.changeId}</Text>
            <Text size="sm">
              {t('late.raisedBy', { name: raising.raisedBy })} <Moment at={raising.raisedAt} zone={props.zone} />: “
              {raising.reason}”.{' '}
              {raising.toldAt ? (
                <>
                  {t('late.toldOn')} <Moment at={raising.toldAt} zone={props.zone} distance={false} />.
                </>
              ) : (
                t('late.waits')
              )}
            </Text>
            <Group align="flex-start" gap="xl" mt="xs">
              <div>
                <Text size="sm" c="dimmed">
                  {t('late.from')}
                </Text>
                <RulingList ruling={raising.before} />
              </div>
              <div>
                <Text size="sm" c="dimmed">
                  {t('late.to')}
                </Text>
                <RulingList ruling={raising.ruling} />
              </div>
            </Group>
          </li>
        )
      })}
    </ul>
  )
}
