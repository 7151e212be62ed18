'use client'
import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import type { Policy, UnreachableNotice, Version } from '../data/shapes.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Pages } from '../progress/notices.tsx'
import styles from './ladder.module.css'
import { Letters } from './letters.tsx'
import { OneMember } from './one-member.tsx'

interface Page {
  notices: UnreachableNotice[]
  next: string | null
}

/** Who could not be reached by e-mail, one by one, with the next step of the ladder. */
export function Unreachable({ policy, version }: { policy: Policy; version: Version }) {
  'use memo'
  const { t } = useLanguage()
  const user = useMe().data?.user
  const [passed, setPassed] = useState<string[]>([])
  const base = `/policies/${policy.slug}/versions/${version.number}`
  const after = passed.at(-1)
  const page = useApi<Page>(`${base}/unreachable${after ? `?after=${after}` : ''}`, {
    refreshInterval: 5000,
    keepPreviousData: true,
  })
  const notices = page.data?.notices ?? []
  if (notices.length === 0 && passed.length === 0) return null
  const mayAct = may(user, 'announce')
  return (
    <section aria-labelledby="unreachable">
      <Title order={2} id="unreachable" mb="sm">
        {t('unreachable.title')}
      </Title>
      <Text mb="sm">{t(version.state === 'announced' ? 'unreachable.text' : 'unreachable.textLater')}</Text>
      {mayAct && <Letters base={base} slug={policy.slug} notices={notices} />}
      <ul className={styles.members}>
        {notices.map((notice) => (
          <OneMember key={notice.id} notice={notice} slug={policy.slug} zone={policy.timeZone} mayAct={mayAct} />
        ))}
      </ul>
      <Pages
        back={passed.length > 0}
        next={page.data?.next ?? null}
        onBack={() => setPassed(passed.slice(0, -1))}
        onNext={(last) => setPassed([...passed, last])}
      />
    </section>
  )
}
