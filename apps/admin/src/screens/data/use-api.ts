'use client'
import useSWR, { mutate, type SWRConfiguration } from 'swr'
import type { ApiProblem } from './request.ts'
import type { Audience, Desk, Me, Policy, Version } from './shapes.ts'

/** What the API answers at a path; null asks nothing yet. Kept, shared, and asked again when the window is looked at. */
export const useApi = <T>(path: string | null, options: SWRConfiguration<T, ApiProblem> = {}) =>
  useSWR<T, ApiProblem>(path, options)

export const useMe = () => useApi<Me>('/me', { revalidateOnFocus: false })
export const useDesk = () => useApi<Desk>('/desk', { refreshInterval: 15_000 })
export const usePolicy = (slug: string) => useApi<Policy>(`/policies/${slug}`)
export const useAudiences = () => useApi<Audience[]>('/audiences')

/** While notices go out the figures are asked for every two seconds, else when someone looks. */
export const useVersion = (slug: string, number: number) =>
  useApi<Version>(`/policies/${slug}/versions/${number}`, {
    refreshInterval: (version) => (version?.state === 'announced' ? 2_000 : 0),
  })

/** After a step: everything about this policy, and the desk, is asked anew. */
export const refreshPolicy = (slug: string): Promise<unknown> =>
  mutate(
    (key) =>
      typeof key === 'string' && (key.startsWith(`/policies/${slug}`) || key === '/desk' || key.startsWith('/events')),
  )

export const refresh = (prefix: string): Promise<unknown> =>
  mutate((key) => typeof key === 'string' && key.startsWith(prefix))
