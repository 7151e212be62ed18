'use client'
import { DEFAULT_RULE } from '@fairnotice/policy'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useEffect } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { ApiProblem } from '../data/request.ts'
import type { PolicySettings } from '../data/shapes.ts'
import { idOfField } from '../frame/go-to-field.ts'
import { sayBlocker } from '../frame/say-blocker.ts'
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
  reviewMonths: 12,
  recipients: [],
  vocabulary: [],
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

/** The API's refusals, by the field that is at fault, in the reader's language. */
export function useFieldErrors(form: UseFormReturnType<PolicySettings>, problem: ApiProblem | null) {
  const speaking = useLanguage()
  const errors: Record<string, string> = Object.fromEntries(
    (problem?.blockers ?? []).flatMap((blocker) =>
      blocker.field ? [[blocker.field, sayBlocker(blocker, speaking)]] : [],
    ),
  )
  useEffect(() => form.setErrors(errors), [problem])
  return errors
}

export const placeOfField = ({ field }: { field?: string | undefined }): string | null =>
  field ? `#${idOfField(field)}` : null
