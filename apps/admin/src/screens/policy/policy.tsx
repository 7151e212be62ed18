'use client'
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Policy as PolicyShape, VersionSummary } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe, usePolicy } from '../data/use-api.ts'
import { inForce, PastLink, unconfirmedPast } from '../desk/policies-table.tsx'
import { StateBadge } from '../frame/badge.tsx'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { usePublicUrl } from '../frame/frame.tsx'
import { heldBy } from '../frame/held-by.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Moment } from '../frame/time.tsx'
import { VersionTimeline } from '../pictures/timeline.tsx'
import { ReviewSection } from '../reviews/review-section.tsx'
import styles from './policy.module.css'

/** A policy: its versions as a line through time. */
export function Policy({ slug }: { slug: string }) {
  const { t } = useLanguage()
  const crumbs = usePolicyCrumbs()
  const policy = usePolicy(slug)
  const publicUrl = usePublicUrl()
  const { act, busy, refusal } = useAct()
  const router = useRouter()
  const me = useMe()
  const numbers = policy.data?.versions.map(({ number }) => number) ?? []
  const next = Math.max(0, ...numbers) + 1
  async function begin() {
    const made = await act(() =>
      request<{ number: number }>(`/policies/${slug}/versions`, { method: 'POST', body: {} }),
    )
    if (!made) return
    await refreshPolicy(slug)
    router.push(`/policies/${slug}/${made.value.number}`)
  }
  return (
    <Page
      title={policy.error?.status === 404 ? t('frame.nowhere') : (policy.data?.title ?? slug)}
      crumbs={crumbs}
      actions={
        <>
          {policy.data && (
            <Button component={Link} href={`/policies/${slug}/settings`} variant="default">
              {t('policy.settings')}
            </Button>
          )}
          {policy.data && unconfirmedPast(policy.data).length === 0 && hasRole(me.data?.user, 'author') && (
            <Button
              variant={policy.data.versions.some(({ state }) => state === 'draft') ? 'default' : 'filled'}
              onClick={begin}
              loading={busy}
            >
              {t('policy.begin', { number: next })}
            </Button>
          )}
        </>
      }
    >
      <Loaded answer={policy}>
        {(data) => (
          <Stack gap="xl">
            <Refusal problem={refusal} />
            <PastLink policy={data} />
            {inForce(data) && (
              <Text>
                {t('policy.inForceNow', { number: inForce(data)?.number })} ·{' '}
                <Anchor href={`${publicUrl}/${slug}`} target="_blank" rel="noreferrer">
                  {t('policy.publicPage')}
                </Anchor>{' '}
                ·{' '}
                <Anchor href={`${publicUrl}/${slug}/history`} target="_blank" rel="noreferrer">
                  {t('policy.history')}
                </Anchor>
              </Text>
            )}
            <section aria-labelledby="versions">
              <Title order={2} id="versions" mb="md">
                {t('policy.versions')}
              </Title>
              <VersionTimeline policy={data} />
              {data.versions.length === 0 ? (
                <Stack align="flex-start">
                  <Text>{t('policy.noVersions')}</Text>
                  {hasRole(me.data?.user, 'author') && (
                    <Anchor component={Link} href={`/policies/${slug}/import`}>
                      {t('past.link')}
                    </Anchor>
                  )}
                </Stack>
              ) : (
                <Timeline policy={data} />
              )}
            </section>
            <ReviewSection policy={data} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function Timeline({ policy }: { policy: PolicyShape }) {
  const { t } = useLanguage()
  const versions = [...policy.versions].sort((a, b) => b.number - a.number)
  return (
    <ol className={styles.timeline} reversed>
      {versions.map((version) => (
        <li key={version.number} data-state={version.state}>
          <Group gap="sm">
            <Anchor component={Link} href={`/policies/${policy.slug}/${version.number}`} fw={600}>
              {t('policy.version', { number: version.number })}
            </Anchor>
            <StateBadge version={version} />
          </Group>
          <Text c="dimmed" size="sm">
            <When version={version} zone={policy.timeZone} />
          </Text>
          {version.origin === 'imported' && (
            <Text c="dimmed" size="sm">
              {t('past.mark')}
            </Text>
          )}
          {version.note && <Text>{version.note}</Text>}
          {version.heldReason && version.state === 'announced' && (
            <Text>
              {t('policy.held')}: {heldBy(t, version.heldReason)}
            </Text>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The time that says most about a version in its state. */
export function When({ version, zone }: { version: VersionSummary; zone: string }) {
  const { t } = useLanguage()
  const [key, at] = version.withdrawnAt
    ? (['withdrawn', version.withdrawnAt] as const)
    : version.inForceAt
      ? (['inForce', version.inForceAt] as const)
      : version.effectiveAt
        ? ([version.origin === 'imported' ? 'past' : 'effective', version.effectiveAt] as const)
        : version.approvedAt
          ? (['approved', version.approvedAt] as const)
          : version.submittedAt
            ? (['submitted', version.submittedAt] as const)
            : (['begun', version.createdAt] as const)
  return (
    <>
      {t(`policy.when.${key}`)} <Moment at={at} zone={zone} />
    </>
  )
}
