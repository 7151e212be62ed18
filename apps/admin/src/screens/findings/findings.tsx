'use client'
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Finding, Policy, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { Moment } from '../frame/time.tsx'
import { languageName } from '../policy/time-zones.ts'
import styles from './findings.module.css'

/** What was found in a version: each blocks until one person accepts it with a reason and another confirms. */
export function Findings({ policy, version }: { policy: Policy; version: Version }) {
  const { t } = useLanguage()
  if (version.findings.length === 0) return null
  return (
    <section aria-labelledby="findings" className={styles.findings}>
      <Title order={2} id="findings">
        {t('findings.title')}
      </Title>
      <Text c="dimmed">{t('findings.help')}</Text>
      <ul className={styles.list}>
        {version.findings.map((finding) => (
          <OneFinding key={finding.key} policy={policy} version={version} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function OneFinding({ policy, version, finding }: { policy: Policy; version: Version; finding: Finding }) {
  const { t } = useLanguage()
  const user = useMe().data?.user
  const { act, busy, refusal } = useAct()
  const [accepting, setAccepting] = useState(false)
  const [reason, setReason] = useState('')
  const path = `/policies/${policy.slug}/versions/${version.number}/findings/${finding.key}`
  const rule = async (step: 'accept' | 'confirm', said: string, body?: unknown) => {
    if (await act(() => request(`${path}/${step}`, { method: 'POST', body }), said)) {
      setAccepting(false)
      await refreshPolicy(policy.slug)
    }
  }
  const { acceptance } = finding
  const own = version.youEdited && finding.code !== 'bounces-not-received'
  return (
    <li id={`finding/${finding.key}`} className={styles.finding} data-open={!acceptance?.confirmedBy || undefined}>
      <FindingText finding={finding} />
      {acceptance && <Accepted acceptance={acceptance} zone={policy.timeZone} />}
      <Refusal problem={refusal} />
      {!acceptance && !accepting && hasRole(user, 'author', 'reviewer', 'publisher') && (
        <Button variant="default" onClick={() => setAccepting(true)} style={{ alignSelf: 'flex-start' }}>
          {t('findings.accept')}
        </Button>
      )}
      {!acceptance && accepting && (
        <Stack gap="xs">
          <Textarea
            label={t('findings.reason')}
            description={t('findings.reasonHelp')}
            autosize
            minRows={2}
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group>
            <Button loading={busy} onClick={() => rule('accept', t('findings.acceptedNow'), { reason })}>
              {t('findings.acceptNow')}
            </Button>
            <Button variant="default" onClick={() => setAccepting(false)}>
              {t('frame.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
      {acceptance &&
        !acceptance.confirmedBy &&
        (acceptance.yours ? (
          <Text>{t('findings.waits')}</Text>
        ) : own ? (
          <Text>{t('findings.ownText')}</Text>
        ) : (
          hasRole(user, 'reviewer', 'publisher', 'administrator') && (
            <Button
              loading={busy}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => rule('confirm', t('findings.confirmedNow'))}
            >
              {t('findings.confirm')}
            </Button>
          )
        ))}
    </li>
  )
}

/** What was found, in the reader's language, with the sentence at fault in its own. */
function FindingText({ finding }: { finding: Finding }) {
  const { t, find, language } = useLanguage()
  const { code, values } = finding
  const said = find(`findings.${code}.title`) === null ? finding.text : null
  const inLanguage = finding.language ? languageName(finding.language, language) : ''
  return (
    <div>
      <Text component="h3" fw={600} m={0}>
        {said ?? t(`findings.${code}.title`, { ...values, language: inLanguage })}
      </Text>
      {values.quote && (
        <Text component="blockquote" m={0} lang={finding.language ?? ''} className={styles.quote}>
          {values.quote}
        </Text>
      )}
      <Text>{t(`findings.${code}.text`, { ...values, why: find(`findings.why.${values.why}`) ?? '' })}</Text>
    </div>
  )
}

function Accepted({ acceptance, zone }: { acceptance: NonNullable<Finding['acceptance']>; zone: string }) {
  const { t } = useLanguage()
  return (
    <Text>
      {t('findings.acceptedBy', { name: acceptance.by })} <Moment at={acceptance.at} zone={zone} distance={false} />:{' '}
      <q>{acceptance.reason}</q>
      {acceptance.confirmedBy && (
        <>
          {' '}
          {t('findings.confirmedBy', { name: acceptance.confirmedBy })}{' '}
          <Moment at={acceptance.confirmedAt ?? acceptance.at} zone={zone} distance={false} />.
        </>
      )}
    </Text>
  )
}
