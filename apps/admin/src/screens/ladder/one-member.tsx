'use client'
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { UnreachableNotice } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { Moment } from '../frame/time.tsx'
import { noticeState } from '../progress/notice-state.ts'
import { AddressForm } from './address-form.tsx'
import styles from './ladder.module.css'
import { ReasonForm } from './reason-form.tsx'
import { Waiver } from './waiver.tsx'

type Rung = UnreachableNotice['ladder']['rungs'][number]['rung']

/** One member who can't be reached: what was tried, and what can still be done, the next thing first to the eye. */
export function OneMember(props: { notice: UnreachableNotice; slug: string; zone: string; mayAct: boolean }) {
  const { notice, slug, zone } = props
  const speaking = useLanguage()
  const { t } = speaking
  const { act, busy, refusal, forget } = useAct()
  const [chosen, choose] = useState<Rung | null>(null)
  const name = notice.name ?? notice.email
  const open = (rung: Rung | null) => {
    forget()
    choose(rung)
  }
  const post = async (path: string, body: object, said: string) => {
    const done = await act(() => request(`/notices/${notice.id}${path}`, { method: 'POST', body }), said)
    if (!done) return
    choose(null)
    await refreshPolicy(slug)
  }
  return (
    <li>
      <Text>
        <Anchor component={Link} href={`/members/${encodeURIComponent(notice.externalId)}`} fw={600}>
          {name}
        </Anchor>{' '}
        · {t(`members.kind.${notice.kind}`)} · {noticeState({ ...notice, how: null }, speaking)}
      </Text>
      <ul className={styles.tried}>
        {notice.tried.map(({ address, result, at, said }) => (
          <li key={`${address} ${at}`}>
            {address}: {t(`unreachable.result.${result}`)} <Moment at={at} zone={zone} distance={false} />
            {said && <q className={styles.said}>{said}</q>}
          </li>
        ))}
      </ul>
      <Stack gap="xs">
        {notice.waiver ? (
          <Waiver notice={notice} name={name} zone={zone} mayAct={props.mayAct} busy={busy} onPost={post} />
        ) : (
          <Text size="sm">{t(`unreachable.next.${notice.ladder.next ?? 'waived'}`)}</Text>
        )}
        {props.mayAct && chosen === null && (
          <Group gap="xs">
            {notice.ladder.rungs
              .filter(({ rung }) => !(rung === 'waived' && notice.waiver))
              .map(({ rung, state }) => (
                <Button
                  key={rung}
                  size="compact-sm"
                  variant={rung === notice.ladder.next ? 'filled' : 'default'}
                  // An address that someone just gave, or a letter to an address that stands elsewhere, is always possible.
                  title={state === 'impossible' ? t(`unreachable.missing.${rung as 'letter'}`) : undefined}
                  onClick={() => open(rung)}
                  aria-label={t(`unreachable.rungTo.${rung}`, { name })}
                >
                  {t(`unreachable.rung.${rung}`)}
                </Button>
              ))}
          </Group>
        )}
        {chosen === 'other-address' && (
          <AddressForm
            addresses={notice.ladder.addresses}
            busy={busy}
            onCancel={() => open(null)}
            onSend={(address) =>
              post('/resolve', { how: 'send-again', address }, t('unreachable.done.other-address', { name }))
            }
          />
        )}
        {(chosen === 'letter' || chosen === 'shown') && (
          <ReasonForm
            label={t(`unreachable.reason.${chosen}`)}
            submit={t(`unreachable.record.${chosen}`)}
            busy={busy}
            onCancel={() => open(null)}
            onSubmit={(reason) => post('/resolve', { how: chosen, reason }, t(`unreachable.done.${chosen}`, { name }))}
          />
        )}
        {chosen === 'waived' && (
          <ReasonForm
            label={t('unreachable.reason.waived')}
            description={t('unreachable.reason.waivedHelp')}
            submit={t('unreachable.record.waived')}
            busy={busy}
            onCancel={() => open(null)}
            onSubmit={(reason) => post('/waiver', { reason }, t('unreachable.done.waived', { name }))}
          />
        )}
        <Refusal problem={refusal} />
      </Stack>
    </li>
  )
}
