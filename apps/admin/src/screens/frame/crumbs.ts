import { useLanguage } from '../../language/provider.tsx'
import type { Crumb } from './page.tsx'

/** The way to the screens of policies: their list, a policy (by its slug until its title is known), one of its versions. */
export function usePolicyCrumbs(policy?: { slug: string; title?: string | undefined }, number?: number): Crumb[] {
  const { t } = useLanguage()
  const crumbs = [{ label: t('frame.policies'), href: '/policies' }]
  if (!policy) return crumbs
  crumbs.push({ label: policy.title ?? policy.slug, href: `/policies/${policy.slug}` })
  if (number !== undefined)
    crumbs.push({ label: t('policy.version', { number }), href: `/policies/${policy.slug}/${number}` })
  return crumbs
}
