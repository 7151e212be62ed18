'use client'
import { Alert, Anchor, Stack, Table, Text } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import type { Audience, Policy, Rehearsal } from '../data/shapes.ts'
import { Moment, ownZone } from '../frame/time.tsx'
import { languageName } from '../policy/time-zones.ts'

/** Step 2: who is told, who is not and why, in numbers. */
export function Who({
  id,
  policy,
  number: versionNumber,
  rehearsal,
  audiences,
}: {
  id: string
  policy: Policy
  number: number
  rehearsal: Rehearsal
  audiences: readonly Audience[]
}) {
  const { t, language, locale } = useLanguage()
  const number = new Intl.NumberFormat(locale)
  const nameOf = (slug: string) => {
    const names = audiences.find((each) => each.slug === slug)?.names
    return names?.[language] ?? names?.en ?? slug
  }
  const { members, notTold, byLanguage, byAudience, everyone, beyond, membersSynchronisedAt } = rehearsal
  return (
    <Stack id={id}>
      <Text fw={600}>{t('announce.members', { count: members, number: number.format(members) })}</Text>
      {(everyone || rehearsal.audiences.length > 0) && (
        <Text>
          {everyone
            ? t('announce.everyone')
            : t('announce.concerned', { who: rehearsal.audiences.map(nameOf).join(', ') })}
        </Text>
      )}
      {!everyone &&
        Object.entries(rehearsal.concernedByLanguage).map(([tag, own]) => (
          <Text key={tag}>
            {own.everyone
              ? t('announce.everyoneIn', { language: languageName(tag, language) })
              : t('announce.concernedIn', {
                  language: languageName(tag, language),
                  who: own.audiences.map(nameOf).join(', '),
                })}
          </Text>
        ))}
      <Text>
        {notTold === 0
          ? t('announce.allTold')
          : t('announce.notTold', { count: notTold, number: number.format(notTold) })}
      </Text>
      {beyond.members > 0 && (
        <Beyond
          beyond={beyond}
          intended={policy.audiences.map(nameOf)}
          review={`/policies/${policy.slug}/${versionNumber}`}
        />
      )}
      <Figures
        title={t('announce.byLanguage')}
        rows={Object.entries(byLanguage).map(([tag, count]) => [languageName(tag, language), number.format(count)])}
      />
      <Figures
        title={t('announce.byAudience')}
        rows={Object.entries(byAudience).map(([slug, count]) => [nameOf(slug), number.format(count)])}
      />
      <Figures
        title={t('announce.byDomain')}
        rows={rehearsal.byDomain.map(({ domain, members: count }) => [
          domain ?? t('announce.otherDomains'),
          number.format(count),
        ])}
      />
      <Text c="dimmed" size="sm">
        {membersSynchronisedAt ? (
          <>
            {t('announce.synchronised')} <Moment at={membersSynchronisedAt} zone={ownZone()} />
          </>
        ) : (
          t('announce.neverSynchronised')
        )}
      </Text>
    </Stack>
  )
}

/** Who is told though the policy is not for them; why, and how to have it otherwise, while nothing has been sent. */
function Beyond({ beyond, intended, review }: { beyond: Rehearsal['beyond']; intended: string[]; review: string }) {
  const { t, locale } = useLanguage()
  const { members, changes } = beyond
  const [first] = changes
  return (
    <Alert
      variant="outline"
      title={t('announce.beyond', { count: members, number: new Intl.NumberFormat(locale).format(members) })}
    >
      <Text>
        {t('announce.beyondWhy', { count: changes.length, who: new Intl.ListFormat(locale).format(intended) })}
      </Text>
      <Text mt="xs">
        {t('announce.beyondHow')}{' '}
        {first && (
          <Anchor component={Link} href={`${review}#${first.language}/${first.id}`}>
            {t('announce.beyondGo', { count: changes.length })}
          </Anchor>
        )}
      </Text>
    </Alert>
  )
}

function Figures({ title, rows }: { title: string; rows: [string, string][] }) {
  const { t } = useLanguage()
  if (rows.length === 0) return null
  return (
    <Table maw="24rem" verticalSpacing={6} withRowBorders={false}>
      <Table.Caption style={{ captionSide: 'top', textAlign: 'start', margin: 0 }}>{title}</Table.Caption>
      <Table.Thead className="visually-hidden">
        <Table.Tr>
          <Table.Th>{title}</Table.Th>
          <Table.Th>{t('frame.members')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([name, count]) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            <Table.Td ta="end">{count}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
