'use client'
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole, may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Policy, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { Findings } from '../findings/findings.tsx'
import { Blockers, type PlaceOf, Refusal } from '../frame/refusal.tsx'
import { instantOf } from '../frame/wall-time.ts'
import { languageName } from '../policy/time-zones.ts'
import styles from './review.module.css'

/** The foot of a review: what still blocks, and the verdict. */
export function Verdict({ policy, version }: { policy: Policy; version: Version }) {
  const { t, language } = useLanguage()
  const user = useMe().data?.user
  const { act, busy, refusal } = useAct()
  const [back, setBack] = useState(false)
  const [reason, setReason] = useState('')
  const [adopted, setAdopted] = useState('')
  const base = `/policies/${policy.slug}/versions/${version.number}`
  const run = async (path: string, body: unknown, said: string) => {
    if (await act(() => request(`${base}/${path}`, { method: 'POST', body }), said)) {
      setBack(false)
      await refreshPolicy(policy.slug)
    }
  }
  const placeOf: PlaceOf = ({ code, passage }) =>
    passage?.includes('/')
      ? `#${passage}`
      : code === 'clause-not-in-text'
        ? `/policies/${policy.slug}/settings#field-noticeRule`
        : passage && policy.languages.includes(passage)
          ? `/policies/${policy.slug}/${version.number}/write`
          : null
  const approved = version.state === 'approved'
  const first = policy.versions.every(({ announcedAt, inForceAt }) => !announcedAt && !inForceAt)
  const { number } = version
  return (
    <section className={styles.foot} aria-labelledby="verdict">
      <Stack align="flex-start">
        <Findings policy={policy} version={version} />
        <Title order={2} id="verdict">
          {approved ? t('review.isApproved') : t('review.verdict')}
        </Title>
        {version.blockers.length > 0 && (
          <div>
            <Text fw={600}>{approved ? t('review.blocksAnnouncing') : t('review.blocks')}</Text>
            <Blockers blockers={version.blockers} placeOf={placeOf} />
          </div>
        )}
        {policy.languages
          .filter((tag) => tag !== policy.sourceLanguage && !version.renditions.some((each) => each.language === tag))
          .map((tag) => (
            <Text key={tag}>{t('review.missingText', { language: languageName(tag, language) })}</Text>
          ))}
        {approved &&
          version.renditions
            .filter((each) => !each.approved)
            .map((each) => (
              <Group key={each.language}>
                <Text>{t('review.textNotApproved', { language: languageName(each.language, language) })}</Text>
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={busy}
                  onClick={() => run(`renditions/${each.language}/approve`, undefined, t('review.textApproved'))}
                >
                  {t('review.approveText', { language: languageName(each.language, language) })}
                </Button>
              </Group>
            ))}
        {!approved && version.youEdited && <Text>{t('review.fourEyes')}</Text>}
        {!approved && !version.youEdited && !may(user, 'approve') && <Text>{t('review.notYou')}</Text>}
        {approved && !may(user, first ? 'publish-first' : 'announce') && <Text>{t('review.publisherNext')}</Text>}
        <Refusal problem={refusal} placeOf={placeOf} />
        {approved && first && may(user, 'publish-first') && (
          <TextInput
            type="date"
            label={t('review.adoptedAt')}
            description={t('review.adoptedAtHelp')}
            value={adopted}
            onChange={(event) => setAdopted(event.currentTarget.value)}
          />
        )}
        <Group>
          {!approved && may(user, 'approve') && !version.youEdited && (
            <Button loading={busy} onClick={() => run('approve', undefined, t('review.approved'))}>
              {t('review.approve', { number })}
            </Button>
          )}
          {approved && first && may(user, 'publish-first') && (
            <Button
              loading={busy}
              onClick={() =>
                run(
                  'publish-first',
                  adopted ? { adoptedAt: instantOf(`${adopted}T00:00`, policy.timeZone).toISOString() } : {},
                  t('review.published'),
                )
              }
            >
              {t('review.publish', { number })}
            </Button>
          )}
          {approved && !first && may(user, 'announce') && (
            <Button component={Link} href={`/policies/${policy.slug}/${number}/announce`}>
              {t('review.announce')}
            </Button>
          )}
          {policy.languages.length > 1 && hasRole(user, 'author') && (
            <Button component={Link} variant="default" href={`/policies/${policy.slug}/${number}/write`}>
              {t('review.translations')}
            </Button>
          )}
          {may(user, 'reject') && !back && (
            <Button variant="default" onClick={() => setBack(true)}>
              {t('review.sendBack')}
            </Button>
          )}
        </Group>
        {back && (
          <Stack w="100%" maw="40rem">
            <Textarea
              label={t('review.whyBack')}
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              data-autofocus
            />
            <Group>
              <Button loading={busy} onClick={() => run('reject', { reason }, t('review.sentBack'))}>
                {t('review.sendBackNow')}
              </Button>
              <Button variant="default" onClick={() => setBack(false)}>
                {t('frame.cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </Stack>
    </section>
  )
}
