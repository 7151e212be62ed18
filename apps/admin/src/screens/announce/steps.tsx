'use client'
import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Policy, Rehearsal, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { Findings } from '../findings/findings.tsx'
import { Blockers, type PlaceOf, Refusal } from '../frame/refusal.tsx'
import { instantOf, wallTimeOf } from '../frame/wall-time.ts'
import { Section } from '../policy/new-policy.tsx'
import styles from '../policy/policy.module.css'
import { PublicView } from './public-view.tsx'
import { Samples } from './samples.tsx'
import { TestMail } from './test-mail.tsx'
import { type Urgency, When } from './when.tsx'
import { Who } from './who.tsx'

export function AnnounceSteps({
  policy,
  version,
  rehearsal,
}: {
  policy: Policy
  version: Version
  rehearsal: Rehearsal
}) {
  const { t, locale } = useLanguage()
  const router = useRouter()
  const me = useMe()
  const { act, busy, refusal } = useAct()
  const [wallTime, setWallTime] = useState(() => wallTimeOf(new Date(rehearsal.earliest.proposed), policy.timeZone))
  const [urgency, setUrgency] = useState<Urgency>({ on: false, citation: '' })
  const [summary, setSummary] = useState(rehearsal.summary)
  const [nobody, setNobody] = useState(false)
  const [typed, setTyped] = useState('')
  const { members } = rehearsal
  const byTwo = urgency.on || members === 0
  const same = typed.trim() === policy.title.trim()
  const time = wallTime ? instantOf(wallTime, policy.timeZone) : null
  const standing = { effectiveAt: time?.toISOString() ?? null, summary, citation: urgency.on ? urgency.citation : '' }

  async function announce(event: FormEvent) {
    event.preventDefault()
    if (!same || !time) return
    const body = {
      effectiveAt: time.toISOString(),
      summary,
      ...(urgency.on ? { urgent: { citation: urgency.citation } } : {}),
      ...(nobody ? { confirmsEmptyAudience: true } : {}),
    }
    const done = await act(
      () => request(`/policies/${policy.slug}/versions/${version.number}/announce`, { method: 'POST', body }),
      t('announce.done'),
    )
    if (!done) return
    await refreshPolicy(policy.slug)
    router.push(`/policies/${policy.slug}/${version.number}`)
  }
  const placeOf: PlaceOf = ({ code, field, passage }) =>
    field === 'effectiveAt' || field?.startsWith('urgent')
      ? '#step-when'
      : field === 'confirmsEmptyAudience'
        ? '#step-who'
        : passage?.startsWith('finding/')
          ? `#${passage}`
          : passage
            ? `/policies/${policy.slug}/${version.number}`
            : code === 'mail-not-configured'
              ? '/settings/mail'
              : null
  return (
    <form onSubmit={announce} className={styles.form}>
      <Section title={t('announce.when')}>
        <When
          id="step-when"
          policy={policy}
          rehearsal={rehearsal}
          wallTime={wallTime}
          onWallTime={setWallTime}
          urgency={urgency}
          onUrgency={setUrgency}
        />
      </Section>
      <Section title={t('announce.who')}>
        <Who
          id="step-who"
          policy={policy}
          number={version.number}
          rehearsal={rehearsal}
          audiences={me.data?.audiences ?? []}
        />
        {members === 0 && (
          <Checkbox
            label={t('announce.confirmNobody')}
            checked={nobody}
            onChange={(event) => setNobody(event.currentTarget.checked)}
          />
        )}
      </Section>
      <Section title={t('announce.what')}>
        <Samples rehearsal={rehearsal} summary={summary} onSummary={setSummary} />
        <TestMail
          path={`/policies/${policy.slug}/versions/${version.number}/test-mail`}
          rehearsal={rehearsal}
          standing={standing}
        />
      </Section>
      <Section title={t('announce.public')}>
        <PublicView policy={policy} version={version} standing={standing} />
      </Section>
      <Section title={t('announce.type')}>
        <Stack align="flex-start">
          <Findings policy={policy} version={version} />
          {rehearsal.blockers.length > 0 && (
            <div>
              <Text fw={600}>{t('review.blocksAnnouncing')}</Text>
              <Blockers blockers={rehearsal.blockers} placeOf={placeOf} />
            </div>
          )}
          <TextInput
            label={t('announce.typeName', { title: policy.title })}
            w="100%"
            maw="28rem"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Refusal problem={refusal} placeOf={placeOf} />
          {byTwo && <Text>{t('announce.byTwo')}</Text>}
          {byTwo && version.youApproved ? (
            <Text fw={600}>{t('announce.youApproved')}</Text>
          ) : may(me.data?.user, 'announce') ? (
            <Button type="submit" size="md" loading={busy} disabled={!same || !time || (members === 0 && !nobody)}>
              {t('announce.announce', { count: members, number: new Intl.NumberFormat(locale).format(members) })}
            </Button>
          ) : (
            <Text>{t('announce.notYou')}</Text>
          )}
        </Stack>
      </Section>
    </form>
  )
}
