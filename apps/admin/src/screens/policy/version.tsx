'use client'
import { useLanguage } from '../../language/provider.tsx'
import { usePolicy, useVersion } from '../data/use-api.ts'
import { Draft } from '../draft/draft.tsx'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Past } from '../past/past.tsx'
import { Progress } from '../progress/progress.tsx'
import { Review } from '../review/review.tsx'
import { Published } from './published.tsx'

/** A version's page is what its state asks for: write it, review it, watch it being told, read it. */
export function Version({ slug, number }: { slug: string; number: number }) {
  const { t } = useLanguage()
  const crumbs = usePolicyCrumbs()
  const policy = usePolicy(slug)
  const version = useVersion(slug, number)
  if (!policy.data || !version.data)
    return (
      <Page title={t('policy.version', { number })} crumbs={crumbs}>
        <Loaded
          answer={
            policy.error
              ? { ...policy, data: undefined }
              : { data: version.data, error: version.error, mutate: version.mutate }
          }
        >
          {() => null}
        </Loaded>
      </Page>
    )
  const both = { policy: policy.data, version: version.data }
  switch (version.data.state) {
    case 'draft':
      return <Draft key={number} {...both} />
    case 'submitted':
      if (version.data.origin === 'imported') return <Past slug={slug} />
      return <Review {...both} />
    case 'approved':
      return <Review {...both} />
    case 'announced':
      return <Progress {...both} />
    default:
      return <Published {...both} />
  }
}
