'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import type { Desk, Policy, VersionSummary } from '../data/shapes.ts'
import { StateBadge } from '../frame/badge.tsx'
import { Day } from '../frame/time.tsx'
import { languageName } from '../policy/time-zones.ts'
import styles from './desk.module.css'
import { NewPolicyButton } from './new-policy-button.tsx'

export const inForce = ({ versions }: Policy) => versions.find(({ state }) => state === 'in-force')

/** Imported versions that no second person has confirmed: they come and go together. */
export const unconfirmedPast = ({ versions }: Policy) =>
  versions.filter(({ state, origin }) => state === 'submitted' && origin === 'imported')

/** Versions on their way, the furthest first. */
export const coming = (policy: Policy) => {
  const order = ['announced', 'approved', 'submitted', 'draft']
  const past = unconfirmedPast(policy)
  return policy.versions
    .filter((version) => order.includes(version.state) && !past.includes(version))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

export function PoliciesTable({ policies, behind }: { policies: Policy[]; behind: Desk['behind'] }) {
  const { t, language } = useLanguage()
  const behindIn = (slug: string, number: number) =>
    behind.find((each) => each.slug === slug && each.number === number)?.languages ?? []
  if (policies.length === 0)
    return (
      <Stack align="flex-start" py="md">
        <Text>{t('desk.empty')}</Text>
        <NewPolicyButton filled />
      </Stack>
    )
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('desk.policy')}</th>
          <th scope="col">{t('desk.inForce')}</th>
          <th scope="col">{t('desk.coming')}</th>
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => {
          const current = inForce(policy)
          return (
            <tr key={policy.slug}>
              <th scope="row">
                <Anchor component={Link} href={`/policies/${policy.slug}`} fw={600}>
                  {policy.title}
                </Anchor>
                <span className={styles.languages}>{policy.languages.join(' ')}</span>
                {policy.example && (
                  <Text span size="sm" c="dimmed" fw={400}>
                    {' '}
                    · {t('desk.example')}
                  </Text>
                )}
              </th>
              <td data-label={t('desk.inForce')}>
                {current ? (
                  <VersionLink slug={policy.slug} version={current} zone={policy.timeZone} />
                ) : (
                  <Text span c="dimmed">
                    {t('desk.notYet')}
                  </Text>
                )}
              </td>
              <td data-label={t('desk.coming')}>
                {coming(policy).map((version) => (
                  <div key={version.number}>
                    <VersionLink slug={policy.slug} version={version} zone={policy.timeZone} />
                    {behindIn(policy.slug, version.number).length > 0 && (
                      <Text size="sm" c="dimmed">
                        {t('desk.behind', {
                          count: behindIn(policy.slug, version.number).length,
                          languages: behindIn(policy.slug, version.number)
                            .map((tag) => languageName(tag, language))
                            .join(', '),
                        })}
                      </Text>
                    )}
                  </div>
                ))}
                <PastLink policy={policy} />
                {coming(policy).length === 0 && unconfirmedPast(policy).length === 0 && (
                  <Text span c="dimmed">
                    {t('desk.none')}
                  </Text>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function PastLink({ policy }: { policy: Policy }) {
  const { t } = useLanguage()
  const { length: count } = unconfirmedPast(policy)
  if (count === 0) return null
  return (
    <Anchor component={Link} href={`/policies/${policy.slug}/import`}>
      {t('past.waiting', { count })}
    </Anchor>
  )
}

function VersionLink({ slug, version, zone }: { slug: string; version: VersionSummary; zone: string }) {
  const at =
    version.state === 'in-force' ? version.inForceAt : version.state === 'announced' ? version.effectiveAt : null
  return (
    <>
      <Anchor component={Link} href={`/policies/${slug}/${version.number}`}>
        v{version.number}
      </Anchor>
      {version.state !== 'in-force' && (
        <>
          {' '}
          <StateBadge version={version} />
        </>
      )}
      {at && (
        <>
          {' '}
          · <Day at={at} zone={zone} />
        </>
      )}
    </>
  )
}
