'use client'
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi, useMe } from '../data/use-api.ts'
import { useAudienceNames } from '../frame/audience-names.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { languageName } from '../policy/time-zones.ts'
import { noticeState } from '../progress/notice-state.ts'
import review from '../review/review.module.css'
import type { ListedMember } from './members.tsx'
import type { Told } from './told.ts'

/** One member: who they are, and what they were told when. */
export function MemberScreen({ externalId }: { externalId: string }) {
  const { t, language } = useLanguage()
  const path = `/members/${encodeURIComponent(externalId)}`
  const member = useApi<ListedMember>(path)
  const namesOf = useAudienceNames()
  const told = useApi<Told[]>(`${path}/notices`)
  return (
    <Page
      title={member.data?.name ?? member.data?.email ?? externalId}
      crumbs={[{ label: t('frame.members'), href: '/members' }]}
    >
      <Loaded answer={member}>
        {(data) => (
          <Stack gap="xl">
            <dl className={review.ruling}>
              <dt>{t('members.externalId')}</dt>
              <dd>{data.externalId}</dd>
              <dt>{t('members.email')}</dt>
              <dd>{[data.email, ...data.otherEmails].join(', ')}</dd>
              <dt>{t('members.language')}</dt>
              <dd>{data.language && languageName(data.language, language)}</dd>
              <dt>{t('members.audiences')}</dt>
              <dd>{data.audiences.length === 0 ? t('members.all') : namesOf(data.audiences)}</dd>
              {data.timeZone && (
                <>
                  <dt>{t('members.timeZone')}</dt>
                  <dd>{data.timeZone}</dd>
                </>
              )}
              {data.postalAddress && (
                <>
                  <dt>{t('members.postalAddress')}</dt>
                  <dd>{data.postalAddress}</dd>
                </>
              )}
              {data.registeredAt && (
                <>
                  <dt>{t('members.registered')}</dt>
                  <dd>
                    <Moment at={data.registeredAt} zone={ownZone()} />
                  </dd>
                </>
              )}
              {data.leftAt && (
                <>
                  <dt>{t('members.left')}</dt>
                  <dd>
                    <Moment at={data.leftAt} zone={ownZone()} />
                  </dd>
                </>
              )}
            </dl>
            <section aria-labelledby="told">
              <Title order={2} id="told" mb="sm">
                {t('members.told')}
              </Title>
              <Loaded answer={told}>{(rows) => <ToldTable rows={rows} of={path} />}</Loaded>
            </section>
            <Leaving member={data} />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function ToldTable({ rows, of }: { rows: Told[]; of: string }) {
  const speaking = useLanguage()
  const { t, language } = speaking
  if (rows.length === 0) return <Text c="dimmed">{t('members.notTold')}</Text>
  return (
    <Rows
      heads={[t('desk.policy'), t('members.event'), t('notices.state'), t('notices.sent')]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Anchor key="policy" component={Link} href={`/policies/${row.policy}/${row.version}`}>
            {row.title} · v{row.version}
          </Anchor>,
          t(`members.kind.${row.kind}`),
          noticeState(row, speaking),
          row.sentAt && (
            <>
              <Moment at={row.sentAt} zone={ownZone()} distance={false} />
              {row.language && ` · ${languageName(row.language, language)}`}
              <br />
              <Anchor
                component={Link}
                href={`${of}/notices/${row.id}`}
                aria-label={`${t('messages.read')}: ${row.title} v${row.version}, ${t(`members.kind.${row.kind}`)}`}
              >
                {t('messages.read')}
              </Anchor>
            </>
          ),
        ],
      }))}
    />
  )
}

/** Leaving keeps what they were told; erasing keeps only the proof that someone was. */
function Leaving({ member }: { member: ListedMember }) {
  const { t } = useLanguage()
  const user = useMe().data?.user
  const router = useRouter()
  const { act, busy, refusal } = useAct()
  const [sure, setSure] = useState(false)
  const path = `/members/${encodeURIComponent(member.externalId)}`
  if (!hasRole(user, 'administrator', 'publisher')) return null
  const left = async () => {
    if (await act(() => request(`${path}/left`, { method: 'POST' }), t('members.leftDone')))
      await Promise.all([refresh('/members'), refresh('/member-counts')])
  }
  const erase = async () => {
    if (!(await act(() => request(path, { method: 'DELETE' }), t('members.erased')))) return
    router.push('/members')
    await refresh('/members?')
  }
  return (
    <section aria-labelledby="leaving">
      <Title order={2} id="leaving" mb="sm">
        {t('members.leaving')}
      </Title>
      <Refusal problem={refusal} />
      <Group>
        {!member.leftAt && (
          <Button variant="default" loading={busy} onClick={left}>
            {t('members.hasLeft')}
          </Button>
        )}
        {!sure && (
          <Button variant="default" onClick={() => setSure(true)}>
            {t('members.erase')}
          </Button>
        )}
        {sure && (
          <>
            <Text>{t('members.eraseSure')}</Text>
            <Button variant="outline" color="red" loading={busy} onClick={erase}>
              {t('members.eraseNow')}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {t('frame.cancel')}
            </Button>
          </>
        )}
      </Group>
    </section>
  )
}
