'use client'
import { Button, Group, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { UnreachableNotice } from '../data/shapes.ts'
import { Moment } from '../frame/time.tsx'

/** A waiver that was proposed: another person confirms it; anyone may drop it and go on trying. */
export function Waiver(props: {
  notice: UnreachableNotice
  name: string
  zone: string
  mayAct: boolean
  busy: boolean
  onPost(path: string, body: object, said: string): void
}) {
  const { t } = useLanguage()
  const { name, zone } = props
  const { waiver } = props.notice
  if (!waiver) return null
  return (
    <>
      <Text size="sm">
        {t('unreachable.waiverBy', { name: waiver.proposedBy })} <Moment at={waiver.proposedAt} zone={zone} />: “
        {waiver.reason}”. {waiver.yours && t('unreachable.waitsForSecond')}
      </Text>
      {props.mayAct && (
        <Group gap="xs">
          {!waiver.yours && (
            <Button
              size="compact-sm"
              loading={props.busy}
              onClick={() => props.onPost('/waiver/confirm', {}, t('unreachable.done.waiverConfirmed', { name }))}
              aria-label={t('unreachable.confirmWaiverOf', { name })}
            >
              {t('unreachable.confirmWaiver')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            loading={props.busy}
            onClick={() => props.onPost('/waiver/dismiss', {}, t('unreachable.done.waiverDismissed', { name }))}
            aria-label={t('unreachable.dismissWaiverOf', { name })}
          >
            {t('unreachable.dismissWaiver')}
          </Button>
        </Group>
      )}
    </>
  )
}
