'use client'
import { Anchor, Button, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import type { Member } from '../data/shapes.ts'
import { useApi, useDesk, useMe } from '../data/use-api.ts'
import { useAudienceNames } from '../frame/audience-names.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Rows } from '../frame/rows.tsx'
import { languageName } from '../policy/time-zones.ts'
import { Pages } from '../progress/notices.tsx'
import styles from '../progress/progress.module.css'

export type ListedMember = Member & { leftAt: string | null }
interface Listed {
  members: ListedMember[]
  next: string | null
}
interface Counts {
  total: number
  gone: { left: number; erased: number }
}

export function Members() {
  'use memo'
  const { t, language } = useLanguage()
  const namesOf = useAudienceNames()
  const user = useMe().data?.user
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed.trim(), 250)
  const [passed, setPassed] = useState<string[]>([])
  const search = new URLSearchParams({
    ...(query ? { query } : {}),
    ...(passed.at(-1) ? { after: passed.at(-1) as string } : {}),
  })
  const page = useApi<Listed>(`/members?${search}`, { keepPreviousData: true })
  const counts = useApi<Counts>('/member-counts', { revalidateOnFocus: false }).data
  const requests = useDesk().data?.requests ?? 0
  const imports = hasRole(user, 'administrator', 'publisher') && (
    <Button component={Link} href="/members/import" variant={counts?.total === 0 ? 'filled' : 'default'}>
      {t('members.import')}
    </Button>
  )
  return (
    <Page
      title={t('frame.members')}
      actions={
        <>
          <Button component={Link} href="/requests" variant="default">
            {requests > 0 ? t('requests.linkOpen', { count: requests }) : t('requests.link')}
          </Button>
          {imports}
        </>
      }
    >
      <div className={styles.tools}>
        <TextInput
          type="search"
          label={t('members.search')}
          description={t('members.searchHelp')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPassed([])
          }}
          w="22rem"
          maw="100%"
        />
      </div>
      <Loaded answer={page}>
        {({ members, next }) => (
          <>
            <Text role="status" c="dimmed" mb="sm" mih="1.5em">
              {counts && <HowMany counts={counts} />}
            </Text>
            {members.length === 0 && query !== '' && <Text>{t('members.none', { query })}</Text>}
            {members.length > 0 && (
              <Rows
                heads={[t('members.member'), t('members.externalId'), t('members.language'), t('members.audiences')]}
                rows={members.map((member) => ({
                  key: member.externalId,
                  cells: [
                    <>
                      <Anchor component={Link} href={`/members/${encodeURIComponent(member.externalId)}`}>
                        {member.name ?? member.email}
                      </Anchor>
                      {member.name && (
                        <Text size="sm" c="dimmed">
                          {member.email}
                        </Text>
                      )}
                    </>,
                    member.externalId,
                    member.language && languageName(member.language, language),
                    <>
                      {member.audiences.length === 0 ? t('members.all') : namesOf(member.audiences)}
                      {member.leftAt && ` · ${t('members.left')}`}
                    </>,
                  ],
                }))}
              />
            )}
            <Pages
              back={passed.length > 0}
              next={next}
              onBack={() => setPassed(passed.slice(0, -1))}
              onNext={(after) => setPassed([...passed, after])}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Counted apart from the pages, once: a page of a million members counts none of them. */
function HowMany({ counts: { total, gone } }: { counts: Counts }) {
  const { t, locale } = useLanguage()
  const number = new Intl.NumberFormat(locale)
  return (
    <>
      {total === 0 ? t('members.empty') : t('members.total', { count: total, number: number.format(total) })}
      {gone.left > 0 && ` ${t('members.goneLeft', { count: gone.left, number: number.format(gone.left) })}`}
      {gone.erased > 0 && ` ${t('members.goneErased', { count: gone.erased, number: number.format(gone.erased) })}`}
    </>
  )
}
