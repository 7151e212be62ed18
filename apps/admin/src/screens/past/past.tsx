'use client'
import { Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import type { PastImport } from '../data/shapes.ts'
import { useApi, useMe, usePolicy } from '../data/use-api.ts'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Files } from './files.tsx'
import { WaitingImport } from './waiting.tsx'

/** Old versions: files with their dates, sent for confirmation; or those that wait for it. */
export function Past({ slug }: { slug: string }) {
  const { t } = useLanguage()
  const policy = usePolicy(slug)
  const crumbs = usePolicyCrumbs({ slug, title: policy.data?.title })
  const user = useMe().data?.user
  const waiting = useApi<PastImport | null>(`/policies/${slug}/import`)
  const answer = {
    data: policy.data && waiting.data !== undefined ? { policy: policy.data, waiting: waiting.data } : undefined,
    error: policy.error ?? waiting.error,
    mutate: waiting.mutate,
  }
  return (
    <Page title={t('past.title')} crumbs={crumbs}>
      <Loaded answer={answer}>
        {(data) => (
          <Stack gap="lg">
            <Text maw="46rem">{t('past.help')}</Text>
            {data.waiting ? (
              <WaitingImport policy={data.policy} waiting={data.waiting} />
            ) : hasRole(user, 'author') ? (
              <Files policy={data.policy} />
            ) : (
              <Text>{t('past.nothing')}</Text>
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}
