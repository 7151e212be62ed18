'use client'
import { useLanguage } from '../../language/provider.tsx'
import { usePolicy, useVersion } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Draft } from './draft.tsx'

/** The texts of a version that is past its draft: translations may follow until it is announced. */
export function Translations({ slug, number }: { slug: string; number: number }) {
  const { t } = useLanguage()
  const policy = usePolicy(slug)
  const version = useVersion(slug, number)
  if (policy.data && version.data) return <Draft policy={policy.data} version={version.data} />
  return (
    <Page title={t('policy.version', { number })}>
      <Loaded answer={{ ...version, data: undefined, error: version.error ?? policy.error }}>{() => null}</Loaded>
    </Page>
  )
}
