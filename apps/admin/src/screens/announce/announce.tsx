'use client'
import { Stack } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Policy, Rehearsal, Version } from '../data/shapes.ts'
import { useApi, usePolicy, useVersion } from '../data/use-api.ts'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { AnnounceSteps } from './steps.tsx'

/** Announcing, on one page, with every answer worked out before the question is put. */
export function Announce({ slug, number }: { slug: string; number: number }) {
  const { t } = useLanguage()
  const router = useRouter()
  const policy = usePolicy(slug)
  const crumbs = usePolicyCrumbs({ slug, title: policy.data?.title }, number)
  const version = useVersion(slug, number)
  const path = `/policies/${slug}/versions/${number}/rehearse`
  // A rehearsal writes nothing: it is a question that is put by POST, since its answer is worked out anew each time.
  const rehearsal = useApi<Rehearsal>(version.data?.state === 'approved' ? path : null, {
    fetcher: () => request<Rehearsal>(path, { method: 'POST' }),
    revalidateOnFocus: false,
  })
  const state = version.data?.state
  useEffect(() => {
    if (state && state !== 'approved') router.replace(`/policies/${slug}/${number}`)
  }, [state, router, slug, number])
  const error = policy.error ?? version.error ?? rehearsal.error
  const ready =
    policy.data && version.data && rehearsal.data
      ? { policy: policy.data, version: version.data, rehearsal: rehearsal.data }
      : undefined
  return (
    <Page title={t('announce.title', { number })} crumbs={crumbs}>
      <Stack gap="xl">
        <Loaded
          answer={{
            data: ready as { policy: Policy; version: Version; rehearsal: Rehearsal } | undefined,
            error,
            mutate: rehearsal.mutate,
          }}
        >
          {(data) => <AnnounceSteps {...data} />}
        </Loaded>
      </Stack>
    </Page>
  )
}
