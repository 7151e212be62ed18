'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Version } from '../data/shapes.ts'
import { useDesk } from '../data/use-api.ts'
import { Sick } from '../desk/desk.tsx'
import { StateBadge } from '../frame/badge.tsx'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { usePublicUrl } from '../frame/frame.tsx'
import { Page } from '../frame/page.tsx'
import { Moment } from '../frame/time.tsx'
import { Unreachable } from '../ladder/unreachable.tsx'
import { Delivery } from '../pictures/delivery.tsx'
import { AnnouncedText } from './announced-text.tsx'
import { Bar } from './bar.tsx'
import { GateReasons } from './gate-reasons.tsx'
import { Notices } from './notices.tsx'
import { PostponeOrWithdraw } from './postpone.tsx'
import { SendingNow } from './sending.tsx'
import { Told } from './told.tsx'

/** After announcing: how far the telling got, what the gate waits for, and who could not be reached. */
export function Progress({ policy, version }: { policy: Policy; version: Version }) {
  'use memo'
  const { t } = useLanguage()
  const crumbs = usePolicyCrumbs(policy)
  const url = `${usePublicUrl()}/${policy.slug}`
  const desk = useDesk().data
  const announced = version.announcements.find(({ kind }) => kind === 'announced')
  // The mail server's trouble stands beside what it holds up.
  const sick = desk?.health.filter(({ part, ok }) => !ok && part !== 'relay') ?? []
  return (
    <Page
      title={t('policy.version', { number: version.number })}
      mark={<StateBadge version={version} />}
      crumbs={crumbs}
    >
      <Stack gap="xl">
        {version.effectiveAt && (
          <Text size="lg">
            {t('progress.takesEffect')} <Moment at={version.effectiveAt} zone={policy.timeZone} />.{' '}
            <Anchor href={url} target="_blank" rel="noreferrer">
              {t('policy.publicPage')}
            </Anchor>
          </Text>
        )}
        {announced && (
          <section aria-labelledby="telling">
            <Title order={2} id="telling" mb="sm">
              {t('progress.telling', { count: announced.members })}
            </Title>
            <Bar announcement={announced} gate={version.gate} />
            <SendingNow
              slug={policy.slug}
              number={version.number}
              zone={policy.timeZone}
              busy={(announced.counts.planned ?? 0) + (announced.counts.claimed ?? 0) > 0}
            />
            <Delivery policy={policy} version={version} />
          </section>
        )}
        <section aria-labelledby="gate">
          <Title order={2} id="gate" mb="sm">
            {t('progress.gate')}
          </Title>
          <GateReasons version={version} zone={policy.timeZone} />
          {sick.map((part) => (
            <Sick key={part.part} part={part} />
          ))}
        </section>
        <Unreachable policy={policy} version={version} />
        <PostponeOrWithdraw policy={policy} version={version} />
        <Told version={version} zone={policy.timeZone} />
        <AnnouncedText policy={policy} version={version} />
        <Notices slug={policy.slug} number={version.number} zone={policy.timeZone} />
      </Stack>
    </Page>
  )
}
