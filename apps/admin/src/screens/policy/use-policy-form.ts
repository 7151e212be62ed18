'use client'
import { DEFAULT_RULE } from '@fairnotice/policy'
import { useForm } from '@mantine/form'
import { useLanguage } from '../../language/provider.tsx'
import type { ApiProblem } from '../data/request.ts'
import type { PolicySettings } from '../data/shapes.ts'
import { ownZone } from '../frame/time.tsx'

const empty = (language: string): PolicySettings => ({
  title: '',
  titles: {},
  sourceLanguage: language,
  languages: [language],
  timeZone: ownZone(),
  audiences: [],
  membersAreVisitors: true,
  allowStale: false,
  noticeRule: DEFAULT_RULE,
  options: {},
  code: null,
  classification: null,
  owner: null,
})

export function usePolicyForm(settings: PolicySettings | null) {
  const { language } = useLanguage()
  return useForm<PolicySettings>({ mode: 'controlled', initialValues: settings ?? empty(language) })
}

/** The API's refusals, by the field that is at fault. */
export const fieldErrors = (problem: ApiProblem | null): Record<string, string> =>
  Object.fromEntries((problem?.blockers ?? []).flatMap(({ field, text }) => (field ? [[field, text]] : [])))

export const placeOfField = ({ field }: { field?: string | undefined }): string | null =>
  field ? `#field-${field.split('.')[0]}` : null
